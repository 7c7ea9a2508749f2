import type { DateRule } from '../rules.js'
import type { Expression, Found, Offset, YearReference } from '../expression.js'
import type { Scan } from '../read/reader.js'

/** Changes the dates found in one sentence; they come and go sorted, none overlapping. */
export type DateRefiner = (scan: Scan, found: readonly Found[]) => readonly Found[]

/** Longest gap, in tokens, between the parts of one date. */
const LONGEST_GAP = 3

/** Whether only links ("of the", "des", "van") stand between two tokens. */
const linked = (
  { tokens, lexicon }: Scan,
  from: number,
  to: number,
  also: (text: string) => boolean = () => false,
): boolean => {
  if (to < from || to - from > LONGEST_GAP) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token || !(also(token.text) || lexicon.word(token.lower, 'link'))) return false
  }
  return true
}

/** Joins neighbours in pairs from left to right wherever `join` makes one of two. */
const pairwise = (found: readonly Found[], join: (a: Found, b: Found) => Found | null): Found[] => {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const one = last && join(last, next)
    if (one) joined[joined.length - 1] = one
    else joined.push(next)
  }
  return joined
}

const spanning = (a: Found, b: Found, expression: Expression, rule: DateRule): Found => ({
  first: a.first,
  last: b.last,
  expression,
  mod: a.mod ?? b.mod,
  rule,
})

const isComma = (text: string): boolean => text === ',' || text === '(' || text === '.'

/** Weekday and date are one: "Friday, 24 June". */
export const joinWeekday: DateRefiner = (scan, found) =>
  pairwise(found, (a, b) => {
    if (a.expression.type !== 'weekday' || b.expression.type !== 'date' || b.expression.day === null) return null
    if (!linked(scan, a.last, b.first, isComma)) return null
    return spanning(a, b, b.expression, b.rule)
  })

const yearIn = ({ expression }: Found): YearReference => {
  if (expression.type === 'offset') return expression.unit === 'year' ? expression : null
  return expression.type === 'date' && expression.month === null && expression.step === null ? expression.year : null
}

const withYear = ({ expression }: Found, year: YearReference): Expression | null => {
  if (expression.type === 'date' && expression.month !== null && expression.year === null)
    return { ...expression, year }
  if ((expression.type === 'part' || expression.type === 'holiday') && expression.year === null)
    return { ...expression, year }
  return null
}

const hasPossessive = (scan: Scan, from: number, to: number): boolean =>
  to - from <= 1 && (to === from || /^['’]s?$/.test(scan.tokens[from]?.text ?? ''))

/** A date takes the year that is named beside it: "22 februari van dit jaar", "this year's third quarter". */
export const joinYear: DateRefiner = (scan, found) =>
  pairwise(found, (a, b) => {
    const after = yearIn(b)
    if (after !== null && linked(scan, a.last, b.first)) {
      const expression = withYear(a, after)
      if (expression) return spanning(a, b, expression, 'dates.with-year')
    }
    const before = yearIn(a)
    if (before === null || b.expression.type !== 'part' || !hasPossessive(scan, a.last, b.first)) return null
    const expression = withYear(b, before)
    return expression && spanning(a, b, expression, 'dates.with-year')
  })

/** A weekday takes the week beside it: "Freitag vergangener Woche", "Monday of last week", "volgende week vrijdag". */
export const joinWeek: DateRefiner = (scan, found) =>
  pairwise(found, (a, b) => {
    const before = a.expression.type === 'offset' && a.expression.unit === 'week' ? a.expression : null
    if (before && a.last === b.first && b.expression.type === 'weekday' && b.expression.step === null)
      return spanning(a, b, { ...b.expression, week: before }, 'dates.weekday-of-week')
    const week: Offset | null = b.expression.type === 'offset' && b.expression.unit === 'week' ? b.expression : null
    if (a.expression.type !== 'weekday' || a.expression.step !== null || !week || !linked(scan, a.last, b.first))
      return null
    return spanning(a, b, { ...a.expression, week }, 'dates.weekday-of-week')
  })

const isOpen = ({ expression }: Found): boolean =>
  expression.type === 'date' && expression.year === null && expression.month !== null && expression.step === null

const lends = ({ expression }: Found): YearReference =>
  expression.type === 'date' && expression.month !== null && expression.step === null ? expression.year : null

const isCoordinated = (scan: Scan, from: number, to: number): boolean => {
  const between = scan.tokens.slice(from, to)
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.every(
      ({ text, lower }) => text === ',' || COORDINATING.some((kind) => scan.lexicon.word(lower, kind) !== null),
    )
  )
}

const COORDINATING = ['between', 'link', 'rangeLink', 'opener'] as const

/** Coordinated weekdays share their week: "Donnerstag und Freitag kommender Woche". */
export const shareWeek: DateRefiner = (scan, found) => {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]]
    if (a?.expression.type !== 'weekday' || b?.expression.type !== 'weekday') continue
    const { week } = b.expression
    if (!week || a.expression.week || a.expression.step !== null || !isCoordinated(scan, a.last, b.first)) continue
    shared[i] = { ...a, expression: { ...a.expression, week } }
  }
  return shared
}

/** Coordinated dates lend each other their year, from right to left: "11. Januar und 26. November 2021". */
export const shareYear: DateRefiner = (scan, found) => {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]]
    const year = b ? lends(b) : null
    if (!a || !b || !isOpen(a) || typeof year !== 'number') continue
    const expression = isCoordinated(scan, a.last, b.first) ? withYear(a, year) : null
    if (expression) shared[i] = { ...a, expression }
  }
  return shared
}

const rank = (expression: Expression): string | null => {
  if (expression.type === 'date') return expression.day !== null ? 'day' : expression.month !== null ? 'month' : 'year'
  if (expression.type === 'weekday') return 'weekday'
  return null
}

/** Two ends with a range word or dash between them: "von Mai bis Juli", "between 2010 and 2014". */
export const joinRange: DateRefiner = (scan, found) =>
  pairwise(found, (a, b) => {
    const [from, to] = [rank(a.expression), rank(b.expression)]
    if (!from || from !== to || b.first - a.last < 1 || b.first - a.last > 3) return null
    // A night belongs to the day on which it begins.
    const isNight = from === 'weekday' || from === 'day'
    const night = isNight ? scan.lexicon.at(scan.tokens, a.last, b.first, 'nightLink') : null
    if (night?.last === b.first) return spanning(a, b, a.expression, a.rule)
    const link = scan.lexicon.at(scan.tokens, a.last, b.first, 'rangeLink')
    const and = link ? null : scan.lexicon.at(scan.tokens, a.last, b.first, 'between')
    const opened = and && scan.lexicon.before(scan.tokens, a.first, scan.from, 'rangeOpener')
    const end = link?.last ?? (opened ? and.last : null)
    if (end === null || !linked(scan, end, b.first)) return null
    return spanning(a, b, { type: 'range', from: a.expression, to: b.expression }, 'dates.range')
  })

/** Whether an edge word before it tells the time of the day ("late Friday"), not the edge of a stretch. */
const isOneDay = (expression: Expression): boolean =>
  expression.type === 'weekday' ||
  (expression.type === 'date' && expression.day !== null) ||
  (expression.type === 'offset' && expression.unit === 'day')

const EDGES = new Set(['start', 'mid', 'end'])

/** Words of an edge before a date: "early April", "Ende des Jahres", "around 1900". */
export const attachMod: DateRefiner = (scan, found) =>
  found.map((one, index) => {
    if (one.mod || one.expression.type === 'range') return one
    const floor = Math.max(scan.from, index > 0 ? (found[index - 1]?.last ?? scan.from) : scan.from)
    let first = one.first
    let mod = scan.lexicon.before(scan.tokens, first, floor, 'mod')
    for (let gap = 0; !mod && gap < 2; gap++) {
      const link = scan.lexicon.before(scan.tokens, first, floor, 'link')
      if (!link) break
      first = link.first
      mod = scan.lexicon.before(scan.tokens, first, floor, 'mod')
      if (mod && !EDGES.has(mod.sense.mod)) mod = null
    }
    if (!mod) return one
    if (!EDGES.has(mod.sense.mod)) return { ...one, mod: mod.sense.mod }
    return isOneDay(one.expression) ? one : { ...one, first: mod.first, mod: mod.sense.mod }
  })

/** A word for a part of a year that is also another word counts with a year only: "the first half". */
export const dropDoubtful: DateRefiner = (scan, found) =>
  found.filter(({ expression, last }) => {
    if (expression.type !== 'part' || expression.year !== null || expression.step !== null) return true
    const words = scan.tokens[last - 1]?.lower.split('-') ?? []
    return !words.some((word) => scan.lexicon.word(word, 'doubtfulPart'))
  })
