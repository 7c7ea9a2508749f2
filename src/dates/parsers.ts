import type { DatesPack } from '../languages/pack/dates.js'
import type { Token } from '../text/tokens.js'
import { dateLexiconOf, type SenseKind } from './lexicon.js'
import { readAbsolute } from './read/absolute.js'
import { readHoliday, readMonth, readWeekday } from './read/named.js'
import { readDayMonthFigures, readNumeric } from './read/numeric.js'
import { guarded, type DateParser } from './read/reader.js'
import { readNthWeekday, readOpeningMonths } from './read/nth.js'
import { guardSet } from './read/recurring.js'
import { readPart } from './read/parts.js'
import { readContextStep, readCounted, readEdge, readOffset, readPeriod, readStep } from './read/relative.js'
import { readDecade, readGlued, readSpelledYear, readYear } from './read/years.js'

/** Phrases that hold a calendar word and are no date. */
const guardPhrase: DateParser = (scan, at) => {
  const phrase = scan.lexicon.at(scan.tokens, at, scan.to, 'noDate')
  return phrase && guarded(phrase.last)
}

/** By what a date can begin: the meaning of a word, or the shape of a token. */
type Opening = SenseKind | 'number' | 'mark' | 'hyphened' | 'numbered'

interface OpenedParser {
  readonly read: DateParser
  readonly opens: readonly Opening[]
}

/** Every parser by its name; a pack lists those of its language in the order in which they are tried. */
export const DATE_PARSERS = {
  'guard-phrase': { read: guardPhrase, opens: ['noDate'] },
  set: { read: guardSet, opens: ['set'] },
  'nth-weekday': { read: readNthWeekday, opens: ['ordinal', 'number', 'step'] },
  'opening-months': { read: readOpeningMonths, opens: ['ordinal', 'number', 'step'] },
  numeric: { read: readNumeric, opens: ['number'] },
  'day-month-figures': { read: readDayMonthFigures, opens: ['number'] },
  absolute: { read: readAbsolute, opens: ['number', 'ordinal', 'month'] },
  glued: { read: readGlued, opens: ['hyphened'] },
  month: { read: readMonth, opens: ['month'] },
  counted: { read: readCounted, opens: ['number', 'cardinal', 'agoBefore', 'inBefore'] },
  offset: { read: readOffset, opens: ['offset'] },
  period: { read: readPeriod, opens: ['period'] },
  edge: { read: readEdge, opens: ['mod'] },
  'spelled-year': { read: readSpelledYear, opens: ['cardinal'] },
  step: { read: readStep, opens: ['step'] },
  'context-step': { read: readContextStep, opens: ['contextStep'] },
  part: { read: readPart, opens: ['number', 'ordinal', 'season', 'hyphened', 'numbered'] },
  holiday: { read: readHoliday, opens: ['holiday'] },
  decade: { read: readDecade, opens: ['number', 'mark', 'decade', 'decadeBefore'] },
  weekday: { read: readWeekday, opens: ['weekday'] },
  year: { read: readYear, opens: ['number'] },
} as const satisfies Readonly<Record<string, OpenedParser>>

/** The name of a parser. */
export type DateParserName = keyof typeof DATE_PARSERS

/** The parsers of a pack, by what a token opens. */
interface Dispatch {
  readonly byWord: ReadonlyMap<string, readonly DateParser[]>
  readonly byShape: Readonly<Record<'number' | 'mark' | 'hyphened' | 'numbered', readonly DateParser[]>>
}

const compile = (pack: DatesPack): Dispatch => {
  const openedBy = (openings: ReadonlySet<Opening>): DateParser[] =>
    pack.parsers.flatMap((name) => {
      const { read, opens }: OpenedParser = DATE_PARSERS[name]
      return opens.some((opening) => openings.has(opening)) ? [read] : []
    })
  const byWord = new Map<string, readonly DateParser[]>()
  for (const [word, kinds] of dateLexiconOf(pack).kindsByWord) {
    const parsers = openedBy(kinds)
    if (parsers.length > 0) byWord.set(word, parsers)
  }
  const shaped = (shape: Opening): DateParser[] => openedBy(new Set([shape]))
  return {
    byWord,
    byShape: {
      number: shaped('number'),
      mark: shaped('mark'),
      hyphened: shaped('hyphened'),
      numbered: shaped('numbered'),
    },
  }
}

const dispatches = new WeakMap<DatesPack, Dispatch>()

const dispatchOf = (pack: DatesPack): Dispatch => {
  const known = dispatches.get(pack)
  if (known) return known
  const dispatch = compile(pack)
  dispatches.set(pack, dispatch)
  return dispatch
}

const NONE: readonly DateParser[] = []

const endsInFigure = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0x30 && last <= 0x39
}

/** Which parsers can read what begins with a token, in the order of the pack. */
export const parsersOf = (pack: DatesPack): ((token: Token) => readonly DateParser[]) => {
  const { byWord, byShape } = dispatchOf(pack)
  return (token) => {
    if (token.kind === 'word') {
      const known = byWord.get(token.lower)
      if (known) return known
      if (token.text.includes('-')) return byShape.hyphened
      return endsInFigure(token.text) ? byShape.numbered : NONE
    }
    return token.kind === 'punctuation' ? NONE : byShape[token.kind]
  }
}
