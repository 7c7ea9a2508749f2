import { openingDateline } from './datelines.js'
import { isText, isTitle, type Page, type PageLine } from './page.js'
import { shareIn, stemsOf } from './stems.js'

/** A line that parts briefs. */
const SEPARATOR = /^[-–—]$/
/** Fewest titles with one paragraph each that make a page of briefs. */
const FEWEST_BRIEFS = 3

/** Whether a short line inside the report is a title between paragraphs, not a member of a list. */
export const isCrossHeading = ({ lines }: Page, i: number): boolean => {
  const line = lines[i]
  const before = lines[i - 1]
  const after = lines[i + 1]
  if (!line || !before || !after?.inReport || !isTitle(line)) return false
  // A question inside a report is an interview's.
  if (line.features.length > 110 || line.features.terminal || /^\p{Ll}/u.test(line.words)) return false
  const earlier = lines[i - 2]
  return isText(after) && (isText(before) || !before.inReport || !earlier || isText(earlier))
}

/** Titles that have one paragraph each, which takes up their words: a page of briefs. */
const briefs = (page: Page, titles: readonly number[], headline: number): number[] => {
  const all = headline >= 0 && headline < page.first ? [headline, ...titles] : titles
  if (all.length < FEWEST_BRIEFS) return []
  const single = all.filter((at, k) => {
    const next = all[k + 1] ?? page.last + 1
    const body = page.lines.slice(at + 1, next).filter((line) => line.inReport && isText(line))
    return body.length === 1 && shareIn(page.lines[at]?.words ?? '', stemsOf(body[0]?.words ?? '')) >= 0.3
  })
  return single.length >= all.length - 1 && single.length >= FEWEST_BRIEFS ? [...titles] : []
}

/** Titles that the second part of a headline over two reports speaks of: "A meets B; C visits D". */
const announced = (page: Page, titles: readonly number[], headline: number): number[] => {
  const [first, ...others] = (page.lines[headline]?.words ?? '').split('; ').map(stemsOf)
  if (!first || others.length === 0) return []
  const shared = (line: PageLine | undefined, stems: ReadonlySet<string>): number =>
    [...stemsOf(line?.words ?? '')].filter((stem) => stems.has(stem)).length
  return titles.filter((at) => {
    const line = page.lines[at]
    const most = Math.max(...others.map((stems) => shared(line, stems)))
    return most >= 2 && most > shared(line, first)
  })
}

/** Indices of the lines with which a further story begins: its title, or its first paragraph where it has none. */
export const storyStarts = (page: Page, headline: number): Set<number> => {
  const { lines, first, last, text, pack } = page
  const starts = new Set<number>()
  const titles: number[] = []
  let separated = false
  for (let i = first + 1; i <= last; i++) {
    const line = lines[i] as PageLine
    if (SEPARATOR.test(line.words)) separated = true
    if (!line.inReport) continue
    if (separated && line.paragraph) {
      starts.add(i)
      separated = false
    }
    if (!isCrossHeading(page, i)) continue
    titles.push(i)
    const next = lines[i + 1]
    if (next?.paragraph && openingDateline(text, next.start, next.end, pack)) starts.add(i)
  }
  for (const at of briefs(page, titles, headline)) starts.add(at)
  for (const at of announced(page, titles, headline)) starts.add(at)
  return starts
}
