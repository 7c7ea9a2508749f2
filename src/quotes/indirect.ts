/** Reported speech: content without marks that a cue attributes. */
import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { pointedBack } from './anaphors.js'
import { accordingTo, asReported, isAside } from './around.js'
import { backward, forward, type Content } from './content.js'
import { FORWARD_WINDOW, type Stretch } from './clauses.js'
import type { QuoteContext, Paragraph } from './context.js'
import { findCues } from './cues.js'
import type { Cue } from './phrase-cues.js'
import type { DirectQuote } from './direct.js'
import type { MarkedSpan } from './marks.js'
import type { QuoteRule } from './rules.js'
import { topic } from './topics.js'
import { isNamed } from './titles.js'
import { holdsMark, MAX_SENTENCE, moodOf, trimStretch, wordsEnd, type Reported } from './mood.js'

/** How far into its sentence an adverb that attributes may stand, in tokens. */
const ADVERB_LEAD = 10
/** Closing marks without opening ones in a paragraph: more are noise. */
const MAX_UNOPENED = 20
const CLOSING = /^[”“"»«’'‘)\]]$/

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** Cuts content before the next statement of the sentence: "… and said that", ": “…”". */
const cut = (
  ctx: QuoteContext,
  content: Content,
  cue: Cue,
  cues: readonly Cue[],
  tails: readonly number[],
  limit: number,
): Content => {
  const spans = content.spans.map((span) => {
    let { to } = span
    for (const tail of tails) if (tail > span.from + 2 && tail < to && tail > cue.reach) to = tail
    for (const next of cues) {
      if (next.at <= Math.max(span.from, cue.at) || next.at >= to || next.at === cue.at) continue
      const other = ownSubject(ctx, next, span.from)
      if (other > 0) {
        to = other
        break
      }
      const coordinator = coordinatorBefore(ctx, next, span.from)
      if (
        coordinator > span.from + 1 &&
        next.kind === 'verb' &&
        next.speaker.mention?.start === cue.speaker.mention?.start
      ) {
        to = tok(ctx, coordinator - 1).text === ',' ? coordinator - 1 : coordinator
        break
      }
    }
    return { from: span.from, to: Math.min(to, sameSubject(ctx, cue, span.from, to), limit) }
  })
  return { ...content, spans: spans.filter((span) => span.to - span.from >= 2) }
}

/** "fears that … could follow and wants …": a second verb in the form of the cue goes on with its subject. */
const sameSubject = (ctx: QuoteContext, cue: Cue, from: number, to: number): number => {
  if (ctx.lexicon.finiteEndings.length === 0 || !tok(ctx, cue.at).lower.endsWith('s')) return to
  for (let i = from + 2; i < to - 1; i++) {
    if (!(tok(ctx, i).classes & WordClass.coordinator)) continue
    const verb = tok(ctx, i + 1)
    if (verb.lower.endsWith('s') && ctx.lexicon.finite.has(verb.lower)) return i
  }
  return to
}

/** "…, but Berg said": the comma before a second cue with a subject of its own; -1 where there is none. */
const ownSubject = (ctx: QuoteContext, cue: Cue, from: number): number => {
  const { mention } = cue.speaker
  if (cue.kind !== 'verb' || cue.inverted || cue.opener >= 0 || !mention || cue.passive) return -1
  if (cue.form !== 'finite' || tok(ctx, cue.finite).classes & WordClass.subjunctive) return -1
  const low = Math.max(from + 2, cue.finite - FORWARD_WINDOW)
  let i = cue.finite - 1
  while (i > low && tok(ctx, i).start > mention.start) i--
  for (let steps = 0; steps < 6 && i - 1 > low; steps++, i--) {
    const { classes, kind } = tok(ctx, i - 1)
    if (kind !== 'word') return -1
    if (classes & WordClass.coordinator) return tok(ctx, i - 2).text === ',' ? i - 2 : -1
  }
  return -1
}

/** Index of the "and" before a second cue that shares the subject; -1 where there is none. */
const coordinatorBefore = (ctx: QuoteContext, cue: Cue, from: number): number => {
  for (let i = cue.finite - 1; i > Math.max(from, cue.finite - 4); i--) {
    const token = tok(ctx, i)
    if (token.classes & WordClass.coordinator) return i
    if (!(token.classes & (WordClass.adverb | WordClass.auxiliary))) return -1
  }
  return -1
}

const contentOf = (
  ctx: QuoteContext,
  cue: Cue,
  from: number,
  to: number,
  isFragment: (i: number) => boolean,
): Content | null => {
  if (cue.kind === 'phrase') return accordingTo(ctx, cue, from, to)
  if (cue.kind === 'adverb') {
    if (to - cue.end < 3 || cue.at - from > ADVERB_LEAD) return null
    const spans = [
      { from, to: cue.at },
      { from: cue.end, to },
    ]
    return { spans: cue.at === from ? spans.slice(1) : spans, rule: 'quotes.indirect.according-to' }
  }
  const as = asReported(ctx, cue, from, to)
  if (as) return as
  const after = forward(ctx, cue, to) ?? topic(ctx, cue, to, isFragment)
  const isThat = after && after.rule !== 'quotes.indirect.bare-clause'
  if (isThat) return after
  const start = after?.spans[0]?.from ?? to
  const parted = cue.inverted && cue.finite - 1 > from && tok(ctx, cue.finite - 1).text === ','
  // "The plan, said X, is …": the verb of the clause stands behind the attribution.
  if (
    after &&
    parted &&
    start < to &&
    tok(ctx, start).classes & (WordClass.auxiliary | WordClass.modal | WordClass.subjunctive)
  )
    return { spans: [{ from, to: cue.finite - 1 }, ...after.spans], rule: 'quotes.indirect.cue-inside' }
  const rest = cue.reach < to && tok(ctx, cue.reach).text === ',' && to - cue.reach > 4
  const goesOn = rest && !isAside(ctx, cue.reach + 1, to)
  const before = backward(ctx, cue, from, goesOn)
  const [first] = before?.spans ?? []
  if (!before || !first) return after
  // "Asked about it, she said the plan was off": what stands before the cue is no clause of its own.
  if (after && !cue.inverted && opensAside(ctx, first.from)) return after
  if (goesOn) return { spans: [first, { from: cue.reach + 1, to }], rule: 'quotes.indirect.cue-inside' }
  return before
}

/** Whether words before an attribution open as circumstances do: "As expected, …", "Asked about it, …". */
const opensAside = (ctx: QuoteContext, from: number): boolean => {
  const { classes, lower } = tok(ctx, from)
  const { gerundEnding, finiteEndings, nounChains } = ctx.lexicon
  if (classes & (WordClass.subordinator | WordClass.preposition)) return !(classes & WordClass.determiner)
  const endings = gerundEnding ? [gerundEnding, ...finiteEndings] : finiteEndings
  return nounChains && lower.length > 4 && endings.some((ending) => lower.endsWith(ending))
}

/** What the marks of a paragraph say, prepared once. */
interface Marks {
  /** Ends (after the closing mark) of the fragments by their opening mark. */
  readonly fragments: ReadonlyMap<number, number>
  /** Ends (after the closing mark) of the fragments by their last word. */
  readonly closings: ReadonlyMap<number, number>
  /** Cues that direct quotes before them took. */
  readonly taken: ReadonlySet<number>
  /** Cues that introduce direct quotes. */
  readonly introducing: ReadonlySet<number>
  /** The parts of direct quotes with their marks, in order. */
  readonly parts: readonly Stretch[]
  /** Tokens that attributions of direct quotes cover, in order. */
  readonly claimed: readonly Stretch[]
}

const marksOf = (
  direct: readonly DirectQuote[],
  fragments: readonly MarkedSpan[],
  labels: readonly DirectQuote[],
): Marks => {
  const endOf = (span: MarkedSpan): number => (span.close ?? span.to - 1) + 1
  const cuesBy = (after: boolean): Set<number> =>
    new Set(direct.flatMap((q) => (q.cue && (q.rule === 'quotes.direct.after') === after ? [q.cue.at] : [])))
  return {
    fragments: new Map(fragments.map((span) => [span.open ?? span.from, endOf(span)])),
    closings: new Map(fragments.map((span) => [span.to, endOf(span)])),
    taken: new Set([...cuesBy(true), ...labels.flatMap(({ cue }) => cue?.at ?? [])]),
    introducing: cuesBy(false),
    parts: direct
      .flatMap((q) => q.parts.map((part) => ({ from: part.open ?? part.from, to: endOf(part) })))
      .sort((x, y) => x.from - y.from),
    claimed: direct
      .flatMap((q) => (q.claimed ? [{ from: q.claimed[0], to: q.claimed[1] }] : []))
      .sort((x, y) => x.from - y.from),
  }
}

/** The stretches of a sentence outside direct quotes; `next` is the first part that can stand in it. */
const regionsOf = (sentence: Sentence, parts: readonly Stretch[], next: number): Stretch[] => {
  const regions: Stretch[] = []
  let from = sentence.firstToken
  const to = Math.min(sentence.lastToken, from + MAX_SENTENCE)
  for (let i = next; i < parts.length; i++) {
    const part = parts[i] as Stretch
    if (part.from >= to) break
    if (part.from > from) regions.push({ from, to: part.from })
    from = Math.max(from, part.to)
  }
  if (from < to) regions.push({ from, to })
  return regions
}

/** Index of the first stretch that ends after `at`, from `start` on. */
const advance = (stretches: readonly Stretch[], start: number, at: number): number => {
  let i = start
  while (i < stretches.length && (stretches[i] as Stretch).to <= at) i++
  return i
}

/** The reported speech of a stretch outside direct quotes; only content after "that" where the stretch is nested. */
const reportedIn = (ctx: QuoteContext, region: Stretch, marks: Marks, nested: boolean): Reported[] => {
  const found: Reported[] = []
  let { from } = region
  while (from < region.to && (CLOSING.test(tok(ctx, from).text) || tok(ctx, from).kind === 'punctuation')) from++
  const to = wordsEnd(ctx, from, region.to)
  if (to - from < 3) return found
  const cues = findCues(ctx, from, to, (i) => marks.fragments.get(i) ?? -1)
  // The commas before attributions that close the sentence: "…, Berg said".
  const tails = cues.flatMap((cue) => (to - cue.reach <= 8 ? (backward(ctx, cue, from)?.spans[0]?.to ?? []) : []))
  let covered = -1
  for (const cue of cues) {
    if (marks.taken.has(cue.at)) continue
    const raw = contentOf(ctx, cue, from, to, (i) => marks.fragments.has(i))
    if (!raw || (raw.rule === 'quotes.indirect.cue-after' && marks.introducing.has(cue.at))) continue
    const content = cut(ctx, raw, cue, cues, tails, to)
    const spans = content.spans
      .map((span) => trimStretch(ctx, span))
      .filter((span) => span.to - span.from >= 2)
      .map((span) => ({ from: span.from, to: marks.closings.get(span.to) ?? span.to }))
    if (spans.length === 0 || spans.some((span) => isSource(ctx, span, from, raw.rule, marks))) continue
    // Content inside other content is a quote of its own only behind a verb of saying and "that".
    const inner = nested || cue.at < covered
    if (inner && (content.rule !== 'quotes.indirect.that-clause' || !cue.takes.has('quote'))) continue
    covered = Math.max(covered, ...spans.map((span) => span.to))
    found.push({
      spans,
      mixed: spans.some((span) => holdsMark(ctx, span)),
      cue,
      speaker: cue.speaker,
      rule: content.rule,
    })
  }
  return found
}

/**
 * Whether a stretch is no content but where something is told, or what it is called: "In “I Was There”, Berg tells of …",
 * "made the name of the film known: “…”".
 */
const isSource = (ctx: QuoteContext, { from, to }: Stretch, start: number, rule: QuoteRule, marks: Marks): boolean => {
  if (rule === 'quotes.indirect.colon') return marks.fragments.get(from) === to && isNamed(ctx, from, start)
  const isPlace = rule === 'quotes.indirect.cue-after' && (tok(ctx, from).classes & WordClass.preposition) !== 0
  return isPlace && marks.fragments.get(from + 1) === to
}

/** Whether the speaker is somebody else than the "I" of the words around. */
const isToldOf = (ctx: QuoteContext, { speaker }: Reported): boolean =>
  !!speaker?.mention &&
  !ctx.lexicon.firstPerson.has(ctx.doc.text.slice(speaker.mention.start, speaker.mention.end).toLowerCase())

/** Quotes that somebody quotes: "He said that …" inside marks. */
const nestedIn = (ctx: QuoteContext, direct: readonly DirectQuote[], marks: Marks): Reported[] => {
  const found: Reported[] = []
  for (const part of direct.flatMap((quote) => quote.parts)) {
    let from = part.from
    while (from < part.to) {
      const sentence = ctx.sentences[ctx.sentenceOf[from] as number]
      const to = Math.min(part.to, sentence?.lastToken ?? part.to)
      if (to - from <= MAX_SENTENCE)
        for (const quote of reportedIn(ctx, { from, to }, marks, true)) if (isToldOf(ctx, quote)) found.push(quote)
      from = Math.max(to, from + 1)
    }
  }
  return found
}

/** Rules whose content is less than a clause. */
const PHRASAL: ReadonlySet<QuoteRule> = new Set<QuoteRule>(['quotes.indirect.infinitive', 'quotes.indirect.gerund'])

/** Lets the content that stands last before a closing mark without an opening one end there. */
const extended = (ctx: QuoteContext, found: Reported[], unopened: readonly MarkedSpan[]): Reported[] => {
  for (const span of unopened.slice(0, MAX_UNOPENED)) {
    const k = found.findLastIndex(({ spans, rule }) => (spans[0]?.from ?? 0) < span.to && !PHRASAL.has(rule))
    const quote = found[k]
    const start = quote?.spans[0]?.from
    if (!quote || start === undefined || span.to - start > MAX_SENTENCE) continue
    found.splice(k, found.length - k, {
      ...quote,
      spans: [trimStretch(ctx, { from: start, to: span.to })],
      mixed: true,
    })
  }
  return found
}

/**
 * The reported speech of one paragraph; `unopened` are closing marks that no direct quote took, `labels` the quoted
 * words that verbs take by themselves.
 */
export const indirectQuotes = (
  ctx: QuoteContext,
  paragraph: Paragraph,
  direct: readonly DirectQuote[],
  fragments: readonly MarkedSpan[],
  unopened: readonly MarkedSpan[],
  labels: readonly DirectQuote[],
): Reported[] => {
  const found: Reported[] = []
  const marks = marksOf(direct, fragments, labels)
  const ends = new Set(marks.parts.map((part) => ctx.sentenceOf[part.to - 1]))
  let nextPart = 0
  let nextClaim = 0
  for (let s = ctx.sentenceOf[paragraph.from] as number; s < ctx.sentences.length; s++) {
    const sentence = ctx.sentences[s] as Sentence
    if (sentence.firstToken >= paragraph.to) break
    nextPart = advance(marks.parts, nextPart, sentence.firstToken)
    nextClaim = advance(marks.claimed, nextClaim, sentence.firstToken)
    const regions = regionsOf(sentence, marks.parts, nextPart)
    const quotes = regions.flatMap((region) => reportedIn(ctx, region, marks, false))
    const last = found.at(-1)?.spans.at(-1)
    const goesOn = ends.has(s - 1) || (last !== undefined && ctx.sentenceOf[last.to - 1] === s - 1)
    const isClaimed = (marks.claimed[nextClaim]?.from ?? Infinity) < sentence.lastToken
    const whole = regions.length === 1 && regions[0]?.from === sentence.firstToken && !isClaimed
    const mood = quotes.length === 0 && whole ? moodOf(ctx, sentence, goesOn) : null
    const isOwn = quotes.length === 0 && mood === null && whole && !goesOn
    const pointed = isOwn ? pointedBack(ctx, ctx.sentences[s - 1], sentence) : null
    found.push(...quotes, ...(mood ? [mood] : []), ...(pointed ? [pointed] : []))
  }
  return [...extended(ctx, found, unopened), ...nestedIn(ctx, direct, marks)]
}
