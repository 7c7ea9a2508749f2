import type { QuotedDocument } from '../document.js'
import { itemAt, itemsIn, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { STEM, wordsAt, type AgreementLexicon } from './agreement-lexicon.js'

/** What the reader of noun phrases looks at: tokens of one sentence, `limit` after its last. */
export interface PhraseView {
  readonly doc: QuotedDocument
  readonly lexicon: AgreementLexicon
  readonly first: number
  readonly limit: number
}

/** The noun phrase that names an agreement, as token indices. */
export interface TitlePhrase {
  readonly first: number
  /** Index after the last token. */
  readonly end: number
  /** Index after the last token of the noun itself. */
  readonly headEnd: number
  /** Index of the determiner; -1 where there is none. */
  readonly determiner: number
  /** Index of the first token of what stands before the name: determiner, numeral, skipped words. */
  readonly outer: number
}

/** How many words before the noun are looked at. */
const LEFT_REACH = 9
/** How many words after the noun are looked at. */
const RIGHT_REACH = 36
/** How many bare words a name without determiner may begin with. */
const BARE_WORDS = 3

const CLOSED =
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.negation |
  WordClass.adverb |
  WordClass.relative |
  WordClass.question
const CURRENCY = /^[$€£¥]$/
const GENITIVE = /^['’]s?$/i
/** A German place adjective: "Minsker", "Pariser"; or an adjective at the head of a sentence. */
const ADJECTIVE_FORM = /(?:e|er|en|em|es)$/

const isVerbEnding = (lexicon: AgreementLexicon, token: Token): boolean =>
  !token.capital && token.text.length > 4 && lexicon.verbEndings.some((ending) => token.lower.endsWith(ending))

/** Words that no name holds between its first word and its noun. */
const endsName = ({ lexicon }: PhraseView, token: Token): boolean =>
  (token.classes & CLOSED) !== 0 || lexicon.stops.has(token.lower)

const isVerbSignal = ({ lexicon, doc, limit }: PhraseView, at: number): boolean => {
  const signal = wordsAt(lexicon.signals, doc.tokens, at, limit)
  return signal !== null && signal.at.length === 1 && signal.value !== 'propose'
}

/** "and hoped …": a verb of another kind opens the next clause. */
const isSignalVerb = (view: PhraseView, at: number): boolean => {
  const { doc, lexicon, limit } = view
  const token = doc.tokens[at]
  return token !== undefined && isVerbEnding(lexicon, token) && wordsAt(lexicon.signals, doc.tokens, at, limit) !== null
}

/** Whether the token before the noun belongs to its name. */
const belongsBefore = (view: PhraseView, at: number, bare: number): boolean => {
  const { doc, lexicon } = view
  const token = doc.tokens[at]
  const next = doc.tokens[at + 1]
  if (!token || !next) return false
  if (token.kind === 'punctuation') return CURRENCY.test(token.text) && next.kind === 'number' && !next.spaced
  if (token.kind === 'mark' || GENITIVE.test(token.text) || (token.kind === 'word' && token.text.length === 1))
    return false
  if (lexicon.skips.has(token.lower)) return false
  const reference = itemAt(doc.references, token.start)
  const grammar = doc.pack?.grammar
  if (token.kind === 'number') {
    if (grammar?.verbSecond) return false
    return (
      /\p{L}/u.test(token.text) ||
      CURRENCY.test(doc.tokens[at - 1]?.text ?? '') ||
      itemAt(doc.dates, token.start) !== undefined
    )
  }
  if (token.classes & (WordClass.weekday | WordClass.determiner)) return false
  if (token.classes & WordClass.month && itemAt(doc.dates, token.start)) return !grammar?.verbSecond
  if (token.classes & WordClass.numeral && !token.capital)
    return doc.tokens[at - 1]?.kind === 'number' && CURRENCY.test(doc.tokens[at - 2]?.text ?? '')
  // "earlier", "last": adverbs elsewhere.
  const tells = lexicon.distinct.has(token.lower.slice(0, STEM)) && !(token.classes & WordClass.preposition)
  if (!tells && endsName(view, token) && !(token.capital && bare > 0 && !(token.classes & CLOSED))) return false
  if (isVerbSignal(view, at)) return false
  if (reference) return !grammar?.verbSecond && reference.kind === 'name'
  if (grammar?.capitalNouns && token.capital) return ADJECTIVE_FORM.test(token.lower) && token.text.length > 3
  if (isVerbEnding(lexicon, token) && !token.text.includes('-')) {
    const before = doc.tokens[at - 1]
    return before !== undefined && at > view.first && (before.classes & WordClass.determiner) !== 0
  }
  return true
}

/** Where the name begins, and the determiner before it. */
const before = (view: PhraseView, head: number): Pick<TitlePhrase, 'first' | 'determiner' | 'outer'> => {
  const { doc, lexicon, first: start } = view
  let first = head
  const lowest = Math.max(start, head - LEFT_REACH)
  while (first > lowest && belongsBefore(view, first - 1, head - first)) first--
  let outer = first
  while (outer > lowest) {
    const token = doc.tokens[outer - 1]
    if (!token) break
    const passed =
      (token.classes & (WordClass.numeral | WordClass.determiner)) !== 0 ||
      lexicon.skips.has(token.lower) ||
      lexicon.indefinite.has(token.lower)
    if (!passed || (token.classes & WordClass.preposition && !(token.classes & WordClass.determiner))) break
    outer--
    if (token.classes & WordClass.determiner && !lexicon.indefinite.has(token.lower)) break
  }
  let determiner = -1
  for (let i = outer; i < first && determiner < 0; i++)
    if ((doc.tokens[i]?.classes ?? 0) & WordClass.determiner) determiner = i
  const genitive = doc.tokens[outer - 1]
  const owned = genitive !== undefined && outer > start && GENITIVE.test(genitive.text)
  if (determiner < 0 && doc.pack?.grammar.verbSecond && !doc.pack.grammar.capitalNouns)
    while (first < head && !adjectival(view, first)) outer = ++first
  // Without a determiner nothing tells where the name begins: keep what stands nearest to the noun.
  if (determiner < 0 && !owned && head - first > BARE_WORDS && !doc.tokens[first]?.capital) {
    first = head - BARE_WORDS
    outer = first
  }
  return { first, determiner, outer }
}

interface Continuation {
  readonly end: number
  readonly phrase: NounPhrase
}

interface NounPhrase {
  readonly end: number
  readonly determined: boolean
  readonly named: boolean
}

const hasReference = (view: PhraseView, from: number, to: number): boolean => {
  const range: Range = { start: view.doc.tokens[from]?.start ?? 0, end: view.doc.tokens[to - 1]?.end ?? 0 }
  return itemsIn(view.doc.references, range).some((reference) => reference.kind !== 'pronoun')
}

/** Where the date mention that begins at a token ends; the token itself where none does. */
const dateEnd = ({ doc, limit }: PhraseView, at: number): number => {
  const date = itemAt(doc.dates, doc.tokens[at]?.start ?? 0)
  if (!date) return at
  let end = at
  while (end < limit && (doc.tokens[end]?.start ?? date.end) < date.end) end++
  return end
}

/** German: adjectives, then nouns with a capital. */
const capitalNounRun = (view: PhraseView, from: number): number => {
  const { doc, limit } = view
  let at = from
  let end = -1
  while (at < limit) {
    const token = doc.tokens[at]
    if (!token) break
    if (token.kind === 'word' && token.capital) {
      if (end >= 0 && doc.tokens[at - 1]?.kind === 'word' && !doc.tokens[at - 1]?.capital) break
      end = ++at
    } else if (token.kind === 'number' && dateEnd(view, at) > at) {
      return dateEnd(view, at)
    } else if (token.kind === 'number' || CURRENCY.test(token.text) || GENITIVE.test(token.text)) {
      at++
      if (token.kind === 'number' && doc.tokens[at]?.capital !== true) end = at
    } else if (end < 0 && token.kind === 'word' && adjectiveBeforeNoun(view, at)) at++
    else break
  }
  return end
}

/** Whether a lower-case word stands before a noun with nothing but its like between ("wirtschaftlichen und politischen"). */
const adjectiveBeforeNoun = ({ doc, limit }: PhraseView, from: number): boolean => {
  for (let at = from; at < Math.min(limit, from + 5); at++) {
    const token = doc.tokens[at]
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') return false
    if (token.capital) return at > from
    const joins = (token.classes & WordClass.coordinator) !== 0 && at > from
    if (!joins && (token.classes & CLOSED) !== 0) return false
  }
  return false
}

/** Dutch: "Franse", "Deense", "Russische". */
const PLACE_ADJECTIVE = /s(?:ch)?e$/

/** English and Dutch: words up to the first that no noun phrase holds. */
const lowerNounRun = (view: PhraseView, from: number): number => {
  const { doc, lexicon, limit } = view
  let nounDone = false
  let at = from
  for (; at < limit; at++) {
    const token = doc.tokens[at]
    if (!token) break
    if (CURRENCY.test(token.text) || (GENITIVE.test(token.text) && at > from)) {
      nounDone = false
      continue
    }
    if (token.kind === 'number') {
      if (at > from && dateEnd(view, at) > at) return dateEnd(view, at)
      if (at > from && nounDone) break
      continue
    }
    if (token.kind !== 'word') break
    const reference = itemAt(doc.references, token.start)
    if (token.capital && (reference !== undefined || at > from)) {
      nounDone = reference === undefined ? !PLACE_ADJECTIVE.test(token.lower) : reference.end <= token.end
      continue
    }
    if (
      token.classes & (WordClass.determiner | WordClass.pronoun) &&
      at > from &&
      !(token.classes & WordClass.numeral)
    ) {
      // "cooperation gives the …": the word before the determiner was a verb.
      return at - from >= 2 && !doc.tokens[at - 1]?.capital && !adjectival(view, at - 1) ? at - 1 : at
    }
    if (token.classes & CLOSED || lexicon.stops.has(token.lower)) break
    // "2 million euros": the noun is still to come.
    if (token.classes & WordClass.numeral && doc.tokens[at - 1]?.kind === 'number') continue
    if (at > from && isVerbEnding(lexicon, token) && !adjectival(view, at - 1)) break
    if (nounDone && doc.pack?.grammar.verbSecond) break
    nounDone = token.capital ? !PLACE_ADJECTIVE.test(token.lower) : !adjectival(view, at)
  }
  return at > from ? at : -1
}

const adjectival = ({ doc, lexicon }: PhraseView, at: number): boolean => {
  const token = doc.tokens[at]
  if (!token) return false
  if (token.classes & (WordClass.preposition | WordClass.determiner | WordClass.coordinator)) return true
  if (!doc.pack?.grammar.verbSecond) return false
  return token.lower.endsWith('e') || lexicon.adjectiveEndings.some((ending) => token.lower.endsWith(ending))
}

/** The noun phrase that begins at a token; null if none does. */
const nounPhraseAt = (view: PhraseView, from: number, datesAllowed: boolean): NounPhrase | null => {
  const { doc, limit } = view
  const opening = doc.tokens[from]
  if (!opening || from >= limit) return null
  const date = itemAt(doc.dates, opening.start) ?? itemAt(doc.dates, doc.tokens[from + 1]?.start ?? opening.end)
  if (date && date.start <= (doc.tokens[from + 1]?.start ?? opening.end)) {
    if (!datesAllowed) return null
    let end = from
    while (end < limit && (doc.tokens[end]?.start ?? date.end) < date.end) end++
    return { end, determined: false, named: false }
  }
  let at = from
  let determined = false
  while (at < limit && (doc.tokens[at]?.classes ?? 0) & (WordClass.determiner | WordClass.numeral)) {
    const token = doc.tokens[at]
    if (!token || (token.classes & WordClass.negation) !== 0) return null
    if (token.classes & WordClass.determiner) determined = true
    at++
  }
  const end = doc.pack?.grammar.capitalNouns ? capitalNounRun(view, at) : lowerNounRun(view, at)
  return end > at ? { end, determined, named: hasReference(view, from, end) } : null
}

const isNameLike = (view: PhraseView, from: number, phrase: NounPhrase): boolean => {
  if (phrase.named) return true
  if (view.doc.pack?.grammar.capitalNouns) return false
  for (let at = from; at < phrase.end; at++) if (view.doc.tokens[at]?.capital) return true
  return false
}

/** "with the union": somebody known, though the text does not name them. */
const isPartner = ({ doc, lexicon }: PhraseView, from: number, phrase: NounPhrase): boolean =>
  lexicon.definite.has(doc.tokens[from]?.lower ?? '') &&
  !lexicon.notPartners.has(doc.tokens[phrase.end - 1]?.lower ?? '')

/** Where the phrase goes on after a preposition; -1 if it does not. */
const afterLink = (view: PhraseView, at: number, isFirst: boolean): Continuation | null => {
  const { doc, lexicon, limit } = view
  const token = doc.tokens[at]
  if (!token) return null
  const link = wordsAt(lexicon.links, doc.tokens, at, limit)
  const after = link ? (link.at.at(-1) ?? at) + 1 : at + 1
  // "akkoord uit 1978": a day or year may follow what otherwise opens no name.
  const dated = lexicon.dateLinks.has(token.lower) && dateEnd(view, after) > after
  const known = isFirst
    ? link !== null || dated || lexicon.partnerLinks.has(token.lower)
    : lexicon.innerLinks.has(token.lower) || link !== null
  if (!known) return null
  const phrase = nounPhraseAt(view, after, lexicon.dateLinks.has(token.lower))
  if (!phrase) return null
  // "until a fund is set up": no day, no year.
  if (phrase.determined && doc.pack?.circumstances.until.includes(token.lower)) return null
  const between = lexicon.between.has(token.lower)
  const needsName =
    lexicon.partnerLinks.has(token.lower) ||
    (lexicon.infinitiveMarks.has(token.lower) && (isFirst || !phrase.determined))
  if (needsName && !between && !isNameLike(view, after, phrase) && !isPartner(view, after, phrase)) return null
  // "in Paris", "at Lancaster House": where it was signed, not what it is about.
  const opensPlace =
    !isFirst && !link && !phrase.determined && doc.tokens[after]?.capital === true && isPlaceLink(view, at)
  return opensPlace ? null : { end: phrase.end, phrase }
}

const isPlaceLink = ({ doc, lexicon }: PhraseView, at: number): boolean => {
  const lower = doc.tokens[at]?.lower ?? ''
  return !lexicon.dateLinks.has(lower) && !lexicon.partnerLinks.has(lower) && lexicon.innerLinks.has(lower)
}

/** "to import fuel": the infinitive and its object. */
const afterInfinitive = (view: PhraseView, at: number): number => {
  const { doc, lexicon, limit } = view
  const mark = doc.tokens[at]
  const verb = doc.tokens[at + 1]
  if (!mark || !verb || at + 1 >= limit || !lexicon.infinitiveMarks.has(mark.lower)) return -1
  if (verb.kind !== 'word' || verb.capital || verb.classes & CLOSED || verb.classes & WordClass.determiner) return -1
  return nounPhraseAt(view, at + 2, false)?.end ?? at + 2
}

/** Where a coordination goes on after "and" or a comma; null if it does not. */
const afterJoint = (view: PhraseView, at: number, last: NounPhrase, between: boolean): Continuation | null => {
  const { doc, limit } = view
  const token = doc.tokens[at]
  const and = token !== undefined && doc.pack?.grammar.and.includes(token.lower) === true
  if (!and && token?.text !== ',') return null
  const next = doc.tokens[at + 1]
  if (!next || isVerbSignal(view, at + 1) || isSignalVerb(view, at + 1)) return null
  const phrase = nounPhraseAt(view, at + 1, false)
  if (!phrase) return null
  const follower = doc.tokens[phrase.end]
  const names = isNameLike(view, at + 1, phrase) && last.named
  const listGoesOn =
    follower?.text === ',' || (follower !== undefined && doc.pack?.grammar.and.includes(follower.lower) === true)
  if (!and) return names || (listGoesOn && !phrase.determined) ? { end: phrase.end, phrase } : null
  if (names) return { end: phrase.end, phrase }
  const finite =
    follower !== undefined && phrase.end < limit && (follower.classes & (WordClass.auxiliary | WordClass.modal)) !== 0
  // "between the bank and the investors": two sides, each with its article.
  return !finite && (!phrase.determined || between) ? { end: phrase.end, phrase } : null
}

/** Where the name ends. */
const after = (view: PhraseView, headEnd: number): number => {
  const { doc, lexicon } = view
  const reach: PhraseView = { ...view, limit: Math.min(view.limit, headEnd + RIGHT_REACH) }
  let at = headEnd
  if (
    doc.tokens[at]?.kind === 'number' &&
    doc.tokens[at]?.spaced &&
    at < reach.limit &&
    !itemAt(doc.dates, doc.tokens[at]?.start ?? 0)
  )
    at++
  let last: NounPhrase | null = null
  let between = false
  while (at < reach.limit) {
    const token = doc.tokens[at]
    if (!token) break
    if (lexicon.genitives.has(token.lower)) {
      const phrase = nounPhraseAt(reach, at, false)
      if (!phrase) break
      at = phrase.end
      last = phrase
      continue
    }
    const joint: Continuation | null = last ? afterJoint(reach, at, last, between) : null
    const linked: Continuation | null = joint ?? afterLink(reach, at, last === null)
    if (linked) {
      between = joint === null && lexicon.between.has(token.lower)
      at = linked.end
      last = linked.phrase
      continue
    }
    const infinitive: number = last === null ? afterInfinitive(reach, at) : -1
    if (infinitive < 0) break
    at = infinitive
    last = { end: at, determined: false, named: false }
  }
  while (at > headEnd && /^['’]$/.test(doc.tokens[at - 1]?.text ?? '')) at--
  return at
}

/** The fullest noun phrase around a noun, without its article. */
export const titlePhraseOf = (view: PhraseView, head: number, headEnd: number): TitlePhrase => ({
  ...before(view, head),
  end: after(view, headEnd),
  headEnd,
})
