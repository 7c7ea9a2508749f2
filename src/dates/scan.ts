import type { Found } from './expression.js'
import { parsersOf } from './parsers.js'
import type { DateParser, Reading, Scan } from './read/reader.js'
import { DATE_REFINERS } from './refiners.js'

const NONE: readonly Found[] = []

const firstReading = (scan: Scan, at: number, parsers: readonly DateParser[]): Reading | null => {
  for (const read of parsers) {
    const reading = read(scan, at)
    if (reading) return reading
  }
  return null
}

/** The dates of one sentence, unresolved, in order. */
export const scanSentence = (scan: Scan): readonly Found[] => {
  const parsersAt = parsersOf(scan.pack)
  const found: Found[] = []
  for (let at = scan.from; at < scan.to;) {
    const token = scan.tokens[at]
    const parsers = token ? parsersAt(token) : []
    const reading = parsers.length > 0 ? firstReading(scan, at, parsers) : null
    if (reading) found.push(...reading.found)
    at = reading ? Math.max(reading.last, at + 1) : at + 1
  }
  if (found.length === 0) return NONE
  return scan.pack.refiners.reduce<readonly Found[]>((sofar, name) => DATE_REFINERS[name](scan, sofar), found)
}
