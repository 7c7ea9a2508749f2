import { describe, expect, it } from 'vitest'
import { DATE_RULES, type DateRule } from '../../src/dates/rules.js'
import { parseDates } from '../../src/index.js'

/** A text in a language, and the words that the rule finds in it. */
const examples: Readonly<Record<DateRule, readonly [language: string, text: string, words: string]>> = {
  'dates.day-month': ['de', 'Der Vertrag wurde am 24. Juni 2022 unterzeichnet.', '24. Juni 2022'],
  'dates.day-month-range': ['en', 'The fair ran from 12 to 16 July.', '12 to 16 July'],
  'dates.day-list': ['nl', 'Zij spraken elkaar op 3 en 4 maart.', '3'],
  'dates.numeric': ['nl', 'Het verdrag dateert van 24-06-2022.', '24-06-2022'],
  'dates.numeric-short': ['de', 'Das Treffen findet am 24.6. statt.', '24.6'],
  'dates.month': ['en', 'The bank failed in June 1998.', 'June 1998'],
  'dates.weekday': ['de', 'Er sagte am Freitagabend ab.', 'Freitagabend'],
  'dates.holiday': ['nl', 'Zij kwamen op Koningsdag bijeen.', 'Koningsdag'],
  'dates.offset': ['nl', 'Hij kwam gisteravond aan.', 'gisteravond'],
  'dates.period': ['en', 'The third quarter was weak. Sales fell in the quarter.', 'the quarter'],
  'dates.step-unit': ['de', 'Vergangene Woche trat er zurück.', 'Vergangene Woche'],
  'dates.step-weekday': ['en', 'He left last Friday.', 'last Friday'],
  'dates.step-month': ['en', 'He left last April.', 'last April'],
  'dates.step-holiday': ['en', 'He left last Christmas.', 'last Christmas'],
  'dates.step-season': ['nl', 'Hij vertrok afgelopen zomer.', 'afgelopen zomer'],
  'dates.context-unit': ['de', 'Er kam am 5. Dezember an. Am selben Tag reiste er ab.', 'selben Tag'],
  'dates.context-weekday': ['en', 'It rose from the previous Friday.', 'the previous Friday'],
  'dates.ago': ['de', 'Vor drei Tagen trat er zurück.', 'Vor drei Tagen'],
  'dates.ahead': ['nl', 'Hij vertrekt over twee weken.', 'over twee weken'],
  'dates.earlier': ['en', 'He left on 5 May, having come two days earlier.', 'two days earlier'],
  'dates.later': ['de', 'Er kam am 5. Mai an. Zwei Tage später reiste er ab.', 'Zwei Tage später'],
  'dates.quarter': ['nl', 'De winst daalde in het derde kwartaal.', 'derde kwartaal'],
  'dates.half': ['en', 'Profit fell in H1 2019.', 'H1 2019'],
  'dates.nth-weekday': ['nl', 'De markt is op de eerste maandag van mei.', 'eerste maandag van mei'],
  'dates.opening-months': ['de', 'In den ersten neun Monaten 2022 sank der Absatz.', 'ersten neun Monaten 2022'],
  'dates.season': ['de', 'Im Herbst 2019 zog sie um.', 'Herbst 2019'],
  'dates.decade': ['nl', 'De prijzen stegen in de jaren negentig.', 'jaren negentig'],
  'dates.century': ['de', 'Die Burg stammt aus dem 12. Jahrhundert.', '12. Jahrhundert'],
  'dates.year': ['de', '2014 zog sie um.', '2014'],
  'dates.year-after-name': ['de', 'Die Wahl fand statt, als der Haushalt 2010 beschlossen war.', '2010'],
  'dates.spelled-year': ['en', 'It opened in nineteen ninety-eight.', 'nineteen ninety-eight'],
  'dates.year-pair': ['nl', 'Het plan voor 2023-2024 is klaar.', '2023-2024'],
  'dates.edge-unit': ['de', 'Am Ende der Woche wird gewählt.', 'Ende der Woche'],
  'dates.glued-edge': ['en', 'Sales fell in mid-2019.', 'mid-2019'],
  'dates.with-year': ['nl', 'Op 22 februari van dit jaar kwam hij aan.', '22 februari van dit jaar'],
  'dates.weekday-of-week': ['de', 'Am Freitag vergangener Woche trat er zurück.', 'Freitag vergangener Woche'],
  'dates.range': ['de', 'Von Mai bis Juli regnete es.', 'Mai bis Juli'],
}

describe('every rule of the dates stage finds its example', () => {
  it.each(DATE_RULES.map((rule) => [rule, ...examples[rule]] as const))('%s', (rule, language, text, words) => {
    const found = parseDates(text, { language, referenceDate: '2023-03-15', explain: true })
    expect(found.map((date) => [date.text, date.rule])).toContainEqual([words, rule])
  })
})
