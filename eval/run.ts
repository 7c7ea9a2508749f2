/**
 * Prints what the parser reaches on our own articles and, where they are at hand, on the seed and real corpora.
 *
 *   npm run eval                       the tables
 *   npm run eval -- --misses           with everything missed or made up
 *   npm run eval -- --only de-         only articles whose name holds these letters
 *   npm run eval -- --json             as data
 */
import { parseArgs } from 'node:util'
import { parseArticle } from '../src/index.js'
import { corpusFolder, readArticles, readReal, readSeeds, type Annotated } from './gold/corpus.js'
import { dataOf, tableOf } from './score/report.js'
import { scoreCorpus } from './score/score.js'

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})

const corpus = corpusFolder()
const sets: [string, readonly Annotated[] | null][] = [
  ['our own articles', readArticles()],
  ['seed articles', corpus === null ? null : readSeeds(corpus)],
  ['other real articles', corpus === null ? null : readReal(corpus)],
]

const data: Record<string, unknown> = {}
for (const [title, annotated] of sets) {
  if (annotated === null) {
    if (!values.json) console.log(`\n${title}: not here; set READOUT_CORPUS to their folder to score them`)
    continue
  }
  const chosen = annotated.filter(({ name }) => name.includes(values.only))
  if (chosen.length === 0) continue
  const report = scoreCorpus(chosen, parseArticle)
  if (report.faults.length > 0) process.exitCode = 1
  data[title] = dataOf(report)
  if (values.json) continue
  console.log(`\n${title} (${chosen.length})`)
  if (values.misses) for (const miss of report.misses) console.log(miss)
  console.log(tableOf(report))
}
if (values.json) console.log(JSON.stringify(data, null, 2))
