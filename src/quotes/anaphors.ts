/** "Das teilte die Polizei mit.": a sentence that attributes what the sentence before said. */
import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { hasVerb, isRelative, nextComma } from './clauses.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import { findCues } from './cues.js'
import { nounPhrases } from './noun-phrases.js'
import { ownerAfter, type Cue } from './phrase-cues.js'
import { phraseRight, speakerOf, type Speaker } from './speakers.js'
import { holdsMark, MAX_SENTENCE, trimStretch, wordsEnd, type Reported } from './mood.js'

/** Longer sentences attribute more than what stands before them. */
const MAX_WORDS = 30

/** Who a sentence says it is that said what stands before it. */
export interface Pointing {
  readonly cue: Cue | null
  readonly speaker: Speaker
}

/** "Das ist das Ergebnis einer Studie": whose statement it is. */
const statementOf = (ctx: QuoteContext, from: number, to: number): Pointing | null => {
  if (!((ctx.tokens[from + 1] as Token).classes & WordClass.auxiliary)) return null
  const phrase = nounPhrases(ctx, from + 2, to)[0]
  if (phrase?.from !== from + 2) return null
  for (let i = phrase.from; i < phrase.to; i++) {
    const { lower } = ctx.tokens[i] as Token
    if (!ctx.lexicon.statementNouns.some((ending) => lower.endsWith(ending))) continue
    const owner = ownerAfter(ctx, i, to) ?? nounPhrases(ctx, i + 1, to).find(({ from: start }) => start === i + 1)
    return owner ? { cue: null, speaker: speakerOf(ctx, owner) } : null
  }
  return null
}

/** Whom a sentence that points back ("Das sagte Berg am Montag") makes the speaker; null where it does more or less. */
export const pointing = (ctx: QuoteContext, { firstToken: from, lastToken }: Sentence): Pointing | null => {
  const first = ctx.tokens[from] as Token
  if (!ctx.lexicon.anaphors.has(first.lower) || lastToken - from > MAX_WORDS) return null
  const to = wordsEnd(ctx, from, lastToken)
  if (to - from < 3) return null
  const stated = statementOf(ctx, from, to)
  if (stated) return stated
  const cue = findCues(ctx, from, to, () => -1).find((one) => one.kind === 'verb')
  if (!cue || cue.finite !== from + 1 || !cue.takes.has('that') || cue.passive) return null
  const behind = cue.speaker.mention ? null : phraseRight(ctx, cue.finite + 1, to)
  const speaker = behind ? speakerOf(ctx, behind) : cue.speaker
  // The speaker stands behind the verb: "Das sagte Berg", "Dat blijkt uit het rapport".
  if (!speaker.mention || speaker.mention.start < (ctx.tokens[cue.finite] as Token).end) return null
  const comma = nextComma(ctx, from, to)
  // "Dat zegt de brandweer, die …", "Das sagte Berg, der Leiter des Amtes": what follows tells of the speaker.
  if (comma < to && !isRelative(ctx, comma + 1, to) && hasVerb(ctx, comma + 1, to)) return null
  return { cue, speaker }
}

/** "Das wies die Anwältin zurück.": whether a sentence takes up what was said, so that the next may go on with it. */
export const answersBack = (ctx: QuoteContext, sentence: Sentence | undefined): boolean => {
  const first = sentence && ctx.tokens[sentence.firstToken]
  if (!ctx.lexicon.moodReports || !first || !ctx.lexicon.anaphors.has(first.lower)) return false
  if (sentence.lastToken - sentence.firstToken > MAX_WORDS) return false
  const { firstToken, lastToken } = sentence
  const cue = findCues(ctx, firstToken, lastToken, () => -1).find(({ kind }) => kind === 'verb')
  return cue?.finite === firstToken + 1 && !cue.passive && phraseRight(ctx, cue.finite + 1, lastToken) !== null
}

/** The sentence before, told by a sentence that only attributes it; null where it does more. */
export const pointedBack = (ctx: QuoteContext, before: Sentence | undefined, sentence: Sentence): Reported | null => {
  if (before?.zone !== sentence.zone || before.lastToken - before.firstToken > MAX_SENTENCE) return null
  const told = pointing(ctx, sentence)
  if (!told) return null
  const end = wordsEnd(ctx, before.firstToken, before.lastToken)
  const span = trimStretch(ctx, { from: before.firstToken, to: end })
  if (span.to - span.from < 4 || (ctx.tokens[before.lastToken - 1] as Token).text === '?') return null
  return { spans: [span], mixed: holdsMark(ctx, span), ...told, rule: 'quotes.indirect.anaphor' }
}
