import type { Chrono, ParsedResult } from 'chrono-node/en'

/** A date by day and month that chrono read; fields that the words do not tell are null. */
export interface AbsoluteDate {
  /** Offsets in the text that was given. */
  readonly start: number
  readonly end: number
  readonly from: { readonly year: number | null; readonly month: number; readonly day: number }
  readonly to: { readonly year: number | null; readonly month: number; readonly day: number } | null
}

/** Reads the days with a month name in a short piece of text. */
export type AbsoluteReader = (text: string) => AbsoluteDate[]

/** The least that is needed of a locale of chrono, so that a bundle holds only the locales it reads. */
interface ChronoLocale {
  readonly strict: Chrono
  readonly Chrono: new (configuration: Pick<Chrono, 'parsers' | 'refiners'>) => Chrono
}

/** chrono fills what the words leave open from here; those fields are not read. */
const REFERENCE = { instant: new Date(0), timezone: 0 }

const fieldsOf = (components: ParsedResult['start']): AbsoluteDate['from'] => ({
  year: components.isCertain('year') ? components.get('year') : null,
  month: components.get('month') ?? 0,
  day: components.get('day') ?? 0,
})

/** A number of one or two digits after the month is an hour or a count, hardly ever a year ("9. November 20 Uhr"). */
const SHORT_YEAR = /[\s,]\d{1,3}$/

const readsWhole = (reader: Chrono, example: string): boolean =>
  reader
    .parse(example, REFERENCE)
    .some(({ text, start }) => text === example && start.isCertain('month') && start.isCertain('day'))

const compose = ({ strict, Chrono }: ChronoLocale, examples: readonly string[]): Chrono => {
  const parsers = strict.parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] })
    return examples.some((example) => readsWhole(alone, example))
  })
  return new Chrono({ parsers, refiners: [] })
}

const absoluteDateOf = (result: ParsedResult): AbsoluteDate | null => {
  const { start, end, text, index } = result
  if (!start.isCertain('month') || !start.isCertain('day')) return null
  const short = /\d{4}|['’]\d{2}/.test(text) ? null : SHORT_YEAR.exec(text)
  const hasYear = start.isCertain('year') || (end?.isCertain('year') ?? false)
  const cut = hasYear && short ? short[0].length : 0
  const fields = (components: ParsedResult['start']): AbsoluteDate['from'] =>
    cut > 0 ? { ...fieldsOf(components), year: null } : fieldsOf(components)
  const words = text
    .trimEnd()
    .slice(0, text.trimEnd().length - cut)
    .replace(/,$/, '')
  return { start: index, end: index + words.length, from: fields(start), to: end ? fields(end) : null }
}

/**
 * Composes those of chrono's parsers that read each whole example as a day and month, and none of its refiners: times,
 * ranges and relative dates are read elsewhere. They are composed on first use.
 *
 * @param examples - one text for each form that is wanted ('24 June 2022')
 */
export const chronoReader = (locale: ChronoLocale, examples: readonly string[]): AbsoluteReader => {
  let composed: Chrono | null = null
  return (text) => {
    composed ??= compose(locale, examples)
    return composed.parse(text, REFERENCE).flatMap((result) => absoluteDateOf(result) ?? [])
  }
}
