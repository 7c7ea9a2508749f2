import type { FoundAgreement, QuotedDocument, Sentence } from '../document.js'
import type { DeedKind, HeadFamily } from '../languages/pack/agreements.js'
import { derived } from '../text/phrases.js'
import { itemAt, overlapOf, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import {
  agreementLexiconOf,
  headOfWord,
  STEM,
  wordsAt,
  type AgreementLexicon,
  type HeadEntry,
} from './agreement-lexicon.js'
import { deedsIn, type Deed } from './agreement-deeds.js'
import { datesOf, datesOfDeed } from './agreement-dates.js'
import { lapseIn } from './agreement-lapses.js'
import { partiesOf, type Parties } from './agreement-parties.js'
import { readingOf, type Reading } from './agreement-readings.js'
import { signalsAround, type Signal } from './agreement-signals.js'
import { titlePhraseOf, type PhraseView, type TitlePhrase } from './agreement-titles.js'
import { placeNear, type EventDate } from './circumstances.js'
import { standsAlone, type HeadPlace } from './agreement-standing.js'
import type { ProposalTurn } from './cameo.js'
import type { AgreementRule } from './agreement-rules.js'

/** One place where the text speaks of an agreement. */
export interface AgreementMention {
  readonly sentence: Sentence
  readonly title: Range
  /** What the lexicon says of its noun; null for a word such as "document" that only points back. */
  readonly head: HeadEntry | null
  /** Lower-case words of the name beside its noun, cut to their stems. */
  readonly content: ReadonlySet<string>
  /** The noun alone, with nothing that tells it from others. */
  readonly bare: boolean
  /** Nothing follows the noun that belongs to its name. */
  readonly plain: boolean
  /** Told apart from its like by a word such as "previous". */
  readonly distinct: boolean
  readonly definite: boolean
  /** "Lowry's contract": told apart by whose it is. */
  readonly owned: boolean
  /** Family of its noun, or of what its verb tells; null for words that only point back. */
  readonly family: HeadFamily | null
  /** The kind of verb that tells of it, without a name; null where a noun does. */
  readonly deed: DeedKind | null
  /** It stands in the headline of the story. */
  readonly headline: boolean
  readonly status: FoundAgreement['status'] | null
  /** How firmly the words tell the status. */
  readonly firmness: number
  /** What the words say of a proposal: that it is turned down, or negotiated. */
  readonly turn: ProposalTurn | null
  /** Whether it can stand for an agreement of its own. */
  readonly stands: boolean
  readonly parties: Parties
  /** One date, or several of a list of agreements. */
  readonly dates: readonly NonNullable<EventDate>[]
  /** The date is that of somebody's approval, not of the signing. */
  readonly weak: boolean
  readonly place: Range | null
  readonly rule: AgreementRule
}

const isVerbUse = ({ doc, lexicon, first }: PhraseView, at: number): boolean => {
  const before = at > first ? doc.tokens[at - 1] : undefined
  if (!before || doc.pack?.grammar.capitalNouns) return false
  const pronoun = (before.classes & WordClass.pronoun) !== 0 && !(before.classes & WordClass.determiner)
  return lexicon.infinitiveMarks.has(before.lower) || (before.classes & WordClass.modal) !== 0 || pronoun
}

const isOtherThing = ({ doc, lexicon, limit }: PhraseView, at: number, end: number): boolean => {
  const own = doc.tokens[end - 1]?.lower ?? ''
  const before = `${doc.tokens[at - 1]?.lower ?? ''}_${own}`
  const after = end < limit ? `${own}_${doc.tokens[end]?.lower ?? ''}` : ''
  return lexicon.notHeads.has(before) || lexicon.notHeads.has(after)
}

/** A union called "Accord": the noun belongs to the name of somebody who acts. */
const isNameOfBody = ({ doc }: PhraseView, at: number): boolean => {
  const token = doc.tokens[at]
  return token?.capital === true && itemAt(doc.references, token.start)?.kind === 'name'
}

/** The nouns of a sentence that can name an agreement. */
const headsIn = (view: PhraseView): HeadPlace[] => {
  const { doc, lexicon, first, limit } = view
  const found: HeadPlace[] = []
  for (let at = first; at < limit; at++) {
    const token = doc.tokens[at]
    if (token?.kind !== 'word' || (doc.pack?.grammar.capitalNouns && !token.capital)) continue
    const phrase = lexicon.notHeads.has(token.lower) ? null : wordsAt(lexicon.heads, doc.tokens, at, limit)
    const head = phrase?.value ?? headOfWord(lexicon, token.lower)
    const end = phrase ? (phrase.at.at(-1) ?? at) + 1 : at + 1
    if (!head && !lexicon.anaphors.has(token.lower)) continue
    if (isVerbUse(view, at) || isOtherThing(view, at, end) || isNameOfBody(view, at)) continue
    // "peace deal talks", "contract worker": the noun only tells of the next one.
    const next = doc.tokens[end]
    const hyphen = next && end < limit && next.text === '-' && !next.spaced
    if (hyphen || (end < limit && nameGoesOn(view, end))) continue
    found.push({ at, end, head: head ?? null })
    at = end - 1
  }
  return found
}

/** English: a noun behind the noun makes it a modifier ("peace agreement proposal"). */
const nameGoesOn = ({ doc, lexicon, limit }: PhraseView, at: number): boolean => {
  const token = doc.tokens[at]
  if (!token || doc.pack?.grammar.verbSecond || token.kind !== 'word' || !token.spaced) return false
  return (
    wordsAt(lexicon.heads, doc.tokens, at, limit) !== null ||
    lexicon.modified.has(token.lower) ||
    lexicon.anaphors.has(token.lower)
  )
}

const contentOf = (
  { doc, lexicon }: PhraseView,
  phrase: TitlePhrase,
  at: number,
  head: HeadEntry | null,
): Set<string> => {
  const content = new Set<string>()
  const skip =
    WordClass.preposition | WordClass.determiner | WordClass.coordinator | WordClass.pronoun | WordClass.numeral
  for (let i = phrase.first; i < phrase.end; i++) {
    const token = doc.tokens[i]
    if (!token || (i >= at && i < phrase.headEnd)) continue
    // Partners tell agreements apart as parties, not as words.
    if (i >= phrase.headEnd && lexicon.partnerLinks.has(token.lower)) break
    if (token.kind !== 'word' || token.classes & skip || lexicon.neutral.has(token.lower)) continue
    content.add(token.lower.slice(0, STEM))
  }
  const lower = doc.tokens[at]?.lower ?? ''
  const part = head ? lower.slice(0, -head.base.length) : ''
  // The first part of a compound tells agreements apart as an adjective does.
  if (head && part.length > 1 && lower.endsWith(head.base) && !lexicon.neutral.has(part.replace(/[s-]$/u, '')))
    content.add(lower.slice(0, STEM))
  return content
}

/** A body adopts a resolution and is no party to it; who buys and sells the verb has told. */
const NO_PARTIES: Parties = { sure: [], likely: [], collective: false }

/** "one of the biggest deals": speaks of one that another mention names. */
const isPartitive = ({ doc, lexicon, first }: PhraseView, phrase: TitlePhrase, { head }: HeadPlace): boolean => {
  const one = phrase.outer - (lexicon.agent.has(doc.tokens[phrase.outer - 1]?.lower ?? '') ? 2 : 1)
  const token = one >= first ? doc.tokens[one] : undefined
  const opens =
    token !== undefined && (lexicon.indefinite.has(token.lower) || (token.classes & WordClass.numeral) !== 0)
  return opens && (head?.plural === true || lexicon.definite.has(doc.tokens[phrase.outer]?.lower ?? ''))
}

const mentionAt = (
  view: PhraseView,
  sentence: Sentence,
  place: HeadPlace,
  others: readonly HeadPlace[],
): AgreementMention | null => {
  const { doc, lexicon } = view
  const phrase = titlePhraseOf(view, place.at, place.end)
  const determiner = phrase.determiner < 0 ? '' : (doc.tokens[phrase.determiner]?.lower ?? '')
  const before = phrase.outer > view.first ? doc.tokens[phrase.outer - 1] : undefined
  if (lexicon.without.has(determiner) || (before && lexicon.without.has(before.lower))) return null
  const offered = place.head !== null && lexicon.offers.has(place.head.base)
  // "an offer to draft a treaty": the treaty is what the text is about.
  const end = doc.tokens[phrase.end - 1]?.end ?? 0
  if (
    offered &&
    others.some(
      ({ at, head }) => at > place.at && head?.strength === 'document' && (doc.tokens[at]?.end ?? end + 1) <= end,
    )
  )
    return null
  const partitive = isPartitive(view, phrase, place)
  const definite =
    partitive ||
    lexicon.definite.has(determiner) ||
    lexicon.possessives.has(determiner) ||
    (before !== undefined && /^['’]s?$/i.test(before.text))
  const content = partitive ? new Set<string>() : contentOf(view, phrase, place.at, place.head)
  const bare = content.size === 0 && (partitive || phrase.end === phrase.headEnd)
  if (!place.head && !definite) return null
  const signals = signalsAround(
    view,
    phrase,
    others.filter((other) => other !== place && other.head !== null).map((other) => other.at),
  )
  const reading = readingOf(view, phrase, signals, definite)
  const personal = place.head?.family === 'transfer' || place.head?.strength === 'deal'
  const unsaid = place.head?.family === 'resolution' || place.head?.strength === 'echo'
  const parties = unsaid ? NO_PARTIES : partiesOf(view, sentence, phrase, reading.signal, personal, definite)
  const dates = datesOf(view, sentence, phrase, reading, place.head?.plural === true)
  const stands =
    !partitive &&
    standsAlone({
      view,
      phrase,
      place,
      reading,
      signals,
      parties,
      dated: dates.length > 0,
      content,
      definite,
    })
  const told = reading.signal?.kind === 'conclude' && reading.status === 'concluded' && !reading.signal.frame
  return {
    sentence,
    title: { start: doc.tokens[phrase.first]?.start ?? 0, end: doc.tokens[phrase.end - 1]?.end ?? 0 },
    head: place.head,
    content,
    bare,
    plain: phrase.end === phrase.headEnd,
    distinct: [...content].some((word) => lexicon.distinct.has(word)),
    definite,
    owned: !lexicon.definite.has(determiner) && !partitive,
    family: place.head?.family ?? null,
    deed: null,
    headline: isLeading(doc, sentence),
    status: reading.void ? null : reading.status,
    firmness: reading.firmness,
    turn: turnOf(view, reading),
    stands,
    parties,
    dates,
    weak: reading.signal !== null && lexicon.outsiders.has(doc.tokens[reading.signal.first]?.lower ?? ''),
    place: told ? placeOf(view, sentence, phrase, reading.signal) : null,
    rule: dates.length > 1 ? 'agreements.listed' : reading.rule,
  }
}

const turnOf = ({ doc, lexicon }: PhraseView, { status, signal }: Reading): ProposalTurn | null => {
  if (status !== 'proposed' || !signal) return null
  if (signal.kind === 'refuse') return 'refused'
  return lexicon.negotiating.has(doc.tokens[signal.first]?.lower ?? '') ? 'negotiated' : null
}

/** Whether a sentence stands in the headline of its story or in the deck under it. */
const isLeading = (doc: QuotedDocument, sentence: Sentence): boolean => {
  if (doc.zones[sentence.zone]?.kind !== 'headline') return false
  const body = firstBodies(doc).get(sentence.story)
  return body === undefined || sentence.start < body
}

const firstBodies = derived((doc: QuotedDocument) => {
  const starts = new Map<number | null, number>()
  for (const zone of doc.zones) if (zone.kind === 'body' && !starts.has(zone.story)) starts.set(zone.story, zone.start)
  return starts
})

/** What the noun of a deed is of. */
const FAMILIES: Readonly<Record<DeedKind, HeadFamily>> = {
  merge: 'takeover',
  buy: 'takeover',
  trade: 'order',
  move: 'transfer',
  settle: 'accord',
}

/** A verb of merging, buying, dealing or moving as a mention without a name. */
const mentionOfDeed = (view: PhraseView, sentence: Sentence, deed: Deed): AgreementMention => {
  const { doc } = view
  return {
    sentence,
    title: { start: doc.tokens[deed.first]?.start ?? 0, end: doc.tokens[deed.last]?.end ?? 0 },
    head: null,
    family: FAMILIES[deed.kind],
    deed: deed.kind,
    content: new Set(),
    bare: true,
    plain: true,
    distinct: false,
    definite: false,
    owned: false,
    headline: isLeading(doc, sentence),
    status: deed.status,
    firmness: deed.status === 'concluded' ? 3 : 2,
    turn: null,
    stands: false,
    parties: { sure: deed.parties, likely: [], collective: false },
    dates: deed.status === 'concluded' ? datesOfDeed(view, sentence, deed) : [],
    weak: true,
    place: null,
    rule: 'agreements.deed',
  }
}

const placeOf = (view: PhraseView, sentence: Sentence, phrase: TitlePhrase, signal: Signal): Range | null => {
  const start = Math.max(view.first, Math.min(phrase.outer, signal.first) - 8)
  const end = Math.min(view.limit, Math.max(phrase.end, signal.last + 1) + 8)
  const place = placeNear(view.doc, sentence, signal.last, { goal: false, within: { start, end } })
  const title = { start: view.doc.tokens[phrase.first]?.start ?? 0, end: view.doc.tokens[phrase.end - 1]?.end ?? 0 }
  return place && overlapOf(place, title) === 0 ? { start: place.start, end: place.end } : null
}

/** Sentences with more tokens than this are lists or noise. */
const LONGEST = 300

/** Every place of the text that speaks of an agreement, in order. */
export const agreementMentions = derived((doc: QuotedDocument): AgreementMention[] => {
  const { pack } = doc
  if (!pack) return []
  const lexicon: AgreementLexicon = agreementLexiconOf(pack.agreements)
  const found: AgreementMention[] = []
  // Whether the sentence before speaks of an agreement.
  let told = false
  for (const sentence of doc.sentences) {
    const kind = doc.zones[sentence.zone]?.kind
    if (kind === 'credit' || kind === 'dateline' || sentence.lastToken - sentence.firstToken > LONGEST) continue
    const view: PhraseView = { doc, lexicon, first: sentence.firstToken, limit: sentence.lastToken }
    const heads = headsIn(view)
    const own: AgreementMention[] = deedsIn(view, sentence).map((deed) => mentionOfDeed(view, sentence, deed))
    const lapse = own.length === 0 && heads.length === 0 && told ? lapseIn(view, sentence) : null
    if (lapse) own.push(lapse)
    let end = sentence.firstToken
    for (const place of heads) {
      if (place.at < end) continue
      const mention = mentionAt(view, sentence, place, heads)
      if (!mention) continue
      own.push(mention)
      while (end < sentence.lastToken && (doc.tokens[end]?.start ?? 0) < mention.title.end) end++
    }
    told = own.length > 0
    found.push(...own.sort((a, b) => a.title.start - b.title.start))
  }
  return found
})
