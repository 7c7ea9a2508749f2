import * as z from 'zod'
import { ActorSchema } from './actor.js'
import { AgreementSchema } from './agreement.js'
import { DateMentionSchema } from './date.js'
import { MeetingSchema } from './meeting.js'
import { QuoteSchema } from './quote.js'
import { SourceSchema } from './source.js'
import { SpanSchema } from './span.js'
import { DatelineSchema, StorySchema, ZoneSchema } from './zone.js'

/** The day of publication and what told it. */
export const PublishedOnSchema = z
  .object({
    value: z.string().describe('EDTF (ISO 8601-2) value.'),
    basis: z
      .enum(['option', 'dateline', 'header', 'caption', 'text'])
      .describe('What told it: the caller, a dateline, a header or footer line, a caption, or the text itself.'),
  })
  .describe('The day of publication and what told it.')

/** The day of publication and what told it. */
export type PublishedOn = z.infer<typeof PublishedOnSchema>

/** What was seen and could not be resolved. */
export const DiagnosticSchema = z
  .object({
    code: z.string().describe('A stable, machine-readable name of what happened.'),
    message: z.string().describe('One sentence for a reader.'),
    span: SpanSchema.nullable().describe('The words concerned; null where it concerns the whole text.'),
  })
  .describe('What was seen in the text and could not be resolved.')

/** What was seen and could not be resolved. */
export type Diagnostic = z.infer<typeof DiagnosticSchema>

/** One news text as typed data: plain JSON, objects refer to each other by `id`. */
export const ArticleSchema = z
  .object({
    version: z.literal(1).describe('Version of this data contract.'),
    language: z
      .string()
      .describe("BCP 47 code of the language of the text: 'en', 'de', 'nl'; 'und' where no supplied pack fits."),
    headline: SpanSchema.nullable().describe('The title of the report.'),
    publishedOn: PublishedOnSchema.nullable().describe('The day of publication; null where nothing tells it.'),
    dateline: DatelineSchema.nullable().describe('The words that open the report with place, date and agency.'),
    zones: z.array(ZoneSchema).describe('Every non-blank line, in order, none overlapping.'),
    stories: z.array(StorySchema).describe('The reports on the page, in order; the first is the article itself.'),
    sources: z.array(SourceSchema).describe('Who the text says the information comes from.'),
    dates: z.array(DateMentionSchema).describe('The expressions that a reader can put on a calendar, in order.'),
    actors: z.array(ActorSchema).describe('Who acts, speaks, meets or signs, in order of first mention.'),
    quotes: z.array(QuoteSchema).describe('What is attributed to speakers, in order.'),
    meetings: z.array(MeetingSchema).describe('The occasions on which actors met, in order of first telling.'),
    agreements: z.array(AgreementSchema).describe('The documents and accords, in order of first telling.'),
    diagnostics: z.array(DiagnosticSchema).describe('What was seen and could not be resolved.'),
  })
  .describe('One news text as typed data.')

/** One news text as typed data: plain JSON, objects refer to each other by `id`. */
export type Article = z.infer<typeof ArticleSchema>
