import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('reported speech around its attribution', () => {
  testQuotes('nl', [
    [
      'Het begon, vertelt Mirjam Katz in haar atelier in Zwolle, met een vlieg.',
      ['indirect', 'Het begon | met een vlieg', 'Mirjam Katz', 'vertelt'],
    ],
    [
      'Berg is uitgenodigd voor het feest en heeft, zegt ze, haar jurk al gekocht.',
      ['indirect', 'heeft | haar jurk al gekocht', 'ze', 'zegt'],
    ],
    [
      'De keten leed een verlies van zes ton, blijkt uit de jaarrekening.',
      ['indirect', 'De keten leed een verlies van zes ton', 'de jaarrekening', 'blijkt'],
    ],
    [
      '"Ik zocht mijn eigen rekening", zegt hij tegen RTV Veluwe, "en kreeg die van mijn ex."',
      ['direct', 'Ik zocht mijn eigen rekening | en kreeg die van mijn ex', 'hij', 'zegt'],
    ],
    [
      'Dat dieven in huis waren, zoals Berg beweert, wil de firma niet bevestigen.',
      ['indirect', 'dieven in huis waren', 'Berg', 'beweert'],
    ],
  ])
})
