/** What the sources stage reads of a language. Lists are lower case, separated by single spaces; `_` stands for a space. */
export interface SourcesPack {
  /** Forms of verbs by which a source reports: "reported", "meldet". */
  readonly reports: string
  /** Such forms with the word that they need later in their clause: "teilte+mit". */
  readonly separable: string
  /** Words right before a source that is cited: "according to", "laut". */
  readonly before: string
  /** Words right before a source to which somebody speaks: "told", "interview mit". */
  readonly spokenTo: string
  /** Words right after a source that cite it: "zufolge". */
  readonly after: string
  /** Words between a verb of speaking and the outlet where it is said: "on" in "said on CNN", "im" in "sagte im ZDF". */
  readonly places: string
  /** Articles of whom something is said to, whatever stands between: "dem" in "sagte Berg dem Kicker". */
  readonly toWhom: string
  /** Such articles that can also open an owner: they count behind a name or pronoun only ("sagte sie der BBC"). */
  readonly toWhomBehindName: string
  /** Articles before a noun that means the source named before: "the" in "the newspaper". */
  readonly definite: string
  /** What a sentence says that tells who reported the sentence before: "first reported by". */
  readonly pointsBack: string
  /** Where somebody speaks to others than the source of before: "news conference". */
  readonly occasions: string
  /** Nouns before the name of an outlet: "newspaper", "Sender". */
  readonly outletNouns: string
  /** Nouns before the name of an agency: "news agency", "Nachrichtenagentur". */
  readonly agencyNouns: string
  /** Nouns behind the name of an agency or outlet for whom somebody works: "correspondent", "Reporterin". */
  readonly staff: string
  /** Nouns for those who head an outlet or speak for it, which is then no source: "chairman", "Intendantin". */
  readonly employees: string
  /** Nouns for press offices; `*` before a form: it also ends compounds. */
  readonly pressOffices: string
  /** Nouns that are a press office only with an owner: "office", "Büro". */
  readonly offices: string
  /** Words that join an office to its owner: "of", "des". */
  readonly of: string
  /** Nouns that are the first word of an outlet's name where they have a capital: "Radio". */
  readonly nameNouns: string
  /** Nouns for documents by which things are made known; `*` before a form: it also ends compounds. */
  readonly documents: string
  /** Words between a document and whom it is addressed to: "to", "an". */
  readonly addressed: string
  /** Prepositions before a document in which something is said: "in". */
  readonly within: string
  /** What says that somebody could read a document: "seen by", "vorliegt". */
  readonly shown: string
  /** Last words, or endings, of the names of papers and sites: "times", "zeitung". */
  readonly papers: string
  /** Words of which a site's name in a page's head never consists: "menu", "home". */
  readonly notSites: string
}
