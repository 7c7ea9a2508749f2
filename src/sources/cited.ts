/** Whether a sentence lets a news body report, cites it, or has somebody speak to it. */
import type { QuotedDocument } from '../document.js'
import type { QuotesPack } from '../languages/pack/quotes.js'
import { derived, wordSet, type Phrases } from '../text/phrases.js'
import { itemAt, itemsIn, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import { knownBodyAt, phraseEndsAt } from './lexicon.js'
import type { SourceView, Surroundings } from './names.js'

/** How a sentence comes through a source: it is cited, it reports, or somebody speaks to it. */
export type Channelled = 'cited' | 'reports' | 'told'

/** How many tokens from the name a reporting verb may stand. */
const VERB_REACH = 3
/** The same where a noun ("newspaper", "press office") already tells what the name is. */
export const NOUN_REACH = 9
const BREAK = /^[,;:()]$/

/** How far behind a verb its particle may stand, in tokens. */
const PARTICLE_REACH = 25

/** Whether a reporting verb stands at a token, with its particle where it needs one: "teilte … mit". */
export const isReport = ({ doc, lexicon, limit }: SourceView, at: number): boolean => {
  const form = doc.tokens[at]?.lower ?? ''
  if (lexicon.reports.has(form)) return true
  const particle = lexicon.separable.get(form)
  if (particle === undefined || !doc.pack) return false
  // "teilt sich den Turm mit zwei Banken"
  if (reflexivesOf(doc.pack.quotes).has(doc.tokens[at + 1]?.lower ?? '')) return false
  for (let i = at + 1; i < Math.min(limit, at + PARTICLE_REACH); i++) if (doc.tokens[i]?.lower === particle) return true
  return false
}

const FUTURE = WordClass.modal | WordClass.future

/** Whether what stands before a verb keeps it from reporting: "CNN will broadcast", "Reuters was told". */
const isHeld = ({ doc }: SourceView, at: number): boolean => {
  const before = doc.tokens[at - 1]
  if (!before || !doc.pack || doc.pack.grammar.verbSecond) return false
  return (before.classes & FUTURE) !== 0 || passivesOf(doc.pack.quotes).has(before.lower)
}

const reflexivesOf = derived((pack: QuotesPack) => wordSet(pack.reflexive))
const passivesOf = derived((pack: QuotesPack) => wordSet(pack.passive))

/** Whether a reporting verb stands before or after a range of tokens, in the same clause. */
export const reportsNear = (view: SourceView, left: number, right: number, reach: number): boolean => {
  const { doc, first, limit } = view
  for (let at = left - 1; at >= Math.max(first, left - reach); at--) {
    if (BREAK.test(doc.tokens[at]?.text ?? '')) break
    if (isReport(view, at)) return true
  }
  for (let at = right; at < Math.min(limit, right + reach); at++) {
    if (BREAK.test(doc.tokens[at]?.text ?? '')) break
    if (isReport(view, at)) return !isHeld(view, at)
  }
  return false
}

/** Whether a word right behind a name cites it: "zufolge". */
export const follows = ({ doc, lexicon }: SourceView, at: number): boolean =>
  lexicon.after.has(doc.tokens[at]?.lower ?? '')

const phraseEndsIn = ({ doc, first }: SourceView, phrases: Phrases, left: number, at: number): boolean => {
  for (let end = left; end <= at; end++) if (phraseEndsAt(phrases, doc.tokens, end, first) > 0) return true
  return false
}

/** Whether a citing phrase ends where the name's noun phrase begins, or within it. */
export const cited = (view: SourceView, left: number, at: number): boolean =>
  phraseEndsIn(view, view.lexicon.before, left, at)

/** Whether a phrase by which one speaks to a source ends where the name's noun phrase begins, or within it. */
export const spokenTo = (view: SourceView, left: number, at: number): boolean =>
  phraseEndsIn(view, view.lexicon.spokenTo, left, at)

/** How far from the verb by which it is said the place or addressee may stand, in tokens. */
const SAID_REACH = 10

/** Whether the verb of a quote stands in the same clause as a token. */
const saidNear = (view: SourceView, at: number): boolean => {
  const { doc, first, limit } = view
  for (const step of [-1, 1])
    for (let i = at; i >= first && i < limit && Math.abs(i - at) <= SAID_REACH; i += step) {
      const token = doc.tokens[i]
      if (!token || BREAK.test(token.text)) break
      if (cueAt(view, i)) return true
    }
  return false
}

/** Whether the cue of a quote stands at a token. */
export const cueAt = ({ doc }: SourceView, at: number): boolean => {
  const token = doc.tokens[at]
  return token !== undefined && itemAt(cuesOf(doc), token.start) !== undefined
}

/** The cues of the quotes, in order, none twice. */
const cuesOf = derived((doc: QuotedDocument): Range[] => {
  const cues = doc.quotes.flatMap(({ cue }) => cue ?? []).sort((a, b) => a.start - b.start)
  const kept: Range[] = []
  for (const cue of cues) if (cue.start >= (kept.at(-1)?.end ?? 0)) kept.push(cue)
  return kept
})

/** The words of all quotes, joined where they overlap. */
export const quotedWords = derived((doc: QuotedDocument): Range[] => {
  const spans = doc.quotes.flatMap((quote) => [...quote.spans]).sort((a, b) => a.start - b.start)
  const joined: Range[] = []
  for (const { start, end } of spans) {
    const before = joined.at(-1)
    if (before && start <= before.end)
      joined[joined.length - 1] = { start: before.start, end: Math.max(end, before.end) }
    else joined.push({ start, end })
  }
  return joined
})

/** Whether a person's name, a pronoun, an adverb or a date ends right before a token. */
const isBehindName = ({ doc }: SourceView, at: number): boolean => {
  const token = doc.tokens[at - 1]
  if (!token) return false
  if ((token.classes & (WordClass.pronoun | WordClass.adverb)) !== 0 || itemAt(doc.dates, token.start)) return true
  return itemsIn(doc.references, token).some(
    ({ kind, end }) => (kind === 'name' || kind === 'pronoun') && end === token.end,
  )
}

/** Whether the noun phrase says where or to whom the words of a quote are said: "sagte im ZDF", "sagte Berg dem Kicker". */
export const saidThere = (view: SourceView, left: number, at: number): boolean => {
  const { doc, lexicon, first } = view
  const article = doc.tokens[left]
  const addressee =
    left < at &&
    article !== undefined &&
    (lexicon.toWhom.has(article.lower) || (lexicon.toWhomBehindName.has(article.lower) && isBehindName(view, left)))
  const placed = [left, Math.min(left + 1, at)].some((end) => phraseEndsAt(lexicon.places, doc.tokens, end, first) > 0)
  const name = doc.tokens[at]
  return (
    (addressee || placed) && name !== undefined && !itemAt(quotedWords(doc), name.start) && saidNear(view, left - 1)
  )
}

/** Whether an outlet's name only tells whom somebody works for: "the head of the BBC", "BBC chairman". */
const isEmployer = (view: SourceView, { body, left, right, noun }: Surroundings): boolean => {
  const { doc, lexicon } = view
  if ((noun ?? body.body) === 'agency') return false
  const article = doc.tokens[left]?.lower ?? ''
  const before = doc.tokens[left - 1]?.lower ?? ''
  const owner = lexicon.of.has(before) ? doc.tokens[left - 2]?.lower : lexicon.of.has(article) ? before : undefined
  if (owner !== undefined && lexicon.employees.has(owner)) return true
  return lexicon.employees.has(doc.tokens[right]?.lower ?? '')
}

/** Whether an infinitive follows a name: what it was told is an order ("told the paper to pay"). */
const isOrdered = ({ doc }: SourceView, right: number): boolean => {
  const marker = doc.pack?.quotes.infinitiveMarker
  return doc.pack?.grammar.verbSecond === false && doc.tokens[right]?.lower === marker
}

/** How many bodies may be joined: "NDR, WDR und SZ". */
const MOST_JOINED = 4

/** Where the news bodies end that are joined to one before: "The Times and the Financial Times reported". */
const joinedEnd = ({ doc, limit }: SourceView, right: number): number => {
  let end = right
  for (let n = 0; n < MOST_JOINED; n++) {
    const joint = doc.tokens[end]
    if (!joint || !(joint.text === ',' || joint.classes & WordClass.coordinator)) return end
    const article = (doc.tokens[end + 1]?.classes ?? 0) & WordClass.determiner
    const body =
      knownBodyAt(doc.text, doc.tokens, end + 1, limit) ??
      (article ? knownBodyAt(doc.text, doc.tokens, end + 2, limit) : null)
    if (!body) return end
    end = body.end
  }
  return end
}

/** How a sentence comes through the news body named in it; null where it does not. */
export const channelled = (view: SourceView, found: Surroundings, at: number): Channelled | null => {
  const { body, left, right, noun, quoted } = found
  const { doc, lexicon } = view
  if (isEmployer(view, found)) return null
  if (spokenTo(view, left, at)) return isOrdered(view, right) ? null : 'told'
  if (follows(view, right) || cited(view, left, at)) return 'cited'
  if (found.marksOnly && noun === null) return saidThere(view, left, at) ? 'told' : null
  if ((!body.ambiguous || noun !== null || quoted || left < at) && saidThere(view, left, at)) return 'told'
  const staffed = lexicon.staff.has(doc.tokens[right]?.lower ?? '')
  if (body.ambiguous && noun === null && !quoted)
    return staffed && reportsNear(view, left, right + 1, NOUN_REACH) ? 'reports' : null
  const reach = noun !== null || staffed || quoted ? NOUN_REACH : VERB_REACH
  return reportsNear(view, left, joinedEnd(view, right), reach) ? 'reports' : null
}
