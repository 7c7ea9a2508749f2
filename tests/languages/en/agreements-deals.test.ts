import { describe } from 'vitest'
import { runAgreementTable } from '../../events/agreement-table.js'

describe('business', () => {
  runAgreementTable('en', [
    [
      'Calder Steel Ltd has agreed to buy Foxmoor Tools Ltd. The takeover is worth £80m.',
      ['agreement', 'concluded', 'takeover', null, 'Calder Steel Ltd, Foxmoor Tools Ltd'],
    ],
    [
      'Orbix Inc. won a ten-year contract with Calder Steel Ltd on Monday.',
      ['agreement', 'concluded', 'ten-year contract with Calder Steel Ltd', '2024-05-13'],
    ],
    [
      'Orbix Inc. lends Kenya $200 million for a new port. The loan agreement was signed on 3 May.',
      ['agreement', 'concluded', 'loan agreement', '2024-05-03', 'Orbix Inc, Kenya'],
    ],
    [
      'Calder Steel Ltd said on Monday it had signed a supply deal with Orbix Inc.',
      ['agreement', 'concluded', 'supply deal with Orbix Inc', null],
    ],
    [
      'Both companies agreed on a joint venture in Ghana, Calder Steel Ltd said.',
      ['agreement', 'concluded', 'joint venture', null],
    ],
    [
      'The merger of Calder Steel Ltd and Orbix Inc. fell through in March.',
      ['agreement', 'ended', 'merger of Calder Steel Ltd and Orbix Inc', undefined, 'Calder Steel Ltd, Orbix Inc'],
    ],
    [
      'Orbix Inc. has rejected a takeover bid from Calder Steel Ltd.',
      ['agreement', 'proposed', 'takeover bid from Calder Steel Ltd', null],
    ],
    [
      'The new licence agreement replaces a 2016 pact with Orbix Inc. that expired last year.',
      ['agreement', 'concluded', 'new licence agreement', null],
      ['agreement', 'ended', '2016 pact with Orbix Inc', '2016'],
    ],
  ])
})

describe('labour and courts', () => {
  runAgreementTable('en', [
    [
      'The union Unison and Calder Steel Ltd reached a pay deal late on Thursday, ending a week of strikes.',
      ['agreement', 'concluded', 'pay deal', '2024-05-09', 'Unison, Calder Steel Ltd'],
    ],
    [
      'Members of the union Unison voted on Friday to accept a two-year pay agreement.',
      ['agreement', 'concluded', 'two-year pay agreement', undefined, 'Unison'],
    ],
    [
      'Nurses voted down a pay offer from Calder Steel Ltd.',
      ['agreement', 'proposed', 'pay offer from Calder Steel Ltd', null],
    ],
    [
      'The trial ended with a settlement. Calder Steel Ltd will pay £2m.',
      ['agreement', 'concluded', 'settlement', null],
    ],
    [
      'Calder Steel Ltd agreed to pay $30 million to customers. The settlement was reached on Tuesday.',
      ['agreement', 'concluded', 'settlement', '2024-05-14', 'Calder Steel Ltd'],
    ],
    [
      'Martin Howe pleaded guilty to fraud under a plea deal with prosecutors.',
      ['agreement', 'concluded', 'plea deal', null, 'Martin Howe'],
    ],
    [
      'The plea deal was approved on Tuesday. Both sides signed it on 2 May.',
      ['agreement', 'concluded', 'plea deal', '2024-05-14'],
    ],
  ])
})

describe('sport and local politics', () => {
  runAgreementTable('en', [
    [
      'Goalkeeper Peter Lund has signed a three-year deal with Rovers FC.',
      ['agreement', 'concluded', 'three-year deal with Rovers FC', null, 'Rovers FC, Peter Lund'],
    ],
    [
      "Peter Lund's contract with Rovers FC runs out in June 2025.",
      ['agreement', 'concluded', 'contract with Rovers FC', null],
    ],
    [
      'Rovers FC terminated the contract with coach Peter Lund on Monday.',
      ['agreement', 'ended', 'contract with coach Peter Lund', undefined, 'Peter Lund, Rovers FC'],
    ],
    [
      'The Labour Party and the Green Party have struck a coalition agreement.',
      ['agreement', 'concluded', 'coalition agreement', null, 'Labour Party, Green Party'],
    ],
    [
      'Residents and the Green Party reached a compromise over the bridge.',
      ['agreement', 'concluded', 'compromise over the bridge', null, 'Green Party'],
    ],
    [
      'They settled on an agreement in principle on Sunday.',
      ['agreement', 'concluded', 'agreement in principle', '2024-05-12'],
    ],
  ])
})

describe('two documents, one, or its end', () => {
  runAgreementTable('en', [
    [
      'Calder Steel Ltd has scrapped its planned takeover of Orbix Inc.',
      ['agreement', 'ended', 'planned takeover of Orbix Inc'],
    ],
    [
      'The council voted on Tuesday to end its partnership with Calder Steel Ltd.',
      ['agreement', 'ended', 'partnership with Calder Steel Ltd'],
    ],
    [
      'Talks on a new fishing pact between Chad and Libya broke down on Wednesday.',
      ['agreement', 'proposed', 'new fishing pact between Chad and Libya', null, 'Chad, Libya'],
    ],
    [
      'Mexico will not sign a new water treaty with Cuba until a fund is set up.',
      ['treaty', 'proposed', 'new water treaty with Cuba', null],
    ],
    [
      'Chad and Libya signed an agreement on cattle and a memorandum on wells.',
      ['agreement', 'concluded', 'agreement on cattle', null, 'Chad, Libya'],
      ['memorandum', 'concluded', 'memorandum on wells', null, 'Chad, Libya'],
    ],
    [
      'Chad and Libya agreed on a truce on 2 May 2024. A previous truce, brokered by Egypt in 2021, collapsed within hours.',
      ['ceasefire', 'concluded', 'truce', '2024-05-02', 'Chad, Libya'],
      ['ceasefire', 'ended', 'previous truce', '2021'],
    ],
    [
      'Chad and Libya signed a protocol on wells. The existing agreement between the two countries expires in 2027.',
      ['protocol', 'concluded', 'protocol on wells', null, 'Chad, Libya'],
      ['agreement', 'concluded', 'existing agreement between the two countries', undefined, 'Libya, Chad'],
    ],
    [
      'Chad and Libya signed a treaty on 2 May, two days before the vote in Parliament.',
      ['treaty', 'concluded', 'treaty', '2024-05-02', 'Chad, Libya'],
    ],
    [
      'With this deal the strike at Calder Steel Ltd ends. The deal was reached on Monday.',
      ['agreement', 'concluded', 'deal', '2024-05-13'],
    ],
  ])
})

describe('none of deals', () => {
  runAgreementTable('en', [
    ['Analysts agree that the market is weak.'],
    ['A deal is a long way off.'],
    ['An agreement proved elusive.'],
    ['He bought a house in Oslo and sold it again.'],
    ['The company sold its shares on Monday.'],
    ['She moved to Leeds after the war.'],
    ['They settled in Norway in 1990.'],
    ['The convention of the party opened in Leeds on Monday.'],
    ['There was no understanding of the risks.'],
    ['The loan spell in Spain did him good.'],
    ['He took out a loan.'],
    ['They joined the queue and ordered coffee.'],
    ['The arrangement of the tables was changed.'],
    ['Peter Lund joined Rovers FC in 2019.'],
    ['Germany lends France its voice.'],
  ])
})
