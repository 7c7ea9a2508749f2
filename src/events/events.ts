import type { EventDocument, QuotedDocument } from '../document.js'
import { findAgreements } from './agreements.js'
import { findMeetings } from './meetings.js'

/** Seventh stage: meetings and agreements, merged over the whole text. */
export const events = (doc: QuotedDocument): EventDocument => ({
  ...doc,
  meetings: findMeetings(doc),
  agreements: findAgreements(doc),
})
