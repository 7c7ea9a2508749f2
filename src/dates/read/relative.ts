import type { DateRule } from '../rules.js'
import type { CalendarUnit, Offset, Origin } from '../expression.js'
import { WordClass } from '../../text/word-class.js'
import { afterDaypart } from './named.js'
import {
  cardinalOf,
  guarded,
  isNamed,
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
  if (isNamed(scan, at)) return guarded(phrase.last)
  const { unit, amount, origin, mod } = phrase.sense
  const last = unit === 'day' ? afterDaypart(scan, phrase.last) : phrase.last
  return { found: [{ first: at, last, expression: offset(unit, amount, origin), mod, rule: 'dates.offset' }], last }
}

/** The quarter or half that the sentences before speak of: "the quarter", "the latest period". */
export const readPeriod: DateParser = (scan, at) => {
  const phrase = scan.lexicon.at(scan.tokens, at, scan.to, 'period')
  return phrase && reading(at, phrase.last, offset('quarter', 0, 'period'), 'dates.period')
}

/** The coming weekend is the next that comes, "next weekend" may be the one after. */
const isComing = (scan: Scan, first: number, at: number): boolean =>
  scan.lexicon.at(scan.tokens, first, at, 'coming')?.last === at

const NO_ADJECTIVE =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.negation |
  WordClass.numeral

/** Index after an adjective between the step and its unit or season: "in diesem strengen Winter"; null where none stands. */
const afterAdjective = (scan: Scan, at: number): number | null => {
  const { lexicon, tokens, to } = scan
  const token = tokenAt(scan, at)
  if (token?.kind !== 'word' || token.capital || (token.classes & NO_ADJECTIVE) !== 0) return null
  if ((['step', 'unit', 'ordinal', 'cardinal', 'offset'] as const).some((kind) => lexicon.word(token.lower, kind)))
    return null
  if (!lexicon.looksAdjective(token.lower)) return null
  const unit = lexicon.at(tokens, at + 1, to, 'unit')
  const long = unit && !unit.sense.plural && ADJECTIVE_UNITS.has(unit.sense.unit)
  return long || lexicon.at(tokens, at + 1, to, 'season') ? at + 1 : null
}

/** Units that are long enough to be told more of. */
const ADJECTIVE_UNITS: ReadonlySet<CalendarUnit> = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'splitYear'])

/** "this year and next": the second step has its unit from the first. */
const withEllipsis = (scan: Scan, one: Reading, unit: CalendarUnit, origin: Origin): Reading => {
  const { lexicon, tokens, to } = scan
  const and = lexicon.at(tokens, one.last, to, 'between')
  const step = and && lexicon.at(tokens, and.last, to, 'step')
  if (!and || !step || step.sense.value === 0) return one
  const next = tokenAt(scan, step.last)
  if (next?.kind === 'number' || (next?.kind === 'word' && (next.classes & WordClass.preposition) === 0)) return one
  const second = reading(and.last, step.last, offset(unit, step.sense.value, origin), 'dates.step-unit')
  return { found: [...one.found, ...second.found], last: step.last }
}

const readStepped = (scan: Scan, first: number, after: number, step: number): Reading | null => {
  const { lexicon, tokens, to } = scan
  const at = lexicon.at(tokens, after, to, 'unit') ? after : (afterAdjective(scan, after) ?? after)
  const unit = lexicon.at(tokens, at, to, 'unit')
  if (unit && (unit.sense.plural || unit.sense.unit === 'half' || unit.sense.unit === 'century'))
    return guarded(unit.last)
  if (unit) {
    const { unit: name } = unit.sense
    const origin = name === 'day' && step === 0 ? 'context' : 'publication'
    if (name === 'weekend' && isComing(scan, first, after))
      return reading(first, unit.last, { ...offset(name, 0, origin), coming: true }, 'dates.step-unit')
    const running = name === 'weekend' && step === 0 ? { running: true } : {}
    const one = reading(first, unit.last, { ...offset(name, step, origin), ...running }, 'dates.step-unit')
    return withEllipsis(scan, one, name, origin)
  }
  const weekday = lexicon.at(tokens, at, to, 'weekday')
  if (weekday && !weekday.sense.doubtful) {
    const { value } = weekday.sense
    const expression = { type: 'weekday', weekday: value, step, week: null } as const
    return reading(first, afterDaypart(scan, weekday.last), expression, 'dates.step-weekday')
  }
  const month = lexicon.at(tokens, at, to, 'month')
  if (month && (tokenAt(scan, at)?.capital || !scan.pack.words.capitals))
    return reading(first, month.last, { ...plain(null, month.sense.value, null), step }, 'dates.step-month')
  const holiday = lexicon.at(tokens, at, to, 'holiday')
  if (holiday) {
    const expression = { type: 'holiday', day: holiday.sense.day, year: null, step } as const
    return reading(first, holiday.last, expression, 'dates.step-holiday')
  }
  const season = lexicon.at(tokens, at, to, 'season')
  if (!season) return null
  const expression = { type: 'part', part: 'season', index: season.sense.value, year: null, step } as const
  return reading(first, season.last, expression, 'dates.step-season')
}

/** "last week", "nächsten Freitag", "volgend jaar". */
export const readStep: DateParser = (scan, at) => {
  const step = scan.lexicon.at(scan.tokens, at, scan.to, 'step')
  if (!step) return null
  const found = readStepped(scan, at, step.last, step.sense.value)
  return found && isNamed(scan, at) ? guarded(found.last) : found
}

/** "the same day", "im folgenden Jahr", "the previous Friday": counted from the date named before. */
export const readContextStep: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const step = lexicon.at(tokens, at, to, 'contextStep')
  if (!step) return null
  const { value } = step.sense
  const unit = lexicon.at(tokens, step.last, to, 'unit')
  if (unit?.sense.plural) return guarded(unit.last)
  if (unit) return reading(at, unit.last, offset(unit.sense.unit, value, 'context'), 'dates.context-unit')
  const weekday = value === 0 ? null : lexicon.at(tokens, step.last, to, 'weekday')
  if (!weekday || weekday.sense.doubtful) return null
  const expression = {
    type: 'weekday',
    weekday: weekday.sense.value,
    step: value,
    week: null,
    fromContext: true,
  } as const
  return reading(at, afterDaypart(scan, weekday.last), expression, 'dates.context-weekday')
}

/** Units whose edge can be named alone. */
const EDGED: ReadonlySet<CalendarUnit> = new Set(['week', 'month', 'year', 'decade'])

/** "the end of the year", "Ende der Woche": an edge of the unit that is running, there or in the text. */
export const readEdge: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const mod = lexicon.at(tokens, at, to, 'mod')
  if (mod?.sense.mod !== 'start' && mod?.sense.mod !== 'mid' && mod?.sense.mod !== 'end') return null
  let index = mod.last
  for (
    let link = lexicon.at(tokens, index, to, 'link');
    link && index < mod.last + 3;
    link = lexicon.at(tokens, index, to, 'link')
  )
    index = link.last
  const unit = index > mod.last ? lexicon.at(tokens, index, to, 'unit') : null
  if (!unit || unit.sense.plural || !EDGED.has(unit.sense.unit) || yearAfter(scan, unit.last)) return null
  const expression = offset(unit.sense.unit, 0, unit.sense.unit === 'year' ? 'either' : 'publication')
  return {
    found: [{ first: at, last: unit.last, expression, mod: mod.sense.mod, rule: 'dates.edge-unit' }],
    last: unit.last,
  }
}

/** The number and unit of "three days", "a year and a half"; the index after them. */
const countAt = (scan: Scan, at: number): { unit: CalendarUnit; amount: number; last: number } | null => {
  const { lexicon, tokens, to } = scan
  const number = cardinalOf(scan, at)
  const unit = number && lexicon.at(tokens, number.last, to, 'unit')
  if (!unit || number.value === 0) return null
  const half = lexicon.at(tokens, unit.last, to, 'andHalf')
  return { unit: unit.sense.unit, amount: number.value + (half ? 0.5 : 0), last: half?.last ?? unit.last }
}

/** "a year" is compared with a quarter that was named; "five years" are counted. */
const originOf = (unit: CalendarUnit, amount: number, otherwise: Origin): Origin =>
  unit === 'year' && amount === 1 ? 'comparison' : otherwise

/** "three days ago", "vor zwei Wochen", "een jaar later". */
export const readCounted: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const back = lexicon.at(tokens, at, to, 'agoBefore')
  const ahead = back ? null : lexicon.at(tokens, at, to, 'inBefore')
  const count = countAt(scan, back?.last ?? ahead?.last ?? at)
  if (!count) return null
  const { unit, amount, last } = count
  const counted = (end: number, signed: number, origin: Origin, rule: DateRule): Reading => {
    const one = { first: at, last: end, expression: { ...offset(unit, signed, origin), counted: true }, rule }
    return { found: [{ ...one, mod: Number.isInteger(amount) ? null : 'approx' }], last: end }
  }
  if (back) return counted(last, -amount, originOf(unit, amount, 'publication'), 'dates.ago')
  if (ahead) {
    const ending = lexicon.at(tokens, last, to, 'aheadEnd')
    return scan.pack.words.aheadNeedsEnd && !ending
      ? null
      : counted(ending?.last ?? last, amount, 'publication', 'dates.ahead')
  }
  const ago = lexicon.at(tokens, last, to, 'ago')
  if (ago) return counted(ago.last, -amount, originOf(unit, amount, 'publication'), 'dates.ago')
  const earlier = lexicon.at(tokens, last, to, 'earlier')
  if (earlier)
    return counted(
      earlier.last,
      -amount,
      unit === 'year' && amount === 1 ? 'comparison-or-text' : 'either',
      'dates.earlier',
    )
  const later = lexicon.at(tokens, last, to, 'later')
  return later && counted(later.last, amount, 'context', 'dates.later')
}
