import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('labels by what stands before them', () => {
  testQuotes('de', [
    [
      'In dem Verfahren sieht Holm einen „Angriff auf die Belegschaft“.',
      ['direct', 'Angriff auf die Belegschaft', 'Holm', 'sieht'],
    ],
    [
      'Die Gewerkschaft beklagte eine wachsende „Kluft zwischen Arm und Reich“.',
      ['direct', 'Kluft zwischen Arm und Reich', 'Die Gewerkschaft', 'beklagte'],
    ],
    [
      'Datenschützer warfen der Regierung unter anderem „Wortbruch“ vor.',
      ['direct', 'Wortbruch', 'Datenschützer', 'warfen'],
    ],
    [
      'Die Veranstalter verkündeten die „größte Kundgebung in der Geschichte der Stadt“.',
      ['direct', 'größte Kundgebung in der Geschichte der Stadt', 'Die Veranstalter', 'verkündeten'],
    ],
    ['Die Partei verspricht „Steuern ohne Tricks“.', ['direct', 'Steuern ohne Tricks', 'Die Partei', 'verspricht']],
    [
      'Seine Bücher werden von Kritikern als „Meilensteine des Genres“ bezeichnet.',
      ['direct', 'Meilensteine des Genres', 'Kritikern', 'bezeichnet'],
    ],
    [
      'Dann nannte Jan Holm, Geschäftsführer des Verbands, die neue Sorte „überflüssig wie ein Kropf“.',
      ['direct', 'überflüssig wie ein Kropf', 'Jan Holm', 'nannte'],
    ],
    ['Die Firma gab dem Projekt den Namen „Nordlicht“.'],
    ['Das Museum zeigt eine Schau über die „Goldenen Zwanziger“.'],
  ])
})

describe('what crowds shout', () => {
  testQuotes('de', [
    [
      'Die Menge skandierte vor dem Rathaus Parolen wie „Holm raus!“ und zog ab.',
      ['direct', 'Holm raus', 'Die Menge', 'skandierte'],
    ],
    [
      'Die Fans riefen dabei Sprechchöre wie zum Beispiel „Wir sind der Verein“ oder „Holm muss weg“.',
      ['direct', 'Wir sind der Verein', 'Die Fans', 'riefen'],
      ['direct', 'Holm muss weg', 'Die Fans', 'riefen'],
    ],
    ['Die Polizei stellte Plakate mit Parolen wie „Holm raus“ sicher.'],
  ])
})

describe('whose view it is', () => {
  testQuotes('de', [
    [
      'Für den Bürgermeister ist die Lage im Stadtteil „alarmierend“.',
      ['direct', 'alarmierend', 'den Bürgermeister', 'Für'],
    ],
    ['Für den Verein war es das dritte Spiel im „Volkspark“.'],
    ['Für zehn Euro ist die Platte „Blaue Stunde“ zu haben.'],
  ])
})

describe('clauses that stand in marks whole', () => {
  testQuotes('de', [
    [
      'Das Gericht kam damit zu dem Ergebnis, „dass die Beweise für eine Verurteilung nicht reichen“.',
      ['direct', 'dass die Beweise für eine Verurteilung nicht reichen', 'Das Gericht', 'kam'],
    ],
    [
      'Das Gericht kam zu dem Schluss, dass die Zeugin gelogen hat.',
      ['indirect', 'die Zeugin gelogen hat', 'Das Gericht', 'kam zu dem Schluss'],
    ],
    [
      '„Wo ist meine Stimme?“, wollen die Demonstranten seit Tagen wissen.',
      ['direct', 'Wo ist meine Stimme', 'die Demonstranten', 'wollen'],
    ],
    [
      'Der Richter wollte wissen, ob sie den Mann kenne.',
      ['indirect', 'ob sie den Mann kenne', 'Der Richter', 'wollte wissen'],
    ],
  ])
})
