import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  easterOf,
  mondayOf,
  weekdayOf,
} from '../../src/dates/calendar.js'

describe('calendar', () => {
  it('knows the days after the ends of months and years', () => {
    expect(addDays({ year: 2023, month: 12, day: 31 }, 1)).toEqual({ year: 2024, month: 1, day: 1 })
    expect(addDays({ year: 2024, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 29 })
    expect(addDays({ year: 1900, month: 2, day: 28 }, 1)).toEqual({ year: 1900, month: 3, day: 1 })
    expect(addDays({ year: 2000, month: 3, day: 1 }, -1)).toEqual({ year: 2000, month: 2, day: 29 })
  })

  it('knows weekdays and Mondays', () => {
    expect(weekdayOf({ year: 2024, month: 2, day: 29 })).toBe(4)
    expect(weekdayOf({ year: 1970, month: 1, day: 1 })).toBe(4)
    expect(mondayOf({ year: 2023, month: 1, day: 1 })).toEqual({ year: 2022, month: 12, day: 26 })
    expect(mondayOf({ year: 2023, month: 3, day: 13 })).toEqual({ year: 2023, month: 3, day: 13 })
  })

  it('counts months over years', () => {
    expect(addMonths({ year: 2023, month: 1 }, -1)).toEqual({ year: 2022, month: 12 })
    expect(addMonths({ year: 2023, month: 11 }, 14)).toEqual({ year: 2025, month: 1 })
  })

  it('gives February 29 days where the year is not known', () => {
    expect([daysInMonth(2, null), daysInMonth(2, 2023), daysInMonth(2, 2000), daysInMonth(2, 1900)]).toEqual([
      29, 28, 29, 28,
    ])
  })

  it.each([
    [1961, 4, 2],
    [2000, 4, 23],
    [2008, 3, 23],
    [2019, 4, 21],
    [2024, 3, 31],
    [2038, 4, 25],
  ])('Easter of %i is on %i/%i', (year, month, day) => {
    expect(easterOf(year)).toEqual({ year, month, day })
  })

  it('numbers days as the calendar of the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const date = new Date(days * 86_400_000)
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(dayOf(dayNumber(day))).toEqual(day)
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7)
      }),
    )
  })
})
