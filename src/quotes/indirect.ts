/** Reported speech: content without marks that a cue attributes. */
import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { answersBack, pointedBack } from './anaphors.js'
import { attributionEnd } from './bare.js'
import { accordingTo, asReported, isAside } from './around.js'
import { backward, forward, type Content } from './content.js'
import { FORWARD_WINDOW, hasVerb, isInMood, nextComma, VERB_SIGN, type Stretch } from './clauses.js'
import type { QuoteContext, Paragraph } from './context.js'
import { findCues } from './cues.js'
import { cut } from './cut.js'
import type { Cue } from './phrase-cues.js'
import type { DirectQuote } from './direct.js'
import { hearsayOf } from './hearsay.js'
import type { MarkedSpan } from './marks.js'
import type { QuoteRule } from './rules.js'
import { topic } from './topics.js'
import { isNamed } from './titles.js'
import { holdsMark, MAX_SENTENCE, moodOf, trimStretch, wordsEnd, type Reported } from './mood.js'

/** How far into its sentence an adverb that attributes may stand, in tokens. */
const ADVERB_LEAD = 10
/** Closing marks without opening ones in a paragraph: more are noise. */
const MAX_UNOPENED = 20
/** How many tokens content that goes on behind an attribution has at least, the comma before it included. */
const MIN_REST = 4
/** How many stops and marks stand behind the last word of a sentence. */
const MAX_TRAIL = 3
const CLOSING = /^[”“"»«’'‘)\]]$/

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

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
  const opening = commaBefore(ctx, cue, from)
  const closing = ctx.pack.grammar.verbSecond ? commaBehind(ctx, cue, opening >= 0, to) : attributionEnd(ctx, cue, to)
  if (after && after.rule !== 'quotes.indirect.bare-clause') {
    const [that] = after.spans
    // "It was no accident, she added, that nobody knew": the clause goes on behind the attribution.
    const isThat = after.rule === 'quotes.indirect.that-clause' && !ctx.lexicon.commaClause
    const goesOn = that && closing >= 0 && that.from === closing + 2 && isThat
    return goesOn && opening - from > 1 && hasVerb(ctx, from, opening)
      ? {
          spans: [
            { from, to: opening },
            { ...that, from: closing + 1 },
          ],
          rule: 'quotes.indirect.cue-inside',
        }
      : after
  }
  const start = after?.spans[0]?.from ?? to
  const parted = cue.inverted && opening === cue.finite - 1
  // "The plan, said X, is …": the verb of the clause stands behind the attribution.
  if (
    after &&
    parted &&
    start < to &&
    tok(ctx, start).classes & (WordClass.auxiliary | WordClass.modal | WordClass.subjunctive)
  )
    return { spans: [{ from, to: opening }, ...after.spans], rule: 'quotes.indirect.cue-inside' }
  const isOpen = parted && closing >= 0 && to - closing > 2 && awaitsMore(ctx, from, opening)
  const goesOn = isOpen || (closing >= 0 && to - closing >= MIN_REST && !isAside(ctx, closing + 1, to))
  const before = backward(ctx, cue, from, to, goesOn)
  const [first] = before?.spans ?? []
  if (!before && !after && goesOn) return shortlyInterposed(ctx, cue, from, closing, to)
  if (!before || !first) return after
  // "Asked about it, she said the plan was off": what stands before the cue is no clause of its own.
  if (!cue.inverted && opensAside(ctx, first.from) && (after || nextComma(ctx, first.from, first.to) === first.to))
    if (after || !goesOn) return after
  if (!goesOn) return before
  const own = isOpen ? { ...first, from: secondPredicate(ctx, first.from, opening) } : first
  return { spans: [own, { from: closing + 1, to }], rule: 'quotes.indirect.cue-inside' }
}

/** The comma right before the attribution of a cue, its subject included; -1 where there is none. */
const commaBefore = (ctx: QuoteContext, { finite, speaker }: Cue, from: number): number => {
  const start = Math.min(tok(ctx, finite).start, speaker.mention?.start ?? Infinity)
  let i = finite - 1
  while (i > from && i > finite - FORWARD_WINDOW && tok(ctx, i).start >= start) i--
  return i > from && tok(ctx, i).text === ',' ? i : -1
}

/** How many words stand between a speaker and the comma that closes the attribution: "says X in her studio, …". */
const PLACE_WORDS = 12

/** The comma that closes an attribution; behind one that opens with a comma some words of place may stand. */
const commaBehind = (ctx: QuoteContext, { reach }: Cue, interposed: boolean, to: number): number => {
  if (reach >= to) return -1
  if (tok(ctx, reach).text === ',') return reach
  if (!interposed || !(tok(ctx, reach).classes & WordClass.preposition)) return -1
  for (let i = reach; i < Math.min(to, reach + PLACE_WORDS); i++) {
    const { text, kind, classes } = tok(ctx, i)
    if (text === ',') return i
    if (kind === 'mark' || kind === 'punctuation' || classes & (VERB_SIGN | WordClass.relative)) return -1
  }
  return -1
}

/** Fewer words before an attribution are no whole clause. */
const CLAUSE_TOKENS = 4

/** Whether the words before an attribution wait for more: "It began, says X, with …", "has, says X, bought". */
const awaitsMore = (ctx: QuoteContext, from: number, comma: number): boolean =>
  comma - from < CLAUSE_TOKENS || (tok(ctx, comma - 1).classes & VERB_SIGN) !== 0

/** "is invited and has, says X, bought": where the predicate begins that waits for more. */
const secondPredicate = (ctx: QuoteContext, from: number, comma: number): number =>
  comma - 2 > from && tok(ctx, comma - 2).classes & WordClass.coordinator && tok(ctx, comma - 1).classes & VERB_SIGN
    ? comma - 1
    : from

/** "Voters, Berg said, do not care", "Still, Berg said, voters do not care": one word stands before the attribution. */
const shortlyInterposed = (ctx: QuoteContext, cue: Cue, from: number, comma: number, to: number): Content | null => {
  if (ctx.pack.grammar.verbSecond || !cue.takes.has('tail') || cue.form !== 'finite' || cue.inverted) return null
  const { mention } = cue.speaker
  if (from + 2 >= to || tok(ctx, from + 1).text !== ',' || mention?.start !== tok(ctx, from + 2).start) return null
  const rest = { from: comma + 1, to }
  const { classes } = tok(ctx, from)
  const isLink = classes & (WordClass.adverb | WordClass.coordinator | WordClass.subordinator)
  return { spans: isLink ? [rest] : [{ from, to: from + 1 }, rest], rule: 'quotes.indirect.cue-inside' }
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

/** The parts of a stretch between semicolons: none reports for another. */
const clausesOf = (ctx: QuoteContext, { from, to }: Stretch, marks: Marks): Stretch[] => {
  const found: Stretch[] = []
  let start = from
  for (let i = from; i < to; i++) {
    const end = marks.fragments.get(i)
    if (end !== undefined && end > i) i = end - 1
    else if (tok(ctx, i).text === ';' && !(ctx.lexicon.moodReports && isInMood(ctx, i + 1, to))) {
      found.push({ from: start, to: i })
      start = i + 1
    }
  }
  return [...found, { from: start, to }]
}

/** Where content ends that marked words close; these can run on behind the sentence, whose end is `end`. */
const closedAt = ({ from, to }: Stretch, end: number, { closings, fragments }: Marks): number => {
  const closing = closings.get(to)
  if (closing !== undefined || end - to > MAX_TRAIL) return closing ?? to
  let furthest = to
  for (let i = from; i < to; i++) furthest = Math.max(furthest, fragments.get(i) ?? 0)
  return furthest - from > MAX_SENTENCE ? to : furthest
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
  const tails = cues.flatMap((cue) => (to - cue.reach <= 8 ? (backward(ctx, cue, from, to)?.spans[0]?.to ?? []) : []))
  let covered = -1
  for (const cue of cues) {
    if (marks.taken.has(cue.at)) continue
    const raw = contentOf(ctx, cue, from, to, (i) => marks.fragments.has(i))
    if (!raw) continue
    // "In a letter, she writes: “…”" introduces; "The team was better, said she: “…”" reports before it introduces.
    const introduces = raw.rule === 'quotes.indirect.cue-after' && marks.introducing.has(cue.at)
    if (introduces && (!cue.inverted || opensAside(ctx, raw.spans[0]?.from ?? from))) continue
    // "remembers it differently: the rival, she says, “had …”": what follows is another statement.
    const isParted = ({ at }: Cue): boolean => at > cue.at && (marks.taken.has(at) || marks.introducing.has(at))
    if (raw.rule === 'quotes.indirect.colon' && cues.some(isParted)) continue
    const content = cut(ctx, raw, cue, cues, tails, from, to)
    const spans = content.spans
      .map((span) => trimStretch(ctx, span))
      .filter((span, _, { length }) => span.to - span.from >= (length > 1 ? 1 : 2))
      .map((span) => ({ from: span.from, to: closedAt(span, region.to, marks) }))
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
  const labelled = labels.flatMap(({ parts }) => parts)
  const ends = new Set([...marks.parts, ...labelled].map((part) => ctx.sentenceOf[part.to - 1]))
  let nextPart = 0
  let nextClaim = 0
  for (let s = ctx.sentenceOf[paragraph.from] as number; s < ctx.sentences.length; s++) {
    const sentence = ctx.sentences[s] as Sentence
    if (sentence.firstToken >= paragraph.to) break
    nextPart = advance(marks.parts, nextPart, sentence.firstToken)
    nextClaim = advance(marks.claimed, nextClaim, sentence.firstToken)
    const regions = regionsOf(sentence, marks.parts, nextPart)
    const quotes = regions.flatMap((region) =>
      clausesOf(ctx, region, marks).flatMap((clause) => reportedIn(ctx, clause, marks, false)),
    )
    const last = found.at(-1)?.spans.at(-1)
    const goesOn =
      ends.has(s - 1) ||
      answersBack(ctx, ctx.sentences[s - 1]) ||
      (last !== undefined && ctx.sentenceOf[last.to - 1] === s - 1)
    const isClaimed = (marks.claimed[nextClaim]?.from ?? Infinity) < sentence.lastToken
    const whole = regions.length === 1 && regions[0]?.from === sentence.firstToken && !isClaimed
    const mood =
      quotes.length === 0 && whole ? (moodOf(ctx, sentence, goesOn) ?? hearsayOf(ctx, sentence, goesOn)) : null
    const isOwn = quotes.length === 0 && mood === null && whole && !goesOn
    const pointed = isOwn ? pointedBack(ctx, ctx.sentences[s - 1], sentence) : null
    found.push(...quotes, ...(mood ? [mood] : []), ...(pointed ? [pointed] : []))
  }
  return [...extended(ctx, found, unopened), ...nestedIn(ctx, direct, marks)]
}
