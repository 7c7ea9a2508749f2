import { expect, it } from 'vitest'
import { parseArticle, parseSources, type Article, type Span } from '../../src/index.js'

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

/**
 * A text, the sources that a reader finds in it as "kind: name" joined by " | " (empty for none), and what comes through
 * whom: words of a quote, or of a sentence that tells of a meeting or agreement, with the names of its sources.
 */
export type ReportCase = readonly [
  text: string,
  sources: string,
  ...through: (readonly [words: string, names: string])[],
]

/** Everything of an article that can come through a source: where it stands, and the ids of its sources. */
const reportedIn = (article: Article): { spans: readonly Span[]; reportedBy: readonly string[] }[] => [
  ...article.quotes,
  ...article.meetings.map(({ evidence, reportedBy }) => ({ spans: evidence, reportedBy })),
  ...article.agreements.map(({ evidence, reportedBy }) => ({ spans: evidence, reportedBy })),
]

/** Runs a table of texts with their sources and what comes through them. */
export const runReportTable = (language: string, cases: readonly ReportCase[]): void => {
  it.each(cases.map(([text, sources, ...through]) => [text, sources, through] as const))(
    '%s',
    (text, expected, through) => {
      const article = parseArticle(text, { language, referenceDate: '2024-05-15' })
      expect(article.sources.map(({ kind, name }) => `${kind}: ${name}`).join(' | ')).toBe(expected)
      const names = new Map(article.sources.map(({ id, name }) => [id, name]))
      for (const [words, channel] of through) {
        const found = reportedIn(article).filter(({ spans }) => spans.some((span) => span.text.includes(words)))
        const channels = found.map(({ reportedBy }) => reportedBy.map((id) => names.get(id)).join(' | '))
        expect([words, ...new Set(channels)]).toEqual([words, channel])
      }
    },
  )
}
