import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { OfficeMatch } from './offices.js'
import { labelAt, type Reading } from './reading.js'

/** A run of words that may name an actor. */
export interface Segment {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  readonly sentence: Sentence
  /** What the form alone tells; 'name' where evidence must decide. */
  readonly form: 'country' | 'capital' | 'body' | 'organization' | 'place' | 'name'
  /** ISO code of a country or capital. */
  readonly code: string | null
  /** Index of the well-known body. */
  readonly body: number | null
}

const INITIAL = /^(?:\p{Lu}\.|(?:\p{Lu}\.){2,}|\p{Lu})$/u
/** Whether a token is an initial before a name. */
export const isInitial = (token: Token | undefined): boolean => token !== undefined && INITIAL.test(token.text)

/** A word that begins large inside though small at its head: "al-Mikhlafi", "d'Estaing". */
const INNER_CAPITAL = /^\p{Ll}{1,3}['’-]\p{Lu}/u

const HYPHENS = /^\p{Lu}.*[-‐‑](\p{L}+)$/u
/** A compound of a name and a word ("EU-burgers", "Concorde-ramp"); "Jong-un" and where nouns are large "Lloyd-Webber" are none. */
const isCompound = (text: string, capitalNouns: boolean): boolean => {
  const last = HYPHENS.exec(text)?.[1]
  return last !== undefined && !capitalNouns && last.length > 3 && last === last.toLowerCase()
}

const APOSTROPHE = /^['’‘]$/

const MOST_TOKENS = 12
const MOST_PARTICLES = 3

/** Finds the runs of a sentence; each is read from left to right once. */
export class SegmentReader {
  private readonly tokens: readonly Token[]
  private readonly officeHeads: ReadonlyMap<number, OfficeMatch>

  constructor(
    private readonly reading: Reading,
    private readonly sentence: Sentence,
    offices: readonly OfficeMatch[],
  ) {
    this.tokens = reading.tokens
    this.officeHeads = new Map(offices.map((office) => [office.first, office]))
  }

  segments(): Segment[] {
    const found: Segment[] = []
    const { firstToken, lastToken } = this.sentence
    for (let i = firstToken; i < lastToken;) {
      const segment = this.at(i)
      if (segment) found.push(segment)
      i = segment ? segment.last : Math.max(i + 1, this.officeHeads.get(i)?.last ?? 0)
    }
    return found
  }

  private at(i: number): Segment | undefined {
    if (this.reading.dated[i]) return undefined
    const press = this.pressOfficeFrom(i)
    if (press) return press
    const match = this.reading.labels[i]
    if (match && match.first === i) {
      const person = this.nameFrom(i)
      if (person && person.last > match.last && this.isGiven(i)) return person
      const organization = this.organizationFrom(i)
      if (organization && organization.last > match.last) return organization
      return this.labelled(i, match.last)
    }
    const organization = this.organizationFrom(i) ?? this.smallHeadFrom(i)
    if (organization) return organization
    const office = this.officeHeads.get(i)
    if (office) return undefined
    return this.nameFrom(i)
  }

  /** "press office of the Ministry", "Pressestelle des aserbaidschanischen Außenministeriums": one name with its owner. */
  private pressOfficeFrom(first: number): Segment | undefined {
    const { lexicon, labels } = this.reading
    const nouns = lexicon.has.pressOffices
    const one = this.tokens[first]?.lower ?? ''
    const length = nouns.has(one) ? 1 : nouns.has(`${one} ${this.tokens[first + 1]?.lower ?? ''}`) ? 2 : 0
    let at = first + length
    if (length === 0 || !lexicon.has.links.has(this.tokens[at]?.lower ?? '')) return undefined
    for (at++; at < this.sentence.lastToken && at < first + MOST_TOKENS;) {
      const token = this.tokens[at] as Token
      const label = labels[at]
      if (label) at = label.last
      else if (token.classes & WordClass.determiner) at++
      else if (token.capital || lexicon.officeOf(token.lower) || lexicon.isOrganizationHead(token.lower)) {
        at = Math.max(at + 1, this.organizationFrom(at)?.last ?? 0)
        break
      } else break
    }
    return { first, last: at, sentence: this.sentence, form: 'organization', code: null, body: null }
  }

  private labelled(first: number, last: number): Segment | undefined {
    const { reading, sentence } = this
    const base = { first, last, sentence, code: null, body: null }
    const labels = reading.labels[first]?.labels ?? []
    for (const label of labels) {
      if (label.kind === 'body') {
        const end = this.bodyEnd(last)
        return end > last ? { ...base, last: end, form: 'organization' } : { ...base, form: 'body', body: label.body }
      }
      if (label.kind === 'country' || label.kind === 'capital') return { ...base, form: label.kind, code: label.code }
    }
    return labels.some(({ kind }) => kind === 'place') ? { ...base, form: 'place' } : undefined
  }

  /** Where a name goes on that begins with a well-known one: "Fiat Chrysler", "Sony Music Entertainment". */
  private bodyEnd(from: number): number {
    let end = from
    while (end < this.sentence.lastToken && this.tokens[end]?.spaced && this.tokens[end]?.capital) {
      const label = this.reading.labels[end]
      if (label && label.first === end && labelAt(this.reading, end, 'body')) end = label.last
      else if (!label && this.isHead(end, false) && !this.reading.lexicon.capitalNouns) end++
      else break
    }
    return end
  }

  private isGiven(i: number): boolean {
    return this.reading.lexicon.given(this.reading.folded[i] ?? '') !== undefined
  }

  /** Whether a token can be a part of a name. */
  private isNamy(i: number, opening: boolean): boolean {
    const token = this.tokens[i]
    if (!token || i >= this.sentence.lastToken || token.kind !== 'word' || this.reading.dated[i]) return false
    if (INNER_CAPITAL.test(token.text)) return true
    if (!token.capital) return false
    const { lexicon } = this.reading
    if (isInitial(token)) return !(opening && token.text.length === 1)
    if (token.classes !== 0) return this.isNamedLikeWord(i, opening)
    if (lexicon.honorifics.has(token.lower.replace(/\.$/, '')))
      return !opening && this.isGiven(i - 1) && this.tokens[i + 1]?.capital !== true
    if (this.officeHeads.has(i) && (opening || !this.isFamilyOffice(i))) return false
    if (opening && this.isDescriptor(i)) return false
    if (opening && lexicon.capitalNouns && this.isPlaceAdjective(token)) return false
    if (opening && i === this.sentence.firstToken && !this.isGiven(i) && this.particlesEnd(i + 1) > i + 1) return false
    // After a given name even a noun is a family name: "Max Herbst".
    if (isCompound(token.text, lexicon.capitalNouns)) return false
    if (opening && this.isDescribed(i)) return false
    if (!lexicon.isNoun(token.lower) || this.isFamilyHere(i)) return true
    if (opening) return this.isGiven(i) && this.isPlainName(i + 1) && !lexicon.isNoun(this.tokens[i + 1]?.lower ?? '')
    return (this.isGiven(i - 1) && !this.isGiven(i - 2)) || lexicon.has.particles.has(this.tokens[i - 1]?.lower ?? '')
  }

  /** A word that ends as nouns do, but stands behind a given name elsewhere in the text; an article makes it the noun. */
  private isFamilyHere(i: number): boolean {
    const { tokens, reading } = this
    if (!reading.families.has(tokens[i]?.lower ?? '')) return false
    return i === this.sentence.firstToken || ((tokens[i - 1]?.classes ?? 0) & WordClass.determiner) === 0
  }

  /** A family name that ends as an office does: "Klaus Burgmeister". */
  private isFamilyOffice(i: number): boolean {
    return this.isGiven(i - 1) && this.reading.lexicon.offices.match(this.tokens, i, i + 1) === undefined
  }

  /** A capital that no list knows as another word. */
  private isPlainName(i: number): boolean {
    const token = this.tokens[i]
    if (!token || i >= this.sentence.lastToken || !token.capital || !token.spaced || token.classes !== 0) return false
    return !this.reading.labels[i] && !this.officeHeads.has(i) && !this.reading.lexicon.has.common.has(token.lower)
  }

  /** A noun that says who the person is whose given name follows: "Triatleet Luc Maes", "der Cottbuser Heinrich Klee". */
  private isDescribed(i: number): boolean {
    if (this.isGiven(i) || isInitial(this.tokens[i]) || this.reading.labels[i + 1]) return false
    return (
      this.isGiven(i + 1) &&
      this.isPlainName(i + 1) &&
      (this.isPlainName(i + 2) || this.reading.lexicon.has.particles.has(this.tokens[i + 2]?.lower ?? ''))
    )
  }

  /** "Frankfurter", "Londoner": an adjective made of a place. */
  private isPlaceAdjective({ text }: Token): boolean {
    if (!text.endsWith('er') || text.length < 6) return false
    const labels = this.reading.lexicon.labelOf(text.slice(0, -2)) ?? this.reading.lexicon.labelOf(text.slice(0, -1))
    return labels?.some(({ kind }) => kind === 'place' || kind === 'capital') ?? false
  }

  /** A word that is also a name: "Jan Pronk", "Will Young", the "Van" of "Luc Van Damme" and of "Van Damme". */
  private isNamedLikeWord(i: number, opening: boolean): boolean {
    const { lexicon } = this.reading
    const token = this.tokens[i]
    const next = this.tokens[i + 1]
    if (!token || i + 1 >= this.sentence.lastToken || !next) return !opening && this.isGiven(i - 1)
    if (lexicon.has.particles.has(token.lower) && token.text.length > 1) {
      const after = this.particlesEnd(i + 1)
      const named = this.tokens[after]?.capital === true && this.tokens[after].classes === 0
      const alone = i > this.sentence.firstToken && !(lexicon.capitalNouns && token.classes & WordClass.determiner)
      return named && (!opening || alone || after > i + 1)
    }
    if (!opening) return i > this.sentence.firstToken && this.isGiven(i - 1)
    const after = this.particlesEnd(i + 1)
    const plain = this.isPlainName(i + 1) || (after > i + 1 && this.isPlainName(after))
    return plain && this.isGiven(i) && (i > this.sentence.firstToken || (token.classes & ~WordClass.month) === 0)
  }

  /** A run of names: capitals, initials, particles between them. */
  private nameFrom(first: number): Segment | undefined {
    // "van der Vaart" without a given name: two particles at least, for one alone is a preposition.
    const particles = this.tokens[first]?.capital ? first : this.particlesEnd(first)
    const led =
      particles >= first + 2 &&
      this.isPlainName(particles) &&
      !((this.tokens[particles - 1]?.classes ?? 0) & WordClass.determiner)
    if (!led && !this.isNamy(first, true)) return undefined
    let last = led ? particles + 1 : first + 1
    while (last - first < MOST_TOKENS) {
      if (!this.joined(last)) break
      if (this.isNamy(last, false) && !this.startsLabel(last)) {
        last++
        continue
      }
      const after = this.particlesEnd(last)
      if (after > last && this.isNamy(after, false) && this.takesParticle(first, last) && !this.isPortfolio(after)) {
        last = after + 1
        continue
      }
      break
    }
    while (last > first + 1 && isInitial(this.tokens[last - 1]) && this.tokens[last - 1]?.text.length === 1) last--
    return { first, last, sentence: this.sentence, form: 'name', code: null, body: null }
  }

  /** "Minister NAME van Buitenlandse Zaken": the link opens a portfolio. */
  private isPortfolio(i: number): boolean {
    return this.reading.lexicon.portfolios.match(this.tokens, i, this.sentence.lastToken) !== undefined
  }

  /** Whether a "van" or "de" after these words belongs to the name: it comes after given names, not after a family name. */
  private takesParticle(first: number, last: number): boolean {
    if (last - first === 1) return true
    for (let i = first; i < last; i++) if (!this.isGiven(i) && !isInitial(this.tokens[i])) return false
    return true
  }

  /** Whether a token stands in the same phrase as the one before: a space, or an initial's full stop, between them. */
  private joined(i: number): boolean {
    const token = this.tokens[i]
    return i < this.sentence.lastToken && token !== undefined && (token.spaced || isInitial(this.tokens[i - 1]))
  }

  /** "'t" of "van 't Hof": the mark and its letter, which stand as two tokens. */
  private isElided(i: number): boolean {
    const next = this.tokens[i + 1]
    if (!next || next.spaced || !APOSTROPHE.test(this.tokens[i]?.text ?? '')) return false
    return this.reading.lexicon.has.particles.has(`'${next.lower}`)
  }

  private particlesEnd(i: number): number {
    const { lexicon } = this.reading
    let end = i
    while (end < i + MOST_PARTICLES) {
      const token = this.tokens[end]
      if (this.isElided(end)) {
        end += 2
        continue
      }
      if (!token || token.capital || !lexicon.has.particles.has(token.lower)) break
      // In German an article alone begins the next phrase: only "von der", "van den" belong to a name.
      if (end === i && lexicon.capitalNouns && token.classes & WordClass.determiner) break
      end++
    }
    return end
  }

  /** Whether another thing begins here: a country after a name that is not a part of it, an adjective, a known body. */
  private startsLabel(i: number): boolean {
    const match = this.reading.labels[i]
    if (!match || match.first !== i) return false
    return labelAt(this.reading, i, 'adjective') !== undefined || !this.isGiven(i - 1)
  }

  /** A run of capitals with a word that makes it an organization: "Ministry of Foreign Affairs", "Acme Holdings Ltd". */
  private organizationFrom(first: number): Segment | undefined {
    const { lexicon, labels } = this.reading
    // A country's own words ("United", "States") make no organization.
    const match = labels[first]
    const opening = match?.first === first && labelAt(this.reading, first, 'country') ? match.last : first
    let last = first
    let heads = 0
    let capitals = 0
    let linked = false
    let end = first
    while (last - first < MOST_TOKENS && last < this.sentence.lastToken) {
      const token = this.tokens[last] as Token
      const slash = last > first && this.isSlashed(last)
      if ((last > first && !token.spaced && token.text !== '&' && !slash) || this.reading.dated[last]) break
      if (this.isLarge(last, last === first)) {
        if (this.opensOffice(last)) break
        if (last >= opening && this.isHead(last, last === first)) heads++
        capitals++
        last++
        end = last
      } else if (slash || token.text === '&') last++
      else if (heads > 0 && lexicon.has.organizationLinks.has(token.lower) && (linked || !this.isAnd(token))) {
        linked = true
        last++
      } else break
    }
    if (heads === 0 || capitals < 2) return undefined
    return { first, last: end, sentence: this.sentence, form: 'organization', code: null, body: null }
  }

  /** Whether an office begins here: "Transport Minister", though "Transport" alone ends the names of firms. */
  private opensOffice(i: number): boolean {
    const office = this.officeHeads.get(i)
    if (!office) return false
    return !this.reading.lexicon.isOrganizationHead(this.tokens[office.last - 1]?.lower ?? '')
  }

  /** "ministerie van Defensie": a head written small, a link, the rest with capitals. */
  private smallHeadFrom(first: number): Segment | undefined {
    const { lexicon, tokens } = this.reading
    if (!lexicon.has.smallHeads.has(tokens[first]?.lower ?? '') || tokens[first]?.capital) return undefined
    if (!lexicon.has.organizationLinks.has(tokens[first + 1]?.lower ?? '')) return undefined
    const at = first + 2
    const portfolio = lexicon.portfolios.match(tokens, at, this.sentence.lastToken)
    const last =
      portfolio?.last ??
      (tokens[at]?.capital && at < this.sentence.lastToken ? (this.reading.labels[at]?.last ?? at + 1) : at)
    if (last === at) return undefined
    const adjective =
      first > this.sentence.firstToken && labelAt(this.reading, first - 1, 'adjective') ? first - 1 : first
    return { first: adjective, last, sentence: this.sentence, form: 'organization', code: null, body: null }
  }

  private isAnd({ lower }: Token): boolean {
    return this.reading.pack.grammar.and.includes(lower)
  }

  /** A word with a capital that can be a part of an organization's name. */
  private isLarge(i: number, opening: boolean): boolean {
    const token = this.tokens[i] as Token
    if (token.kind !== 'word') return false
    if (opening && (this.isDescriptor(i) || (this.reading.lexicon.capitalNouns && this.isPlaceAdjective(token))))
      return false
    return (token.capital || INNER_CAPITAL.test(token.text)) && (token.classes === 0 || !opening)
  }

  /** "RFE/RL": a slash between capitals, or the capitals after it. */
  private isSlashed(i: number): boolean {
    const token = this.tokens[i]
    const next = this.tokens[i + 1]
    if (token?.text === '/') return this.tokens[i - 1]?.allCaps === true && next?.allCaps === true && !next.spaced
    return this.tokens[i - 1]?.text === '/' && token?.allCaps === true && !token.spaced
  }

  /** A noun that says what the name after it is: "Zeitung", and at the head of a sentence "Supermarktketen". */
  private isDescriptor(i: number): boolean {
    const { lexicon } = this.reading
    const token = this.tokens[i] as Token
    if (!lexicon.isDescriptor(token.lower)) return false
    return lexicon.capitalNouns || i === this.sentence.firstToken
  }

  private isHead(i: number, opening: boolean): boolean {
    const { lexicon } = this.reading
    const token = this.tokens[i] as Token
    if (opening && lexicon.capitalNouns && lexicon.has.common.has(token.lower)) return false
    if (lexicon.has.legalForms.has(token.lower)) return true
    return lexicon.isOrganizationHead(token.lower)
  }
}
