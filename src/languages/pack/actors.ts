/** What the actors stage reads of a language. */
export interface ActorsPack {
  readonly placeholder?: never
}
