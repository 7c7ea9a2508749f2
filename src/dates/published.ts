import type { DatedDocument, SegmentedDocument } from '../document.js'
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

const inRange = (range: Range, placed: Range): boolean => range.start <= placed.start && placed.end <= range.end

/** The day of the story's dateline, of its own date line, or of a caption, in this order. */
const fromText = (doc: SegmentedDocument, placed: readonly Placed[]): Publication | null => {
  const dated = placed.flatMap((one) => {
    const day = dayOfExpression(one.expression)
    const sentence = doc.sentences[one.sentence]
    const zone = sentence && doc.zones[sentence.zone]
    return day && zone && (zone.story ?? 0) === 0 ? [{ one, day, kind: zone.kind }] : []
  })
  const first = (
    basis: Publication['basis'],
    fits: (candidate: (typeof dated)[number]) => boolean,
    wholeOnly: boolean,
  ): Publication | null => {
    const candidate = dated.find((c) => fits(c) && (!wholeOnly || c.day.year !== null))
    return candidate ? { ...candidate.day, basis } : null
  }
  const datelines = doc.datelines.filter(({ story }) => story === 0).flatMap(({ date }) => (date ? [date] : []))
  const inDateline = ({ one }: (typeof dated)[number]): boolean =>
    datelines.some((range) => inRange(range, one) || inRange(one, range))
  const inHeader = ({ kind }: (typeof dated)[number]): boolean => kind === 'dateline'
  return (
    first('dateline', inDateline, true) ??
    first('header', inHeader, true) ??
    first('caption', ({ kind }) => kind === 'caption', true) ??
    first('dateline', inDateline, false) ??
    first('header', inHeader, false)
  )
}

/** When the article was published, by the option or by what the text shows. */
export const publicationOf = (doc: SegmentedDocument, placed: readonly Placed[]): Publication | null =>
  doc.options.referenceDate ? fromOption(doc.options.referenceDate) : fromText(doc, placed)

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
