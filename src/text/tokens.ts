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
    String.raw`\p{Lu}\.(?= ?\p{Lu}(?:\p{L}|\. ?\p{Lu}\p{L}))`,
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

/** What the form of a token alone tells. */
type Form = Pick<Token, 'text' | 'lower' | 'kind' | 'capital' | 'allCaps' | 'classes'>

/** A small letter of ASCII, as which most words begin and go on. */
const isSmall = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a
}

const classesOf = (lower: string, lexicon: Lexicon): number =>
  lexicon.get(lower) ?? (lower.includes('’') ? lexicon.get(lower.replaceAll('’', "'")) : undefined) ?? 0

const formOf = (text: string, lexicon: Lexicon): Form => {
  const small = isSmall(text, 0)
  const word = small || LETTER.test(text)
  const lower = text.toLowerCase()
  return {
    text,
    lower: lower === text ? text : lower,
    kind: word ? 'word' : DIGIT.test(text) ? 'number' : MARK.test(text) ? 'mark' : 'punctuation',
    capital: word && !small && UPPER.test(text),
    allCaps: word && !small && text.length > 1 && !isSmall(text, 1) && text === text.toUpperCase() && text !== lower,
    classes: word ? classesOf(lower, lexicon) : 0,
  }
}

/** How many forms of a lexicon are kept: the words of a text come again and again. */
const MOST_FORMS = 4096
/** Longer forms are not kept: engines let a long slice hold on to the whole text. */
const LONGEST_FORM = 12

const formsOfLexicon = new WeakMap<Lexicon, Map<string, Form>>()

const knownForm = (text: string, lexicon: Lexicon): Form => {
  if (text.length > LONGEST_FORM) return formOf(text, lexicon)
  const forms = formsOfLexicon.get(lexicon) ?? new Map<string, Form>()
  const known = forms.get(text)
  if (known) return known
  if (forms.size === 0) formsOfLexicon.set(lexicon, forms)
  if (forms.size >= MOST_FORMS) forms.clear()
  const made = formOf(text, lexicon)
  forms.set(text, made)
  return made
}

const makeToken = (text: string, start: number, previousEnd: number, lexicon: Lexicon): Token => {
  const form = knownForm(text, lexicon)
  return {
    start,
    end: start + text.length,
    text: form.text,
    lower: form.lower,
    kind: form.kind,
    capital: form.capital,
    allCaps: form.allCaps,
    spaced: start > previousEnd,
    classes: form.classes,
  }
}

const BLANK = 0x20
const LINE_FEED = 0x0a
const ASCII = 0x7f

/** The piece of the text without the white space before it. */
const withoutSpace = (text: string, from: number, to: number): string => {
  let start = from
  let code = text.charCodeAt(start)
  while (code === BLANK || code === LINE_FEED) code = text.charCodeAt(++start)
  const piece = text.slice(start, to)
  return code < BLANK || code > ASCII ? piece.trimStart() : piece
}

/** Cuts a range of the text into tokens; a genitive or plural 's is a token of its own. */
export const tokenise = (text: string, range: Range, lexicon: Lexicon): Token[] => {
  const tokens: Token[] = []
  const part = text.slice(range.start, range.end)
  let previousEnd = range.start
  TOKEN.lastIndex = 0
  // Every sign but white space belongs to a token, so that a token begins where the white space before it ends.
  while (TOKEN.test(part)) {
    const end = range.start + TOKEN.lastIndex
    const form = withoutSpace(part, previousEnd - range.start, TOKEN.lastIndex)
    const start = end - form.length
    const clitic = form.length > 2 && CLITIC.test(form) ? 2 : 0
    tokens.push(makeToken(clitic ? form.slice(0, -clitic) : form, start, previousEnd, lexicon))
    if (clitic) {
      const at = end - clitic
      tokens.push({ ...makeToken(form.slice(-clitic), at, at, lexicon), kind: 'word' })
    }
    previousEnd = end
  }
  return tokens
}
