import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('direct quotes', () => {
  testQuotes('de', [
    [
      '„Wir haben uns auf einen Termin geeinigt“, sagte Berg am Montag.',
      ['direct', 'Wir haben uns auf einen Termin geeinigt', 'Berg', 'sagte'],
    ],
    ['„Wir haben uns geeinigt“, so der Minister.', ['direct', 'Wir haben uns geeinigt', 'der Minister', 'so']],
    ['Berg sagte: „Wir haben uns geeinigt.“', ['direct', 'Wir haben uns geeinigt', 'Berg', 'sagte']],
    ['»Wir haben uns geeinigt«, betonte sie.', ['direct', 'Wir haben uns geeinigt', 'sie', 'betonte']],
    [
      '"Wir haben uns geeinigt", teilte das Ministerium mit.',
      ['direct', 'Wir haben uns geeinigt', 'das Ministerium', 'teilte'],
    ],
    [
      '„Die Gespräche“, sagte Berg, „waren lang und nützlich.“',
      ['direct', 'Die Gespräche | waren lang und nützlich', 'Berg', 'sagte'],
    ],
  ])
})

describe('reported speech', () => {
  testQuotes('de', [
    ['Berg sagte, dass die Gespräche nützlich waren.', ['indirect', 'die Gespräche nützlich waren', 'Berg', 'sagte']],
    [
      'Berg sagte, die Gespräche seien nützlich gewesen.',
      ['indirect', 'die Gespräche seien nützlich gewesen', 'Berg', 'sagte'],
    ],
    [
      'Die Gespräche seien nützlich gewesen, sagte Berg.',
      ['indirect', 'Die Gespräche seien nützlich gewesen', 'Berg', 'sagte'],
    ],
    ['Laut Berg waren die Gespräche nützlich.', ['indirect', 'waren die Gespräche nützlich', 'Berg', 'Laut']],
    [
      'Die Gespräche waren nützlich, teilte das Ministerium mit.',
      ['indirect', 'Die Gespräche waren nützlich', 'das Ministerium', 'teilte'],
    ],
    [
      'Wie die Polizei mitteilte, wurden zwei Menschen verletzt.',
      ['indirect', 'wurden zwei Menschen verletzt', 'die Polizei', 'mitteilte'],
    ],
  ])
})

describe('no quotes', () => {
  testQuotes('de', [
    ['Die sogenannte „graue Zone“ umfasst drei Bezirke.'],
    ['Das Schiff „Morgenstern“ liegt im Hafen.'],
    ['Am Montag wurde eine Brücke gesperrt.'],
  ])
})
