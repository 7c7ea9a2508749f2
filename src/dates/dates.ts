import type { DatedDocument, SegmentedDocument } from '../document.js'

/** Fourth stage: the dates of the text and its publication date. */
export const dates = (doc: SegmentedDocument): DatedDocument => ({
  ...doc,
  dates: [],
  publishedOn: doc.options.referenceDate ? { value: doc.options.referenceDate, basis: 'option' } : null,
  datelineDates: doc.datelines.map(() => null),
})
