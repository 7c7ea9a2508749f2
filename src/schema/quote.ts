import * as z from 'zod'
import { ruleField, SpanSchema } from './span.js'

/** Words or content that the text attributes to a speaker. */
export const QuoteSchema = z
  .object({
    id: z.string().describe('Unique within the article.'),
    kind: z
      .enum(['direct', 'indirect', 'mixed'])
      .describe('Words between quotation marks, reported speech without marks, or reported speech that quotes words.'),
    spans: z
      .array(SpanSchema)
      .describe('The words without marks; more than one where a cue interrupts or paragraphs reopen.'),
    text: z.string().describe('The spans joined by one space.'),
    speaker: z.string().nullable().describe('Id of the Actor who speaks; null where the text does not say.'),
    speakerMention: SpanSchema.nullable().describe(
      "The words beside the quote that name the speaker: 'he', 'the minister'.",
    ),
    cue: SpanSchema.nullable().describe("The words that attribute: 'said', 'betonte', 'laut'."),
    reportedBy: z.array(z.string()).describe('Ids of the Sources through which the text has it.'),
    rule: ruleField,
  })
  .describe('Words or content that the text attributes to a speaker.')

/** Words or content that the text attributes to a speaker. */
export type Quote = z.infer<typeof QuoteSchema>
