import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { OfficeMatch } from './offices.js'
import { labelAt, type Reading } from './reading.js'
import { isInitial, type Segment } from './segments.js'

/** How much speaks for what a run of words names. */
export interface Scores {
  person: number
  organization: number
  place: number
}

/** What stands around a segment: the offices of its sentence by where they begin and end. */
export interface Offices {
  readonly byStart: ReadonlyMap<number, OfficeMatch>
  readonly byEnd: ReadonlyMap<number, OfficeMatch>
}

const AGE = /^\d{1,2}$/
const SCORE = /^\d{1,3}-\d{1,3}$/
const PLURAL = /(?:[^aious]e|[bcdfgk-nprtwy])s$/
const CLITIC = /^['’]s$/i
const CAMEL = /\p{Ll}\p{Lu}|\p{N}|&/u

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0
const lowerOf = (token: Token | undefined): string => token?.lower.replace(/\.$/, '') ?? ''

/** What the words of the name tell. */
const inside = (reading: Reading, { first, last }: Segment, scores: Scores): void => {
  const { tokens, folded, lexicon } = reading
  const length = last - first
  const opening = tokens[first] as Token
  const closing = tokens[last - 1] as Token
  const given = lexicon.given(folded[first] ?? '') !== undefined
  const family = lexicon.isFamily(folded[last - 1] ?? '')
  // "van den Berg" is no mountain.
  const led = length > 2 && lexicon.has.particles.has(tokens[last - 2]?.lower ?? '')
  const placeHead = (!led && lexicon.has.placeHeads.has(closing.lower)) || lexicon.has.placeOpeners.has(opening.lower)
  const noun = !led && lexicon.has.common.has(closing.lower)
  if (length > 1) {
    if (placeHead) scores.place += 4
    if (opening.allCaps && opening.text.length > 1 && lexicon.capitalNouns && !given) scores.organization += 3
    // "Kestrel Ferries": a plural closes the names of firms, seldom of people.
    if (!given && !family && !lexicon.capitalNouns && PLURAL.test(closing.text)) {
      scores.organization += 2
      scores.person -= 1.5
    }
    if (given && !noun) scores.person += 4
    if (isInitial(opening)) scores.person += 3
    if (family && !noun) scores.person += 2
    if (tokens.slice(first + 1, last - 1).some((token) => !token.capital)) scores.person += lexicon.capitalNouns ? 2 : 1
    if (!noun && length <= 3 && !lexicon.capitalNouns) scores.person += length === 2 ? 3 : 2
    if (!noun && length === 2 && lexicon.capitalNouns) scores.person += 1.5
    if (!given && lexicon.given(folded[last - 1] ?? '') !== undefined) scores.person += 1
  } else {
    if (lexicon.capitalNouns && !given && !family && opening.text.length > 14) scores.person -= 2
    if (given && !lexicon.has.common.has(opening.lower)) scores.person += lexicon.capitalNouns ? 1.5 : 1
    if (family && !given) scores.person += 0.5
    if (
      opening.allCaps &&
      opening.text.length >= 2 &&
      opening.text.length <= 6 &&
      !lexicon.has.notAcronyms.has(opening.text)
    )
      scores.organization += lexicon.capitalNouns ? 3 : 2.5
    else if (CAMEL.test(opening.text) && !opening.text.includes('-')) scores.organization += 1
  }
}

const isGivenAt = ({ folded, lexicon }: Reading, i: number): boolean => lexicon.given(folded[i] ?? '') !== undefined

/** What stands before the name. */
const before = (reading: Reading, { first, last, sentence }: Segment, offices: Offices, scores: Scores): void => {
  const { tokens, lexicon } = reading
  const previous = first > sentence.firstToken ? tokens[first - 1] : undefined
  if (!previous) return
  const word = lowerOf(previous)
  const office = offices.byEnd.get(first)
  if (office && !office.plural) scores.person += 5
  else if (office) scores.person += 2
  // "Kenya's Sarova Mills": people are told by their office, firms by their country.
  if (CLITIC.test(previous.text) && labelAt(reading, first - 2, 'country') && !isGivenAt(reading, first)) {
    scores.person -= 2
    scores.organization += 3
  }
  const dotted = previous.text === '.' && first - 2 >= sentence.firstToken ? lowerOf(tokens[first - 2]) : word
  if (lexicon.honorifics.has(dotted)) scores.person += 6
  if (lexicon.isDescriptor(word) && (!office || lexicon.capitalNouns)) scores.organization += office ? 2 : 6
  if (lexicon.has.placePrepositions.has(word) && last - first <= 2) scores.place += 3
  else if (is(previous, WordClass.determiner) && !is(previous, WordClass.pronoun)) {
    scores.person -= 3
    if (!lexicon.capitalNouns) scores.organization += 1
  }
}

/** Whether a word before makes a bare noun impossible: an article, a preposition, a number, an adjective. */
const isNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (is(token, WordClass.determiner | WordClass.preposition | WordClass.numeral) || token.kind === 'number')

/** Whether the words before the bracket begin with the letters of the abbreviation in it. */
const isAcronymOf = ({ tokens }: Reading, { first, sentence }: Segment): boolean => {
  const letters = tokens[first]?.text ?? ''
  for (let i = first - 2; i >= sentence.firstToken && i >= first - 2 - 2 * letters.length; i--)
    if (tokens[i]?.capital && tokens[i]?.text.charAt(0) === letters.charAt(0)) return true
  return false
}

const PARTICIPLE = /(?:t|en)$/
const INFLECTED = /e[nmrs]?$/
/** Whether a small word has the ending of a German adjective, after which a noun follows. */
const isAdjectival = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.classes === 0 && INFLECTED.test(token.text)

/** Whether a token looks like a finite verb. */
const isVerbal = ({ lexicon }: Reading, token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || token.capital) return false
  if (token.classes & (WordClass.auxiliary | WordClass.modal)) return true
  return token.classes === 0 && lexicon.isVerbal(token.lower)
}

/** What the verbs beside the name tell. */
const verbs = (reading: Reading, { first, last, sentence }: Segment, scores: Scores): void => {
  const { tokens, lexicon, pack } = reading
  const next = last < sentence.lastToken ? tokens[last] : undefined
  const previous = first > sentence.firstToken ? tokens[first - 1] : undefined
  const says = (token: Token | undefined) =>
    token !== undefined && !token.capital && lexicon.has.saying.has(token.lower)
  if (says(next) || says(previous)) {
    // "said Weber" is nearly always a person, "Weber said" can be a firm.
    scores.person += says(previous) ? 3 : 2.5
    scores.organization += 1
  }
  if (isNounPhrase(previous) || (tokens[first]?.allCaps === true && last - first === 1)) return
  if (lexicon.capitalNouns && isAdjectival(previous) && !says(previous)) {
    scores.person -= 2
    return
  }
  if (isVerbal(reading, next) || (pack.grammar.verbSecond && !lexicon.capitalNouns && isVerbal(reading, previous)))
    scores.person += 1
  if (last - first > 1) return
  // "Unterzeichnet wurde": a participle may open the sentence.
  const participle = first === sentence.firstToken && PARTICIPLE.test(tokens[first]?.text ?? '')
  if (next && !next.capital && lexicon.has.singularVerbs.has(next.lower) && !participle) scores.person += 2
  if (previous && lexicon.has.singularVerbsBefore.has(previous.lower)) scores.person += 2
}

/** What stands after the name. */
const after = (reading: Reading, segment: Segment, offices: Offices, scores: Scores): void => {
  const { first, last, sentence } = segment
  const { tokens, lexicon } = reading
  const at = (k: number) => (last + k < sentence.lastToken ? tokens[last + k] : undefined)
  const next = at(0)
  const previous = first > sentence.firstToken ? tokens[first - 1] : undefined
  if (next?.text === ',' || next?.text === '(') {
    const inner = at(1)
    if (inner && AGE.test(inner.text) && (at(2)?.text === ',' || at(2)?.text === ')')) scores.person += 4
    if (offices.byStart.has(last + 1) || offices.byStart.has(last + 2)) scores.person += 3
    const label = reading.labels[last + 1] ? labelAt(reading, last + 1, 'country') : undefined
    if (label && next.text === ',') scores.place += 1.5
    if (label && next.text === '(') scores.person += 2
  }
  if (previous?.kind === 'mark' && next?.kind === 'mark') scores.person -= 3
  // An abbreviation in brackets is a name only beside the name that it shortens.
  if (previous?.text === '(' && next?.text === ')' && !isAcronymOf(reading, segment)) scores.organization -= 2
  const follower = CLITIC.test(next?.text ?? '') ? at(1) : next
  if (lexicon.has.followers.has(lowerOf(follower))) scores.organization += 1.5
  if (lexicon.has.sport.has(lowerOf(next)) || (next && SCORE.test(next.text))) scores.organization += 1
}

const NEAR = 3
const MOST_BUSINESS = 2

/** Words of trade and sport near the name. */
const business = ({ tokens, lexicon }: Reading, { first, last, sentence }: Segment, scores: Scores): void => {
  let count = 0
  for (let k = 1; k <= NEAR; k++)
    for (const i of [first - k, last - 1 + k])
      if (i >= sentence.firstToken && i < sentence.lastToken && lexicon.has.business.has(tokens[i]?.lower ?? ''))
        count++
  scores.organization += Math.min(count, MOST_BUSINESS)
}

/** What a segment's own words say of its kind: the same wherever it stands. */
export const formScores = (reading: Reading, segment: Segment): Scores => {
  const scores: Scores = { person: 0, organization: 0, place: 0 }
  inside(reading, segment, scores)
  if (!reading.caseless.has(segment.sentence)) return scores
  // Where every word is large, only names by their own words count: given names, initials.
  const capitals = reading.tokens[segment.first]?.allCaps === true && segment.last - segment.first > 1
  return { person: Math.max(0, scores.person - (capitals ? 5 : 3)), organization: 0, place: scores.place }
}

/** What the neighbours of a segment say of its kind. */
export const contextScores = (reading: Reading, segment: Segment, offices: Offices): Scores => {
  const scores: Scores = { person: 0, organization: 0, place: 0 }
  if (reading.caseless.has(segment.sentence)) return scores
  before(reading, segment, offices, scores)
  verbs(reading, segment, scores)
  after(reading, segment, offices, scores)
  business(reading, segment, scores)
  return scores
}
