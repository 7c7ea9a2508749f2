/** Dashes as speech marks: paragraphs such as "– We waited, said Berg." */
import { attachAfter, shapeOf } from './attribution.js'
import { isAside } from './around.js'
import type { Token } from '../text/tokens.js'
import type { Paragraph, QuoteContext } from './context.js'
import type { DirectQuote } from './direct.js'
import type { MarkedSpan } from './marks.js'

const DASH = /^[–—―-]$/
const SPEECH_END = /^[,?!…–—―]$/
/** How many tokens of speech stand before its attribution at most. */
const MAX_SPEECH = 90
/** How many commas and the like before an attribution are tried. */
const MAX_TRIES = 12
/** How many words are somebody's speech, and what goes on with it. */
const MIN_WORDS = 2

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

const opensWithDash = (ctx: QuoteContext, { from, to, zone }: Paragraph): boolean =>
  zone !== 'boilerplate' && to - from > MIN_WORDS + 2 && DASH.test(tok(ctx, from).text) && tok(ctx, from + 1).spaced

const isFirstPerson = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (ctx.lexicon.firstPerson.has(tok(ctx, i).lower)) return true
  return false
}

/** Where the speech goes on behind its attribution: behind another dash, or as "and we …". */
const restOf = (ctx: QuoteContext, paragraph: Paragraph, part: MarkedSpan, behind: number): MarkedSpan | null => {
  const sentence = ctx.sentences[ctx.sentenceOf[behind - 1] as number]
  const end = Math.min(paragraph.to, sentence?.lastToken ?? paragraph.to)
  for (let i = behind; i < Math.min(paragraph.to - MIN_WORDS, end + 2); i++) {
    if (!DASH.test(tok(ctx, i).text) || !tok(ctx, i).spaced) continue
    return { ...part, from: i + 1, to: paragraph.to, close: null }
  }
  if (end - behind <= MIN_WORDS + 1 || tok(ctx, behind).text !== ',') return null
  const goesOn = isFirstPerson(ctx, behind + 1, end) || !isAside(ctx, behind + 1, end)
  return goesOn ? { ...part, from: behind + 1, to: end, close: null } : null
}

/** The speech that a paragraph opens with a dash and attributes; null for others. */
const speechOf = (ctx: QuoteContext, paragraph: Paragraph): DirectQuote | null => {
  const { from, to, index } = paragraph
  const limit = Math.min(to - 1, from + MAX_SPEECH)
  let tries = 0
  for (let i = from + 1 + MIN_WORDS; i < limit && tries < MAX_TRIES; i++) {
    const { text, kind } = tok(ctx, i)
    if (kind === 'mark') return null
    if (!SPEECH_END.test(text)) continue
    tries++
    const part = { from: from + 1, to: i + 1, open: from, close: i, depth: 0, paragraph: index }
    const attachment = attachAfter(ctx, part, shapeOf(ctx, part), to)
    const cue = attachment?.cue
    const first = tok(ctx, tok(ctx, i + 1).text === ',' ? i + 2 : i + 1)
    const mention = attachment?.speaker.mention
    if (!attachment || !cue || !mention) continue
    // The attribution stands right behind the speech: its verb, or its speaker.
    const opens = ctx.tokens[cue.finite] === first || ctx.tokens[cue.at] === first
    if (!opens && !(mention.start <= tok(ctx, i + 3).start && mention.start >= first.start)) continue
    const spoken = { ...part, to: /^[?!…]$/.test(text) ? i + 1 : i }
    const rest = restOf(ctx, paragraph, part, attachment.claimed[1])
    return { ...attachment, parts: rest ? [spoken, rest] : [spoken], rule: 'quotes.direct.dash' }
  }
  return null
}

/**
 * The speech of paragraphs that open with a dash, by the index of the paragraph. In a list few of the lines are
 * attributed, and a colon announces it.
 */
export const dashSpeech = (ctx: QuoteContext): ReadonlyMap<number, DirectQuote> => {
  const found = new Map<number, DirectQuote>()
  const { paragraphs } = ctx
  for (let k = 0; k < paragraphs.length; k++) {
    const start = k
    while (k < paragraphs.length && opensWithDash(ctx, paragraphs[k] as Paragraph)) k++
    if (k === start) continue
    const run = paragraphs.slice(start, k)
    const before = paragraphs[start - 1]
    if (before && tok(ctx, before.to - 1).text === ':') continue
    const speeches = run.map((paragraph) =>
      /^[.?!…]$/.test(tok(ctx, paragraph.to - 1).text) ? speechOf(ctx, paragraph) : null,
    )
    if (2 * speeches.filter(Boolean).length < run.length) continue
    run.forEach(({ index }, n) => {
      const speech = speeches[n]
      if (speech) found.set(index, speech)
    })
  }
  return found
}
