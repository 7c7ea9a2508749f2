import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'eslint.arrows.js',
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }],
})

/** The rules that a file at `filePath` breaks with an import of `from`. */
const broken = async (filePath: string, from: string): Promise<(string | null)[]> => {
  const results = await eslint.lintText(`import { thing } from '${from}'\nexport const use = thing\n`, { filePath })
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

describe('the arrows of the architecture', () => {
  test.each([
    ['a stage, a later stage', 'src/quotes/quotes.ts', '../events/events.js'],
    ['the text stage, a later stage', 'src/text/segment.ts', '../dates/dates.js'],
    ['a stage, the last stage', 'src/sources/sources.ts', '../article/article.js'],
    ['a stage, a language', 'src/dates/dates.ts', '../languages/de/index.js'],
    ['a stage, the line', 'src/actors/actors.ts', '../pipeline.js'],
    ['a stage, the options of a caller', 'src/actors/actors.ts', '../options.js'],
    ['a language, another language', 'src/languages/nl/quotes.ts', '../de/quotes.js'],
    ['a language, a stage', 'src/languages/nl/quotes.ts', '../../quotes/quotes.js'],
    ['a language outside its dates file, the dates stage', 'src/languages/nl/quotes.ts', '../../dates/dates.js'],
    ['the pack type, a language', 'src/languages/pack/quotes.ts', '../en/quotes.js'],
    ['a schema, the document', 'src/schema/quote.ts', '../document.js'],
    ['the command, the inside of the library', 'src/cli/run.ts', '../parser.js'],
    ['the library, the command', 'src/index.ts', './cli/run.js'],
    ['a stage, the command', 'src/quotes/quotes.ts', '../cli/layout.js'],
  ])('%s: may not', async (_, file, from) => {
    expect(await broken(file, from)).toEqual(expect.arrayContaining(['import-x/no-restricted-paths']))
  })

  test.each([
    ['a stage, an earlier stage', 'src/quotes/quotes.ts', '../actors/actors.js'],
    ['a stage, text', 'src/events/events.ts', '../text/range.js'],
    ['a stage, the pack type', 'src/quotes/quotes.ts', '../languages/pack.js'],
    ['a stage, the document', 'src/quotes/quotes.ts', '../document.js'],
    ['a language, the pack type', 'src/languages/nl/quotes.ts', '../pack.js'],
    ['a language, text', 'src/languages/nl/quotes.ts', '../../text/range.js'],
    ['a dates file of a language, the dates stage', 'src/languages/nl/dates.ts', '../../dates/dates.js'],
    ['the command, the public entry', 'src/cli/run.ts', '../index.js'],
    ['the line, a stage', 'src/pipeline.ts', './quotes/quotes.js'],
    ['the dates stage, chrono', 'src/dates/dates.ts', 'chrono-node'],
    ['a dates file of a language, chrono', 'src/languages/nl/dates.ts', 'chrono-node'],
    ['the command, Node', 'src/cli/run.ts', 'node:fs'],
  ])('%s: may', async (_, file, from) => {
    expect(await broken(file, from)).toEqual([])
  })

  test.each([
    ['a stage, chrono', 'src/quotes/quotes.ts', 'chrono-node'],
    ['a language outside its dates files, chrono', 'src/languages/nl/quotes.ts', 'chrono-node'],
    ['the German pack, compromise', 'src/languages/de/actors.ts', 'compromise'],
    ['the library, Node', 'src/text/segment.ts', 'node:fs'],
  ])('%s: may not import the package', async (_, file, from) => {
    expect(await broken(file, from)).toEqual(['no-restricted-imports'])
  })
})
