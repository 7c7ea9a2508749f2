/** Our scorer and the one beside the corpus give the same figures. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Gold } from '../../eval/gold/compile.js'
import { corpusFolder, readArticles, readReal, readSeeds } from '../../eval/gold/corpus.js'
import { LAYERS, scoreOne, type Tallies } from '../../eval/score/score.js'
import type { Article } from '../../src/schema/index.js'
import { noisyArticle } from './noise.js'

type ScoreOne = (raw: string, gold: Gold, article: Article) => Tallies

const corpus = corpusFolder()
const figures = (tallies: Tallies) =>
  LAYERS.map((layer) => {
    const { tp, fp, fn, f1 } = tallies[layer]
    return { layer, tp, fp, fn, f1 }
  })

describe.skipIf(corpus === null)('the scorer beside the corpus (skipped where READOUT_CORPUS leads nowhere)', () => {
  const folder = corpus ?? ''
  const annotated = corpus === null ? [] : [...readArticles(), ...readSeeds(corpus), ...(readReal(corpus) ?? [])]
  it('has texts', () => {
    expect(annotated.length).toBeGreaterThan(readArticles().length)
  })

  it.each(annotated.map((item) => [item.name, item] as const))('%s', async (_, { raw, gold }) => {
    const reference = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as { scoreOne: ScoreOne }
    for (let seed = 0; seed < 20; seed++) {
      const article = noisyArticle(raw, gold, seed, seed / 25)
      expect(figures(scoreOne(raw, gold, article)), `seed ${seed}`).toEqual(
        figures(reference.scoreOne(raw, gold, article)),
      )
    }
  })
})
