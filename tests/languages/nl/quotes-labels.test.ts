import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('what crowds shout', () => {
  testQuotes('nl', [
    [
      'De menigte scandeerde leuzen als ‘Holm moet weg’ en trok verder.',
      ['direct', 'Holm moet weg', 'De menigte', 'scandeerde'],
    ],
    ['De politie nam spandoeken met leuzen als ‘Holm moet weg’ in beslag.'],
  ])
})

describe('whose view it is', () => {
  testQuotes('nl', [
    ['Voor de burgemeester is het plan “pure verspilling”.', ['direct', 'pure verspilling', 'de burgemeester', 'Voor']],
    ['Voor de club was het de derde nederlaag in “De Kuip”.'],
  ])
})
