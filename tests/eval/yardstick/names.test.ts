import { expect, it } from 'vitest'
import { countNames } from '../../../eval/yardstick/names.js'
import { placeOf, triples } from './counts.js'

const text = 'Ada Berg’s firm Bergwerk bought Visser & Co. from Jan Visser.'
const name = (words: string, type: string) => ({ ...placeOf(text, words), type })
const record = {
  id: 'made up',
  lang: 'en',
  text,
  names: [
    name('Ada Berg’s', 'PER'),
    name('Jan Visser', 'PER'),
    name('Bergwerk', 'ORG'),
    name('Visser & Co.', 'ORG'),
    name('firm', 'MISC'),
  ],
}

it('counts names of the same kind and words; genitive endings and stops at the edge do not matter', () => {
  const counts = countNames([record], () => [
    { kind: 'person', mentions: [placeOf(text, 'Ada Berg')] },
    { kind: 'person', mentions: [placeOf(text, 'Visser')] },
    { kind: 'organization', mentions: [placeOf(text, 'Visser & Co')] },
    { kind: 'country', mentions: [placeOf(text, 'Bergwerk')] },
  ])
  expect(triples(counts)).toEqual({ persons: [2, 2, 1], organizations: [2, 1, 1] })
})
