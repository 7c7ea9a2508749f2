import * as z from 'zod'
import { ruleField, SpanSchema } from './span.js'

/** An expression that a reader can put on a calendar. */
export const DateMentionSchema = SpanSchema.extend({
  id: z.string().describe('Unique within the article.'),
  value: z
    .string()
    .describe("EDTF (ISO 8601-2) value: '2022-06-24', '2022-06', '2020-07-12/2020-07-16', 'XXXX-12-05'."),
  mod: z
    .enum(['start', 'mid', 'end', 'approx', 'before', 'after'])
    .nullable()
    .describe('What the words add to the value (TIMEX3 mod): its start, middle or end, about, before or after it.'),
  anchor: z
    .enum(['absolute', 'publication', 'context'])
    .describe('What the value was resolved against: nothing, the publication date, or another date in the text.'),
  rule: ruleField,
}).describe('An expression that a reader can put on a calendar.')

/** An expression that a reader can put on a calendar. */
export type DateMention = z.infer<typeof DateMentionSchema>
