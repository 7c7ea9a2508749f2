import type { DetectedDocument, NormalisedDocument } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { linesOf } from './lines.js'
import { lexiconOf } from './word-class.js'

/** How much of the text is read to tell its language, in code units. */
const SAMPLE = 20_000
/** Least number of words that make a line a piece of running text; shorter ones are often furniture of the page. */
const RUNNING = 8
/** Least number of words of the language's own that tell it. */
const ENOUGH = 2
/** Least share of the words of running text that are common words of its language; about half are in news. */
const SHARE = 0.2
/** A word that is common in a neighbouring language only weighs against as many of the language's own. */
const FOREIGN_WEIGHT = 2

const WORD = /\p{L}+(?:['’]\p{L}+)?/gu

interface Vocabulary {
  readonly own: ReadonlySet<string>
  readonly foreign: ReadonlySet<string>
}

const vocabularies = new WeakMap<LanguagePack, Vocabulary>()

const vocabularyOf = (pack: LanguagePack): Vocabulary => {
  const known = vocabularies.get(pack)
  if (known) return known
  const vocabulary = {
    own: new Set([...pack.text.frequent.split(' '), ...lexiconOf(pack.grammar).keys()]),
    foreign: new Set(pack.text.foreign.split(' ')),
  }
  vocabularies.set(pack, vocabulary)
  return vocabulary
}

/** The words that tell the language: those of running text, or all where there is none. */
const tellingWords = (text: string): string[] => {
  const lines = linesOf(text).map(({ start, end }) =>
    [...text.slice(start, end).toLowerCase().matchAll(WORD)].map((match) => match[0]),
  )
  const running = lines.filter((words) => words.length >= RUNNING)
  return (running.length > 0 ? running : lines).flat()
}

/** The pack whose common words hold the text; null where none does, or two do equally. */
const packOf = (words: readonly string[], packs: readonly LanguagePack[]): LanguagePack | null => {
  let best: LanguagePack | null = null
  let most = 0
  let tied = false
  for (const pack of packs) {
    const { own, foreign } = vocabularyOf(pack)
    let hits = 0
    let others = 0
    for (const word of words) {
      if (own.has(word)) hits++
      else if (foreign.has(word)) others++
    }
    const score = hits - FOREIGN_WEIGHT * others
    if (hits < ENOUGH || score <= 0 || score < SHARE * words.length) continue
    if (score === most) tied = true
    if (score > most) {
      best = pack
      most = score
      tied = false
    }
  }
  return tied ? null : best
}

/** Second stage: the language, by the common words of the supplied packs in the running text. */
export const detect =
  (packs: readonly LanguagePack[]) =>
  (doc: NormalisedDocument): DetectedDocument => {
    const chosen =
      packs.find((pack) => pack.code === doc.options.language) ?? packOf(tellingWords(doc.text.slice(0, SAMPLE)), packs)
    if (chosen) return { ...doc, language: chosen.code, pack: chosen }
    const codes = packs.map((pack) => pack.code).join(', ')
    const finding = {
      code: 'language-unknown',
      message: `The text is in none of the languages at hand (${codes}), or too short to tell; the option language sets it.`,
      range: null,
    }
    return {
      ...doc,
      language: 'und',
      pack: null,
      findings: doc.text.trim() ? [...doc.findings, finding] : doc.findings,
    }
  }
