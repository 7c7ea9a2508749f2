import { agencies } from '../languages/pack/agencies.js'

const agencyNames: ReadonlySet<string> = new Set(agencies)
/** The ending of an address. */
const DOMAIN = /\.[a-z]{2,3}$/

/** Whether words name an agency, by its name or by the address that the name is made of: "belga.be". */
export const isAgency = (words: string): boolean => {
  const name = words.trim().toLowerCase()
  return agencyNames.has(name) || agencyNames.has(name.replace(DOMAIN, ''))
}
