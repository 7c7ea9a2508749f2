/** Phrases that attribute without a verb: "according to X", "X zufolge". */
import type { CueTakes } from '../languages/pack/quotes.js'
import type { Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import type { PhraseForm, VerbForm } from './lexicon.js'
import { isFiniteCue, nounPhrases, type NounPhrase } from './noun-phrases.js'
import { NOBODY, phraseRight, speakerOf, type Speaker } from './speakers.js'

/** A cue with its speaker, by token indices. */
export interface Cue {
  readonly kind: 'verb' | 'phrase' | 'noun' | 'adverb'
  /** Its first token. */
  readonly at: number
  /** Index after its last token that stands together with the first. */
  readonly end: number
  /** Index of the finite verb: the cue itself or its auxiliary. */
  readonly finite: number
  /** Index of the token that opens the clause of a verb that stands last ("wie", "als"); -1 otherwise. */
  readonly opener: number
  /** Index after the last token of cue, particle and speaker. */
  readonly reach: number
  readonly form: VerbForm['kind'] | null
  readonly takes: ReadonlySet<CueTakes>
  readonly speaker: Speaker
  /** The speaker stands for nobody or is not told: "it was noted". */
  readonly impersonal: boolean
  /** The subject stands after the verb. */
  readonly inverted: boolean
  readonly passive: boolean
  /** The content must stand before the cue. */
  readonly preceding: boolean
  /** The last word that a verb needs behind it ("teilte … mit"); the cue itself where it needs none. */
  readonly particle: number
  readonly range: Range
}

const PHRASE_TAKES: ReadonlySet<CueTakes> = new Set<CueTakes>(['quote', 'bare', 'tail'])

const at = (ctx: QuoteContext, i: number): Token | undefined => ctx.tokens[i]

/** The range of some tokens. */
export const rangeOf = (ctx: QuoteContext, from: number, to: number): Range => ({
  start: (ctx.tokens[from] as Token).start,
  end: (ctx.tokens[to - 1] as Token).end,
})

const matches = (ctx: QuoteContext, i: number, words: readonly string[], to: number): boolean =>
  i + words.length <= to && words.every((word, k) => (ctx.tokens[i + k] as Token).lower === word)

/** How many tokens a possessor before the noun of a phrase has at most. */
const MAX_OWNER = 4
/** How many tokens behind an attributing phrase its noun is looked for. */
const NOUN_REACH = 9

/** Index of the noun with one of the endings behind an attributing phrase, over articles and attributes; -1 where there is none. */
const statementNoun = (ctx: QuoteContext, from: number, to: number, endings: readonly string[]): number => {
  let seenNoun = false
  for (let i = from; i < Math.min(to, from + NOUN_REACH); i++) {
    const token = ctx.tokens[i] as Token
    if (token.kind !== 'word' && token.kind !== 'number') return -1
    if (endings.some((ending) => isEndOf(token.lower, ending, ctx.pack.grammar.verbSecond))) return i
    if (token.classes & (WordClass.auxiliary | WordClass.modal)) return -1
    // "nach Abschluss der Ermittlungen", "nach dem Abschluss seine Ermittlungen": another noun stands before it.
    if (seenNoun && token.classes & WordClass.determiner) return -1
    seenNoun ||= token.capital && token.kind === 'word'
  }
  return -1
}

/** The phrase that a noun for statements hangs on: "Ermittlungen der Polizei", "Berichten von Belga". */
export const ownerAfter = (ctx: QuoteContext, noun: number, to: number): NounPhrase | null => {
  const next = noun + 1 < to ? at(ctx, noun + 1) : undefined
  if (!next || !ctx.lexicon.issuers.has(next.lower)) return null
  const isArticle = (next.classes & WordClass.determiner) !== 0
  const from = isArticle ? noun + 1 : noun + 2
  const phrase = nounPhrases(ctx, from, Math.min(to, noun + 20))[0]
  return phrase?.from === from ? phrase : null
}

/** The speaker of an attributing phrase, and where the words of attribution end. */
const spokenOf = (ctx: QuoteContext, form: PhraseForm, i: number, from: number, to: number): NounPhrase | null => {
  if (form.side === 'after') return phraseLeftOf(ctx, from, i)
  if (form.side === 'self') return phraseRight(ctx, from, i) ?? phraseRight(ctx, i + form.words.length, to)
  const end = i + form.words.length
  const noun = form.nouns.length > 0 ? statementNoun(ctx, end, to, form.nouns) : -1
  if (form.nouns.length > 0) {
    if (noun < 0) return null
    // "in Berg's view": whose it is stands before.
    if (!ctx.pack.grammar.verbSecond) return noun - end <= MAX_OWNER ? possessor(ctx, noun, end) : null
    return ownerAfter(ctx, noun, to) ?? { from: end, to: noun + 1, governed: true, pronoun: false }
  }
  const phrase = nounPhrases(ctx, end, Math.min(to, end + 20))[0] ?? null
  // A name in marks may follow its opening mark.
  if (!phrase || (phrase.from !== end && (phrase.from - end > 1 || at(ctx, end)?.kind !== 'mark'))) return null
  // "so heißt das Projekt": a verb opens no phrase, unless it is an article too: "volgens zijn advocaat".
  const first = ctx.tokens[phrase.from] as Token
  if (isFiniteCue(ctx, first) && !(first.classes & WordClass.determiner)) return null
  const head = phrase.to - 1
  const isDocument = ctx.lexicon.documents.some((ending) => (ctx.tokens[head] as Token).lower.endsWith(ending))
  return (isDocument ? ownerAfter(ctx, head, to) : null) ?? documentOwner(ctx, phrase) ?? phrase
}

/** "Bericht der „Elbe-Post“": who issued the document that a phrase names first. */
const documentOwner = (ctx: QuoteContext, { from, to }: NounPhrase): NounPhrase | null => {
  for (let i = from; i < to - 1; i++) {
    const token = ctx.tokens[i] as Token
    if (!ctx.lexicon.documents.some((ending) => token.lower.endsWith(ending))) continue
    return ownerAfter(ctx, i, to)
  }
  return null
}

/** The phrase that attributes at a token. */
export const phraseCue = (ctx: QuoteContext, i: number, from: number, to: number): Cue | null => {
  for (const form of ctx.lexicon.phrases.get((ctx.tokens[i] as Token).lower) ?? []) {
    if (!matches(ctx, i, form.words, to)) continue
    const end = i + form.words.length
    const phrase = spokenOf(ctx, form, i, from, to)
    if (!phrase || isNonSpeaker(ctx, phrase)) continue
    const previous = i > from ? at(ctx, i - 1) : undefined
    if (form.content === 'preceding' && previous && previous.kind !== 'mark' && !/^[,–—-]$/.test(previous.text))
      continue
    const owner = form.side === 'after' ? documentOwner(ctx, phrase) : null
    const cue = phraseOf(ctx, i, owner ?? phrase)
    const closed = form.closing !== ''
    if (closed && (at(ctx, phrase.to)?.lower !== form.closing || ctx.kinds.get(cue.speaker.actor ?? '') !== 'person'))
      continue
    return {
      ...cue,
      at: form.side === 'after' ? phrase.from : i,
      end,
      reach:
        form.side === 'before'
          ? Math.max(phrase.to + (closed ? 1 : 0), statementNoun(ctx, end, to, form.nouns) + 1)
          : end,
      preceding: form.content === 'preceding',
      range: rangeOf(ctx, i, end),
    }
  }
  return null
}

/** The cue that a word before a phrase makes of it: "for X"; without a phrase nobody speaks. */
export const phraseOf = (ctx: QuoteContext, i: number, phrase: NounPhrase | null): Cue => ({
  kind: 'phrase',
  at: i,
  end: i + 1,
  finite: i,
  opener: -1,
  reach: phrase?.to ?? i + 1,
  form: null,
  takes: PHRASE_TAKES,
  speaker: phrase ? speakerOf(ctx, phrase) : NOBODY,
  impersonal: false,
  inverted: false,
  passive: false,
  preceding: false,
  particle: i,
  range: rangeOf(ctx, i, i + 1),
})

const isNonSpeaker = (ctx: QuoteContext, { from, to }: NounPhrase): boolean => {
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (ctx.lexicon.nonSpeakers.has((ctx.tokens[i] as Token).lower)) return true
  return false
}

/** The phrase that ends right before a postposition, whatever governs it. */
const phraseLeftOf = (ctx: QuoteContext, from: number, i: number): NounPhrase | null => {
  const phrases = nounPhrases(ctx, Math.max(from, i - 16), i)
  let k = phrases.length - 1
  const last = phrases[k]
  if (!last || last.to !== i) return null
  let start = last.from
  // "Berichten der Agentur zufolge": a genitive hangs on the phrase before it.
  while (
    k > 0 &&
    (phrases[k - 1] as NounPhrase).to === start &&
    ctx.lexicon.linking.has((ctx.tokens[start] as Token).lower)
  ) {
    k--
    start = (phrases[k] as NounPhrase).from
  }
  return { ...last, from: start, governed: false }
}

const NOUN_TAKES: ReadonlySet<CueTakes> = new Set<CueTakes>(['that', 'mood'])

/** How far a noun for a statement may stand from the word that opens its clause, in tokens. */
const CLAUSE_REACH = 8

/** "her claim that …", "der Vorwurf, er habe …": a noun for a statement with its clause behind it. */
export const nounCue = (ctx: QuoteContext, i: number, from: number, to: number): Cue | null => {
  const token = ctx.tokens[i] as Token
  const { lexicon, pack } = ctx
  if (token.text.length < 4 || token.capital !== pack.grammar.capitalNouns) return null
  if (!lexicon.statementNouns.some((ending) => isEndOf(token.lower, ending, pack.grammar.capitalNouns))) return null
  const owner = ownerAfter(ctx, i, to)
  const end = owner ? owner.to : i + 1
  if (end >= to || end - i > CLAUSE_REACH) return null
  const opener = lexicon.commaClause ? (at(ctx, end)?.text === ',' ? end + 1 : -1) : end
  const first = opener < 0 || opener >= to ? undefined : at(ctx, opener)
  if (!first || (!lexicon.complementizers.has(first.lower) && !lexicon.commaClause)) return null
  // "reports that were lost": a relative clause.
  const verb = pack.grammar.verbSecond || opener + 1 >= to ? undefined : at(ctx, opener + 1)
  if (verb && (verb.classes & (WordClass.auxiliary | WordClass.modal) || lexicon.finite.has(verb.lower))) return null
  // A statement that somebody makes, answers or spreads; as a subject its clause has no sure end.
  if (i - from < 2 || !followsVerb(ctx, i, from)) return null
  const cue = phraseOf(ctx, i, owner ?? possessor(ctx, i, from))
  return { ...cue, kind: 'noun', end, reach: end, takes: NOUN_TAKES }
}

/** Whether a word is the noun, its plural, or where nouns are joined ends in it. */
const isEndOf = (word: string, noun: string, joins: boolean): boolean =>
  joins ? word.endsWith(noun) : word === noun || word === `${noun}s`

/** Whether a finite verb stands before a noun in its clause, or commas show where the clause of the noun ends. */
const followsVerb = (ctx: QuoteContext, i: number, from: number): boolean => {
  if (ctx.lexicon.commaClause) return true
  for (let k = i - 1; k >= Math.max(from, i - 14); k--) {
    const { text, classes, lower, capital } = ctx.tokens[k] as Token
    if (/^[,;:]$/.test(text)) return false
    if (capital) continue
    if (classes & (WordClass.auxiliary | WordClass.modal) || ctx.lexicon.finite.has(lower)) return true
    if (ctx.lexicon.verbs.get(lower)?.some((form) => form.kind === 'finite')) return true
    if (ctx.lexicon.finiteEndings.some((ending) => lower.length > 4 && lower.endsWith(ending))) return true
  }
  return false
}

/** Whose statement it is: "his claim", "Berg's claim"; null where the article does not tell. */
const possessor = (ctx: QuoteContext, i: number, from: number): NounPhrase | null => {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    const token = ctx.tokens[k] as Token
    const genitive = /^['’]s?$/i.test(token.text)
    if (genitive) return k > from ? { from: k - 1, to: k, governed: false, pronoun: false } : null
    const form = ctx.pack.grammar.pronouns[token.lower]
    if (form && !form.subject) return { from: k, to: k + 1, governed: false, pronoun: true }
    if (token.classes & (WordClass.determiner | WordClass.preposition)) return null
  }
  return null
}
