/** What the sources stage reads of a language. Lists are lower case, separated by single spaces; `_` stands for a space. */
export interface SourcesPack {
  /** Forms of verbs by which a source reports: "reported", "meldet". */
  readonly reports: string
  /** Words right before a source to which somebody speaks or that is cited: "told", "laut", "interview with". */
  readonly before: string
  /** Words right after a source that cite it: "zufolge". */
  readonly after: string
  /** Nouns before the name of an outlet: "newspaper", "Sender". */
  readonly outletNouns: string
  /** Nouns before the name of an agency: "news agency", "Nachrichtenagentur". */
  readonly agencyNouns: string
  /** Nouns behind the name of an agency or outlet for whom somebody works: "correspondent", "Reporterin". */
  readonly staff: string
  /** Nouns for press offices; `*` before a form: it also ends compounds. */
  readonly pressOffices: string
  /** Nouns that are a press office only with an owner: "office", "Büro". */
  readonly offices: string
  /** Words that join an office to its owner: "of", "des". */
  readonly of: string
  /** Last words, or endings, of the names of papers and sites: "times", "zeitung". */
  readonly papers: string
  /** Words of which a site's name in a page's head never consists: "menu", "home". */
  readonly notSites: string
}
