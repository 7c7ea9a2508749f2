/** What a clause looks like: its verb, its kind, its infinitive. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import { isAdverb } from './noun-phrases.js'

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

/** Whether a finite verb can be told at a token: an auxiliary, modal or reporting verb, or a verb-like ending. */
export const isVerbAt = (ctx: QuoteContext, from: number, i: number, limit: number): boolean => {
  const { lexicon, pack } = ctx
  const token = tok(ctx, i)
  // "May" is a month where it has a capital.
  if (token.classes & VERB_SIGN && !(token.capital && token.classes & WordClass.month)) return true
  if (token.capital || token.kind !== 'word' || i === from) return false
  const previous = tok(ctx, i - 1)
  const next = i + 1 < limit ? tok(ctx, i + 1) : undefined
  const third = lexicon.thirdPerson !== '' && token.lower.endsWith(lexicon.thirdPerson)
  if (lexicon.finite.has(token.lower)) return true
  if (third && token.classes === 0 && (previous.capital || pack.grammar.pronouns[previous.lower]?.subject)) return true
  const determined = (previous.classes & WordClass.determiner) !== 0
  if (!third && !determined && lexicon.verbs.get(token.lower)?.some((form) => form.kind === 'finite')) return true
  if (
    !determined &&
    previous.kind === 'word' &&
    token.text.length > 3 &&
    lexicon.verbEndings.some((e) => token.lower.endsWith(e))
  )
    return true
  return (
    third &&
    next !== undefined &&
    (next.classes & (WordClass.determiner | WordClass.pronoun)) !== 0 &&
    !(previous.classes & WordClass.preposition)
  )
}

/** How many tokens are read for the verb of a clause. */
const VERB_WINDOW = 30

/** Whether a finite verb can be told among the tokens. */
export const hasVerb = (ctx: QuoteContext, from: number, to: number): boolean => {
  const limit = Math.min(to, from + VERB_WINDOW)
  for (let i = from; i < limit; i++) if (isVerbAt(ctx, from, i, limit)) return true
  return false
}

/** Whether a word is in the mood of reported speech by its class, or by its ending right behind its subject. */
export const isMoodForm = (ctx: QuoteContext, from: number, i: number): boolean => {
  const token = tok(ctx, i)
  if (token.classes & WordClass.subjunctive) return true
  if (i <= from || token.kind !== 'word' || token.capital || token.classes || token.text.length < 4) return false
  const { moodEndings, otherMoodEndings, moodForms } = ctx.lexicon
  const ends = (endings: readonly string[]): boolean => endings.some((ending) => token.lower.endsWith(ending))
  if (!moodForms.has(token.lower) && (!ends(moodEndings) || ends(otherMoodEndings) || isAdverb(ctx, token)))
    return false
  const previous = tok(ctx, i - 1)
  const behindSubject =
    (previous.capital && !(previous.classes & (WordClass.determiner | WordClass.preposition))) ||
    (previous.classes & WordClass.adverb) !== 0 ||
    isAdverb(ctx, previous) ||
    (ctx.pack.grammar.pronouns[previous.lower]?.subject ?? false) ||
    // "das sei" is a clause, "darunter das entscheidende" none.
    (ctx.lexicon.impersonal.has(previous.lower) && (!(previous.classes & WordClass.determiner) || i - 1 === from))
  const next = ctx.tokens[i + 1]
  const attribute = next?.kind === 'word' && next.capital
  return behindSubject && (!attribute || (previous.classes & WordClass.pronoun) !== 0)
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
  const before = tok(ctx, Math.max(from, end - 2))
  // "die de krant kon inkijken": where no comma opens clauses, the verbs at their end come in any order.
  if (!ctx.lexicon.commaClause && last.classes === 0) return true
  return last.classes === 0 && (before.classes & (VERB_SIGN | WordClass.subjunctive)) === 0
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
    !ctx.lexicon.impersonal.has(tok(ctx, i).lower) &&
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
    (!(token.classes & (WordClass.determiner | WordClass.pronoun | WordClass.preposition | WordClass.numeral)) ||
      // "zu sein": the infinitive closes its clause, a possessive cannot.
      ctx.lexicon.perfect.has(token.lower))
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
      (!(next.classes & WordClass.determiner) || ctx.lexicon.perfect.has(next.lower))
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

/** Whether a lower-case word is a finite verb where it stands second in its clause. */
const isFiniteSecond = (ctx: QuoteContext, from: number, i: number): boolean => {
  const token = tok(ctx, i)
  const { lexicon, pack } = ctx
  if (token.kind !== 'word' || token.capital) return false
  if (token.classes & VERB_SIGN || lexicon.finite.has(token.lower) || isMoodForm(ctx, from, i)) return true
  if (i === from || token.classes || token.text.length < 4) return false
  const previous = tok(ctx, i - 1)
  const closesPhrase =
    previous.capital ||
    previous.kind !== 'word' ||
    (previous.classes & (WordClass.pronoun | WordClass.adverb | WordClass.numeral)) !== 0 ||
    !pack.grammar.capitalNouns
  if (!closesPhrase) return false
  const next = ctx.tokens[i + 1]
  const attribute = next?.capital && lexicon.attributeEndings.some((ending) => token.lower.endsWith(ending))
  if (attribute) for (let k = from; k < i; k++) if (tok(ctx, k).classes & WordClass.preposition) return false
  return (
    (lexicon.verbs.get(token.lower)?.some((form) => form.kind === 'finite') ?? false) ||
    lexicon.verbEndings.some((ending) => token.lower.endsWith(ending))
  )
}

/** Whether a stretch between commas is a subordinate or relative clause. */
const isSubordinate = (ctx: QuoteContext, from: number, to: number): boolean => {
  const { classes, capital } = tok(ctx, from)
  if (classes & WordClass.relative) return isRelative(ctx, from, to) || (capital && to - from < 2)
  if (classes & WordClass.preposition) return isRelative(ctx, from, to)
  if (!(classes & WordClass.subordinator) || classes & WordClass.determiner) return false
  // "damit sei der Streit beendet": an adverb, since the verb follows it.
  const second = from + 1 < to ? tok(ctx, from + 1).classes : 0
  return !(classes & WordClass.adverb && second & (VERB_SIGN | WordClass.subjunctive))
}

/** How many clauses of a sentence are read. */
const MAX_CLAUSES = 12

/** The clauses between the commas of a stretch that are no subordinate ones. */
const mainClauses = (ctx: QuoteContext, from: number, to: number): Stretch[] => {
  const found: Stretch[] = []
  let start = from
  for (let n = 0; n < MAX_CLAUSES && start < to; n++) {
    const end = nextComma(ctx, start, to)
    if (end > start && !isSubordinate(ctx, start, end)) found.push({ from: start, to: end })
    start = end + 1
  }
  return found
}

/** Index of the first finite verb of the first main clause; -1 where none can be told. */
export const firstVerb = (ctx: QuoteContext, from: number, to: number): number => {
  for (const clause of mainClauses(ctx, from, Math.min(to, from + FORWARD_WINDOW)))
    for (let i = clause.from; i < clause.to; i++)
      if (isMoodForm(ctx, clause.from, i) ? i > from : isFiniteSecond(ctx, clause.from, i)) return i
  return -1
}

/** Whether the first main clause of a stretch is in the mood of reported speech. */
export const isInMood = (ctx: QuoteContext, from: number, to: number): boolean => {
  const verb = firstVerb(ctx, from, to)
  return verb >= 0 && isMoodForm(ctx, from, verb)
}

/** Whether a stretch holds a main clause whose verb stands second: reported speech without "that". */
export const isMainClause = (ctx: QuoteContext, from: number, to: number): boolean =>
  mainClauses(ctx, from, Math.min(to, from + 2 * FORWARD_WINDOW)).some((clause) => {
    const opensLater = clause.from > from
    for (let i = clause.from; i < clause.to; i++) {
      const isFirst = i === clause.from && !opensLater
      if (isFirst && !(tok(ctx, i).classes & WordClass.subjunctive)) continue
      if (isFiniteSecond(ctx, clause.from, i)) return true
    }
    return false
  })

/** Whether a clause opens with its finite verb in the indicative: no reported clause begins so. */
export const opensWithVerb = (ctx: QuoteContext, from: number): boolean => {
  const { classes, capital, lower, kind } = tok(ctx, from)
  if (kind !== 'word' || capital || classes & WordClass.subjunctive) return false
  if (classes & (WordClass.determiner | WordClass.pronoun | WordClass.preposition)) return false
  return (classes & VERB_SIGN) !== 0 || ctx.lexicon.finite.has(lower)
}
