import type { FoundAgreement } from '../document.js'
import type { DeedKind, HeadFamily } from '../languages/pack/agreements.js'
import type { Range } from '../text/range.js'
import type { AgreementMention } from './agreement-mentions.js'
import { STEM } from './agreement-lexicon.js'
import type { ProposalTurn } from './cameo.js'
import type { EventDate } from './circumstances.js'

type AgreementDate = NonNullable<EventDate>

/** An agreement as it grows over the mentions of a text. */
interface Draft {
  readonly mentions: AgreementMention[]
  readonly content: Set<string>
  date: AgreementDate | null
  /** The date is that of an approval or a deed; the day of a signing replaces it. */
  weak: boolean
  /** Told apart from its like by its date alone. */
  readonly listed: boolean
}

/** How many of the last agreements a mention may come back to. */
const MEMORY = 12

/** Whether two EDTF dates can be the same day: equal, or one the coarser form of the other. */
const datesAgree = (a: AgreementDate | null | undefined, b: AgreementDate | null | undefined): boolean =>
  !a || !b || a.value === b.value || a.value.startsWith(b.value) || b.value.startsWith(a.value)

const finer = (a: AgreementDate | null, b: AgreementDate | null): AgreementDate | null =>
  !a ? b : b && b.value.length > a.value.length && b.value.startsWith(a.value) ? b : a

/** Whether words of a name tell of the same thing, "loan agreement" of a loan included. */
const sameWords = (draft: Draft, mention: AgreementMention): boolean =>
  overlaps(draft.content, mention.content) ||
  early(draft).some(({ head }) => head !== null && mention.content.has(head.base.slice(0, STEM)))

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

/** How many mentions of an agreement a new one is compared with: the first ones name it. */
const COMPARED = 12

const early = (draft: Draft): readonly AgreementMention[] => draft.mentions.slice(0, COMPARED)

const familyOf = (draft: Draft): HeadFamily | null =>
  early(draft).find((mention) => mention.family !== null)?.family ?? null

const sharesHead = (draft: Draft, mention: AgreementMention): boolean =>
  early(draft).some(
    (other) =>
      other.family === mention.family && (other.deed || mention.deed || other.head?.kind === mention.head?.kind),
  )

const BASE = 5

/** Whether a mention uses the same noun, whatever its ending. */
const sharesBase = (draft: Draft, mention: AgreementMention): boolean =>
  early(draft).some(
    (other) =>
      (other.deed && mention.family === 'takeover' && (mention.definite || mention.plain)) ||
      other.head?.base.slice(0, BASE) === mention.head?.base.slice(0, BASE),
  )

/** Whether a noun may come back to an agreement that another noun introduced. */
const familiesMeet = (draft: Draft, mention: AgreementMention): boolean => {
  const own = familyOf(draft)
  const { family } = mention
  if (own === null || family === null || own === family) return true
  if (own === 'statement' || own === 'resolution' || family === 'statement' || family === 'resolution') return false
  return own === 'accord' || family === 'accord'
}

const partiesMeet = (draft: Draft, mention: AgreementMention): boolean => {
  const own = mention.parties.sure
  const known = early(draft).flatMap(({ parties }) => parties.sure)
  return own.length === 0 || known.length === 0 || own.some((id) => known.includes(id))
}

const isPlural = (draft: Draft): boolean => early(draft).some((mention) => mention.head?.plural === true)

/** "the deal", "this document": points to what was spoken of. */
const pointsBack = (mention: AgreementMention): boolean => mention.definite && mention.bare

/** How many code units after a verb that tells of a deed a noun may name it. */
const DEED_REACH = 500

/** Families whose nouns may name what a verb told. */
const NAMES_DEED: Readonly<Record<DeedKind, readonly HeadFamily[]>> = {
  merge: ['takeover', 'accord'],
  buy: ['takeover', 'accord'],
  trade: ['order', 'accord'],
  move: ['transfer', 'accord'],
  settle: ['accord'],
}

/** Whether a noun names what so far verbs alone told. */
const namesDeed = (draft: Draft, deed: DeedKind, mention: AgreementMention): boolean => {
  const first = draft.mentions[0]
  const last = draft.mentions.at(-1)
  if (!first || !last || (!first.headline && mention.sentence.start - last.sentence.end > DEED_REACH)) return false
  if (mention.family === null || !NAMES_DEED[deed].includes(mention.family) || mention.distinct) return false
  if (mention.head?.strength === 'document' && mention.head.kind !== 'agreement') return false
  if (deed === 'settle' && !mention.definite && mention.sentence !== last.sentence) return false
  const known = early(draft).flatMap(({ parties }) => parties.sure)
  const own = mention.parties.sure
  const news = own.filter((id) => !known.includes(id))
  if (mention.family === 'takeover') return news.length < own.length || own.length === 0 || known.length < 2
  return news.length === 0 || (news.length < own.length && known.length < 2)
}

/** How many code units the first sentences of a report may span. */
const LEAD_REACH = 700

/** The first sentences of a report tell what its headline told, under a fuller name and with the sides. */
const isLead = (draft: Draft, mention: AgreementMention): boolean => {
  const [first, second] = draft.mentions
  if (!first?.headline || !second || mention.distinct || mention.head?.strength !== first.head?.strength) return false
  if (mention.sentence.start - second.sentence.start > LEAD_REACH || mention.family !== first.family) return false
  return mention.status !== 'ended' && early(draft).every(({ parties }) => parties.sure.length === 0)
}

/** "Voltana will deliver gas to Kromhout": what the agreement before is about, where its parties do it. */
const isOf = (draft: Draft, mention: AgreementMention): boolean => {
  const known = early(draft).flatMap(({ parties }) => parties.sure)
  const deed = early(draft).every((other) => other.deed) ? draft.mentions[0]?.deed : null
  if (deed) return mention.deed === deed && mention.parties.sure.some((id) => known.includes(id))
  const shared = mention.parties.sure.filter((id) => known.includes(id)).length
  // "awarded the order for 120 trains to Nordlicht": verb and noun of one sentence.
  if (draft.mentions.at(-1)?.sentence === mention.sentence && familyOf(draft) === mention.family && shared > 0)
    return true
  return known.length > 0 && shared === mention.parties.sure.length
}

/** Whether a mention speaks of the agreement. */
const speaksOf = (draft: Draft, mention: AgreementMention): boolean => {
  const last = draft.mentions.at(-1)
  if (!last || draft.listed || last.sentence.story !== mention.sentence.story) return false
  if (mention.dates.length > 1) return false
  // "The takeover is to close in the third quarter": the same one, on another day.
  const closing = mention.family === 'takeover' && pointsBack(mention)
  if (!closing && !draft.weak && !mention.weak && !datesAgree(draft.date, mention.dates[0])) return false
  if (mention.deed) return isOf(draft, mention)
  const deed = early(draft).every((other) => other.deed) ? draft.mentions[0]?.deed : null
  if (deed) return namesDeed(draft, deed, mention)
  if (!familiesMeet(draft, mention)) return false
  const headline = draft.mentions[0]?.headline === true && !mention.headline
  const told = early(draft).some((other) => other.deed)
  if (mention.head && isPlural(draft) !== mention.head.plural && !headline && !(told && pointsBack(mention)))
    return false
  if (pointsBack(mention)) return !mention.owned || partiesMeet(draft, mention)
  const plans = (draft.mentions[0]?.family === 'plan') !== (mention.family === 'plan')
  if (
    headline &&
    !(plans && mention.family !== null) &&
    !(draft.mentions[0]?.deed && mention.family !== 'takeover') &&
    early(draft).every((other) => other.headline || !other.stands)
  )
    return true
  if (isLead(draft, mention)) return true
  if ((!mention.definite || !mention.plain) && !partiesMeet(draft, mention)) return false
  if (mention.distinct || early(draft).some((other) => other.distinct)) return overlaps(draft.content, mention.content)
  if (!sharesHead(draft, mention) && !sameWords(draft, mention)) return false
  if (mention.bare || draft.content.size === 0) return mention.definite || sharesBase(draft, mention) || last.headline
  return sameWords(draft, mention)
}

const open = (mention: AgreementMention, date: AgreementDate | null, listed: boolean): Draft => ({
  mentions: [mention],
  content: new Set(mention.content),
  date,
  weak: mention.weak,
  listed,
})

const join = (draft: Draft, mention: AgreementMention): void => {
  draft.mentions.push(mention)
  const [date] = mention.dates
  if (date && draft.weak !== mention.weak) draft.date = draft.weak || !draft.date ? date : draft.date
  else draft.date = finer(draft.date, date ?? null)
  if (date && !mention.weak) draft.weak = false
  for (const word of mention.content) draft.content.add(word)
}

/** Whether a mention stands alone, or a verb tells of what the nouns name. */
const isFounded = (draft: Draft): boolean => early(draft).some((mention) => mention.stands || mention.deed !== null)

const draftsOf = (mentions: readonly AgreementMention[]): Draft[] => {
  const drafts: Draft[] = []
  for (const mention of mentions) {
    if (mention.dates.length > 1) {
      for (const date of mention.dates) drafts.push(open(mention, date, true))
      continue
    }
    const recent = drafts.slice(-MEMORY).reverse()
    const same = recent.find((draft) => speaksOf(draft, mention) && (isFounded(draft) || mention.stands)) ?? null
    if (same) join(same, mention)
    else if (mention.stands || mention.deed || (mention.headline && mention.head))
      drafts.push(open(mention, mention.dates[0] ?? null, false))
  }
  return drafts.filter((draft) => isFounded(draft) && draft.mentions.some((mention) => mention.head !== null))
}

const statusOf = (draft: Draft): FoundAgreement['status'] => {
  const said = draft.mentions.filter((mention) => mention.status !== null)
  if (said.some((mention) => mention.status === 'ended' && mention.firmness >= 3)) return 'ended'
  if (said.some((mention) => mention.status === 'concluded' && mention.firmness >= 3)) return 'concluded'
  return said.some((mention) => mention.status === 'proposed') ? 'proposed' : 'concluded'
}

/** The mention whose words name the agreement most fully. */
const namingOf = (draft: Draft): AgreementMention => {
  const heads = draft.mentions.filter((mention) => mention.head !== null)
  const standing = heads.filter((mention) => mention.stands)
  const named = standing.length > 0 ? standing : heads
  const first = draft.mentions[0] as AgreementMention
  return named.reduce(
    (best, mention) =>
      lengthOf(mention.title) > lengthOf(best.title) && mention.content.size >= best.content.size ? mention : best,
    named[0] ?? first,
  )
}

const lengthOf = ({ start, end }: Range): number => end - start

const partiesOf = (draft: Draft): string[] => {
  const sure = new Set(draft.mentions.flatMap((mention) => mention.parties.sure))
  if (sure.size > 0) return [...sure]
  return [...new Set(draft.mentions.flatMap((mention) => mention.parties.likely))]
}

/** The parties of each agreement; "the parties signed" takes those of the one before. */
const allParties = (drafts: readonly Draft[]): string[][] => {
  let last: string[] = []
  return drafts.map((draft) => {
    const own = partiesOf(draft)
    const collective = own.length === 0 && draft.mentions.some((mention) => mention.parties.collective)
    const parties = collective ? last : own
    if (parties.length >= 2) last = parties
    return parties
  })
}

const evidenceOf = (draft: Draft): Range[] => {
  const seen = new Set<number>()
  const evidence: Range[] = []
  for (const { sentence } of draft.mentions) {
    if (seen.has(sentence.start)) continue
    seen.add(sentence.start)
    evidence.push({ start: sentence.start, end: sentence.end })
  }
  return evidence
}

/** An agreement before it is coded. */
export interface MergedAgreement extends Omit<FoundAgreement, 'cameo'> {
  readonly turn: ProposalTurn | null
}

/** What became of a proposal: the last word on it counts. */
const turnOf = (draft: Draft): ProposalTurn | null =>
  draft.mentions.findLast((mention) => mention.turn !== null)?.turn ?? null

/** Merges mentions into agreements: one object for each document or accord, in order of first telling. */
export const mergeMentions = (mentions: readonly AgreementMention[]): MergedAgreement[] => {
  const drafts = draftsOf(mentions)
  const parties = allParties(drafts)
  return drafts.map((draft, at) => {
    const naming = namingOf(draft)
    const founding = draft.mentions.find((mention) => mention.stands || mention.deed !== null) ?? naming
    return {
      id: `g${at + 1}`,
      kind: naming.head?.kind ?? 'other',
      status: statusOf(draft),
      title: naming.title,
      parties: parties[at] ?? [],
      place: draft.mentions.find((mention) => mention.place)?.place ?? null,
      date: draft.date,
      evidence: evidenceOf(draft),
      turn: turnOf(draft),
      rule: founding.rule,
    }
  })
}
