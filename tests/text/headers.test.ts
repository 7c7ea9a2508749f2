import { describe, expect, test } from 'vitest'
import { de } from '../../src/languages/de/index.js'
import { en } from '../../src/languages/en/index.js'
import { nl } from '../../src/languages/nl/index.js'
import { agencyCredits, bylineCredits, signOffCredits, sourceCredits, trailer } from '../../src/text/credits.js'
import { dateLine, openingDateline } from '../../src/text/datelines.js'
import type { Range } from '../../src/text/range.js'

const packs = { en, de, nl }
type Code = keyof typeof packs
const whole = (text: string): Range => ({ start: 0, end: text.length })
const words = (text: string, range: Range | null): string | null => (range ? text.slice(range.start, range.end) : null)

describe('datelines before the first sentence', () => {
  test.each<[Code, string, string, string | null, string | null, string | null]>([
    ['en', 'NAIROBI, Kenya (AP) — A court ruled.', 'NAIROBI, Kenya (AP) —', 'NAIROBI', null, 'AP'],
    ['en', 'WASHINGTON, Oct 19 - The envoy left.', 'WASHINGTON, Oct 19 -', 'WASHINGTON', 'Oct 19', null],
    [
      'en',
      'LONDON, March 3, 2023 (Reuters) - Shares fell.',
      'LONDON, March 3, 2023 (Reuters) -',
      'LONDON',
      'March 3, 2023',
      'Reuters',
    ],
    [
      'en',
      'Moscow/26.08.20/Interfax: After talks they left.',
      'Moscow/26.08.20/Interfax:',
      'Moscow',
      '26.08.20',
      'Interfax',
    ],
    [
      'en',
      'BRUSSELS, December 2 (Xinhua) -- Ministers met.',
      'BRUSSELS, December 2 (Xinhua) --',
      'BRUSSELS',
      'December 2',
      'Xinhua',
    ],
    [
      'de',
      'BERLIN, 3. März 2023 (Reuters) - Der Bund zahlt.',
      'BERLIN, 3. März 2023 (Reuters) -',
      'BERLIN',
      '3. März 2023',
      'Reuters',
    ],
    ['de', 'Wien (APA) – Der Kanzler reist.', 'Wien (APA) –', 'Wien', null, 'APA'],
    ['de', 'Jerusalem/Ramallah – Beide telefonierten.', 'Jerusalem/Ramallah –', 'Jerusalem/Ramallah', null, null],
    ['de', 'BOZEN. Der Verein lädt ein.', 'BOZEN.', 'BOZEN', null, null],
    ['de', 'LANA (fm). Der Rat tagt.', 'LANA (fm).', 'LANA', null, 'fm'],
    ['de', 'Frankfurt am Main – Die Bank wächst.', 'Frankfurt am Main –', 'Frankfurt am Main', null, null],
    ['nl', 'AMSTERDAM (ANP) - De beurs sloot hoger.', 'AMSTERDAM (ANP) -', 'AMSTERDAM', null, 'ANP'],
    ['nl', 'Den Haag – Het kabinet vergadert.', 'Den Haag –', 'Den Haag', null, null],
  ])('%s: %s', (code, text, dateline, place, date, agency) => {
    const found = openingDateline(text, 0, text.length, packs[code])
    expect(found && words(text, found)).toBe(dateline)
    expect([
      words(text, found?.place ?? null),
      words(text, found?.date ?? null),
      words(text, found?.agency ?? null),
    ]).toEqual([place, date, agency])
  })

  test.each<[Code, string]>([
    ['en', 'The envoy - a former judge - left.'],
    ['en', 'Smith said: We are ready.'],
    ['en', 'CYCLING - FAVOURITE KEEPS LEAD IN TOUR.'],
    ['en', 'Yesterday – The day it began.'],
    ['de', 'Gestern – Ein Tag wie keiner.'],
    ['de', 'Heute – Ein Überblick.'],
    ['de', 'Die Regierung – Sie tagt heute – schweigt.'],
    ['nl', 'Hij – De Vries – zweeg.'],
    ['nl', 'Amsterdam-Noord krijgt een brug.'],
  ])('none in %s: %s', (code, text) => {
    expect(openingDateline(text, 0, text.length, packs[code])).toBeNull()
  })
})

describe('date lines', () => {
  test.each<[Code, string, string | null, 'published' | 'updated' | null]>([
    ['en', '28 February, 11:39', '28 February', null],
    ['en', 'Published 3 hours ago', null, 'published'],
    ['en', 'Published: 15:56 BST, 27 April 2024', '27 April 2024', 'published'],
    ['en', 'Last updated on April 5, 2024 at 10:30 am', 'April 5, 2024', 'updated'],
    ['de', 'Stand: 28.04.2023, 17:40 Uhr', '28.04.2023', 'updated'],
    ['de', 'Veröffentlicht am 13. Mai 2026 um 15:44', '13. Mai 2026', 'published'],
    ['de', '15.05.2023 - 13:52 Uhr', '15.05.2023', null],
    ['nl', 'Bijgewerkt op 9 juni 2022 om 7:30', '9 juni 2022', 'updated'],
    ['nl', 'Gepubliceerd op 8 juni 2022 om 16:05', '8 juni 2022', 'published'],
    ['nl', '20-09-24, 11:25', '20-09-24', null],
  ])('%s: %s', (code, text, date, label) => {
    const found = dateLine(text, whole(text), packs[code], true)
    expect(found).not.toBeNull()
    expect([words(text, found?.date ?? null), found?.label]).toEqual([date, label])
  })

  test.each<[Code, string]>([
    ['en', 'The talks of 28 February ended without a result.'],
    ['en', 'Home'],
    ['en', 'Bowling: Hale 10-0-38-3, Moss 4-1-20-0'],
    ['de', 'Am 28. Februar tagt der Rat.'],
    ['nl', 'Op 9 juni besluit de raad.'],
  ])('none in %s: %s', (code, text) => {
    expect(dateLine(text, whole(text), packs[code], true)).toBeNull()
  })
})

describe('bylines', () => {
  test.each<[Code, string, string[]]>([
    ['en', 'By Iris Tell and Tom Osei', ['Iris Tell', 'Tom Osei']],
    ['en', 'By IRIS TELL, TOM OSEI and ANNA DE WIT', ['IRIS TELL', 'TOM OSEI', 'ANNA DE WIT']],
    ['en', 'By Iris Tell | 3 March 2023', ['Iris Tell']],
    ['en', 'By Iris TellHealth Reporter', ['Iris Tell']],
    ['de', 'Von Iris Tell, Berlin', ['Iris Tell']],
    ['de', 'Von: Iris Tell und Tom von der Aue', ['Iris Tell', 'Tom von der Aue']],
    ['nl', 'Door Iris Tell en Tom van der Aa', ['Iris Tell', 'Tom van der Aa']],
    ['nl', 'Door onze correspondent', []],
  ])('%s: %s', (code, text, names) => {
    expect(bylineCredits(text, whole(text), packs[code])?.map((credit) => words(text, credit))).toEqual(names)
  })

  test.each<[Code, string]>([
    ['en', 'By the end of the year it was over'],
    ['en', 'Byron House reopens'],
    ['de', 'Von hier an wird es schwer'],
    ['nl', 'Door de regen viel het feest in het water'],
  ])('none in %s: %s', (code, text) => {
    expect(bylineCredits(text, whole(text), packs[code])).toBeNull()
  })
})

describe('credits', () => {
  test.each([
    ['(dpa/AFP)', ['dpa', 'AFP']],
    ['Reuter', ['Reuter']],
    ['© APA', ['APA']],
    ['The mayor', null],
    ['AP Harrow', null],
  ])('agencies of %s', (text, names) => {
    expect(agencyCredits(text, whole(text))?.map((credit) => words(text, credit)) ?? null).toEqual(names)
  })

  test('a source after a colon', () => {
    expect(sourceCredits('Source: Marlow Post', whole('Source: Marlow Post'))).toMatchObject([
      { start: 8, kind: 'publisher' },
    ])
    expect(sourceCredits('Bron: ANP', whole('Bron: ANP'))).toMatchObject([{ start: 6, kind: 'agency' }])
  })

  test('writers thanked at the end', () => {
    const text = 'Associated Press writer Iris Tell in Oslo contributed to this report.'
    expect(signOffCredits(text, whole(text), en)?.map((credit) => words(text, credit))).toEqual([
      'Associated Press',
      'Iris Tell',
    ])
    expect(signOffCredits('Iris Tell lives in Oslo.', whole('Iris Tell lives in Oslo.'), en)).toBeNull()
  })

  test.each([
    ['It is over, she said. (dpa)', '(dpa)', 'credit'],
    ['It is over, she said. -02D-', '-02D-', 'boilerplate'],
  ])('behind the last sentence: %s', (text, mark, kind) => {
    const found = trailer(text, whole(text), de)
    expect([words(text, found), found?.kind]).toEqual([mark, kind])
  })

  test('a remark in brackets is no signature', () => {
    expect(trailer('They met in Oslo (Norway)', whole('They met in Oslo (Norway)'), en)).toBeNull()
  })
})
