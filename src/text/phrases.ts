import type { Token } from './tokens.js'

/** Phrases of a word list, compiled to be asked for at a token; made by `compilePhrases`. */
export interface Phrases {
  /** Word sequences by their first word. */
  readonly exact: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Beginnings of single words. */
  readonly stems: readonly string[]
}

/** Compiles lower-case phrases; a single word that ends in `*` stands for every word that begins so. */
export const compilePhrases = (phrases: readonly string[]): Phrases => {
  const exact = new Map<string, string[][]>()
  const stems: string[] = []
  for (const phrase of phrases) {
    if (phrase.endsWith('*')) {
      stems.push(phrase.slice(0, -1))
      continue
    }
    const words = phrase.split(' ')
    const first = words[0]
    if (!first) continue
    const known = exact.get(first)
    if (known) known.push(words)
    else exact.set(first, [words])
  }
  for (const list of exact.values()) list.sort((a, b) => b.length - a.length)
  return { exact, stems }
}

/** How many tokens the longest phrase at token `at` covers, ending before `to`; 0 where none stands there. */
export const phraseAt = (phrases: Phrases, tokens: readonly Token[], at: number, to: number): number => {
  const token = tokens[at]
  if (!token) return 0
  const candidates = phrases.exact.get(token.lower) ?? []
  const found = candidates.find(
    (words) => at + words.length <= to && words.every((word, i) => tokens[at + i]?.lower === word),
  )
  if (found) return found.length
  return token.kind === 'word' && phrases.stems.some((stem) => token.lower.startsWith(stem)) ? 1 : 0
}

/** Makes a function that derives something from an object once. */
export const derived = <Source extends object, Result>(
  derive: (source: Source) => Result,
): ((source: Source) => Result) => {
  const known = new WeakMap<Source, Result>()
  return (source) => {
    const cached = known.get(source)
    if (cached !== undefined) return cached
    const result = derive(source)
    known.set(source, result)
    return result
  }
}

/** The words of a space-separated list as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean))
