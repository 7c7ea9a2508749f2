import type { EventDocument, FoundSource, QuotedDocument, SourcedDocument } from '../document.js'
import { channelsOf } from './channels.js'
import { reportedBy } from './reported-by.js'

/** Who the text says the information comes from. */
export const findSources = (doc: QuotedDocument): FoundSource[] => channelsOf(doc).map(({ source }) => source)

/** Eighth stage: the sources, and which statement or event comes through whom. */
export const sources = (doc: EventDocument): SourcedDocument => {
  const channels = channelsOf(doc)
  return { ...doc, sources: channels.map(({ source }) => source), reportedBy: reportedBy(doc, channels) }
}
