/** Documents that the text takes statements from: "according to court documents", "aus dem Bericht geht hervor". */
import type { QuotedDocument, Sentence } from '../document.js'
import type { QuotesPack } from '../languages/pack/quotes.js'
import { derived, phraseAt, wordSet } from '../text/phrases.js'
import { firstEndingAfter, itemAt, itemsIn, overlapOf, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import { ownerEnd, rangeOf } from './attributions.js'
import { cited, follows, quotedWords } from './cited.js'
import { phraseEndsAt, type SourceLexicon } from './lexicon.js'
import type { SourceView } from './names.js'
import type { SourceRule } from './rules.js'

/** A document named where something is quoted from it. */
export interface DocumentSource extends Range {
  readonly kind: 'document'
  readonly sentence: Sentence
  readonly rule: SourceRule
}

/** How many words the name of a document has at most. */
const LONGEST = 8
/** How many words before the noun may belong to it: "joint", "preliminary police". */
const ATTRIBUTES = 4

/** The documents that the quotes name as their speakers, without their articles and with their owners. */
export const speakingDocuments = (
  doc: QuotedDocument,
  lexicon: SourceLexicon,
  { documents }: QuotesPack,
): DocumentSource[] => {
  const endings = [...wordSet(documents), ...lexicon.documents]
  const found: DocumentSource[] = []
  for (const { speaker, speakerMention } of doc.quotes) {
    if (speaker !== null || !speakerMention) continue
    const sentence = itemAt(doc.sentences, speakerMention.start)
    const words = itemsIn(doc.tokens, speakerMention)
    const noun = words.findIndex(({ lower }) => endings.some((ending) => lower.endsWith(ending)))
    if (!sentence || noun < 0) continue
    const from = words.findLastIndex(({ classes }, at) => at < noun && (classes & WordClass.determiner) !== 0) + 1
    const start = firstEndingAfter(doc.tokens, speakerMention.start)
    const view = { doc, lexicon, first: sentence.firstToken, limit: sentence.lastToken }
    // "emails that night", "memo seen by": what follows is no owner.
    const other = words.findIndex(
      ({ classes }, at) =>
        at > noun &&
        ((classes & WordClass.determiner && !lexicon.of.has(words[at - 1]?.lower ?? '')) ||
          phraseAt(lexicon.shown, doc.tokens, start + at, view.limit) > 0),
    )
    const opensOwner = other > 0 && lexicon.of.has(words[other]?.lower ?? '')
    const [first, last] = [words[from], words[other > 0 && !opensOwner ? other - 1 : words.length - 1]]
    if (!first || !last || words.length - from > LONGEST) continue
    const owned = ownerEnd(view, firstEndingAfter(doc.tokens, last.start) + 1)
    const end = Math.max(last.end, doc.tokens[owned - 1]?.end ?? 0)
    found.push({ start: first.start, end, kind: 'document', sentence, rule: 'sources.document' })
  }
  return found
}

const isDocument = ({ doc, lexicon }: SourceView, at: number): boolean => {
  const token = doc.tokens[at]
  if (token?.kind !== 'word' || token.classes !== 0) return false
  const compound = lexicon.documentEndings.some(
    (ending) => token.lower.length > ending.length && token.lower.endsWith(ending),
  )
  // A capital where nouns have none makes a title ("Treaty of X"), but for compounds with a name ("Kamerbrief").
  if (token.capital !== (doc.pack?.grammar.capitalNouns ?? false)) return token.capital && compound
  return (
    compound ||
    lexicon.documents.has(token.lower) ||
    lexicon.documents.has(`${doc.tokens[at - 1]?.lower ?? ''} ${token.lower}`)
  )
}

/** Where the words begin that belong to the noun: its attributes, without article and owner. */
const nameStart = ({ doc, first, lexicon }: SourceView, at: number): number => {
  let start = at
  while (start > first && start > at - ATTRIBUTES) {
    const token = doc.tokens[start - 1]
    if (token?.kind !== 'word' || token.classes !== 0 || lexicon.reports.has(token.lower)) break
    if (phraseEndsAt(lexicon.before, doc.tokens, start, first) > 0) break
    start--
  }
  return start
}

/** Where the name of a document ends: behind its owner or whom it is addressed to. */
const nameEnd = (view: SourceView, at: number): number => {
  const { doc, lexicon } = view
  const next = doc.tokens[at + 1]?.lower ?? ''
  const end = ownerEnd(view, at + 1)
  return end === at + 1 && lexicon.addressed.has(next) ? ownerEnd(view, at + 1, true) : end
}

/** Where what stands before a name begins: its article or possessive, and an owner in the genitive. */
const phraseStart = ({ doc, first }: SourceView, start: number): number => {
  let left = start
  if (left > first && /^['’]s?$/iu.test(doc.tokens[left - 1]?.text ?? '')) {
    left--
    while (left > first && left > start - 6 && doc.tokens[left - 1]?.kind === 'word' && !isClosed(doc, left - 1)) left--
  }
  return left > first && (doc.tokens[left - 1]?.classes ?? 0) & WordClass.determiner ? left - 1 : left
}

const isClosed = (doc: QuotedDocument, at: number): boolean =>
  ((doc.tokens[at]?.classes ?? 0) & (WordClass.determiner | WordClass.preposition | WordClass.auxiliary)) !== 0

/** The sentences in which a cue stands, by their start. */
const cueSentences = derived(
  (doc: QuotedDocument) =>
    new Set(doc.quotes.flatMap(({ cue }) => (cue ? (itemAt(doc.sentences, cue.start)?.start ?? []) : []))),
)

/** Whether a quote of the sentence has its cue there, and the place is not among its words. */
const saidBeside = ({ doc }: SourceView, sentence: Sentence, place: Range): boolean =>
  cueSentences(doc).has(sentence.start) && !itemAt(quotedWords(doc), place.start)

/** Whether the words behind a document say who could read it: "seen by Reuters", ", das dem Spiegel vorliegt". */
const isShown = ({ doc, lexicon, limit }: SourceView, end: number): boolean => {
  for (let at = end; at < Math.min(limit, end + LONGEST); at++)
    if (phraseAt(lexicon.shown, doc.tokens, at, limit) > 0) return true
  return false
}

/** Whether the noun phrase is one that the text has named before: "in the report". */
const isKnown = ({ doc, lexicon }: SourceView, left: number, start: number, at: number, end: number): boolean =>
  left < start && start === at && end === at + 1 && lexicon.definite.has(doc.tokens[left]?.lower ?? '')

/** The documents in which something is said, that are cited, or that a news body of the sentence was shown. */
export const documentsIn = (view: SourceView, sentence: Sentence, bodies: readonly Range[]): DocumentSource[] => {
  const { doc, lexicon, first, limit } = view
  const found: DocumentSource[] = []
  for (let at = first; at < limit; at++) {
    if (!isDocument(view, at) || isDocument(view, at + 1)) continue
    const start = nameStart(view, at)
    const left = phraseStart(view, start)
    const end = nameEnd(view, at)
    const range = rangeOf(view, start, end)
    // "a report by Reuters", "Bericht der Bild": the news body is the source.
    if (bodies.some((body) => overlapOf(body, range) > 0)) continue
    const inside = [left, start].some((to) => phraseEndsAt(lexicon.within, doc.tokens, to, first) > 0)
    const said = inside && !isKnown(view, left, start, at, end) && saidBeside(view, sentence, range)
    if (said || cited(view, left, start) || follows(view, end) || (bodies.length > 0 && isShown(view, end)))
      found.push({ ...range, kind: 'document', sentence, rule: 'sources.document' })
  }
  return found
}
