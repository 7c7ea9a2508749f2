/** Topics: quoted words behind the preposition of a verb of speaking. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Content } from './content.js'
import type { QuoteContext } from './context.js'
import type { Cue } from './phrase-cues.js'

const BREAK = /^[;:.!?]$/

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** "spoke of a “new era”": quoted words after a preposition. */
export const topic = (ctx: QuoteContext, cue: Cue, to: number, isFragment: (i: number) => boolean): Content | null => {
  if (!cue.takes.has('about')) return null
  const limit = Math.min(to, cue.end + 25)
  for (let i = cue.end; i < limit; i++) {
    if (BREAK.test(tok(ctx, i).text)) return null
    if (!isFragment(i)) continue
    let from = i
    while (from > cue.end && i - from < 4 && !(tok(ctx, from - 1).classes & WordClass.preposition)) from--
    if (from > cue.end && !ctx.lexicon.labelWords.has(tok(ctx, from - 1).lower)) return null
    return from > cue.end || tok(ctx, cue.end - 1).classes & WordClass.preposition
      ? { spans: [{ from, to }], rule: 'quotes.indirect.topic' }
      : null
  }
  return null
}
