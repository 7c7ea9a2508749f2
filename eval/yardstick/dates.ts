/**
 * Dates against TIMEX3: a calendar date is a DATE that has a year. Spans agree where they overlap, values where the
 * TIMEX3 of the EDTF value is the annotated one. `all values` counts every TIMEX3, durations and vague times too.
 */
import type { Place } from '../gold/compile.js'
import { align, overlap } from '../score/tally.js'
import { Count, type Counts } from './count.js'
import type { DatesRecord, Timex } from './records.js'
import { timexOf } from './timex.js'

/** A date as a parser found it. */
export interface FoundDate extends Place {
  /** EDTF. */
  readonly value: string
}

const isCalendarDate = ({ type, value }: Timex): boolean => type === 'DATE' && /^\d{2,4}(?:$|-|T)/.test(value)

const withoutTime = (value: string): string => value.trim().toUpperCase().split('T', 1)[0] ?? ''

const sameValue = (gold: Timex, found: FoundDate): boolean => withoutTime(gold.value) === withoutTime(found.value)

const SAME_VALUE_FIRST = 1e6

const likeness = (gold: Timex, found: FoundDate): number => {
  const shared = overlap(gold, found)
  return shared > 0 && sameValue(gold, found) ? shared + SAME_VALUE_FIRST : shared
}

const pairs = (golds: readonly Timex[], founds: readonly FoundDate[]): { all: number; same: number } => {
  const { predOf } = align(golds, founds, likeness)
  const same = golds.filter((gold, i) => {
    const found = founds[predOf.get(i) ?? -1]
    return found !== undefined && sameValue(gold, found)
  })
  return { all: predOf.size, same: same.length }
}

/** Counts what a reader of dates finds in annotated texts. */
export const countDates = (
  records: readonly DatesRecord[],
  read: (record: DatesRecord) => readonly FoundDate[],
): Counts => {
  const spans = new Count()
  const values = new Count()
  const all = new Count()
  for (const record of records) {
    const calendar = record.timexes.filter(isCalendarDate)
    const others = record.timexes.filter((timex) => !isCalendarDate(timex))
    const every = read(record).map(({ start, end, value }) => ({ start, end, value: timexOf(value) }))
    // What is found on a duration or a vague time is neither right nor wrong for calendar dates.
    const founds = every.filter(
      (found) => calendar.some((gold) => overlap(gold, found) > 0) || !others.some((gold) => overlap(gold, found) > 0),
    )
    const matched = pairs(calendar, founds)
    for (const count of [spans, values]) {
      count.gold += calendar.length
      count.found += founds.length
    }
    spans.right += matched.all
    values.right += matched.same
    all.gold += record.timexes.length
    all.found += every.length
    all.right += pairs(record.timexes, every).same
  }
  return { 'calendar spans': spans, 'calendar values': values, 'all values': all }
}
