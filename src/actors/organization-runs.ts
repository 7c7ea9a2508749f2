import type { Sentence } from '../document.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { OfficeMatch } from './offices.js'
import { labelAt, type Reading } from './reading.js'
import type { Segment } from './segments.js'
import { INNER_CAPITAL, isElisionMark } from './shapes.js'

const MOST_TOKENS = 12
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}{2,}er$/u
const HYPHENATED = /^(\p{Lu}[\p{L}’']+)[-‐‑](\p{Lu}\p{L}+)$/u

/** Finds the runs of a sentence that a word of their own makes organizations. */
export class OrganizationReader {
  private readonly tokens: readonly Token[]

  constructor(
    private readonly reading: Reading,
    private readonly sentence: Sentence,
    private readonly officeHeads: ReadonlyMap<number, OfficeMatch>,
  ) {
    this.tokens = reading.tokens
  }

  /** The organization that begins at a token by a word of its own. */
  at(first: number): Segment | undefined {
    return (
      this.run(first) ?? this.paper(first) ?? this.coordinated(first) ?? this.smallHead(first) ?? this.single(first)
    )
  }

  /** "press office of the Ministry", "Pressestelle des aserbaidschanischen Außenministeriums": one name with its owner. */
  pressOffice(first: number): Segment | undefined {
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
        at = Math.max(at + 1, this.run(at)?.last ?? 0)
        break
      } else break
    }
    return this.segment(first, at)
  }

  /** A run of capitals with a word that makes it an organization: "Ministry of Foreign Affairs", "Acme Holdings Ltd". */
  run(first: number): Segment | undefined {
    const { lexicon, labels } = this.reading
    // A country's own words ("United", "States") make no organization.
    const match = labels[first]
    const opening = match?.first === first && labelAt(this.reading, first, 'country') ? match.last : first
    if (this.isDescribed(first)) return undefined
    let last = first
    let heads = 0
    let capitals = 0
    let linked = false
    let end = first
    while (last - first < MOST_TOKENS && last < this.sentence.lastToken) {
      const token = this.tokens[last] as Token
      const slash = last > first && this.isSlashed(last)
      const partners = this.joinsPartners(last)
      if (this.reading.dated[last]) break
      if (last > first && !token.spaced && token.text !== '&' && !slash && !this.isPluralOwner(last)) break
      if (this.isLarge(last, last === first)) {
        if (this.opensOffice(last) || this.opensMember(first, last)) break
        if (last >= opening && this.isHead(last, last === first)) heads++
        capitals++
        last++
        end = last
      } else if (capitals > 0 && token.spaced && lexicon.has.smallForms.has(token.lower)) {
        capitals++
        heads++
        end = ++last
      } else if (this.isPluralOwner(last)) last++
      else if (slash || token.text === '&') {
        if (partners) heads++
        last++
      } else if (heads > 0 && this.isLink(last) && (linked || !this.isAnd(token))) {
        linked = true
        last++
      } else break
    }
    // "Janet Mills": a given and a family name are a person, though firms end so.
    const family = (i: number) => lexicon.isFamily(this.reading.folded[i] ?? '')
    if (capitals === 2 && end - first === 2 && this.isGiven(first) && family(end - 1)) return undefined
    // "Werder Straße" is no club.
    const place = lexicon.capitalNouns && lexicon.has.placeHeads.has(this.tokens[end - 1]?.lower ?? '')
    return heads > 0 && capitals > 1 && !place ? this.segment(first, end) : undefined
  }

  /** "Augsburger Allgemeine", "Kölner Stadt-Anzeiger": a newspaper by its place. */
  private paper(first: number): Segment | undefined {
    const { papers, indefinite } = this.reading.lexicon.has
    const opening = this.tokens[first] as Token
    const before = first > this.sentence.firstToken ? this.tokens[first - 1] : undefined
    if (papers.size === 0 || !opening.capital || !PLACE_ADJECTIVE.test(opening.text)) return undefined
    // "eine Berliner Zeitung" is any of them.
    if (before && indefinite.has(before.lower)) return undefined
    const last = first + 2
    const closing = last <= this.sentence.lastToken ? this.tokens[first + 1] : undefined
    return closing?.capital && papers.has(closing.lower) ? this.segment(first, last) : undefined
  }

  /** "the Competition and Markets Authority": behind an article, the word before "and" belongs to the name. */
  private coordinated(first: number): Segment | undefined {
    const { lexicon, labels } = this.reading
    const token = this.tokens[first]
    const joint = this.tokens[first + 1]
    if (lexicon.capitalNouns || !token?.capital || token.allCaps || labels[first] || token.classes !== 0)
      return undefined
    if (first === this.sentence.firstToken || !lexicon.has.definite.has(this.tokens[first - 1]?.lower ?? ''))
      return undefined
    if (!joint || !this.isAnd(joint) || lexicon.isOrganizationHead(token.lower) || this.isGiven(first)) return undefined
    const rest = this.tokens[first + 2]?.capital && !labels[first + 2] ? this.run(first + 2) : undefined
    return rest && this.segment(first, rest.last)
  }

  /** "ministerie van Defensie": a head written small, a link, the rest with capitals. */
  private smallHead(first: number): Segment | undefined {
    const { lexicon } = this.reading
    const { tokens } = this
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
    return this.segment(adjective, last)
  }

  /** One word that is an organization by its end: "Handelsbond" where nouns are small, "Krohn-Stiftung" where they are large. */
  private single(first: number): Segment | undefined {
    const { lexicon, labels } = this.reading
    const token = this.tokens[first]
    if (!token?.capital || token.allCaps || token.classes !== 0 || labels[first] || this.reading.dated[first])
      return undefined
    if (lexicon.capitalNouns) {
      const [, owner = '', head = ''] = HYPHENATED.exec(token.text) ?? []
      const named = owner !== '' && !/^\p{Lu}+$/u.test(owner) && lexicon.labelOf(owner.toLowerCase()) === undefined
      const next = this.tokens[first + 1]
      const alone = !next?.capital || !next.spaced || first + 1 >= this.sentence.lastToken
      return named && alone && lexicon.isOrganizationHead(head.toLowerCase()) && !lexicon.isNoun(owner.toLowerCase())
        ? this.segment(first, first + 1)
        : undefined
    }
    const previous = this.tokens[first - 1]
    if (first === this.sentence.firstToken || (previous?.kind !== 'word' && previous?.text !== ',')) return undefined
    if (lexicon.has.organizationHeads.has(token.lower) || !lexicon.isOrganizationHead(token.lower)) return undefined
    return this.segment(first, first + 1)
  }

  private segment(first: number, last: number): Segment {
    return { first, last, sentence: this.sentence, form: 'organization', code: null, body: null }
  }

  private isGiven(i: number): boolean {
    return this.reading.lexicon.given(this.reading.folded[i] ?? '') !== undefined
  }

  /** "Norwegian rival X", where nouns are large: the words before the name only describe it. */
  private isDescribed(first: number): boolean {
    const peoples = labelAt(this.reading, first, 'adjective') ?? labelAt(this.reading, first, 'demonym')
    if (!this.reading.lexicon.capitalNouns || !peoples) return false
    return this.isDescriptor(this.reading.labels[first]?.last ?? first)
  }

  /** "Fenwick & Rowe": two names of one firm, not two people by their given names. */
  private joinsPartners(i: number): boolean {
    const [before, sign, after] = [this.tokens[i - 1], this.tokens[i], this.tokens[i + 1]]
    if (sign?.text !== '&' || !before?.capital || !after?.capital || i + 1 >= this.sentence.lastToken) return false
    return before.text.length > 1 && after.text.length > 1 && !this.isGiven(i + 1)
  }

  /** The mark of "Seafarers' Federation". */
  private isPluralOwner(i: number): boolean {
    const [before, mark, after] = [this.tokens[i - 1], this.tokens[i], this.tokens[i + 1]]
    if (!isElisionMark(mark) || mark?.spaced || !before?.capital || !before.text.endsWith('s')) return false
    return after?.capital === true && after.spaced && i + 1 < this.sentence.lastToken
  }

  /** Whether an office begins here: "Transport Minister", though "Transport" alone ends the names of firms. */
  private opensOffice(i: number): boolean {
    const office = this.officeHeads.get(i)
    if (!office || this.reading.lexicon.has.legalForms.has(this.tokens[office.last]?.lower ?? '')) return false
    return !this.reading.lexicon.isOrganizationHead(this.tokens[office.last - 1]?.lower ?? '')
  }

  /** Whether a person begins here whom the word before calls a member of a body: "Stadtrat Uwe Sandhoff". */
  private opensMember(first: number, i: number): boolean {
    const { lexicon, labels } = this.reading
    if (i !== first + 1 || !lexicon.isMember(this.tokens[first]?.lower ?? '')) return false
    const next = this.tokens[i + 1]
    return this.isGiven(i) && next?.capital === true && next.spaced && !labels[i + 1] && !this.isHead(i + 1, false)
  }

  /** A small word inside of the name; behind letters such as "FC" it is none. */
  private isLink(i: number): boolean {
    if (!this.reading.lexicon.has.organizationLinks.has(this.tokens[i]?.lower ?? '')) return false
    const previous = this.tokens[i - 1]
    return !previous?.allCaps || previous.text.length > 4 || this.isAnd(this.tokens[i] as Token)
  }

  private isAnd({ lower }: Token): boolean {
    return this.reading.pack.grammar.and.includes(lower)
  }

  /** A word with a capital that can be a part of an organization's name. */
  private isLarge(i: number, opening: boolean): boolean {
    const token = this.tokens[i] as Token
    if (token.kind !== 'word') return false
    if (
      opening &&
      (this.isDescriptor(i) || (this.reading.lexicon.capitalNouns && isPlaceAdjective(this.reading, token)))
    )
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
  isDescriptor(i: number): boolean {
    const { lexicon } = this.reading
    const token = this.tokens[i]
    if (!token || !lexicon.isDescriptor(token.lower)) return false
    return lexicon.capitalNouns || i === this.sentence.firstToken
  }

  /** "Universität Gramzow": a common noun before a name that is no noun and no person's. */
  private opensSeat(i: number): boolean {
    const { lexicon, labels } = this.reading
    const next = i + 1 < this.sentence.lastToken ? this.tokens[i + 1] : undefined
    if (!next?.capital || !next.spaced || next.classes !== 0 || this.isGiven(i + 1) || this.officeHeads.has(i + 1))
      return false
    return !lexicon.isNoun(next.lower) && !labelAt(this.reading, i + 1, 'adjective') && !labels[i]
  }

  private isHead(i: number, opening: boolean): boolean {
    const { lexicon } = this.reading
    const token = this.tokens[i] as Token
    if (opening && lexicon.capitalNouns && lexicon.has.common.has(token.lower) && !this.opensSeat(i)) return false
    if (lexicon.has.legalForms.has(token.lower)) return true
    return lexicon.isOrganizationHead(token.lower)
  }
}

/** "Frankfurter", "Londoner": an adjective made of a place. */
export const isPlaceAdjective = ({ lexicon }: Reading, { text }: Token): boolean => {
  if (!text.endsWith('er') || text.length < 6) return false
  const labels = lexicon.labelOf(text.slice(0, -2)) ?? lexicon.labelOf(text.slice(0, -1))
  return labels?.some(({ kind }) => kind === 'place' || kind === 'capital') ?? false
}
