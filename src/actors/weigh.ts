import type { Token } from '../text/tokens.js'
import { gameEvidence } from './body-evidence.js'
import { contextScores, formScores, weakScores, type Offices, type Scores } from './evidence.js'
import { fold } from './fold.js'
import type { Reading } from './reading.js'
import type { Segment } from './segments.js'
import { compoundOwner } from './shapes.js'

/** What a run of words names by its evidence; null for nothing. */
export type Kind = 'person' | 'organization' | 'place' | null

/** Least score by which a run is a person or an organization. */
const PERSON = 3
const ORGANIZATION = 3
/** Least score by which a place is one of the two sides of a game. */
const SIDE = 2

/** The most that places beside verbs speak for a person: of one word, of several words. */
const MOST_WEAK = 3
const MOST_WEAK_FULL = 1

/** The words of a run by which all its mentions are weighed together: folded, without a genitive ending. */
export const keyOf = (reading: Reading, { first, last }: Segment): string => {
  const words = reading.folded.slice(first, last).join(' ')
  return reading.lexicon.capitalNouns || words.endsWith('s') ? words.replace(/(?<=\p{L}{3})s$/u, '') : words
}

const add = (into: Map<string, Scores>, key: string, scores: Scores): void => {
  const sum = into.get(key) ?? { person: 0, organization: 0, place: 0 }
  sum.person += scores.person
  sum.organization += scores.organization
  sum.place += scores.place
  into.set(key, sum)
}

/** Keeps the higher of each score: the form of a name counts once, its contexts add up. */
const raise = (into: Map<string, Scores>, key: string, { person, organization, place }: Scores): void => {
  const known = into.get(key)
  into.set(key, {
    person: Math.max(person, known?.person ?? person),
    organization: Math.max(organization, known?.organization ?? organization),
    place: Math.max(place, known?.place ?? place),
  })
}

const kindOf = ({ person, organization, place }: Scores): Kind => {
  if (person >= PERSON && person >= organization && person > place) return 'person'
  if (organization >= ORGANIZATION && organization > place) return 'organization'
  return place >= 3 ? 'place' : null
}

/** "Brennicke-Aktie", "Hoogland-trainer": the first part of such a compound is a body. */
const addCompounds = ({ tokens, lexicon }: Reading, sums: Map<string, Scores>): void => {
  for (const token of tokens) {
    const owner = compoundOwner(token, lexicon.has.tails)
    if (owner) add(sums, fold(owner), { person: 0, organization: 2.5, place: 0 })
  }
}

/** People are told again by the last word of their name, bodies by the first. */
const addEchoes = (reading: Reading, names: readonly Segment[], sums: Map<string, Scores>): void => {
  const alone = new Set(names.filter(({ first, last }) => last - first === 1).map((name) => keyOf(reading, name)))
  const seen = new Set<string>()
  for (const name of names) {
    if (name.last - name.first < 2) continue
    const key = keyOf(reading, name)
    if (seen.has(key)) continue
    seen.add(key)
    const opening = reading.folded[name.first] ?? ''
    if (alone.has(key.slice(key.lastIndexOf(' ') + 1))) add(sums, key, { person: 1.5, organization: 0, place: 0 })
    else if (alone.has(opening) && reading.lexicon.given(opening) === undefined)
      add(sums, key, { person: -1, organization: 1.5, place: 0 })
  }
}

/** Whether only a comma, an "and" and articles stand between two runs. */
const isListed = ({ tokens, lexicon, pack }: Reading, from: number, to: number): boolean => {
  if (from >= to || to - from > 3) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.text === ',' || pack.grammar.and.includes(token.lower)) continue
    if (i === from || !lexicon.has.definite.has(token.lower)) return false
  }
  return true
}

const hasGiven = (reading: Reading, { first, last }: Segment): boolean =>
  last - first > 1 && reading.lexicon.given(reading.folded[first] ?? '') !== undefined

/** From how many runs on single words are taken along in a list; two of several words are enough. */
const LEAST_LISTED = 3

/** "Green Tomorrow, the Farmers' Union and Homeland": one body in a list makes bodies of the names beside it. */
const spreadOverLists = (reading: Reading, segments: readonly Segment[], kinds: Map<Segment, Kind>): void => {
  const isBody = (one: Segment) =>
    one.form === 'body' || one.form === 'organization' || kinds.get(one) === 'organization'
  const settle = (list: readonly Segment[]): void => {
    if (list.length < 2 || !list.some(isBody)) return
    if (list.some((one) => one.form === 'country' || hasGiven(reading, one))) return
    for (const one of list)
      if (one.form === 'name' && (list.length >= LEAST_LISTED || one.last - one.first > 1))
        kinds.set(one, 'organization')
  }
  let list: Segment[] = []
  for (const segment of segments) {
    const before = list.at(-1)
    if (before && before.sentence === segment.sentence && isListed(reading, before.last, segment.first))
      list.push(segment)
    else {
      settle(list)
      list = [segment]
    }
  }
  settle(list)
}

/** "Councillor Anna Berg (Civic Voice)": the party in brackets behind somebody with an office. */
const bracketedParties = (
  { tokens }: Reading,
  segments: readonly Segment[],
  kinds: Map<Segment, Kind>,
  officesOf: (segment: Segment) => Offices,
): void => {
  let before: Segment | undefined
  for (const segment of segments) {
    const bracketed =
      before?.last === segment.first - 1 &&
      tokens[segment.first - 1]?.text === '(' &&
      tokens[segment.last]?.text === ')'
    if (before && bracketed && segment.form === 'name' && kinds.get(before) === 'person')
      if (officesOf(before).byEnd.has(before.first)) kinds.set(segment, 'organization')
    before = segment
  }
}

/** Places that play: "Leeds beat York". */
const sidesOf = (reading: Reading, segments: readonly Segment[]): Segment[] => {
  const places = segments.filter(
    ({ form, sentence }) => (form === 'place' || form === 'capital') && reading.games.has(sentence),
  )
  const sums = new Map<string, number>()
  for (const place of places) {
    const key = keyOf(reading, place)
    sums.set(key, (sums.get(key) ?? 0) + gameEvidence(reading, place))
  }
  return places.filter((place) => (sums.get(keyOf(reading, place)) ?? 0) >= SIDE)
}

/** Weighs over the whole text what each run of words names. */
export const weigh = (
  reading: Reading,
  segments: readonly Segment[],
  officesOf: (segment: Segment) => Offices,
): Map<Segment, Kind> => {
  const sums = new Map<string, Scores>()
  const forms = new Map<string, Scores>()
  const weak = new Map<string, Scores>()
  const names = segments.filter(({ form }) => form === 'name')
  for (const segment of names) {
    const key = keyOf(reading, segment)
    add(sums, key, contextScores(reading, segment, officesOf(segment)))
    raise(forms, key, formScores(reading, segment))
    add(weak, key, weakScores(reading, segment))
  }
  addCompounds(reading, sums)
  addEchoes(reading, names, sums)
  for (const [key, form] of forms) add(sums, key, form)
  for (const [key, { person }] of weak)
    add(sums, key, {
      person: Math.min(person, key.includes(' ') ? MOST_WEAK_FULL : MOST_WEAK),
      organization: 0,
      place: 0,
    })
  const kinds = new Map<Segment, Kind>()
  for (const segment of names) {
    const sum = sums.get(keyOf(reading, segment))
    kinds.set(segment, sum ? kindOf(sum) : null)
  }
  for (const side of sidesOf(reading, segments)) kinds.set(side, 'organization')
  spreadOverLists(reading, segments, kinds)
  bracketedParties(reading, segments, kinds, officesOf)
  return kinds
}
