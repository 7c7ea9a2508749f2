import { phraseAt, type Phrases } from '../text/phrases.js'
import type { Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { isPerson } from './actor-index.js'
import { dateNear, placeNear, type EventDate } from './circumstances.js'
import type { Clause } from './clauses.js'
import { nounPhrase, type NounPhrase, type NounTrigger } from './noun-phrase.js'
import type { Party } from './parties.js'
import { nameOfPlaceAt, placesIn, type PlacePhrase } from './places.js'
import { actorsOf, clauseAt, hasPhrase, regionOf, relativeEvent, subjectOf, type Scene } from './telling.js'

const OWN_REACH = 10
/** How far before a noun its possessor may stand ("X's long-planned second meeting"). */
const POSSESSIVE_REACH = 5
const HELD_REACH = 30
/** How many words before a framed noun its date may stand ("said on Monday after talks"). */
const FRAME_LEAD = 6

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

/** What the words around a noun for an occasion say of it. */
export interface Reading {
  readonly phrase: NounPhrase
  readonly holding: boolean
  readonly happening: boolean
  readonly own: readonly string[]
  /** Those of them that stand in the genitive, or after "of" and "by". */
  readonly owners: readonly string[]
  readonly subject: readonly string[]
  readonly people: boolean
  /** Words such as "all-night" make one occasion of a process. */
  readonly session: boolean
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

const SESSION_REACH = 4
const isSession = (scene: Scene, trigger: NounTrigger): boolean => {
  const { doc, sentence, words } = scene
  for (let i = Math.max(sentence.firstToken, trigger.from - SESSION_REACH); i < trigger.from; i++)
    if (phraseAt(words.sessions, doc.tokens, i, trigger.from) > 0) return true
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

/** Reads the words around a noun for an occasion. */
export const readNoun = (scene: Scene, trigger: NounTrigger): Reading => {
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
  const related = relativeEvent(scene, trigger.to - 1)
  const happening =
    related !== null ||
    (scene.verbSecond ? anywhere(words.happening) : hasPhrase(scene, words.happening, after, trigger.from))
  const named = ownParties(scene, trigger, phrase)
  const own = actorsOf(named)
  const subject = actorsOf(subjectFor(scene, trigger, region, phrase.framed))
  const goal = trigger.noun.kind === 'visit'
  // What stands outside of "after the talks in X" is the time and place of something else.
  const within = phrase.framed
    ? {
        start: Math.max(region.start, goal && !scene.verbSecond ? trigger.from : phrase.start - FRAME_LEAD),
        end: Math.max(
          phraseEnd(scene, trigger),
          relativeBehind(scene, trigger)?.pieces[0]?.end ?? 0,
          related?.pieces[0]?.end ?? 0,
        ),
      }
    : region
  const piece = related?.pieces[0]
  const told =
    dateNear(doc, sentence, trigger.from, within) ?? (piece ? dateNear(doc, sentence, piece.start, piece) : null)
  const where =
    placeNear(doc, sentence, trigger.from, { goal, within }) ??
    (piece ? placeNear(doc, sentence, piece.start, { goal, within: piece }) : null) ??
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
    session: isSession(scene, trigger),
    date:
      told ??
      (isPublic && phrase.framed && scene.clauses.clauses[clauseAt(scene, trigger.from)]?.kind !== 'relative'
        ? dateNear(doc, sentence, trigger.from, region)
        : null),
    place:
      where ??
      (goal && happening
        ? (placesIn(doc, sentence.firstToken, trigger.from)
            .filter((place) => place.goal)
            .at(-1) ?? null)
        : null),
  }
}
