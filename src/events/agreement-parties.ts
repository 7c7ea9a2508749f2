import type { QuotedDocument, Reference, Sentence } from '../document.js'
import { firstEndingAfter, itemsIn } from '../text/range.js'
import { actorsById, actorsByName, actorsOf, after, endsList, listFrom, subjectOf } from './agreement-actors.js'
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

/** The parties that the clause names after "between", in or beside the noun phrase. */
const namedBetween = (view: PhraseView, phrase: TitlePhrase, signal: Signal | null): string[] => {
  const { doc, lexicon, first, limit } = view
  const from = Math.max(first, Math.min(phrase.outer, signal?.first ?? phrase.outer) - 14)
  const to = Math.min(limit, Math.max(phrase.end, signal?.last ?? phrase.end) + 10)
  for (let i = from; i < to; i++) {
    if (!lexicon.between.has(doc.tokens[i]?.lower ?? '')) continue
    const list = actorsOf(view, listFrom(doc, i + 1, limit, endsList(view)))
    const inName = i >= phrase.headEnd && i < phrase.end
    if (new Set(list).size >= (inName ? 1 : 2)) return list
  }
  return []
}

/** The references that the agreement is made with: "with X" behind the noun, or before it where verbs stand last. */
const partnersOf = (view: PhraseView, phrase: TitlePhrase): Reference[] => {
  const { doc, lexicon, first, limit } = view
  const to = Math.min(limit, phrase.end + 3)
  const named = after(view, lexicon.partner, phrase.headEnd, to)
  // "a contract at Porto": the club or firm that it binds to.
  const behind = named.length > 0 ? named : after(view, lexicon.hosts, phrase.headEnd, Math.min(limit, phrase.end + 1))
  if (behind.length > 0 || doc.pack?.grammar.verbSecond !== true) return behind
  // "with this alliance, X …": what follows the preposition is the agreement itself.
  const before = after(view, lexicon.partner, Math.max(first, phrase.outer - 10), phrase.outer)
  return before.filter((reference) => reference.end <= (doc.tokens[phrase.outer]?.start ?? 0))
}

/** "a protocol between the two institutes": the sides known from before. */
const betweenSides = ({ doc, lexicon }: PhraseView, phrase: TitlePhrase): boolean => {
  for (let i = phrase.headEnd; i < phrase.end; i++)
    if (lexicon.between.has(doc.tokens[i]?.lower ?? ''))
      for (let k = i + 1; k < phrase.end; k++) if (lexicon.sides.has(doc.tokens[k]?.lower ?? '')) return true
  return false
}

/** How many sentences back "both companies" may point. */
const SIDES_BACK = 2

/** The two bodies that the sentences before speak of; none where they speak of more or fewer. */
const twoBefore = (doc: QuotedDocument, sentence: Sentence, back: number): string[] => {
  const at = firstEndingAfter(doc.sentences, sentence.start)
  const found = new Set<string>()
  for (let i = at - 1; i >= Math.max(0, at - back) && found.size < 2; i--) {
    const other = doc.sentences[i]
    if (!other || other.story !== sentence.story) break
    for (const { kind, actors } of itemsIn(doc.references, other))
      for (const id of kind === 'name' ? actors : []) if (actorsById(doc).get(id)?.kind !== 'person') found.add(id)
  }
  return found.size === 2 ? [...found] : []
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
    if (i > signal.last && token?.text === ',') break
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

/** The owner before the noun: "Argentina's deal"; "its deal" is that of the subject. */
const ownerOf = (view: PhraseView, sentence: Sentence, phrase: TitlePhrase): Reference[] => {
  const { doc, lexicon, first } = view
  if (lexicon.possessives.has(doc.tokens[phrase.determiner]?.lower ?? ''))
    return subjectOf(view, sentence, phrase, phrase.outer)
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

/** Keeps states and bodies; persons stay where nobody else is named, where they hold no office, or in their own contract. */
const ranked = (doc: QuotedDocument, ids: readonly string[], personal: boolean): string[] => {
  const unique = [...new Set(ids)]
  const actor = (id: string) => actorsById(doc).get(id)
  if (personal || unique.every((id) => actor(id)?.kind === 'person')) return unique
  return unique.filter((id) => actor(id)?.kind !== 'person' || (!actor(id)?.role && !actor(id)?.affiliation))
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
  known: boolean,
): Parties => {
  const { doc, lexicon } = view
  const between = namedBetween(view, phrase, signal)
  if (between.length > 0) return { sure: ranked(doc, between, false), likely: [], collective: false }
  const partner = actorsOf(view, partnersOf(view, phrase))
  const inside = actorsOf(view, after(view, lexicon.agent, phrase.headEnd, phrase.end))
  const owner = actorsOf(view, ownerOf(view, sentence, phrase))
  const sure = [...inCompounds(view, phrase), ...partner, ...(new Set(inside).size >= 2 ? inside : [])]
  const likely = [...owner, ...inside]
  let collective = betweenSides(view, phrase)
  if (signal && !signal.frame && signal.kind !== 'keep') {
    const passive = isPassive(view, phrase, signal)
    const agents = passive
      ? after(view, lexicon.agent, Math.min(signal.last + 1, view.limit), Math.min(view.limit, signal.last + 8))
      : subjectOf(view, sentence, phrase, signal.first)
    collective ||=
      !passive && agents.every(({ kind }) => kind === 'group') && speaksOfSides(view, sentence, phrase, signal.first)
    const outsider = lexicon.outsiders.has(doc.tokens[signal.first]?.lower ?? '')
    const actors = collective ? [] : actorsOf(view, agents).filter((id) => !outsider || isState(doc, id, passive))
    if (signal.kind === 'conclude' || partner.length > 0) sure.push(...actors)
    else likely.push(...actors, ...(passive ? actorsOf(view, subjectOf(view, sentence, phrase, phrase.outer)) : []))
  } else if (signal?.frame && signal.kind === 'propose' && partner.length === 0)
    likely.push(...actorsOf(view, subjectOf(view, sentence, phrase, phrase.outer)))
  else if (partner.length > 0) sure.push(...actorsOf(view, subjectOf(view, sentence, phrase, phrase.outer)))
  if (partner.length > 0) sure.push(...owner)
  // "Both companies signed", "the agreement was signed on Monday": the two of the sentence before.
  const told = signal?.kind === 'conclude' && known && isPassive(view, phrase, signal)
  if (sure.length === 0 && (collective || (told && likely.length === 0)))
    sure.push(...twoBefore(doc, sentence, collective ? SIDES_BACK : 1))
  const kept = personal || partner.length > 0
  return {
    sure: ranked(doc, sure, kept),
    likely: ranked(doc, likely, kept).filter((id) => kept || actorsById(doc).get(id)?.kind !== 'person'),
    collective,
  }
}
