/** The tables of figures that the pages of the documentation hold, by name. */
import * as chrono from 'chrono-node'
import { megabytesPerSecond, secondsOf } from '../../bench/measure.js'
import { newsText } from '../../bench/text.js'
import { parseArticle, parseDates } from '../../src/index.js'
import { readArticles, readReal, readSeeds, type Annotated } from '../gold/corpus.js'
import { scoreCorpus } from '../score/score.js'
import {
  measureChrono,
  measureDates,
  measureNames,
  measurePages,
  measureQuotes,
  type Measured,
} from '../yardstick/corpora.js'
import { corpusTable, datesTable, scoreTable, table, type DatesRow } from './markdown.js'

/** A figure that other software was measured at before, on the same texts and by the same count. */
const CITED: readonly DatesRow[] = [
  {
    corpus: 'English: TimeBank and AQUAINT',
    system: 'Recognizers-Text',
    spans: null,
    precision: null,
    recall: null,
    values: 0.58,
  },
  { corpus: 'German: KRAUTS', system: 'HeidelTime', spans: null, precision: null, recall: null, values: 0.8 },
]

const datesRows = (measured: readonly Measured[], system: string): DatesRow[] =>
  measured.map(({ corpus, counts }) => {
    const values = counts['calendar values']
    return {
      corpus,
      system,
      spans: counts['calendar spans']?.f1 ?? null,
      precision: values?.precision ?? null,
      recall: values?.recall ?? null,
      values: values?.f1 ?? null,
    }
  })

const datesBeside = (folder: string): string | null => {
  const ours = measureDates(folder)
  if (ours.length === 0) return null
  const rows = [...datesRows(ours, 'readout'), ...datesRows(measureChrono(folder), 'chrono-node alone'), ...CITED]
  return datesTable(ours.flatMap(({ corpus }) => rows.filter((row) => row.corpus === corpus)))
}

const corpora = (measured: readonly Measured[]): string | null => (measured.length === 0 ? null : corpusTable(measured))

const scored = (annotated: readonly Annotated[]): string => scoreTable(scoreCorpus(annotated, parseArticle))

const SPEED_LENGTH = 50_000
const SPEED_DATE = '2023-03-04'
const SPEED_ROUNDS = 12

/** Seconds of the fastest run of each, taken in turns, so that a busy machine slows all of them alike. */
const fastest = (runs: readonly (() => unknown)[]): number[] => {
  const best = runs.map(() => Infinity)
  for (let round = 0; round < SPEED_ROUNDS; round++)
    runs.forEach((run, i) => {
      best[i] = Math.min(best[i] ?? Infinity, secondsOf(run, 1))
    })
  return best
}

const speed = (): string =>
  table(
    ['language', 'parseArticle, MB/s', 'parseDates, MB/s', 'parseDates, times the time of chrono alone'],
    (['en', 'de', 'nl'] as const).map((language) => {
      const text = newsText(language, SPEED_LENGTH)
      const options = { language, referenceDate: SPEED_DATE }
      const reference = { instant: new Date(`${SPEED_DATE}T12:00:00Z`), timezone: 0 }
      const [article = 0, dates = 0, alone = 0] = fastest([
        () => parseArticle(text, options),
        () => parseDates(text, options),
        () => chrono[language].parse(text, reference),
      ])
      return [
        language,
        megabytesPerSecond(text, article).toFixed(2),
        megabytesPerSecond(text, dates).toFixed(2),
        (dates / alone).toFixed(1),
      ]
    }),
  )

/** Tables of the corpora that are no part of the repository; null where a corpus is not there. */
const ofCorpora = (folder: string): [name: string, table: string | null][] => {
  const real = readReal(folder)
  return [
    ['seeds', scored(readSeeds(folder))],
    ['real', real && scored(real)],
    ['dates', datesBeside(folder)],
    ['quotes', corpora(measureQuotes(folder))],
    ['names', corpora(measureNames(folder))],
    ['pages', corpora(measurePages(folder))],
  ]
}

/** All tables that can be made here, by name; those of corpora only where their folder is given. */
export const allFigures = (folder: string | null): Map<string, string> => {
  const figures = new Map([
    ['own', scored(readArticles())],
    ['speed', speed()],
  ])
  for (const [name, made] of folder === null ? [] : ofCorpora(folder)) if (made !== null) figures.set(name, made)
  return figures
}
