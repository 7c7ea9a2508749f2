import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('reported speech', () => {
  testQuotes('nl', [
    [
      'De minister zegt blij te zijn met het akkoord.',
      ['indirect', 'blij te zijn met het akkoord', 'De minister', 'zegt'],
    ],
    [
      'De burgemeester noemde het akkoord na afloop historisch.',
      ['indirect', 'het akkoord na afloop historisch', 'De burgemeester', 'noemde'],
    ],
    [
      'De bonden gingen er donderdag van uit dat de staking doorgaat.',
      ['indirect', 'de staking doorgaat', 'De bonden', 'gingen'],
    ],
    ['De premier liet op X weten dat zijn land meedoet.', ['indirect', 'zijn land meedoet', 'De premier', 'liet']],
    [
      'De brug gaat pas in mei open, weet een buurman.',
      ['indirect', 'De brug gaat pas in mei open', 'een buurman', 'weet'],
    ],
    [
      'Het bedrijf schrapt driehonderd banen, zo meldt de krant.',
      ['indirect', 'Het bedrijf schrapt driehonderd banen', 'de krant', 'meldt'],
    ],
    ['Uit het rapport blijkt dat de dijk zwak was.', ['indirect', 'de dijk zwak was', 'het rapport', 'blijkt']],
    ['De fabriek gaat dicht. Dat meldt de vakbond.', ['indirect', 'De fabriek gaat dicht', 'de vakbond', 'meldt']],
    [
      'De verdachte heeft naar eigen zeggen niets gezien.',
      ['indirect', 'De verdachte heeft | niets gezien', 'De verdachte', 'naar eigen zeggen'],
    ],
    [
      'De aanklager stelde dat de man loog, maar zijn advocaat zei dat er geen bewijs was.',
      ['indirect', 'de man loog', 'De aanklager', 'stelde'],
      ['indirect', 'er geen bewijs was', 'zijn advocaat', 'zei'],
    ],
    ['Hij ontkende de brand te hebben gesticht.', ['indirect', 'de brand te hebben gesticht', 'Hij', 'ontkende']],
    ['Zo zei hij dat de plannen te duur waren.', ['indirect', 'de plannen te duur waren', 'hij', 'zei']],
  ])
})

describe('no reported speech', () => {
  testQuotes('nl', [
    ['De stad weigerde te zeggen wie er betaalt.'],
    ['De wet geldt volgens plan vanaf mei.'],
    ['Dat is goed nieuws voor de haven.'],
    ['De club kocht de spits om kampioen te worden.'],
    ['De man weet de weg in de haven.'],
    ['Toen de brandweer kwam, stond het dak in brand.'],
    ['De brug is dicht. Dat duurt tot mei.'],
    ['Visser sprak met de bonden in Zwolle.'],
  ])
})
