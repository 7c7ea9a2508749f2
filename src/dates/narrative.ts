import type { Stretch } from './edtf.js'
import type { Found } from './expression.js'

/** The year, and the month where it is named, that a story has come to. */
export interface Narrated {
  readonly year: number
  readonly month: number | null
}

/** Years named that make a history of a text, and how many of them there must be for one date of the day. */
const HISTORY = { years: 4, share: 2 }

/**
 * Whether the text tells of years long gone more than of days around its publication.
 *
 * @param recent - the year of publication, infinite where nobody tells it
 */
export const isHistory = (placed: readonly Found[], recent: number): boolean => {
  let years = 0
  let around = 0
  for (const { expression } of placed) {
    if (expression.type === 'date' && typeof expression.year === 'number' && expression.year < recent - 1) years++
    if (expression.type === 'weekday' || (expression.type === 'offset' && expression.origin === 'publication')) around++
  }
  return years >= HISTORY.years && years >= HISTORY.share * around
}

/** A story goes on: a month far before the one it has come to belongs to the next year. */
const MONTHS_BACK = 6

/** The year of a month in a story that has come so far; null where it has come nowhere. */
export const narratedYear = (month: number, narrated: Narrated | null): number | null => {
  if (!narrated) return null
  const turns = narrated.month !== null && narrated.month - month > MONTHS_BACK
  return narrated.year + (turns ? 1 : 0)
}

/** The month of a stretch that has a year; null for none. */
export const monthOf = (stretch: Stretch): Narrated | null => {
  if (stretch.type === 'interval') return monthOf(stretch.to)
  if (!('year' in stretch) || stretch.year === null) return null
  return { year: stretch.year, month: 'month' in stretch ? stretch.month : null }
}
