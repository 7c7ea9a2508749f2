import type { QuotedDocument } from '../document.js'
import type { OccasionKind, OccasionManner } from '../languages/pack/meetings.js'
import type { EventDate } from './circumstances.js'
import { actorOf, isPerson } from './actor-index.js'
import type { PlacePhrase } from './places.js'
import type { MeetingStatus, Telling } from './telling.js'

/** An occasion as it grows over the tellings of a text. */
export interface Occasion {
  kind: OccasionKind
  status: MeetingStatus | null
  manner: OccasionManner | null
  readonly participants: Set<string>
  readonly hosts: Set<string>
  place: PlacePhrase | null
  date: EventDate
  readonly tellings: Telling[]
  /** Whether only headlines tell of it so far, and whether any does. */
  onlyHeadlines: boolean
  headlined: boolean
  /** Whether all that was told of it leaves the other side unnamed; false where nothing told. */
  unnamed: boolean
}

/** How many sentences back a bare "the meeting" can point. */
const REFER_REACH = 25
const NEAR = 3
/** How many tellings of an occasion are looked at again, so that endless texts stay linear. */
export const EARLIEST = 40

/** Whether two EDTF values can be the same day: one is unknown, equal, or holds the other. */
export const datesFit = (a: EventDate, b: EventDate): boolean => {
  if (!a || !b || a.value === b.value) return true
  const [short, long] = a.value.length < b.value.length ? [a.value, b.value] : [b.value, a.value]
  if (long.startsWith(short)) return true
  if (a.value.includes('X') || b.value.includes('X')) {
    const pattern = a.value.includes('X') ? a.value : b.value
    const other = pattern === a.value ? b.value : a.value
    return pattern.length === other.length && pattern.split('').every((sign, i) => sign === 'X' || sign === other[i])
  }
  const [from, to] = long.split('/')
  return Boolean(from && to && from <= short && short <= to)
}

const sameDay = (a: EventDate, b: EventDate): boolean => a !== null && b !== null && a.value === b.value

const kindsFit = (occasion: Occasion, telling: Telling): boolean => {
  const a = occasion.kind
  const b = telling.kind
  if (a === b) return true
  if (telling.strength === 'joins') return a === 'meeting' || a === 'conference'
  const pair = new Set([a, b])
  if (pair.has('meeting') && pair.has('call'))
    return (
      (b === 'meeting' && telling.talk) ||
      (a === 'meeting' && occasion.tellings.slice(0, EARLIEST).every((other) => other.talk))
    )
  return (
    pair.has('meeting') &&
    pair.has('conference') &&
    (telling.strength === 'refers' ||
      telling.headline ||
      occasion.onlyHeadlines ||
      sameDay(occasion.date, telling.date))
  )
}

/** Whether two actors can stand for one side: the same, or a state and its minister, a body and its head. */
const covers = (doc: QuotedDocument, a: string, b: string): boolean => {
  if (a === b) return true
  const one = actorOf(doc, a)
  const other = actorOf(doc, b)
  if (!one || !other || one.kind === other.kind) return false
  const person = one.kind === 'person' ? one : other
  const body = person === one ? other : one
  if (person.kind !== 'person') return false
  if (body.kind === 'country') return body.countryCode !== null && body.countryCode === person.countryCode
  return person.affiliation !== null && person.affiliation === body.name
}

/** How many of the smaller side's actors both have; null where one names an actor that the other rules out. */
const sharedActors = (doc: QuotedDocument, occasion: Occasion, telling: Telling): number | null => {
  const a = [...occasion.participants]
  const b = telling.participants
  if (a.length === 0 || b.length === 0) return 0
  const [small, large] = a.length <= b.length ? [a, [...b]] : [[...b], a]
  const shared = small.filter((id) => large.some((other) => covers(doc, id, other))).length
  if (shared === small.length) return shared
  return shared >= 2 && shared / large.length >= 0.5 ? shared : null
}

/** "X told the meeting": a person joins an occasion of bodies that was told shortly before. */
const comesBack = (doc: QuotedDocument, occasion: Occasion, telling: Telling): boolean =>
  telling.strength !== 'tells' &&
  telling.index - last(occasion).index <= NEAR &&
  ((telling.strength === 'joins' && occasion.manner === 'reception') ||
    ![...occasion.participants].some((id) => isPerson(doc, id)))

const last = (occasion: Occasion): Telling => occasion.tellings.at(-1) as Telling

const statusesFit = (occasion: Occasion, telling: Telling): boolean => {
  if (occasion.status === null || telling.status === null || occasion.status === telling.status) return true
  if (telling.strength !== 'tells' || telling.headline || occasion.onlyHeadlines) return true
  if (occasion.date && telling.date) return true
  return telling.status === 'cancelled' || occasion.status === 'cancelled'
}

/** "X met Y. X met business leaders": people without names are others than those named. */
const isWithOthers = (occasion: Occasion, telling: Telling): boolean => {
  if (telling.headline || telling.strength !== 'tells' || occasion.headlined) return false
  return telling.unnamed ? occasion.participants.size > 1 : telling.participants.length > 1 && occasion.unnamed
}

/** How well a telling fits an occasion; 0 where it tells of another. */
const fit = (doc: QuotedDocument, occasion: Occasion, telling: Telling): number => {
  if (!kindsFit(occasion, telling) || !datesFit(occasion.date, telling.date) || !statusesFit(occasion, telling))
    return 0
  if (telling.another && telling.strength === 'tells' && !occasion.onlyHeadlines) return 0
  if (isWithOthers(occasion, telling)) return 0
  const shared = sharedActors(doc, occasion, telling) ?? (comesBack(doc, occasion, telling) ? 0 : null)
  if (shared === null) return 0
  const before = last(occasion)
  const headlines = occasion.headlined || telling.headline
  if (before.sentence.story !== telling.sentence.story && !(headlines && shared > 0)) return 0
  const away = telling.index - before.index
  if (shared === 0) {
    const named = telling.participants.length > 0 && occasion.participants.size > 0
    if (named && !comesBack(doc, occasion, telling)) return 0
    if (telling.strength === 'tells' && away > NEAR && !headlines) return 0
    // "They met on Monday. A meeting with Z was called off": nobody in common, and another outcome.
    if (telling.strength === 'tells' && !headlines && occasion.status && telling.status !== occasion.status) return 0
    if (away > REFER_REACH) return 0
  }
  const sameDate = occasion.date && telling.date && occasion.date.value === telling.date.value ? 3 : 0
  const sameKind = occasion.kind === telling.kind ? 2 : 0
  return 1 + shared * 4 + sameDate + sameKind + 1 / (1 + away)
}

const betterPlace = (known: PlacePhrase | null, told: PlacePhrase | null): PlacePhrase | null => {
  if (!known || !told) return known ?? told
  return told.venue && !known.venue ? told : known
}

const MANNERS: readonly (OccasionManner | null)[] = ['mediation', 'negotiation', 'exercise', 'reception', null]
/** What more of the way in which an occasion is held one of two tellings says. */
const tighter = (a: OccasionManner | null, b: OccasionManner | null): OccasionManner | null =>
  MANNERS.indexOf(a) <= MANNERS.indexOf(b) ? a : b

const add = (occasion: Occasion, telling: Telling): void => {
  const onlyHeadlines = occasion.onlyHeadlines
  if (telling.strength === 'tells' && telling.kind !== occasion.kind && (onlyHeadlines || telling.kind === 'call'))
    occasion.kind = telling.kind
  if (telling.status === 'cancelled') occasion.status = 'cancelled'
  else if (telling.status && (occasion.status === null || (onlyHeadlines && telling.strength === 'tells')))
    occasion.status = telling.status
  occasion.manner = telling.strength === 'tells' ? tighter(occasion.manner, telling.manner) : occasion.manner
  for (const id of telling.participants) occasion.participants.add(id)
  for (const id of telling.hosts) occasion.hosts.add(id)
  occasion.place = betterPlace(occasion.place, telling.place)
  if (
    !occasion.date ||
    (telling.date && telling.date.value.length > occasion.date.value.length && !telling.date.value.includes('/'))
  )
    occasion.date = telling.date ?? occasion.date
  occasion.tellings.push(telling)
  occasion.onlyHeadlines &&= telling.headline
  occasion.headlined ||= telling.headline
  if (telling.strength === 'tells') occasion.unnamed &&= telling.unnamed
}

/** The occasion after which "the next round" is counted; the same sides take part in both. */
const sameRound = (occasions: readonly Occasion[], telling: Telling): Occasion | undefined => {
  const before = occasions.at(-1)
  const fits = before?.kind === telling.kind && last(before).sentence.story === telling.sentence.story
  return before && fits && telling.index - last(before).index <= NEAR ? before : undefined
}

/** "X said at a joint news conference": the occasion just told in which X took part with others. */
const sameHosts = (occasions: readonly Occasion[], telling: Telling): Occasion | undefined => {
  const [only] = telling.participants
  if (!telling.joint || only === undefined || telling.participants.length > 1) return undefined
  return occasions
    .slice(-RECENT)
    .reverse()
    .find(
      (occasion) =>
        occasion.participants.size > 1 &&
        occasion.participants.has(only) &&
        occasion.kind !== 'call' &&
        last(occasion).sentence.story === telling.sentence.story,
    )
}

/** "X arrived at the ministry today. He was received by Y": the arrival tells where and when. */
const settled = (telling: Telling, arrival: Telling | null): Telling => {
  const follows =
    arrival !== null &&
    telling.strength === 'tells' &&
    telling.index - arrival.index <= 2 &&
    telling.sentence.story === arrival.sentence.story
  if (!follows || !telling.participants.some((id) => arrival.participants.includes(id))) return telling
  return { ...telling, date: telling.date ?? arrival.date, place: telling.place ?? arrival.place }
}

/** One occasion for all tellings of it, in the order of the text. */
export const mergeTellings = (doc: QuotedDocument, tellings: readonly Telling[]): Occasion[] => {
  const occasions: Occasion[] = []
  let arrival: Telling | null = null
  for (const told of tellings) {
    if (told.strength === 'arrives') {
      arrival = told
      continue
    }
    const telling = settled(told, arrival)
    let best: Occasion | null = null
    let bestFit = 0
    for (const occasion of occasions.slice(-RECENT)) {
      const score = fit(doc, occasion, telling)
      if (score > bestFit || (score === bestFit && score > 0)) {
        best = occasion
        bestFit = score
      }
    }
    if (best) add(best, telling)
    else if (telling.strength === 'tells' || telling.founds) {
      const before =
        telling.another && telling.participants.length === 0
          ? sameRound(occasions, telling)
          : sameHosts(occasions, telling)
      occasions.push({
        kind: telling.kind,
        status: telling.status,
        manner: telling.manner,
        participants: new Set(before?.participants ?? telling.participants),
        hosts: new Set(telling.hosts),
        place: telling.place,
        date: telling.date,
        tellings: [telling],
        onlyHeadlines: telling.headline,
        headlined: telling.headline,
        unnamed: telling.unnamed,
      })
    }
  }
  return occasions
}

/** How many occasions back a telling is compared with, so that endless texts stay linear. */
const RECENT = 60

/** Persons rather than their states or bodies. */
export const withoutCovered = (doc: QuotedDocument, ids: readonly string[]): string[] => {
  const persons = ids.filter((id) => isPerson(doc, id))
  return ids.filter((id) => isPerson(doc, id) || !persons.some((person) => covers(doc, id, person)))
}
