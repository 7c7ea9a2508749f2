import { readAbsolute } from './read/absolute.js'
import { readHoliday, readMonth, readWeekday } from './read/named.js'
import { readDayMonthFigures, readNumeric } from './read/numeric.js'
import { guarded, type DateParser } from './read/reader.js'
import { readPart } from './read/parts.js'
import { readContextStep, readCounted, readOffset, readPeriod, readStep } from './read/relative.js'
import { readDecade, readGlued, readSpelledYear, readYear } from './read/years.js'

/** Phrases that hold a calendar word and are no date. */
const guardPhrase: DateParser = (scan, at) => {
  const phrase = scan.lexicon.at(scan.tokens, at, scan.to, 'noDate')
  return phrase && guarded(phrase.last)
}

/** Every parser by its name; a pack lists those of its language in the order in which they are tried. */
export const DATE_PARSERS = {
  'guard-phrase': guardPhrase,
  numeric: readNumeric,
  'day-month-figures': readDayMonthFigures,
  absolute: readAbsolute,
  glued: readGlued,
  month: readMonth,
  counted: readCounted,
  offset: readOffset,
  period: readPeriod,
  'spelled-year': readSpelledYear,
  step: readStep,
  'context-step': readContextStep,
  part: readPart,
  holiday: readHoliday,
  decade: readDecade,
  weekday: readWeekday,
  year: readYear,
} as const satisfies Readonly<Record<string, DateParser>>

/** The name of a parser. */
export type DateParserName = keyof typeof DATE_PARSERS
