/** Quotation marks: which open, which close, and what stands between them. */
import type { Token } from '../text/tokens.js'
import type { QuoteContext, Paragraph } from './context.js'

/** A stretch of the text between two marks, by token indices. */
export interface MarkedSpan {
  /** First token inside. */
  readonly from: number
  /** Index after the last token inside. */
  readonly to: number
  /** Token of the opening mark; null where it is missing. */
  readonly open: number | null
  /** Token of the closing mark; null where it is missing. */
  readonly close: number | null
  /** 0 for marks that stand in no other marks. */
  readonly depth: number
  readonly paragraph: number
}

type Family = 'double' | 'single'
type Role = 'open' | 'close' | 'either'

interface Opened {
  readonly at: number
  /** First token inside: two glyphs can make one mark. */
  readonly inside: number
  readonly glyph: string
  readonly family: Family
}

const DOUBLE = /^["“”„‟«»]$/
const SINGLE = /^['‘’‚‛‹›´`]$/
const SENTENCE_END = /^(?:[.!?…;:,]|\.{2,})$/
/** Marks inside marks inside marks: deeper ones are noise. */
const MAX_DEPTH = 3
/** How many tokens an opening single mark looks ahead for its closing one. */
const SINGLE_WINDOW = 250

const familyOf = (token: Token): Family | null =>
  token.kind !== 'mark' ? null : DOUBLE.test(token.text) ? 'double' : SINGLE.test(token.text) ? 'single' : null

const isWordLike = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number'

/** White space, or the border of the paragraph, on either side of the token. */
const spacing = (ctx: QuoteContext, at: number, paragraph: Paragraph) => {
  const before = at === paragraph.from || (ctx.tokens[at] as Token).spaced
  const after = at + 1 >= paragraph.to || (ctx.tokens[at + 1] as Token).spaced
  return { before, after }
}

/** What the glyph and the white space around it say of a mark. */
const roleOf = (ctx: QuoteContext, at: number, paragraph: Paragraph): Role => {
  const token = ctx.tokens[at] as Token
  if (token.text === '„' || token.text === '‚') return 'open'
  const { before, after } = spacing(ctx, at, paragraph)
  const previous = ctx.tokens[at - 1]
  const opensBefore =
    before ||
    /^[([{—–\-/]$/.test(previous?.text ?? '') ||
    (previous?.kind === 'mark' && at > paragraph.from && isWordLike(ctx.tokens[at + 1]))
  if (opensBefore && !after) return 'open'
  if (!before && (after || !isWordLike(ctx.tokens[at + 1]))) return 'close'
  if (token.text === '”' && !(before && after)) return 'close'
  return 'either'
}

/** Whether the words after a mark attribute what stood before it: `“he said`, `“Berg said.` */
const opensAttribution = (ctx: QuoteContext, at: number, end: number): boolean => {
  const limit = Math.min(end, at + 6)
  for (let i = at + 1; i < limit; i++) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark' || token.kind === 'punctuation') return false
    if (ctx.lexicon.verbs.get(token.lower)?.some((form) => form.kind === 'finite')) {
      const first = ctx.tokens[at + 1] as Token
      const next = ctx.tokens[i + 1]
      if (first.kind !== 'word') return false
      return i === at + 1 || !next || i + 1 >= end || next.kind === 'punctuation' || i - at <= 2
    }
  }
  return false
}

/** How far a straight mark behind a figure looks ahead for the mark that closes what is open. */
const MEASURE_WINDOW = 120

const isAfterFigure = (ctx: QuoteContext, at: number, paragraph: Paragraph): boolean =>
  at > paragraph.from && ctx.tokens[at]?.spaced === false && ctx.tokens[at - 1]?.kind === 'number'

/** Index of the token that closes a single mark opened at `at`; -1 where none does (an apostrophe). */
const closingSingle = (ctx: QuoteContext, at: number, paragraph: Paragraph): number => {
  const next = ctx.tokens[at + 1]
  if (!next || next.kind === 'number' || ctx.lexicon.elisions.has(next.lower)) return -1
  const limit = Math.min(paragraph.to, at + SINGLE_WINDOW)
  let possessive = -1
  for (let i = at + 2; i < limit; i++) {
    const token = ctx.tokens[i] as Token
    if (familyOf(token) !== 'single' || token.spaced) continue
    // Feet or minutes: 6' 4" tall.
    if (isAfterFigure(ctx, i, paragraph) && ctx.tokens[i + 1]?.kind === 'number') continue
    if (i + 1 < paragraph.to && !(ctx.tokens[i + 1] as Token).spaced && isWordLike(ctx.tokens[i + 1])) continue
    const previous = ctx.tokens[i - 1] as Token
    const following = ctx.tokens[i + 1]
    const mayBePossessive =
      previous.lower.endsWith('s') && following?.kind === 'word' && i + 1 < paragraph.to && following.spaced
    if (!mayBePossessive) return i
    if (possessive < 0) possessive = i
  }
  return possessive
}

/**
 * Whether a straight mark behind a figure means inches or seconds where other marks are open: feet stand before it
 * (6' 4"), a word hangs on it (27"-Monitor), or words follow and the next mark closes what is open (a 12" record).
 */
const isMeasure = (ctx: QuoteContext, at: number, paragraph: Paragraph): boolean => {
  if (ctx.tokens[at]?.text !== '"' || !isAfterFigure(ctx, at, paragraph)) return false
  if (/^['’′]$/.test(ctx.tokens[at - 2]?.text ?? '') && ctx.tokens[at - 3]?.kind === 'number') return true
  const next = at + 1 < paragraph.to ? ctx.tokens[at + 1] : undefined
  if (!next) return false
  if (!next.spaced) return /^[-‐‑]$/.test(next.text) && isWordLike(ctx.tokens[at + 2])
  if (!isWordLike(next) || opensAttribution(ctx, at, paragraph.to)) return false
  const limit = Math.min(paragraph.to, at + MEASURE_WINDOW)
  for (let i = at + 1; i < limit; i++)
    if (familyOf(ctx.tokens[i] as Token) === 'double' && !isAfterFigure(ctx, i, paragraph))
      return roleOf(ctx, i, paragraph) === 'close'
  return false
}

/** Glyphs that make a double mark two by two. */
const DOUBLED = /^[,‚'‘’`´]$/

/** Whether two commas, apostrophes or the like stand for one double mark: ,,A'' ,,A’’ ‘‘A’’ ``A''. */
const doubledAt = (ctx: QuoteContext, at: number, paragraph: Paragraph): 'open' | 'close' | null => {
  const first = ctx.tokens[at] as Token
  const second = at + 1 < paragraph.to ? (ctx.tokens[at + 1] as Token) : undefined
  if (!second || second.spaced || !DOUBLED.test(first.text) || first.text !== second.text) return null
  const next = at + 2 < paragraph.to ? (ctx.tokens[at + 2] as Token) : undefined
  const { before } = spacing(ctx, at, paragraph)
  if (next && !next.spaced && isWordLike(next)) return before ? 'open' : null
  return !before && !/^[,‚]$/.test(first.text) ? 'close' : null
}

/** Pairs the marks of one paragraph. */
const pairParagraph = (ctx: QuoteContext, paragraph: Paragraph): MarkedSpan[] => {
  const found: MarkedSpan[] = []
  const stack: Opened[] = []
  // Where the words can begin that a closing mark without an opening one ends.
  let unopenedFrom = paragraph.from
  const emit = (opened: Opened | null, close: number | null, to: number): void => {
    const from = opened ? opened.inside : unopenedFrom
    if (to > from)
      found.push({ from, to, open: opened?.at ?? null, close, depth: stack.length, paragraph: paragraph.index })
    if (stack.length === 0) unopenedFrom = (close ?? to - 1) + 1
  }
  let singleEnd = -1
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const token = ctx.tokens[i] as Token
    const doubled = doubledAt(ctx, i, paragraph)
    if (doubled === 'open' && stack.length === 0) {
      stack.push({ at: i, inside: i + 2, glyph: token.text, family: 'double' })
      i++
      continue
    }
    const pair = doubled === 'close' ? stack.at(-1) : undefined
    if (pair && DOUBLED.test(pair.glyph)) {
      stack.pop()
      emit(pair, i + 1, i)
      i++
      continue
    }
    const family = familyOf(token)
    if (!family) continue
    if (family === 'single') {
      if (i === singleEnd) {
        const opened = stack.pop()
        if (opened) emit(opened, i, i)
        singleEnd = -1
      } else if (singleEnd < 0 && stack.length < MAX_DEPTH && roleOf(ctx, i, paragraph) !== 'close') {
        const end = closingSingle(ctx, i, paragraph)
        if (end > i + 1) {
          stack.push({ at: i, inside: i + 1, glyph: token.text, family })
          singleEnd = end
        }
      }
      continue
    }
    const previous = ctx.tokens[i - 1]
    const top = stack.at(-1)
    // A double mark inside single ones that closes what was opened outside of them ends these as well.
    if (top?.family === 'single' && roleOf(ctx, i, paragraph) === 'close' && stack.length > 1 && i > singleEnd)
      stack.pop()
    const open = stack.at(-1)
    if (open && isMeasure(ctx, i, paragraph)) continue
    if (!open) {
      if (token.text === '"' && isAfterFigure(ctx, i, paragraph)) continue
      const role = roleOf(ctx, i, paragraph)
      const last = found.at(-1)
      if (role === 'close') {
        // Doubled closing mark, or the end of something that was never opened.
        if (last && last.close !== null && i - last.close <= 2) continue
        emit(null, i, i)
        continue
      }
      stack.push({ at: i, inside: i + 1, glyph: token.text, family })
      continue
    }
    const role = roleOf(ctx, i, paragraph)
    const german = open.glyph === '„' || open.glyph === '‚'
    const reopens = role === 'open' && !(german && token.text === '“') && i - open.at > 1
    if (!reopens) {
      // A doubled opening mark.
      if (i - open.at === 1) {
        stack[stack.length - 1] = { ...open, at: i, inside: i + 1 }
        continue
      }
      if (role === 'either' && token.text !== open.glyph && token.text === '«' && open.glyph === '“') continue
      stack.pop()
      emit(open, i, i)
      continue
    }
    if (i + 1 >= paragraph.to || opensAttribution(ctx, i, paragraph.to)) {
      stack.pop()
      emit(open, i, i)
    } else if (token.text !== open.glyph && stack.length < MAX_DEPTH && !(german && token.text === '„')) {
      stack.push({ at: i, inside: i + 1, glyph: token.text, family })
    } else if (SENTENCE_END.test(previous?.text ?? '') || stack.length >= MAX_DEPTH) {
      // Never closed: the next opening mark goes on with it or begins another.
      stack.pop()
      emit(open, null, i)
      stack.push({ at: i, inside: i + 1, glyph: token.text, family })
    } else {
      stack.push({ at: i, inside: i + 1, glyph: token.text, family })
    }
  }
  while (stack.length > 0) {
    const opened = stack.pop() as Opened
    if (opened.family === 'double') emit(opened, null, paragraph.to)
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The marked stretches of the text, in order; those inside others have a depth above 0. */
export const markedSpans = (ctx: QuoteContext): MarkedSpan[] =>
  ctx.paragraphs.flatMap((paragraph) => pairParagraph(ctx, paragraph))
