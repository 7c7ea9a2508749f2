import type { Token } from '../../text/tokens.js'
import { WordClass } from '../../text/word-class.js'
import {
  fullYear,
  guarded,
  opened,
  plain,
  reading,
  tokenAt,
  yearOf,
  type DateParser,
  type Reading,
  type Scan,
} from './reader.js'

const DECADE = /^(\d{2})?(\d0)-?(\p{L}+)(?:-(\p{L}+))?$/u
/** "1994er": of one year. */
const VINTAGE = /^((?:1\d|20)\d[1-9])(\p{L}+)$/u
const SPLIT = /^((?:1\d|20)\d{2})\/(\d{4}|\d{2})$/
/** Years farther apart than a lifetime are no span of time. */
const LONGEST_PAIR = 150
/** Numbers below are counts unless the words say otherwise; years without any opener begin later. */
const OLD = 1500
const MODERN = 1900
const DASH = /^[-‐‑–—/]$/

const decade = (first: number, last: number, digits: number): Reading =>
  reading(first, last, { type: 'decade', digits }, 'dates.decade')

const QUOTE = /^['’‘´]$/

/** "1990s", "1990er Jahre", "neunziger Jahre", "jaren negentig". */
export const readDecade: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const { decades } = scan.pack.words
  const before = lexicon.at(tokens, at, to, 'decadeBefore')
  const start = before?.last ?? at
  const marked = QUOTE.test(tokenAt(scan, start)?.text ?? '') && !tokenAt(scan, start + 1)?.spaced
  const index = marked ? start + 1 : start
  const token = tokenAt(scan, index)
  if (!token) return null
  const after = lexicon.at(tokens, index + 1, to, 'decadeAfter')
  const named = lexicon.word(token.lower, 'decade')
  if (named) return before || after || decades.alone ? decade(at, after?.last ?? index + 1, named.value) : null
  if (before && /^(?:\d{2}|\d{4})$/.test(token.text) && token.text.endsWith('0'))
    return decade(at, index + 1, Math.floor(fullYear(token.text) / 10))
  const [, vintage, ending = ''] = VINTAGE.exec(token.lower) ?? []
  if (vintage && lexicon.word(ending, 'decadeSuffix'))
    return reading(at, index + 1, plain(Number(vintage), null, null), 'dates.year')
  const [, century, tens, suffix = '', glued] = DECADE.exec(token.lower) ?? []
  if (!tens || !lexicon.word(suffix, 'decadeSuffix')) return null
  if (!century && lexicon.before(tokens, start, scan.from, 'possessive')) return guarded(index + 1)
  if (!(century || glued || after || before || marked || decades.alone)) return null
  return decade(at, after?.last ?? index + 1, Math.floor((century ? Number(century + tens) : fullYear(tens)) / 10))
}

const countsThings = (scan: Scan, at: number): boolean => {
  const next = tokenAt(scan, at)
  if (!next) return false
  if (/^[%‰°€$£]$/.test(next.text)) return true
  return scan.lexicon.at(scan.tokens, at, scan.to, 'countedThing') !== null
}

const namesThing = (scan: Scan, place: number): boolean => {
  const dot = tokenAt(scan, place - 1)
  // The full stop of "No. 1998" is passed over.
  const at = dot?.text === '.' && !dot.spaced ? place - 1 : place
  const previous = tokenAt(scan, at - 1)
  if (!previous) return false
  if (/^[€$£#§№+]$/.test(previous.text) || scan.lexicon.before(scan.tokens, at, scan.from, 'numberedThing')) return true
  return false
}

/** "(1998)", ", 1998,": a year between brackets or commas. */
const isBracketed = (scan: Scan, at: number): boolean => {
  const [before, after] = [tokenAt(scan, at - 1), tokenAt(scan, at + 1)]
  return /^[(,]$/.test(before?.text ?? '') && /^[),.;]$/.test(after?.text ?? '')
}

const pair = (scan: Scan, first: number, last: number, from: number, digits: string): Reading => {
  const to = digits.length === 4 ? Number(digits) : Math.floor(from / 100) * 100 + Number(digits)
  if (to <= from || to > from + LONGEST_PAIR || namesThing(scan, first) || countsThings(scan, last))
    return guarded(last)
  return reading(
    first,
    last,
    { type: 'range', from: plain(from, null, null), to: plain(to, null, null) },
    'dates.year-pair',
  )
}

/** "2023/24", "2023-2024": two years in one. */
const readPair = (scan: Scan, at: number): Reading | null => {
  const [, from, to] = SPLIT.exec(tokenAt(scan, at)?.text ?? '') ?? []
  // Of two years with a stroke between them only neighbours are one span of time.
  if (from && to)
    return to.endsWith(String(Number(from) + 1).slice(-2)) ? pair(scan, at, at + 1, Number(from), to) : guarded(at + 1)
  const year = yearOf(tokenAt(scan, at))
  const [dash, second] = [tokenAt(scan, at + 1), tokenAt(scan, at + 2)]
  if (year === null || !dash || dash.spaced || !DASH.test(dash.text) || !second || second.spaced) return null
  if (/^-?\p{L}/u.test(second.text)) return null
  return /^(?:\d{4}|\d{2})$/.test(second.text) ? pair(scan, at, at + 3, year, second.text) : guarded(at + 3)
}

/** Whether a number of things goes on after it: "2000 bis 3000 Grad", "2000 im Jahr 2011". */
const goesOnAsCount = (scan: Scan, at: number): boolean => {
  const { lexicon, tokens, to } = scan
  const link = lexicon.at(tokens, at, to, 'rangeLink') ?? lexicon.at(tokens, at, to, 'between')
  const second = link && tokenAt(scan, link.last)
  if (second?.kind === 'number' && yearOf(second) === null && second.text.length > 2) return true
  const dated = link ? null : lexicon.at(tokens, at, to, 'opener')
  if (!dated) return false
  const named = lexicon.word(tokenAt(scan, dated.last)?.lower ?? '', 'unit')?.unit === 'year'
  return named || lexicon.at(tokens, dated.last, to, 'step') !== null || yearOf(tokenAt(scan, dated.last)) !== null
}

/** Whether signs that belong to figures stand right beside the number. */
const isInFigures = (scan: Scan, at: number): boolean => {
  const [token, previous, next] = [tokenAt(scan, at), tokenAt(scan, at - 1), tokenAt(scan, at + 1)]
  if (next && !next.spaced && /^[-‐‑/:+]$/.test(next.text)) return true
  return previous !== undefined && token?.spaced === false && !/^[("“„‘'«–—/]$/.test(previous.text)
}

const NO_COUNTED =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.pronoun |
  WordClass.subordinator |
  WordClass.relative

/** Whether the word cannot be what a number counts. */
const isNoCounted = (token: Token): boolean => (token.classes & NO_COUNTED) !== 0

/** The same, and for names where nouns have no capital. */
const cannotBeCounted = (scan: Scan, token: Token): boolean =>
  isNoCounted(token) || (token.capital && !scan.pack.words.bareYears)

/** Round numbers are counts more often than years. */
const isRound = (year: number): boolean => year % 100 === 0

/** "wurde 1889 gegründet", "Die 1889 gegründete Werft": an old year without a preposition. */
const isBesideVerb = (scan: Scan, at: number): boolean => {
  const [previous, next] = [tokenAt(scan, at - 1), tokenAt(scan, at + 1)]
  if (next?.kind !== 'word' || next.capital) return false
  const opens = previous === undefined || (previous.classes & (WordClass.determiner | WordClass.auxiliary)) !== 0
  const { lexicon } = scan
  const verb = lexicon.endsPast(next.lower) || lexicon.word(next.lower, 'past') !== null
  return opens && (verb || isNoCounted(next) || lexicon.isParticiple(next.lower.replace(/(?:e|er|en|em|es)$/, '')))
}

/** A year of its own, or two joined by a dash or stroke: "1998", "2023-2024", "2023/24". */
export const readYear: DateParser = (scan, at) => {
  if (tokenAt(scan, at)?.kind !== 'number') return null
  const two = readPair(scan, at)
  if (two) return two
  const year = yearOf(tokenAt(scan, at))
  if (year === null) return null
  if (countsThings(scan, at + 1) || namesThing(scan, at) || isInFigures(scan, at)) return guarded(at + 1)
  const previous = tokenAt(scan, at - 1)
  const next = tokenAt(scan, at + 1)
  const found = reading(at, at + 1, plain(year, null, null), 'dates.year')
  if (previous && scan.lexicon.word(previous.lower, 'unit')?.unit === 'year') return found
  if (goesOnAsCount(scan, at + 1)) return guarded(at + 1)
  if (opened(scan, at) && (year >= OLD || next?.kind !== 'word' || (!isRound(year) && cannotBeCounted(scan, next))))
    return found
  if (year >= OLD && !isRound(year) && scan.pack.words.bareYears && isBesideVerb(scan, at)) return found
  if (year < MODERN || !(scan.pack.words.bareYears || isBracketed(scan, at))) return guarded(at + 1)
  if (previous?.kind !== 'word' || !previous.capital || at - 1 === scan.from) return found
  return reading(at, at + 1, plain(year, null, null), 'dates.year-after-name')
}

/** "mid-1998", "mid-October": an edge word glued to its date. */
export const readGlued: DateParser = (scan, at) => {
  const token = tokenAt(scan, at)
  const cut = token?.lower.indexOf('-') ?? -1
  if (!token || cut < 1) return null
  const mod = scan.lexicon.word(token.lower.slice(0, cut), 'mod')
  if (!mod) return null
  const rest = token.lower.slice(cut + 1)
  const month = scan.lexicon.word(rest, 'month')
  const decade = /^(\d{3})0s$/.exec(rest)
  const year = /^(?:1\d|20)\d{2}$/.test(rest) ? Number(rest) : null
  const expression = month
    ? plain(null, month.value, null)
    : year
      ? plain(year, null, null)
      : decade
        ? ({ type: 'decade', digits: Number(decade[1]) } as const)
        : null
  return (
    expression && {
      found: [{ first: at, last: at + 1, expression, mod: mod.mod, rule: 'dates.glued-edge' }],
      last: at + 1,
    }
  )
}

const CENTURY_WORDS = { first: 13, last: 20 }

const cardinalWord = (scan: Scan, at: number): number | null => {
  const token = tokenAt(scan, at)
  if (token?.kind !== 'word') return null
  const [tens = '', ones] = token.lower.split('-')
  const first = scan.lexicon.word(tens, 'cardinal')?.value ?? null
  const second = ones === undefined ? null : (scan.lexicon.word(ones, 'cardinal')?.value ?? null)
  if (first === null || (ones !== undefined && second === null)) return null
  return first + (second ?? 0)
}

/** A year in words: "nineteen ninety-four", "two thousand". */
export const readSpelledYear: DateParser = (scan, at) => {
  const century = cardinalWord(scan, at)
  if (century === null) return null
  const next = tokenAt(scan, at + 1)
  if (century === 2 && next && scan.lexicon.word(next.lower, 'thousand')) {
    const previous = tokenAt(scan, at - 1)
    const called = previous !== undefined && scan.lexicon.word(previous.lower, 'unit')?.unit === 'year'
    return called ? reading(at, at + 2, plain(2000, null, null), 'dates.spelled-year') : null
  }
  const rest = cardinalWord(scan, at + 1)
  if (century < CENTURY_WORDS.first || century > CENTURY_WORDS.last || rest === null || rest < 10 || rest > 99)
    return null
  const ones = rest % 10 === 0 ? cardinalWord(scan, at + 2) : null
  const whole = ones !== null && ones > 0 && ones < 10
  const year = century * 100 + rest + (whole ? ones : 0)
  return reading(at, at + (whole ? 3 : 2), plain(year, null, null), 'dates.spelled-year')
}
