/**
 * The zod schemas from which the public types are made.
 *
 * @module readout/schema
 */
export { ActorSchema, type Actor } from './actor.js'
export { AgreementSchema, type Agreement } from './agreement.js'
export {
  ArticleSchema,
  DiagnosticSchema,
  PublishedOnSchema,
  type Article,
  type Diagnostic,
  type PublishedOn,
} from './article.js'
export { DateMentionSchema, type DateMention } from './date.js'
export { MeetingSchema, type Meeting } from './meeting.js'
export { QuoteSchema, type Quote } from './quote.js'
export { SourceSchema, type Source } from './source.js'
export { EventDateSchema, SpanSchema, type EventDate, type Span } from './span.js'
export { DatelineSchema, StorySchema, ZoneSchema, type Dateline, type Story, type Zone } from './zone.js'
