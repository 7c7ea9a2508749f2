import { describe, expect, it, test } from 'vitest'
import { parseArticle, parseDates } from '../../src/index.js'

const KINDS = { H: 'headline', D: 'dateline', B: 'body', C: 'caption', K: 'credit', '-': 'boilerplate' } as const

/** A page with the kind of each line before it; a dateline before a sentence is set off by ‖. */
const read = (page: string): { text: string; expected: string[] } => {
  const expected: string[] = []
  const lines = page.split('\n').map((line) => {
    if (line === '') return ''
    const kind = KINDS[line.charAt(0) as keyof typeof KINDS]
    const words = line.slice(2)
    const [dateline, sentence] = words.split('‖')
    if (sentence !== undefined && dateline !== undefined) expected.push(`dateline: ${dateline.trim().slice(0, 30)}`)
    const start = sentence ?? words
    expected.push(`${kind}: ${start.trim().slice(0, 30)}`)
    return words.replace('‖', '')
  })
  return { text: lines.join('\n'), expected }
}

const zones = (text: string, language: string): string[] =>
  parseArticle(text, { language }).zones.map(({ kind, text: words }) => `${kind}: ${words.slice(0, 30)}`)

const EN_1 =
  'The council of Marlow voted on Tuesday to close the old bridge for two years while engineers replace its deck.'
const EN_2 =
  'Residents said they had been told about the plan only last week. "Nobody asked us," said shop owner Iris Tell.'
const EN_3 =
  'The work will cost 12 million pounds, according to the council, and is due to begin before the end of the month.'
const DE_1 =
  'Der Rat der Stadt Marlau hat am Dienstag beschlossen, die alte Brücke für zwei Jahre zu sperren und zu erneuern.'
const DE_2 =
  'Anwohner sagten, sie hätten erst vergangene Woche davon erfahren. „Niemand hat uns gefragt“, sagte Iris Tell.'
const DE_3 = 'Die Arbeiten kosten nach Angaben der Stadt zwölf Millionen Euro und sollen noch in diesem Monat beginnen.'
const NL_1 =
  'De gemeenteraad van Marloo heeft dinsdag besloten de oude brug twee jaar te sluiten om het dek te vervangen.'
const NL_2 = 'Bewoners zeggen dat ze pas vorige week van het plan hoorden. "Niemand vroeg ons iets", zei Iris Tell.'
const NL_3 = 'Het werk kost volgens de gemeente twaalf miljoen euro en moet nog voor het einde van de maand beginnen.'

const PAGES: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'headline, byline, date, paragraphs',
    `H|Old Marlow bridge to close for two years\n\nK|By Iris Tell and Tom Osei\nD|Published 3 March 2023\n\nB|${EN_1}\n\nB|${EN_2}\n\nB|${EN_3}`,
  ],
  [
    'en',
    'a dateline before the first sentence',
    `H|Old Marlow bridge to close for two years\n\nB|MARLOW, England (AP) — ‖${EN_1}\n\nB|${EN_2}`,
  ],
  [
    'en',
    'a dateline with slashes',
    `H|Marlow council closes the old bridge\nB|Marlow/03.03.23/Interfax: ‖${EN_1}\nB|${EN_2}`,
  ],
  [
    'en',
    'menus, notices and a tail',
    `-|Home\n\n-|News\n\n-|Sport\n\n-|Sign in\n\nH|Old Marlow bridge to close for two years\n\nB|${EN_1}\n\nB|${EN_2}\n\nB|${EN_3}\n\n-|Read more\n\n-|Ferry fares to rise again\n\n-|Leave a comment\n\n-|We use cookies to improve this website and to show you advertisements; read our privacy policy.\n\n-|© 2023 Marlow Post`,
  ],
  [
    'en',
    'a caption with its credit',
    `H|Old Marlow bridge to close for two years\n\nC|The bridge in Marlow seen from the north bank. Photo: Tom Osei/Getty Images\n\nB|${EN_1}\n\nB|${EN_2}`,
  ],
  [
    'en',
    'a cross-heading between paragraphs',
    `H|Old Marlow bridge to close for two years\n\nB|${EN_1}\n\nB|${EN_2}\n\nB|No plan for the ferry\n\nB|${EN_3}\n\nB|${EN_1}`,
  ],
  [
    'en',
    'interview questions stay in the report',
    `H|Mayor defends closing the Marlow bridge\n\nB|${EN_1}\n\nB|Why now?\n\nB|${EN_2}\n\nB|Will it be on time?\n\nB|${EN_3}`,
  ],
  [
    'en',
    'an agency signs at the end',
    `H|Old Marlow bridge to close for two years\n\nB|${EN_1}\n\nB|${EN_2}\n\nK|Reuters`,
  ],
  [
    'en',
    'a writer alone with an office',
    `H|Old Marlow bridge to close for two years\nK|Iris Tell\nK|Local reporter\n\nB|${EN_1}\n\nB|${EN_2}`,
  ],
  [
    'en',
    'an inserted teaser',
    `-|Home\n\n-|News\n\n-|Contact us\n\nH|Old Marlow bridge to close for two years\n\nB|${EN_1}\n\nB|${EN_2}\n\n-|Related articles\n\n-|Ferry fares to rise again\n\nB|${EN_3} ${EN_2} ${EN_1}\n\nB|${EN_2}`,
  ],
  [
    'de',
    'Dachzeile, Titel, Zeile des Autors, Stand',
    `H|Marlau sperrt alte Brücke für zwei Jahre\n\nK|Von Iris Tell, Marlau\nD|Stand: 03.03.2023, 17:40 Uhr\n\nB|${DE_1}\n\nB|${DE_2}\n\nB|${DE_3}`,
  ],
  [
    'de',
    'Ort, Datum, Agentur vor dem ersten Satz',
    `H|Marlau sperrt alte Brücke für zwei Jahre\n\nB|MARLAU, 3. März 2023 (Reuters) - ‖${DE_1}\n\nB|${DE_2}`,
  ],
  ['de', 'Ort und Gedankenstrich', `H|Marlau sperrt alte Brücke für zwei Jahre\n\nB|Marlau – ‖${DE_1}\n\nB|${DE_2}`],
  [
    'de',
    'Ort in Großbuchstaben mit Punkt',
    `H|Marlau sperrt alte Brücke für zwei Jahre\n\nB|MARLAU (fm). ‖${DE_1}\n\nB|${DE_2}`,
  ],
  [
    'de',
    'Menü und Fuß',
    `-|Startseite\n\n-|Politik\n\n-|Anmelden\n\nH|Marlau sperrt alte Brücke für zwei Jahre\n\nB|${DE_1}\n\nB|${DE_2}\n\nB|${DE_3}\n\n-|Mehr zum Thema\n\n-|Fähre wird teurer\n\n-|Wir verwenden Cookies, um unser Angebot für Sie zu verbessern. Mehr dazu in der Datenschutzerklärung.\n\n-|Impressum`,
  ],
  [
    'de',
    'Kürzel der Agentur am Ende des letzten Absatzes',
    `H|Marlau sperrt alte Brücke für zwei Jahre\n\nB|${DE_1}\n\nB|${DE_2}\n\nK|(dpa/AFP)`,
  ],
  [
    'de',
    'Bildzeile',
    `H|Marlau sperrt alte Brücke für zwei Jahre\n\nC|Die Brücke von Norden gesehen. Foto: Tom Osei/dpa\n\nB|${DE_1}\n\nB|${DE_2}`,
  ],
  [
    'de',
    'eine Zwischenzeile',
    `H|Marlau sperrt alte Brücke für zwei Jahre\n\nB|${DE_1}\n\nB|${DE_2}\n\nB|Kein Plan für die Fähre\n\nB|${DE_3}\n\nB|${DE_2}`,
  ],
  [
    'nl',
    'kop, schrijver, datum',
    `H|Oude brug van Marloo twee jaar dicht\n\nK|Door Iris Tell\nD|Bijgewerkt op 3 maart 2023\n\nB|${NL_1}\n\nB|${NL_2}\n\nB|${NL_3}`,
  ],
  [
    'nl',
    'plaats en persbureau voor de eerste zin',
    `H|Oude brug van Marloo twee jaar dicht\n\nB|MARLOO (ANP) - ‖${NL_1}\n\nB|${NL_2}`,
  ],
  [
    'nl',
    'van onze redactie',
    `H|Oude brug van Marloo twee jaar dicht\n\nD|Van onze redactie, 3 maart 2023\n\nB|${NL_1}\n\nB|${NL_2}`,
  ],
  [
    'nl',
    'menu en voet',
    `-|Home\n\n-|Nieuws\n\n-|Inloggen\n\nH|Oude brug van Marloo twee jaar dicht\n\nB|${NL_1}\n\nB|${NL_2}\n\nB|${NL_3}\n\n-|Lees ook\n\n-|Veerpont wordt duurder\n\n-|Wij gebruiken cookies om deze website voor u te verbeteren; lees ons privacybeleid.\n\n-|Colofon`,
  ],
  [
    'nl',
    'bijschrift',
    `H|Oude brug van Marloo twee jaar dicht\n\nC|De brug gezien vanaf de noordoever. Foto: Tom Osei/ANP\n\nB|${NL_1}\n\nB|${NL_2}`,
  ],
  ['nl', 'bron aan het einde', `H|Oude brug van Marloo twee jaar dicht\n\nB|${NL_1}\n\nB|${NL_2}\n\nK|Bron: ANP`],
]

describe('zones', () => {
  it.each(PAGES)('%s: %s', (language, _, page) => {
    const { text, expected } = read(page)
    expect(zones(text, language)).toEqual(expected)
  })

  test('every non-blank line is in a zone, in order, none overlapping', () => {
    for (const [language, , page] of PAGES) {
      const { text } = read(page)
      const found = parseArticle(text, { language }).zones
      found.forEach((zone, i) => {
        expect(text.slice(zone.start, zone.end)).toBe(zone.text)
        expect(zone.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
      })
      const covered = found.map((zone) => zone.text).join('')
      expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }
  })
})

describe('headlines', () => {
  const headline = (text: string, language = 'en'): string | undefined =>
    parseArticle(text, { language }).headline?.text

  test.each([
    [
      'stands twice',
      `Bridge in Marlow to close\n\nBridge in Marlow to close\n\n${EN_1}\n\n${EN_2}`,
      'Bridge in Marlow to close',
    ],
    [
      'before the name of the site',
      `Bridge in Marlow to close | Marlow Post\n\n${EN_1}\n\n${EN_2}`,
      'Bridge in Marlow to close',
    ],
    [
      'above its deck',
      `Council closes bridge in Marlow\nThe work on the old deck will cost 12 million pounds\n\n${EN_1}\n\n${EN_2}\n\n${EN_3}`,
      'Council closes bridge in Marlow',
    ],
    [
      'after the lead',
      `${EN_1}\n\nMarlow council closes old bridge\n\n${EN_2}\n\n${EN_3}`,
      'Marlow council closes old bridge',
    ],
    [
      'a sentence with a full stop',
      `Marlow closes its old bridge.\n\n${EN_1}\n\n${EN_2}`,
      'Marlow closes its old bridge.',
    ],
    ['in capitals', `MARLOW COUNCIL CLOSES OLD BRIDGE\n\n${EN_1}\n\n${EN_2}`, 'MARLOW COUNCIL CLOSES OLD BRIDGE'],
    ['none before a dateline', `MARLOW (AP) — ${EN_1}\n\n${EN_2}`, undefined],
  ])('%s', (_, text, expected) => {
    expect(headline(text)).toBe(expected)
  })

  test('is cut from the line that it shares with dateline and text', () => {
    const article = parseArticle(`Marlau sperrt die alte Brücke. Marlau – ${DE_1} ${DE_2}`, { language: 'de' })
    expect(article.headline?.text).toBe('Marlau sperrt die alte Brücke.')
    expect(article.dateline).toMatchObject({ text: 'Marlau –', place: 'Marlau' })
    expect(article.zones.map(({ kind }) => kind)).toEqual(['headline', 'dateline', 'body'])
  })
})

describe('stories', () => {
  const stories = (text: string): (string | null)[] =>
    parseArticle(text, { language: 'en' }).stories.map((story) => story.headline?.text ?? null)

  test('briefs have one each', () => {
    const page = `Marlow bridge to close\n\n${EN_1}\n\nResidents of Marlow told late\n\n${EN_2}\n\nCouncil names the cost\n\n${EN_3}`
    expect(stories(page)).toEqual(['Marlow bridge to close', 'Residents of Marlow told late', 'Council names the cost'])
  })

  test('single dashes part a tail of briefs', () => {
    expect(stories(`Marlow bridge to close\n${EN_1}\n${EN_2}\n-\n${EN_3}\n-\n${EN_2} ${EN_1}`)).toEqual([
      'Marlow bridge to close',
      null,
      null,
    ])
  })

  test('a headline over two reports announces the second', () => {
    const page = `Marlow council closes old bridge; Iris Tell opens new shop\n\nMarlow council closes old bridge\n\n${EN_1}\n\n${EN_3}\n\nIris Tell opens shop\n\n${EN_2}\n\n${EN_2} ${EN_3}`
    const article = parseArticle(page, { language: 'en' })
    expect(article.headline?.text).toBe('Marlow council closes old bridge; Iris Tell opens new shop')
    expect(stories(page)).toEqual(['Marlow council closes old bridge', 'Iris Tell opens shop'])
  })

  test('cross-headings open none', () => {
    expect(stories(`Marlow bridge to close\n\n${EN_1}\n\n${EN_2}\n\nNo plan yet\n\n${EN_3}\n\n${EN_1}`)).toEqual([
      'Marlow bridge to close',
    ])
  })
})

describe('texts without form', () => {
  test.each(['', ' \n\t', 'x', '\n\n\n', '“”"', '---', '\ud800\udc00\ud800'])('%j', (text) => {
    expect(parseDates(text, { language: 'en' })).toEqual([])
    expect(parseArticle(text, { language: 'en' }).headline).toBeNull()
  })
})
