import type { Character } from './people.js'
import { codeAt } from './titles.js'
import type { Reading } from './reading.js'

/** How many tokens before a title are searched for the state it belongs to. */
const REACH = 30

const isStateOffice = ({ lexicon, tokens }: Reading, { attachments }: Character): boolean =>
  attachments.some(({ title }) => {
    if (title.owner !== null) return false
    if (title.office.relational) return true
    const words = tokens.slice(title.office.head, title.office.last).map(({ lower }) => lower)
    return words.some((word) => lexicon.isStateOffice(word)) || lexicon.has.stateOffices.has(words.join(' '))
  })

/** The state named last before a title in its sentence. */
const stateBefore = (reading: Reading, { attachments }: Character): string | null => {
  for (const { title } of attachments) {
    for (let i = title.first - 1; i >= title.sentence.firstToken && i >= title.first - REACH; i--) {
      const code = codeAt(reading, i)
      if (code && code !== 'EU') return code
    }
  }
  return null
}

/** The state that the text names most, if no one else in the text holds an office in it. */
const chiefState = (characters: readonly Character[]): string | null => {
  let best: Character | undefined
  const taken = new Set(characters.flatMap(({ kind, code }) => (kind === 'person' && code ? [code] : [])))
  for (const character of characters) {
    if (character.kind !== 'country' || character.code === null || taken.has(character.code)) continue
    if (!best || character.entity.mentions.length > best.entity.mentions.length) best = character
  }
  return best?.code ?? null
}

/** Gives office-holders of states the country that the rest of the text tells, where only one person asks for it. */
export const inferStates = (reading: Reading, characters: readonly Character[]): void => {
  const open: Character[] = []
  for (const character of characters) {
    if (character.kind !== 'person' || character.code !== null || !isStateOffice(reading, character)) continue
    const near = stateBefore(reading, character)
    const taken =
      near !== null &&
      characters.some(
        (other) => other.kind === 'person' && other.code === near && sameOffice(reading, other, character),
      )
    if (near !== null && !taken) character.code = near
    else open.push(character)
  }
  const [only] = open
  if (only && open.length === 1) only.code = chiefState(characters)
}

const sameOffice = ({ tokens }: Reading, a: Character, b: Character): boolean => {
  const heads = (character: Character) => character.attachments.map(({ title }) => tokens[title.office.head]?.lower)
  const of = new Set(heads(a))
  return heads(b).some((head) => of.has(head))
}
