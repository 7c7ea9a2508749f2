import { englishMonths } from '../languages/pack/months.js'
import type { LanguagePack } from '../languages/pack.js'

/** Patterns of written dates in one language, for datelines and date lines; the dates stage resolves them. */
export interface DatePatterns {
  /** A date with a day, sticky: "3. März 2023", "Oct 19", "26.08.20", "2023-03-03". */
  readonly day: RegExp
  /** The same, anywhere in a line, with groups for what stands before it. */
  readonly anywhere: RegExp
  /** Words and marks that stand beside a date in a date line. */
  readonly beside: ReadonlySet<string>
  /** Numbers of the months by their names, the English ones too, lower case. */
  readonly months: ReadonlyMap<string, number>
}

const escape = (word: string): string => word.replaceAll('.', String.raw`\.`)

const alternatives = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

const compile = (pack: LanguagePack): DatePatterns => {
  const monthNumbers = new Map<string, number>()
  for (const names of [englishMonths, pack.dates.words.months])
    for (const [i, forms] of names.entries()) for (const form of forms.split('|')) monthNumbers.set(form, i + 1)
  const months = alternatives([...monthNumbers.keys(), ...(pack.grammar.classes.month ?? '').split(' ')].join(' '))
  const names = (pack.grammar.classes.weekday ?? '').split(' ')
  const short = names.flatMap((name) => [name.slice(0, 2), name.slice(0, 3)])
  const weekdays = alternatives([...names, ...short].join(' '))
  // A clock time can stick to the year: "April 25, 20232:26 PM".
  const year = String.raw`(?:\d{4}(?!\d)|\d{4}(?=\d{1,2}:\d\d)|['’]\d\d)`
  const dayMonth = String.raw`\d{1,2}(?:\.|st|nd|rd|th)? ?(?:${months})\.?(?!\p{L})(?:,? ${year})?`
  const monthDay = String.raw`(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:])(?:,? ${year})?`
  const numeric = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:([./])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d\d)|-(?:0?[1-9]|1[0-2])-\d{4}|-(?:0[1-9]|1[0-2])-\d{2})(?![\d-])|\d{4}-\d\d-\d\d|\d{4}/\d\d/\d\d`
  const source = String.raw`(?:(?<!\p{L})(?:${weekdays})\.?,? )?(?:${numeric}|${dayMonth}|${monthDay})`
  return {
    day: new RegExp(source, 'iuy'),
    anywhere: new RegExp(source, 'giu'),
    beside: new Set([
      ...pack.text.header.dateWords.split(' '),
      ...(pack.grammar.classes.weekday ?? '').split(' '),
      ...(pack.grammar.classes.month ?? '').split(' '),
    ]),
    months: monthNumbers,
  }
}

const compiled = new WeakMap<LanguagePack, DatePatterns>()

/** The date patterns of a pack, compiled on first use. */
export const datePatternsOf = (pack: LanguagePack): DatePatterns => {
  const known = compiled.get(pack)
  if (known) return known
  const made = compile(pack)
  compiled.set(pack, made)
  return made
}

const PARTS = /(\d{1,4})|\p{L}+/gu

/** Year, month and day of a written date, as far as its words tell; null where they tell no day of a month by name. */
export const namedDay = (
  words: string,
  pack: LanguagePack,
): { readonly year: number | null; readonly month: number; readonly day: number } | null => {
  const { anywhere, months } = datePatternsOf(pack)
  anywhere.lastIndex = 0
  const found = anywhere.exec(words)
  if (!found) return null
  let day: number | null = null
  let month: number | null = null
  let year: number | null = null
  for (const [part, digits] of found[0].matchAll(PARTS)) {
    if (digits === undefined) month ??= months.get(part.toLowerCase()) ?? null
    else if (digits.length === 4) year = Number(digits)
    else day ??= Number(digits)
  }
  return day !== null && month !== null && day <= 31 ? { year, month, day } : null
}
