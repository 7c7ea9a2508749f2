/** Direct quotes: which marked stretches are somebody's words, and whose. */
import { WordClass } from '../text/word-class.js'
import type { Token } from '../text/tokens.js'
import type { QuoteContext, Paragraph } from './context.js'
import { findCues, type Cue } from './cues.js'
import type { MarkedSpan } from './marks.js'
import type { QuoteRule } from './rules.js'
import { nounPhrases } from './noun-phrases.js'
import { NOBODY, phraseRight, speakerOf, type Speaker } from './speakers.js'

/** A direct quote before its speaker is carried over. */
export interface DirectQuote {
  readonly parts: readonly MarkedSpan[]
  readonly cue: Cue | null
  /** Null where no words beside the quote name a speaker. */
  readonly speaker: Speaker | null
  readonly rule: QuoteRule
  /** Tokens that the attribution covers, cue and speaker: no other quote is found there. */
  readonly claimed: readonly [number, number] | null
}

const TERMINAL = /^(?:[.!?…]|\.{2,})$/
const SEPARATOR = /^(?:[,.!?…–—―-]|\.{2,})$/
/** How far an attribution reaches from its quote, in tokens. */
const REACH = 40

interface Shape {
  readonly words: number
  readonly clausal: boolean
  readonly capital: boolean
  readonly firstPerson: boolean
  /** The last token inside, or the one after the mark, ends a sentence. */
  readonly terminal: boolean
  readonly lastInside: string
}

const shapeOf = (ctx: QuoteContext, span: MarkedSpan): Shape => {
  let words = 0
  let clausal = false
  let firstPerson = false
  const limit = Math.min(span.to, span.from + 60)
  for (let i = span.from; i < limit; i++) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'word' || token.kind === 'number') words++
    if (token.classes & (WordClass.auxiliary | WordClass.modal)) clausal = true
    if (ctx.lexicon.firstPerson.has(token.lower)) {
      firstPerson = true
      clausal = true
    }
    if (ctx.pack.grammar.pronouns[token.lower]?.subject) clausal = true
  }
  let last = span.to - 1
  while (last > span.from && ctx.tokens[last]?.kind === 'mark') last--
  const lastInside = ctx.tokens[last]?.text ?? ''
  return {
    words,
    clausal,
    firstPerson,
    capital: (ctx.tokens[span.from] as Token).capital,
    terminal: TERMINAL.test(lastInside),
    lastInside,
  }
}

interface Attachment {
  readonly cue: Cue | null
  readonly speaker: Speaker
  readonly rule: QuoteRule
  readonly claimed: readonly [number, number]
  readonly strong: boolean
}

const never = (): number => -1

/** Attribution in the words after the closing mark. */
const attachAfter = (ctx: QuoteContext, span: MarkedSpan, shape: Shape, limit: number): Attachment | null => {
  if (span.close === null) return null
  let start = span.close + 1
  if (start >= limit) return null
  const sentence = ctx.sentences[ctx.sentenceOf[span.close] as number]
  let end = Math.min(limit, start + REACH)
  const closesSentence = !sentence || start >= sentence.lastToken
  if (!closesSentence) end = Math.min(end, sentence.lastToken)
  else {
    const next = ctx.sentences[ctx.sentenceOf[start] as number]
    if (!next) return null
    end = Math.min(end, next.lastToken)
  }
  let separated = SEPARATOR.test(shape.lastInside)
  while (start < end && SEPARATOR.test((ctx.tokens[start] as Token).text)) {
    separated = true
    if (TERMINAL.test((ctx.tokens[start] as Token).text)) break
    start++
  }
  if (start >= end || TERMINAL.test((ctx.tokens[start] as Token).text)) return null
  const signed = signature(ctx, span, start, limit)
  if (signed) return signed
  const first = ctx.tokens[start] as Token
  const cue = findCues(ctx, start, end, never).find(
    (c) => c.kind !== 'adverb' && (c.takes.has('quote') || c.takes.has('tail')),
  )
  if (!cue || (cue.passive && !(cue.takes.has('cite') && cue.speaker.mention))) return null
  if (closesSentence && ctx.pack.grammar.verbSecond && first.capital && !(cue.at === start && cue.kind === 'verb')) return null
  const gap = cue.kind === 'phrase' ? cue.at - start : Math.min(cue.at, cue.finite) - start
  if (
    gap > 0 &&
    first.classes & (WordClass.coordinator | WordClass.subordinator) &&
    !(first.classes & WordClass.determiner) &&
    cue.opener !== start
  )
    return null
  if (gap > 24) return null
  // Words between that are no part of the attribution: the marked words belong to a larger clause.
  if (!separated && gap > 0) return null
  if (closesSentence) {
    // "… ended.” Berg said." attributes; "… ended.” Berg said that …" is a sentence of its own.
    const rest = ctx.tokens.slice(cue.reach, end)
    if (
      shape.lastInside === '.' &&
      (rest.length > 8 || rest.some((t) => ctx.lexicon.complementizers.has(t.lower) || t.text === ':'))
    )
      return null
    if (
      shape.lastInside === '.' &&
      !cue.inverted &&
      rest.length > 2 &&
      rest[0] &&
      !(rest[0].classes & (WordClass.preposition | WordClass.adverb | WordClass.weekday))
    )
      return null
  }
  return {
    cue,
    speaker: cue.speaker,
    rule: 'quotes.direct.after',
    claimed: [start, Math.max(cue.reach, cue.end)],
    strong: separated,
  }
}

/** “…” — Name, at the end of the paragraph. */
const signature = (ctx: QuoteContext, span: MarkedSpan, start: number, limit: number): Attachment | null => {
  const dash = ctx.tokens[start - 1] as Token
  if (span.close === null || start - 1 <= span.close || !/^[–—―-]{1,2}$/.test(dash.text) || limit - start > 8) return null
  const phrase = phraseRight(ctx, start, limit)
  if (!phrase || phrase.from !== start || !(ctx.tokens[start] as Token).capital || limit - phrase.to > 1) return null
  return { cue: null, speaker: speakerOf(ctx, phrase), rule: 'quotes.direct.after', claimed: [start, phrase.to], strong: true }
}

/**
 * The cue that introduces the words after it: the last one where it stands close to them, else the first, whose
 * content the others stand in.
 */
const leadCue = (cues: readonly Cue[], end: number): Cue | undefined => {
  const told = cues.filter((c) => !c.passive || c.speaker.mention)
  const last = told.at(-1)
  if (!last) return cues.at(-1)
  return end - Math.max(last.reach, last.end) <= 6 ? last : told[0]
}

/** Attribution in the words before the opening mark. */
const attachBefore = (ctx: QuoteContext, leadFrom: number, open: number): Attachment | null => {
  let end = open
  if (end <= leadFrom) return null
  let colon = false
  let comma = false
  while (end > leadFrom && /^[:,–—-]$/.test((ctx.tokens[end - 1] as Token).text)) {
    if ((ctx.tokens[end - 1] as Token).text === ':') colon = true
    else comma = true
    end--
  }
  if (end <= leadFrom) return null
  const from = Math.max(leadFrom, end - 2 * REACH)
  const cues = findCues(ctx, from, open, never).filter(
    (c) => c.kind === 'phrase' || c.takes.has('quote') || (colon && c.kind === 'verb'),
  )
  const cue = leadCue(cues, end)
  if (cue) {
    const gap = end - Math.max(cue.reach, cue.end)
    const adjacent = gap <= 0 || (ctx.pack.grammar.verbSecond && cue.reach >= end)
    if (colon || adjacent || (comma && gap <= 16))
      return {
        cue,
        speaker: cue.speaker,
        rule: 'quotes.direct.before',
        claimed: [cue.at, open],
        strong: colon || comma || adjacent,
      }
  }
  if (!colon) return null
  let clause = end
  while (clause > from && !/^[;:—–]$/.test((ctx.tokens[clause - 1] as Token).text)) clause--
  const speaker = leadSpeaker(ctx, clause, end)
  return speaker && { cue: null, speaker, rule: 'quotes.direct.colon', claimed: [clause, open], strong: true }
}

/** Whom a lead without a cue is about: the first person in it that can be a subject, a pronoun, else its first phrase. */
const leadSpeaker = (ctx: QuoteContext, from: number, to: number): Speaker | null => {
  const phrases = nounPhrases(ctx, from, to).filter(
    (phrase) =>
      !phrase.governed && (!phrase.pronoun || ctx.pack.grammar.pronouns[(ctx.tokens[phrase.from] as Token).lower]?.subject),
  )
  const speakers = phrases.map((phrase) => speakerOf(ctx, phrase))
  const person = speakers.find(({ actor }) => actor !== null && ctx.kinds.get(actor) === 'person')
  if (person) return person
  // Reported speech without a person goes on with the speaker before.
  if (ctx.lexicon.moodReports && ctx.tokens.slice(from, to).some((t) => t.classes & WordClass.subjunctive && !ctx.lexicon.weakMood.has(t.lower)))
    return NOBODY
  return speakers[phrases.findIndex((phrase) => phrase.pronoun)] ?? speakers[0] ?? null
}

/** Whether a marked stretch is somebody's words rather than a term, title or scare quote. */
const isDirect = (shape: Shape, attachment: Attachment | null, alone: boolean, colon: boolean, embedded: boolean): boolean => {
  if (embedded && attachment?.rule !== 'quotes.direct.before') return shape.clausal && shape.words >= 5 && (shape.capital || shape.firstPerson || shape.terminal)
  if (attachment?.rule === 'quotes.direct.after')
    return attachment.strong ? shape.words >= 2 : shape.words >= 3 && shape.clausal
  if (attachment && colon) return attachment.cue ? shape.words >= 2 || shape.terminal : shape.clausal || (shape.terminal && shape.words >= 3) || shape.words >= 8
  if (attachment?.strong)
    return shape.words >= 3 && (shape.clausal || (shape.capital && shape.words >= 4) || shape.terminal)
  if (alone) return shape.words >= 4
  return shape.words >= 5 && shape.clausal && (shape.terminal || (shape.capital && shape.words >= 7))
}

/** Start of what a closing mark without an opening one ends: after a colon, or a sentence after the quote before. */
const openless = (ctx: QuoteContext, span: MarkedSpan, paragraph: Paragraph, previousEnd: number): MarkedSpan => {
  for (let i = span.to - 1; i > Math.max(span.from, previousEnd); i--)
    if ((ctx.tokens[i] as Token).text === ':') return { ...span, from: i + 1 }
  if (previousEnd <= paragraph.from) return span
  const sentence = ctx.sentences[ctx.sentenceOf[previousEnd - 1] as number]
  return { ...span, from: Math.min(span.to - 1, Math.max(span.from, sentence?.lastToken ?? previousEnd)) }
}

const leadStart = (ctx: QuoteContext, span: MarkedSpan, paragraph: Paragraph, previousEnd: number): number => {
  const open = span.open ?? span.from
  const sentence = ctx.sentences[ctx.sentenceOf[Math.min(open, ctx.tokens.length - 1)] as number]
  return Math.max(paragraph.from, previousEnd, sentence?.firstToken ?? paragraph.from)
}

/** The attribution in a paragraph before that ends with a colon: "She said:". */
export const announcement = (ctx: QuoteContext, paragraph: Paragraph): Attachment | null => {
  const before = ctx.paragraphs[paragraph.index - 1]
  if (!before || before.story !== paragraph.story || ctx.tokens[before.to - 1]?.text !== ':') return null
  const sentence = ctx.sentences[ctx.sentenceOf[before.to - 1] as number]
  return attachBefore(ctx, Math.max(before.from, sentence?.firstToken ?? before.from), before.to)
}

/** The direct quotes of one paragraph, and the marked stretches that are none. */
export const directQuotes = (
  ctx: QuoteContext,
  paragraph: Paragraph,
  marked: readonly MarkedSpan[],
): { quotes: DirectQuote[]; fragments: MarkedSpan[]; unopened: MarkedSpan[] } => {
  const quotes: DirectQuote[] = []
  const fragments: MarkedSpan[] = []
  const unopened: MarkedSpan[] = []
  const outer = marked.filter((span) => span.depth === 0)
  let previousEnd = paragraph.from
  outer.forEach((raw, k) => {
    const span = raw.open === null ? openless(ctx, raw, paragraph, previousEnd) : raw
    const next = outer[k + 1]
    // A short name in marks belongs to the attribution: says the “Herald”.
    const beyond = next && next.to - next.from <= 4 ? outer[k + 2] : next
    const limit = Math.min(paragraph.to, beyond?.open ?? paragraph.to)
    let open = span.open ?? span.from
    if (open - 1 > paragraph.from && ctx.tokens[open - 1]?.text === ctx.tokens[open]?.text) open--
    const from = leadStart(ctx, span, paragraph, previousEnd)
    const shape = shapeOf(ctx, span)
    const announced = open === paragraph.from ? announcement(ctx, paragraph) : null
    const lead = announced ?? attachBefore(ctx, from, open)
    const colon = announced !== null || (open > from && (ctx.tokens[open - 1] as Token).text === ':')
    const last = quotes.at(-1)
    const after = attachAfter(ctx, span, shape, limit)
    const leadIsTail =
      last !== undefined &&
      last.claimed !== null &&
      lead?.cue !== null &&
      lead?.cue !== undefined &&
      last.cue?.at === lead.cue.at
    const usable = leadIsTail && !colon ? null : lead
    const attachment = colon && usable && !(after?.strong && after.cue && (shape.lastInside === ',' || after.cue.inverted)) ? usable : after?.strong ? after : (usable ?? after)
    const alone = leadIsTail || onlyPunctuation(ctx, from, open)
    if (span.open === null && (!attachment || (previousEnd > paragraph.from && !after?.strong))) {
      unopened.push(span)
      return
    }
    const before = open > from ? (ctx.tokens[open - 1] as Token) : undefined
    const embedded = before?.kind === 'word' || before?.kind === 'number'
    const titled = before !== undefined && ctx.lexicon.titleNouns.has(before.lower)
    // A name in marks within an attribution: says the “Herald”.
    if (last?.claimed && open < last.claimed[1]) {
      fragments.push(span)
      return
    }
    const goesOn =
      last !== undefined &&
      last.rule === 'quotes.direct.after' &&
      last.claimed !== null &&
      (alone || leadIsTail) &&
      interposed(ctx, last, open) && (ctx.tokens[open - 1]?.text !== '.' || commaInside(ctx, last))
    if (goesOn && shape.words >= 2 && !attachment?.strong) {
      quotes[quotes.length - 1] = { ...last, parts: [...last.parts, span] }
      previousEnd = span.close === null ? span.to : span.close + 1
      return
    }
    if (titled || !isDirect(shape, attachment, alone, colon, embedded)) {
      fragments.push(span)
      return
    }
    previousEnd = Math.max(span.close === null ? span.to : span.close + 1, attachment?.claimed[1] ?? 0)
    const reopened = last?.parts.at(-1)?.close === null && last.parts.at(-1)?.to === open
    if (last && reopened && (!attachment || attachment.rule === 'quotes.direct.after')) {
      quotes[quotes.length - 1] =
        attachment && !last.cue
          ? {
              ...last,
              parts: [...last.parts, span],
              cue: attachment.cue,
              speaker: attachment.speaker,
              rule: attachment.rule,
              claimed: attachment.claimed,
            }
          : { ...last, parts: [...last.parts, span] }
      return
    }
    quotes.push({
      parts: [span],
      cue: attachment?.cue ?? null,
      // A cue without a subject goes on with the speaker before.
      speaker: attachment && (attachment.speaker.mention || attachment.cue?.passive) ? attachment.speaker : null,
      rule: attachment?.rule ?? 'quotes.direct.unattributed',
      claimed: attachment?.claimed ?? null,
    })
  })
  return { quotes, fragments, unopened }
}

/** The comma stands inside the closing mark: the speech goes on after the attribution, even after its full stop. */
const commaInside = (ctx: QuoteContext, quote: DirectQuote): boolean => ctx.tokens[(quote.parts.at(-1)?.to ?? 0) - 1]?.text === ','

const onlyPunctuation = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if ((ctx.tokens[i] as Token).kind !== 'punctuation') return false
  return true
}

/** How many paragraphs without marks a quote can run over. */
const MAX_RUN = 12

/**
 * A quote that runs over paragraphs without marks of their own: a list whose first item opens the marks, or words after
 * a colon that only a closing mark ends. Gives the stretches of the paragraphs after `from`, none where nothing runs on.
 */
export const runOn = (
  ctx: QuoteContext,
  from: number,
  marked: ReadonlyMap<number, readonly MarkedSpan[]>,
  toClosing: boolean,
): MarkedSpan[] => {
  const found: MarkedSpan[] = []
  const story = ctx.paragraphs[from]?.story
  for (let k = from + 1; k <= from + MAX_RUN; k++) {
    const paragraph = ctx.paragraphs[k]
    if (!paragraph || paragraph.story !== story || paragraph.zone !== 'body') return toClosing ? [] : found
    const outer = (marked.get(k) ?? []).filter((span) => span.depth === 0)
    const closing = outer.find((span) => span.open === null)
    const to = closing ? closing.to : paragraph.to
    found.push({ from: paragraph.from, to, open: null, close: closing?.close ?? null, depth: 0, paragraph: k })
    if (closing) return found
    if (toClosing ? outer.some((span) => span.from - paragraph.from <= 2) : !/^[;,]$/.test(ctx.tokens[paragraph.to - 1]?.text ?? ''))
      return toClosing ? [] : found
  }
  return toClosing ? [] : found
}

/** Whether only the attribution stands between a quote and the next opening mark. */
const interposed = (ctx: QuoteContext, quote: DirectQuote, open: number): boolean => {
  const close = quote.parts.at(-1)?.close ?? null
  if (close === null || open - close > REACH) return false
  let sentences = 0
  for (let i = close + 1; i < open - 1; i++) if (TERMINAL.test((ctx.tokens[i] as Token).text)) sentences++
  return sentences === 0
}
