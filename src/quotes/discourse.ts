/** Who a pronoun or a description beside a quote means, given who spoke before. */
import type { Reference } from '../document.js'
import { itemsIn, type Range } from '../text/range.js'
import type { QuoteContext } from './context.js'
import type { Speaker } from './speakers.js'

/** The last quote that stands in no other one. */
export interface LastQuote {
  readonly spans: readonly Range[]
  readonly speaker: Speaker
  readonly sentence: number
}

/** How many sentences after a quote a pronoun can mean who spoke it. */
const PRONOUN_REACH = 2

/** The reference that a speaker's mention is. */
const referenceOf = (ctx: QuoteContext, mention: Range): Reference | undefined =>
  itemsIn(ctx.doc.references, mention).find(({ start, end }) => start >= mention.start && end <= mention.end)

/** How many references before a pronoun are looked through for its actor. */
const LOOK_BACK = 60

/** Whether an actor is referred to last, before a place, in the words of a quote. */
const isToldOfIn = (ctx: QuoteContext, actor: string, before: number, spans: readonly Range[]): boolean => {
  const { references } = ctx.doc
  let low = 0
  let high = references.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((references[middle]?.start ?? 0) < before) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= Math.max(0, low - LOOK_BACK); i--) {
    const reference = references[i]
    if (!reference?.actors.includes(actor)) continue
    return spans.some(({ start, end }) => reference.start >= start && reference.end <= end)
  }
  return false
}

/**
 * The speaker with the actor that who spoke before suggests: a pronoun means the last speaker rather than somebody of
 * whom only he or she told; a description of somebody whom the text names only later means the last speaker.
 */
export const settled = (ctx: QuoteContext, speaker: Speaker, last: LastQuote | null, sentence: number): Speaker => {
  const { mention, actor } = speaker
  if (!mention || !actor || !last?.speaker.actor || last.speaker.actor === actor) return speaker
  // One attribution of two quotes: "According to him, …: “…”".
  if (last.speaker.mention?.start === mention.start) return last.speaker
  const spoke = ctx.actors.get(last.speaker.actor)
  if (spoke?.kind !== 'person') return speaker
  const reference = referenceOf(ctx, mention)
  if (reference?.kind === 'pronoun') {
    const form = ctx.pack.grammar.pronouns[ctx.doc.text.slice(mention.start, mention.end).toLowerCase()]
    const fits =
      form?.number === 'singular' &&
      form.gender !== 'neuter' &&
      (form.gender === 'any' || spoke.gender === null || form.gender === spoke.gender)
    const near = sentence - last.sentence <= PRONOUN_REACH
    return fits && near && isToldOfIn(ctx, actor, mention.start, last.spans) ? { mention, actor: spoke.id } : speaker
  }
  if (reference?.kind !== 'title') return speaker
  const named = ctx.actors.get(actor)?.mentions[0]?.start ?? 0
  return named > mention.start && spoke.role === null ? { mention, actor: spoke.id } : speaker
}
