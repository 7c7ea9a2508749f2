/** Documents that the text takes statements from: "according to court documents", "aus dem Bericht geht hervor". */
import type { QuotedDocument, Sentence } from '../document.js'
import type { QuotesPack } from '../languages/pack/quotes.js'
import { wordSet } from '../text/phrases.js'
import { itemAt, itemsIn, type Range } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import type { SourceRule } from './rules.js'

/** A document named where something is quoted from it. */
export interface DocumentSource extends Range {
  readonly kind: 'document'
  readonly sentence: Sentence
  readonly rule: SourceRule
}

/** How many words the name of a document has at most. */
const LONGEST = 8

/** The documents that the quotes name as their speakers, without their articles. */
export const documentsIn = (doc: QuotedDocument, { documents }: QuotesPack): DocumentSource[] => {
  const endings = [...wordSet(documents)]
  const found: DocumentSource[] = []
  for (const { speaker, speakerMention } of doc.quotes) {
    if (speaker !== null || !speakerMention) continue
    const sentence = itemAt(doc.sentences, speakerMention.start)
    const words = itemsIn(doc.tokens, speakerMention)
    const from = words.findIndex(({ classes }) => !(classes & WordClass.determiner))
    const [first, last] = [words[from], words.at(-1)]
    if (!sentence || !first || !last || words.length - from > LONGEST) continue
    if (!words.slice(from).some(({ lower }) => endings.some((ending) => lower.endsWith(ending)))) continue
    found.push({ start: first.start, end: last.end, kind: 'document', sentence, rule: 'sources.document' })
  }
  return found
}
