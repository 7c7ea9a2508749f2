/** What the dates stage reads of a language. */
export interface DatesPack {
  readonly placeholder?: never
}
