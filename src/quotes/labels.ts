/** Labels: quoted words of less than a clause that a verb takes as its complement ("called it “a farce”"). */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Stretch } from './clauses.js'
import type { QuoteContext } from './context.js'
import { findCues } from './cues.js'
import type { Cue } from './phrase-cues.js'
import type { DirectQuote } from './direct.js'
import type { MarkedSpan } from './marks.js'
import { readingsAt } from './verb-forms.js'

/** How far the words before a label are read for what governs it. */
const OPENER_WINDOW = 7
/** How far a cue stands from the words that it takes. */
const REACH = 40
/** Sentences longer than this are no sentences. */
const MAX_SENTENCE = 400
/** What stands before a label that follows its object, and before one that is part of the object. */
const BARE = '='
const WITHIN = '+'
/** Words before a label by which a single noun in marks is one, and no name. */
const MANY = 3

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** What governs quoted words: a preposition or its like, or nothing ("="). */
interface Opener {
  readonly word: string
  readonly at: number
}

/** The word that governs what opens at `open`; null where that is none that a label can have. */
const openerOf = (ctx: QuoteContext, open: number, from: number, cues: ReadonlySet<number>): Opener | null => {
  const { lexicon, pack } = ctx
  let plain = true
  let unknown = 0
  for (let i = open - 1; i >= Math.max(from, open - OPENER_WINDOW); i--) {
    const token = tok(ctx, i)
    if (token.kind !== 'word') return i < open - 1 && token.text === ',' ? { word: BARE, at: open } : null
    if (cues.has(i)) return { word: BARE, at: open }
    const hedged = i > from && lexicon.hedges.has(tok(ctx, i - 1).lower)
    if (hedged || lexicon.hedges.has(token.lower)) continue
    const governs = (token.classes & WordClass.preposition) !== 0
    if (plain && lexicon.labelWords.has(token.lower)) return { word: token.lower, at: i }
    if (governs && i === open - 1) return null
    if (token.lower === lexicon.infinitiveMarker && i === open - 1) return null
    if (token.classes) {
      if (governs && plain) return null
      continue
    }
    // A noun between a preposition and the marks: "of the plan “X”".
    if (pack.grammar.capitalNouns ? token.capital : ++unknown > 1) plain = false
  }
  return { word: BARE, at: open }
}

/** Whether marked words look like a name: capitals only. */
const isNameLike = (ctx: QuoteContext, { from, to }: MarkedSpan): boolean => {
  let lower = 0
  for (let i = from; i < to; i++) if (tok(ctx, i).kind === 'word' && !tok(ctx, i).capital) lower++
  return lower === 0
}

/** Whether a verb takes quoted words that such an opener governs. */
const takes = (ctx: QuoteContext, cue: Cue, to: number, word: string): boolean =>
  cue.kind === 'verb' &&
  readingsAt(ctx, cue.at, to, ctx.lexicon.labelVerbs).some(({ form }) => form.label.includes(word))

const breaksBetween = (ctx: QuoteContext, from: number, to: number, commas: number): boolean => {
  let seen = 0
  for (let i = from; i < to; i++) {
    const { text } = tok(ctx, i)
    if (/^[;:.!?…]$/.test(text)) return true
    if (text === ',' && ++seen > commas) return true
  }
  return false
}

const hasReflexive = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (ctx.lexicon.reflexive.has(tok(ctx, i).lower)) return true
  return false
}

/** The cue among those of the stretch that takes quoted words with that opener. */
const cueOf = (
  ctx: QuoteContext,
  span: MarkedSpan,
  opener: Opener,
  cues: readonly Cue[],
  region: Stretch,
): Cue | null => {
  const close = (span.close ?? span.to - 1) + 1
  const told = cues.filter((cue) => cue.speaker.mention !== null && !cue.impersonal)
  const before = told.findLast(
    (cue) =>
      cue.at < opener.at &&
      opener.at - cue.at <= REACH &&
      takes(ctx, cue, region.to, opener.word) &&
      !breaksBetween(ctx, cue.at, opener.at, 2),
  )
  const parted = (cue: Cue): boolean =>
    !!before && cue.at > before.at && cue.at < opener.at && !(tok(ctx, cue.at - 1).classes & WordClass.determiner)
  if (told.some(parted)) return null
  if (before) return before
  // "Als „…“ bezeichnete X", "das er „…“ nannte".
  const fronted = opener.word !== BARE && opener.at - region.from <= 1
  return (
    told.find(
      (cue) =>
        cue.at >= close &&
        cue.at - close <= (fronted ? 6 : 3) &&
        !breaksBetween(ctx, close, cue.at, 0) &&
        takes(ctx, cue, region.to, opener.word),
    ) ?? null
  )
}

/** Whether the phrase goes on behind the marks: "“serious” problems". */
const goesOn = (ctx: QuoteContext, span: MarkedSpan, to: number, words: number): boolean => {
  const next = (span.close ?? span.to - 1) + 1
  if (next >= to) return false
  const token = tok(ctx, next)
  if (token.kind !== 'word' || token.classes || ctx.lexicon.verbs.has(token.lower)) return false
  if (ctx.lexicon.finite.has(token.lower)) return false
  return ctx.pack.grammar.capitalNouns ? token.capital : words < MANY
}

/** Whether other marked words follow in the same clause: then more is reported than this stretch. */
const isFirstOfMore = (ctx: QuoteContext, close: number, to: number): boolean => {
  for (let i = close; i < Math.min(to, close + 20); i++) {
    const token = tok(ctx, i)
    if (/^[,;:.!?…]$/.test(token.text)) return false
    if (token.kind === 'mark') return true
  }
  return false
}

/** Whether what is said of the label behind it is longer than the label: "spoke of a “turning point” for the city". */
const hasLongTail = (ctx: QuoteContext, span: MarkedSpan, region: Stretch): boolean => {
  const from = (span.close ?? span.to - 1) + 1
  if (from >= region.to || !(tok(ctx, from).classes & WordClass.preposition)) return false
  let to = from
  while (to < region.to && tok(ctx, to).kind === 'word' && !(tok(ctx, to).classes & WordClass.coordinator)) to++
  if (to - from < 2) return false
  const length = tok(ctx, span.to - 1).end - tok(ctx, span.from).start
  return tok(ctx, to - 1).end - tok(ctx, from).start > length - 2
}

/** Whether the object between the cue and its label is longer than the label: then both together are what is reported. */
const isMinor = (ctx: QuoteContext, span: MarkedSpan, cue: Cue, bare: boolean): boolean => {
  const from = cue.inverted ? Math.max(cue.end, cue.reach) : cue.end
  if (span.open === null || from >= span.open || !bare) return false
  const length = tok(ctx, span.to - 1).end - tok(ctx, span.from).start
  return tok(ctx, span.open).start - tok(ctx, from).start >= length
}

const labelIn = (
  ctx: QuoteContext,
  span: MarkedSpan,
  cues: readonly Cue[],
  at: ReadonlySet<number>,
  region: Stretch,
): DirectQuote | null => {
  const { lexicon, pack } = ctx
  if (span.open === null || span.close === null || span.open <= region.from) return null
  const before = tok(ctx, span.open - 1)
  if (before.kind !== 'word' || lexicon.titleNouns.has(before.lower)) return null
  const opener = openerOf(ctx, span.open, region.from, at)
  if (!opener) return null
  const words = span.to - span.from
  if (goesOn(ctx, span, region.to, words) || isFirstOfMore(ctx, span.close + 1, region.to)) return null
  const named = isNameLike(ctx, span)
  const lowerCase = !tok(ctx, span.from).capital && words >= 2
  const cue =
    named && (!pack.grammar.capitalNouns || words > MANY)
      ? null
      : (cueOf(ctx, span, opener, cues, region) ??
        (opener.word === BARE && lowerCase ? cueOf(ctx, span, { ...opener, word: WITHIN }, cues, region) : null))
  if (!cue) return null
  if (opener.word === BARE && hasReflexive(ctx, Math.max(region.from, Math.min(cue.at, span.open) - 6), span.open))
    return null
  // "called Y “an example”": with a bare name the object is part of what is reported.
  if (opener.word === BARE && before.capital && !pack.grammar.capitalNouns) return null
  if (hasLongTail(ctx, span, region)) return null
  if (isMinor(ctx, span, cue, opener.word === BARE)) return null
  return { parts: [span], cue, speaker: cue.speaker, rule: 'quotes.label', claimed: null }
}

/** Whether a direct quote is words inside a sentence whose speaker nothing beside them tells. */
export const isEmbedded = (ctx: QuoteContext, { parts, cue, speaker }: DirectQuote): boolean => {
  const open = parts[0]?.open ?? 0
  return parts.length === 1 && !cue && !speaker && open > 0 && tok(ctx, open - 1).kind === 'word'
}

/** The labels among the marked stretches of a paragraph; `parts` are the stretches of direct quotes, in order. */
export const labelQuotes = (
  ctx: QuoteContext,
  fragments: readonly MarkedSpan[],
  parts: readonly Stretch[],
): DirectQuote[] => {
  if (fragments.length === 0) return []
  const ends = new Map(fragments.map((span) => [span.open ?? span.from, (span.close ?? span.to - 1) + 1]))
  const found: DirectQuote[] = []
  let region: Stretch = { from: 0, to: 0 }
  let cues: readonly Cue[] = []
  let at: ReadonlySet<number> = new Set()
  for (const span of fragments) {
    const open = span.open ?? span.from
    if (open >= region.to || open < region.from) {
      region = regionAround(ctx, open, parts)
      cues = findCues(ctx, region.from, region.to, (i) => ends.get(i) ?? -1, true)
      at = new Set(cues.map((cue) => cue.at))
    }
    const label = labelIn(ctx, span, cues, at, region)
    if (label) found.push(label)
  }
  return found
}

/** The part of the sentence around a token that holds no direct quote. */
const regionAround = (ctx: QuoteContext, at: number, parts: readonly Stretch[]): Stretch => {
  const sentence = ctx.sentences[ctx.sentenceOf[at] as number]
  // A sentence without end is looked at around the fragment only, or each fragment would cost all before it.
  let from = Math.max(sentence?.firstToken ?? at, at - MAX_SENTENCE / 2)
  let to = Math.min(sentence?.lastToken ?? at + 1, from + MAX_SENTENCE)
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  from = Math.max(from, parts[low - 1]?.to ?? from)
  const next = parts[low]
  if (next && next.from > at) to = Math.min(to, next.from)
  return { from, to: Math.max(to, at + 1) }
}
