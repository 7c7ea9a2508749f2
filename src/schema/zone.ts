import * as z from 'zod'
import { SpanSchema } from './span.js'

/** What a line of the page is: part of the report, or furniture around it. */
export const ZoneSchema = SpanSchema.extend({
  kind: z
    .enum(['headline', 'dateline', 'body', 'caption', 'credit', 'boilerplate'])
    .describe('What the words are: part of the report, or furniture of the page around it.'),
  story: z.number().int().nonnegative().nullable().describe('Index into `stories`; null for what belongs to none.'),
}).describe('One non-blank line of the text, or the part of it that is of one kind.')

/** What a line of the page is. */
export type Zone = z.infer<typeof ZoneSchema>

/** One report on the page. */
export const StorySchema = z
  .object({
    headline: SpanSchema.nullable().describe('The title of this story; null where it has none.'),
    start: z
      .number()
      .int()
      .nonnegative()
      .describe('Offset of the first UTF-16 code unit of the story in the raw text.'),
    end: z.number().int().nonnegative().describe('Offset after the last UTF-16 code unit of the story.'),
  })
  .describe('One report on the page: the article itself, a second report, or a teaser of another one.')

/** One report on the page. */
export type Story = z.infer<typeof StorySchema>

/** The words that open a story with place, date and agency. */
export const DatelineSchema = SpanSchema.extend({
  place: z.string().nullable().describe('The place as printed.'),
  date: z.string().nullable().describe('The date as EDTF.'),
  agency: z.string().nullable().describe('The news agency as printed.'),
}).describe('The words that open a story with place, date and agency.')

/** The words that open a story with place, date and agency. */
export type Dateline = z.infer<typeof DatelineSchema>
