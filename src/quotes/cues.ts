/** Cues: the verbs and phrases that attribute, and whom they attribute to. */
import type { CueTakes } from '../languages/pack/quotes.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { agentAfter } from './agents.js'
import type { QuoteContext } from './context.js'
import type { VerbForm } from './lexicon.js'
import { nounCue, phraseCue, phraseOf, rangeOf, type Cue } from './phrase-cues.js'

import { antecedent, phraseBefore, phraseLeft, phraseRight } from './speakers.js'
import {
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
  closesClause,
  isCoordinated,
  isNegated,
  isNounReading,
  modalApart,
  readingsAt,
} from './verb-forms.js'

const NONE: ReadonlySet<CueTakes> = new Set<CueTakes>()

const at = (ctx: QuoteContext, i: number): Token | undefined => ctx.tokens[i]

/** Whether a subject is a pronoun for things: "it". */
const isNeuter = ({ doc, pack }: QuoteContext, { speaker: { mention } }: Subject): boolean =>
  mention !== null &&
  pack.grammar.pronouns[doc.text.slice(mention.start, mention.end).toLowerCase()]?.gender === 'neuter'

/** Whether what stands behind a verb is never its subject. */
const isTransitive = (takes: ReadonlySet<CueTakes>): boolean =>
  takes.has('hearer') || takes.has('state') || takes.has('as')

/** Whether nothing that a verb takes stands behind it: "as X put it,", "as X noted on Monday", not "as X asked them". */
const closesReport = (ctx: QuoteContext, end: number, to: number): boolean => {
  const next = end < to ? at(ctx, end) : undefined
  if (!next || next.kind !== 'word') return true
  if (next.lower === ctx.lexicon.infinitiveMarker) return false
  const { classes } = next
  return (
    (classes & ~(WordClass.determiner | WordClass.pronoun | WordClass.numeral)) !== 0 &&
    !(classes & WordClass.determiner)
  )
}

/** Index of the word that opens "as X put it" at the edge of a clause; -1 where none does. */
const reportOpener = (
  ctx: QuoteContext,
  { speaker: { mention }, inverted }: Subject,
  from: number,
  i: number,
): number => {
  if (!mention || inverted) return -1
  let k = i
  while (k > from && (ctx.tokens[k] as Token).start > mention.start) k--
  const opener = k > from ? at(ctx, k - 1) : undefined
  if (!opener || !ctx.lexicon.asReported.has(opener.lower)) return -1
  const before = k - 1 > from ? at(ctx, k - 2) : undefined
  return !before || before.text === ',' ? k - 1 : -1
}

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
  const { impersonal, reflexive } = ctx.lexicon
  const { lower: closing } = ctx.tokens[particle] as Token
  const closed = verbSecond && particle > i && !impersonal.has(closing) && !reflexive.has(closing)
  const until = closed ? particle - words + 1 : to
  const build = (form: VerbForm['kind'], told: Subject, more: Partial<Cue> = {}): Cue => {
    const subject =
      takes.has('cite') && !more.passive
        ? cited(ctx, told, i, to)
        : takes.has('document')
          ? documented(ctx, told, i, end, from, to)
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
      particle,
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
    // "by saying", "after warning": the subject of the clause around speaks.
    if (
      previous.classes & WordClass.preposition &&
      i - 1 > from &&
      takes.has('quote') &&
      !ctx.lexicon.linking.has(previous.lower)
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
      if (ctx.lexicon.passive.has(lower) && has('participle') && !takes.has('state'))
        return build(
          'participle',
          { speaker: agentAfter(ctx, i, to), impersonal: true, inverted: false, reach: i + 1 },
          { finite: auxiliary, passive: true },
        )
      const subject = subjectFixed(ctx, i, auxiliary, from, to, isTransitive(takes))
      // "it is certain that": nobody is.
      if (takes.has('state') && (subject.impersonal || isNeuter(ctx, subject))) return null
      if (has('participle') || has('finite') || classes & WordClass.modal)
        return build('finite', subject, { finite: auxiliary })
      return null
    }
    if (!has('finite') || readings.every(({ form }) => form.takes.has('state'))) return null
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
      return build('finite', subjectOf(ctx, antecedent(ctx, from, cut), i))
    }
    const subject = subjectFixed(ctx, i, i, from, to, isTransitive(takes))
    const opener = takes.has('tail') && closesReport(ctx, end, to) ? reportOpener(ctx, subject, from, i) : -1
    return build('finite', subject, { opener })
  }
  const modal = has('infinitive') && closesClause(ctx, i, to, !ctx.lexicon.commaClause) ? modalApart(ctx, i, from) : -1
  if (modal >= 0)
    // "konnte nicht sagen, ob": it is not said.
    return isNegated(ctx, modal, i) ? null : build('finite', subjectSecond(ctx, i, modal, from, to), { finite: modal })
  const auxiliaryBehind = i + 1 < to && ((ctx.tokens[i + 1] as Token).classes & WordClass.auxiliary) !== 0
  const perfect = has('finite') && has('participle') && (auxiliaryBehind || auxiliaryInClause(ctx, i, from))
  // "früher als erwartet": a comparison.
  if (previous && ctx.lexicon.asWords.has(previous.lower)) return null
  if ((has('joined') || has('finite')) && !perfect) {
    const opener = clauseOpener(ctx, i, from, to)
    if (opener >= 0) {
      const first = ctx.tokens[opener] as Token
      // "Berg, der den Plan als „…“ bezeichnete": the relative is the subject by its form.
      const isSubject = ctx.lexicon.nominative.has(first.lower) && (first.classes & WordClass.relative) !== 0
      const inner = isSubject && opener - 1 > from ? null : phraseRight(ctx, opener + 1, i)
      if (inner) return build(has('joined') ? 'joined' : 'finite', subjectOf(ctx, inner, i), { opener })
      if (first.classes & WordClass.relative && opener - 1 > from)
        return build('finite', subjectOf(ctx, phraseLeft(ctx, from, opener - 1), i), { opener })
      return null
    }
    if (has('finite')) {
      // "heeft laten weten": an infinitive in the place of a participle.
      const auxiliary = has('infinitive') && words > 0 ? auxiliaryApart(ctx, i, from, i) : -1
      if (
        auxiliary >= 0 &&
        !isCoordinated(ctx, i, from) &&
        ctx.lexicon.perfect.has((ctx.tokens[auxiliary] as Token).lower)
      )
        return build('participle', subjectSecond(ctx, i, auxiliary, from, to), { finite: auxiliary })
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
    if (ctx.lexicon.passive.has(lower) && !takes.has('be'))
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
  particle: i,
  range: rangeOf(ctx, i, i + 1),
  ...subjectSecond(ctx, i, i, from, to),
})

const adverbCue = (ctx: QuoteContext, i: number): Cue | null =>
  ctx.lexicon.adverbs.has((ctx.tokens[i] as Token).lower)
    ? {
        ...phraseOf(ctx, i, null),
        kind: 'adverb',
        takes: NONE,
        // It stands for who spoke before.
        speaker: { mention: rangeOf(ctx, i, i + 1), actor: null },
        impersonal: true,
      }
    : null

/** Whether a form can be a past without auxiliary: "suggested", which no "would" before it governs. */
const isPlainPast = ({ tokens, lexicon, pack }: QuoteContext, i: number): boolean =>
  !pack.grammar.verbSecond &&
  (lexicon.verbs.get((tokens[i] as Token).lower)?.some(({ kind }) => kind === 'participle') ?? false)

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
  // The last cues with a subject, which a coordinated one shares: any, and one without an auxiliary of its own.
  let told: Cue | undefined
  let plain: Cue | undefined
  let i = from
  while (i < to) {
    // "lässt er mitteilen", "will sie wissen": the verb that a cue needs behind it is no cue of its own.
    if (found.at(-1)?.particle === i) i++
    if (i >= to) break
    const next = skip(i)
    if (next > i) {
      i = next
      continue
    }
    const token = ctx.tokens[i] as Token
    if (token.kind === 'word') {
      const cue =
        phraseCue(ctx, i, from, to) ??
        verbCue(ctx, i, from, to, isPlainPast(ctx, i) ? (plain ?? told) : told, labels) ??
        nounCue(ctx, i, from, to) ??
        adverbCue(ctx, i)
      if (cue) {
        found.push(cue)
        if (cue.kind === 'verb' && !cue.passive && cue.speaker.mention) {
          told = cue
          if (cue.finite === cue.at && isPlainPast(ctx, cue.at)) plain = cue
        }
        i = Math.max(i + 1, cue.end)
        continue
      }
    }
    i++
  }
  return found
}
