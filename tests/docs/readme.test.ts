import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { summaryOf } from '../../src/cli/summary.js'

const root = resolve(import.meta.dirname, '../..')

test('the README shows what the example prints', () => {
  const shown =
    /^```text\n([\s\S]*?)^```/m
      .exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1]
      ?.trimEnd()
      .split('\n') ?? []
  const article = parseArticle(readFileSync(join(root, 'tests/articles/en-ferry-takeover/source.txt'), 'utf8'))
  const printed = summaryOf(article, { name: null, width: 80, paint: (_, words) => words }).split('\n')
  expect(shown.length).toBeGreaterThan(20)
  let at = 0
  for (const line of shown) {
    if (line.trim() === '…') continue
    const found = printed.indexOf(line, at)
    expect(found, line).toBeGreaterThanOrEqual(0)
    at = found + 1
  }
})
