import type { QuotedDocument, Reference } from '../document.js'
import type { CircumstancesPack } from '../languages/pack.js'
import { firstEndingAfter, itemsIn, type Range } from '../text/range.js'
import { derived, wordSet } from '../text/phrases.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'

/** A place that a prepositional phrase names. */
export interface PlacePhrase extends Range {
  /** A building or site rather than a town, region or country. */
  readonly venue: boolean
  /** The preposition tells where a journey goes ("to", "nach"). */
  readonly goal: boolean
  /** Index of the token of its preposition. */
  readonly at: number
}

interface PlaceWords {
  readonly place: ReadonlySet<string>
  readonly goal: ReadonlySet<string>
  readonly fused: ReadonlySet<string>
  readonly venues: ReadonlySet<string>
  readonly areas: ReadonlySet<string>
  readonly notPlaces: ReadonlySet<string>
  readonly notEndings: readonly string[]
  readonly articlePlaces: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly compounds: boolean
}

const wordsOf = derived((pack: CircumstancesPack): PlaceWords => ({
  place: wordSet(pack.placePrepositions),
  goal: wordSet(pack.goalPrepositions),
  fused: wordSet(pack.fusedPrepositions),
  venues: wordSet(pack.venues),
  areas: wordSet(pack.areas),
  notPlaces: wordSet(pack.notPlaces),
  notEndings: [...wordSet(pack.notPlaceEndings)],
  articlePlaces: wordSet(pack.articlePlaces),
  joints: wordSet(pack.nameJoints),
  openers: wordSet(pack.nameOpeners),
  of: wordSet(pack.ofPrepositions),
  compounds: pack.compounds,
}))

const LONGEST_VENUE = 7
/** Words as long as this name no site by themselves ("the office"). */
const SHORT_VENUE = 6

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0
const CLOSED =
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.weekday |
  WordClass.month |
  WordClass.subordinator

const isVenueWord = (token: Token, words: PlaceWords): boolean => {
  if (token.kind !== 'word') return false
  if (words.venues.has(token.lower)) return true
  if (!words.compounds || token.lower.length < 8) return false
  for (const venue of words.venues)
    if (venue.length > 3 && token.lower.length > venue.length + 2 && token.lower.endsWith(venue)) return true
  return false
}

/** The end of a run of capitalised words that can be one name. */
const nameEnd = (doc: QuotedDocument, from: number, to: number, words: PlaceWords, capitalNouns: boolean): number => {
  const { tokens } = doc
  let end = from + 1
  while (end < to) {
    const token = tokens[end] as Token
    const before = tokens[end - 1] as Token
    if (token.kind !== 'word') break
    if (token.capital && !is(token, CLOSED)) {
      if (capitalNouns && !words.openers.has(before.lower) && !words.joints.has(before.lower)) break
      end++
      continue
    }
    // "Frankfurt am Main": a joint needs a capitalised word behind it.
    const next = tokens[end + 1]
    const joint =
      words.joints.has(token.lower) && end + 1 < to && next?.capital && !words.of.has(token.lower) && !is(next, CLOSED)
    if (!joint || (capitalNouns && !/^(?:am|an|im)$/.test(token.lower))) break
    end += 2
  }
  return end
}

interface Reader {
  readonly doc: QuotedDocument
  readonly words: PlaceWords
  readonly capitalNouns: boolean
  readonly to: number
}

const actorKinds = derived((doc: QuotedDocument) => new Map(doc.actors.map((actor) => [actor.id, actor.kind])))

const kindOf = (doc: QuotedDocument, reference: Reference): string | undefined => {
  const id = reference.kind === 'name' ? reference.actors[0] : undefined
  return id === undefined ? undefined : actorKinds(doc).get(id)
}

/** A reference to a person or body, or a date, which no place name can be. */
const taken = (doc: QuotedDocument, range: Range): boolean =>
  itemsIn(doc.dates, range).length > 0 ||
  itemsIn(doc.references, range).some((reference) => {
    const kind = kindOf(doc, reference)
    return kind === 'person' || kind === 'organization'
  })

const spanned = (doc: QuotedDocument, from: number, to: number): Range => ({
  start: (doc.tokens[from] as Token).start,
  end: (doc.tokens[to - 1] as Token).end,
})

/** Whether a word belongs to the noun phrase of a name behind it: "Kanzler" in "Kanzler X". */
const inPhrase = (doc: QuotedDocument, token: Range): boolean => {
  const behind = doc.references[firstEndingAfter(doc.references, token.start)]
  return behind !== undefined && behind.phrase.start <= token.start
}

/** "Schloss Amalienborg", "paleis Noordeinde": where the name of a venue that stands before it ends. */
const nameBehindVenue = (doc: QuotedDocument, venue: number, to: number): number => {
  const next = doc.tokens[venue + 1]
  const name =
    doc.pack?.grammar.verbSecond === true &&
    venue + 1 < to &&
    next?.kind === 'word' &&
    next.capital &&
    next.classes === 0 &&
    !taken(doc, next) &&
    !inPhrase(doc, next)
  return name ? venue + 2 : venue + 1
}

/** "the Foreign Ministry", "Jack Straw's country residence", "im Kanzleramt". */
const venueFrom = ({ doc, words, to }: Reader, from: number, articled: boolean): Range | null => {
  const { tokens } = doc
  const limit = Math.min(to, from + LONGEST_VENUE)
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'punctuation' || is(token, WordClass.preposition | WordClass.coordinator | WordClass.auxiliary))
      return null
    if (i > from && is(token, WordClass.determiner)) return null
    if (!isVenueWord(token, words)) continue
    const next = tokens[i + 1]
    // The head is the last noun: "palace gardens", "Foreign Ministry spokesman" are other things.
    if (next && i + 1 < to && isVenueWord(next, words)) continue
    if (
      next &&
      i + 1 < to &&
      next.kind === 'word' &&
      next.spaced &&
      next.capital &&
      doc.pack?.grammar.verbSecond === false &&
      !is(next, CLOSED)
    )
      continue
    const named = nameBehindVenue(doc, i, to)
    const known = articled && words.venues.has(token.lower) && token.lower.length > SHORT_VENUE
    const described = i > from || (token.capital && articled) || token.lower.length > 11 || known || named > i + 1
    return described ? spanned(doc, from, named) : null
  }
  return null
}

/** "the Turkistan region of Kazakhstan", "the Swiss city of Geneva", "the German capital, Berlin". */
const areaFrom = ({ doc, words, to, capitalNouns }: Reader, from: number): Range | null => {
  const { tokens } = doc
  let area = from
  while (area < Math.min(to, from + 4) && !words.areas.has(tokens[area]?.lower ?? '')) area++
  if (area >= Math.min(to, from + 4)) return null
  const named = area > from && tokens[area - 1]?.capital === true
  let next = area + 1
  const joined = words.of.has(tokens[next]?.lower ?? '') || tokens[next]?.text === ','
  if (joined) next++
  const name = tokens[next]
  const follows = next < to && name?.capital === true && !is(name, CLOSED) && !taken(doc, name)
  if (follows && (!named || !joined || tokens[next - 1]?.text === ','))
    return spanned(doc, next, nameEnd(doc, next, to, words, capitalNouns))
  if (!named) return null
  return follows ? spanned(doc, from, nameEnd(doc, next, to, words, capitalNouns)) : spanned(doc, from, area + 1)
}

const nameFrom = (reader: Reader, from: number, articled: boolean): Range | null => {
  const { doc, words, to, capitalNouns } = reader
  const first = doc.tokens[from] as Token
  if (
    !first.capital ||
    is(first, CLOSED | WordClass.pronoun | WordClass.determiner) ||
    words.notPlaces.has(first.lower)
  )
    return null
  const end = nameEnd(doc, from, to, words, capitalNouns)
  const range = spanned(doc, from, end)
  const country = itemsIn(doc.references, range).some((reference) => kindOf(doc, reference) === 'country')
  if (country) {
    const reference = itemsIn(doc.references, range).find((r) => kindOf(doc, r) === 'country')
    return reference && reference.start === range.start
      ? { start: reference.start, end: Math.max(reference.end, range.start) }
      : range
  }
  if (articled && !words.articlePlaces.has(first.lower)) return null
  if (taken(doc, range)) return null
  if (capitalNouns && words.notEndings.some((ending) => first.lower.endsWith(ending))) return null
  return range
}

const tokenAfter = (doc: QuotedDocument, from: number, end: number): number => {
  let at = from
  while (at < doc.tokens.length && (doc.tokens[at] as Token).start < end) at++
  return at
}

/** The place that follows the preposition at token `at`. */
const placeAfter = (reader: Reader, at: number, goal: boolean): PlacePhrase | null => {
  const { doc, words, to } = reader
  const { tokens } = doc
  let from = at + 1
  let articled = words.fused.has(tokens[at]?.lower ?? '')
  if (from < to && is(tokens[from], WordClass.determiner) && !tokens[from]?.capital) {
    articled = true
    from++
  }
  if (from >= to || tokens[from]?.kind !== 'word') return null
  const venue = venueFrom(reader, from, articled)
  if (venue) return { ...venue, venue: true, goal, at }
  const range = areaFrom(reader, from) ?? nameFrom(reader, from, articled)
  if (!range) return null
  // "at the Geneva talks": the name only says which talks.
  const after = tokenAfter(doc, from, range.end)
  const next = tokens[after]
  const modifies =
    articled && !reader.capitalNouns && after < to && next?.kind === 'word' && !next.capital && next.classes === 0
  return modifies && !words.areas.has(next.lower) ? null : { ...range, venue: false, goal, at }
}

/** The places named by prepositional phrases between two token indices, in order. */
export const placesIn = (doc: QuotedDocument, fromToken: number, toToken: number): PlacePhrase[] => {
  const { pack } = doc
  if (!pack) return []
  const words = wordsOf(pack.circumstances)
  const reader: Reader = { doc, words, to: toToken, capitalNouns: pack.grammar.capitalNouns }
  const found: PlacePhrase[] = []
  for (let i = fromToken; i < toToken - 1; i++) {
    const lower = (doc.tokens[i] as Token).lower
    const place = words.place.has(lower)
    const goal = words.goal.has(lower)
    if (!place && !goal) continue
    const phrase = placeAfter(reader, i, goal && !place)
    if (phrase) found.push(phrase)
  }
  return found
}

/** The place whose name begins at a token ("visited Paris"), where one does. */
export const nameOfPlaceAt = (doc: QuotedDocument, at: number, to: number): PlacePhrase | null => {
  const { pack, tokens } = doc
  if (!pack || at >= to) return null
  const reader: Reader = { doc, words: wordsOf(pack.circumstances), to, capitalNouns: pack.grammar.capitalNouns }
  const articled = is(tokens[at], WordClass.determiner) && !tokens[at]?.capital
  const from = articled ? at + 1 : at
  if (from >= to || tokens[from]?.kind !== 'word') return null
  const venue = venueFrom(reader, from, articled)
  if (venue) return { ...venue, venue: true, goal: true, at }
  const name = areaFrom(reader, from) ?? nameFrom(reader, from, articled)
  return name ? { ...name, venue: false, goal: true, at } : null
}
