import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Found } from './expression.js'
import type { DateLexicon } from './lexicon.js'
import type { Direction } from './resolve.js'

/** How many tokens on each side are asked for the tense. */
const REACH = 18
/** How many tokens of a time of day may stand between a date that opens its clause and the verb. */
const CLOCK = 4

/** Whether a sentence, or a part of it that stands for itself, ends at the token. */
const breaks = (token: Token): boolean => /^[;:.!?]$/.test(token.text) || token.kind === 'mark'

const endsClause = (token: Token): boolean =>
  breaks(token) || /^[,()–—]$/.test(token.text) || (token.classes & WordClass.subordinator) !== 0

interface Bounds {
  readonly from: number
  readonly to: number
}

const clauseOf = (tokens: readonly Token[], bounds: Bounds, { first, last }: Found): Bounds => {
  let from = first
  let to = last
  const ended = (index: number): boolean => {
    const token = tokens[index]
    return token === undefined || endsClause(token)
  }
  while (from > Math.max(bounds.from, first - REACH) && !ended(from - 1)) from--
  while (to < Math.min(bounds.to, last + REACH) && !ended(to)) to++
  return { from, to }
}

const isPastWord = (token: Token, lexicon: DateLexicon): boolean =>
  (token.classes & WordClass.past) !== 0 || lexicon.word(token.lower, 'past') !== null

const signAt = (tokens: readonly Token[], index: number, limit: number, lexicon: DateLexicon): Direction => {
  const token = tokens[index]
  if (token?.kind !== 'word') return 'open'
  if (token.classes & WordClass.future || lexicon.at(tokens, index, limit, 'future')) return 'future'
  // A participle after "be" or a determiner tells of no time.
  const previous = tokens[index - 1]
  const timeless =
    previous !== undefined &&
    ((previous.classes & WordClass.determiner) !== 0 || lexicon.word(previous.lower, 'timeless') !== null)
  const past = isPastWord(token, lexicon) || (!token.capital && !timeless && lexicon.endsPast(token.lower))
  return past ? 'past' : 'open'
}

/** The sign of time that stands nearest decides, of two as near the one before. */
const nearestSign = (tokens: readonly Token[], { from, to }: Bounds, found: Found, lexicon: DateLexicon): Direction => {
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

const CLOSED =
  WordClass.determiner |
  WordClass.subordinator |
  WordClass.coordinator |
  WordClass.relative |
  WordClass.pronoun |
  WordClass.negation |
  WordClass.adverb |
  WordClass.preposition

/** Whether the word looks like a finite verb of the present: "tagt", "stimmen"; not a noun after its article. */
const isPresent = (tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean => {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.capital || (token.classes & CLOSED) !== 0) return false
  if (!lexicon.endsPresent(token.lower) || lexicon.endsPast(token.lower) || isPastWord(token, lexicon)) return false
  const previous = tokens[index - 1]
  return !(previous && (previous.classes & (WordClass.determiner | WordClass.preposition)) !== 0)
}

const isDay = ({ expression }: Found): boolean =>
  expression.type === 'weekday' ||
  (expression.type === 'date' && expression.day !== null) ||
  (expression.type === 'range' && expression.from.type === 'weekday')

const afterClock = (tokens: readonly Token[], at: number, limit: number, lexicon: DateLexicon): number => {
  let index = at
  while (index < Math.min(limit, at + CLOCK)) {
    const token = tokens[index]
    if (!token || !(token.kind === 'number' || lexicon.word(token.lower, 'clock'))) break
    index++
  }
  return index
}

/** Where the verbs of the present look ahead: beside the date in a main clause, or last in a subordinate one. */
const presentOf = (tokens: readonly Token[], clause: Bounds, found: Found, lexicon: DateLexicon): Direction => {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]
    if (token && isPastWord(token, lexicon)) return 'open'
  }
  const link = lexicon.before(tokens, found.first, clause.from, 'link')
  const start = link?.first ?? found.first
  if (start > clause.from && isPresent(tokens, start - 1, lexicon)) return 'future'
  const next = afterClock(tokens, found.last, clause.to, lexicon)
  if (start - clause.from <= 1 && next < clause.to && isPresent(tokens, next, lexicon)) return 'future'
  const final = clause.to - 1
  const previous = tokens[final - 1]
  if (final <= found.last) return final === found.last && isPresent(tokens, final, lexicon) ? 'future' : 'open'
  const infinitive = previous !== undefined && lexicon.word(previous.lower, 'infinitive') !== null
  if (infinitive) return lexicon.endsPresent(tokens[final]?.lower ?? '') ? 'future' : 'open'
  return isPresent(tokens, final, lexicon) ? 'future' : 'open'
}

/** Where the clause of a date looks; where the clause does not show it, the sentence around it does. */
export const directionOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  found: Found,
  lexicon: DateLexicon,
): Direction => {
  const day = isDay(found)
  const owns = /^['’]/.test(tokens[found.last]?.text ?? '')
  if (day && !owns && lexicon.before(tokens, found.first, from, 'aheadBefore')) return 'future'
  const clause = clauseOf(tokens, { from, to }, found)
  const present = day ? presentOf(tokens, clause, found, lexicon) : 'open'
  if (present !== 'open') return present
  const sign = nearestSign(tokens, clause, found, lexicon)
  return sign === 'open' ? nearestSign(tokens, { from, to }, found, lexicon) : sign
}
