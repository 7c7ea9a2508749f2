import { actorOf, isPerson } from './actor-index.js'
import { isAfterPublication, saysHere } from './circumstances.js'
import type { NounTrigger } from './noun-phrase.js'
import { readNoun, type Reading } from './noun-reading.js'
import { partiesOf } from './parties.js'
import type { MeetingRule } from './rules.js'
import {
  actorsOf,
  clauseAt,
  hasPhrase,
  isCompany,
  regionOf,
  statusAt,
  type MeetingStatus,
  type Scene,
  type Telling,
} from './telling.js'

/** How far from a visit "here" may stand. */
const HERE_REACH = 6
/** How far behind a noun the negation of its verb may stand. */
const NEGATION_REACH = 20

/** Who takes part, by the noun's own words and by the subject of the clause. */
const participantsOf = (
  scene: Scene,
  trigger: NounTrigger,
  reading: Reading,
  status: MeetingStatus | null,
): string[] => {
  const { noun } = trigger
  const { own, subject, phrase, holding } = reading
  const { doc } = scene
  const together = (ids: readonly string[]) => [...new Set([...subject, ...ids])]
  if (noun.kind === 'press-conference') {
    const shown = presentedAt(scene, trigger)
    const all = own.length > 0 && !holding && !phrase.framed ? own : together([...shown, ...own])
    return all.filter((id) => actorOf(doc, id)?.kind !== 'country' || own.includes(id))
  }
  if (noun.kind === 'visit') {
    const visitors = reading.owners.filter((id) => isPerson(doc, id))
    if (visitors.length > 0) return visitors
    const company = scene.parties.filter((party) => isCompany(scene, party, trigger.from))
    return together(actorsOf(company)).filter((id) => isPerson(doc, id))
  }
  if (phrase.framed) {
    if (noun.kind === 'conference' || noun.gathers) return together(own)
    if (noun.process && reading.session && own.length === 0) return [...subject]
    // "In a phone call X assured Y": both take part, unless X only invites Y to it.
    const both =
      own.length === 0 && !phrase.definite && !noun.process && !noun.weak ? clausePersons(scene, trigger) : []
    const region = regionOf(scene, trigger)
    if (both.length > 1 && statusAt(scene, trigger.from, region, reading.date) !== 'unreal') return both
    // "After talks with X, Y said": the subject is the other side. "After the talks, X and Y said": both sides.
    if (own.length === 1 || reading.people) return together(own)
    return own.length === 0 && subject.length > 1 ? [...subject] : [...own]
  }
  if (!holding && status === 'cancelled' && own.length < 2)
    return [...new Set([...clausePersons(scene, trigger), ...own])]
  return holding ? together(own) : [...own]
}

/** The persons that are subject or object of the clause. */
const clausePersons = (scene: Scene, trigger: NounTrigger): string[] => {
  const clause = clauseAt(scene, trigger.from)
  const bare = scene.parties.filter((party) => party.role === 'bare' && party.clause === clause)
  return actorsOf(bare).filter((id) => isPerson(scene.doc, id))
}

/** Who is shown to the press there: "will present him at a news conference". */
const presentedAt = (scene: Scene, trigger: NounTrigger): string[] => {
  const clause = clauseAt(scene, trigger.from)
  const shows = scene.doc.tokens
    .slice(scene.sentence.firstToken, scene.sentence.lastToken)
    .some((token) => scene.words.presenting.has(token.lower))
  if (!shows) return []
  const bare = scene.parties.filter((party) => party.role === 'bare' && party.clause === clause)
  return actorsOf(bare).filter((id) => isPerson(scene.doc, id))
}

const strengthOf = (
  scene: Scene,
  trigger: NounTrigger,
  reading: Reading,
  participants: readonly string[],
  status: MeetingStatus | null,
): 'tells' | 'refers' | null => {
  const { noun } = trigger
  const { doc } = scene
  const { phrase, holding, happening, date, place, own } = reading
  const count = participants.length
  const active = happening || (holding && !phrase.framed)
  const refers = phrase.definite || phrase.framed ? 'refers' : null
  const persons = participants.filter((id) => isPerson(doc, id)).length
  switch (noun.kind) {
    case 'visit': {
      const office = participants.some((id) => actorOf(doc, id)?.role !== null)
      const here = saysHere(doc, trigger.from - HERE_REACH, trigger.to + HERE_REACH)
      if (count > 0 && office && (place || here) && (!noun.weak || own.length > 0 || active)) return 'tells'
      // "The minister's visit on Friday was cancelled", "she cancelled the trip".
      if (status === 'cancelled' && count > 0 && (noun.weak ? place : date)) return 'tells'
      return noun.weak && !(status === 'cancelled' && phrase.definite) ? null : refers
    }
    case 'press-conference':
      if (noun.scene && noun.weak && place === null) return null
      return (count > 0 || (holding && date !== null)) && (active || phrase.framed || own.length > 0) ? 'tells' : refers
    case 'call':
      return count > 1 || (count > 0 && reading.people && active) || (phrase.another && happening && date !== null)
        ? 'tells'
        : refers
    case 'conference':
      if (phrase.beside) return 'refers'
      return (active || phrase.framed) && (place !== null || date !== null) && (count > 0 || active)
        ? phrase.framed && count === 0
          ? refers
          : 'tells'
        : refers
    case 'meeting': {
      if (phrase.ongoing && !active) return null
      const anchored = date !== null || place !== null
      if (noun.process) {
        if (persons > 1 && (active || phrase.framed)) return 'tells'
        if (phrase.another && happening && date !== null) return 'tells'
        if (active && date !== null && (place !== null || count > 1)) return 'tells'
        if (own.length > 1 && place !== null && !phrase.ongoing) return 'tells'
        if (reading.session && (count > 1 || place !== null)) return 'tells'
        return phrase.framed && phrase.definite ? 'refers' : null
      }
      if (count > 1 && (!noun.weak || active || own.length > 1 || (phrase.framed && own.length > 0))) {
        const states = participants.every((id) => actorOf(doc, id)?.kind === 'country')
        return states && !active && !anchored ? null : 'tells'
      }
      if (count > 0 && (active || phrase.framed) && (reading.people || (noun.gathers && anchored))) return 'tells'
      if (happening && date !== null && !phrase.definite && (!noun.weak || place !== null)) return 'tells'
      // "X told the meeting": the meeting is known.
      if (phrase.definite && own.length === 0 && count < 2 && !happening && !(date && place)) return 'refers'
      if (phrase.another && date !== null && (happening || place !== null)) return 'tells'
      if (active && anchored && (count > 0 || (date !== null && place !== null)) && !noun.weak) return 'tells'
      return noun.weak && !phrase.definite ? null : refers
    }
  }
}

const statusOf = (scene: Scene, trigger: NounTrigger, reading: Reading): MeetingStatus | 'unreal' | null => {
  const region = regionOf(scene, trigger)
  const { doc, sentence } = scene
  const { phrase, date } = reading
  if (isAfterPublication(doc, date))
    return statusAt(scene, trigger.from, region, date) === 'cancelled' ? 'cancelled' : 'planned'
  if (phrase.framed && !phrase.purpose) return null
  const negations = doc.pack?.circumstances.negations.split(' ') ?? []
  if (reading.happening)
    for (let i = trigger.to; i < Math.min(sentence.lastToken, trigger.to + NEGATION_REACH); i++)
      if (negations.includes(doc.tokens[i]?.lower ?? '') && clauseAt(scene, i) === clauseAt(scene, trigger.from))
        return phrase.definite || statusAt(scene, trigger.from, region, date) === 'cancelled' ? 'cancelled' : 'unreal'
  return statusAt(scene, trigger.from, region, date)
}

const ruleOf = ({ phrase, holding, happening }: Reading): MeetingRule => {
  if (phrase.framed) return 'meetings.noun.framed'
  if (happening && !holding) return 'meetings.noun.happens'
  return holding ? 'meetings.noun.held' : 'meetings.noun.participants'
}

/** "The assembly takes place on Monday": definite, but known from nothing before. */
const foundsOccasion = ({ noun }: NounTrigger, reading: Reading, status: MeetingStatus | null): boolean =>
  reading.happening &&
  reading.date !== null &&
  (reading.place !== null || status !== 'held') &&
  !noun.weak &&
  !noun.process &&
  noun.kind !== 'visit'

/** "A and B have agreed. Eleven hours of talks went before": the sides of the sentence before. */
const sidesBefore = (scene: Scene): string[] => {
  const before = scene.doc.sentences[scene.index - 1]
  if (!before || before.story !== scene.sentence.story) return []
  const [first, second] = partiesOf(scene.doc, before).filter((party) => party.role === 'bare')
  return first && second && first.chain === second.chain ? actorsOf([first, second]) : []
}

const isJoint = (scene: Scene, trigger: NounTrigger, { phrase }: Reading): boolean =>
  scene.doc.tokens.slice(phrase.start, trigger.from).some((token) => scene.words.joint.has(token.lower))

/** What a noun for an occasion tells; null where it tells of no occasion. */
export const tellNoun = (scene: Scene, trigger: NounTrigger): Telling | null => {
  const { noun } = trigger
  const reading = readNoun(scene, trigger)
  const status = statusOf(scene, trigger, reading)
  if (status === 'unreal') return null
  const told = participantsOf(scene, trigger, reading, status)
  const participants = told.length === 0 && reading.session ? sidesBefore(scene) : told
  const strength = strengthOf(scene, trigger, reading, participants, status)
  if (!strength) return null
  const remote = hasPhrase(scene, scene.words.remote, regionOf(scene, trigger), trigger.from)
  const kind = noun.kind === 'meeting' && remote ? 'call' : noun.kind
  const mediated = hasPhrase(scene, scene.words.mediating, regionOf(scene, trigger), trigger.from)
  return {
    kind,
    status,
    strength,
    talk: noun.talk === true && kind === 'meeting',
    manner: mediated ? 'mediation' : (noun.manner ?? null),
    unnamed: strength === 'tells' && reading.people && participants.length === 1,
    participants:
      strength === 'refers' && noun.kind !== 'visit' ? (reading.own.length > 0 ? participants : []) : participants,
    hosts: [],
    place: kind === 'call' ? null : reading.place,
    date: reading.date,
    another: reading.phrase.another && strength === 'tells',
    founds: foundsOccasion(trigger, reading, status),
    joint: isJoint(scene, trigger, reading),
    sentence: scene.sentence,
    index: scene.index,
    at: trigger.from,
    headline: scene.headline,
    rule: ruleOf(reading),
  }
}
