import type { Sentence } from '../document.js'
import { WordClass } from '../text/word-class.js'
import type { Mention } from './decide.js'
import type { OfficeMatch } from './offices.js'
import { labelAt, type Reading } from './reading.js'

/** An office with the words around it: "the newly appointed Ukrainian Foreign Minister", "president van de Republiek X". */
export interface Title {
  readonly office: OfficeMatch
  readonly sentence: Sentence
  /** Index of the first token of the noun phrase, determiner included. */
  readonly first: number
  /** Index after the last token of the noun phrase, complement included. */
  readonly last: number
  /** Whether a definite article, possessive or demonstrative opens it, or a genitive that does the same. */
  readonly definite: boolean
  readonly indefinite: boolean
  /** ISO codes of the states that its adjectives, genitives and complements name, in order. */
  readonly codes: readonly string[]
  /** The organization, or person, that it belongs to. */
  readonly owner: Mention | null
  /** The organization that the first part of a compound names: "CDU" of "CDU-Chef". */
  readonly body: string | null
  /** "former", "acting", "new". */
  readonly outside: boolean
}

/** Mentions by the tokens that they begin and end with. */
export interface MentionIndex {
  readonly byStart: ReadonlyMap<number, Mention>
  readonly byEnd: ReadonlyMap<number, Mention>
}

/** Indexes mentions by their first token and by the token after their last. */
export const indexMentions = (mentions: readonly Mention[]): MentionIndex => ({
  byStart: new Map(mentions.map((mention): [number, Mention] => [mention.first, mention])),
  byEnd: new Map(mentions.map((mention): [number, Mention] => [mention.last, mention])),
})

const MOST_LEFT = 7
const MOST_PLAIN = 2
const MOST_RIGHT = 5
const CLITIC = /^['’]s?$/i

interface Found {
  codes: string[]
  owner: Mention | null
  definite: boolean
  indefinite: boolean
  outside: boolean
}

/** Code of the state that a token's label names; adjectives included. */
export const codeAt = (reading: Reading, i: number): string | undefined => {
  for (const kind of ['adjective', 'country', 'capital', 'demonym'] as const) {
    const label = labelAt(reading, i, kind)
    if (label) return label.code
  }
  return undefined
}

/** Whether a state or capital stands behind a preposition of place ("met in Vienna President X"): no part of the title. */
const isPlace = (reading: Reading, i: number): boolean => {
  const named = labelAt(reading, i, 'country') ?? labelAt(reading, i, 'capital')
  const before = named && reading.tokens[(reading.labels[i]?.first ?? i) - 1]
  return before !== undefined && reading.lexicon.has.placePrepositions.has(before.lower)
}

/** Whether a name carries the bare genitive s of German and Dutch ("Cremers neuer Sprecher"). */
const isGenitive = ({ tokens, lexicon }: Reading, owner: Mention): boolean =>
  owner.kind !== 'country' && lexicon.capitalNouns && /\p{L}{3}s$/u.test(tokens[owner.last - 1]?.text ?? '')

const readLeft = (reading: Reading, office: OfficeMatch, from: number, index: MentionIndex, found: Found): number => {
  const { tokens, lexicon, labels } = reading
  let first = office.first
  let plain = 0
  let genitive = false
  let open = office.first
  while (open > from && office.first - open < MOST_LEFT) {
    const before = open - 1
    const token = tokens[before]
    if (!token) break
    const label = labels[before]
    const owner = index.byEnd.get(open) ?? (CLITIC.test(token.text) ? index.byEnd.get(before) : undefined)
    genitive ||= CLITIC.test(token.text)
    const code = label && label.last <= open ? codeAt(reading, before) : undefined
    // Past a lower-case word only an adjective ("French …"), or a genitive, is still part of the phrase: it may be a verb.
    const near = plain === 0 || genitive || (label !== undefined && labelAt(reading, before, 'adjective') !== undefined)
    if (code && near && !isPlace(reading, before)) {
      found.codes.unshift(code)
      open = first = label?.first ?? before
      if (labelAt(reading, open, 'country')) found.definite = true
    } else if (owner && (genitive || (owner.kind === 'organization' && plain === 0) || isGenitive(reading, owner))) {
      // "Norway's minister": the state itself owns the office.
      if (owner.kind === 'country' && owner.code) found.codes.unshift(owner.code)
      else found.owner ??= owner
      found.definite = true
      open = first = owner.first
    } else if (genitive && token.capital && plain === 0 && CLITIC.test(tokens[open]?.text ?? '')) {
      // Whoever owns the office, it is a definite one.
      found.definite = true
      return before
    } else if (CLITIC.test(token.text)) {
      genitive = true
      open = before
    } else if (lexicon.has.outside.has(token.lower)) {
      found.outside = true
      open = first = before
    } else if (lexicon.has.indefinite.has(token.lower) || lexicon.has.definite.has(token.lower)) {
      if (lexicon.has.indefinite.has(token.lower)) found.indefinite = true
      else found.definite = true
      return before
    } else if (
      token.text === '-' ||
      (token.kind === 'word' && token.classes === 0 && !token.capital && plain < MOST_PLAIN)
    ) {
      plain++
      open = before
    } else if (reading.pack.grammar.and.includes(token.lower) && office.plural && found.codes.length === 1)
      open = before
    else break
  }
  return first
}

const readRight = (reading: Reading, office: OfficeMatch, end: number, index: MentionIndex, found: Found): number => {
  const { tokens, lexicon, pack } = reading
  let last = office.last
  let at = office.last
  let linked = lexicon.capitalNouns
  for (let k = 0; k < MOST_RIGHT && at < end; k++) {
    const token = tokens[at]
    if (!token) break
    const code = codeAt(reading, at)
    const owner = index.byStart.get(at)
    const label = reading.labels[at]
    const isName =
      code !== undefined && (labelAt(reading, at, 'country') ?? labelAt(reading, at, 'capital')) !== undefined
    if (linked && isName && label) {
      found.codes.push(code)
      at = last = label.last
      const joint = tokens[at]
      if (!(office.plural && joint && pack.grammar.and.includes(joint.lower)) && joint?.text !== ',') break
      if (joint.text === ',' && !office.plural) break
      at++
    } else if (linked && at > office.last && owner && owner.kind === 'organization') {
      found.owner ??= owner
      last = owner.last
      break
    } else if (code !== undefined && linked && at > office.last && label) {
      found.codes.push(code)
      at = label.last
    } else if (lexicon.has.links.has(token.lower) && !index.byStart.has(at)) {
      linked = true
      at++
    } else if (
      linked &&
      (lexicon.has.realms.has(token.lower) || token.classes & WordClass.determiner || lexicon.isDescriptor(token.lower))
    )
      at++
    else break
  }
  return last
}

/** The body or state in what the office is of: "head of the water board of the city of X, NAME". */
const readComplement = (reading: Reading, { last, comma }: OfficeMatch, index: MentionIndex, found: Found): void => {
  for (let at = last; at < (comma ?? last); at++) {
    const owner = index.byStart.get(at)
    if (owner?.kind === 'organization') found.owner ??= owner
    else if (owner?.kind === 'country' && owner.code && found.codes.length === 0) found.codes.push(owner.code)
  }
}

/** The noun phrase of an office. */
export const titleOf = (reading: Reading, sentence: Sentence, office: OfficeMatch, index: MentionIndex): Title => {
  const found: Found = { codes: [], owner: null, definite: false, indefinite: false, outside: false }
  const first = readLeft(reading, office, sentence.firstToken, index, found)
  const last = readRight(reading, office, sentence.lastToken, index, found)
  if (office.comma !== null) readComplement(reading, office, index, found)
  const prefix = compoundOwner(reading, office)
  if (prefix.code) found.codes.push(prefix.code)
  return { office, sentence, first, last, ...found, body: prefix.body ?? null }
}

const COMPOUND = /^(.+)[-‐‑](\p{L}+)$/u

/** Whom the first part of a compound names: a state in "US-Außenminister", a body in "IG-Metall-Chef". */
const compoundOwner = (reading: Reading, { head }: OfficeMatch): { code?: string; body?: string } => {
  const part = COMPOUND.exec(reading.tokens[head]?.text ?? '')?.[1]
  if (!part) return {}
  const labels = reading.lexicon.labelOf(part) ?? reading.lexicon.labelOf(part.replaceAll('-', ' ')) ?? []
  const label = labels.find((one) => 'code' in one)
  if (label && 'code' in label) return { code: label.code }
  const body = /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(part) || labels.some(({ kind }) => kind === 'body')
  return body && !reading.lexicon.has.notAcronyms.has(part) ? { body: part } : {}
}

/** The office as worded, without what a compound says of its owner: "Außenminister" of "US-Außenminister". */
export const roleText = (reading: Reading, { office }: Title): string => {
  const { doc, tokens, lexicon } = reading
  const head = tokens[office.head]
  const text = doc.text.slice(tokens[office.first]?.start, tokens[office.last - 1]?.end)
  const compound = office.first === office.head ? COMPOUND.exec(head?.text ?? '') : null
  if (!compound?.[2] || !head || !/^\p{Lu}/u.test(compound[1] ?? '')) return singular(reading, text, office)
  if (!lexicon.officeOf(compound[2].toLowerCase())) return text
  const owner = compound[1] ?? ''
  const isOwner =
    lexicon.has.outside.has(`${owner.toLowerCase()}-`) ||
    compoundOwner(reading, office).body !== undefined ||
    owner === owner.toUpperCase() ||
    lexicon.labelOf(owner) !== undefined ||
    !lexicon.capitalNouns
  if (!isOwner) return text
  const rest = text.slice(owner.length + 1)
  return lexicon.capitalNouns ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest
}

const singular = ({ lexicon, tokens, doc }: Reading, text: string, { plural, head, first }: OfficeMatch): string => {
  if (!plural) return text
  const word = tokens[head]
  const one = lexicon.plurals.get(word?.lower ?? '')?.[0]
  if (!one || !word) return text
  const opening = doc.text.slice(tokens[first]?.start, word.start)
  return (
    opening +
    (word.capital ? one.charAt(0).toUpperCase() + one.slice(1) : one) +
    text.slice(opening.length + word.text.length)
  )
}
