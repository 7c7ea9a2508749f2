import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('direct quotes', () => {
  testQuotes('en', [
    ['“We agreed on a date,” Berg said on Monday.', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['“We agreed on a date,” said Berg.', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['"We agreed on a date," she said.', ['direct', 'We agreed on a date', 'she', 'said']],
    ['Berg said: “We agreed on a date.”', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['Berg replied, "We have agreed on a date."', ['direct', 'We have agreed on a date', 'Berg', 'replied']],
    [
      '“We agreed on a date,” said Berg. “The rest is open.”',
      ['direct', 'We agreed on a date | The rest is open', 'Berg', 'said'],
    ],
    ['“The talks,” Berg said, “were long and useful.”', ['direct', 'The talks | were long and useful', 'Berg', 'said']],
    ['‘We agreed on a date,’ Berg said.', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['“We will not wait any longer, “he said.', ['direct', 'We will not wait any longer', 'he', 'said']],
    ['“Is the deal off?” the reporter asked.', ['direct', 'Is the deal off', 'the reporter', 'asked']],
  ])
})

describe('reported speech', () => {
  testQuotes('en', [
    ['Berg said that the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'said']],
    ['Berg said the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'said']],
    ['The talks were useful, Berg said.', ['indirect', 'The talks were useful', 'Berg', 'said']],
    [
      'According to the ministry, the talks were useful.',
      ['indirect', 'the talks were useful', 'the ministry', 'According to'],
    ],
    [
      'The talks were useful, according to the ministry.',
      ['indirect', 'The talks were useful', 'the ministry', 'according to'],
    ],
    ['Berg asked whether the talks were useful.', ['indirect', 'whether the talks were useful', 'Berg', 'asked']],
  ])
})

describe('no quotes', () => {
  testQuotes('en', [
    ['The so-called “grey zone” covers three districts.'],
    ['He plays for “Harbour Lights”, a band from Oslo.'],
    ['The ministers’ meeting took three hours.'],
    ['The screen is 27" wide and costs little.'],
    ['Berg refused to say whether the talks were useful.'],
    ['The company announced an order for ten ferries.'],
  ])
})
