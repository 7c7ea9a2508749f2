import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

/** Sentences of a report that begin as offers and notices of a site do. */
const cases: [string, string, string][] = [
  ['de', 'Bonn (dpa) – Beide Seiten haben ihre Gespräche vertagt.', 'Sie wollen die Gespräche am Freitag fortsetzen.'],
  [
    'de',
    'Bonn (dpa) – Beide Seiten haben ihre Gespräche vertagt.',
    'Vier Wochen hatten sie über den Vertrag verhandelt.',
  ],
  ['de', 'Bonn (dpa) – Beide Seiten haben ihre Gespräche vertagt.', 'Sie suchen nach einer Lösung, die beide tragen.'],
  ['en', 'LONDON (Reuters) - The owners met the minister on Monday.', 'Help us, the owners wrote in a letter to her.'],
  [
    'nl',
    'DEN HAAG (ANP) - De eigenaren spraken maandag de minister.',
    'Doe mee of ga weg, zeiden ze tegen de minister.',
  ],
  [
    'nl',
    'DEN HAAG (ANP) - De eigenaren spraken maandag de minister.',
    'Meer informatie volgt in mei, zei de minister.',
  ],
]

describe('a sentence of the report', () => {
  it.each(cases)('%s: %s %s', (language, lead, sentence) => {
    const text = `${lead}\n\n${sentence}\n\n${lead}`
    const { zones } = parseArticle(text, { language })
    const at = text.indexOf(sentence)
    expect(zones.find(({ start, end }) => start <= at && at < end)?.kind).toBe('body')
  })
})
