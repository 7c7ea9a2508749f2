import type { TextCredit } from '../document.js'
import { outlets } from '../languages/pack/outlets.js'
import type { LanguagePack } from '../languages/pack.js'
import { isAgency } from './agencies.js'
import { datePatternsOf } from './date-words.js'
import type { Range } from './range.js'
import { lexiconOf, WordClass } from './word-class.js'

/** Whether a short line names what its writer is: "Health reporter", "correspondent Zuid-Europa". */
export const isWriterLine = (words: string, pack: LanguagePack): boolean =>
  words.length <= LONGEST_NAME + 20 &&
  !/[.!?]$/.test(words) &&
  words
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => wordsOf(pack).writers.has(word))

/** Longest line that can be a byline or credit, in code units. */
const LONGEST = 220
const LONGEST_NAME = 40
/** Longest line that is nothing but writers and what they are. */
const LONGEST_WRITERS = 100
const outletNames: ReadonlySet<string> = new Set(outlets)
const NAME_PART = /^['’]?\p{Lu}[\p{L}\p{M}'’.-]*$/u
const ELIDED = /^\p{Ll}['’]$/u
/** A second word begins without a space: "Ada FosterTravel Reporter", "Ada FosterPublished". */
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})(?<!\b(?:Mc|Mac|De|Van|Le|La|Di))/u
const NOT_NAME =
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.subordinator |
  WordClass.negation |
  WordClass.question |
  WordClass.weekday

interface Words {
  readonly byline: readonly string[]
  readonly joiners: RegExp
  readonly particles: ReadonlySet<string>
  /** The words that stand right before a writer's name: "by". */
  readonly by: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
  readonly writers: ReadonlySet<string>
}

const wordSets = new WeakMap<LanguagePack, Words>()
const wordsOf = (pack: LanguagePack): Words => {
  const known = wordSets.get(pack)
  if (known) return known
  const { byline, bylineWord, bylineJoiners, writers } = pack.text.header
  const words = bylineJoiners.split(' ').join('|')
  const made = {
    byline: [...byline].sort((a, b) => b.length - a.length),
    joiners: new RegExp(String.raw`,| (?:${words}) |[|/;•·–]| - | {2,}|\n`, 'giu'),
    particles: new Set(pack.actors.names.particles.split(' ')),
    by: new Set(bylineWord.split(' ')),
    papers: new Set(pack.sources.papers.split(' ')),
    writers: new Set(writers.split(' ')),
  }
  wordSets.set(pack, made)
  return made
}

/** Whether the words have the shape of a person's name: two to four capital words, particles between them. */
const isPersonShape = (words: string, pack: LanguagePack): boolean => {
  if (words.length > LONGEST_NAME) return false
  const parts = words.split(' ')
  if (parts.length < 2 || parts.length > 5) return false
  if (!NAME_PART.test(parts[0] ?? '') || !NAME_PART.test(parts.at(-1) ?? '')) return false
  const lexicon = lexiconOf(pack.grammar)
  const { writers, particles } = wordsOf(pack)
  return parts.every((part) => {
    if (particles.has(part) || ELIDED.test(part)) return true
    const lower = part.toLowerCase()
    return NAME_PART.test(part) && !writers.has(lower) && ((lexicon.get(lower) ?? 0) & NOT_NAME) === 0
  })
}

const trimmed = (text: string, from: number, to: number): Range => {
  while (from < to && /[\s:.,(©*]/.test(text.charAt(from))) from++
  while (to > from && /[\s:,)*]/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** The pieces of a list of names, cut at commas, "and" and their like. */
const pieces = (text: string, range: Range, pack: LanguagePack): Range[] => {
  const words = text.slice(range.start, range.end)
  const found: Range[] = []
  let from = 0
  const add = (to: number): void => {
    const piece = trimmed(text, range.start + from, range.start + to)
    const glue = text.slice(piece.start, piece.end).search(GLUED)
    if (piece.end > piece.start) found.push(glue > 0 ? { start: piece.start, end: piece.start + glue } : piece)
  }
  for (const match of words.matchAll(wordsOf(pack).joiners)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(words.length)
  return found
}

/** Most words of a name before what its bearer is: "Ada van Foster Political Correspondent". */
const MOST_NAME_WORDS = 4

/** The name before what its bearer is: "Ada Foster Political Correspondent"; null where there is none. */
const nameBeforeTitle = (words: string, pack: LanguagePack): string | null => {
  const parts = words.split(' ')
  for (let n = 2; n <= Math.min(MOST_NAME_WORDS, parts.length - 1); n++) {
    const name = parts.slice(0, n).join(' ')
    if (isPersonShape(name, pack) && isWriterLine(parts.slice(n).join(' '), pack)) return name
  }
  return null
}

/** Whether words name a paper or broadcaster: by list, or by the last word of their name. */
const isOutlet = (words: string, pack: LanguagePack): boolean =>
  outletNames.has(words) ||
  (words.includes(' ') && wordsOf(pack).papers.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase()))

/** What one piece of a list of writers names. */
const creditOf = (text: string, piece: Range, pack: LanguagePack, first: boolean): TextCredit | null => {
  const words = text.slice(piece.start, piece.end)
  if (isAgency(words)) return { ...piece, kind: 'agency' }
  if (!first && isOutlet(words, pack)) return { ...piece, kind: 'publisher' }
  if (isPersonShape(words, pack)) return { ...piece, kind: 'author' }
  const name = nameBeforeTitle(words, pack)
  return name === null ? null : { start: piece.start, end: piece.start + name.length, kind: 'author' }
}

/** The names of persons, agencies and papers in a list of them; empty where the list begins with something else. */
const namesIn = (text: string, range: Range, pack: LanguagePack): TextCredit[] => {
  const credits: TextCredit[] = []
  for (const [i, piece] of pieces(text, range, pack).entries()) {
    const credit = creditOf(text, piece, pack, i === 0)
    if (credit) credits.push(credit)
    else if (i === 0) return []
  }
  return credits
}

/** The writers that a line is made of, with no word for it: "Ada Foster and AP", "Ada Foster, political editor". */
export const writerLine = (text: string, line: Range, pack: LanguagePack): TextCredit[] | null => {
  if (line.end - line.start > LONGEST_WRITERS) return null
  const credits: TextCredit[] = []
  for (const [i, piece] of pieces(text, line, pack).entries()) {
    const credit = creditOf(text, piece, pack, i === 0)
    if (credit) credits.push(credit)
    else if (i === 0 || !isWriterLine(text.slice(piece.start, piece.end), pack)) return null
  }
  return credits.some(({ kind }) => kind === 'author') ? credits : null
}

/** Where the words after a byline's opening ("By", "Von", "Door") begin; -1 where the line is no byline. */
const afterByline = (text: string, line: Range, pack: LanguagePack): number => {
  if (line.end - line.start > LONGEST) return -1
  const head = text.slice(line.start, line.start + 60).toLowerCase()
  for (const phrase of wordsOf(pack).byline) {
    if (!head.startsWith(phrase)) continue
    const next = head.charAt(phrase.length)
    if (next === '' || next === ' ' || next === ':') return line.start + phrase.length
  }
  return afterGenre(text, line, pack)
}

/** Most words before "by": "Additional reporting by", "Eine Reportage von". */
const GENRE = 3

/** Where the writers begin behind "Eine Reportage von", "Last updated 5 hours ago | Written by"; -1 where nothing else ends the line. */
const afterGenre = (text: string, line: Range, pack: LanguagePack): number => {
  const { by } = wordsOf(pack)
  const bar = text.lastIndexOf('| ', line.end)
  let at = bar > line.start ? bar + 2 : line.start
  while (text.charAt(at) === ' ') at++
  for (let n = 0; n <= GENRE; n++) {
    const space = text.indexOf(' ', at)
    if (space < 0 || space >= line.end) return -1
    if (by.has(text.slice(at, space).toLowerCase())) {
      const named = text.slice(space + 1, line.end)
      // "Reporting by X; editing by Y" has a form of its own.
      const only = !named.split(' ').some((word) => by.has(word.toLowerCase()))
      return only && writerLine(text, { start: space + 1, end: line.end }, pack) ? space : -1
    }
    at = space + 1
  }
  return -1
}

/** The writers that a byline names; null where the line is no byline. */
export const bylineCredits = (text: string, line: Range, pack: LanguagePack): TextCredit[] | null => {
  const from = afterByline(text, line, pack)
  if (from < 0) return null
  const { anywhere } = datePatternsOf(pack)
  anywhere.lastIndex = 0
  const rest = text.slice(from, line.end)
  const dated = anywhere.exec(rest)
  const range = trimmed(text, from, dated ? from + dated.index : line.end)
  if (range.end <= range.start) return []
  const credits = namesIn(text, range, pack)
  if (credits.length > 0) return credits
  const { writers } = wordsOf(pack)
  const words = text
    .slice(line.start, line.end)
    .toLowerCase()
    .split(/\P{L}+/u)
  return words.length <= 8 && words.some((word) => writers.has(word)) ? [] : null
}

/** The agencies that a line names and nothing else: "(dpa/AFP)", "Reuter", "© APA". */
export const agencyCredits = (text: string, line: Range): TextCredit[] | null => {
  if (line.end - line.start > 60) return null
  const words = text.slice(line.start, line.end)
  const credits: TextCredit[] = []
  for (const match of words.matchAll(/[^/,|()©–-]+/gu)) {
    const piece = trimmed(text, line.start + match.index, line.start + match.index + match[0].length)
    if (piece.end <= piece.start) continue
    if (!isAgency(text.slice(piece.start, piece.end))) return null
    credits.push({ ...piece, kind: 'agency' })
  }
  return credits.length > 0 ? credits : null
}

/** What a source credit ("Source: …") names. */
export const sourceCredits = (text: string, line: Range): TextCredit[] => {
  if (line.end - line.start > LONGEST) return []
  const colon = text.indexOf(':', line.start)
  if (colon < 0 || colon >= line.end || line.end - colon > 80) return []
  const range = trimmed(text, colon + 1, line.end)
  if (range.end <= range.start) return []
  const agenciesNamed = agencyCredits(text, range)
  return agenciesNamed ?? [{ ...range, kind: 'publisher' }]
}

/** The agency after "Source:", where nothing else stands: below a report it signs the report, whatever it is elsewhere. */
export const agencySource = (text: string, line: Range, pack: LanguagePack): TextCredit[] | null => {
  const words = text.slice(line.start, line.end)
  const colon = words.indexOf(':')
  if (
    colon < 0 ||
    words.length > LONGEST_NAME ||
    !pack.text.phrases.credit.includes(words.slice(0, colon).toLowerCase())
  )
    return null
  return agencyCredits(text, { start: line.start + colon + 1, end: line.end })
}

const CAPITAL_RUN = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3}/gu

/** The writers that a closing sentence thanks: "Ada Foster in Oslo contributed to this report." Null for other lines. */
export const signOffCredits = (text: string, line: Range, pack: LanguagePack): TextCredit[] | null => {
  if (line.end - line.start > LONGEST) return null
  const words = text.slice(line.start, line.end)
  const lower = words.toLowerCase()
  if (!pack.text.header.signOff.some((phrase) => lower.includes(phrase))) return null
  const credits: TextCredit[] = []
  for (const match of words.matchAll(CAPITAL_RUN)) {
    const start = line.start + match.index
    const parts = match[0].split(' ')
    // "Associated Press writer Ada Foster": the agency is no writer.
    if (isAgency(match[0])) credits.push({ start, end: start + match[0].length, kind: 'agency' })
    else if (parts.length >= 2 && isPersonShape(match[0], pack))
      credits.push({ start, end: start + match[0].length, kind: 'author' })
  }
  return credits
}

const TRAILING_BRACKET = /(?<=[.!?…"“”»«’]\s?|^)\(\p{L}[^()]{0,50}\)\.?$/u
/** "… aufgelöst./tob/stk/jha" */
const TRAILING_INITIALS = /(?<=[.!?…"“”»«’]\s?)(?:\/\p{L}{2,4}){1,4}$/u
const INITIALS = /^(?:\p{Ll}{1,4}|\p{Lu}{1,3}|\p{L}\. ?\p{L}\.?)$/u

/**
 * What the brackets that close a report name: agencies, beside initials, desks and a date: "(red, APA, 24.11.2025)".
 * Null where they hold anything else.
 */
export const closingCredits = (text: string, line: Range, pack: LanguagePack): TextCredit[] | null => {
  if (line.end - line.start > 60) return null
  const credits: TextCredit[] = []
  const { anywhere } = datePatternsOf(pack)
  let signs = 0
  for (const match of text.slice(line.start, line.end).matchAll(/[^/,;()©]+/gu)) {
    const piece = trimmed(text, line.start + match.index, line.start + match.index + match[0].length)
    if (piece.end <= piece.start) continue
    const words = text.slice(piece.start, piece.end)
    if (isAgency(words)) {
      credits.push({ ...piece, kind: 'agency' })
      signs++
    } else if (INITIALS.test(words) || isWriterLine(words, pack)) signs++
    else if (words.replace(anywhere, '').trim() !== '') return null
  }
  return signs > 0 ? credits : null
}

const TRAILING_CODE = /\s-?\d{0,3}[A-Z]{1,3}\d{0,3}-$/

/** The credit or code that closes a paragraph: "… he said. (dpa/AFP)", "… she said. -02D-". */
export const trailer = (
  text: string,
  line: Range,
  pack: LanguagePack,
): (Range & { kind: 'credit' | 'boilerplate'; credits: TextCredit[] }) | null => {
  const from = Math.max(line.start, line.end - 60)
  const tail = text.slice(from, line.end)
  const named = TRAILING_BRACKET.exec(tail) ?? TRAILING_INITIALS.exec(tail)
  if (named) {
    const start = from + named.index
    const credits = closingCredits(text, { start, end: line.end }, pack)
    if (credits && start > line.start) return { start, end: line.end, kind: 'credit', credits }
  }
  const code = TRAILING_CODE.exec(tail)
  if (!code) return null
  const start = line.end - code[0].length + 1
  return start > line.start ? { start, end: line.end, kind: 'boilerplate', credits: [] } : null
}
