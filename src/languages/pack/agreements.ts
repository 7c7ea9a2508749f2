/** What the events stage reads of a language to find agreements. */
export interface AgreementsPack {
  readonly placeholder?: never
}
