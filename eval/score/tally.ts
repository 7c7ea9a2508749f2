/** Counting what was found, missed and made up, and the comparisons that every layer shares. */
import type { Place } from '../gold/compile.js'

/** True and false finds of one layer, with a line for everything missed (`-`) or made up (`+`). */
export class Tally {
  tp = 0
  fp = 0
  fn = 0
  readonly misses: string[] = []

  hit(): void {
    this.tp += 1
  }

  missed(what: string, n = 1): void {
    this.fn += n
    this.misses.push(`- ${what}`)
  }

  made(what: string, n = 1): void {
    this.fp += n
    this.misses.push(`+ ${what}`)
  }

  add(other: Tally): void {
    this.tp += other.tp
    this.fp += other.fp
    this.fn += other.fn
    this.misses.push(...other.misses)
  }

  /** Share of what was found that is right; 1 where nothing was found. */
  get precision(): number {
    return this.tp + this.fp === 0 ? 1 : this.tp / (this.tp + this.fp)
  }

  /** Share of what is there that was found; 1 where nothing is there. */
  get recall(): number {
    return this.tp + this.fn === 0 ? 1 : this.tp / (this.tp + this.fn)
  }

  /** Harmonic mean of both; null where there is nothing to find and nothing was found. */
  get f1(): number | null {
    return this.tp + this.fp + this.fn === 0 ? null : (2 * this.tp) / (2 * this.tp + this.fp + this.fn)
  }
}

/** How many code units two places share. */
export const overlap = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** A text without case, quote marks and differences of spacing. */
export const norm = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"“”„«»‘’']+/gu, ' ')
    .trim()

/** Which gold object belongs to which predicted one, by their positions in the two lists. */
export interface Alignment {
  readonly goldOf: Map<number, number>
  readonly predOf: Map<number, number>
}

/** Pairs two lists one to one, best similarity first; pairs of similarity 0 stay apart. */
export const align = <G, P>(
  golds: readonly G[],
  preds: readonly P[],
  similarity: (gold: G, pred: P) => number,
): Alignment => {
  const pairs: { likeness: number; i: number; j: number }[] = []
  golds.forEach((gold, i) => {
    preds.forEach((pred, j) => {
      const likeness = similarity(gold, pred)
      if (likeness > 0) pairs.push({ likeness, i, j })
    })
  })
  pairs.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j)
  const goldOf = new Map<number, number>()
  const predOf = new Map<number, number>()
  for (const { i, j } of pairs) {
    if (predOf.has(i) || goldOf.has(j)) continue
    predOf.set(i, j)
    goldOf.set(j, i)
  }
  return { goldOf, predOf }
}

/** The object that another is aligned with. */
export const partner = <T>(list: readonly T[], of: Map<number, number>, at: number): T | null =>
  list[of.get(at) ?? -1] ?? null
