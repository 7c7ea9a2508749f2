import { afterDaypart } from './named.js'
import { guarded, ordinalOf, type DateParser, type Scan } from './reader.js'

const NAMED = ['weekday', 'month', 'season', 'holiday', 'unit'] as const

/** Index after a calendar word and its part of the day; null where none stands. */
const afterNamed = (scan: Scan, at: number): number | null => {
  for (const kind of NAMED) {
    const named = scan.lexicon.at(scan.tokens, at, scan.to, kind)
    if (named) return afterDaypart(scan, named.last)
  }
  return null
}

/** "every Friday", "jeden zweiten Montag und Freitag": what comes again and again is no date. */
export const guardSet: DateParser = (scan, at) => {
  const { lexicon, tokens, to } = scan
  const set = lexicon.at(tokens, at, to, 'set')
  if (!set) return null
  let last = afterNamed(scan, ordinalOf(scan, set.last)?.last ?? set.last)
  if (last === null) return null
  for (let and = lexicon.at(tokens, last, to, 'between'); and; and = lexicon.at(tokens, last, to, 'between')) {
    const next = lexicon.at(tokens, and.last, to, 'weekday')
    if (!next) break
    last = afterDaypart(scan, next.last)
  }
  return guarded(last)
}
