/** Who speaks: the noun phrase beside a cue, and the actor behind it. */
import type { Reference } from '../document.js'
import { itemsIn, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import { attributedEnd, isAdverb, nounPhrases, type NounPhrase } from './noun-phrases.js'

/** The words that name a speaker, and who that is. */
export interface Speaker {
  /** Null where no words beside the quote name anybody. */
  readonly mention: Range | null
  /** Actor id; null where the words refer to nobody whom the text names. */
  readonly actor: string | null
}

/** A quote whose speaker the text does not tell. */
export const NOBODY: Speaker = { mention: null, actor: null }

/** How many tokens on either side of a cue are read for its speaker. */
export const SPEAKER_WINDOW = 45

const SKIP = WordClass.adverb | WordClass.auxiliary | WordClass.modal | WordClass.negation

const rangeOf = (ctx: QuoteContext, phrase: NounPhrase): Range => ({
  start: (ctx.tokens[phrase.from] as Token).start,
  end: (ctx.tokens[phrase.to - 1] as Token).end,
})

/** "der um Hilfe bittende Minister Jan Holm": the phrase from its noun on, without the attribute that parts it from its article. */
const withoutAttribute = (ctx: QuoteContext, phrase: NounPhrase): NounPhrase => {
  const end = attributedEnd(ctx, phrase.from, phrase.to)
  return end > 0 ? { ...phrase, from: end - 1 } : phrase
}

/** The speaker that a noun phrase names. */
export const speakerOf = (ctx: QuoteContext, whole: NounPhrase): Speaker => {
  const phrase = withoutAttribute(ctx, whole)
  const range = rangeOf(ctx, whole)
  const references = itemsIn(ctx.doc.references, rangeOf(ctx, phrase)).filter(
    (reference) => reference.actors.length > 0,
  )
  const heads = references.filter((reference, k) => isHead(ctx, phrase, reference, references[k - 1]))
  // "the president of Turkey Anna Berg", "Wiens Bürgermeister Jan Holm": the person is named, the rest is attribute.
  const head = heads.find((reference) => isPerson(ctx, reference)) ?? heads[0]
  if (head) return { mention: { start: head.start, end: head.end }, actor: head.actors[0] ?? null }
  // "het antwoord van de burgemeester": an office and a statement speak for whom they hang on.
  const office = hasOffice(ctx, phrase) || hasStatement(ctx, phrase) ? references[0] : undefined
  return { mention: range, actor: (apposition(ctx, phrase) ?? office)?.actors[0] ?? null }
}

const isPerson = (ctx: QuoteContext, { actors }: Reference): boolean => ctx.kinds.get(actors[0] ?? '') === 'person'

/** The name behind the comma after a phrase that names nobody itself: "his wife, Anna Berg, said". */
const apposition = (ctx: QuoteContext, { from, to }: NounPhrase): Reference | undefined => {
  const comma = ctx.tokens[to]
  const next = ctx.tokens[to + 1]
  if (to - from < 2 || comma?.text !== ',' || !next) return undefined
  const name = itemsIn(ctx.doc.references, { start: next.start, end: next.end })[0]
  if (name?.kind !== 'name' || name.start !== next.start) return undefined
  return isPerson(ctx, name) || ctx.doc.text.charAt(name.end) === ',' ? name : undefined
}

const hasOffice = (ctx: QuoteContext, { from, to }: NounPhrase): boolean => {
  for (let i = from; i < to; i++) if (ctx.lexicon.offices.has((ctx.tokens[i] as Token).lower)) return true
  return false
}

const hasStatement = (ctx: QuoteContext, { from, to }: NounPhrase): boolean => {
  const { statementNouns, issuers } = ctx.lexicon
  for (let i = from; i < to - 1; i++)
    if (issuers.has((ctx.tokens[i + 1] as Token).lower) && statementNouns.includes((ctx.tokens[i] as Token).lower))
      return true
  return false
}

/** Whether a name stands in the genitive: "Englands", "Bergs". */
const isGenitive = (ctx: QuoteContext, reference: Reference): boolean => {
  if (!ctx.pack.grammar.verbSecond || reference.kind !== 'name') return false
  const text = ctx.doc.text.slice(reference.start, reference.end)
  const name = ctx.actors.get(reference.actors[0] ?? '')?.name ?? ''
  if (!text.endsWith('s')) return false
  return ctx.kinds.get(reference.actors[0] ?? '') === 'country'
    ? !text.includes(' ')
    : !name.endsWith(text) && name.endsWith(text.slice(0, -1))
}

/**
 * Whether the reference is what the phrase names, and no attribute in it: "a spokesman of X", "X's office", "his wife".
 * `before` is the reference before it in the phrase, which what stands before that governs.
 */
const isHead = (
  ctx: QuoteContext,
  phrase: NounPhrase,
  reference: Reference,
  before: Reference | undefined,
): boolean => {
  const whole = phrase.to - phrase.from === 1
  const person = isPerson(ctx, reference)
  const form =
    reference.kind === 'pronoun'
      ? ctx.pack.grammar.pronouns[ctx.doc.text.slice(reference.start, reference.end).toLowerCase()]
      : undefined
  if (form && !form.subject && !whole) return false
  if (!whole && isGenitive(ctx, reference)) return false
  const governed = person && before && reference.kind === 'name' ? before.end : 0
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = ctx.tokens[i] as Token
    // A genitive name before another noun.
    if (token.start >= reference.end) return !/^['’]s?$/i.test(token.text)
    if (token.start >= reference.start || token.start < governed) continue
    if (person && token.start >= reference.phrase.start) continue
    if (token.classes & WordClass.preposition || (i > phrase.from && ctx.lexicon.linking.has(token.lower))) return false
  }
  return true
}

/** The noun phrase before a verb in a language where the subject stands right before it. */
export const phraseLeft = (ctx: QuoteContext, from: number, verb: number): NounPhrase | null => {
  const start = Math.max(from, verb - SPEAKER_WINDOW)
  let i = verb - 1
  while (i >= start && isSkipped(ctx, ctx.tokens[i] as Token)) i--
  if (i < start) return null
  const token = ctx.tokens[i] as Token
  if (token.text === ',' || token.text === ')' || token.text === '–' || token.text === '—') {
    // An apposition, a relative clause or an aside closes here: the subject stands before it.
    const opening = token.text === ')' ? '(' : token.text
    let open = i - 1
    while (open >= start && (ctx.tokens[open] as Token).text !== opening) open--
    if (open <= start) return null
    const before = phraseEndingAt(ctx, start, open)
    // "After the debate in Ohio, Gov. Jan Berg, said": the name is no apposition to what stands before.
    const inner = ctx.pack.grammar.verbSecond ? null : phraseEndingAt(ctx, open + 1, i)
    if (inner?.from === open + 1 && before && namesPerson(ctx, inner) && !namesPerson(ctx, before)) {
      const isNoun = !before.governed && (ctx.tokens[before.from] as Token).start >= (ctx.tokens[start] as Token).start
      if (!isNoun || (ctx.tokens[start] as Token).classes & WordClass.preposition) return inner
    }
    if (before && !before.governed) return widest(ctx, start, before)
    return before ?? phraseEndingAt(ctx, open + 1, i)
  }
  return phraseEndingAt(ctx, start, i + 1)
}

/** The phrase that a relative clause hangs on: over an age or an apposition, "Berg, 52, who said". */
export const antecedent = (ctx: QuoteContext, from: number, end: number): NounPhrase | null => {
  const start = Math.max(from, end - SPEAKER_WINDOW)
  const phrase = phraseLeft(ctx, from, end)
  if (!phrase) return null
  const first = ctx.tokens[phrase.from] as Token
  return first.kind === 'number' || first.classes & WordClass.determiner ? widest(ctx, start, phrase) : phrase
}

/** Whether a phrase begins with the name of a person. */
const namesPerson = (ctx: QuoteContext, phrase: NounPhrase): boolean =>
  itemsIn(ctx.doc.references, rangeOf(ctx, phrase)).some((r) => r.kind === 'name' && isPerson(ctx, r))

/** Goes over further asides to the left: "Berg, 35, the head of the board, said". */
const widest = (ctx: QuoteContext, start: number, phrase: NounPhrase): NounPhrase => {
  let best = phrase
  for (let step = 0; step < 3; step++) {
    const comma = best.from - 1
    if (comma <= start || (ctx.tokens[comma] as Token).text !== ',') break
    const before = phraseEndingAt(ctx, start, comma)
    if (!before || before.governed || before.pronoun) break
    if (
      !(ctx.tokens[before.from] as Token).capital &&
      !((ctx.tokens[before.from] as Token).classes & WordClass.determiner)
    )
      break
    best = before
  }
  return best
}

/** The phrase that ends at `end`, or the one that it hangs on: "officials at the summit". */
const phraseEndingAt = (ctx: QuoteContext, start: number, end: number): NounPhrase | null => {
  const phrases = nounPhrases(ctx, start, end)
  let k = phrases.length - 1
  const last = phrases[k]
  if (!last || last.to < end - 2) return null
  while (k > 0 && (phrases[k] as NounPhrase).governed) {
    const previous = phrases[k - 1] as NounPhrase
    const gap = (phrases[k] as NounPhrase).from - previous.to
    if (gap > 2) break
    k--
  }
  const chosen = phrases[k] as NounPhrase
  return chosen.governed ? nameAfterNoun(ctx, chosen) : chosen
}

/** "in an interview Berg said": a name that a lower-case noun precedes begins a phrase of its own. */
const nameAfterNoun = (ctx: QuoteContext, phrase: NounPhrase): NounPhrase | null => {
  if (ctx.pack.grammar.capitalNouns) return null
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'word' && !token.capital)
      return i + 1 < phrase.to ? { ...phrase, from: i + 1, governed: false } : null
  }
  return null
}

const isSkipped = (ctx: QuoteContext, token: Token): boolean =>
  (token.classes & SKIP) !== 0 || (token.classes & (WordClass.weekday | WordClass.month)) !== 0 || isAdverb(ctx, token)

/** The phrase right before a participle: "footage of Berg saying". */
export const phraseBefore = (ctx: QuoteContext, from: number, verb: number): NounPhrase | null => {
  const last = nounPhrases(ctx, Math.max(from, verb - SPEAKER_WINDOW), verb).at(-1)
  return last?.to === verb ? (nameAfterNoun(ctx, last) ?? last) : null
}

/** The first noun phrase from `from` on that can be a subject. */
export const phraseRight = (ctx: QuoteContext, from: number, to: number): NounPhrase | null => {
  const end = Math.min(to, from + SPEAKER_WINDOW)
  for (const phrase of nounPhrases(ctx, from, end)) {
    if (phrase.governed) continue
    const first = ctx.tokens[phrase.from] as Token
    const form = phrase.pronoun ? ctx.pack.grammar.pronouns[first.lower] : undefined
    if (form && !form.subject) continue
    if (isOblique(ctx, phrase)) continue
    return phrase
  }
  return null
}

/** Whether the form of a phrase says that it is no subject: "dem Minister", "der Zeitung". */
export const isOblique = (ctx: QuoteContext, { from, to }: NounPhrase): boolean => {
  const first = ctx.tokens[from] as Token
  if (ctx.lexicon.oblique.has(first.lower)) return true
  if (!ctx.lexicon.obliqueBefore.has(first.lower) || to - from < 2) return false
  const second = ctx.tokens[from + 1] as Token
  if (!second.capital) return second.lower.endsWith('en')
  return ctx.lexicon.obliqueEndings.some((ending) => second.lower.endsWith(ending))
}

/** Whether the phrase stands for nobody: "it", "es". */
export const isImpersonal = (ctx: QuoteContext, phrase: NounPhrase): boolean =>
  phrase.to - phrase.from === 1 && ctx.lexicon.impersonal.has((ctx.tokens[phrase.from] as Token).lower)

/** Whether words refer to a person or body by what they are, named in the text or not: "the minister", "fans". */
export const isReferred = (ctx: QuoteContext, range: Range): boolean =>
  itemsIn(ctx.doc.references, range).some(({ kind }) => kind === 'title' || kind === 'group')

/** Whether a phrase refers to a person or body. */
export const isSomebody = (ctx: QuoteContext, phrase: NounPhrase): boolean => isReferred(ctx, rangeOf(ctx, phrase))
