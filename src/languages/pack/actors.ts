/** How a language names countries. Lists are 'CODE:form|form;…' by ISO 3166-1 alpha-2 code. */
export interface CountryWords {
  /** Names beside those of `Intl.DisplayNames`: short, former and official ones. */
  readonly names: string
  /** Names, of those that `Intl.DisplayNames` or the lists give, that are too ambiguous to be read as a country alone. */
  readonly notNames: readonly string[]
  /** Adjectives in their uninflected form. */
  readonly adjectives: string
  /** Endings that an adjective takes; '' where it stands as listed. */
  readonly adjectiveEndings: readonly string[]
  /** People of the country. */
  readonly demonyms: string
  /** Capitals that stand for governments. */
  readonly capitals: string
  /** Prepositions after which a country is a mere place. */
  readonly placePrepositions: string
  /** Nouns that a capital owns where it stands for a government: "Moscow's proposal". */
  readonly owned: string
  /** Endings glued to a name in the genitive (German and Dutch -s). */
  readonly genitive: readonly string[]
  /** Words for "republic", "kingdom" and their like that open an official name ("Republik Österreich"). */
  readonly realms: string
}

/** Words around and inside of names of persons. */
export interface NameWords {
  /** Given names, packed with gender (see front-coding). */
  readonly given: string
  /** Given names that the packed list lacks, by gender; separated by spaces. */
  readonly moreGiven: { readonly female: string; readonly male: string }
  /** Family names, packed. */
  readonly family: string
  /** Words inside of a name that are written small or can be: "van", "bin", "de". */
  readonly particles: string
  /** Those of them that also stand between two family names: "Inês Carvalho de Melo". */
  readonly innerParticles: string
  /** Forms of address before a name, by gender where they tell one. */
  readonly honorifics: { readonly female: string; readonly male: string; readonly any: string }
  /** What follows a name and belongs to it: "Jr", "III". */
  readonly suffixes: string
  /** Capitalised words that are no names, lower case: languages, feasts, headline words, ideologies. */
  readonly common: string
  /** Endings by which capitalised words are nouns of the language, no names (German). */
  readonly nounEndings: string
  /** Endings of finite verbs in the third person. */
  readonly verbEndings: string
  /** Finite verbs in the singular before which a bare noun is most often a name (German); empty where nouns are small. */
  readonly singularVerbs: string
  /** Those after which a bare noun is most often a name: no copulas. */
  readonly singularVerbsBefore: string
  /** Verbs of saying in the forms that stand beside a speaker's name. */
  readonly saying: string
  /** Those of them after which the speaker stands and no object: "sagte", never "forderte"; empty where nouns are small. */
  readonly sayingBefore: string
  /** Prepositions after which a name alone is a place. */
  readonly placePrepositions: string
  /** Well-known places that are no actors. */
  readonly places: string
  /** Last parts of names of places: "River", "straße". */
  readonly placeHeads: string
  /** First parts of names of places: "Mount", "Lake", "New". */
  readonly placeOpeners: string
  /** Words beside which clubs of a game stand: "win", "beat", "Tor". */
  readonly sport: string
}

/** Offices and what people are called by. */
export interface RoleWords {
  /** Offices that a text gives to named people. A word takes `+` for a woman, `-` for a man. */
  readonly heads: string
  /** Last parts of compounds that are offices ("-minister", "-chef"); same marks. */
  readonly endings: string
  /** Words before an office that belong to it: "deputy", "prime", "foreign". */
  readonly modifiers: string
  /** Offices of several words that cannot be built of the others. */
  readonly phrases: string
  /** Words after an office that belong to it: "general", "elect". */
  readonly after: string
  /** Prepositions (and articles) by which an office goes on: "of", "für", "van". */
  readonly links: string
  /** Portfolios: what may follow a link and belongs to the office: "state", "foreign affairs". */
  readonly portfolios: string
  /** Words before an office that are not part of it: "former", "acting", "new". */
  readonly outside: string
  /** Military and academic ranks: the role only where there is no other. */
  readonly ranks: string
  /** People said to be in the same office as the one named before: "counterpart". */
  readonly relational: string
  /** Words between a name and the office that the person has or takes: "as", "become". */
  readonly becoming: string
  /** Words in offices of a state, whose country the whole text may tell. */
  readonly stateOffices: string
  /** Plural forms of offices, as 'plural=singular'. */
  readonly plurals: string
  /** Nouns by which a text comes back to somebody: "man", "author", "striker"; same marks. */
  readonly persons: string
  /** Endings, as written, that make such a noun of an age or a party: "-year-old", "-Jährige", "'er". */
  readonly personEndings: string
  /** Articles that tell the gender of the person told again, with the same marks. */
  readonly articles: string
  /** Definite descriptions for heads of state: an office they stand for, as 'words=office|office'. */
  readonly standFor: string
  /**
   * Nouns by which a text comes back to an organization, one entry a kind, with words by which names are of that kind:
   * 'club team=FC United;…'.
   */
  readonly bodies: string
  /** Nouns for groups of two or more: "sides", "parties", "countries". */
  readonly groups: string
  /** Those of them that stand for organizations: "companies", "unions". */
  readonly bodyGroups: string
  /** Nouns for a country as a body: "country", "kingdom", "side". */
  readonly countries: string
  /** Plural nouns for countries: "countries", "governments". */
  readonly countryGroups: string
  /** Words that open a definite noun phrase: articles, possessives, demonstratives. */
  readonly definite: string
  /** Words that open an indefinite one. */
  readonly indefinite: string
  /** "both", "the two": they make a plural noun a group of two. */
  readonly both: string
}

/** Names of organizations and the words that make them. */
export interface OrganizationWords {
  /** Words that make a run of capitals an organization: "Ministry", "University", "Party". */
  readonly heads: string
  /** Last parts of compounds that are organizations: "-ministerium", "-bank". */
  readonly endings: string
  /** Legal forms that close a name: "Inc", "GmbH", "N.V.". */
  readonly legalForms: string
  /** Words that make a newspaper's name with the adjective of a place before them: "Augsburger Allgemeine". */
  readonly papers: string
  /** Legal forms that are also written small and are no other word: "plc", "bv". */
  readonly smallForms: string
  /** Ends of words for bodies that are also said of one member: "-rat". */
  readonly members: string
  /** Words inside of a name: "of", "for", "für", "van". */
  readonly links: string
  /** Well-known bodies: 'short|long|long;…'; the first form is the shortest. */
  readonly known: string
  /** Abbreviations in capitals that are no organizations: "TV", "CEO". */
  readonly notAcronyms: string
  /** Nouns after which a name is an organization ("broadcaster X", "Autobauer X"). */
  readonly descriptors: string
  /** Last parts of compounds that are descriptors ("-konzern", "-bedrijf"). */
  readonly descriptorEndings: string
  /** Nouns that make "press office of the …" or "Pressestelle des …" one name. */
  readonly pressOffices: string
  /** Small words near a name that speak of firms and clubs: "shares", "takeover", "employs", "Übernahme". */
  readonly business: string
  /** Heads that are written small before the rest of a name: "ministerie van Defensie". */
  readonly smallHeads: string
  /** Adjectives and nouns after a name of an organization that show it to be one: "shares", "spokesman". */
  readonly followers: string
  /** Nouns for what only a body has, before a link and its name: "shareholders of X", "Aktie von X". */
  readonly owners: string
  /** The links between them. */
  readonly ownerLinks: string
  /** Finite verbs of what firms and parties do: "employs", "beschäftigt"; they stand behind the name. */
  readonly deeds: string
  /** Last parts of compounds whose first part is a body: "X-trainer", "X-Aktie", "X-owned". */
  readonly tails: string
  /** Words of reports on games. */
  readonly games: string
  /** Verbs between or beside the two sides of a game: "beat", "verlor". */
  readonly gameVerbs: string
  /** Prepositions before the other side of a game. */
  readonly against: string
  /** Relative words for people only: "who". */
  readonly whoWords: string
}

/** What the actors stage reads of a language. Lists are separated by single spaces, `_` stands for a space inside. */
export interface ActorsPack {
  readonly countries: CountryWords
  readonly names: NameWords
  readonly roles: RoleWords
  readonly organizations: OrganizationWords
}
