/** What a clause looks like: its verb, its kind, its infinitive. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'

/** How many tokens of a clause are read. */
export const FORWARD_WINDOW = 40
/** Classes of forms that are finite verbs. */
export const VERB_SIGN = WordClass.auxiliary | WordClass.modal

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** A stretch of tokens. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Whether a finite verb can be told among the tokens: an auxiliary, modal or reporting verb, or a verb-like ending. */
export const hasVerb = (ctx: QuoteContext, from: number, to: number): boolean => {
  const { lexicon, pack } = ctx
  const limit = Math.min(to, from + 30)
  for (let i = from; i < limit; i++) {
    const token = tok(ctx, i)
    if (token.classes & VERB_SIGN) return true
    if (token.capital || token.kind !== 'word' || i === from) continue
    const previous = tok(ctx, i - 1)
    const next = i + 1 < limit ? tok(ctx, i + 1) : undefined
    const third = lexicon.thirdPerson !== '' && token.lower.endsWith(lexicon.thirdPerson)
    if (lexicon.finite.has(token.lower)) return true
    if (third && token.classes === 0 && (previous.capital || pack.grammar.pronouns[previous.lower]?.subject))
      return true
    const determined = (previous.classes & WordClass.determiner) !== 0
    if (!third && !determined && lexicon.verbs.get(token.lower)?.some((form) => form.kind === 'finite')) return true
    if (
      !determined &&
      previous.kind === 'word' &&
      token.text.length > 3 &&
      lexicon.verbEndings.some((e) => token.lower.endsWith(e))
    )
      return true
    if (
      third &&
      next &&
      next.classes & (WordClass.determiner | WordClass.pronoun) &&
      !(previous.classes & WordClass.preposition)
    )
      return true
  }
  return false
}

/** Whether a form of the mood of reported speech is among the tokens. */
export const isSubjunctive = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tok(ctx, i).classes & WordClass.subjunctive) return true
  return false
}

/** Index of the next comma; `to` where there is none. */
export const nextComma = (ctx: QuoteContext, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tok(ctx, i).text === ',') return i
  return to
}

/** Whether a clause that opens after a comma is a relative one: its first word is a relative and its verb stands last. */
export const isRelative = (ctx: QuoteContext, from: number, to: number): boolean => {
  const first = tok(ctx, from)
  const second = from + 1 < to ? tok(ctx, from + 1) : undefined
  const opens =
    first.classes & WordClass.relative
      ? true
      : !!(first.classes & WordClass.preposition && second && second.classes & WordClass.relative && !second.capital)
  if (!opens || to - from < 3) return false
  const end = nextComma(ctx, from, to)
  if (infinitiveMarkerIn(ctx, from, end)) return false
  const last = tok(ctx, end - 1)
  if (last.capital || last.kind !== 'word') return false
  const third = from + 2 < end ? tok(ctx, from + 2) : undefined
  // "der Minister trete zurück", "gegen den Plan": an article and its noun.
  if (second?.capital && third && !third.capital && hasVerbEnding(ctx, third)) return false
  if (first.classes & WordClass.preposition && third?.capital) return false
  // "der am Montag ankam": the finite verb stands last, and none stands before it.
  for (let k = from + 1; k < end - 2; k++) if (tok(ctx, k).classes & (VERB_SIGN | WordClass.subjunctive)) return false
  if (last.classes & VERB_SIGN) return true
  return last.classes === 0 && (tok(ctx, Math.max(from, end - 2)).classes & VERB_SIGN) === 0
}

const hasVerbEnding = (ctx: QuoteContext, token: Token): boolean =>
  token.kind === 'word' &&
  (token.classes & (WordClass.auxiliary | WordClass.modal | WordClass.subjunctive) ||
  ctx.lexicon.finite.has(token.lower)
    ? true
    : token.classes === 0 &&
      (token.lower.endsWith('e') || ctx.lexicon.verbEndings.some((ending) => token.lower.endsWith(ending))))

/** Skips adverbs, weekdays and the like between a cue and its clause. */
export const skipAdverbs = (ctx: QuoteContext, from: number, to: number): number => {
  let i = from
  while (
    i < to &&
    (tok(ctx, i).classes & (WordClass.weekday | WordClass.month) ||
      (tok(ctx, i).classes & WordClass.adverb &&
        !(
          tok(ctx, i).classes &
          (WordClass.determiner | WordClass.auxiliary | WordClass.subordinator | WordClass.preposition)
        )) ||
      ctx.lexicon.manner.has(tok(ctx, i).lower) ||
      tok(ctx, i).text === '.')
  )
    i++
  return i
}

/** Whether a word after an infinitive marker can be an infinitive. */
export const isInfinitive = (ctx: QuoteContext, i: number): boolean => {
  const token = tok(ctx, i)
  return (
    token.kind === 'word' &&
    !token.capital &&
    !(token.classes & (WordClass.determiner | WordClass.pronoun | WordClass.preposition | WordClass.numeral))
  )
}

/** Index of the next infinitive marker; -1 where there is none. */
export const infinitiveAt = (ctx: QuoteContext, from: number, to: number): number => {
  const limit = Math.min(to - 1, from + FORWARD_WINDOW)
  for (let i = from; i < limit; i++) {
    const token = tok(ctx, i)
    if (/^[;:]$/.test(token.text)) return -1
    const next = tok(ctx, i + 1)
    if (
      token.lower === ctx.lexicon.infinitiveMarker &&
      next.kind === 'word' &&
      !next.capital &&
      !(next.classes & WordClass.determiner)
    )
      return i
  }
  return -1
}

/** "niederzulegen": prefix, marker and infinitive in one word. */
const isJoinedInfinitive = (ctx: QuoteContext, word: string): boolean => {
  const { joinedPrefixes, infinitiveMarker } = ctx.lexicon
  return (
    word.endsWith('n') &&
    joinedPrefixes.some(
      (prefix) =>
        word.startsWith(prefix + infinitiveMarker) && word.length > prefix.length + infinitiveMarker.length + 3,
    )
  )
}

/** Whether a marked infinitive is among the tokens. */
export const infinitiveMarkerIn = (ctx: QuoteContext, from: number, to: number): boolean => {
  const limit = Math.min(to, from + FORWARD_WINDOW)
  for (let i = from; i < limit; i++) {
    const token = tok(ctx, i)
    if (!token.capital && isJoinedInfinitive(ctx, token.lower)) return true
    const next = i + 1 < to ? tok(ctx, i + 1) : undefined
    if (token.lower === ctx.lexicon.infinitiveMarker && next && isInfinitive(ctx, i + 1) && next.lower.endsWith('n'))
      return true
  }
  return false
}

/** Whether a finite auxiliary stands near the start of a clause. */
export const hasFiniteEarly = (ctx: QuoteContext, from: number, to: number): boolean => {
  const end = Math.min(nextComma(ctx, from, to), from + 8)
  for (let i = from; i < end; i++)
    if (tok(ctx, i).classes & VERB_SIGN) return tok(ctx, i - 1).lower !== ctx.lexicon.infinitiveMarker
  return false
}
