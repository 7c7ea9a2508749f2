/** The rules by which quotes are found; each has an example in the tests. */
export const QUOTE_RULES = [
  /** Marked words, then the cue: “…,” said X. */
  'quotes.direct.after',
  /** The cue, then marked words: X said, “…” */
  'quotes.direct.before',
  /** Marked words after a colon, whose speaker is the subject before it. */
  'quotes.direct.colon',
  /** Dashes as speech marks: – …, said X. */
  'quotes.direct.dash',
  /** The turns of an interview: Berg: …; Q: … A: … */
  'quotes.direct.interview',
  /** Marked sentences without a cue of their own go on with the speaker before. */
  'quotes.direct.continued',
  /** Marked sentences whose speaker nothing tells. */
  'quotes.direct.unattributed',
  /** Marked words of less than a clause that a verb takes: X called it “a farce”, X sprach von „…“. */
  'quotes.label',
  /** "X said that …", "X sagte, dass …". */
  'quotes.indirect.that-clause',
  /** "X said he …", "X betonte, der Plan sei …". */
  'quotes.indirect.bare-clause',
  /** "X asked whether …". */
  'quotes.indirect.question',
  /** "X promised to …", "X kündigte an, … zu …". */
  'quotes.indirect.infinitive',
  /** "…, X said", "…, so X". */
  'quotes.indirect.cue-after',
  /** "…, X said, …". */
  'quotes.indirect.cue-inside',
  /** "According to X, …", "laut X …". */
  'quotes.indirect.according-to',
  /** "X accused Y of …", "X denied …". */
  'quotes.indirect.gerund',
  /** "X called Y an example of Z". */
  'quotes.indirect.as',
  /** "X spoke of a “new era”". */
  'quotes.indirect.topic',
  /** "wie X mitteilte". */
  'quotes.indirect.as-reported',
  /** A colon and reported words without marks. */
  'quotes.indirect.colon',
  /** Headlines: "X: …", "…, says X", "… - X" without marks. */
  'quotes.indirect.headline',
  /** "Das teilte die Polizei mit.": the sentence before. */
  'quotes.indirect.anaphor',
  /** A sentence in the mood of reported speech goes on with the speaker before. */
  'quotes.indirect.mood',
  /** "De man zou zijn gevlucht", "X is said to have fled": nobody in particular says so. */
  'quotes.indirect.hearsay',
] as const

/** Id of a rule of the quotes stage. */
export type QuoteRule = (typeof QUOTE_RULES)[number]
