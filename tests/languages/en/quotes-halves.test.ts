import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('reported speech around its attribution', () => {
  testQuotes('en', [
    [
      'It was “inconceivable”, she added, that nobody in the office had known.',
      ['mixed', 'It was “inconceivable” | that nobody in the office had known', 'she', 'added'],
    ],
    [
      '“We waited,” he told a meeting in the town hall, “and nothing came.”',
      ['direct', 'We waited | and nothing came', 'he', 'told'],
    ],
    ['“No,” she said.', ['direct', 'No', 'she', 'said']],
    [
      'Two models had disagreed until the last moment, said Hank Sorrell, a meteorologist at the office in Caribou.',
      ['indirect', 'Two models had disagreed until the last moment', 'Hank Sorrell', 'said'],
    ],
    [
      'The ministry said it was looking into the matter; a spokesperson, who was not named, called the report “incomplete”.',
      ['indirect', 'it was looking into the matter', 'The ministry', 'said'],
      ['mixed', 'the report “incomplete”', 'a spokesperson', 'called'],
    ],
  ])
})
