import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { installPacked, ROOT, type Project } from './pack.js'

let project: Project

beforeAll(() => {
  project = installPacked()
}, 300_000)

afterAll(() => {
  ;(project as Project | undefined)?.remove()
})

const TEXT =
  'Ministers agree on a ferry line\\n\\nForeign Minister Anna Berg met Jan Visser in Oslo on 3 March 2023.\\n'

/** What every kind of program does with the package; it prints one line. */
const USE = `
const text = '${TEXT}'
const article = parseArticle(text, { referenceDate: '2023-03-04' })
const again = createParser({ languages: [en, de, nl] }).parseArticle(text, { referenceDate: '2023-03-04' })
let code = 'none'
try { parseArticle(text, { language: 'xx' }) } catch (error) { if (error instanceof ReadoutError) code = error.code }
const same = ArticleSchema.safeParse(article).success && JSON.stringify(article) === JSON.stringify(again)
console.log([article.version, article.headline?.text, same, code].join('; '))
`
const PRINTED = '1; Ministers agree on a ferry line; true; unknown-language\n'

describe('the tarball', () => {
  test('holds what a user needs and nothing else', () => {
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[\w-]+\.(?:c?js|d\.c?ts)|dist\/cli\/main\.js|dist\/article\.schema\.json)$/
    expect(project.packed.filter((path) => !allowed.test(path))).toEqual([])
    expect(project.packed).toEqual(
      expect.arrayContaining(['package.json', 'LICENSE', 'CHANGELOG.md', 'dist/index.js', 'dist/article.schema.json']),
    )
  })

  test('installs few packages', () => {
    const installed = JSON.parse(readFileSync(join(project.folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>
    }
    const names = Object.keys(installed.packages).filter((path) => path !== '')
    const wanted = ['readout', ...Object.keys(packageJson.dependencies)]
    expect(names.sort()).toEqual(wanted.map((name) => `node_modules/${name}`).sort())
  })
})

describe('an empty project', { timeout: 240_000 }, () => {
  test('imports it as an ES module', () => {
    project.write(
      'use.mjs',
      `import { createParser, parseArticle, ReadoutError } from 'readout'
       import { ArticleSchema } from 'readout/schema'
       import { en } from 'readout/en'
       import { de } from 'readout/de'
       import { nl } from 'readout/nl'
       ${USE}`,
    )
    expect(project.node('use.mjs')).toEqual({ status: 0, output: PRINTED })
  })

  test('requires it from CommonJS', () => {
    project.write(
      'use.cjs',
      `const { createParser, parseArticle, ReadoutError } = require('readout')
       const { ArticleSchema } = require('readout/schema')
       const { en } = require('readout/en')
       const { de } = require('readout/de')
       const { nl } = require('readout/nl')
       ${USE}`,
    )
    expect(project.node('use.cjs')).toEqual({ status: 0, output: PRINTED })
  })

  test('ES module and CommonJS packs fit the parsers of each other', () => {
    project.write(
      'mixed.mjs',
      `import { createRequire } from 'node:module'
       import { createParser } from 'readout'
       const { en } = createRequire(import.meta.url)('readout/en')
       console.log(createParser({ languages: [en] }).parseArticle('The talks were held in Oslo.').version)`,
    )
    expect(project.node('mixed.mjs')).toEqual({ status: 0, output: '1\n' })
  })

  test.each([
    ['Node16', 'Node16'],
    ['ESNext', 'Bundler'],
  ])('compiles against its types, module %s', (module, moduleResolution) => {
    const use = `import { createParser, parseArticle, ReadoutError, type Article, type LanguagePack } from 'readout'
       import { ArticleSchema } from 'readout/schema'
       import { en } from 'readout/en'
       import { de } from 'readout/de'
       import { nl } from 'readout/nl'
       ${USE}
       const packs: LanguagePack[] = [en, de, nl]
       const typed: Article = article
       // @ts-expect-error: no such field
       typed.nothing
       // @ts-expect-error: no such option
       parseArticle(text, { lang: 'en' })
       export { packs, typed }`
    for (const extension of ['mts', 'cts']) project.write(`typed-${module}/use.${extension}`, use)
    project.write(
      `typed-${module}/tsconfig.json`,
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution,
          target: 'ES2022',
          lib: ['ES2022', 'DOM'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          outDir: 'out',
          rootDir: '.',
        },
        include: ['use.*'],
      }),
    )
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
    expect(project.node(compiler, '-p', `typed-${module}`)).toEqual({ status: 0, output: '' })
    const emitted = module === 'Node16' ? ['mjs', 'cjs'] : ['mjs']
    for (const extension of emitted)
      expect(project.node(`typed-${module}/out/use.${extension}`)).toEqual({ status: 0, output: PRINTED })
  })

  test('runs the command', () => {
    const command = join('node_modules', packageJson.name, packageJson.bin.readout)
    expect(project.node(command, '--version')).toEqual({ status: 0, output: `${packageJson.version}\n` })
  })

  test('finds a JSON Schema that an Article fits and other things do not', () => {
    project.write(
      'schema.cjs',
      `const { parseArticle } = require('readout')
       const schema = require('readout/article.schema.json')
       console.log(JSON.stringify({ schema, article: parseArticle('${TEXT}', { explain: true }) }))`,
    )
    const { schema, article } = JSON.parse(project.node('schema.cjs').output) as { schema: object; article: object }
    const validate = new Ajv2020({ allErrors: true }).compile(schema)
    expect({ valid: validate(article), errors: validate.errors }).toEqual({ valid: true, errors: null })
    expect(validate({ ...article, version: 2 })).toBe(false)
    expect(validate({ ...article, quotes: [{}] })).toBe(false)
  })
})
