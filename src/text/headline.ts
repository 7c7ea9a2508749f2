import { openingDateline, type FoundDateline } from './datelines.js'
import { isTitle, type Page, type PageLine } from './page.js'
import type { Range } from './range.js'
import { shareIn, stemsOf } from './stems.js'

/** How much of the report is read for its words, in code units. */
const SAMPLE = 6000
/** How many lines before the first paragraph can hold the headline, and how many after a lead. */
const REACH = 40
const AFTER_LEAD = 3
/** A title of one word that the report holds is no sign: so much is added to its words. */
const SMOOTHING = 0.7
/** Least score of a headline. */
const ENOUGH = 0.6
/** How far above the best line the title can stand, in lines, and how much less it may score. */
const DECK_REACH = 12
const DECK_MARGIN = 1.2
/** The same for a title right above its deck. */
const ADJACENT_MARGIN = 1.8
/** Longest sentence that can be a headline with a full stop, in code units. */
const LONGEST = 200

/** What stands between a title and the name of the site. */
const SITE = /^(?:$| ?[|–—] | - )/

const reportStems = ({ lines, first }: Page): Set<string> => {
  let sample = ''
  for (let i = first; i < lines.length && sample.length < SAMPLE; i++) {
    const line = lines[i]
    if (line?.inReport) sample += ` ${line.words.slice(0, SAMPLE)}`
  }
  return stemsOf(sample.slice(0, SAMPLE))
}

/** Whether the first line of the page, its title in the browser, begins with the same words. */
const isRepeated = ({ lines }: Page, i: number): boolean => {
  const words = lines[i]?.words ?? ''
  const title = lines[0]?.words ?? ''
  return i > 0 && title.startsWith(words) && SITE.test(title.slice(words.length))
}

/** How much of a title another line must hold to repeat it, in code units. */
const ECHO = 30
const SHORTEST_ECHO = 20

/** The other lines before the report that can repeat a title: the path to the page, its title in the browser. */
const echoesOf = ({ lines, first }: Page, i: number): readonly PageLine[] => {
  const length = lines[i]?.features.length ?? 0
  if (length < SHORTEST_ECHO) return []
  return lines.slice(Math.max(0, first - REACH), Math.max(0, first)).filter((line, k) => {
    const at = Math.max(0, first - REACH) + k
    return at !== i && line.features.length <= 2 * length && line.features.length * 2 >= length
  })
}

/** Where the title begins behind its kicker, which another line parts from it with a colon: "Court Banker jailed" beside "Court: Banker jailed". */
export const kickerLength = (page: Page, i: number): number => {
  const words = page.lines[i]?.words ?? ''
  for (const { words: other } of echoesOf(page, i))
    for (const [parted, glued] of [
      [other, words],
      [words, other],
    ] as const) {
      const colon = parted.indexOf(': ')
      if (colon <= 0) continue
      const title = parted.slice(colon + 2)
      const kicker = parted.slice(0, colon)
      if (glued === `${kicker} ${title}` || glued === kicker + title) return words.length - title.length
    }
  return 0
}

const scoreOf = (page: Page, i: number, stems: ReadonlySet<string>, taken: ReadonlySet<number>): number => {
  const line = page.lines[i]
  if (!line || taken.has(i)) return -Infinity
  const { features, words } = line
  if (features.length < 8 || features.length > 240 || features.words < 2) return -Infinity
  if ((features.phrase !== null && features.phrase !== 'caption') || features.code || features.stops > 1)
    return -Infinity
  const share = shareIn(words, stems, SMOOTHING)
  let score = 3 * share + 0.15 * Math.min(8, share * features.words)
  score -= Math.max(0, page.first - i) * 0.07
  score += features.words >= 4 && features.words <= 22 ? 1 : features.words < 4 ? -1 : -0.5
  if (words.endsWith('.')) score -= 1
  if (/[-–—:]$/.test(words)) score -= 1
  if (features.stops > 0 && i > 0) score -= 0.5
  score -= features.separators * 0.7 + Math.min(3, features.glued)
  if (features.copies > 1) score += 0.5
  if (isRepeated(page, i)) score += 1.5
  if (echoesOf(page, i).some(({ words: other }) => other.includes(words.slice(0, ECHO)))) score += 0.8
  if (i === 0) score += 0.7
  for (let k = i + 1; k <= Math.min(i + 4, page.first); k++)
    if (taken.has(k)) {
      score += 0.4
      break
    }
  return score
}

/** A title after the lead: "Nurses have voted … / Nurses end strike / …". */
const afterLead = (page: Page, stems: ReadonlySet<string>, taken: ReadonlySet<number>): number => {
  const { lines, first } = page
  if (lines[first]?.features.stops) return -1
  for (let i = first + 1; i <= Math.min(first + AFTER_LEAD, lines.length - 2); i++) {
    const line = lines[i]
    if (!line || line.paragraph) return -1
    if (isTitle(line) && !taken.has(i) && line.features.words >= 4 && shareIn(line.words, stems) >= 0.5) return i
  }
  return -1
}

/** Whether the first line of a text without title before it is itself the title: one sentence that the rest retells. */
const firstIsHeadline = ({ lines, first }: Page): boolean => {
  const line = lines[first]
  if (!line || line.features.stops > 0 || line.features.length > LONGEST || lines.length < first + 2) return false
  const next = lines.slice(first + 1, first + 4).map((other) => other.words.slice(0, 1000))
  return shareIn(line.words, stemsOf(next.join(' '))) >= 0.5
}

const bestBefore = (page: Page, stems: ReadonlySet<string>, taken: ReadonlySet<number>): number => {
  const scores = new Map<number, number>()
  let best = -1
  let most = ENOUGH
  for (let i = Math.max(0, page.first - REACH); i < page.first; i++) {
    const score = scoreOf(page, i, stems, taken)
    scores.set(i, score)
    if (score > most) {
      most = score
      best = i
    }
  }
  // Of a title and the deck below it, which retells more of the report, the title stands first.
  const chosen = page.lines[best]
  if (!chosen || isRepeated(page, best)) return best
  const title = page.lines[best - 1]
  const isDeck = /^[^"“„«»‚‘].*\.$/u.test(chosen.words) && title !== undefined && scores.get(best - 1) !== -Infinity
  if (isDeck && isTitle(title) && title.features.words >= 4 && !title.features.terminal) return best - 1
  for (let i = Math.max(0, best - DECK_REACH); i < best; i++) {
    const line = page.lines[i]
    const adjacent = i + 1 === best && chosen.blanksBefore === 0
    const near = (scores.get(i) ?? -Infinity) >= most - (adjacent ? ADJACENT_MARGIN : DECK_MARGIN)
    if (line && near && line.features.length >= 25 && isTitle(line) && shareIn(line.words, stems) >= 0.35) return i
  }
  return best
}

/**
 * Index of the headline's line; -1 where the text has none. `taken` lines are something else: date lines, bylines,
 * captions.
 */
export const headlineIndex = (page: Page, taken: ReadonlySet<number>): number => {
  const { first, lines, text, pack } = page
  const line = lines[first]
  if (!line) return -1
  const stems = reportStems(page)
  const before = bestBefore(page, stems, taken)
  if (before >= 0) return before
  const lead = afterLead(page, stems, taken)
  if (lead >= 0) return lead
  return !openingDateline(text, line.start, line.end, pack) && firstIsHeadline(page) ? first : -1
}

const SENTENCE_END = /\.["”“»]? (?=[\p{Lu}(])/u

/** A headline and a dateline that stand on the line of the first sentence: "Title. CITY – The …". */
export const gluedHeadline = ({
  text,
  pack,
  lines,
  first,
}: Page): { headline: Range; dateline: FoundDateline } | null => {
  const line = lines[first]
  const end = line && SENTENCE_END.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))
  if (!end) return null
  const stop = line.start + end.index + end[0].trimEnd().length
  const dateline = openingDateline(text, stop + 1, line.end, pack)
  return dateline ? { headline: { start: line.start, end: stop }, dateline } : null
}

const PARTS = / {2}[-–—] {2,}| \| | {2,}|(?<=[\p{L}\p{N}.,!?…]["”“»])(?=\p{Lu})/gu

/** The title on the headline's line, without the kicker before it or the site's name behind it. */
export const titleIn = (text: string, line: Range): Range => {
  const words = text.slice(line.start, line.end)
  let longest: Range = { start: line.start, end: line.start }
  let from = 0
  const add = (to: number): void => {
    if (to - from > longest.end - longest.start) longest = { start: line.start + from, end: line.start + to }
  }
  for (const match of words.matchAll(PARTS)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(words.length)
  return longest
}
