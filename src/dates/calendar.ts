/** Arithmetic on the Gregorian calendar in whole numbers: no `Date`, so that no time zone has a say. */

/** A day of the calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1 March of the year 0: every later day has a higher number. */
export const dayNumber = ({ year, month, day }: Day): number => {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1
  )
}

/** The day with that number. */
export const dayOf = (number: number): Day => {
  let year = Math.floor((10_000 * number + 14_780) / 3_652_425)
  const startOf = (y: number): number => 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  if (number < startOf(year)) year -= 1
  const rest = number - startOf(year)
  const m = Math.floor((100 * rest + 52) / 3060)
  const month = ((m + 2) % 12) + 1
  return { year: month > 2 ? year : year + 1, month, day: rest - Math.floor((m * 306 + 5) / 10) + 1 }
}

/** The day so many days later. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days)

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((dayNumber(day) + 2) % 7) + 1

/** The month so many months later. */
export const addMonths = (
  { year, month }: Pick<Day, 'year' | 'month'>,
  months: number,
): Pick<Day, 'year' | 'month'> => {
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days the month has; February has 29 where the year is not known. */
export const daysInMonth = (month: number, year: number | null): number => {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Monday of the week that holds the day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** Easter Sunday of the year (Gregorian; the anonymous algorithm). */
export const easterOf = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 }
}
