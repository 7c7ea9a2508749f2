import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('hearsay goes on with who spoke', () => {
  testQuotes('de', [
    [
      'Die Polizei teilte mit, der Mann sei gefasst. Er soll eine Bank überfallen haben.',
      ['indirect', 'der Mann sei gefasst', 'Die Polizei', 'teilte mit'],
      ['indirect', 'Er soll eine Bank überfallen haben', 'Die Polizei', null],
    ],
    ['Der Mann soll eine Bank überfallen haben.'],
    ['Die Brücke soll 2027 fertig sein.'],
    [
      'Die Ministerin sagte, der Plan sei fertig. Die Brücke soll 2027 eröffnet werden.',
      ['indirect', 'der Plan sei fertig', 'Die Ministerin', 'sagte'],
    ],
    [
      'Die Ministerin sagte, der Plan sei fertig. Bis 2027 soll die Brücke das Dorf erreicht haben.',
      ['indirect', 'der Plan sei fertig', 'Die Ministerin', 'sagte'],
    ],
  ])
})
