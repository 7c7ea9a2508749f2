import type { LanguagePack } from '../languages/pack.js'
import { isAgency } from './agencies.js'
import { datePatternsOf } from './date-words.js'
import type { Range } from './range.js'
import { lexiconOf, WordClass } from './word-class.js'

/** The parts of a dateline or date line, as far as its form tells them. */
export interface FoundDateline extends Range {
  readonly place: Range | null
  readonly date: Range | null
  readonly agency: Range | null
  /** 'opening' before the first sentence of a report, 'line' on a line of its own. */
  readonly form: 'opening' | 'line'
  /** What a label before the date says of it. */
  readonly label: 'published' | 'updated' | null
}

/** A capital word; a full stop only after a short form ("St."). */
const NAME = String.raw`['’]?\p{Lu}(?:\p{Ll}{1,2}\.|[\p{L}\p{M}'’-]*)`
/** A place: up to four capital words, joined by blanks, slashes, hyphens or short words ("Frankfurt am Main"). */
const PLACE = new RegExp(String.raw`${NAME}(?:(?: (?:\p{Ll}{1,3} ){0,2}|[/-])${NAME}){0,3}`, 'uy')
const REGION = new RegExp(String.raw`, ?${NAME}(?: ${NAME}){0,2}`, 'uy')
const IN_PARENS = /\((\p{L}[\p{L}\p{N} ./&-]{0,40})\)/uy
const SLASHED = /\/ ?(\p{Lu}[\p{L}-]{1,20})\/?/uy
const DASH = / ?(?:[–—]|-{1,2})(?= |$|["“„»«‘'])|[–—](?=\p{Lu})/uy
/** Behind an agency the first word can stick to the hyphen: "(Reuters) -Shares fell". */
const GLUED_DASH = / ?-(?=\p{Lu})/uy
const COLON = /:(?= |$)/y
const STOP = /\.(?= )/y
const OPENS_SENTENCE = /^ ?["“„»«‘'(]?[\p{Lu}\p{N}]/u
const ALL_CAPS = /^[\p{Lu}\p{P}\s]{3,}$/u

/** How far a dateline can reach, in code units. */
const LONGEST = 120

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether the words are those of a name: none is a closed-class word, month or weekday. */
const isName = (words: string, pack: LanguagePack): boolean => {
  const lexicon = lexiconOf(pack.grammar)
  const capitals = words.split(/[\s/-]+/).filter((word) => /^['’]?\p{Lu}/u.test(word))
  return capitals.every((word) => {
    const lower = word.toLowerCase().replace(/\.$/, '')
    return ((lexicon.get(lower) ?? 0) & ~WordClass.numeral) === 0
  })
}

const skip = (text: string, at: number, chars: string): number => {
  while (at < text.length && chars.includes(text.charAt(at))) at++
  return at
}

/** How far around a line a place is looked for, in code units. */
const AROUND = 1500

/** Whether the words, which would be a short sentence otherwise, are a name of the text: "Wels. Vor dem Landesgericht Wels …". */
const standsElsewhere = (text: string, place: Range, start: number): boolean => {
  const name = text.slice(place.start, place.end)
  const isAt = (around: string): boolean => {
    for (let at = around.indexOf(name); at >= 0; at = around.indexOf(name, at + name.length))
      if (
        !/\p{L}/u.test(around.charAt(at - 1)) &&
        !/\p{Ll}{2}/u.test(around.slice(at + name.length, at + name.length + 2))
      )
        return true
    return false
  }
  return isAt(text.slice(Math.max(0, start - AROUND), start)) || isAt(text.slice(place.end + 1, place.end + 2 * AROUND))
}

const GLUED_PLACE = /^(\p{Lu}{4,}) (\p{Lu}\p{Ll}*) \p{Ll}/u
/** Classes of words that open a sentence behind a place. */
const OPENERS = WordClass.determiner | WordClass.preposition | WordClass.pronoun | WordClass.adverb

/** A place in capitals that sticks to the first sentence, and stands in the text in small letters: "OSLO The mayor of Oslo …". */
const gluedPlace = (text: string, start: number, head: string, pack: LanguagePack): FoundDateline | null => {
  const [, name = '', first = ''] = GLUED_PLACE.exec(head) ?? []
  if (((lexiconOf(pack.grammar).get(first.toLowerCase()) ?? 0) & OPENERS) === 0) return null
  const place = { start, end: start + name.length }
  const written = name.charAt(0) + name.slice(1).toLowerCase()
  if (!text.slice(place.end, place.end + AROUND).includes(written)) return null
  return { ...place, place, date: null, agency: null, form: 'opening', label: null }
}

/**
 * The dateline that opens a report at `start`: place, date, agency in any of the usual orders, closed by a dash, a
 * colon or, after a place in capitals, a full stop. Null where the words are something else.
 */
export const openingDateline = (text: string, start: number, end: number, pack: LanguagePack): FoundDateline | null => {
  const head = text.slice(start, Math.min(end, start + LONGEST))
  const glued = gluedPlace(text, start, head, pack)
  if (glued) return glued
  const { day } = datePatternsOf(pack)
  let at = 0
  let place: Range | null = null
  let date: Range | null = null
  let agency: Range | null = null
  const range = (from: number, to: number): Range => ({ start: start + from, end: start + to })
  const placed = match(PLACE, head, 0)
  if (placed && isName(placed[0], pack)) {
    at = placed[0].length
    place = range(0, at)
  } else if (!head.startsWith('(')) {
    return null
  }
  for (let part = 0; part < 5; part++) {
    const from = skip(head, at, ' ,/')
    const dated = date ? null : match(day, head, from)
    if (dated && (from > at || at === 0)) {
      date = range(from, from + dated[0].length)
      at = from + dated[0].length
      continue
    }
    const parens = agency ? null : match(IN_PARENS, head, skip(head, at, ' '))
    if (parens) {
      const open = skip(head, at, ' ')
      agency = range(open + 1, open + 1 + (parens[1] ?? '').length)
      at = open + parens[0].length
      continue
    }
    const slashed = agency || !date ? null : match(SLASHED, head, at)
    if (slashed) {
      agency = range(at + 1, at + 1 + (slashed[1] ?? '').length)
      at += slashed[0].length
      continue
    }
    const region = place && !date && !agency ? match(REGION, head, at) : null
    if (!region) break
    at += region[0].length
  }
  const told = date !== null || agency !== null
  const dash = match(DASH, head, at) ?? (agency ? match(GLUED_DASH, head, at) : null)
  const colon = told ? match(COLON, head, at) : null
  const capitals = place !== null && ALL_CAPS.test(head.slice(0, place.end - start)) && place.end - place.start >= 3
  const known = capitals || (place && (agency || standsElsewhere(text, place, start)))
  const stop = known ? match(STOP, head, at) : null
  const close = dash ?? colon ?? stop
  if (!close) return null
  const after = at + close[0].length
  const rest = text.slice(start + after, start + after + 4)
  if (start + after < end && !OPENS_SENTENCE.test(rest)) return null
  // "CYCLING - FAVOURITE KEEPS LEAD" is a headline with its topic.
  if (start + after < end && !/\p{Ll}/u.test(text.slice(start + after, Math.min(end, start + after + LONGEST))))
    return null
  // A place alone needs more than a dash: space around it and a sentence behind it.
  if (!told && (start + after >= end || !place || !(capitals || stop || /^ /.test(close[0])))) return null
  return { start, end: start + after, place, date, agency, form: 'opening', label: null }
}

const labelBefore = (before: string, pack: LanguagePack): 'published' | 'updated' | null => {
  const { published, updated } = pack.text.header
  const lower = before.toLowerCase()
  const last = (phrases: readonly string[]): number =>
    Math.max(-1, ...phrases.map((phrase) => (lower.includes(phrase) ? lower.lastIndexOf(phrase) + phrase.length : -1)))
  const publishedAt = last(published)
  const updatedAt = last(updated)
  if (publishedAt < 0 && updatedAt < 0) return null
  return updatedAt > publishedAt ? 'updated' : 'published'
}

const NAME_PIECE = /\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}/gu
const WORD = /\p{L}[\p{L}.]*/gu
const CLOCK = /\b\d{1,2}[:.]\d\d(?!\d)/
const RELATIVE = /\b\d{1,2} ?\p{L}/u
/** The longest line that can be a date line, in code units. */
const LONGEST_LINE = 140

/**
 * The date line that a whole line is: a label, a date, a clock time and little else. Null for other lines. `strict`
 * asks that nothing but date words stands in it; otherwise a few capital words (a writer, a place) may.
 */
export const dateLine = (text: string, line: Range, pack: LanguagePack, strict: boolean): FoundDateline | null => {
  const { start, end } = line
  if (end - start > LONGEST_LINE) return null
  const words = text.slice(start, end)
  if (!/\p{N}/u.test(words)) return null
  const { anywhere, beside } = datePatternsOf(pack)
  anywhere.lastIndex = 0
  const found = anywhere.exec(words)
  const label = labelBefore(words.slice(0, found?.index ?? words.length), pack)
  if (!found && label === null) return null
  if (!found && !CLOCK.test(words) && !RELATIVE.test(words)) return null
  const labels = [...pack.text.header.published, ...pack.text.header.updated].sort((a, b) => b.length - a.length)
  let rest = words.toLowerCase()
  for (const phrase of labels) if (rest.includes(phrase)) rest = rest.replaceAll(phrase, ' ')
  let strange = 0
  for (const [word] of rest.replace(anywhere, ' ').matchAll(WORD)) if (!beside.has(word)) strange++
  if (strange > (strict ? 0 : 5)) return null
  if (!found && strange > 0) return null
  const date = found ? { start: start + found.index, end: start + found.index + found[0].length } : null
  const place = strict ? null : placeBefore(text, line, date, pack)
  return { start, end, place, date, agency: date && agencyBeside(text, line, date), form: 'line', label }
}

/** "dpa-AFX · 07.11.2024", "12-10-22, 18:14 Bron: Belga", "Accra, 19. Juni, Savanne": the agency beside the date of a line. */
const agencyBeside = (text: string, { start, end }: Range, date: Range): Range | null => {
  for (const side of [
    { start, end: date.start },
    { start: date.end, end },
  ])
    for (const match of text.slice(side.start, side.end).matchAll(NAME_PIECE)) {
      const at = side.start + match.index
      if (isAgency(match[0])) return { start: at, end: at + match[0].length }
    }
  // "Accra, 19 June, Savanna": behind place and date an agency that nobody lists.
  const last = /^, \p{Lu}[\p{L}-]{2,20}$/u.exec(text.slice(date.end, end))
  return last && text.slice(start, date.start).endsWith(', ') ? { start: date.end + 2, end } : null
}

/** "LONDON 1996-08-30", "Frankfurt, October 23, 2024": the place that opens a date line. */
const placeBefore = (text: string, line: Range, date: Range | null, pack: LanguagePack): Range | null => {
  if (!date) return null
  const words = text.slice(line.start, date.start)
  const placed = match(PLACE, words, 0)
  if (!placed || !isName(placed[0], pack)) return null
  // "Ada Foster 12-10-22" is a writer, "New York, 12 October 2022" a place.
  const isPlace = !placed[0].includes(' ') || ALL_CAPS.test(placed[0]) || words.charAt(placed[0].length) === ','
  return isPlace && !isAgency(placed[0]) && skip(words, placed[0].length, ' ,') === words.length
    ? { start: line.start, end: line.start + placed[0].length }
    : null
}
