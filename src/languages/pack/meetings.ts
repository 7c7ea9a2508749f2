/** What a word for an occasion or for coming together tells. */
export type OccasionKind = 'meeting' | 'call' | 'visit' | 'press-conference' | 'conference'

/** What the words for an occasion say of the way in which it is held, where event codes tell it apart. */
export type OccasionManner = 'negotiation' | 'mediation' | 'reception' | 'exercise'

/** Nouns for an occasion. */
export interface MeetingNoun {
  readonly kind: OccasionKind
  /** Word forms, lower case, separated by single spaces; `_` stands for the space inside a phrase. */
  readonly forms: string
  /** Longer words that end in one of the forms are of this kind too ("Krisentreffen"). */
  readonly compounds?: boolean
  /** Names a process as well as an occasion ("negotiations"): told as one only with a verb of holding, a date or persons. */
  readonly process?: boolean
  /** Has other meanings ("session"): told only with a verb of holding or beside its participants. */
  readonly weak?: boolean
  /** Can be said of a call as well as of a meeting ("conversation"). */
  readonly talk?: boolean
  /** Holds its own preposition and frames what is said: "before the press". Weak ones need a place beside them. */
  readonly scene?: boolean
  /** Brings many together around whoever speaks there ("staff meeting", "hearing"). */
  readonly gathers?: boolean
  readonly manner?: OccasionManner
}

/** How a verb of coming together takes its partners. */
export type MeetingFrame =
  /** The partner is the object, stands after "with", or both are the subject: "met". */
  | 'mutual'
  /** Subject and object are host and guest: "received". */
  | 'host'
  /** The partner stands after "with", or both are the subject: "spoke with". */
  | 'partner'
  /** A journey with its goal: "arrived in". */
  | 'travel'
  /** The object is the place or host: "visited". */
  | 'visit'

/** Verbs of coming together. */
export interface MeetingVerb {
  readonly kind: OccasionKind
  readonly frame: MeetingFrame
  /** Word forms, as for nouns. */
  readonly forms: string
  /** A word that closes the clause where the verb is split ("rief … an"). */
  readonly particle?: string
  /** Whoever is the subject comes together with others, named or not ("kamen … zusammen"). */
  readonly gathers?: boolean
  /** Only persons are partners: bodies and things are objects of another meaning ("sprach mit der Zeitung"). */
  readonly personal?: boolean
  /** Tells of it in the passive only ("wird in Wien erwartet"). */
  readonly passive?: boolean
  readonly manner?: OccasionManner
}

/** What the events stage reads of a language to find meetings. */
export interface MeetingsPack {
  readonly nouns: readonly MeetingNoun[]
  readonly verbs: readonly MeetingVerb[]
  /** Phrases that hold such a word and tell of no occasion ("talk show"); lower case, one a string. */
  readonly notOccasions: readonly string[]
  /** Verb forms by which somebody holds, opens, leads or attends an occasion. */
  readonly holding: readonly string[]
  /** Verb forms by which an occasion takes place, begins or ends. */
  readonly happening: readonly string[]
  /** Prepositions before a partner: "with". */
  readonly with: string
  /** Words for whoever is received, where a name does not tell: "guest". */
  readonly guests: string
  /** Words that make company of whoever stands after "with": "together". */
  readonly together: string
  /** Prepositions before all partners: "between". */
  readonly between: string
  /** Prepositions before the doer of a passive: "by". */
  readonly by: string
  /** Prepositions that tie a noun to the one before it: "of". */
  readonly of: string
  /** Articles that make the noun after them a genitive ("des"); empty where the language has none. */
  readonly genitiveArticles: string
  /** Whether names take a genitive s without apostrophe ("Putins"). */
  readonly bareGenitive: boolean
  /** Prepositions before the host of a visit: "to". */
  readonly host: string
  /** Phrases that place something in the time or frame of an occasion: "after", "during", "on the sidelines of". */
  readonly framing: readonly string[]
  /** Words of framing phrases that set something beside an occasion: "sidelines". */
  readonly margins: string
  /** Prepositions that name the purpose of being somewhere, behind a place or day: "in Oslo for talks". */
  readonly purpose: string
  /** Of the framing phrases, those that can hold no other sense before such a noun: "after", "during". */
  readonly passive: string
  /** Words that make a known occasion of the noun after them: "the", "this". */
  readonly definite: string
  /** Words that open another occasion: "second", "next". */
  readonly another: string
  /** Words beside a noun that make a process of it: "ongoing". */
  readonly ongoing: string
  /** Words that call people together without their names: "leaders", "delegation". */
  readonly people: string
  /** Phrases by which a talk is a call: "by phone". */
  readonly remote: readonly string[]
  /** Phrases by which a third party brings the sides together: "mediated by". */
  readonly mediating: readonly string[]
  /** Words that make one occasion of a process ("all-night talks"); a closing `*` stands for any ending. */
  readonly sessions: readonly string[]
  /** Adjectives by which those of the occasion before hold this one, too: "joint". */
  readonly joint: string
  /** Verb forms by which somebody is shown to the press: "present". */
  readonly presenting: string
  /** Words for those before whom a conference call is one with the press: "journalists". */
  readonly press: string
  /** Pronouns by which a speaker means himself: "I", "me". */
  readonly firstPerson: string
  /** Last letters of words for what people do, which can stand before a name ("regulator"). */
  readonly agentEndings: string
  /** Reflexive words of verbs of coming together ("sich"). */
  readonly reflexive: string
  /** Verbs by which somebody takes part in an occasion told before: "represented". */
  readonly joining: string
  /** Words of sport reports, in which to meet is to play. */
  readonly sport: string
}
