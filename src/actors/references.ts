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
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly actors: readonly Character[]
  /** Tokens of the whole noun phrase. */
  readonly phraseFirst: number
  readonly phraseLast: number
}

/** Something that can refer, and whom it means once all before it is known. */
export interface Item {
  readonly first: number
  readonly make: (memory: Memory) => Draft | undefined
}

/** The one or none as a list. */
export const listOf = (character: Character | undefined): Character[] => (character ? [character] : [])

/** How far back a definite description or pronoun looks for whom it means, in drafts. */
const REACH = 60
/** In how many sentences before a plural pronoun those whom it means are named. */
const SENTENCES = 4
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

  /** Whom a subject pronoun means: the first that fits of the nearest sentence before, which most often was its subject. */
  subject(fits: (character: Character) => boolean, { firstToken }: Sentence): Character | undefined {
    let found: Character | undefined
    let within: Sentence | undefined
    for (let i = this.named.length - 1; i >= 0 && i >= this.named.length - REACH; i--) {
      const draft = this.named[i]
      if (!draft || draft.head >= firstToken) continue
      if (within && draft.sentence !== within) break
      const fitting = draft.actors.find(fits)
      if (fitting) [found, within] = [fitting, draft.sentence]
    }
    return found
  }

  /**
   * Whom a plural pronoun means: the group named last, whoever is in it, or the persons of the nearest sentence that
   * names two; nobody where neither stands within a few sentences.
   */
  together(fits: (character: Character) => boolean): readonly Character[] {
    let sentence: Sentence | undefined
    let sentences = 0
    let found: Character[] = []
    for (let i = this.named.length - 1; i >= 0 && i >= this.named.length - REACH; i--) {
      const draft = this.named[i]
      if (!draft) break
      if (draft.sentence !== sentence) {
        if (found.length > 1) break
        sentence = draft.sentence
        found = []
        if (++sentences > SENTENCES) break
      }
      if (draft.kind === 'group' && found.length < 2) return draft.actors
      for (const actor of draft.actors) if (found.length < 2 && fits(actor) && !found.includes(actor)) found.push(actor)
    }
    return found.length > 1 ? found : []
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

/** The office words that words for an office can stand for: its head and what follows it. */
export const meaningsOf = ({ lexicon, tokens }: Reading, first: number, last: number): string[] => {
  const words = tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')
  const whole = tokens[first]?.lower ?? ''
  const head = whole.slice(whole.lastIndexOf('-') + 1)
  return [
    ...new Set([
      words,
      whole,
      head,
      ...(lexicon.standFor.get(words) ?? []),
      ...(lexicon.standFor.get(head) ?? []),
      ...(lexicon.plurals.get(head) ?? []),
    ]),
  ]
}

const STEM = /(?:in|innen|[sne]|e[ns])$/

/** Whether a person's office is told by a word: the same, a part of it, or of one stem. */
export const holds = (reading: Reading, character: Character, words: readonly string[]): boolean => {
  return words.some((word) => {
    const stem = reading.lexicon.capitalNouns && word.length > 6 ? word.replace(STEM, '') : word
    return officesOf(reading, character).some((office) => office.includes(stem))
  })
}

/** Whether a phrase opens with a possessive: "her lawyer" is somebody else than whoever is a lawyer in the text. */
export const isPossessed = ({ tokens, pack }: Reading, first: number): boolean =>
  pack.grammar.pronouns[tokens[first]?.lower ?? '']?.subject === false

const genderFits = (title: Title, { gender }: Character): boolean =>
  title.office.gender === null || gender === null || title.office.gender === gender

/** Whom a bare title means: the nearest person before who holds the office; else the only one in the text who does. */
export const resolveTitle = (
  reading: Reading,
  title: Title,
  memory: Memory,
  people: readonly Character[],
): Character[] => {
  const words = meaningsOf(reading, title.office.head, title.office.last)
  const [code] = title.codes
  const fits = (character: Character): boolean =>
    character.kind === 'person' &&
    genderFits(title, character) &&
    (code === undefined || character.code === null || character.code === code) &&
    (isPossessed(reading, title.first)
      ? officesOf(reading, character).some((office) => words.some((word) => office.split(' ').includes(word)))
      : holds(reading, character, words))
  const strictly = (character: Character) => fits(character) && (code === undefined || character.code === code)
  if (title.office.plural) return memory.several(fits, 2)
  const before = memory.find(strictly) ?? memory.find(fits)
  if (before) return [before]
  // Among a crowd nobody is the only one, and looking through it for each title would not stay linear.
  const all = people.length > CROWD ? [] : people.filter(strictly)
  if (all.length === 1) return all
  // "the striker" may be anybody whose office nobody has told yet.
  const open = (character: Character) =>
    character.kind === 'person' &&
    character.attachments.length === 0 &&
    genderFits(title, character) &&
    (code === undefined || character.code === null || character.code === code)
  const head = reading.tokens[title.office.head]
  if (isPossessed(reading, title.first)) return []
  const isNoun = head !== undefined && (reading.lexicon.capitalNouns || !head.capital)
  return isNoun && reading.lexicon.personOf(head.lower) ? listOf(memory.find(open)) : []
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
    sentence: mention.sentence,
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
  let label = false
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
      if (own !== undefined) continue
      // "the Labour politician": one capitalised word may stand right before the noun.
      if (token.classes !== 0 || (token.capital && (label || k < i - 1))) break
      label ||= token.capital
    }
  }
  return pair === undefined ? undefined : { first: pair, code, pair: true }
}
