import type { Gender, Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { labelAt, type Reading } from './reading.js'

/** Words that name an office: "Deputy Foreign Minister", "minister van Buitenlandse Zaken". */
export interface OfficeMatch {
  /** Index of its first token: modifiers included, adjectives of countries not. */
  readonly first: number
  /** Index after its last token, portfolio included. */
  readonly last: number
  /** Index of the comma that closes what it is an office of ("mayor of the old town, NAME"); null where there is none. */
  readonly comma: number | null
  /** Index of the word that names the office. */
  readonly head: number
  readonly gender: Gender | null
  /** A military or academic rank. */
  readonly rank: boolean
  /** "counterpart", "ambtgenoot". */
  readonly relational: boolean
  readonly plural: boolean
}

const MOST_MODIFIERS = 4

/** Where a portfolio that begins at `at` ends: listed words, coordinated ones and, where nouns are small, capitals. */
const portfolioEnd = (reading: Reading, at: number, end: number): number => {
  const { lexicon, tokens, pack } = reading
  let to = lexicon.portfolios.match(tokens, at, end)?.last ?? at
  if (to === at) return at
  for (let k = 0; k < 3; k++) {
    const joint = tokens[to]
    if (!joint || !(joint.text === ',' || pack.grammar.and.includes(joint.lower))) break
    const further = lexicon.portfolios.match(tokens, to + 1, end)
    // A comma goes on only towards an "and": "Health, Welfare and Sport".
    if (!further || (joint.text === ',' && !pack.grammar.and.includes(tokens[further.last]?.lower ?? ''))) break
    to = further.last
  }
  return to
}

/** Where the office goes on after its head: "general", "of State", "van Buitenlandse Zaken", "des Präsidenten". */
const complementEnd = (reading: Reading, at: number, end: number): number => {
  const { lexicon, tokens } = reading
  let to = at
  if (lexicon.has.after.has(tokens[to]?.lower ?? '')) to++
  let link = to
  while (link < end && link < to + 2 && lexicon.has.links.has(tokens[link]?.lower ?? '')) link++
  if (link === to) return to
  // A country's adjective may stand between: "assistent van het Amerikaanse ministerie …" is left to the affiliation.
  const after = portfolioEnd(reading, link, end)
  return after > link ? after : to
}

const MOST_COMPLEMENT = 10
const CLAUSE = WordClass.auxiliary | WordClass.modal | WordClass.subordinator | WordClass.question

/** The comma after the prepositional phrase that follows an office, where no verb stands between. */
const commaAfter = ({ tokens, lexicon, dated }: Reading, last: number, end: number): number | null => {
  const opening = tokens[last]
  if (!opening || !(lexicon.has.links.has(opening.lower) || opening.classes & WordClass.preposition)) return null
  for (let i = last + 1; i < end && i < last + MOST_COMPLEMENT; i++) {
    const token = tokens[i] as Token
    if (token.text === ',') return i
    const joined = token.kind !== 'punctuation' || /^[-‐‑.'’&]$/.test(token.text)
    if (!joined || dated[i] || token.classes & CLAUSE || lexicon.has.saying.has(token.lower)) return null
  }
  return null
}

const modifiersStart = (reading: Reading, head: number, from: number): number => {
  const { tokens, lexicon } = reading
  let first = head
  while (
    first > from &&
    head - first < MOST_MODIFIERS &&
    (tokens[first]?.spaced ?? false) &&
    lexicon.has.modifiers.has(tokens[first - 1]?.lower ?? '') &&
    !reading.dated[first - 1]
  )
    first--
  return first
}

/** Whether an office is a part of the next: "Deputy" of "Deputy Prime Minister", "Assistant" of "Assistant Secretary of State". */
const modifiesNext = ({ tokens, lexicon }: Reading, i: number, after: number, end: number): boolean => {
  if (after !== i + 1 || !lexicon.has.modifiers.has(tokens[i]?.lower ?? '')) return false
  let at = after
  while (at < end && at < after + MOST_MODIFIERS && lexicon.has.modifiers.has(tokens[at]?.lower ?? '')) at++
  // "deputy head": the last of the modifiers may be an office itself.
  if (at > after && lexicon.officeOf(tokens[at - 1]?.lower ?? '') !== undefined) return true
  if (at >= end || !tokens[at]?.spaced) return false
  const lower = tokens[at]?.lower ?? ''
  return (
    lexicon.officeOf(lower) !== undefined ||
    lexicon.plurals.has(lower) ||
    lexicon.offices.match(tokens, at, end) !== undefined
  )
}

/** Whether a word for an office is somebody's family name: "Jonathan Reeve", "Thomas Richter". */
const isFamilyName = ({ tokens, labels, folded, lexicon }: Reading, i: number, from: number): boolean =>
  i > from &&
  tokens[i]?.capital === true &&
  tokens[i - 1]?.capital === true &&
  ((tokens[i - 1]?.classes ?? 0) & ~WordClass.month) === 0 &&
  !labels[i - 1] &&
  (!lexicon.capitalNouns || lexicon.given(folded[i - 1] ?? '') !== undefined) &&
  lexicon.officeOf(tokens[i - 1]?.lower ?? '') === undefined &&
  !lexicon.has.modifiers.has(tokens[i - 1]?.lower ?? '') &&
  !tokens[i + 1]?.capital

/** The offices named in a sentence, in order. */
export const officesIn = (reading: Reading, { firstToken, lastToken }: Sentence): OfficeMatch[] => {
  const { lexicon, tokens, labels } = reading
  const found: OfficeMatch[] = []
  let from = firstToken
  for (let i = firstToken; i < lastToken; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || (labels[i] && labelAt(reading, i, 'body'))) continue
    const phrase = lexicon.offices.match(tokens, i, lastToken)
    const plural = lexicon.plurals.get(token.lower)
    const rank = lexicon.has.ranks.has(token.lower)
    const office = lexicon.officeOf(token.lower)
    if (!phrase && !plural && !rank && !office) continue
    // "Murat", "Walid" end as offices do.
    if (!phrase && !plural && !rank && lexicon.given(reading.folded[i] ?? '') !== undefined) continue
    if (lexicon.capitalNouns && !token.capital && !phrase) continue
    if ((phrase?.last ?? i + 1) === i + 1 && isFamilyName(reading, i, firstToken)) continue
    if (modifiesNext(reading, i, phrase?.last ?? i + 1, lastToken)) continue
    const after = phrase?.last ?? i + 1
    const words = tokens
      .slice(i, after)
      .map(({ lower }) => lower)
      .join(' ')
    const last = complementEnd(reading, after, lastToken)
    found.push({
      first: modifiersStart(reading, i, from),
      last,
      comma: commaAfter(reading, last, lastToken),
      head: i,
      gender: (lexicon.officeOf(words) ?? office)?.gender ?? null,
      rank: rank && !phrase,
      relational: lexicon.has.relational.has(token.lower),
      plural: plural !== undefined && !phrase && !office,
    })
    from = last
    i = last - 1
  }
  return found
}
