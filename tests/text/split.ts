import type { LanguagePack } from '../../src/languages/pack.js'
import { sentenceEnds } from '../../src/text/sentences.js'
import { tokenise } from '../../src/text/tokens.js'
import { lexiconOf } from '../../src/text/word-class.js'

/** The sentences of one paragraph as the text stage cuts them. */
export const split = (pack: LanguagePack, text: string): string[] => {
  const tokens = tokenise(text, { start: 0, end: text.length }, lexiconOf(pack.grammar))
  let from = 0
  return sentenceEnds(tokens, pack).map((to) => {
    const sentence = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length)
    from = to
    return sentence
  })
}

/** Cuts an expectation at its bars: "One. | Two." */
export const bars = (expected: string): { text: string; sentences: string[] } => ({
  text: expected.replaceAll('¦', '').replaceAll(' | ', ' '),
  sentences: expected.split(/ \| |¦/),
})
