import type { QuotedDocument, Sentence } from '../document.js'
import { contains, itemsIn, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'

/** What a clause is to its sentence; a report holds the cue of a quote. */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'report'

/** A clause; its pieces can stand apart ("X, who is here, met Y"). */
export interface Clause {
  readonly kind: ClauseKind
  /** Token index ranges, in order. */
  readonly pieces: readonly Range[]
  /** Index of the clause it hangs on; null for main clauses. */
  readonly parent: number | null
}

/** The clauses of a sentence, and the clause of each of its tokens. */
export interface SentenceClauses {
  readonly clauses: readonly Clause[]
  /** Clause index by token index minus the sentence's first token. */
  readonly ofToken: readonly number[]
}

/** Sentences longer than this are no prose; they are read as one clause. */
const LONGEST = 400
const SPLITS = /^[,;:()–—-]$/
const STRONG = /^[;:]$/
const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0
const INTRODUCES =
  WordClass.preposition |
  WordClass.pronoun |
  WordClass.adverb |
  WordClass.determiner |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.numeral

/** Token indices at which a new segment begins. */
const segmentStarts = (doc: QuotedDocument, sentence: Sentence): number[] => {
  const { tokens } = doc
  const phrases = itemsIn(doc.references, sentence).map((reference) => reference.phrase)
  const starts = [sentence.firstToken]
  for (let i = sentence.firstToken; i < sentence.lastToken - 1; i++) {
    const token = tokens[i] as Token
    if (phrases.some((phrase) => contains(phrase, token))) continue
    const dash = token.text === '-' && !token.spaced
    if (token.kind === 'punctuation' && SPLITS.test(token.text) && !dash) starts.push(i + 1)
    else if (
      i > (starts.at(-1) ?? 0) &&
      is(token, WordClass.subordinator) &&
      !is(token, WordClass.preposition | WordClass.coordinator | WordClass.question)
    ) {
      const before = tokens[i - 1]
      // Where the verb stands second a comma mostly parts the clauses; without one only "dat" is sure.
      if (doc.pack?.grammar.verbSecond && !is(token, WordClass.relative)) continue
      if (before?.kind === 'word' && !is(before, WordClass.preposition | WordClass.determiner)) starts.push(i)
    }
  }
  return starts
}

/** Whether a segment that begins with an article or relative word is a relative clause and no apposition. */
const isRelative = (tokens: readonly Token[], from: number, to: number): boolean => {
  const first = tokens[from]
  if (!is(first, WordClass.relative)) return false
  if (!is(first, WordClass.determiner)) return true
  if (is(tokens[from + 1], INTRODUCES)) return true
  let last = to - 1
  while (last > from && tokens[last]?.kind !== 'word') last--
  const closing = tokens[last]
  return closing !== undefined && !closing.capital && last > from
}

const kindOfSegment = (doc: QuotedDocument, from: number, to: number, afterComma: boolean): ClauseKind => {
  const { tokens } = doc
  let first = from
  while (first < to && tokens[first]?.kind !== 'word' && first < from + 2) first++
  const token = tokens[first]
  if (!token) return 'main'
  const relativeAt = is(token, WordClass.preposition) && !is(token, WordClass.relative) ? first + 1 : first
  if (afterComma && isRelative(tokens, relativeAt, to)) return 'relative'
  // "After the talks" opens a phrase, "after they met" a clause: the words that are both count as prepositions.
  // At the beginning of a sentence "that" and "dat" are pronouns.
  if (!afterComma && is(token, WordClass.determiner | WordClass.pronoun | WordClass.adverb)) return 'main'
  if (is(token, WordClass.subordinator) && !is(token, WordClass.preposition)) return 'subordinate'
  return 'main'
}

/** Whether a segment holds the cue of a quote and none of its words. */
const isReport = (doc: QuotedDocument, range: Range): boolean => doc.quotes.length > 0 && cuesIn(doc, range).length > 0

const cueLists = new WeakMap<QuotedDocument, readonly Range[]>()
const cuesIn = (doc: QuotedDocument, range: Range): readonly Range[] => {
  let cues = cueLists.get(doc)
  if (!cues) {
    cues = doc.quotes.flatMap((quote) => (quote.cue ? [quote.cue] : [])).sort((a, b) => a.start - b.start)
    cueLists.set(doc, cues)
  }
  return itemsIn(cues, range)
}

interface Segment extends Range {
  readonly kind: ClauseKind
  /** Begins after a semicolon or colon. */
  readonly fresh: boolean
}

const segmentsOf = (doc: QuotedDocument, sentence: Sentence): Segment[] => {
  const starts = segmentStarts(doc, sentence)
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? sentence.lastToken
    const before = doc.tokens[start - 1]
    const range = { start: doc.tokens[start]?.start ?? 0, end: doc.tokens[end - 1]?.end ?? 0 }
    const fresh = n === 0 || (before !== undefined && STRONG.test(before.text))
    const kind = kindOfSegment(doc, start, end, !fresh)
    const report = kind === 'main' && n > 0 && isReport(doc, range)
    return { start, end, kind: report ? 'report' : kind, fresh }
  })
}

const cut = (doc: QuotedDocument, sentence: Sentence): SentenceClauses => {
  const count = sentence.lastToken - sentence.firstToken
  if (count > LONGEST)
    return {
      clauses: [{ kind: 'main', pieces: [{ start: sentence.firstToken, end: sentence.lastToken }], parent: null }],
      ofToken: Array<number>(count).fill(0),
    }
  const clauses: { kind: ClauseKind; pieces: Range[]; parent: number | null }[] = []
  const ofToken: number[] = []
  let main: number | null = null
  let current: number | null = null
  for (const segment of segmentsOf(doc, sentence)) {
    const piece = { start: segment.start, end: segment.end }
    let at: number
    if (segment.kind === 'main' && main !== null && !segment.fresh) {
      at = main
      clauses[at]?.pieces.push(piece)
    } else {
      at = clauses.length
      clauses.push({ kind: segment.kind, pieces: [piece], parent: segment.kind === 'main' ? null : (current ?? main) })
      if (segment.kind === 'main') main = at
    }
    current = at
    for (let i = segment.start; i < segment.end; i++) ofToken.push(at)
  }
  return { clauses, ofToken }
}

const known = new WeakMap<QuotedDocument, Map<Sentence, SentenceClauses>>()

/** Cuts a sentence into clauses: after a subordinate, relative or reporting clause the main clause goes on. */
export const clausesOf = (doc: QuotedDocument, sentence: Sentence): SentenceClauses => {
  const ofDoc = known.get(doc) ?? new Map<Sentence, SentenceClauses>()
  known.set(doc, ofDoc)
  let clauses = ofDoc.get(sentence)
  if (!clauses) ofDoc.set(sentence, (clauses = cut(doc, sentence)))
  return clauses
}
