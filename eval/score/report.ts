/** Shows a report: as a table for people, as data for programs. */
import { indexOf, LAYERS, type Report, type Tallies } from './score.js'

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1)).padStart(6)

/** The figures as a table: one line a layer, then the index; F1 a language on the right. */
export const tableOf = (report: Report): string => {
  const languages = [...report.languages]
  const line = (name: string, figures: readonly (number | null)[], each: (tallies: Tallies) => number | null) =>
    [
      name.padEnd(11),
      ...figures.map((figure) =>
        figure === null && figures.length === 3 && name === 'index' ? ' '.repeat(6) : percent(figure),
      ),
      ' ',
      ...languages.map(([, tallies]) => percent(each(tallies))),
    ].join(' ')
  const head = [
    'layer'.padEnd(11),
    ...['P', 'R', 'F1'].map((name) => name.padStart(6)),
    ' ',
    ...languages.map(([code]) => code.padStart(6)),
  ]
  return [
    head.join(' '),
    ...LAYERS.map((layer) => {
      const { precision, recall, f1 } = report.layers[layer]
      return line(layer, [precision, recall, f1], (tallies) => tallies[layer].f1)
    }),
    line('index', [null, null, indexOf(report.layers)], indexOf),
    ...report.faults.map((fault) => `FAULT ${fault}`),
  ].join('\n')
}

const figuresOf = (tallies: Tallies) =>
  Object.fromEntries(
    LAYERS.map((layer) => {
      const { precision, recall, f1, tp, fp, fn } = tallies[layer]
      return [layer, { precision, recall, f1, tp, fp, fn }]
    }),
  )

/** The figures as plain data. */
export const dataOf = (report: Report) => ({
  index: indexOf(report.layers),
  layers: figuresOf(report.layers),
  languages: Object.fromEntries(
    [...report.languages].map(([code, tallies]) => [code, { index: indexOf(tallies), layers: figuresOf(tallies) }]),
  ),
  faults: report.faults,
})
