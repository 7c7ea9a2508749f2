/** What no annotation is needed for: spans that fit the text, ids that are unique, references that lead somewhere. */
import type { Article } from '../../src/schema/index.js'

const spanFault = (raw: string, value: Readonly<Record<string, unknown>>): string | null => {
  const { start, end, text } = value
  if (typeof start !== 'number' || typeof end !== 'number') return null
  if (!(0 <= start && start <= end && end <= raw.length)) return 'span outside the text'
  return typeof text === 'string' && raw.slice(start, end) !== text ? 'text is not raw.slice(start, end)' : null
}

/** Everything that is wrong with an Article whatever its text says; empty where nothing is. */
export const shapeFaults = (raw: string, article: Article): string[] => {
  const faults: string[] = []
  const ids = new Set<string>()
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, `${path}[${i}]`))
      return
    }
    if (typeof value !== 'object' || value === null) return
    const object = value as Readonly<Record<string, unknown>>
    // A quote's own text joins its spans; only objects with offsets are spans.
    const fault = spanFault(raw, object)
    if (fault !== null) faults.push(`${path}: ${fault}`)
    if (typeof object['id'] === 'string') {
      if (ids.has(object['id'])) faults.push(`${path}: id ${object['id']} twice`)
      ids.add(object['id'])
    }
    for (const [key, item] of Object.entries(object)) walk(item, `${path}.${key}`)
  }
  walk(article, 'article')
  const referred = [
    ...article.meetings.flatMap((meeting) => [...meeting.participants, ...meeting.reportedBy]),
    ...article.agreements.flatMap((agreement) => [...agreement.parties, ...agreement.reportedBy]),
    ...article.quotes.flatMap((quote) => [...(quote.speaker ? [quote.speaker] : []), ...quote.reportedBy]),
    ...[...article.meetings, ...article.agreements].flatMap((event) => event.date?.mention ?? []),
  ]
  for (const id of referred) if (!ids.has(id)) faults.push(`reference to unknown id ${id}`)
  return faults
}
