/** How a piece of text is shown where the terminal has colours. */
export type Style = 'bold' | 'dim' | 'cyan'

/** Gives a text the look of a style, or gives it back where there are no colours. */
export type Paint = (style: Style, text: string) => string

/** A label at the left and what is said of it at the right. */
export type Row = readonly [label: string, text: string]

const INDENT = 2
const GAP = 2
const MAX_LABEL = 28

/** One line of printable text: no line breaks, and none of the control codes by which a text could steer a terminal. */
export const plain = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** Breaks a text at spaces into lines of at most `width` characters; longer words are cut. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (line.length > width) {
      lines.push(line.slice(0, width))
      line = line.slice(width)
    }
  }
  return [...lines, line]
}

/** Rows with aligned columns; both columns wrap, so that no line is wider than `width`. */
export const rowLines = (rows: readonly Row[], width: number, paint: Paint): string[] => {
  const labelWidth = Math.min(Math.max(...rows.map(([label]) => label.length)), MAX_LABEL, Math.floor(width / 3))
  const textWidth = width - INDENT - labelWidth - GAP
  return rows.flatMap(([label, text]) => {
    const left = wrap(label, labelWidth)
    const right = wrap(text, textWidth)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const start = paint('cyan', (left[at] ?? '').padEnd(labelWidth))
      return `${' '.repeat(INDENT)}${start}${' '.repeat(GAP)}${right[at] ?? ''}`.trimEnd()
    })
  })
}
