/** What the sources stage reads of a language. */
export interface SourcesPack {
  readonly placeholder?: never
}
