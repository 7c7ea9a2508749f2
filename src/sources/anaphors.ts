/** "the newspaper said", "dem Blatt zufolge", "volgens het persbureau": a noun that means the source named before. */
import type { Sentence } from '../document.js'
import { itemsIn, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import { cited, follows, reportsNear, spokenTo, type Channelled } from './cited.js'
import { rangeOf } from './attributions.js'
import { isNameWord, nounAt, type SourceView } from './names.js'

/** A noun that means an agency or outlet named before it. */
export interface SourceAnaphor extends Range {
  readonly kind: 'agency' | 'outlet'
  readonly sentence: Sentence
  readonly by: Channelled
  /** Ids of the actors that the noun means: it must not be another body ("the UN agency"). */
  readonly actors: readonly string[]
}

/** How many tokens from the noun a reporting verb may stand. */
const REACH = 4
/** How many adjectives may stand before the noun: "the British newspaper". */
const ADJECTIVES = 2

/** The nouns of a sentence that mean a source named before. */
export const anaphorsIn = (view: SourceView, sentence: Sentence): SourceAnaphor[] => {
  const { doc, lexicon, first, limit } = view
  const found: SourceAnaphor[] = []
  for (let left = first; left < limit; left++) {
    if (!lexicon.definite.has(doc.tokens[left]?.lower ?? '')) continue
    let at = left + 1
    while (at <= left + ADJECTIVES && !nounAt(view, at) && isPlain(view, at)) at++
    const noun = nounAt(view, at)
    if (!noun || noun.end > limit || isNameWord(doc.tokens[noun.end]) || doc.tokens[noun.end]?.kind === 'mark') continue
    const by = channelledBy(view, left, at, noun.end)
    const range = rangeOf(view, at, noun.end)
    const actors = itemsIn(doc.references, range).flatMap((reference) => reference.actors)
    if (by) found.push({ ...range, kind: noun.body, sentence, by, actors })
  }
  return found
}

const isPlain = ({ doc }: SourceView, at: number): boolean => {
  const token = doc.tokens[at]
  return token?.kind === 'word' && (token.classes & ~WordClass.adverb) === 0
}

const channelledBy = (view: SourceView, left: number, at: number, end: number): Channelled | null => {
  if (spokenTo(view, left, at)) return 'told'
  if (follows(view, end) || cited(view, left, at)) return 'cited'
  return reportsNear(view, left, end, REACH) ? 'reports' : null
}
