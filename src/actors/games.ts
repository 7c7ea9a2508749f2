import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import type { ActorLexicon } from './lexicon.js'

const RESULT = /^\d{1,3}:\d{1,3}$/
const COUNT = /^\d{1,3}$/
const DASH = /^[-‐‑–—]$/

/** How many tokens the result of a game takes that begins here: one of "2:1", three of "2-1", none where there is none. */
export const resultLength = (tokens: readonly Token[], i: number): 0 | 1 | 3 => {
  const text = tokens[i]?.text ?? ''
  if (RESULT.test(text)) return 1
  const [dash, count] = [tokens[i + 1], tokens[i + 2]]
  const close = dash !== undefined && count !== undefined && !dash.spaced && !count.spaced
  return close && COUNT.test(text) && DASH.test(dash.text) && COUNT.test(count.text) ? 3 : 0
}

/** Least words of games in a text that is about them, and their least share. */
const LEAST = 3
const SHARE = 0.012

/** The sentences that tell of a game: those with a result or a word of games, in a text that has several. */
export const gamesOf = (
  { has }: ActorLexicon,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): ReadonlySet<Sentence> => {
  const games = new Set<Sentence>()
  let count = 0
  for (const sentence of sentences)
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const result = resultLength(tokens, i) > 0
      if (!result && !has.games.has(tokens[i]?.lower ?? '')) continue
      count += result ? 2 : 1
      games.add(sentence)
    }
  return count >= Math.max(LEAST, SHARE * tokens.length) ? games : new Set()
}
