import type { TextCredit } from '../document.js'
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
const NAME_PART = /^['’]?\p{Lu}[\p{L}\p{M}'’.-]*$/u
const PARTICLE = /^\p{Ll}{1,3}$|^\p{Ll}['’]$/u
/** A second word begins without a space: "Ada FosterTravel Reporter", "Ada FosterPublished". */
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{3})(?<!\b(?:Mc|Mac|De|Van|Le|La|Di))/u
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
  readonly writers: ReadonlySet<string>
}

const wordSets = new WeakMap<LanguagePack, Words>()
const wordsOf = (pack: LanguagePack): Words => {
  const known = wordSets.get(pack)
  if (known) return known
  const { byline, bylineJoiners, writers } = pack.text.header
  const words = bylineJoiners.split(' ').join('|')
  const made = {
    byline: [...byline].sort((a, b) => b.length - a.length),
    joiners: new RegExp(String.raw`,| (?:${words}) |[|/;•·–]| - |\n`, 'giu'),
    writers: new Set(writers.split(' ')),
  }
  wordSets.set(pack, made)
  return made
}

/** Whether the words have the shape of a person's name: two to four capital words, particles between them. */
export const isPersonShape = (words: string, pack: LanguagePack): boolean => {
  if (words.length > LONGEST_NAME) return false
  const parts = words.split(' ')
  if (parts.length < 2 || parts.length > 5) return false
  if (!NAME_PART.test(parts[0] ?? '') || !NAME_PART.test(parts.at(-1) ?? '')) return false
  const lexicon = lexiconOf(pack.grammar)
  const { writers } = wordsOf(pack)
  return parts.every((part) => {
    if (PARTICLE.test(part)) return true
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

/** The names of persons and agencies in a list of them; empty where the list begins with something else. */
const namesIn = (text: string, range: Range, pack: LanguagePack): TextCredit[] => {
  const credits: TextCredit[] = []
  for (const [i, piece] of pieces(text, range, pack).entries()) {
    const words = text.slice(piece.start, piece.end)
    if (isAgency(words)) credits.push({ ...piece, kind: 'agency' })
    else if (isPersonShape(words, pack)) credits.push({ ...piece, kind: 'author' })
    else if (i === 0) return []
  }
  return credits
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
