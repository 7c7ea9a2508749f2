/**
 * What a language gives to the line: words and grammar as data. Each stage names the part it reads;
 * the same file names stand in every language folder.
 */
import type { ActorsPack } from './pack/actors.js'
import type { AgreementsPack } from './pack/agreements.js'
import type { CircumstancesPack } from './pack/circumstances.js'
import type { DatesPack } from './pack/dates.js'
import type { GrammarPack } from './pack/grammar.js'
import type { MeetingsPack } from './pack/meetings.js'
import type { QuotesPack } from './pack/quotes.js'
import type { SourcesPack } from './pack/sources.js'
import type { TextPack } from './pack/text.js'

export type {
  ActorsPack,
  AgreementsPack,
  CircumstancesPack,
  DatesPack,
  GrammarPack,
  MeetingsPack,
  QuotesPack,
  SourcesPack,
  TextPack,
}

/**
 * One language as data: words, forms and grammar that the stages read.
 *
 * @example
 * ```ts
 * import { createParser } from 'readout'
 * import { de } from 'readout/de'
 * const parser = createParser({ languages: [de] })
 * console.log(parser.languages) // ['de']
 * ```
 */
export interface LanguagePack {
  /** BCP 47 code: 'en', 'de', 'nl'. */
  readonly code: string
  /** Words for detection, sentences and the furniture of a page. */
  readonly text: TextPack
  /** Closed word classes and pronouns. */
  readonly grammar: GrammarPack
  /** Calendar words and the parsers of dates. */
  readonly dates: DatesPack
  /** Names, titles, offices, countries. */
  readonly actors: ActorsPack
  /** Reporting cues and quotation marks. */
  readonly quotes: QuotesPack
  /** Words for place, time and reality of events. */
  readonly circumstances: CircumstancesPack
  /** Words for talks, calls, visits and conferences. */
  readonly meetings: MeetingsPack
  /** Words for treaties, deals and what is done with them. */
  readonly agreements: AgreementsPack
  /** Words for publishers, agencies, press offices and outlets. */
  readonly sources: SourcesPack
}
