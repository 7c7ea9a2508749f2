import { expect, it } from 'vitest'
import { readWithChrono } from '../../../eval/yardstick/chrono.js'
import { countDates } from '../../../eval/yardstick/dates.js'
import type { DatesRecord } from '../../../eval/yardstick/records.js'
import { placeOf, triples } from './counts.js'

const text = 'On Friday, 24 June 2022 Ada Berg left; she had come last week for two days. Nobody knew in May.'
const timex = (words: string, type: string, value: string) => ({ ...placeOf(text, words), type, value })
const record: DatesRecord = {
  id: 'made up',
  lang: 'en',
  dct: '2022-06-25',
  text,
  timexes: [
    timex('Friday, 24 June 2022', 'DATE', '2022-06-24'),
    timex('last week', 'DATE', '2022-W24'),
    timex('two days', 'DURATION', 'P2D'),
    timex('May', 'DATE', '2022-05'),
  ],
}
const found = (words: string, value: string) => ({ ...placeOf(text, words), value })

it('counts calendar dates by overlapping span and equal value, and every TIMEX3 by value', () => {
  const counts = countDates([record], () => [
    found('24 June 2022', '2022-06-24'),
    found('last week', '2022-06-13/2022-06-19'),
    found('two days', '2022-06-23'),
    found('Nobody', '2021'),
    found('in May', '2021-05'),
  ])
  expect(triples(counts)).toEqual({
    // "two days" is a duration: no calendar date is missed or made up there.
    'calendar spans': [3, 4, 3],
    'calendar values': [3, 4, 2],
    'all values': [4, 5, 2],
  })
})

it('prefers the found date of the right value where two overlap the annotated one', () => {
  const counts = countDates([{ ...record, timexes: record.timexes.slice(0, 1) }], () => [
    found('Friday, 24 June', '2021-06-24'),
    found('2022', '2022-06-24'),
  ])
  expect(triples(counts)['calendar values']).toEqual([1, 2, 1])
})

it('compares days, not times of the day', () => {
  const gold = [{ ...placeOf(text, 'Friday'), type: 'DATE', value: '2022-06-24T20:30' }]
  const counts = countDates([{ ...record, timexes: gold }], () => [found('Friday', '2022-06-24')])
  expect(triples(counts)['calendar values']).toEqual([1, 1, 1])
})

it.each([
  ['en', 'Ada Berg left on 24 June 2022 at 5 pm.', ['2022-06-24']],
  ['en', 'Ada Berg left in June 2022.', ['2022-06']],
  ['en', 'Ada Berg stayed from 12 to 16 July 2021.', ['2021-07-12/2021-07-16']],
  ['en', 'Ada Berg left at 5 pm.', []],
  ['de', 'Ada Berg ging am 24. Juni 2022.', ['2022-06-24']],
  ['xx', 'Ada Berg left on 24 June 2022.', []],
])('takes from chrono what it is certain of: %s, %s', (lang, words, values) => {
  const dates = readWithChrono({ id: 'made up', lang, dct: '2022-06-25', text: words, timexes: [] })
  expect(dates.map(({ value }) => value)).toEqual(values)
})
