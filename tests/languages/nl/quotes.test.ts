import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('direct quotes', () => {
  testQuotes('nl', [
    [
      '„We hebben een datum afgesproken”, zegt Visser.',
      ['direct', 'We hebben een datum afgesproken', 'Visser', 'zegt'],
    ],
    [
      '‘We hebben een datum afgesproken’, aldus de minister.',
      ['direct', 'We hebben een datum afgesproken', 'de minister', 'aldus'],
    ],
    ['Visser zei: “We hebben een datum afgesproken.”', ['direct', 'We hebben een datum afgesproken', 'Visser', 'zei']],
    ['"We hebben een datum", zo zei hij.', ['direct', 'We hebben een datum', 'hij', 'zei']],
  ])
})

describe('reported speech', () => {
  testQuotes('nl', [
    ['Visser zei dat de gesprekken nuttig waren.', ['indirect', 'de gesprekken nuttig waren', 'Visser', 'zei']],
    [
      'De minister merkte op dat de gesprekken nuttig waren.',
      ['indirect', 'de gesprekken nuttig waren', 'De minister', 'merkte op'],
    ],
    ['Volgens Visser waren de gesprekken nuttig.', ['indirect', 'waren de gesprekken nuttig', 'Visser', 'Volgens']],
    ['De gesprekken waren nuttig, zei Visser.', ['indirect', 'De gesprekken waren nuttig', 'Visser', 'zei']],
  ])
})

describe('no quotes', () => {
  testQuotes('nl', [
    ['De zogenoemde “grijze zone” omvat drie wijken.'],
    ['Het schip ‘Morgenster’ ligt in de haven.'],
    ["In 's-Hertogenbosch is maandag een brug afgesloten."],
  ])
})
