/** Cues: the verbs and phrases that attribute, and whom they attribute to. */
import type { CueTakes } from '../languages/pack/quotes.js'
import type { Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import type { PhraseForm, VerbForm } from './lexicon.js'
import { nounPhrases, type NounPhrase } from './noun-phrases.js'
import { phraseBefore, phraseLeft, phraseRight, speakerOf, type Speaker } from './speakers.js'
import {
  agentAfter,
  agentBefore,
  cited,
  documented,
  subjectAnywhere,
  subjectCoordinated,
  subjectFixed,
  subjectOf,
  subjectSecond,
  subordinateSubject,
  type Subject,
} from './subjects.js'
import {
  auxiliaryApart,
  auxiliaryBefore,
  auxiliaryInClause,
  clauseOpener,
  isCoordinated,
  isNounReading,
  readingsAt,
} from './verb-forms.js'

/** A cue with its speaker, by token indices. */
export interface Cue {
  readonly kind: 'verb' | 'phrase' | 'adverb'
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
  readonly range: Range
}

const NONE: ReadonlySet<CueTakes> = new Set<CueTakes>()
const PHRASE_TAKES: ReadonlySet<CueTakes> = new Set<CueTakes>(['quote', 'bare', 'tail'])

const at = (ctx: QuoteContext, i: number): Token | undefined => ctx.tokens[i]
const rangeOf = (ctx: QuoteContext, from: number, to: number): Range => ({
  start: (ctx.tokens[from] as Token).start,
  end: (ctx.tokens[to - 1] as Token).end,
})

const verbCue = (
  ctx: QuoteContext,
  i: number,
  from: number,
  to: number,
  previousCue: Cue | undefined,
  labels: boolean,
): Cue | null => {
  const token = ctx.tokens[i] as Token
  const readings = labels
    ? [...readingsAt(ctx, i, to, ctx.lexicon.labelVerbs), ...readingsAt(ctx, i, to)]
    : readingsAt(ctx, i, to)
  if (readings.length === 0 || isNounReading(ctx, i, from, to, token)) return null
  const { verbSecond } = ctx.pack.grammar
  const takes = new Set(readings.flatMap(({ form }) => [...form.takes]))
  const particle = Math.max(...readings.map((r) => r.particle))
  const words = Math.max(...readings.map(({ form }) => form.particle.length))
  // The particle stands right behind the verb, or somewhere later in its clause.
  const end = particle > i && (particle - i === words || !verbSecond) ? particle + 1 : i + 1
  const closed = verbSecond && particle > i && !ctx.lexicon.impersonal.has((ctx.tokens[particle] as Token).lower)
  const until = closed ? particle - words + 1 : to
  const build = (form: VerbForm['kind'], told: Subject, more: Partial<Cue> = {}): Cue => {
    const subject =
      takes.has('cite') && !more.passive
        ? cited(ctx, told, i, to)
        : takes.has('document')
          ? documented(ctx, told, i, from, to)
          : told
    return {
      kind: 'verb',
      at: i,
      end,
      finite: i,
      opener: -1,
      form,
      takes,
      passive: false,
      preceding: false,
      range: rangeOf(ctx, i, end),
      ...subject,
      reach: Math.max(subject.reach, particle + 1, end),
      ...more,
    }
  }
  const previous = i > from ? at(ctx, i - 1) : undefined
  const has = (kind: VerbForm['kind']) => readings.some(({ form }) => form.kind === kind)
  const inherited = (): Subject =>
    previousCue
      ? { speaker: previousCue.speaker, impersonal: previousCue.impersonal, inverted: false, reach: i + 1 }
      : subjectAnywhere(ctx, from, i)
  if (previous && previous.lower === ctx.lexicon.infinitiveMarker) {
    for (let k = i - 2; k >= Math.max(from, i - 5); k--)
      if (ctx.lexicon.refusals.has((ctx.tokens[k] as Token).lower)) return null
    return has('infinitive') && !verbSecond ? build('infinitive', subjectAnywhere(ctx, from, i)) : null
  }
  if (has('gerund')) {
    if (previous && previous.classes & WordClass.auxiliary)
      return build('gerund', subjectFixed(ctx, i, i - 1, from, to))
    if (previous?.text === ',') return build('gerund', subjectAnywhere(ctx, from, i))
    if (
      !previous ||
      previous.classes & (WordClass.coordinator | WordClass.adverb) ||
      ctx.lexicon.asWords.has(previous.lower)
    )
      return build('gerund', inherited())
    if (previous.classes & (WordClass.preposition | WordClass.determiner)) return null
    const left = phraseBefore(ctx, from, i)
    return build('gerund', left ? subjectOf(ctx, left, i) : inherited())
  }
  if (!verbSecond) {
    const auxiliary = auxiliaryBefore(ctx, i, from)
    if (auxiliary >= 0) {
      const { lower, classes } = ctx.tokens[auxiliary] as Token
      for (let k = auxiliary; k < i; k++)
        if (
          (ctx.tokens[k] as Token).classes & WordClass.negation ||
          ctx.lexicon.negatedEndings.some((e) => (ctx.tokens[k] as Token).lower.endsWith(e))
        )
          return null
      // "was quoted as saying": the gerund is the cue.
      if (ctx.lexicon.passive.has(lower) && takes.has('cite')) return null
      if (ctx.lexicon.passive.has(lower) && has('participle'))
        return build(
          'participle',
          { speaker: agentAfter(ctx, i, to), impersonal: true, inverted: false, reach: i + 1 },
          { finite: auxiliary, passive: true },
        )
      if (has('participle') || has('finite') || classes & WordClass.modal)
        return build('finite', subjectFixed(ctx, i, auxiliary, from, to), { finite: auxiliary })
      return null
    }
    if (!has('finite')) return null
    // "the deal proposed by the board": a participle.
    const following = i + 1 < to ? at(ctx, i + 1) : undefined
    if (following && has('participle') && ctx.lexicon.agent.has(following.lower)) return null
    if (isCoordinated(ctx, i, from)) return build('finite', inherited())
    // "when asked": a participle, not a finite verb.
    if (
      previous &&
      previous.classes & WordClass.subordinator &&
      !(previous.classes & (WordClass.relative | WordClass.pronoun))
    )
      return null
    if (previous && ctx.lexicon.subjectRelatives.has(previous.lower) && i - 2 >= from) {
      const cut = at(ctx, i - 2)?.text === ',' ? i - 2 : i - 1
      return build('finite', subjectOf(ctx, phraseLeft(ctx, from, cut), i))
    }
    return build('finite', subjectFixed(ctx, i, i, from, to))
  }
  const perfect = has('finite') && has('participle') && auxiliaryInClause(ctx, i, from)
  if ((has('joined') || has('finite')) && !perfect) {
    const opener = clauseOpener(ctx, i, from, to)
    if (opener >= 0) {
      const first = ctx.tokens[opener] as Token
      const inner = phraseRight(ctx, opener + 1, i)
      if (inner) return build(has('joined') ? 'joined' : 'finite', subjectOf(ctx, inner, i), { opener })
      if (first.classes & WordClass.relative && opener - 1 > from)
        return build('finite', subjectOf(ctx, phraseLeft(ctx, from, opener - 1), i), { opener })
      return null
    }
    if (has('finite')) {
      if (previous && previous.classes & WordClass.coordinator)
        return build('finite', subjectCoordinated(ctx, i, from, to, inherited))
      return build('finite', subjectSecond(ctx, i, i, from, Math.max(until, i + 1)))
    }
    return null
  }
  if (has('participle')) {
    const auxiliary = auxiliaryApart(ctx, i, from, to)
    if (auxiliary < 0) return null
    const { lower } = ctx.tokens[auxiliary] as Token
    if (ctx.lexicon.passive.has(lower) && takes.has('cite'))
      return build('participle', subjectSecond(ctx, i, Math.min(auxiliary, i), from, to), {
        finite: Math.min(auxiliary, i),
        passive: true,
      })
    if (ctx.lexicon.passive.has(lower))
      return build(
        'participle',
        { speaker: agentBefore(ctx, auxiliary, i, from, to), impersonal: true, inverted: false, reach: i + 1 },
        { finite: auxiliary, passive: true },
      )
    if (auxiliary > i) {
      const opener = clauseOpener(ctx, i, from, to)
      const inner = opener >= 0 ? phraseRight(ctx, opener + 1, i) : null
      return inner ? build('participle', subjectOf(ctx, inner, i), { opener, finite: auxiliary }) : null
    }
    const inner = subordinateSubject(ctx, auxiliary, from)
    return build('participle', inner ? subjectOf(ctx, inner, i) : subjectSecond(ctx, i, auxiliary, from, to), {
      finite: auxiliary,
    })
  }
  return null
}

/** A verb that no list knows as a cue of what follows its clause. */
export const plainCue = (ctx: QuoteContext, i: number, from: number, to: number): Cue => ({
  kind: 'verb',
  at: i,
  end: i + 1,
  finite: i,
  opener: -1,
  form: 'finite',
  takes: NONE,
  passive: false,
  preceding: false,
  range: rangeOf(ctx, i, i + 1),
  ...subjectSecond(ctx, i, i, from, to),
})

const matches = (ctx: QuoteContext, i: number, words: readonly string[], to: number): boolean =>
  i + words.length <= to && words.every((word, k) => (ctx.tokens[i + k] as Token).lower === word)

/** How many tokens behind an attributing phrase its noun is looked for. */
const NOUN_REACH = 9

/** Index of the noun with one of the endings behind an attributing phrase, over articles and attributes; -1 where there is none. */
const statementNoun = (ctx: QuoteContext, from: number, to: number, endings: readonly string[]): number => {
  for (let i = from; i < Math.min(to, from + NOUN_REACH); i++) {
    const token = ctx.tokens[i] as Token
    if (token.kind !== 'word' && token.kind !== 'number') return -1
    if (endings.some((ending) => token.lower.endsWith(ending))) return i
    if (token.classes & (WordClass.auxiliary | WordClass.modal)) return -1
  }
  return -1
}

/** The phrase that a noun for statements hangs on: "Ermittlungen der Polizei", "Berichten von Belga". */
const ownerAfter = (ctx: QuoteContext, noun: number, to: number): NounPhrase | null => {
  const next = noun + 1 < to ? at(ctx, noun + 1) : undefined
  if (!next || !ctx.lexicon.linking.has(next.lower)) return null
  const isArticle = (next.classes & WordClass.determiner) !== 0
  const from = isArticle ? noun + 1 : noun + 2
  const phrase = nounPhrases(ctx, from, Math.min(to, noun + 20))[0]
  return phrase?.from === from ? phrase : null
}

/** The speaker of an attributing phrase, and where the words of attribution end. */
const spokenOf = (ctx: QuoteContext, form: PhraseForm, i: number, from: number, to: number): NounPhrase | null => {
  if (form.side === 'after') return phraseLeftOf(ctx, from, i)
  const end = i + form.words.length
  const noun = form.nouns.length > 0 ? statementNoun(ctx, end, to, form.nouns) : -1
  if (form.nouns.length > 0) {
    if (noun < 0) return null
    return ownerAfter(ctx, noun, to) ?? { from: end, to: noun + 1, governed: true, pronoun: false }
  }
  const phrase = nounPhrases(ctx, end, Math.min(to, end + 20))[0] ?? null
  // A name in marks may follow its opening mark.
  if (!phrase || (phrase.from !== end && (phrase.from - end > 1 || at(ctx, end)?.kind !== 'mark'))) return null
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

const phraseCue = (ctx: QuoteContext, i: number, from: number, to: number): Cue | null => {
  for (const form of ctx.lexicon.phrases.get((ctx.tokens[i] as Token).lower) ?? []) {
    if (!matches(ctx, i, form.words, to)) continue
    const end = i + form.words.length
    const phrase = spokenOf(ctx, form, i, from, to)
    if (!phrase || isNonSpeaker(ctx, phrase)) continue
    const previous = i > from ? at(ctx, i - 1) : undefined
    if (form.content === 'preceding' && previous && previous.kind !== 'mark' && !/^[,–—-]$/.test(previous.text))
      continue
    const owner = form.side === 'after' ? documentOwner(ctx, phrase) : null
    return {
      kind: 'phrase',
      at: form.side === 'before' ? i : phrase.from,
      end,
      finite: i,
      opener: -1,
      reach: form.side === 'before' ? phrase.to : end,
      form: null,
      takes: PHRASE_TAKES,
      speaker: speakerOf(ctx, owner ?? phrase),
      impersonal: false,
      inverted: false,
      passive: false,
      preceding: form.content === 'preceding',
      range: rangeOf(ctx, i, end),
    }
  }
  return null
}

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

const adverbCue = (ctx: QuoteContext, i: number): Cue | null =>
  ctx.lexicon.adverbs.has((ctx.tokens[i] as Token).lower)
    ? {
        kind: 'adverb',
        at: i,
        end: i + 1,
        finite: i,
        opener: -1,
        reach: i + 1,
        form: null,
        takes: NONE,
        // It stands for who spoke before.
        speaker: { mention: rangeOf(ctx, i, i + 1), actor: null },
        impersonal: true,
        inverted: false,
        passive: false,
        preceding: false,
        range: rangeOf(ctx, i, i + 1),
      }
    : null

/**
 * The cues between two tokens, in order, outside the stretches that `skip` jumps over (to the index that it returns);
 * with `labels` also the verbs that take quoted words only.
 */
export const findCues = (
  ctx: QuoteContext,
  from: number,
  to: number,
  skip: (i: number) => number,
  labels = false,
): Cue[] => {
  const found: Cue[] = []
  // The last cue with a subject, which a coordinated one shares.
  let told: Cue | undefined
  let i = from
  while (i < to) {
    const next = skip(i)
    if (next > i) {
      i = next
      continue
    }
    const token = ctx.tokens[i] as Token
    if (token.kind === 'word') {
      const cue = phraseCue(ctx, i, from, to) ?? verbCue(ctx, i, from, to, told, labels) ?? adverbCue(ctx, i)
      if (cue) {
        found.push(cue)
        if (cue.kind === 'verb' && !cue.passive && cue.speaker.mention) told = cue
        i = Math.max(i + 1, cue.end)
        continue
      }
    }
    i++
  }
  return found
}
