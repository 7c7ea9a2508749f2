/** Subjects: the noun phrase that a reporting verb has as its speaker, by the word order of the language. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { agentAfter } from './agents.js'
import { isRelative, nextComma } from './clauses.js'
import type { QuoteContext } from './context.js'
import { nounPhrases, type NounPhrase } from './noun-phrases.js'
import {
  isImpersonal,
  isOblique,
  isSomebody,
  NOBODY,
  phraseLeft,
  phraseRight,
  SPEAKER_WINDOW,
  speakerOf,
  type Speaker,
} from './speakers.js'

const BOUNDARY = /^[,;:.!?…]$/

const at = (ctx: QuoteContext, i: number): Token | undefined => ctx.tokens[i]

/** Start of the main clause of a verb: after the last mark, colon or semicolon. */
const clauseStart = (ctx: QuoteContext, verb: number, from: number): number => {
  const low = Math.max(from, verb - SPEAKER_WINDOW)
  for (let i = verb - 1; i >= low; i--) {
    const token = ctx.tokens[i] as Token
    if (/^[;:]$/.test(token.text)) return i + 1
    if (token.kind !== 'mark') continue
    const open = nameOpening(ctx, i, low)
    if (open < 0) return i + 1
    i = open
  }
  return low
}

/** Index of the mark that opens a short name which closes at `close`; -1 where there is none. */
const nameOpening = (ctx: QuoteContext, close: number, low: number): number => {
  for (let i = close - 2; i >= Math.max(low, close - 9); i--) {
    const token = ctx.tokens[i] as Token
    // Marks behind a word belong to the clause.
    if (token.kind === 'mark')
      return (close - i <= 5 && at(ctx, i + 1)?.capital) || (i > low && at(ctx, i - 1)?.kind === 'word') ? i : -1
    if (BOUNDARY.test(token.text)) return -1
  }
  return -1
}

/** A subject and where it stands. */
export interface Subject {
  readonly speaker: Speaker
  readonly impersonal: boolean
  readonly inverted: boolean
  readonly reach: number
}

/** The subject that a phrase gives to the verb at `verb`. */
export const subjectOf = (ctx: QuoteContext, phrase: ReturnType<typeof phraseLeft>, verb: number): Subject => {
  if (!phrase) return { speaker: NOBODY, impersonal: true, inverted: false, reach: verb + 1 }
  const impersonal = isImpersonal(ctx, phrase)
  const inverted = phrase.from > verb
  return {
    speaker: impersonal ? NOBODY : speakerOf(ctx, phrase),
    impersonal,
    inverted,
    reach: inverted ? phrase.to : verb + 1,
  }
}

/** Whether no clause goes on behind an inverted subject. */
const closesAt = (ctx: QuoteContext, i: number, to: number): boolean => {
  const token = i < to ? at(ctx, i) : undefined
  const closers =
    WordClass.preposition |
    WordClass.relative |
    WordClass.coordinator |
    WordClass.weekday |
    WordClass.month |
    WordClass.adverb |
    WordClass.subordinator
  return !token || token.kind !== 'word' || (token.classes & closers) !== 0
}

/** "Berg, who left last month, called": whether a comma closes a relative clause on the phrase before it. */
const closesRelative = (ctx: QuoteContext, start: number, comma: number): boolean => {
  let open = comma - 1
  while (open > start && at(ctx, open)?.text !== ',') open--
  return open > start && ((at(ctx, open + 1) as Token).classes & WordClass.relative) !== 0
}

/** "…, as Berg noted": index after the word that opens a report at the edge of a clause; `start` where there is none. */
const behindAs = (ctx: QuoteContext, start: number, finite: number): number => {
  for (let i = finite - 1; i >= start; i--) {
    const { text, lower } = at(ctx, i) as Token
    if (text === ',') return start
    const isEdge = i === start || at(ctx, i - 1)?.text === ','
    if (isEdge && i + 1 < finite && ctx.lexicon.asReported.has(lower)) return i + 1
  }
  return start
}

/**
 * The subject of a finite verb in a language with the subject before the verb; `before`: it cannot stand behind, since
 * whom the verb names there is told ("Berg, 52, told the paper").
 */
export const subjectFixed = (
  ctx: QuoteContext,
  verb: number,
  finite: number,
  from: number,
  to: number,
  before = false,
): Subject => {
  const previous = at(ctx, finite - 1)
  const start = behindAs(ctx, clauseStart(ctx, finite, from), finite)
  const opens =
    !before &&
    (finite === start ||
      previous?.kind === 'mark' ||
      (previous?.text === ',' && !closesRelative(ctx, start, finite - 1)))
  if (opens) {
    const right = phraseRight(ctx, verb + 1, Math.min(to, verb + 14))
    // "X, 52, asked the paper that …": what a "that" follows is whom the subject told.
    const told = right !== null && ctx.lexicon.complementizers.has(at(ctx, right.to)?.lower ?? '')
    if (right && !told && right.from - verb <= 2 && closesAt(ctx, right.to, to)) return subjectOf(ctx, right, verb)
  }
  const left = phraseLeft(ctx, start, finite)
  // "saw them say": whom an object pronoun means is no subject.
  const form = left?.pronoun ? ctx.pack.grammar.pronouns[(at(ctx, left.from) as Token).lower] : undefined
  if (form && !form.subject) return subjectOf(ctx, null, verb)
  if (left) return subjectOf(ctx, left, verb)
  const right = phraseRight(ctx, verb + 1, Math.min(to, verb + 4))
  return subjectOf(ctx, opens && right && right.from - verb <= 2 ? right : null, verb)
}

/** Index of the next comma, colon or mark after some words. */
const clauseEnd = (ctx: QuoteContext, from: number, to: number): number => {
  const limit = Math.min(to, from + SPEAKER_WINDOW)
  for (let i = from; i < limit; i++) {
    const token = ctx.tokens[i] as Token
    if (BOUNDARY.test(token.text) || ctx.lexicon.complementizers.has(token.lower)) return i
  }
  return limit
}

/** "…, but Berg said": where the clause of a verb begins behind a comma and "but". */
const ownClause = (ctx: QuoteContext, start: number, verb: number): number => {
  for (let i = verb - 1; i > start; i--) {
    if (!((ctx.tokens[i] as Token).classes & WordClass.coordinator) || i + 1 >= verb) continue
    const phrase = at(ctx, i - 1)?.text === ',' ? null : phraseRight(ctx, i + 1, verb)
    // Without a comma the words up to the verb are one phrase.
    if (phrase && (phrase.from !== i + 1 || phrase.to !== verb || isOblique(ctx, phrase))) continue
    if (at(ctx, i - 1)?.text !== ',' && !phrase) continue
    if (hasVerbBetween(ctx, start, i)) return i + 1
  }
  return start
}

/** "…, die Leiterin des Amtes, Eva Berg, sagte": the phrase that a name between commas follows, behind another clause. */
const beforeName = (ctx: QuoteContext, start: number, finite: number): NounPhrase | null => {
  let open = finite - 2
  while (open > start && at(ctx, open)?.text !== ',') open--
  if (open <= start || hasVerbBetween(ctx, open + 1, finite - 1)) return null
  const name = nounPhrases(ctx, open + 1, finite - 1)[0]
  if (name?.from !== open + 1 || speakerOf(ctx, name).actor === null) return null
  const phrase = nounPhrases(ctx, start, open).at(-1)
  const opens = phrase?.to === open && at(ctx, phrase.from - 1)
  return opens && (opens.text === ',' || opens.classes & WordClass.coordinator) && !isOblique(ctx, phrase) ? name : null
}

/** The subject of a finite verb that stands second. */
export const subjectSecond = (ctx: QuoteContext, verb: number, finite: number, from: number, to: number): Subject => {
  const previous = finite > from ? at(ctx, finite - 1) : undefined
  let start = ownClause(ctx, clauseStart(ctx, finite, from), finite)
  const right = () => phraseRight(ctx, finite + 1, finite < verb ? verb : clauseEnd(ctx, finite + 1, to))
  if (finite === start) return subjectOf(ctx, right(), finite)
  // "…, so meldet die Zeitung": an adverb opens the attribution.
  if (previous && previous.classes & WordClass.adverb && at(ctx, finite - 2)?.text === ',' && finite - 2 > start) {
    const phrase = right()
    if (phrase && phrase.from === finite + 1) return subjectOf(ctx, phrase, finite)
  }
  if (previous?.text === ',' || previous?.text === '–') {
    const described = beforeAsides(ctx, start, finite)
    if (described) return subjectOf(ctx, described, finite)
    const named = beforeName(ctx, start, finite)
    if (named) return subjectOf(ctx, named, finite)
    const phrase = right()
    const closed = phrase && at(ctx, phrase.to)?.text === ','
    if (phrase && phrase.from - finite <= 3 && (closed || hasVerbBetween(ctx, start, finite)))
      return subjectOf(ctx, phrase, finite)
  }
  // A pronoun right behind the verb is its subject, whatever stands before.
  const behind = at(ctx, finite + 1)
  if (
    behind &&
    finite + 1 < to &&
    ctx.pack.grammar.pronouns[behind.lower]?.subject &&
    !ctx.lexicon.impersonal.has(behind.lower) &&
    !(ctx.lexicon.objectPronouns.has(behind.lower) && isNominative(ctx, start, finite))
  )
    return subjectOf(ctx, { from: finite + 1, to: finite + 2, governed: false, pronoun: true }, finite)
  // "Auch die Ministerin sagte": a word of focus belongs to the phrase behind it.
  if (ctx.lexicon.focus.has((at(ctx, start) as Token).lower) && start + 2 < finite) start++
  const first = at(ctx, start) as Token
  const prefield = phraseRight(ctx, start, finite)
  const fronted =
    (first.classes & (WordClass.preposition | WordClass.adverb | WordClass.coordinator) &&
      !(first.classes & WordClass.determiner)) ||
    (first.classes & WordClass.subordinator && !(first.classes & WordClass.determiner)) ||
    first.classes & (WordClass.weekday | WordClass.month) ||
    first.kind === 'number' ||
    isOblique(ctx, { from: start, to: finite, governed: false, pronoun: false }) ||
    (prefield !== null && prefield.from - start > 2)
  const phrase = right()
  if (!fronted && prefield && !(phrase && isFrontedObject(ctx, prefield, phrase, finite)))
    return subjectOf(ctx, prefield, finite)
  if (phrase) return subjectOf(ctx, phrase, finite)
  return subjectOf(ctx, prefield, finite)
}

/** Whether the phrase before a verb is its subject by form, or names an actor. */
const isNominative = (ctx: QuoteContext, start: number, finite: number): boolean => {
  const phrase = phraseRight(ctx, start, finite)
  if (phrase?.from !== start) return false
  if (ctx.lexicon.nominative.has((at(ctx, start) as Token).lower)) return true
  return speakerOf(ctx, phrase).actor !== null
}

/** "Die Vorwürfe wies Berg zurück": a thing stands before the verb, the name of a person right behind it. */
const isFrontedObject = (ctx: QuoteContext, before: NounPhrase, after: NounPhrase, finite: number): boolean => {
  if (after.from > finite + 1 || before.pronoun || ctx.lexicon.nominative.has((at(ctx, before.from) as Token).lower))
    return false
  const { actor } = speakerOf(ctx, after)
  return (
    actor !== null &&
    ctx.kinds.get(actor) === 'person' &&
    speakerOf(ctx, before).actor === null &&
    !isSomebody(ctx, before)
  )
}

/** The phrase that opens a clause whose verb follows asides on it: "Berg, der das Amt leitet, sagte". */
const beforeAsides = (ctx: QuoteContext, start: number, finite: number): NounPhrase | null => {
  const from = ctx.lexicon.focus.has((at(ctx, start) as Token).lower) ? start + 1 : start
  const phrase = phraseRight(ctx, from, finite)
  if (phrase?.from !== from || at(ctx, phrase.to)?.text !== ',') return null
  let relative = false
  let i = phrase.to + 1
  while (i < finite) {
    const close = nextComma(ctx, i, finite)
    const opens = isRelative(ctx, i, finite)
    if (!opens && hasVerbBetween(ctx, i, close)) return null
    relative ||= opens
    i = close + 1
  }
  return relative ? phrase : null
}

/** Whether a finite verb stands between: a comma after it closes a clause, not an apposition. */
const hasVerbBetween = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const token = ctx.tokens[i] as Token
    if (token.capital || token.kind !== 'word') continue
    if (
      token.classes & (WordClass.auxiliary | WordClass.modal | WordClass.subjunctive) ||
      ctx.lexicon.finite.has(token.lower)
    )
      return true
    if (ctx.lexicon.verbs.get(token.lower)?.some((form) => form.kind === 'finite')) return true
    if (
      i > from &&
      token.classes === 0 &&
      ctx.lexicon.verbEndings.some((e) => token.lower.endsWith(e)) &&
      !at(ctx, i + 1)?.capital
    )
      return true
  }
  return false
}

/** "X zitiert Y": the speaker is the object. */
export const cited = (ctx: QuoteContext, subject: Subject, verb: number, to: number): Subject => {
  const from = subject.inverted ? subject.reach : verb + 1
  const limit = Math.min(to, from + 20)
  const phrase = nounPhrases(ctx, from, limit).find((p) => !p.governed)
  if (!phrase) return subject
  return { speaker: speakerOf(ctx, phrase), impersonal: false, inverted: subject.inverted, reach: phrase.to }
}

/** Whether the subject of a cue is itself a noun for what is said: "Dort findet sich der Satz „…“". */
const isStatement = (ctx: QuoteContext, { speaker: { mention, actor } }: Subject): boolean => {
  if (!mention || actor !== null) return false
  const word = ctx.doc.text.slice(mention.start, mention.end).split(' ').at(-1)?.toLowerCase() ?? ''
  return ctx.lexicon.statementNouns.some((ending) => word.endsWith(ending))
}

/** "In dem Brief, der gestern eintraf, heißt es": where the clause of a verb begins whose place relative clauses follow. */
const placeBeforeAsides = (ctx: QuoteContext, start: number, verb: number): NounPhrase | null => {
  const phrase = nounPhrases(ctx, start, verb)[0]
  const comma = phrase?.to ?? verb
  const isPlace = phrase?.governed && comma < verb - 1 && at(ctx, comma)?.text === ','
  return isPlace && isRelative(ctx, comma + 1, verb) && nextComma(ctx, comma + 1, verb) === verb - 1 ? phrase : null
}

/** "In dem Brief heißt es", "In dem Brief steht der Satz": the speaker is the document. */
export const documented = (
  ctx: QuoteContext,
  subject: Subject,
  verb: number,
  end: number,
  from: number,
  to: number,
): Subject => {
  const opener = at(ctx, verb - 1)
  const isAdverb = opener !== undefined && (opener.classes & WordClass.adverb) !== 0 && at(ctx, verb - 2)?.text === ','
  const opened = opener?.text === ',' || isAdverb
  const clause = clauseStart(ctx, verb, from)
  const aside = opener?.text === ',' ? placeBeforeAsides(ctx, clause, verb) : null
  // "…, valt te lezen in de brief": what stands before the comma is no subject.
  const isSubject = !opened || subject.inverted || aside !== null
  if (!subject.impersonal && !isStatement(ctx, subject) && isSubject) return subject
  // "…, hieß es aus dem Rathaus": what stands before the comma is the content.
  const start = opened && !aside ? verb : clause
  const before = aside ?? nounPhrases(ctx, start, verb).find((p) => p.governed)
  const phrase = before ?? nounPhrases(ctx, end, Math.min(to, verb + 14)).find((p) => p.governed)
  if (!phrase) return subject
  return {
    speaker: speakerOf(ctx, phrase),
    impersonal: false,
    inverted: !before,
    reach: Math.max(subject.reach, before ? 0 : phrase.to),
  }
}

/** The first subject of the sentence, for verbs that stand without one of their own. */
export const subjectAnywhere = (ctx: QuoteContext, from: number, verb: number): Subject => {
  let start = Math.max(from, verb - 2 * SPEAKER_WINDOW)
  const first = ctx.tokens[start] as Token
  // A subordinate clause comes first: the subject stands after it.
  if (first.classes & WordClass.subordinator && !(first.classes & (WordClass.determiner | WordClass.pronoun)))
    for (let i = start; i < verb; i++)
      if ((ctx.tokens[i] as Token).text === ',') {
        start = i + 1
        break
      }
  return subjectOf(ctx, phraseRight(ctx, start, verb), verb)
}

/** The subject of a subordinate clause whose auxiliary stands before the participle: "terwijl X had gezegd". */
export const subordinateSubject = (ctx: QuoteContext, auxiliary: number, from: number): NounPhrase | null => {
  for (let i = auxiliary - 1; i > Math.max(from, auxiliary - 16); i--) {
    if (!BOUNDARY.test((ctx.tokens[i] as Token).text)) continue
    const opener = ctx.tokens[i + 1] as Token
    const opens =
      opener.classes & WordClass.subordinator && !(opener.classes & (WordClass.determiner | WordClass.preposition))
    return opens && i + 2 < auxiliary ? phraseRight(ctx, i + 2, auxiliary) : null
  }
  return null
}

/** "und betonte" has the subject of the clause before; "und betonte der Minister" its own. */
export const subjectCoordinated = (
  ctx: QuoteContext,
  verb: number,
  from: number,
  to: number,
  inherited: () => Subject,
): Subject => {
  const right = phraseRight(ctx, verb + 1, Math.min(to, verb + 3))
  const pronoun = right && right.from === verb + 1 && right.pronoun
  if (pronoun && !ctx.lexicon.objectPronouns.has((at(ctx, right.from) as Token).lower))
    return subjectOf(ctx, right, verb)
  return inherited()
}

/** Whom a passive names, or the document that it stands in. */
export const agentBefore = (ctx: QuoteContext, auxiliary: number, verb: number, from: number, to: number): Speaker => {
  const after = agentAfter(ctx, verb, to)
  if (after.mention) return after
  const between = agentAfter(ctx, Math.min(auxiliary, verb), Math.max(auxiliary, verb))
  if (between.mention) return between
  // "In a letter it was said that": the document.
  const document = nounPhrases(ctx, clauseStart(ctx, verb, from), verb).find(
    (phrase) => phrase.governed && hasEnding(ctx, phrase, ctx.lexicon.documents),
  )
  return document ? speakerOf(ctx, document) : NOBODY
}

/** Whether one of the first words of a phrase has one of the endings; any phrase where there are none. */
const hasEnding = (ctx: QuoteContext, { from, to }: NounPhrase, endings: readonly string[]): boolean => {
  if (endings.length === 0) return true
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (endings.some((ending) => (ctx.tokens[i] as Token).lower.endsWith(ending))) return true
  return false
}
