/** The rules by which actors are found. */
export const ACTOR_RULES = [
  /** A name of a state. */
  'actors.country.name',
  /** A capital that acts or speaks for its government. */
  'actors.country.capital',
  /** A body that the pack knows. */
  'actors.organization.known',
  /** A run of capitals with a word that makes it an organization. */
  'actors.organization.head',
  /** A name that its neighbours show to be an organization. */
  'actors.organization.evidence',
  /** The first word of an organization that the text names in full. */
  'actors.organization.short',
  /** A name that its words and neighbours show to be a person. */
  'actors.person.evidence',
  /** A given or family name of somebody whom the text names in full. */
  'actors.person.short',
] as const

/** Id of a rule that finds actors. */
export type ActorRule = (typeof ACTOR_RULES)[number]
