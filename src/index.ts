/**
 * Parsers that turn the raw text of a news article into typed objects.
 *
 * @module readout
 */
import { de } from './languages/de/index.js'
import { en } from './languages/en/index.js'
import { nl } from './languages/nl/index.js'
import type { ParseOptions } from './options.js'
import { createParser, type AgreementsResult, type MeetingsResult, type QuotesResult } from './parser.js'
import type { Actor, Article, DateMention, Source } from './schema/index.js'

const parser = /* @__PURE__ */ createParser({ languages: [en, de, nl] })

/**
 * Turns the raw text of a news article in English, German or Dutch into one typed Article.
 *
 * Spans are half-open `[start, end)` UTF-16 offsets into the text as given.
 *
 * @param text - The raw text of one article.
 * @param options - What the caller knows of the text; all of it may be left out.
 * @throws {@link ReadoutError} for a text that is no string and for wrong options; article text itself never throws.
 * @example
 * ```ts
 * import { parseArticle } from 'readout'
 * const article = parseArticle('“We agreed on a date,” Foreign Minister Anna Berg said in Vienna on Friday.', {
 *   referenceDate: '2023-03-04',
 * })
 * article.dates[0]?.value // '2023-03-03'
 * ```
 */
export const parseArticle = (text: string, options?: ParseOptions): Article => parser.parseArticle(text, options)

/**
 * The dates of a text, with EDTF values.
 *
 * @param text - The raw text of one article.
 * @param options - What the caller knows of the text; all of it may be left out.
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseDates } from 'readout'
 * parseDates('The talks were held on 3 March 2023.')[0]?.value // '2023-03-03'
 * ```
 */
export const parseDates = (text: string, options?: ParseOptions): DateMention[] => parser.parseDates(text, options)

/**
 * The persons, organizations and countries of a text, one object each.
 *
 * @param text - The raw text of one article.
 * @param options - What the caller knows of the text; all of it may be left out.
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseActors } from 'readout'
 * parseActors('Norwegian Foreign Minister Anna Berg arrived on Monday.')[0]?.name // 'Anna Berg'
 * ```
 */
export const parseActors = (text: string, options?: ParseOptions): Actor[] => parser.parseActors(text, options)

/**
 * The direct, indirect and mixed quotes of a text, with the actors who speak.
 *
 * @param text - The raw text of one article.
 * @param options - What the caller knows of the text; all of it may be left out.
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseQuotes } from 'readout'
 * parseQuotes('“We agreed on a date,” Anna Berg said on Monday.').quotes[0]?.text // 'We agreed on a date,'
 * ```
 */
export const parseQuotes = (text: string, options?: ParseOptions): QuotesResult => parser.parseQuotes(text, options)

/**
 * The meetings, calls, visits and conferences that a text tells of.
 *
 * @param text - The raw text of one article.
 * @param options - What the caller knows of the text; all of it may be left out.
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseMeetings } from 'readout'
 * parseMeetings('President Anna Berg met Prime Minister Jan Visser in Oslo on 3 March 2023.').meetings[0]?.kind // 'meeting'
 * ```
 */
export const parseMeetings = (text: string, options?: ParseOptions): MeetingsResult =>
  parser.parseMeetings(text, options)

/**
 * The treaties, deals and other accords that a text tells of.
 *
 * @param text - The raw text of one article.
 * @param options - What the caller knows of the text; all of it may be left out.
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseAgreements } from 'readout'
 * parseAgreements('Norway and Austria signed a trade agreement on 3 March 2023.').agreements[0]?.status // 'concluded'
 * ```
 */
export const parseAgreements = (text: string, options?: ParseOptions): AgreementsResult =>
  parser.parseAgreements(text, options)

/**
 * Who a text says its information comes from: agencies, publishers, press offices, outlets, authors.
 *
 * @param text - The raw text of one article.
 * @param options - What the caller knows of the text; all of it may be left out.
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseSources } from 'readout'
 * parseSources('OSLO, March 3 (Reuters) - Norway and Austria signed a trade agreement on Friday.')[0]?.name // 'Reuters'
 * ```
 */
export const parseSources = (text: string, options?: ParseOptions): Source[] => parser.parseSources(text, options)

export { ReadoutError, type ReadoutErrorCode } from './errors.js'
export type { LanguagePack } from './languages/pack.js'
export type { ParseOptions } from './options.js'
export {
  createParser,
  type AgreementsResult,
  type MeetingsResult,
  type Parser,
  type ParserOptions,
  type QuotesResult,
} from './parser.js'
export type {
  Actor,
  Agreement,
  Article,
  Dateline,
  DateMention,
  Diagnostic,
  EventDate,
  Meeting,
  PublishedOn,
  Quote,
  Source,
  Span,
  Story,
  Zone,
} from './schema/index.js'
