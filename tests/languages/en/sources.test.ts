import { describe } from 'vitest'
import { runSourceTable } from '../../sources/source-table.js'

describe('agencies', () => {
  runSourceTable('en', [
    ['The minister has resigned, Reuters reported.', ['agency', 'Reuters']],
    ['The bridge is closed, according to Interfax.', ['agency', 'Interfax']],
    ['Kyodo reported that the ship had sunk.', ['agency', 'Kyodo']],
    ['“We are safe,” the captain told AFP.', ['agency', 'AFP']],
    ['The state news agency Belta said that the plant was shut.', ['agency', 'Belta']],
    ['An AP reporter said that smoke rose above the port.', ['agency', 'AP']],
    ['LIMA (Reuters) - Peru has raised its fuel tax, the ministry said.', ['agency', 'Reuters']],
    ['The harvest was poor, the Tass news agency reported.', ['agency', 'Tass']],
  ])
})

describe('outlets', () => {
  runSourceTable('en', [
    ['“I will stay,” he told the BBC.', ['outlet', 'BBC']],
    ['The New York Times reported that the factory would close.', ['outlet', 'New York Times']],
    ['She said so in an interview with Le Monde.', ['outlet', 'Le Monde']],
    ['The plan was leaked, according to the Wall Street Journal.', ['outlet', 'Wall Street Journal']],
    ['“It is over,” she told the Harbour Gazette.', ['outlet', 'Harbour Gazette']],
    ['The newspaper Vedomosti reported a loss.', ['outlet', 'Vedomosti']],
    ['The Guardian reported on Monday that talks had failed.', ['outlet', 'The Guardian']],
    ['Haaretz said the call had lasted an hour.', ['outlet', 'Haaretz']],
    [
      'He made the remarks in an interview with the Armenian service of RFE/RL.',
      ['outlet', 'Armenian service of RFE/RL'],
    ],
  ])
})

describe('press offices', () => {
  runSourceTable('en', [
    [
      'The press service of the Foreign Ministry said the visit was over.',
      ['press-office', 'press service of the Foreign Ministry'],
    ],
    ['The Kremlin press office said that the call took place.', ['press-office', 'Kremlin press office']],
    ['According to the press office of the palace, the king is well.', ['press-office', 'press office of the palace']],
  ])
})

describe('page', () => {
  runSourceTable('en', [
    [
      'By Anna Keller\n\nThe council has voted to close the pool. It was built in 1962 and is in need of repair.',
      ['author', 'Anna Keller'],
    ],
    [
      'The Morning Herald\nHome | News | Sport\n\nCouncil closes pool\n\nThe council has voted to close the pool. It was built in 1962.',
      ['publisher', 'The Morning Herald'],
    ],
    [
      'Council closes pool\n\nThe council has voted to close the pool. It was built in 1962 and will be torn down in May.\n\nReuter',
      ['agency', 'Reuter'],
    ],
  ])
})

describe('none', () => {
  runSourceTable('en', [
    ['The Times changed, and so did the town.'],
    ['He bought the newspaper every morning.'],
    ['The minister told reporters that he was ready.'],
    ['The sun was out and the standard of play was high.'],
    ['She posted the letter on Tuesday.'],
    ['The agency of the ministry was closed.'],
    ['His office is on the third floor.'],
  ])
})

describe('documents', () => {
  runSourceTable('en', [
    ['According to court documents, the manager destroyed files.', ['document', 'court documents']],
    ['The report found that the dam was weak.', ['document', 'report']],
    ['The report was handed to the council on Monday.'],
    ['She signed the letter in Oslo.'],
  ])
})
