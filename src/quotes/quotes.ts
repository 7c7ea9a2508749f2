import type { ActedDocument, FoundQuote, QuotedDocument } from '../document.js'
import type { Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { contextOf, type QuoteContext } from './context.js'
import { directQuotes, type DirectQuote } from './direct.js'
import { indirectQuotes, type Reported } from './indirect.js'
import { markedSpans, type MarkedSpan } from './marks.js'
import { NOBODY, type Speaker } from './speakers.js'

type Unnumbered = Omit<FoundQuote, 'id'>

const rangeOf = (ctx: QuoteContext, span: { from: number; to: number }): Range => ({
  start: (ctx.tokens[span.from] as Token).start,
  end: (ctx.tokens[span.to - 1] as Token).end,
})

const fromDirect = (ctx: QuoteContext, quote: DirectQuote, speaker: Speaker, carried: boolean): Unnumbered => ({
  kind: 'direct',
  spans: quote.parts.map((part) => rangeOf(ctx, part)),
  speaker: speaker.actor,
  speakerMention: speaker.mention,
  cue: quote.cue?.range ?? null,
  rule: carried ? 'quotes.direct.continued' : quote.rule,
})

const fromReported = (ctx: QuoteContext, quote: Reported, speaker: Speaker): Unnumbered => ({
  kind: quote.mixed ? 'mixed' : 'indirect',
  spans: quote.spans.map((span) => rangeOf(ctx, span)),
  speaker: speaker.actor,
  speakerMention: speaker.mention,
  cue: quote.cue?.range ?? null,
  rule: quote.rule,
})

/** Sixth stage: what is attributed to speakers. */
export const quotes = (doc: ActedDocument): QuotedDocument => {
  if (!doc.pack) return { ...doc, quotes: [] }
  const ctx = contextOf(doc, doc.pack)
  const found: Unnumbered[] = []
  let speaker: Speaker = NOBODY
  const byParagraph = new Map<number, MarkedSpan[]>()
  for (const span of markedSpans(ctx)) {
    const list = byParagraph.get(span.paragraph)
    if (list) list.push(span)
    else byParagraph.set(span.paragraph, [span])
  }
  let lastParagraph = -1
  for (const paragraph of ctx.paragraphs) {
    const { quotes: direct, fragments } = directQuotes(ctx, paragraph, byParagraph.get(paragraph.index) ?? [])
    const reported = indirectQuotes(ctx, paragraph, direct, fragments)
    if (paragraph.index - lastParagraph > 1) speaker = NOBODY
    const merged = [
      ...direct.map((quote) => ({ at: quote.parts[0]?.from ?? 0, direct: quote, reported: null })),
      ...reported.map((quote) => ({ at: quote.spans[0]?.from ?? 0, direct: null, reported: quote })),
    ].sort((a, b) => a.at - b.at)
    for (const { direct: quote, reported: other } of merged) {
      if (quote) {
        const carried = quote.speaker === null && speaker.mention !== null
        const own = quote.speaker ?? speaker
        found.push(fromDirect(ctx, quote, own, carried))
        speaker = own
      } else if (other) {
        const own = other.speaker ?? speaker
        found.push(fromReported(ctx, other, own))
        speaker = own
      }
      lastParagraph = paragraph.index
    }
  }
  return { ...doc, quotes: found.map((quote, i) => ({ id: `q${i + 1}`, ...quote })) }
}
