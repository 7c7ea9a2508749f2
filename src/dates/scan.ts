import type { Found } from './expression.js'
import { DATE_PARSERS } from './parsers.js'
import type { Reading, Scan } from './read/reader.js'
import { DATE_REFINERS } from './refiners.js'

const readAt = (scan: Scan, at: number): Reading | null => {
  for (const name of scan.pack.parsers) {
    const reading = DATE_PARSERS[name](scan, at)
    if (reading) return reading
  }
  return null
}

/** Whether a date can begin at the token: figures, or a word of the calendar. */
const mayBegin = ({ tokens, lexicon }: Scan, at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return tokens[at + 1]?.kind === 'number'
  return token.kind === 'word' && (lexicon.opens(token.lower) || token.lower.includes('-') || /\d$/.test(token.lower))
}

/** The dates of one sentence, unresolved, in order. */
export const scanSentence = (scan: Scan): readonly Found[] => {
  const found: Found[] = []
  for (let at = scan.from; at < scan.to;) {
    const reading = mayBegin(scan, at) ? readAt(scan, at) : null
    if (reading) found.push(...reading.found)
    at = reading ? Math.max(reading.last, at + 1) : at + 1
  }
  if (found.length === 0) return found
  return scan.pack.refiners.reduce<readonly Found[]>((sofar, name) => DATE_REFINERS[name](scan, sofar), found)
}
