import { describe, expect, test } from 'vitest'
import { createParser } from '../../src/index.js'
import { de } from '../../src/languages/de/index.js'
import { en } from '../../src/languages/en/index.js'
import { nl } from '../../src/languages/nl/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'

const packs: readonly LanguagePack[] = [en, de, nl]

/** The fields of a pack that its type requires, down to the parts of each stage. */
const fieldsOf = (value: unknown, depth: number): string[] => {
  if (depth === 0 || value === null || typeof value !== 'object' || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    name,
    ...fieldsOf(inner, depth - 1).map((n) => `${name}.${n}`),
  ])
}

/** Every string inside a value with the path to it. */
const stringsOf = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([name, inner]) => stringsOf(inner, `${path}.${name}`))
}

/** A sample that holds something of every layer, in each language: the same facts. */
const samples: Readonly<Record<string, string>> = {
  en: `Ministers sign treaty on rivers

OSLO, 3 March 2023 (Reuters) - Norwegian Foreign Minister Kari Solberg met her Austrian counterpart Lukas Gruber in Oslo on Friday. Norway and Austria signed a treaty on rivers.

“We have waited for this for ten years,” Solberg said. Gruber said that the treaty was a good one.`,
  de: `Minister unterzeichnen Vertrag über Flüsse

OSLO, 3. März 2023 (Reuters) - Die norwegische Außenministerin Kari Solberg traf am Freitag in Oslo ihren österreichischen Amtskollegen Lukas Gruber. Norwegen und Österreich unterzeichneten einen Vertrag über Flüsse.

„Wir haben darauf zehn Jahre gewartet“, sagte Solberg. Gruber sagte, der Vertrag sei gut.`,
  nl: `Ministers tekenen verdrag over rivieren

OSLO, 3 maart 2023 (Reuters) - De Noorse minister van Buitenlandse Zaken Kari Solberg ontmoette vrijdag in Oslo haar Oostenrijkse ambtgenoot Lukas Gruber. Noorwegen en Oostenrijk ondertekenden een verdrag over rivieren.

“We hebben hier tien jaar op gewacht”, zei Solberg. Gruber zei dat het verdrag goed is.`,
}

describe.each(packs.map((pack) => ({ code: pack.code, pack })))('the pack $code', ({ code, pack }) => {
  test('fills the same parts as every other pack', () => {
    expect(fieldsOf(pack, 1).sort()).toEqual(fieldsOf(en, 1).sort())
  })

  test('writes its lists with single spaces', () => {
    const untidy = stringsOf(pack, code).filter(([, text]) => / {2}|^ | $/.test(text))
    expect(untidy.map(([path]) => path)).toEqual([])
  })

  test('tells no word of its own for a foreign one', () => {
    const own = new Set(pack.text.frequent.split(' '))
    expect(pack.text.foreign.split(' ').filter((word) => own.has(word))).toEqual([])
  })

  test('is told from the other packs by the sample', () => {
    expect(createParser({ languages: packs }).parseArticle(samples[code] ?? '').language).toBe(code)
  })

  test('reads every layer of the sample', () => {
    const parser = createParser({ languages: [pack] })
    const article = parser.parseArticle(samples[code] ?? '', { language: code })
    expect(article.publishedOn).toEqual({ value: '2023-03-03', basis: 'dateline' })
    expect(article.dateline?.agency).toBe('Reuters')
    expect(article.dates.map((date) => date.value)).toEqual(['2023-03-03', '2023-03-03'])
    const named = (name: string) => article.actors.find((actor) => actor.name === name)
    expect(named('Kari Solberg')).toMatchObject({ kind: 'person', countryCode: 'NO' })
    expect(named('Lukas Gruber')).toMatchObject({ kind: 'person', countryCode: 'AT' })
    expect(article.quotes.map((quote) => [quote.kind, quote.speaker])).toEqual([
      ['direct', named('Kari Solberg')?.id],
      ['indirect', named('Lukas Gruber')?.id],
    ])
    expect(article.meetings).toMatchObject([
      { kind: 'meeting', status: 'held', place: { text: 'Oslo' }, date: { value: '2023-03-03' } },
    ])
    expect(article.meetings[0]?.participants).toEqual([named('Kari Solberg')?.id, named('Lukas Gruber')?.id])
    expect(article.agreements).toMatchObject([{ status: 'concluded' }])
    // A German Vertrag is a treaty or a contract.
    expect(['treaty', 'agreement']).toContain(article.agreements[0]?.kind)
    expect(article.agreements[0]?.parties).toHaveLength(2)
    expect(article.sources.map((source) => [source.kind, source.name])).toEqual([['agency', 'Reuters']])
  })
})
