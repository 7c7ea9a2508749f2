import type { ResolvedOptions } from './document.js'
import { ReadoutError } from './errors.js'

/** What a caller can tell a parser about a text. */
export interface ParseOptions {
  /** BCP 47 code of a supplied pack, with a region where numeric dates are to be read by it ('en-US'); skips detection. */
  readonly language?: string | undefined
  /**
   * Publication date, against which "today" and year-less dates are resolved: an ISO date ('2022-06-24', with or
   * without a time, of which the day is kept as written), or a `Date`, of which the UTC day is taken.
   */
  readonly referenceDate?: string | Date | undefined
  /** Name of the publisher, where the caller knows it. */
  readonly publisher?: string | undefined
  /** Address of the page, where the caller knows it. */
  readonly url?: string | undefined
  /** Each object carries `rule`, the id of the rule that found it. */
  readonly explain?: boolean | undefined
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const LANGUAGE_TAG = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?$/

const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value instanceof Date) return 'an invalid Date'
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const resolveReferenceDate = (value: unknown): string | null => {
  if (value === undefined) return null
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    const day = value.toISOString().slice(0, 10)
    if (/^\d{4}-/.test(day)) return day
  }
  const match = typeof value === 'string' ? ISO_DAY.exec(value.trim()) : null
  if (match && isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return match[0].slice(0, 10)
  throw new ReadoutError(
    'invalid-reference-date',
    `referenceDate is ${shown(value)}; give an existing day as 'YYYY-MM-DD' (a time may follow) or a valid Date.`,
  )
}

const resolveLanguage = (value: unknown, codes: readonly string[]): Pick<ResolvedOptions, 'language' | 'region'> => {
  if (value === undefined) return { language: null, region: null }
  const match = typeof value === 'string' ? LANGUAGE_TAG.exec(value) : null
  const code = match?.[1]?.toLowerCase()
  if (code && codes.includes(code)) return { language: code, region: match?.[2]?.toUpperCase() ?? null }
  throw new ReadoutError(
    'unknown-language',
    `language is ${shown(value)}; this parser reads ${codes.map((c) => `'${c}'`).join(', ')}, with or without a region ('${codes[0] ?? 'en'}-XX').`,
  )
}

const optional = <T>(name: string, value: unknown, type: 'string' | 'boolean'): T | null => {
  if (value === undefined) return null
  if (typeof value === type) return value as T
  throw new ReadoutError('invalid-option', `${name} is ${shown(value)}; give a ${type} or leave it out.`)
}

/** Checks the text argument; throws `ReadoutError` `invalid-text` for anything but a string. */
export const checkText = (text: unknown): string => {
  if (typeof text === 'string') return text
  throw new ReadoutError('invalid-text', `text is ${shown(text)}; give the article as one string.`)
}

/** Checks the options against the packs at hand; throws `ReadoutError` for what no article can be parsed with. */
export const resolveOptions = (options: unknown, codes: readonly string[]): ResolvedOptions => {
  if (options !== undefined && (typeof options !== 'object' || options === null || Array.isArray(options)))
    throw new ReadoutError(
      'invalid-option',
      `options is ${shown(options)}; give an object such as { language: 'en' } or leave it out.`,
    )
  const given = (options ?? {}) as Record<string, unknown>
  return {
    ...resolveLanguage(given['language'], codes),
    referenceDate: resolveReferenceDate(given['referenceDate']),
    publisher: optional<string>('publisher', given['publisher'], 'string'),
    url: optional<string>('url', given['url'], 'string'),
    explain: optional<boolean>('explain', given['explain'], 'boolean') ?? false,
  }
}
