/** What the quotes stage reads of a language. */
export interface QuotesPack {
  readonly placeholder?: never
}
