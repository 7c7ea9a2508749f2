/**
 * Whole news pages, menus and all, against what their publishers say of the article on them: characters of the body,
 * the headline, the day of publication and the authors. Headline and authors are asked for where the text holds them.
 */
import type { Article } from '../../src/schema/index.js'
import { Count, type Counts } from './count.js'
import type { PageRecord } from './records.js'
import { sharedBy, sizeOf } from './text.js'

/** An article as far as it is compared. */
export type ComparedPage = Pick<Article, 'zones' | 'headline' | 'publishedOn' | 'sources'>

const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B"“”„«»‘’']+/g, '')
    .toLowerCase()

const countBody = ({ body }: PageRecord, { zones }: ComparedPage, count: Count): void => {
  const wanted = body.map(([start, end]) => ({ start, end }))
  const found = zones.filter(({ kind }) => kind === 'body')
  count.gold += sizeOf(wanted)
  count.found += sizeOf(found)
  count.right += sharedBy(wanted, found)
}

const countHeadline = ({ title, text }: PageRecord, { headline }: ComparedPage, count: Count): void => {
  if (!title || !squashed(text).includes(squashed(title))) return
  count.gold++
  if (!headline) return
  count.found++
  if (squashed(headline.text) === squashed(title)) count.right++
}

const countDay = ({ published }: PageRecord, { publishedOn }: ComparedPage, count: Count): void => {
  if (!published) return
  count.gold++
  if (!publishedOn) return
  count.found++
  if (publishedOn.value.slice(0, 10) === published) count.right++
}

const countAuthors = ({ authors, text }: PageRecord, { sources }: ComparedPage, count: Count): void => {
  const wanted = authors.filter((name) => squashed(text).includes(squashed(name)))
  const credited = sources.filter(({ kind }) => kind === 'author' || kind === 'agency')
  count.gold += wanted.length
  count.found += sources.filter(({ kind }) => kind === 'author').length
  count.right += wanted.filter((name) => credited.some((source) => squashed(source.name) === squashed(name))).length
}

/** Counts what a reader of pages finds on them. */
export const countPages = (records: readonly PageRecord[], read: (record: PageRecord) => ComparedPage): Counts => {
  const body = new Count()
  const headline = new Count()
  const day = new Count()
  const authors = new Count()
  for (const record of records) {
    const page = read(record)
    countBody(record, page, body)
    countHeadline(record, page, headline)
    countDay(record, page, day)
    countAuthors(record, page, authors)
  }
  // An agency named as the author is right and no author found; it must not make more right ones than found ones.
  authors.found = Math.max(authors.found, authors.right)
  return { 'characters of the body': body, headline, 'day of publication': day, authors }
}
