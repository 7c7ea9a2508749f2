/** Through whom each quote, meeting and agreement comes. */
import type { EventDocument, FoundQuote, Sentence } from '../document.js'
import { phraseAt } from '../text/phrases.js'
import { firstEndingAfter, itemsIn, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import type { Channel } from './channels.js'
import { sourceLexiconOf, type SourceLexicon } from './lexicon.js'

/** How many sentences an interview can go on without a word of it. */
const INTERVIEW_GAP = 3

/** What the sentences say: by index, the ids of the sources through which they come. */
interface Sentences {
  readonly doc: EventDocument
  readonly lexicon: SourceLexicon
  readonly through: ReadonlyMap<number, readonly string[]>
  /** Ids of the sources to which somebody speaks in a sentence. */
  readonly told: ReadonlyMap<number, readonly string[]>
}

const indexOf = (doc: EventDocument, at: number): number => firstEndingAfter(doc.sentences, at)

const put = (map: Map<number, string[]>, at: number, id: string): void => {
  const ids = map.get(at)
  if (!ids) map.set(at, [id])
  else if (!ids.includes(id)) ids.push(id)
}

const sentencesOf = (doc: EventDocument, lexicon: SourceLexicon, channels: readonly Channel[]): Sentences => {
  const through = new Map<number, string[]>()
  const told = new Map<number, string[]>()
  for (const { source, sentences } of channels)
    for (const { sentence, by } of sentences) {
      const at = indexOf(doc, sentence.start)
      put(through, at, source.id)
      if (by === 'told') put(told, at, source.id)
    }
  return { doc, lexicon, through, told }
}

/** Sentences that only say who reported the one before ("Dat meldt Belga", "first reported by …"), by the index of that one. */
const pointedBack = ({ doc, lexicon, through }: Sentences): Map<number, readonly string[]> => {
  const back = new Map<number, readonly string[]>()
  for (const { rule, cue, spans } of doc.quotes) {
    if (rule !== 'quotes.indirect.anaphor' || !cue || !spans[0]) continue
    const ids = through.get(indexOf(doc, cue.start))
    if (ids) back.set(indexOf(doc, spans[0].start), ids)
  }
  for (const [at, ids] of through) {
    const sentence = doc.sentences[at] as Sentence
    const before = doc.sentences[at - 1]
    if (!before || before.story !== sentence.story || back.has(at - 1)) continue
    for (let i = sentence.firstToken; i < sentence.lastToken; i++)
      if (phraseAt(lexicon.pointsBack, doc.tokens, i, sentence.lastToken) > 0) back.set(at - 1, ids)
  }
  return back
}

/** Somebody speaks to a source, for some sentences. */
interface Interview {
  /** Null for somebody whom the text does not name: "the judge". */
  readonly speaker: string | null
  readonly ids: readonly string[]
  readonly story: number | null
  readonly last: number
}

/** Whether the sentence tells of another occasion: a news conference, a speech. */
const isElsewhere = ({ doc, lexicon }: Sentences, { firstToken, lastToken }: Sentence): boolean => {
  for (let at = firstToken; at < lastToken; at++) if (lexicon.occasions.has(doc.tokens[at]?.lower ?? '')) return true
  return false
}

/** The only person that a sentence names; null where it names none or several. */
const personOf = ({ doc }: Sentences, sentence: Sentence): string | null => {
  const ids = new Set(itemsIn(doc.references, sentence).flatMap(({ actors }) => actors))
  const persons = doc.actors.filter(({ id, kind }) => kind === 'person' && ids.has(id))
  return persons.length === 1 ? (persons[0]?.id ?? null) : null
}

/** Reads the quotes in order and says through whom each comes, carrying an interview on to the words that follow. */
class Reader {
  private interview: Interview | null = null
  private before: readonly string[] = []
  private seen = 0

  constructor(
    private readonly sentences: Sentences,
    private readonly back: ReadonlyMap<number, readonly string[]>,
    private readonly mentions: readonly (Range & { readonly id: string })[],
  ) {}

  /** The sources of a quote. */
  read(quote: FoundQuote): readonly string[] {
    const { doc } = this.sentences
    const at = indexOf(doc, (quote.cue ?? quote.speakerMention ?? quote.spans[0])?.start ?? 0)
    this.openBefore(at)
    const ids = new Set(this.sentences.through.get(at) ?? [])
    for (const id of this.back.get(at) ?? []) ids.add(id)
    if (quote.speakerMention) for (const { id } of itemsIn(this.mentions, quote.speakerMention)) ids.add(id)
    const own = [...ids]
    const told = this.sentences.told.get(at)
    if (told) this.open(quote.speaker, told, at)
    const found = own.length > 0 ? own : this.carried(quote, at)
    this.before = found
    return found
  }

  private open(speaker: string | null, ids: readonly string[], at: number): void {
    this.interview = { speaker, ids, story: this.sentences.doc.sentences[at]?.story ?? null, last: at }
  }

  /** Opens the interviews that the sentences up to one tell of without a quote: "In an interview with X, Y set out …". */
  private openBefore(at: number): void {
    const { doc, through, told } = this.sentences
    for (; this.seen <= at; this.seen++) {
      const ids = told.get(this.seen)
      if (!ids && through.has(this.seen)) this.interview = null
      const person = ids ? personOf(this.sentences, doc.sentences[this.seen] as Sentence) : null
      if (ids) this.open(person, ids, this.seen)
    }
  }

  /** What goes on from the quotes before: the same sentence of thought, or the same interview. */
  private carried({ rule, speaker, speakerMention }: FoundQuote, at: number): readonly string[] {
    if (rule === 'quotes.direct.continued' || rule === 'quotes.indirect.mood') return this.before
    const { interview } = this
    const sentence = this.sentences.doc.sentences[at]
    if (!interview || !sentence || !speakerMention) return []
    const pronoun = itemsIn(this.sentences.doc.tokens, speakerMention)[0]
    const unnamed = speaker === null && ((pronoun?.classes ?? 0) & WordClass.pronoun) !== 0
    const ends =
      (speaker === null ? !unnamed || interview.speaker !== null : speaker !== interview.speaker) ||
      sentence.story !== interview.story ||
      at - interview.last > INTERVIEW_GAP ||
      isElsewhere(this.sentences, sentence)
    this.interview = ends ? null : { ...interview, last: at }
    return ends ? [] : interview.ids
  }
}

/** Through whom each quote, meeting and agreement comes, by its id: what its sentence says, or the interview it is from. */
export const reportedBy = (doc: EventDocument, channels: readonly Channel[]): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  if (!doc.pack || channels.length === 0) return found
  const sentences = sentencesOf(doc, sourceLexiconOf(doc.pack.sources), channels)
  const back = pointedBack(sentences)
  const mentions = channels
    .flatMap(({ source, mentions: ranges }) => ranges.map(({ start, end }) => ({ start, end, id: source.id })))
    .sort((a, b) => a.start - b.start)
  const reader = new Reader(sentences, back, mentions)
  for (const quote of doc.quotes) {
    const ids = reader.read(quote)
    if (ids.length > 0) found.set(quote.id, [...ids])
  }
  for (const { id, evidence } of [...doc.meetings, ...doc.agreements]) {
    const ids = new Set<string>()
    for (const { start } of evidence) {
      const at = indexOf(doc, start)
      for (const one of [...(sentences.through.get(at) ?? []), ...(back.get(at) ?? [])]) ids.add(one)
    }
    if (ids.size > 0) found.set(id, [...ids])
  }
  return found
}
