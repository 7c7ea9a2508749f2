/** The public corpora on which the parser is measured, and how. Their texts are no part of the project. */
import { parseArticle, type ParseOptions } from '../../src/index.js'
import { readWithChrono } from './chrono.js'
import type { Counts } from './count.js'
import { countDates } from './dates.js'
import { countNames } from './names.js'
import { countPages } from './pages.js'
import { countQuotes } from './quotes.js'
import {
  readRecords,
  type DatesRecord,
  type NamesRecord,
  type PageRecord,
  type QuotesRecord,
  type TextRecord,
} from './records.js'

/** What one reader reached on one corpus. */
export interface Measured {
  readonly corpus: string
  readonly texts: number
  readonly counts: Counts
}

const articleOf = ({ text, lang, dct }: TextRecord) => {
  const options: ParseOptions = { language: lang }
  return parseArticle(text, dct === undefined ? options : { ...options, referenceDate: dct })
}

const measured = <R extends TextRecord>(
  folder: string,
  corpora: readonly (readonly [file: string, name: string])[],
  count: (records: readonly R[]) => Counts,
): Measured[] =>
  corpora.flatMap(([file, corpus]) => {
    const records = readRecords<R>(folder, file)
    return records === null ? [] : [{ corpus, texts: records.length, counts: count(records) }]
  })

const DATES = [
  ['dates.en.jsonl', 'English: TimeBank and AQUAINT'],
  ['dates.de.jsonl', 'German: KRAUTS'],
] as const

/** Dates, as this library reads them. */
export const measureDates = (folder: string): Measured[] =>
  measured<DatesRecord>(folder, DATES, (records) => countDates(records, (record) => articleOf(record).dates))

/** Dates, as chrono alone reads them. */
export const measureChrono = (folder: string): Measured[] =>
  measured<DatesRecord>(folder, DATES, (records) => countDates(records, readWithChrono))

/** Quotes and the words that name their speakers. */
export const measureQuotes = (folder: string): Measured[] =>
  measured<QuotesRecord>(
    folder,
    [
      ['quotes.en.jsonl', 'English: PolNeAR'],
      ['quotes.de.jsonl', 'German: Wikinews'],
    ],
    (records) => countQuotes(records, (record) => articleOf(record).quotes),
  )

/** Names of persons and organizations. */
export const measureNames = (folder: string): Measured[] =>
  measured<NamesRecord>(
    folder,
    [
      ['names.en.jsonl', 'English: CoNLL 2003'],
      ['names.de.jsonl', 'German: GermEval 2014'],
      ['names.nl.jsonl', 'Dutch: CoNLL 2002'],
    ],
    (records) => countNames(records, (record) => articleOf(record).actors),
  )

/** Whole pages; no date of publication is given. */
export const measurePages = (folder: string): Measured[] =>
  measured<PageRecord>(folder, [['pages.jsonl', 'News pages of many publishers, English and German']], (records) =>
    countPages(records, articleOf),
  )
