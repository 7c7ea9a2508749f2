/** Attributions beside marked words: after them, before them, in the paragraph before. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { firstVerb } from './clauses.js'
import type { Paragraph, QuoteContext } from './context.js'
import { findCues } from './cues.js'
import { phraseOf, rangeOf, type Cue } from './phrase-cues.js'
import type { MarkedSpan } from './marks.js'
import { nounPhrases } from './noun-phrases.js'
import type { QuoteRule } from './rules.js'
import { isReferred, NOBODY, phraseRight, speakerOf, type Speaker } from './speakers.js'
import { subjectSecond } from './subjects.js'

const TERMINAL = /^(?:[.!?…]|\.{2,})$/
const SEPARATOR = /^(?:[,.!?…–—―-]|\.{2,})$/
/** How far an attribution reaches from its quote, in tokens. */
const REACH = 40

/** What marked words look like. */
export interface Shape {
  readonly words: number
  readonly clausal: boolean
  readonly capital: boolean
  readonly firstPerson: boolean
  /** The last token inside, or the one after the mark, ends a sentence. */
  readonly terminal: boolean
  readonly lastInside: string
}

/** "het noorden": whether a form that is pronoun and article alike stands before a noun. */
const isArticle = (ctx: QuoteContext, i: number, to: number): boolean => {
  if (!((ctx.tokens[i] as Token).classes & WordClass.determiner) || i + 1 >= to) return false
  const next = ctx.tokens[i + 1] as Token
  return (
    next.kind === 'word' &&
    next.classes === 0 &&
    !ctx.lexicon.finite.has(next.lower) &&
    !ctx.lexicon.verbs.has(next.lower)
  )
}

/** The looks of a marked stretch. */
export const shapeOf = (ctx: QuoteContext, span: MarkedSpan): Shape => {
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
    if (ctx.pack.grammar.pronouns[token.lower]?.subject && !isArticle(ctx, i, limit)) clausal = true
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

/** An attribution of marked words. */
export interface Attachment {
  readonly cue: Cue | null
  readonly speaker: Speaker
  readonly rule: QuoteRule
  readonly claimed: readonly [number, number]
  readonly strong: boolean
}

const never = (): number => -1

/** Attribution in the words after the closing mark. */
export const attachAfter = (ctx: QuoteContext, span: MarkedSpan, shape: Shape, limit: number): Attachment | null => {
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
  const ended = closesSentence || shape.lastInside === '.'
  if (ended && ctx.pack.grammar.verbSecond && first.capital && !(cue.at === start && cue.kind === 'verb')) return null
  // "…“, weiter hieß es, dass": the cue has content of its own.
  const behind = ctx.tokens[cue.reach]?.text === ',' ? ctx.tokens[cue.reach + 1] : undefined
  if (behind && cue.reach + 1 < end && ctx.lexicon.complementizers.has(behind.lower)) return null
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
  if (span.close === null || start - 1 <= span.close || !/^[–—―-]{1,2}$/.test(dash.text) || limit - start > 8)
    return null
  const phrase = phraseRight(ctx, start, limit)
  if (!phrase || phrase.from !== start || !(ctx.tokens[start] as Token).capital || limit - phrase.to > 1) return null
  return {
    cue: null,
    speaker: speakerOf(ctx, phrase),
    rule: 'quotes.direct.after',
    claimed: [start, phrase.to],
    strong: true,
  }
}

/** Whether a clause with "that" follows a cue. */
const opensClause = (ctx: QuoteContext, { end, reach }: Cue, to: number): boolean => {
  const from = Math.max(end, reach)
  for (let i = from; i < Math.min(to, from + 3); i++)
    if (ctx.lexicon.complementizers.has((ctx.tokens[i] as Token).lower)) return true
  return false
}

/** Whether "and" stands before a cue, over adverbs. */
const isJoined = (ctx: QuoteContext, { at, finite }: Cue): boolean => {
  for (let i = Math.min(at, finite) - 1; i >= Math.max(0, at - 4); i--) {
    const { classes } = ctx.tokens[i] as Token
    if (classes & WordClass.coordinator) return true
    if (!(classes & WordClass.adverb)) return false
  }
  return false
}

/** Index before the words that announce others: "mit den Worten", "wie folgt"; `end` where there are none. */
const beforeAnnouncement = (ctx: QuoteContext, from: number, end: number): number => {
  if (end - 1 <= from || !ctx.lexicon.announcing.has((ctx.tokens[end - 1] as Token).lower)) return end
  let i = end - 1
  while (i > from && end - i < 5 && !((ctx.tokens[i - 1] as Token).classes & WordClass.preposition)) {
    const { classes, capital, kind } = ctx.tokens[i - 1] as Token
    if (kind !== 'word' || capital || (classes && !(classes & (WordClass.determiner | WordClass.adverb)))) break
    i--
  }
  return (ctx.tokens[i - 1] as Token).classes & WordClass.preposition ? i - 1 : i
}

/**
 * The cue that introduces the words after it: the last one where it stands close to them, else the first, whose
 * content the others stand in.
 */
const leadCue = (ctx: QuoteContext, cues: readonly Cue[], end: number, colon: boolean): Cue | undefined => {
  const main = cues.filter((c) => c.opener < 0)
  // "heißt es zur Begründung, warum man sich so entschieden hat:" a cue in a subordinate clause introduces nothing else.
  const told = (main.length > 0 ? main : cues).filter((c) => !c.passive || c.speaker.mention)
  const last = told.at(-1)
  if (!last) return cues.at(-1)
  // "sagte Berg laut Agentur:" is Berg's.
  const spoken =
    last.kind === 'phrase' ? told.findLast((c) => c.kind === 'verb' && c.speaker.actor !== null) : undefined
  // "sagte, dass er … hoffe:" the cue in the clause is not the one of the words behind the colon.
  const outer = colon && told.find((c) => c.at < last.at && opensClause(ctx, c, last.at) && !isJoined(ctx, last))
  if (outer) return outer
  if (end - Math.max(last.reach, last.end) <= 6) return spoken ?? last
  return told.find((c) => c.form !== 'gerund') ?? told[0]
}

/** Attribution in the words before the opening mark. */
export const attachBefore = (ctx: QuoteContext, leadFrom: number, open: number): Attachment | null => {
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
  const announced = beforeAnnouncement(ctx, leadFrom, end)
  if (announced < end && announced > leadFrom) {
    end = announced
    colon = true
  }
  const from = Math.max(leadFrom, end - 2 * REACH)
  const cues = findCues(ctx, from, open, never).filter(
    (c) => c.kind === 'phrase' || c.takes.has('quote') || (colon && c.kind === 'verb'),
  )
  const cue = leadCue(ctx, cues, end, colon)
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

/** How many tokens stand between the words of an announced quote and who speaks them. */
const ANNOUNCED_REACH = 4

/** "Mit den Worten „…“ begrüßte Berg die Gäste": words announced at the head of the clause whose subject follows them. */
export const announcedAhead = (ctx: QuoteContext, span: MarkedSpan, from: number, limit: number): Attachment | null => {
  const open = span.open ?? span.from
  const end = ctx.tokens[open - 1]?.text === ':' ? open - 1 : open
  if (span.close === null || end <= from) return null
  const announced = beforeAnnouncement(ctx, from, end)
  const opens = announced === from || ctx.tokens[announced - 1]?.text === ':'
  if (announced === end || !opens) return null
  const behind = ctx.tokens[span.close + 1]?.text === ',' ? span.close + 2 : span.close + 1
  // A finite verb stands first where the announced words fill the place before it.
  const start = ctx.pack.grammar.verbSecond ? behind + 1 : behind
  const phrase = phraseRight(ctx, start, Math.min(limit, start + ANNOUNCED_REACH))
  if (phrase?.from !== start) return null
  return {
    cue: { ...phraseOf(ctx, announced, phrase), end, reach: end, range: rangeOf(ctx, announced, end) },
    speaker: speakerOf(ctx, phrase),
    rule: 'quotes.direct.before',
    claimed: [announced, open],
    strong: true,
  }
}

/** „…“ in brackets behind a name: "Jan Holm („Ich bin froh.“)". */
export const bracketed = (ctx: QuoteContext, span: MarkedSpan, shape: Shape, from: number): Attachment | null => {
  const open = span.open ?? span.from
  const bracket = open - 1
  // Other marked words in brackets explain a name.
  if (span.close === null || !(shape.clausal || shape.terminal) || bracket <= from || ctx.tokens[bracket]?.text !== '(')
    return null
  if (ctx.tokens[span.close + 1]?.text !== ')') return null
  const phrase = nounPhrases(ctx, Math.max(from, bracket - REACH), bracket).at(-1)
  const speaker = phrase?.to === bracket ? speakerOf(ctx, phrase) : NOBODY
  if (!phrase || speaker.actor === null) return null
  return { cue: null, speaker, rule: 'quotes.direct.before', claimed: [phrase.from, open], strong: true }
}

/** Whom a lead without a cue is about: the first person in it that can be a subject, a pronoun, else its first phrase. */
const leadSpeaker = (ctx: QuoteContext, from: number, to: number): Speaker | null => {
  const phrases = nounPhrases(ctx, from, to).filter(
    (phrase) =>
      !phrase.governed &&
      (!phrase.pronoun || ctx.pack.grammar.pronouns[(ctx.tokens[phrase.from] as Token).lower]?.subject),
  )
  const speakers = phrases.map((phrase) => speakerOf(ctx, phrase))
  const person = speakers.find(({ actor }) => actor !== null && ctx.kinds.get(actor) === 'person')
  if (person) return person
  // "Höhnisch schrieb der Verfasser einen Kommentar dazu:" the subject by the word order, where it is somebody.
  const verb = ctx.pack.grammar.verbSecond ? firstVerb(ctx, from, to) : -1
  const subject = verb > from ? subjectSecond(ctx, verb, verb, from, to).speaker : NOBODY
  if (subject.actor !== null || (subject.mention && isReferred(ctx, subject.mention))) return subject
  // Reported speech without a person goes on with the speaker before.
  if (
    ctx.lexicon.moodReports &&
    ctx.tokens.slice(from, to).some((t) => t.classes & WordClass.subjunctive && !ctx.lexicon.weakMood.has(t.lower))
  )
    return NOBODY
  return speakers[phrases.findIndex((phrase) => phrase.pronoun)] ?? speakers[0] ?? null
}

/** The attribution in a paragraph before that ends with a colon: "She said:". */
export const announcement = (ctx: QuoteContext, paragraph: Paragraph): Attachment | null => {
  const before = ctx.paragraphs[paragraph.index - 1]
  if (!before || before.story !== paragraph.story || ctx.tokens[before.to - 1]?.text !== ':') return null
  const sentence = ctx.sentences[ctx.sentenceOf[before.to - 1] as number]
  return attachBefore(ctx, Math.max(before.from, sentence?.firstToken ?? before.from), before.to)
}
