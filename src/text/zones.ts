import type { TextCredit, ZoneKind } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { isNameLine } from './captions.js'
import { agencyCredits, bylineCredits, isPersonShape, sourceCredits, trailer } from './credits.js'
import { dateLine, openingDateline, type FoundDateline } from './datelines.js'
import { lineFeatures, type LineFeatures } from './features.js'
import { headlineIndex, shareIn, stemsOf, titleIn } from './headline.js'
import type { TextLine } from './lines.js'
import type { Range } from './range.js'
import { furnitureShare, isParagraph, lineScores, reportLines } from './report.js'

/** A piece of a line with its kind, and whether a new story begins with it. */
export interface Piece extends Range {
  readonly kind: ZoneKind
  readonly opensStory: boolean
}

/** What the lines of a page are. */
export interface Page {
  readonly pieces: readonly Piece[]
  readonly headline: Range | null
  readonly datelines: readonly FoundDateline[]
  readonly credits: readonly TextCredit[]
}

/** How far before the first paragraph the header of a report reaches, in lines. */
const HEADER = 14
/** How far below a deck its byline and date stand, in lines. */
const AFTER_DECK = 7
/** How far behind its end the credits of a report stand, in lines. */
const FOOTER = 8
/** Longest sentence that can be a headline with a full stop, in code units. */
const LONGEST_HEADLINE = 200
const ENDS_OPEN = /[;:,]$/
const BULLET = /^(?:[-–—•*·▪►]|\d{1,2}[.)]) ?/u

interface Lines {
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly texts: readonly string[]
  readonly features: readonly LineFeatures[]
  readonly inReport: readonly boolean[]
  readonly pack: LanguagePack
}

const firstParagraph = ({ features, inReport }: Lines): number => {
  const paragraph = features.findIndex((line, i) => inReport[i] && isParagraph(line))
  if (paragraph >= 0) return paragraph
  const sentence = features.findIndex((line, i) => inReport[i] && line.terminal && line.words >= 4)
  return sentence >= 0 ? sentence : inReport.indexOf(true)
}

/** A title: some words without a terminal mark that neither list nor label. */
const isTitle = (line: LineFeatures, words: string): boolean =>
  line.length <= 160 &&
  line.words >= 1 &&
  line.phrase === null &&
  !line.code &&
  line.glued === 0 &&
  line.separators === 0 &&
  (!line.terminal || /[?!]$/.test(words)) &&
  line.stops === 0 &&
  !ENDS_OPEN.test(words) &&
  !BULLET.test(words)

/** Whether the first line of a text without title before it is itself the title: one sentence that the rest retells. */
const firstIsHeadline = ({ lines, texts, features }: Lines, first: number): boolean => {
  const line = features[first]
  const words = texts[first] ?? ''
  if (!line || line.stops > 0 || line.length > LONGEST_HEADLINE || lines.length < first + 2) return false
  return (
    shareIn(
      words,
      stemsOf(
        texts
          .slice(first + 1, first + 4)
          .join(' ')
          .slice(0, 3000),
      ),
    ) >= 0.5
  )
}

const SENTENCE_END = /\.["”“»]? (?=\p{Lu}|\()/gu

/** A headline and a dateline that stand on the line of the first sentence: "Title. CITY – The …". */
const gluedHeadline = (
  text: string,
  line: TextLine,
  pack: LanguagePack,
): { headline: Range; dateline: FoundDateline } | null => {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADLINE))
  const end = SENTENCE_END.exec(head)
  SENTENCE_END.lastIndex = 0
  if (!end) return null
  const stop = line.start + end.index + end[0].trimEnd().length
  const dateline = openingDateline(text, stop + 1, line.end, pack)
  return dateline ? { headline: { start: line.start, end: stop }, dateline } : null
}

/** What the lines around the headline are, beside headline and boilerplate. */
interface HeaderLine {
  readonly kind: 'dateline' | 'credit' | 'caption'
  readonly dateline: FoundDateline | null
  readonly credits: readonly TextCredit[]
}

const headerLine = (page: Lines, i: number, loose: boolean): HeaderLine | null => {
  const line = page.lines[i] as TextLine
  const words = page.texts[i] ?? ''
  const { text, pack } = page
  const dated = dateLine(text, line, pack, !loose)
  const byline = bylineCredits(text, line, pack)
  if (byline) return { kind: dated ? 'dateline' : 'credit', dateline: dated, credits: byline }
  if (dated) {
    const name = /^[^\d|,]+/.exec(words)?.[0].trim() ?? ''
    const credits: TextCredit[] = isPersonShape(name, pack)
      ? [{ start: line.start, end: line.start + name.length, kind: 'author' }]
      : []
    return { kind: 'dateline', dateline: dated, credits: dated.place ? [] : credits }
  }
  const caption = page.features[i]?.caption === true || isNameLine(page.features[i], words)
  if (caption) return { kind: 'caption', dateline: null, credits: [] }
  const agencies = agencyCredits(text, line)
  if (agencies) return { kind: 'credit', dateline: null, credits: agencies }
  if (page.features[i]?.phrase === 'credit')
    return { kind: 'credit', dateline: null, credits: sourceCredits(text, line) }
  return null
}

/** Whether a short line inside the report is a title between paragraphs, not a member of a list. */
const isCrossHeading = (page: Lines, i: number): boolean => {
  const { features, texts, inReport } = page
  const line = features[i] as LineFeatures
  if (!isTitle(line, texts[i] ?? '') || line.length > 110 || /^\p{Ll}/u.test(texts[i] ?? '')) return false
  const after = features[i + 1]
  const before = features[i - 1]
  if (!after || !before || !inReport[i + 1]) return false
  const isText = (other: LineFeatures): boolean => isParagraph(other) || (other.terminal && other.words >= 5)
  return isText(after) && (isText(before) || features[i - 2] === undefined || isText(features[i - 2] as LineFeatures))
}

/** Classifies the lines of a page. */
export const zonesOf = (text: string, lines: readonly TextLine[], pack: LanguagePack): Page => {
  const features = lineFeatures(text, lines, pack)
  const inReport = reportLines(lineScores(features))
  const texts = lines.map((line) => text.slice(line.start, line.end))
  const page: Lines = { text, lines, texts, features, inReport, pack }
  // Without signs of a page around it, every line of a text is its own.
  const plain = furnitureShare(features) < 0.2
  const first = firstParagraph(page)
  const last = inReport.lastIndexOf(true)

  const header = new Map<number, HeaderLine>()
  for (let i = Math.max(0, first - HEADER); i < first; i++) {
    const found = headerLine(page, i, true)
    if (found) header.set(i, found)
  }
  // A deck can stand above byline and date.
  for (let i = first + 1; first >= 0 && i <= Math.min(first + AFTER_DECK, lines.length - 1); i++) {
    const line = features[i]
    if (!line || isParagraph(line) || line.terminal || line.length > 120) continue
    const found = headerLine(page, i, true)
    if (found) header.set(i, found)
  }
  let headlineAt = headlineIndex({ texts, features, inReport, taken: lines.map((_, i) => header.has(i)), first })
  const glued = headlineAt < 0 && first >= 0 ? gluedHeadline(text, lines[first] as TextLine, pack) : null
  const opening =
    first >= 0 && !glued
      ? openingDateline(text, (lines[first] as TextLine).start, (lines[first] as TextLine).end, pack)
      : null
  if (headlineAt < 0 && !glued && !opening && first >= 0 && firstIsHeadline(page, first)) headlineAt = first

  const pieces: Piece[] = []
  const datelines: FoundDateline[] = []
  const credits: TextCredit[] = []
  const headline = glued ? glued.headline : headlineAt >= 0 ? titleIn(text, lines[headlineAt] as TextLine) : null
  const put = (range: Range, kind: ZoneKind, opensStory = false): void => {
    if (range.end > range.start) pieces.push({ start: range.start, end: range.end, kind, opensStory })
  }
  const skipSpace = (at: number, end: number): number => {
    while (at < end && text.charAt(at) === ' ') at++
    return at
  }
  const trimEnd = (end: number, start: number): number => {
    while (end > start && text.charAt(end - 1) === ' ') end--
    return end
  }
  const putBody = (line: Range, dateline: FoundDateline | null, opensStory = false): void => {
    let start = line.start
    if (dateline) {
      put({ start: dateline.start, end: dateline.end }, 'dateline', opensStory)
      datelines.push(dateline)
      start = skipSpace(dateline.end, line.end)
    }
    const tail = trailer(text, { start, end: line.end })
    put({ start, end: trimEnd(tail ? tail.start : line.end, start) }, 'body', opensStory && !dateline)
    if (tail) {
      put(tail, tail.kind)
      for (const credit of tail.credits) credits.push(credit)
    }
  }
  let afterSeparator = false
  lines.forEach((line, i) => {
    const line_ = features[i] as LineFeatures
    if (i === headlineAt && headline) {
      put({ start: line.start, end: trimEnd(headline.start, line.start) }, 'boilerplate')
      put(headline, 'headline')
      return put({ start: skipSpace(headline.end, line.end), end: line.end }, 'boilerplate')
    }
    if (glued && i === first) {
      put(glued.headline, 'headline')
      return putBody({ start: skipSpace(glued.headline.end, line.end), end: line.end }, glued.dateline)
    }
    const found = header.get(i)
    if (found) {
      put(line, found.kind)
      if (found.dateline) datelines.push(found.dateline)
      for (const credit of found.credits) credits.push(credit)
      return
    }
    if (i < first) {
      const words = texts[i] ?? ''
      const same = headlineAt >= 0 && words === texts[headlineAt]
      if (same && first - i <= HEADER) return put(line, 'headline')
      const between = headlineAt >= 0 && i > headlineAt
      if (between && isTitle(line_, words) && line_.words >= 4) return put(line, 'headline')
      if (inReport[i] && line_.terminal && line_.words >= 4 && (between || headlineAt < 0)) return putBody(line, null)
      if (inReport[i] && line_.phrase === null && line_.separators === 0 && (headlineAt < 0 || plain))
        return put(line, 'body')
      return put(line, 'boilerplate')
    }
    if (i === first) return putBody(line, opening)
    if (inReport[i]) {
      const dated = dateLine(text, line, pack, false)
      if (dated?.place && dated.date) {
        put(line, 'dateline')
        datelines.push(dated)
        return
      }
      if (line_.caption) return put(line, 'caption')
      const agency = agencyCredits(text, line) ?? (line_.phrase === 'credit' ? sourceCredits(text, line) : null)
      if (agency) {
        put(line, 'credit')
        for (const credit of agency) credits.push(credit)
        return
      }
      if (line_.code || (line_.phrase !== null && !isParagraph(line_))) {
        afterSeparator ||= /^[-–—]$/.test(texts[i] ?? '')
        return put(line, 'boilerplate')
      }
      if (isCrossHeading(page, i)) return put(line, 'headline')
      const opens = afterSeparator && isParagraph(line_)
      afterSeparator = false
      const dateline =
        opens || pieces.at(-1)?.kind === 'headline' ? openingDateline(text, line.start, line.end, pack) : null
      return putBody(line, dateline, opens)
    }
    const separator = /^[-–—]$/.test(texts[i] ?? '')
    afterSeparator ||= separator
    if (i > last && i <= last + FOOTER) {
      const end = headerLine(page, i, false)
      if (end) {
        put(line, end.kind)
        if (end.dateline) datelines.push(end.dateline)
        for (const credit of end.credits) credits.push(credit)
        return
      }
    }
    if (i < last && line_.caption) return put(line, 'caption')
    put(line, 'boilerplate')
  })
  return { pieces, headline, datelines, credits }
}
