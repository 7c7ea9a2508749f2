import type { QuotedDocument, Sentence } from '../document.js'
import { derived } from '../text/phrases.js'
import { firstEndingAfter, itemsIn, overlapOf, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import type { Reading } from './agreement-readings.js'
import type { Signal } from './agreement-signals.js'
import type { PhraseView, TitlePhrase } from './agreement-titles.js'
import { dateNear, type EventDate } from './circumstances.js'
import { clausesOf } from './clauses.js'

/** "of 10 May", "aus 2018": a date that names, not one until which it runs. */
const followsOf = ({ doc, lexicon }: PhraseView, date: Range): boolean =>
  lexicon.origins.has(doc.tokens[firstEndingAfter(doc.tokens, date.start) - 1]?.lower ?? '')

/** The date of a name ("November 2020 statement", "accord of 10 May"), or of the verb beside it. */
export const datesOf = (
  view: PhraseView,
  sentence: Sentence,
  phrase: TitlePhrase,
  reading: Reading,
  plural: boolean,
) => {
  const { doc } = view
  const own = itemsIn(doc.dates, {
    start: doc.tokens[phrase.first]?.start ?? 0,
    end: doc.tokens[phrase.end - 1]?.end ?? 0,
  }).filter((date) => date.mod !== 'after' && date.mod !== 'before')
  const head = doc.tokens[phrase.headEnd - 1]?.end ?? 0
  const named = own.filter((date) => !date.value.includes('/') && (date.end <= head || followsOf(view, date)))
  if (named.length > 0) return named.map(({ value, id }) => ({ value, mention: id }))
  const { status } = reading
  const signal = reading.signal?.kind === 'conclude' ? reading.signal : reading.made
  if (!signal || signal.frame || status === 'proposed') return []
  const near = verbDate(view, sentence, phrase, signal)
  if (!near) return []
  return plural ? listedWith(view, near) : [near]
}

const datesById = derived((doc: QuotedDocument) => new Map(doc.dates.map((date) => [date.id, date])))

/** The date beside a verb that tells of an agreement without naming it. */
export const datesOfDeed = (
  view: PhraseView,
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
): NonNullable<EventDate>[] => {
  const none: TitlePhrase = { first, end: last + 1, headEnd: last + 1, determiner: -1, outer: first }
  const date = verbDate(view, sentence, none, { kind: 'conclude', first, last, frame: false, beside: true, cost: 0 })
  return date ? [date] : []
}

/** The date in the clause of the verb, outside the name. */
const verbDate = (view: PhraseView, sentence: Sentence, phrase: TitlePhrase, signal: Signal): EventDate => {
  const { doc, lexicon } = view
  const from = Math.max(view.first, Math.min(phrase.outer, signal.first) - 14)
  const to = Math.min(view.limit, Math.max(phrase.end, signal.last + 1) + 12)
  const { ofToken } = clausesOf(doc, sentence)
  const clause = ofToken[signal.last - sentence.firstToken]
  const windows = [
    { start: from, end: phrase.first },
    { start: phrase.end, end: to },
  ].sort(
    (a, b) =>
      Number(b.start <= signal.last && signal.last < b.end) - Number(a.start <= signal.last && signal.last < a.end),
  )
  // "ended the strike on Monday, signing a deal": the participle shares the day of its sentence.
  const verb = doc.tokens[signal.first]?.lower ?? ''
  const shares = lexicon.participleEndings.some((ending) => verb.endsWith(ending))
  for (const within of windows) {
    const date = dateNear(doc, sentence, signal.last, within)
    const mention = date?.mention ? datesById(doc).get(date.mention) : undefined
    if (!date || !mention || date.value.includes('/') || date.value.startsWith('XXXX')) continue
    const at = firstEndingAfter(doc.tokens, mention.start)
    const next = doc.tokens[firstEndingAfter(doc.tokens, mention.end)]
    // "two days before the attack": the day is that of something else.
    if (next && lexicon.offsets.has(next.lower)) continue
    if (isOfSaying(view, at, signal)) continue
    if ((shares || ofToken[at - sentence.firstToken] === clause) && !dashBetween(view, at, signal.last)) return date
  }
  return null
}

/** How many tokens may stand between a verb of saying and its day. */
const SAYING_REACH = 3

/** "said on Wednesday it had agreed": the day of the saying, unless the verb itself stands beside it. */
const isOfSaying = ({ doc }: PhraseView, at: number, signal: Signal): boolean => {
  const from = Math.max(0, at - SAYING_REACH)
  const range = { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[at]?.start ?? 0 }
  const cue = itemsIn(cuesOf(doc), range).at(-1)
  // "laut dem im Januar geschlossenen Vertrag": a preposition says nothing on a day.
  const word = cue ? doc.tokens[firstEndingAfter(doc.tokens, cue.start)] : undefined
  if (!cue || !word || word.classes & WordClass.preposition) return false
  return overlapOf(cue, verbRange(doc, signal)) === 0 && at < signal.first
}

const verbRange = (doc: QuotedDocument, { first, last }: Signal): Range => ({
  start: doc.tokens[first]?.start ?? 0,
  end: doc.tokens[last]?.end ?? 0,
})

const cuesOf = derived((doc: QuotedDocument): readonly Range[] =>
  doc.quotes.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start),
)

const DASH = /^[–—]$/
const dashBetween = ({ doc }: PhraseView, a: number, b: number): boolean => {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (DASH.test(doc.tokens[i]?.text ?? '')) return true
  return false
}

const JOINS_DATES = /^(?:,|\d.*)$/

/** The dates coordinated with one ("on 9 November, 11 January and 26 November"). */
const listedWith = ({ doc, first, limit }: PhraseView, date: NonNullable<EventDate>): NonNullable<EventDate>[] => {
  const range = { start: doc.tokens[first]?.start ?? 0, end: doc.tokens[limit - 1]?.end ?? 0 }
  const all = itemsIn(doc.dates, range)
  const at = all.findIndex((other) => other.id === date.mention)
  const joined = (left: Range, right: Range): boolean => {
    const between = itemsIn(doc.tokens, { start: left.end, end: right.start })
    return (
      between.length > 0 &&
      between.length <= 4 &&
      between.every(
        (token) =>
          JOINS_DATES.test(token.text) ||
          (token.classes &
            (WordClass.coordinator | WordClass.preposition | WordClass.determiner | WordClass.adverb)) !==
            0,
      )
    )
  }
  let from = at
  let to = at
  while (from > 0 && joined(all[from - 1] as Range, all[from] as Range)) from--
  while (to >= 0 && to + 1 < all.length && joined(all[to] as Range, all[to + 1] as Range)) to++
  const list = at < 0 ? [] : all.slice(from, to + 1)
  return list.length > 1 ? list.map(({ value, id }) => ({ value, mention: id })) : [date]
}
