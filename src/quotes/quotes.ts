import type { ActedDocument, FoundQuote, QuotedDocument, Sentence } from '../document.js'
import { itemsIn, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { pointing } from './anaphors.js'
import { contextOf, type Paragraph, type QuoteContext } from './context.js'
import { announcement } from './attribution.js'
import type { Stretch } from './clauses.js'
import type { Cue } from './phrase-cues.js'
import { directQuotes, runOn, type DirectQuote } from './direct.js'
import { dashSpeech } from './dash-speech.js'
import { settled, type LastQuote } from './discourse.js'
import { headlineQuote } from './headline-quotes.js'
import { indirectQuotes } from './indirect.js'
import { interviewTurns, isToldInTurn } from './interviews.js'
import { signatureBelow } from './layout.js'
import { isEmbedded, labelQuotes } from './labels.js'
import type { Reported } from './mood.js'
import { markedSpans, type MarkedSpan } from './marks.js'
import { nestedQuotes } from './nested.js'
import { nounPhrases } from './noun-phrases.js'
import { isImpersonal, NOBODY, phraseRight, speakerOf, type Speaker } from './speakers.js'

type Unnumbered = Omit<FoundQuote, 'id'>

const rangeOf = (ctx: QuoteContext, span: { from: number; to: number }): Range => ({
  start: (ctx.tokens[span.from] as Token).start,
  end: (ctx.tokens[span.to - 1] as Token).end,
})

const fromDirect = (ctx: QuoteContext, quote: DirectQuote, speaker: Speaker, carried: boolean): Unnumbered => ({
  kind: 'direct',
  spans: quote.parts.map((part) => rangeOf(ctx, part)),
  speaker: speaker.actor,
  speakerMention: speaker.mention,
  cue: quote.cue?.range ?? null,
  rule: carried ? 'quotes.direct.continued' : quote.rule,
})

/** How many words stand for a clause where they are all that is reported. */
const CLAUSE_WORDS = 4

/** Whether the content is one marked stretch and nothing else. */
const isWholeMarked = (ctx: QuoteContext, { spans }: Reported): boolean => {
  const [span] = spans
  if (!span || spans.length > 1 || span.to - span.from < CLAUSE_WORDS + 2) return false
  if (ctx.tokens[span.from]?.kind !== 'mark' || ctx.tokens[span.to - 1]?.kind !== 'mark') return false
  for (let i = span.from + 1; i < span.to - 1; i++) if (ctx.tokens[i]?.kind === 'mark') return false
  return true
}

const fromReported = (ctx: QuoteContext, reported: Reported, speaker: Speaker): Unnumbered => {
  const whole = isWholeMarked(ctx, reported)
  const [span] = reported.spans
  const quote = whole && span ? { ...reported, spans: [{ from: span.from + 1, to: span.to - 1 }] } : reported
  return {
    kind: whole ? 'direct' : quote.mixed ? 'mixed' : 'indirect',
    spans: quote.spans.map((span) => rangeOf(ctx, span)),
    speaker: speaker.actor,
    speakerMention: speaker.mention,
    cue: quote.cue?.range ?? null,
    rule: quote.rule,
  }
}

/** How many characters of the words for a speaker are read. */
const MAX_MENTION = 200

/** How many sentences a speaker is carried over without speaking. */
const CARRY = 6

/** Whether an actor can speak for itself. */
const isPerson = (ctx: QuoteContext, actor: string | null): boolean =>
  actor !== null && ctx.kinds.get(actor) === 'person'

/** How many tokens a topic before a colon has at most. */
const TOPIC_TOKENS = 4

/** Where a sentence begins behind a topic: "Foreign policy: The party wants …". */
const afterTopic = (ctx: QuoteContext, { firstToken, lastToken }: Sentence): number => {
  for (let i = firstToken + 1; i < Math.min(lastToken - 1, firstToken + TOPIC_TOKENS); i++)
    if (ctx.tokens[i]?.text === ':') return i + 1
  return firstToken
}

/** The words for what holds the statements that the sentence before tells of: "gave a statement. It says: “…”". */
const documentBefore = (ctx: QuoteContext, at: number): Range | null => {
  const before = ctx.sentences[(ctx.sentenceOf[at] ?? 0) - 1]
  if (!before || before.story !== ctx.sentences[ctx.sentenceOf[at] ?? 0]?.story) return null
  const phrase = nounPhrases(ctx, before.firstToken, Math.min(before.lastToken, before.firstToken + MAX_LEAD)).findLast(
    ({ from, to }) => ctx.lexicon.documents.some((ending) => ctx.tokens[to - 1]?.lower.endsWith(ending) && to > from),
  )
  return phrase ? rangeOf(ctx, phrase) : null
}

/** How many tokens of the sentence before are looked through for a document. */
const MAX_LEAD = 60

/**
 * The speaker of a quote without words of attribution: who spoke in the sentence before, else whom that sentence is
 * about, else who spoke last.
 */
const carriedTo = (
  ctx: QuoteContext,
  at: number,
  lastSentence: number,
  speaker: Speaker,
  reported: boolean,
): Speaker => {
  const sentence = ctx.sentenceOf[at] ?? 0
  if (sentence - lastSentence <= 1) return speaker
  const before = ctx.sentences[sentence - 1]
  const zone = before && ctx.doc.zones[before.zone]
  const recent = sentence - lastSentence <= CARRY ? speaker : NOBODY
  if (!before || zone?.kind !== 'body' || before.story !== ctx.sentences[sentence]?.story) return recent
  const phrase = phraseRight(ctx, afterTopic(ctx, before), before.lastToken)
  const isCounted = phrase && ctx.tokens[phrase.from]?.kind === 'number'
  const subject = phrase && !isImpersonal(ctx, phrase) && !isCounted ? speakerOf(ctx, phrase) : NOBODY
  if (subject.actor) return subject
  const person = itemsIn(ctx.doc.references, before).find((r) => isPerson(ctx, r.actors[0] ?? null))
  if (person) return { mention: { start: person.start, end: person.end }, actor: person.actors[0] ?? null }
  return recent.actor || (reported && recent.mention) ? recent : subject.mention ? subject : recent
}

/** Whether the words for a speaker are those for a report, a letter and the like. */
const namesDocument = (ctx: QuoteContext, { mention }: Speaker): boolean => {
  if (!mention) return true
  const words = ctx.doc.text.slice(mention.start, Math.min(mention.end, mention.start + MAX_MENTION)).toLowerCase()
  return words.split(' ').some((word) => ctx.lexicon.documents.some((ending) => word.endsWith(ending)))
}

/** A quote before its speaker is settled. */
interface Told {
  readonly at: number
  /** Index after its last token, attribution included. */
  readonly end: number
  readonly direct: boolean
  readonly cue: Cue | null
  readonly speaker: Speaker | null
  readonly make: (speaker: Speaker) => Unnumbered
}

const directAs = (ctx: QuoteContext, quote: DirectQuote): Told => ({
  at: quote.parts[0]?.from ?? 0,
  end: Math.max(quote.parts.at(-1)?.to ?? 1, quote.claimed?.[1] ?? 1),
  direct: true,
  cue: quote.cue,
  speaker: quote.speaker,
  make: (speaker) => fromDirect(ctx, quote, speaker, quote.speaker === null && speaker.mention !== null),
})

const reportedAs = (ctx: QuoteContext, quote: Reported): Told => ({
  at: quote.spans[0]?.from ?? 0,
  end: quote.spans.at(-1)?.to ?? 1,
  direct: false,
  cue: quote.cue,
  speaker: quote.speaker,
  make: (speaker) => fromReported(ctx, quote, speaker),
})

/** Lets the last quote of a paragraph run over the next ones: lists, and words that only a closing mark ends. */
const withRun = (
  ctx: QuoteContext,
  paragraph: Paragraph,
  direct: readonly DirectQuote[],
  marked: ReadonlyMap<number, readonly MarkedSpan[]>,
): readonly DirectQuote[] => {
  const last = direct.at(-1)
  const part = last?.parts.at(-1)
  const ending = ctx.tokens[paragraph.to - 1]?.text ?? ''
  if (last && part?.close === null && part.to === paragraph.to && ending === ';') {
    const more = runOn(ctx, paragraph.index, marked, false)
    return more.length > 0 ? [...direct.slice(0, -1), { ...last, parts: [...last.parts, ...more] }] : direct
  }
  if (ending !== ':' || (part && part.to > paragraph.to - 2)) return direct
  const next = ctx.paragraphs[paragraph.index + 1]
  const opened = next && (marked.get(next.index) ?? []).some((span) => span.open === next.from)
  const parts = next && !opened ? runOn(ctx, paragraph.index, marked, true) : []
  const attachment = parts.length > 0 && next ? announcement(ctx, next) : null
  if (!attachment) return direct
  const { cue, speaker, rule, claimed } = attachment
  return [...direct, { parts, cue, speaker, rule, claimed }]
}

/** Whether a quote is left open at the end of a paragraph and another one opens the next paragraph: one speech. */
const reopens = (before: Paragraph, last: DirectQuote, paragraph: Paragraph, first: DirectQuote): boolean => {
  const open = last.parts.at(-1)
  return (
    before.index === paragraph.index - 1 &&
    before.story === paragraph.story &&
    open?.close === null &&
    open.open !== null &&
    open.to === before.to &&
    first.parts[0]?.open === paragraph.from &&
    first.rule !== 'quotes.direct.before' &&
    first.rule !== 'quotes.direct.colon'
  )
}

/** Two halves of a speech as one quote, with the attribution of the half that has one. */
const joined = (first: DirectQuote, second: DirectQuote): DirectQuote => ({
  ...(first.cue || first.speaker || !second.claimed ? first : second),
  parts: [...first.parts, ...second.parts],
})

/** A paragraph with its direct quotes and the other marked stretches. */
interface ReadParagraph {
  readonly paragraph: Paragraph
  readonly direct: readonly DirectQuote[]
  readonly fragments: readonly MarkedSpan[]
  readonly unopened: readonly MarkedSpan[]
  /** The turn of an interview that the paragraph is part of. */
  readonly turn: DirectQuote | null
}

/** The quote with the speaker of the line below, where it fills its paragraph and nothing beside it tells one. */
const signed = (ctx: QuoteContext, paragraph: Paragraph, quote: DirectQuote): DirectQuote => {
  const [part] = quote.parts
  if (quote.cue || quote.speaker || part?.open !== paragraph.from || (part.close ?? part.to) < paragraph.to - 2)
    return quote
  const speaker = signatureBelow(ctx, paragraph)
  return speaker ? { ...quote, speaker, rule: 'quotes.direct.after' } : quote
}

/** The quote with the speaker of the sentence behind it that only attributes it: „…“ Das sagte Berg. */
const pointed = (ctx: QuoteContext, quote: DirectQuote): DirectQuote => {
  const close = quote.parts.at(-1)?.close ?? null
  if (quote.cue || quote.speaker || close === null) return quote
  const own = ctx.sentenceOf[close] ?? 0
  const next = ctx.sentences[own + 1]
  if (!next || next.zone !== ctx.sentences[own]?.zone || next.firstToken - close > 2) return quote
  const told = pointing(ctx, next)
  return told ? { ...quote, ...told, rule: 'quotes.direct.after' } : quote
}

/** The direct quotes of each paragraph, without the paragraphs that a quote before runs over. */
const readParagraphs = (ctx: QuoteContext, marked: ReadonlyMap<number, readonly MarkedSpan[]>): ReadParagraph[] => {
  const read: ReadParagraph[] = []
  const turns = interviewTurns(ctx)
  const dashes = dashSpeech(ctx)
  let ranTo = -1
  for (const paragraph of ctx.paragraphs) {
    if (paragraph.index <= ranTo) continue
    const { quotes, fragments, unopened } = directQuotes(ctx, paragraph, marked.get(paragraph.index) ?? [])
    const turn = turns.get(paragraph.index) ?? null
    if (turn) {
      const told = quotes.filter((quote) => isToldInTurn(ctx, turn, quote))
      read.push({ paragraph, direct: told, fragments, unopened, turn })
      continue
    }
    const dash = dashes.get(paragraph.index)
    if (dash) {
      read.push({ paragraph, direct: [dash], fragments: [], unopened: [], turn: null })
      continue
    }
    const direct = withRun(ctx, paragraph, quotes, marked).map((quote) => pointed(ctx, signed(ctx, paragraph, quote)))
    ranTo = direct.at(-1)?.parts.at(-1)?.paragraph ?? ranTo
    read.push({ paragraph, direct, fragments, unopened, turn: null })
  }
  return read
}

/** The direct quotes of each paragraph, where those that go on in the next paragraph are one with it. */
const joinReopened = (read: readonly ReadParagraph[]): (readonly DirectQuote[])[] => {
  const speeches: (readonly DirectQuote[])[] = read.map(({ direct }) => direct)
  for (let k = read.length - 2; k >= 0; k--) {
    const [before, after] = [read[k], read[k + 1]]
    const last = before?.direct.at(-1)
    const [first, ...rest] = speeches[k + 1] ?? []
    if (!before || !after || !last || !first || !reopens(before.paragraph, last, after.paragraph, first)) continue
    speeches[k] = [...before.direct.slice(0, -1), joined(last, first)]
    speeches[k + 1] = rest
  }
  return speeches
}

/** The stretches of direct quotes with their marks, in order. */
const stretchesOf = (direct: readonly DirectQuote[]): Stretch[] =>
  direct
    .flatMap(({ parts }) =>
      parts.map((part) => ({ from: part.open ?? part.from, to: (part.close ?? part.to - 1) + 1 })),
    )
    .sort((a, b) => a.from - b.from)

/** Tells of quotes whether one of the stretches holds them. */
const holderOf = (stretches: readonly Stretch[]): ((quote: DirectQuote) => boolean) => {
  const sorted = [...stretches].sort((x, y) => x.from - y.from)
  let furthest = -1
  const reach = sorted.map(({ to }) => (furthest = Math.max(furthest, to)))
  return ({ parts }) => {
    const from = parts[0]?.from ?? 0
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.from ?? 0) <= from) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? -1) >= (parts.at(-1)?.to ?? 0)
  }
}

/** What a paragraph attributes: whole speeches and labels, and reported words. */
interface Attributed {
  readonly direct: readonly DirectQuote[]
  readonly reported: readonly Reported[]
}

/**
 * The quotes of a paragraph. Marked words inside a sentence can be a label or the end of reported words before they
 * are a quote of their own: «said the plan “is dead and nobody mourns it”».
 */
const attributed = (ctx: QuoteContext, read: ReadParagraph, speeches: readonly DirectQuote[]): Attributed => {
  const { paragraph, direct, fragments, unopened } = read
  const whole = new Set(speeches)
  const embedded = direct.filter((quote) => whole.has(quote) && isEmbedded(ctx, quote))
  const inside = new Set(embedded)
  const withFragments = (more: readonly DirectQuote[]): MarkedSpan[] =>
    [...fragments, ...more.flatMap(({ parts }) => parts)].sort((a, b) => a.from - b.from)
  const outer = direct.filter((quote) => !inside.has(quote))
  const inner = withFragments(embedded)
  const named = labelQuotes(ctx, inner, stretchesOf(outer))
  const within = indirectQuotes(ctx, paragraph, outer, inner, unopened, named)
  const contents = within.flatMap(({ spans }) => spans)
  const isReported = holderOf(contents)
  const labels = named.filter((label) => !isReported(label))
  const isTaken = holderOf([...contents, ...labels.flatMap(({ parts }) => parts)])
  const alone = embedded.filter((quote) => !isTaken(quote))
  const taken = embedded.filter(isTaken)
  const gone = new Set(taken)
  const found = [...speeches.filter((quote) => !gone.has(quote)), ...labels]
  const reported =
    alone.length === 0
      ? within
      : indirectQuotes(ctx, paragraph, [...outer, ...alone], withFragments(taken), unopened, labels)
  const { turn } = read
  if (!turn) {
    const headline = found.length + reported.length > 0 ? null : headlineQuote(ctx, paragraph)
    return { direct: found, reported: headline ? [headline] : reported }
  }
  const told = found.filter((quote) => isToldInTurn(ctx, turn, quote))
  return {
    direct: turn.parts[0]?.paragraph === paragraph.index ? [turn, ...told] : told,
    reported: reported.filter((quote) => isToldInTurn(ctx, turn, quote)),
  }
}

/** Sixth stage: what is attributed to speakers. */
export const quotes = (doc: ActedDocument): QuotedDocument => {
  if (!doc.pack) return { ...doc, quotes: [] }
  const ctx = contextOf(doc, doc.pack)
  const found: Unnumbered[] = []
  let speaker: Speaker = NOBODY
  const byParagraph = new Map<number, MarkedSpan[]>()
  for (const span of markedSpans(ctx)) {
    const list = byParagraph.get(span.paragraph)
    if (list) list.push(span)
    else byParagraph.set(span.paragraph, [span])
  }
  let lastSentence = -2
  let last: LastQuote | null = null
  const read = readParagraphs(ctx, byParagraph)
  const speeches = joinReopened(read)
  read.forEach((paragraph, k) => {
    const { direct, reported } = attributed(ctx, paragraph, speeches[k] ?? [])
    const nested = direct.flatMap((quote) => nestedQuotes(ctx, quote, byParagraph))
    const quoted = [
      ...[...direct, ...nested].map((quote) => directAs(ctx, quote)),
      ...reported.map((quote) => reportedAs(ctx, quote)),
    ].sort((a, b) => a.at - b.at)
    // A pronoun in a turn is not who speaks there.
    const turnEnd = paragraph.turn ? paragraph.paragraph.to : -1
    let outerEnd = -1
    for (const quote of quoted) {
      const carried = (): Speaker => carriedTo(ctx, quote.at, lastSentence, speaker, !quote.direct)
      const own =
        quote.speaker && !(quote.at < turnEnd)
          ? settled(ctx, quote.speaker, last, ctx.sentenceOf[quote.at] ?? 0)
          : (quote.speaker ?? carried())
      // "so the report goes on": a document speaks for whom it came from.
      const isDocument = quote.cue?.takes.has('document') === true && namesDocument(ctx, own)
      const goesBack = (isDocument || quote.cue?.kind === 'adverb') && !own.actor
      const held = !quote.speaker && quote.cue?.takes.has('document') ? documentBefore(ctx, quote.at) : null
      const mention = held ?? own.mention
      const told = { mention, actor: goesBack ? (isDocument ? speaker.actor : carried().actor) : own.actor }
      const made = quote.make(told)
      found.push(made)
      // Who is quoted inside other words does not speak on behind them, nor does nobody.
      if (quote.end <= outerEnd || quote.speaker === NOBODY) continue
      outerEnd = quote.end
      speaker = told
      lastSentence = ctx.sentenceOf[quote.end - 1] ?? lastSentence
      last = { spans: made.spans, speaker, sentence: lastSentence }
    }
  })
  return { ...doc, quotes: found.map((quote, i) => ({ id: `q${i + 1}`, ...quote })) }
}
