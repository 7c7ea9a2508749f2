import type { Reference, Sentence } from '../document.js'
import type { Attachment } from './attributes.js'
import type { Mention } from './decide.js'
import type { Character } from './people.js'
import type { Reading } from './reading.js'
import { codeAt, type Title } from './titles.js'

/** A reference while it is in tokens. */
export interface Draft {
  readonly kind: Reference['kind']
  /** Index of the word that refers. */
  readonly head: number
  readonly first: number
  readonly last: number
  readonly actors: readonly Character[]
  /** Tokens of the whole noun phrase. */
  readonly phraseFirst: number
  readonly phraseLast: number
}

/** How far back a definite description or pronoun looks for whom it means, in drafts. */
const REACH = 60
/** More people than any one report names. */
const CROWD = 100

/** What was named before, nearest last. */
export class Memory {
  private readonly named: Draft[] = []

  add(draft: Draft): void {
    this.named.push(draft)
  }

  /** The actor, named before and nearest, that fits. */
  find(fits: (character: Character) => boolean): Character | undefined {
    for (let i = this.named.length - 1; i >= 0 && i >= this.named.length - REACH; i--)
      for (const character of this.named[i]?.actors ?? []) if (fits(character)) return character
    return undefined
  }

  /** Up to `most` different actors that fit, nearest first. */
  several(fits: (character: Character) => boolean, most: number): Character[] {
    const found: Character[] = []
    for (let i = this.named.length - 1; i >= 0 && i >= this.named.length - REACH && found.length < most; i--)
      for (const character of this.named[i]?.actors ?? [])
        if (found.length < most && !found.includes(character) && fits(character)) found.push(character)
    return found
  }
}

const offices = new WeakMap<Character, readonly string[]>()

/** Words of the offices of a person, lower case, each once. */
const officesOf = (reading: Reading, character: Character): readonly string[] => {
  const known = offices.get(character)
  if (known) return known
  const words = character.attachments.map(
    ({ title, role }) => `${role.toLowerCase()} ${reading.tokens[title.office.head]?.lower ?? ''}`,
  )
  const once = [...new Set(words)]
  offices.set(character, once)
  return once
}

/** The office words that a title of these words can stand for. */
const meanings = ({ lexicon, tokens }: Reading, { office }: Title): string[] => {
  const words = tokens
    .slice(office.head, office.last)
    .map(({ lower }) => lower)
    .join(' ')
  const head = tokens[office.head]?.lower ?? ''
  return [
    ...new Set([
      words,
      head,
      ...(lexicon.standFor.get(words) ?? []),
      ...(lexicon.standFor.get(head) ?? []),
      ...(lexicon.plurals.get(head) ?? []),
    ]),
  ]
}

const STEM = /(?:in|innen|[sne]|e[ns])$/

/** Whether a person's office is told by a word: the same, a part of it, or of one stem. */
const holds = (reading: Reading, character: Character, words: readonly string[]): boolean => {
  return words.some((word) => {
    const stem = reading.lexicon.capitalNouns && word.length > 6 ? word.replace(STEM, '') : word
    return officesOf(reading, character).some((office) => office.includes(stem))
  })
}

const genderFits = (title: Title, { gender }: Character): boolean =>
  title.office.gender === null || gender === null || title.office.gender === gender

/** Whom a bare title means: the nearest person before who holds the office; else the only one in the text who does. */
export const resolveTitle = (
  reading: Reading,
  title: Title,
  memory: Memory,
  people: readonly Character[],
): Character[] => {
  const words = meanings(reading, title)
  const [code] = title.codes
  const fits = (character: Character): boolean =>
    character.kind === 'person' &&
    genderFits(title, character) &&
    (code === undefined || character.code === null || character.code === code) &&
    holds(reading, character, words)
  const strictly = (character: Character) => fits(character) && (code === undefined || character.code === code)
  if (title.office.plural) return memory.several(fits, 2)
  const before = memory.find(strictly) ?? memory.find(fits)
  if (before) return [before]
  // Among a crowd nobody is the only one, and looking through it for each title would not stay linear.
  const all = people.length > CROWD ? [] : people.filter(strictly)
  return all.length === 1 ? all : []
}

/** Whether a title without a name refers to somebody: definite, or bare in a language and place that allow it. */
export const refers = (reading: Reading, title: Title): boolean => {
  const { tokens, lexicon } = reading
  if (title.indefinite || title.office.rank) return false
  if (title.definite) return true
  const head = tokens[title.office.first]
  if (title.codes.length > 0 && title.first < title.office.first) return true
  return !lexicon.capitalNouns && head !== undefined && head.capital && title.office.first !== title.sentence.firstToken
}

/** The noun phrase of a name: honorifics and titles before it, apposition after it. */
export const nameDraft = (
  reading: Reading,
  mention: Mention,
  character: Character,
  attached: readonly Attachment[],
): Draft => {
  const { tokens, lexicon } = reading
  let phraseFirst = mention.first
  let phraseLast = mention.last
  const isHonorific = (i: number) =>
    i >= mention.sentence.firstToken && lexicon.honorifics.has(tokens[i]?.lower.replace(/\.$/, '') ?? '')
  if (tokens[phraseFirst - 1]?.text === '.' && isHonorific(phraseFirst - 2)) phraseFirst -= 2
  else if (isHonorific(phraseFirst - 1)) phraseFirst--
  for (const { first, last, title } of attached) {
    phraseFirst = Math.min(phraseFirst, first)
    if (!title.office.plural) phraseLast = Math.max(phraseLast, last)
  }
  if (
    phraseLast === mention.last &&
    tokens[phraseLast]?.text === ',' &&
    /^\d{1,2}$/.test(tokens[phraseLast + 1]?.text ?? '')
  )
    phraseLast += 2
  if (mention.kind !== 'person') {
    const before = tokens[phraseFirst - 1]
    if (before && phraseFirst > mention.sentence.firstToken && lexicon.has.definite.has(before.lower)) phraseFirst--
  }
  return {
    kind: 'name',
    head: mention.first,
    first: mention.first,
    last: mention.last,
    actors: [character],
    phraseFirst,
    phraseLast,
  }
}

/** A definite noun phrase before its noun: where it begins, the state its adjective names, whether it counts two. */
export interface Description {
  readonly first: number
  readonly code: string | undefined
  readonly pair: boolean
}

const MOST_ADJECTIVES = 4

/** The definite noun phrase that ends with the noun at `i`. */
export const descriptionAt = (reading: Reading, sentence: Sentence, i: number): Description | undefined => {
  const { tokens, lexicon } = reading
  let code: string | undefined
  let pair: number | undefined
  for (let k = i - 1; k >= sentence.firstToken && k >= i - MOST_ADJECTIVES; k--) {
    const token = tokens[k]
    if (!token) return undefined
    const { lower } = token
    if (lexicon.has.both.has(lower)) pair = k
    else if (lexicon.has.definite.has(lower)) return { first: k, code, pair: pair !== undefined }
    else if (lexicon.has.indefinite.has(lower) || token.kind !== 'word') break
    else {
      const own = codeAt(reading, k)
      code ??= own
      if (own === undefined && (token.classes !== 0 || token.capital)) break
    }
  }
  return pair === undefined ? undefined : { first: pair, code, pair: true }
}
