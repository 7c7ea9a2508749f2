import { describe, expect, it } from 'vitest'
import type { LanguagePack } from '../../src/languages/pack.js'
import { de } from '../../src/languages/de/index.js'
import { en } from '../../src/languages/en/index.js'
import { nl } from '../../src/languages/nl/index.js'
import { lineOf } from '../../src/pipeline.js'

const packs: Readonly<Record<string, LanguagePack>> = { en, de, nl }

const referencesOf = (language: string, text: string) => {
  const options = { language, region: null, referenceDate: null, publisher: null, url: null, explain: false }
  const { actors, references } = lineOf([packs[language] ?? en]).toActors(text, options)
  return { actors, references }
}

describe('references', () => {
  it.each([
    ['en', 'Foreign Minister Anna Lindqvist came. The minister spoke.', 'The minister', 'Anna Lindqvist'],
    ['en', 'President Anna Lindqvist came. The head of state spoke.', 'The head of state', 'Anna Lindqvist'],
    ['en', 'Anna Lindqvist met Peter Halvorsen. She spoke.', 'She', 'Anna Lindqvist'],
    ['en', 'Siemens grew. The company hired.', 'The company', 'Siemens'],
    ['de', 'Außenminister Peter Halvorsen kam. Der Minister schwieg.', 'Der Minister', 'Peter Halvorsen'],
    ['de', 'Präsident Peter Halvorsen kam. Das Staatsoberhaupt schwieg.', 'Das Staatsoberhaupt', 'Peter Halvorsen'],
    ['de', 'Siemens wächst. Der Konzern stellt ein.', 'Der Konzern', 'Siemens'],
    ['de', 'Peter Halvorsen kam. Er schwieg.', 'Er', 'Peter Halvorsen'],
    ['nl', 'President Peter Halvorsen kwam. Het staatshoofd zweeg.', 'Het staatshoofd', 'Peter Halvorsen'],
    ['nl', 'De FNV groeit. De vakbond zweeg.', 'De vakbond', 'FNV'],
    ['nl', 'Peter Halvorsen kwam. Hij zweeg.', 'Hij', 'Peter Halvorsen'],
  ])('%s: %s', (language, text, words, name) => {
    const { actors, references } = referencesOf(language, text)
    const reference = references.find(({ start, end }) => text.slice(start, end) === words)
    expect(reference?.actors.map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual([name])
  })

  it.each([
    ['en', 'Anna Lindqvist met Peter Halvorsen. The two spoke.', 'The two', ['Anna Lindqvist', 'Peter Halvorsen']],
    ['en', 'Norway and Finland agreed. The two countries will trade.', 'The two countries', ['Norway', 'Finland']],
    ['nl', 'Noorwegen en Finland stemden in. De twee landen handelen.', 'De twee landen', ['Noorwegen', 'Finland']],
  ])('%s, groups: %s', (language, text, words, names) => {
    const { actors, references } = referencesOf(language, text)
    const group = references.find(({ start, end }) => text.slice(start, end) === words)
    expect(group?.kind).toBe('group')
    expect(new Set(group?.actors.map((id) => actors.find((actor) => actor.id === id)?.name))).toEqual(new Set(names))
  })

  it.each([
    ['en', 'Anna Lindqvist spoke. The author Mary Holloway agreed.', 'The author'],
    ['de', 'Anna Lindqvist sprach mit Peter Halvorsen. Der Minister Halvorsen nickte.', 'Der Minister'],
    ['nl', 'Anna Lindqvist sprak. De schrijver Peter Halvorsen knikte.', 'De schrijver'],
  ])('%s, the noun before a name means nobody else: %s', (language, text, words) => {
    const { references } = referencesOf(language, text)
    expect(references.map(({ start, end }) => text.slice(start, end))).not.toContain(words)
  })

  it('leaves a pronoun open where nobody fits', () => {
    const { references } = referencesOf('en', 'Peter Halvorsen came. She spoke.')
    expect(references.filter(({ kind }) => kind === 'pronoun').map(({ actors }) => actors)).toEqual([[]])
  })

  it('gives the whole noun phrase', () => {
    const text = 'The Norwegian foreign minister Anna Lindqvist spoke.'
    const [reference] = referencesOf('en', text).references
    expect(reference && text.slice(reference.phrase.start, reference.phrase.end)).toBe(
      'The Norwegian foreign minister Anna Lindqvist',
    )
  })

  it('are sorted and do not overlap', () => {
    const text = "Britain's foreign secretary, Anna Lindqvist, met the president of Norway. She said he agreed."
    const { references } = referencesOf('en', text)
    expect(references.length).toBeGreaterThan(4)
    for (const [i, { start }] of references.entries()) expect(start).toBeGreaterThanOrEqual(references[i - 1]?.end ?? 0)
  })
})
