import type { NormalisedDocument, ResolvedOptions } from '../document.js'
import type { Range } from './range.js'

/** Takes ranges of the normalised text back to the raw text. */
export interface OffsetMap {
  /** The range of the raw text, in UTF-16 code units, that the normalised range stands for. */
  readonly toRaw: (range: Range) => Range
}

/** What the rules never need to see: byte order mark, soft hyphen, zero-width and bidirectional controls. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/
const SPACE = /[\t\v\f\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/
const LINE_BREAK = /[\r\u2028\u2029]/
const COMBINING = /\p{M}/u
const NEEDS_WORK = /[\t\v\f\r\u0085\u00A0\u00AD\u0300-\u036F\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2069\u3000\uFEFF]/

const identity: OffsetMap = { toRaw: ({ start, end }) => ({ start, end }) }

/** Longest run of combining marks that is composed with its base; more are noise, not accents. */
const MAX_MARKS = 8

const ASCII = 0x7f
const BLANK = 0x20
const LINE_FEED = 0x0a

/** The character at `at` with the combining marks on it, over invisible characters between them. */
const withMarks = (raw: string, at: number): { piece: string; end: number } => {
  let piece = raw.charAt(at)
  let end = at + 1
  for (let k = end; k < raw.length && k - at <= 2 * MAX_MARKS && piece.length <= MAX_MARKS; k++) {
    const char = raw.charAt(k)
    if (COMBINING.test(char)) {
      piece += char
      end = k + 1
    } else if (!INVISIBLE.test(char)) break
  }
  return { piece, end }
}

/** Parts of the text in order: a plain part has one unit for each raw unit, any other stands for its raw range as a whole. */
class Parts {
  private readonly starts: number[] = []
  private readonly raws: number[] = []
  /** End of the raw range of a part that is not plain; 0 for a plain one. */
  private readonly wholes: number[] = []

  add(start: number, raw: number, whole: number): void {
    this.starts.push(start)
    this.raws.push(raw)
    this.wholes.push(whole)
  }

  private at(index: number): { raw: number; whole: number } {
    let low = 0
    let high = this.starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= index) low = middle
      else high = middle
    }
    const whole = this.wholes[low] ?? 0
    const raw = this.raws[low] ?? 0
    return { raw: whole > 0 ? raw : raw + index - (this.starts[low] ?? 0), whole }
  }

  startOf(index: number): number {
    return this.at(index).raw
  }

  endOf(index: number): number {
    const { raw, whole } = this.at(index)
    return whole > 0 ? whole : raw + 1
  }
}

/** Whether a unit is ASCII and stays as it is. */
const isPlainAscii = (code: number): boolean => code <= ASCII && (code >= BLANK || code === LINE_FEED)

/**
 * Gives the rules one kind of space, one kind of line break, composed accents and no invisible characters,
 * with a map back to the raw text.
 */
export const normaliseText = (raw: string): { text: string; offsets: OffsetMap } => {
  if (!NEEDS_WORK.test(raw)) return { text: raw, offsets: identity }
  const parts = new Parts()
  const pieces: string[] = []
  let length = 0
  /** Where the units not yet given out begin, each of which stays as it is. */
  let from = 0
  /** Where the raw text continues the plain part before it; -1 for nowhere. */
  let continues = -1
  const emit = (piece: string, start: number, end: number, plain = end - start === 1): void => {
    if (!plain || continues !== start) parts.add(length, start, plain ? 0 : end)
    continues = plain ? end : -1
    pieces.push(piece)
    length += piece.length
  }
  const flush = (until: number): void => {
    if (until > from) emit(raw.slice(from, until), from, until, true)
  }
  let at = 0
  while (at < raw.length) {
    const code = raw.charCodeAt(at)
    const beforeAscii = at + 1 >= raw.length || raw.charCodeAt(at + 1) <= ASCII
    if (beforeAscii && isPlainAscii(code)) {
      at++
      continue
    }
    const char = raw.charAt(at)
    let piece = char
    let end = at + 1
    if (INVISIBLE.test(char)) piece = ''
    else if (LINE_BREAK.test(char)) {
      piece = '\n'
      if (char === '\r' && raw[end] === '\n') end++
    } else if (SPACE.test(char)) piece = ' '
    else if (!beforeAscii) {
      const marked = withMarks(raw, at)
      end = marked.end
      piece = marked.piece.length > 1 ? marked.piece.normalize('NFC') : marked.piece
      // Composition never lengthens here; a longer form would outgrow its raw range.
      if (piece.length > end - at) piece = marked.piece
    }
    if (piece !== char || end > at + 1) {
      flush(at)
      if (piece !== '') emit(piece, at, end)
      from = end
    }
    at = end
  }
  flush(raw.length)
  return {
    text: pieces.join(''),
    offsets: {
      toRaw: ({ start, end }) => {
        if (end > start) return { start: parts.startOf(start), end: parts.endOf(end - 1) }
        const at = start < length ? parts.startOf(start) : raw.length
        return { start: at, end: at }
      },
    },
  }
}

/** First stage: the text that the rules read, with its way back. */
export const normalise = (raw: string, options: ResolvedOptions): NormalisedDocument => ({
  raw,
  options,
  ...normaliseText(raw),
  findings: [],
})
