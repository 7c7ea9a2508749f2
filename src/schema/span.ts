import * as z from 'zod'

/** A piece of the text as it was given: half-open `[start, end)` in UTF-16 code units, with `text === raw.slice(start, end)`. */
export const SpanSchema = z
  .object({
    start: z.number().int().nonnegative().describe('Offset of the first UTF-16 code unit in the raw text.'),
    end: z.number().int().nonnegative().describe('Offset after the last UTF-16 code unit in the raw text.'),
    text: z.string().describe('The words themselves: raw.slice(start, end).'),
  })
  .describe('A half-open span of the raw text, in UTF-16 code units.')

/** A half-open span of the raw text. */
export type Span = z.infer<typeof SpanSchema>

/** Where an object came from, given with `explain: true`. */
export const ruleField = z
  .string()
  .optional()
  .describe('The id of the rule that found this object; present only with `explain: true`.')

/** The code of an event in political science. */
export const cameoField = z
  .string()
  .regex(/^\d{3,4}$/)
  .nullable()
  .describe('CAMEO 1.1 code of the act, such as 041 for a call; null where CAMEO has no code for it.')

/** An EDTF value that an event is dated by, and the date mention that gave it. */
export const EventDateSchema = z
  .object({
    value: z.string().describe('EDTF (ISO 8601-2) value.'),
    mention: z.string().nullable().describe('Id of the DateMention it came from; null where no mention gave it.'),
  })
  .describe('When an event took place.')

/** When an event took place, and the mention that says so. */
export type EventDate = z.infer<typeof EventDateSchema>
