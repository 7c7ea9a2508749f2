import { phraseAt } from '../text/phrases.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Trigger } from './occasions.js'
import type { Scene } from './telling.js'

/** A noun that can tell of an occasion. */
export type NounTrigger = Extract<Trigger, { type: 'noun' }>

/** How far before a noun its article may stand. */
const ADJECTIVES = 5

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0

/** What the words before a noun make of it. */
export interface NounPhrase {
  /** Token index of the first word of the phrase. */
  readonly start: number
  readonly definite: boolean
  readonly another: boolean
  readonly ongoing: boolean
  /** A preposition places something in the time or frame of the occasion: "after the talks". */
  readonly framed: boolean
  /** The preposition names the purpose of being somewhere: "in Oslo for talks". */
  readonly purpose: boolean
  /** It happens beside the occasion: "on the sidelines of the summit". */
  readonly beside: boolean
}

/** Reads the words before a noun, back to its article. */
export const nounPhrase = (scene: Scene, trigger: NounTrigger): NounPhrase => {
  const { doc, sentence, words } = scene
  const { tokens } = doc
  let start = trigger.from
  let definite = false
  let another = false
  let ongoing = false
  while (start > Math.max(sentence.firstToken, trigger.from - ADJECTIVES)) {
    const token = tokens[start - 1] as Token
    if (words.another.has(token.lower)) another = true
    if (words.ongoing.has(token.lower)) ongoing = true
    const determiner = is(token, WordClass.determiner) || words.definite.has(token.lower)
    if (determiner) {
      definite ||= words.definite.has(token.lower)
      start--
      break
    }
    const adjective =
      token.kind !== 'punctuation' &&
      !is(
        token,
        WordClass.preposition | WordClass.coordinator | WordClass.auxiliary | WordClass.modal | WordClass.subordinator,
      )
    const verb =
      phraseAt(words.holding, tokens, start - 1, trigger.from) > 0 ||
      phraseAt(words.happening, tokens, start - 1, trigger.from) > 0
    if (!adjective || verb || token.kind === 'mark') break
    start--
  }
  const lead = purposeAt(scene, start)
  const purpose = lead !== null
  const framed = trigger.noun.scene === true || followsName(scene, lead) || isFramed(scene, start, trigger.from)
  const beside = tokens
    .slice(Math.max(sentence.firstToken, start - 3), trigger.from)
    .some(({ lower }) => words.margins.has(lower))
  return { start, definite, another, ongoing, framed, purpose, beside }
}

/** The token of a preposition of purpose before the phrase that begins at `start`. */
const purposeAt = (scene: Scene, start: number): number | null => {
  const { tokens } = scene.doc
  for (const at of [start, start - 1])
    if (at > scene.sentence.firstToken && scene.words.purpose.has(tokens[at]?.lower ?? '')) return at
  return null
}

/** "in Oslo for talks": a place or day stands before the preposition. */
const followsName = (scene: Scene, at: number | null): boolean => {
  const before = at === null ? undefined : scene.doc.tokens[at - 1]
  return before?.kind === 'word' && before.capital
}

const isFramed = (scene: Scene, start: number, noun: number): boolean => {
  const { doc, sentence, words } = scene
  // "beim Treffen": the preposition holds the article.
  for (let i = Math.max(sentence.firstToken, start - 4); i <= start; i++) {
    if (i >= noun) break
    const length = phraseAt(words.framing, doc.tokens, i, sentence.lastToken)
    const held =
      length > 0 && [1, 2].some((back) => phraseAt(words.holding, doc.tokens, i - back, i + length) === back + length)
    if (held) return false
    if (length > 0 && (i + length === start || i + length === start + 1) && i + length <= noun) return true
  }
  return false
}
