import type { ActorKind } from '../document.js'
import { WordClass } from '../text/word-class.js'
import type { Offices } from './evidence.js'
import type { Segment } from './segments.js'
import { isInitial } from './shapes.js'
import type { ActorRule } from './rules.js'
import type { Reading } from './reading.js'
import { keyOf, weigh, type Kind } from './weigh.js'

/** A segment with what it names. */
export interface Mention extends Segment {
  readonly kind: ActorKind
  readonly rule: ActorRule
}

/** Words of persons and organizations seen in full, by which their short forms are known. */
interface Known {
  readonly family: Set<string>
  readonly given: Set<string>
  readonly opening: Set<string>
}

const SLAVIC = /(?:[oe]v|in|sk[iy])a?$/

const knownOf = (reading: Reading, kinds: ReadonlyMap<Segment, Kind>): Known => {
  const known: Known = { family: new Set(), given: new Set(), opening: new Set() }
  for (const [segment, kind] of kinds) {
    if (segment.last - segment.first < 2) continue
    const opening = reading.folded[segment.first] ?? ''
    if (kind === 'person') {
      const family = (reading.folded[segment.last - 1] ?? '').replace(/(?<=\p{L}{4})s$/u, '')
      known.family.add(family)
      // Slavic names of wives and daughters: Petrov, Petrova.
      if (SLAVIC.test(family)) known.family.add(family.endsWith('a') ? family.slice(0, -1) : `${family}a`)
      if (!isInitial(reading.tokens[segment.first])) known.given.add(opening)
    } else if (kind === 'organization' && !reading.lexicon.has.organizationHeads.has(opening))
      known.opening.add(opening)
  }
  return known
}

/** Whether the first word of an organization can stand for it: a name, no word of many bodies or places. */
const isOwnWord = ({ lexicon, labels, tokens }: Reading, first: number): boolean => {
  const token = tokens[first]
  if (!token?.capital || labels[first] || token.classes !== 0) return false
  return (
    !lexicon.isOrganizationHead(token.lower) && !lexicon.isNoun(token.lower) && !lexicon.has.modifiers.has(token.lower)
  )
}

/** Decides over the whole text what each run of words names. */
export const decide = (
  reading: Reading,
  segments: readonly Segment[],
  officesOf: (segment: Segment) => Offices,
): Mention[] => {
  const kinds = weigh(reading, segments, officesOf)
  const known = knownOf(reading, kinds)
  for (const { form, first, last } of segments)
    if (form === 'organization' && last - first > 1 && isOwnWord(reading, first))
      known.opening.add(reading.folded[first] ?? '')
  const mentions: Mention[] = []
  for (const segment of segments) {
    const mention = mentionOf(reading, segment, kinds.get(segment) ?? null, known)
    if (mention) mentions.push(mention)
  }
  return withoutPlaces(reading, mentions)
}

/** Leaves out the countries that the text names as mere places: always "in X" or "to X". */
const withoutPlaces = (reading: Reading, mentions: readonly Mention[]): Mention[] => {
  const acting = new Set<string>()
  const bodies = new Set(mentions.filter(({ kind }) => kind === 'organization').map(({ first }) => first))
  let before: { last: number; place: boolean } | undefined
  for (const mention of mentions) {
    if (mention.kind !== 'country') continue
    // A coordinated country is what the one before it is: "in Spain and Italy".
    const joined = before && mention.first - before.last === 1
    const place = joined && before ? before.place : isPlaced(reading, mention) || isSeat(reading, mention, bodies)
    if (!place && mention.code) acting.add(mention.code)
    before = { last: mention.last, place }
  }
  return mentions.filter(({ kind, code }) => kind !== 'country' || code === null || acting.has(code))
}

/** "Kenya's Sarova Mills", "Norwegens Fjordtek": the country only tells where a firm is at home. */
const isSeat = ({ tokens, lexicon }: Reading, { last }: Mention, bodies: ReadonlySet<number>): boolean => {
  if (/^['’]s$/i.test(tokens[last]?.text ?? '')) return bodies.has(last + 1)
  return lexicon.capitalNouns && tokens[last - 1]?.text.endsWith('s') === true && bodies.has(last)
}

/** Whether a preposition makes a country a place; an article may stand between. */
const isPlaced = ({ tokens, lexicon }: Reading, { first, last, sentence }: Segment): boolean => {
  let at = first - 1
  if (lexicon.has.definite.has(tokens[at]?.lower ?? '') && !lexicon.has.countryPlaces.has(tokens[at]?.lower ?? '')) at--
  if (/^['’]s$/i.test(tokens[last]?.text ?? '')) return false
  return at >= sentence.firstToken && lexicon.has.countryPlaces.has(tokens[at]?.lower ?? '')
}

const mentionOf = (reading: Reading, segment: Segment, kind: Kind, known: Known): Mention | undefined => {
  switch (segment.form) {
    case 'country':
      return { ...segment, kind: 'country', rule: 'actors.country.name' }
    case 'capital':
      if (kind === 'organization')
        return { ...segment, form: 'name', code: null, kind, rule: 'actors.organization.evidence' }
      if (isKnownPerson(reading, segment, known))
        return { ...segment, form: 'name', code: null, kind: 'person', rule: 'actors.person.short' }
      return capitalActs(reading, segment) ? { ...segment, kind: 'country', rule: 'actors.country.capital' } : undefined
    case 'body':
      return { ...segment, kind: 'organization', rule: 'actors.organization.known' }
    case 'organization':
      if (reading.caseless.has(segment.sentence)) return undefined
      return { ...segment, kind: 'organization', rule: 'actors.organization.head' }
    case 'place':
      if (kind === 'organization') return { ...segment, form: 'name', kind, rule: 'actors.organization.evidence' }
      if (isKnownPerson(reading, segment, known))
        return { ...segment, form: 'name', kind: 'person', rule: 'actors.person.short' }
      return undefined
    case 'name': {
      const word = keyOf(reading, segment)
      if (reading.lexicon.portfolios.match(reading.tokens, segment.first, segment.last)?.last === segment.last)
        return undefined
      if (segment.last - segment.first === 1) {
        if (known.family.has(word) || known.given.has(word))
          return { ...segment, kind: 'person', rule: 'actors.person.short' }
        if (known.opening.has(word)) return { ...segment, kind: 'organization', rule: 'actors.organization.short' }
      }
      if (kind === 'person') return { ...segment, kind, rule: 'actors.person.evidence' }
      if (kind === 'organization') return { ...segment, kind, rule: 'actors.organization.evidence' }
      return undefined
    }
  }
}

/** Whether a place's name is here the family name of somebody named in full: "Washington" after "Anthony Washington". */
const isKnownPerson = (
  { tokens, folded, lexicon }: Reading,
  { first, last, sentence }: Segment,
  known: Known,
): boolean => {
  if (last - first !== 1 || !known.family.has(folded[first] ?? '')) return false
  return first === sentence.firstToken || !lexicon.has.placePrepositions.has(tokens[first - 1]?.lower ?? '')
}

/** Whether a capital acts or speaks: "Moscow wants", "Baku's proposal"; never "in Moscow". */
const capitalActs = ({ tokens, lexicon, caseless }: Reading, { first, last, sentence }: Segment): boolean => {
  const at = (i: number) => (i >= sentence.firstToken && i < sentence.lastToken ? tokens[i] : undefined)
  const previous = at(first - 1)
  const next = at(last)
  if (caseless.has(sentence) || !next) return false
  if (previous && (lexicon.has.placePrepositions.has(previous.lower) || previous.kind === 'punctuation')) return false
  if (lexicon.has.saying.has(next.lower)) return true
  if (/^['’]s$/i.test(next.text)) return lexicon.has.owned.has(at(last + 1)?.lower ?? '')
  const genitive = lexicon.capitalNouns && tokens[last - 1]?.text.endsWith('s') === true
  if (genitive) return lexicon.has.owned.has(next.lower)
  return (
    (previous === undefined || (previous.classes & WordClass.preposition) === 0) &&
    (next.classes & WordClass.modal) !== 0
  )
}
