import type { MeetingVerb } from '../languages/pack/meetings.js'
import { itemAt, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import { dateNear, placeNear } from './circumstances.js'
import type { Trigger } from './occasions.js'
import { actorOf, isPerson } from './actor-index.js'
import type { Party } from './parties.js'
import { nameOfPlaceAt, type PlacePhrase } from './places.js'
import type { MeetingRule } from './rules.js'
import {
  actorsOf,
  clauseAt,
  hasPhrase,
  isCompany,
  regionOf,
  statusAt,
  subjectOf,
  type Scene,
  type Telling,
} from './telling.js'

type VerbTrigger = Extract<Trigger, { type: 'verb' }>

const PASSIVE_REACH = 4
const OBJECT_REACH = 6
const PEOPLE_REACH = 6
const ANTECEDENT_REACH = 6

const isPassive = (scene: Scene, trigger: VerbTrigger, region: Range): boolean => {
  const { doc, words, verbSecond } = scene
  const from = verbSecond ? region.start : Math.max(region.start, trigger.from - PASSIVE_REACH)
  const to = verbSecond ? region.end : trigger.from
  for (let i = from; i < to; i++)
    if (words.passive.has(doc.tokens[i]?.lower ?? '') && clauseAt(scene, i) === clauseAt(scene, trigger.from))
      return true
  return false
}

/** The parties of the clause of a verb, inside its region. */
const partiesNear = (scene: Scene, trigger: VerbTrigger, region: Range): Party[] =>
  scene.parties.filter(
    (party) => party.clause === clauseAt(scene, trigger.from) && party.from >= region.start && party.to <= region.end,
  )

const chainOf = (scene: Scene, first: Party | undefined): readonly Party[] =>
  first ? scene.parties.filter((party) => party.chain === first.chain) : []

/** The object: next after the verb in English; any other bare phrase of the clause where the verb stands second. */
const objectOf = (
  scene: Scene,
  trigger: VerbTrigger,
  near: readonly Party[],
  subject: readonly Party[],
): readonly Party[] => {
  const others = near.filter((party) => party.role === 'bare' && !subject.includes(party))
  if (scene.verbSecond) return chainOf(scene, others[0])
  const next = others.find((party) => party.from >= trigger.to)
  if (!next || next.from - trigger.to > OBJECT_REACH) return []
  for (let i = trigger.to; i < next.from; i++) {
    const token = scene.doc.tokens[i]
    if (token?.kind !== 'word' || (token.classes & (WordClass.preposition | WordClass.auxiliary)) !== 0) return []
  }
  return chainOf(scene, next)
}

/** Whether people without names are the partner: "met with union leaders". */
const meetsPeople = (scene: Scene, trigger: VerbTrigger, region: Range): boolean => {
  const { doc, words, verbSecond } = scene
  const withWords = doc.pack?.meetings.with.split(' ') ?? []
  for (let i = verbSecond ? region.start : trigger.to; i < Math.min(region.end, trigger.to + PEOPLE_REACH + 12); i++) {
    const opens = withWords.includes(doc.tokens[i]?.lower ?? '')
    if (!opens && i !== trigger.to) continue
    for (let k = i; k < Math.min(region.end, i + PEOPLE_REACH); k++)
      if (words.people.has(doc.tokens[k]?.lower ?? '')) return true
  }
  return false
}

/** Whether people without names are the subject: "the boards of both companies will meet". */
const peopleMeet = (scene: Scene, trigger: VerbTrigger, region: Range): boolean => {
  const { doc, words, verbSecond } = scene
  if (trigger.verb.frame === 'host' || trigger.verb.personal) return false
  const clause = scene.clauses.clauses[clauseAt(scene, trigger.from)]
  const opens = clause?.pieces[0]?.start ?? region.start
  if (clause?.kind === 'relative')
    for (let i = Math.max(scene.sentence.firstToken, opens - ANTECEDENT_REACH); i < opens; i++)
      if (words.people.has(doc.tokens[i]?.lower ?? '')) return true
  for (let i = region.start; i < (verbSecond ? region.end : trigger.from); i++)
    if (words.people.has(doc.tokens[i]?.lower ?? '') && clauseAt(scene, i) === clauseAt(scene, trigger.from))
      return true
  return false
}

interface Sides {
  readonly subject: readonly string[]
  readonly partners: readonly string[]
}

const isReflexive = (scene: Scene, trigger: VerbTrigger, region: Range): boolean => {
  for (let i = region.start; i < region.end; i++)
    if (
      scene.words.reflexive.has(scene.doc.tokens[i]?.lower ?? '') &&
      clauseAt(scene, i) === clauseAt(scene, trigger.from)
    )
      return true
  return false
}

/** "X and her opposite number at Y, Z, spoke": a person on the other side of an "and", where nobody else is a side. */
const coordinated = (
  scene: Scene,
  trigger: VerbTrigger,
  near: readonly Party[],
  subject: readonly Party[],
): readonly Party[] => {
  const [side] = subject
  if (!side || scene.verbSecond) return []
  const others = near.filter(
    (party) =>
      party.role === 'bare' &&
      !subject.includes(party) &&
      party.to <= trigger.from &&
      party.actors.some((id) => isPerson(scene.doc, id)),
  )
  const joinedTo = (party: Party) =>
    scene.doc.tokens
      .slice(Math.min(side.to, party.to), Math.max(side.from, party.from))
      .some((token) => (token.classes & WordClass.coordinator) !== 0)
  return others.filter(joinedTo).slice(0, 1)
}

const sidesOf = (scene: Scene, trigger: VerbTrigger, region: Range): Sides => {
  const near = partiesNear(scene, trigger, region)
  const subject = subjectOf(scene, trigger.from, region)
  const passive = isPassive(scene, trigger, region) && near.some((party) => party.role === 'by')
  const { frame } = trigger.verb
  const partners: Party[] = near.filter(
    (party) => party.role === 'with' || (frame === 'mutual' && party.role === 'between'),
  )
  if (passive) partners.push(...near.filter((party) => party.role === 'by'))
  else if (frame === 'mutual' || frame === 'host') partners.push(...objectOf(scene, trigger, near, subject))
  const sides = actorsOf([...subject, ...partners])
  if (sides.length === 1 && subject.length > 0) partners.push(...coordinated(scene, trigger, near, subject))
  return { subject: actorsOf(subject), partners: actorsOf(partners.filter((party) => !subject.includes(party))) }
}

/** Headlines name the guest by office alone: "X receives adviser in Y". */
const receivesPeople = (scene: Scene, trigger: VerbTrigger, region: Range): boolean => {
  for (let i = trigger.to; i < Math.min(region.end, trigger.to + PEOPLE_REACH); i++)
    if (scene.words.people.has(scene.doc.tokens[i]?.lower ?? '')) return true
  return false
}

const inSportReport = (scene: Scene): boolean => {
  const { doc, sentence, words } = scene
  for (let i = sentence.firstToken; i < sentence.lastToken; i++)
    if (words.sport.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** "President X was received in Vienna on Monday": a guest in office, and where or when. */
const isReceived = (scene: Scene, trigger: VerbTrigger, region: Range, ids: readonly string[]): boolean => {
  const { doc, sentence } = scene
  if (trigger.verb.frame !== 'host' || !isPassive(scene, trigger, region) || ids.length !== 1) return false
  if (!ids.every((id) => isPerson(doc, id) && actorOf(doc, id)?.role !== null)) return false
  const place = placeNear(doc, sentence, trigger.from, { goal: false, within: region })
  return place !== null && dateNear(doc, sentence, trigger.from, region) !== null
}

/** "She welcomed the guest": whoever was received just before. */
const greetsGuest = (scene: Scene, trigger: VerbTrigger, region: Range): boolean => {
  if (trigger.verb.frame !== 'host') return false
  for (let i = trigger.to; i < Math.min(region.end, trigger.to + PEOPLE_REACH); i++)
    if (scene.words.guests.has(scene.doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** What the words themselves must hold before two actors and such a verb make an occasion. */
const isOccasion = (scene: Scene, trigger: VerbTrigger, region: Range, { subject, partners }: Sides): boolean => {
  const { doc } = scene
  const { verb } = trigger
  const all = [...new Set([...subject, ...partners])]
  const office = all.some((id) => actorOf(doc, id)?.role !== null && isPerson(doc, id))
  // In a report of a game "the two sides met" is the game.
  if (inSportReport(scene) && (!office || partners.length === 0)) return false
  // "The Chadian president spoke by phone with X": an office whose holder the text does not name is a side, too.
  if (subject.length === 0)
    return (
      (unnamedSubject(scene, trigger, region) || peopleMeet(scene, trigger, region)) &&
      partners.some((id) => isPerson(doc, id)) &&
      verb.frame !== 'host'
    )
  if (verb.frame === 'host' && scene.headline && partners.length === 0)
    return subject.some((id) => isPerson(doc, id)) && receivesPeople(scene, trigger, region)
  if (isReceived(scene, trigger, region, all)) return true
  if (greetsGuest(scene, trigger, region) && subject.length > 0 && partners.length === 0) return true
  if (verb.frame === 'host')
    return (
      partners.length > 0 &&
      all.length > 1 &&
      partners.every((id) => isPerson(doc, id)) &&
      subject.some((id) => isPerson(doc, id) || actorOf(doc, id)?.kind === 'country')
    )
  const remote = hasPhrase(scene, scene.words.remote, region, trigger.from)
  if (verb.personal) {
    const mutual = partners.length > 0 || remote || isReflexive(scene, trigger, region)
    if (all.length > 1) return mutual && all.every((id) => isPerson(doc, id))
    return (
      all.every((id) => isPerson(doc, id)) &&
      dateNear(doc, scene.sentence, trigger.from, region) !== null &&
      meetsPeople(scene, trigger, region)
    )
  }
  if (all.length > 1)
    return !all.every((id) => actorOf(doc, id)?.kind === 'country') || partners.length === 0 || verb.frame === 'partner'
  if (
    verb.gathers &&
    (dateNear(doc, scene.sentence, trigger.from, region) ??
      placeNear(doc, scene.sentence, trigger.from, { goal: false, within: region }))
  )
    return true
  return meetsPeople(scene, trigger, region) || (office && meetsAnybody(scene, trigger, region))
}

/** "met with survivors on Monday": whoever an officeholder meets with on a day are people. */
const meetsAnybody = (scene: Scene, trigger: VerbTrigger, region: Range): boolean => {
  const { doc, sentence, verbSecond } = scene
  if (trigger.verb.frame !== 'mutual' || dateNear(doc, sentence, trigger.from, region) === null) return false
  const withWords = doc.pack?.meetings.with.split(' ') ?? []
  if (!verbSecond) return withWords.includes(doc.tokens[trigger.to]?.lower ?? '')
  const partner = doc.tokens.slice(region.start, region.end).some(({ lower }) => withWords.includes(lower))
  return partner && isReflexive(scene, trigger, region)
}

const unnamedSubject = (scene: Scene, trigger: VerbTrigger, region: Range): boolean =>
  subjectOf(scene, trigger.from, region).some((party) => party.reference.kind === 'title')

const ruleOf = (verb: MeetingVerb): MeetingRule => `meetings.verb.${verb.frame}`

const contact = (scene: Scene, trigger: VerbTrigger, region: Range): Telling | null => {
  const { doc, sentence, words } = scene
  const sides = sidesOf(scene, trigger, region)
  const reflexive = scene.verbSecond && trigger.verb.frame === 'mutual' && isReflexive(scene, trigger, region)
  const plural = sides.subject.length > 1 && sides.partners.length === 0
  // A plural subject alone meets only itself ("they met", "sie trafen sich"), and talks only "about" something.
  if (plural && (trigger.verb.frame === 'host' || (scene.verbSecond && trigger.verb.frame === 'mutual' && !reflexive)))
    return null
  const date = dateNear(doc, sentence, trigger.from, region)
  const place =
    placeNear(doc, sentence, trigger.from, { goal: false, within: region }) ??
    (trigger.verb.frame === 'host' ? placeNear(doc, sentence, trigger.from, { goal: true, within: region }) : null)
  const unnamed =
    date !== null &&
    (place !== null || trigger.verb.gathers === true) &&
    sides.subject.length + sides.partners.length === 0 &&
    peopleMeet(scene, trigger, region)
  if (!unnamed && !isOccasion(scene, trigger, region, sides)) return null
  const status = statusAt(scene, trigger.from, region, date)
  if (status === 'unreal') return null
  const remote = hasPhrase(scene, words.remote, region, trigger.from)
  const kind = remote && trigger.verb.kind === 'meeting' ? 'call' : trigger.verb.kind
  const mediated = hasPhrase(scene, words.mediating, region, trigger.from)
  return {
    kind,
    status,
    strength: sides.partners.length === 0 && greetsGuest(scene, trigger, region) ? 'joins' : 'tells',
    talk: trigger.verb.personal === true,
    manner: mediated ? 'mediation' : (trigger.verb.manner ?? (trigger.verb.frame === 'host' ? 'reception' : null)),
    unnamed: new Set([...sides.subject, ...sides.partners]).size === 1,
    participants: [...new Set([...sides.subject, ...sides.partners])],
    hosts: [],
    place: kind === 'call' ? null : place,
    date,
    another: false,
    founds: false,
    joint: false,
    sentence,
    index: scene.index,
    at: trigger.from,
    headline: scene.headline,
    rule: ruleOf(trigger.verb),
  }
}

/** Past a date that stands between a verb and its object ("besuchte am Montag Warschau"). */
const pastDate = (scene: Scene, at: number, to: number): number => {
  const { doc } = scene
  for (let i = at; i < Math.min(to, at + 3); i++) {
    const date = itemAt(doc.dates, doc.tokens[i]?.start ?? 0)
    if (!date && ((doc.tokens[i]?.classes ?? 0) & WordClass.preposition) === 0) return at
    if (!date) continue
    let past = i
    while (past < to && (doc.tokens[past]?.start ?? 0) < date.end) past++
    return past
  }
  return at
}

/** The place or host that is the object of "visited". */
const visited = (
  scene: Scene,
  trigger: VerbTrigger,
  region: Range,
  subject: readonly Party[],
): { place: PlacePhrase | null; hosts: string[] } | null => {
  const near = partiesNear(scene, trigger, region)
  const [object] = objectOf(scene, trigger, near, subject)
  const country = object?.actors.some((id) => actorOf(scene.doc, id)?.kind === 'country')
  if (object && country) return { place: { ...object.reference, venue: false, goal: true, at: object.from }, hosts: [] }
  const beside = placeNear(scene.doc, scene.sentence, trigger.from, { goal: true, within: region })
  if (object) return { place: beside, hosts: object.actors.filter((id) => isPerson(scene.doc, id)) }
  const place = nameOfPlaceAt(scene.doc, pastDate(scene, trigger.to, region.end), region.end)
  return place || beside?.goal ? { place: place ?? beside, hosts: [] } : null
}

const DELEGATION_REACH = 3
/** "A delegation from the World Bank": people who stand for the body named after them. */
const isDelegation = (scene: Scene, party: Party): boolean => {
  for (let i = Math.max(scene.sentence.firstToken, party.from - DELEGATION_REACH); i < party.own; i++)
    if (scene.words.people.has(scene.doc.tokens[i]?.lower ?? '')) return true
  return false
}

const journey = (scene: Scene, trigger: VerbTrigger, region: Range): Telling | null => {
  const { doc, sentence } = scene
  if (trigger.verb.passive && !isPassive(scene, trigger, region)) return null
  const subject = subjectOf(scene, trigger.from, region)
  const company = partiesNear(scene, trigger, region).filter((party) => isCompany(scene, party, trigger.from))
  const persons = actorsOf([...subject, ...company]).filter((id) => isPerson(doc, id))
  // Only who holds an office pays visits; others travel.
  const official = persons.some((id) => actorOf(doc, id)?.role !== null)
  const visitors = official ? persons : actorsOf(subject.filter((party) => isDelegation(scene, party)))
  if (visitors.length === 0) return null
  const goal =
    trigger.verb.frame === 'visit'
      ? visited(scene, trigger, region, subject)
      : { place: placeNear(doc, sentence, trigger.from, { goal: true, within: region }), hosts: [] }
  if (!goal || (trigger.verb.frame === 'travel' && !goal.place)) return null
  const date = dateNear(doc, sentence, trigger.from, region)
  const status = statusAt(scene, trigger.from, region, date)
  if (status === 'unreal') return null
  return {
    kind: 'visit',
    status,
    // Who arrives at a building opens the scene of what follows; no visit is told.
    strength: trigger.verb.frame === 'travel' && goal.place?.venue ? 'arrives' : 'tells',
    talk: false,
    manner: null,
    unnamed: false,
    participants: visitors,
    hosts: goal.hosts,
    place: goal.place,
    date,
    another: false,
    founds: false,
    joint: false,
    sentence,
    index: scene.index,
    at: trigger.from,
    headline: scene.headline,
    rule: ruleOf(trigger.verb),
  }
}

/** What a verb of coming together tells; null where it tells of no occasion. */
export const tellVerb = (scene: Scene, trigger: VerbTrigger): Telling | null => {
  const region = regionOf(scene, trigger)
  return trigger.verb.kind === 'visit' ? journey(scene, trigger, region) : contact(scene, trigger, region)
}
