import type { Token } from '../../text/tokens.js'
import type { Found } from '../expression.js'
import { guarded, isCalendarDay, plain, tokenAt, type DateParser, type Reading, type Scan } from './reader.js'

/** Tokens from the first day to the month in "12. bis 16. Juli". */
const TO_MONTH = 18
/** Tokens of what can follow the month ("Nov., 2020") or the first day after it ("12 - 16, 2020"), and one more. */
const AFTER_MONTH = 5
const AFTER_DAY = 6
const DAY = /^\d{1,2}\p{L}{0,3}$/u

const monthAt = ({ lexicon, tokens, to }: Scan, index: number): boolean =>
  lexicon.at(tokens, index, to, 'month') !== null

const isDay = (scan: Scan, at: number, token: Token | undefined): boolean =>
  token !== undefined && (DAY.test(token.text) || scan.lexicon.at(scan.tokens, at, scan.to, 'ordinal') !== null)

const joinsDays = (scan: Scan, token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[.,/]$/.test(token.text) ||
    ['between', 'link'].some((kind) => scan.lexicon.word(token.lower, kind as 'link') !== null))

const rangeLinkAt = ({ lexicon, tokens, to }: Scan, at: number): { readonly last: number } | null =>
  lexicon.at(tokens, at, to, 'rangeLink') ?? lexicon.at(tokens, at, to, 'nightLink')

/** Index of the month that the days from here on belong to; null where something else stands between. */
const monthAfterDays = (scan: Scan, at: number): number | null => {
  for (let i = at + 1; i <= at + TO_MONTH && i < scan.to; i++) {
    const token = scan.tokens[i]
    if (!token) return null
    if (monthAt(scan, i)) return i
    const link = rangeLinkAt(scan, i)
    if (link) i = link.last - 1
    else if (token.kind !== 'punctuation' && !isDay(scan, i, token) && !joinsDays(scan, token)) return null
  }
  return null
}

/** Index after what can belong to a date by name that begins here; null where none does. */
const reachOf = (scan: Scan, at: number): number | null => {
  if (isDay(scan, at, tokenAt(scan, at))) {
    const month = monthAfterDays(scan, at)
    return month === null ? null : month + AFTER_MONTH
  }
  if (!monthAt(scan, at)) return null
  const next = tokenAt(scan, at + 1)?.text === '.' ? at + 2 : at + 1
  return isDay(scan, next, tokenAt(scan, next)) ? next + AFTER_DAY : null
}

const lastTokenBefore = (scan: Scan, from: number, end: number): number => {
  let last = from
  while (last < scan.to && (scan.tokens[last]?.end ?? Infinity) <= end) last++
  return last
}

const readOne = (scan: Scan, at: number, reach = reachOf(scan, at)): Reading | null => {
  if (reach === null) return null
  const first = tokenAt(scan, at)
  const final = scan.tokens[Math.min(reach, scan.to) - 1]
  if (!first || !final) return null
  const text = scan.text.slice(first.start, final.end)
  const date = scan.pack.absolute(text).find(({ start }) => start === 0)
  if (!date) return null
  const end = first.start + date.end
  const last = lastTokenBefore(scan, at, end)
  // Where the date ends inside a word, that word is another one.
  if (scan.tokens[last - 1]?.end !== end && scan.text.charAt(end - 1) !== '.') return null
  const { from, to } = date
  if (!isCalendarDay(from.year ?? to?.year ?? null, from.month, from.day)) return guarded(last)
  if (!to)
    return {
      found: [
        { first: at, last, expression: plain(from.year, from.month, from.day), mod: null, rule: 'dates.day-month' },
      ],
      last,
    }
  const ends = { from: plain(from.year, from.month, from.day), to: plain(to.year ?? from.year, to.month, to.day) }
  return {
    found: [{ first: at, last, expression: { type: 'range', ...ends }, mod: null, rule: 'dates.day-month-range' }],
    last,
  }
}

/** "3. und 4. März", "3, 4 en 5 maart": the days before the last one, which lend month and year from it. */
const readList = (scan: Scan, at: number): Reading | null => {
  const days: number[] = []
  let index = at
  while (isDay(scan, index, tokenAt(scan, index)) && days.length < 8) {
    days.push(index)
    index++
    while (joinsDays(scan, tokenAt(scan, index))) index++
  }
  const lastDay = days.pop()
  if (lastDay === undefined || days.length === 0 || !monthAt(scan, index)) return null
  const final = readOne(scan, lastDay)
  const date = final?.found[0]?.expression
  if (!final || date?.type !== 'date') return null
  const found = days.flatMap((first): Found[] => {
    const day = Number.parseInt(tokenAt(scan, first)?.text ?? '', 10)
    if (!(date.month && isCalendarDay(null, date.month, day))) return []
    return [{ first, last: first + 1, expression: { ...date, day }, mod: null, rule: 'dates.day-list' }]
  })
  return { found: [...found, ...final.found], last: final.last }
}

/** "12 tot en met 16 juli": a day and the date that lends it month and year. */
const readRange = (scan: Scan, at: number): Reading | null => {
  if (!isDay(scan, at, tokenAt(scan, at))) return null
  const dotted = tokenAt(scan, at + 1)?.text === '.' ? at + 2 : at + 1
  const link = rangeLinkAt(scan, dotted)
  const night = scan.lexicon.at(scan.tokens, dotted, scan.to, 'nightLink') !== null
  const second = link && (scan.lexicon.at(scan.tokens, link.last, scan.to, 'link')?.last ?? link.last)
  const final = second ? readOne(scan, second) : null
  const to = final?.found[0]?.expression
  if (!final || to?.type !== 'date' || to.month === null || to.day === null) return null
  const day = Number.parseInt(tokenAt(scan, at)?.text ?? '', 10)
  if (!(day < to.day)) return null
  // A night belongs to the day on which it begins.
  const expression = night ? { ...to, day } : ({ type: 'range', from: { ...to, day }, to } as const)
  return {
    found: [{ first: at, last: final.last, expression, mod: null, rule: 'dates.day-month-range' }],
    last: final.last,
  }
}

/** Day and month by name, with or without a year, as chrono reads them; and lists of days of one month. */
export const readAbsolute: DateParser = (scan, at) => {
  const reach = reachOf(scan, at)
  return reach === null ? null : (readList(scan, at) ?? readRange(scan, at) ?? readOne(scan, at, reach))
}
