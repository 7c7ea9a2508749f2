import type { LineFeatures } from './features.js'
import type { Range } from './range.js'

/** Shortest word whose stem is compared. */
const LONG_WORD = 4
/** How much of a word is compared, so that inflected forms meet. */
const STEM = 6
/** How much of the report is read for its words, in code units. */
const SAMPLE = 6000
/** How many lines before the first paragraph can hold the headline. */
const REACH = 40

const WORD = /[\p{L}\p{N}]{2,}/gu

/** Stems of the content words of a text. */
export const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD))
    if (word.length >= LONG_WORD || /\p{N}/u.test(word)) stems.add(word.slice(0, STEM))
  return stems
}

/** Share of the stems of `words` that `stems` holds. */
export const shareIn = (words: string, stems: ReadonlySet<string>): number => {
  const own = stemsOf(words)
  if (own.size === 0) return 0
  let shared = 0
  for (const stem of own) if (stems.has(stem)) shared++
  return shared / own.size
}

/** What the headline is chosen by. */
export interface HeadlinePage {
  readonly texts: readonly string[]
  readonly features: readonly LineFeatures[]
  readonly inReport: readonly boolean[]
  /** Lines that are something else: date lines, bylines, captions. */
  readonly taken: readonly boolean[]
  /** Index of the first paragraph of the report. */
  readonly first: number
}

const scoreOf = (page: HeadlinePage, i: number, stems: ReadonlySet<string>): number => {
  const line = page.features[i]
  const text = page.texts[i] ?? ''
  if (!line || page.taken[i] || line.length < 8 || line.length > 240 || line.words < 2) return -Infinity
  if (line.phrase !== null && line.phrase !== 'caption') return -Infinity
  if (line.code || line.stops > 1) return -Infinity
  const before = Math.max(0, page.first - i)
  const share = shareIn(text, stems)
  let score = 3 * share + 0.15 * Math.min(8, share * line.words)
  score -= before * 0.07
  score += line.words >= 4 && line.words <= 22 ? 1 : line.words < 4 ? -1 : -0.5
  if (line.terminal && text.endsWith('.')) score -= 1
  if (line.stops > 0 && i > 0) score -= 0.5
  score -= line.separators * 0.7 + Math.min(3, line.glued)
  if (/[-–—:]$/.test(text)) score -= 1
  if (line.copies > 1) score += 0.5
  if (i === 0) score += 0.7
  for (let k = i + 1; k <= Math.min(i + 4, page.first); k++)
    if (page.taken[k]) {
      score += 0.4
      break
    }
  return score
}

/** How far above the best line the title can stand, in lines, and how much less it may score. */
const DECK_REACH = 12
const DECK_MARGIN = 1.2
/** Least score of a headline. */
const ENOUGH = 0.6

/** Index of the headline's line; -1 where the text has none. */
export const headlineIndex = (page: HeadlinePage): number => {
  const { first, texts } = page
  if (first < 0) return -1
  let sample = ''
  for (let i = first; i < texts.length && sample.length < SAMPLE; i++)
    if (page.inReport[i]) sample += ` ${(texts[i] ?? '').slice(0, SAMPLE)}`
  const stems = stemsOf(sample.slice(0, SAMPLE))
  const scores = new Map<number, number>()
  let best = -1
  let most = ENOUGH
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const score = scoreOf(page, i, stems)
    scores.set(i, score)
    if (score > most) {
      most = score
      best = i
    }
  }
  // Of a title and the deck below it, which retells more of the report, the title stands first.
  for (let i = Math.max(0, best - DECK_REACH); i < best; i++) {
    const line = page.features[i]
    const near = (scores.get(i) ?? -Infinity) >= most - DECK_MARGIN && shareIn(texts[i] ?? '', stems) >= 0.4
    if (line && near && line.words >= 5 && !line.terminal && line.glued + line.separators === 0) return i
  }
  return best
}

const PARTS = / {2,}[-–—] {2,}| \| | {3,}|(?<=[\p{L}\p{N}.,!?…]["”“»])(?=\p{Lu})/gu

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
