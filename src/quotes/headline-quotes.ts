/** Headlines that attribute without marks: "Berg: Oslo is ready", "Oslo ready, says Berg", "Oslo is ready - Berg". */
import type { Reference } from '../document.js'
import { itemsIn } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Paragraph, QuoteContext } from './context.js'
import { findCues } from './cues.js'
import type { Reported } from './mood.js'
import type { Stretch } from './clauses.js'
import type { QuoteRule } from './rules.js'
import type { Cue } from './phrase-cues.js'

/** How many tokens a headline has at most. */
const MAX_HEADLINE = 40
/** How many tokens an office and a name before a colon have at most. */
const LABEL_TOKENS = 6
/** How many words are content. */
const MIN_WORDS = 3

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

const never = (): number => -1

/** The person whose name ends with the token before `end`, in the tokens from `from`. */
const personAt = (ctx: QuoteContext, from: number, end: number): Reference | undefined => {
  if (end <= from) return undefined
  const range = { start: tok(ctx, from).start, end: tok(ctx, end - 1).end }
  return itemsIn(ctx.doc.references, range).find(
    (name) => name.kind === 'name' && name.end === range.end && ctx.kinds.get(name.actors[0] ?? '') === 'person',
  )
}

/** Whether words tell something: a finite verb, an infinitive after its marker, a name and what it is. */
const tells = (ctx: QuoteContext, { from, to }: Stretch): boolean => {
  const { lexicon } = ctx
  for (let i = from; i < to; i++) {
    const { classes, lower } = tok(ctx, i)
    if (classes & (WordClass.auxiliary | WordClass.modal) || lexicon.firstPerson.has(lower)) return true
    if (i > from && (lexicon.finite.has(lower) || (lower === lexicon.infinitiveMarker && i < to - 1))) return true
  }
  return false
}

const isQuestion = (ctx: QuoteContext, { from, to }: Stretch): boolean =>
  ctx.lexicon.questionWords.has(tok(ctx, from).lower) || tok(ctx, to - 1).text === '?'

const told = (
  ctx: QuoteContext,
  content: Stretch,
  name: Pick<Reference, 'start' | 'end'> | null,
  actor: string | null,
  cue: Cue | null,
  rule: QuoteRule,
): Reported | null =>
  content.to - content.from < MIN_WORDS || isQuestion(ctx, content) || !name
    ? null
    : { spans: [content], mixed: false, cue, speaker: { mention: { start: name.start, end: name.end }, actor }, rule }

/** What a headline without marks attributes; null where it attributes nothing. */
export const headlineQuote = (ctx: QuoteContext, { from, to, zone }: Paragraph): Reported | null => {
  if (zone !== 'headline' || to - from > MAX_HEADLINE || to - from < MIN_WORDS + 2) return null
  for (let i = from; i < to; i++) if (tok(ctx, i).kind === 'mark') return null
  // "Berg: Oslo is ready for talks"
  for (let i = from + 1; i < Math.min(to, from + LABEL_TOKENS); i++) {
    if (tok(ctx, i).text !== ':') continue
    const name = personAt(ctx, from, i)
    const content = { from: i + 1, to }
    return name && tells(ctx, content)
      ? told(ctx, content, name, name.actors[0] ?? null, null, 'quotes.indirect.headline')
      : null
  }
  // "Oslo ready for talks, says Berg"
  const cue = findCues(ctx, from, to, never).findLast(
    ({ kind, at, takes, inverted }) =>
      kind === 'verb' && inverted && takes.has('tail') && at > from + MIN_WORDS && tok(ctx, at - 1).text === ',',
  )
  if (cue && to - cue.reach <= 1) {
    const { mention, actor } = cue.speaker
    return told(ctx, { from, to: cue.at - 1 }, mention, actor, cue, 'quotes.indirect.headline')
  }
  // "Oslo is ready for talks - Berg"
  const dash = to - 2
  const name =
    /^[–—-]$/.test(tok(ctx, dash).text) && tok(ctx, dash + 1).spaced ? personAt(ctx, dash + 1, to) : undefined
  const content = { from, to: dash }
  return name && tells(ctx, content)
    ? told(ctx, content, name, name.actors[0] ?? null, null, 'quotes.indirect.headline')
    : null
}
