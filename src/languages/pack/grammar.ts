import type { WordClassName } from '../../text/word-class.js'

/** What a pronoun can stand for. */
export interface PronounForm {
  /** 'neuter' for things and bodies; 'any' where the form does not tell. */
  readonly gender: 'female' | 'male' | 'neuter' | 'any'
  /** 'any' where the form does not tell (German "sie", Dutch "ze"). */
  readonly number: 'singular' | 'plural' | 'any'
  /** Whether it can be the subject of its clause. */
  readonly subject: boolean
  /** Whether a neuter form is used of bodies ("it said"); German "es" and Dutch "het" hardly are. */
  readonly bodies?: true
}

/** Closed word classes of a language. */
export interface GrammarPack {
  /** Word forms, lower case, separated by single spaces. */
  readonly classes: Readonly<Partial<Record<WordClassName, string>>>
  /** Third-person personal pronouns that can refer to an actor, by lower-case form. */
  readonly pronouns: Readonly<Record<string, PronounForm>>
  /** Finite verbs in the plural beside a pronoun of either number: forms, and endings that are enough. */
  readonly pluralVerbs: { readonly forms: string; readonly endings: string }
  /** Coordinating "and" words, lower case. */
  readonly and: readonly string[]
  /** Whether every noun is written with a capital (German): a capital alone is then no sign of a name. */
  readonly capitalNouns: boolean
  /** Whether the finite verb of a main clause stands second and that of a subordinate clause last (German, Dutch). */
  readonly verbSecond: boolean
}
