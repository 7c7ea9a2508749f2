/** The rules that find agreements. */
export const AGREEMENT_RULES = [
  /** A verb says that it came about: "signed", "reached", "ratified". */
  'agreements.concluded',
  /** It is spoken of as being in force: "implement", "violate", "under". */
  'agreements.kept',
  /** It is offered, negotiated, hoped for or turned down. */
  'agreements.proposed',
  /** It was cancelled, has expired or was withdrawn. */
  'agreements.ended',
  /** A verb tells of it, a noun comes back to it: "X takes over Y … the takeover". */
  'agreements.deed',
  /** Its name alone tells of it: dated, titled, with its parties. */
  'agreements.named',
  /** Several of one name, told apart by their dates. */
  'agreements.listed',
] as const

/** The id of a rule that finds agreements. */
export type AgreementRule = (typeof AGREEMENT_RULES)[number]
