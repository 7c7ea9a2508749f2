import type { FoundQuote, QuotedDocument, Reference, Sentence } from '../document.js'
import type { MeetingsPack } from '../languages/pack.js'
import { derived, wordSet } from '../text/phrases.js'
import { itemAt, itemsIn, type Range } from '../text/range.js'
import { actorOf } from './actor-index.js'

interface Spoken extends Range {
  readonly quote: FoundQuote
}

/** The spans of all quotes whose speaker is known, in order. */
const spansOf = derived((doc: QuotedDocument): readonly Spoken[] =>
  doc.quotes
    .flatMap((quote) => (quote.speaker === null ? [] : quote.spans.map(({ start, end }) => ({ start, end, quote }))))
    .sort((a, b) => a.start - b.start),
)

const firstPerson = derived((pack: MeetingsPack) => wordSet(pack.firstPerson))

/** "He had met Y, X said": the pronoun that opens reported words is whoever says them. */
const spoken = (doc: QuotedDocument, reference: Reference): Reference => {
  const form = doc.pack?.grammar.pronouns[doc.text.slice(reference.start, reference.end).toLowerCase()]
  if (reference.kind !== 'pronoun' || !form?.subject || form.number === 'plural') return reference
  const span = itemAt(spansOf(doc), reference.start)
  if (!span || span.quote.kind === 'direct' || span.quote.speaker === null) return reference
  if (reference.actors.length > 0 && span.start !== reference.start) return reference
  const speaker = actorOf(doc, span.quote.speaker)
  const fits = speaker?.kind === 'person' && form.gender !== 'neuter'
  const agrees = form.gender === 'any' || speaker?.gender === null || speaker?.gender === form.gender
  return fits && agrees ? { ...reference, actors: [speaker.id] } : reference
}

/** "I" and "me" between quotation marks are whoever speaks. */
const selves = (doc: QuotedDocument, sentence: Sentence): Reference[] => {
  const words = doc.pack ? firstPerson(doc.pack.meetings) : null
  if (!words) return []
  return doc.tokens.slice(sentence.firstToken, sentence.lastToken).flatMap(({ lower, start, end }): Reference[] => {
    if (!words.has(lower)) return []
    const quote = itemAt(spansOf(doc), start)?.quote
    if (!quote || quote.kind === 'indirect' || quote.speaker === null) return []
    return [{ kind: 'pronoun', start, end, actors: [quote.speaker], phrase: { start, end } }]
  })
}

/** The references of a sentence, with the pronouns by which speakers mean themselves. */
export const voicesIn = (doc: QuotedDocument, sentence: Sentence): readonly Reference[] => {
  const references = itemsIn(doc.references, sentence)
  if (doc.quotes.length === 0) return references
  const own = selves(doc, sentence)
  const known = references.map((reference) => spoken(doc, reference))
  return own.length === 0 ? known : [...known, ...own].sort((a, b) => a.start - b.start)
}
