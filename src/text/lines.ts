import { isAgency } from './agencies.js'
import type { Range } from './range.js'

/** A non-blank line, without the white space around it. */
export interface TextLine extends Range {
  /** How many blank lines stand before it. */
  readonly blanksBefore: number
}

/** The non-blank lines of the text, without the white space around them. */
export const linesOf = (text: string): TextLine[] => {
  const lines: TextLine[] = []
  let at = 0
  let blanks = 0
  while (at <= text.length) {
    const breakAt = text.indexOf('\n', at)
    const lineEnd = breakAt < 0 ? text.length : breakAt
    let start = at
    let end = lineEnd
    while (start < end && text.charAt(start) === ' ') start++
    while (end > start && text.charAt(end - 1) === ' ') end--
    if (end > start) {
      lines.push({ start, end, blanksBefore: blanks })
      blanks = 0
    } else {
      blanks++
    }
    at = lineEnd + 1
  }
  return lines
}

const ENDS = /[.!?:;…"“”»«’')\]]$/
/** A small letter; a name such as "dpa-AFX" or an address goes on nothing. */
const LOWER_START = /^\p{Ll}(?!\p{Ll}{0,4}[-/]\p{Lu}|[\p{Ll}\d-]{0,30}\.\p{Ll})/u
const FIRST_WORD = /^\p{L}+/u

/** Whether a line that begins so can go on with the sentence of the line before. */
const goesOnWith = (head: string): boolean => LOWER_START.test(head) && !isAgency(FIRST_WORD.exec(head)?.[0] ?? '')

/** Shortest line that can be a piece of a hard-wrapped paragraph. */
const SHORTEST_WRAPPED = 40

/**
 * Joins the lines of hard-wrapped paragraphs: a line that ends without a terminal mark and is followed, without a
 * blank line, by one that goes on in lower case.
 */
export const joinWrapped = (text: string, lines: readonly TextLine[]): TextLine[] => {
  const joined: TextLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn =
      last !== undefined &&
      line.blanksBefore === 0 &&
      last.end - last.start >= SHORTEST_WRAPPED &&
      goesOnWith(text.slice(line.start, line.start + 40)) &&
      !ENDS.test(text.slice(Math.max(last.start, last.end - 2), last.end))
    if (goesOn) joined[joined.length - 1] = { ...last, end: line.end }
    else joined.push(line)
  }
  return joined
}
