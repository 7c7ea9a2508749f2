import { expect, it } from 'vitest'
import { parseSources } from '../../src/index.js'

/** A text and the sources that a reader finds in it, in order: kind and name. */
export type SourceCase = readonly [text: string, ...sources: (readonly [kind: string, name: string])[]]

/** Runs a table of source cases in one language. */
export const runSourceTable = (language: string, cases: readonly SourceCase[]): void => {
  it.each(cases.map(([text, ...sources]) => [text, sources] as const))('%s', (text, expected) => {
    const sources = parseSources(text, { language, referenceDate: '2024-05-15' })
    expect(sources.map(({ kind, name }) => [kind, name])).toEqual(expected)
    for (const { start, end, name } of sources) expect(text.slice(start, end)).toBe(name)
  })
}
