/** The shape of a hand-written gold file. Strict, so that a misspelt field cannot hide. */
import { z } from 'zod'

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .union([z.array(item), item])
    .nullish()
    .transform((value): z.infer<T>[] => {
      if (value === undefined || value === null) return []
      return Array.isArray(value) ? value : [value]
    })

const flag = z.boolean().default(false)
const maybe = z.string().nullish()
const nth = z.number().int().positive().default(1)

/** A place in the text, told by quoting it: the n-th occurrence of words, or from words to the next other words. */
export const QuotedPlaceSchema = z.union([
  z.string(),
  z.strictObject({ t: z.string(), n: nth }),
  z.strictObject({ from: z.string(), to: z.string(), n: nth }),
])

/** A place in the text, told by quoting it. */
export type QuotedPlace = z.infer<typeof QuotedPlaceSchema>

const places = listOf(QuotedPlaceSchema)
const words = listOf(z.string())

const SourceSchema = z.strictObject({
  at: QuotedPlaceSchema,
  names: words,
  kind: z.enum(['publisher', 'agency', 'press-office', 'outlet', 'author', 'document']),
  optional: flag,
})

const DateSchema = z.strictObject({
  at: QuotedPlaceSchema,
  value: z.string(),
  mod: z.enum(['start', 'mid', 'end', 'approx', 'before', 'after']).nullish(),
  optional: flag,
})

const ActorSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['person', 'organization', 'country']),
  names: words,
  extra: places,
  not: places,
  role: maybe,
  roles: words,
  affiliation: maybe,
  countryCode: maybe,
  optional: flag,
})

const eventFields = {
  date: maybe,
  place: maybe,
  kinds: words,
  places: words,
  optionalDate: words,
  optionalPlace: words,
  evidence: places,
  optional: flag,
}

const MeetingSchema = z.strictObject({
  kind: z.enum(['meeting', 'call', 'visit', 'press-conference', 'conference']),
  status: z.enum(['held', 'planned', 'cancelled']),
  participants: words,
  optionalParticipants: words,
  ...eventFields,
})

const AgreementSchema = z.strictObject({
  kind: z.enum([
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
  ]),
  status: z.enum(['concluded', 'proposed', 'ended']),
  title: z.string(),
  titles: words,
  parties: words,
  optionalParties: words,
  ...eventFields,
})

const QuoteSchema = z.strictObject({
  kind: z.enum(['direct', 'indirect', 'mixed']),
  kinds: words,
  speaker: maybe,
  speakers: words,
  cue: maybe,
  cues: words,
  spans: places,
  nested: flag,
  group: z.string().optional(),
  optional: flag,
})

/** One gold file: what a reader found in one text, pointing at it by quoted words. */
export const GoldFileSchema = z.strictObject({
  file: z.string(),
  language: z.string(),
  query: maybe,
  url: maybe,
  options: z.strictObject({ language: z.string().optional(), referenceDate: z.string().optional() }).default({}),
  headline: QuotedPlaceSchema.nullish(),
  publishedOn: maybe,
  dateline: z.strictObject({ at: QuotedPlaceSchema, place: maybe, date: maybe, agency: maybe }).nullish(),
  boilerplate: places,
  captions: places,
  stories: listOf(z.strictObject({ headline: QuotedPlaceSchema.nullish(), body: QuotedPlaceSchema })),
  sources: listOf(SourceSchema),
  dates: listOf(DateSchema),
  actors: listOf(ActorSchema),
  meetings: listOf(MeetingSchema),
  agreements: listOf(AgreementSchema),
  quotes: listOf(QuoteSchema),
})

/** One gold file as read. */
export type GoldFile = z.infer<typeof GoldFileSchema>
