import type { ActorKind } from '../document.js'
import type { Mention } from './decide.js'
import { fold } from './fold.js'
import { sameFamily, sameGiven, soundKey } from './keys.js'
import type { Reading } from './reading.js'
import { isInitial } from './shapes.js'

/** Mentions of one real-world actor. */
export interface Entity {
  readonly kind: ActorKind
  readonly mentions: Mention[]
  /** Words of the fullest form. */
  words: readonly string[]
  /** The mention in the fullest form. */
  fullest: Mention
  readonly code: string | null
  readonly body: number | null
  /** Token indices of the mentions of more than one word, in order. */
  readonly full: number[]
  /** Token index of the last mention of one word so far. */
  lastShort: number
}

const GENITIVE = /(?<=\p{L}{3})(?:['’]?s|['’])$/u

const wordsOf = ({ tokens, lexicon }: Reading, { first, last }: Mention): string[] => {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? ''
    words.push(i === last - 1 && lexicon.capitalNouns ? text : text)
  }
  return words
}

const MOST_CANDIDATES = 40

/** Whether two family names are one, a genitive ending of either left out. */
const fits = (a: string, b: string): boolean =>
  sameFamily(a, b) || sameFamily(a.replace(GENITIVE, ''), b) || sameFamily(a, b.replace(GENITIVE, ''))

const samePerson = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = a.length <= b.length ? [a, b] : [b, a]
  const shortLast = x.at(-1) ?? ''
  const longLast = y.at(-1) ?? ''
  if (x.length === 1) return fits(shortLast, longLast) || sameGivenName(shortLast, y[0] ?? '')
  if (!fits(shortLast, longLast)) return false
  // A family name of several words: "Van Damme", "Ruiz Soler".
  const tail = y.slice(-x.length).map(fold)
  if (x.length < y.length && x.slice(0, -1).every((word, i) => fold(word) === tail[i])) return true
  return sameGiven(x[0] ?? '', y[0] ?? '')
}

const sameGivenName = (a: string, b: string): boolean => fold(a) === fold(b)

const acronymOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()

const sameOrganization = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a.map(fold), b.map(fold)]
  if (x.join(' ') === y.join(' ') || x.join(' ').replace(/s$/, '') === y.join(' ').replace(/s$/, '')) return true
  const [short, long, shortWords, longWords] = x.length <= y.length ? [x, y, a, b] : [y, x, b, a]
  if (short.length < long.length && short.every((word, i) => word === long[i])) return true
  const only = shortWords[0] ?? ''
  return (
    short.length === 1 &&
    long.length > 1 &&
    only.length >= 2 &&
    only === only.toUpperCase() &&
    acronymOf(longWords) === only
  )
}

/** Gathers the mentions of each actor; two people of one family name stay two. */
export const entitiesOf = (reading: Reading, mentions: readonly Mention[]): Entity[] => {
  const entities: Entity[] = []
  const byKey = new Map<string, Entity[]>()
  // Full forms first, so that a short form finds all whom it can mean.
  const order = [...mentions].sort(
    (a, b) => Math.min(b.last - b.first, 2) - Math.min(a.last - a.first, 2) || a.first - b.first,
  )
  for (const mention of order) {
    const words = wordsOf(reading, mention)
    const keys = keysOf(reading, mention, words)
    const candidates = keys.flatMap((key) => byKey.get(key) ?? []).slice(0, MOST_CANDIDATES)
    const fitting = candidates.filter((entity) => belongs(entity, mention, words))
    const entity = nearest(fitting, mention) ?? newEntity(mention, words, entities)
    entity.mentions.push(mention)
    if (words.length > 1) entity.full.push(mention.first)
    else entity.lastShort = mention.first
    if (isFuller(words, entity.words, mention, entity.fullest)) {
      entity.words = words
      entity.fullest = mention
    }
    for (const key of keys) {
      const list = byKey.get(key)
      if (!list) byKey.set(key, [entity])
      else if (list.length < MOST_CANDIDATES && !list.includes(entity)) list.push(entity)
    }
  }
  for (const entity of entities) entity.mentions.sort((a, b) => a.first - b.first)
  return entities.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0))
}

const newEntity = (mention: Mention, words: readonly string[], entities: Entity[]): Entity => {
  const { kind, code, body } = mention
  const entity: Entity = { kind, mentions: [], words, fullest: mention, code, body, full: [], lastShort: -1 }
  entities.push(entity)
  return entity
}

/** The last of the ascending numbers that is below the limit; -1 for none. */
const lastBefore = (ascending: readonly number[], limit: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return ascending[low - 1] ?? -1
}

/** Of several whom a short form can mean, the one named last before it. */
const nearest = (entities: readonly Entity[], { first }: Mention): Entity | undefined => {
  let best: Entity | undefined
  let at = -1
  // Who was called by the short form before is called so again; a brother keeps his given name.
  const called = entities.filter(({ lastShort }) => lastShort >= 0)
  for (const entity of called.length > 0 ? called : entities) {
    const last = Math.max(entity.lastShort, lastBefore(entity.full, first))
    if (!best || last > at) {
      best = entity
      at = last
    }
  }
  return best
}

const belongs = (entity: Entity, mention: Mention, words: readonly string[]): boolean => {
  if (entity.kind !== mention.kind) return false
  if (mention.kind === 'country') return entity.code === mention.code
  if (mention.kind === 'organization') {
    if (mention.body !== null && entity.body === mention.body) return true
    if (mention.body !== null && entity.body !== null) return false
    return sameOrganization(entity.words, words)
  }
  return samePerson(entity.words, words)
}

const FIRST_LETTERS = 3

const keysOf = ({ lexicon }: Reading, mention: Mention, words: readonly string[]): string[] => {
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  switch (mention.kind) {
    case 'country':
      return [`c:${mention.code ?? ''}`]
    case 'organization': {
      const keys = [
        `o:${fold(first).replace(/s$/, '')}`,
        `a:${words.length > 1 ? acronymOf(words) : first.toUpperCase()}`,
      ]
      return mention.body === null
        ? keys
        : [
            `b:${mention.body}`,
            ...keys,
            ...(lexicon.bodies[mention.body] ?? []).map((form) => `a:${form.toUpperCase()}`),
          ]
    }
    case 'person':
      return [
        `p:${soundKey(last.replace(GENITIVE, ''))}`,
        `p:${soundKey(last)}`,
        `l:${fold(last).slice(0, FIRST_LETTERS)}`,
        `g:${fold(first)}`,
      ]
  }
}

const letters = (words: readonly string[]): number => words.reduce((n, word) => n + word.length, 0)
const initials = (words: readonly string[]): number => words.filter((word) => isInitial({ text: word })).length

/** Whether a form tells more of the name than the fullest so far. */
const isFuller = (a: readonly string[], b: readonly string[], { kind, form }: Mention, fullest: Mention): boolean => {
  if (form !== fullest.form && (form === 'capital' || fullest.form === 'capital')) return form !== 'capital'
  if (kind === 'person') return a.length - initials(a) > b.length - initials(b)
  return letters(a) > letters(b)
}
