import {
  fullYear,
  guarded,
  isCalendarDay,
  opened,
  plain,
  reading,
  tokenAt,
  type DateParser,
  type Reading,
  type Scan,
} from './reader.js'

const DOTTED = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})$/
const DAY_MONTH = /^(\d{1,2})[./](\d{1,2})$/

const dayReading = (first: number, last: number, year: number, month: number, day: number): Reading =>
  isCalendarDay(year, month, day) ? reading(first, last, plain(year, month, day), 'dates.numeric') : guarded(last)

/** Day and month in the order of the region, unless only the other order makes a date. */
const byRegion = (scan: Scan, first: number, last: number, a: number, b: number, year: number): Reading => {
  const [month, day] = (scan.monthFirst && a <= 12) || b > 12 ? [a, b] : [b, a]
  return dayReading(first, last, year, month, day)
}

/** Three numbers joined by hyphens, which are tokens of their own. */
const readHyphened = (scan: Scan, at: number): Reading | null => {
  const parts: string[] = []
  for (let i = 0; i < 5; i++) {
    const token = tokenAt(scan, at + i)
    if (!token || (i > 0 && token.spaced)) return null
    if (i % 2 === 1 ? !/^[-‐‑]$/.test(token.text) : !/^\d{1,4}(?:T\d+)?$/.test(token.text)) return null
    if (i % 2 === 0) parts.push(token.text)
  }
  const after = tokenAt(scan, at + 5)
  if (after && !after.spaced && /^[-‐‑]$/.test(after.text)) return guarded(at + 6)
  const [a = '', b = '', c = ''] = parts
  if (a.length === 4 && b.length === 2) return dayReading(at, at + 5, Number(a), Number(b), Number.parseInt(c, 10))
  if (a.length <= 2 && b.length <= 2 && (c.length === 4 || c.length === 2))
    return byRegion(scan, at, at + 5, Number(a), Number(b), fullYear(c))
  return null
}

/** Dates in figures: "26.08.20", "24/06/2022", "24-06-2022", "2022-06-24". */
export const readNumeric: DateParser = (scan, at) => {
  const token = tokenAt(scan, at)
  if (token?.kind !== 'number') return null
  const dotted = DOTTED.exec(token.text)
  if (dotted) {
    const [, a, separator, b, year = ''] = dotted
    if (separator === '/') return byRegion(scan, at, at + 1, Number(a), Number(b), fullYear(year))
    return Number(b) > 12 ? guarded(at + 1) : dayReading(at, at + 1, fullYear(year), Number(b), Number(a))
  }
  const yearFirst = YEAR_FIRST.exec(token.text)
  if (yearFirst) return dayReading(at, at + 1, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  return readHyphened(scan, at)
}

/** Day and month in figures without a year, where a word before calls for a date: "am 26.8.". */
export const readDayMonthFigures: DateParser = (scan, at) => {
  const token = tokenAt(scan, at)
  const figures = token && DAY_MONTH.exec(token.text)
  const place = tokenAt(scan, at - 1)?.text === '(' || tokenAt(scan, at - 1)?.text === ',' ? at - 1 : at
  if (!figures || !(opened(scan, at) || scan.lexicon.before(scan.tokens, place, scan.from, 'weekday'))) return null
  const [day, month] = [Number(figures[1]), Number(figures[2])]
  const dot = tokenAt(scan, at + 1)
  const dotted = dot?.text === '.' && !dot.spaced
  if (token.text.includes('.') && !dotted) return null
  return isCalendarDay(null, month, day) ? reading(at, at + 1, plain(null, month, day), 'dates.numeric-short') : null
}
