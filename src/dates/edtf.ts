import { daysInMonth, type Day } from './calendar.js'

/** A stretch of the calendar with its granularity; parts that nothing tells are null. */
export type Stretch =
  | { readonly type: 'day'; readonly year: number | null; readonly month: number | null; readonly day: number | null }
  | { readonly type: 'month'; readonly year: number | null; readonly month: number | null }
  | { readonly type: 'year'; readonly year: number | null }
  | {
      readonly type: 'part'
      readonly part: 'quarter' | 'half' | 'season'
      readonly index: number
      readonly year: number | null
    }
  | { readonly type: 'decade'; readonly digits: number }
  | { readonly type: 'century'; readonly digits: number }
  | { readonly type: 'interval'; readonly from: Stretch; readonly to: Stretch }

const padded = (value: number | null, width: number): string =>
  value === null ? 'X'.repeat(width) : String(value).padStart(width, '0')

/** EDTF codes that come before the first season and the first quarter. */
const PART_BASE = { season: 20, quarter: 32, half: 39 } as const

/** The EDTF (ISO 8601-2) string of a stretch. */
export const edtfOf = (stretch: Stretch): string => {
  switch (stretch.type) {
    case 'day':
      return `${padded(stretch.year, 4)}-${padded(stretch.month, 2)}-${padded(stretch.day, 2)}`
    case 'month':
      return `${padded(stretch.year, 4)}-${padded(stretch.month, 2)}`
    case 'year':
      return padded(stretch.year, 4)
    case 'part':
      if (stretch.part === 'half') return monthsOf(stretch.year, stretch.index, 6)
      // EDTF has no quarter of an unknown year.
      if (stretch.part === 'quarter' && stretch.year === null) return monthsOf(null, stretch.index, 3)
      return `${padded(stretch.year, 4)}-${PART_BASE[stretch.part] + stretch.index}`
    case 'decade':
      return `${padded(stretch.digits, 3)}X`
    case 'century':
      return `${padded(stretch.digits, 2)}XX`
    case 'interval':
      return `${edtfOf(stretch.from)}/${edtfOf(stretch.to)}`
  }
}

/** A part of a year as an interval of months. */
const monthsOf = (year: number | null, index: number, months: number): string => {
  const month = (value: number): string => `${padded(year, 4)}-${padded(value, 2)}`
  return `${month((index - 1) * months + 1)}/${month(index * months)}`
}

/** The stretch of one day. */
export const dayStretch = ({ year, month, day }: Day): Stretch => ({ type: 'day', year, month, day })

/** Whether a stretch could be in the calendar at all, and in EDTF: no 30 February, no year before 1, no season of an unknown year. */
export const isPossible = (stretch: Stretch): boolean => {
  if (stretch.type === 'interval') return isPossible(stretch.from) && isPossible(stretch.to)
  if (stretch.type === 'decade' || stretch.type === 'century') return stretch.digits > 0
  if (stretch.year !== null && (stretch.year < 1 || stretch.year > 9999)) return false
  if (stretch.type === 'part' && stretch.part === 'season' && stretch.year === null) return false
  if (stretch.type === 'day' && stretch.month !== null && stretch.day !== null)
    return stretch.day <= daysInMonth(stretch.month, stretch.year)
  return true
}
