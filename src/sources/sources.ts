import type { EventDocument, FoundSource, QuotedDocument, SourcedDocument } from '../document.js'
import { itemAt, overlapOf, type Range } from '../text/range.js'
import { attributionsIn, type Attribution } from './attributions.js'
import { documentsIn, type DocumentSource } from './documents.js'
import { sourceLexiconOf } from './lexicon.js'
import { pageSources, type PageSource } from './page.js'

/** A source and the sentences that come through it. */
interface Channel {
  readonly source: FoundSource
  readonly sentences: readonly Range[]
}

type Named = (PageSource | Attribution | DocumentSource) & { readonly sentence?: Range }

/** Agencies by their full names. */
const SIGNS: Readonly<Record<string, string>> = {
  associatedpress: 'ap',
  deutschepresseagentur: 'dpa',
  agencefrancepresse: 'afp',
  algemeennederlandspersbureau: 'anp',
  pressassociation: 'pa',
  austriapresseagentur: 'apa',
  reuter: 'reuters',
}

const nameKey = (name: string): string => {
  const key = name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/^(?:the|der|die|das|de|het) /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return SIGNS[key] ?? key
}

/** Reuter and Reuters, AP and Associated Press stay as printed; the same name is one source. */
const channelsOf = (doc: QuotedDocument): Channel[] => {
  const { pack, text } = doc
  if (!pack) return []
  const lexicon = sourceLexiconOf(pack.sources)
  const named: Named[] = pageSources(doc, lexicon)
  for (const sentence of doc.sentences) {
    const kind = doc.zones[sentence.zone]?.kind
    if (kind !== 'body' && kind !== 'headline') continue
    named.push(...attributionsIn({ doc, lexicon, first: sentence.firstToken, limit: sentence.lastToken }, sentence))
  }
  named.push(...documentsIn(doc, pack.quotes))
  const groups = new Map<string, Named[]>()
  for (const one of named) {
    const key = nameKey(text.slice(one.start, one.end))
    const group = groups.get(key)
    if (group) group.push(one)
    else if (key !== '') groups.set(key, [one])
  }
  return [...groups.values()]
    .map((group) => ({ first: group[0] as Named, sentences: group.flatMap(({ sentence }) => sentence ?? []) }))
    .sort((a, b) => a.first.start - b.first.start)
    .map(({ first, sentences }, at) => ({
      source: {
        id: `s${at + 1}`,
        start: first.start,
        end: first.end,
        kind: first.kind,
        name: text.slice(first.start, first.end),
        rule: first.rule,
      },
      sentences,
    }))
}

/** Who the text says the information comes from. */
export const findSources = (doc: QuotedDocument): FoundSource[] => channelsOf(doc).map(({ source }) => source)

/** Through whom each quote, meeting and agreement comes: only what its own sentence says. */
const reportedBy = (doc: EventDocument, channels: readonly Channel[]): Map<string, string[]> => {
  const bySentence = new Map<number, string[]>()
  for (const { source, sentences } of channels)
    for (const { start } of sentences) bySentence.set(start, [...(bySentence.get(start) ?? []), source.id])
  const through = new Map<string, string[]>()
  const add = (id: string, ranges: readonly Range[]): void => {
    const ids = new Set<string>()
    for (const range of ranges) {
      const sentence = itemAt(doc.sentences, range.start)
      for (const source of sentence ? (bySentence.get(sentence.start) ?? []) : []) ids.add(source)
    }
    if (ids.size > 0) through.set(id, [...ids])
  }
  if (bySentence.size === 0) return through
  for (const quote of doc.quotes) {
    const beside = quote.cue ?? quote.speakerMention
    const spoken = channels.find(({ source }) => quote.speakerMention && overlapOf(source, quote.speakerMention) > 0)
    add(quote.id, beside ? [beside] : quote.spans)
    if (spoken && !through.get(quote.id)?.includes(spoken.source.id))
      through.set(quote.id, [...(through.get(quote.id) ?? []), spoken.source.id])
  }
  for (const meeting of doc.meetings) add(meeting.id, meeting.evidence)
  for (const agreement of doc.agreements) add(agreement.id, agreement.evidence)
  return through
}

/** Eighth stage: the sources, and which statement or event comes through whom. */
export const sources = (doc: EventDocument): SourcedDocument => {
  const channels = channelsOf(doc)
  return { ...doc, sources: channels.map(({ source }) => source), reportedBy: reportedBy(doc, channels) }
}
