/** What the events stage reads of a language to find meetings. */
export interface MeetingsPack {
  readonly placeholder?: never
}
