import { WordClass } from '../text/word-class.js'
import type { Token } from '../text/tokens.js'
import type { Scores } from './evidence.js'
import { resultLength } from './games.js'
import { labelAt, type Reading } from './reading.js'
import type { Segment } from './segments.js'

const CLITIC = /^['’]s$/i
const NEAR = 3
const MOST_BUSINESS = 2

/** Words of trade and sport near the name. */
const business = ({ tokens, lexicon }: Reading, { first, last, sentence }: Segment): number => {
  let count = 0
  for (let k = 1; k <= NEAR; k++)
    for (const i of [first - k, last - 1 + k])
      if (i >= sentence.firstToken && i < sentence.lastToken && lexicon.has.business.has(tokens[i]?.lower ?? ''))
        count++
  return Math.min(count, MOST_BUSINESS)
}

/** "shareholders of X", "Aktie von X", "leden van X": what only a body has, before a link. */
const isOwner = ({ tokens, lexicon }: Reading, { first, last, sentence }: Segment): boolean => {
  let at = first - 1
  // Where nouns are large, a single word behind an article is a noun: "Mitarbeiter des Bodenpersonals".
  const noun = lexicon.capitalNouns && last - first === 1 && tokens[first]?.allCaps !== true
  if (lexicon.has.definite.has(tokens[at]?.lower ?? '')) {
    if (noun) return false
    at--
  } else if (!lexicon.has.ownerLinks.has(tokens[at]?.lower ?? '')) return false
  if (lexicon.has.ownerLinks.has(tokens[at]?.lower ?? '')) at--
  return at >= sentence.firstToken && lexicon.has.owners.has(tokens[at]?.lower ?? '')
}

const MOST_APPOSITION = 6

/** "X, a maker of dips", "X, das Unternehmen aus Ulm": an apposition by a noun for bodies. */
const isDescribedBehind = ({ tokens, lexicon }: Reading, { last, sentence }: Segment): boolean => {
  if (tokens[last]?.text !== ',') return false
  const opening = tokens[last + 1]
  if (!opening || (opening.classes & WordClass.determiner) === 0) return false
  for (let i = last + 2; i < Math.min(last + 2 + MOST_APPOSITION, sentence.lastToken); i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' && token.text !== '-') return false
    if (lexicon.officeOf(token.lower)) return false
    if (lexicon.isDescriptor(token.lower)) return true
    if (token.classes & (WordClass.preposition | WordClass.auxiliary | WordClass.relative)) return false
  }
  return false
}

/** What a game around the name tells: a result beside it, a verb of games, "against" before it. */
export const gameEvidence = (reading: Reading, { first, last, sentence }: Segment): number => {
  if (!reading.games.has(sentence)) return 0
  const { tokens, lexicon } = reading
  const lower = (i: number) => (i >= sentence.firstToken && i < sentence.lastToken ? (tokens[i]?.lower ?? '') : '')
  let score = 0
  // "won 2-1 van X", "2:1 gegen X"
  const link = first - 1 > sentence.firstToken ? tokens[first - 1] : undefined
  if (link && link.classes & WordClass.preposition)
    if (resultLength(tokens, first - 2) === 1 || resultLength(tokens, first - 4) === 3) score += 3
  if (last < sentence.lastToken && resultLength(tokens, last) > 0) score += 2
  if (lexicon.has.gameVerbs.has(lower(last)) || lexicon.has.gameVerbs.has(lower(first - 1))) score += 2
  if (lexicon.has.against.has(lower(first - 1))) score += 2.5
  return Math.min(score, 3)
}

/** Adds what the neighbours of a name tell of a body. */
export const bodyEvidence = (reading: Reading, segment: Segment, scores: Scores): void => {
  const { tokens, lexicon } = reading
  const { last, sentence } = segment
  const at = (k: number) => (last + k < sentence.lastToken ? tokens[last + k] : undefined)
  const next = at(0)
  const follower = CLITIC.test(next?.text ?? '') ? at(1) : next
  if (follower && lexicon.has.followers.has(follower.lower.replace(/\.$/, ''))) scores.organization += 2
  if (isOwner(reading, segment)) {
    scores.organization += segment.last - segment.first > 1 ? 3.5 : 2.5
    scores.place -= 3
  }
  if (isDescribedBehind(reading, segment)) scores.organization += 3
  if (next && lexicon.has.deeds.has(next.lower)) scores.organization += 1.5
  if (next?.text === ',' && lexicon.has.whoWords.has(at(1)?.lower ?? '')) scores.person += 2
  scores.organization += business(reading, segment) + gameEvidence(reading, segment)
  const previous = segment.first > sentence.firstToken ? tokens[segment.first - 1] : undefined
  // "Kenya's Sarova Mills": people are told by their office, firms by their country.
  const owned = CLITIC.test(previous?.text ?? '') && labelAt(reading, segment.first - 2, 'country')
  if (owned && lexicon.given(reading.folded[segment.first] ?? '') === undefined) {
    scores.person -= 2
    scores.organization += 3
  }
}
