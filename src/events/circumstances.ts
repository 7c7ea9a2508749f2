import type { FoundMeeting, QuotedDocument, Sentence } from '../document.js'
import type { CircumstancesPack } from '../languages/pack.js'
import { compilePhrases, derived, phraseAt, wordSet, type Phrases } from '../text/phrases.js'
import { itemAt, itemsIn, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { clausesOf } from './clauses.js'
import { placesIn, type PlacePhrase } from './places.js'

/** The date of an event: EDTF value and the id of the mention that it came from. */
export type EventDate = FoundMeeting['date']

/** How real an event is told as being. */
export interface Outlook {
  /** It is told as lying ahead. */
  readonly ahead: boolean
  /** It is put off. */
  readonly postponed: boolean
  readonly cancelled: boolean
  /** It is wished, possible, refused or denied: no event is told. */
  readonly unreal: boolean
}

const wordsOf = derived((pack: CircumstancesPack) => ({
  ahead: compilePhrases(pack.ahead),
  postponed: compilePhrases(pack.postponed),
  cancelled: compilePhrases(pack.cancelled),
  unreal: compilePhrases(pack.unreal),
  conditional: wordSet(pack.conditional.join(' ')),
  of: wordSet(pack.ofPrepositions),
  invitations: compilePhrases(pack.invitations.words),
  accepted: compilePhrases(pack.invitations.accepted),
  offForms: wordSet(pack.callingOff.forms),
  here: wordSet(pack.here),
  there: wordSet(pack.there),
  then: wordSet(pack.then),
  when: wordSet(pack.when),
  until: wordSet(pack.until),
  anaphors: wordSet(pack.anaphors),
}))

/** How many tokens a sentence may have that only says that something was called off. */
const SHORT_SENTENCE = 14
const UNREAL_WINDOW = 10
/** How many sentences back "there" can point. */
const THERE_REACH = 2
const BREAK_COST = 8
/** A date farther off than this tells of something else. */
const FARTHEST = 42
/** A date that opens the sentence holds for all of it. */
const OPENING = 3
const OPENING_COST = 12
const CLAUSE_COST = 40
const RELATIVE_COST = 8
const CONJUNCTION_COST = 15
/** A place farther off than this is where something else happens. */
const FARTHEST_PLACE = 30

const anyPhrase = (phrases: Phrases, tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (phraseAt(phrases, tokens, i, to) > 0) return true
  return false
}

/** "sagte die Reise ab": a split verb of calling off, its particle last in the clause. */
const isCalledOff = ({ pack, tokens }: QuotedDocument, from: number, to: number): boolean => {
  if (!pack || pack.circumstances.callingOff.particle === '') return false
  const { offForms } = wordsOf(pack.circumstances)
  let verb = false
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token
    if (offForms.has(lower)) verb = true
    else if (verb && lower === pack.circumstances.callingOff.particle && tokens[i + 1]?.kind !== 'word') return true
  }
  return false
}

/**
 * What the words around the token `at` say of the reality of what it names. `from` and `to` bound the clause in
 * token indices; wishes, refusals and negations count where they stand before the token, or anywhere in the clause
 * where the verb can stand last.
 */
export const outlookOf = (doc: QuotedDocument, from: number, to: number, at: number, dated: boolean): Outlook => {
  const { pack, tokens } = doc
  if (!pack) return { ahead: false, postponed: false, cancelled: false, unreal: false }
  const words = wordsOf(pack.circumstances)
  const left = Math.max(from, at - UNREAL_WINDOW)
  const right = pack.grammar.verbSecond ? Math.min(to, at + UNREAL_WINDOW) : at
  let conditional = false
  for (let i = left; i < right; i++) if (words.conditional.has((tokens[i] as Token).lower)) conditional = true
  const postponed = anyPhrase(words.postponed, tokens, from, to)
  const invited = anyPhrase(words.invitations, tokens, left, right)
  const accepted = invited && anyPhrase(words.accepted, tokens, from, to)
  return {
    ahead: postponed || accepted || anyPhrase(words.ahead, tokens, from, to) || (conditional && dated),
    postponed,
    cancelled: anyPhrase(words.cancelled, tokens, from, to) || isCalledOff(doc, from, to),
    unreal: (invited && !accepted) || anyPhrase(words.unreal, tokens, left, right) || (conditional && !dated),
  }
}

/** How far two token places are apart in a sentence, counting clause and comma breaks between them. */
const distance = (
  doc: QuotedDocument,
  sentence: Sentence,
  ofToken: readonly number[],
  a: number,
  b: number,
): number => {
  const low = Math.min(a, b)
  const high = Math.max(a, b)
  let cost = high - low
  for (let i = low; i < high; i++) {
    const token = doc.tokens[i]
    if (token && itemAt(doc.dates, token.start)) continue
    if (token?.kind === 'punctuation') cost += BREAK_COST
    // "met Y after troops had entered Z": what follows the conjunction tells of something else.
    else if (token && i > low && (token.classes & WordClass.subordinator) !== 0 && a < b) cost += CONJUNCTION_COST
  }
  const clauseOf = (token: number) => ofToken[token - sentence.firstToken] ?? 0
  if (clauseOf(a) === clauseOf(b)) return cost
  const { clauses } = clausesOf(doc, sentence)
  const told = clauses[clauseOf(b)]
  const relative = a < b && told?.kind === 'relative' && told.parent === clauseOf(a)
  return cost + (relative ? RELATIVE_COST : CLAUSE_COST)
}

const indexOfToken = (doc: QuotedDocument, sentence: Sentence, offset: number): number => {
  let at = sentence.firstToken
  while (at < sentence.lastToken - 1 && (doc.tokens[at] as Token).end <= offset) at++
  return at
}

/** How many tokens of a date, with a comma, may stand before "when". */
const DATE_LENGTH = 5
/** "on Tuesday, when X met Y": the date before the clause is its own. */
const opensWhen = (
  doc: QuotedDocument,
  sentence: Sentence,
  ofToken: readonly number[],
  at: number,
  date: number,
): boolean => {
  const words = doc.pack ? wordsOf(doc.pack.circumstances).when : null
  const { clauses } = clausesOf(doc, sentence)
  const start = clauses[ofToken[at - sentence.firstToken] ?? 0]?.pieces[0]?.start
  if (!words || start === undefined || date >= start || start - date > DATE_LENGTH) return false
  return words.has(doc.tokens[start]?.lower ?? '')
}

/**
 * The date mention of the sentence that tells when the thing named by token `at` happens: the nearest one, clause
 * and comma breaks counted, unless it belongs to another noun ("the accord of 9 May"). `within` narrows the search
 * to a range of token indices.
 */
export const dateNear = (doc: QuotedDocument, sentence: Sentence, at: number, within?: Range): EventDate => {
  const { pack, tokens } = doc
  if (!pack) return null
  const words = wordsOf(pack.circumstances)
  const { ofToken } = clausesOf(doc, sentence)
  let best: { cost: number; date: EventDate } | null = null
  for (const mention of itemsIn(doc.dates, sentence)) {
    if (
      doc.datelines.some(
        (dateline) =>
          dateline.date !== null && dateline.date.start <= mention.start && mention.end <= dateline.date.end,
      )
    )
      continue
    const token = indexOfToken(doc, sentence, mention.start)
    if (within && (token < within.start || token >= within.end)) continue
    const before = tokens[token - 1]
    const owned = before && words.of.has(before.lower) && !mention.value.includes('/')
    if (owned && token - 2 !== at) continue
    if (before && words.until.has(before.lower)) continue
    const way = opensWhen(doc, sentence, ofToken, at, token) ? 1 : distance(doc, sentence, ofToken, at, token)
    const cost = token - sentence.firstToken < OPENING ? Math.min(way, OPENING_COST) : way
    const since = mention.mod === 'after' || mention.mod === 'before'
    if (!since && (!best || cost < best.cost)) best = { cost, date: { value: mention.value, mention: mention.id } }
  }
  return best && best.cost < FARTHEST ? best.date : null
}

/** Where a sentence says that the thing named by token `at` happens; `goal`: where a journey named by it leads. */
export const placeNear = (
  doc: QuotedDocument,
  sentence: Sentence,
  at: number,
  options: { goal: boolean; within?: Range },
): PlacePhrase | null => {
  const from = options.within?.start ?? sentence.firstToken
  const to = options.within?.end ?? sentence.lastToken
  const { ofToken } = clausesOf(doc, sentence)
  let best: PlacePhrase | null = null
  let bestCost = FARTHEST_PLACE
  for (const place of placesIn(doc, from, to)) {
    if (place.goal && !options.goal) continue
    // The place mostly follows what happens there; a goal always beats a place beside it.
    const cost =
      distance(doc, sentence, ofToken, at, place.at) +
      (place.at < at ? 4 : 0) -
      (options.goal && place.goal ? 10 : 0) -
      (place.venue ? (options.goal ? -8 : 3) : 0)
    if (cost < bestCost) {
      best = place
      bestCost = cost
    }
  }
  return best
}

/** Whether the words between two token indices point at the place of the dateline ("here"). */
export const saysHere = (doc: QuotedDocument, from: number, to: number): boolean => {
  const here = doc.pack ? wordsOf(doc.pack.circumstances).here : null
  for (let i = from; i < to; i++) if (here?.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether the words between two token indices point at the time told before ("then"). */
export const saysThen = (doc: QuotedDocument, from: number, to: number): boolean => {
  const then = doc.pack ? wordsOf(doc.pack.circumstances).then : null
  for (let i = from; i < to; i++) if (then?.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** The place that "there" stands for between two tokens: the last one named before it, up to two sentences back. */
export const placeMeantByThere = (doc: QuotedDocument, index: number, from: number, to: number): PlacePhrase | null => {
  const there = doc.pack ? wordsOf(doc.pack.circumstances).there : null
  for (let i = from; i < to; i++) {
    if (!there?.has(doc.tokens[i]?.lower ?? '')) continue
    for (let back = index; back >= Math.max(0, index - THERE_REACH); back--) {
      const sentence = doc.sentences[back]
      if (!sentence || sentence.story !== doc.sentences[index]?.story) return null
      const places = placesIn(doc, sentence.firstToken, back === index ? i : sentence.lastToken)
      const last = places.at(-1)
      if (last) return last
    }
  }
  return null
}

/** Whether a sentence opens with a word that comes back to what the one before told ("it", "this"). */
export const opensBack = (doc: QuotedDocument, sentence: Sentence): boolean => {
  const lower = doc.tokens[sentence.firstToken]?.lower ?? ''
  return doc.pack !== null && wordsOf(doc.pack.circumstances).anaphors.has(lower)
}

/** Whether a short sentence says by a pronoun alone that what the one before told was called off. */
export const callsOffBefore = (doc: QuotedDocument, sentence: Sentence): boolean => {
  const { firstToken, lastToken } = sentence
  if (!doc.pack || lastToken - firstToken > SHORT_SENTENCE || !opensBack(doc, sentence)) return false
  const outlook = outlookOf(doc, firstToken, lastToken, lastToken - 1, false)
  return outlook.cancelled && !outlook.unreal
}

/** The place of the dateline that opens a story, where one does. */
export const datelinePlace = (doc: QuotedDocument, story: number | null): Range | null =>
  doc.datelines.find((dateline) => dateline.story === story)?.place ?? null

const DAY = /^\d{4}-\d{2}-\d{2}/
const PLAIN = /^\d{4}(?:-\d{2}){0,2}/

/** Whether a date lies after the day, month or year of publication, as far as both are known. */
export const isAfterPublication = (doc: QuotedDocument, date: EventDate): boolean => {
  const published = PLAIN.exec(doc.publishedOn?.value ?? '')?.[0]
  const told = date && PLAIN.exec(date.value)?.[0]
  if (!published || !told) return false
  const length = Math.min(published.length, told.length)
  return told.slice(0, length) > published.slice(0, length)
}

/** Whether a date lies before the day of publication. */
export const isBeforePublication = (doc: QuotedDocument, date: EventDate): boolean => {
  const published = doc.publishedOn?.value
  if (!published || !date || !/^\d{4}/.test(date.value) || !DAY.test(published)) return false
  const end = date.value.split('/').at(-1) ?? ''
  return (
    /^\d{4}(?:-\d{2})?(?:-\d{2})?$/.test(end) && end.length <= published.length && end < published.slice(0, end.length)
  )
}
