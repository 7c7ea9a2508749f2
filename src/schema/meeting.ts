import * as z from 'zod'
import { cameoField, EventDateSchema, ruleField, SpanSchema } from './span.js'

/** An occasion on which actors come together or speak with each other. */
export const MeetingSchema = z
  .object({
    id: z.string().describe('Unique within the article.'),
    kind: z
      .enum(['meeting', 'call', 'visit', 'press-conference', 'conference'])
      .describe('Talks, a call, a journey to a host, a press conference, or a conference of many parties.'),
    status: z.enum(['held', 'planned', 'cancelled']).describe('What is under way counts as held.'),
    participants: z.array(z.string()).describe('Ids of the Actors who take part.'),
    place: SpanSchema.nullable().describe('Where it takes place, as worded.'),
    date: EventDateSchema.nullable().describe('When it takes place; null where the text does not tell.'),
    evidence: z.array(SpanSchema).describe('The sentences that tell of it, in the order of the text.'),
    cameo: cameoField,
    reportedBy: z.array(z.string()).describe('Ids of the Sources through which the text has it.'),
    rule: ruleField,
  })
  .describe('An occasion on which actors come together or speak with each other.')

/** An occasion on which actors come together or speak with each other. */
export type Meeting = z.infer<typeof MeetingSchema>
