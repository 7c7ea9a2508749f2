import type { QuotedDocument, Sentence } from '../document.js'
import type { CircumstancesPack } from '../languages/pack/circumstances.js'
import type { MeetingNoun, MeetingsPack, MeetingVerb } from '../languages/pack/meetings.js'
import { compilePhrases, derived, phraseAt, wordSet, type Phrases } from '../text/phrases.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { clausesOf } from './clauses.js'

/** A word that can tell of an occasion. */
export type Trigger =
  | { readonly type: 'noun'; readonly noun: MeetingNoun; readonly from: number; readonly to: number }
  | { readonly type: 'verb'; readonly verb: MeetingVerb; readonly from: number; readonly to: number }

interface CompiledWords {
  readonly nouns: ReadonlyMap<string, readonly { words: readonly string[]; noun: MeetingNoun }[]>
  readonly verbs: ReadonlyMap<string, readonly { words: readonly string[]; verb: MeetingVerb }[]>
  readonly endings: readonly { ending: string; noun: MeetingNoun }[]
  readonly notOccasions: Phrases
  readonly holding: Phrases
  readonly happening: Phrases
  readonly framing: Phrases
  readonly purpose: ReadonlySet<string>
  readonly remote: Phrases
  readonly mediating: Phrases
  readonly sessions: Phrases
  readonly joint: ReadonlySet<string>
  readonly margins: ReadonlySet<string>
  readonly guests: ReadonlySet<string>
  readonly together: ReadonlySet<string>
  readonly presenting: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly another: ReadonlySet<string>
  readonly ongoing: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly reflexive: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly sport: ReadonlySet<string>
  readonly press: ReadonlySet<string>
}

const phrasesOf = (forms: string): string[][] =>
  forms
    .split(' ')
    .filter(Boolean)
    .map((form) => form.split('_'))

const addTo = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The word lists of a pack, compiled. */
export const meetingWords = derived((pack: MeetingsPack): CompiledWords => {
  const nouns = new Map<string, { words: readonly string[]; noun: MeetingNoun }[]>()
  const verbs = new Map<string, { words: readonly string[]; verb: MeetingVerb }[]>()
  const endings: { ending: string; noun: MeetingNoun }[] = []
  for (const noun of pack.nouns)
    for (const words of phrasesOf(noun.forms)) {
      addTo(nouns, words[0] ?? '', { words, noun })
      if (noun.compounds && words.length === 1) endings.push({ ending: words[0] ?? '', noun })
    }
  for (const verb of pack.verbs)
    for (const words of phrasesOf(verb.forms)) addTo(verbs, words[0] ?? '', { words, verb })
  const longestFirst = (a: { words: readonly string[] }, b: { words: readonly string[] }) =>
    b.words.length - a.words.length
  for (const list of nouns.values()) list.sort(longestFirst)
  for (const list of verbs.values()) list.sort(longestFirst)
  endings.sort((a, b) => b.ending.length - a.ending.length)
  return {
    nouns,
    verbs,
    endings,
    notOccasions: compilePhrases(pack.notOccasions),
    holding: compilePhrases(pack.holding),
    happening: compilePhrases(pack.happening),
    framing: compilePhrases(pack.framing),
    purpose: wordSet(pack.purpose),
    remote: compilePhrases(pack.remote),
    mediating: compilePhrases(pack.mediating),
    sessions: compilePhrases(pack.sessions),
    joint: wordSet(pack.joint),
    margins: wordSet(pack.margins),
    guests: wordSet(pack.guests),
    together: wordSet(pack.together),
    presenting: wordSet(pack.presenting),
    passive: wordSet(pack.passive),
    definite: wordSet(pack.definite),
    another: wordSet(pack.another),
    ongoing: wordSet(pack.ongoing),
    people: wordSet(pack.people),
    reflexive: wordSet(pack.reflexive),
    joining: wordSet(pack.joining),
    sport: wordSet(pack.sport),
    press: wordSet(pack.press),
  }
})

const GENITIVE_S = /^['’]s?$/

const matches = (tokens: readonly Token[], at: number, to: number, words: readonly string[]): boolean =>
  at + words.length <= to && words.every((word, i) => tokens[at + i]?.lower === word)

const LONGEST_COMPOUND = 40

const nounAt = (doc: QuotedDocument, words: CompiledWords, at: number, to: number): Trigger | null => {
  const token = doc.tokens[at] as Token
  if (token.kind !== 'word') return null
  const small = doc.pack?.grammar.capitalNouns === true && !token.capital
  const found = words.nouns
    .get(token.lower)
    ?.find((entry) => (!small || entry.noun.scene === true) && matches(doc.tokens, at, to, entry.words))
  if (found) return { type: 'noun', noun: found.noun, from: at, to: at + found.words.length }
  if (small || token.text.length > LONGEST_COMPOUND) return null
  const compound = words.endings.find(
    ({ ending }) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
  )
  return compound ? { type: 'noun', noun: compound.noun, from: at, to: at + 1 } : null
}

/** Whether the clause of token `at` closes with the particle of a split verb. */
const hasParticle = (doc: QuotedDocument, sentence: Sentence, at: number, particle: string): boolean => {
  const { clauses, ofToken } = clausesOf(doc, sentence)
  const clause = clauses[ofToken[at - sentence.firstToken] ?? 0]
  for (const piece of clause?.pieces ?? [])
    for (let i = Math.max(piece.start, at + 1); i < piece.end; i++) {
      if (doc.tokens[i]?.lower !== particle) continue
      const next = doc.tokens[i + 1]
      // The particle closes its clause; elsewhere it is a preposition.
      if (i + 1 >= piece.end || next?.kind !== 'word' || (next.classes & 0xffff) !== 0) return true
    }
  return false
}

const verbAt = (doc: QuotedDocument, sentence: Sentence, words: CompiledWords, at: number): Trigger | null => {
  const token = doc.tokens[at] as Token
  if (
    doc.pack?.grammar.capitalNouns &&
    token.capital &&
    at > sentence.firstToken &&
    doc.zones[sentence.zone]?.kind !== 'headline'
  )
    return null
  for (const { words: form, verb } of words.verbs.get(token.lower) ?? []) {
    if (!matches(doc.tokens, at, sentence.lastToken, form)) continue
    if (verb.particle !== undefined && !hasParticle(doc, sentence, at, verb.particle)) continue
    return { type: 'verb', verb, from: at, to: at + form.length }
  }
  return null
}

/** How far from a conference call those stand for whom it is held. */
const PRESS_REACH = 4

/** A conference call with journalists is a press conference. */
const beforePress = (doc: QuotedDocument, sentence: Sentence, words: CompiledWords, trigger: Trigger): Trigger => {
  if (trigger.type !== 'noun' || trigger.noun.kind !== 'call' || trigger.noun.weak) return trigger
  const from = Math.max(sentence.firstToken, trigger.from - PRESS_REACH)
  for (let i = from; i < Math.min(sentence.lastToken, trigger.to + PRESS_REACH); i++)
    if (words.press.has(doc.tokens[i]?.lower ?? ''))
      return { ...trigger, noun: { ...trigger.noun, kind: 'press-conference' } }
  return trigger
}

/** The words of a sentence that can tell of an occasion, in order. */
export const triggersIn = (doc: QuotedDocument, sentence: Sentence): Trigger[] => {
  const { pack } = doc
  if (!pack) return []
  const words = meetingWords(pack.meetings)
  const found: Trigger[] = []
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    if (doc.tokens[i]?.kind !== 'word') continue
    const none = phraseAt(words.notOccasions, doc.tokens, i, sentence.lastToken)
    if (none > 0) {
      i += none - 1
      continue
    }
    const trigger = pack.grammar.capitalNouns
      ? (nounAt(doc, words, i, sentence.lastToken) ?? verbAt(doc, sentence, words, i))
      : (verbOverNoun(doc, sentence, words, i) ?? nounAt(doc, words, i, sentence.lastToken))
    if (!trigger) continue
    found.push(beforePress(doc, sentence, words, trigger))
    i = trigger.to - 1
  }
  return found
}

const goals = derived((pack: CircumstancesPack) => wordSet(pack.goalPrepositions))
/** Prepositions that can also stand before an infinitive ("to visit"). */
const goalsOf = (doc: QuotedDocument): ReadonlySet<string> => (doc.pack ? goals(doc.pack.circumstances) : new Set())

/** Where a form is noun and verb ("visits"), an article, adjective or possessive before it makes it a noun. */
const verbOverNoun = (doc: QuotedDocument, sentence: Sentence, words: CompiledWords, at: number): Trigger | null => {
  const verb = verbAt(doc, sentence, words, at)
  if (!verb || !nounAt(doc, words, at, sentence.lastToken)) return verb
  const before = doc.tokens[at - 1]
  const adjective = before !== undefined && before.classes === 0 && !before.capital && before.kind === 'word'
  const led = (before?.classes ?? 0) & WordClass.preposition && !goalsOf(doc).has(before?.lower ?? '')
  const nominal =
    !before || adjective || led || (before.classes & WordClass.determiner) !== 0 || GENITIVE_S.test(before.text)
  return nominal ? null : verb
}
