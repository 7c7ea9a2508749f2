import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('hearsay', () => {
  testQuotes('en', [
    [
      'The suspect is believed to have fled to Spain.',
      ['indirect', 'The suspect | to have fled to Spain', null, 'is believed'],
    ],
    [
      'The brothers are said to own three hotels.',
      ['indirect', 'The brothers | to own three hotels', null, 'are said'],
    ],
    [
      'Two officials were alleged to have taken bribes, but both deny it.',
      ['indirect', 'Two officials | to have taken bribes', null, 'were alleged'],
    ],
    ['The man who is said to own the hotel arrived on Monday.'],
    ['The residents were told to leave.'],
    ['The bridge is expected to open in May.'],
  ])
})
