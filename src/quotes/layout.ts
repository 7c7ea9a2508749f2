/** Speakers told by the layout: names before a colon in interviews, names below a quote. */
import { itemsIn } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import type { Paragraph, QuoteContext } from './context.js'
import type { DirectQuote } from './direct.js'
import { phraseRight, speakerOf, type Speaker } from './speakers.js'

/** How many tokens a name with its office before a colon has at most. */
const NAME_TOKENS = 6
/** How many words are an answer. */
const ANSWER_WORDS = 3
/** How many tokens a line has at most that signs the quote above it. */
const SIGNATURE_TOKENS = 12

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** The words of a paragraph that begins with a person's name and a colon, no marks around them; null for others. */
const turnOf = (ctx: QuoteContext, paragraph: Paragraph): DirectQuote | null => {
  if (paragraph.zone !== 'body') return null
  const limit = Math.min(paragraph.to, paragraph.from + NAME_TOKENS + 1)
  let colon = paragraph.from
  while (colon < limit && tok(ctx, colon).text !== ':') colon++
  if (colon >= limit || colon === paragraph.from || colon + 1 >= paragraph.to) return null
  const range = { start: tok(ctx, paragraph.from).start, end: tok(ctx, colon - 1).end }
  const name = itemsIn(ctx.doc.references, range).find(
    ({ kind, actors, end }) => kind === 'name' && end === range.end && ctx.kinds.get(actors[0] ?? '') === 'person',
  )
  const from = colon + 1
  if (!name || tok(ctx, from).kind === 'mark' || paragraph.to - from < ANSWER_WORDS) return null
  return {
    parts: [{ from, to: paragraph.to, open: null, close: null, depth: 0, paragraph: paragraph.index }],
    cue: null,
    speaker: { mention: { start: name.start, end: name.end }, actor: name.actors[0] ?? null },
    rule: 'quotes.direct.colon',
    claimed: [paragraph.from, from],
  }
}

const holdsFirstPerson = (ctx: QuoteContext, { parts }: DirectQuote): boolean =>
  parts.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (ctx.lexicon.firstPerson.has(tok(ctx, i).lower)) return true
    return false
  })

/**
 * The turns of interviews by the index of their paragraph: at least two paragraphs of a story begin with a name and a
 * colon, and somebody says "I".
 */
export const interviewTurns = (ctx: QuoteContext): ReadonlyMap<number, DirectQuote> => {
  const byStory = new Map<number | null, [number, DirectQuote][]>()
  for (const paragraph of ctx.paragraphs) {
    const turn = turnOf(ctx, paragraph)
    if (!turn) continue
    const turns = byStory.get(paragraph.story)
    if (turns) turns.push([paragraph.index, turn])
    else byStory.set(paragraph.story, [[paragraph.index, turn]])
  }
  return new Map(
    [...byStory.values()]
      .filter((turns) => turns.length > 1 && turns.some(([, turn]) => holdsFirstPerson(ctx, turn)))
      .flat(),
  )
}

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
