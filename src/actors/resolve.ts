import type { Reference, Sentence } from '../document.js'
import { itemAt, itemsIn } from '../text/range.js'
import type { Attachment } from './attributes.js'
import type { Mention } from './decide.js'
import type { Character } from './people.js'
import type { Reading } from './reading.js'
import { descriptionAt, Memory, nameDraft, refers, resolveTitle, type Draft } from './references.js'
import type { Title } from './titles.js'

/** What stands in the text that can refer, by the token that it begins with. */
export interface Sources {
  readonly characters: readonly Character[]
  readonly attachments: readonly Attachment[]
  readonly titles: readonly Title[]
}

interface Item {
  readonly first: number
  readonly make: (memory: Memory) => Draft | undefined
}

/** How many office-holders are asked where no one named before fits. */
const MOST_HOLDERS = 100

const holders = (characters: readonly Character[]) =>
  characters.filter(({ kind, attachments }) => kind === 'person' && attachments.length > 0).slice(0, MOST_HOLDERS)

const nameItems = (reading: Reading, { characters, attachments }: Sources): Item[] => {
  const attached = new Map<Mention, Attachment[]>()
  for (const attachment of attachments)
    attached.set(attachment.mention, [...(attached.get(attachment.mention) ?? []), attachment])
  return characters.flatMap((character) =>
    character.entity.mentions.map((mention) => ({
      first: mention.first,
      make: () => nameDraft(reading, mention, character, attached.get(mention) ?? []),
    })),
  )
}

const titleItems = (reading: Reading, { characters, attachments, titles }: Sources): Item[] => {
  const used = new Set(attachments.map(({ title }) => title))
  const persons = holders(characters)
  return titles
    .filter((title) => !used.has(title) && refers(reading, title))
    .map((title) => ({
      first: title.first,
      make: (memory): Draft => ({
        kind: title.office.plural ? 'group' : 'title',
        head: title.office.head,
        first: title.first,
        last: title.last,
        actors: resolveTitle(reading, title, memory, persons),
        phraseFirst: title.first,
        phraseLast: title.last,
      }),
    }))
}

/** "the company", "the country", "both sides", "the man". */
const nounItem = (reading: Reading, sentence: Sentence, i: number): Item | undefined => {
  const { lexicon, tokens } = reading
  const lower = tokens[i]?.lower ?? ''
  const body = lexicon.has.bodyNouns.has(lower)
  const group = lexicon.has.groups.has(lower)
  const country = lexicon.has.countryNouns.has(lower)
  const person = lexicon.persons.get(lower)
  if (!body && !group && !country && person === undefined) return undefined
  const found = descriptionAt(reading, sentence, i)
  // "the two", "die beiden" stand for people only where no noun follows.
  if (!found || (lexicon.has.both.has(lower) && isNounLike(reading, i + 1))) return undefined
  const draft = (kind: Draft['kind'], actors: Character[]): Draft => ({
    kind,
    head: i,
    first: found.first,
    last: i + 1,
    actors,
    phraseFirst: found.first,
    phraseLast: i + 1,
  })
  return {
    first: found.first,
    make: (memory) => {
      if (group && (found.pair || !body)) return draft('group', groupOf(reading, memory, lower))
      if (body)
        return draft(
          'title',
          list(memory.find((c) => c.kind === 'organization' && bodyFits(reading, c, lower, found.code))),
        )
      if (country)
        return draft(
          'title',
          list(memory.find((c) => c.kind === 'country' && (found.code === undefined || c.code === found.code))),
        )
      return draft(
        'title',
        list(
          memory.find(
            (c) =>
              c.kind === 'person' &&
              (person === null || c.gender === null || c.gender === person) &&
              (found.code === undefined || c.code === null || c.code === found.code),
          ),
        ),
      )
    },
  }
}

const isNounLike = ({ tokens, lexicon }: Reading, i: number): boolean => {
  const token = tokens[i]
  return token?.kind === 'word' && token.classes === 0 && !lexicon.has.saying.has(token.lower)
}

const list = (character: Character | undefined): Character[] => (character ? [character] : [])

/** Whether a noun for a body can mean an organization: a word that its name holds fits only such. */
const bodyFits = (reading: Reading, { entity, code }: Character, noun: string, wanted: string | undefined): boolean => {
  if (wanted !== undefined && code !== null && code !== wanted) return false
  const heads = reading.lexicon.has.organizationHeads
  const own = entity.words.map((word) => word.toLowerCase()).filter((word) => heads.has(word))
  return own.length === 0 || own.some((word) => noun.includes(word) || word.includes(noun))
}

const groupOf = (reading: Reading, memory: Memory, noun: string): Character[] => {
  const { lexicon } = reading
  if (lexicon.has.countryGroups.has(noun)) return memory.several(({ kind }) => kind === 'country', 2)
  if (lexicon.has.bodyGroups.has(noun)) return memory.several(({ kind }) => kind === 'organization', 2)
  const persons = memory.several(({ kind }) => kind === 'person', 2)
  return persons.length === 2 ? persons : memory.several(({ kind }) => kind !== 'person', 2)
}

/** Whom a pronoun means: the nearest fitting person or body, the sentence before at most. */
const pronounItem = (reading: Reading, sentence: Sentence, i: number): Item | undefined => {
  const { tokens, pack, doc } = reading
  const token = tokens[i]
  const form = token ? pack.grammar.pronouns[token.lower] : undefined
  if (!token || !form || (token.allCaps && token.text.length > 1)) return undefined
  if (form.gender === 'neuter') return undefined
  return {
    first: i,
    make: (memory) => {
      const persons = (c: Character) =>
        c.kind === 'person' && (form.gender === 'any' || c.gender === null || c.gender === form.gender)
      const plural = form.number === 'plural' || (form.number === 'any' && isPluralUse(reading, sentence, i))
      const actors = plural
        ? memory.several((c) => c.kind === 'person', 2)
        : list(memory.find((c) => persons(c) && (form.gender !== 'any' || c.gender !== 'male')))
      const draft: Draft = {
        kind: 'pronoun',
        head: i,
        first: i,
        last: i + 1,
        actors: plural && actors.length < 2 ? [] : actors,
        phraseFirst: i,
        phraseLast: i + 1,
      }
      return itemAt(doc.dates, token.start) ? undefined : draft
    },
  }
}

/** Whether a form that can be singular or plural stands beside a plural verb. */
const isPluralUse = ({ tokens }: Reading, { firstToken, lastToken }: Sentence, i: number): boolean => {
  for (const k of [i + 1, i - 1]) {
    const token = k >= firstToken && k < lastToken ? tokens[k] : undefined
    if (!token || token.capital) continue
    if (
      /(?:ten|den|sind|haben|waren|hatten|werden|wurden)$|^(?:zijn|hebben|zeggen|willen|kunnen|zullen|gaan|moeten)$/.test(
        token.lower,
      )
    )
      return true
  }
  return false
}

const itemsOf = (reading: Reading, sources: Sources): Item[] => {
  const items = [...nameItems(reading, sources), ...titleItems(reading, sources)]
  for (const sentence of reading.doc.sentences)
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const item = pronounItem(reading, sentence, i) ?? nounItem(reading, sentence, i)
      if (item) items.push(item)
    }
  return items.sort((a, b) => a.first - b.first)
}

/** Every reference of the text, resolved from left to right. */
export const resolveReferences = (reading: Reading, sources: Sources): Reference[] => {
  const memory = new Memory()
  const found: Reference[] = []
  const { tokens } = reading
  const startOf = (i: number) => tokens[i]?.start ?? 0
  const endOf = (i: number) => tokens[i - 1]?.end ?? 0
  let free = 0
  // Names take precedence over descriptions that would overlap them.
  const named = nameRanges(sources)
  for (const item of itemsOf(reading, sources)) {
    const made = item.make(memory)
    const draft = made && made.kind !== 'name' ? withoutNames(named, made) : made
    if (!draft || draft.first < free) continue
    memory.add(draft)
    found.push({
      kind: draft.kind,
      start: startOf(draft.first),
      end: endOf(draft.last),
      actors: draft.actors.map(({ id }) => id),
      phrase: { start: startOf(draft.phraseFirst), end: endOf(draft.phraseLast) },
    })
    free = draft.last
  }
  return found
}

interface TokenRange {
  readonly start: number
  readonly end: number
}

const nameRanges = ({ characters }: Sources): TokenRange[] =>
  characters
    .flatMap(({ entity }) => entity.mentions.map(({ first, last }) => ({ start: first, end: last })))
    .sort((a, b) => a.start - b.start)

/** A description without the names in it: "Britain's foreign secretary" keeps "foreign secretary". */
const withoutNames = (named: readonly TokenRange[], draft: Draft): Draft | undefined => {
  let { first, last } = draft
  for (const name of itemsIn(named, { start: first, end: last })) {
    if (name.end <= draft.head) first = Math.max(first, name.end)
    else if (name.start > draft.head) last = Math.min(last, name.start)
    else return undefined
  }
  return first < last ? { ...draft, first, last } : undefined
}
