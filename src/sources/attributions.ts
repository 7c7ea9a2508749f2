import type { Sentence } from '../document.js'
import type { QuotesPack } from '../languages/pack/quotes.js'
import { itemsIn, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import { derived, phraseAt, wordSet } from '../text/phrases.js'
import { knownBodyAt } from './lexicon.js'
import {
  channelled,
  cited,
  cueAt,
  follows,
  isReport,
  NOUN_REACH,
  reportsNear,
  saidThere,
  spokenTo,
  type Channelled,
} from './cited.js'
import { bodyAt, type SourceView } from './names.js'
import type { SourceRule } from './rules.js'

/** A source named in a sentence, which comes through it. */
export interface Attribution extends Range {
  readonly kind: 'agency' | 'outlet' | 'press-office'
  readonly sentence: Sentence
  readonly rule: SourceRule
  readonly by: Channelled
}

/** "the Armenian service of RFE/RL": where the part of the house begins; -1 where the name stands alone. */
const serviceStart = (view: SourceView, left: number): number => {
  const { doc, lexicon, first } = view
  if (left - 2 < first || !lexicon.of.has(doc.tokens[left - 1]?.lower ?? '')) return -1
  let at = left - 1
  while (at > first && at > left - 6) {
    const token = doc.tokens[at - 1]
    if (token?.kind !== 'word' || (token.classes & (WordClass.preposition | WordClass.auxiliary)) !== 0) break
    if (token.classes & WordClass.determiner) return at
    at--
  }
  return -1
}

/** The range of the text from one token up to another. */
export const rangeOf = ({ doc }: SourceView, from: number, end: number): Range => ({
  start: doc.tokens[from]?.start ?? 0,
  end: doc.tokens[end - 1]?.end ?? 0,
})

/** A news body at a token that the sentence cites, speaks to or lets report. */
const newsBody = (view: SourceView, sentence: Sentence, at: number): Attribution | null => {
  const found = bodyAt(view, at)
  if (!found) return null
  const { body, left, noun } = found
  const kind = noun ?? body.body
  const rule: SourceRule = kind === 'agency' ? 'sources.agency' : 'sources.outlet'
  const house = found.marksOnly ? -1 : serviceStart(view, left)
  if (house >= 0 && (spokenTo(view, house - 1, house) || saidThere(view, house - 1, house)))
    return { ...rangeOf(view, house, body.end), kind, sentence, rule, by: 'told' }
  if (house >= 0 && cited(view, house - 1, house))
    return { ...rangeOf(view, house, body.end), kind, sentence, rule, by: 'cited' }
  const by = channelled(view, found, at)
  return by ? { ...rangeOf(view, at, body.end), kind, sentence, rule, by } : null
}

/** The agency or outlet that is joined to one before: "NDR und WDR". */
const joined = (view: SourceView, at: number, { sentence, by }: Attribution): Attribution | null => {
  const { doc, limit } = view
  const joint = doc.tokens[at]
  if (!joint || !(joint.text === ',' || joint.classes & WordClass.coordinator)) return null
  const from = (doc.tokens[at + 1]?.classes ?? 0) & WordClass.determiner ? at + 2 : at + 1
  for (const start of [at + 1, from]) {
    const body = start < limit ? knownBodyAt(doc.text, doc.tokens, start, limit) : null
    if (!body) continue
    const rule: SourceRule = body.body === 'agency' ? 'sources.agency' : 'sources.outlet'
    return { ...rangeOf(view, start, body.end), kind: body.body, sentence, rule, by }
  }
  return null
}

/** "eine AFP-Journalistin": the name of an agency or outlet in a compound with those who work for it. */
const staffCompound = (view: SourceView, sentence: Sentence, at: number): Attribution | null => {
  const { doc, lexicon, limit } = view
  const token = doc.tokens[at]
  const dash = token?.text.lastIndexOf('-') ?? -1
  if (!token || dash <= 0 || !lexicon.staff.has(token.lower.slice(dash + 1))) return null
  const body = knownBodyAt(doc.text, doc.tokens, at, limit, token.start + dash)
  if (!body || !reportsNear(view, at, at + 1, NOUN_REACH)) return null
  const rule: SourceRule = body.body === 'agency' ? 'sources.agency' : 'sources.outlet'
  return { start: token.start, end: token.start + dash, kind: body.body, sentence, rule, by: 'reports' }
}

const PROPER = WordClass.determiner | WordClass.numeral
const ENDS_OWNER =
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.pronoun |
  WordClass.adverb

/** How many words an owner may take ("of the Ministry of Foreign Affairs of the Republic"). */
const OWNER_REACH = 12

const finiteOf = derived((pack: QuotesPack) => wordSet(pack.finite))

/** Where the owner behind an office ends: "of the Foreign Ministry", "des Außenministeriums"; `from` where there is none. */
export const ownerEnd = (view: SourceView, from: number, joined = false): number => {
  const { doc, lexicon, limit } = view
  if (!joined && !lexicon.of.has(doc.tokens[from]?.lower ?? '')) return from
  const capitalNouns = doc.pack?.grammar.capitalNouns === true
  const finite = doc.pack ? finiteOf(doc.pack.quotes) : new Set<string>()
  let end = from
  for (let at = from; at < Math.min(limit, from + OWNER_REACH); at++) {
    const token = doc.tokens[at]
    if (token?.kind !== 'word') break
    const joins = lexicon.of.has(token.lower) || (joined && at === from)
    const opens = capitalNouns || lexicon.of.has(doc.tokens[at - 1]?.lower ?? '') || (joined && at === from + 1)
    if (joins || (opens && token.classes & PROPER)) continue
    if (
      phraseAt(lexicon.shown, doc.tokens, at, limit) > 0 ||
      finite.has(token.lower) ||
      cueAt(view, at) ||
      token.classes & (ENDS_OWNER | WordClass.determiner | WordClass.preposition) ||
      isReport(view, at)
    )
      break
    if (capitalNouns && !token.capital && !doc.tokens[at + 1]?.capital) break
    if (capitalNouns && token.capital && at > from && isPlainNoun(view, at)) break
    end = at + 1
  }
  return end
}

/** German: a second noun with nothing between is no longer the owner, unless it is a name. */
const isPlainNoun = ({ doc }: SourceView, at: number): boolean => {
  const before = doc.tokens[at - 1]
  const token = doc.tokens[at]
  return before?.capital === true && token !== undefined && itemsIn(doc.references, token).length === 0
}

/** Where what stands before an office begins: "the Foreign Ministry's press service", "Kremlin press office". */
const ownerStart = (view: SourceView, at: number): number => {
  const { doc, first } = view
  if (doc.pack?.grammar.capitalNouns) return at
  let start = at
  while (start > first && start > at - 6) {
    const token = doc.tokens[start - 1]
    const genitive = token !== undefined && /^['’]s?$/i.test(token.text)
    if (genitive) return ownedStart(view, start - 1)
    if (!token?.capital || token.classes !== 0) break
    start--
  }
  return start
}

const isPressOffice = ({ doc, lexicon, limit }: SourceView, at: number): number => {
  const token = doc.tokens[at]
  if (!token) return 0
  const words = phraseAt(lexicon.pressOffices, doc.tokens, at, limit)
  if (words > 0) return words
  return token.kind === 'word' &&
    lexicon.pressEndings.some((form) => token.lower.length > form.length && token.lower.endsWith(form))
    ? 1
    : 0
}

/** A press office that makes something known. */
const pressOffice = (view: SourceView, sentence: Sentence, at: number): Attribution | null => {
  const words = isPressOffice(view, at)
  const owned = words === 0 ? ownedOffice(view, at) : null
  if (words === 0 && !owned) return null
  const start = owned?.start ?? ownerStart(view, at)
  const end = owned?.end ?? ownerEnd(view, at + words)
  const speaks =
    reportsNear(view, start, end, NOUN_REACH) || cited(view, articleBefore(view, start), start) || follows(view, end)
  return speaks
    ? { ...rangeOf(view, start, end), kind: 'press-office', sentence, rule: 'sources.press-office', by: 'reports' }
    : null
}

const articleBefore = ({ doc, first }: SourceView, at: number): number =>
  at > first && ((doc.tokens[at - 1]?.classes ?? 0) & WordClass.determiner) !== 0 ? at - 1 : at

/** "Netanyahus Büro", "the prime minister's office", "het kantoor van de premier": an office that speaks for its owner. */
const ownedOffice = (view: SourceView, at: number): { start: number; end: number } | null => {
  const { doc, lexicon, first } = view
  const token = doc.tokens[at]
  if (!token || !lexicon.offices.has(token.lower)) return null
  const before = at > first ? doc.tokens[at - 1] : undefined
  if (before && /^['’]s?$/i.test(before.text)) return { start: ownedStart(view, at - 1), end: at + 1 }
  const end = ownerEnd(view, at + 1)
  const named = itemsIn(doc.references, rangeOf(view, at + 1, end)).length > 0
  if (end > at + 1 && named) return { start: at, end }
  const owner = before?.capital && itemsIn(doc.references, before).some((reference) => reference.kind === 'name')
  return owner && /s$/i.test(before.text) ? { start: at - 1, end: at + 1 } : null
}

const ownedStart = ({ doc, first }: SourceView, genitive: number): number => {
  const owner = doc.tokens[genitive - 1]
  let start = genitive - 1
  const capital = owner?.capital === true
  while (start > first && start > genitive - 4) {
    const token = doc.tokens[start - 1] as Token
    if (token.kind !== 'word' || (capital && !token.capital) || token.classes !== 0) break
    start--
  }
  return start
}

/** Sentences with more tokens than this are lists or noise. */
const LONGEST = 400

/** The sources that the sentences name: agencies and outlets that report, press offices that make known. */
export const attributionsIn = (view: SourceView, sentence: Sentence): Attribution[] => {
  if (view.limit - view.first > LONGEST) return []
  const found: Attribution[] = []
  for (let at = view.first; at < view.limit; at++) {
    const attribution =
      newsBody(view, sentence, at) ?? staffCompound(view, sentence, at) ?? pressOffice(view, sentence, at)
    if (!attribution || attribution.end <= (found.at(-1)?.end ?? -1)) continue
    for (let one: Attribution | null = attribution; one; one = joined(view, at + 1, one)) {
      found.push(one)
      while (at + 1 < view.limit && (view.doc.tokens[at + 1]?.start ?? Infinity) < one.end) at++
    }
  }
  return found
}
