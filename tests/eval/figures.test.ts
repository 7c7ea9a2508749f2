import { describe, expect, it } from 'vitest'
import { corpusTable, points, table, withFigures } from '../../eval/figures/markdown.js'
import { Count } from '../../eval/yardstick/count.js'

const counted = (gold: number, found: number, right: number): Count =>
  Object.assign(new Count(), { gold, found, right })

describe('shares', () => {
  it.each([
    [4, 5, 3, 0.6, 0.75, 2 / 3],
    [4, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ])('%i there, %i found, %i right', (gold, found, right, precision, recall, f1) => {
    const count = counted(gold, found, right)
    expect([count.precision, count.recall]).toEqual([precision, recall])
    expect(count.f1).toBeCloseTo(f1)
  })

  it.each([
    [0.6666, '66.7'],
    [1, '100.0'],
    [null, '–'],
  ])('%s is shown as %s', (share, shown) => {
    expect(points(share)).toBe(shown)
  })
})

it('makes a table of Markdown, figures to the right', () => {
  expect(table(['what', 'who', 'F1'], [['dates', 'us', '90.0']], 2)).toContain('| --- | --- | ---: |')
  expect(table(['what', 'F1'], [['dates', '90.0']])).toBe('| what | F1 |\n| --- | ---: |\n| dates | 90.0 |')
})

it('gives every measure of a corpus a row', () => {
  const counts = { headline: counted(4, 5, 3) }
  expect(
    corpusTable([{ corpus: 'Pages', texts: 2, counts }])
      .split('\n')
      .at(-1),
  ).toBe('| Pages (2 texts), headline | 60.0 | 75.0 | 66.7 |')
})

describe('withFigures', () => {
  const page =
    'Before\n<!-- figures:a -->\nold a\n<!-- /figures -->\nBetween\n<!-- figures:b -->\nold b\n<!-- /figures -->'

  it('puts tables at their places and leaves the others as they are', () => {
    expect(withFigures(page, new Map([['b', 'new $1']]))).toBe(page.replace('old b', '\nnew $$1\n'))
  })

  it('changes nothing when it is done again', () => {
    const once = withFigures(page, new Map([['a', 'new']]))
    expect(withFigures(once, new Map([['a', 'new']]))).toBe(once)
  })
})
