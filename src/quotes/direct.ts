/** Direct quotes: which marked stretches are somebody's words, and whose. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import {
  announcedAhead,
  announcement,
  attachAfter,
  attachBefore,
  bracketed,
  shapeOf,
  type Attachment,
  type Shape,
} from './attribution.js'
import { hasVerb } from './clauses.js'
import type { QuoteContext, Paragraph } from './context.js'
import type { Cue } from './phrase-cues.js'
import type { MarkedSpan } from './marks.js'
import type { QuoteRule } from './rules.js'
import type { Speaker } from './speakers.js'
import { isTitle } from './titles.js'

const TERMINAL = /^(?:[.!?…]|\.{2,})$/
/** How far an attribution reaches from its quote, in tokens. */
const REACH = 40
/** How many tokens the name of a speaker and a colon have at most. */
const NAME_LEAD = 5

/** A direct quote before its speaker is carried over. */
export interface DirectQuote {
  readonly parts: readonly MarkedSpan[]
  readonly cue: Cue | null
  /** Null where no words beside the quote name a speaker. */
  readonly speaker: Speaker | null
  readonly rule: QuoteRule
  /** Tokens that the attribution covers, cue and speaker: no other quote is found there. */
  readonly claimed: readonly [number, number] | null
}

/** “No,” she said: one word is a whole answer where it does not end a sentence. */
const isAnswer = ({ terminal, lastInside }: Shape): boolean => !terminal || lastInside !== '.'

/** Whether a marked stretch is somebody's words rather than a term, title or scare quote. */
const isDirect = (
  shape: Shape,
  attachment: Attachment | null,
  alone: boolean,
  colon: boolean,
  embedded: boolean,
): boolean => {
  if (embedded && attachment?.rule !== 'quotes.direct.before')
    return shape.clausal && shape.words >= 5 && (shape.capital || shape.firstPerson || shape.terminal)
  if (attachment?.rule === 'quotes.direct.after')
    return attachment.strong ? shape.words >= (alone && isAnswer(shape) ? 1 : 2) : shape.words >= 3 && shape.clausal
  // "Minister: ‘…’": nothing but who speaks stands before the colon.
  const named = shape.capital && attachment !== null && attachment.claimed[1] - attachment.claimed[0] <= NAME_LEAD
  if (attachment && colon)
    return attachment.cue
      ? shape.words >= 2 || shape.terminal
      : shape.clausal || (shape.terminal && shape.words >= 3) || shape.words >= (named ? 4 : 8)
  if (attachment?.strong)
    return shape.words >= 3 && (shape.clausal || (shape.capital && shape.words >= 4) || shape.terminal)
  if (alone) return shape.words >= 4
  return shape.words >= 5 && shape.clausal && (shape.terminal || (shape.capital && shape.words >= 7))
}

/** Start of what a closing mark without an opening one ends: after a colon, or a sentence after the quote before. */
const openless = (ctx: QuoteContext, span: MarkedSpan, paragraph: Paragraph, previousEnd: number): MarkedSpan => {
  for (let i = span.to - 1; i > Math.max(span.from, previousEnd); i--)
    if ((ctx.tokens[i] as Token).text === ':') return { ...span, from: i + 1 }
  if (previousEnd <= paragraph.from) return span
  const sentence = ctx.sentences[ctx.sentenceOf[previousEnd - 1] as number]
  return { ...span, from: Math.min(span.to - 1, Math.max(span.from, sentence?.lastToken ?? previousEnd)) }
}

const leadStart = (ctx: QuoteContext, span: MarkedSpan, paragraph: Paragraph, previousEnd: number): number => {
  const open = span.open ?? span.from
  const sentence = ctx.sentences[ctx.sentenceOf[Math.min(open, ctx.tokens.length - 1)] as number]
  return Math.max(paragraph.from, previousEnd, sentence?.firstToken ?? paragraph.from)
}

/** The direct quotes of one paragraph, and the marked stretches that are none. */
export const directQuotes = (
  ctx: QuoteContext,
  paragraph: Paragraph,
  marked: readonly MarkedSpan[],
): { quotes: DirectQuote[]; fragments: MarkedSpan[]; unopened: MarkedSpan[] } => {
  const quotes: DirectQuote[] = []
  const fragments: MarkedSpan[] = []
  const unopened: MarkedSpan[] = []
  const outer = marked.filter((span) => span.depth === 0)
  let previousEnd = paragraph.from
  outer.forEach((raw, k) => {
    const span = raw.open === null ? openless(ctx, raw, paragraph, previousEnd) : raw
    const next = outer[k + 1]
    // A short name in marks belongs to the attribution: says the “Herald”.
    const beyond = next && next.to - next.from <= 4 ? outer[k + 2] : next
    const limit = Math.min(paragraph.to, beyond?.open ?? paragraph.to)
    let open = span.open ?? span.from
    if (open - 1 > paragraph.from && ctx.tokens[open - 1]?.text === ctx.tokens[open]?.text) open--
    const from = leadStart(ctx, span, paragraph, previousEnd)
    const shape = shapeOf(ctx, span)
    const announced = open === paragraph.from ? announcement(ctx, paragraph) : null
    const lead =
      announced ??
      announcedAhead(ctx, span, from, limit) ??
      bracketed(ctx, span, shape, from) ??
      attachBefore(ctx, from, open)
    const colon = announced !== null || (open > from && (ctx.tokens[open - 1] as Token).text === ':')
    const last = quotes.at(-1)
    const after = attachAfter(ctx, span, shape, limit)
    const leadIsTail =
      last !== undefined &&
      last.claimed !== null &&
      lead?.cue !== null &&
      lead?.cue !== undefined &&
      last.cue?.at === lead.cue.at
    const usable = leadIsTail && !colon ? null : lead
    const attachment =
      colon && usable && !(after?.strong && after.cue && (shape.lastInside === ',' || after.cue.inverted))
        ? usable
        : after?.strong
          ? after
          : (usable ?? after)
    const alone = leadIsTail || onlyPunctuation(ctx, from, open)
    if (span.open === null && (!attachment || (previousEnd > paragraph.from && !after?.strong))) {
      unopened.push(span)
      return
    }
    const before = open > from ? (ctx.tokens[open - 1] as Token) : undefined
    const embedded = before?.kind === 'word' || before?.kind === 'number'
    const titled =
      (before !== undefined && ctx.lexicon.titleNouns.has(before.lower)) ||
      isTitle(ctx, paragraph, span, shape, attachment, from)
    // A name in marks within an attribution: says the “Herald”.
    if (last?.claimed && open < last.claimed[1]) {
      fragments.push(span)
      return
    }
    const goesOn =
      last !== undefined &&
      last.rule === 'quotes.direct.after' &&
      last.claimed !== null &&
      (alone || onlyPlace(ctx, last.claimed[1], open)) &&
      interposed(ctx, last, open)
    if (goesOn && shape.words >= 2 && !attachment?.strong) {
      quotes[quotes.length - 1] = { ...last, parts: [...last.parts, span] }
      previousEnd = span.close === null ? span.to : span.close + 1
      return
    }
    if (titled || !isDirect(shape, attachment, alone, colon, embedded)) {
      fragments.push(span)
      return
    }
    previousEnd = Math.max(span.close === null ? span.to : span.close + 1, attachment?.claimed[1] ?? 0)
    const reopened = last?.parts.at(-1)?.close === null && last.parts.at(-1)?.to === open
    if (last && reopened && (!attachment || attachment.rule === 'quotes.direct.after')) {
      quotes[quotes.length - 1] =
        attachment && !last.cue
          ? {
              ...last,
              parts: [...last.parts, span],
              cue: attachment.cue,
              speaker: attachment.speaker,
              rule: attachment.rule,
              claimed: attachment.claimed,
            }
          : { ...last, parts: [...last.parts, span] }
      return
    }
    quotes.push({
      parts: [span],
      cue: attachment?.cue ?? null,
      // A cue without a subject goes on with the speaker before.
      speaker: attachment && (attachment.speaker.mention || attachment.cue?.passive) ? attachment.speaker : null,
      rule: attachment?.rule ?? 'quotes.direct.unattributed',
      claimed: attachment?.claimed ?? null,
    })
  })
  return { quotes, fragments, unopened }
}

const onlyPunctuation = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if ((ctx.tokens[i] as Token).kind !== 'punctuation') return false
  return true
}

/** "…”, he told a meeting in the town hall, “…": whether only whom it is said to, words of place and the like close an attribution before a comma. */
const onlyPlace = (ctx: QuoteContext, from: number, open: number): boolean =>
  open - 1 > from &&
  /^[,:]$/.test(ctx.tokens[open - 1]?.text ?? '') &&
  ((ctx.tokens[from] as Token).classes & (WordClass.preposition | WordClass.adverb | WordClass.determiner)) !== 0 &&
  !hasVerb(ctx, from, open - 1) &&
  !ctx.tokens.slice(from, open).some(({ lower }) => ctx.lexicon.verbs.has(lower))

/** How many paragraphs without marks a quote can run over. */
const MAX_RUN = 12

/**
 * A quote that runs over paragraphs without marks of their own: a list whose first item opens the marks, or words after
 * a colon that only a closing mark ends. Gives the stretches of the paragraphs after `from`, none where nothing runs on.
 */
export const runOn = (
  ctx: QuoteContext,
  from: number,
  marked: ReadonlyMap<number, readonly MarkedSpan[]>,
  toClosing: boolean,
): MarkedSpan[] => {
  const found: MarkedSpan[] = []
  const story = ctx.paragraphs[from]?.story
  for (let k = from + 1; k <= from + MAX_RUN; k++) {
    const paragraph = ctx.paragraphs[k]
    if (!paragraph || paragraph.story !== story || paragraph.zone !== 'body') return toClosing ? [] : found
    const outer = (marked.get(k) ?? []).filter((span) => span.depth === 0)
    const closing = outer.find((span) => span.open === null)
    const to = closing ? closing.to : paragraph.to
    found.push({ from: paragraph.from, to, open: null, close: closing?.close ?? null, depth: 0, paragraph: k })
    if (closing) return found
    if (
      toClosing
        ? outer.some((span) => span.from - paragraph.from <= 2)
        : !/^[;,]$/.test(ctx.tokens[paragraph.to - 1]?.text ?? '')
    )
      return toClosing ? [] : found
  }
  return toClosing ? [] : found
}

/** Whether only the attribution stands between a quote and the next opening mark. */
const interposed = (ctx: QuoteContext, quote: DirectQuote, open: number): boolean => {
  const close = quote.parts.at(-1)?.close ?? null
  if (close === null || open - close > REACH) return false
  let sentences = 0
  for (let i = close + 1; i < open - 1; i++) if (TERMINAL.test((ctx.tokens[i] as Token).text)) sentences++
  return sentences === 0
}
