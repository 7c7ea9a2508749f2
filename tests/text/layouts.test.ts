/** One small page for each way of setting headline, dateline, date and byline, in three languages. */
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

const BODY = {
  en: 'The council voted on Tuesday to close the old bridge of Marlow for two years while engineers replace its deck. "Nobody asked us," said shop owner Iris Tell.',
  de: 'Der Rat hat am Dienstag beschlossen, die alte Brücke von Marlau für zwei Jahre zu sperren und zu erneuern. „Niemand hat uns gefragt“, sagte Iris Tell.',
  nl: 'De gemeenteraad heeft dinsdag besloten de oude brug van Marloo twee jaar te sluiten om het dek te vervangen. "Niemand vroeg ons iets", zei Iris Tell.',
} as const
const MORE = {
  en: 'The work on the bridge will cost 12 million pounds, according to the council, and is due to begin soon.',
  de: 'Die Arbeiten an der Brücke kosten nach Angaben der Stadt zwölf Millionen Euro und sollen bald beginnen.',
  nl: 'Het werk aan de brug kost volgens de gemeente twaalf miljoen euro en moet binnenkort beginnen.',
} as const
const TITLE = {
  en: 'Old Marlow bridge to close for two years',
  de: 'Marlau sperrt alte Brücke für zwei Jahre',
  nl: 'Oude brug van Marloo twee jaar dicht',
} as const
type Code = keyof typeof BODY

const parse = (language: Code, text: string) => parseArticle(text, { language })
const page = (language: Code, head: string, opening = '', tail = ''): string =>
  `${TITLE[language]}\n${head}\n\n${opening}${BODY[language]}\n\n${MORE[language]}\n${tail}`

describe('datelines before the first sentence', () => {
  test.each<[Code, string, string | null, string | null, string | null, string | null]>([
    ['en', 'NAIROBI, Kenya (AP) — ', 'NAIROBI', null, 'AP', null],
    ['en', 'LONDON, March 3, 2023 (Reuters) - ', 'LONDON', '2023-03-03', 'Reuters', '2023-03-03'],
    ['en', 'LONDON, March 3, 2023 (Reuters) -', 'LONDON', '2023-03-03', 'Reuters', '2023-03-03'],
    ['en', 'Moscow/26.08.20/Turan: ', 'Moscow', '2020-08-26', 'Turan', '2020-08-26'],
    ['de', 'BERLIN, 3. März 2023 (Reuters) - ', 'BERLIN', '2023-03-03', 'Reuters', '2023-03-03'],
    ['de', 'Wien (APA) – ', 'Wien', null, 'APA', null],
    ['de', 'SALZBURG. ', 'SALZBURG', null, null, null],
    ['de', 'Marlau. ', 'Marlau', null, null, null],
    ['nl', 'AMSTERDAM (ANP) - ', 'AMSTERDAM', null, 'ANP', null],
    ['nl', 'Den Haag – ', 'Den Haag', null, null, null],
    ['nl', 'MARLOO ', 'MARLOO', null, null, null],
  ])('%s: %s', (language, opening, place, date, agency, published) => {
    const article = parse(language, page(language, '', opening))
    expect(article.dateline).toMatchObject({ text: opening.trim(), place, date, agency })
    expect(article.publishedOn?.value ?? null).toBe(published)
    expect(article.headline?.text).toBe(TITLE[language])
    expect(article.zones.find((zone) => zone.kind === 'body')?.text).toBe(BODY[language])
  })

  test('a short first sentence is none', () => {
    expect(parse('de', page('de', '', 'Kurz. ')).dateline).toBeNull()
  })
})

describe('lines between headline and text', () => {
  test.each<[Code, string, string | null, string[]]>([
    ['en', 'By Ada Foster and Tom Osei\nPublished 3 March 2023, 10:15', '2023-03-03', ['Ada Foster', 'Tom Osei']],
    ['en', 'Ada Foster\nLocal reporter\nPublished\n3 March 2023', '2023-03-03', ['Ada Foster']],
    ['en', 'Last updated: March 4, 2023\nPublished: March 3, 2023', '2023-03-03', []],
    ['en', 'Published 3 hours ago', null, []],
    ['en', 'By Ada FosterTravel Reporter', null, ['Ada Foster']],
    ['de', 'Von Ada Foster, Marlau\nStand: 03.03.2023, 17:40 Uhr', '2023-03-03', ['Ada Foster']],
    ['de', 'Veröffentlicht am 3. März 2023, aktualisiert am 5. März 2023', '2023-03-03', []],
    ['de', 'Marlau, March 3, 2023', '2023-03-03', []],
    ['de', 'dpa · 03.03.2023, 11:26 Uhr', '2023-03-03', ['dpa']],
    ['nl', 'Door Ada Foster\nBijgewerkt op 3 maart 2023', '2023-03-03', ['Ada Foster']],
    ['nl', 'Door onze correspondent\nGepubliceerd op 3 maart 2023 om 10:15', '2023-03-03', []],
    ['nl', 'Van onze redactie, 3 maart 2023', '2023-03-03', []],
    ['nl', 'Ada Foster 03-03-23, 18:14 Bron: Belga', '2023-03-03', ['Ada Foster', 'Belga']],
  ])('%s: %s', (language, head, published, names) => {
    const article = parse(language, page(language, head))
    expect(article.publishedOn).toEqual(published && { value: published, basis: 'header' })
    expect(article.headline?.text).toBe(TITLE[language])
    const signed = article.sources.filter(({ kind }) => kind === 'author' || kind === 'agency')
    expect(signed.map(({ name }) => name)).toEqual(names)
    for (const line of head.split('\n'))
      expect(article.zones.find((zone) => zone.text === line)?.kind, line).toMatch(/^(?:dateline|credit)$/)
  })
})

describe('lines below the text', () => {
  test.each<[Code, string, string, string[]]>([
    ['en', 'Reuters', 'credit', ['Reuters']],
    ['en', '(Reporting by Ada Foster; Editing by Tom Osei)', 'credit', ['Ada Foster', 'Tom Osei']],
    ['de', '(dpa/AFP)', 'credit', ['dpa', 'AFP']],
    ['de', '© APA', 'credit', ['APA']],
    ['de', '(red, APA, 24.11.2025)', 'credit', ['APA']],
    ['nl', 'Bron: ANP', 'credit', ['ANP']],
    ['en', 'Share on Facebook | Share on X | Copy link', 'boilerplate', []],
    ['de', 'Teilen auf Facebook | Teilen auf X | Link kopieren', 'boilerplate', []],
    ['nl', 'Deel artikel:', 'boilerplate', []],
  ])('%s: %s', (language, line, kind, names) => {
    const article = parse(language, page(language, '', '', line))
    expect(article.zones.at(-1)).toMatchObject({ text: line, kind })
    const signed = article.sources.filter((source) => source.kind === 'author' || source.kind === 'agency')
    expect(signed.map(({ name }) => name)).toEqual(names)
  })

  test('initials behind the last sentence sign it', () => {
    const article = parse('de', page('de', '').trimEnd() + ' (hp/öy)')
    expect(article.zones.at(-1)).toMatchObject({ text: '(hp/öy)', kind: 'credit' })
    expect(article.zones.at(-2)?.text).toBe(MORE.de)
  })
})

describe('an inserted teaser leaves what follows in the report', () => {
  test.each<[Code, string, string]>([
    ['en', 'Home | News | Sport', 'Read more: Ferry fares to rise before Easter'],
    ['de', 'Startseite | Politik | Sport', 'Lesen Sie auch: Neue Feuerwache wird teurer'],
    ['nl', 'Home | Nieuws | Sport', 'Lees ook: Veerpont wordt duurder'],
  ])('%s', (language, menu, teaser) => {
    const text = `${menu}\n${TITLE[language]}\n\n${BODY[language]}\n\n${teaser}\n\n${MORE[language]}\n\n${MORE[language].toUpperCase()}`
    const kinds = parse(language, text).zones.map(({ kind }) => kind)
    expect(kinds.slice(0, 5)).toEqual(['boilerplate', 'headline', 'body', 'boilerplate', 'body'])
  })
})

/** A page whose furniture is full of names, dates, speech and deals of other reports. */
const HOSTILE: Readonly<Record<Code, readonly [string, string]>> = {
  en: [
    'Skip to content\nHome\nNews\nSport\nSign in\nSubscribe now: King Oran said "it is worth it" on 4 May 2019\n',
    'Read more\nPresident Dorn met Chancellor Alba in Lisbon on 7 June 2018\nMost read\nNorland and Sutland sign treaty\nLeave a comment\nWe use cookies; on 1 January 2017 Cookie Ltd said "we track you" and agreed a contract with Advert Inc. Read our privacy policy.\n© 2016 Marlow Post',
  ],
  de: [
    'Zum Inhalt springen\nStartseite\nPolitik\nSport\nAnmelden\nJetzt abonnieren: König Oran sagte am 4. Mai 2019, es lohne sich\n',
    'Mehr zum Thema\nPräsident Dorn traf Kanzlerin Alba am 7. Juni 2018 in Lissabon\nMeistgelesen\nNordland und Südland unterzeichnen Vertrag\nKommentare\nWir verwenden Cookies; am 1. Januar 2017 sagte die Keks GmbH, sie schließe einen Vertrag mit der Werbe AG. Mehr in der Datenschutzerklärung.\n© 2016 Marlauer Post',
  ],
  nl: [
    'Ga naar de inhoud\nHome\nNieuws\nSport\nInloggen\nAbonneer u nu: koning Oran zei op 4 mei 2019 dat het de moeite waard is\n',
    'Lees ook\nPresident Dorn ontmoette kanselier Alba op 7 juni 2018 in Lissabon\nMeest gelezen\nNoordland en Zuidland tekenen verdrag\nReacties\nWij gebruiken cookies; op 1 januari 2017 zei Koek BV dat het een contract sloot met Reclame NV. Lees ons privacybeleid.\nColofon',
  ],
}

describe('nothing is found in the furniture of a page', () => {
  test.each(Object.keys(HOSTILE) as Code[])('%s', (language) => {
    const [above, below] = HOSTILE[language]
    const report = `${TITLE[language]}\n\n${BODY[language]}\n\n${MORE[language]}\n\n`
    const text = `${above}\n${report}${below}`
    const article = parse(language, text)
    const start = text.indexOf(report)
    const spans = [
      ...article.dates,
      ...article.actors.flatMap(({ mentions }) => mentions),
      ...article.quotes.flatMap((quote) => quote.spans),
      ...article.meetings.flatMap(({ evidence }) => evidence),
      ...article.agreements.flatMap(({ evidence }) => evidence),
    ]
    expect(spans.length).toBeGreaterThan(0)
    for (const span of spans) {
      expect(span.start, span.text).toBeGreaterThanOrEqual(start)
      expect(span.end, span.text).toBeLessThanOrEqual(start + report.length)
    }
    expect(article.headline?.text).toBe(TITLE[language])
  })
})
