/** Meetings and agreements: aligned by what tells of them, then compared slot by slot. */
import type { Agreement, Meeting } from '../../src/schema/index.js'
import type { GoldAgreement, GoldMeeting, Place } from '../gold/compile.js'
import type { ActorOf } from './actors.js'
import { align, norm, overlap, partner, Tally } from './tally.js'

/** What gold and predicted events have in common, whichever of the two kinds they are. */
interface Event {
  readonly kind: string
  readonly status: string
  readonly members: readonly string[]
  readonly title: string | null
  readonly date: string | null
  readonly place: string | null
  readonly evidence: readonly Place[]
}

interface GoldEvent extends Event {
  readonly titles: readonly string[]
  readonly kinds: readonly string[]
  readonly places: readonly string[]
  readonly excused: readonly string[]
  readonly optional: boolean
}

const ARTICLE = /^(?:the|a|an|de|het|een|der|die|das|den|dem|ein|eine|einen|einem|einer) /u
const bare = (title: string | null): string => norm(title).replace(ARTICLE, '')

const slotsOf = (event: Event): string[] => [
  `kind:${event.kind}`,
  `status:${event.status}`,
  ...[...new Set(event.members)].map((id) => `who:${id}`),
  ...(event.date ? [`date:${event.date}`] : []),
  ...(event.title === null && event.place !== null ? [`place:${norm(event.place)}`] : []),
]

const goldSlots = (gold: GoldEvent): string[] => slotsOf(gold).concat(gold.title === null ? [] : ['title'])

const titleFits = (gold: GoldEvent, pred: Event, fits: (a: string, b: string) => boolean): boolean => {
  const found = bare(pred.title)
  return found !== '' && [gold.title, ...gold.titles].some((title) => fits(bare(title), found))
}

/** The slots of a predicted event, in the words of the gold event where it says the same in other words. */
const predSlots = (gold: GoldEvent, pred: Event): string[] => {
  const places = [gold.place, ...gold.places].filter((place) => place !== null).map(norm)
  const slots = slotsOf(pred).map((slot) => {
    if (slot.startsWith('place:') && places.includes(slot.slice(6))) return `place:${norm(gold.place)}`
    if (slot.startsWith('kind:') && gold.kinds.includes(slot.slice(5))) return `kind:${gold.kind}`
    return slot
  })
  if (gold.title === null) return slots
  return slots.concat(titleFits(gold, pred, (a, b) => a === b) ? 'title' : 'title?')
}

const similarity = (gold: GoldEvent, pred: Event): number => {
  if (!gold.evidence.some((place) => pred.evidence.some((other) => overlap(place, other) > 0))) return 0
  const related =
    gold.title === null
      ? gold.members.some((id) => pred.members.includes(id)) ||
        gold.kind === pred.kind ||
        gold.kinds.includes(pred.kind)
      : titleFits(gold, pred, (a, b) => a.includes(b) || b.includes(a)) || gold.date === pred.date
  if (!related) return 0
  const wanted = goldSlots(gold)
  return predSlots(gold, pred).filter((slot) => wanted.includes(slot)).length + 1
}

const scoreEvents = (golds: readonly GoldEvent[], preds: readonly Event[]): Tally => {
  const tally = new Tally()
  const { goldOf, predOf } = align(golds, preds, similarity)
  golds.forEach((gold, i) => {
    if (gold.optional) return
    const wanted = goldSlots(gold)
    const pred = partner(preds, predOf, i)
    if (!pred) {
      const what = [gold.kind, gold.title ?? '', gold.date ?? '', `[${gold.members.join(', ')}]`].join(' ')
      tally.missed(`whole: ${what}`, wanted.length)
      return
    }
    const got = predSlots(gold, pred)
    const label = `${gold.kind} ${gold.title ?? gold.members.join('+')}`
    for (const slot of wanted) {
      if (got.includes(slot)) tally.hit()
      else tally.missed(`${label}: ${slot}`)
    }
    for (const slot of got) if (!wanted.includes(slot) && !gold.excused.includes(slot)) tally.made(`${label}: ${slot}`)
  })
  preds.forEach((pred, j) => {
    if (goldOf.has(j)) return
    const excused = golds.some(
      (gold) =>
        gold.optional && gold.evidence.some((place) => pred.evidence.some((other) => overlap(place, other) > 0)),
    )
    if (excused) return
    const slots = slotsOf(pred).length + (pred.title === null ? 0 : 1)
    tally.made(`whole: ${pred.kind} ${pred.title ?? ''} ${pred.date ?? ''} [${pred.members.join(', ')}]`, slots)
  })
  return tally
}

const excusedSlots = (members: readonly string[], dates: readonly string[], places: readonly string[]): string[] => [
  ...members.map((id) => `who:${id}`),
  ...dates.map((date) => `date:${date}`),
  ...places.map((place) => `place:${norm(place)}`),
]

/** Right is each of kind, status, participant, date and place. */
export const scoreMeetings = (golds: readonly GoldMeeting[], preds: readonly Meeting[], actorOf: ActorOf): Tally =>
  scoreEvents(
    golds.map((gold) => ({
      ...gold,
      members: gold.participants,
      title: null,
      titles: [],
      date: gold.date ?? null,
      place: gold.place ?? null,
      excused: excusedSlots(gold.optionalParticipants, gold.optionalDate, gold.optionalPlace),
    })),
    preds.map((pred) => ({
      ...pred,
      members: pred.participants.map(actorOf),
      title: null,
      date: pred.date?.value ?? null,
      place: pred.place?.text ?? null,
    })),
  )

/** Right is each of title, kind, status, party and date. */
export const scoreAgreements = (
  golds: readonly GoldAgreement[],
  preds: readonly Agreement[],
  actorOf: ActorOf,
): Tally =>
  scoreEvents(
    golds.map((gold) => ({
      ...gold,
      members: gold.parties,
      date: gold.date ?? null,
      place: null,
      excused: excusedSlots(gold.optionalParties, gold.optionalDate, gold.optionalPlace),
    })),
    preds.map((pred) => ({
      ...pred,
      members: pred.parties.map(actorOf),
      title: pred.title.text,
      date: pred.date?.value ?? null,
      place: null,
    })),
  )
