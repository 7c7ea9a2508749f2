import type { LanguagePack } from '../languages/pack.js'
import type { Token } from './tokens.js'
import { WordClass } from './word-class.js'

const TERMINAL = /^(?:[.!?…]|\.{2,})$/
const CLOSING = /^[”“"»«’'‘)\]]$/
const OPENS = WordClass.determiner | WordClass.pronoun | WordClass.preposition | WordClass.subordinator

const abbreviationSets = new WeakMap<LanguagePack, ReadonlySet<string>>()
const abbreviationsOf = (pack: LanguagePack): ReadonlySet<string> => {
  const known = abbreviationSets.get(pack)
  if (known) return known
  const set = new Set(pack.text.abbreviations.split(' '))
  abbreviationSets.set(pack, set)
  return set
}

/** Whether the sentence goes on over this full stop, because it belongs to an abbreviation or an ordinal. */
const goesOn = (before: Token | undefined, next: Token, pack: LanguagePack): boolean => {
  if (!before) return true
  if (next.kind === 'word' && !next.capital) return true
  if (before.kind === 'word' && abbreviationsOf(pack).has(before.lower)) return true
  return pack.text.ordinalDot && /^\d{1,2}$/.test(before.text) && !(next.classes & OPENS)
}

/**
 * The indices after the last token of each sentence. A full stop ends a sentence unless it belongs to an
 * abbreviation or ordinal; closing marks stay with the sentence that they close.
 */
export const sentenceEnds = (tokens: readonly Token[], pack: LanguagePack): number[] => {
  const ends: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!TERMINAL.test(token.text)) continue
    let after = i + 1
    while (after < tokens.length && !tokens[after]?.spaced && CLOSING.test(tokens[after]?.text ?? '')) after++
    const next = tokens[after]
    if (!next) break
    // A closing mark and then a lower-case word: “…?” he asked.
    if (after > i + 1 && next.kind === 'word' && !next.capital) continue
    if (token.text === '.' && goesOn(tokens[i - 1], next, pack)) continue
    if (!next.spaced && after === i + 1 && !(next.capital && next.text.length > 1)) continue
    ends.push(after)
    i = after - 1
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length)
  return ends
}
