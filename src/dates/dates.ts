import type { DatedDocument, DatedMention, SegmentedDocument } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import type { DatesPack } from '../languages/pack/dates.js'
import type { Range } from '../text/range.js'
import { tokenise, type Token } from '../text/tokens.js'
import { lexiconOf } from '../text/word-class.js'
import { boundTo, directionOf } from './direction.js'
import { edtfOf, isPossible, type Stretch } from './edtf.js'
import { dateLexiconOf, type DateLexicon } from './lexicon.js'
import { publicationOf, publishedOn, type DayReader, type Placed, type Publication } from './published.js'
import type { Expression } from './expression.js'
import { isHistory, monthOf, type Narrated } from './narrative.js'
import { resolve, type Direction, type Frame } from './resolve.js'
import { scanSentence } from './scan.js'

const STROKED = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/

/** Whether "3/4/2023" is the fourth of March: by the region, or by the dates of the text that can be read one way only. */
const isMonthFirst = (pack: DatesPack, { options: { region }, tokens }: SegmentedDocument): boolean => {
  if (region !== null) return pack.monthFirst.includes(region)
  if (pack.monthFirst.length === 0) return false
  let monthFirst = 0
  let dayFirst = 0
  for (const { kind, text } of tokens) {
    const [, a, b] = (kind === 'number' && STROKED.exec(text)) || []
    if (Number(b) > 12) monthFirst++
    if (Number(a) > 12) dayFirst++
  }
  return monthFirst > dayFirst
}

const placeAll = (doc: SegmentedDocument, { dates: pack }: LanguagePack, monthFirst: boolean): Placed[] => {
  const lexicon = dateLexiconOf(pack)
  const { text, tokens } = doc
  const placed: Placed[] = []
  for (const [index, { firstToken: from, lastToken: to }] of doc.sentences.entries())
    for (const found of scanSentence({ text, tokens, from, to, pack, lexicon, monthFirst })) {
      const first = tokens[found.first]
      const last = tokens[found.last - 1]
      if (first && last) placed.push({ ...found, start: first.start, end: last.end, sentence: index })
    }
  return placed
}

const FOREIGN = /\b([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})\b|\b(\d{1,2})\.? ([A-Za-z]{3,9})\.? (\d{4})\b/

/** "March 5, 2024" in the header of a page that is in another language. */
const foreignDay = (text: string, months: readonly string[]): Expression[] => {
  const [, month = '', day, year, otherDay, otherMonth = '', otherYear] = FOREIGN.exec(text) ?? []
  const name = (month || otherMonth).toLowerCase()
  const index = months.findIndex((forms) => forms.split('|').includes(name))
  if (index < 0) return []
  return [{ type: 'date', year: Number(year ?? otherYear), month: index + 1, day: Number(day ?? otherDay), step: null }]
}

/** Reads the dates of a line that is no sentence of the document. */
const dayReader = (doc: SegmentedDocument, monthFirst: boolean): DayReader => {
  const { pack } = doc
  return (text) => {
    if (!pack) return []
    const tokens = tokenise(text, { start: 0, end: text.length }, lexiconOf(pack.grammar))
    const lexicon = dateLexiconOf(pack.dates)
    const found = scanSentence({ text, tokens, from: 0, to: tokens.length, pack: pack.dates, lexicon, monthFirst })
    const days = found.map(({ expression }) => expression)
    const known = days.some((one) => one.type === 'date' && one.day !== null)
    return known ? days : [...days, ...foreignDay(text, pack.dates.foreignMonths)]
  }
}

/** Whether a date can stand for "the date named before". */
const namesContext = (stretch: Stretch): boolean => stretch.type !== 'century'

/** Whether the words themselves say which year it is. */
const namesYear = (expression: Expression): boolean => {
  if (expression.type === 'offset') return expression.unit === 'year'
  return 'year' in expression && expression.year !== null
}

/** Whether the day is that of the whole page, not of its first report. */
const isOfPage = (publication: Publication | null): boolean =>
  publication?.basis === 'option' || publication?.basis === 'header'

/** The year of a stretch, where it is the one before the year of publication. */
const lastYear = (stretch: Stretch, publication: Publication | null): number | null => {
  const year = 'year' in stretch ? stretch.year : null
  return year !== null && publication !== null && publication.year !== null && year === publication.year - 1
    ? year
    : null
}

/** For how many sentences a quarter or half stays what a report speaks of. */
const PERIOD_REACH = 4

/** "Agenda 2030": after a name only a year that has come can be one. */
const isNumberOfName = ({ rule, expression }: Placed, publication: Publication | null): boolean => {
  if (rule !== 'dates.year-after-name') return false
  const year = expression.type === 'date' && typeof expression.year === 'number' ? expression.year : 0
  return publication === null || publication.year === null || year > publication.year
}

/** Whether the tense of the clause has a say in what the expression stands for. */
const isOpen = (expression: Expression): boolean => {
  if (expression.type === 'weekday') return expression.week === null
  if (expression.type === 'offset') return expression.unit === 'weekend'
  if (expression.type === 'range') return isOpen(expression.from) || isOpen(expression.to)
  return 'year' in expression && expression.year === null
}

/** Whether the date is a day, which verbs of the present beside it put ahead. */
const isDay = (expression: Expression): boolean =>
  expression.type === 'weekday' ||
  (expression.type === 'date' && expression.day !== null) ||
  (expression.type === 'offset' && expression.unit === 'weekend') ||
  (expression.type === 'range' && isDay(expression.from))

/** Longest gap, in tokens, between coordinated dates. */
const LONGEST_GAP = 4

/** "Monday and Tuesday": dates that have one verb. */
const areCoordinated = (tokens: readonly Token[], a: Placed, b: Placed, lexicon: DateLexicon): boolean => {
  if (a.sentence !== b.sentence || b.first - a.last > LONGEST_GAP) return false
  const between = tokens.slice(a.last, b.first)
  const isLink = ({ text, lower }: Token): boolean =>
    text === ',' || (['between', 'link', 'opener'] as const).some((kind) => lexicon.word(lower, kind) !== null)
  const joined = between.some(({ lower }) => lexicon.word(lower, 'between') !== null)
  return between.every(isLink) && (joined || (between.length === 1 && between[0]?.text === ','))
}

/** A row of coordinated dates among the tokens. */
interface Row {
  readonly first: number
  last: number
}

/** The row of each date. */
const rowsOf = (tokens: readonly Token[], placed: readonly Placed[], lexicon: DateLexicon): Row[] => {
  const rows: Row[] = []
  placed.forEach((one, index) => {
    const [previous, row] = [placed[index - 1], rows[index - 1]]
    if (previous && row && areCoordinated(tokens, previous, one, lexicon)) {
      row.last = one.last
      rows.push(row)
    } else rows.push({ first: one.first, last: one.last })
  })
  return rows
}

/** Where the clauses of the dates look, asked once for each row of coordinated dates. */
const directionsOf = (
  { tokens, sentences }: SegmentedDocument,
  placed: readonly Placed[],
  lexicon: DateLexicon,
): Direction[] => {
  const rows = rowsOf(tokens, placed, lexicon)
  let asked: Row | null = null
  let direction: Direction = 'open'
  let askedSentence = -1
  return placed.map((one, index) => {
    const [row, sentence] = [rows[index], sentences[one.sentence]]
    if (!row || !sentence || !isOpen(one.expression)) return 'open'
    if (row !== asked) {
      const limits = { first: sentence.firstToken, last: sentence.lastToken }
      const before = one.sentence === askedSentence ? direction : 'open'
      direction = directionOf(tokens, limits, row, isDay(one.expression), lexicon, before)
      asked = row
      askedSentence = one.sentence
    }
    return direction
  })
}

const resolveAll = (
  doc: SegmentedDocument,
  pack: LanguagePack,
  placed: readonly Placed[],
  publication: Publication | null,
): DatedMention[] => {
  const lexicon = dateLexiconOf(pack.dates)
  const directions = directionsOf(doc, placed, lexicon)
  const history = isHistory(placed, publication?.year ?? Infinity)
  const mentions: DatedMention[] = []
  let context: Stretch | null = null
  let period: Frame['period'] = null
  let periodSentence = -1
  let toldYear: number | null = null
  let toldSentence = -2
  let narrated: Narrated | null = null
  let inSentence = -1
  let story: number | null = null
  for (const [index, one] of placed.entries()) {
    const sentence = doc.sentences[one.sentence]
    if (!sentence) continue
    if (sentence.story !== story) context = period = narrated = null
    story = sentence.story
    const direction = directions[index] ?? 'open'
    // The dateline of the first report says nothing of the day of a later one.
    const known = (sentence.story ?? 0) === 0 || isOfPage(publication) ? publication : null
    const near =
      one.sentence - inSentence <= 1 ||
      one.expression.type !== 'offset' ||
      !/^(?:either|comparison-or-text)$/.test(one.expression.origin)
    const resolved = resolve(one.expression, {
      publication: known,
      context: near ? context : null,
      toldYear: one.sentence - toldSentence <= 1 ? toldYear : null,
      narrated: history || (publication?.year ?? null) === null ? narrated : null,
      period: one.sentence - periodSentence <= PERIOD_REACH ? period : null,
      direction,
      bound: direction !== 'open' && boundTo(doc.tokens, sentence.firstToken, one, direction, lexicon),
    })
    if (!resolved || !isPossible(resolved.stretch) || isNumberOfName(one, publication)) continue
    mentions.push({
      id: `d${mentions.length + 1}`,
      start: one.start,
      end: one.end,
      value: edtfOf(resolved.stretch),
      mod: one.mod,
      anchor: resolved.anchor,
      rule: one.rule,
    })
    if (namesContext(resolved.stretch)) context = resolved.stretch
    if (resolved.anchor !== 'publication') narrated = monthOf(resolved.stretch) ?? narrated
    if (resolved.stretch.type === 'part' && resolved.stretch.part !== 'season') {
      // What is compared stays the period, not what it is compared with.
      if (one.expression.type !== 'offset') period = resolved.stretch
      periodSentence = one.sentence
    }
    toldYear =
      namesYear(one.expression) || resolved.anchor === 'context' ? lastYear(resolved.stretch, publication) : null
    toldSentence = one.sentence
    inSentence = one.sentence
  }
  return mentions
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Fourth stage: the dates of the text and its publication date. */
export const dates = (doc: SegmentedDocument): DatedDocument => {
  const monthFirst = doc.pack !== null && isMonthFirst(doc.pack.dates, doc)
  const placed = doc.pack ? placeAll(doc, doc.pack, monthFirst) : []
  const publication = publicationOf(doc, placed, dayReader(doc, monthFirst))
  const mentions = doc.pack ? resolveAll(doc, doc.pack, placed, publication) : []
  return {
    ...doc,
    dates: mentions,
    publishedOn: publishedOn(publication),
    datelineDates: doc.datelines.map(({ date }) =>
      date ? (mentions.find((mention) => overlaps(mention, date))?.value ?? null) : null,
    ),
  }
}
