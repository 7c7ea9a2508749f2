/** Words for language detection, sentence ends and the furniture of a page. */
export interface TextPack {
  /** Frequent words that tell the language from its neighbours, lower case, separated by single spaces. */
  readonly frequent: string
  /** Abbreviations after whose full stop a sentence goes on, lower case, without the last full stop, separated by single spaces. */
  readonly abbreviations: string
  /** Whether a number with a full stop is an ordinal ("24. Juni"). */
  readonly ordinalDot: boolean
  /** Lower-case phrases by which furniture lines begin ("read more", "leave a reply"). */
  readonly boilerplate: readonly string[]
}
