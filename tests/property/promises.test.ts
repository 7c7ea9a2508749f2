import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../eval/gold/corpus.js'
import { parseArticle } from '../../src/index.js'
import { expectPromises } from './promises.js'
import * as texts from './texts.js'

// One seed for everybody, so that a failure is the same failure everywhere; set READOUT_SEED to look further.
const seed = Number(process.env['READOUT_SEED'] ?? 20230303)

const options = fc.record(
  {
    language: fc.constantFrom('en', 'de', 'nl', 'en-US'),
    referenceDate: fc.constantFrom('2023-03-03', '2024-02-29', '1999-12-31T23:59:59Z'),
    publisher: fc.string(),
    explain: fc.boolean(),
  },
  { requiredKeys: [] },
)

const kinds: [string, fc.Arbitrary<string>, number][] = [
  ['any code units, lone surrogates among them', texts.codeUnits, 300],
  ['any script', texts.anyScript, 200],
  ['nothing but marks', texts.marksOnly, 300],
  ['pieces of news in any order', texts.newsPieces, 300],
  ['an article cut short', texts.cutArticle, 60],
  ['the lines of an article in another order', texts.shuffledArticle, 60],
  ['articles spliced with noise', texts.splicedArticles, 60],
]

describe('the promises hold for', () => {
  it.each(kinds)('%s', { timeout: 300_000 }, (_, text, numRuns) => {
    fc.assert(
      fc.property(text, options, (raw, given) => {
        expectPromises(raw, given)
      }),
      { seed, numRuns },
    )
  })

  it.each(readArticles().map(({ name, raw, gold }) => [name, raw, gold.options] as const))('%s', (_, raw, given) => {
    expectPromises(raw, given)
  })
})

describe('time zones', () => {
  it('change nothing', () => {
    const before = process.env['TZ']
    const articleIn = (zone: string) => {
      process.env['TZ'] = zone
      return readArticles().map(({ raw, gold }) => parseArticle(raw, gold.options))
    }
    try {
      const inUtc = articleIn('UTC')
      expect(articleIn('Pacific/Kiritimati')).toEqual(inUtc)
      expect(articleIn('America/Los_Angeles')).toEqual(inUtc)
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})
