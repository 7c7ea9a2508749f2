import * as z from 'zod'
import { cameoField, EventDateSchema, ruleField, SpanSchema } from './span.js'

/** A document or accord that parties concluded, propose or negotiate. */
export const AgreementSchema = z
  .object({
    id: z.string().describe('Unique within the article.'),
    kind: z
      .enum([
        'treaty',
        'agreement',
        'declaration',
        'statement',
        'memorandum',
        'protocol',
        'plan',
        'ceasefire',
        'resolution',
        'other',
      ])
      .describe('What kind of document or accord it is.'),
    status: z
      .enum(['concluded', 'proposed', 'ended'])
      .describe('Signed or in force; offered, negotiated or hoped for; withdrawn, expired or denounced.'),
    title: SpanSchema.describe('The noun phrase that names it, in its fullest form, without article.'),
    parties: z.array(z.string()).describe('Ids of the Actors who are parties to it.'),
    place: SpanSchema.nullable().describe('Where it was concluded, as worded.'),
    date: EventDateSchema.nullable().describe('When it was concluded; null where the text does not tell.'),
    evidence: z.array(SpanSchema).describe('The sentences that tell of it, in the order of the text.'),
    cameo: cameoField,
    reportedBy: z.array(z.string()).describe('Ids of the Sources through which the text has it.'),
    rule: ruleField,
  })
  .describe('A document or accord that parties concluded, propose or negotiate.')

/** A document or accord that parties concluded, propose or negotiate. */
export type Agreement = z.infer<typeof AgreementSchema>
