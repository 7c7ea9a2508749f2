import { expect, it } from 'vitest'
import { countPages, type ComparedPage } from '../../../eval/yardstick/pages.js'
import { pairOf, placeOf, triples } from './counts.js'

const text = 'Menu\nBridge opens in May\nBy Ada Berg\nThe town has paid for it.\nMore news'
const record = {
  id: 'made up',
  lang: 'en',
  text,
  title: 'Bridge opens in May',
  authors: ['Ada Berg', 'Jan Visser'],
  published: '2022-06-24',
  body: [pairOf(text, 'The town has paid for it.')],
}
const source = (words: string, kind: 'author' | 'agency') => ({ id: 's1', kind, name: words, ...placeOf(text, words) })
const page: ComparedPage = {
  zones: [
    { ...placeOf(text, 'The town has paid for it.'), kind: 'body', story: 0 },
    { ...placeOf(text, 'More news'), kind: 'body', story: 0 },
    { ...placeOf(text, 'Menu'), kind: 'boilerplate', story: null },
  ],
  headline: placeOf(text, 'Bridge opens in May'),
  publishedOn: { value: '2022-06-24', basis: 'header' },
  sources: [source('Ada Berg', 'author')],
}
const count = (found: Partial<ComparedPage>, annotated: Partial<typeof record> = {}) =>
  triples(countPages([{ ...record, ...annotated }], () => ({ ...page, ...found })))

it('counts characters of the body, headline, day and the authors that the text names', () => {
  expect(count({})).toEqual({
    'characters of the body': [25, 34, 25],
    headline: [1, 1, 1],
    'day of publication': [1, 1, 1],
    authors: [1, 1, 1],
  })
})

it('tells what is wrong from what is missing', () => {
  const wrong = count({ headline: placeOf(text, 'Menu'), publishedOn: { value: '2022-06', basis: 'header' } })
  expect([wrong['headline'], wrong['day of publication']]).toEqual([
    [1, 1, 0],
    [1, 1, 0],
  ])
  const missing = count({ headline: null, publishedOn: null, sources: [] })
  expect([missing['headline'], missing['day of publication'], missing['authors']]).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
  ])
})

it('asks for no headline that the text does not hold, and takes quote marks and case as equal', () => {
  expect(count({}, { title: 'Bridge shut' })['headline']).toEqual([0, 0, 0])
  expect(count({}, { title: '“BRIDGE opens in May”' })['headline']).toEqual([1, 1, 1])
})

it('accepts an agency where it is named as the author', () => {
  expect(count({ sources: [source('Ada Berg', 'agency')] })['authors']).toEqual([1, 1, 1])
})
