import type { LanguagePack } from '../languages/pack.js'
import { reportLines } from './blocks.js'
import { lineFeatures, type LineFeatures } from './features.js'
import type { TextLine } from './lines.js'
import { furnitureShare, isParagraph, lineScores } from './report.js'

/** The lines of a page with what they are made of, and which belong to its report or reports. */
export interface Page {
  readonly text: string
  readonly pack: LanguagePack
  readonly lines: readonly PageLine[]
  /** Index of the first paragraph of the report; -1 where there is none. */
  readonly first: number
  /** Index of the last line of text of the report; -1 where there is none. */
  readonly last: number
  /** Without signs of a page around it, every line of a text is its own. */
  readonly plain: boolean
}

/** A line of a page. */
export interface PageLine extends TextLine {
  /** The words of the line. */
  readonly words: string
  readonly features: LineFeatures
  readonly inReport: boolean
  readonly paragraph: boolean
}

/** Below this share of furniture a text counts as plain. */
const PLAIN = 0.2
/** Most labels that can stand behind a report without being a part of it. */
const MOST_TRAILING = 8
/** A list item by its opening mark. */
export const BULLET = /^(?:[-–—•*·▪►]|\d{1,2}[.)]) ?/u
const ENDS_OPEN = /[;:,]$/

/** Whether the line is text of a report: a paragraph, a sentence, an item of a list. */
export const isText = ({ features, paragraph, words }: PageLine): boolean =>
  paragraph ||
  (features.terminal && features.words >= 4) ||
  (ENDS_OPEN.test(words) && features.words >= 5) ||
  BULLET.test(words)

/** Whether the line has the form of a title: some words without a full stop, neither label nor list item. */
export const isTitle = ({ features, words }: PageLine): boolean =>
  features.length <= 160 &&
  features.words >= 1 &&
  features.phrase === null &&
  !features.code &&
  features.glued === 0 &&
  features.separators === 0 &&
  features.stops === 0 &&
  (!features.terminal || /[?!]$/.test(words)) &&
  !ENDS_OPEN.test(words) &&
  !BULLET.test(words)

const firstOf = (lines: readonly PageLine[]): number => {
  const paragraph = lines.findIndex((line) => line.inReport && line.paragraph)
  if (paragraph >= 0) return paragraph
  const sentence = lines.findIndex((line) => line.inReport && line.features.terminal && line.features.words >= 4)
  return sentence >= 0 ? sentence : lines.findIndex((line) => line.inReport)
}

/** The last line of text; a few labels behind it are furniture, a long run of them is a table of the report's. */
const lastOf = (lines: readonly PageLine[], first: number): number => {
  const text = lines.findLastIndex((line) => line.inReport && isText(line))
  const any = lines.findLastIndex((line) => line.inReport)
  return Math.max(first, any - text > MOST_TRAILING ? any : text)
}

/** Reads the lines of a text as a page. */
export const pageOf = (text: string, lines: readonly TextLine[], pack: LanguagePack): Page => {
  const features = lineFeatures(text, lines, pack)
  const inReport = reportLines(text, lines, lineScores(features))
  const read = lines.map((line, i): PageLine => {
    const own = features[i] as LineFeatures
    return {
      ...line,
      words: text.slice(line.start, line.end),
      features: own,
      inReport: inReport[i] ?? false,
      paragraph: isParagraph(own),
    }
  })
  const first = firstOf(read)
  return { text, pack, lines: read, first, last: lastOf(read, first), plain: furnitureShare(features) < PLAIN }
}
