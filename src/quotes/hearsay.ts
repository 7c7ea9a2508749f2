/** Hearsay: what a sentence reports without telling who says so ("De man zou zijn gevlucht", "is said to have fled"). */
import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { VERB_SIGN, type Stretch } from './clauses.js'
import type { QuoteContext } from './context.js'
import { holdsMark, MAX_SENTENCE, trimStretch, wordsEnd, type Reported } from './mood.js'
import { phraseOf, rangeOf, type Cue } from './phrase-cues.js'
import { NOBODY } from './speakers.js'

/** How far into its sentence the verb of hearsay stands, in tokens. */
const LEAD = 25
/** How many tokens of an attribute stand between an auxiliary and its participle. */
const PASSIVE_REACH = 4
/** The syllable of a participle stands behind a prefix of at most so many letters. */
const MAX_PREFIX = 8
/** Participles are longer than this. */
const MIN_PARTICIPLE = 4

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

const isVerb = (ctx: QuoteContext, i: number): boolean =>
  (tok(ctx, i).classes & VERB_SIGN) !== 0 || ctx.lexicon.finite.has(tok(ctx, i).lower)

const opensSubordinate = ({ classes }: Token): boolean =>
  (classes & (WordClass.subordinator | WordClass.relative)) !== 0 &&
  (classes & (WordClass.determiner | WordClass.adverb | WordClass.preposition)) === 0

/** Whether the verb at `at` is the one of the main clause: nothing before it opens or is another clause, but asides. */
const isMainVerb = (ctx: QuoteContext, from: number, at: number): boolean => {
  if (tok(ctx, at - 1).text === ',') return true
  for (let i = from; i < at; i++) {
    if (tok(ctx, i).text === ',' || opensSubordinate(tok(ctx, i)) || isVerb(ctx, i)) return false
    // "the man who is said to …": a relative inside the phrase.
    if (i > from && tok(ctx, i).classes & WordClass.relative) return false
  }
  return true
}

const isParticiple = (ctx: QuoteContext, i: number): boolean => {
  const { participleStarts, participleEnds } = ctx.lexicon.hearsay
  const { lower, kind, capital } = tok(ctx, i)
  const [syllable = ''] = participleStarts
  if (kind !== 'word' || capital || lower.length <= MIN_PARTICIPLE) return false
  if (!participleEnds.some((ending) => lower.endsWith(ending))) return false
  const inside = lower.indexOf(syllable)
  return (inside >= 0 && inside <= MAX_PREFIX) || participleStarts.some((start) => lower.startsWith(start))
}

const standsAt = (ctx: QuoteContext, i: number, words: readonly string[], to: number): boolean =>
  i + words.length <= to && words.every((word, k) => tok(ctx, i + k).lower === word)

/** Whether the clause behind a modal ends in a perfect, or tells of a state. */
const isReport = (ctx: QuoteContext, modal: number, to: number): boolean => {
  const { perfect, states } = ctx.lexicon.hearsay
  for (let i = modal + 1; i < to; i++) {
    if (perfect.has(tok(ctx, i).lower) && (isParticiple(ctx, i - 1) || (i + 1 < to && isParticiple(ctx, i + 1))))
      return true
    if (states.some((words) => standsAt(ctx, i, words, to))) return true
  }
  return false
}

/** Whether the sentence is a condition, a wish or a plan, or speaks of "me". */
const isOwn = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { lower, classes, kind } = tok(ctx, i)
    if (kind === 'mark' || lower === '?' || ctx.lexicon.firstPerson.has(lower)) return true
    const opens = i === from || tok(ctx, i - 1).text === ','
    if (ctx.lexicon.hearsay.conditions.has(lower) && (opens || !(classes & WordClass.subordinator))) return true
  }
  return false
}

/** Where the first clause with the verb at `at` ends: before ", but". */
const clauseEnd = (ctx: QuoteContext, at: number, to: number): number => {
  for (let i = at + 1; i < to - 1; i++) {
    const { text } = tok(ctx, i)
    if (text === ';' || text === ':') return i
    if (text === ',' && tok(ctx, i + 1).classes & WordClass.coordinator) return i
  }
  return to
}

const cueAt = (ctx: QuoteContext, from: number, to: number): Cue => ({
  ...phraseOf(ctx, from, null),
  end: to,
  reach: to,
  takes: new Set(),
  impersonal: true,
  range: rangeOf(ctx, from, to),
})

const reportOf = (ctx: QuoteContext, spans: readonly Stretch[], cue: Cue | null): Reported | null => {
  const told = spans.map((span) => trimStretch(ctx, span)).filter((span) => span.to > span.from)
  if (told.reduce((sum, span) => sum + span.to - span.from, 0) < 3) return null
  return {
    spans: told,
    mixed: told.some((span) => holdsMark(ctx, span)),
    cue,
    speaker: cue ? NOBODY : null,
    rule: cue ? 'quotes.indirect.hearsay' : 'quotes.indirect.mood',
  }
}

/** "De man zou zijn gevlucht": by the modal; it goes on with the speaker of the sentence before where there is one. */
const byModal = (ctx: QuoteContext, from: number, to: number, goesOn: boolean): Reported | null => {
  const { modals, alone } = ctx.lexicon.hearsay
  if (modals.size === 0 || (!alone && !goesOn)) return null
  for (let i = from + 1; i < Math.min(to, from + LEAD); i++) {
    if (!modals.has(tok(ctx, i).lower)) continue
    const end = clauseEnd(ctx, i, to)
    if (!isMainVerb(ctx, from, i) || isOwn(ctx, from, to) || !isReport(ctx, i, end)) return null
    return reportOf(ctx, [{ from, to: end }], goesOn ? null : cueAt(ctx, i, i + 1))
  }
  return null
}

/** "Naar verluidt is de man gevlucht": by a phrase. */
const byPhrase = (ctx: QuoteContext, from: number, to: number): Reported | null => {
  const { phrases } = ctx.lexicon.hearsay
  if (phrases.length === 0) return null
  for (let i = from; i < Math.min(to, from + LEAD); i++) {
    if (i > from && opensSubordinate(tok(ctx, i))) return null
    const words = phrases.find((phrase) => standsAt(ctx, i, phrase, to))
    if (!words) continue
    const end = i + words.length
    return reportOf(
      ctx,
      [
        { from, to: i },
        { from: end, to: clauseEnd(ctx, end, to) },
      ],
      cueAt(ctx, i, end),
    )
  }
  return null
}

/** "X is said to have fled": by a passive before an infinitive. */
const byPassive = (ctx: QuoteContext, from: number, to: number): Reported | null => {
  const { passives } = ctx.lexicon.hearsay
  if (passives.size === 0) return null
  for (let i = from + 1; i < Math.min(to - 2, from + LEAD); i++) {
    if (!ctx.lexicon.passive.has(tok(ctx, i).lower)) continue
    for (let k = i + 1; k < Math.min(to - 2, i + PASSIVE_REACH); k++) {
      if (!passives.has(tok(ctx, k).lower) || tok(ctx, k + 1).lower !== ctx.lexicon.infinitiveMarker) continue
      if (!isMainVerb(ctx, from, i)) return null
      const spans = [
        { from, to: i },
        { from: k + 1, to: clauseEnd(ctx, k, to) },
      ]
      return reportOf(ctx, spans, cueAt(ctx, i, k + 1))
    }
  }
  return null
}

/** What a sentence without other reports says after hearsay; `goesOn`: the sentence before reports too. */
export const hearsayOf = (ctx: QuoteContext, { firstToken, lastToken }: Sentence, goesOn: boolean): Reported | null => {
  const limit = Math.min(lastToken, firstToken + MAX_SENTENCE)
  const from = firstToken
  const to = wordsEnd(ctx, from, limit)
  return byPhrase(ctx, from, to) ?? byPassive(ctx, from, to) ?? byModal(ctx, from, to, goesOn)
}
