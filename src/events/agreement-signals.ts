import type { SignalKind } from '../languages/pack/agreements.js'
import { itemAt } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { wordsAt } from './agreement-lexicon.js'
import type { PhraseView, TitlePhrase } from './agreement-titles.js'

/** A word beside an agreement that says what becomes of it. */
export interface Signal {
  readonly kind: SignalKind
  /** Index of its first token, and of its last. */
  readonly first: number
  readonly last: number
  /** The words before the noun phrase alone make it a signal ("under the deal"). */
  readonly frame: boolean
  /** It stands right beside the noun phrase, or in its relative clause: it can say nothing else. */
  readonly beside: boolean
  /** How far it stands from the noun phrase; breaks between clauses count more. */
  readonly cost: number
}

/** How many tokens to each side are searched. */
const REACH = 18
/** How many tokens of a relative clause are searched. */
const RELATIVE_REACH = 44
const FRAME_WORDS = 3
const COSTS: Readonly<Record<string, number>> = { ',': 5, ':': 12, '–': 4, '—': 4, '-': 3, '(': 6, ')': 6 }
const STRONG_BREAK = /^;$/

const breakCost = (token: Token): number =>
  token.kind === 'mark'
    ? 5
    : token.kind === 'punctuation' && token.spaced
      ? (COSTS[token.text] ?? 1)
      : (COSTS[token.text] ?? 1)

/** Most verbs that close a clause. */
const CLOSING_VERBS = 3

/** German, Dutch: "einen Vertrag geschlossen, der …": the verbs that close the clause stand before its relative one. */
const behindVerbs = ({ doc, lexicon, limit }: PhraseView, end: number): number => {
  if (!doc.pack?.grammar.verbSecond) return end
  let at = end
  while (at < Math.min(limit, end + CLOSING_VERBS)) {
    const token = doc.tokens[at]
    if (!token || token.kind !== 'word') break
    const verb =
      (token.classes & (WordClass.auxiliary | WordClass.modal)) !== 0 ||
      (doc.pack.grammar.capitalNouns && !token.capital)
    if (!verb && !wordsAt(lexicon.signals, doc.tokens, at, limit)) break
    at++
  }
  return doc.tokens[at]?.text === ',' ? at : end
}

/** Where the relative clause of a noun phrase begins; -1 where it has none. */
const relativeStart = (view: PhraseView, phraseEnd: number): number => {
  const { doc, limit } = view
  const end = behindVerbs(view, phraseEnd)
  const comma = doc.tokens[end]?.text === ','
  const at = comma ? end + 1 : end
  let relative = at
  if ((doc.tokens[at]?.classes ?? 0) & WordClass.preposition) relative++
  const token = doc.tokens[relative]
  if (!token || relative >= limit || !(token.classes & WordClass.relative)) return -1
  // German and English need no comma only where the word cannot be an article.
  return comma || !(token.classes & WordClass.determiner) || !doc.pack?.grammar.capitalNouns ? at : -1
}

/** Whether a relative clause opens at a token; an article only does so behind a comma or another agreement. */
const opensRelative = ({ doc }: PhraseView, at: number, passed: boolean): boolean => {
  const classes = doc.tokens[at]?.classes ?? 0
  if (!(classes & WordClass.relative)) return false
  return passed || !(classes & WordClass.determiner) || doc.tokens[at - 1]?.text === ','
}

/** Whether a subordinate clause opens at a token, a comma before it or none. */
const opensSubordinate = ({ doc, limit }: PhraseView, from: number): boolean => {
  const at = doc.tokens[from]?.text === ',' ? from + 1 : from
  const classes = at < limit ? (doc.tokens[at]?.classes ?? 0) : 0
  return (classes & WordClass.subordinator) !== 0 && !(classes & WordClass.preposition)
}

/** Signals to the right that take an object of their own say nothing of the noun before them: "the deal ended the strike". */
const hasOwnObject = (view: PhraseView, last: number): boolean => {
  const next = view.doc.tokens[last + 1]
  if (!next || last + 1 >= view.limit || itemAt(view.doc.dates, next.start)) return false
  return (next.classes & (WordClass.determiner | WordClass.numeral)) !== 0 && !(next.classes & WordClass.preposition)
}

const isPassiveBefore = ({ doc, lexicon, first }: PhraseView, at: number): boolean => {
  for (let i = Math.max(first, at - 3); i < at; i++) if (lexicon.passive.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether a verb behind the noun can only speak of it: "both sides signed it", "…, brokered by Egypt, collapsed". */
const comesBack = ({ doc, lexicon, limit }: PhraseView, at: number, kind: SignalKind): boolean => {
  if (kind === 'end') return wordsAt(lexicon.lapses, doc.tokens, at, limit) !== null
  const object = at + 1 < limit ? doc.pack?.grammar.pronouns[doc.tokens[at + 1]?.lower ?? ''] : undefined
  return kind === 'conclude' && !doc.pack?.grammar.verbSecond && object?.gender === 'neuter'
}

/** "the agreement they signed in 2019": a clause that only its pronoun opens. */
const isContact = ({ doc }: PhraseView, at: number, end: number): boolean => {
  const pronoun = doc.tokens[end]
  return at === end + 1 && pronoun !== undefined && doc.pack?.grammar.pronouns[pronoun.lower]?.subject === true
}

/** The signals around a noun phrase, the nearest first. */
export const signalsAround = (view: PhraseView, phrase: TitlePhrase, others: readonly number[]): Signal[] => {
  const { doc, lexicon, first, limit } = view
  const found: Signal[] = []
  // "with these deals the strike ends": what they bring about.
  const isMeans = lexicon.means.has(doc.tokens[phrase.outer - 1]?.lower ?? '') && phrase.outer > first
  const scan = (from: number, step: 1 | -1, reach: number, free: boolean): void => {
    let cost = 0
    let passed = false
    // "The accord replaces a treaty that expired": the relative clause speaks of the treaty.
    let ofOther = false
    for (let n = 0, at = from; n < reach && at >= first && at < limit; n++, at += step) {
      const token = doc.tokens[at]
      if (!token || STRONG_BREAK.test(token.text)) break
      cost += token.kind === 'word' || token.kind === 'number' ? 1 : free ? 0.5 : breakCost(token)
      if (others.includes(at)) {
        cost += 7
        passed = true
      }
      if (token.text === ',' && !passed) ofOther = false
      if (n > 0 && step === 1 && !free && opensRelative(view, at, passed)) ofOther = true
      const hit = wordsAt(lexicon.signals, doc.tokens, at, limit)
      if (!hit || hit.at.some((place) => place >= phrase.outer && place < phrase.end)) continue
      const last = hit.at.at(-1) ?? at
      if (ofOther && (passed || hit.value === 'end')) continue
      // "by the end of 2022": a date.
      if (hit.value === 'end' && itemAt(doc.dates, token.start)) continue
      // "failed with a resolution"
      if (hit.value === 'end' && isMeans && !lexicon.signing.has(token.lower)) continue
      // "analysts agree that …": what they think, not what they made.
      if (step === -1 && hit.value === 'conclude' && opensSubordinate(view, last + 1)) continue
      if (
        step === 1 &&
        hit.value !== 'keep' &&
        hasOwnObject(view, last) &&
        hit.value !== 'conclude' &&
        !isPassiveBefore(view, at)
      )
        continue
      const beside =
        free ||
        (step === 1
          ? n === 0 || (!passed && (comesBack(view, at, hit.value) || isContact(view, at, phrase.end)))
          : last === phrase.outer - 1)
      found.push({
        kind: hit.value === 'end' && isMeans ? 'conclude' : hit.value,
        first: at,
        last,
        frame: false,
        beside,
        cost: free ? Math.min(cost, 6 + cost / 10) : cost,
      })
    }
  }
  scan(phrase.outer - 1, -1, REACH, false)
  const relative = relativeStart(view, phrase.end)
  if (relative >= 0) {
    for (let at = phrase.end; at < relative - 1; at++) {
      const hit = wordsAt(lexicon.signals, doc.tokens, at, relative)
      if (hit)
        found.push({ kind: hit.value, first: at, last: at, frame: false, beside: true, cost: at - phrase.end + 1 })
    }
    scan(relative, 1, RELATIVE_REACH, true)
  } else scan(phrase.end, 1, REACH, false)
  for (let i = phrase.outer; i < phrase.headEnd; i++) {
    const hit = wordsAt(lexicon.signals, doc.tokens, i, phrase.headEnd)
    if (hit && (hit.at.at(-1) ?? i) < phrase.headEnd - 1)
      found.push({ kind: hit.value, first: i, last: i, frame: false, beside: false, cost: 0 })
  }
  for (let n = FRAME_WORDS; n >= 1; n--) {
    const at = phrase.outer - n
    const hit = at >= first ? wordsAt(lexicon.frames, doc.tokens, at, phrase.outer) : null
    if (!hit || hit.at.at(-1) !== phrase.outer - 1) continue
    found.push({ kind: hit.value, first: at, last: phrase.outer - 1, frame: true, beside: true, cost: 0.5 })
    break
  }
  return found.sort((a, b) => a.cost - b.cost)
}

const CLAUSE_BREAK = /^[,;:]$/

/** Whether a clause ends at a token: punctuation, or a relative word that is no article. */
const breaksClause = (token: Token): boolean =>
  CLAUSE_BREAK.test(token.text) ||
  ((token.classes & WordClass.relative) !== 0 && !(token.classes & WordClass.determiner))

/** Whether a word of a set stands in the clause around a token. */
const inClause = (
  view: PhraseView,
  at: number,
  back: number,
  ahead: number,
  test: (token: Token) => boolean,
): boolean => {
  const { doc, first, limit } = view
  for (let i = at - 1; i >= Math.max(first, at - back); i--) {
    const token = doc.tokens[i]
    if (!token || CLAUSE_BREAK.test(token.text)) break
    if (test(token)) return true
  }
  for (let i = at + 1; i < Math.min(limit, at + 1 + ahead); i++) {
    const token = doc.tokens[i]
    if (!token || breaksClause(token)) break
    if (test(token)) return true
  }
  return false
}

/** How many words may stand between "voted" and "to sign". */
const DECIDED_REACH = 7

/** How many words before the verb "beschloss" may stand. */
const RESOLVED_REACH = 16

/** German, Dutch: "beschloss, die Partnerschaft zu beenden". */
const wasDecided = ({ doc, lexicon, first }: PhraseView, signal: Signal): boolean => {
  for (let i = Math.max(first, signal.first - RESOLVED_REACH); i < signal.first; i++)
    if (lexicon.decided.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether a concluding verb is still to come: after a modal, as an infinitive, in the present passive of verb-second languages. */
export const isOpen = (view: PhraseView, signal: Signal): boolean => {
  const { doc, lexicon } = view
  const verb = doc.tokens[signal.first]
  if (!verb) return false
  const particle = doc.tokens[signal.last]
  const opens = (token: Token): boolean => token !== particle && lexicon.open.has(token.lower)
  if (doc.pack?.grammar.verbSecond && signal.kind === 'end' && wasDecided(view, signal)) return false
  if (doc.pack?.grammar.verbSecond) return inClause(view, signal.first, 14, 3, opens) && !isDone(view, signal)
  const mark = doc.tokens[signal.first - 1]
  const decided = (token: Token): boolean => lexicon.decided.has(token.lower)
  if (mark && lexicon.infinitiveMarks.has(mark.lower) && inClause(view, signal.first - 1, DECIDED_REACH, 0, decided))
    return false
  const back = lexicon.infinitives.has(verb.lower) ? 3 : 5
  if (!inClause(view, signal.first, back, 0, opens)) {
    const hoped = wordBefore(view, signal.first, 4)
    return lexicon.infinitives.has(verb.lower) && hoped
  }
  return !isDone(view, signal)
}

/** "could be signed" is open, "would have been signed" and "wird unterzeichnet worden sein" are read as done. */
const isDone = (view: PhraseView, { first }: Signal): boolean =>
  inClause(view, first, 2, 2, (token) => view.lexicon.done.has(token.lower))

const wordBefore = (view: PhraseView, at: number, reach: number): boolean => {
  for (let i = Math.max(view.first, at - reach); i < at; i++) {
    const hit = wordsAt(view.lexicon.signals, view.doc.tokens, i, at)
    if (hit?.value === 'propose') return true
  }
  return false
}

/** Whether a verb or noun phrase is negated in its clause. */
export const isNegated = (view: PhraseView, signal: Signal): boolean => {
  const back = view.doc.pack?.grammar.verbSecond ? 10 : 4
  return inClause(
    view,
    signal.first,
    back,
    0,
    (token) => (token.classes & WordClass.negation) !== 0 || view.lexicon.without.has(token.lower),
  )
}

/** Whether the clause before a noun phrase opens a condition, or one follows right behind. */
export const isConditional = (view: PhraseView, { outer, end }: TitlePhrase): boolean => {
  const opens = (token: Token | undefined): boolean => token !== undefined && view.lexicon.conditions.has(token.lower)
  const next = view.doc.tokens[end]
  return (
    inClause(view, outer, 10, 0, opens) ||
    (end < view.limit && (opens(next) || (next?.text === ',' && opens(view.doc.tokens[end + 1]))))
  )
}
