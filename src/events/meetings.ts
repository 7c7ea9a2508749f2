import { actorLexicon } from '../actors/lexicon.js'
import type { FoundMeeting, QuotedDocument, Sentence } from '../document.js'
import { firstEndingAfter, type Range } from '../text/range.js'
import { cameoOfMeeting } from './cameo.js'
import { callsOffBefore, dateNear, datelinePlace, placeMeantByThere, saysHere, saysThen } from './circumstances.js'
import { datesFit, EARLIEST, mergeTellings, withoutCovered, type Occasion } from './merge.js'
import { tellNoun } from './noun-tellings.js'
import { actorOf, isPerson } from './actor-index.js'
import { actorsOf, sceneOf, type Scene, type Telling } from './telling.js'
import { tellVerb } from './verb-tellings.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Days for which a visit lends its place. */
const LONGEST_VISIT = 5
/** How many occasions before and after one can lend it their place and date. */
const NEIGHBOURS = 20

/** Somebody takes part in an occasion told shortly before: "X will represent the council". */
const joiningOf = (scene: Scene): Telling | null => {
  const { doc, sentence, words, parties } = scene
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    if (!words.joining.has(doc.tokens[i]?.lower ?? '')) continue
    const participants = actorsOf(parties.filter((party) => party.role === 'bare' || party.role === 'by')).filter(
      (id) => isPerson(doc, id),
    )
    if (participants.length === 0) return null
    return {
      kind: 'meeting',
      status: null,
      strength: 'joins',
      talk: false,
      manner: null,
      unnamed: false,
      participants,
      hosts: [],
      place: null,
      date: null,
      another: false,
      founds: false,
      joint: false,
      sentence,
      index: scene.index,
      at: i,
      headline: scene.headline,
      rule: 'meetings.noun.held',
    }
  }
  return null
}

const tellingsOf = (scene: Scene): Telling[] => {
  const told = scene.triggers.flatMap((trigger) => {
    const telling = trigger.type === 'verb' ? tellVerb(scene, trigger) : tellNoun(scene, trigger)
    return telling ? [telling] : []
  })
  const joining = told.length === 0 ? joiningOf(scene) : null
  return joining ? [joining] : told
}

const overlapping = (a: Occasion, b: Occasion): boolean => [...a.participants].some((id) => b.participants.has(id))
const sharesSentence = (a: Occasion, b: Occasion): boolean =>
  a.tellings
    .slice(0, EARLIEST)
    .some((telling) => b.tellings.slice(0, EARLIEST).some((other) => other.sentence === telling.sentence))
const follows = (later: Occasion, earlier: Occasion): boolean => {
  const first = later.tellings[0]
  return (
    first !== undefined &&
    earlier.tellings
      .slice(0, EARLIEST)
      .some(
        (telling) =>
          first.index >= telling.index &&
          first.index - telling.index <= 1 &&
          telling.sentence.story === first.sentence.story,
      )
  )
}

/** Whether an occasion is dated a few days after a visit began, within its month. */
const isSoonAfter = (occasion: Occasion, visit: Occasion): boolean => {
  const [day, arrival] = [occasion.date?.value ?? '', visit.date?.value ?? '']
  if (!DAY.test(day) || !DAY.test(arrival) || day.slice(0, 7) !== arrival.slice(0, 7)) return false
  const after = Number(day.slice(8)) - Number(arrival.slice(8))
  return after >= 0 && after <= LONGEST_VISIT
}

/** A meeting and the press conference after it, told in one breath, are of one day; a visit lends its place to both. */
const inherit = (occasions: readonly Occasion[]): void => {
  const statusOf = (occasion: Occasion) => occasion.status ?? 'held'
  for (const [at, occasion] of occasions.entries()) {
    if (occasion.kind === 'visit' || occasion.kind === 'call') continue
    for (const other of occasions.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)) {
      if (other === occasion || other.kind === 'call' || !overlapping(occasion, other)) continue
      const shares = sharesSentence(occasion, other)
      const close = shares || follows(occasion, other)
      // "After that meeting X gives a press conference": what follows something planned is planned.
      if (shares && occasion.kind === 'press-conference' && other.status === 'planned' && !occasion.date)
        occasion.status = 'planned'
      if (!occasion.date && other.date && close && statusOf(occasion) === statusOf(other)) occasion.date = other.date
      if (
        !occasion.place &&
        other.place &&
        statusOf(occasion) === statusOf(other) &&
        (close || other.kind === 'visit') &&
        (datesFit(occasion.date, other.date) || (other.kind === 'visit' && isSoonAfter(occasion, other)))
      )
        occasion.place = other.place
    }
  }
}

/** The place of the dateline, where the opening sentences tell of what was held without a place of its own. */
const lendDateline = (doc: QuotedDocument, occasions: readonly Occasion[]): void => {
  for (const occasion of occasions) {
    if (occasion.place || occasion.kind === 'call' || occasion.status === 'cancelled') continue
    for (const telling of occasion.tellings.slice(0, EARLIEST)) {
      const place = datelinePlace(doc, telling.sentence.story)
      if (!place) continue
      const here = saysHere(doc, telling.sentence.firstToken, telling.sentence.lastToken)
      const lead =
        occasion.kind !== 'visit' &&
        occasion.status !== 'planned' &&
        telling.strength === 'tells' &&
        !telling.headline &&
        isLead(doc, telling)
      if (here || lead) occasion.place = { ...place, venue: false, goal: false, at: telling.at }
    }
  }
}

/** How far from the word that tells of it "there" may stand. */
const THERE_REACH = 8

/** "Tuesday's talks nearly failed. X then walked out of a meeting": the day told in the sentence before. */
const lendThen = (doc: QuotedDocument, occasions: readonly Occasion[]): void => {
  for (const occasion of occasions) {
    if (occasion.date) continue
    for (const { at, index, sentence } of occasion.tellings.slice(0, EARLIEST)) {
      const before = doc.sentences[index - 1]
      if (!before || before.story !== sentence.story) continue
      const from = Math.max(sentence.firstToken, at - THERE_REACH)
      if (saysThen(doc, from, at)) occasion.date ??= dateNear(doc, before, before.firstToken)
    }
  }
}

/** The place named before, where the words say "there". */
const lendThere = (doc: QuotedDocument, occasions: readonly Occasion[]): void => {
  for (const occasion of occasions) {
    if (occasion.place || occasion.kind === 'call') continue
    for (const { at, index, sentence } of occasion.tellings.slice(0, EARLIEST)) {
      const from = Math.max(sentence.firstToken, at - THERE_REACH)
      const place = placeMeantByThere(doc, index, from, Math.min(sentence.lastToken, at + THERE_REACH))
      if (place) occasion.place ??= place
    }
  }
}

/** Whether a telling stands in the sentence that the dateline opens. */
const isLead = (doc: QuotedDocument, telling: Telling): boolean => {
  const dateline = doc.datelines.find((line) => line.story === telling.sentence.story)
  if (!dateline) return false
  const first = firstEndingAfter(doc.sentences, dateline.end)
  return telling.index === first
}

const rangesOf = (occasion: Occasion): Range[] => {
  const sentences = [...new Set(occasion.tellings.map((telling) => telling.sentence))].sort((a, b) => a.start - b.start)
  return sentences.map(({ start, end }) => ({ start, end }))
}

/** Whether the place lies in a state to which none of the actors belongs, who belong to several. */
const isThirdPlace = (doc: QuotedDocument, place: Range | null, actors: readonly string[]): boolean => {
  if (!place || !doc.pack) return false
  const label = actorLexicon(doc.pack)
    .labelOf(doc.text.slice(place.start, place.end))
    ?.find((one) => 'code' in one)
  const codes = new Set(actors.map((id) => actorOf(doc, id)?.countryCode ?? null))
  return label !== undefined && codes.size > 1 && !codes.has(null) && !codes.has(label.code)
}

const toMeeting = (doc: QuotedDocument, occasion: Occasion): Omit<FoundMeeting, 'id'> => {
  const { kind, manner } = occasion
  const status = occasion.status ?? 'held'
  const place = occasion.place ? { start: occasion.place.start, end: occasion.place.end } : null
  const participants = withoutCovered(doc, [
    ...occasion.participants,
    ...[...occasion.hosts].filter((id) => !occasion.participants.has(id)),
  ])
  return {
    kind,
    status,
    participants,
    place,
    date: occasion.date,
    evidence: rangesOf(occasion),
    cameo: cameoOfMeeting({ kind, status, manner, thirdPlace: isThirdPlace(doc, place, participants) }),
    rule: occasion.tellings[0]?.rule ?? 'meetings.noun.participants',
  }
}

/** "It was called off": the occasion of the sentence before, told by a pronoun. */
const calledOff = (doc: QuotedDocument, sentence: Sentence, index: number, before: Telling): Telling[] =>
  before.strength !== 'tells' ||
  before.status !== 'planned' ||
  before.index !== index - 1 ||
  !callsOffBefore(doc, sentence)
    ? []
    : [{ ...before, status: 'cancelled', strength: 'refers', sentence, index, at: sentence.firstToken, another: false }]

/** The meetings, one object for each occasion. */
export const findMeetings = (doc: QuotedDocument): FoundMeeting[] => {
  const tellings: Telling[] = []
  for (const [index, sentence] of doc.sentences.entries()) {
    const scene = sceneOf(doc, sentence, index)
    const told = scene ? tellingsOf(scene) : []
    const before = tellings.at(-1)
    if (told.length === 0 && before) told.push(...calledOff(doc, sentence, index, before))
    tellings.push(...told)
  }
  const occasions = mergeTellings(doc, tellings)
  lendThen(doc, occasions)
  lendThere(doc, occasions)
  inherit(occasions)
  lendDateline(doc, occasions)
  return occasions
    .map((occasion) => toMeeting(doc, occasion))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .map((meeting, index) => ({ id: `m${index + 1}`, ...meeting }))
}
