/**
 * Parsers that turn the raw text of a news article into typed objects.
 *
 * @packageDocumentation
 */
import { de } from './languages/de/index.js'
import { en } from './languages/en/index.js'
import { nl } from './languages/nl/index.js'
import { createParser } from './parser.js'

const parser = /* @__PURE__ */ createParser({ languages: [en, de, nl] })

/**
 * Turns the raw text of a news article in English, German or Dutch into one typed Article.
 *
 * Spans are half-open `[start, end)` UTF-16 offsets into the text as given.
 *
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
export const parseArticle: typeof parser.parseArticle = (text, options) => parser.parseArticle(text, options)

/**
 * The dates of a text, with EDTF values.
 *
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseDates } from 'readout'
 * parseDates('The talks were held on 3 March 2023.')[0]?.value // '2023-03-03'
 * ```
 */
export const parseDates: typeof parser.parseDates = (text, options) => parser.parseDates(text, options)

/**
 * The persons, organizations and countries of a text, one object each.
 *
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseActors } from 'readout'
 * parseActors('Norwegian Foreign Minister Anna Berg arrived on Monday.')[0]?.name // 'Anna Berg'
 * ```
 */
export const parseActors: typeof parser.parseActors = (text, options) => parser.parseActors(text, options)

/**
 * The direct, indirect and mixed quotes of a text, with the actors who speak.
 *
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseQuotes } from 'readout'
 * parseQuotes('“We agreed on a date,” Anna Berg said on Monday.').quotes[0]?.text // 'We agreed on a date,'
 * ```
 */
export const parseQuotes: typeof parser.parseQuotes = (text, options) => parser.parseQuotes(text, options)

/**
 * The meetings, calls, visits and conferences that a text tells of.
 *
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseMeetings } from 'readout'
 * parseMeetings('President Anna Berg met Prime Minister Jan Visser in Oslo on 3 March 2023.').meetings[0]?.kind // 'meeting'
 * ```
 */
export const parseMeetings: typeof parser.parseMeetings = (text, options) => parser.parseMeetings(text, options)

/**
 * The treaties, deals and other accords that a text tells of.
 *
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseAgreements } from 'readout'
 * parseAgreements('Norway and Austria signed a trade agreement on 3 March 2023.').agreements[0]?.status // 'concluded'
 * ```
 */
export const parseAgreements: typeof parser.parseAgreements = (text, options) => parser.parseAgreements(text, options)

/**
 * Who a text says its information comes from: agencies, publishers, press offices, outlets, authors.
 *
 * @throws {@link ReadoutError} for a text that is no string and for wrong options.
 * @example
 * ```ts
 * import { parseSources } from 'readout'
 * parseSources('OSLO, March 3 (Reuters) - Norway and Austria signed a trade agreement on Friday.')[0]?.name // 'Reuters'
 * ```
 */
export const parseSources: typeof parser.parseSources = (text, options) => parser.parseSources(text, options)

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
