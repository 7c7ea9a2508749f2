import type { LanguagePack } from '../languages/pack.js'
import { markRoles } from './marks.js'
import type { Token } from './tokens.js'
import { WordClass } from './word-class.js'

const TERMINAL = /^(?:[.!?…]|\.{2,})$/
const BRACKET = /^[)\]]$/
const GOES_ON = /^[,;:)\]/%&]$/
const DASH = /^[-–—]+$/
const DIGITS = /^\d{1,3}$/
const YEAR = /^\d{4}$/
const ROMAN = /^[IVX]{1,5}$/
const DOTTED = /^\p{L}+\./u
const SINGLE_LOWER = /^\p{Ll}$/u
const SINGLE_UPPER = /^\p{Lu}$/u

/** Classes whose words open a sentence rather than follow an abbreviation as a name does. */
const OPENS =
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.preposition |
  WordClass.subordinator |
  WordClass.coordinator |
  WordClass.adverb |
  WordClass.question
const CALENDAR = WordClass.month | WordClass.weekday

/** A lower-case word of this length before a full stop is hardly an abbreviation that the list does not know. */
const LONG_WORD = 5
/** Highest number that a list item or an ordinal before a number has. */
const HIGHEST_DAY = 31

interface Abbreviations {
  readonly general: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly number: ReadonlySet<string>
}

const abbreviationSets = new WeakMap<LanguagePack, Abbreviations>()
const abbreviationsOf = (pack: LanguagePack): Abbreviations => {
  const known = abbreviationSets.get(pack)
  if (known) return known
  const set = (words: string) => new Set(words.split(' '))
  const { abbreviations, titleAbbreviations, numberAbbreviations } = pack.text
  const made = { general: set(abbreviations), title: set(titleAbbreviations), number: set(numberAbbreviations) }
  abbreviationSets.set(pack, made)
  return made
}

/** Whether a list holds the form; entries with a capital hold only for words with a capital ("Ill", not "ill"). */
const lists = (list: ReadonlySet<string>, form: string, capital: boolean): boolean =>
  list.has(form) || (capital && list.has(form.charAt(0).toUpperCase() + form.slice(1)))

const opensSentence = (token: Token): boolean => token.capital && (token.classes & OPENS) !== 0

/** Letters of a dotted abbreviation that is written with spaces ("z. B."), joined with dots, ending at `at`. */
const spacedAbbreviation = (tokens: readonly Token[], at: number): string | null => {
  const parts: string[] = []
  for (let i = at; i >= 0 && parts.length < 4; i--) {
    const text = tokens[i]?.lower ?? ''
    if (text === '.') continue
    if (!/^\p{L}{1,2}\.?$/u.test(text)) break
    parts.unshift(text.replace('.', ''))
    if (tokens[i - 1]?.text !== '.') break
  }
  return parts.length > 1 ? parts.join('.') : null
}

/** Whether the number before the full stop is an ordinal, a list number or part of a numeric date. */
const isOrdinal = (tokens: readonly Token[], at: number, from: number, next: Token, pack: LanguagePack): boolean => {
  const number = tokens[at] as Token
  const value = Number(number.text)
  if (at === from) return value <= HIGHEST_DAY
  if (!pack.text.ordinalDot) return false
  if (next.classes & CALENDAR) return true
  if (next.kind === 'number') return value <= HIGHEST_DAY && (YEAR.test(next.text) || Number(next.text) <= 12)
  return next.kind === 'word' && !opensSentence(next)
}

/** Whether the sentence goes on over the full stop after `tokens[at]`, because it belongs to an abbreviation or an ordinal. */
const dotGoesOn = (tokens: readonly Token[], at: number, from: number, next: Token, pack: LanguagePack): boolean => {
  const before = tokens[at]
  if (!before) return true
  const { general, title, number } = abbreviationsOf(pack)
  if (before.kind === 'number') return DIGITS.test(before.text) && isOrdinal(tokens, at, from, next, pack)
  if (before.kind !== 'word') return false
  const dotted = DOTTED.test(before.text)
  const form = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower
  if (lists(title, form, before.capital)) return true
  const spaced = spacedAbbreviation(tokens, at)
  if (spaced !== null && general.has(spaced)) return true
  if (lists(general, form, before.capital)) return form.includes('.') || !opensSentence(next)
  if (SINGLE_LOWER.test(form) && !before.capital) return true
  if (lists(number, form, before.capital)) return next.kind === 'number' || ROMAN.test(next.text)
  if (SINGLE_UPPER.test(before.text)) return next.kind === 'word' && !opensSentence(next)
  if (dotted) {
    // "8 p.m. Police" ends, "8 p.m. Monday" and "U.S. Navy" do not.
    return before.capital ? !opensSentence(next) : next.kind === 'number' || (next.classes & CALENDAR) !== 0
  }
  if (pack.text.ordinalDot && ROMAN.test(before.text) && tokens[at - 1]?.capital)
    return next.kind === 'word' && !opensSentence(next)
  return false
}

/** Whether what follows can open a sentence after the terminal and closing marks before `tokens[after]`. */
const startsAt = (tokens: readonly Token[], dot: number, after: number, from: number, pack: LanguagePack): boolean => {
  const next = tokens[after] as Token
  const terminal = tokens[dot] as Token
  const before = tokens[dot - 1]
  const closed = after > dot + 1
  if (next.kind === 'punctuation') {
    // Two commas make an opening mark: ,,A’’.
    const second = tokens[after + 1]
    if (next.spaced && /^[,‚]$/.test(next.text) && second?.text === next.text && !second.spaced) return true
    if (GOES_ON.test(next.text) || TERMINAL.test(next.text)) return false
    const beyond = tokens[after + 1]
    // A dash and then a lower-case word carries the sentence on: “…!” – he said.
    if (DASH.test(next.text)) return next.spaced && beyond !== undefined && (beyond.kind !== 'word' || beyond.capital)
    return next.spaced || next.text === '('
  }
  if (next.kind === 'word' && !next.capital) {
    // A lower-case word goes on after abbreviations, “…?” and dots; after a long word and a full stop it is a slip.
    if (terminal.text !== '.' || closed || !next.spaced) return false
    return (
      before?.kind === 'word' &&
      !before.capital &&
      before.lower.length >= LONG_WORD &&
      !dotGoesOn(tokens, dot - 1, from, next, pack)
    )
  }
  if (terminal.text === '.' && !closed && dotGoesOn(tokens, dot - 1, from, next, pack)) return false
  if (terminal.kind === 'word' && !closed && dotGoesOn(tokens, dot, from, next, pack)) return false
  if (next.spaced || closed) return true
  // A missing space: "ended.But", not "Node.JS", "No.5" or "3.Liga".
  if (next.kind === 'mark') return true
  if (next.kind !== 'word' || next.text.length < 2) return false
  return before?.kind === 'word'
    ? !before.capital || opensSentence(next)
    : before?.kind === 'number' && opensSentence(next)
}

/** Whether the token can end a sentence: a terminal mark, or an abbreviation with its own full stop. */
const isTerminal = (token: Token): boolean =>
  token.kind === 'word' ? token.text.endsWith('.') : TERMINAL.test(token.text)

/**
 * The indices after the last token of each sentence. A full stop ends a sentence unless it belongs to an
 * abbreviation or ordinal; closing marks stay with the sentence that they close.
 */
export const sentenceEnds = (tokens: readonly Token[], pack: LanguagePack): number[] => {
  const ends: number[] = []
  const roles = markRoles(tokens)
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!isTerminal(tokens[i] as Token)) continue
    let after = i + 1
    for (; after < tokens.length; after++) {
      const token = tokens[after] as Token
      const closes = roles[after] === 'closing' || (!token.spaced && BRACKET.test(token.text))
      if (!closes && !(token.kind === 'punctuation' && TERMINAL.test(token.text))) break
    }
    if (after >= tokens.length) break
    // "(!)" is a remark inside a sentence; marks alone are no sentence.
    const remark = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')'
    const wordless = i === from && (tokens[i] as Token).kind !== 'word'
    if (!remark && !wordless && startsAt(tokens, i, after, from, pack)) {
      ends.push(after)
      from = after
    }
    i = after - 1
  }
  if (tokens.length > 0) ends.push(tokens.length)
  return ends
}
