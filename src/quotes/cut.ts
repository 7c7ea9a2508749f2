/** Where reported content ends: before the next statement of its sentence. */
import type { CueTakes } from '../languages/pack/quotes.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { FORWARD_WINDOW } from './clauses.js'
import type { Content } from './content.js'
import type { QuoteContext } from './context.js'
import type { Cue } from './phrase-cues.js'

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** What verbs of saying take, and verbs of thinking do not. */
const STATING: readonly CueTakes[] = ['quote', 'gerund', 'as']

/** Cuts content before the next statement of the sentence: "… and said that", ": “…”". */
export const cut = (
  ctx: QuoteContext,
  content: Content,
  cue: Cue,
  cues: readonly Cue[],
  tails: readonly number[],
  sentenceFrom: number,
  limit: number,
): Content => {
  const spans = content.spans.map((span) => {
    let { to } = span
    for (const tail of tails) if (tail > span.from + 2 && tail < to && tail > cue.reach) to = tail
    for (const next of cues) {
      if (next.at <= Math.max(span.from, cue.at) || next.at >= to || next.at === cue.at) continue
      const other = ownSubject(ctx, next, span.from, opensSubordinate(ctx, sentenceFrom) && cue.at < span.from)
      if (other > 0) {
        to = other
        break
      }
      const coordinator = coordinatorBefore(ctx, next, span.from)
      if (
        coordinator > span.from + 1 &&
        next.kind === 'verb' &&
        (ctx.pack.grammar.verbSecond || STATING.some((take) => next.takes.has(take))) &&
        next.speaker.mention?.start === cue.speaker.mention?.start
      ) {
        to = tok(ctx, coordinator - 1).text === ',' ? coordinator - 1 : coordinator
        break
      }
    }
    const ends = [sameSubject(ctx, cue, span.from, to), participleAfter(ctx, cue, span.from, to)]
    return { from: span.from, to: Math.min(to, ...ends, refusalAfter(ctx, span.from, to), limit) }
  })
  return { ...content, spans: spans.filter((span) => span.to > span.from) }
}

/** "fears that … could follow and wants …": a second verb in the form of the cue goes on with its subject. */
const sameSubject = (ctx: QuoteContext, cue: Cue, from: number, to: number): number => {
  if (ctx.lexicon.finiteEndings.length === 0 || !tok(ctx, cue.at).lower.endsWith('s')) return to
  for (let i = from + 2; i < to - 1; i++) {
    if (!(tok(ctx, i).classes & WordClass.coordinator)) continue
    const verb = tok(ctx, i + 1)
    if (verb.lower.endsWith('s') && ctx.lexicon.finite.has(verb.lower)) return i
  }
  return to
}

const opensSubordinate = (ctx: QuoteContext, from: number): boolean => {
  const { classes } = tok(ctx, from)
  return (classes & WordClass.subordinator) !== 0 && !(classes & WordClass.determiner)
}

/** "…, but Berg said", "…; Berg said", "…, while Berg said": what parts a second cue with a subject of its own; -1 for none. */
const ownSubject = (ctx: QuoteContext, cue: Cue, from: number, isFronted: boolean): number => {
  const { mention } = cue.speaker
  if (cue.kind !== 'verb' || cue.inverted || cue.opener >= 0 || !mention || cue.passive) return -1
  if (cue.form !== 'finite' || tok(ctx, cue.finite).classes & WordClass.subjunctive) return -1
  const low = Math.max(from + 2, cue.finite - FORWARD_WINDOW)
  let i = cue.finite - 1
  while (i > low && tok(ctx, i).start > mention.start) i--
  const { verbSecond } = ctx.pack.grammar
  for (let steps = 0; steps < 6 && i - 1 > low; steps++, i--) {
    const { classes, kind, text } = tok(ctx, i - 1)
    if (!verbSecond && (/^[;–—]$/.test(text) || (text === ',' && steps === 0 && isFronted))) return i - 1
    if (kind !== 'word') return -1
    const parts = verbSecond ? WordClass.coordinator : WordClass.coordinator | WordClass.subordinator
    if (classes & parts && !(classes & WordClass.determiner)) return tok(ctx, i - 2).text === ',' ? i - 2 : -1
  }
  return -1
}

/** "…, adding that", "… before claiming that": where a participle that reports begins something else; `to` for none. */
const participleAfter = (ctx: QuoteContext, cue: Cue, from: number, to: number): number => {
  const { gerundEnding, verbs, labelVerbs } = ctx.lexicon
  if (gerundEnding === '') return to
  for (let i = from + 3; i < to - 1; i++) {
    const { lower } = tok(ctx, i)
    if (!lower.endsWith(gerundEnding) || i <= cue.reach) continue
    const forms = [...(verbs.get(lower) ?? []), ...(labelVerbs.get(lower) ?? [])]
    if (!forms.some(({ kind }) => kind === 'gerund')) continue
    let start = i
    while (start - 1 > from && tok(ctx, start - 1).classes & WordClass.adverb) start--
    const before = tok(ctx, start - 1)
    if (before.text === ',') return start - 1
    if (before.kind === 'mark' && tok(ctx, start - 2).text === ',') return start
    if (before.classes & WordClass.subordinator && before.classes & WordClass.preposition) return start - 1
  }
  return to
}

/** "… but did not say", "… and refused to": where a verb begins by which the same subject says nothing; `to` for none. */
const refusalAfter = (ctx: QuoteContext, from: number, to: number): number => {
  const { verbSecond } = ctx.pack.grammar
  if (verbSecond) return to
  for (let i = from + 3; i < to - 3; i++) {
    if (!(tok(ctx, i).classes & WordClass.coordinator)) continue
    const negated =
      tok(ctx, i + 1).classes & WordClass.auxiliary &&
      tok(ctx, i + 2).classes & WordClass.negation &&
      ctx.lexicon.verbs.has(tok(ctx, i + 3).lower)
    if (negated || ctx.lexicon.refusals.has(tok(ctx, i + 1).lower)) return tok(ctx, i - 1).text === ',' ? i - 1 : i
  }
  return to
}

/** Index of the "and" before a second cue that shares the subject; -1 where there is none. */
const coordinatorBefore = (ctx: QuoteContext, cue: Cue, from: number): number => {
  for (let i = cue.finite - 1; i > Math.max(from, cue.finite - 4); i--) {
    const token = tok(ctx, i)
    if (token.classes & WordClass.coordinator) return i
    if (!(token.classes & (WordClass.adverb | WordClass.auxiliary))) return -1
  }
  return -1
}
