import type { DateRule } from '../rules.js'
import type { DatesPack } from '../../languages/pack/dates.js'
import type { Token } from '../../text/tokens.js'
import { daysInMonth } from '../calendar.js'
import type { Expression, Found, PlainDate } from '../expression.js'
import type { DateLexicon } from '../lexicon.js'

/** One sentence as the parsers see it. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of the first token of the sentence, and after its last. */
  readonly from: number
  readonly to: number
  readonly pack: DatesPack
  readonly lexicon: DateLexicon
  /** Whether "3/4/2023" is the fourth of March. */
  readonly monthFirst: boolean
}

/** What a parser read at a token: dates, or none where it guards against one; `last` is the index after it. */
export interface Reading {
  readonly found: readonly Found[]
  readonly last: number
}

/** Reads what begins at the token, or returns null. */
export type DateParser = (scan: Scan, at: number) => Reading | null

/** The token, where it belongs to the sentence. */
export const tokenAt = ({ tokens, from, to }: Scan, index: number): Token | undefined =>
  index >= from && index < to ? tokens[index] : undefined

/** Nothing that is a date, up to there. */
export const guarded = (last: number): Reading => ({ found: [], last })

/** One date. */
export const reading = (first: number, last: number, expression: Expression, rule: DateRule): Reading => ({
  found: [{ first, last, expression, mod: null, rule }],
  last,
})

/** A plain date without a step. */
export const plain = (year: PlainDate['year'], month: number | null, day: number | null): PlainDate => ({
  type: 'date',
  year,
  month,
  day,
  step: null,
})

/** Whether the month has that day. */
export const isCalendarDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)

const FOUR_DIGITS = /^(?:1\d|20)\d{2}$/

/** The year that a token of four digits names, from 1000 to 2099. */
export const yearOf = (token: Token | undefined): number | null =>
  token && FOUR_DIGITS.test(token.text) ? Number(token.text) : null

/** The year of two digits: 00 to 49 lie in this century, the rest in the last. */
export const fullYear = (digits: string): number => {
  const year = Number(digits)
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** The year after a month or part of a year: "June 1998", "June, 1998", "Sept. 1998", "June '98"; and the index after it. */
export const yearAfter = (scan: Scan, at: number): { year: number; last: number } | null => {
  let index = at
  if (tokenAt(scan, index)?.text === '.' && !tokenAt(scan, index)?.spaced) index++
  else if (tokenAt(scan, index)?.text === ',') index++
  const token = tokenAt(scan, index)
  const year = yearOf(token)
  if (year !== null) return { year, last: index + 1 }
  const short = tokenAt(scan, index + 1)
  if (token && /^['’‘]$/.test(token.text) && short && !short.spaced && /^\d{2}$/.test(short.text))
    return { year: fullYear(short.text), last: index + 2 }
  return null
}

/** Number of a token or number word; null where it is none. */
export const cardinalOf = (scan: Scan, at: number): { value: number; last: number } | null => {
  const token = tokenAt(scan, at)
  if (!token) return null
  if (/^\d{1,3}$/.test(token.text)) return { value: Number(token.text), last: at + 1 }
  const word = scan.lexicon.at(scan.tokens, at, scan.to, 'cardinal')
  return word ? { value: word.sense.value, last: word.last } : null
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|ste|de|e|er|ter|te|ten)$/

/** Ordinal number: "third", "3rd", "3.", "derde". */
export const ordinalOf = (scan: Scan, at: number): { value: number; last: number } | null => {
  const token = tokenAt(scan, at)
  if (!token) return null
  const word = scan.lexicon.at(scan.tokens, at, scan.to, 'ordinal')
  if (word) return { value: word.sense.value, last: word.last }
  const suffixed = ORDINAL.exec(token.lower)
  if (suffixed) return { value: Number(suffixed[1]), last: at + 1 }
  const dot = tokenAt(scan, at + 1)
  if (/^\d{1,2}$/.test(token.text) && dot?.text === '.' && !dot.spaced)
    return { value: Number(token.text), last: at + 2 }
  return null
}

/** Whether a word before the token calls for a date: "in", "since", "seit". */
export const opened = (scan: Scan, at: number): boolean =>
  scan.lexicon.before(scan.tokens, at, scan.from, 'opener') !== null

/** Whether a capital inside the sentence makes a name of the word: "VOA Today", "De Morgen". */
export const isNamed = (scan: Scan, at: number): boolean => {
  const token = tokenAt(scan, at)
  if (!token?.capital || !(scan.pack.words.capitalsName || scan.lexicon.word(token.lower, 'nounLikeDay'))) return false
  const previous = tokenAt(scan, at - 1)
  return previous !== undefined && (previous.kind === 'word' || previous.kind === 'number')
}
