/**
 * Speed and growth of the parsers, and the size of the built package.
 *
 * `npm run bench` prints all figures; `npm run bench -- --check` also fails where a limit is passed.
 */
import * as chrono from 'chrono-node'
import {
  parseActors,
  parseAgreements,
  parseArticle,
  parseDates,
  parseMeetings,
  parseQuotes,
  parseSources,
  type ParseOptions,
} from '../src/index.js'
import ceilings from './ceilings.json' with { type: 'json' }
import { HOSTILE, repeated } from './hostile.js'
import { growthOf, megabytesPerSecond, secondsOf } from './measure.js'
import { bundle, ENTRIES } from './sizes.js'
import { newsText, type BenchLanguage } from './text.js'

const LANGUAGES: readonly BenchLanguage[] = ['en', 'de', 'nl']
const SMALL = 50_000
const LARGE = 5_000_000
const HOSTILE_SMALL = 15_000
const HOSTILE_LARGE = 300_000
const MAX_GROWTH = 1.5
/** Hostile texts differ less in kind than in what the machine's caches make of them; a quadratic one shows 20. */
const MAX_HOSTILE_GROWTH = 3
const MAX_TIMES_CHRONO = 4
const REFERENCE = '2023-03-04'

const LAYERS = { parseDates, parseActors, parseQuotes, parseMeetings, parseAgreements, parseSources, parseArticle }

const failures: string[] = []
const limit = (what: string, value: number, most: number): void => {
  if (value > most) failures.push(`${what} is ${value.toFixed(2)}, over ${most}`)
}

const optionsOf = (language: BenchLanguage): ParseOptions => ({ language, referenceDate: REFERENCE })

const small = new Map(LANGUAGES.map((language) => [language, newsText(language, SMALL)]))
const textOf = (language: BenchLanguage): string => small.get(language) ?? ''

// Once through everything, so that no figure pays for compilation.
for (const language of LANGUAGES)
  for (const parse of Object.values(LAYERS)) parse(textOf(language), optionsOf(language))

console.log(`\nSpeed on ${SMALL / 1000} kB, MB/s`)
console.table(
  Object.fromEntries(
    Object.entries(LAYERS).map(([name, parse]) => [
      name,
      Object.fromEntries(
        LANGUAGES.map((language) => {
          const text = textOf(language)
          const seconds = secondsOf(() => parse(text, optionsOf(language)), 5)
          return [language, Number(megabytesPerSecond(text, seconds).toFixed(2))]
        }),
      ),
    ]),
  ),
)

console.log('parseDates beside chrono alone on the same text, times the time')
console.table(
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const text = textOf(language)
      const chronoSeconds = secondsOf(() => chrono[language].parse(text, new Date(`${REFERENCE}T12:00:00Z`)), 5)
      const seconds = secondsOf(() => parseDates(text, optionsOf(language)), 5)
      const times = seconds / chronoSeconds
      limit(`parseDates beside chrono, ${language}`, times, MAX_TIMES_CHRONO)
      return [
        language,
        {
          chrono: `${(chronoSeconds * 1000).toFixed(1)} ms`,
          parseDates: `${(seconds * 1000).toFixed(1)} ms`,
          times: Number(times.toFixed(2)),
        },
      ]
    }),
  ),
)

console.log(`Growth: time for each character, ${LARGE / 1e6} MB beside ${SMALL / 1000} kB`)
console.table(
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const large = newsText(language, LARGE)
      const options = optionsOf(language)
      const growth = growthOf(textOf(language), large, (text) => parseArticle(text, options))
      limit(`growth, ${language}`, growth, MAX_GROWTH)
      return [language, { growth: Number(growth.toFixed(2)) }]
    }),
  ),
)

console.log(
  `Growth on hostile texts: ${HOSTILE_LARGE / 1000} kB beside ${HOSTILE_SMALL / 1000} kB, as text of each language`,
)
console.table(
  Object.fromEntries(
    Object.entries(HOSTILE).map(([name, piece]) => {
      const large = repeated(piece, HOSTILE_LARGE)
      const growth = growthOf(repeated(piece, HOSTILE_SMALL), large, (text) => {
        for (const language of LANGUAGES) parseArticle(text, optionsOf(language))
      })
      limit(`growth on ${name}`, growth, MAX_HOSTILE_GROWTH)
      return [name, { growth: Number(growth.toFixed(2)) }]
    }),
  ),
)

console.log('Size of bundles, bytes, dependencies included')
const sizes: Record<string, { minified: number; gzip: number; ceiling: number }> = {}
for (const [name, contents] of Object.entries(ENTRIES) as [keyof typeof ENTRIES, string][]) {
  const { minified, gzip } = await bundle(contents)
  sizes[name] = { minified, gzip, ceiling: ceilings[name] }
  limit(`size of ${name}`, gzip, ceilings[name])
}
console.table(sizes)

for (const failure of failures) console.error(`Limit passed: ${failure}.`)
if (process.argv.includes('--check') && failures.length > 0) process.exitCode = 1
