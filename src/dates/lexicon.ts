import type { CalendarWords, DatesPack, TenseWords } from '../languages/pack/dates.js'
import type { Token } from '../text/tokens.js'
import type { CalendarUnit, Origin } from './expression.js'

/** What a word or phrase means to the calendar. */
export type Sense =
  | { readonly kind: 'month' | 'weekday'; readonly value: number; readonly doubtful: boolean }
  | { readonly kind: 'cardinal' | 'ordinal' | 'season' | 'step' | 'contextStep' | 'decade'; readonly value: number }
  | { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly plural: boolean }
  | {
      readonly kind: 'offset'
      readonly unit: CalendarUnit
      readonly amount: number
      readonly origin: Origin
      readonly mod: 'start' | 'mid' | 'end' | null
    }
  | { readonly kind: 'holiday'; readonly day: CalendarWords['holidays'][number][1] }
  | { readonly kind: 'mod'; readonly mod: 'start' | 'mid' | 'end' | 'approx' | 'before' | 'after' }
  | {
      readonly kind:
        | 'daypart'
        | 'ago'
        | 'earlier'
        | 'later'
        | 'agoBefore'
        | 'inBefore'
        | 'link'
        | 'rangeLink'
        | 'rangeOpener'
        | 'nightLink'
        | 'between'
        | 'decadeBefore'
        | 'decadeAfter'
        | 'decadeSuffix'
        | 'aheadEnd'
        | 'andHalf'
        | 'period'
        | 'doubtfulPart'
        | 'possessive'
        | 'nounLikeDay'
        | 'timeless'
        | 'coming'
        | 'set'
        | 'doubtfulFeast'
        | 'perfect'
        | 'perfectInfinitive'
        | 'since'
        | 'byBefore'
        | 'present'
        | 'aheadBefore'
        | 'clock'
        | 'infinitive'
        | 'thousand'
        | 'opener'
        | 'numberedThing'
        | 'countedThing'
        | 'noDate'
        | 'future'
        | 'past'
        | 'quarterLetter'
        | 'halfLetter'
    }

/** The kinds of senses. */
export type SenseKind = Sense['kind']
type Holding<S extends Sense, K extends SenseKind> = S extends Sense ? (K extends S['kind'] ? S : never) : never
type SenseOf<K extends SenseKind> = Holding<Sense, K>

interface Entry {
  readonly words: readonly string[]
  readonly sense: Sense
}

/** The calendar words of a pack, by their first word. */
export interface DateLexicon {
  /** The longest phrase of that kind at the token; `last` is the index after it. */
  readonly at: <K extends SenseKind>(
    tokens: readonly Token[],
    index: number,
    limit: number,
    kind: K,
  ) => { readonly sense: SenseOf<K>; readonly last: number } | null
  /** The phrase of that kind that ends before the token `index`; `first` is its first token. */
  readonly before: <K extends SenseKind>(
    tokens: readonly Token[],
    index: number,
    limit: number,
    kind: K,
  ) => { readonly sense: SenseOf<K>; readonly first: number } | null
  /** What a lower-case word alone means, of that kind. */
  readonly word: <K extends SenseKind>(lower: string, kind: K) => SenseOf<K> | null
  /** The kinds of all phrases that begin with the word. */
  readonly kindsByWord: ReadonlyMap<string, ReadonlySet<SenseKind>>
  /** Whether a lower-case word ends like a past verb form. */
  readonly endsPast: (lower: string) => boolean
  /** Whether a lower-case word looks like a participle of the perfect. */
  readonly isParticiple: (lower: string) => boolean
  /** Whether a lower-case word ends like an adjective before a unit. */
  readonly looksAdjective: (lower: string) => boolean
  /** Whether a lower-case word looks like a finite verb of the present. */
  readonly endsPresent: (lower: string) => boolean
}

const phrasesOf = (phrases: string): string[] => (phrases === '' ? [] : phrases.split('|'))

const LONGEST_PHRASE = 5

/** How many answers about words are kept: the words of a text come again and again. */
const MOST_KNOWN = 2048
/** Longer words are not kept: engines let a long slice hold on to the whole text. */
const LONGEST_KNOWN = 12

/** Keeps the answers of a test of words. */
const remembered = (test: (lower: string) => boolean): ((lower: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (lower) => {
    if (lower.length > LONGEST_KNOWN) return test(lower)
    const answer = known.get(lower)
    if (answer !== undefined) return answer
    if (known.size >= MOST_KNOWN) known.clear()
    const made = test(lower)
    known.set(lower, made)
    return made
  }
}

function* entriesOf(words: CalendarWords, tense: TenseWords): Generator<[string, Sense]> {
  const plural = new Set(phrasesOf(words.pluralUnits))
  const doubtful = new Set(phrasesOf(words.doubtful))
  const dayparts = phrasesOf(words.dayparts)
  for (const [index, forms] of words.months.entries())
    for (const form of phrasesOf(forms)) yield [form, { kind: 'month', value: index + 1, doubtful: doubtful.has(form) }]
  for (const [index, forms] of words.weekdays.entries())
    for (const form of phrasesOf(forms)) {
      yield [form, { kind: 'weekday', value: index + 1, doubtful: doubtful.has(form) }]
      if (form.length > 3)
        for (const daypart of dayparts) yield [form + daypart, { kind: 'weekday', value: index + 1, doubtful: false }]
    }
  for (const [index, forms] of words.seasons.entries())
    for (const form of phrasesOf(forms)) yield [form, { kind: 'season', value: index + 1 }]
  for (const [unit, forms] of Object.entries(words.units))
    for (const form of phrasesOf(forms))
      yield [form, { kind: 'unit', unit: unit as CalendarUnit, plural: plural.has(form) }]
  for (const [forms, unit, amount, origin, mod = null] of words.offsets)
    for (const form of phrasesOf(forms)) yield [form, { kind: 'offset', unit, amount, origin, mod }]
  for (const [forms, day] of words.holidays) for (const form of phrasesOf(forms)) yield [form, { kind: 'holiday', day }]
  for (const [kind, values] of [
    ['cardinal', words.cardinals],
    ['ordinal', words.ordinals],
    ['decade', words.decades.names],
  ] as const)
    for (const [form, value] of Object.entries(values)) yield [form, { kind, value }]
  for (const [kind, steps] of [
    ['step', words.steps],
    ['contextStep', words.contextSteps],
  ] as const)
    for (const [step, forms] of Object.entries(steps))
      for (const form of phrasesOf(forms)) yield [form, { kind, value: Number(step) }]
  for (const [mod, forms] of Object.entries(words.mods))
    for (const form of phrasesOf(forms)) yield [form, { kind: 'mod', mod: mod as SenseOf<'mod'>['mod'] }]
  const plain = [
    ['daypart', words.dayparts],
    ['ago', words.ago],
    ['earlier', words.earlier],
    ['later', words.later],
    ['agoBefore', words.agoBefore],
    ['inBefore', words.inBefore],
    ['aheadEnd', words.aheadEnd],
    ['andHalf', words.andHalf],
    ['period', words.periods],
    ['doubtfulPart', words.doubtfulParts],
    ['possessive', words.possessives],
    ['nounLikeDay', words.nounsLikeDays],
    ['thousand', words.thousand],
    ['link', words.links],
    ['rangeLink', words.rangeLinks],
    ['between', words.and],
    ['rangeOpener', words.rangeOpeners],
    ['nightLink', words.nightLinks],
    ['decadeBefore', words.decades.before],
    ['decadeAfter', words.decades.after],
    ['decadeSuffix', words.decades.suffixes],
    ['opener', words.dateOpeners],
    ['numberedThing', words.numberedThings],
    ['countedThing', words.countedThings],
    ['noDate', words.noDates],
    ['future', tense.future],
    ['past', tense.past],
    ['timeless', tense.timeless],
    ['coming', words.comings],
    ['set', words.sets],
    ['doubtfulFeast', words.doubtfulFeasts],
    ['perfect', tense.perfect],
    ['perfectInfinitive', tense.perfectInfinitive],
    ['since', tense.since],
    ['byBefore', tense.byBefore],
    ['present', tense.present.verbs],
    ['aheadBefore', tense.aheadBefore],
    ['clock', tense.clock],
    ['infinitive', tense.infinitive],
    ['quarterLetter', words.partLetters.quarter],
    ['halfLetter', words.partLetters.half],
  ] as const
  for (const [kind, forms] of plain) for (const form of phrasesOf(forms)) yield [form, { kind }]
}

const compile = ({ words, tense }: DatesPack): DateLexicon => {
  const byFirst = new Map<string, Entry[]>()
  const byLast = new Map<string, Entry[]>()
  const kindsByWord = new Map<string, Set<SenseKind>>()
  const add = (index: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const entries = index.get(key)
    if (entries) entries.push(entry)
    else index.set(key, [entry])
  }
  for (const [phrase, sense] of entriesOf(words, tense)) {
    const parts = phrase.split(' ')
    add(byFirst, parts[0] ?? '', { words: parts, sense })
    add(byLast, parts.at(-1) ?? '', { words: parts, sense })
    const kinds = kindsByWord.get(parts[0] ?? '')
    if (kinds) kinds.add(sense.kind)
    else kindsByWord.set(parts[0] ?? '', new Set([sense.kind]))
  }
  for (const index of [byFirst, byLast])
    for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  const endings = phrasesOf(tense.pastEndings)
  const beginnings = phrasesOf(tense.participle.beginnings)
  const participleEndings = phrasesOf(tense.participle.endings)
  const aloneEndings = phrasesOf(tense.participle.alone)
  const presentEndings = phrasesOf(tense.present.endings)
  const participles = phrasesOf(tense.present.participles)
  const adjectives = words.adjectiveEndings.split('|')
  const noVerbs = new Set(phrasesOf(tense.present.none))
  const noPasts = new Set([...phrasesOf(tense.pastNone), ...phrasesOf(tense.present.verbs)])
  const matches = (tokens: readonly Token[], first: number, entry: Entry): boolean =>
    entry.words.every((word, i) => tokens[first + i]?.lower === word)
  return {
    at: <K extends SenseKind>(tokens: readonly Token[], index: number, limit: number, kind: K) => {
      for (const entry of byFirst.get(tokens[index]?.lower ?? '') ?? []) {
        const last = index + entry.words.length
        if (entry.sense.kind === kind && last <= limit && matches(tokens, index, entry))
          return { sense: entry.sense as SenseOf<K>, last }
      }
      return null
    },
    before: <K extends SenseKind>(tokens: readonly Token[], index: number, limit: number, kind: K) => {
      for (const entry of byLast.get(tokens[index - 1]?.lower ?? '') ?? []) {
        const first = index - entry.words.length
        if (
          entry.sense.kind === kind &&
          first >= limit &&
          entry.words.length <= LONGEST_PHRASE &&
          matches(tokens, first, entry)
        )
          return { sense: entry.sense as SenseOf<K>, first }
      }
      return null
    },
    word: <K extends SenseKind>(lower: string, kind: K) => {
      const entry = byFirst.get(lower)?.find(({ words, sense }) => words.length === 1 && sense.kind === kind)
      return entry ? (entry.sense as SenseOf<K>) : null
    },
    kindsByWord,
    endsPast: remembered(
      (lower) => lower.length > 4 && endings.some((ending) => lower.endsWith(ending)) && !noPasts.has(lower),
    ),
    isParticiple: remembered(
      (lower) =>
        lower.length > 4 &&
        (aloneEndings.some((ending) => lower.endsWith(ending)) ||
          (participleEndings.some((ending) => lower.endsWith(ending)) &&
            beginnings.some((beginning) => lower.startsWith(beginning)))),
    ),
    looksAdjective: (lower) => lower.length > 3 && adjectives.some((ending) => lower.endsWith(ending)),
    endsPresent: remembered(
      (lower) =>
        lower.length > 3 &&
        presentEndings.some((ending) => lower.endsWith(ending)) &&
        !participles.some((beginning) => lower.startsWith(beginning)) &&
        !noVerbs.has(lower),
    ),
  }
}

const lexicons = new WeakMap<DatesPack, DateLexicon>()

/** The calendar words of a pack, compiled on first use. */
export const dateLexiconOf = (pack: DatesPack): DateLexicon => {
  const known = lexicons.get(pack)
  if (known) return known
  const lexicon = compile(pack)
  lexicons.set(pack, lexicon)
  return lexicon
}
