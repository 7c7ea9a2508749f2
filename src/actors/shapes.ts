import type { Token } from '../text/tokens.js'

const INITIAL = /^(?:\p{Lu}\.|(?:\p{Lu}\.){2,}|\p{Lu})$/u
/** Whether a token is an initial before a name. */
export const isInitial = (token: Pick<Token, 'text'> | undefined): boolean =>
  token !== undefined && INITIAL.test(token.text)

/** A word that begins large inside though small at its head: "al-Mikhlafi", "d'Estaing". */
export const INNER_CAPITAL = /^(?:\p{Ll}{1,2}|a[dst]h|ibn|bin)['’-]\p{Lu}/u

const HYPHENS = /^\p{Lu}.*[-‐‑](\p{L}+)$/u
const SYLLABLE = '[bcdghj-npstwy]{0,2}(?:ae|eo|eu|oo|yeo|w[ao]|ui|[aeiou])(?:ng|[nkhlmp])?'
/** A given name of Korea or Taiwan: "Jae-hyun", "Ing-wen". */
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}-${SYLLABLE}$`, 'i')

/** Whether a word is a given name of two syllables with the second written small. */
export const isEastAsianGiven = (text: string): boolean =>
  TWO_SYLLABLES.test(text) && /^\p{Lu}.*[-‐‑]\p{Ll}/u.test(text)

/** A compound of a name and a word ("EU-burgers", "Concorde-ramp"); "Jong-un" and where nouns are large "Lloyd-Webber" are none. */
export const isCompound = (text: string, capitalNouns: boolean): boolean => {
  const last = HYPHENS.exec(text)?.[1]
  return (
    last !== undefined && !capitalNouns && last.length > 3 && last === last.toLowerCase() && !isEastAsianGiven(text)
  )
}

const ELIDING = /^['’‘]$/
/** Whether a token is the mark of an elided article: "'" of "'t". */
export const isElisionMark = (token: Token | undefined): boolean => token !== undefined && ELIDING.test(token.text)

const OWNED = /^(\p{Lu}[\p{L}\p{N}’'-]*)[-‐‑](\p{L}+)$/u
/** The first part of a compound whose last part is one of the tails: "Brennicke" of "Brennicke-Aktie". */
export const compoundOwner = ({ text, capital }: Token, tails: ReadonlySet<string>): string | undefined => {
  const [, owner, tail] = capital && text.length > 4 ? (OWNED.exec(text) ?? []) : []
  return tail && tails.has(tail.toLowerCase()) ? owner : undefined
}
