import {
  publicActors,
  publicAgreements,
  publicDates,
  publicMeetings,
  publicQuotes,
  publicSources,
} from './article/article.js'
import { ReadoutError } from './errors.js'
import { findAgreements } from './events/agreements.js'
import { findMeetings } from './events/meetings.js'
import type { LanguagePack } from './languages/pack.js'
import { checkText, resolveOptions, type ParseOptions } from './options.js'
import { lineOf } from './pipeline.js'
import type { Actor, Agreement, Article, DateMention, Meeting, Quote, Source } from './schema/index.js'
import { findSources } from './sources/sources.js'

/** Quotes with the actors that their `speaker` ids refer to. */
export interface QuotesResult {
  /** What is attributed to speakers, in order; `reportedBy` is filled by `parseArticle` only. */
  readonly quotes: Quote[]
  /** The actors of the text. */
  readonly actors: Actor[]
}

/** Meetings with the actors and dates that they refer to. */
export interface MeetingsResult {
  /** The occasions, in order of first telling; `reportedBy` is filled by `parseArticle` only. */
  readonly meetings: Meeting[]
  /** The actors of the text. */
  readonly actors: Actor[]
  /** The dates of the text. */
  readonly dates: DateMention[]
}

/** Agreements with the actors and dates that they refer to. */
export interface AgreementsResult {
  /** The documents and accords, in order of first telling; `reportedBy` is filled by `parseArticle` only. */
  readonly agreements: Agreement[]
  /** The actors of the text. */
  readonly actors: Actor[]
  /** The dates of the text. */
  readonly dates: DateMention[]
}

/** What `createParser` takes. */
export interface ParserOptions {
  /** The packs to detect among and to read with; at least one. */
  readonly languages: readonly LanguagePack[]
}

/**
 * A parser over chosen languages. Every function takes the raw text of one article and the same options, throws
 * `ReadoutError` for wrong arguments only, and gives spans as half-open `[start, end)` UTF-16 offsets into that text.
 */
export interface Parser {
  /** Codes of the languages it reads. */
  readonly languages: readonly string[]
  /** The whole line: one text in, one typed Article out. */
  readonly parseArticle: (text: string, options?: ParseOptions) => Article
  /** The dates alone. */
  readonly parseDates: (text: string, options?: ParseOptions) => DateMention[]
  /** The actors alone. */
  readonly parseActors: (text: string, options?: ParseOptions) => Actor[]
  /** The quotes, with the actors they refer to. */
  readonly parseQuotes: (text: string, options?: ParseOptions) => QuotesResult
  /** The meetings, with the actors and dates they refer to. */
  readonly parseMeetings: (text: string, options?: ParseOptions) => MeetingsResult
  /** The agreements, with the actors and dates they refer to. */
  readonly parseAgreements: (text: string, options?: ParseOptions) => AgreementsResult
  /** The sources alone. */
  readonly parseSources: (text: string, options?: ParseOptions) => Source[]
}

/**
 * Makes a parser that reads the given languages only, so that a bundle holds no others.
 *
 * @throws {@link ReadoutError} `invalid-option` where no language pack is given.
 * @example
 * ```ts
 * import { createParser } from 'readout'
 * import { de } from 'readout/de'
 * import { en } from 'readout/en'
 * const parser = createParser({ languages: [en, de] })
 * parser.parseDates('Das Treffen fand am 3. März 2023 statt.')[0]?.value // '2023-03-03'
 * ```
 */
export const createParser = ({ languages }: ParserOptions): Parser => {
  const given: unknown = languages
  if (!Array.isArray(given) || given.length === 0)
    throw new ReadoutError(
      'invalid-option',
      "languages is empty; give at least one pack, such as `en` from 'readout/en'.",
    )
  const packs: readonly LanguagePack[] = [...languages]
  const codes = packs.map((pack) => pack.code)
  const line = lineOf(packs)
  const checked = <T>(run: (text: string, options: ReturnType<typeof resolveOptions>) => T) => {
    return (text: string, options?: ParseOptions): T => run(checkText(text), resolveOptions(options, codes))
  }
  return {
    languages: codes,
    parseArticle: checked(line.toArticle),
    parseDates: checked((text, options) => publicDates(line.toDates(text, options))),
    parseActors: checked((text, options) => publicActors(line.toActors(text, options))),
    parseQuotes: checked((text, options) => {
      const doc = line.toQuotes(text, options)
      return { quotes: publicQuotes(doc), actors: publicActors(doc) }
    }),
    parseMeetings: checked((text, options) => {
      const doc = line.toQuotes(text, options)
      const meetings = publicMeetings({ ...doc, meetings: findMeetings(doc) })
      return { meetings, actors: publicActors(doc), dates: publicDates(doc) }
    }),
    parseAgreements: checked((text, options) => {
      const doc = line.toQuotes(text, options)
      const agreements = publicAgreements({ ...doc, agreements: findAgreements(doc) })
      return { agreements, actors: publicActors(doc), dates: publicDates(doc) }
    }),
    parseSources: checked((text, options) => {
      const doc = line.toQuotes(text, options)
      return publicSources({ ...doc, sources: findSources(doc) })
    }),
  }
}
