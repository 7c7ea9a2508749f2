/**
 * What a reporting verb takes:
 * `quote` stands beside marked words; `that` takes a subordinate clause ("said that"); `bare` takes a clause without
 * any such word ("said he left"); `tail` may follow its content ("…, he said"); `infinitive` takes "to leave";
 * `as` takes an object and what it is said to be ("called it a success"); `question` takes a clause with a question
 * word ("asked why"); `cite` has the speaker as its object ("quoted him"); `document` has no subject but a place where
 * it stands ("in dem Brief heißt es"); `mood` takes a `bare` clause only in the mood of reported speech; `about` takes
 * a preposition and quoted words ("spoke of a “new era”"); `label` takes quoted words of less than a clause ("called it
 * “a farce”"); `object` takes whom it is said to and an infinitive ("urged them to leave"); `gerund` takes a present
 * participle, behind an object and a preposition or not ("accused him of lying", "denied lying"); `any` takes a clause
 * whose verb no list knows, with `as` an object and any words behind it ("noemde het akkoord historisch"); `be` builds
 * its perfect with an auxiliary of the passive ("ist zu dem Schluss gekommen"); `predicate` takes an object and an
 * adjective that is said of it ("vindt het akkoord historisch"); `hearer` takes whom it is said to before its clause,
 * where no subject can stand ("told reporters the plan was off"); `state` is an adjective behind "is" for what its
 * subject thinks ("is confident that").
 */
export type CueTakes =
  | 'quote'
  | 'that'
  | 'bare'
  | 'mood'
  | 'tail'
  | 'infinitive'
  | 'as'
  | 'question'
  | 'cite'
  | 'document'
  | 'about'
  | 'label'
  | 'object'
  | 'gerund'
  | 'any'
  | 'be'
  | 'hearer'
  | 'state'
  | 'predicate'

/** A reporting verb with its forms, lower case, separated by single spaces. */
export interface CueVerb {
  /** Finite forms that stand without their particle: "said", "teilte". */
  readonly finite: string
  /** Finite forms with the particle joined, as at the end of a German or Dutch clause: "mitteilte". */
  readonly joined: string
  readonly participle: string
  /** Infinitives, and infinitives with a joined marker ("mitzuteilen"). */
  readonly infinitive: string
  /** Present participles that report by themselves: "adding". */
  readonly gerund: string
  /** Words that the finite form needs later in its clause, in order: "mit", "out", "darauf hin"; null for none. */
  readonly particle: string | null
  readonly takes: readonly CueTakes[]
  /**
   * What stands right before the quoted words that the verb takes as a label: prepositions and words such as "als"; "="
   * for none, where they are all that is said of the object ("called it “a farce”"); "+" where they stand in the object
   * ("condemned the “cowardly attack”").
   */
  readonly label?: string
}

/** Words around a name that attribute without a verb: "according to X", "X zufolge", "so X". */
export interface CuePhrase {
  /** Lower-case words, separated by single spaces. */
  readonly words: string
  /** On which side of the speaker they stand; `self`: the subject of the clause speaks ("nach eigenen Angaben"). */
  readonly side: 'before' | 'after' | 'self'
  /** Whether the content may follow ("according to X, …"), or must stand before ("…, so X"). */
  readonly content: 'any' | 'preceding'
  /** Endings that a noun of the phrase must have, lower case, separated by single spaces ("nach Polizeiangaben"). */
  readonly nouns?: string
  /** Word behind the name of a person that closes the phrase: "wat X betreft". */
  readonly closing?: string
}

/** How a language reports what nobody in particular is said to say. */
export interface Hearsay {
  /** Modals that report where an infinitive of the perfect closes their clause: "zou", "soll". */
  readonly modals: string
  /** Infinitives of the auxiliaries of the perfect: "hebben", "sein". */
  readonly perfect: string
  /** How participles begin, before their stem and before the syllable inside them: "ge", "ver". */
  readonly participleStarts: string
  /** Endings of participles. */
  readonly participleEnds: string
  /** States that the modals report without a perfect, words joined by "_": "wonen", "in_gesprek". */
  readonly states: string
  /** Words by which such a clause is a condition, a wish or a plan: "graag", "anders". */
  readonly conditions: string
  /** Phrases that report their clause, words joined by "_": "naar_verluidt". */
  readonly phrases: string
  /** Participles of passives that report before an infinitive: "is said to". */
  readonly passives: string
  /** Whether the modals report by themselves, or only go on with what the sentence before reports. */
  readonly alone: boolean
}

/** What the quotes stage reads of a language. */
export interface QuotesPack {
  /** Verbs of saying, writing, thinking, asking. */
  readonly verbs: readonly CueVerb[]
  /** Prepositions and particles that attribute. */
  readonly phrases: readonly CuePhrase[]
  /** Words between a preposition and quoted words that are no part of what is quoted: "a kind of". */
  readonly hedges: string
  /** Indefinite articles. */
  readonly indefinite: string
  /** Words that make an adverb with the preposition before them: "anderem" in "unter anderem". */
  readonly adverbial: string
  /** Prepositions by which what is said of a thing is somebody's view: "for" in "for the mayor it is “a farce”". */
  readonly viewpoint: string
  /** Endings of nouns for what crowds shout and banners say: "slogans". */
  readonly slogans: string
  /** Last words of phrases that announce quoted words: "mit den Worten", "as follows". */
  readonly announcing: string
  /** Single words that attribute a clause to the speaker before: "demnach". */
  readonly adverbs: string
  /** Words that open reported clauses and are no part of them: "that". */
  readonly complementizers: string
  /** Words that open reported questions and are part of them: "whether", "why". */
  readonly questionWords: string
  /** Word before an infinitive: "to", "zu", "te". */
  readonly infinitiveMarker: string
  /** Words between an object and what it is called: "as", "als". */
  readonly asWords: string
  /** Pronouns that can be nothing but the subject of a clause: "she" in "said she left". */
  readonly clauseSubjects: string
  /** Nouns of time, whose phrases are no subjects: "this week". */
  readonly timeNouns: string
  /** Subjects that stand for nobody: "it", "es", "there". */
  readonly impersonal: string
  /** Reflexive pronouns that stand between a verb and its subject: "sich". */
  readonly reflexive: string
  /** Words that can follow an opening-looking mark that is an apostrophe: "t", "s", "em". */
  readonly elisions: string
  /** Prepositions that continue a noun phrase: "of", "von", "van". */
  readonly linking: string
  /** Prepositions that name the agent of a passive: "by", "von", "door". */
  readonly agent: string
  /** Words of manner, time and addressee that may stand between a cue and its clause, besides adverbs of the grammar. */
  readonly manner: string
  /** Nouns for an office that speaks for somebody: the speaker is then whom it speaks for. */
  readonly offices: string
  /** Auxiliaries of the perfect: "has", "habe", "heeft". */
  readonly perfect: string
  /** Auxiliaries of the passive: "was", "wurde", "werd". */
  readonly passive: string
  /** Verbs and words before an infinitive by which it is not said: "refused", "declined". */
  readonly refusals: string
  /** First words of phrases that are no subject: "dem", "ihm". */
  readonly oblique: string
  /** Articles that are no subject before an adjective in "-en" or a noun with one of `obliqueEndings`: "der Zeitung". */
  readonly obliqueBefore: string
  /** Endings of such nouns, without hyphen. */
  readonly obliqueEndings: string
  /** Endings of participles and adjectives before a noun: "te", "nden"; empty where nothing stands before them. */
  readonly attributeEndings: string
  /** First words of phrases that can be nothing but a subject, unless `obliqueBefore` says otherwise: "der". */
  readonly nominative: string
  /** Pronouns that are subject and object alike: "sie". */
  readonly objectPronouns: string
  /** Words before a noun phrase that are part of it: "auch", "selbst". */
  readonly focus: string
  /** Endings of adverbs, without hyphen: "weise", "ly". */
  readonly adverbEndings: string
  /** Endings of nouns for what holds statements: "report", "letter". */
  readonly documents: string
  /** Nouns that no speech is according to: "law", "plan". */
  readonly nonSpeakers: string
  /** Nouns before marked names: "film", "motto". */
  readonly titleNouns: string
  /** Frequent finite verbs that report nothing, by which a clause is told from a noun phrase. */
  readonly finite: string
  /** Words before an infinitive that is no content: "um". */
  readonly purposive: string
  /** Words that open an infinitive that is content: "om". */
  readonly opensInfinitive: string
  /** Prefixes that stand before a joined infinitive marker: "nieder" in "niederzulegen". */
  readonly joinedPrefixes: string
  /** Words for "if" by which a reported main clause may open. */
  readonly conditional: string
  /** Words that open "as X reported": "wie". */
  readonly asReported: string
  /** Relative words that are the subject of a cue: "who said". */
  readonly subjectRelatives: string
  /** Nouns without plural ending after which a verb stands in the plural: "police". */
  readonly collectives: string
  /** Endings of negated auxiliaries: "n't". */
  readonly negatedEndings: string
  /** Ending of the third person where other forms have none: "s"; empty for none. */
  readonly thirdPerson: string
  /** Endings that a finite verb can have. */
  readonly verbEndings: string
  /** Ending of present participles: "ing"; empty for none. */
  readonly gerundEnding: string
  /** Endings of past forms by which a verb is told from a noun, without hyphen: "ed". */
  readonly finiteEndings: string
  /** Whether lower-case nouns follow each other in one phrase ("police union leader"). */
  readonly nounChains: boolean
  /** Forms of the mood of reported speech that are also used otherwise: "könnten". */
  readonly weakMood: string
  /** Whether a comma stands before a reported clause (German). */
  readonly commaClause: boolean
  /** First-person words, which reported speech outside marks does not hold. */
  readonly firstPerson: string
  /** Endings of that mood in the third person singular: "e"; empty for none. */
  readonly moodEndings: string
  /** Endings of other moods among them: "te". */
  readonly otherMoodEndings: string
  /** Forms of that mood that end so nevertheless: "arbeite". */
  readonly moodForms: string
  /** Endings of nouns for statements that take a clause: "claim" in "the claim that". */
  readonly statementNouns: string
  /** Words between a document and who issued it: "from", "von". */
  readonly issuers: string
  /** Words that stand for what the sentence before said: "das" in "Das teilte die Polizei mit". */
  readonly anaphors: string
  /** Adjectives that are said of an object, and their endings with hyphen: "goed", "-lijk". */
  readonly predicates: string
  /** Whether mood alone marks reported speech (German Konjunktiv). */
  readonly moodReports: boolean
  /** Words for "question" before the colon of an interview: "q", "frage". */
  readonly questionLabels: string
  /** Words for "answer" there. */
  readonly answerLabels: string
  /** Pronouns by which somebody is spoken to; those with a capital count only inside a sentence: "you", "Sie". */
  readonly addressed: string
  /** First-person words for one person: "I", "my". */
  readonly firstSingular: string
  /** Verbs by which a work has its title: "heißt"; empty where "is called" says so. */
  readonly naming: string
  /** Forms of verbs of singing: the marked words behind them are a song. */
  readonly singing: string
  /** Nouns for what holds writing that nobody says: "banner", "sign". */
  readonly boards: string
  /** Reports of nobody in particular. */
  readonly hearsay: Hearsay
}
