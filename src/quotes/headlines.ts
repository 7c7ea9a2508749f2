/** Headlines: sentences whose words all have capitals, so that these tell no name from a verb. */
import type { QuoteContext } from './context.js'
import type { Token } from '../text/tokens.js'

/** How many words of open classes a headline has at least. */
const MIN_WORDS = 3
/** Headlines are short. */
const MAX_HEADLINE = 30
/** Shorter words may be small in a headline: "for", "with". */
const SMALL = 4

/** Whether all longer words of a sentence have capitals, in a language that writes nouns without. */
export const isHeadline = ({ pack, sentences, sentenceOf, tokens }: QuoteContext, at: number): boolean => {
  if (pack.grammar.capitalNouns || pack.grammar.verbSecond) return false
  const sentence = sentences[sentenceOf[at] ?? 0]
  if (!sentence || sentence.lastToken - sentence.firstToken > MAX_HEADLINE) return false
  let words = 0
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const { kind, text, capital, classes } = tokens[i] as Token
    if (kind !== 'word' || text.length <= SMALL || (classes && !capital)) continue
    if (!capital) return false
    words++
  }
  return words >= MIN_WORDS
}
