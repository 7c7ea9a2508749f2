/** Ids of the rules that find meetings. */
export const MEETING_RULES = [
  // "X met Y", "X and Y met", "X traf sich mit Y"
  'meetings.verb.mutual',
  // "X received Y", "X was received by Y"
  'meetings.verb.host',
  // "X spoke with Y by phone", "X verhandelte mit Y"
  'meetings.verb.partner',
  // "X arrived in Baku", "X reiste nach Russland"
  'meetings.verb.travel',
  // "X visited Paris"
  'meetings.verb.visit',
  // "X held talks with Y", "X gab eine Pressekonferenz"
  'meetings.noun.held',
  // "The talks took place in Geneva", "Das Treffen wurde abgesagt"
  'meetings.noun.happens',
  // "after talks with X, Y said", "bei seinem Besuch in Berlin"
  'meetings.noun.framed',
  // "the meeting between X and Y", headlines such as "X zu Gesprächen in Moskau"
  'meetings.noun.participants',
] as const

/** Id of a rule that finds meetings. */
export type MeetingRule = (typeof MEETING_RULES)[number]
