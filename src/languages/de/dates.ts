import type { DatesPack } from '../pack/dates.js'

/** What the dates stage reads of this language. */
export const dates: DatesPack = {}
