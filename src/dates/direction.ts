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

/** A stretch of tokens that is asked for its tense. */
interface Clause {
  readonly tokens: readonly Token[]
  readonly lexicon: DateLexicon
  readonly from: number
  readonly to: number
  /** Whether a perfect stands in it, whose auxiliary is then a sign of the past. */
  readonly perfect: boolean
}

/** What stands between the ends of a date, or of dates that are coordinated. */
type Place = Pick<Found, 'first' | 'last'>

const CLOSED =
  WordClass.determiner |
  WordClass.subordinator |
  WordClass.coordinator |
  WordClass.relative |
  WordClass.pronoun |
  WordClass.negation |
  WordClass.adverb |
  WordClass.preposition

const isPastWord = (token: Token, lexicon: DateLexicon): boolean =>
  (token.classes & WordClass.past) !== 0 || lexicon.word(token.lower, 'past') !== null

const isNoVerb = (token: Token, lexicon: DateLexicon): boolean =>
  token.kind !== 'word' ||
  (token.classes & CLOSED) !== 0 ||
  lexicon.word(token.lower, 'ordinal') !== null ||
  lexicon.word(token.lower, 'step') !== null

const isParticiple = (token: Token | undefined, lexicon: DateLexicon): boolean =>
  token !== undefined && !token.capital && !isNoVerb(token, lexicon) && lexicon.isParticiple(token.lower)

/** "hat … getroffen", "is … vertrokken": an auxiliary and a participle. */
const holdsPerfect = (tokens: readonly Token[], from: number, to: number, lexicon: DateLexicon): boolean => {
  let auxiliary = false
  for (let i = from; i < to && !auxiliary; i++) auxiliary = lexicon.word(tokens[i]?.lower ?? '', 'perfect') !== null
  if (auxiliary) for (let i = from; i < to; i++) if (isParticiple(tokens[i], lexicon)) return true
  return false
}

const clauseOf = (tokens: readonly Token[], limits: Place, { first, last }: Place, lexicon: DateLexicon): Clause => {
  let from = first
  let to = last
  const ended = (index: number): boolean => {
    const token = tokens[index]
    return token === undefined || endsClause(token)
  }
  while (from > Math.max(limits.first, first - REACH) && !ended(from - 1)) from--
  while (to < Math.min(limits.last, last + REACH) && !ended(to)) to++
  return { tokens, lexicon, from, to, perfect: holdsPerfect(tokens, from, to, lexicon) }
}

/** The sentence, as far as it is asked. */
const sentenceOf = (tokens: readonly Token[], limits: Place, { first, last }: Place, lexicon: DateLexicon): Clause => {
  const from = Math.max(limits.first, first - REACH)
  const to = Math.min(limits.last, last + REACH)
  return { tokens, lexicon, from, to, perfect: holdsPerfect(tokens, from, to, lexicon) }
}

const signAt = ({ tokens, lexicon, to, perfect }: Clause, index: number): Direction => {
  const token = tokens[index]
  if (token?.kind !== 'word') return 'open'
  if (token.classes & WordClass.future || lexicon.at(tokens, index, to, 'future')) return 'future'
  const previous = tokens[index - 1]
  // A participle after "be" tells of no time.
  if (previous && lexicon.word(previous.lower, 'timeless')) return 'open'
  if (isPastWord(token, lexicon) || (perfect && lexicon.word(token.lower, 'perfect'))) return 'past'
  if (token.capital || isNoVerb(token, lexicon) || !lexicon.endsPast(token.lower)) return 'open'
  // Between an article or preposition and its noun the form is an adjective.
  const noun = previous !== undefined && (previous.classes & (WordClass.determiner | WordClass.preposition)) !== 0
  return noun ? 'open' : 'past'
}

/**
 * The sign of time that stands nearest decides, of two as near the one before. What follows after an "and" is another
 * predicate, which is asked last.
 */
const nearestSign = (clause: Clause, { first, last }: Place): Direction => {
  const { tokens, from, to } = clause
  let before = first - 1
  let after = last
  let coordinated: number | null = null
  for (let distance = 0; distance < REACH; distance++, before--, after++) {
    const left = before >= from ? tokens[before] : undefined
    if (left && breaks(left)) before = from
    const sign = left && !breaks(left) ? signAt(clause, before) : 'open'
    if (sign !== 'open') return sign
    const right = coordinated === null && after < to ? tokens[after] : undefined
    if (right && (right.classes & WordClass.coordinator) !== 0) coordinated = after
    if (right && breaks(right)) after = to
    const other = right && !breaks(right) ? signAt(clause, after) : 'open'
    if (other !== 'open') return other
  }
  return coordinated === null
    ? 'open'
    : nearestSign({ ...clause, from: coordinated }, { first: coordinated, last: coordinated + 1 })
}

/** Whether the word looks like a finite verb of the present: "tagt", "stimmen"; not a noun after its article. */
const isPresent = ({ tokens, lexicon }: Clause, index: number): boolean => {
  const token = tokens[index]
  if (!token || token.capital || isNoVerb(token, lexicon)) return false
  const previous = tokens[index - 1]
  if (previous && (previous.classes & (WordClass.determiner | WordClass.preposition)) !== 0) return false
  if (previous && /^['’]/.test(previous.text)) return false
  if (lexicon.word(token.lower, 'present') !== null) return true
  return lexicon.endsPresent(token.lower) && !lexicon.endsPast(token.lower)
}

const afterClock = ({ tokens, lexicon, to }: Clause, at: number): number => {
  let index = at
  while (index < Math.min(to, at + CLOCK)) {
    const token = tokens[index]
    if (!token || !(token.kind === 'number' || lexicon.word(token.lower, 'clock'))) break
    index++
  }
  return index
}

/** Index of the first token of the date with the preposition before it. */
const withLink = ({ tokens, lexicon, from }: Clause, { first }: Place): number =>
  lexicon.before(tokens, first, from, 'link')?.first ?? first

/** Whether the word that stands where verb-second languages have their verb is one of the present. */
const isVerbSecond = (clause: Clause, index: number): boolean => {
  const token = clause.tokens[index]
  if (!token || token.capital || token.kind !== 'word') return false
  return clause.lexicon.word(token.lower, 'perfect') !== null || isPresent(clause, index)
}

/** Whether a verb of the present stands where it looks ahead: beside the date, first after it, or last in a subordinate clause. */
const looksAhead = (clause: Clause, found: Place): boolean => {
  const { tokens, lexicon, from, to } = clause
  const start = withLink(clause, found)
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token && (i < found.first || i >= found.last) && lexicon.word(token.lower, 'present') && isPresent(clause, i))
      return true
  }
  if (start > from && isVerbSecond(clause, start - 1)) return true
  const next = afterClock(clause, found.last)
  if (start - from <= 1 && next < to && isVerbSecond(clause, next)) return true
  const final = to - 1
  const previous = tokens[final - 1]
  if (final <= found.last) return final === found.last && isPresent(clause, final)
  const infinitive = previous !== undefined && lexicon.word(previous.lower, 'infinitive') !== null
  if (infinitive) return lexicon.endsPresent(tokens[final]?.lower ?? '')
  return isPresent(clause, final)
}

/** "soll … getroffen haben", "zou … hebben gebeld": what is said to have been. */
const isSaidToHaveBeen = ({ tokens, lexicon, from, to }: Clause): boolean => {
  for (let i = from; i < to; i++) {
    if (!lexicon.word(tokens[i]?.lower ?? '', 'perfectInfinitive')) continue
    if (isParticiple(tokens[i - 1], lexicon) || isParticiple(tokens[i + 1], lexicon)) return true
  }
  return false
}

/** Whether the word before the date leaves no other direction: "since June", "will be gone by Christmas". */
export const boundTo = (
  tokens: readonly Token[],
  from: number,
  { first }: Place,
  direction: Exclude<Direction, 'open'>,
  lexicon: DateLexicon,
): boolean => lexicon.before(tokens, first, from, direction === 'past' ? 'since' : 'byBefore') !== null

/**
 * Where the clause of a date looks; where the clause does not show it, the sentence around it does.
 *
 * @param before - where the date before it in the sentence looks
 */
export const directionOf = (
  tokens: readonly Token[],
  limits: Place,
  found: Place,
  isDay: boolean,
  lexicon: DateLexicon,
  before: Direction,
): Direction => {
  if (lexicon.before(tokens, found.first, limits.first, 'since')) return 'past'
  const owns = /^['’]/.test(tokens[found.last]?.text ?? '')
  const ahead = isDay && !owns ? lexicon.before(tokens, found.first, limits.first, 'aheadBefore') : null
  // "In der Nacht auf Sonntag" tells when it was.
  if (ahead && !lexicon.word(tokens[ahead.first - 1]?.lower ?? '', 'daypart')) return 'future'
  const clause = clauseOf(tokens, limits, found, lexicon)
  if (isSaidToHaveBeen(clause)) return 'past'
  const sign = nearestSign(clause, found)
  if (sign !== 'open') return sign
  if (looksAhead(clause, found)) return 'future'
  // Where the clause has no verb of its own, it is that of the date before: "A votes on Friday, B on Sunday".
  return before === 'future' ? before : nearestSign(sentenceOf(tokens, limits, found, lexicon), found)
}
