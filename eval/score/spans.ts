/** Layers whose objects are one place and one value each: dates and sources. */
import type { Place } from '../gold/compile.js'
import { align, overlap, partner, Tally } from './tally.js'

/** Right is an overlapping place with the same value; what overlaps an optional object counts neither for nor against. */
export const scoreSpans = <G extends Place & { readonly optional: boolean }, P extends Place>(
  golds: readonly G[],
  preds: readonly P[],
  same: (gold: G, pred: P) => boolean,
  show: (object: G | P) => string,
): Tally => {
  const tally = new Tally()
  const { goldOf, predOf } = align(golds, preds, (gold, pred) => {
    const shared = overlap(gold, pred)
    return shared > 0 && same(gold, pred) ? shared + 1e6 : shared
  })
  golds.forEach((gold, i) => {
    if (gold.optional) return
    const pred = partner(preds, predOf, i)
    if (pred && same(gold, pred)) tally.hit()
    else tally.missed(show(gold))
  })
  preds.forEach((pred, j) => {
    const gold = partner(golds, goldOf, j)
    if (gold && (gold.optional || same(gold, pred))) return
    if (!gold && golds.some((other) => other.optional && overlap(other, pred) > 0)) return
    tally.made(show(pred))
  })
  return tally
}
