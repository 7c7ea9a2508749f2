import type { FoundActor, QuotedDocument } from '../document.js'
import { derived } from '../text/phrases.js'

const actorIndex = derived((doc: QuotedDocument) => new Map(doc.actors.map((actor) => [actor.id, actor])))

/** The actor of an id. */
export const actorOf = (doc: QuotedDocument, id: string): FoundActor | undefined => actorIndex(doc).get(id)

/** Whether an actor is a person. */
export const isPerson = (doc: QuotedDocument, id: string): boolean => actorOf(doc, id)?.kind === 'person'
