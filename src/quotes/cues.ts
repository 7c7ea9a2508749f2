/** Cues: the verbs and phrases that attribute, and whom they attribute to. */
import type { CueTakes } from '../languages/pack/quotes.js'
import type { Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import type { VerbForm } from './lexicon.js'
import { isAdverb, nounPhrases, type NounPhrase } from './noun-phrases.js'
import { isImpersonal, isOblique, NOBODY, phraseBefore, phraseLeft, phraseRight, SPEAKER_WINDOW, speakerOf, type Speaker } from './speakers.js'

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

const PARTICLE_WINDOW = 40
const NONE: ReadonlySet<CueTakes> = new Set<CueTakes>()
const PHRASE_TAKES: ReadonlySet<CueTakes> = new Set<CueTakes>(['quote', 'bare', 'tail'])
const BOUNDARY = /^[,;:.!?…]$/

const at = (ctx: QuoteContext, i: number): Token | undefined => ctx.tokens[i]
const rangeOf = (ctx: QuoteContext, from: number, to: number): Range => ({
  start: (ctx.tokens[from] as Token).start,
  end: (ctx.tokens[to - 1] as Token).end,
})

/** Where the words of a particle stand after the verb: index of the last; -1 where they are missing. */
const particleAt = (ctx: QuoteContext, verb: number, particle: readonly string[], to: number): number => {
  let found = verb
  let seek = 0
  const near = ctx.pack.grammar.verbSecond ? PARTICLE_WINDOW : 3
  const limit = Math.min(to, verb + 1 + near)
  for (let i = verb + 1; i < limit && seek < particle.length; i++) {
    const token = ctx.tokens[i] as Token
    if (token.lower === particle[seek]) {
      found = i
      seek++
    } else if (token.kind === 'mark' || /^[;:.!?]$/.test(token.text) || (seek === 0 && ctx.lexicon.complementizers.has(token.lower))) break
  }
  if (seek < particle.length) return -1
  // A particle closes its clause: no noun phrase follows it.
  const next = found + 1 < to ? (ctx.tokens[found + 1] as Token) : undefined
  const isPreposition = ((ctx.tokens[found] as Token).classes & WordClass.preposition) !== 0
  const closes =
    !isPreposition ||
    !ctx.pack.grammar.verbSecond ||
    !next ||
    next.kind !== 'word' ||
    (next.classes & (WordClass.subordinator | WordClass.coordinator)) !== 0 ||
    found === verb + 1 && particle.length > 1
  return closes ? found : -1
}

interface VerbReading {
  readonly form: VerbForm
  readonly particle: number
}

const readingsAt = (ctx: QuoteContext, i: number, to: number): VerbReading[] => {
  const forms = ctx.lexicon.verbs.get((ctx.tokens[i] as Token).lower) ?? []
  const readings: VerbReading[] = []
  for (const form of forms) {
    const particle = form.particle.length > 0 ? particleAt(ctx, i, form.particle, to) : i
    if (particle >= 0) readings.push({ form, particle })
  }
  // Readings with a particle say more than those without.
  return readings.sort((a, b) => b.form.particle.length - a.form.particle.length)
}

/** Index of the auxiliary right before the verb, over adverbs; -1 where there is none. */
const auxiliaryBefore = (ctx: QuoteContext, verb: number, from: number): number => {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) {
    const token = ctx.tokens[i] as Token
    if (token.classes & (WordClass.auxiliary | WordClass.modal)) return i
    if (
      !(token.classes & (WordClass.adverb | WordClass.negation)) &&
      !isAdverb(ctx, token)
    )
      return -1
  }
  return -1
}

/** The auxiliary of a participle in a language that parts them; -1 where there is none. */
const auxiliaryApart = (ctx: QuoteContext, verb: number, from: number, to: number): number => {
  const next = verb + 1 < to ? at(ctx, verb + 1) : undefined
  if (next && next.classes & WordClass.auxiliary) return verb + 1
  let commas = 0
  for (let i = verb - 1; i >= Math.max(from, verb - PARTICLE_WINDOW); i--) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark' || /^[;:]$/.test(token.text)) return -1
    if (token.text === ',') commas++
    if (commas > 2) return -1
    if (token.classes & WordClass.auxiliary) return i
  }
  return -1
}

/** Whether "and" stands before the verb, over adverbs. */
const isCoordinated = (ctx: QuoteContext, verb: number, from: number): boolean => {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const token = ctx.tokens[i] as Token
    if (token.classes & WordClass.coordinator) return true
    if (!(token.classes & WordClass.adverb) && !isAdverb(ctx, token)) return false
  }
  return false
}

const isNounReading = (ctx: QuoteContext, i: number, from: number, to: number, token: Token): boolean => {
  const previous = i > from ? at(ctx, i - 1) : undefined
  if (token.capital && previous && previous.kind !== 'mark' && previous.text !== ':') return true
  if (ctx.pack.grammar.capitalNouns)
    // "der bekannten Autorin": an attribute, not a verb.
    return (
      previous !== undefined &&
      (previous.classes & WordClass.determiner) !== 0 &&
      at(ctx, i + 1)?.capital === true &&
      at(ctx, i - 2)?.text !== ','
    )
  if (!previous) return false
  const { classes, lower } = previous
  if (classes & WordClass.determiner && !(classes & WordClass.relative) && !ctx.lexicon.impersonal.has(lower))
    return true
  if (classes & WordClass.preposition && !(classes & (WordClass.adverb | WordClass.subordinator))) return !ctx.lexicon.asWords.has(lower)
  if (/^['’]s?$/.test(previous.text)) return true
  if (ctx.pack.grammar.verbSecond) return false
  if (isBaseForm(ctx, token) && !takesBaseForm(ctx, previous)) return true
  const next = i + 1 < to ? at(ctx, i + 1) : undefined
  const pastForm = (ctx.lexicon.verbs.get(token.lower) ?? []).some((form) => form.kind === 'participle')
  return (
    next !== undefined &&
    (next.classes & (WordClass.auxiliary | WordClass.modal)) !== 0 &&
    !pastForm &&
    !(classes & WordClass.pronoun)
  )
}

const isBaseForm = (ctx: QuoteContext, token: Token): boolean => {
  const forms = ctx.lexicon.verbs.get(token.lower) ?? []
  return forms.some((form) => form.kind === 'infinitive') && !forms.some((form) => form.kind === 'participle')
}

/** Whether an English verb without ending can follow: after a plural, a pronoun, a modal, "to". */
const takesBaseForm = (ctx: QuoteContext, previous: Token): boolean =>
  previous.kind !== 'word' ||
  previous.capital ||
  previous.lower === ctx.lexicon.infinitiveMarker ||
  (previous.classes & (WordClass.pronoun | WordClass.modal | WordClass.auxiliary | WordClass.coordinator | WordClass.adverb | WordClass.relative | WordClass.numeral)) !== 0 ||
  isAdverb(ctx, previous) ||
  previous.lower.endsWith(ctx.lexicon.thirdPerson) ||
  ctx.lexicon.collectives.has(previous.lower)

const opensClause = (ctx: QuoteContext, token: Token): boolean =>
  (token.classes & (WordClass.subordinator | WordClass.relative)) !== 0 || ctx.lexicon.asReported.has(token.lower)

/** Index of the token that opens a clause whose verb stands last at `verb`; -1 where the verb stands elsewhere. */
const clauseOpener = (ctx: QuoteContext, verb: number, from: number, to: number): number => {
  const next = verb + 1 < to ? at(ctx, verb + 1) : undefined
  const closes =
    !next ||
    BOUNDARY.test(next.text) ||
    next.kind === 'mark' ||
    (next.classes & (WordClass.auxiliary | WordClass.coordinator)) !== 0
  if (!closes) return -1
  for (let i = verb - 1; i >= Math.max(from, verb - PARTICLE_WINDOW); i--) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark' || BOUNDARY.test(token.text)) {
      const first = at(ctx, i + 1)
      return first && i + 1 < verb && opensClause(ctx, first) ? i + 1 : -1
    }
    if (i === from) return opensClause(ctx, token) && !(token.classes & WordClass.determiner) ? i : -1
  }
  return -1
}

/** Start of the main clause of a verb: after the last mark, colon or semicolon. */
const clauseStart = (ctx: QuoteContext, verb: number, from: number): number => {
  const low = Math.max(from, verb - SPEAKER_WINDOW)
  for (let i = verb - 1; i >= low; i--) {
    const token = ctx.tokens[i] as Token
    if (/^[;:]$/.test(token.text)) return i + 1
    if (token.kind !== 'mark') continue
    const open = nameOpening(ctx, i, low)
    if (open < 0) return i + 1
    i = open
  }
  return low
}

/** Index of the mark that opens a short name which closes at `close`; -1 where there is none. */
const nameOpening = (ctx: QuoteContext, close: number, low: number): number => {
  for (let i = close - 2; i >= Math.max(low, close - 5); i--) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark') return at(ctx, i + 1)?.capital ? i : -1
    if (BOUNDARY.test(token.text)) return -1
  }
  return -1
}

interface Subject {
  readonly speaker: Speaker
  readonly impersonal: boolean
  readonly inverted: boolean
  readonly reach: number
}

const subjectOf = (ctx: QuoteContext, phrase: ReturnType<typeof phraseLeft>, verb: number): Subject => {
  if (!phrase) return { speaker: NOBODY, impersonal: true, inverted: false, reach: verb + 1 }
  const impersonal = isImpersonal(ctx, phrase)
  const inverted = phrase.from > verb
  return {
    speaker: impersonal ? NOBODY : speakerOf(ctx, phrase),
    impersonal,
    inverted,
    reach: inverted ? phrase.to : verb + 1,
  }
}

/** Whether no clause goes on behind an inverted subject. */
const closesAt = (ctx: QuoteContext, i: number, to: number): boolean => {
  const token = i < to ? at(ctx, i) : undefined
  const closers = WordClass.preposition | WordClass.relative | WordClass.coordinator | WordClass.weekday | WordClass.month | WordClass.adverb | WordClass.subordinator
  return !token || token.kind !== 'word' || (token.classes & closers) !== 0
}

/** The subject of a finite verb in a language with the subject before the verb. */
const subjectFixed = (ctx: QuoteContext, verb: number, finite: number, from: number, to: number): Subject => {
  const previous = at(ctx, finite - 1)
  const start = clauseStart(ctx, finite, from)
  const opens = finite === start || previous?.kind === 'mark' || previous?.text === ','
  if (opens) {
    const right = phraseRight(ctx, verb + 1, Math.min(to, verb + 14))
    if (right && right.from - verb <= 2 && closesAt(ctx, right.to, to)) return subjectOf(ctx, right, verb)
  }
  const left = phraseLeft(ctx, start, finite)
  if (left) return subjectOf(ctx, left, verb)
  const right = phraseRight(ctx, verb + 1, Math.min(to, verb + 4))
  return subjectOf(ctx, opens && right && right.from - verb <= 2 ? right : null, verb)
}

/** Index of the next comma, colon or mark after some words. */
const clauseEnd = (ctx: QuoteContext, from: number, to: number): number => {
  const limit = Math.min(to, from + SPEAKER_WINDOW)
  for (let i = from; i < limit; i++) {
    const token = ctx.tokens[i] as Token
    if (BOUNDARY.test(token.text) || ctx.lexicon.complementizers.has(token.lower)) return i
  }
  return limit
}

/** The subject of a finite verb that stands second. */
const subjectSecond = (ctx: QuoteContext, verb: number, finite: number, from: number, to: number): Subject => {
  const previous = finite > from ? at(ctx, finite - 1) : undefined
  const start = clauseStart(ctx, finite, from)
  const right = () => phraseRight(ctx, finite + 1, finite < verb ? verb : clauseEnd(ctx, finite + 1, to))
  if (finite === start || previous?.kind === 'mark') return subjectOf(ctx, right(), finite)
  if (previous?.text === ',' || previous?.text === '–') {
    const phrase = right()
    const closed = phrase && at(ctx, phrase.to)?.text === ','
    if (phrase && phrase.from - finite <= 3 && (closed || hasVerbBetween(ctx, start, finite))) return subjectOf(ctx, phrase, finite)
  }
  // A pronoun right behind the verb is its subject, whatever stands before.
  const behind = at(ctx, finite + 1)
  if (behind && finite + 1 < to && ctx.pack.grammar.pronouns[behind.lower]?.subject && !ctx.lexicon.impersonal.has(behind.lower))
    return subjectOf(ctx, { from: finite + 1, to: finite + 2, governed: false, pronoun: true }, finite)
  const first = at(ctx, start) as Token
  const prefield = phraseRight(ctx, start, finite)
  const fronted =
    (first.classes & (WordClass.preposition | WordClass.adverb | WordClass.coordinator) &&
      !(first.classes & WordClass.determiner)) ||
    (first.classes & WordClass.subordinator && !(first.classes & WordClass.determiner)) ||
    first.classes & (WordClass.weekday | WordClass.month) ||
    first.kind === 'number' ||
    isOblique(ctx, { from: start, to: finite, governed: false, pronoun: false }) ||
    (prefield !== null && prefield.from - start > 2)
  if (!fronted && prefield) return subjectOf(ctx, prefield, finite)
  const phrase = right()
  if (phrase) return subjectOf(ctx, phrase, finite)
  return subjectOf(ctx, prefield, finite)
}

/** Whether a finite verb stands between: a comma after it closes a clause, not an apposition. */
const hasVerbBetween = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const token = ctx.tokens[i] as Token
    if (token.capital || token.kind !== 'word') continue
    if (token.classes & (WordClass.auxiliary | WordClass.modal | WordClass.subjunctive) || ctx.lexicon.finite.has(token.lower)) return true
    if (ctx.lexicon.verbs.get(token.lower)?.some((form) => form.kind === 'finite')) return true
    if (i > from && token.classes === 0 && ctx.lexicon.verbEndings.some((e) => token.lower.endsWith(e)) && !at(ctx, i + 1)?.capital) return true
  }
  return false
}

/** "X zitiert Y": the speaker is the object. */
const cited = (ctx: QuoteContext, subject: Subject, verb: number, to: number): Subject => {
  const from = subject.inverted ? subject.reach : verb + 1
  const limit = Math.min(to, from + 20)
  const phrase = nounPhrases(ctx, from, limit).find((p) => !p.governed)
  if (!phrase) return subject
  return { speaker: speakerOf(ctx, phrase), impersonal: false, inverted: subject.inverted, reach: phrase.to }
}

/** "In dem Brief heißt es": the speaker is the document. */
const documented = (ctx: QuoteContext, subject: Subject, verb: number, from: number, to: number): Subject => {
  if (!subject.impersonal) return subject
  const start = clauseStart(ctx, verb, from)
  const before = nounPhrases(ctx, start, verb).find((p) => p.governed)
  const phrase = before ?? nounPhrases(ctx, verb + 1, Math.min(to, verb + 14)).find((p) => p.governed)
  if (!phrase) return subject
  return { speaker: speakerOf(ctx, phrase), impersonal: false, inverted: !before, reach: before ? subject.reach : phrase.to }
}

const agentAfter = (ctx: QuoteContext, verb: number, to: number): Speaker => {
  for (let i = verb + 1; i < Math.min(to, verb + 8); i++) {
    const token = ctx.tokens[i] as Token
    if (BOUNDARY.test(token.text)) break
    if (!ctx.lexicon.agent.has(token.lower)) continue
    const phrase = phraseRight(ctx, i + 1, to)
    return phrase ? speakerOf(ctx, phrase) : NOBODY
  }
  return NOBODY
}

const subjectAnywhere = (ctx: QuoteContext, from: number, verb: number): Subject => {
  let start = Math.max(from, verb - 2 * SPEAKER_WINDOW)
  const first = ctx.tokens[start] as Token
  // A subordinate clause comes first: the subject stands after it.
  if (first.classes & WordClass.subordinator && !(first.classes & (WordClass.determiner | WordClass.pronoun)))
    for (let i = start; i < verb; i++)
      if ((ctx.tokens[i] as Token).text === ',') {
        start = i + 1
        break
      }
  return subjectOf(ctx, phraseRight(ctx, start, verb), verb)
}

const verbCue = (ctx: QuoteContext, i: number, from: number, to: number, previousCue: Cue | undefined): Cue | null => {
  const token = ctx.tokens[i] as Token
  const readings = readingsAt(ctx, i, to)
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
    const subject = takes.has('cite') && !more.passive ? cited(ctx, told, i, to) : takes.has('document') ? documented(ctx, told, i, from, to) : told
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
    if (!previous || previous.classes & (WordClass.coordinator | WordClass.adverb) || ctx.lexicon.asWords.has(previous.lower)) return build('gerund', inherited())
    if (previous.classes & (WordClass.preposition | WordClass.determiner)) return null
    const left = phraseBefore(ctx, from, i)
    return build('gerund', left ? subjectOf(ctx, left, i) : inherited())
  }
  if (!verbSecond) {
    const auxiliary = auxiliaryBefore(ctx, i, from)
    if (auxiliary >= 0) {
      const { lower, classes } = ctx.tokens[auxiliary] as Token
      for (let k = auxiliary; k < i; k++)
        if ((ctx.tokens[k] as Token).classes & WordClass.negation || ctx.lexicon.negatedEndings.some((e) => (ctx.tokens[k] as Token).lower.endsWith(e)))
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
    if (previous && previous.classes & WordClass.subordinator && !(previous.classes & (WordClass.relative | WordClass.pronoun))) return null
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
      return build('participle', subjectSecond(ctx, i, Math.min(auxiliary, i), from, to), { finite: Math.min(auxiliary, i), passive: true })
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

/** The subject of a subordinate clause whose auxiliary stands before the participle: "terwijl X had gezegd". */
const subordinateSubject = (ctx: QuoteContext, auxiliary: number, from: number): NounPhrase | null => {
  for (let i = auxiliary - 1; i > Math.max(from, auxiliary - 16); i--) {
    if (!BOUNDARY.test((ctx.tokens[i] as Token).text)) continue
    const opener = ctx.tokens[i + 1] as Token
    const opens = opener.classes & WordClass.subordinator && !(opener.classes & (WordClass.determiner | WordClass.preposition))
    return opens && i + 2 < auxiliary ? phraseRight(ctx, i + 2, auxiliary) : null
  }
  return null
}

/** Whether an auxiliary stands before the form in its own clause: "habe … erwidert". */
const auxiliaryInClause = (ctx: QuoteContext, verb: number, from: number): boolean => {
  for (let i = verb - 1; i >= Math.max(from, verb - PARTICLE_WINDOW); i--) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark' || BOUNDARY.test(token.text)) return false
    if (token.classes & WordClass.coordinator && !(token.classes & WordClass.adverb) && i === verb - 1) return false
    if (token.classes & WordClass.auxiliary) return true
  }
  return false
}

/** "und betonte" has the subject of the clause before; "und betonte der Minister" its own. */
const subjectCoordinated = (
  ctx: QuoteContext,
  verb: number,
  from: number,
  to: number,
  inherited: () => Subject,
): Subject => {
  const right = phraseRight(ctx, verb + 1, Math.min(to, verb + 3))
  if (right && right.from === verb + 1 && right.pronoun) return subjectOf(ctx, right, verb)
  return inherited()
}

const agentBefore = (ctx: QuoteContext, auxiliary: number, verb: number, from: number, to: number): Speaker => {
  const after = agentAfter(ctx, verb, to)
  if (after.mention) return after
  const between = agentAfter(ctx, Math.min(auxiliary, verb), Math.max(auxiliary, verb))
  if (between.mention) return between
  // "In a letter it was said that": the document.
  const document = nounPhrases(ctx, clauseStart(ctx, verb, from), verb).find(
    (phrase) => phrase.governed && hasEnding(ctx, phrase, ctx.lexicon.documents),
  )
  return document ? speakerOf(ctx, document) : NOBODY
}

const matches = (ctx: QuoteContext, i: number, words: readonly string[], to: number): boolean =>
  i + words.length <= to && words.every((word, k) => (ctx.tokens[i + k] as Token).lower === word)

const phraseCue = (ctx: QuoteContext, i: number, from: number, to: number): Cue | null => {
  for (const form of ctx.lexicon.phrases.get((ctx.tokens[i] as Token).lower) ?? []) {
    if (!matches(ctx, i, form.words, to)) continue
    const end = i + form.words.length
    const phrase =
      form.side === 'before' ? (nounPhrases(ctx, end, Math.min(to, end + 20))[0] ?? null) : phraseLeftOf(ctx, from, i)
    if (phrase && (isNonSpeaker(ctx, phrase) || !hasEnding(ctx, phrase, form.nouns))) continue
    if (!phrase || (form.side === 'before' && phrase.from !== end && (phrase.from - end > 1 || at(ctx, end)?.kind !== 'mark'))) continue
    const previous = i > from ? at(ctx, i - 1) : undefined
    if (form.content === 'preceding' && previous && previous.kind !== 'mark' && !/^[,–—-]$/.test(previous.text))
      continue
    return {
      kind: 'phrase',
      at: form.side === 'before' ? i : phrase.from,
      end,
      finite: i,
      opener: -1,
      reach: form.side === 'before' ? phrase.to : end,
      form: null,
      takes: PHRASE_TAKES,
      speaker: speakerOf(ctx, phrase),
      impersonal: false,
      inverted: false,
      passive: false,
      preceding: form.content === 'preceding',
      range: rangeOf(ctx, i, end),
    }
  }
  return null
}

const hasEnding = (ctx: QuoteContext, { from, to }: NounPhrase, endings: readonly string[]): boolean => {
  if (endings.length === 0) return true
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (endings.some((ending) => (ctx.tokens[i] as Token).lower.endsWith(ending))) return true
  return false
}

const isNonSpeaker = (ctx: QuoteContext, { from, to }: NounPhrase): boolean => {
  for (let i = from; i < Math.min(to, from + 4); i++) if (ctx.lexicon.nonSpeakers.has((ctx.tokens[i] as Token).lower)) return true
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
  while (k > 0 && (phrases[k - 1] as NounPhrase).to === start && ctx.lexicon.linking.has((ctx.tokens[start] as Token).lower)) {
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

/** The cues between two tokens, in order, outside the stretches that `skip` jumps over (to the index that it returns). */
export const findCues = (ctx: QuoteContext, from: number, to: number, skip: (i: number) => number): Cue[] => {
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
      const cue = phraseCue(ctx, i, from, to) ?? verbCue(ctx, i, from, to, told) ?? adverbCue(ctx, i)
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
