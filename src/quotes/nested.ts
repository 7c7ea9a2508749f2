/** Quotes inside quotes: marked words inside other marked words that have a cue of their own. */
import type { Token } from '../text/tokens.js'
import { attachAfter, attachBefore, shapeOf, type Attachment } from './attribution.js'
import type { QuoteContext } from './context.js'
import type { DirectQuote } from './direct.js'
import type { MarkedSpan } from './marks.js'

/** How many marked stretches inside one quote are looked at. */
const MAX_INNER = 20
/** How many words are a quote of their own. */
const MIN_WORDS = 2

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** The cue beside marked words, of somebody else than the "I" who quotes them. */
const attributionOf = (ctx: QuoteContext, span: MarkedSpan, outer: MarkedSpan): Attachment | null => {
  const open = span.open ?? span.from
  const sentence = ctx.sentences[ctx.sentenceOf[open] as number]
  const before = attachBefore(ctx, Math.max(outer.from, sentence?.firstToken ?? outer.from), open)
  const attachment = before?.cue && before.strong ? before : attachAfter(ctx, span, shapeOf(ctx, span), outer.to)
  const mention = attachment?.speaker.mention
  if (!attachment?.cue || !attachment.strong || !mention) return null
  if (!attachment.cue.takes.has('quote') || mention.start < tok(ctx, outer.from).start) return null
  const words = ctx.doc.text.slice(mention.start, mention.end).toLowerCase()
  return ctx.lexicon.firstPerson.has(words) ? null : attachment
}

/** The quotes inside one quote; `marked` are the marked stretches of its paragraphs. */
export const nestedQuotes = (
  ctx: QuoteContext,
  quote: DirectQuote,
  marked: ReadonlyMap<number, readonly MarkedSpan[]>,
): DirectQuote[] =>
  quote.parts.flatMap((part) =>
    (marked.get(part.paragraph) ?? [])
      .filter(
        ({ depth, from, to, open, close }) =>
          depth > 0 && open !== null && close !== null && from > part.from && to <= part.to,
      )
      .slice(0, MAX_INNER)
      .flatMap((span) => {
        if (shapeOf(ctx, span).words < MIN_WORDS) return []
        const attachment = attributionOf(ctx, span, part)
        return attachment ? [{ ...attachment, parts: [span] }] : []
      }),
  )
