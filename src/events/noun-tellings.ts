import type { Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import type { Phrases } from '../text/phrases.js'
import { WordClass } from '../text/word-class.js'
import type { Clause } from './clauses.js'
import { dateNear, isAfterPublication, placeNear, saysHere, type EventDate } from './circumstances.js'
import { nounPhrase, type NounPhrase, type NounTrigger } from './noun-phrase.js'
import { actorOf, isPerson } from './actor-index.js'
import type { Party } from './parties.js'
import { nameOfPlaceAt, type PlacePhrase } from './places.js'
import type { MeetingRule } from './rules.js'
import {
  actorsOf,
  clauseAt,
  hasPhrase,
  regionOf,
  statusAt,
  subjectOf,
  type MeetingStatus,
  type Scene,
  type Telling,
} from './telling.js'

const OWN_REACH = 10
/** How far before a noun its possessor may stand ("X's long-planned second meeting"). */
const POSSESSIVE_REACH = 5
const HELD_REACH = 30
/** How many words before a framed noun its date may stand ("said on Monday after talks"). */
const FRAME_LEAD = 6
/** How far from a visit "here" may stand. */
const HERE_REACH = 6

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0

/** The parties that the noun phrase itself names: possessives before it, "with", "between" and "of" behind it. */
const ownParties = (scene: Scene, trigger: NounTrigger, phrase: NounPhrase): Party[] => {
  const { parties } = scene
  const before = parties.filter(
    (party) =>
      party.role === 'possessive' &&
      party.to <= trigger.from + 1 &&
      trigger.from - party.to <= POSSESSIVE_REACH &&
      party.from >= phrase.start - 3,
  )
  const after: Party[] = []
  let reach = trigger.to + OWN_REACH
  const end = phrase.framed ? phraseEnd(scene, trigger) : scene.sentence.lastToken
  for (const party of parties) {
    if (party.from < trigger.to || party.from > reach || party.from >= end) continue
    const chained = after.some((other) => other.chain === party.chain)
    const hosted =
      party.role === 'host' && party.from - trigger.to <= 2 && party.actors.some((id) => isPerson(scene.doc, id))
    const own =
      (hosted && trigger.noun.kind !== 'visit') ||
      party.role === 'with' ||
      party.role === 'between' ||
      (party.role === 'of' && party.from - trigger.to <= 3) ||
      (party.role === 'by' && party.from - trigger.to <= 3)
    const genitive = party.role === 'possessive' && party.from === trigger.to
    const gerund =
      party.role === 'bare' && party.from === trigger.to && !scene.verbSecond && trigger.noun.kind === 'meeting'
    if (!own && !chained && !gerund && !genitive) continue
    if (crossesVerb(scene, trigger.to, party.from)) break
    after.push(party)
    reach = Math.max(reach, party.to + 4)
  }
  return [...before, ...after, ...heldBy(scene, trigger)]
}

/** "a meeting that X held with Y": the sides stand in the relative clause behind the noun. */
const heldBy = (scene: Scene, trigger: NounTrigger): Party[] => {
  const clause = relativeBehind(scene, trigger)
  if (clause === null) return []
  const range = clause.pieces[0] ?? { start: trigger.to, end: trigger.to }
  if (!hasPhrase(scene, scene.words.holding, range, range.start)) return []
  return scene.parties.filter(
    (party) => party.from >= range.start && party.to <= range.end && (party.role === 'bare' || party.role === 'with'),
  )
}

const relativeBehind = (scene: Scene, trigger: NounTrigger): Clause | null => {
  const { clauses, ofToken } = scene.clauses
  for (let i = trigger.to; i <= trigger.to + 1; i++) {
    const at = ofToken[i - scene.sentence.firstToken]
    const clause = at === undefined ? undefined : clauses[at]
    const opens = clause?.pieces[0]?.start
    if (clause && opens === i && clause.kind !== 'main' && is(scene.doc.tokens[i], WordClass.relative)) return clause
  }
  return null
}

/** Where the phrase "after talks with X in Y on Monday" ends: at the next comma or verb. */
const phraseEnd = (scene: Scene, trigger: NounTrigger): number => {
  const { doc, sentence, parties, triggers } = scene
  for (let i = trigger.to; i < sentence.lastToken; i++) {
    const token = doc.tokens[i] as Token
    const inParty = parties.some((party) => party.from <= i && i < party.to)
    if (inParty) continue
    if (token.kind === 'punctuation' || is(token, WordClass.auxiliary | WordClass.modal)) return i
    if (triggers.some((other) => other.type === 'verb' && other.from === i)) return i
  }
  return sentence.lastToken
}

const crossesVerb = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const token = scene.doc.tokens[i]
    if (is(token, WordClass.modal | WordClass.subordinator) && !is(token, WordClass.preposition)) return true
    if (token && /^[;:"“”„]$/.test(token.text)) return true
  }
  return false
}

interface Reading {
  readonly phrase: NounPhrase
  readonly holding: boolean
  readonly happening: boolean
  readonly own: readonly string[]
  /** Those of them that stand in the genitive, or after "of" and "by". */
  readonly owners: readonly string[]
  readonly subject: readonly string[]
  readonly people: boolean
  readonly date: EventDate
  readonly place: PlacePhrase | null
}

/** Whether people without names are the partner behind the noun: "a meeting with union leaders". */
const withPeople = (scene: Scene, trigger: NounTrigger): boolean => {
  const { doc, sentence, words } = scene
  const prepositions = `${doc.pack?.meetings.with ?? ''} ${doc.pack?.meetings.between ?? ''}`.split(' ')
  for (let i = trigger.to; i < Math.min(sentence.lastToken, trigger.to + 5); i++) {
    if (!prepositions.includes(doc.tokens[i]?.lower ?? '')) continue
    for (let k = i + 1; k < Math.min(sentence.lastToken, i + 6); k++)
      if (words.people.has(doc.tokens[k]?.lower ?? '')) return true
  }
  return false
}

/** Parties after "with" that stand before the noun where the verb stands last ("hat mit X ein Gespräch geführt"). */
const withBefore = (scene: Scene, trigger: NounTrigger, region: Range): string[] =>
  scene.verbSecond
    ? actorsOf(
        scene.parties.filter(
          (party) =>
            party.role === 'with' &&
            party.clause === clauseAt(scene, trigger.from) &&
            party.to <= trigger.from &&
            party.from >= region.start,
        ),
      )
    : []

/** The subject; behind the verb where the sentence opens with the noun's phrase ("taking part in the drills are X and Y"). */
const subjectFor = (scene: Scene, trigger: NounTrigger, region: Range, framed: boolean): readonly Party[] => {
  const subject = subjectOf(scene, trigger.from, region)
  const { tokens } = scene.doc
  if (subject.length > 0 || scene.verbSecond || !(framed || is(tokens[trigger.to], WordClass.auxiliary))) return subject
  const first = scene.parties.find(
    (party) => party.from > trigger.to && party.role === 'bare' && party.clause === clauseAt(scene, trigger.from),
  )
  return first ? scene.parties.filter((party) => party.chain === first.chain) : []
}

/** A building that holds the occasion as its host ("the training ground hosted the drills"). */
const hostPlace = (scene: Scene, trigger: NounTrigger, region: Range): PlacePhrase | null => {
  const clause = scene.clauses.clauses[clauseAt(scene, trigger.from)]
  for (const piece of clause?.pieces ?? []) {
    const place = piece.start >= region.start ? nameOfPlaceAt(scene.doc, piece.start, trigger.from) : null
    if (place?.venue) return place
  }
  return null
}

const read = (scene: Scene, trigger: NounTrigger): Reading => {
  const { doc, sentence, words } = scene
  const region = regionOf(scene, trigger)
  const phrase = nounPhrase(scene, trigger)
  const near = {
    start: Math.max(region.start, trigger.from - HELD_REACH),
    end: Math.min(region.end, trigger.to + HELD_REACH),
  }
  const before = { start: near.start, end: phrase.start }
  const after = { start: trigger.to, end: scene.verbSecond ? near.end : Math.min(near.end, trigger.to + 14) }
  const anywhere = (phrases: Phrases): boolean =>
    [before, after].some((range) => hasPhrase(scene, phrases, range, trigger.from))
  const holding = scene.verbSecond ? anywhere(words.holding) : hasPhrase(scene, words.holding, before, trigger.from)
  const happening = scene.verbSecond
    ? anywhere(words.happening)
    : hasPhrase(scene, words.happening, after, trigger.from)
  const named = ownParties(scene, trigger, phrase)
  const own = actorsOf(named)
  const subject = actorsOf(subjectFor(scene, trigger, region, phrase.framed))
  const goal = trigger.noun.kind === 'visit'
  // What stands outside of "after the talks in X" is the time and place of something else.
  const within = phrase.framed
    ? {
        start: Math.max(region.start, goal && !scene.verbSecond ? trigger.from : phrase.start - FRAME_LEAD),
        end: Math.max(phraseEnd(scene, trigger), relativeBehind(scene, trigger)?.pieces[0]?.end ?? 0),
      }
    : region
  const told = dateNear(doc, sentence, trigger.from, within)
  const where =
    placeNear(doc, sentence, trigger.from, { goal, within }) ??
    (holding && !phrase.framed ? hostPlace(scene, trigger, region) : null)
  // What is said at a summit is said on its day; a journey leads where the sentence says.
  const isPublic = trigger.noun.kind === 'conference' || trigger.noun.kind === 'press-conference'
  return {
    phrase,
    holding,
    happening,
    own: holding ? [...new Set([...withBefore(scene, trigger, region), ...own])] : own,
    owners: actorsOf(named.filter((party) => party.role !== 'with' && party.role !== 'host')),
    subject,
    people: withPeople(scene, trigger),
    date: told ?? (isPublic && phrase.framed ? dateNear(doc, sentence, trigger.from, region) : null),
    place: where ?? (goal && happening ? placeNear(doc, sentence, trigger.from, { goal }) : null),
  }
}

/** Who takes part, by the noun's own words and by the subject of the clause. */
const participantsOf = (scene: Scene, { noun }: NounTrigger, reading: Reading): string[] => {
  const { own, subject, phrase, holding } = reading
  const { doc } = scene
  const together = (ids: readonly string[]) => [...new Set([...subject, ...ids])]
  if (noun.kind === 'press-conference') {
    const all = own.length > 0 && !holding && !phrase.framed ? own : together(own)
    return all.filter((id) => actorOf(doc, id)?.kind !== 'country' || own.includes(id))
  }
  if (noun.kind === 'visit') {
    const visitors = reading.owners.filter((id) => isPerson(doc, id))
    return visitors.length > 0 ? visitors : subject.filter((id) => isPerson(doc, id))
  }
  if (phrase.framed) {
    // "After talks with X, Y said": the subject is the other side. "After the talks, X and Y said": both sides.
    if (own.length === 1 || reading.people) return together(own)
    return own.length === 0 && subject.length > 1 ? [...subject] : [...own]
  }
  return holding ? together(own) : [...own]
}

const strengthOf = (
  scene: Scene,
  trigger: NounTrigger,
  reading: Reading,
  participants: readonly string[],
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
      return count > 0 && office && (place || here) && (!noun.weak || own.length > 0 || active)
        ? 'tells'
        : noun.weak
          ? null
          : refers
    }
    case 'press-conference':
      if (noun.scene && noun.weak && place === null) return null
      return (count > 0 || (holding && date !== null)) && (active || phrase.framed || own.length > 0) ? 'tells' : refers
    case 'call':
      return count > 1 || (count > 0 && reading.people && active) || (phrase.another && happening && date !== null)
        ? 'tells'
        : refers
    case 'conference':
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
        return phrase.framed && phrase.definite ? 'refers' : null
      }
      if (count > 1 && (!noun.weak || active || own.length > 1 || (phrase.framed && own.length > 0))) {
        const states = participants.every((id) => actorOf(doc, id)?.kind === 'country')
        return states && !active && !anchored ? null : 'tells'
      }
      if (count > 0 && (active || phrase.framed) && reading.people) return 'tells'
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
  if (reading.happening && phrase.definite)
    for (let i = trigger.to; i < Math.min(sentence.lastToken, trigger.to + 12); i++)
      if (negations.includes(doc.tokens[i]?.lower ?? '') && clauseAt(scene, i) === clauseAt(scene, trigger.from))
        return 'cancelled'
  return statusAt(scene, trigger.from, region, date)
}

const ruleOf = ({ phrase, holding, happening }: Reading): MeetingRule => {
  if (phrase.framed) return 'meetings.noun.framed'
  if (happening && !holding) return 'meetings.noun.happens'
  return holding ? 'meetings.noun.held' : 'meetings.noun.participants'
}

/** What a noun for an occasion tells; null where it tells of no occasion. */
export const tellNoun = (scene: Scene, trigger: NounTrigger): Telling | null => {
  const { noun } = trigger
  const reading = read(scene, trigger)
  const participants = participantsOf(scene, trigger, reading)
  const status = statusOf(scene, trigger, reading)
  if (status === 'unreal') return null
  const strength = strengthOf(scene, trigger, reading, participants)
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
    sentence: scene.sentence,
    index: scene.index,
    at: trigger.from,
    headline: scene.headline,
    rule: ruleOf(reading),
  }
}
