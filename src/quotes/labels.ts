/** Labels: quoted words of less than a clause that a verb takes as its complement ("called it “a farce”"). */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { nextComma, type Stretch } from './clauses.js'
import type { QuoteContext } from './context.js'
import { findCues } from './cues.js'
import { nounPhrases, type NounPhrase } from './noun-phrases.js'
import { phraseOf, type Cue } from './phrase-cues.js'
import { isSomebody, speakerOf } from './speakers.js'
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
    // "unter anderem", "onder meer": an adverb of two words.
    if (governs && i < open - 1 && lexicon.adverbial.has(tok(ctx, i + 1).lower)) continue
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
  const told = cues.filter((cue) => cue.speaker.mention !== null && (cue.passive || !cue.impersonal))
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

/** How far before a label its article stands. */
const ARTICLE_WINDOW = 4

/** Whether an indefinite article, attributes behind it or not, stands before the marks: "a serious “threat”". */
const isIndefinite = (ctx: QuoteContext, open: number, from: number): boolean => {
  for (let i = open - 1; i >= Math.max(from, open - ARTICLE_WINDOW); i--) {
    const token = tok(ctx, i)
    if (ctx.lexicon.indefinite.has(token.lower)) return true
    if (token.kind !== 'word' || token.classes || token.capital) return false
  }
  return false
}

/**
 * Whether the object that a verb calls something ("nannte die Pläne der Regierung „falsch“") is longer than the label:
 * then both together are what is reported.
 */
const isMinor = (ctx: QuoteContext, span: MarkedSpan, cue: Cue, bare: boolean): boolean => {
  if (span.open === null || !bare || !cue.takes.has('as')) return false
  let from = cue.inverted ? Math.max(cue.end, cue.reach) : cue.end
  // "nannte Berg, die Leiterin des Amtes, den Plan": an apposition to the subject is no object.
  if (cue.inverted && tok(ctx, from).text === ',') from = nextComma(ctx, from + 1, span.open) + 1
  if (from >= span.open) return false
  const length = tok(ctx, span.to - 1).end - tok(ctx, span.from).start
  return tok(ctx, span.open).start - tok(ctx, from).start >= length
}

const labelOf = (span: MarkedSpan, cue: Cue): DirectQuote => ({
  parts: [span],
  cue,
  speaker: cue.speaker,
  rule: 'quotes.label',
  claimed: null,
})

/** How far before quoted words the phrase stands in whose view they are true. */
const VIEW_WINDOW = 12

/** How many words stand between a noun for slogans and the first of them: "Parolen wie zum Beispiel". */
const SLOGAN_WINDOW = 5

/** Index of the noun for what crowds shout before the marks ("chanted slogans such as “…”"); -1 where there is none. */
const sloganNoun = (ctx: QuoteContext, open: number, from: number): number => {
  for (let i = open - 1; i >= Math.max(from, open - SLOGAN_WINDOW); i--) {
    const { kind, lower } = tok(ctx, i)
    if (kind !== 'word') return -1
    if (ctx.lexicon.slogans.some((ending) => lower.endsWith(ending))) return i
  }
  return -1
}

/** "chanted slogans such as “A” or “B”": what is shouted, by whom the verb tells. */
const sloganIn = (
  ctx: QuoteContext,
  span: MarkedSpan,
  cues: readonly Cue[],
  region: Stretch,
  last: DirectQuote | undefined,
): DirectQuote | null => {
  if (span.open === null || span.close === null) return null
  const close = last?.rule === 'quotes.label' ? last.parts[0]?.close : undefined
  const isNext =
    close !== undefined &&
    close !== null &&
    span.open - close <= 3 &&
    span.open - close >= 2 &&
    (tok(ctx, span.open - 1).classes & WordClass.coordinator) !== 0
  if (isNext && last?.cue && sloganNoun(ctx, last.parts[0]?.open ?? 0, region.from) >= 0) return labelOf(span, last.cue)
  const noun = sloganNoun(ctx, span.open, region.from)
  const cue = cues.findLast(
    ({ at, takes, speaker, kind }) => at < noun && kind === 'verb' && takes.has('quote') && speaker.mention !== null,
  )
  return cue ? labelOf(span, cue) : null
}

/** The phrase behind a word such as "for" that names somebody. */
const viewerAt = (ctx: QuoteContext, at: number, to: number): NounPhrase | null => {
  if (!ctx.lexicon.viewpoint.has(tok(ctx, at).lower)) return null
  const phrase = nounPhrases(ctx, at + 1, Math.min(to, at + REACH))[0]
  return phrase?.from === at + 1 && (isSomebody(ctx, phrase) || speakerOf(ctx, phrase).actor !== null) ? phrase : null
}

const isToBe = (ctx: QuoteContext, i: number): boolean => {
  const { classes, lower } = tok(ctx, i)
  return (classes & WordClass.auxiliary) !== 0 && ctx.lexicon.passive.has(lower)
}

/** "For the mayor the plan is “a farce”", "war für den Verein „ein Wunder“": in whose view quoted words are true. */
const viewIn = (ctx: QuoteContext, span: MarkedSpan, region: Stretch): DirectQuote | null => {
  const { from } = region
  const { open } = span
  if (open === null || span.close === null) return null
  // "“the end of patience” of the voters": the marked words are part of a larger phrase.
  const next = span.close + 1 < region.to ? tok(ctx, span.close + 1) : undefined
  if (next && next.classes & (WordClass.determiner | WordClass.preposition)) return null
  const first = viewerAt(ctx, from, open)
  if (first) {
    const clause = tok(ctx, first.to).text === ',' ? first.to + 1 : first.to
    if (breaksBetween(ctx, clause, open, 0) || openerOf(ctx, open, from, new Set())?.word !== BARE) return null
    // German and Dutch have the verb right behind the phrase, English somewhere before the marks.
    let verb = clause
    while (verb < open && !isToBe(ctx, verb) && !ctx.pack.grammar.verbSecond) verb++
    return verb < open && isToBe(ctx, verb) ? labelOf(span, phraseOf(ctx, from, first)) : null
  }
  for (let i = Math.max(from + 1, open - VIEW_WINDOW); i < open - 1; i++) {
    const viewer = isToBe(ctx, i - 1) ? viewerAt(ctx, i, open) : null
    if (viewer && viewer.to >= open - 1) return labelOf(span, phraseOf(ctx, i, viewer))
  }
  return null
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
  const isPart =
    opener.word === BARE &&
    ((!tok(ctx, span.from).capital && words >= 2) ||
      isIndefinite(ctx, span.open, region.from) ||
      (pack.grammar.capitalNouns && !named && words > 2))
  const cue =
    named && (!pack.grammar.capitalNouns || words > MANY)
      ? null
      : (cueOf(ctx, span, opener, cues, region) ??
        (isPart ? cueOf(ctx, span, { ...opener, word: WITHIN }, cues, region) : null))
  if (!cue) return null
  // "wirft der „Arbeitskreis Nord“ der Polizei vor": the marked name is part of the subject.
  const subject = cue.speaker.mention
  if (subject && subject.start < tok(ctx, span.to - 1).end && subject.end > tok(ctx, span.from).start) return null
  if (opener.word === BARE && hasReflexive(ctx, Math.max(region.from, Math.min(cue.at, span.open) - 6), span.open))
    return null
  // "called Y “an example”": with a bare name the object is part of what is reported.
  if (opener.word === BARE && before.capital && !pack.grammar.capitalNouns) return null
  if (hasLongTail(ctx, span, region)) return null
  // "noemt het “onbegrijpelijk” dat …": what follows is told too.
  const behind = span.close + 1 < region.to ? tok(ctx, span.close + 1).lower : ''
  if (lexicon.impersonal.has(before.lower) && !lexicon.commaClause && lexicon.complementizers.has(behind)) return null
  if (isMinor(ctx, span, cue, opener.word === BARE)) return null
  return labelOf(span, cue)
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
    const label =
      sloganIn(ctx, span, cues, region, found.at(-1)) ??
      labelIn(ctx, span, cues, at, region) ??
      viewIn(ctx, span, region)
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
