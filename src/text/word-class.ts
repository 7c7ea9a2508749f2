import type { GrammarPack } from '../languages/pack/grammar.js'

/** Bits of `Token.classes`: what a pack's lexicon knows of a word form. A form can be of several classes. */
export const WordClass = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  coordinator: 1 << 2,
  /** Opens a subordinate clause: "that", "dass", "omdat". */
  subordinator: 1 << 3,
  /** Opens a relative clause: "who", "der", "die". */
  relative: 1 << 4,
  /** Personal, possessive and demonstrative pronouns. */
  pronoun: 1 << 5,
  /** Finite form of to be, to have, to become and their like. */
  auxiliary: 1 << 6,
  /** Finite form of can, will, must and their like. */
  modal: 1 << 7,
  negation: 1 << 8,
  adverb: 1 << 9,
  /** The form is past (of an auxiliary, modal or cue verb). */
  past: 1 << 10,
  /** The form is subjunctive (Konjunktiv) or the hearsay form of a modal ("zou", "solle"). */
  subjunctive: 1 << 11,
  /** The form looks ahead: "will", "wird", "gaat". */
  future: 1 << 12,
  /** A number word: "two", "zwei". */
  numeral: 1 << 13,
  month: 1 << 14,
  weekday: 1 << 15,
  question: 1 << 16,
} as const

/** The name of a word class. */
export type WordClassName = keyof typeof WordClass

/** What the lexicon of a pack says of a lower-case word form, as bits of `WordClass`. */
export type Lexicon = ReadonlyMap<string, number>

const lexicons = new WeakMap<GrammarPack, Lexicon>()

/** The lexicon of a pack, compiled on first use. */
export const lexiconOf = (grammar: GrammarPack): Lexicon => {
  const known = lexicons.get(grammar)
  if (known) return known
  const lexicon = new Map<string, number>()
  for (const [name, forms] of Object.entries(grammar.classes)) {
    const bit = WordClass[name as WordClassName]
    for (const form of forms.split(' ')) if (form) lexicon.set(form, (lexicon.get(form) ?? 0) | bit)
  }
  lexicons.set(grammar, lexicon)
  return lexicon
}
