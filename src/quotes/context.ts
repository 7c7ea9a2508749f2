/** What every step of the quotes stage reads. */
import type { ActedDocument, ActorKind, FoundActor, Sentence } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/tokens.js'
import { cueLexiconOf, type CueLexicon } from './lexicon.js'

/** A run of sentences of one line, by token indices. */
export interface Paragraph {
  /** Position in the list of paragraphs. */
  readonly index: number
  readonly from: number
  readonly to: number
  readonly story: number | null
  /** Kind of the zone that it stands in. */
  readonly zone: string
}

/** The document and what was prepared from it once. */
export interface QuoteContext {
  readonly doc: ActedDocument
  readonly pack: LanguagePack
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly lexicon: CueLexicon
  /** Index of the sentence of each token. */
  readonly sentenceOf: Uint32Array
  /** Kind of each actor, by id. */
  readonly kinds: ReadonlyMap<string, ActorKind>
  /** The actors by id. */
  readonly actors: ReadonlyMap<string, FoundActor>
}

const paragraphsOf = (doc: ActedDocument): Paragraph[] => {
  const found: Paragraph[] = []
  let key = -1
  for (const sentence of doc.sentences) {
    const last = found.at(-1)
    if (last && key === sentence.zone) {
      found[found.length - 1] = { ...last, to: sentence.lastToken }
      continue
    }
    key = sentence.zone
    found.push({
      index: found.length,
      from: sentence.firstToken,
      to: sentence.lastToken,
      story: sentence.story,
      zone: doc.zones[sentence.zone]?.kind ?? 'body',
    })
  }
  return found
}

/** Prepares the document for the steps of the stage. */
export const contextOf = (doc: ActedDocument, pack: LanguagePack): QuoteContext => {
  const sentenceOf = new Uint32Array(doc.tokens.length)
  doc.sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.firstToken, sentence.lastToken))
  return {
    doc,
    pack,
    tokens: doc.tokens,
    sentences: doc.sentences,
    paragraphs: paragraphsOf(doc),
    lexicon: cueLexiconOf(pack.quotes),
    sentenceOf,
    kinds: new Map(doc.actors.map((actor) => [actor.id, actor.kind])),
    actors: new Map(doc.actors.map((actor) => [actor.id, actor])),
  }
}
