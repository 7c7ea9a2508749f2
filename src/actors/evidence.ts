import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { bodyEvidence } from './body-evidence.js'
import type { OfficeMatch } from './offices.js'
import { labelAt, type Reading } from './reading.js'
import type { Segment } from './segments.js'
import { isEastAsianGiven, isInitial } from './shapes.js'

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
    if (placeHead) scores.place += 5
    if (lexicon.has.placeOpeners.has(opening.lower)) scores.person -= 3
    if (opening.allCaps && opening.text.length > 1 && lexicon.capitalNouns && !given) scores.organization += 3
    // "Kestrel Ferries": a plural closes the names of firms, seldom of people.
    if (!given && !family && !lexicon.capitalNouns && PLURAL.test(closing.text)) {
      scores.organization += 2
      scores.person -= 1.5
    }
    if (given) scores.person += noun ? (lexicon.capitalNouns ? 2.5 : 0) : 4
    if (isInitial(opening)) scores.person += 3
    if (!given && (isEastAsianGiven(closing.text) || isEastAsianGiven(opening.text))) scores.person += 3
    if (family && !noun) scores.person += 2
    if (tokens.slice(first + 1, last - 1).some((token) => !token.capital)) scores.person += lexicon.capitalNouns ? 2 : 1
    if (!noun && length <= 3 && !lexicon.capitalNouns) scores.person += 2
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
    ) {
      scores.organization += lexicon.capitalNouns ? 3 : 2.5
      if (!given && opening.text.length < 5) scores.person -= 3
    } else if (CAMEL.test(opening.text) && !opening.text.includes('-')) scores.organization += 1
  }
}

/** What stands before the name. */
const before = (reading: Reading, { first, last, sentence }: Segment, offices: Offices, scores: Scores): void => {
  const { tokens, lexicon } = reading
  const previous = first > sentence.firstToken ? tokens[first - 1] : undefined
  if (!previous) return
  const word = lowerOf(previous)
  const office = offices.byEnd.get(first)
  if (office && !office.plural) scores.person += 5
  else if (office) scores.person += 2
  const dotted = previous.text === '.' && first - 2 >= sentence.firstToken ? lowerOf(tokens[first - 2]) : word
  if (lexicon.honorifics.has(dotted)) scores.person += 6
  if (lexicon.isDescriptor(word) && (!office || lexicon.capitalNouns)) {
    const named = last - first > 1 && lexicon.given(reading.folded[first] ?? '') !== undefined
    scores.organization += office ? 2 : named ? 5 : 8
  }
  // "the Swiss Alpina Rail": somebody with a given name can be one of a people, a firm without it is.
  const peoples = labelAt(reading, first - 1, 'adjective') && is(tokens[first - 2], WordClass.determiner)
  if (peoples && last - first > 1 && lexicon.given(reading.folded[first] ?? '') === undefined) {
    scores.person -= 2
    scores.organization += 2
  }
  if (lexicon.has.placePrepositions.has(word) && last - first <= 2) scores.place += 3
  else if (is(previous, WordClass.determiner) && !is(previous, WordClass.pronoun)) {
    scores.person -= 3
    if (!lexicon.capitalNouns) scores.organization += 1
    else if (last - first === 1 && tokens[first]?.allCaps !== true) scores.organization -= 1.5
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

/** Whether a word before the name tells that a speaker follows: "sagte X", ", so X". */
const introduces = ({ tokens, lexicon }: Reading, { first, sentence }: Segment): boolean => {
  const previous = first > sentence.firstToken ? tokens[first - 1] : undefined
  if (!previous || previous.capital || !lexicon.has.sayingBefore.has(previous.lower)) return false
  return (
    (previous.classes & WordClass.adverb) === 0 ||
    (first - 1 > sentence.firstToken && tokens[first - 2]?.kind !== 'word')
  )
}

/** What the verbs beside the name tell. */
const verbs = (reading: Reading, segment: Segment, scores: Scores): void => {
  const { first, last, sentence } = segment
  const { tokens, lexicon } = reading
  const next = last < sentence.lastToken ? tokens[last] : undefined
  const previous = first > sentence.firstToken ? tokens[first - 1] : undefined
  const says = (token: Token | undefined) =>
    token !== undefined && !token.capital && lexicon.has.saying.has(token.lower)
  if (says(next) || says(previous) || introduces(reading, segment)) {
    // "said Weber" is nearly always a person, "Weber said" can be a firm; "forderte Reformen" has an object.
    const object = lexicon.capitalNouns && !says(next) && !introduces(reading, segment)
    scores.person += object ? 1 : says(next) ? 2.5 : 3
    scores.organization += 1
  }
  if (isNounPhrase(previous) || (tokens[first]?.allCaps === true && last - first === 1)) return
  if (lexicon.capitalNouns && isAdjectival(previous) && !says(previous)) scores.person -= 2
}

/** Whether a finite verb stands beside the name. */
const besideVerb = (reading: Reading, { first, last, sentence }: Segment): boolean => {
  const { tokens, lexicon, pack } = reading
  if (last < sentence.lastToken && isVerbal(reading, tokens[last])) return true
  const inverted = pack.grammar.verbSecond && !lexicon.capitalNouns && first > sentence.firstToken
  return inverted && isVerbal(reading, tokens[first - 1])
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
  if (previous?.kind === 'mark' && next?.kind === 'mark') {
    scores.person -= 3
    // "Wie der „Weserkurier“ schreibt": what stands in marks and reports is a news body.
    const says = at(1) !== undefined && !at(1)?.capital && lexicon.has.saying.has(at(1)?.lower ?? '')
    if (says && is(tokens[first - 2], WordClass.determiner)) scores.organization += 4
  }
  // An abbreviation in brackets is a name only beside the name that it shortens.
  if (previous?.text === '(' && next?.text === ')' && !isAcronymOf(reading, segment)) scores.organization -= 2
  if (lexicon.has.sport.has(lowerOf(next)) || (next && SCORE.test(next.text))) scores.organization += 1
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

/** What speaks for a name by its place beside a verb; it shows a name, of whatever kind, and is not added up without limit. */
export const weakScores = (reading: Reading, segment: Segment): Scores => {
  const { first, last, sentence } = segment
  const { tokens, lexicon } = reading
  const scores: Scores = { person: 0, organization: 0, place: 0 }
  const next = last < sentence.lastToken ? tokens[last] : undefined
  const previous = first > sentence.firstToken ? tokens[first - 1] : undefined
  const single = last - first === 1
  if (reading.caseless.has(sentence) || isNounPhrase(previous) || (single && tokens[first]?.allCaps === true))
    return scores
  const says = previous !== undefined && !previous.capital && lexicon.has.saying.has(previous.lower)
  if (lexicon.capitalNouns && isAdjectival(previous) && !says) return scores
  if (besideVerb(reading, segment)) scores.person += 1
  if (!single) return scores
  // "Unterzeichnet wurde": a participle may open the sentence.
  const participle = first === sentence.firstToken && PARTICIPLE.test(tokens[first]?.text ?? '')
  const asked = is(previous, WordClass.question | WordClass.relative) && !is(previous, WordClass.subordinator)
  if (next && !next.capital && lexicon.has.singularVerbs.has(next.lower) && !participle && !asked) scores.person += 2
  if (previous && lexicon.has.singularVerbsBefore.has(previous.lower)) scores.person += 2
  return scores
}

/** What the neighbours of a segment say of its kind. */
export const contextScores = (reading: Reading, segment: Segment, offices: Offices): Scores => {
  const scores: Scores = { person: 0, organization: 0, place: 0 }
  if (reading.caseless.has(segment.sentence)) return scores
  before(reading, segment, offices, scores)
  verbs(reading, segment, scores)
  after(reading, segment, offices, scores)
  bodyEvidence(reading, segment, scores)
  return scores
}
