import type { QuotedDocument, Sentence } from '../document.js'
import type { OccasionKind, OccasionManner } from '../languages/pack/meetings.js'
import { phraseAt, type Phrases } from '../text/phrases.js'
import type { Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { isAfterPublication, isBeforePublication, outlookOf, type EventDate } from './circumstances.js'
import { clausesOf, type Clause, type SentenceClauses } from './clauses.js'
import { meetingWords, triggersIn, type Trigger } from './occasions.js'
import { partiesOf, type Party } from './parties.js'
import type { PlacePhrase } from './places.js'
import type { MeetingRule } from './rules.js'

/** Whether an occasion took place, lies ahead or was called off. */
export type MeetingStatus = 'held' | 'planned' | 'cancelled'

/** One place in the text that tells of an occasion, or comes back to one. */
export interface Telling {
  readonly kind: OccasionKind
  /** Null where the words do not tell, so that the occasion's other tellings do. */
  readonly status: MeetingStatus | null
  /** A telling can make an occasion known; a reference only comes back to one; joining adds participants;
   * an arrival lends time and place to what follows. */
  readonly strength: 'tells' | 'refers' | 'joins' | 'arrives'
  /** A reference that says enough to make an occasion known where none was told before. */
  readonly founds: boolean
  /** Whoever took part in the occasion before takes part in this one ("a joint news conference"). */
  readonly joint: boolean
  /** The word can be said of a call as well as of a meeting. */
  readonly talk: boolean
  /** The way in which it is held, where the words say so. */
  readonly manner: OccasionManner | null
  /** The other side are people whom the text does not name ("met business leaders"). */
  readonly unnamed: boolean
  /** Ids of actors; of a visit, the visitors. */
  readonly participants: readonly string[]
  /** Ids of the hosts of a visit. */
  readonly hosts: readonly string[]
  readonly place: PlacePhrase | null
  readonly date: EventDate
  /** The words say that this is another occasion than one told before. */
  readonly another: boolean
  readonly sentence: Sentence
  /** Index of the sentence in the document. */
  readonly index: number
  /** Index of the token that tells of it. */
  readonly at: number
  readonly headline: boolean
  readonly rule: MeetingRule
}

/** A sentence with what the rules for meetings ask of it. */
export interface Scene {
  readonly doc: QuotedDocument
  readonly sentence: Sentence
  readonly index: number
  readonly headline: boolean
  readonly clauses: SentenceClauses
  readonly parties: readonly Party[]
  readonly triggers: readonly Trigger[]
  readonly words: ReturnType<typeof meetingWords>
  readonly verbSecond: boolean
}

/** Longer runs of words are no prose. */
const LONGEST = 250

/** Reads a sentence for meetings; null where no word of it can tell of one. */
export const sceneOf = (doc: QuotedDocument, sentence: Sentence, index: number): Scene | null => {
  const { pack } = doc
  if (!pack || sentence.lastToken - sentence.firstToken > LONGEST) return null
  const words = meetingWords(pack.meetings)
  const triggers = triggersIn(doc, sentence)
  const joins = doc.tokens
    .slice(sentence.firstToken, sentence.lastToken)
    .some((token) => words.joining.has(token.lower))
  if (triggers.length === 0 && !joins) return null
  return {
    doc,
    sentence,
    index,
    headline: doc.zones[sentence.zone]?.kind === 'headline',
    clauses: clausesOf(doc, sentence),
    parties: partiesOf(doc, sentence),
    triggers,
    words,
    verbSecond: pack.grammar.verbSecond,
  }
}

/** The clause index of a token. */
export const clauseAt = (scene: Scene, token: number): number =>
  scene.clauses.ofToken[token - scene.sentence.firstToken] ?? 0

/** Whether a phrase of a list stands between two token indices, in the clause of `at`. */
export const hasPhrase = (scene: Scene, phrases: Phrases, range: Range, at: number): boolean => {
  const clause = clauseAt(scene, at)
  for (let i = range.start; i < range.end; i++)
    if (clauseAt(scene, i) === clause && phraseAt(phrases, scene.doc.tokens, i, range.end) > 0) return true
  return false
}

const isCoordinator = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & WordClass.coordinator) !== 0
const VERB_AFTER_AND = 3
/** How far before a companion "together" may stand. */
const COMPANY_REACH = 3

/**
 * The part of the sentence, in token indices, that belongs to a verb: coordinated verbs ("arrived … and met …")
 * share a clause, and each has the words up to the next one's "and".
 */
export const regionOf = (scene: Scene, trigger: Trigger): Range => {
  const { doc, sentence, triggers } = scene
  let start = sentence.firstToken
  let end = sentence.lastToken
  for (const other of triggers) {
    if (other.type !== 'verb') continue
    for (let i = other.from - 1; i >= Math.max(sentence.firstToken, other.from - VERB_AFTER_AND); i--) {
      if (!isCoordinator(doc.tokens[i])) continue
      if (other.from <= trigger.from) start = i
      else end = Math.min(end, i)
      break
    }
  }
  return { start, end: Math.max(end, trigger.to) }
}

const sameClause = (scene: Scene, party: Party, at: number): boolean => party.clause === clauseAt(scene, at)

/** The subject of what stands at token `at`: the bare noun phrase before it, or the one the clause hangs on. */
export const subjectOf = (scene: Scene, at: number, region: Range): readonly Party[] => {
  const { parties, clauses, verbSecond, sentence } = scene
  const own = parties.filter((party) => party.role === 'bare' && sameClause(scene, party, at))
  const chainOf = (party: Party | undefined) => (party ? parties.filter((other) => other.chain === party.chain) : [])
  const clause = clauses.clauses[clauseAt(scene, at)]
  if (own.length > 0) {
    const before = own.filter((party) => party.to <= at)
    const inRegion = before.filter((party) => party.from >= region.start)
    if (verbSecond) return chainOf(own.find((party) => party.from >= region.start) ?? own[0])
    if (before.length > 0) return chainOf(inRegion.at(-1) ?? before[0])
    if (clause?.kind !== 'relative') return []
  }
  if (clause?.kind === 'relative') {
    const start = clause.pieces[0]?.start ?? sentence.firstToken
    return chainOf(parties.filter((party) => party.to <= start).at(-1))
  }
  return chainOf(parties.find((party) => party.role === 'bare' && isLeading(clauses.clauses[party.clause])))
}

const isLeading = (clause: Clause | undefined): boolean => clause?.kind === 'main' || clause?.kind === 'report'

/** Whether a party stands after "with" as company of the subject: "together with X", or "with X" where no other verb is. */
export const isCompany = (scene: Scene, party: Party, at: number): boolean => {
  if (party.role !== 'with' || !sameClause(scene, party, at)) return false
  const { tokens } = scene.doc
  for (let i = Math.max(scene.sentence.firstToken, party.from - COMPANY_REACH); i < party.from; i++)
    if (scene.words.together.has(tokens[i]?.lower ?? '')) return true
  return !scene.triggers.some((other) => other.from !== at && clauseAt(scene, other.from) === party.clause)
}

/** The distinct actors of parties, in order. */
export const actorsOf = (parties: readonly Party[]): string[] => [...new Set(parties.flatMap((party) => party.actors))]

/** How far behind a noun the relative clause that tells of it may begin. */
const RELATIVE_REACH = 12
/** "a summit of the leaders that was due to be held in X": the relative clause that says whether it takes place. */
export const relativeEvent = (scene: Scene, at: number): Clause | null => {
  const { clauses, ofToken } = scene.clauses
  const own = clauseAt(scene, at)
  for (let i = at + 1; i < Math.min(scene.sentence.lastToken, at + RELATIVE_REACH); i++) {
    const clause = clauses[ofToken[i - scene.sentence.firstToken] ?? 0]
    const piece = clause?.pieces[0]
    if (!clause || !piece || clause === clauses[own] || piece.start !== i || clause.kind === 'main') continue
    if (((scene.doc.tokens[i]?.classes ?? 0) & WordClass.relative) === 0) return null
    return hasPhrase(scene, scene.words.happening, piece, i) ? clause : null
  }
  return null
}

/** Held, planned or cancelled by the words of a clause and the date; 'unreal' where no event is told. */
export const statusAt = (scene: Scene, at: number, region: Range, date: EventDate): MeetingStatus | 'unreal' => {
  const { doc } = scene
  // A relative clause in between belongs to it: "the call with X, which was planned for Friday, was cancelled".
  const pieces = scene.clauses.clauses[clauseAt(scene, at)]?.pieces ?? []
  const start = Math.max(region.start, pieces[0]?.start ?? at)
  const told = relativeEvent(scene, at)?.pieces.at(-1)?.end ?? 0
  const end = Math.max(at + 1, Math.min(region.end, Math.max(told, pieces.at(-1)?.end ?? at + 1)))
  const outlook = outlookOf(doc, start, end, at, date !== null)
  if (outlook.cancelled || (outlook.postponed && isBeforePublication(doc, date))) return 'cancelled'
  if (outlook.unreal) return 'unreal'
  if (isAfterPublication(doc, date)) return 'planned'
  return outlook.ahead && !isBeforePublication(doc, date) ? 'planned' : 'held'
}
