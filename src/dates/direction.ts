import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Found } from './expression.js'
import type { DateLexicon } from './lexicon.js'
import type { Direction } from './resolve.js'

/** How many tokens on each side are asked for the tense. */
const REACH = 18

/** Whether a clause ends at the token, seen from a date in it. */
const breaks = (token: Token): boolean => /^[;:.!?]$/.test(token.text) || token.kind === 'mark'

const signAt = (tokens: readonly Token[], index: number, limit: number, lexicon: DateLexicon): Direction => {
  const token = tokens[index]
  if (token?.kind !== 'word') return 'open'
  if (token.classes & WordClass.future || lexicon.at(tokens, index, limit, 'future')) return 'future'
  // A participle after "be" or a determiner tells of no time.
  const previous = tokens[index - 1]
  const timeless =
    previous !== undefined &&
    ((previous.classes & WordClass.determiner) !== 0 || lexicon.word(previous.lower, 'timeless') !== null)
  const past =
    (token.classes & WordClass.past) !== 0 ||
    lexicon.word(token.lower, 'past') !== null ||
    (!token.capital && !timeless && lexicon.endsPast(token.lower))
  return past ? 'past' : 'open'
}

/** Where the clause of a date looks: the sign of time that stands nearest decides, of two as near the one before. */
export const directionOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  found: Found,
  lexicon: DateLexicon,
): Direction => {
  let before = found.first - 1
  let after = found.last
  for (let distance = 0; distance < REACH; distance++, before--, after++) {
    const left = before >= from ? tokens[before] : undefined
    if (left && breaks(left)) before = from
    const sign = left && !breaks(left) ? signAt(tokens, before, to, lexicon) : 'open'
    if (sign !== 'open') return sign
    const right = after < to ? tokens[after] : undefined
    if (right && breaks(right)) after = to
    const other = right && !breaks(right) ? signAt(tokens, after, to, lexicon) : 'open'
    if (other !== 'open') return other
  }
  return 'open'
}
