import type { FoundAgreement, QuotedDocument } from '../document.js'

/** The agreements, one object for each document or accord. */
export const findAgreements = (_doc: QuotedDocument): FoundAgreement[] => []
