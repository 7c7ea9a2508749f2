import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import * as util from 'node:util'
import { parseArticle, ReadoutError, type Article, type ParseOptions } from '../index.js'
import { summaryOf } from './summary.js'
import type { Paint } from './layout.js'

/** The options of the command line. */
export interface Flags {
  readonly json?: true
  readonly jsonl?: true
  readonly language?: string
  readonly referenceDate?: string
}

/** Exit codes of the command. */
const DONE = 0
const UNREADABLE = 1
const WRONG_USAGE = 2

const STANDARD_INPUT = '-'

interface Reading {
  readonly file: string
  readonly article: Article
}

const complain = (message: string): void => {
  process.stderr.write(`readout: ${message}\n`)
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EACCES: 'it may not be read; check its permissions',
  EISDIR: 'it is a folder; name the files in it',
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return ADVICE[code ?? ''] ?? message
}

const read = async (file: string): Promise<string | null> => {
  try {
    // Both keep a byte order mark, so that offsets count in the text as it stands.
    const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file)
    return bytes.toString('utf8')
  } catch (error) {
    complain(`cannot read ${file}: ${reasonOf(error)}.`)
    return null
  }
}

/** Null where the options are good, else what is wrong with them. */
const complaintAbout = (options: ParseOptions): string | null => {
  try {
    parseArticle('', options)
    return null
  } catch (error) {
    if (error instanceof ReadoutError) return error.message
    throw error
  }
}

const paint: Paint = (style, text) =>
  process.stdout.isTTY && process.stdout.hasColors() ? util.styleText(style, text) : text

/** Columns of the terminal within what reads well; 80 where the output is no terminal. */
const width = (): number => Math.min(Math.max(process.stdout.isTTY ? process.stdout.columns : 80, 40), 110)

const write = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** Reads the files in order and prints each as soon as it is read, or all at the end as one JSON value. */
export const runFiles = async (files: readonly string[], flags: Flags): Promise<number> => {
  const inputs = files.length > 0 ? files : [STANDARD_INPUT]
  if (files.length === 0 && process.stdin.isTTY) {
    complain("name a file or pipe a text in; 'readout --help' shows examples.")
    return WRONG_USAGE
  }
  if (inputs.filter((file) => file === STANDARD_INPUT).length > 1) {
    complain("'-' stands more than once; standard input can be read once only.")
    return WRONG_USAGE
  }
  const options: ParseOptions = { language: flags.language, referenceDate: flags.referenceDate }
  const complaint = complaintAbout(options)
  if (complaint !== null) {
    complain(complaint)
    return WRONG_USAGE
  }
  const several = inputs.length > 1
  const shown = ({ file, article }: Reading): unknown => (several ? { file, article } : article)
  const readings: Reading[] = []
  let status = DONE
  for (const file of inputs) {
    const text = await read(file)
    if (text === null) {
      status = UNREADABLE
      continue
    }
    const reading = { file, article: parseArticle(text, options) }
    if (flags.json) readings.push(reading)
    else if (flags.jsonl) write(JSON.stringify(shown(reading)))
    else write(summaryOf(reading.article, { name: several ? file : null, width: width(), paint }))
  }
  const [first] = readings
  if (flags.json && several) write(JSON.stringify(readings.map(shown), null, 2))
  else if (first) write(JSON.stringify(shown(first), null, 2))
  return status
}
