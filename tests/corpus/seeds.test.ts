/** The parser on the seed articles of the corpus, which is no part of the repository. */
import { describe, expect, it } from 'vitest'
import { corpusFolder, readSeeds } from '../../eval/gold/corpus.js'
import { figuresOf } from '../../eval/score/floors.js'
import { scoreCorpus } from '../../eval/score/score.js'
import { parseArticle } from '../../src/index.js'
import floors from './seeds.floors.json' with { type: 'json' }

const corpus = corpusFolder()
const articles = corpus === null ? null : readSeeds(corpus)

describe.skipIf(articles === null)('seeds corpus (skipped where READOUT_CORPUS leads to no texts)', () => {
  const report = scoreCorpus(articles ?? [], parseArticle)

  it('holds articles that break no promise about spans, ids and languages', () => {
    expect(articles?.length).toBeGreaterThan(0)
    expect(report.faults).toEqual([])
  })

  it.each(figuresOf(report, floors))('$language $layer reaches $floor', ({ floor, reached }) => {
    if (reached !== null) expect(reached).toBeGreaterThanOrEqual(floor)
  })
})
