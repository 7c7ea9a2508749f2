import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('what crowds shout', () => {
  testQuotes('en', [
    [
      'The crowd chanted slogans such as “Holm must go” and marched on.',
      ['direct', 'Holm must go', 'The crowd', 'chanted'],
    ],
    [
      'Fans shouted chants like “We want our club back” and “Holm out”.',
      ['direct', 'We want our club back', 'Fans', 'shouted'],
      ['direct', 'Holm out', 'Fans', 'shouted'],
    ],
    ['Police removed banners with slogans such as “Holm out”.'],
  ])
})

describe('whose view it is', () => {
  testQuotes('en', [
    ['For the mayor, the plan is “a waste of money”.', ['direct', 'a waste of money', 'the mayor', 'For']],
    ['For the club it was a third defeat at the “Theatre of Dreams”.'],
  ])
})
