import type { Reference, Sentence } from '../document.js'
import { itemAt, itemsIn } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import type { Attachment } from './attributes.js'
import type { Mention } from './decide.js'
import type { Character } from './people.js'
import type { Reading } from './reading.js'
import { nounItem } from './descriptions.js'
import { listOf, Memory, nameDraft, refers, resolveTitle, type Draft, type Item } from './references.js'
import type { Title } from './titles.js'

/** What stands in the text that can refer, by the token that it begins with. */
export interface Sources {
  readonly characters: readonly Character[]
  readonly attachments: readonly Attachment[]
  readonly titles: readonly Title[]
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
        sentence: title.sentence,
        first: title.first,
        last: title.last,
        actors: resolveTitle(reading, title, memory, persons),
        phraseFirst: title.first,
        phraseLast: title.last,
      }),
    }))
}

/** Whom a pronoun means: the nearest fitting person or body, the sentence before at most. */
const pronounItem = (reading: Reading, sentence: Sentence, i: number, opens: boolean): Item | undefined => {
  const { tokens, pack, doc } = reading
  const token = tokens[i]
  const form = token ? pack.grammar.pronouns[token.lower] : undefined
  if (!token || !form || (token.allCaps && token.text.length > 1)) return undefined
  if (form.gender === 'neuter' && !(form.bodies && isSpeaking(reading, sentence, i))) return undefined
  const fits = ({ kind, gender }: Character): boolean =>
    form.gender === 'neuter'
      ? kind === 'organization'
      : kind === 'person' && (form.gender === 'any' ? gender !== 'male' : gender === null || gender === form.gender)
  // At the head of a sentence a pronoun goes on with the subject of the one before.
  const meant = (memory: Memory) => (opens && form.subject ? memory.subject(fits, sentence) : memory.find(fits))
  return {
    first: i,
    make: (memory) => {
      if (itemAt(doc.dates, token.start)) return undefined
      const plural = form.number === 'plural' || (form.number === 'any' && isPluralUse(reading, sentence, i))
      const actors = plural ? memory.together(({ kind }) => kind === 'person') : listOf(meant(memory))
      return {
        kind: 'pronoun',
        head: i,
        sentence,
        first: i,
        last: i + 1,
        actors: plural && actors.length < 2 ? [] : actors,
        phraseFirst: i,
        phraseLast: i + 1,
      }
    },
  }
}

/** “…,” he said; “…”, sagte er: a pronoun beside the words that open its sentence, which are the speaker's own. */
const followsQuote = ({ tokens, lexicon }: Reading, { firstToken }: Sentence, i: number): boolean => {
  let at = i - 1
  if (at > firstToken && lexicon.has.saying.has(tokens[at]?.lower ?? '')) at--
  if (at > firstToken && tokens[at]?.text === ',') at--
  return at >= firstToken && tokens[at]?.kind === 'mark'
}

/** Whether a verb of saying follows: "it said", "it has also said". */
const isSpeaking = ({ tokens, lexicon }: Reading, { lastToken }: Sentence, i: number): boolean => {
  let at = i + 1
  while (at < lastToken && at <= i + 2 && (tokens[at]?.classes ?? 0) & (WordClass.auxiliary | WordClass.adverb)) at++
  return at < lastToken && lexicon.has.saying.has(tokens[at]?.lower ?? '')
}

/** Whether a form that can be singular or plural stands beside a plural verb. */
const isPluralUse = ({ tokens, lexicon }: Reading, { firstToken, lastToken }: Sentence, i: number): boolean =>
  [i + 1, i - 1].some((k) => {
    const token = k >= firstToken && k < lastToken ? tokens[k] : undefined
    return token !== undefined && !token.capital && lexicon.isPluralVerb(token.lower)
  })

const itemsOf = (reading: Reading, sources: Sources): Item[] => {
  const items = [...nameItems(reading, sources), ...titleItems(reading, sources)]
  // "the author Jane Doe": the noun describes the name that follows, and means nobody else.
  const named = new Set(sources.characters.flatMap(({ entity }) => entity.mentions.map(({ first }) => first)))
  for (const sentence of reading.doc.sentences) {
    let opens = true
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const noun = () => (named.has(i + 1) ? undefined : nounItem(reading, sentence, i))
      const item = pronounItem(reading, sentence, i, opens || followsQuote(reading, sentence, i)) ?? noun()
      if (item) items.push(item)
      opens &&= reading.tokens[i]?.kind !== 'word'
    }
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
  for (const name of itemsIn(named, { start: first, end: last + 1 })) {
    if (name.start === draft.last) {
      // "the label NAME": the noun only introduces the name.
      if (draft.kind === 'title') return undefined
      break
    }
    if (name.end <= draft.head) first = Math.max(first, name.end)
    else if (name.start > draft.head) last = Math.min(last, name.start)
    else return undefined
  }
  return first < last ? { ...draft, first, last } : undefined
}
