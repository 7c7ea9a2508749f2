/** Whom a passive names as the speaker. */
import type { Token } from '../text/tokens.js'
import type { QuoteContext } from './context.js'
import { NOBODY, phraseRight, SPEAKER_WINDOW, speakerOf, type Speaker } from './speakers.js'

const BOUNDARY = /^[,;:.!?…]$/

/** "by the prosecutor of hiding it": index of the "of" that opens what somebody is accused of; `to` for none. */
const beforeCharge = ({ tokens, lexicon }: QuoteContext, from: number, to: number): number => {
  if (lexicon.gerundEnding === '') return to
  for (let i = from; i < Math.min(to - 1, from + SPEAKER_WINDOW); i++)
    if (
      lexicon.linking.has((tokens[i] as Token).lower) &&
      (tokens[i + 1] as Token).lower.endsWith(lexicon.gerundEnding)
    )
      return i
  return to
}

/** Whom a passive names after "by". */
export const agentAfter = (ctx: QuoteContext, verb: number, to: number): Speaker => {
  for (let i = verb + 1; i < Math.min(to, verb + 8); i++) {
    const token = ctx.tokens[i] as Token
    if (BOUNDARY.test(token.text)) break
    if (!ctx.lexicon.agent.has(token.lower)) continue
    const phrase = phraseRight(ctx, i + 1, beforeCharge(ctx, i + 1, to))
    return phrase ? speakerOf(ctx, phrase) : NOBODY
  }
  return NOBODY
}
