/** Speakers told by the layout: names below a quote. */
import type { Token } from '../text/tokens.js'
import type { Paragraph, QuoteContext } from './context.js'
import { phraseRight, speakerOf, type Speaker } from './speakers.js'

/** How many tokens a line has at most that signs the quote above it. */
const SIGNATURE_TOKENS = 12

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** Who signs the quote that fills a paragraph, in the line below it: "– Anna Berg, mayor". */
export const signatureBelow = (ctx: QuoteContext, paragraph: Paragraph): Speaker | null => {
  const next = ctx.paragraphs[paragraph.index + 1]
  if (!next || next.story !== paragraph.story || next.to - next.from > SIGNATURE_TOKENS) return null
  if (!/^[–—―-]$/.test(tok(ctx, next.from).text) || next.from + 1 >= next.to) return null
  const phrase = phraseRight(ctx, next.from + 1, next.to)
  if (phrase?.from !== next.from + 1) return null
  const speaker = speakerOf(ctx, phrase)
  return speaker.actor === null ? null : speaker
}
