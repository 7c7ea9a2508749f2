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

/**
 * Gives the rules one kind of space, one kind of line break, composed accents and no invisible characters,
 * with a map back to the raw text.
 */
export const normaliseText = (raw: string): { text: string; offsets: OffsetMap } => {
  if (!NEEDS_WORK.test(raw)) return { text: raw, offsets: identity }
  const starts = new Uint32Array(raw.length + 1)
  const ends = new Uint32Array(raw.length + 1)
  const pieces: string[] = []
  let length = 0
  const emit = (piece: string, start: number, end: number): void => {
    pieces.push(piece)
    for (let k = 0; k < piece.length; k++) {
      starts[length] = start
      ends[length++] = end
    }
  }
  let at = 0
  while (at < raw.length) {
    const char = raw.charAt(at)
    if (INVISIBLE.test(char)) {
      at++
    } else if (LINE_BREAK.test(char)) {
      const next = char === '\r' && raw[at + 1] === '\n' ? at + 2 : at + 1
      emit('\n', at, next)
      at = next
    } else if (SPACE.test(char)) {
      emit(' ', at, ++at)
    } else if (at + 1 < raw.length && raw.charCodeAt(at + 1) > ASCII) {
      const { piece, end } = withMarks(raw, at)
      const composed = piece.length > 1 ? piece.normalize('NFC') : piece
      // Composition never lengthens here; a longer form would outgrow the arrays.
      emit(composed.length <= end - at ? composed : piece, at, end)
      at = end
    } else {
      emit(char, at, ++at)
    }
  }
  return {
    text: pieces.join(''),
    offsets: {
      toRaw: ({ start, end }) => {
        if (end > start) return { start: starts[start] ?? raw.length, end: ends[end - 1] ?? raw.length }
        const at = start < length ? (starts[start] ?? raw.length) : raw.length
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
