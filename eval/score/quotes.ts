/** Quotes: the same words and the right speaker. */
import type { Quote } from '../../src/schema/index.js'
import type { GoldQuote, Place } from '../gold/compile.js'
import type { ActorOf } from './actors.js'
import { align, overlap, partner, Tally, type Alignment } from './tally.js'

const EDGE = /[\s"“”„«»‘’'.,:;…?!]/u

const trimmed = (raw: string, spans: readonly Place[]): Place[] =>
  spans.map(({ start, end }) => {
    while (start < end && EDGE.test(raw.charAt(start))) start++
    while (end > start && EDGE.test(raw.charAt(end - 1))) end--
    return { start, end }
  })

const lengthOf = (spans: readonly Place[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** Shared characters as a share of all characters of both. */
const likeness = (a: readonly Place[], b: readonly Place[]): number => {
  let both = 0
  for (const one of a) for (const other of b) both += overlap(one, other)
  return both / (lengthOf(a) + lengthOf(b) - both || 1)
}

/** «He said that X: “Y”» may be two quotes (indirect, direct) or one mixed quote over both halves. */
const joinGroups = (
  raw: string,
  golds: readonly GoldQuote[],
  preds: readonly Quote[],
  { goldOf, predOf }: Alignment,
): void => {
  for (const group of new Set(golds.flatMap((gold) => gold.group ?? []))) {
    const members = golds.flatMap((gold, i) => (gold.group === group ? [i] : []))
    const union = members.flatMap((i) => trimmed(raw, golds[i]?.spans ?? []))
    const whole = preds.findIndex((pred) => pred.kind === 'mixed' && likeness(union, trimmed(raw, pred.spans)) >= 0.7)
    if (whole < 0 || members.some((i) => predOf.has(i) && predOf.get(i) !== whole)) continue
    for (const i of members) {
      predOf.set(i, whole)
      goldOf.set(whole, i)
    }
  }
}

/** Tallies direct quotes apart from reported (indirect and mixed) ones. */
export const scoreQuotes = (
  raw: string,
  golds: readonly GoldQuote[],
  preds: readonly Quote[],
  actorOf: ActorOf,
): { direct: Tally; reported: Tally } => {
  const aligned = align(golds, preds, (gold, pred) => {
    const shared = likeness(trimmed(raw, gold.spans), trimmed(raw, pred.spans))
    return shared >= (gold.kind === 'direct' ? 0.7 : 0.5) ? shared : 0
  })
  joinGroups(raw, golds, preds, aligned)
  const layers = { direct: new Tally(), reported: new Tally() }
  const layerOf = (quote: GoldQuote | Quote) => (quote.kind === 'direct' ? layers.direct : layers.reported)
  const show = (quote: GoldQuote | Quote) =>
    `${quote.kind} «${raw.slice(quote.spans[0]?.start ?? 0, quote.spans[0]?.end ?? 0).slice(0, 70)}»`

  golds.forEach((gold, i) => {
    if (gold.optional) return
    const pred = partner(preds, aligned.predOf, i)
    if (!pred) {
      layerOf(gold).missed(show(gold))
      return
    }
    const speaker = pred.speaker ? actorOf(pred.speaker) : null
    if (speaker === gold.speaker || (speaker !== null && gold.speakers.includes(speaker))) {
      layerOf(gold).hit()
      return
    }
    layerOf(gold).missed(`${show(gold)} speaker ${gold.speaker ?? 'none'} ≠ ${speaker ?? 'none'}`)
    layerOf(gold).made(`${show(gold)} speaker ${speaker ?? 'none'}`)
  })
  preds.forEach((pred, j) => {
    if (aligned.goldOf.has(j)) return
    const spans = trimmed(raw, pred.spans)
    if (golds.some((gold) => gold.optional && likeness(trimmed(raw, gold.spans), spans) > 0.3)) return
    layerOf(pred).made(show(pred))
  })
  return layers
}
