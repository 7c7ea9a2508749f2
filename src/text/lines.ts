import type { Range } from './range.js'

/** The non-blank lines of the text, without the white space around them. */
export const linesOf = (text: string): Range[] => {
  const lines: Range[] = []
  let at = 0
  while (at <= text.length) {
    const breakAt = text.indexOf('\n', at)
    const lineEnd = breakAt < 0 ? text.length : breakAt
    let start = at
    let end = lineEnd
    while (start < end && text.charAt(start) === ' ') start++
    while (end > start && text.charAt(end - 1) === ' ') end--
    if (end > start) lines.push({ start, end })
    at = lineEnd + 1
  }
  return lines
}
