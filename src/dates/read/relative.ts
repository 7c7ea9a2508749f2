import type { CalendarUnit, Origin, Offset } from '../expression.js'
import { afterDaypart } from './named.js'
import {
  cardinalOf,
  ordinalOf,
  plain,
  reading,
  tokenAt,
  yearAfter,
  type DateParser,
  type Reading,
  type Scan,
} from './reader.js'

const offset = (unit: CalendarUnit, amount: number, origin: Origin): Offset => ({
  type: 'offset',
  unit,
  amount,
  origin,
})

/** Whole phrases: "yesterday", "last night", "Vorjahr". */
export const readOffset: DateParser = (scan, at) => {
  const phrase = scan.lexicon.at(scan.tokens, at, scan.to, 'offset')
  if (!phrase) return null
  const { unit, amount, origin } = phrase.sense
  const last = unit === 'day' ? afterDaypart(scan, phrase.last) : phrase.last
  return reading(at, last, offset(unit, amount, origin), 'dates.offset')
}

const readStepped = (scan: Scan, first: number, at: number, step: number): Reading | null => {
  const { lexicon, tokens, to } = scan
  const unit = lexicon.at(tokens, at, to, 'unit')
  if (unit) return reading(first, unit.last, offset(unit.sense.unit, step, 'publication'), 'dates.step-unit')
  const weekday = lexicon.at(tokens, at, to, 'weekday')
  if (weekday && !weekday.sense.doubtful)
    return reading(
      first,
      afterDaypart(scan, weekday.last),
      { type: 'weekday', weekday: weekday.sense.value, step, week: null },
      'dates.step-weekday',
    )
  const month = lexicon.at(tokens, at, to, 'month')
  if (month && (tokenAt(scan, at)?.capital || !scan.pack.words.capitals))
    return reading(first, month.last, { ...plain(null, month.sense.value, null), step }, 'dates.step-month')
  const season = lexicon.at(tokens, at, to, 'season')
  if (season)
    return reading(
      first,
      season.last,
      { type: 'part', part: 'season', index: season.sense.value, year: null, step },
      'dates.step-season',
    )
  return null
}

/** "last week", "nächsten Freitag", "volgend jaar". */
export const readStep: DateParser = (scan, at) => {
  const step = scan.lexicon.at(scan.tokens, at, scan.to, 'step')
  return step && readStepped(scan, at, step.last, step.sense.value)
}

/** "the same day", "im folgenden Jahr": counted from the date named before. */
export const readContextStep: DateParser = (scan, at) => {
  const step = scan.lexicon.at(scan.tokens, at, scan.to, 'contextStep')
  const unit = step && scan.lexicon.at(scan.tokens, step.last, scan.to, 'unit')
  return unit && reading(at, unit.last, offset(unit.sense.unit, step.sense.value, 'context'), 'dates.context-unit')
}

/** "three days ago", "vor zwei Wochen", "een jaar later". */
export const readCounted: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const back = lexicon.at(tokens, at, to, 'agoBefore')
  const ahead = back ? null : lexicon.at(tokens, at, to, 'inBefore')
  const number = cardinalOf(scan, back?.last ?? ahead?.last ?? at)
  const unit = number && lexicon.at(tokens, number.last, to, 'unit')
  if (!unit || number.value === 0) return null
  const { unit: name } = unit.sense
  const from = back || ahead ? number.last - (number.last - (back?.last ?? ahead?.last ?? at)) : at
  if (back) return reading(from, unit.last, offset(name, -number.value, 'publication'), 'dates.ago')
  if (ahead) return reading(from, unit.last, offset(name, number.value, 'publication'), 'dates.ahead')
  const ago = lexicon.at(tokens, unit.last, to, 'ago')
  if (ago) return reading(at, ago.last, offset(name, -number.value, 'publication'), 'dates.ago')
  const earlier = lexicon.at(tokens, unit.last, to, 'earlier')
  if (earlier) return reading(at, earlier.last, offset(name, -number.value, 'either'), 'dates.earlier')
  const later = lexicon.at(tokens, unit.last, to, 'later')
  return later && reading(at, later.last, offset(name, number.value, 'context'), 'dates.later')
}

const PART_TOKEN = /^([a-z]+)([1-4])$/

/** A quarter, half or season: "third quarter", "Q3 2024", "zweite Jahreshälfte", "Herbst 2010". */
export const readPart: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const token = tokenAt(scan, at)
  const short = token && PART_TOKEN.exec(token.lower)
  if (short?.[1]) {
    const part = lexicon.word(short[1], 'quarterLetter')
      ? 'quarter'
      : lexicon.word(short[1], 'halfLetter')
        ? 'half'
        : null
    if (part && !(part === 'half' && Number(short[2]) > 2)) return withYear(scan, at, at + 1, part, Number(short[2]))
  }
  const season = lexicon.at(tokens, at, to, 'season')
  if (season) return withYear(scan, at, season.last, 'season', season.sense.value)
  const ordinal = ordinalOf(scan, at)
  const unit = ordinal && lexicon.at(tokens, ordinal.last, to, 'unit')
  if (!unit) return null
  const part = unit.sense.unit
  if ((part === 'quarter' && ordinal.value <= 4) || (part === 'half' && ordinal.value <= 2))
    return withYear(scan, at, unit.last, part, ordinal.value)
  if (part === 'century' && ordinal.value >= 10 && ordinal.value <= 21)
    return reading(at, unit.last, { type: 'century', digits: ordinal.value - 1 }, 'dates.century')
  return null
}

const withYear = (
  scan: Scan,
  first: number,
  at: number,
  part: 'quarter' | 'half' | 'season',
  index: number,
): Reading => {
  const year = yearAfterPart(scan, at)
  return reading(
    first,
    year?.last ?? at,
    { type: 'part', part, index, year: year?.year ?? null, step: null },
    `dates.${part}`,
  )
}
const yearAfterPart = (scan: Scan, at: number): { year: number; last: number } | null =>
  tokenAt(scan, at)?.text === ',' ? null : yearAfter(scan, at)
