import { describe, expect, it } from 'vitest'
import { en } from '../../../src/languages/en/index.js'
import { bars, split } from '../../text/split.js'

/** A bar with spaces stands where a sentence ends before a space, ¦ where it ends without one. */
const CASES = [
  'The talks began on Monday. | They end on Friday.',
  'Mr. Hale met Dr. Osei in Accra. | Nothing was signed.',
  'Gen. Will Stone spoke first. | Sen. May Ford followed.',
  'The U.S. Navy sailed. | The court in the U.S. | The judge left.',
  'He lives in the U.S. and works in the U.K. most of the year.',
  'It opened at 8 p.m. Monday in St. Helier.',
  'It opened at 8 p.m. | Police closed the road.',
  'J.P. Harrow and S.Lindqvist met J. K. Moore. | Both declined to comment.',
  'Acme Inc. shares rose. | Acme Inc. said so. | At Acme Co. | The board met.',
  'He bought fruit, tools, etc. | The shop closed.',
  'Some items (e.g. Tools) stay, i.e. The Box remains.',
  'Prices rose 3.5 percent to $2.40. | Sales fell.',
  'See No. 5 on the list. | He said no. | Then he left.',
  'The bridge reopened.¦But the road stayed closed.',
  'Opinion matters.¦If the vote fails, he goes.',
  'He uses Node.js and booking.com daily.',
  '“We will stay,” she said. | “We will not move.”',
  '“Are you ready?” he asked. | “Yes!” they cried.',
  '“We have no plan. | We have no money. ” | He left.',
  '“We have help. | We have no plan. “',
  'It is over now, ”he said. | The crowd left.',
  'What did they gain ?! | Nobody knows.',
  'Wait … they said. | Then came the rain... | The game stopped.',
  'He (the mayor!) was late. | They waited.',
  'It was the best (!) day of all.',
  'The firm was founded in 1999. | It closed in 2004. | 2005 was quiet.',
  'They lost 2-1. | Coach Reed resigned.',
  'The 31-year-old signed on Sept. 11, 2001 in Springfield, Ill. for two years.',
  'She fell ill. | Smith replaced her.',
  '1. The first point stands. | 2. The second does not.',
  '“Stop!” – he said and turned.',
  '"This is new", so the mayor. | "It works."',
  'Is it true? yes, perhaps.',
  'The guests came from Ghana, Togo etc., and stayed.',
  'He said: “Yes.” | She said: “No.”',
  'the talks ended early. | they will resume.',
  'Visit www.example.org/news.html for more. | Ask first.',
  'Yahoo! and Google agreed.',
  'It rose to Rs. 500.',
  'The vote (see p. 12) failed. | (Nobody knew.) | It went on.',
]

describe('English sentences', () => {
  it.each(CASES)('%s', (expected) => {
    const { text, sentences } = bars(expected)
    expect(split(en, text)).toEqual(sentences)
  })
})
