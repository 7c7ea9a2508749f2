/** Noun phrases, as far as word classes and capitals tell. */
import { firstEndingAfter } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'

/** A noun phrase by token indices. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** It stands after a preposition that is no link inside a larger phrase. */
  readonly governed: boolean
  /** It is one personal pronoun. */
  readonly pronoun: boolean
}

const VERBAL = WordClass.auxiliary | WordClass.modal | WordClass.negation | WordClass.adverb
const CLOSED = VERBAL | WordClass.preposition | WordClass.coordinator | WordClass.subordinator
const INNER = /^(?:[-–/&.’'()]|['’][sS])$/

const isNominal = (ctx: QuoteContext, token: Token): boolean => {
  if (token.kind === 'number') return true
  if (token.kind !== 'word' || ctx.lexicon.reflexive.has(token.lower)) return false
  if (token.classes & (WordClass.weekday | WordClass.month)) return false
  if (token.classes & (WordClass.determiner | WordClass.pronoun)) return !(token.classes & WordClass.preposition)
  if (token.classes & CLOSED)
    return (
      token.capital &&
      !(token.classes & (VERBAL | WordClass.coordinator)) &&
      !ctx.pack.grammar.capitalNouns &&
      token.allCaps
    )
  return true
}

const isPronoun = (ctx: QuoteContext, token: Token): boolean =>
  Object.hasOwn(ctx.pack.grammar.pronouns, token.lower) || contracted(ctx, token) !== null

/** The pronoun of a contraction with its verb: "he" in "he’d"; null where a word is none. */
export const contracted = ({ lexicon, pack }: QuoteContext, { lower }: Token): string | null => {
  const cut = lower.search(/['’]/)
  if (cut < 1 || !lexicon.elisions.has(lower.slice(cut + 1))) return null
  const pronoun = lower.slice(0, cut)
  return pack.grammar.pronouns[pronoun]?.subject || lexicon.clauseSubjects.has(pronoun) ? pronoun : null
}

/** Whether a lower-case word can be the finite verb of a clause, of a cue or another. */
export const isFiniteCue = (ctx: QuoteContext, token: Token): boolean =>
  !token.capital &&
  (ctx.lexicon.finite.has(token.lower) ||
    (ctx.lexicon.verbs.get(token.lower)?.some((f) => f.kind === 'finite' || f.kind === 'joined') ?? false))

const looksPast = (ctx: QuoteContext, token: Token): boolean =>
  !token.capital && token.text.length > 4 && ctx.lexicon.finiteEndings.some((ending) => token.lower.endsWith(ending))

/** "paying an architect", "released Thursday": a participle before another phrase or none is no part of a phrase. */
const opensParticiple = (ctx: QuoteContext, i: number, to: number): boolean => {
  const { tokens, lexicon, pack } = ctx
  if (pack.grammar.verbSecond || lexicon.gerundEnding === '') return false
  const token = tokens[i] as Token
  if (token.capital || token.classes || token.text.length < 5) return false
  const isGerund = token.lower.endsWith(lexicon.gerundEnding)
  if (!isGerund && !looksPast(ctx, token)) return false
  const previous = i > 0 ? (tokens[i - 1] as Token) : undefined
  if (previous && previous.classes & WordClass.determiner) return false
  const next = i + 1 < to ? (tokens[i + 1] as Token) : undefined
  if (!next || next.kind !== 'word') return !isGerund
  return (
    (next.classes & (WordClass.determiner | WordClass.weekday | WordClass.preposition)) !== 0 ||
    (isGerund && next.capital)
  )
}

/** The noun phrases of a stretch of tokens, in order. */
export const nounPhrases = (ctx: QuoteContext, from: number, to: number): NounPhrase[] => {
  const found: NounPhrase[] = []
  const { tokens, lexicon, pack } = ctx
  let governed = false
  let i = from
  while (i < to) {
    const token = tokens[i] as Token
    const markedEnd = token.kind === 'mark' ? markedName(ctx, i, to) : -1
    if (markedEnd > 0) {
      found.push({ from: i, to: markedEnd, governed, pronoun: false })
      governed = false
      i = markedEnd
      continue
    }
    // "Van den Berg", "Jan Visser": a name, whatever else its first word is.
    const named = token.capital && !isNominal(ctx, token) ? nameEnd(ctx, i, to) : -1
    if (named > 0) {
      found.push({ from: i, to: named, governed, pronoun: false })
      governed = false
      i = named
      continue
    }
    const opensClause =
      lexicon.complementizers.has(token.lower) && !(token.classes & WordClass.relative && pack.grammar.verbSecond)
    if (!isNominal(ctx, token) || (i > from && !governed && isFiniteCue(ctx, token)) || opensClause) {
      governed = (token.classes & WordClass.preposition) !== 0 && !lexicon.adverbs.has(token.lower)
      i++
      continue
    }
    if (opensParticiple(ctx, i, to)) {
      governed = false
      i++
      continue
    }
    const titled = titledEnd(ctx, i, to)
    if (titled > 0) {
      const owner = found.at(-1)
      // "een woordvoerder van het OM": the name hangs on the phrase before it.
      const hangs = owner?.to === i - 1 && !owner.pronoun && lexicon.linking.has(tokens[i - 1]?.lower ?? '')
      if (owner && hangs) found[found.length - 1] = { ...owner, to: titled }
      else found.push({ from: i, to: titled, governed, pronoun: false })
      governed = false
      i = titled
      continue
    }
    const attributed = attributedEnd(ctx, i, to)
    if (attributed > 0) {
      found.push({ from: i, to: phraseEnd(ctx, attributed - 1, to), governed, pronoun: false })
      governed = false
      i = (found.at(-1) as NounPhrase).to
      continue
    }
    let end = i + 1
    const pronoun = isPronoun(ctx, token) && !(token.classes & WordClass.determiner && nominalFollows(ctx, i, to))
    if (!pronoun) end = throughName(ctx, phraseEnd(ctx, i, to), to)
    if (!pronoun && !isPhrase(ctx, i, end)) {
      governed = false
      i = end
      continue
    }
    const last = found.at(-1)
    const between = tokens[i - 1]
    const joins =
      last?.to === i - 1 &&
      i > from &&
      between?.kind === 'word' &&
      !last.pronoun &&
      (!pronoun || isShare(ctx, last, between))
        ? lexicon.linking.has(between.lower) || pack.grammar.and.includes(between.lower)
        : false
    if (last && joins) found[found.length - 1] = { ...last, to: end }
    else found.push({ from: i, to: end, governed, pronoun })
    governed = false
    i = end
  }
  return found
}

/** Index after the name of somebody or something that begins at a token; -1 where none does. */
const nameEnd = ({ doc, tokens }: QuoteContext, at: number, to: number): number => {
  const { start, end } = tokens[at] as Token
  const name = doc.references[firstEndingAfter(doc.references, start)]
  if (name?.kind !== 'name' || name.start !== start || name.end === end) return -1
  for (let i = at + 1; i < to; i++) if ((tokens[i] as Token).end >= name.end) return i + 1
  return -1
}

/** The end of a phrase, after the name that goes on behind it: "Karel | Van den Berg". */
const throughName = ({ doc, tokens }: QuoteContext, end: number, to: number): number => {
  const last = (tokens[end - 1] as Token).end
  const name = doc.references[firstEndingAfter(doc.references, last)]
  if (name?.kind !== 'name' || name.start >= last) return end
  for (let i = end; i < to; i++) if ((tokens[i] as Token).end >= name.end) return i + 1
  return end
}

/** "Technisch directeur NAME": index after the name whose title, small words in it, begins at a token; -1 where none does. */
const titledEnd = ({ doc, tokens }: QuoteContext, at: number, to: number): number => {
  const { start } = tokens[at] as Token
  const name = doc.references[firstEndingAfter(doc.references, start)]
  if (name?.kind !== 'name' || name.start <= start || name.phrase.start !== start) return -1
  for (let i = at; i < to && (tokens[i] as Token).kind === 'word'; i++) {
    const { end } = tokens[i] as Token
    if (end >= name.end) return end === name.end ? i + 1 : -1
  }
  return -1
}

/** How many words an attribute between an article and its noun has at most. */
const MAX_ATTRIBUTE = 8

/**
 * "das im Index notierte Unternehmen": index after the noun of an article that a preposition follows; -1 where the words
 * are no such phrase.
 */
export const attributedEnd = (ctx: QuoteContext, at: number, to: number): number => {
  const first = ctx.tokens[at] as Token
  const second = at + 1 < to ? (ctx.tokens[at + 1] as Token) : undefined
  if (!ctx.pack.grammar.capitalNouns || !(first.classes & WordClass.determiner) || !second || second.capital) return -1
  // "die gestern verbreitete Erklärung", "der sich sorgende Vater"; behind a comma the article is a relative.
  const adverbial = ctx.lexicon.reflexive.has(second.lower) || (second.classes & WordClass.adverb) !== 0
  const opens = second.classes & WordClass.preposition || (adverbial && ctx.tokens[at - 1]?.text !== ',')
  if (!opens || second.classes & WordClass.determiner) return -1
  for (let i = adverbial ? at + 2 : at + 3; i < Math.min(to - 1, at + 2 + MAX_ATTRIBUTE); i++) {
    const token = ctx.tokens[i] as Token
    if (token.kind !== 'word' && token.kind !== 'number') return -1
    if (token.capital || token.classes || !ctx.lexicon.attributeEndings.some((e) => token.lower.endsWith(e))) continue
    const noun = ctx.tokens[i + 1] as Token
    return noun.kind === 'word' && noun.capital ? i + 2 : -1
  }
  return -1
}

/** "een van hen": a share of those for whom a pronoun stands. */
const isShare = ({ lexicon, tokens }: QuoteContext, { from, to }: NounPhrase, between: Token): boolean =>
  to - from === 1 &&
  lexicon.linking.has(between.lower) &&
  ((tokens[from] as Token).classes & (WordClass.determiner | WordClass.numeral)) !== 0

/** How many words a name in marks has at most. */
const MAX_NAME = 4

/** Index after the closing mark of a short name in marks that opens at `at`; -1 where there is none. */
export const markedName = (ctx: QuoteContext, at: number, to: number): number => {
  const first = at + 1 < to ? ctx.tokens[at + 1] : undefined
  if (!first?.capital || first.spaced) return -1
  for (let i = at + 2; i < Math.min(to, at + MAX_NAME + 2); i++) {
    const token = ctx.tokens[i] as Token
    if (token.kind === 'mark') return token.spaced ? -1 : i + 1
    if (token.kind === 'punctuation' && !INNER.test(token.text)) return -1
  }
  return -1
}

/** In a language that writes nouns with a capital, a phrase has one; elsewhere an adverb alone is none. */
const isPhrase = (ctx: QuoteContext, from: number, to: number): boolean => {
  const { tokens, lexicon, pack } = ctx
  const first = tokens[from] as Token
  if (to - from === 1 && (isAdverb(ctx, first) || lexicon.focus.has(first.lower))) return false
  if (isTime(ctx, from, to)) return false
  if (!pack.grammar.capitalNouns) return true
  if (first.classes & WordClass.pronoun && to - from === 1) return true
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'number' && /\p{L}/u.test(token.text)) return true
    if (
      to - from === 1 &&
      token.capital &&
      token.classes & WordClass.determiner &&
      !(token.classes & WordClass.relative)
    )
      return true
    if (token.capital && !(i === from && token.classes & WordClass.determiner))
      return !(to - from === 1 && lexicon.manner.has(token.lower))
  }
  return false
}

/** Whether a word is an adverb by its ending or by the words of manner. */
export const isAdverb = (ctx: QuoteContext, token: Token): boolean =>
  ctx.lexicon.manner.has(token.lower) ||
  (token.text.length > 5 &&
    ctx.lexicon.adverbEndings.some((ending) => token.lower.endsWith(ending)) &&
    (!token.capital || ctx.pack.grammar.capitalNouns))

/** "this week", "last year", "two days": a phrase of time is no subject. */
const isTime = ({ tokens, lexicon }: QuoteContext, from: number, to: number): boolean => {
  if (!lexicon.timeNouns.has((tokens[to - 1] as Token).lower)) return false
  for (let i = from; i < to; i++) if ((tokens[i] as Token).capital && i > from) return false
  return true
}

const CLAUSAL = WordClass.auxiliary | WordClass.modal | WordClass.preposition
/** How many words a phrase of time has at most. */
const MAX_TIME = 3

/** Index after a phrase of time that opens at a token: "earlier this year", "last week"; `from` where there is none. */
export const timeEnd = ({ tokens, lexicon }: QuoteContext, from: number, to: number): number => {
  for (let i = from; i < Math.min(to, from + MAX_TIME); i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || token.capital || lexicon.finite.has(token.lower) || token.classes & CLAUSAL)
      return from
    if (lexicon.timeNouns.has(token.lower)) return i > from ? i + 1 : from
  }
  return from
}

const nominalFollows = (ctx: QuoteContext, at: number, to: number): boolean => {
  const next = at + 1 < to ? ctx.tokens[at + 1] : undefined
  return next !== undefined && next.kind === 'word' && isNominal(ctx, next) && !isFiniteCue(ctx, next)
}

/** "Wiens alter Bürgermeister": a name in the genitive opens a phrase with an adjective and a noun. */
const isGenitiveBefore = (ctx: QuoteContext, from: number, at: number, to: number): boolean => {
  const name = ctx.tokens[from] as Token
  const adjective = ctx.tokens[at] as Token
  return (
    at === from + 1 &&
    at + 1 < to &&
    name.lower.endsWith('s') &&
    adjective.classes === 0 &&
    /(?:e|e[rsnm])$/.test(adjective.lower) &&
    (ctx.tokens[at + 1] as Token).capital &&
    !isFiniteCue(ctx, adjective)
  )
}

/** "in een reactie de regels": whether an article behind other words opens a phrase of its own. */
const opensPhrase = ({ lexicon, pack, tokens }: QuoteContext, at: number, from: number): boolean =>
  !pack.grammar.capitalNouns &&
  !lexicon.nounChains &&
  at > from + 1 &&
  !((tokens[at - 1] as Token).classes & (WordClass.determiner | WordClass.numeral))

/** "de politie 200 mensen": whether a number behind a noun belongs to the noun behind it. */
const opensAmount = (ctx: QuoteContext, at: number, to: number): boolean => {
  const next = at + 1 < to ? ctx.tokens[at + 1] : undefined
  if (ctx.tokens[at]?.kind !== 'number' || ctx.tokens[at - 1]?.capital || next?.kind !== 'word' || next.capital)
    return false
  return next.classes === 0 || (next.classes & WordClass.numeral) !== 0
}

/** "de Gentse schepen": whether a capital word behind an article is an adjective of a place before its noun. */
const isDemonym = (ctx: QuoteContext, at: number, to: number): boolean => {
  const { pack, lexicon, tokens } = ctx
  if (pack.grammar.capitalNouns || lexicon.nounChains || !(tokens[at] as Token).lower.endsWith('e')) return false
  const before = tokens[at - 1]
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (!before || !(before.classes & WordClass.determiner) || next?.kind !== 'word' || next.capital) return false
  return next.classes === 0 && !isFiniteCue(ctx, next)
}

const phraseEnd = (ctx: QuoteContext, from: number, to: number): number => {
  const { tokens, lexicon, pack } = ctx
  const { capitalNouns } = pack.grammar
  let seenNoun = (tokens[from] as Token).capital && !((tokens[from] as Token).classes & WordClass.determiner)
  let i = from + 1
  for (; i < to; i++) {
    const token = tokens[i] as Token
    if (INNER.test(token.text)) continue
    if (token.text === ',') break
    if (token.kind === 'mark') {
      // A name in marks inside the phrase: the paper “Der Blick”.
      const end = markedName(ctx, i, to)
      if (end < 0) break
      i = end - 1
      seenNoun = true
      continue
    }
    if (lexicon.linking.has(token.lower) && seenNoun && capitalNouns && i + 1 < to) {
      seenNoun = false
      continue
    }
    if (!isNominal(ctx, token) || isPronoun(ctx, token)) break
    if (token.classes & WordClass.determiner && (seenNoun || opensPhrase(ctx, i, from))) break
    if (capitalNouns) {
      if (!token.capital && seenNoun && token.kind === 'word') {
        if (!isGenitiveBefore(ctx, from, i, to)) break
        seenNoun = false
      }
    } else {
      const opener = (tokens[i - 1] as Token).classes & WordClass.determiner
      if (!opener && (isFiniteCue(ctx, token) || looksPast(ctx, token))) break
      if (!lexicon.nounChains && seenNoun && !token.capital && token.kind === 'word') break
      if (!lexicon.nounChains && seenNoun && opensAmount(ctx, i, to)) break
    }
    if (token.kind === 'number' || (token.capital && !isDemonym(ctx, i, to))) seenNoun = true
    else if (!capitalNouns) seenNoun ||= lexicon.nounChains || !token.lower.endsWith('e')
  }
  while (i > from + 1 && INNER.test((tokens[i - 1] as Token).text) && !/s$/i.test((tokens[i - 1] as Token).text)) i--
  return i
}
