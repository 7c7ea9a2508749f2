/** Floors: F1 in whole points, a language and layer, that a parser must not fall below. They only rise. */
import { LAYERS, type Layer, type Report } from './score.js'

/** Lowest accepted F1 in points (0 to 100), by language and layer. */
export type Floors = Readonly<Record<string, Readonly<Partial<Record<Layer, number>>>>>

/** One figure and its floor, both in points; `reached` is null where there was nothing to find and nothing was found. */
export interface Figure {
  readonly language: string
  readonly layer: Layer
  readonly floor: number
  readonly reached: number | null
}

/** Every language and layer of a report beside its floor; a missing floor is 0. */
export const figuresOf = (report: Report, floors: Floors): Figure[] =>
  [...report.languages].flatMap(([language, tallies]) =>
    LAYERS.map((layer) => {
      const { f1 } = tallies[layer]
      return { language, layer, floor: floors[language]?.[layer] ?? 0, reached: f1 === null ? null : 100 * f1 }
    }),
  )

/** The floors after a report: the reached value rounded down, less one point, and never below the old floor. */
export const raisedFloors = (report: Report, floors: Floors): Floors => {
  const raised: Record<string, Partial<Record<Layer, number>>> = {}
  for (const { language, layer, floor, reached } of figuresOf(report, floors))
    (raised[language] ??= {})[layer] = Math.max(floor, reached === null ? 0 : Math.floor(reached) - 1)
  return { ...floors, ...raised }
}
