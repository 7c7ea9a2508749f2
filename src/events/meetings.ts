import type { FoundMeeting, QuotedDocument } from '../document.js'

/** The meetings, one object for each occasion. */
export const findMeetings = (_doc: QuotedDocument): FoundMeeting[] => []
