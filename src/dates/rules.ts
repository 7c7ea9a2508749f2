/** The rules by which dates are found; every mention names one, and every one has an example in the tests. */
export const DATE_RULES = [
  // "24 June 2022": day and month by name
  'dates.day-month',
  // "12-16 July": two days of named months
  'dates.day-month-range',
  // "3, 4 and 5 March": the days before the last one of a list
  'dates.day-list',
  // "24/06/2022", "2022-06-24"
  'dates.numeric',
  // "am 24.6.": day and month in figures
  'dates.numeric-short',
  // "June", "June 2022"
  'dates.month',
  // "Friday", "Friday night"
  'dates.weekday',
  // "Christmas Day"
  'dates.holiday',
  // "yesterday", "last night"
  'dates.offset',
  // "the quarter": the one that the report speaks of
  'dates.period',
  // "last week"
  'dates.step-unit',
  // "last Friday"
  'dates.step-weekday',
  // "last April"
  'dates.step-month',
  // "last Christmas"
  'dates.step-holiday',
  // "last spring"
  'dates.step-season',
  // "the same day", "the following year"
  'dates.context-unit',
  // "the previous Friday"
  'dates.context-weekday',
  // "three days ago"
  'dates.ago',
  // "in two weeks' time"
  'dates.ahead',
  // "two days earlier"
  'dates.earlier',
  // "two days later"
  'dates.later',
  // "third quarter", "Q3 2024"
  'dates.quarter',
  // "the first Monday in October"
  'dates.nth-weekday',
  // "the first nine months of 2022"
  'dates.opening-months',
  // "second half of 2019"
  'dates.half',
  // "summer 2019"
  'dates.season',
  // "the 1990s"
  'dates.decade',
  // "the 19th century"
  'dates.century',
  // "1998"
  'dates.year',
  // "Saison 2010": a year right after a noun with a capital
  'dates.year-after-name',
  // "nineteen ninety-eight"
  'dates.spelled-year',
  // "2023-2024", "2023/24"
  'dates.year-pair',
  // "the end of the year"
  'dates.edge-unit',
  // "mid-1998"
  'dates.glued-edge',
  // "22 February this year": a date and the year beside it
  'dates.with-year',
  // "Monday of last week"
  'dates.weekday-of-week',
  // "from May to July"
  'dates.range',
] as const

/** The id of a rule of the dates stage. */
export type DateRule = (typeof DATE_RULES)[number]
