import type { Gender, Sentence } from '../document.js'
import { WordClass } from '../text/word-class.js'
import type { Mention } from './decide.js'
import type { Reading } from './reading.js'
import { roleText, type MentionIndex, type Title } from './titles.js'

/** A title that the text gives to one mention of a person. */
export interface Attachment {
  readonly mention: Mention
  readonly title: Title
  readonly role: string
  readonly code: string | null
  /** The organization, or person, that the office belongs to, as worded. */
  readonly affiliation: string | null
  /** Tokens of the whole noun phrase: title, name and apposition. */
  readonly first: number
  readonly last: number
}

const MOST_APPOSED = 3
const RELATIVE_REACH = 6

/** Where the name begins after forms of address: "Dr. ", "Frau ". */
const honorificsEnd = ({ tokens, lexicon }: Reading, from: number): number => {
  let at = from
  while (lexicon.honorifics.has(tokens[at]?.lower.replace(/\.$/, '') ?? '') || /^[.:]$/.test(tokens[at]?.text ?? ''))
    at++
  return at
}

/** The person whose name stands between commas after what the title is of: "the mayor of the old town, NAME,". */
const namedAfterComma = (
  reading: Reading,
  { office, sentence }: Title,
  { byStart }: MentionIndex,
): Mention | undefined => {
  const { tokens } = reading
  const mention = office.comma === null ? undefined : byStart.get(honorificsEnd(reading, office.comma + 1))
  if (mention?.kind !== 'person') return undefined
  const closed = mention.last >= sentence.lastToken || tokens[mention.last]?.kind === 'punctuation'
  return closed ? mention : undefined
}

/** The person whose name follows the title, straight on or after a comma. */
const namedAfter = (reading: Reading, title: Title, { byStart }: MentionIndex): Mention | undefined => {
  const { tokens } = reading
  let at = Math.max(title.last, title.office.last)
  const comma = tokens[at]?.text === ','
  if (comma && (title.last > title.office.last || title.definite || title.indefinite || title.codes.length > 0)) at++
  at = honorificsEnd(reading, at)
  const mention = byStart.get(at)
  if (!mention || mention.kind !== 'person' || at >= title.sentence.lastToken) return undefined
  // After a comma the name must be closed off as well, or the comma ends a clause.
  if (comma && at > title.last) {
    const next = tokens[mention.last]
    const closed =
      !next || mention.last >= title.sentence.lastToken || next.kind === 'punctuation' || title.last > title.office.last
    if (!closed) return undefined
  }
  return mention
}

/** The person whose name stands before the title: "NAME, president of X," or "NAME, who is president". */
const namedBefore = (reading: Reading, title: Title, { byEnd }: MentionIndex): Mention | undefined => {
  const { tokens } = reading
  const before = tokens[title.first - 1]
  if (title.first <= title.sentence.firstToken || !before) return undefined
  if (before.text === ',' || before.text === '(') {
    for (let k = 0; k < MOST_APPOSED; k++) {
      const mention = byEnd.get(title.first - 1 - 2 * k)
      if (mention) return mention.kind === 'person' ? mention : undefined
      // "NAME, 52, president of X": an age may stand between.
      if (tokens[title.first - 2 - 2 * k]?.kind !== 'number') return undefined
    }
    return undefined
  }
  return subjectBefore(reading, title, byEnd)
}

/** "NAME is president", "NAME, who has just become president", "NAME as president". */
const subjectBefore = (
  { tokens, lexicon }: Reading,
  { first }: Title,
  byEnd: MentionIndex['byEnd'],
): Mention | undefined => {
  let at = first
  while (at > first - RELATIVE_REACH && (tokens[at - 1]?.classes ?? 0) & WordClass.adverb) at--
  const before = tokens[at - 1]
  if (!before || lexicon.has.saying.has(before.lower)) return undefined
  if (!(before.classes & WordClass.auxiliary) && !lexicon.has.becoming.has(before.lower)) return undefined
  for (let k = 1; k <= RELATIVE_REACH; k++) {
    const mention = byEnd.get(at - k)
    if (mention) return mention.kind === 'person' ? mention : undefined
    const token = tokens[at - k]
    const between = WordClass.relative | WordClass.auxiliary | WordClass.adverb
    if (!token || !(token.text === ',' || token.classes & between || lexicon.has.becoming.has(token.lower)))
      return undefined
  }
  return undefined
}

/** "minister NAME van Buitenlandse Zaken": the portfolio after the name. */
const portfolioAfter = (reading: Reading, mention: Mention): number => {
  const { tokens, lexicon } = reading
  if (!lexicon.has.links.has(tokens[mention.last]?.lower ?? '')) return mention.last
  return lexicon.portfolios.match(tokens, mention.last + 1, mention.sentence.lastToken)?.last ?? mention.last
}

const textOf = ({ doc, tokens }: Reading, first: number, last: number): string =>
  doc.text.slice(tokens[first]?.start, tokens[last - 1]?.end)

const MOST_BETWEEN = 3

/** The organization after a name that has a title: "trainer NAME van X", "coach NAME of X", "NAME (X)". */
const ownerAfter = (
  { tokens, lexicon }: Reading,
  { last, sentence }: Mention,
  { byStart }: MentionIndex,
): Mention | undefined => {
  const opening = tokens[last]
  if (!opening || last >= sentence.lastToken) return undefined
  if (opening.text !== '(' && !lexicon.has.links.has(opening.lower)) return undefined
  for (let at = last + 1; at < sentence.lastToken && at <= last + MOST_BETWEEN; at++) {
    const owner = byStart.get(at)
    if (owner) return owner.kind === 'organization' ? owner : undefined
    const token = tokens[at]
    if (!token || !((token.classes & WordClass.determiner) !== 0 || lexicon.isDescriptor(token.lower))) return undefined
  }
  return undefined
}

const attach = (
  reading: Reading,
  title: Title,
  mention: Mention,
  code: string | null,
  index: MentionIndex,
): Attachment => {
  const role = roleText(reading, title)
  const portfolio = mention.first >= title.office.last ? portfolioAfter(reading, mention) : mention.last
  const owner = title.owner ?? (title.codes.length > 0 ? undefined : ownerAfter(reading, mention, index))
  const fuller = portfolio > mention.last && title.office.last === title.office.head + 1
  return {
    mention,
    title,
    affiliation: owner ? textOf(reading, owner.first, owner.last) : title.body,
    role: fuller ? `${role} ${textOf(reading, mention.last, portfolio)}` : role,
    code,
    first: Math.min(title.first, mention.first),
    last: Math.max(title.last, fuller ? portfolio : mention.last),
  }
}

/** The names that follow a plural title: "the foreign ministers of X and Y, A and B". */
const namesAfter = (reading: Reading, title: Title, { byStart }: MentionIndex): Mention[] => {
  const { tokens, pack } = reading
  const names: Mention[] = []
  let at = title.last
  if (tokens[at]?.text === ',') at++
  while (at < title.sentence.lastToken) {
    const mention = byStart.get(at)
    if (mention?.kind !== 'person') break
    names.push(mention)
    at = mention.last
    const joint = tokens[at]
    if (joint && (joint.text === ',' || pack.grammar.and.includes(joint.lower))) at++
    else break
  }
  return names
}

/** The names that stand before a plural title: "A and B, foreign ministers of X and Y,". */
const namesBefore = ({ tokens, pack }: Reading, { first, sentence }: Title, { byEnd }: MentionIndex): Mention[] => {
  const names: Mention[] = []
  let at = first - 1
  while (at > sentence.firstToken) {
    const joint = tokens[at]
    if (!joint || !(joint.text === ',' || (names.length > 0 && pack.grammar.and.includes(joint.lower)))) break
    const mention = byEnd.get(at)
    if (mention?.kind !== 'person') break
    names.unshift(mention)
    at = mention.first - 1
  }
  return names.length > 1 ? names : []
}

/** Ties the titles of a text to the people whom they stand beside. */
export const attachmentsOf = (reading: Reading, titles: readonly Title[], index: MentionIndex): Attachment[] => {
  const found: Attachment[] = []
  for (const title of titles) {
    if (title.office.plural) {
      const after = namesAfter(reading, title, index)
      const names = after.length > 0 ? after : namesBefore(reading, title, index)
      names.forEach((mention, i) => {
        const code =
          title.codes.length === names.length ? title.codes[i] : title.codes.length === 1 ? title.codes[0] : undefined
        found.push(attach(reading, title, mention, code ?? null, index))
      })
      if (names.length > 0) continue
    }
    const mention =
      namedAfter(reading, title, index) ?? namedBefore(reading, title, index) ?? namedAfterComma(reading, title, index)
    if (mention) found.push(attach(reading, title, mention, title.codes.find((code) => code !== 'EU') ?? null, index))
  }
  return found
}

/** Honorifics before a name tell the gender: "Ms Byrne", "Frau Weber". */
export const honorificGender = (
  { tokens, lexicon }: Reading,
  { first, sentence }: { first: number; sentence: Sentence },
): Gender | null => {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1
  return at >= sentence.firstToken ? (lexicon.honorifics.get(tokens[at]?.lower.replace(/\.$/, '') ?? '') ?? null) : null
}

const wordCount = (role: string): number => role.split(' ').length

/** The fullest wording of the roles a person is given; ranks and "counterpart" only where there is no other. */
export const fullestRole = (attachments: readonly Attachment[]): Attachment | undefined => {
  const weight = ({ title, role }: Attachment) =>
    (title.office.rank ? 0 : title.office.relational ? 1000 : title.office.plural ? 2000 : 3000) +
    20 * Math.min(wordCount(role), 8) +
    Math.min(role.length, 19)
  let best: Attachment | undefined
  for (const attachment of attachments) if (!best || weight(attachment) > weight(best)) best = attachment
  return best
}
