import type { LanguagePack } from '../languages/pack.js'
import { isCaption } from './captions.js'
import { phraseKindAt, type PhraseKind } from './line-phrases.js'
import type { TextLine } from './lines.js'
import { lexiconOf, WordClass, type Lexicon } from './word-class.js'

/** What a line of a page is made of. Shares are between 0 and 1. */
export interface LineFeatures {
  readonly length: number
  readonly words: number
  /** Words that begin with a capital, the first one aside. */
  readonly capitals: number
  /** Words of closed classes. */
  readonly closed: number
  /** Numbers. */
  readonly numbers: number
  /** Sentence ends inside the line. */
  readonly stops: number
  /** The line ends with a terminal mark. */
  readonly terminal: boolean
  /** The line ends with a colon. */
  readonly colon: boolean
  /** The line breaks off: "…". */
  readonly brokenOff: boolean
  /** Places where two words stand together without a space: "WirtschaftSport". */
  readonly glued: number
  /** Separators of menus: bars, dots, wide gaps. */
  readonly separators: number
  /** Words of furniture: "cookies", "newsletter". */
  readonly notices: number
  /** Words that speak to the reader. */
  readonly reader: number
  /** What the pack's phrases say of the line. */
  readonly phrase: PhraseKind | null
  /** An announcement that names the other report itself: "Read more: Ferry fares to rise". */
  readonly complete: boolean
  /** How often the same line stands in the text. */
  readonly copies: number
  /** Address, path or code rather than words. */
  readonly code: boolean
  /** An e-mail or web address stands in it. */
  readonly address: boolean
  /** It ends as a link to another page does: "… | more". */
  readonly link: boolean
  /** It stands beside a recording: a length of time closes it or is all of it. */
  readonly recording: boolean
  /** A short line with a date or clock time. */
  readonly dated: boolean
  /** The line is a picture caption or its credit. */
  readonly caption: boolean
}

/** How much of a line is read; a longer one is judged by its beginning. */
const SAMPLE = 800
/** How much of the end of a longer line is read. */
const TAIL = 40
const WORD = /\p{L}[\p{L}\p{M}'’-]*|\p{N}[\p{N}.,:]*/gu
const DIGIT = /^\p{N}/u
const UPPER = /^\p{Lu}/u
const GLUED = /\p{Ll}(?:\p{Lu}\p{Ll}|\p{N}{2})/gu
/** A cheap sign, without which nothing is glued: what may be a small letter before what may be a capital or figure. */
const MAY_GLUE = /[a-z\u00DF-\u1FFF\u2100-\uFFFF][A-Z0-9\u00C0-\u00DE\u0100-\u1FFF\u2100-\uFFFF]/
const STOP = /[.!?…]["“”»«’')]?\s+["“”„»«›‹‘‚'(]?\p{Lu}/gu
const SEPARATOR = /[|·•›>▸►]| {3,}/g
const GAP = /\p{L} {2}(?=\p{L})/gu
/** A terminal mark, with the initials of the writers behind it perhaps: "… he said. (hp/oy)". */
const TERMINAL = /[.!?…]["“”»«’'‘)\]]*(?: ?\([^()]{2,20}\))?$/
const BROKEN_OFF = /(?:…|\.{3})["“”»«’')]*$/
/** The words behind the last stop or bar of a line. */
const LAST_WORDS = /(?:^|[.?!…|:)“"«»]|\p{Ll}(?=\p{Lu}))\s*(\p{L}[\p{L} ]{2,24}?)[\s.>›»]*$/u
const RECORDING =
  /(?:^|\D)\d{1,2}:\d{2}(?::\d{2})? ?(?:mins?|Min|Std|uur|sec)\.{0,2}$|^\D{0,2}\d{1,2}:\d{2}(?::\d{2})?\)?$/u
const COMPLETE = /^[^:]{3,40}: \P{Zs}/u
const ADDRESS = /\S@\p{L}|https?:\/\/|\bwww\./u
const DATED =
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?![.\d])|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}\.? \p{L}{3,9}\.? \d{4}\b|\b\p{L}{3,9}\.? \d{1,2},? \d{4}\b/u
const CODE =
  /^(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+|[\w$.-]+\([^)]*\)|@\w+|#\w+|-?\d*[A-Z]\d*[A-Z]?-|[\p{P}\p{S}\s]+)$/u

const CLOSED =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.relative |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.negation |
  WordClass.adverb

/** What a word or number of a line counts as. */
interface WordFacts {
  readonly number: boolean
  readonly capital: boolean
  readonly closed: boolean
  /** The word of furniture that it is. */
  readonly notice: string | null
  readonly reader: boolean
}

interface Words {
  readonly lexicon: Lexicon
  readonly notices: ReadonlySet<string>
  readonly reader: ReadonlySet<string>
  /** Facts of words met before: the words of a text come again and again. */
  readonly known: Map<string, WordFacts>
  readonly links: ReadonlySet<string>
}

/** How many words are kept, and how long ones: engines let a long slice hold on to the whole text. */
const MOST_KNOWN = 4096
const LONGEST_KNOWN = 12

const wordSets = new WeakMap<LanguagePack, Words>()
const wordsOf = (pack: LanguagePack): Words => {
  const known = wordSets.get(pack)
  if (known) return known
  const made = {
    lexicon: lexiconOf(pack.grammar),
    notices: new Set(pack.text.noticeWords.split(' ')),
    reader: new Set(pack.text.readerWords.split(' ')),
    known: new Map<string, WordFacts>(),
    links: new Set(pack.text.linkWords.split('|')),
  }
  wordSets.set(pack, made)
  return made
}

const makeFacts = (word: string, { lexicon, notices, reader }: Words): WordFacts => {
  const lower = word.toLowerCase()
  return {
    number: DIGIT.test(word),
    capital: UPPER.test(word),
    closed: ((lexicon.get(lower) ?? 0) & CLOSED) !== 0,
    notice: notices.has(lower) ? lower : null,
    reader: reader.has(word),
  }
}

const factsOf = (word: string, words: Words): WordFacts => {
  if (word.length > LONGEST_KNOWN) return makeFacts(word, words)
  const known = words.known.get(word)
  if (known) return known
  const made = makeFacts(word, words)
  if (words.known.size >= MOST_KNOWN) words.known.clear()
  words.known.set(word, made)
  return made
}

const count = (text: string, pattern: RegExp): number => {
  let n = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) n++
  return n
}

/** The features of one line. */
const featuresOf = (
  line: string,
  copies: number,
  pack: LanguagePack,
  phrase: PhraseKind | null,
): Omit<LineFeatures, 'caption'> => {
  const sample = line.length > SAMPLE ? line.slice(0, SAMPLE) : line
  const tail = line.slice(-TAIL)
  const facts = wordsOf(pack)
  const { links } = facts
  let words = 0
  let capitals = 0
  let closed = 0
  let numbers = 0
  const seen = new Set<string>()
  let readers = 0
  for (const word of sample.match(WORD) ?? []) {
    const { number, capital, closed: isClosed, notice, reader } = factsOf(word, facts)
    if (number) {
      numbers++
      continue
    }
    words++
    if (words > 1 && capital) capitals++
    if (isClosed) closed++
    if (notice !== null) seen.add(notice)
    if (reader) readers++
  }
  return {
    length: line.length,
    words,
    capitals,
    closed,
    numbers,
    stops: count(sample, STOP),
    terminal: TERMINAL.test(tail),
    colon: tail.endsWith(':'),
    brokenOff: BROKEN_OFF.test(tail),
    glued: MAY_GLUE.test(sample) ? count(sample, GLUED) : 0,
    separators: count(sample, SEPARATOR) + (sample.includes('  ') ? Math.max(0, count(sample, GAP) - 1) : 0),
    notices: seen.size,
    reader: readers,
    phrase,
    complete: phrase === 'related' && words >= 4 && COMPLETE.test(sample),
    copies,
    address: ADDRESS.test(sample),
    link: links.has((LAST_WORDS.exec(tail)?.[1] ?? '').toLowerCase()),
    recording: RECORDING.test(tail),
    dated: sample.length <= 60 && DATED.test(sample),
    code: sample.length < 200 && CODE.test(sample),
  }
}

/** Shortest line that can be a caption given a second time, without its credit. */
const SHORTEST_TWICE = 25

/** Whether the caption beside the line begins with the same words: a picture's own text, copied with it. */
const isCaptionTwice = (contents: readonly string[], captions: readonly boolean[], i: number): boolean => {
  const words = contents[i] ?? ''
  return (
    words.length >= SHORTEST_TWICE &&
    [i - 2, i - 1, i + 1, i + 2].some((k) => captions[k] === true && contents[k]?.startsWith(words) === true)
  )
}

/** The features of every line of a text. */
export const lineFeatures = (text: string, lines: readonly TextLine[], pack: LanguagePack): LineFeatures[] => {
  const copies = new Map<string, number>()
  const contents = lines.map((line) => text.slice(line.start, Math.min(line.end, line.start + SAMPLE)))
  for (const content of contents) copies.set(content, (copies.get(content) ?? 0) + 1)
  const known = new Map<string, Omit<LineFeatures, 'caption'>>()
  const features = lines.map((line, i) => {
    const content = contents[i] ?? ''
    const same = content.length < SAMPLE ? known.get(content) : undefined
    if (same) return same
    const tail = text.slice(Math.max(line.start + SAMPLE, line.end - TAIL), line.end)
    const own = featuresOf(content + tail, copies.get(content) ?? 1, pack, phraseKindAt(content, pack))
    const made = { ...own, length: line.end - line.start }
    known.set(content, made)
    return made
  })
  const captions = features.map((_, i) => isCaption(features, contents, i, pack))
  return features.map((line, i) => ({
    ...line,
    caption: captions[i] === true || isCaptionTwice(contents, captions, i),
  }))
}
