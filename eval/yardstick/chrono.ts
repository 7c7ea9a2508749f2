/** What a user of chrono alone gets: its results as date mentions, with the parts that the words tell. */
import * as chrono from 'chrono-node'
import type { FoundDate } from './dates.js'
import type { DatesRecord } from './records.js'

const LOCALES = { en: chrono.en, de: chrono.de, nl: chrono.nl } as const

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** The date as far as chrono is certain of its parts; null for a mere time of the day. */
const valueOf = (parts: chrono.ParsedComponents): string | null => {
  const year = String(parts.get('year')).padStart(4, '0')
  const month = `${year}-${two(parts.get('month'))}`
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${month}-${two(parts.get('day'))}`
  if (parts.isCertain('month')) return month
  return parts.isCertain('year') ? year : null
}

/** Reads the dates of a record with chrono's own parser of its language. */
export const readWithChrono = ({ text, lang, dct }: DatesRecord): FoundDate[] => {
  const locale = Object.entries(LOCALES).find(([code]) => code === lang)?.[1]
  if (!locale) return []
  const instant = new Date(`${dct ?? '1970-01-01'}T12:00:00Z`)
  return locale.parse(text, { instant, timezone: 0 }).flatMap((result) => {
    const from = valueOf(result.start)
    const to = result.end ? valueOf(result.end) : null
    const value = from !== null && to !== null && from !== to ? `${from}/${to}` : from
    return value === null ? [] : [{ start: result.index, end: result.index + result.text.length, value }]
  })
}
