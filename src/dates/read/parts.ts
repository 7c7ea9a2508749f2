import type { YearPart } from '../expression.js'
import {
  isNamed,
  opened,
  ordinalOf,
  reading,
  tokenAt,
  yearAfter,
  type DateParser,
  type Reading,
  type Scan,
} from './reader.js'

const SHORT = /^([a-z]+)([1-4])$/

const LAST_INDEX = { quarter: 4, half: 2 } as const

const withYear = (scan: Scan, first: number, at: number, part: YearPart['part'], index: number): Reading => {
  const year = tokenAt(scan, at)?.text === ',' ? null : yearAfter(scan, at)
  const expression = { type: 'part', part, index, year: year?.year ?? null, step: null } as const
  return reading(first, year?.last ?? at, expression, `dates.${part}`)
}

/** "Q3 2024", "H1 2024"; in some languages with the figure first ("3Q 2024"). */
const readShort = (scan: Scan, at: number): Reading | null => {
  const [, letter, figure] = SHORT.exec(tokenAt(scan, at)?.lower ?? '') ?? []
  if (!letter || !figure) return null
  const part = scan.lexicon.word(letter, 'quarterLetter')
    ? 'quarter'
    : scan.lexicon.word(letter, 'halfLetter')
      ? 'half'
      : null
  return part && Number(figure) <= LAST_INDEX[part] ? withYear(scan, at, at + 1, part, Number(figure)) : null
}

/** "third-quarter" before a noun. */
const readHyphened = (scan: Scan, at: number): Reading | null => {
  const [first, second, rest] = tokenAt(scan, at)?.lower.split('-') ?? []
  if (!first || !second || rest !== undefined) return null
  const ordinal = scan.lexicon.word(first, 'ordinal')
  const unit = ordinal && scan.lexicon.word(second, 'unit')?.unit
  if (unit !== 'quarter' && unit !== 'half') return null
  return ordinal && ordinal.value <= LAST_INDEX[unit] ? withYear(scan, at, at + 1, unit, ordinal.value) : null
}

const readSeason = (scan: Scan, at: number): Reading | null => {
  const season = scan.lexicon.at(scan.tokens, at, scan.to, 'season')
  if (!season || isNamed(scan, at)) return null
  const found = withYear(scan, at, season.last, 'season', season.sense.value)
  // Without a year the name of a season is often another word or a mere time of the year.
  const called = found.last > season.last || opened(scan, at) || scan.lexicon.before(scan.tokens, at, scan.from, 'mod')
  return called ? found : null
}

/** A quarter, half, season or century: "third quarter", "Q3 2024", "zweite Jahreshälfte", "Herbst 2010". */
export const readPart: DateParser = (scan, at) => {
  const special = readShort(scan, at) ?? readHyphened(scan, at) ?? readSeason(scan, at)
  if (special) return special
  const ordinal = ordinalOf(scan, at)
  const unit = ordinal && scan.lexicon.at(scan.tokens, ordinal.last, scan.to, 'unit')
  if (!unit) return null
  const part = unit.sense.unit
  if ((part === 'quarter' || part === 'half') && ordinal.value >= 1 && ordinal.value <= LAST_INDEX[part])
    return withYear(scan, at, unit.last, part, ordinal.value)
  if (part !== 'century' || ordinal.value < 10 || ordinal.value > 21) return null
  return reading(at, unit.last, { type: 'century', digits: ordinal.value - 1 }, 'dates.century')
}
