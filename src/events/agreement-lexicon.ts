import type { AgreementsPack, DeedKind, HeadFamily, HeadStrength, SignalKind } from '../languages/pack/agreements.js'
import type { Agreement } from '../schema/agreement.js'
import { derived, wordSet } from '../text/phrases.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'

/** What the lexicon says of a noun that can name an agreement. */
export interface HeadEntry {
  readonly kind: Agreement['kind']
  readonly family: HeadFamily
  readonly strength: HeadStrength
  readonly plural: boolean
  /** The form without what stands before it in a compound. */
  readonly base: string
}

interface Phrase<T> {
  readonly words: readonly string[]
  /** Other words may stand between the first word and the last. */
  readonly split: boolean
  readonly value: T
}

/** Phrases by their first word, longest first. */
type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/** The lists of a pack, ready to be asked by word. */
export interface AgreementLexicon {
  readonly heads: PhraseTable<HeadEntry>
  readonly compounds: ReadonlyMap<string, HeadEntry>
  readonly longestCompound: number
  readonly notHeads: ReadonlySet<string>
  readonly anaphors: ReadonlySet<string>
  readonly signals: PhraseTable<SignalKind>
  readonly frames: PhraseTable<SignalKind>
  readonly deeds: PhraseTable<DeedKind>
  readonly lapses: PhraseTable<'end'>
  readonly dueEnds: PhraseTable<'end'>
  readonly offers: ReadonlySet<string>
  readonly negotiating: ReadonlySet<string>
  readonly decided: ReadonlySet<string>
  readonly infinitives: ReadonlySet<string>
  readonly signing: ReadonlySet<string>
  readonly bilateral: ReadonlySet<string>
  readonly bilateralParts: readonly string[]
  readonly modified: ReadonlySet<string>
  readonly neutral: ReadonlySet<string>
  readonly distinct: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  readonly done: ReadonlySet<string>
  readonly active: ReadonlySet<string>
  readonly outsiders: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly offsets: ReadonlySet<string>
  readonly sides: ReadonlySet<string>
  readonly stateBodies: readonly string[]
  readonly between: ReadonlySet<string>
  readonly partner: ReadonlySet<string>
  readonly agent: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
  readonly dealers: ReadonlySet<string>
  readonly goals: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly means: ReadonlySet<string>
  readonly origins: ReadonlySet<string>
  readonly links: PhraseTable<'plain'>
  readonly partnerLinks: ReadonlySet<string>
  readonly notPartners: ReadonlySet<string>
  readonly innerLinks: ReadonlySet<string>
  readonly dateLinks: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
  readonly infinitiveMarks: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly skips: ReadonlySet<string>
  readonly adjectiveEndings: readonly string[]
  readonly verbEndings: readonly string[]
  readonly participleEndings: readonly string[]
}

/** How many letters of a word tell it from others. */
export const STEM = 4

const words = (list: string): string[] => list.split(' ').filter(Boolean)

const addPhrase = <T>(table: Map<string, Phrase<T>[]>, form: string, value: T): void => {
  const split = form.includes('…')
  const parts = form.split(/[_…]/)
  const first = parts[0]
  if (!first) return
  const phrases = table.get(first) ?? []
  phrases.push({ words: parts, split, value })
  phrases.sort((a, b) => b.words.length - a.words.length)
  table.set(first, phrases)
}

const phraseTable = <T extends string>(lists: Readonly<Partial<Record<T, string>>>): PhraseTable<T> => {
  const table = new Map<string, Phrase<T>[]>()
  for (const kind of Object.keys(lists) as T[])
    for (const form of words(lists[kind] ?? '')) addPhrase(table, form, kind)
  return table
}

const compile = (pack: AgreementsPack): AgreementLexicon => {
  const heads = new Map<string, Phrase<HeadEntry>[]>()
  const compounds = new Map<string, HeadEntry>()
  let longestCompound = 0
  for (const { kind, family, strength, singular, plural } of pack.heads) {
    const add = (form: string, isPlural: boolean): void => {
      const base = form.startsWith('*') ? form.slice(1) : form
      const entry: HeadEntry = { kind, family, strength, plural: isPlural, base: base.replaceAll('_', ' ') }
      addPhrase(heads, base, entry)
      if (base === form) return
      compounds.set(base, entry)
      longestCompound = Math.max(longestCompound, base.length)
    }
    for (const form of words(singular)) add(form, false)
    for (const form of words(plural)) add(form, true)
  }
  const { title } = pack
  return {
    heads,
    compounds,
    longestCompound,
    notHeads: wordSet(pack.notHeads),
    anaphors: wordSet(pack.anaphors),
    signals: phraseTable(pack.signals),
    frames: phraseTable(pack.frames),
    deeds: phraseTable(pack.deeds),
    lapses: phraseTable({ end: pack.lapses }),
    dueEnds: phraseTable({ end: pack.dueEnds }),
    offers: wordSet(pack.offers),
    negotiating: wordSet(pack.negotiating),
    decided: wordSet(pack.decided),
    infinitives: wordSet(pack.infinitives),
    signing: wordSet(pack.signing),
    bilateral: wordSet(pack.bilateral),
    bilateralParts: words(pack.bilateralParts),
    modified: wordSet(pack.modified),
    neutral: wordSet(pack.neutral),
    distinct: new Set(words(pack.distinct).map((word) => word.slice(0, STEM))),
    without: wordSet(pack.without),
    conditions: wordSet(pack.conditions),
    definite: wordSet(pack.definite),
    indefinite: wordSet(pack.indefinite),
    open: wordSet(pack.open),
    done: wordSet(pack.done),
    active: wordSet(pack.active),
    outsiders: wordSet(pack.outsiders),
    passive: wordSet(pack.passive),
    offsets: wordSet(pack.offsets),
    sides: wordSet(pack.sides),
    stateBodies: words(pack.stateBodies),
    between: wordSet(pack.between),
    partner: wordSet(pack.partner),
    agent: wordSet(pack.agent),
    hosts: wordSet(pack.hosts),
    dealers: wordSet(pack.dealers),
    goals: wordSet(pack.goals),
    possessives: wordSet(pack.possessives),
    means: wordSet(pack.means),
    origins: wordSet(pack.origins),
    links: phraseTable({ plain: title.links }),
    partnerLinks: wordSet(title.partnerLinks),
    notPartners: wordSet(title.notPartners),
    innerLinks: wordSet(title.innerLinks),
    dateLinks: wordSet(title.dateLinks),
    genitives: wordSet(title.genitives),
    infinitiveMarks: wordSet(title.infinitives),
    stops: wordSet(title.stops),
    skips: wordSet(title.skips),
    adjectiveEndings: words(title.adjectiveEndings),
    verbEndings: words(title.verbEndings),
    participleEndings: words(pack.participleEndings),
  }
}

/** The agreement lexicon of a pack, compiled on first use. */
export const agreementLexiconOf = derived(compile)

const PARTICLE_FOLLOWERS =
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.adverb |
  WordClass.auxiliary |
  WordClass.modal

/** How many words may stand between the halves of a split phrase ("schloss … ab"). */
const SPLIT_REACH = 12

/** A particle ("vor", "af") stands at the end of its clause; before a noun phrase it is a preposition. */
const closesClause = (next: Token | undefined, isLast: boolean): boolean =>
  isLast || next === undefined || next.kind !== 'word' || (!next.capital && (next.classes & PARTICLE_FOLLOWERS) !== 0)

/** Where a phrase of the table that begins at a token ends: its value and the indices of its words; null if none does. */
export const wordsAt = <T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): { value: T; at: readonly number[] } | null => {
  const first = tokens[at]
  if (!first) return null
  for (const { words: parts, split, value } of table.get(first.lower) ?? []) {
    const places = [at]
    let from = at + 1
    for (const part of parts.slice(1)) {
      const reach = Math.min(limit, split ? from + SPLIT_REACH : from + 1)
      let found = -1
      for (let i = from; i < reach && found < 0; i++) {
        if (split && /^[,;:]$/.test(tokens[i]?.text ?? '')) break
        if (tokens[i]?.lower === part && (!split || closesClause(tokens[i + 1], i + 1 >= limit))) found = i
      }
      if (found < 0) break
      places.push(found)
      from = found + 1
    }
    if (places.length === parts.length) return { value, at: places }
  }
  return null
}

/** Fewest letters of a word that rules out its compounds too. */
const LONG = 6
/** Shortest first part of a compound. */
const SHORTEST_PREFIX = 2

/** What the lexicon says of a single word form, compounds included. */
export const headOfWord = (lexicon: AgreementLexicon, lower: string): HeadEntry | null => {
  if (lexicon.notHeads.has(lower)) return null
  for (let k = 1; k <= lower.length - LONG; k++) if (lexicon.notHeads.has(lower.slice(k))) return null
  for (let k = Math.max(SHORTEST_PREFIX, lower.length - lexicon.longestCompound); k < lower.length; k++) {
    const entry = lexicon.compounds.get(lower.slice(k))
    if (entry) return entry
  }
  return null
}
