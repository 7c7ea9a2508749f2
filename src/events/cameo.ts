import type { FoundAgreement, FoundMeeting } from '../document.js'
import type { OccasionManner } from '../languages/pack/meetings.js'

/** What CAMEO tells apart among the occasions on which actors come together. */
export type MeetingAct =
  | 'call'
  | 'visit'
  | 'reception'
  | 'third-place'
  | 'mediation'
  | 'negotiation'
  | 'exercise'
  | 'press-conference'
  | 'consultation'

/** CAMEO codes of meetings by what they are and whether they were held; null where CAMEO has no such event. */
export const MEETING_CODES: Readonly<Record<MeetingAct, Readonly<Record<FoundMeeting['status'], string | null>>>> = {
  call: { held: '041', planned: '036', cancelled: null },
  visit: { held: '042', planned: '036', cancelled: null },
  reception: { held: '043', planned: '036', cancelled: null },
  'third-place': { held: '044', planned: '036', cancelled: null },
  mediation: { held: '045', planned: '039', cancelled: '165' },
  negotiation: { held: '046', planned: '036', cancelled: '164' },
  exercise: { held: '062', planned: '0312', cancelled: null },
  'press-conference': { held: '010', planned: null, cancelled: null },
  consultation: { held: '040', planned: '036', cancelled: null },
}

type AgreementCodes = Readonly<Record<FoundAgreement['status'], string | null>>

const ACCORD: AgreementCodes = { concluded: '057', proposed: '030', ended: null }

/** CAMEO codes of agreements by kind and status; null where CAMEO has no such event. */
export const AGREEMENT_CODES: Readonly<Record<FoundAgreement['kind'], AgreementCodes>> = {
  treaty: ACCORD,
  agreement: ACCORD,
  memorandum: ACCORD,
  protocol: ACCORD,
  declaration: ACCORD,
  plan: ACCORD,
  other: ACCORD,
  statement: { concluded: '019', proposed: null, ended: null },
  ceasefire: { concluded: '0871', proposed: '0356', ended: null },
  resolution: { concluded: null, proposed: null, ended: null },
}

/** What becomes of a proposed agreement: it is turned down, or the sides negotiate on it. */
export type ProposalTurn = 'refused' | 'negotiated'

type TurnCodes = Readonly<Record<ProposalTurn, string | null>>

const DRAFT: TurnCodes = { refused: '120', negotiated: '046' }

/** CAMEO codes of proposed agreements that are turned down or negotiated, before those of their status. */
export const PROPOSAL_CODES: Readonly<Record<FoundAgreement['kind'], TurnCodes>> = {
  treaty: DRAFT,
  agreement: DRAFT,
  memorandum: DRAFT,
  protocol: DRAFT,
  declaration: DRAFT,
  other: DRAFT,
  plan: { refused: '127', negotiated: '046' },
  ceasefire: { refused: '1246', negotiated: '046' },
  statement: { refused: null, negotiated: null },
  resolution: { refused: '120', negotiated: null },
}

/** What is known of a meeting when it is coded. */
export interface MeetingFacts {
  readonly kind: FoundMeeting['kind']
  readonly status: FoundMeeting['status']
  /** What its words say of the way in which it is held. */
  readonly manner: OccasionManner | null
  /** Whether it takes place in a state to which none of those who take part belongs. */
  readonly thirdPlace: boolean
}

const actOf = ({ kind, manner, thirdPlace }: MeetingFacts): MeetingAct => {
  if (kind === 'call' || kind === 'visit' || kind === 'press-conference') return kind
  if (manner === 'mediation' || manner === 'negotiation' || manner === 'exercise') return manner
  if (thirdPlace) return 'third-place'
  return manner === 'reception' && kind === 'meeting' ? 'reception' : 'consultation'
}

/** The CAMEO code of a meeting; null where CAMEO has no such event. */
export const cameoOfMeeting = (facts: MeetingFacts): string | null => MEETING_CODES[actOf(facts)][facts.status]

/** The CAMEO code of an agreement; null where CAMEO has no such event. */
export const cameoOfAgreement = (
  { kind, status }: Pick<FoundAgreement, 'kind' | 'status'>,
  turn: ProposalTurn | null,
): string | null => (status === 'proposed' && turn ? PROPOSAL_CODES[kind][turn] : AGREEMENT_CODES[kind][status])
