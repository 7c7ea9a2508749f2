/** What a verb of saying takes besides clauses: infinitives behind "om", objects and what is said of them. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { hasVerb, infinitiveMarkerIn, nextComma, skipAdverbs, VERB_SIGN } from './clauses.js'
import type { QuoteContext } from './context.js'
import type { Cue } from './phrase-cues.js'
import { nounPhrases, type NounPhrase } from './noun-phrases.js'

/** How far an infinitive may stand from its verb, in tokens. */
const ACT_REACH = 10
/** How many words without a verb are no clause. */
const VERBLESS = 4
/** How many tokens an object and what is said of it have at most. */
const MAX_PREDICATED = 20

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** Index of the word that opens an infinitive behind a verb or whom it is said to: "vraagt reizigers om te wachten"; -1 for none. */
export const purposeAt = (ctx: QuoteContext, start: number, to: number): number => {
  if (ctx.lexicon.commaClause || ctx.lexicon.opensInfinitive.size === 0) return -1
  const object = nounPhrases(ctx, start, Math.min(to, start + ACT_REACH))[0]
  const at = object?.from === start ? object.to : start
  if (at >= to || !ctx.lexicon.opensInfinitive.has(tok(ctx, at).lower)) return -1
  return infinitiveMarkerIn(ctx, at + 1, nextComma(ctx, at, to)) ? at : -1
}

/** "vond dat te hoog": whether the word before is an object, since no clause follows it. */
export const isObject = (ctx: QuoteContext, cue: Cue, from: number, to: number): boolean =>
  ctx.pack.grammar.verbSecond &&
  from < to &&
  to - from <= VERBLESS &&
  (cue.takes.has('predicate') || !(tok(ctx, from).classes & WordClass.determiner)) &&
  !ctx.pack.grammar.pronouns[tok(ctx, from).lower]?.subject &&
  !hasVerb(ctx, from, to)

/** "snapt niet waarom": a thought of which the verb is denied is one nevertheless; what is not said is not. */
export const isDoubted = (ctx: QuoteContext, cue: Cue, start: number, question: number): boolean =>
  question === start + 1 && (tok(ctx, start).classes & WordClass.negation) !== 0 && !cue.takes.has('quote')

/** "Waarom hij zweeg, wilde hij niet zeggen": a question in the place of an object is no statement before its cue. */
export const isSubordinateQuestion = (ctx: QuoteContext, cue: Cue, from: number, to: number): boolean => {
  const { lexicon, pack } = ctx
  const first = tok(ctx, from).lower
  if (!pack.grammar.verbSecond || to - from < 3) return false
  if (!lexicon.complementizers.has(first) && !lexicon.questionWords.has(first)) return false
  const last = tok(ctx, to - 1)
  const closes =
    (last.classes & VERB_SIGN) !== 0 || (last.classes === 0 && lexicon.verbEndings.some((e) => last.lower.endsWith(e)))
  return closes && !lexicon.commaClause && cue.kind === 'verb'
}

/** How many verbs stand behind the marked infinitive of a clause. */
const MAX_CLUSTER = 2

/** "te hebben overtreden en": whether only verbs stand between an infinitive and the end of its clause. */
export const closesCluster = (ctx: QuoteContext, from: number, to: number): boolean => {
  let i = from
  while (i < to && i - from < MAX_CLUSTER && isVerbal(ctx, tok(ctx, i))) i++
  return i >= to || (i > from && (tok(ctx, i).text === ',' || isJoint(ctx, i)))
}

const isVerbal = (ctx: QuoteContext, { kind, capital, classes, lower }: Token): boolean =>
  kind === 'word' && !capital && classes === 0 && ctx.lexicon.verbEndings.some((ending) => lower.endsWith(ending))

/** "ontkent in een reactie de regels te …": index of the object of an infinitive behind a phrase about the saying. */
export const behindAside = (ctx: QuoteContext, from: number, to: number): number => {
  if (!(tok(ctx, from).classes & WordClass.preposition) || tok(ctx, from).classes & WordClass.determiner) return from
  const phrases = nounPhrases(ctx, from, to)
  const object = phrases.find((phrase) => !phrase.governed)
  return object && phrases[0]?.governed && object.from === phrases[0].to ? object.from : from
}

/** Whether one phrase behind a preposition is all that stands there: "noemde het kind naar zijn opa". */
const isGoverned = (ctx: QuoteContext, from: number, to: number): boolean => {
  const [phrase] = nounPhrases(ctx, from, to)
  return phrase?.governed === true && phrase.from === from + 1 && phrase.to >= to
}

/**
 * Whether what follows an object can be what it is called: "called him lazy", not "called him on Monday"; "noemde het
 * akkoord na afloop historisch", not "noemde het kind naar zijn opa".
 */
export const isSaidOf = (ctx: QuoteContext, object: NounPhrase, end: number): boolean => {
  if (ctx.pack.grammar.verbSecond) return !object.pronoun && !isGoverned(ctx, object.to, end)
  const next = tok(ctx, object.to)
  const named = object.pronoun || tok(ctx, object.to - 1).capital
  if (!named || next.kind !== 'word' || next.capital || ctx.lexicon.finite.has(next.lower)) return false
  return next.classes === 0 && (object.to + 1 === end || skipAdverbs(ctx, object.to, end) === object.to)
}

/** Whether a clause is an object and, last, an adjective that is said of it: "vindt het plan onverstandig". */
export const isPredicated = (ctx: QuoteContext, start: number, end: number): boolean => {
  let to = start
  while (to < Math.min(end, start + MAX_PREDICATED) && tok(ctx, to).kind === 'word' && !isJoint(ctx, to)) to++
  const closes = to >= end || tok(ctx, to).text === ',' || isJoint(ctx, to)
  const first = tok(ctx, start)
  const opens = (first.classes & (WordClass.determiner | WordClass.pronoun)) !== 0 || first.capital
  if (!closes || !opens || to - start < 3 || hasVerb(ctx, start, to - 1)) return false
  const { lower, classes, capital } = tok(ctx, to - 1)
  if (capital || classes) return false
  const graded = tok(ctx, to - 2).lower === ctx.lexicon.infinitiveMarker && !infinitiveMarkerIn(ctx, to - 2, to)
  return (
    graded ||
    ctx.lexicon.predicates.some((word) => (word.startsWith('-') ? lower.endsWith(word.slice(1)) : lower === word))
  )
}

const isJoint = (ctx: QuoteContext, i: number): boolean => (tok(ctx, i).classes & WordClass.coordinator) !== 0
