import type { Agreement } from '../../schema/agreement.js'

/**
 * How much a noun says of itself: `document` names an agreement wherever it stands with a sign of one; `deal` needs a
 * verb of concluding, proposing or ending, or a partner beside it; `outcome` ("settlement", "partnership") needs a verb
 * of concluding or ending; `bilateral` ("statement", "plan") needs a verb of
 * signing or keeping, or a word such as "joint" or "trilateral"; `echo` ("sale", "loan") only names what a verb told.
 */
export type HeadStrength = 'document' | 'deal' | 'outcome' | 'bilateral' | 'echo'

/** What firms, bodies and players do: join firms, buy one, deal (order, lend, award), change clubs, settle or plead guilty. */
export type DeedKind = 'merge' | 'buy' | 'trade' | 'move' | 'settle'

/** Nouns that can stand for each other when a text comes back to an agreement. */
export type HeadFamily =
  'accord' | 'statement' | 'truce' | 'plan' | 'resolution' | 'takeover' | 'labour' | 'transfer' | 'order'

/** Nouns of one kind, family and strength. */
export interface HeadGroup {
  readonly kind: Agreement['kind']
  readonly family: HeadFamily
  readonly strength: HeadStrength
  /** Singular forms, lower case, separated by single spaces; `*` before a form: it also ends compounds; `_` stands for a space. */
  readonly singular: string
  /** Plural forms, written in the same way. */
  readonly plural: string
}

/** What a word beside an agreement says of it. */
export type SignalKind =
  /** It comes to be: "signed", "reached". */
  | 'conclude'
  /** It is there: "implement", "violate", "under". */
  | 'keep'
  /** It is not there yet: "propose", "negotiate", "future". */
  | 'propose'
  /** It ends: "terminated", "expires". */
  | 'end'
  /** It is turned down. */
  | 'refuse'
  /** It does not come about: "bleibt aus". */
  | 'lack'

/** The grammar of noun phrases that name agreements. */
export interface TitlePack {
  /** Prepositions that may follow the noun and open what the agreement is about. */
  readonly links: string
  /** Prepositions that may follow the noun if an actor stands in their phrase ("with", "between"). */
  readonly partnerLinks: string
  /** Nouns that are no partner after "with the": "help", "aim". */
  readonly notPartners: string
  /** Prepositions that may stand deeper in the phrase. */
  readonly innerLinks: string
  /** Prepositions between the noun and the day or years it is named by ("of", "vom"). */
  readonly dateLinks: string
  /** Determiners that, right after a noun, open a genitive ("der", "des"). */
  readonly genitives: string
  /** Words before an infinitive that says what the agreement is about ("to"); empty where there is none. */
  readonly infinitives: string
  /** Endings of adjectives, for languages whose nouns stand in lower case and follow adjectives without ending. */
  readonly adjectiveEndings: string
  /** Words that never stand in a title: finite verbs and adverbs that the closed classes do not hold. */
  readonly stops: string
  /** Endings of verbs after a noun ("ed"); empty where endings do not tell. */
  readonly verbEndings: string
  /** Words before the noun that are no part of its name: "so-called", "same", "latest". */
  readonly skips: string
}

/** What the events stage reads of a language to find agreements. */
export interface AgreementsPack {
  readonly heads: readonly HeadGroup[]
  /** Words that look like a head or a compound with one and are none; `_` joins a head to a neighbour ("court_order"). */
  readonly notHeads: string
  /** Nouns that, after a definite determiner, can only point back ("document", "Papier"). */
  readonly anaphors: string
  /** Signal words by kind, lower case, separated by single spaces; `_` stands for a space, `…` for up to eight words between. */
  readonly signals: Readonly<Record<SignalKind, string>>
  /** Verbs of merging (done with somebody), buying (done to somebody), dealing and moving; written as the signals are. */
  readonly deeds: Readonly<Record<DeedKind, string>>
  /** Present forms of ending that mostly tell of a day to come: "expires", "läuft … aus"; written as the signals are. */
  readonly dueEnds: string
  /** Past forms by which an agreement told in the sentence before is over: "expired"; written as the signals are. */
  readonly lapses: string
  /** Heads that are no agreement before somebody takes them up, unless their name says what they offer: "bid". */
  readonly offers: string
  /** Endings of participles that share the day of their sentence ("signing"); empty where there are none. */
  readonly participleEndings: string
  /** Signals of proposing that say that the sides negotiate: "negotiating", "talks". */
  readonly negotiating: string
  /** Words before "to" and an infinitive that say that it was done: "voted", "agreed". */
  readonly decided: string
  /** Words that are signals only right before the noun phrase: "under", "talks on", "gemäß". */
  readonly frames: Readonly<Partial<Record<SignalKind, string>>>
  /** Forms of concluding verbs that are infinitives: "sign", "unterzeichnen". */
  readonly infinitives: string
  /** Signals that make a `bilateral` noun an agreement: "signed", "implement". */
  readonly signing: string
  /** Adjectives that say that several parties stand behind a text: "joint", "trilateral". */
  readonly bilateral: string
  /** Beginnings of words that say the same ("Dreiparteien…"). */
  readonly bilateralParts: string
  /** Nouns that, right behind a head, make it a modifier ("treaty talks"); empty where compounds are one word. */
  readonly modified: string
  /** Words of a name that do not tell it from others: "new", "final", "historic". */
  readonly neutral: string
  /** Words that tell an agreement from another of the same name: "previous", "second". */
  readonly distinct: string
  /** Words that negate the noun or its coming about: "no", "without", "failed". */
  readonly without: string
  /** Modals and auxiliaries beside a concluding verb that say that it is still to come: "will", "wird", "zou". */
  readonly open: string
  /** Forms beside a concluding verb that say that it is done though an open word stands there: "worden", "have". */
  readonly done: string
  /** Participles that stand with "to be" and are no passive: "overeengekomen". */
  readonly active: string
  /** Verbs whose subject mediates or approves and is no party, unless it is a state: "brokered", "approved". */
  readonly outsiders: string
  /** Auxiliaries of the passive: "was", "wurde". */
  readonly passive: string
  /** Words that open a condition: "if", "falls". */
  readonly conditions: string
  /** Determiners that point to something known: "the", "this", "der". */
  readonly definite: string
  /** Determiners of something new: "a", "ein". */
  readonly indefinite: string
  /** Words behind a date that make it the distance to something else: "two days before …". */
  readonly offsets: string
  /** Nouns for the parties together: "parties", "sides". */
  readonly sides: string
  /** Parts of the names of bodies that act for their state: "ministr", "regering". */
  readonly stateBodies: string
  /** Words that open the list of parties: "between". */
  readonly between: string
  /** Prepositions before a partner: "with". */
  readonly partner: string
  /** Prepositions before the body that a contract binds to: "at" a club, "from" a bank. */
  readonly hosts: string
  /** Prepositions before the other side of an order, loan or award: "to", "from", "bei". */
  readonly dealers: string
  /** Prepositions before a player's new club: "to", "zu". */
  readonly goals: string
  /** Possessive determiners whose owner is the subject: "its", "ihren". */
  readonly possessives: string
  /** Prepositions that make an agreement the means of what the verb tells: "with", "under". */
  readonly means: string
  /** Prepositions before the day or year of a name: "of", "aus". */
  readonly origins: string
  /** Prepositions before the one who signs in the passive, or whose the paper is: "by", "of". */
  readonly agent: string
  readonly title: TitlePack
}
