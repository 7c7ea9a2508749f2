/** What the events stage reads of a language to learn where, when and whether something happens. */
export interface CircumstancesPack {
  /** Prepositions before the place where something happens ("in", "at"), lower case, separated by single spaces. */
  readonly placePrepositions: string
  /** Prepositions before the goal of a journey ("to", "nach"). */
  readonly goalPrepositions: string
  /** Of the place prepositions, those that hold an article ("im", "am"). */
  readonly fusedPrepositions: string
  /** Nouns for buildings and sites where people come together ("palace"). */
  readonly venues: string
  /** Whether a venue noun may close a compound written as one word ("Konzernzentrale"). */
  readonly compounds: boolean
  /** Nouns for areas and towns that stand beside their name ("city of …", "… region"). */
  readonly areas: string
  /** Capitalised words that stand after a place preposition and name no place ("in Kraft"). */
  readonly notPlaces: string
  /** Endings of words that never name a place ("-ung"). */
  readonly notPlaceEndings: string
  /** Names of places that take an article ("Türkei"), lower case. */
  readonly articlePlaces: string
  /** Words that join the parts of a place name ("of", "upon"), lower case. */
  readonly nameJoints: string
  /** First words of place names of several words ("New York"), lower case. */
  readonly nameOpeners: string
  /** Words that stand for the place of the dateline ("here"). */
  readonly here: string
  /** Prepositions that tie a date to the noun before it ("the meeting of 3 May"). */
  readonly ofPrepositions: string
  /** Words before the day on which something that runs ends ("until"). */
  readonly until: string
  /** Words that, at the head of a sentence, come back to what the one before told ("it", "this"). */
  readonly anaphors: string
  /** Phrases by which something lies ahead ("is scheduled"); a closing `*` stands for any ending. */
  readonly ahead: readonly string[]
  /** Phrases by which something is put off; what was set for a day gone by did then not happen. */
  readonly postponed: readonly string[]
  /** Phrases by which something planned does not happen ("called off"). */
  readonly cancelled: readonly string[]
  /** Phrases by which something is wished, possible, refused or denied ("ready to"). */
  readonly unreal: readonly string[]
  /** Forms that look ahead where a date stands beside them and are unreal where none does ("would"). */
  readonly conditional: readonly string[]
  /** Split verbs of calling off ("sagte … ab"): forms, and the particle that closes their clause. */
  readonly callingOff: { readonly forms: string; readonly particle: string }
  /** Words for an invitation, and the verb forms by which it is taken up: what they invite to then lies ahead. */
  readonly invitations: { readonly words: readonly string[]; readonly accepted: readonly string[] }
  /** Words that stand for the place named before ("there"). */
  readonly there: string
  /** Words that stand for the time told before ("then"). */
  readonly then: string
  /** Conjunctions whose clause tells what happened on the day before them ("on Tuesday, when"). */
  readonly when: string
  /** Negations that turn "takes place" into its cancellation. */
  readonly negations: string
}
