/** Quotes inside quotes: marked words inside other marked words that a cue of their own introduces. */
import type { Token } from '../text/tokens.js'
import { lexiconOf, WordClass } from '../text/word-class.js'
import { attachBefore, shapeOf, type Attachment } from './attribution.js'
import type { QuoteContext } from './context.js'
import type { DirectQuote } from './direct.js'
import type { MarkedSpan } from './marks.js'

/** How many marked stretches inside one quote are looked at. */
const MAX_INNER = 20
/** How many words are a quote of their own. */
const MIN_WORDS = 2
/** How many tokens stand between a cue and the words that it introduces: "in my ear, ". */
const MAX_GAP = 5
/** How many characters of the words for a speaker are read. */
const MAX_MENTION = 200

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** Whether the words for the speaker are a noun behind "the", "my" and their like. */
const isDefinite = (ctx: QuoteContext, { speaker: { mention } }: Attachment): boolean => {
  if (!mention) return false
  const [first = '', second, more] = ctx.doc.text
    .slice(mention.start, Math.min(mention.end, mention.start + MAX_MENTION))
    .toLowerCase()
    .split(' ')
  const classes = lexiconOf(ctx.pack.grammar).get(first) ?? 0
  // "that group" is nobody in particular either.
  const isArticle = (classes & (WordClass.determiner | WordClass.pronoun | WordClass.negation)) === WordClass.determiner
  const isDeterminer = isArticle && !ctx.lexicon.indefinite.has(first)
  return second !== undefined && more === undefined && (isDeterminer || ctx.lexicon.firstSingular.has(first))
}

/** The cue before marked words, of somebody else than the "I" who quotes them. */
const attributionOf = (ctx: QuoteContext, span: MarkedSpan, outer: MarkedSpan): Attachment | null => {
  const open = span.open ?? span.from
  const sentence = ctx.sentences[ctx.sentenceOf[open] as number]
  const attachment = attachBefore(ctx, Math.max(outer.from, sentence?.firstToken ?? outer.from), open)
  const mention = attachment?.speaker.mention
  if (!attachment?.cue || !attachment.strong || !mention) return null
  if (open - Math.max(attachment.cue.reach, attachment.cue.end) > MAX_GAP) return null
  if (!attachment.cue.takes.has('quote') || mention.start < tok(ctx, outer.from).start) return null
  const words = ctx.doc.text.slice(mention.start, mention.end).toLowerCase()
  if (ctx.lexicon.firstPerson.has(words)) return null
  // "people say, ‘…’", "you say": nobody in particular.
  const isSomeone = attachment.speaker.actor !== null || isDefinite(ctx, attachment)
  return isSomeone ? attachment : null
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
