/** Reported speech that its mood tells: German Konjunktiv without a cue, or behind a verb that no list knows. */
import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { firstVerb, FORWARD_WINDOW, isMoodForm, VERB_SIGN, type Stretch } from './clauses.js'
import type { QuoteContext } from './context.js'
import { plainCue } from './cues.js'
import type { Cue } from './phrase-cues.js'
import type { QuoteRule } from './rules.js'
import type { Speaker } from './speakers.js'

/** Reported speech by token indices. */
export interface Reported {
  readonly spans: readonly Stretch[]
  readonly mixed: boolean
  readonly cue: Cue | null
  /** Null where the speaker before goes on. */
  readonly speaker: Speaker | null
  readonly rule: QuoteRule
}

/** Sentences longer than this are no sentences. */
export const MAX_SENTENCE = 400
/** How many tokens before the verb of a sentence in the mood of reported speech hold no mark. */
const MOOD_LEAD = 14
const TERMINAL = /^(?:[.!?…;]|\.{2,})$/

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** The end of the words of a sentence, before its full stop and closing marks. */
export const wordsEnd = (ctx: QuoteContext, from: number, to: number): number => {
  let end = to
  while (end > from + 1 && TERMINAL.test(tok(ctx, end - 1).text)) end--
  return end
}

/** A stretch without the punctuation at its edges. */
export const trimStretch = (ctx: QuoteContext, { from, to }: Stretch): Stretch => {
  let start = from
  let end = to
  while (start < end && /^[,;:–—-]$/.test(tok(ctx, start).text)) start++
  while (end > start && /^[,;:–—.-]$/.test(tok(ctx, end - 1).text)) end--
  return { from: start, to: end }
}

/** Whether a mark stands in a stretch. */
export const holdsMark = (ctx: QuoteContext, { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++)
    if (tok(ctx, i).kind === 'mark' && !ctx.lexicon.elisions.has(ctx.tokens[i + 1]?.lower ?? '')) return true
  return false
}

/** The sentence goes on in the mood of reported speech. */
const inMood = (ctx: QuoteContext, from: number, to: number, goesOn: boolean): boolean => {
  const limit = Math.min(to, from + FORWARD_WINDOW)
  for (let i = from; i < limit; i++) {
    const { lower, classes } = tok(ctx, i)
    if (ctx.lexicon.firstPerson.has(lower) && !(classes & WordClass.determiner)) return false
  }
  const verb = firstVerb(ctx, from, to)
  if (verb < 0 || !isMoodForm(ctx, from, verb)) return false
  for (let i = from; i < Math.min(verb, from + MOOD_LEAD); i++) if (tok(ctx, i).kind === 'mark') return false
  const { classes, lower } = tok(ctx, verb)
  return goesOn || ((classes & WordClass.subjunctive) !== 0 && !ctx.lexicon.weakMood.has(lower))
}

/**
 * "Berg frotzelte, er habe …", "Berg gab ihr recht: Die Lage sei …": a main clause in the mood of reported speech after
 * a clause whose verb no list knows.
 */
const toldBefore = (ctx: QuoteContext, from: number, to: number): Reported | null => {
  const verb = firstVerb(ctx, from, to)
  if (verb <= from || isMoodForm(ctx, from, verb)) return null
  const limit = Math.min(to - 3, from + FORWARD_WINDOW)
  for (let i = verb + 1; i < limit; i++) {
    const { text, kind, lower } = tok(ctx, i)
    if (kind === 'mark' || text === ';' || ctx.lexicon.complementizers.has(lower)) return null
    if (text !== ',' && text !== ':') continue
    const mood = firstVerb(ctx, i + 1, to)
    if (mood < 0 || !isMoodForm(ctx, i + 1, mood) || opensAside(ctx, i + 1)) {
      if (text === ':') return null
      continue
    }
    if (text === ',' && ctx.lexicon.weakMood.has(tok(ctx, mood).lower)) return null
    const cue = plainCue(ctx, verb, from, i)
    const isKnown = cue.speaker.actor !== null || ctx.lexicon.verbs.has(tok(ctx, verb).lower)
    if (text === ',' && !cue.speaker.mention) return null
    const span = trimStretch(ctx, { from: i + 1, to })
    // "… wurden verletzt, einer sei in Lebensgefahr": a clause that tells of something else.
    const told = isKnown || (text === ',' && !(tok(ctx, verb).classes & VERB_SIGN))
    return {
      spans: [span],
      mixed: holdsMark(ctx, span),
      cue: told ? cue : null,
      speaker: told ? cue.speaker : null,
      rule: text === ':' ? 'quotes.indirect.colon' : 'quotes.indirect.bare-clause',
    }
  }
  return null
}

/** Whether a clause after a comma only adds to the one before. */
const opensAside = (ctx: QuoteContext, from: number): boolean => {
  const { classes } = tok(ctx, from)
  return (
    (classes & (WordClass.subordinator | WordClass.coordinator)) !== 0 &&
    (classes & (WordClass.determiner | WordClass.adverb)) === 0
  )
}

/** The whole sentence, where its mood says that it goes on with what was reported before. */
export const moodOf = (ctx: QuoteContext, { firstToken, lastToken }: Sentence, goesOn: boolean): Reported | null => {
  if (!ctx.lexicon.moodReports) return null
  const end = wordsEnd(ctx, firstToken, Math.min(lastToken, firstToken + MAX_SENTENCE))
  const told = toldBefore(ctx, firstToken, end)
  if (told) return told
  if (!inMood(ctx, firstToken, lastToken, goesOn)) return null
  const to = wordsEnd(ctx, firstToken, Math.min(lastToken, firstToken + MAX_SENTENCE))
  const span = trimStretch(ctx, { from: firstToken, to })
  if (span.to - span.from < 3) return null
  return { spans: [span], mixed: holdsMark(ctx, span), cue: null, speaker: null, rule: 'quotes.indirect.mood' }
}
