import { expect, test } from 'vitest'
import { parseQuotes } from '../../src/index.js'

/** Kind, words of the spans joined by " | ", speaker mention, cue. */
export type ExpectedQuote = readonly [
  kind: 'direct' | 'indirect' | 'mixed',
  spans: string,
  mention: string | null,
  cue: string | null,
]

/** A text and every quote in it. */
export type QuoteCase = readonly [text: string, ...expected: ExpectedQuote[]]

const EDGE = new Set(' ,.:;!?')

/** The words without punctuation at the edges. */
const trimmed = (words: string): string => {
  let start = 0
  let end = words.length
  while (start < end && EDGE.has(words.charAt(start))) start++
  while (end > start && EDGE.has(words.charAt(end - 1))) end--
  return words.slice(start, end)
}

/** Runs a table: every quote of each text, with kind, spans (edge punctuation aside), speaker mention and cue. */
export const testQuotes = (language: string, cases: readonly QuoteCase[]): void => {
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const { quotes } = parseQuotes(text, { language })
    const found = quotes.map((quote): ExpectedQuote => [
      quote.kind,
      quote.spans.map((span) => trimmed(span.text)).join(' | '),
      quote.speakerMention?.text ?? null,
      quote.cue?.text ?? null,
    ])
    expect(found).toEqual(
      expected.map(([kind, spans, mention, cue]) => [kind, spans.split(' | ').map(trimmed).join(' | '), mention, cue]),
    )
  })
}
