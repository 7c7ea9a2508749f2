import { WordClass } from '../../text/word-class.js'
import { guarded, opened, plain, reading, tokenAt, yearAfter, type DateParser, type Scan } from './reader.js'

const CALENDAR = ['month', 'weekday', 'season', 'unit', 'holiday', 'offset', 'ordinal', 'cardinal', 'step'] as const

const isCalendarWord = (scan: Scan, lower: string): boolean => {
  const kinds = scan.lexicon.kindsByWord.get(lower)
  return kinds !== undefined && CALENDAR.some((kind) => kinds.has(kind))
}

const capitalFits = (scan: Scan, at: number): boolean =>
  !scan.pack.words.capitals || (tokenAt(scan, at)?.capital ?? false)

/** Whether a name goes on after the word: "April Jones". */
const beginsName = (scan: Scan, at: number): boolean => {
  const next = tokenAt(scan, at + 1)
  return (
    scan.pack.words.namesLikeMonths &&
    next !== undefined &&
    next.capital &&
    !opened(scan, at) &&
    !isCalendarWord(scan, next.lower)
  )
}

/** Whether the word after an abbreviated month is a name: "Jan Kavan". */
const isNamePart = (scan: Scan, at: number): boolean => {
  const next = tokenAt(scan, at)
  return next !== undefined && next.kind === 'word' && next.capital && !isCalendarWord(scan, next.lower)
}

const isPreceded = (scan: Scan, at: number): boolean =>
  opened(scan, at) ||
  (['mod', 'step'] as const).some((kind) => scan.lexicon.before(scan.tokens, at, scan.from, kind) !== null)

/** A month, with or without a year: "June 1998", "im Oktober". */
export const readMonth: DateParser = (scan, at) => {
  const month = scan.lexicon.at(scan.tokens, at, scan.to, 'month')
  if (!month || !capitalFits(scan, at)) return null
  const year = yearAfter(scan, month.last)
  if (year) return reading(at, year.last, plain(year.year, month.sense.value, null), 'dates.month')
  if (month.sense.doubtful ? !isPreceded(scan, at) || isNamePart(scan, month.last) : beginsName(scan, at))
    return guarded(month.last)
  return reading(at, month.last, plain(null, month.sense.value, null), 'dates.month')
}

/** The index after the part of the day that follows: "Friday night". */
export const afterDaypart = (scan: Scan, at: number): number =>
  scan.lexicon.at(scan.tokens, at, scan.to, 'daypart')?.last ?? at

/** A day of the week: "Friday", "Friday night", "Freitagabend". */
export const readWeekday: DateParser = (scan, at) => {
  const weekday = scan.lexicon.at(scan.tokens, at, scan.to, 'weekday')
  if (!weekday || !capitalFits(scan, at)) return null
  const next = tokenAt(scan, weekday.last)
  if (
    weekday.sense.doubtful &&
    !(next && (next.kind === 'number' || /^[.,]$/.test(next.text)) && tokenAt(scan, weekday.last + 1)?.kind !== 'word')
  )
    return guarded(weekday.last)
  const last = afterDaypart(scan, weekday.last)
  return reading(at, last, { type: 'weekday', weekday: weekday.sense.value, step: null, week: null }, 'dates.weekday')
}

const CLOSED =
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.subordinator |
  WordClass.adverb

/** Whether the feast only tells of a thing: "Christmas party". */
const isAttribute = (scan: Scan, at: number, last: number): boolean => {
  const next = tokenAt(scan, last)
  if (scan.lexicon.word(tokenAt(scan, at)?.lower ?? '', 'doubtfulFeast') === null || last !== at + 1) return false
  if (next?.kind !== 'word' || (next.classes & CLOSED) !== 0) return false
  return !scan.lexicon.endsPast(next.lower) && scan.lexicon.word(next.lower, 'past') === null
}

/** A feast, with or without a year: "Christmas 1998", "Ostersonntag". */
export const readHoliday: DateParser = (scan, at) => {
  const holiday = scan.lexicon.at(scan.tokens, at, scan.to, 'holiday')
  if (!holiday) return null
  const year = yearAfter(scan, holiday.last)
  if (!year && isAttribute(scan, at, holiday.last)) return guarded(holiday.last)
  return reading(
    at,
    year?.last ?? holiday.last,
    { type: 'holiday', day: holiday.sense.day, year: year?.year ?? null, step: null },
    'dates.holiday',
  )
}
