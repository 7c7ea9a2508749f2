import type { DatedDocument, Sentence } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { itemAt } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import { fold } from './fold.js'
import { gamesOf } from './games.js'
import { actorLexicon, type ActorLexicon } from './lexicon.js'
import type { Label, LabelKind, Match } from './phrase-table.js'
import { compoundOwner } from './shapes.js'

/** The text as the rules of this stage look at it. */
export interface Reading {
  readonly doc: DatedDocument
  readonly pack: LanguagePack
  readonly lexicon: ActorLexicon
  readonly tokens: readonly Token[]
  /** Folded forms of the tokens. */
  readonly folded: readonly string[]
  /** The phrase of the lexicon that covers a token, by token index. */
  readonly labels: readonly (Match | undefined)[]
  /** Sentences in which capitals tell nothing: headlines in title case or in capitals. */
  readonly caseless: ReadonlySet<Sentence>
  /** Whether a token belongs to a date. */
  readonly dated: readonly boolean[]
  /** Sentences that tell of a game. */
  readonly games: ReadonlySet<Sentence>
  /** Lower-case words that stand behind a given name or a noun for bodies: names, though they end as nouns do ("Solberg", "Stahlkonzern Rodenwerk"). */
  readonly families: ReadonlySet<string>
}

/** The label of a kind at a token that begins it, with its match. */
export const labelAt = <K extends LabelKind>(
  reading: Reading,
  i: number,
  kind: K,
): Extract<Label, { kind: K }> | undefined =>
  reading.labels[i]?.labels.find((label): label is Extract<Label, { kind: K }> => label.kind === kind)

const MANY = 0.7
const LONG = 4

const FULL_STOP = /^\.+$/
const CLOSING_MARK = /^[”“"»«’'‘)\]]$/

/** Whether a sentence ends in a full stop, as running text does and titles in title case do not. */
const endsInStop = (tokens: readonly Token[], { firstToken, lastToken }: Sentence): boolean => {
  let last = lastToken - 1
  while (last > firstToken && CLOSING_MARK.test(tokens[last]?.text ?? '')) last--
  return FULL_STOP.test(tokens[last]?.text ?? '')
}

/** Whether the words of a sentence are written large without being names; known names are not asked. */
const isCaseless = (
  lexicon: ActorLexicon,
  tokens: readonly Token[],
  folded: readonly string[],
  labels: readonly (Match | undefined)[],
  sentence: Sentence,
): boolean => {
  const { firstToken, lastToken } = sentence
  let long = 0
  let large = 0
  let capitals = 0
  let words = 0
  for (let i = firstToken; i < lastToken; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < LONG) continue
    long++
    if (token.allCaps) capitals++
    const form = folded[i] ?? ''
    if (labels[i] || lexicon.given(form) !== undefined || lexicon.isFamily(form)) continue
    words++
    if (token.capital) large++
  }
  if (long >= 3 && capitals >= MANY * long) return true
  return !lexicon.capitalNouns && words >= 4 && large >= MANY * words && !endsInStop(tokens, sentence)
}

/** Whether a match is written as a name is: a capital at its head, short forms all in capitals. */
const isWritten = (tokens: readonly Token[], { first, last, labels }: Match): boolean => {
  const head = tokens[first] as Token
  if (labels.every(({ kind }) => kind === 'adjective')) return true
  if (!head.capital && !/\p{Lu}/u.test(head.text)) return false
  if (last - first > 1) return true
  if (labels.some((label) => label.kind === 'body' && label.caps)) return head.allCaps
  return (
    head.text.length > 3 || head.allCaps || head.text.includes('.') || !labels.some(({ kind }) => kind === 'country')
  )
}

const labelsOf = (lexicon: ActorLexicon, tokens: readonly Token[], sentences: readonly Sentence[]) => {
  const labels: (Match | undefined)[] = new Array<Match | undefined>(tokens.length).fill(undefined)
  for (const { firstToken, lastToken } of sentences)
    for (let i = firstToken; i < lastToken;) {
      const found = lexicon.phrases.match(tokens, i, lastToken)
      if (found && isWritten(tokens, found)) {
        labels.fill(found, found.first, found.last)
        i = found.last
      } else i++
    }
  return labels
}

/** The words behind given names and, where nouns are large, behind nouns for bodies, that no list knows as nouns. */
const familiesOf = (
  lexicon: ActorLexicon,
  tokens: readonly Token[],
  folded: readonly string[],
  labels: readonly (Match | undefined)[],
): ReadonlySet<string> => {
  const families = new Set<string>()
  // A noun behind a noun for a body is its name where the text has it again: "Stahlkonzern Rodenwerk".
  const counts = new Map<string, number>()
  for (const { capital, lower } of lexicon.capitalNouns ? tokens : [])
    if (capital) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const owner = lexicon.capitalNouns ? compoundOwner(token, lexicon.has.tails)?.toLowerCase() : undefined
    if (owner && !lexicon.has.common.has(owner)) families.add(owner)
    if (!token.capital || !token.spaced || token.classes !== 0 || labels[i] || labels[i - 1]) continue
    const previous = tokens[i - 1]
    if (!previous?.capital) continue
    const common = lexicon.has.common.has(token.lower)
    const given = lexicon.given(folded[i - 1] ?? '') !== undefined && (!common || lexicon.capitalNouns)
    if (common && !given) continue
    const described = lexicon.capitalNouns && lexicon.isDescriptor(previous.lower) && !previous.allCaps
    if (given || (described && (counts.get(token.lower) ?? 0) > 1)) families.add(token.lower)
  }
  return families
}

/** Reads the tokens with the lexicon of the pack. */
export const readingOf = (doc: DatedDocument, pack: LanguagePack): Reading => {
  const lexicon = actorLexicon(pack)
  const { tokens, sentences, dates } = doc
  const folded = tokens.map(({ text }) => fold(text))
  const labels = labelsOf(lexicon, tokens, sentences)
  return {
    doc,
    pack,
    lexicon,
    tokens,
    folded,
    labels,
    caseless: new Set(sentences.filter((sentence) => isCaseless(lexicon, tokens, folded, labels, sentence))),
    dated: tokens.map(({ start }) => itemAt(dates, start) !== undefined),
    games: gamesOf(lexicon, tokens, sentences),
    families: familiesOf(lexicon, tokens, folded, labels),
  }
}
