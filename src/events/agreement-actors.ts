import type { FoundActor, QuotedDocument, Reference, Sentence } from '../document.js'
import { derived } from '../text/phrases.js'
import { firstEndingAfter, itemAt, itemsIn } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { PhraseView, TitlePhrase } from './agreement-titles.js'
import { clausesOf } from './clauses.js'

/** The actors of a text by their ids. */
export const actorsById = derived((doc: QuotedDocument) => new Map(doc.actors.map((actor) => [actor.id, actor])))
const countriesByCode = derived((doc: QuotedDocument) => {
  const codes = new Map<string, string>()
  for (const actor of doc.actors)
    if (actor.kind === 'country' && actor.countryCode && !codes.has(actor.countryCode))
      codes.set(actor.countryCode, actor.id)
  return codes
})
/** Ids of countries and bodies by their names, lower case. */
export const actorsByName = derived((doc: QuotedDocument) => {
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

/** Ids of the actors behind references; who signs for a state or firm stands for it. */
export const actorsOf = (view: PhraseView, references: readonly Reference[]): string[] =>
  references.flatMap((reference) => {
    const states = statesIn(view, reference)
    return states.length > 0 ? states : reference.actors.flatMap((id) => standsFor(view.doc, id)?.id ?? [])
  })

const isAnd = (doc: QuotedDocument, token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || doc.pack?.grammar.and.includes(token.lower) === true)

/** How many tokens without a reference a list of parties may hold. */
const LIST_GAP = 6
const BRACKET = /^[()]$/
/** How many tokens a list of parties may span. */
const LIST_REACH = 40

/** "Kenya's Twiga Beverages": says where the next one comes from. */
const isOrigin = (doc: QuotedDocument, reference: Reference, limit: number): boolean => {
  const at = firstEndingAfter(doc.tokens, reference.end)
  const genitive = doc.tokens[at]
  const next = doc.tokens[at + 1]
  if (at + 1 >= limit || !genitive || !next || !/^['’]s$/i.test(genitive.text)) return false
  const other = itemsIn(doc.references, next)[0]
  return other?.kind === 'name' && other !== reference
}

/** The references of a list ("Russia, Iran and the leaders of Armenia") that begins at a token. */
export const listFrom = (
  doc: QuotedDocument,
  at: number,
  limit: number,
  stop: (token: Token) => boolean,
): Reference[] => {
  const end = Math.min(limit, at + LIST_REACH)
  const found: Reference[] = []
  let gap = 0
  // After a name only "and", a comma or a genitive lets the list go on.
  let joined = true
  for (let i = at; i < end && gap <= LIST_GAP; i++) {
    const token = doc.tokens[i]
    if (!token || token.kind === 'mark') break
    const reference = itemsIn(doc.references, token)[0]
    if (reference) {
      if (found.at(-1) !== reference && !isOrigin(doc, reference, end)) found.push(reference)
      gap = 0
      joined = false
      continue
    }
    if (BRACKET.test(token.text)) continue
    if (isAnd(doc, token) || /^['’]s?$/i.test(token.text)) joined = true
    if (found.length > 0 && (stop(token) || (!joined && !token.capital && token.classes === 0))) break
    gap++
  }
  return found
}

/** Ends a list of parties: any word but "and", commas, articles, "of" and what stands in lower case before a name. */
export const endsList =
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

const BREAK = /^[;:]$/

/** The references after a word of a set near the noun phrase: partner ("with X"), agent ("by X"). */
export const after = (view: PhraseView, set: ReadonlySet<string>, from: number, to: number): Reference[] => {
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

/** The first references of the clause that no preposition governs: its subject. */
export const subjectOf = (view: PhraseView, sentence: Sentence, phrase: TitlePhrase, at: number): Reference[] => {
  const { doc, lexicon, first } = view
  const { ofToken } = clausesOf(doc, sentence)
  const clause = ofToken[at - first]
  // "the members of the union": they stand for it where nobody else is named.
  let memberOf: Reference | null = null
  const verbSecond = doc.pack?.grammar.verbSecond === true
  const end = verbSecond ? Math.max(at, phrase.outer) : at
  // "TASHKENT, Oct 9 (Reuters) -": the dateline does nothing.
  const dateline = itemAt(doc.datelines, sentence.start) ?? itemsIn(doc.datelines, sentence)[0]
  const opening = dateline && dateline.form === 'opening' ? dateline.end : sentence.start
  for (let i = first; i < end; i++) {
    if (i >= phrase.outer && i < phrase.end) continue
    if (ofToken[i - first] !== clause) continue
    const token = doc.tokens[i]
    const reference = token ? itemsIn(doc.references, token)[0] : undefined
    if (!token || !reference || token.start < opening) continue
    if (doc.tokens[i - 1]?.text === '(') continue
    // Dutch "zijn" is a verb as often as "his".
    if (reference.kind === 'pronoun' && token.classes & WordClass.auxiliary) continue
    const head = itemsIn(doc.tokens, reference.phrase)[0]
    const governor =
      doc.tokens[Math.max(first, i - (head && head.start < token.start ? wordsBetween(doc, head, i) : 0)) - 1]
    const governed =
      governor !== undefined &&
      (governor.classes & WordClass.preposition) !== 0 &&
      !(governor.classes & WordClass.subordinator)
    const article =
      governor !== undefined && (governor.classes & WordClass.determiner) !== 0 ? doc.tokens[i - 2] : undefined
    const governedBehindArticle = article !== undefined && (article.classes & WordClass.preposition) !== 0
    if (governed || governedBehindArticle) {
      const word = governed ? governor : article
      const noun = doc.tokens[i - (governed ? 2 : 3)]
      const members = noun?.kind === 'word' && !(noun.classes & WordClass.determiner)
      if (!memberOf && members && word && lexicon.agent.has(word.lower)) memberOf = reference
      while (i + 1 < end && (doc.tokens[i + 1]?.start ?? 0) < reference.end) i++
      continue
    }
    return listFrom(doc, i, end, endsList(view))
  }
  return memberOf ? [memberOf] : []
}

const wordsBetween = (doc: QuotedDocument, opening: Token, at: number): number => {
  let n = 0
  while (n < 12 && (doc.tokens[at - n]?.start ?? 0) > opening.start) n++
  return n
}
