/** Raises the floors that the tests hold to what the parser reaches now: `npx tsx eval/raise-floors.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../src/index.js'
import { corpusFolder, floorSets, readArticles, readReal, readSeeds, ROOT, type Annotated } from './gold/corpus.js'
import { raisedFloors, type Floors } from './score/floors.js'
import { scoreCorpus } from './score/score.js'

const raise = (file: string, annotated: readonly Annotated[] | null): void => {
  if (annotated === null) {
    console.log(`${file}: its texts are not here, left as it is`)
    return
  }
  const path = join(ROOT, file)
  const floors = JSON.parse(readFileSync(path, 'utf8')) as Floors
  writeFileSync(path, `${JSON.stringify(raisedFloors(scoreCorpus(annotated, parseArticle), floors), null, 2)}\n`)
  console.log(`${file}: raised`)
}

const corpus = corpusFolder()
const articles = floorSets(readArticles())
raise('tests/articles/floors.json', articles.first)
raise('tests/articles/later.floors.json', articles.later)
raise('tests/articles/latest.floors.json', articles.latest)
raise('tests/articles/newest.floors.json', articles.newest)
raise('tests/corpus/seeds.floors.json', corpus === null ? null : readSeeds(corpus))
raise('tests/corpus/real.floors.json', corpus === null ? null : readReal(corpus))
