import type { DetectedDocument, NormalisedDocument } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { linesOf } from './lines.js'
import { lexiconOf, WordClass } from './word-class.js'

/** How much of the text is read to tell its language, in code units. */
const SAMPLE = 40_000
/** How much of one line is read, so that one long line does not speak for all. */
const LINE_SAMPLE = 2_000
/** A line with so many words reads like a sentence; shorter ones are mostly menus and titles. */
const SENTENCE = 9
/** What a word of a short line weighs beside one of a sentence. */
const LABEL_WEIGHT = 0.1
/** Fewest weighed words of a text, below which a few words have to tell. */
const SHORT_TEXT = 12
/** Least share of closed-class and frequent words in a text of a language, and in a headline. */
const LEAST_SHARE = 0.14
const LEAST_SHARE_SHORT = 0.12
/** What a word weighs that only a neighbouring language has. */
const FOREIGN_WEIGHT = 2
/** What a word weighs that only looks like the language. */
const SPELLING_WEIGHT = 0.15

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

/** The classes that any text of a language is full of; months and numbers tell little. */
const TELLING = ~(WordClass.month | WordClass.weekday | WordClass.numeral)

interface Vocabulary {
  readonly own: ReadonlySet<string>
  readonly foreign: ReadonlySet<string>
  readonly spelling: RegExp
}

const vocabularies = new WeakMap<LanguagePack, Vocabulary>()

const vocabularyOf = (pack: LanguagePack): Vocabulary => {
  const known = vocabularies.get(pack)
  if (known) return known
  const own = new Set(pack.text.frequent.split(' '))
  for (const [word, classes] of lexiconOf(pack.grammar)) if (classes & TELLING) own.add(word)
  const foreign = new Set(pack.text.foreign.split(' '))
  const made = { own, foreign, spelling: new RegExp(pack.text.spelling, 'u') }
  vocabularies.set(pack, made)
  return made
}

/** Words of the text with what each weighs: those of sentences fully, those of menus and titles hardly. */
const weighedWords = (text: string): { word: string; weight: number }[] => {
  const found: { word: string; weight: number }[] = []
  const sample = text.slice(0, SAMPLE)
  for (const { start, end } of linesOf(sample)) {
    const line = sample.slice(start, Math.min(end, start + LINE_SAMPLE)).toLowerCase()
    const words = line.match(WORD) ?? []
    const weight = words.length >= SENTENCE ? 1 : LABEL_WEIGHT
    for (const word of words) found.push({ word: word.replaceAll('’', "'"), weight })
  }
  // A text without any sentence is weighed by what there is.
  return found.some(({ weight }) => weight === 1) ? found : found.map(({ word }) => ({ word, weight: 1 }))
}

interface Score {
  readonly pack: LanguagePack
  /** Weighed share of words that the language has, less those that only its neighbours have. */
  readonly share: number
  /** The same with a little for the look of the other words. */
  readonly rank: number
}

const scoreOf = (pack: LanguagePack, words: readonly { word: string; weight: number }[], total: number): Score => {
  const { own, foreign, spelling } = vocabularyOf(pack)
  let hits = 0
  let looks = 0
  for (const { word, weight } of words) {
    if (own.has(word)) hits += weight
    else if (foreign.has(word)) hits -= FOREIGN_WEIGHT * weight
    else if (spelling.test(word)) looks += weight
  }
  return { pack, share: hits / total, rank: (hits + looks * SPELLING_WEIGHT) / total }
}

/** The pack whose language the text is in; null where none of them fits or two fit alike. */
const bestPack = (text: string, packs: readonly LanguagePack[]): LanguagePack | null => {
  const words = weighedWords(text)
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const scores = packs.map((pack) => scoreOf(pack, words, total)).sort((a, b) => b.rank - a.rank)
  const [best, next] = scores
  if (!best || best.rank === next?.rank) return null
  return best.share >= (total < SHORT_TEXT ? LEAST_SHARE_SHORT : LEAST_SHARE) ? best.pack : null
}

/** Second stage: the language of the text's sentences, among the supplied packs. */
export const detect =
  (packs: readonly LanguagePack[]) =>
  (doc: NormalisedDocument): DetectedDocument => {
    const chosen = packs.find((pack) => pack.code === doc.options.language)
    const pack = chosen ?? bestPack(doc.text, packs)
    if (pack) return { ...doc, language: pack.code, pack }
    const unknown = {
      code: 'language-unknown',
      message: `The text is in none of the languages ${packs.map(({ code }) => code).join(', ')}, or too short to tell.`,
      range: null,
    }
    const findings = doc.text.trim() === '' ? doc.findings : [...doc.findings, unknown]
    return { ...doc, findings, language: 'und', pack: null }
  }
