/** The rules that find sources. */
export const SOURCE_RULES = [
  /** The agency of a dateline: "Vienna/03.03.23/APA:", "PARIS (Reuters) -". */
  'sources.dateline',
  /** A byline, an agency's sign or a "source:" line. */
  'sources.credit',
  /** The name of the site or paper that a page prints of itself. */
  'sources.site',
  /** The name of the site by the domain of its address. */
  'sources.domain',
  /** The holder of the copyright line. */
  'sources.copyright',
  /** The publisher that the caller names, where the text prints it. */
  'sources.publisher-option',
  /** An agency that reports: "Reuters reported", "meldt Belga", "an AFP reporter". */
  'sources.agency',
  /** A paper or broadcaster that reports or is spoken to: "told the BBC", "berichtete die Zeitung …". */
  'sources.outlet',
  /** A press office that makes something known: "teilte die Pressestelle des Außenministeriums mit". */
  'sources.press-office',
  /** "according to court documents", "aus dem Bericht geht hervor". */
  'sources.document',
] as const

/** The id of a rule that finds sources. */
export type SourceRule = (typeof SOURCE_RULES)[number]
