/** Content around a phrase or clause that attributes: "according to X", "as X reported". */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { hasVerb } from './clauses.js'
import type { Content } from './content.js'
import type { QuoteContext } from './context.js'
import type { Cue } from './phrase-cues.js'

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

const commaAfter = (ctx: QuoteContext, from: number, to: number): number => {
  for (let i = from; i < Math.min(to, from + 60); i++) if (tok(ctx, i).text === ',') return i
  return -1
}

/** "According to X, …", "laut X ist …", "…, according to X". */
export const accordingTo = (ctx: QuoteContext, cue: Cue, from: number, to: number): Content | null => {
  const rule = 'quotes.indirect.according-to'
  const end = Math.max(cue.reach, cue.end)
  const opensSentence = cue.at - from <= 1
  const before = cue.at - 1
  const afterComma = before > from && /^[,–—]$/.test(tok(ctx, before).text)
  const rest = end < to ? tok(ctx, end) : undefined
  if (cue.preceding) {
    if (!afterComma) return null
    const goesOn = rest?.text === ',' && to - end > 2 && !isAside(ctx, end + 1, to, ctx.pack.grammar.verbSecond)
    return { spans: [{ from, to: before }, ...(goesOn ? [{ from: end + 1, to }] : [])], rule }
  }
  if (opensSentence) {
    let start = end
    if (rest && /^[,–—]$/.test(rest.text)) {
      start = end + 1
      const close = commaAfter(ctx, start, to)
      // "According to a note from X, which said …, the road is closed": the content follows the relative clause.
      if (close > 0 && tok(ctx, start).classes & WordClass.relative && to - close > 3)
        return { spans: [{ from: close + 1, to }], rule }
      // An apposition to the speaker: "According to Berg, the head of the board, …".
      if (!ctx.pack.grammar.verbSecond && close > 0 && close - start <= 10 && !hasFinite(ctx, start, close))
        start = close + 1
      if (ctx.pack.grammar.verbSecond && close > 0 && !isFiniteVerb(ctx, start)) start = close + 1
    } else if (!ctx.pack.grammar.verbSecond) {
      const close = commaAfter(ctx, end, Math.min(to, end + 25))
      if (close > 0) start = close + 1
    } else {
      // The finite verb of the clause follows the whole phrase.
      let i = end
      while (i < Math.min(to, end + 25) && !isFiniteVerb(ctx, i, i === end)) i++
      if (i < Math.min(to, end + 25)) start = i
    }
    return to - start >= 2 ? { spans: [{ from: start, to }], rule } : null
  }
  const second = { from: end + 1, to }
  if (
    afterComma &&
    rest?.text === ',' &&
    to - end >= 4 &&
    hasFinite(ctx, second.from, Math.min(to, end + 10)) &&
    before - from >= 2
  )
    return { spans: [{ from, to: before }, second], rule }
  // "Die Lage ist laut Berg ernst": one word may be all that follows.
  const isLast = to - end < 1 || (to - end === 1 && (afterComma || rest?.kind !== 'word'))
  if (isLast || (rest && /^[,;–—]$/.test(rest.text) && to - end <= 12)) {
    const stop = afterComma ? before : cue.at
    return stop - from >= 3 ? { spans: [{ from, to: stop }], rule } : null
  }
  if (afterComma) return { spans: [{ from, to: before }], rule }
  return {
    spans: [
      { from, to: cue.at },
      { from: end, to: colonAfter(ctx, end, to) },
    ],
    rule,
  }
}

const colonAfter = (ctx: QuoteContext, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tok(ctx, i).text === ':') return i
  return to
}

/** Whether a lower-case word is a finite verb. */
const isFiniteVerb = (ctx: QuoteContext, i: number, first = false): boolean => {
  const token = tok(ctx, i)
  if (token.capital || token.kind !== 'word') return false
  if (token.classes & (WordClass.auxiliary | WordClass.modal | WordClass.subjunctive)) return true
  if (ctx.lexicon.finite.has(token.lower) || ctx.lexicon.verbs.has(token.lower)) return true
  if (token.classes) return false
  return (
    ctx.lexicon.verbEndings.some((e) => token.lower.endsWith(e)) &&
    (first || !ctx.pack.grammar.capitalNouns || tok(ctx, i - 1).capital)
  )
}

/** Whether a finite verb can be told among the tokens. */
const hasFinite = (ctx: QuoteContext, from: number, to: number): boolean => {
  const { thirdPerson, finiteEndings } = ctx.lexicon
  const endings = thirdPerson ? [thirdPerson, ...finiteEndings] : finiteEndings
  for (let i = from; i < to; i++) {
    const token = tok(ctx, i)
    if (token.classes & (WordClass.auxiliary | WordClass.modal) || ctx.lexicon.finite.has(token.lower)) return true
    if (
      i > from &&
      !token.capital &&
      token.kind === 'word' &&
      token.classes === 0 &&
      endings.some((e) => token.lower.endsWith(e))
    )
      return true
  }
  return false
}

/** "wie X mitteilte", "as X put it": the rest of the sentence. */
export const asReported = (ctx: QuoteContext, cue: Cue, from: number, to: number): Content | null => {
  if (cue.opener < 0 || !ctx.lexicon.asReported.has(tok(ctx, cue.opener).lower)) return null
  const rule = 'quotes.indirect.as-reported'
  const end = Math.max(cue.end, cue.at + 1)
  let stop = cue.opener
  while (stop > from && /^[,–—]$/.test(tok(ctx, stop - 1).text)) stop--
  let start = end
  while (
    start < to &&
    (/^[,–—]$/.test(tok(ctx, start).text) || tok(ctx, start).classes & WordClass.auxiliary) &&
    start - end < 2 &&
    tok(ctx, start - 1).text !== ','
  )
    start++
  if (start < to && tok(ctx, start).text === ',') start++
  // "That the gate was open, as X claims, nobody will confirm": only the clause before is X's.
  if (ctx.lexicon.complementizers.has(tok(ctx, from).lower) && stop - from > 2)
    return { spans: [{ from: from + 1, to: stop }], rule }
  const spans = [
    { from, to: stop },
    { from: start, to },
  ].filter((span) => span.to - span.from >= 2)
  return spans.length > 0 ? { spans, rule } : null
}

/**
 * Whether what follows an attribution only adds to it: "…, who lives in Oslo", "…, adding that". Content that goes on may
 * be `verbless` where its verb stands before the attribution.
 */
export const isAside = (ctx: QuoteContext, from: number, to: number, verbless = false): boolean => {
  const first = tok(ctx, from)
  if (ctx.lexicon.conditional.has(first.lower) && !ctx.pack.grammar.verbSecond) return false
  // "…, Berg said, which was new, may fail": the verb of the content stands behind the relative clause.
  const close = first.classes & WordClass.relative && !ctx.pack.grammar.verbSecond ? commaAfter(ctx, from, to) : -1
  if (close > 0 && close + 1 < to && isFiniteVerb(ctx, close + 1)) return false
  if (first.classes & (WordClass.relative | WordClass.subordinator | WordClass.preposition | WordClass.coordinator))
    return true
  if (ctx.lexicon.gerundEnding && first.lower.endsWith(ctx.lexicon.gerundEnding)) return true
  const end = Math.min(to, from + 25)
  // "…, said X, a meteorologist at the agency's office": an apposition has no verb of its own.
  const isApposed = !ctx.pack.grammar.verbSecond && ctx.lexicon.indefinite.has(first.lower)
  return !verbless && (isApposed ? !hasVerb(ctx, from, end) : !hasFinite(ctx, from, end))
}
