/** "Das teilte die Polizei mit.": a sentence that attributes what the sentence before said. */
import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { hasVerb, isRelative, nextComma } from './clauses.js'
import type { QuoteContext } from './context.js'
import { findCues } from './cues.js'
import { phraseRight, speakerOf } from './speakers.js'
import { holdsMark, MAX_SENTENCE, trimStretch, wordsEnd, type Reported } from './mood.js'

/** Longer sentences attribute more than what stands before them. */
const MAX_WORDS = 30

/** The sentence before, told by a sentence that only attributes it; null where it does more. */
export const pointedBack = (ctx: QuoteContext, before: Sentence | undefined, sentence: Sentence): Reported | null => {
  const { firstToken: from, lastToken } = sentence
  const first = ctx.tokens[from] as Token
  if (!before || before.zone !== sentence.zone || !ctx.lexicon.anaphors.has(first.lower)) return null
  if (lastToken - from > MAX_WORDS || before.lastToken - before.firstToken > MAX_SENTENCE) return null
  const to = wordsEnd(ctx, from, lastToken)
  const cue = findCues(ctx, from, to, () => -1).find((one) => one.kind === 'verb')
  if (!cue || cue.finite !== from + 1 || !cue.takes.has('that') || cue.passive) return null
  const behind = cue.speaker.mention ? null : phraseRight(ctx, cue.finite + 1, to)
  const speaker = behind ? speakerOf(ctx, behind) : cue.speaker
  // The speaker stands behind the verb: "Das sagte Berg", "Dat blijkt uit het rapport".
  if (!speaker.mention || speaker.mention.start < (ctx.tokens[cue.finite] as Token).end) return null
  const comma = nextComma(ctx, from, to)
  // "Dat zegt de brandweer, die …", "Das sagte Berg, der Leiter des Amtes": what follows tells of the speaker.
  if (comma < to && !isRelative(ctx, comma + 1, to) && hasVerb(ctx, comma + 1, to)) return null
  const end = wordsEnd(ctx, before.firstToken, before.lastToken)
  const span = trimStretch(ctx, { from: before.firstToken, to: end })
  if (span.to - span.from < 4 || (ctx.tokens[before.lastToken - 1] as Token).text === '?') return null
  return { spans: [span], mixed: holdsMark(ctx, span), cue, speaker, rule: 'quotes.indirect.anaphor' }
}
