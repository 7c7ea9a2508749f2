/** Tables of figures in Markdown, and their places on pages. */
import type { Measured } from '../yardstick/corpora.js'
import { LAYERS, indexOf, type Report } from '../score/score.js'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A table; the first columns hold words, as many as `words` says, all others figures. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], words = 1): string =>
  [row(head), row(head.map((_, i) => (i < words ? '---' : '---:'))), ...rows.map(row)].join('\n')

/** A share of 1 in points with one decimal; a dash where there is none. */
export const points = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1))

const LANGUAGES = ['en', 'de', 'nl']

/** What the scorer says of articles: precision, recall and F1 a layer, and F1 a language. */
export const scoreTable = ({ layers, languages }: Report): string => {
  const codes = LANGUAGES.filter((code) => languages.has(code))
  const perLanguage = (figure: (tallies: Report['layers']) => number | null): string[] =>
    codes.map((code) => {
      const tallies = languages.get(code)
      return points(tallies ? figure(tallies) : null)
    })
  return table(
    ['layer', 'P', 'R', 'F1', ...codes.map((code) => `F1 ${code}`)],
    [
      ...LAYERS.map((layer) => {
        const { precision, recall, f1 } = layers[layer]
        return [layer, ...[precision, recall, f1].map(points), ...perLanguage((tallies) => tallies[layer].f1)]
      }),
      ['index', '', '', points(indexOf(layers)), ...perLanguage(indexOf)],
    ],
  )
}

/** Every measure of every corpus, one row each. */
export const corpusTable = (measured: readonly Measured[]): string =>
  table(
    ['corpus and measure', 'P', 'R', 'F1'],
    measured.flatMap(({ corpus, texts, counts }) =>
      Object.entries(counts).map(([measure, { precision, recall, f1 }]) => [
        `${corpus} (${texts} texts), ${measure}`,
        ...[precision, recall, f1].map(points),
      ]),
    ),
  )

/** One system on the dates of one corpus: F1 of spans and of values. */
export interface DatesRow {
  readonly corpus: string
  readonly system: string
  readonly spans: number | null
  readonly precision: number | null
  readonly recall: number | null
  readonly values: number | null
}

/** Systems beside each other on the dates of corpora; shares of 1. */
export const datesTable = (rows: readonly DatesRow[]): string =>
  table(
    ['corpus', 'system', 'value P', 'value R', 'value F1', 'span F1'],
    rows.map(({ corpus, system, spans, precision, recall, values }) => [
      corpus,
      system,
      ...[precision, recall, values, spans].map(points),
    ]),
    2,
  )

const PLACE = /(<!-- figures:([\w-]+) -->\n)[\s\S]*?(\n<!-- \/figures -->)/g

/** A page with the figures at its places; a place whose figures are not at hand stays as it is. */
export const withFigures = (page: string, figures: ReadonlyMap<string, string>): string =>
  page.replace(PLACE, (old: string, opening: string, name: string, closing: string) => {
    const figure = figures.get(name)
    return figure === undefined ? old : `${opening}\n${figure}\n${closing}`
  })
