import { expect, it } from 'vitest'
import { compileGold } from '../../eval/gold/compile.js'
import { figuresOf, raisedFloors } from '../../eval/score/floors.js'
import { scoreCorpus } from '../../eval/score/score.js'
import { noisyArticle } from './noise.js'

const raw = 'On Monday and on Tuesday it rained.'
const gold = compileGold(raw, {
  file: 'rain.txt',
  language: 'en',
  dates: [
    { at: 'Monday', value: '2023-03-06' },
    { at: 'Tuesday', value: '2023-03-07' },
  ],
})
const article = noisyArticle(raw, gold, 1, 0)
const report = scoreCorpus([{ name: 'rain', raw, gold }], () => ({ ...article, dates: article.dates.slice(0, 1) }))

it('puts every figure beside its floor', () => {
  const figures = figuresOf(report, { en: { dates: 50 } })
  expect(figures.find(({ layer }) => layer === 'dates')).toMatchObject({ language: 'en', floor: 50 })
  expect(figures.find(({ layer }) => layer === 'dates')?.reached).toBeCloseTo(66.67)
  expect(figures.find(({ layer }) => layer === 'direct')).toMatchObject({ floor: 0, reached: null })
})

it('raises floors to a point under what was reached, and never lowers them', () => {
  expect(raisedFloors(report, {})['en']?.dates).toBe(65)
  expect(raisedFloors(report, { en: { dates: 90 } })['en']?.dates).toBe(90)
  expect(raisedFloors(report, { nl: { dates: 40 } })['nl']?.dates).toBe(40)
})
