import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Found } from './expression.js'
import type { DateLexicon } from './lexicon.js'
import type { Direction } from './resolve.js'

/** How many tokens on each side are asked for the tense. */
const REACH = 16

const BREAK = /^[;:.!?]$/

/** Whether a clause ends at the token, seen from a date in it. */
const breaks = (token: Token): boolean => BREAK.test(token.text) || token.kind === 'mark'

interface Signs {
  future: boolean
  past: boolean
}

const read = (
  token: Token,
  index: number,
  tokens: readonly Token[],
  limit: number,
  lexicon: DateLexicon,
  signs: Signs,
): void => {
  if (token.kind !== 'word') return
  if (token.classes & WordClass.future || lexicon.at(tokens, index, limit, 'future')) signs.future = true
  if (
    token.classes & WordClass.past ||
    lexicon.word(token.lower, 'past') ||
    (!token.capital && lexicon.endsPast(token.lower))
  )
    signs.past = true
}

/** Where the clause of a date looks, by its verbs: signs of the future outweigh those of the past. */
export const directionOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  found: Found,
  lexicon: DateLexicon,
): Direction => {
  const signs: Signs = { future: false, past: false }
  for (let i = found.first - 1; i >= Math.max(from, found.first - REACH); i--) {
    const token = tokens[i]
    if (!token || breaks(token)) break
    read(token, i, tokens, to, lexicon, signs)
  }
  for (let i = found.last; i < Math.min(to, found.last + REACH); i++) {
    const token = tokens[i]
    if (!token || breaks(token)) break
    read(token, i, tokens, to, lexicon, signs)
  }
  return signs.future ? 'future' : signs.past ? 'past' : 'open'
}
