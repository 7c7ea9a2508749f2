/** Ranges of annotated texts without the marks, spaces and stops at their edges. */
import type { Place } from '../gold/compile.js'
import { overlap } from '../score/tally.js'
import type { Offsets } from './records.js'

const EDGE = /[\s"“”„«»‟‘’'‚‹›,.;:!?…\-–—]/

/** A range without what only frames it. */
export const trimmed = (text: string, [from, to]: Offsets): Place => {
  let start = from
  let end = to
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Trimmed ranges, those left empty dropped. */
export const allTrimmed = (text: string, ranges: readonly Offsets[]): Place[] =>
  ranges.map((range) => trimmed(text, range)).filter(({ start, end }) => end > start)

/** How many code units ranges hold together. */
export const sizeOf = (ranges: readonly Place[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** How many code units two lists of ranges share. */
export const sharedBy = (some: readonly Place[], others: readonly Place[]): number =>
  some.reduce((sum, one) => sum + others.reduce((part, other) => part + overlap(one, other), 0), 0)

/** Shared code units as a share of all that either list holds. */
export const likenessOf = (some: readonly Place[], others: readonly Place[]): number => {
  const shared = sharedBy(some, others)
  return shared / (sizeOf(some) + sizeOf(others) - shared || 1)
}
