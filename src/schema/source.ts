import * as z from 'zod'
import { ruleField, SpanSchema } from './span.js'

/** Who the text says the information comes from. */
export const SourceSchema = SpanSchema.extend({
  id: z.string().describe('Unique within the article.'),
  kind: z
    .enum(['publisher', 'agency', 'press-office', 'outlet', 'author', 'document'])
    .describe('What kind of source it is.'),
  name: z.string().describe('The name as printed.'),
  rule: ruleField,
}).describe('Who the text says the information comes from.')

/** Who the text says the information comes from. */
export type Source = z.infer<typeof SourceSchema>
