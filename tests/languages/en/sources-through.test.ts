import { describe } from 'vitest'
import { runReportTable } from '../../sources/source-table.js'

describe('through a source', () => {
  runReportTable('en', [
    [
      'Chief executive Nora Lund told CNBC on Wednesday that the merger would close by autumn. “We have the votes,” Lund said. The regulator declined to comment.',
      'outlet: CNBC',
      ['the merger would close', 'CNBC'],
      ['We have the votes', 'CNBC'],
    ],
    [
      'Defender Nora Lund told the Guardian that her knee had healed. At a news conference on Friday, she said that she would play.',
      'outlet: Guardian',
      ['knee had healed', 'Guardian'],
      ['she would play', ''],
    ],
    [
      'Nora Lund told NPR that the mine was safe. Union leader Sam Adeyemi said the roof was cracked. “It is a matter of time,” he said.',
      'outlet: NPR',
      ['the mine was safe', 'NPR'],
      ['roof was cracked', ''],
      ['matter of time', ''],
    ],
    [
      'The prosecutor has dropped the case, Yonhap news agency reported on Tuesday, citing an unnamed official.',
      'agency: Yonhap',
      ['dropped the case', 'Yonhap'],
    ],
    [
      'Cyprus and Malta have agreed a defence pact, the state-run Xinhua News Agency reported.',
      'agency: Xinhua',
      ['defence pact', 'Xinhua'],
    ],
    ['The port will stay closed until Monday, the harbour master told local media.', ''],
    [
      '“I was never offered a contract,” the goalkeeper said in comments published by Marca.',
      'outlet: Marca',
      ['never offered', 'Marca'],
    ],
    [
      'The Times and the Financial Times reported that the chancellor would resign.',
      'outlet: The Times | outlet: Financial Times',
      ['chancellor would resign', 'The Times | Financial Times'],
    ],
    [
      'Judges ordered the firm to pay 3 million euros, according to documents seen by the BBC.',
      'document: documents | outlet: BBC',
    ],
    [
      'In a filing with the stock exchange, the retailer said that its finance chief had quit.',
      'document: filing',
      ['finance chief had quit', 'filing'],
    ],
    [
      'The head of the union told Reuters the offer was poor. The agency said that talks would resume on Monday.',
      'agency: Reuters',
      ['offer was poor', 'Reuters'],
      ['talks would resume', 'Reuters'],
    ],
    ['The minister said on Sky News that the bill would pass.', 'outlet: Sky News', ['bill would pass', 'Sky News']],
  ])
})

describe('no source', () => {
  runReportTable('en', [
    ['A BBC spokesman said the broadcaster would appeal against the ruling.', ''],
    ['The chairman of the Guardian said that print sales had fallen.', ''],
    ['The union said that the strike at Sky News would go on.', ''],
    ['The court told the Daily Mail to pay damages.', ''],
    ['Sam Adeyemi, a former reporter for Reuters, was elected mayor.', ''],
    ['Bloomberg shares its tower with two banks.', ''],
    ['The station said that trains would run late.', ''],
    ['In the report, 40 pages deal with the harbour.', ''],
    ['The EU agency said that the vaccine was safe.', ''],
    ['The committee called for the release of the documents.', ''],
    ['CNN could be sold next year.', ''],
  ])
})
