/** A half-open `[start, end)` range of UTF-16 code units in the normalised text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** How many code units two ranges share. */
export const overlapOf = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Index of the first item of a list, sorted by start and not overlapping, that ends after `at`; the length if none does. */
export const firstEndingAfter = (sorted: readonly Range[], at: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Range).end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The item of a list, sorted by start and not overlapping, that holds the place `at`. */
export const itemAt = <T extends Range>(sorted: readonly T[], at: number): T | undefined => {
  const item = sorted[firstEndingAfter(sorted, at)]
  return item && item.start <= at ? item : undefined
}

/** The items of a list, sorted by start and not overlapping, that share a code unit with `range`. */
export const itemsIn = <T extends Range>(sorted: readonly T[], range: Range): T[] => {
  const found: T[] = []
  for (let i = firstEndingAfter(sorted, range.start); i < sorted.length; i++) {
    const item = sorted[i] as T
    if (item.start >= range.end) break
    found.push(item)
  }
  return found
}
