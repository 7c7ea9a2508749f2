/** Reported clauses without "that": where they begin behind their cue, and whether what stands there is one. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { FORWARD_WINDOW, isVerbAt, skipAdverbs, VERB_SIGN, type Stretch } from './clauses.js'
import type { Content } from './content.js'
import type { QuoteContext } from './context.js'
import { isHeadline } from './headlines.js'
import { contracted, nounPhrases, timeEnd } from './noun-phrases.js'
import type { Cue } from './phrase-cues.js'

/** How many tokens stand for a clause behind a verb that takes little else. */
const ANY_CLAUSE = 5
/** How many tokens between a cue and its clause are read for a circumstance or a hearer. */
const BETWEEN = 14
/** How many tokens of a clause are read for its verb. */
const VERB_WINDOW = 30
/** How many tokens an aside between a subject and its verb has at most. */
const MAX_ASIDE = 16

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

const bare = (from: number, to: number): Content | null =>
  to - from >= 2 ? { spans: [{ from, to }], rule: 'quotes.indirect.bare-clause' } : null

/** Whether a word opens a circumstance: a preposition, and no determiner or amount. */
const isPreposition = (ctx: QuoteContext, i: number, to: number): boolean => {
  const { classes } = tok(ctx, i)
  const next = i + 1 < to ? tok(ctx, i + 1) : undefined
  const isAmount = next !== undefined && (next.kind === 'number' || (next.classes & WordClass.numeral) !== 0)
  return (classes & WordClass.preposition) !== 0 && !(classes & WordClass.determiner) && !isAmount
}

const isGerund = (ctx: QuoteContext, i: number, to: number): boolean => {
  const { gerundEnding } = ctx.lexicon
  return i < to && gerundEnding !== '' && tok(ctx, i).text.length > 4 && tok(ctx, i).lower.endsWith(gerundEnding)
}

/** Skips adverbs and phrases of time: "said on Monday this week". */
const skipTime = (ctx: QuoteContext, from: number, to: number): number => {
  const i = skipAdverbs(ctx, from, to)
  const end = timeEnd(ctx, i, to)
  return end > i && end < to && !(tok(ctx, end).classes & VERB_SIGN) ? skipAdverbs(ctx, end, to) : i
}

/** Index after whom a verb names before its clause: "told reporters the plan was off". */
const skipHearer = (ctx: QuoteContext, from: number, to: number): number => {
  const hearer = nounPhrases(ctx, from, Math.min(to, from + BETWEEN))[0]
  if (hearer?.from !== from || hearer.to >= to) return from
  const next = tok(ctx, hearer.to)
  const isSubject = next.classes & VERB_SIGN || ctx.lexicon.finite.has(next.lower)
  return isSubject ? from : hearer.to
}

/** Where a clause begins behind a circumstance without comma: "said in a statement the plan was off"; -1 for none. */
const afterCircumstance = (ctx: QuoteContext, from: number, to: number): number => {
  const limit = Math.min(to, from + BETWEEN)
  const phrase = nounPhrases(ctx, from, limit).find((p) => !p.governed)
  if (!phrase) return -1
  for (let i = from; i < phrase.from; i++) if (tok(ctx, i).kind !== 'word' && tok(ctx, i).kind !== 'number') return -1
  for (let i = phrase.to; i < Math.min(to, phrase.to + 4); i++)
    if (isVerbAt(ctx, phrase.from, i, to)) return phrase.from
  return -1
}

/** Index of the first "and" before another verb of the same subject: "noted the problem and promised". */
const coordinatedVerb = (ctx: QuoteContext, from: number, to: number): number => {
  for (let i = from + 1; i < Math.min(to - 1, from + FORWARD_WINDOW); i++) {
    if (!(tok(ctx, i).classes & WordClass.coordinator)) continue
    const next = tok(ctx, i + 1).lower
    if (ctx.lexicon.verbs.get(next)?.some((form) => form.kind === 'finite')) return i
  }
  return to
}

const isSubjectPronoun = (ctx: QuoteContext, i: number): boolean =>
  ctx.pack.grammar.pronouns[tok(ctx, i).lower]?.subject === true && !ctx.lexicon.impersonal.has(tok(ctx, i).lower)

/** Whether a clause that hangs on another begins: "as", "because", "while"; "before" may govern a noun. */
const opensOther = (ctx: QuoteContext, i: number): boolean => {
  const { classes, lower } = tok(ctx, i)
  if (!(classes & WordClass.subordinator)) return false
  if (classes & WordClass.preposition) return ctx.lexicon.asWords.has(lower)
  return !(classes & (WordClass.determiner | WordClass.relative | WordClass.adverb))
}

/** Whether a relative clause begins, with its word or with the subject alone: "remarks who made", "remarks he made". */
const opensRelative = (ctx: QuoteContext, from: number, i: number): boolean => {
  if (i === from) return false
  const previous = tok(ctx, i - 1)
  if (previous.kind !== 'word' || previous.classes & (WordClass.coordinator | WordClass.subordinator)) return false
  if (isSubjectPronoun(ctx, i)) return !(previous.classes & (WordClass.adverb | WordClass.preposition))
  const { classes } = tok(ctx, i)
  return (classes & WordClass.relative) !== 0 && !(previous.classes & WordClass.preposition)
}

/** Index behind the comma or dash that closes an aside which the same one opens; -1 where what opens there is none. */
const afterAside = (ctx: QuoteContext, open: number, to: number): number => {
  const { text } = tok(ctx, open)
  const first = open + 1 < to ? tok(ctx, open + 1) : undefined
  if (!first || first.classes & WordClass.coordinator) return -1
  for (let i = open + 1; i < Math.min(to, open + MAX_ASIDE); i++) if (tok(ctx, i).text === text) return i + 1
  return -1
}

/** Whether the verb of a clause stands at a token, over a mark: the tone “was cordial”. */
const goesOnWithVerb = (ctx: QuoteContext, from: number, i: number, limit: number): boolean => {
  const k = i < limit && tok(ctx, i).kind === 'mark' ? i + 1 : i
  return k < limit && isVerbAt(ctx, from, k, limit)
}

/** Whether a clause opens with a pronoun that is its subject, or with one and its verb: "she", "it’s". */
const opensWithSubject = (ctx: QuoteContext, i: number): boolean =>
  ctx.lexicon.clauseSubjects.has(tok(ctx, i).lower) || contracted(ctx, tok(ctx, i)) !== null

/** "the result and moved on": a verb behind "and" that no subject of the stretch has had. */
const joinsVerb = (ctx: QuoteContext, from: number, i: number, limit: number): boolean => {
  if (!(tok(ctx, i).classes & WordClass.coordinator) || i + 1 >= limit || !isVerbAt(ctx, from, i + 1, limit))
    return false
  const next = i + 2 < limit ? tok(ctx, i + 2) : undefined
  return !next || next.kind !== 'word' || next.classes !== 0
}

/**
 * Whether a stretch opens with a subject and its verb, relative clauses and asides passed over: "the fire that broke
 * out was small", not "the fire that broke out", "a fire as it spread".
 */
const isClause = (ctx: QuoteContext, { from, to }: Stretch): boolean => {
  const limit = Math.min(to, from + VERB_WINDOW)
  if (from < limit && opensWithSubject(ctx, from)) return limit - from > 1
  // Verbs that relative clauses still take.
  let owed = 0
  for (let i = from; i < limit; i++) {
    const token = tok(ctx, i)
    if (/^[;:]$/.test(token.text)) return false
    if (/^[,–—-]$/.test(token.text)) {
      if (goesOnWithVerb(ctx, from, i + 1, limit)) return true
      const after = i + 1 < limit && tok(ctx, i + 1).classes & WordClass.relative ? i + 1 : afterAside(ctx, i, limit)
      if (after < 0 || after >= limit) return false
      if (!(tok(ctx, after).classes & WordClass.relative)) return goesOnWithVerb(ctx, from, after, limit)
      owed = 1
      i = after
      continue
    }
    if (i > from && opensOther(ctx, i)) return false
    if (owed === 0 && joinsVerb(ctx, from, i, limit)) return false
    if (opensRelative(ctx, from, i)) owed++
    const isMarked = i > from && tok(ctx, i - 1).lower === ctx.lexicon.infinitiveMarker
    const isPassive = i + 1 < limit && ctx.lexicon.agent.has(tok(ctx, i + 1).lower)
    if (isMarked || (isPassive && !(token.classes & VERB_SIGN)) || !isVerbAt(ctx, from, i, limit)) continue
    if (owed === 0) return true
    owed--
    // The verbs of one group count once: "who had been told".
    while (i + 1 < limit && isVerbAt(ctx, from, i + 1, limit)) i++
  }
  return false
}

/** "echoed that promise": whether "that" points to the noun behind it and opens no clause. */
export const isDetermined = (ctx: QuoteContext, i: number, to: number): boolean => {
  const next = i + 1 < to ? tok(ctx, i + 1) : undefined
  if (!next || next.kind !== 'word' || next.capital || next.classes || next.lower.endsWith(ctx.lexicon.thirdPerson))
    return false
  const behind = i + 2 < to ? tok(ctx, i + 2) : undefined
  const closes = WordClass.preposition | WordClass.coordinator | WordClass.weekday
  const isClosed = !behind || behind.kind !== 'word' || (behind.classes & closes) !== 0
  return isClosed && !isClause(ctx, { from: i + 1, to })
}

/** Whether a noun that nothing governs stands between a verb and "that", which is then its relative: "a reality that". */
export const hasObject = (ctx: QuoteContext, from: number, to: number): boolean =>
  nounPhrases(ctx, from, to).some((phrase) => !phrase.governed && tok(ctx, phrase.from).kind !== 'number')

/** Where the main clause begins behind a fronted circumstance: "if it rains, the game is off"; `from` where none is. */
const behindFronted = (ctx: QuoteContext, from: number, to: number): number => {
  const { classes } = tok(ctx, from)
  if (!isGerund(ctx, from, to) && !(classes & (WordClass.preposition | WordClass.subordinator | WordClass.adverb)))
    return from
  if (classes & WordClass.determiner) return from
  for (let i = from + 1; i < Math.min(to - 1, from + FORWARD_WINDOW); i++) if (tok(ctx, i).text === ',') return i + 1
  return from
}

/** "which the ministry said came …": the subject of the content is the relative before. */
const followsRelative = (ctx: QuoteContext, cue: Cue): boolean => {
  for (let i = cue.at - 1; i >= Math.max(0, cue.at - 8); i--) {
    if (tok(ctx, i).text === ',') return false
    if (tok(ctx, i).classes & WordClass.relative) return true
  }
  return false
}

/** Whether words without a verb that a list knows are long enough for a clause. */
const isLong = (ctx: QuoteContext, { from, to }: Stretch): boolean => {
  if (to - from < ANY_CLAUSE) return false
  for (let i = from; i < from + ANY_CLAUSE; i++) if (tok(ctx, i).text === ',' || opensOther(ctx, i)) return false
  return true
}

/** Index of the comma that closes an attribution behind whom it names and a circumstance: "said in May,"; -1 for none. */
export const attributionEnd = (ctx: QuoteContext, cue: Cue, to: number): number => {
  const start = cue.takes.has('hearer') && !cue.passive ? skipHearer(ctx, cue.reach, to) : cue.reach
  for (let i = start; i < Math.min(to, start + BETWEEN); i++) {
    const { text, kind, classes, lower } = tok(ctx, i)
    if (text === ',') return i
    if (kind === 'mark' || classes & VERB_SIGN || ctx.lexicon.complementizers.has(lower)) return -1
    const opens = i > start || isPreposition(ctx, i, to) || skipTime(ctx, i, to) > i
    if (!opens || /^[;:–—]$/.test(text)) return -1
  }
  return -1
}

/** Content that follows a verb without "that", from `start` on. */
export const bareContent = (ctx: QuoteContext, cue: Cue, start: number, to: number): Content | null => {
  const { lexicon } = ctx
  if (!cue.takes.has('bare') || (cue.passive && !cue.takes.has('hearer'))) return null
  let from = skipTime(ctx, start, to)
  if (from >= to) return null
  if (cue.takes.has('hearer') && !cue.passive) from = skipTime(ctx, skipHearer(ctx, from, to), to)
  if (from >= to) return null
  if (isPreposition(ctx, from, to) && !isGerund(ctx, from + 1, to)) {
    from = afterCircumstance(ctx, from, to)
    if (from < 0) return null
  }
  const first = tok(ctx, from)
  if (first.text === ',' || first.kind === 'mark' || first.classes & WordClass.coordinator) return null
  if (!isGerund(ctx, from, to) && (lexicon.finite.has(first.lower) || first.classes & WordClass.auxiliary))
    return followsRelative(ctx, cue) ? bare(from, to) : null
  const end = coordinatedVerb(ctx, from, to)
  const main = behindFronted(ctx, from, end)
  const told =
    isHeadline(ctx, cue.at) ||
    isClause(ctx, { from: main, to: end }) ||
    (main > from && isClause(ctx, { from, to: end })) ||
    (cue.takes.has('any') && isLong(ctx, { from, to }))
  return told ? bare(from, to) : null
}
