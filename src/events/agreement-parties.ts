import type { FoundActor, QuotedDocument, Reference, Sentence } from '../document.js'
import { derived } from '../text/phrases.js'
import { firstEndingAfter, itemsIn } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { Signal } from './agreement-signals.js'
import type { PhraseView, TitlePhrase } from './agreement-titles.js'
import { clausesOf } from './clauses.js'

/** The actors behind an agreement, as one mention of it tells. */
export interface Parties {
  /** Named as its parties: "between X and Y", who signed, who it is with. */
  readonly sure: readonly string[]
  /** Beside it in the clause: who proposes, rejects, owns. */
  readonly likely: readonly string[]
  /** "the parties", "both sides": those of the agreement spoken of before. */
  readonly collective: boolean
}

const actorsById = derived((doc: QuotedDocument) => new Map(doc.actors.map((actor) => [actor.id, actor])))
const countriesByCode = derived((doc: QuotedDocument) => {
  const codes = new Map<string, string>()
  for (const actor of doc.actors)
    if (actor.kind === 'country' && actor.countryCode && !codes.has(actor.countryCode))
      codes.set(actor.countryCode, actor.id)
  return codes
})
const actorsByName = derived((doc: QuotedDocument) => {
  const names = new Map<string, string>()
  for (const actor of doc.actors) {
    if (actor.kind === 'person') continue
    names.set(actor.name.toLowerCase(), actor.id)
    for (const { start, end } of actor.mentions) names.set(doc.text.slice(start, end).toLowerCase(), actor.id)
  }
  return names
})

/** Who signs for whom: leaders and ministers stand for their state, heads of firms for these, where the text names them. */
const standsFor = (doc: QuotedDocument, id: string): FoundActor | null => {
  const actor = actorsById(doc).get(id)
  if (!actor) return null
  const body =
    actor.kind === 'person' && actor.affiliation ? actorsByName(doc).get(actor.affiliation.toLowerCase()) : undefined
  if (body !== undefined) return actorsById(doc).get(body) ?? actor
  const state =
    actor.kind === 'person' && actor.role !== null && actor.countryCode
      ? countriesByCode(doc).get(actor.countryCode)
      : undefined
  return (state === undefined ? undefined : actorsById(doc).get(state)) ?? actor
}

/** The states in the name of a ministry or government: "Foreign Ministries of Iran and Iraq". */
const statesIn = (view: PhraseView, reference: Reference): string[] => {
  const { doc, lexicon } = view
  const name = doc.text.slice(reference.start, reference.end).toLowerCase()
  if (!lexicon.stateBodies.some((part) => name.includes(part))) return []
  return itemsIn(doc.tokens, reference).flatMap((token) => {
    const names = actorsByName(doc)
    const id = names.get(token.lower) ?? names.get(token.lower.replace(/s$/u, ''))
    return id !== undefined && actorsById(doc).get(id)?.kind === 'country' ? [id] : []
  })
}

const actorsOf = (view: PhraseView, references: readonly Reference[]): string[] =>
  references.flatMap((reference) => {
    const states = statesIn(view, reference)
    return states.length > 0 ? states : reference.actors.flatMap((id) => standsFor(view.doc, id)?.id ?? [])
  })

const isAnd = (doc: QuotedDocument, token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || doc.pack?.grammar.and.includes(token.lower) === true)

/** How many tokens without a reference a list of parties may hold. */
const LIST_GAP = 6
/** How many tokens a list of parties may span. */
const LIST_REACH = 40

/** The references of a list ("Russia, Iran and the leaders of Armenia") that begins at a token. */
const listFrom = (doc: QuotedDocument, at: number, limit: number, stop: (token: Token) => boolean): Reference[] => {
  const end = Math.min(limit, at + LIST_REACH)
  const found: Reference[] = []
  let gap = 0
  for (let i = at; i < end && gap <= LIST_GAP; i++) {
    const token = doc.tokens[i]
    if (!token || token.kind === 'mark') break
    const reference = itemsIn(doc.references, token)[0]
    if (reference) {
      if (found.at(-1) !== reference) found.push(reference)
      gap = 0
      continue
    }
    if (found.length > 0 && stop(token)) break
    gap++
  }
  return found
}

/** Ends a list of parties: any word but "and", commas, articles, "of" and what stands in lower case before a name. */
const endsList =
  (view: PhraseView) =>
  (token: Token): boolean => {
    const { doc, lexicon } = view
    if (isAnd(doc, token) || token.classes & WordClass.determiner || /^['’]s?$/i.test(token.text)) return false
    if (token.classes & WordClass.preposition) return !lexicon.agent.has(token.lower)
    return (
      token.kind !== 'word' ||
      lexicon.signals.has(token.lower) ||
      (token.classes & (WordClass.auxiliary | WordClass.modal)) !== 0
    )
  }

/** The parties that the clause names after "between", in or beside the noun phrase. */
const namedBetween = (view: PhraseView, phrase: TitlePhrase, signal: Signal | null): string[] => {
  const { doc, lexicon, first, limit } = view
  const from = Math.max(first, Math.min(phrase.outer, signal?.first ?? phrase.outer) - 14)
  const to = Math.min(limit, Math.max(phrase.end, signal?.last ?? phrase.end) + 10)
  for (let i = from; i < to; i++) {
    if (!lexicon.between.has(doc.tokens[i]?.lower ?? '')) continue
    const list = actorsOf(view, listFrom(doc, i + 1, limit, endsList(view)))
    if (new Set(list).size >= 2) return list
  }
  return []
}

const BREAK = /^[;:]$/

/** The references after a word of a set near the noun phrase: partner ("with X"), agent ("by X"). */
const after = (view: PhraseView, set: ReadonlySet<string>, from: number, to: number): Reference[] => {
  const { doc } = view
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i]
    if (!token || BREAK.test(token.text)) break
    if (!set.has(token.lower)) continue
    const list = listFrom(doc, i + 1, Math.min(view.limit, i + 16), endsList(view))
    const opening = list[0]
    // The name stands right behind, or behind a description of it.
    if (opening && (doc.tokens[i + 5]?.end ?? Infinity) >= opening.phrase.start) return list
  }
  return []
}

/** The references that the agreement is made with: "with X" behind the noun, or before it where verbs stand last. */
const partnersOf = (view: PhraseView, phrase: TitlePhrase): Reference[] => {
  const { doc, lexicon, first, limit } = view
  const behind = after(view, lexicon.partner, phrase.headEnd, Math.min(limit, phrase.end + 3))
  if (behind.length > 0 || doc.pack?.grammar.verbSecond !== true) return behind
  // "with this alliance, X …": what follows the preposition is the agreement itself.
  const before = after(view, lexicon.partner, Math.max(first, phrase.outer - 10), phrase.outer)
  return before.filter((reference) => reference.end <= (doc.tokens[phrase.outer]?.start ?? 0))
}

/** Whether the clause speaks of "the parties" or "both sides" alone. */
const speaksOfSides = (view: PhraseView, sentence: Sentence, phrase: TitlePhrase, at: number): boolean => {
  const { doc, lexicon, first, limit } = view
  const { ofToken } = clausesOf(doc, sentence)
  const to = Math.min(limit, Math.max(at, phrase.outer) + (doc.pack?.grammar.verbSecond ? 6 : 0))
  for (let i = first; i < to; i++)
    if (ofToken[i - first] === ofToken[at - first] && lexicon.sides.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** The first references of the clause that no preposition governs: its subject. */
const subjectOf = (view: PhraseView, sentence: Sentence, phrase: TitlePhrase, at: number): Reference[] => {
  const { doc, first } = view
  const { ofToken } = clausesOf(doc, sentence)
  const clause = ofToken[at - first]
  const verbSecond = doc.pack?.grammar.verbSecond === true
  const end = verbSecond ? Math.max(at, phrase.outer) : at
  for (let i = first; i < end; i++) {
    if (i >= phrase.outer && i < phrase.end) continue
    if (ofToken[i - first] !== clause) continue
    const token = doc.tokens[i]
    const reference = token ? itemsIn(doc.references, token)[0] : undefined
    if (!token || !reference || token.start !== Math.max(reference.start, token.start)) continue
    const opening = itemsIn(doc.tokens, reference.phrase)[0]
    const governor =
      doc.tokens[Math.max(first, i - (opening && opening.start < token.start ? wordsBetween(doc, opening, i) : 0)) - 1]
    const governed =
      governor !== undefined &&
      (governor.classes & WordClass.preposition) !== 0 &&
      !(governor.classes & WordClass.subordinator)
    const article =
      governor !== undefined && (governor.classes & WordClass.determiner) !== 0 ? doc.tokens[i - 2] : undefined
    const governedBehindArticle = article !== undefined && (article.classes & WordClass.preposition) !== 0
    if (governed || governedBehindArticle) {
      while (i + 1 < end && (doc.tokens[i + 1]?.start ?? 0) < reference.end) i++
      continue
    }
    return listFrom(doc, i, end, endsList(view))
  }
  return []
}

const wordsBetween = (doc: QuotedDocument, opening: Token, at: number): number => {
  let n = 0
  while (n < 12 && (doc.tokens[at - n]?.start ?? 0) > opening.start) n++
  return n
}

/** Whether a verb stands in the passive. */
const isPassive = (view: PhraseView, phrase: TitlePhrase, signal: Signal): boolean => {
  const { doc, lexicon, first, limit } = view
  const verbSecond = doc.pack?.grammar.verbSecond === true
  // "the deal signed by …": a participle right behind the noun.
  const gap = doc.tokens[phrase.end]?.text === ',' ? 1 : 0
  if (!verbSecond && signal.first === phrase.end + gap) return true
  if (!verbSecond && lexicon.infinitives.has(doc.tokens[signal.first]?.lower ?? '')) return false
  if (lexicon.active.has(doc.tokens[signal.last]?.lower ?? '')) return false
  const to = Math.min(limit, signal.last + (verbSecond ? 3 : 1))
  for (let i = Math.max(first, signal.first - (verbSecond ? 16 : 4)); i < to; i++) {
    const token = doc.tokens[i]
    if (token && lexicon.passive.has(token.lower)) return true
  }
  return false
}

/** The actors in hyphenated words of the name: "Russia-Iran treaty". */
const inCompounds = ({ doc }: PhraseView, phrase: TitlePhrase): string[] => {
  const names = actorsByName(doc)
  const found: string[] = []
  for (let i = phrase.first; i < phrase.headEnd; i++) {
    const token = doc.tokens[i]
    if (!token || !/[-–]/.test(token.text)) continue
    for (const part of token.lower.split(/[-–]/)) {
      const id = names.get(part)
      if (id !== undefined) found.push(id)
    }
  }
  return found.length >= 2 ? found : []
}

/** The owner before the noun: "Argentina's deal". */
const ownerOf = ({ doc, first }: PhraseView, phrase: TitlePhrase): Reference[] => {
  const token = phrase.outer > first ? doc.tokens[phrase.outer - 1] : undefined
  if (!token || phrase.determiner >= 0) return []
  const genitive = /^['’]s?$/i.test(token.text) ? doc.tokens[phrase.outer - 2] : token
  const reference = genitive ? itemsIn(doc.references, genitive)[0] : undefined
  return reference &&
    (genitive !== token || doc.pack?.grammar.verbSecond) &&
    !(doc.tokens[phrase.outer - 1]?.classes ?? 0)
    ? [reference]
    : []
}

/** Keeps states and bodies; persons stay where nobody else is named or where they are a side of their own contract. */
const ranked = (doc: QuotedDocument, ids: readonly string[], personal: boolean): string[] => {
  const unique = [...new Set(ids)]
  const bodies = unique.filter((id) => actorsById(doc).get(id)?.kind !== 'person')
  return personal || bodies.length === 0 ? unique : bodies
}

/** A state that approves what it signed; one that mediates stands in the passive. */
const isState = (doc: QuotedDocument, id: string, passive: boolean): boolean =>
  !passive && actorsById(doc).get(id)?.kind === 'country'

/** The parties that one mention of an agreement tells. */
export const partiesOf = (
  view: PhraseView,
  sentence: Sentence,
  phrase: TitlePhrase,
  signal: Signal | null,
  personal: boolean,
): Parties => {
  const { doc, lexicon } = view
  const between = namedBetween(view, phrase, signal)
  if (between.length > 0) return { sure: ranked(doc, between, false), likely: [], collective: false }
  const partner = actorsOf(view, partnersOf(view, phrase))
  const inside = actorsOf(view, after(view, lexicon.agent, phrase.headEnd, phrase.end))
  const owner = actorsOf(view, ownerOf(view, phrase))
  const sure = [...inCompounds(view, phrase), ...partner, ...(new Set(inside).size >= 2 ? inside : [])]
  const likely = [...owner, ...inside]
  let collective = false
  if (signal && !signal.frame && signal.kind !== 'keep') {
    const passive = isPassive(view, phrase, signal)
    const agents = passive
      ? after(view, lexicon.agent, Math.min(signal.last + 1, view.limit), Math.min(view.limit, signal.last + 8))
      : subjectOf(view, sentence, phrase, signal.first)
    collective =
      !passive && agents.every(({ kind }) => kind === 'group') && speaksOfSides(view, sentence, phrase, signal.first)
    const outsider = lexicon.outsiders.has(doc.tokens[signal.first]?.lower ?? '')
    const actors = collective ? [] : actorsOf(view, agents).filter((id) => !outsider || isState(doc, id, passive))
    if (signal.kind === 'conclude' || partner.length > 0) sure.push(...actors)
    else likely.push(...actors, ...(passive ? actorsOf(view, subjectOf(view, sentence, phrase, phrase.outer)) : []))
  } else if (partner.length > 0) sure.push(...actorsOf(view, subjectOf(view, sentence, phrase, phrase.outer)))
  if (partner.length > 0) sure.push(...owner)
  const kept = personal || partner.length > 0
  return {
    sure: ranked(doc, sure, kept),
    likely: ranked(doc, likely, kept).filter((id) => kept || actorsById(doc).get(id)?.kind !== 'person'),
    collective,
  }
}

/** How many tokens behind a verb the firm it is done to may stand. */
const OBJECT_REACH = 12

/** The bodies of a deed: who does it, and with whom or to whom. */
export const sidesOfDeed = (
  view: PhraseView,
  sentence: Sentence,
  at: number,
  last: number,
  deed: 'merge' | 'buy',
): string[] => {
  const { doc, lexicon, first, limit } = view
  const none: TitlePhrase = { first: at, end: at, headEnd: at, determiner: -1, outer: at }
  const subject = subjectOf(view, sentence, none, at)
  const from = doc.pack?.grammar.verbSecond ? Math.max(first, at - OBJECT_REACH) : at
  const to = Math.min(limit, last + OBJECT_REACH)
  const others =
    deed === 'merge'
      ? after(view, lexicon.partner, from, to)
      : itemsIn(doc.references, { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 })
          .filter(
            (reference) => reference.kind !== 'pronoun' && !subject.includes(reference) && !isGoverned(view, reference),
          )
          .slice(0, 1)
  const sides = [...actorsOf(view, subject), ...actorsOf(view, others)]
  return [...new Set(sides)].filter((id) => actorsById(doc).get(id)?.kind === 'organization')
}

/** Whether a preposition governs a reference. */
const isGoverned = ({ doc }: PhraseView, reference: Reference): boolean => {
  const at = firstEndingAfter(doc.tokens, reference.phrase.start)
  return [1, 2].some((n) => {
    const token = doc.tokens[at - n]
    const between = n === 2 ? doc.tokens[at - 1] : undefined
    if (!token || (between && !(between.classes & WordClass.determiner))) return false
    return (token.classes & WordClass.preposition) !== 0 && !(token.classes & WordClass.subordinator)
  })
}
