import type { YearReference } from '../expression.js'
import { cardinalOf, ordinalOf, plain, reading, tokenAt, yearAfter, type DateParser, type Scan } from './reader.js'

/** How many links may stand between a part and its whole: "of the". */
const MOST_LINKS = 2

const afterLinks = ({ lexicon, tokens, to }: Scan, at: number): number => {
  let index = at
  for (let count = 0; count < MOST_LINKS; count++) {
    const link = lexicon.at(tokens, index, to, 'link')
    if (!link) break
    index = link.last
  }
  return index
}

/** "first" as 1, "last" as -1; and the index after it. */
const placeAt = (scan: Scan, at: number): { value: number; last: number } | null => {
  const step = scan.lexicon.at(scan.tokens, at, scan.to, 'step')
  if (step) return step.sense.value === -1 ? { value: -1, last: step.last } : null
  return ordinalOf(scan, at)
}

/** "the first Monday in October", "letzten Sonntag im Mai 2021". */
export const readNthWeekday: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const place = placeAt(scan, at)
  if (!place || place.value > 4) return null
  const weekday = lexicon.at(tokens, place.last, to, 'weekday')
  if (!weekday || weekday.sense.doubtful) return null
  const linked = afterLinks(scan, weekday.last)
  const month = linked > weekday.last ? lexicon.at(tokens, linked, to, 'month') : null
  if (!month || (scan.pack.words.capitals && !tokenAt(scan, linked)?.capital)) return null
  const year = yearAfter(scan, month.last)
  const day = { month: month.sense.value, weekday: weekday.sense.value, nth: place.value }
  const expression = { type: 'holiday', day, year: year?.year ?? null, step: null } as const
  return reading(at, year?.last ?? month.last, expression, 'dates.nth-weekday')
}

/** The year that a part belongs to: "2022", "of this year", "des Vorjahres"; and the index after it. */
const yearOfPart = (scan: Scan, at: number): { year: YearReference; last: number } | null => {
  const { lexicon, tokens, to } = scan
  const index = afterLinks(scan, at)
  const named = tokenAt(scan, index)?.text === ',' ? null : yearAfter(scan, index)
  if (named) return named
  const counted = (amount: number, last: number): { year: YearReference; last: number } => ({
    year: { type: 'offset', unit: 'year', amount, origin: 'publication' },
    last,
  })
  const phrase = lexicon.at(tokens, index, to, 'offset')
  if (phrase?.sense.unit === 'year') return counted(phrase.sense.amount, phrase.last)
  const step = lexicon.at(tokens, index, to, 'step')
  const unit = lexicon.at(tokens, step?.last ?? index, to, 'unit')
  if (unit?.sense.unit !== 'year' || unit.sense.plural || (!step && index === at)) return null
  return counted(step?.sense.value ?? 0, unit.last)
}

/** How many months the unit has. */
const MONTHS = { month: 1, quarter: 3 } as const

/** "the first nine months of 2022", "ersten drei Quartalen des Jahres": from one month of a year to another. */
export const readOpeningMonths: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const place = placeAt(scan, at)
  if (!place || Math.abs(place.value) !== 1) return null
  const count = cardinalOf(scan, place.last)
  const unit = count && lexicon.at(tokens, count.last, to, 'unit')?.sense.unit
  if (!count || (unit !== 'month' && unit !== 'quarter')) return null
  const months = count.value * MONTHS[unit]
  const whole = yearOfPart(scan, lexicon.at(tokens, count.last, to, 'unit')?.last ?? count.last)
  if (!whole || months < 2 || months > 12) return null
  const [from, until] = place.value === 1 ? [1, months] : [13 - months, 12]
  const expression = {
    type: 'range',
    from: plain(whole.year, from, null),
    to: plain(whole.year, until, null),
  } as const
  return reading(at, whole.last, expression, 'dates.opening-months')
}
