import type { QuotesPack } from '../pack/quotes.js'

/** What the quotes stage reads of this language. */
export const quotes: QuotesPack = {}
