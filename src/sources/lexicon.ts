import { agencies } from '../languages/pack/agencies.js'
import { outlets } from '../languages/pack/outlets.js'
import type { SourcesPack } from '../languages/pack/sources.js'
import { compilePhrases, derived, phraseAt, wordSet, type Phrases } from '../text/phrases.js'
import type { Token } from '../text/tokens.js'

/** The lists of a pack, ready to be asked. */
export interface SourceLexicon {
  readonly reports: ReadonlySet<string>
  /** The words that a form needs later in its clause. */
  readonly separable: ReadonlyMap<string, string>
  readonly before: Phrases
  readonly spokenTo: Phrases
  readonly after: ReadonlySet<string>
  readonly places: Phrases
  readonly toWhom: ReadonlySet<string>
  readonly toWhomBehindName: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly pointsBack: Phrases
  readonly occasions: ReadonlySet<string>
  readonly nameNouns: ReadonlySet<string>
  readonly outletNouns: Phrases
  readonly agencyNouns: Phrases
  readonly staff: ReadonlySet<string>
  readonly employees: ReadonlySet<string>
  readonly pressOffices: Phrases
  readonly pressEndings: readonly string[]
  readonly offices: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly documentEndings: readonly string[]
  readonly addressed: ReadonlySet<string>
  readonly within: Phrases
  readonly shown: Phrases
  readonly papers: ReadonlySet<string>
  readonly notSites: ReadonlySet<string>
}

const phrasesOf = (list: string): string[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((phrase) => phrase.replaceAll('_', ' '))

/** The source lexicon of a pack, compiled on first use. */
export const sourceLexiconOf = derived((pack: SourcesPack): SourceLexicon => {
  const offices = phrasesOf(pack.pressOffices)
  const documents = phrasesOf(pack.documents)
  return {
    reports: wordSet(pack.reports),
    separable: new Map(phrasesOf(pack.separable).map((form) => form.split('+') as [string, string])),
    before: compilePhrases(phrasesOf(pack.before)),
    spokenTo: compilePhrases(phrasesOf(pack.spokenTo)),
    after: wordSet(pack.after),
    places: compilePhrases(phrasesOf(pack.places)),
    toWhom: wordSet(pack.toWhom),
    toWhomBehindName: wordSet(pack.toWhomBehindName),
    definite: wordSet(pack.definite),
    pointsBack: compilePhrases(phrasesOf(pack.pointsBack)),
    occasions: wordSet(pack.occasions),
    nameNouns: wordSet(pack.nameNouns),
    outletNouns: compilePhrases(phrasesOf(pack.outletNouns)),
    agencyNouns: compilePhrases(phrasesOf(pack.agencyNouns)),
    staff: wordSet(pack.staff),
    employees: wordSet(pack.employees),
    pressOffices: compilePhrases(offices.map((form) => form.replace('*', ''))),
    pressEndings: offices.filter((form) => form.startsWith('*')).map((form) => form.slice(1)),
    offices: wordSet(pack.offices),
    of: wordSet(pack.of),
    documents: new Set(documents.map((form) => form.replace('*', ''))),
    documentEndings: documents.filter((form) => form.startsWith('*')).map((form) => form.slice(1)),
    addressed: wordSet(pack.addressed),
    within: compilePhrases(phrasesOf(pack.within)),
    shown: compilePhrases(phrasesOf(pack.shown)),
    papers: wordSet(pack.papers),
    notSites: new Set(phrasesOf(pack.notSites)),
  }
})

/** Kinds of names known beforehand. */
export type NewsBody = 'agency' | 'outlet'

interface KnownName {
  readonly words: string
  readonly body: NewsBody
}

const LETTERS = /^[\p{L}\p{N}]+/u
const LOWER_NAME = /^\p{Ll}/u
/** Names that are common words, or short: they need marks, a noun or a citing phrase beside them. */
const AMBIGUOUS = wordSet(
  'time sun standard presse focus stern zeit welt bild blick capital profil kurier krone observer independent phoenix economist spiegel age hill vox marca knack pauw trouw ad br fd sz hr tt pa sta sid spa ria ani ats ert mti bta sapa hina pap map rt dawn cicero',
)

const table: ReadonlyMap<string, readonly KnownName[]> = (() => {
  const names = new Map<string, KnownName[]>()
  const add = (words: string, body: NewsBody): void => {
    const key = LETTERS.exec(words)?.[0].toLowerCase()
    if (key === undefined) return
    const list = names.get(key) ?? []
    list.push({ words, body })
    list.sort((a, b) => b.words.length - a.words.length)
    names.set(key, list)
  }
  for (const agency of agencies) add(agency, 'agency')
  for (const outlet of outlets) add(outlet, 'outlet')
  return names
})()

/** A news body named at a token. */
export interface NamedBody {
  readonly body: NewsBody
  /** Index after its last token. */
  readonly end: number
  /** The name is a common word too. */
  readonly ambiguous: boolean
}

const WORD_SIGN = /[\p{L}\p{N}]/u

const agencyForm = (printed: string, listed: string): boolean =>
  // Short signs are printed as signs: "AP", "dpa", not "Ap" or "sta".
  listed.length > 4 ||
  printed === printed.toUpperCase() ||
  (LOWER_NAME.test(printed) && /^(?:dpa|epd|ots|sda|dapd|kna|apa)$/.test(printed))

/** Outlets are printed as they write themselves, or in capitals: "SPIEGEL". */
const isOutletForm = (printed: string, listed: string): boolean =>
  printed === listed || (listed.length > 3 && printed === listed.toUpperCase())

/** The known agency or outlet whose name begins at a token; null if none does. */
export const knownBodyAt = (
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  /** Offset at which the name ends within a compound ("AFP-Reporterin"); else it ends with a token. */
  inside?: number,
): NamedBody | null => {
  const token = tokens[at]
  const key = token && LETTERS.exec(token.lower)?.[0]
  if (!token || !key) return null
  for (const { words, body } of table.get(key) ?? []) {
    const printed = text.slice(token.start, token.start + words.length)
    if (WORD_SIGN.test(text.charAt(token.start + words.length))) continue
    if (
      body === 'agency' ? printed.toLowerCase() !== words || !agencyForm(printed, words) : !isOutletForm(printed, words)
    )
      continue
    if (body === 'agency' && LOWER_NAME.test(printed) && words.length > 4) continue
    let end = at + 1
    while (end < limit && (tokens[end]?.start ?? Infinity) < token.start + words.length) end++
    if ((inside ?? tokens[end - 1]?.end) !== token.start + words.length) continue
    return { body, end, ambiguous: AMBIGUOUS.has(words.toLowerCase()) }
  }
  return null
}

/** Whether a phrase of the list ends right before a token, looking at most three words back. */
export const phraseEndsAt = (phrases: Phrases, tokens: readonly Token[], end: number, first: number): number => {
  for (let n = 4; n >= 1; n--) if (end - n >= first && phraseAt(phrases, tokens, end - n, end) === n) return n
  return 0
}
