import {
  attachMod,
  dropDoubtful,
  joinRange,
  joinWeek,
  joinWeekday,
  joinYear,
  shareWeek,
  shareYear,
  type DateRefiner,
} from './refine/join.js'

/** Every refiner by its name; a pack lists those of its language in order. */
export const DATE_REFINERS = {
  'join-weekday': joinWeekday,
  'join-year': joinYear,
  'join-week': joinWeek,
  'share-week': shareWeek,
  'share-year': shareYear,
  'join-range': joinRange,
  'drop-doubtful': dropDoubtful,
  'attach-mod': attachMod,
} as const satisfies Readonly<Record<string, DateRefiner>>

/** The name of a refiner. */
export type DateRefinerName = keyof typeof DATE_REFINERS
