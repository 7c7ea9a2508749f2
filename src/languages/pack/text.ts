/** Words for language detection, sentence ends and the furniture of a page. */
export interface TextPack {
  /** Frequent words that tell the language from its neighbours, lower case, separated by single spaces. */
  readonly frequent: string
  /**
   * Abbreviations after whose full stop a sentence goes on unless a closed-class word with a capital follows,
   * without the last full stop ("etc", "z.b"), separated by single spaces. An entry with a capital holds only for
   * the form with a capital ("Ill").
   */
  readonly abbreviations: string
  /** Abbreviated titles, which stand before a name and never end a sentence ("dr"); written like `abbreviations`. */
  readonly titleAbbreviations: string
  /** Abbreviations only before a number ("no", "nr"); written like `abbreviations`. */
  readonly numberAbbreviations: string
  /** Whether a number with a full stop is an ordinal ("24. Juni"). */
  readonly ordinalDot: boolean
  /** Lower-case phrases by which furniture lines begin ("read more", "leave a reply"). */
  readonly boilerplate: readonly string[]
}
