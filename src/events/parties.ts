import type { QuotedDocument, Reference, Sentence } from '../document.js'
import type { MeetingsPack } from '../languages/pack.js'
import { derived, wordSet } from '../text/phrases.js'
import { contains, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { actorOf } from './actor-index.js'
import { clausesOf } from './clauses.js'
import { phraseStart } from './descriptions.js'
import { triggersIn } from './occasions.js'
import { voicesIn } from './voices.js'

/** How a reference stands in its clause. */
export type PartyRole = 'bare' | 'with' | 'between' | 'by' | 'of' | 'possessive' | 'host' | 'other'

/** A reference to actors with its place in the clause. */
export interface Party {
  readonly reference: Reference
  readonly actors: readonly string[]
  readonly role: PartyRole
  /** Token indices of the whole noun phrase. */
  readonly from: number
  readonly to: number
  readonly clause: number
  /** Index after the last token of the reference itself. */
  readonly own: number
  /** Parties joined by commas and "and" share it. */
  readonly chain: number
}

const rolesOf = derived((pack: MeetingsPack) => ({
  with: wordSet(pack.with),
  between: wordSet(pack.between),
  by: wordSet(pack.by),
  of: wordSet(pack.of),
  host: wordSet(pack.host),
  genitive: wordSet(pack.genitiveArticles),
  people: wordSet(pack.people),
}))

const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.classes & bits) !== 0
/** How far before a name its phrase is looked at for a verb. */
const LONGEST_TITLE = 12
/** How many adjectives may stand between a preposition and the phrase it leads. */
const ADJECTIVES = 3

const verbLists = new WeakMap<Sentence, ReadonlySet<number>>()
/** Token indices of the verbs of coming together, which no phrase reaches across. */
const verbsIn = (doc: QuotedDocument, sentence: Sentence): ReadonlySet<number> => {
  const known = verbLists.get(sentence)
  if (known) return known
  const verbs = new Set(triggersIn(doc, sentence).flatMap((trigger) => (trigger.type === 'verb' ? [trigger.from] : [])))
  verbLists.set(sentence, verbs)
  return verbs
}

const GENITIVE_S = /^['’]s?$/

const isPossessive = (doc: QuotedDocument, reference: Reference, to: number): boolean => {
  const { tokens, pack } = doc
  const next = tokens[to]
  if (next && !next.spaced && GENITIVE_S.test(next.text)) return true
  if (reference.kind === 'pronoun') {
    const own = tokens[to - 1]
    return (
      is(own, WordClass.determiner) &&
      next?.kind === 'word' &&
      next.spaced &&
      !is(next, WordClass.preposition | WordClass.auxiliary | WordClass.modal | WordClass.coordinator)
    )
  }
  if (!pack?.meetings.bareGenitive || reference.kind !== 'name' || next?.kind !== 'word' || !next.spaced) return false
  const last = tokens[to - 1]
  const name = actorOf(doc, reference.actors[0] ?? '')
    ?.name.split(' ')
    .at(-1)
  return last !== undefined && name !== undefined && last.text === `${name}s`
}

/** The token of the preposition that leads the phrase that begins at token `from`; null where none does. */
const leaderOf = (doc: QuotedDocument, sentence: Sentence, from: number): Token | null => {
  const verbs = verbsIn(doc, sentence)
  const { tokens } = doc
  const { ofToken } = clausesOf(doc, sentence)
  const clauseOf = (i: number) => ofToken[i - sentence.firstToken]
  let adjectives = 0
  for (let i = from - 1; i >= sentence.firstToken && clauseOf(i) === clauseOf(from); i--) {
    const token = tokens[i] as Token
    if (is(token, WordClass.preposition)) return token
    if (verbs.has(i)) return null
    if (is(token, WordClass.determiner | WordClass.numeral)) continue
    if (token.kind !== 'word' || token.classes !== 0 || token.capital || ++adjectives > ADJECTIVES) return null
    // Adjectives belong to the phrase only behind a preposition or article.
    if (!is(tokens[i - 1], WordClass.preposition | WordClass.determiner)) return null
  }
  return null
}

const roleOf = (
  doc: QuotedDocument,
  sentence: Sentence,
  reference: Reference,
  from: number,
  to: number,
  described: boolean,
): PartyRole => {
  const { pack, tokens } = doc
  if (!pack) return 'other'
  if (isPossessive(doc, reference, to)) return 'possessive'
  const roles = rolesOf(pack.meetings)
  const leader = leaderOf(doc, sentence, from)
  if (!leader) {
    // "der Besuch des Präsidenten": the article, inside or before the phrase, stands behind a noun.
    const first = tokens[from]
    const article = roles.genitive.has(first?.lower ?? '')
      ? from
      : roles.genitive.has(tokens[from - 1]?.lower ?? '')
        ? from - 1
        : -1
    const noun = tokens[article - 1]
    return article > sentence.firstToken &&
      noun?.capital &&
      noun.kind === 'word' &&
      !is(noun, WordClass.weekday | WordClass.month) &&
      (described || !first?.capital)
      ? 'of'
      : 'bare'
  }
  return leadRole(doc, leader)
}

/** "the shareholders of X": people who stand for the body after them have the role of their own phrase. */
const delegated = (doc: QuotedDocument, sentence: Sentence, role: PartyRole, from: number): PartyRole => {
  const people = doc.pack ? rolesOf(doc.pack.meetings).people : null
  if (role !== 'of' && role !== 'by') return role
  for (let i = from; i >= Math.max(sentence.firstToken, from - 3); i--) {
    if (!people?.has(doc.tokens[i]?.lower ?? '')) continue
    const leader = leaderOf(doc, sentence, i)
    return leader ? leadRole(doc, leader) : 'bare'
  }
  return role
}

const leadRole = (doc: QuotedDocument, leader: Token): PartyRole => {
  const roles = doc.pack ? rolesOf(doc.pack.meetings) : null
  if (!roles) return 'other'
  if (roles.with.has(leader.lower)) return 'with'
  if (roles.between.has(leader.lower)) return 'between'
  if (roles.of.has(leader.lower) && !roles.by.has(leader.lower)) return 'of'
  if (roles.by.has(leader.lower)) return 'by'
  return roles.host.has(leader.lower) ? 'host' : 'other'
}

const JOINS = /^(?:,|;)$/

/** Whether only commas, articles and "and" stand between two token indices. */
const joined = (doc: QuotedDocument, from: number, to: number): boolean => {
  if (to - from > 4 || to <= from) return false
  let joint = false
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i] as Token
    if (is(token, WordClass.coordinator) || JOINS.test(token.text)) joint = true
    else if (!is(token, WordClass.determiner)) return false
  }
  return joint
}

/** "Ministers X and Y": a person inside the phrase of the next is a side of its own. */
const isPaired = (doc: QuotedDocument, reference: Reference, all: readonly Reference[]): boolean => {
  if (actorOf(doc, reference.actors[0] ?? '')?.kind !== 'person' || reference.kind !== 'name') return false
  const outer = all.find((other) => other !== reference && other.kind === 'name' && contains(other.phrase, reference))
  if (!outer) return false
  const [from, to] = outer.start > reference.start ? [reference.end, outer.start] : [outer.end, reference.start]
  const between = doc.text.slice(from, to).trim().toLowerCase()
  return between === ',' || (doc.pack?.grammar.and.includes(between.replace(/^,\s*/, '')) ?? false)
}

const isPersonal = (doc: QuotedDocument, { actors }: Party): boolean => actorOf(doc, actors[0] ?? '')?.kind === 'person'

/** "The foreign ministers of X and Y": where the text names no ministers, their states take part. */
const membersOf = (doc: QuotedDocument, reference: Reference, all: readonly Reference[]): readonly string[] => {
  if (reference.actors.length > 0 || (reference.kind !== 'group' && reference.kind !== 'title')) return reference.actors
  const inside = all.filter(
    (other) => other !== reference && other.kind === 'name' && contains(reference.phrase, other),
  )
  return [...new Set(inside.flatMap((other) => other.actors).filter((id) => actorOf(doc, id)?.kind === 'country'))]
}

/** "The foreign minister of X and Y" (of both): the state after "and" stands for its holder of the same office. */
const officeHolders = (doc: QuotedDocument, before: Party, actors: readonly string[]): readonly string[] => {
  const role = actorOf(doc, before.actors[0] ?? '')?.role?.toLowerCase()
  if (before.reference.kind === 'name' || !role) return actors
  return actors.map((id) => {
    const state = actorOf(doc, id)
    if (state?.kind !== 'country') return id
    const holder = doc.actors.find(
      (actor) =>
        actor.kind === 'person' && actor.countryCode === state.countryCode && actor.role?.toLowerCase() === role,
    )
    return holder?.id ?? id
  })
}

/** "Norbrook boss Henry Vale": a body before a person, with nothing but words for the office between them. */
const modifies = (doc: QuotedDocument, before: Party, reference: Reference, from: number): boolean => {
  const kindOf = (ids: readonly string[]) => actorOf(doc, ids[0] ?? '')?.kind
  if (before.reference.kind !== 'name' || kindOf(before.actors) === 'person' || kindOf(reference.actors) !== 'person')
    return false
  if (from < before.to || from - before.to > 4) return false
  return doc.tokens.slice(before.to, from).every((token) => token.kind === 'word' && token.classes === 0)
}

const onlyComma = (doc: QuotedDocument, from: number, to: number): boolean =>
  !doc.tokens.slice(from, to).some((token) => is(token, WordClass.coordinator))

const LONGEST_LIST = 12
/** Whether a list that has commas so far ends in "and": "A, B and C"; "after talks with A, B said" is none. */
const listGoesOn = (doc: QuotedDocument, all: readonly Reference[], reference: Reference): boolean => {
  const and = doc.pack?.grammar.and ?? []
  let at = all.indexOf(reference)
  for (let n = 0; n < LONGEST_LIST && at >= 0 && at + 1 < all.length; n++, at++) {
    const [one, next] = [all[at], all[at + 1]]
    if (!one || !next) return false
    const between = doc.text
      .slice(Math.max(one.end, one.phrase.end), Math.max(one.phrase.end, next.phrase.start))
      .trim()
      .toLowerCase()
    if (and.some((word) => between === word || between === `, ${word}` || between.startsWith(`${word} `))) return true
    if (between !== ',' && between !== '') return false
  }
  return false
}

const tokenIndex = (doc: QuotedDocument, sentence: Sentence, offset: number): number => {
  let low = sentence.firstToken
  let high = sentence.lastToken
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a phrase begins that was read across a verb of coming together: behind it. */
const pastVerb = (from: number, name: number, verbs: ReadonlySet<number>): number => {
  for (let i = Math.max(from, name - LONGEST_TITLE); i < name; i++) if (verbs.has(i)) return i + 1
  return from
}

/** The references of a sentence with their roles; references inside the phrase of another are left out. */
export const partiesOf = (doc: QuotedDocument, sentence: Sentence): Party[] => {
  const references = voicesIn(doc, sentence)
  const verbs = verbsIn(doc, sentence)
  const { ofToken } = clausesOf(doc, sentence)
  const parties: Party[] = []
  let outer: Range | null = null
  for (const reference of references) {
    // A name inside another's phrase ("the president of X, Y") only tells who Y is.
    const inside = outer !== null && contains(outer, reference)
    if (!outer || reference.phrase.end > outer.end) outer = reference.phrase
    const later = references.some(
      (other) => other !== reference && other.start > reference.start && contains(other.phrase, reference),
    )
    if ((inside || later) && !isPaired(doc, reference, references)) continue
    const opens = tokenIndex(doc, sentence, reference.phrase.start)
    const named = pastVerb(opens, tokenIndex(doc, sentence, reference.start), verbs)
    const person = actorOf(doc, reference.actors[0] ?? '')?.kind === 'person'
    const title = parties.at(-1)
    // "der Gewerkschaft X": the title without a holder is part of the name's phrase.
    const titled = title?.reference.kind === 'title' && title.actors.length === 0 && title.to === named
    if (titled) parties.pop()
    const from = titled ? title.from : phraseStart(doc, sentence, reference, named, { person, verbs })
    const to = Math.max(from + 1, tokenIndex(doc, sentence, reference.phrase.end - 1) + 1)
    const own = tokenIndex(doc, sentence, reference.end - 1) + 1
    const before = parties.at(-1)
    // "Ministers X and Y": the phrase of the second holds the first, so the names themselves are looked at.
    const paired = before !== undefined && from < before.to
    const gap = {
      start: paired ? before.own : (before?.to ?? 0),
      end: paired ? tokenIndex(doc, sentence, reference.start) : from,
    }
    const chained =
      before !== undefined &&
      joined(doc, gap.start, gap.end) &&
      (!onlyComma(doc, gap.start, gap.end) || listGoesOn(doc, references, reference))
    const actors = membersOf(doc, reference, references)
    const led = roleOf(doc, sentence, reference, from, own, from < named)
    const role = delegated(doc, sentence, led, from)
    // "Special forces of X": the words before name the delegation, not another side.
    const delegation = role !== led
    const clause = ofToken[from - sentence.firstToken] ?? 0
    const shared = chained && role === 'bare' && before.role !== 'possessive'
    if (
      before &&
      !chained &&
      (delegation
        ? from - before.to <= 3 && !isPersonal(doc, before)
        : before.role === role && modifies(doc, before, reference, from))
    )
      parties.pop()
    parties.push({
      reference,
      actors: shared ? officeHolders(doc, before, actors) : actors,
      role: shared ? before.role : role,
      from,
      to,
      own,
      clause: shared ? before.clause : clause,
      chain: chained && (shared || role === before.role) ? before.chain : parties.length,
    })
  }
  return parties
}
