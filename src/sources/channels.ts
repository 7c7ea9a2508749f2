import type { FoundSource, QuotedDocument, Sentence } from '../document.js'
import { itemsIn, overlapOf, type Range } from '../text/range.js'
import { anaphorsIn, type SourceAnaphor } from './anaphors.js'
import { attributionsIn, type Attribution } from './attributions.js'
import type { Channelled } from './cited.js'
import { documentsIn, speakingDocuments, type DocumentSource } from './documents.js'
import { sourceLexiconOf } from './lexicon.js'
import { pageSources, type PageSource } from './page.js'

/** A sentence that comes through a source. */
export interface ChannelledSentence {
  readonly sentence: Sentence
  readonly by: Channelled | 'document'
}

/** A source, where it is named, and the sentences that come through it. */
export interface Channel {
  readonly source: FoundSource
  readonly mentions: readonly Range[]
  readonly sentences: readonly ChannelledSentence[]
}

type Named = PageSource | Attribution | DocumentSource

/** Agencies by their full names. */
const SIGNS: Readonly<Record<string, string>> = {
  associatedpress: 'ap',
  deutschepresseagentur: 'dpa',
  deutschenpresseagentur: 'dpa',
  agencefrancepresse: 'afp',
  algemeennederlandspersbureau: 'anp',
  pressassociation: 'pa',
  pamedia: 'pa',
  austriapresseagentur: 'apa',
  reuter: 'reuters',
  rtr: 'reuters',
}

const nameKey = (name: string): string => {
  const key = name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/^(?:the|der|die|das|de|het) /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return SIGNS[key] ?? key
}

/** Sources of one name, in the order of the text. */
interface Group {
  readonly first: Named
  readonly mentions: Range[]
  readonly sentences: ChannelledSentence[]
}

/** How many sentences after its name a noun can mean a source. */
const ANAPHOR_REACH = 6

/** Gathers what names the same source. */
class Groups {
  readonly byKey = new Map<string, Group>()

  constructor(private readonly text: string) {}

  add(one: Named): Group | null {
    const key = nameKey(this.text.slice(one.start, one.end))
    if (key === '') return null
    const group = this.byKey.get(key) ?? { first: one, mentions: [], sentences: [] }
    this.byKey.set(key, group)
    group.mentions.push(one)
    if ('sentence' in one) group.sentences.push({ sentence: one.sentence, by: 'by' in one ? one.by : 'document' })
    return group
  }
}

/** The news body last named, by sentence index. */
interface LastNamed {
  readonly group: Group
  readonly at: number
  readonly story: number | null
}

/** Whether a noun can mean a source named before: near enough, and no other body by what the actors stage says. */
const isMeant = (doc: QuotedDocument, { actors, sentence }: SourceAnaphor, at: number, last: LastNamed): boolean => {
  if (at - last.at > ANAPHOR_REACH || last.story !== sentence.story) return false
  if (actors.length === 0) return true
  const meant = doc.actors.filter(({ id }) => actors.includes(id))
  return meant.some(({ mentions }) =>
    mentions.some((mention) => last.group.mentions.some((named) => overlapOf(mention, named) > 0)),
  )
}

/** Adds what the sentences name; returns where they name news bodies. */
const inSentences = (doc: QuotedDocument, groups: Groups): Range[] => {
  const { pack } = doc
  const bodies: Range[] = []
  if (!pack) return bodies
  const lexicon = sourceLexiconOf(pack.sources)
  const last: Partial<Record<Attribution['kind'], LastNamed>> = {}
  doc.sentences.forEach((sentence, at) => {
    const kind = doc.zones[sentence.zone]?.kind
    if (kind !== 'body' && kind !== 'headline') return
    const view = { doc, lexicon, first: sentence.firstToken, limit: sentence.lastToken }
    const attributions = attributionsIn(view, sentence)
    bodies.push(...attributions)
    for (const attribution of attributions) {
      const group = groups.add(attribution)
      if (group) last[attribution.kind] = { group, at, story: sentence.story }
    }
    for (const document of documentsIn(view, sentence, attributions)) groups.add(document)
    for (const anaphor of anaphorsIn(view, sentence)) {
      const meant = last[anaphor.kind]
      if (!meant || !isMeant(doc, anaphor, at, meant)) continue
      meant.group.mentions.push(anaphor)
      meant.group.sentences.push({ sentence, by: anaphor.by })
    }
  })
  return bodies
}

/** The sources of a text with all that comes through them; the same name is one source, printed as it first stands. */
export const channelsOf = (doc: QuotedDocument): Channel[] => {
  const { pack, text } = doc
  if (!pack) return []
  const groups = new Groups(text)
  const lexicon = sourceLexiconOf(pack.sources)
  for (const source of pageSources(doc, lexicon)) groups.add(source)
  const bodies = inSentences(doc, groups)
  for (const document of speakingDocuments(doc, lexicon, pack.quotes))
    if (itemsIn(bodies, document).length === 0) groups.add(document)
  return [...groups.byKey.values()]
    .sort((a, b) => a.first.start - b.first.start)
    .map(({ first, mentions, sentences }, at) => ({
      source: {
        id: `s${at + 1}`,
        start: first.start,
        end: first.end,
        kind: first.kind,
        name: text.slice(first.start, first.end),
        rule: first.rule,
      },
      mentions,
      sentences,
    }))
}
