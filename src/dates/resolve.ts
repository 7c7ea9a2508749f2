import type { DateAnchor } from '../document.js'
import type { FeastDay } from '../languages/pack/dates.js'
import { addDays, addMonths, dayNumber, daysInMonth, easterOf, mondayOf, weekdayOf, type Day } from './calendar.js'
import { dayStretch, type Stretch } from './edtf.js'
import { narratedYear, type Narrated } from './narrative.js'
import type { Expression, Offset, PlainDate, YearPart, YearReference } from './expression.js'

/** Where the clause of an expression looks: back, ahead, or neither that the words show. */
export type Direction = 'past' | 'future' | 'open'

/** What expressions are resolved against. */
export interface Frame {
  /** The publication day; parts that nobody tells are null. */
  readonly publication: {
    readonly year: number | null
    readonly month: number | null
    readonly day: number | null
  } | null
  /** The date named before. */
  readonly context: Stretch | null
  /** The quarter or half that the sentences before speak of. */
  readonly period: Extract<Stretch, { type: 'part' }> | null
  /** A past year that the sentence, or the one before, tells of; null where they tell of none. */
  readonly toldYear: number | null
  /** In a history, and where nobody tells the publication: the month, as far as it is named, that the text has come to. */
  readonly narrated: Narrated | null
  readonly direction: Direction
  /** Whether nothing but that direction will do: "since June", "will be gone by Christmas". */
  readonly bound: boolean
}

/** A resolved expression. */
export interface Resolved {
  readonly stretch: Stretch
  readonly anchor: DateAnchor
}

const dayIn = (frame: Frame): Day | null => {
  const at = frame.publication
  return at && at.year !== null && at.month !== null && at.day !== null
    ? { year: at.year, month: at.month, day: at.day }
    : null
}

/** Split years are reckoned from July. */
const FIRST_MONTH = 7

const isSplitYear = (
  stretch: Extract<Stretch, { type: 'interval' }>,
): stretch is typeof stretch & { readonly from: { readonly year: number } } => {
  const { from, to } = stretch
  return from.type === 'year' && to.type === 'year' && from.year !== null && to.year === from.year + 1
}

/** First day of a stretch, as far as it is known. */
const firstDay = (stretch: Stretch): Day | null => {
  switch (stretch.type) {
    case 'interval':
      return isSplitYear(stretch) ? { year: stretch.from.year, month: FIRST_MONTH, day: 1 } : firstDay(stretch.from)
    case 'decade':
      return { year: stretch.digits * 10, month: 1, day: 1 }
    case 'century':
      return { year: stretch.digits * 100, month: 1, day: 1 }
    case 'part': {
      if (stretch.year === null) return null
      const month =
        stretch.part === 'half' ? stretch.index * 6 - 5 : stretch.index * 3 - (stretch.part === 'season' ? 0 : 2)
      return { year: stretch.year, month, day: 1 }
    }
    default: {
      if (stretch.year === null) return null
      const month = stretch.type === 'year' ? 1 : stretch.month
      const day = stretch.type === 'day' ? stretch.day : 1
      return month === null || day === null ? null : { year: stretch.year, month, day }
    }
  }
}

const week = (day: Day): Stretch => {
  const monday = mondayOf(day)
  return { type: 'interval', from: dayStretch(monday), to: dayStretch(addDays(monday, 6)) }
}

/** The season that holds the month; winter belongs to the year in which it ends, December to the next. */
const seasonOf = ({ year, month }: Pick<Day, 'year' | 'month'>): { index: number; year: number } => ({
  index: month < 3 || month === 12 ? 4 : Math.floor(month / 3),
  year: month < 3 ? year - 1 : year,
})

const shifted = (base: Day, { unit, amount }: Offset): Stretch => {
  switch (unit) {
    case 'day':
      return dayStretch(addDays(base, Math.round(amount)))
    case 'week':
      return week(addDays(base, Math.round(amount * 7)))
    case 'weekend': {
      // A weekend that is under way is this one; on Sunday it is not over yet.
      const saturday = addDays(mondayOf(base), 5 + 7 * amount)
      return { type: 'interval', from: dayStretch(saturday), to: dayStretch(addDays(saturday, 1)) }
    }
    case 'month':
      return { type: 'month', ...addMonths(base, Math.round(amount)) }
    case 'quarter': {
      const moved = addMonths(base, amount * 3)
      return { type: 'part', part: 'quarter', index: Math.ceil(moved.month / 3), year: moved.year }
    }
    case 'half': {
      const moved = addMonths(base, amount * 6)
      return { type: 'part', part: 'half', index: Math.ceil(moved.month / 6), year: moved.year }
    }
    case 'season': {
      const moved = seasonOf(addMonths(base, amount * 3))
      return { type: 'part', part: 'season', ...moved }
    }
    case 'splitYear': {
      const first = base.year + amount - (base.month < FIRST_MONTH ? 1 : 0)
      return { type: 'interval', from: { type: 'year', year: first }, to: { type: 'year', year: first + 1 } }
    }
    case 'year':
      return Number.isInteger(amount)
        ? { type: 'year', year: base.year + amount }
        : { type: 'month', ...addMonths(base, Math.round(amount * 12)) }
    case 'decade':
      return { type: 'decade', digits: Math.floor(base.year / 10) + amount }
    case 'century':
      return { type: 'century', digits: Math.floor(base.year / 100) + amount }
  }
}

const UNKNOWN: Readonly<Partial<Record<Offset['unit'], Stretch>>> = {
  day: { type: 'day', year: null, month: null, day: null },
  month: { type: 'month', year: null, month: null },
  year: { type: 'year', year: null },
}

/** Fills what a publication date without year or day still tells. */
const fromPartial = (frame: Frame, { unit, amount }: Offset): Stretch | null => {
  const at = frame.publication
  if (!at) return UNKNOWN[unit] ?? null
  if (unit === 'year') return { type: 'year', year: at.year === null ? null : at.year + amount }
  if (unit === 'day' && at.month !== null && at.day !== null) {
    // Any leap year will do to count days over; the year itself stays open.
    const { month, day } = addDays({ year: 2000, month: at.month, day: at.day }, amount)
    return { type: 'day', year: null, month, day }
  }
  if (unit === 'month' && at.month !== null)
    return { type: 'month', year: null, month: addMonths({ year: 2000, month: at.month }, amount).month }
  return UNKNOWN[unit] ?? null
}

/** Units that a context must name at least as finely as. */
const fits = (context: Stretch, unit: Offset['unit']): boolean => {
  if (unit === 'day' || unit === 'week' || unit === 'weekend')
    return context.type === 'day' || context.type === 'interval'
  if (unit === 'month') return context.type !== 'year' && context.type !== 'decade' && context.type !== 'century'
  return true
}

/** The same quarter or half, so many years on. */
const fromPeriod = ({ unit, amount }: Offset, period: NonNullable<Frame['period']>): Resolved | null => {
  if (unit !== 'year' && amount !== 0) return null
  const years = unit === 'year' ? amount : 0
  return { stretch: { ...period, year: period.year === null ? null : period.year + years }, anchor: 'context' }
}

/** "The weekend" of a report is the one before, unless the clause looks ahead. */
const originDay = (day: Day, { unit, amount, coming, running }: Offset, direction: Direction): Day => {
  if (running && direction === 'open' && weekdayOf(day) > 2) return day
  const before = unit === 'weekend' && amount === 0 && !coming && direction !== 'future' && weekdayOf(day) < 6
  return before ? addDays(day, -7) : day
}

const resolveOffset = (offset: Offset, frame: Frame): Resolved | null => {
  const { origin } = offset
  const compares = origin === 'comparison' || origin === 'comparison-or-text'
  if (frame.period && (compares || origin === 'period')) return fromPeriod(offset, frame.period)
  if (origin === 'period') return null
  const base =
    (origin === 'context' || origin === 'either' || origin === 'comparison-or-text') &&
    frame.context &&
    fits(frame.context, offset.unit)
      ? firstDay(frame.context)
      : null
  if (base && offset.counted && offset.unit === 'week' && frame.context?.type === 'day')
    return { stretch: dayStretch(addDays(base, Math.round(offset.amount * 7))), anchor: 'context' }
  if (base) return { stretch: shifted(base, offset), anchor: 'context' }
  if (origin === 'context') return null
  const day = dayIn(frame)
  if (day) return { stretch: shifted(originDay(day, offset, frame.direction), offset), anchor: 'publication' }
  const partial = fromPartial(frame, offset)
  return partial && { stretch: partial, anchor: 'publication' }
}

const resolveYear = (year: YearReference, frame: Frame): { year: number | null; anchor: DateAnchor } => {
  if (typeof year === 'number') return { year, anchor: 'absolute' }
  const resolved = year && resolveOffset(year, frame)
  if (!resolved || !('year' in resolved.stretch)) return { year: null, anchor: 'publication' }
  return { year: resolved.stretch.year, anchor: resolved.anchor }
}

/** How many times farther a day or month that fits the clause may lie before the nearer one is taken that does not. */
const AGAINST_THE_TENSE = 3
/** Reports look back: without a sign of time the past may be a little farther. */
const AGAINST_THE_HABIT = 1.4

/**
 * The year in which a month (and day) lies that is nearest to the publication and fits the direction. A date without a year
 * is hardly ever most of a year away, whatever the tense.
 */
const nearestYear = (at: Day, month: number, day: number | null, frame: Frame, step: number | null): number => {
  const { direction, bound } = frame
  if (step === 0) return at.year
  const distance = day === null ? (month - at.month) * 30 : dayNumber({ year: at.year, month, day }) - dayNumber(at)
  if (step !== null) {
    const beyond = step < 0 ? distance >= 0 : distance <= 0
    return at.year + (beyond ? Math.sign(step) : 0)
  }
  const cost = (days: number): number => {
    if (days === 0) return 0
    if (direction === 'open') return days > 0 ? days * AGAINST_THE_HABIT : -days
    return days > 0 === (direction === 'future')
      ? Math.abs(days)
      : Math.abs(days) * (bound ? Infinity : AGAINST_THE_TENSE)
  }
  const years = [0, -1, 1] as const
  return (
    at.year +
    years.reduce<number>((best, year) => (cost(distance + year * 365) < cost(distance + best * 365) ? year : best), 0)
  )
}

const stretchOfDate = (year: number | null, month: number | null, day: number | null): Stretch => {
  if (month === null) return { type: 'year', year }
  return day === null ? { type: 'month', year, month } : { type: 'day', year, month, day }
}

const resolveDate = (date: PlainDate, frame: Frame): Resolved => {
  if (date.year !== null) {
    const { year, anchor } = resolveYear(date.year, frame)
    return { stretch: stretchOfDate(year, date.month, date.day), anchor }
  }
  const narrated = date.step === null && date.month !== null ? narratedYear(date.month, frame.narrated) : null
  if (narrated !== null) return { stretch: stretchOfDate(narrated, date.month, date.day), anchor: 'context' }
  const told = date.step === null && date.day === null && frame.direction === 'past' ? frame.toldYear : null
  if (told !== null) return { stretch: stretchOfDate(told, date.month, date.day), anchor: 'context' }
  const at = dayIn(frame)
  const year =
    at && date.month !== null
      ? nearestYear(at, date.month, date.day, frame, date.step)
      : (frame.publication?.year ?? null)
  return { stretch: stretchOfDate(year, date.month, date.day), anchor: 'publication' }
}

const resolveWeekday = (
  { weekday, step, week: inWeek, fromContext }: Extract<Expression, { type: 'weekday' }>,
  frame: Frame,
): Resolved => {
  const named = fromContext && frame.context?.type === 'day' ? firstDay(frame.context) : null
  const at = named ?? dayIn(frame)
  if (!at) return { stretch: { type: 'day', year: null, month: null, day: null }, anchor: 'publication' }
  if (inWeek) {
    const monday = addDays(mondayOf(at), 7 * inWeek.amount)
    return { stretch: dayStretch(addDays(monday, weekday - 1)), anchor: 'publication' }
  }
  const back = (weekdayOf(at) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const past = addDays(at, -back)
  const future = addDays(at, ahead)
  if (step !== null && step < 0)
    return { stretch: dayStretch(addDays(at, (back === 0 ? -7 : -back) + 7 * (step + 1))), anchor: 'publication' }
  if (step !== null && step > 0)
    return { stretch: dayStretch(addDays(at, (ahead === 0 ? 7 : ahead) + 7 * (step - 1))), anchor: 'publication' }
  if (step === 0) return { stretch: dayStretch(frame.direction === 'past' ? past : future), anchor: 'publication' }
  return { stretch: dayStretch(frame.direction === 'future' ? future : past), anchor: 'publication' }
}

/** How many months a part of a year has. */
const MONTHS = { quarter: 3, half: 6, season: 3 } as const
/** Reports speak of quarters and halves that are over, unless the next one is much nearer. */
const AHEAD_OF_ITS_REPORT = 2

/** The year in which a part lies that is nearest to the publication, counted from its nearer edge. */
const nearestPartYear = (at: Day, part: YearPart, { direction, bound }: Frame): number => {
  const against = bound ? Infinity : AGAINST_THE_TENSE
  const start = startMonth(part) - 1
  const months = MONTHS[part.part]
  const cost = (year: number): number => {
    const ahead = year * 12 + start - (at.month - 1)
    const over = -ahead - months + 1
    if (ahead <= 0 && over <= 0) return 0
    if (ahead > 0) return ahead * (direction === 'past' ? against : direction === 'open' ? AHEAD_OF_ITS_REPORT : 1)
    return over * (direction === 'future' ? against : 1)
  }
  const years = [0, -1, 1] as const
  return at.year + years.reduce<number>((best, year) => (cost(year) < cost(best) ? year : best), 0)
}

/** The month in which a part of a year begins. */
const startMonth = ({ part, index }: Pick<YearPart, 'part' | 'index'>): number =>
  part === 'quarter' ? index * 3 - 2 : part === 'half' ? index * 6 - 5 : index * 3

const resolvePart = (part: YearPart, frame: Frame): Resolved | null => {
  const { part: name, index } = part
  if (part.year !== null) {
    const { year, anchor } = resolveYear(part.year, frame)
    return { stretch: { type: 'part', part: name, index, year }, anchor }
  }
  const at = dayIn(frame)
  if (!at)
    return {
      stretch: { type: 'part', part: name, index, year: frame.publication?.year ?? null },
      anchor: 'publication',
    }
  const year =
    part.step === null ? nearestPartYear(at, part, frame) : nearestYear(at, startMonth(part), null, frame, part.step)
  return { stretch: { type: 'part', part: name, index, year }, anchor: 'publication' }
}

const feastOf = (feast: FeastDay, year: number): Day => {
  if ('easter' in feast) return addDays(easterOf(year), feast.easter)
  if ('day' in feast) return { year, month: feast.month, day: feast.day }
  const { month, weekday, nth } = feast
  if (nth > 0) {
    const first = { year, month, day: 1 }
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
  }
  const last = { year, month, day: daysInMonth(month, year) }
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}

const resolveHoliday = (holiday: Extract<Expression, { type: 'holiday' }>, frame: Frame): Resolved | null => {
  const on = (year: number): Day => feastOf(holiday.day, year)
  if (holiday.year !== null) {
    const { year, anchor } = resolveYear(holiday.year, frame)
    return year === null ? null : { stretch: dayStretch(on(year)), anchor }
  }
  const at = dayIn(frame)
  if (!at) return null
  const { month, day } = on(at.year)
  const year = nearestYear(at, month, day, frame, holiday.step)
  return { stretch: dayStretch(on(year)), anchor: 'publication' }
}

/** The ends of a range lend each other year and month; the later end decides. */
const resolveRange = ({ from, to }: Extract<Expression, { type: 'range' }>, frame: Frame): Resolved | null => {
  if (from.type === 'date' && to.type === 'date' && from.year === null && to.year !== null) {
    const end = resolveDate(to, frame)
    const endYear = 'year' in end.stretch ? end.stretch.year : null
    const wraps = endYear !== null && from.month !== null && to.month !== null && from.month > to.month
    const start = resolveDate({ ...from, year: endYear === null ? null : wraps ? endYear - 1 : endYear }, frame)
    return { stretch: { type: 'interval', from: start.stretch, to: end.stretch }, anchor: end.anchor }
  }
  if (from.type === 'date' && to.type === 'date' && from.year === null && to.year === null) {
    const start = resolveDate(from, frame)
    const startYear = 'year' in start.stretch ? start.stretch.year : null
    const wraps = startYear !== null && from.month !== null && to.month !== null && from.month > to.month
    const end = resolveDate({ ...to, year: startYear === null ? null : wraps ? startYear + 1 : startYear }, frame)
    return { stretch: { type: 'interval', from: start.stretch, to: end.stretch }, anchor: start.anchor }
  }
  const start = resolve(from, frame)
  if (from.type === 'weekday' && to.type === 'weekday' && to.step === null && to.week === null) {
    const day = start && firstDay(start.stretch)
    if (day) {
      const end = dayStretch(addDays(day, (to.weekday - from.weekday + 7) % 7))
      return { stretch: { type: 'interval', from: dayStretch(day), to: end }, anchor: start.anchor }
    }
  }
  const end = resolve(to, { ...frame, context: start?.stretch ?? frame.context })
  return start && end && { stretch: { type: 'interval', from: start.stretch, to: end.stretch }, anchor: start.anchor }
}

/** Puts an expression on the calendar; null where nothing tells where it belongs. */
export const resolve = (expression: Expression, frame: Frame): Resolved | null => {
  switch (expression.type) {
    case 'date':
      return resolveDate(expression, frame)
    case 'weekday':
      return resolveWeekday(expression, frame)
    case 'part':
      return resolvePart(expression, frame)
    case 'holiday':
      return resolveHoliday(expression, frame)
    case 'decade':
    case 'century':
      return { stretch: { type: expression.type, digits: expression.digits }, anchor: 'absolute' }
    case 'range':
      return resolveRange(expression, frame)
    case 'offset':
      return resolveOffset(expression, frame)
  }
}
