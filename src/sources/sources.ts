import type { EventDocument, FoundSource, QuotedDocument, SourcedDocument } from '../document.js'

/** Who the text says the information comes from. */
export const findSources = (_doc: QuotedDocument): FoundSource[] => []

/** Eighth stage: the sources, and which statement or event comes through whom. */
export const sources = (doc: EventDocument): SourcedDocument => ({
  ...doc,
  sources: findSources(doc),
  reportedBy: new Map(),
})
