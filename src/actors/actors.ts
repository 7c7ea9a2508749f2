import type { ActedDocument, DatedDocument } from '../document.js'

/** Fifth stage: who acts, speaks, meets and signs, and the words that refer to them. */
export const actors = (doc: DatedDocument): ActedDocument => ({ ...doc, actors: [], references: [] })
