/** Marked words that nobody says: titles of works, names, what is sung and what boards say. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Attachment, Shape } from './attribution.js'
import type { Paragraph, QuoteContext } from './context.js'
import type { MarkedSpan } from './marks.js'

/** How many words with a capital make a title. */
const TITLE_CAPITALS = 3
/** Longer stretches are no titles. */
const MAX_TITLE = 20
/** How many tokens before a colon are looked through for a noun for works. */
const LEAD = 15
/** How many characters of the words for a speaker are read. */
const MAX_MENTION = 200

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** Whether every word but articles, prepositions and the like has a capital: "The Long Way Home". */
const isTitleCase = (ctx: QuoteContext, { from, to }: MarkedSpan): boolean => {
  if (ctx.pack.grammar.capitalNouns || to - from > MAX_TITLE) return false
  let capitals = 0
  for (let i = from; i < to; i++) {
    const { kind, capital, classes } = tok(ctx, i)
    if (kind !== 'word') continue
    if (capital) capitals++
    else if (!(classes & (WordClass.determiner | WordClass.preposition | WordClass.coordinator))) return false
  }
  return capitals >= TITLE_CAPITALS
}

/** Whether the sentence goes on with its verb right behind the marks: "“…” is the title", "“…” heißt ihr Roman". */
const isSubject = (
  ctx: QuoteContext,
  { close, to }: MarkedSpan,
  end: number,
  attachment: Attachment | null,
): boolean => {
  const next = close === null || close + 1 >= end ? undefined : tok(ctx, close + 1)
  if (!next || next.kind !== 'word' || next.capital || /^[.,!?…;:]$/.test(tok(ctx, to - 1).text)) return false
  const behind = close !== null && close + 2 < end ? tok(ctx, close + 2).lower : ''
  if (ctx.lexicon.naming.has(next.lower)) return !ctx.lexicon.impersonal.has(behind)
  if (attachment) return false
  return (next.classes & (WordClass.auxiliary | WordClass.modal)) !== 0 || ctx.lexicon.finite.has(next.lower)
}

/** Whether the words for the speaker are those for a board or banner. */
const isBoard = (ctx: QuoteContext, { speaker: { mention } }: Attachment): boolean => {
  if (!mention) return false
  const words = ctx.doc.text.slice(mention.start, Math.min(mention.end, mention.start + MAX_MENTION)).toLowerCase()
  return ctx.lexicon.boards.has(words.split(' ').at(-1) ?? '')
}

const holdsBefore = (ctx: QuoteContext, open: number, from: number, words: ReadonlySet<string>): boolean => {
  for (let i = Math.max(from, open - LEAD); i < open; i++) if (words.has(tok(ctx, i).lower)) return true
  return false
}

/** Whether the words before a colon announce the name of something: "made the name of the film known: “…”". */
export const isNamed = (ctx: QuoteContext, open: number, from: number): boolean =>
  holdsBefore(ctx, open, from, ctx.lexicon.titleNouns)

/** Whether marked words are a title, a name, a song or the writing of a board rather than somebody's words. */
export const isTitle = (
  ctx: QuoteContext,
  paragraph: Paragraph,
  span: MarkedSpan,
  shape: Shape,
  attachment: Attachment | null,
  from: number,
): boolean => {
  const open = span.open ?? span.from
  const colon = open > from && tok(ctx, open - 1).text === ':'
  if (isSubject(ctx, span, paragraph.to, attachment)) return true
  if (attachment && isBoard(ctx, attachment)) return true
  if (colon)
    return attachment?.rule !== 'quotes.direct.after' && !shape.clausal && !shape.terminal && isNamed(ctx, open, from)
  const isBefore = attachment?.rule === 'quotes.direct.before' && open > from && tok(ctx, open - 1).text !== ','
  if (!attachment && holdsBefore(ctx, open, from, ctx.lexicon.boards)) return true
  const cue = tok(ctx, isBefore && attachment.cue ? attachment.cue.at : Math.max(from, open - 1)).lower
  if (ctx.lexicon.singing.has(cue)) return !shape.terminal
  // Capitals alone are no title where a cue introduces them: “STAY AWAY”.
  const isShouted = isBefore && tok(ctx, span.to - 1).allCaps
  return (
    !isShouted && (!attachment || isBefore) && paragraph.zone === 'body' && !shape.terminal && isTitleCase(ctx, span)
  )
}
