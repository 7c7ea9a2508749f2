import type { Found } from './expression.js'
import { parsersAt } from './parsers.js'
import type { Reading, Scan } from './read/reader.js'
import { DATE_REFINERS } from './refiners.js'

const readAt = (scan: Scan, at: number): Reading | null => {
  const token = scan.tokens[at]
  if (!token) return null
  for (const read of parsersAt(scan.pack, token)) {
    const reading = read(scan, at)
    if (reading) return reading
  }
  return null
}

/** The dates of one sentence, unresolved, in order. */
export const scanSentence = (scan: Scan): readonly Found[] => {
  const found: Found[] = []
  for (let at = scan.from; at < scan.to;) {
    const reading = readAt(scan, at)
    if (reading) found.push(...reading.found)
    at = reading ? Math.max(reading.last, at + 1) : at + 1
  }
  if (found.length === 0) return found
  return scan.pack.refiners.reduce<readonly Found[]>((sofar, name) => DATE_REFINERS[name](scan, sofar), found)
}
