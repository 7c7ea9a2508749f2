/** Phrases that tell what a line of a page is; all lower case. */
export interface LinePhrases {
  /** Labels of menus and buttons: a line that is nothing else ("home", "contact us"). */
  readonly menu: readonly string[]
  /** Beginnings of furniture: notices, offers, forms ("we use cookies", "leave a reply"). */
  readonly furniture: readonly string[]
  /** Beginnings of lines that announce other reports ("read more", "related articles"). */
  readonly related: readonly string[]
  /** Beginnings of picture captions and picture credits ("photo:"). */
  readonly caption: readonly string[]
  /** Beginnings of source credits ("source:"). */
  readonly credit: readonly string[]
}

/** Words of datelines, date lines and bylines; all lower case. */
export interface HeaderWords {
  /** Labels before a publication date ("published", "posted on"). */
  readonly published: readonly string[]
  /** Labels before the date of an update ("last updated"). */
  readonly updated: readonly string[]
  /** Words beside the numbers of a date or clock time ("at", "ago", "hours"), separated by single spaces. */
  readonly dateWords: string
  /** Words that open a byline ("by"). */
  readonly byline: readonly string[]
  /** The words that stand before a writer's name behind what the text is ("Eine Reportage von"), separated by single spaces. */
  readonly bylineWord: string
  /** Words that join the names of a byline or end it ("and", "in", "for"), separated by single spaces. */
  readonly bylineJoiners: string
  /** Nouns for writers and desks that stand in bylines ("correspondent", "staff"), separated by single spaces. */
  readonly writers: string
  /** What a closing sentence about the writers says ("contributed to this report"). */
  readonly signOff: readonly string[]
}

/** Words for language detection, sentence ends and the furniture of a page. */
export interface TextPack {
  /** Frequent words that tell the language from its neighbours, lower case, separated by single spaces. */
  readonly frequent: string
  /**
   * Words that are common in other languages and do not stand in running text of this one, lower case, separated
   * by single spaces: they keep a text in such a language from being read as this one.
   */
  readonly foreign: string
  /** A pattern that words of this language often match and those of its neighbours seldom, for headlines. */
  readonly spelling: string
  /**
   * Abbreviations after whose full stop a sentence goes on unless a closed-class word with a capital follows,
   * without the last full stop ("etc", "z.b"), separated by single spaces. An entry with a capital holds only for
   * the form with a capital ("Ill").
   */
  readonly abbreviations: string
  /** Abbreviated titles, which stand before a name and never end a sentence ("Dr"); written like `abbreviations`. */
  readonly titleAbbreviations: string
  /** Abbreviations only before a number ("no", "nr"); written like `abbreviations`. */
  readonly numberAbbreviations: string
  /** Whether a number with a full stop is an ordinal ("24. Juni"). */
  readonly ordinalDot: boolean
  /** Phrases that tell what a line is. */
  readonly phrases: LinePhrases
  /** Words of datelines and bylines. */
  readonly header: HeaderWords
  /** Words that mark long furniture ("cookies", "newsletter"), lower case, separated by single spaces. */
  readonly noticeWords: string
  /** Words of a link that ends a line ("more", "read more"), lower case, separated by bars. */
  readonly linkWords: string
  /** Words by which a page speaks to its reader, as written inside a sentence ("your", "Ihre"), separated by single spaces. */
  readonly readerWords: string
}
