/**
 * Word lists as one short string: sorted words, each as a capital letter for how much it shares with the word before
 * it and for its value (0, 1 or 2), then the rest of the word.
 */
const VALUES = 3
const MOST_SHARED = 7
const CODE_A = 65
const ENTRY = /([A-X])([^A-X]*)/g

/** Packs lower-case words with values 0 to 2; the counterpart of `unpackWords`. */
export const packWords = (words: ReadonlyMap<string, number>): string => {
  let previous = ''
  let packed = ''
  for (const [word, value] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < MOST_SHARED && shared < previous.length && previous[shared] === word[shared]) shared++
    packed += String.fromCharCode(CODE_A + shared * VALUES + value) + word.slice(shared)
    previous = word
  }
  return packed
}

/** The words of a packed list with their values. */
export const unpackWords = (packed: string): Map<string, number> => {
  const words = new Map<string, number>()
  let previous = ''
  for (const match of packed.matchAll(ENTRY)) {
    const code = (match[1] ?? 'A').charCodeAt(0) - CODE_A
    previous = previous.slice(0, Math.floor(code / VALUES)) + (match[2] ?? '')
    words.set(previous, code % VALUES)
  }
  return words
}
