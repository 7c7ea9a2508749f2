import type { LineFeatures } from './features.js'

/** Below this length a line without terminal mark is a label, a title or a piece of a list. */
const SHORT = 70
/** From this length on a line that reads like sentences is a paragraph. */
const LONG = 80
/** Lines on each side whose kind speaks for a line's own. */
const WINDOW = 3

/** From this length on a text is hardly a teaser, in code units. */
const LONG_PARAGRAPH = 300
/** What a short text after an announcement of other reports loses at first, and how that fades from line to line. */
const TEASER = 3
const TEASER_FADES = 0.85
/** What of that a title loses. */
const TITLE_SHARE = 0.3

/** Whether words stand together without space all over the line, as in copied menus; brand names alone do not count. */
const isGlued = (line: LineFeatures): boolean => line.glued > 0 && line.glued >= (line.words + line.glued) * 0.15

/** Whether the line reads like a paragraph of a report. */
export const isParagraph = (line: LineFeatures): boolean =>
  line.length >= LONG &&
  line.words >= 10 &&
  (line.terminal || line.stops > 0) &&
  line.phrase === null &&
  !line.caption &&
  !isGlued(line)

/** So many lines that can only be furniture make a page; in a long text, such a share of its lines. */
const ENOUGH_SIGNS = 6
const SHARE_OF_SIGNS = 0.08

/** How surely a text holds furniture at all, from 0 to 1: then short labels are more likely part of it. */
export const furnitureShare = (lines: readonly LineFeatures[]): number => {
  let signs = 0
  for (const line of lines) {
    if (line.phrase === 'menu' || line.phrase === 'furniture' || line.phrase === 'related') signs++
    else if (
      line.copies > 1 &&
      line.length < SHORT &&
      line.words > 0 &&
      line.numbers === 0 &&
      !line.terminal &&
      !line.colon
    )
      signs += 0.5
  }
  return Math.min(1, signs / ENOUGH_SIGNS, signs / (lines.length * SHARE_OF_SIGNS))
}

/** How much a line by itself looks like a part of the report (positive) or like furniture (negative). */
const ownScore = (line: LineFeatures, furniture: number): number => {
  const density = line.words === 0 ? 0 : line.closed / line.words
  let score = 0
  if (line.code) return -1.5
  if (line.caption) return -0.5
  if (isParagraph(line)) {
    score += (line.terminal ? 2 : 1 - furniture) + Math.min(3, line.length / 150) + Math.min(1.5, line.stops * 0.5)
    if (density >= 0.2) score += 1
  } else if (line.terminal && line.words >= 5) {
    score += density >= 0.15 ? 2 - furniture : 0.3
  } else if (line.length < SHORT) {
    score -= furniture * (line.words <= 3 ? 0.9 : 0.6)
  } else {
    score += density >= 0.15 ? 0.3 - 0.8 * furniture : -0.5 * furniture
  }
  if (line.phrase === 'menu') score -= 3
  if (line.phrase === 'furniture')
    score -= line.stops >= 3 ? 3 : line.terminal && line.notices === 0 ? 1 + 4 * furniture : 5
  if (line.phrase === 'related') score -= 5
  if (line.phrase === 'caption' || line.phrase === 'credit') score -= 2
  if (isGlued(line)) score -= Math.min(8, line.glued * (line.length < 300 ? 2 : 1))
  if (line.separators > 0 && !line.terminal) score -= Math.min(4, line.separators * 1.5)
  if (line.notices > 0) score -= line.notices * (line.reader > 0 ? 2.5 : 1) * (line.stops > 3 ? 0.6 : 1)
  else if (line.reader > 1 && line.stops <= 2) score -= 0.5
  if (line.address) score -= line.stops > 5 ? 0.5 : 1.5
  if (line.brokenOff && line.stops <= 1) score -= 1.5
  if (line.link) score -= 3
  if (line.recording) score -= 4
  if (line.copies > 1) score -= line.length >= LONG ? 3 : 1
  return score
}

/** Paragraphs among the nearest lines, without the line itself. */
const neighbourParagraphs = (paragraphs: readonly boolean[], i: number): number => {
  let n = 0
  for (let k = Math.max(0, i - WINDOW); k <= Math.min(paragraphs.length - 1, i + WINDOW); k++)
    if (k !== i && paragraphs[k]) n++
  return n
}

/** The score of each line: its own, raised among paragraphs and lowered where a paragraph stands alone among labels. */
export const lineScores = (lines: readonly LineFeatures[]): number[] => {
  const furniture = furnitureShare(lines)
  const paragraphs = lines.map(isParagraph)
  // After a line that announces other reports, and after a date or time of its own, a short text is a teaser.
  let teaser = 0
  return lines.map((line, i) => {
    teaser *= TEASER_FADES
    if (line.phrase === 'related' && !line.complete) teaser = TEASER * Math.max(furniture, 0.5)
    else if (line.dated) teaser = Math.max(teaser, (TEASER / 2) * furniture)
    else if (line.length >= LONG_PARAGRAPH && line.stops >= 2) teaser = 0
    const own =
      ownScore(line, furniture) - (line.length < LONG_PARAGRAPH ? teaser * (line.length < SHORT ? TITLE_SHARE : 1) : 0)
    const near = neighbourParagraphs(paragraphs, i)
    if (!paragraphs[i]) return own + (near >= 4 && line.phrase === null && !line.code ? 0.5 : 0)
    return own + (near >= 2 ? 1 : near === 0 ? -2 * furniture : 0)
  })
}
