/**
 * Measures the parser and writes the tables of figures into the pages that have places for them (`npm run figures`).
 * Tables of corpora that are not at hand stay as they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { allFigures } from './figures/figures.js'
import { withFigures } from './figures/markdown.js'
import { corpusFolder, ROOT } from './gold/corpus.js'

const corpus = corpusFolder()
if (corpus === null) console.log('Corpora: not here; set READOUT_CORPUS to their folder to measure on them')
const figures = allFigures(corpus)

const docs = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'))
for (const page of ['README.md', ...docs.map((file) => join('docs', file))]) {
  const path = join(ROOT, page)
  const old = readFileSync(path, 'utf8')
  const written = withFigures(old, figures)
  if (written === old) continue
  writeFileSync(path, await format(written, { ...(await resolveConfig(path)), parser: 'markdown' }))
  console.log(`${page}: written`)
}
