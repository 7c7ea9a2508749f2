/** Verb forms: what a word form says as a reporting verb, with its particle and auxiliary. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import type { VerbForm } from './lexicon.js'
import { isHeadline } from './headlines.js'
import { infinitiveMarkerIn } from './clauses.js'
import { isAdverb } from './noun-phrases.js'

/** How far a verb can stand from its particle or auxiliary, in tokens. */
const PARTICLE_WINDOW = 40
const BOUNDARY = /^[,;:.!?…]$/

const at = (ctx: QuoteContext, i: number): Token | undefined => ctx.tokens[i]

/** How many words in marks can stand between a verb and its particle. */
const MARKED_WORDS = 12

/** Index of the mark that closes a few quoted words inside a clause: "wies das als „haltlos“ zurück"; -1 for none. */
const closingMark = (ctx: QuoteContext, open: number, to: number): number => {
  if (!at(ctx, open)?.spaced) return -1
  for (let i = open + 1; i < Math.min(to, open + MARKED_WORDS + 2); i++) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark') return i
    if (/^[;:.!?]$/.test(token.text)) return -1
  }
  return -1
}

/** Index of the mark that opens a few quoted words inside a clause, which close at `close`; -1 for none. */
const openingMark = (ctx: QuoteContext, close: number, from: number): number => {
  if (at(ctx, close)?.spaced) return -1
  for (let i = close - 1; i >= Math.max(from, close - MARKED_WORDS - 1); i--) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark') return token.spaced ? i : -1
    if (/^[;:.!?]$/.test(token.text)) return -1
  }
  return -1
}

/** Where the words of a particle stand after the verb: index of the last; -1 where they are missing. */
const particleAt = (ctx: QuoteContext, verb: number, particle: readonly string[], to: number): number => {
  let found = verb
  let seek = 0
  const near = ctx.pack.grammar.verbSecond ? PARTICLE_WINDOW : 3
  const limit = Math.min(to, verb + 1 + near)
  for (let i = verb + 1; i < limit && seek < particle.length; i++) {
    const token = ctx.tokens[i] as Token
    const closing = token.kind === 'mark' ? closingMark(ctx, i, to) : -1
    if (token.lower === particle[seek]) {
      found = i
      seek++
    } else if (closing > i) {
      i = closing
    } else if (
      token.kind === 'mark' ||
      /^[;:.!?]$/.test(token.text) ||
      (seek === 0 && ctx.lexicon.complementizers.has(token.lower))
    )
      break
  }
  if (seek < particle.length) return -1
  // A particle closes its clause: no noun phrase follows it.
  const next = found + 1 < to ? (ctx.tokens[found + 1] as Token) : undefined
  const isPreposition = ((ctx.tokens[found] as Token).classes & WordClass.preposition) !== 0
  const closes =
    !isPreposition ||
    !ctx.pack.grammar.verbSecond ||
    !next ||
    next.kind !== 'word' ||
    (next.classes & (WordClass.subordinator | WordClass.coordinator | WordClass.preposition)) !== 0 ||
    // "kondigde aan de prijzen te verhogen": an infinitive follows it, and no noun phrase that it governs.
    ((found === verb + 1 || ctx.lexicon.reflexive.has(next.lower)) &&
      !ctx.lexicon.commaClause &&
      infinitiveMarkerIn(ctx, found + 1, to)) ||
    (found === verb + 1 && particle.length > 1)
  return closes ? found : -1
}

/** Whether the words that a verb needs stand right before it, as before participles: "hat deutlich gemacht". */
const followsParticle = (ctx: QuoteContext, verb: number, particle: readonly string[]): boolean =>
  ctx.pack.grammar.verbSecond && particle.every((word, k) => at(ctx, verb - particle.length + k)?.lower === word)

/** Whether the clause of a verb ends in the prefix of another verb: "findet am Montag ein Fest statt". */
const hasOtherPrefix = (ctx: QuoteContext, verb: number, to: number): boolean => {
  if (!ctx.pack.grammar.verbSecond) return false
  const limit = Math.min(to, verb + PARTICLE_WINDOW)
  let i = verb + 1
  while (i < limit && !BOUNDARY.test((ctx.tokens[i] as Token).text)) {
    const { kind, capital, lower, classes } = ctx.tokens[i] as Token
    // "rechnet mit „…“", "sagte Berg und fügte hinzu": what stands there belongs to other words.
    const isOther = !capital && ctx.lexicon.verbs.get(lower)?.some((form) => form.kind === 'finite')
    if (kind === 'mark' || isOther || classes & WordClass.auxiliary) return false
    i++
  }
  const last = i - 1 > verb && (i < limit || limit === to) ? (ctx.tokens[i - 1] as Token) : undefined
  return last !== undefined && !(last.classes & WordClass.adverb) && ctx.lexicon.prefixes.has(last.lower)
}

/** A reading of a form, and where its particle stands. */
export interface VerbReading {
  readonly form: VerbForm
  readonly particle: number
}

/** The readings of a word form as a reporting verb whose particle is there. */
export const readingsAt = (ctx: QuoteContext, i: number, to: number, verbs = ctx.lexicon.verbs): VerbReading[] => {
  const forms = verbs.get((ctx.tokens[i] as Token).lower) ?? []
  const readings: VerbReading[] = []
  for (const form of forms) {
    const bare = form.particle.length === 0 || followsParticle(ctx, i, form.particle)
    const particle = bare ? i : particleAt(ctx, i, form.particle, to)
    if (particle < 0) continue
    if (form.kind === 'finite' && form.particle.length === 0 && hasOtherPrefix(ctx, i, to)) continue
    readings.push({ form, particle })
  }
  // Readings with a particle say more than those without.
  return readings.sort((a, b) => b.form.particle.length - a.form.particle.length)
}

/** Index of the auxiliary right before the verb, over adverbs; -1 where there is none. */
export const auxiliaryBefore = (ctx: QuoteContext, verb: number, from: number): number => {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) {
    const token = ctx.tokens[i] as Token
    if (token.classes & (WordClass.auxiliary | WordClass.modal)) return i
    if (!(token.classes & (WordClass.adverb | WordClass.negation)) && !isAdverb(ctx, token)) return -1
  }
  return -1
}

/** The auxiliary of a participle in a language that parts them; -1 where there is none. */
export const auxiliaryApart = (ctx: QuoteContext, verb: number, from: number, to: number): number => {
  const next = verb + 1 < to ? at(ctx, verb + 1) : undefined
  if (next && next.classes & WordClass.auxiliary) return verb + 1
  return classBefore(ctx, verb, from, WordClass.auxiliary, PARTED_COMMAS)
}

/** How many commas stand between an auxiliary and its participle: those of an aside. */
const PARTED_COMMAS = 2

/** Index of the nearest word of a class before a verb, over at most so many commas; -1 where there is none. */
const classBefore = (ctx: QuoteContext, verb: number, from: number, bit: number, commas: number): number => {
  let seen = 0
  for (let i = verb - 1; i >= Math.max(from, verb - PARTICLE_WINDOW); i--) {
    const token = ctx.tokens[i] as Token
    const opening = token.kind === 'mark' ? openingMark(ctx, i, from) : -1
    if (opening >= 0) {
      i = opening
      continue
    }
    const ends = commas === 0 ? BOUNDARY.test(token.text) : /^[;:]$/.test(token.text)
    if (token.kind === 'mark' || ends || (token.text === ',' && ++seen > commas)) return -1
    if (token.classes & bit) return i
  }
  return -1
}

/** The modal of an infinitive in its clause: "musste … einräumen"; -1 where there is none. */
export const modalApart = (ctx: QuoteContext, verb: number, from: number): number =>
  classBefore(ctx, verb, from, WordClass.modal, 0)

/** Whether a clause closes behind a verb; with `open` also where another one begins there without a comma. */
export const closesClause = (ctx: QuoteContext, verb: number, to: number, open = false): boolean => {
  const next = verb + 1 < to ? at(ctx, verb + 1) : undefined
  if (open && next && (ctx.lexicon.complementizers.has(next.lower) || ctx.lexicon.questionWords.has(next.lower)))
    return true
  return !next || BOUNDARY.test(next.text) || next.kind === 'mark' || (next.classes & WordClass.coordinator) !== 0
}

/** Whether a word of negation stands between. */
export const isNegated = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if ((ctx.tokens[i] as Token).classes & WordClass.negation) return true
  return false
}

/** Whether "and" stands before the verb, over adverbs. */
export const isCoordinated = (ctx: QuoteContext, verb: number, from: number): boolean => {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const token = ctx.tokens[i] as Token
    if (token.classes & WordClass.coordinator) return true
    if (!(token.classes & WordClass.adverb) && !isAdverb(ctx, token)) return false
  }
  return false
}

/** Whether the word before says that the form is a noun or an attribute. */
export const isNounReading = (ctx: QuoteContext, i: number, from: number, to: number, token: Token): boolean => {
  const previous = i > from ? at(ctx, i - 1) : undefined
  const isName = token.capital && previous !== undefined && previous.kind !== 'mark' && previous.text !== ':'
  if (isName) return !isHeadlineVerb(ctx, i, token)
  if (token.capital && !previous && ctx.pack.grammar.capitalNouns) return true
  if (ctx.pack.grammar.capitalNouns)
    // "der bekannten Autorin": an attribute, not a verb; "Das sagte Berg" opens with an object.
    return (
      previous !== undefined &&
      !(i - 1 === from && ctx.lexicon.anaphors.has(previous.lower)) &&
      (previous.classes & WordClass.determiner) !== 0 &&
      at(ctx, i + 1)?.capital === true &&
      at(ctx, i - 2)?.text !== ','
    )
  if (!previous) return false
  const { classes, lower } = previous
  if (classes & WordClass.determiner && !(classes & WordClass.relative) && !ctx.lexicon.impersonal.has(lower))
    return true
  // "OM" is a name, "om" a preposition.
  if (
    classes & WordClass.preposition &&
    !previous.allCaps &&
    !(classes & (WordClass.adverb | WordClass.subordinator))
  ) {
    const isGerund = ctx.lexicon.gerundEnding !== '' && token.lower.endsWith(ctx.lexicon.gerundEnding)
    return !ctx.lexicon.asWords.has(lower) && !(isGerund && !ctx.lexicon.linking.has(lower))
  }
  if (/^['’]s?$/.test(previous.text)) return true
  if (ctx.pack.grammar.verbSecond) return false
  if (isBaseForm(ctx, token) && !takesBaseForm(ctx, previous, i, from)) return true
  // "three reasons", "16 states".
  const isMany = previous.kind === 'number' || (classes & WordClass.numeral) !== 0
  if (isMany && token.lower.endsWith(ctx.lexicon.thirdPerson)) return true
  const next = i + 1 < to ? at(ctx, i + 1) : undefined
  const pastForm = (ctx.lexicon.verbs.get(token.lower) ?? []).some((form) => form.kind === 'participle')
  return (
    next !== undefined &&
    (next.classes & (WordClass.auxiliary | WordClass.modal)) !== 0 &&
    !pastForm &&
    !(classes & WordClass.pronoun)
  )
}

/** "Mayor Says Bridge Will Open": a verb of saying in a headline. */
const isHeadlineVerb = (ctx: QuoteContext, i: number, token: Token): boolean =>
  (ctx.lexicon.verbs.get(token.lower)?.some(({ kind, takes }) => kind === 'finite' && takes.has('bare')) ?? false) &&
  token.lower.endsWith(ctx.lexicon.thirdPerson) &&
  isHeadline(ctx, i)

/** Whether a form has no ending. */
const isBaseForm = (ctx: QuoteContext, token: Token): boolean => {
  const forms = ctx.lexicon.verbs.get(token.lower) ?? []
  return forms.some((form) => form.kind === 'infinitive') && !forms.some((form) => form.kind === 'participle')
}

/** Whether an English verb without ending can follow: after a plural, a pronoun, a modal, "to". */
const takesBaseForm = (ctx: QuoteContext, previous: Token, i: number, from: number): boolean =>
  previous.kind !== 'word' ||
  // "Washington state" is one name; "Berg and Lund state" are two.
  (previous.capital && ctx.tokens.slice(Math.max(from, i - 6), i).some((t) => t.classes & WordClass.coordinator)) ||
  previous.lower === ctx.lexicon.infinitiveMarker ||
  (previous.classes &
    (WordClass.pronoun |
      WordClass.modal |
      WordClass.auxiliary |
      WordClass.coordinator |
      WordClass.adverb |
      WordClass.relative |
      WordClass.numeral)) !==
    0 ||
  isAdverb(ctx, previous) ||
  previous.lower.endsWith(ctx.lexicon.thirdPerson) ||
  ctx.lexicon.collectives.has(previous.lower)

const opensClause = (ctx: QuoteContext, token: Token): boolean =>
  (token.classes & (WordClass.subordinator | WordClass.relative)) !== 0 || ctx.lexicon.asReported.has(token.lower)

/** Index of the token that opens a clause whose verb stands last at `verb`; -1 where the verb stands elsewhere. */
export const clauseOpener = (ctx: QuoteContext, verb: number, from: number, to: number): number => {
  const next = verb + 1 < to ? at(ctx, verb + 1) : undefined
  if (!closesClause(ctx, verb, to) && !((next?.classes ?? 0) & WordClass.auxiliary)) return -1
  const low = Math.max(from, verb - PARTICLE_WINDOW)
  for (let i = verb - 1; i >= low; i--) {
    const token = ctx.tokens[i] as Token
    const named = token.kind === 'mark' ? openingMark(ctx, i, low) : -1
    if (named >= 0) {
      i = named
      continue
    }
    // A full stop inside a sentence belongs to an abbreviation.
    if (token.kind === 'mark' || (BOUNDARY.test(token.text) && token.text !== '.')) {
      const first = at(ctx, i + 1)
      return first && i + 1 < verb && opensClause(ctx, first) ? i + 1 : -1
    }
    const next = at(ctx, i + 1)
    if (i === from && token.classes & WordClass.coordinator && next && ctx.lexicon.asReported.has(next.lower))
      return i + 1
    if (i === from) return opensClause(ctx, token) && !(token.classes & WordClass.determiner) ? i : -1
  }
  return -1
}

/** Whether an auxiliary stands before the form in its own clause: "habe … erwidert", not "habe … und erwiderte". */
export const auxiliaryInClause = (ctx: QuoteContext, verb: number, from: number): boolean => {
  const { classes } = ctx.tokens[Math.max(from, verb - 1)] as Token
  const joined = (classes & WordClass.coordinator) !== 0 && (classes & WordClass.adverb) === 0
  return !joined && classBefore(ctx, verb, from, WordClass.auxiliary, 0) >= 0
}
