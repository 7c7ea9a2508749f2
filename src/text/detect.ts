import type { DetectedDocument, NormalisedDocument } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'

/** How much of the text is read to tell its language, in code units. */
const SAMPLE = 20_000
/** Least number of frequent words that tell a language. */
const ENOUGH = 2

const WORD = /\p{L}+/gu
const vocabularies = new WeakMap<LanguagePack, ReadonlySet<string>>()

const vocabularyOf = (pack: LanguagePack): ReadonlySet<string> => {
  const known = vocabularies.get(pack)
  if (known) return known
  const words = new Set(pack.text.frequent.split(' '))
  vocabularies.set(pack, words)
  return words
}

/** Second stage: the language, by the frequent words of the supplied packs. */
export const detect =
  (packs: readonly LanguagePack[]) =>
  (doc: NormalisedDocument): DetectedDocument => {
    const chosen = packs.find((pack) => pack.code === doc.options.language)
    if (chosen) return { ...doc, language: chosen.code, pack: chosen }
    const counts = packs.map(() => 0)
    for (const [word] of doc.text.slice(0, SAMPLE).toLowerCase().matchAll(WORD))
      packs.forEach((pack, i) => {
        if (vocabularyOf(pack).has(word)) counts[i] = (counts[i] ?? 0) + 1
      })
    const most = Math.max(0, ...counts)
    const pack = most >= ENOUGH ? packs[counts.indexOf(most)] : undefined
    return { ...doc, language: pack?.code ?? 'und', pack: pack ?? null }
  }
