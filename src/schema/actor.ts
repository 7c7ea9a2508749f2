import * as z from 'zod'
import { ruleField, SpanSchema } from './span.js'

/** Who acts, speaks, meets or signs. */
export const ActorSchema = z
  .object({
    id: z.string().describe('Unique within the article.'),
    kind: z.enum(['person', 'organization', 'country']).describe('What kind of actor it is.'),
    name: z.string().describe('The fullest proper form in the text.'),
    role: z.string().nullable().describe("The office, as worded where it is fullest: 'Foreign Minister'."),
    affiliation: z
      .string()
      .nullable()
      .describe("The country or organization the office belongs to, as a noun in the article's language."),
    countryCode: z
      .string()
      .nullable()
      .describe('ISO 3166-1 alpha-2 code of the country, or of the state the office belongs to.'),
    mentions: z.array(SpanSchema).describe('Proper-name mentions in the order of the text, titles not included.'),
    rule: ruleField,
  })
  .describe('Who acts, speaks, meets or signs: one object for each person, organization or country.')

/** Who acts, speaks, meets or signs. */
export type Actor = z.infer<typeof ActorSchema>
