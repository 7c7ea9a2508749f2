import type { Counts } from '../../../eval/yardstick/count.js'

/** Counts as triples: how many are there, were found, are right. */
export const triples = (counts: Counts): Record<string, [gold: number, found: number, right: number]> =>
  Object.fromEntries(Object.entries(counts).map(([name, { gold, found, right }]) => [name, [gold, found, right]]))

/** The place of words in a text; the words must stand there. */
export const placeOf = (text: string, words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" stands nowhere in "${text}"`)
  return { start, end: start + words.length, text: words }
}

/** The same as a pair of offsets. */
export const pairOf = (text: string, words: string): [number, number] => {
  const { start, end } = placeOf(text, words)
  return [start, end]
}
