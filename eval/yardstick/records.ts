/** The annotated texts of public corpora, one record a line of JSON; offsets are UTF-16 code units of the text. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A half-open range as a pair. */
export type Offsets = readonly [start: number, end: number]

/** What every record has. */
export interface TextRecord {
  readonly id: string
  readonly lang: string
  readonly text: string
  /** The day on which the text was written, where the corpus tells. */
  readonly dct?: string
}

/** A time expression of a corpus in TimeML. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** A text with its time expressions. */
export interface DatesRecord extends TextRecord {
  readonly timexes: readonly Timex[]
}

/** An attribution of a corpus; every part may stand in several pieces. */
export interface QuoteAnnotation {
  readonly type: string
  readonly content: readonly Offsets[]
  readonly speaker: readonly Offsets[]
  readonly cue: readonly Offsets[]
}

/** A text with its attributions. */
export interface QuotesRecord extends TextRecord {
  readonly quotes: readonly QuoteAnnotation[]
}

/** Sentences with the names in them. */
export interface NamesRecord extends TextRecord {
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** A page as a reader copies it, with what its publisher says of the article on it. */
export interface PageRecord extends TextRecord {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly body: readonly Offsets[]
}

/** The records of one file below a corpus folder; null where the file is not there. */
export const readRecords = <R extends TextRecord>(corpus: string, file: string): R[] | null => {
  const path = join(corpus, 'dev', file)
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as R)
}
