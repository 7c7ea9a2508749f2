import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { OfficeMatch } from './offices.js'
import { isPlaceAdjective, OrganizationReader } from './organization-runs.js'
import { labelAt, type Reading } from './reading.js'
import { INNER_CAPITAL, isCompound, isEastAsianGiven, isElisionMark, isInitial } from './shapes.js'

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

const MOST_TOKENS = 12
const MOST_PARTICLES = 3

/** Finds the runs of a sentence; each is read from left to right once. */
export class SegmentReader {
  private readonly tokens: readonly Token[]
  private readonly officeHeads: ReadonlyMap<number, OfficeMatch>
  private readonly organizations: OrganizationReader

  constructor(
    private readonly reading: Reading,
    private readonly sentence: Sentence,
    offices: readonly OfficeMatch[],
  ) {
    this.tokens = reading.tokens
    this.officeHeads = new Map(offices.map((office) => [office.first, office]))
    this.organizations = new OrganizationReader(reading, sentence, this.officeHeads)
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
    const press = this.organizations.pressOffice(i)
    if (press) return press
    const match = this.reading.labels[i]
    if (match && match.first === i) {
      const person = this.nameFrom(i)
      if (person && person.last > match.last && this.isGiven(i)) return person
      const organization = this.organizations.run(i)
      if (organization && organization.last > match.last) return organization
      return this.labelled(i, match.last)
    }
    const organization = this.organizations.at(i)
    if (organization) return organization
    const office = this.officeHeads.get(i)
    if (office) return undefined
    return this.nameFrom(i)
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
      else if (!label && this.isHead(end) && !this.reading.lexicon.capitalNouns) end++
      else break
    }
    return end
  }

  private isHead(i: number): boolean {
    const { lexicon } = this.reading
    const lower = this.tokens[i]?.lower ?? ''
    return lexicon.has.legalForms.has(lower) || lexicon.isOrganizationHead(lower)
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
    if (opening && this.organizations.isDescriptor(i) && !this.isFamilyHere(i)) return false
    if (opening && lexicon.capitalNouns && isPlaceAdjective(this.reading, token)) return false
    if (opening && i === this.sentence.firstToken && !this.isGiven(i) && this.particlesEnd(i + 1) > i + 1) return false
    // After a given name even a noun is a family name: "Max Herbst".
    if (isCompound(token.text, lexicon.capitalNouns)) return false
    if (opening && this.isDescribed(i)) return false
    if (!lexicon.isNoun(token.lower) || this.isFamilyHere(i)) return true
    if (opening && isEastAsianGiven(this.tokens[i + 1]?.text ?? '')) return true
    if (opening) return this.isGiven(i) && this.isPlainName(i + 1) && !lexicon.isNoun(this.tokens[i + 1]?.lower ?? '')
    return (this.isGiven(i - 1) && !this.isGiven(i - 2)) || lexicon.has.particles.has(this.tokens[i - 1]?.lower ?? '')
  }

  /** A word that ends as nouns do, but stands behind a given name elsewhere in the text; an article makes it the noun. */
  private isFamilyHere(i: number): boolean {
    const { tokens, reading } = this
    if (!reading.families.has(tokens[i]?.lower ?? '')) return false
    return i === this.sentence.firstToken || ((tokens[i - 1]?.classes ?? 0) & WordClass.determiner) === 0
  }

  /** A family name that ends as an office does: "Klaus Burgmeister"; in "Cole Außenminister Adjei" a name follows the office. */
  private isFamilyOffice(i: number): boolean {
    return (
      this.isGiven(i - 1) &&
      this.reading.lexicon.offices.match(this.tokens, i, i + 1) === undefined &&
      !this.isPlainName(i + 1)
    )
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
      if (
        after > last &&
        this.isNamy(after, false) &&
        this.takesParticle(first, last, after) &&
        !this.isPortfolio(after)
      ) {
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

  /** Whether the small words from `last` to `after` belong to the name: they come after given names, Romance ones after a family name too. */
  private takesParticle(first: number, last: number, after: number): boolean {
    const { lexicon } = this.reading
    const next = this.tokens[after]
    // "Nadine Claes van ACV", "40 Filialen von Kaufgut", "Leo zur Welt"
    if (next?.allCaps && next.text.length <= 5 && !this.tokens[last - 1]?.allCaps) return false
    const fused = lexicon.capitalNouns && lexicon.has.definite.has(this.tokens[last]?.lower ?? '')
    if (fused && lexicon.isNoun(next?.lower ?? '')) return false
    if (last - first === 1) return !lexicon.capitalNouns || this.isLed(first)
    if (lexicon.has.innerParticles.has(this.tokens[last]?.lower ?? '') && this.isLed(first)) return true
    for (let i = first; i < last; i++)
      if (!this.isGiven(i) && !isInitial(this.tokens[i]) && !this.isAddress(i)) return false
    return true
  }

  /** "Freiherr" and its like. */
  private isAddress(i: number): boolean {
    return this.reading.lexicon.honorifics.has(this.tokens[i]?.lower.replace(/\.$/, '') ?? '')
  }

  /** Whether a given name, an initial, or an office or form of address before it shows that a person's name begins here. */
  private isLed(i: number): boolean {
    if (this.isGiven(i) || isInitial(this.tokens[i]) || this.isAddress(i - 1)) return true
    for (const { last } of this.officeHeads.values()) if (last === i) return true
    return false
  }

  /** Whether a token stands in the same phrase as the one before: a space, or an initial's full stop, between them. */
  private joined(i: number): boolean {
    const token = this.tokens[i]
    return i < this.sentence.lastToken && token !== undefined && (token.spaced || isInitial(this.tokens[i - 1]))
  }

  /** "'t" of "van 't Hof": the mark and its letter, which stand as two tokens. */
  private isElided(i: number): boolean {
    const next = this.tokens[i + 1]
    if (!next || next.spaced || !isElisionMark(this.tokens[i])) return false
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
}
