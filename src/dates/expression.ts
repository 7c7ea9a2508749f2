import type { DateMod } from '../document.js'
import type { FeastDay } from '../languages/pack/dates.js'
import type { DateRule } from './rules.js'

/** What a calendar counts by; a split year runs over New Year, as seasons of sport and school years do. */
export type CalendarUnit =
  'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'splitYear' | 'decade' | 'century'

/**
 * What a relative expression counts from: the publication date; the date named before; whichever of them the sentence
 * offers ("two years earlier"); the quarter or half that a report compares ("from a year ago"), if there is one; the same,
 * or the date named before where there is none ("a year earlier"); that
 * quarter or half and nothing else ("the quarter").
 */
export type Origin = 'publication' | 'context' | 'either' | 'comparison' | 'comparison-or-text' | 'period'

/** So many units before or after its origin. */
export interface Offset {
  readonly type: 'offset'
  readonly unit: CalendarUnit
  readonly amount: number
  readonly origin: Origin
  /** Whether units were counted ("two weeks later"): weeks after a day then lead to a day. */
  readonly counted?: boolean
  /** Whether the words put it ahead, whatever the clause does ("the coming weekend"). */
  readonly coming?: boolean
  /** Whether it is this one ("this weekend"), which is the next unless the clause looks back or the week has just begun. */
  readonly running?: boolean
}

/** A year as named, as counted from something, or left open. */
export type YearReference = number | Offset | null

/** A day of a month, a month or a year, as far as the words tell. */
export interface PlainDate {
  readonly type: 'date'
  readonly year: YearReference
  readonly month: number | null
  readonly day: number | null
  /** -1 for "last April", 1 for "next April", 0 for "this April". */
  readonly step: number | null
}

/** A day of the week; `step` as in `PlainDate`. */
export interface Weekday {
  readonly type: 'weekday'
  /** Monday is 1. */
  readonly weekday: number
  readonly step: number | null
  /** The week it stands in, where the words say so ("Friday of last week"). */
  readonly week: Offset | null
  /** Whether it is counted from the date named before ("the previous Friday"). */
  readonly fromContext?: boolean
}

/** A quarter, half or season of a year; index from 1, seasons from spring. */
export interface YearPart {
  readonly type: 'part'
  readonly part: 'quarter' | 'half' | 'season'
  readonly index: number
  readonly year: YearReference
  readonly step: number | null
}

/** A feast: a day of a month or a distance from Easter Sunday. */
export interface Holiday {
  readonly type: 'holiday'
  readonly day: FeastDay
  readonly year: YearReference
  readonly step: number | null
}

/** A decade (199 stands for 1990 to 1999) or century (18 stands for 1800 to 1899). */
export interface YearSpan {
  readonly type: 'decade' | 'century'
  readonly digits: number
}

/** From one date to another; the ends lend each other what they leave open. */
export interface DateRange {
  readonly type: 'range'
  readonly from: Expression
  readonly to: Expression
}

/** What the words say, before it is resolved. */
export type Expression = PlainDate | Weekday | YearPart | Holiday | YearSpan | DateRange | Offset

/** An expression at its place among the tokens. */
export interface Found {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  readonly expression: Expression
  readonly mod: DateMod
  readonly rule: DateRule
}
