/** Turns the quoted words of a gold file into offsets of its text. */
import { GoldFileSchema, type GoldFile, type QuotedPlace } from './schema.js'

/** A half-open place in the raw text, in UTF-16 code units. */
export interface Place {
  readonly start: number
  readonly end: number
}

type Placed<T> = Omit<T, 'at'> & Place
type Item<K extends 'actors' | 'agreements' | 'dates' | 'meetings' | 'quotes' | 'sources'> = GoldFile[K][number]

/** A gold date with its place. */
export type GoldDate = Placed<Item<'dates'>>
/** A gold source with its place. */
export type GoldSource = Placed<Item<'sources'>>
/** A gold actor with the places of its names. */
export type GoldActor = Item<'actors'> & { readonly mentions: readonly Place[] }
/** A gold meeting with the places of its evidence. */
export type GoldMeeting = Omit<Item<'meetings'>, 'evidence'> & { readonly evidence: readonly Place[] }
/** A gold agreement with the places of its evidence. */
export type GoldAgreement = Omit<Item<'agreements'>, 'evidence'> & { readonly evidence: readonly Place[] }
/** A gold quote with the places of its words. */
export type GoldQuote = Omit<Item<'quotes'>, 'spans' | 'speaker'> & {
  readonly spans: readonly Place[]
  readonly speaker: string | null
}

/** One gold file as offsets of its text. */
export interface Gold {
  readonly file: string
  readonly language: string
  readonly options: GoldFile['options']
  readonly headline: Place | null
  readonly publishedOn: string | null
  readonly dateline: Placed<NonNullable<GoldFile['dateline']>> | null
  readonly boilerplate: readonly Place[]
  readonly captions: readonly Place[]
  readonly stories: readonly { readonly headline: Place | null; readonly body: Place }[]
  readonly sources: readonly GoldSource[]
  readonly dates: readonly GoldDate[]
  readonly actors: readonly GoldActor[]
  readonly meetings: readonly GoldMeeting[]
  readonly agreements: readonly GoldAgreement[]
  readonly quotes: readonly GoldQuote[]
}

const occurrence = (raw: string, text: string, n: number): number => {
  let at = -1
  for (let i = 0; i < n; i++) {
    at = raw.indexOf(text, at + 1)
    if (at < 0) throw new Error(`not in the text (occurrence ${n}): ${text}`)
  }
  return at
}

/**
 * Where quoted words stand in a text; throws where they do not stand.
 *
 * @example
 * locate('a b a', { t: 'a', n: 2 }) // { start: 4, end: 5 }
 */
export const locate = (raw: string, quoted: QuotedPlace): Place => {
  const place = typeof quoted === 'string' ? { t: quoted, n: 1 } : quoted
  if ('t' in place) {
    const start = occurrence(raw, place.t, place.n)
    return { start, end: start + place.t.length }
  }
  const start = occurrence(raw, place.from, place.n)
  const last = raw.indexOf(place.to, start)
  if (last < 0) throw new Error(`not in the text after "${place.from}": ${place.to}`)
  return { start, end: last + place.to.length }
}

const WORD = /[\p{L}\p{N}]/u
const isWord = (unit: string | undefined): boolean => unit !== undefined && WORD.test(unit)

/** Every place where one of the names stands as whole words, longest name first, none overlapping. */
const placesOfNames = (raw: string, names: readonly string[]): Place[] => {
  const found: Place[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let start = raw.indexOf(name); start >= 0; start = raw.indexOf(name, start + 1)) {
      const end = start + name.length
      if (isWord(raw[start - 1]) || isWord(raw[end])) continue
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end })
    }
  }
  if (found.length === 0) throw new Error(`no mention in the text: ${names.join(' | ')}`)
  return found
}

const mentionsOf = (raw: string, actor: Item<'actors'>, boilerplate: readonly Place[]): Place[] => {
  const not = [...boilerplate, ...actor.not.map((place) => locate(raw, place))]
  const named = actor.names.length > 0 ? placesOfNames(raw, actor.names) : []
  const mentions = [
    ...named.filter((mention) => !not.some((place) => place.start <= mention.start && mention.end <= place.end)),
    ...actor.extra.map((place) => locate(raw, place)),
  ]
  if (mentions.length === 0) throw new Error('no mention left')
  return mentions.sort((a, b) => a.start - b.start)
}

/** Compiles one gold file against its raw text; throws on the first thing that does not fit, naming it. */
export const compileGold = (raw: string, source: unknown): Gold => {
  const file = GoldFileSchema.parse(source)
  const within = <T>(what: string, work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw new Error(`${file.file}: ${what}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }
  const placed = <T extends { at: QuotedPlace }>(what: string, { at, ...rest }: T) =>
    ({ ...rest, ...within(what, () => locate(raw, at)) }) as Placed<T>
  const each = (what: string, quoted: readonly QuotedPlace[]): Place[] =>
    quoted.map((place) => within(what, () => locate(raw, place)))

  const ids = new Set(file.actors.map((actor) => actor.id))
  const check = (what: string, referred: readonly string[]): void => {
    const unknown = referred.find((id) => !ids.has(id))
    if (unknown !== undefined) throw new Error(`${file.file}: ${what}: no actor "${unknown}"`)
  }
  for (const meeting of file.meetings) check('meeting', [...meeting.participants, ...meeting.optionalParticipants])
  for (const agreement of file.agreements) check('agreement', [...agreement.parties, ...agreement.optionalParties])
  for (const quote of file.quotes) check('quote', [...(quote.speaker ? [quote.speaker] : []), ...quote.speakers])

  const boilerplate = each('boilerplate', file.boilerplate)
  const optionalPlace = (what: string, quoted: QuotedPlace | null | undefined): Place | null =>
    quoted ? within(what, () => locate(raw, quoted)) : null
  return {
    file: file.file,
    language: file.language,
    options: file.options,
    headline: optionalPlace('headline', file.headline),
    publishedOn: file.publishedOn ?? null,
    dateline: file.dateline ? placed('dateline', file.dateline) : null,
    boilerplate,
    captions: each('caption', file.captions),
    stories: file.stories.map((story) => ({
      headline: optionalPlace('story headline', story.headline),
      body: within('story body', () => locate(raw, story.body)),
    })),
    sources: file.sources.map((item) => placed('source', item)),
    dates: file.dates.map((item) => placed('date', item)),
    actors: file.actors.map((actor) => ({
      ...actor,
      mentions: within(`actor ${actor.id}`, () => mentionsOf(raw, actor, boilerplate)),
    })),
    meetings: file.meetings.map((item) => ({ ...item, evidence: each('meeting evidence', item.evidence) })),
    agreements: file.agreements.map((item) => ({ ...item, evidence: each('agreement evidence', item.evidence) })),
    quotes: file.quotes.map((item) => ({ ...item, speaker: item.speaker ?? null, spans: each('quote', item.spans) })),
  }
}
