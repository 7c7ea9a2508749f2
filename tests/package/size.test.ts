import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import ceilings from '../../bench/ceilings.json' with { type: 'json' }
import { bundle, ENTRIES } from '../../bench/sizes.js'

beforeAll(() => {
  const built = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
  if (!existsSync(built)) throw new Error('dist/ is not built; run `npm run build` first.')
})

describe('a bundle for browsers, minified and compressed', () => {
  // A ceiling is raised in bench/ceilings.json, in the commit that needs it.
  test.each(Object.entries(ENTRIES) as [keyof typeof ENTRIES, string][])(
    '%s keeps below its ceiling',
    async (name, code) => {
      const { gzip } = await bundle(code)
      expect(gzip).toBeLessThanOrEqual(ceilings[name])
    },
  )

  test('every entry has a ceiling and every ceiling an entry', () => {
    expect(Object.keys(ceilings)).toEqual(Object.keys(ENTRIES))
  })
})

describe('a parser of one language', () => {
  test.each(['en', 'de', 'nl'])('%s holds the code of no other pack', async (language) => {
    const others = ['en', 'de', 'nl'].filter((other) => other !== language)
    const { files } = await bundle(ENTRIES[`createParser + ${language}` as keyof typeof ENTRIES])
    for (const other of others) {
      const alone = await bundle(`export { ${other} } from 'readout/${other}'`)
      const shared = new Set((await bundle(`export { ${language} } from 'readout/${language}'`)).files)
      const own = alone.files.filter((file) => file.startsWith('dist/') && !shared.has(file))
      expect(own).not.toEqual([])
      expect(files.filter((file) => own.includes(file))).toEqual([])
    }
  })

  test('the parsers hold no zod', async () => {
    const { files } = await bundle(ENTRIES['readout (all languages)'])
    expect(files.filter((file) => file.includes('node_modules/zod/'))).toEqual([])
  })

  test('a pack stands once where it is imported from both entries', async () => {
    const once = await bundle("export { en } from 'readout/en'")
    const packFiles = once.files.filter((file) => file.startsWith('dist/'))
    const both = await bundle("export { parseArticle } from 'readout'; export { en } from 'readout/en'")
    const all = await bundle(ENTRIES['readout (all languages)'])
    expect(packFiles).not.toEqual([])
    expect(both.files).toEqual(expect.arrayContaining(packFiles.filter((file) => file.includes('chunk'))))
    expect(both.minified - all.minified).toBeLessThan(200)
  })
})
