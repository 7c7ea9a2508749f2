import { build, type Plugin } from 'esbuild'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asModule, pageExamples, sourceExamples } from './examples.js'

const root = resolve(import.meta.dirname, '../..')
const NAMES = ['guide', 'dates', 'article-layer', 'quotes', 'actors', 'events']
const pages = ['README.md', ...NAMES.map((name) => `docs/${name}.md`)]
  .map((page) => resolve(root, page))
  .filter((page) => existsSync(page))
const examples = [...sourceExamples(resolve(root, 'src')), ...pages.flatMap(pageExamples)]

type Run = (check: (actual: unknown, expected: unknown) => void) => void

const virtualModules: Plugin = {
  name: 'examples',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^example:/ }, ({ path }) => ({ path, namespace: 'example' }))
    bundle.onLoad({ filter: /.*/, namespace: 'example' }, ({ path }) => {
      const example = examples[Number(path.slice('example:'.length))]
      return { contents: example ? asModule(example) : '', loader: 'ts', resolveDir: root }
    })
  },
}

let runs: Run[] = []
const folder = mkdtempSync(join(tmpdir(), 'readout-examples-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  const entry = `${examples.map((_, i) => `import { run as run${i} } from 'example:${i}'`).join('\n')}
export const runs = [${examples.map((_, i) => `run${i}`).join(', ')}]`
  const outfile = join(folder, 'examples.mjs')
  await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    plugins: [virtualModules],
    alias: {
      readout: resolve(root, 'src/index.ts'),
      'readout/schema': resolve(root, 'src/schema/index.ts'),
      'readout/en': resolve(root, 'src/languages/en/index.ts'),
      'readout/de': resolve(root, 'src/languages/de/index.ts'),
      'readout/nl': resolve(root, 'src/languages/nl/index.ts'),
    },
  })
  const loaded = (await import(pathToFileURL(outfile).href)) as { runs: Run[] }
  runs = loaded.runs
}, 60_000)

describe('every example runs and gives what its comments say', () => {
  test('there are examples', () => {
    expect(examples.length).toBeGreaterThan(5)
  })
  test.each(examples.map((example, i) => ({ place: example.place.replace(`${root}/`, ''), i })))('$place', ({ i }) => {
    let checks = 0
    runs[i]?.((actual, expected) => {
      checks++
      expect(actual).toEqual(expected)
    })
    expect(checks, 'the example checks nothing').toBeGreaterThan(0)
  })
})
