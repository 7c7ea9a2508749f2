import type { DatedDocument, SegmentedDocument, TextDateline } from '../document.js'
import type { DatesPack } from '../languages/pack/dates.js'
import { namedDay } from '../text/date-words.js'
import type { Range } from '../text/range.js'
import type { Expression, Found } from './expression.js'
import { edtfOf } from './edtf.js'

/** Publication day as far as it is known. */
export interface Publication {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly basis: NonNullable<DatedDocument['publishedOn']>['basis']
}

/** An unresolved date with its place in the text. */
export interface Placed extends Found, Range {
  /** Index of its sentence. */
  readonly sentence: number
}

const REFERENCE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

const fromOption = (value: string): Publication | null => {
  const match = REFERENCE.exec(value)
  if (!match) return null
  const part = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))
  return { year: part(match[1]), month: part(match[2]), day: part(match[3]), basis: 'option' }
}

/** A day by month and day; the year may be missing. */
const dayOfExpression = (expression: Expression): Pick<Publication, 'year' | 'month' | 'day'> | null => {
  if (expression.type !== 'date' || expression.day === null || expression.month === null) return null
  if (expression.year !== null && typeof expression.year !== 'number') return null
  return { year: expression.year, month: expression.month, day: expression.day }
}

type PublicationDay = Pick<Publication, 'year' | 'month' | 'day'>

/** Reads the days in a piece of text of its own. */
export type DayReader = (text: string) => Expression[]

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Words that a copied page has run together: "Published17", "20242:26 PM", "PressApril". */
const unglued = (line: string): string =>
  line
    .replace(/((?:19|20)\d{2})(?=\d{1,2}:\d{2})/g, '$1 ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/((?:19|20)\d{2})(?=\p{L}|\d{1,2} )/gu, '$1 ')
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')

/** Longest line that is read for a date of its own, in code units. */
const LONGEST_LINE = 200

const lineOf = (doc: SegmentedDocument, { start, end }: Range): string =>
  doc.text.slice(start, Math.min(end, start + LONGEST_LINE))

const dayIn = (doc: SegmentedDocument, range: Range, read: DayReader): PublicationDay | null => {
  const line = unglued(lineOf(doc, range))
  const days = read(line).flatMap((expression) => dayOfExpression(expression) ?? [])
  const named = doc.pack ? namedDay(line, doc.pack) : null
  return days.find(({ year }) => year !== null) ?? (named?.year ? named : null) ?? days[0] ?? named
}

interface Candidate {
  readonly day: PublicationDay
  readonly basis: Publication['basis']
  /** The lower, the better. */
  readonly rank: number
}

/** What a label outweighs, in code units of distance from the headline. */
const LABEL = 100_000
/** A line above the headline is the page's more often than the article's. */
const ABOVE = 3

const distanceFrom = (doc: SegmentedDocument, { start, end }: Range): number => {
  const headline = doc.stories[0]?.headline
  if (!headline) return start
  return start >= headline.start ? Math.max(0, start - headline.end) : (headline.start - end) * ABOVE
}

/** Where the label stands as a word of its own, or glued behind one of a copied page; -1 for nowhere. */
const labelAt = (line: string, label: string): number => {
  const at = line.toLowerCase().indexOf(label)
  if (at <= 0) return at
  const begins = /\p{Lu}/u.test(line.charAt(at)) || !/\p{L}/u.test(line.charAt(at - 1))
  return begins ? at : -1
}

const rankOf = (doc: SegmentedDocument, dateline: TextDateline, labels: readonly string[]): number => {
  const line = lineOf(doc, dateline)
  const isFirst = dateline.label === 'published' || labels.some((label) => labelAt(line, label) >= 0)
  return distanceFrom(doc, dateline) + (isFirst ? -LABEL : dateline.label === 'updated' ? LABEL : 0)
}

/** Whether the line is the foot of a message that the page shows: "— Name (@name) July 18, 2026". */
const isMessageFoot = (doc: SegmentedDocument, dateline: TextDateline): boolean => lineOf(doc, dateline).includes('@')

const fromDatelines = (
  doc: SegmentedDocument,
  placed: readonly Placed[],
  labels: readonly string[],
  read: DayReader,
): Candidate[] =>
  doc.datelines.flatMap((dateline) => {
    if (dateline.story !== 0 || !dateline.date || isMessageFoot(doc, dateline)) return []
    const { date } = dateline
    const days = placed.flatMap((one) => (overlaps(one, date) ? (dayOfExpression(one.expression) ?? []) : []))
    const whole = days.find(({ year }) => year !== null)
    const day = whole ?? dayIn(doc, dateline, read) ?? days[0]
    const basis = dateline.form === 'opening' ? 'dateline' : 'header'
    return day ? [{ day, basis, rank: rankOf(doc, dateline, labels) }] : []
  })

/** Lines of the page's furniture that say when it was published. */
const fromFurniture = (doc: SegmentedDocument, labels: readonly string[], read: DayReader): Candidate[] => {
  return doc.zones.flatMap((zone) => {
    if (zone.kind !== 'boilerplate' || zone.end - zone.start > LONGEST_LINE) return []
    const line = lineOf(doc, zone)
    const at = labels.map((label) => labelAt(line, label)).filter((place) => place >= 0)
    if (at.length === 0) return []
    const day = dayIn(doc, { start: zone.start + Math.min(...at), end: zone.end }, read)
    return day && day.year !== null ? [{ day, basis: 'header', rank: distanceFrom(doc, zone) }] : []
  })
}

/** Longest line that is nothing but a label and a day, in code units and in words. */
const LONGEST_DAY_LINE = 50
const MOST_WORDS = 6

const isDayLine = (line: string): boolean => line.split(' ').length <= MOST_WORDS && !/[.!?]$/.test(line)

/** Lines of the report that are a day and nothing else, with a month that is not of the report's language. */
const fromDayLines = (doc: SegmentedDocument, read: DayReader): Candidate[] =>
  doc.zones.flatMap((zone) => {
    if ((zone.story ?? 0) !== 0 || zone.kind !== 'body' || zone.end - zone.start > LONGEST_DAY_LINE) return []
    const day = isDayLine(lineOf(doc, zone)) ? dayIn(doc, zone, read) : null
    return day && day.year !== null ? [{ day, basis: 'header', rank: distanceFrom(doc, zone) }] : []
  })

/** Whether nothing else stands in the sentence of the date. */
const standsAlone = (doc: SegmentedDocument, one: Placed): boolean => {
  const sentence = doc.sentences[one.sentence]
  if (!sentence) return false
  const isElse = (index: number): boolean => doc.tokens[index]?.kind !== 'punctuation'
  for (let i = sentence.firstToken; i < one.first; i++) if (isElse(i)) return false
  for (let i = one.last; i < sentence.lastToken; i++) if (isElse(i)) return false
  return true
}

/** A date that ends a caption as a sentence of its own, or stands beside "today". */
const fromSentences = (doc: SegmentedDocument, placed: readonly Placed[]): Candidate[] =>
  placed.flatMap((one, index): Candidate[] => {
    const day = dayOfExpression(one.expression)
    const sentence = doc.sentences[one.sentence]
    const zone = sentence && doc.zones[sentence.zone]
    if (!zone || (zone.story ?? 0) !== 0 || !day || day.year === null) return []
    if (zone.kind === 'caption' && standsAlone(doc, one)) return [{ day, basis: 'caption', rank: -one.start }]
    const previous = placed[index - 1]
    const isToday =
      previous?.expression.type === 'offset' &&
      previous.expression.unit === 'day' &&
      previous.expression.amount === 0 &&
      previous.expression.origin === 'publication' &&
      previous.sentence === one.sentence &&
      one.first - previous.last === 1
    return isToday ? [{ day, basis: 'text', rank: one.start }] : []
  })

const bestOf = (candidates: readonly Candidate[]): Publication | null => {
  const best = candidates.reduce<Candidate | null>(
    (sofar, one) => (sofar && sofar.rank <= one.rank ? sofar : one),
    null,
  )
  return best && { ...best.day, basis: best.basis }
}

/** The day of a dateline or header line, of a caption or of the text; one with its year before one without. */
const fromText = (
  doc: SegmentedDocument,
  placed: readonly Placed[],
  pack: DatesPack,
  read: DayReader,
): Publication | null => {
  const labels = pack.published.split('|')
  const lines = fromDatelines(doc, placed, labels, read)
  const sentences = fromSentences(doc, placed)
  const basedOn = (basis: Publication['basis']): Candidate[] => sentences.filter((one) => one.basis === basis)
  return (
    bestOf(lines.filter(({ day }) => day.year !== null)) ??
    bestOf(fromFurniture(doc, labels, read)) ??
    bestOf(fromDayLines(doc, read)) ??
    bestOf(basedOn('caption')) ??
    bestOf(basedOn('text')) ??
    bestOf(lines)
  )
}

/** When the article was published, by the option or by what the text shows. */
export const publicationOf = (
  doc: SegmentedDocument,
  placed: readonly Placed[],
  read: DayReader,
): Publication | null => {
  if (doc.options.referenceDate) return fromOption(doc.options.referenceDate)
  return doc.pack && fromText(doc, placed, doc.pack.dates, read)
}

/** The public form of the publication date. */
export const publishedOn = (publication: Publication | null): DatedDocument['publishedOn'] => {
  if (!publication) return null
  const { basis, year, month, day } = publication
  const stretch =
    month === null
      ? ({ type: 'year', year } as const)
      : day === null
        ? ({ type: 'month', year, month } as const)
        : ({ type: 'day', year, month, day } as const)
  return { value: edtfOf(stretch), basis }
}
