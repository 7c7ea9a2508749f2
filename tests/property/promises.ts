/** What holds for the Article of any text at all. */
import { expect } from 'vitest'
import { shapeFaults } from '../../eval/score/shape.js'
import { parseArticle, type Article, type ParseOptions } from '../../src/index.js'
import { ArticleSchema } from '../../src/schema/index.js'

/** Characters that a reader sees: no white space, and none of the marks that only steer a line break or a byte order. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

const zoneFaults = (raw: string, { zones, stories }: Article): string[] => {
  const faults: string[] = []
  let at = 0
  for (const zone of [...zones, { start: raw.length, end: raw.length, story: null }]) {
    if (zone.start < at) faults.push(`zone at ${zone.start} begins before ${at}`)
    const between = raw.slice(at, zone.start)
    if (VISIBLE.test(between)) faults.push(`in no zone: ${JSON.stringify(between.slice(0, 40))} at ${at}`)
    if (zone.story !== null && !stories[zone.story]) faults.push(`zone at ${zone.start} of no story: ${zone.story}`)
    at = Math.max(at, zone.end)
  }
  for (const zone of zones) if (zone.start === zone.end) faults.push(`empty zone at ${zone.start}`)
  stories.forEach((story, i) => {
    if (story.end < story.start || story.end > raw.length) faults.push(`story ${i} outside the text`)
    if (story.start < (stories[i - 1]?.end ?? 0)) faults.push(`story ${i} begins within the one before`)
  })
  return faults
}

const orderFaults = (article: Article): string[] => {
  const sorted = (what: string, starts: readonly number[]) =>
    starts.some((start, i) => start < (starts[i - 1] ?? 0)) ? [`${what} out of order`] : []
  return [
    ...sorted(
      'dates',
      article.dates.map(({ start }) => start),
    ),
    ...sorted(
      'quotes',
      article.quotes.map(({ spans }) => spans[0]?.start ?? 0),
    ),
    ...article.actors.flatMap(({ name, mentions }) =>
      sorted(
        `mentions of ${name}`,
        mentions.map(({ start }) => start),
      ),
    ),
    ...article.quotes.flatMap(({ id, spans }) =>
      sorted(
        `spans of ${id}`,
        spans.map(({ start }) => start),
      ),
    ),
  ]
}

/** Parses a text and expects every promise that needs no knowledge of the text. */
export const expectPromises = (raw: string, options: ParseOptions = {}): Article => {
  const given = Object.freeze({ ...options })
  const article = parseArticle(raw, given)
  expect(shapeFaults(raw, article)).toEqual([])
  expect(zoneFaults(raw, article)).toEqual([])
  expect(orderFaults(article)).toEqual([])
  for (const quote of article.quotes) expect(quote.text).toBe(quote.spans.map(({ text }) => text).join(' '))
  const json = JSON.stringify(article)
  expect(ArticleSchema.parse(JSON.parse(json))).toEqual(article)
  expect(JSON.stringify(parseArticle(raw, given))).toBe(json)
  expect(given).toEqual(options)
  return article
}
