import type { QuotedDocument } from '../document.js'
import { derived, phraseAt } from '../text/phrases.js'
import { itemAt, itemsIn } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { knownBodyAt, type NamedBody, type SourceLexicon } from './lexicon.js'

/** A sentence as the finders of sources read it. */
export interface SourceView {
  readonly doc: QuotedDocument
  readonly lexicon: SourceLexicon
  readonly first: number
  readonly limit: number
}

/** Longest name of a paper, in words. */
const LONGEST_NAME = 5
const CLOSED =
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.subordinator |
  WordClass.pronoun

/** Whether a token can be a word of a name: a capital, and no closed-class word. */
export const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !(token.classes & (CLOSED | WordClass.determiner))

/** Where a run of capitalised words ends. */
const runEnd = ({ doc, limit }: SourceView, at: number): number => {
  let end = at
  while (end < Math.min(limit, at + LONGEST_NAME)) {
    // "Geld & Zaken"
    const joined = end > at && doc.tokens[end]?.text === '&' && isNameWord(doc.tokens[end + 1])
    if (!joined && !isNameWord(doc.tokens[end])) break
    end += joined ? 2 : 1
  }
  return Math.min(end, limit)
}

/** Whether a word ends as the names of papers do ("Havendagblad", "Elbe-Kurier"). */
const hasPaperEnding = (lexicon: SourceLexicon, lower: string): boolean => {
  for (const paper of lexicon.papers)
    if (paper.length > 3 && lower.length > paper.length + 2 && lower.endsWith(paper)) return true
  return false
}

/** The name of a paper by its form: "the Harbour Post", "Elbe-Kurier"; null where there is none. */
const paperAt = (view: SourceView, at: number): NamedBody | null => {
  const { doc, lexicon } = view
  const token = doc.tokens[at]
  // "Radio Elbe", "Daily Nation": the noun is part of the name.
  if (token?.capital && lexicon.nameNouns.has(token.lower) && isNameWord(doc.tokens[at + 1]))
    return { body: 'outlet', end: doc.pack?.grammar.capitalNouns ? at + 2 : runEnd(view, at), ambiguous: false }
  if (!token || !isNameWord(token) || phraseAt(lexicon.outletNouns, doc.tokens, at, view.limit) > 0) return null
  const end = runEnd(view, at)
  const compounds = doc.pack?.grammar.verbSecond === true
  if (compounds && hasPaperEnding(lexicon, token.lower) && (token.text.includes('-') || !doc.pack.grammar.capitalNouns))
    return { body: 'outlet', end: at + 1, ambiguous: false }
  if ((token.classes & WordClass.adverb) !== 0 || itemAt(doc.dates, token.start)) return null
  for (let last = end; last >= at + 2; last--)
    if (lexicon.papers.has(doc.tokens[last - 1]?.lower ?? '')) return { body: 'outlet', end: last, ambiguous: false }
  return null
}

const OPENS_MARK = /^["“„‚‘«»›‹']$/
const CLOSES_MARK = /^["”“’‘»«‹›']$/

/** A name between marks ("dem »Elbe-Kurier«"): up to four words, no clause. */
const quotedAt = (view: SourceView, at: number): NamedBody | null => {
  const { doc, limit } = view
  const before = doc.tokens[at - 1]
  if (!before || before.kind !== 'mark' || !OPENS_MARK.test(before.text) || !doc.tokens[at]?.capital) return null
  let end = at
  while (end < Math.min(limit, at + LONGEST_NAME) && doc.tokens[end]?.kind === 'word') end++
  const mark = doc.tokens[end]
  return mark && mark.kind === 'mark' && CLOSES_MARK.test(mark.text) ? { body: 'outlet', end, ambiguous: false } : null
}

/** What stands before the name of a news body. */
export interface Surroundings {
  readonly body: NamedBody
  /** Index of the first token of the noun phrase: article, noun, adjectives. */
  readonly left: number
  /** Index after the name and a closing mark or a noun behind it. */
  readonly right: number
  /** Body that a noun beside the name tells: "the newspaper X". */
  readonly noun: NamedBody['body'] | null
  readonly quoted: boolean
  /** Nothing but the marks says that it is a name of a news body. */
  readonly marksOnly: boolean
}

const nounEndingAt = (view: SourceView, end: number): { start: number; body: NamedBody['body'] } | null => {
  const { doc, lexicon, first } = view
  for (let n = 2; n >= 1; n--) {
    const at = end - n
    if (at < first) continue
    if (phraseAt(lexicon.agencyNouns, doc.tokens, at, end) === n) return { start: at, body: 'agency' }
    if (phraseAt(lexicon.outletNouns, doc.tokens, at, end) === n) return { start: at, body: 'outlet' }
  }
  return null
}

/** A noun for agencies or outlets at a token. */
export const nounAt = (
  { doc, lexicon, limit }: SourceView,
  at: number,
): { end: number; body: NamedBody['body'] } | null => {
  if (doc.tokens[at]?.kind !== 'word') return null
  const agency = phraseAt(lexicon.agencyNouns, doc.tokens, at, limit)
  if (agency > 0) return { end: at + agency, body: 'agency' }
  const outlet = phraseAt(lexicon.outletNouns, doc.tokens, at, limit)
  return outlet > 0 ? { end: at + outlet, body: 'outlet' } : null
}

const persons = derived(
  (doc: QuotedDocument) => new Set(doc.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
)

/** How many adjectives and articles before a noun are passed. */
const PASSED = 5

/** The news body named at a token, with the words around its name; null where there is none. */
export const bodyAt = (view: SourceView, at: number): Surroundings | null => {
  const { doc, lexicon, first, limit } = view
  const token = doc.tokens[at]
  if (
    token?.kind !== 'word' ||
    (!token.capital && !/^(?:dpa|epd|apa|sda|ots|kna|dapd|taz|de|kicker|rbb|n-tv|belga)$/.test(token.lower))
  )
    return null
  const marked = doc.tokens[at - 1]?.kind === 'mark' && at > first
  let left = marked ? at - 1 : at
  const noun = nounEndingAt(view, left)
  if (noun) left = noun.start
  const known = knownBodyAt(doc.text, doc.tokens, at, limit)
  const quoted = marked ? quotedAt(view, at) : null
  const afterNoun =
    noun && token.capital && !(token.classes & CLOSED)
      ? { body: noun.body, end: nounNameEnd(view, at), ambiguous: false }
      : null
  const paper = paperAt(view, at)
  const run = doc.pack?.grammar.verbSecond ? at : runEnd(view, at)
  // "the Vedomosti daily": English puts the noun behind the name.
  const after = run > at && run < limit ? nounAt(view, run) : null
  // "The EU agency" is none of news: two words must say so.
  const says = after && (after.body === 'outlet' || after.end - run > 1) && !isNameWord(doc.tokens[after.end])
  const behind = says ? after : null
  const person = itemsIn(doc.references, token).some(({ actors }) => actors.some((id) => persons(doc).has(id)))
  const byForm = paper ?? quoted ?? afterNoun ?? (behind ? { body: behind.body, end: run, ambiguous: false } : null)
  const body = known ?? (person ? null : byForm)
  if (!body) return null
  const named = body === paper && lexicon.nameNouns.has(token.lower)
  let right = body.end
  if (marked && doc.tokens[right]?.kind === 'mark') right++
  if (behind && right === run) right = behind.end
  for (let n = 0; n < PASSED && left > first; n++) {
    const before = doc.tokens[left - 1]
    if (before?.kind !== 'word') break
    const article = (before.classes & WordClass.determiner) !== 0
    const adjective =
      noun !== null &&
      (before.classes & CLOSED) === 0 &&
      !lexicon.reports.has(before.lower) &&
      (!before.capital || left - 1 > first)
    if (!article && !adjective) break
    left--
    if (article) break
  }
  return {
    body,
    left,
    right,
    noun: noun?.body ?? (right > body.end ? (behind?.body ?? null) : named ? 'outlet' : null),
    quoted: quoted !== null,
    marksOnly: body === quoted,
  }
}

const nounNameEnd = (view: SourceView, at: number): number => {
  const { doc, limit } = view
  // German nouns are capitalised too: one word, or a name the lists know, is all that is sure.
  if (!doc.pack?.grammar.capitalNouns) return Math.max(at + 1, runEnd(view, at))
  let end = at + 1
  while (end < Math.min(limit, at + 3) && isNameWord(doc.tokens[end])) end++
  return end
}
