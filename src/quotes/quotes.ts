import type { ActedDocument, QuotedDocument } from '../document.js'

/** Sixth stage: what is attributed to speakers. */
export const quotes = (doc: ActedDocument): QuotedDocument => ({ ...doc, quotes: [] })
