/** Shortest word whose stem is compared. */
const LONG_WORD = 4
/** How much of a word is compared, so that inflected forms meet. */
const STEM = 6
const WORD = /[\p{L}\p{N}]{2,}/gu

/** Stems of the content words of a text. */
export const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD))
    if (word.length >= LONG_WORD || /\p{N}/u.test(word)) stems.add(word.slice(0, STEM))
  return stems
}

/** Share of the stems of `words` that `stems` holds; `smoothing` counts as so many that it does not hold. */
export const shareIn = (words: string, stems: ReadonlySet<string>, smoothing = 0): number => {
  const own = stemsOf(words)
  if (own.size === 0) return 0
  let shared = 0
  for (const stem of own) if (stems.has(stem)) shared++
  return shared / (own.size + smoothing)
}

/** Share of the smaller of two sets of stems that the other holds. */
export const overlapOfStems = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a]
  if (smaller.size === 0) return 0
  let shared = 0
  for (const stem of smaller) if (larger.has(stem)) shared++
  return shared / smaller.size
}
