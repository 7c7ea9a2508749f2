/** Time grows with the text, not faster: on long news and on texts made to be slow. */
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../eval/gold/corpus.js'
import { parseArticle } from '../../src/index.js'

const ofLength = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Processor time of one parse: what other work the machine does meanwhile does not count. */
const seconds = (raw: string): number => {
  const before = process.cpuUsage()
  parseArticle(raw, { language: 'en' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The least of several runs: what the work takes when nothing else gets in the way. */
const leastSeconds = (raw: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => seconds(raw)))

const news = readArticles()
  .filter(({ gold }) => gold.language === 'en')
  .map(({ raw }) => raw)
  .join('\n')

describe('time', () => {
  it('a character of 5 MB takes at most 1.5 times that of 50 KB', { timeout: 600_000, retry: 1 }, () => {
    const short = ofLength(news, 50_000)
    const long = ofLength(news, 5_000_000)
    leastSeconds(short, 4)
    const perShort = leastSeconds(short, 8) / short.length
    const perLong = leastSeconds(long, 1) / long.length
    expect(perLong / perShort).toBeLessThanOrEqual(1.5)
  })

  it.each([
    ['letters without a blank', 'a'],
    ['capitals', 'A'],
    ['digits', '1'],
    ['blanks', ' '],
    ['line ends', '\n'],
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['opened and never closed', '“He said, '],
    ['closed and never opened', 'it rains,” he said. '],
    ['inches inside marks', '"a 12" disc and 6\' 4" '],
    ['questions and answers', 'Q: Why do you wait?\n\nA: I do.\n\n'],
    ['dashes as speech marks', '– I wait, said Berg, and we go, \n\n– I wait, said Berg.\n\n'],
    ['marks inside marks', '“He said, ‘Go now,’ and he said, ‘Stay here,’ '],
    ['headlines that attribute', 'Ada Berg: Oslo is ready to talk\n\n'],
    ['brackets', '('],
    ['dashes', '-'],
    ['full stops', '. '],
    ['initials', 'A.'],
    ['names', 'Ada Berg '],
    ['names and more names', 'Ada Berg, Jan Visser and '],
    ['days', '3 March, '],
    ['years', '2020-'],
    ['cues', 'said that '],
    ['offices', 'Foreign Minister of '],
    ['meetings', 'Ada Berg met Jan Visser. '],
    ['agreements', 'They signed the agreement on the agreement on '],
  ])('%s, 100,000 characters, do not hang', { timeout: 110_000 }, (_, piece) => {
    const short = ofLength(piece, 10_000)
    leastSeconds(short, 1)
    const quick = leastSeconds(short, 2)
    // Ten times the text; quadratic work would take a hundred times as long.
    expect(leastSeconds(ofLength(piece, 100_000), 1)).toBeLessThanOrEqual(Math.max(30 * quick, 2))
  })
})
