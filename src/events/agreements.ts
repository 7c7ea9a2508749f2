import type { FoundAgreement, QuotedDocument } from '../document.js'
import { agreementMentions } from './agreement-mentions.js'
import { mergeMentions } from './agreement-merge.js'
import { cameoOfAgreement } from './cameo.js'

/** The agreements, one object for each document or accord. */
export const findAgreements = (doc: QuotedDocument): FoundAgreement[] =>
  mergeMentions(agreementMentions(doc)).map(({ turn, ...agreement }) => ({
    ...agreement,
    cameo: cameoOfAgreement(agreement, turn),
  }))
