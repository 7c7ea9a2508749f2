import { fullYear, guarded, opened, plain, reading, tokenAt, yearOf, type DateParser, type Scan } from './reader.js'

const DECADE = /^(\d{2})?(\d0)(?:\p{L}+)$/u
const SPLIT = /^((?:1\d|20)\d{2})\/(\d{4}|\d{2})$/
const DASH = /^[-‐‑–—/]$/

/** "1990s", "1990er Jahre", "neunziger Jahre", "jaren negentig". */
export const readDecade: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const before = lexicon.at(tokens, at, to, 'decadeBefore')
  const quote = before ? before.last : at
  const marked = /^['’‘]$/.test(tokenAt(scan, quote)?.text ?? '') && !tokenAt(scan, quote + 1)?.spaced
  const index = marked ? quote + 1 : quote
  const token = tokenAt(scan, index)
  if (!token) return null
  const after = lexicon.at(tokens, index + 1, to, 'decadeAfter')
  const named = lexicon.word(token.lower, 'decade')
  if (named && (before ?? after ?? scan.pack.words.decades.alone))
    return reading(at, after?.last ?? index + 1, { type: 'decade', digits: named.value }, 'dates.decade')
  if (before && /^(?:\d{2}|\d{4})$/.test(token.text) && token.text.endsWith('0'))
    return reading(at, index + 1, { type: 'decade', digits: Math.floor(fullYear(token.text) / 10) }, 'dates.decade')
  const figures = DECADE.exec(token.lower)
  if (!figures) return null
  const suffix = token.lower.replace(/^\d+-?/, '').split('-')
  const [form = '', glued] = suffix
  if (!lexicon.word(form, 'decadeSuffix')) return null
  const inLife = scan.lexicon.before(scan.tokens, marked ? index - 1 : index, scan.from, 'possessive') !== null
  if (inLife && !figures[1]) return guarded(index + 1)
  const whole = glued !== undefined || after !== null || scan.pack.words.decades.alone || (figures[1] ?? '') !== ''
  if (!whole) return null
  const year = figures[1] ? Number(figures[1] + (figures[2] ?? '')) : fullYear(figures[2] ?? '')
  return reading(at, after?.last ?? index + 1, { type: 'decade', digits: Math.floor(year / 10) }, 'dates.decade')
}

const countsThings = (scan: Scan, at: number): boolean => {
  const next = tokenAt(scan, at)
  if (!next) return false
  if (/^[%‰°€$£]$/.test(next.text)) return true
  return scan.lexicon.at(scan.tokens, at, scan.to, 'countedThing') !== null
}

const namesThing = (scan: Scan, at: number): boolean => {
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

/** A year of its own, or two joined by a dash or stroke: "1998", "2023-2024", "2023/24". */
export const readYear: DateParser = (scan, at) => {
  const token = tokenAt(scan, at)
  if (token?.kind !== 'number') return null
  const split = SPLIT.exec(token.text)
  if (split?.[1] && split[2]) {
    const from = Number(split[1])
    const to = split[2].length === 4 ? Number(split[2]) : Math.floor(from / 100) * 100 + Number(split[2])
    if (to !== from + 1 || namesThing(scan, at)) return guarded(at + 1)
    return reading(
      at,
      at + 1,
      { type: 'range', from: plain(from, null, null), to: plain(to, null, null) },
      'dates.year-pair',
    )
  }
  const year = yearOf(token)
  if (year === null || year < 1000) return null
  const dash = tokenAt(scan, at + 1)
  const second = tokenAt(scan, at + 2)
  if (
    dash &&
    !dash.spaced &&
    DASH.test(dash.text) &&
    second &&
    !second.spaced &&
    /^(?:\d{4}|\d{2})$/.test(second.text)
  ) {
    const to = second.text.length === 4 ? Number(second.text) : Math.floor(year / 100) * 100 + Number(second.text)
    if (to > year && to < 2200 && !namesThing(scan, at) && !countsThings(scan, at + 3))
      return reading(
        at,
        at + 3,
        { type: 'range', from: plain(year, null, null), to: plain(to, null, null) },
        'dates.year-pair',
      )
    return guarded(at + 3)
  }
  if (countsThings(scan, at + 1) || namesThing(scan, at)) return guarded(at + 1)
  const previous = tokenAt(scan, at - 1)
  const isYearWord = previous !== undefined && scan.lexicon.word(previous.lower, 'unit')?.unit === 'year'
  if (isYearWord || opened(scan, at)) return reading(at, at + 1, plain(year, null, null), 'dates.year')
  if (year < 1900 || !(scan.pack.words.bareYears || isBracketed(scan, at))) return guarded(at + 1)
  const next = tokenAt(scan, at + 1)
  if (next && !next.spaced && /^[-‐‑/:]$/.test(next.text)) return guarded(at + 1)
  if (previous && !token.spaced && !/^[("“„‘'–—/]$/.test(previous.text)) return guarded(at + 1)
  return reading(at, at + 1, plain(year, null, null), 'dates.year')
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
  const year = /^(?:1[0-9]|20)\d{2}$/.test(rest) ? Number(rest) : null
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
