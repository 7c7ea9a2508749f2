/** EDTF values in the words of TimeML, so that they can be compared with corpora annotated in it. */

const DAY = 86_400_000

const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00Z`) + days * DAY).toISOString().slice(0, 10)

const isMonday = (iso: string): boolean => new Date(`${iso}T00:00Z`).getUTCDay() === 1

/** The ISO week of a day: '2022-W25'. */
const isoWeek = (iso: string): string => {
  const thursday = new Date(`${iso}T00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const year = thursday.getUTCFullYear()
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

const partsOf = (iso: string): [year: string, month: string, day: string] => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return [year, month, day]
}

/** Whole months of one year as the unit that they make up; null where they make up none. */
const unitOfMonths = (year: string, from: number, to: number): string | null => {
  if (from === to) return `${year}-${String(from).padStart(2, '0')}`
  if (from === 1 && to === 12) return year
  if ((from - 1) % 3 === 0 && to === from + 2) return `${year}-Q${(from + 2) / 3}`
  if (from === 1 && to === 6) return `${year}-H1`
  return from === 7 && to === 12 ? `${year}-H2` : null
}

/** The calendar unit from one day to another; null where it is none. */
const unitOfDays = (first: string, last: string): string | null => {
  if (first === last) return first
  const [year, month, day] = partsOf(first)
  const [lastYear, lastMonth, lastDay] = partsOf(last)
  if (day === '01' && addDays(last, 1).endsWith('-01') && year === lastYear) {
    const unit = unitOfMonths(year, Number(month), Number(lastMonth))
    if (unit !== null) return unit
  }
  const wholeYears = month + day === '0101' && lastMonth + lastDay === '1231'
  if (wholeYears && year.endsWith('0') && Number(lastYear) === Number(year) + 9) return year.slice(0, 3)
  return addDays(first, 6) === last && isMonday(first) ? isoWeek(first) : null
}

const startOf = (value: string): string => `${value}-01-01`.slice(0, 10)

const endOf = (value: string): string => {
  if (value.length === 10) return value
  const [year, month] = value.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10)
}

const PARTS: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
}

/** The TIMEX3 value of an EDTF value; a range that is no unit of the calendar stays as it is. */
export const timexOf = (edtf: string): string => {
  const value = edtf.replace(/[~?%]/g, '')
  const [, year, part] = /^(\d{4})-(\d\d)$/.exec(value) ?? []
  const name = PARTS[part ?? '']
  if (year !== undefined && name !== undefined) return `${year}-${name}`
  if (/^\d{3}X$/.test(value)) return value.slice(0, 3)
  if (/^\d{2}XX$/.test(value)) return value.slice(0, 2)
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/.exec(value) ?? []
  if (from === undefined || to === undefined) return value
  return unitOfDays(startOf(from), endOf(to)) ?? value
}
