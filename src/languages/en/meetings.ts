import type { MeetingsPack } from '../pack/meetings.js'

/** What the events stage reads of this language to find meetings. */
export const meetings: MeetingsPack = {}
