import type { Range } from './range.js'
import type { Lexicon } from './word-class.js'

/** One word, number, quotation mark or other punctuation, with what its form and the pack's lexicon tell. */
export interface Token extends Range {
  readonly text: string
  /** Lower-case form, by which lexicons are asked. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark' | 'punctuation'
  /** A word that begins with an upper-case letter. */
  readonly capital: boolean
  /** A word of two or more letters, all upper case. */
  readonly allCaps: boolean
  /** White space stands between this token and the one before. */
  readonly spaced: boolean
  /** Bits of `WordClass`. */
  readonly classes: number
}

const LETTER_RUN = String.raw`[\p{L}\p{M}\p{N}_]`
/** In order: dotted abbreviation, initial before a name, word (with inner hyphen, apostrophe, ampersand or domain dot), number, mark, dots and dashes, any other sign. */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\p{Lu}\.(?= ?\p{Lu}\p{L})`,
    String.raw`\p{L}${LETTER_RUN}*(?:(?:[-‐‑'’&]|\.(?=\p{Ll}{2}))${LETTER_RUN}+)*`,
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:-?\p{L}${LETTER_RUN}*(?:-${LETTER_RUN}+)*)?`,
    String.raw`["“”„‟«»‹›‚‘’‛'´${'`'}]`,
    String.raw`\.{2,}|[-‐‑–—]{2,}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)
const CLITIC = /['’][sS]$/
const MARK = /^["“”„‟«»‹›‚‘’‛'´`]$/
const LETTER = /^\p{L}/u
const DIGIT = /^\p{N}/u
const UPPER = /^\p{Lu}/u

const makeToken = (text: string, start: number, previousEnd: number, lexicon: Lexicon): Token => {
  const word = LETTER.test(text)
  const lower = text.toLowerCase()
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind: word ? 'word' : DIGIT.test(text) ? 'number' : MARK.test(text) ? 'mark' : 'punctuation',
    capital: word && UPPER.test(text),
    allCaps: word && text.length > 1 && text === text.toUpperCase() && text !== lower,
    spaced: start > previousEnd,
    classes: word ? (lexicon.get(lower) ?? lexicon.get(lower.replaceAll('’', "'")) ?? 0) : 0,
  }
}

/** Cuts a range of the text into tokens; a genitive or plural 's is a token of its own. */
export const tokenise = (text: string, range: Range, lexicon: Lexicon): Token[] => {
  const tokens: Token[] = []
  let previousEnd = range.start
  for (const match of text.slice(range.start, range.end).matchAll(TOKEN)) {
    const start = range.start + match.index
    const form = match[0]
    const clitic = CLITIC.test(form) && form.length > 2 ? 2 : 0
    tokens.push(makeToken(form.slice(0, form.length - clitic), start, previousEnd, lexicon))
    previousEnd = start + form.length
    if (clitic) {
      const at = previousEnd - clitic
      tokens.push({ ...makeToken(form.slice(-clitic), at, at, lexicon), kind: 'word' })
    }
  }
  return tokens
}
