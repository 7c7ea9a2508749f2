import type { Sentence } from '../document.js'
import type { Character } from './people.js'
import { labelAt, type Reading } from './reading.js'
import {
  descriptionAt,
  holds,
  isPossessed,
  listOf,
  meaningsOf,
  type Description,
  type Draft,
  type Item,
  type Memory,
} from './references.js'
import { codeAt } from './titles.js'

/** What a noun can mean where it comes back to somebody. */
type Means = 'person' | 'body' | 'country' | 'group'

const isNounLike = ({ tokens, lexicon }: Reading, i: number): boolean => {
  const token = tokens[i]
  return token?.kind === 'word' && token.classes === 0 && !lexicon.has.saying.has(token.lower)
}

const meansOf = (reading: Reading, i: number): Means | undefined => {
  const { lexicon, tokens } = reading
  const { lower = '', text = '' } = tokens[i] ?? {}
  if (lexicon.has.groups.has(lower)) return 'group'
  if (lexicon.has.bodyNouns.has(lower)) return 'body'
  if (lexicon.has.countryNouns.has(lower)) return 'country'
  // Where nouns are small, a capital makes a name of it.
  if (lexicon.personOf(lower) && (lexicon.capitalNouns || !tokens[i]?.capital)) return 'person'
  // "the Norwegian", "the 52-year-old" are people only where no noun follows.
  const label = reading.labels[i]
  const made = lexicon.isMadePerson(text) || (label?.last === i + 1 && labelAt(reading, i, 'demonym') !== undefined)
  return made && !isNounLike(reading, i + 1) ? 'person' : undefined
}

const kinds = new WeakMap<Character, readonly string[]>()

/**
 * The kinds of body that the words of an organization's name tell, and the nouns before it: "Press Office of the Foreign
 * Ministry" is two, "the union Unite" one.
 */
const kindsOf = (reading: Reading, character: Character): readonly string[] => {
  const known = kinds.get(character)
  if (known) return known
  const { lexicon, tokens } = reading
  const { entity } = character
  const apposed = entity.mentions.flatMap(({ first }) => lexicon.bodyKindOf(tokens[first - 1]?.lower ?? '') ?? [])
  const found = [...new Set([...wordKinds(reading, character), ...apposed])]
  kinds.set(character, found)
  return found
}

/** The kind of body that firms are. */
const firmKind = ({ lexicon }: Reading): string | undefined => lexicon.bodyKindOf('inc')

const wordKinds = (reading: Reading, { entity }: Character): string[] =>
  entity.words.flatMap((word) => {
    const { lexicon } = reading
    const lower = word.toLowerCase()
    if (lexicon.has.legalForms.has(lower)) return firmKind(reading) ?? []
    // The German genitive hides the noun: "des Außenministeriums".
    const kind =
      lexicon.bodyKindOf(lower) ?? (lexicon.capitalNouns ? lexicon.bodyKindOf(lower.replace(/e?s$/, '')) : undefined)
    return kind ?? []
  })

/** The organization that a noun for a body means: the nearest whose name tells that kind, else the nearest that tells none. */
const bodyOf = (reading: Reading, memory: Memory, noun: string, wanted: string | undefined): Character[] => {
  const kind = reading.lexicon.bodyKindOf(noun) ?? noun
  const fits = (character: Character) =>
    character.kind === 'organization' && (wanted === undefined || character.code === null || character.code === wanted)
  const told = (character: Character) => kindsOf(reading, character).includes(kind)
  const untold = (character: Character) => kindsOf(reading, character).length === 0
  // Names that tell no kind are mostly those of firms.
  if (kind === firmKind(reading)) return listOf(memory.find((c) => fits(c) && (told(c) || untold(c))))
  return listOf(memory.find((c) => fits(c) && told(c)) ?? memory.find((c) => fits(c) && untold(c)))
}

/** The person whom a noun means: who holds what it names, else the nearest who may. */
const personOf = (reading: Reading, memory: Memory, i: number, { first, code }: Description): Character[] => {
  const { lexicon, tokens } = reading
  const lower = tokens[i]?.lower ?? ''
  const noun = lexicon.personOf(lower)
  const own = noun ? undefined : codeAt(reading, i)
  const gender = noun?.gender ?? lexicon.articleGender(tokens[first]?.lower ?? '')
  const wanted = code ?? own
  const fits = (c: Character) =>
    c.kind === 'person' &&
    (gender === null || c.gender === null || c.gender === gender) &&
    (wanted === undefined || c.code === null || c.code === wanted)
  const words = noun ? meaningsOf(reading, i, i + 1) : []
  // "his father", "the father of the rider": told by whose he is, he is nobody of whom only the name is known.
  const isRelated = isPossessed(reading, first) || lexicon.has.links.has(tokens[i + 1]?.lower ?? '')
  const holder = isPossessed(reading, first)
    ? undefined
    : memory.find((c) => fits(c) && ((wanted !== undefined && c.code === wanted) || holds(reading, c, words)))
  if (holder || isRelated) return listOf(holder)
  // "the footballer" is nobody who is known to be something else.
  return listOf(memory.find((c) => fits(c) && (c.attachments.length === 0 || !lexicon.officeOf(lower))))
}

const groupOf = (reading: Reading, memory: Memory, noun: string): Character[] => {
  const { lexicon } = reading
  if (lexicon.has.countryGroups.has(noun)) return memory.several(({ kind }) => kind === 'country', 2)
  if (lexicon.has.bodyGroups.has(noun)) {
    const wanted = lexicon.bodyKindOf(noun)
    const fits = (c: Character): boolean => {
      if (c.kind !== 'organization') return false
      const own = kindsOf(reading, c)
      return own.length === 0 || wanted === undefined || own.includes(wanted)
    }
    const bodies = memory.several(fits, 2)
    return bodies.length === 2 ? bodies : []
  }
  const persons = memory.several(({ kind }) => kind === 'person', 2)
  return persons.length === 2 ? persons : memory.several(({ kind }) => kind !== 'person', 2)
}

/** "the company", "the country", "both sides", "the man", "the 52-year-old". */
export const nounItem = (reading: Reading, sentence: Sentence, i: number): Item | undefined => {
  const { lexicon, tokens } = reading
  const means = meansOf(reading, i)
  if (!means) return undefined
  const lower = tokens[i]?.lower ?? ''
  const found = descriptionAt(reading, sentence, i)
  // "the two", "die beiden" stand for people only where no noun follows.
  if (!found || (lexicon.has.both.has(lower) && isNounLike(reading, i + 1))) return undefined
  const resolve = (memory: Memory): Character[] => {
    // German "Unternehmen" is one or more.
    if (means === 'group' && !found.pair && lexicon.has.bodyNouns.has(lower))
      return bodyOf(reading, memory, lower, found.code)
    if (means === 'group') return groupOf(reading, memory, lower)
    if (means === 'body') return bodyOf(reading, memory, lower, found.code)
    if (means === 'person') return personOf(reading, memory, i, found)
    return listOf(memory.find((c) => c.kind === 'country' && (found.code === undefined || c.code === found.code)))
  }
  return {
    first: found.first,
    make: (memory): Draft => ({
      kind: means === 'group' ? 'group' : 'title',
      head: i,
      sentence,
      first: found.first,
      last: i + 1,
      actors: resolve(memory),
      phraseFirst: found.first,
      phraseLast: i + 1,
    }),
  }
}
