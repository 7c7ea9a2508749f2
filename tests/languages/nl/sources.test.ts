import { describe } from 'vitest'
import { runSourceTable } from '../../sources/source-table.js'

describe('agencies', () => {
  runSourceTable('nl', [
    ['De minister is opgestapt, meldt Reuters.', ['agency', 'Reuters']],
    ['Volgens Interfax is de brug afgesloten.', ['agency', 'Interfax']],
    ['Persbureau Belga bevestigt het bericht.', ['agency', 'Belga']],
    ['Boven de haven hing rook, meldde een ANP-verslaggever.', ['agency', 'ANP']],
    ['“Wij zijn veilig”, zei de kapitein tegen AFP.', ['agency', 'AFP']],
    ['Het staatspersbureau Belta bericht dat de fabriek dicht is.', ['agency', 'Belta']],
    ['LIMA (ANP) - Peru heeft de belasting op benzine verhoogd, zegt het ministerie.', ['agency', 'ANP']],
  ])
})

describe('outlets', () => {
  runSourceTable('nl', [
    ['Dat zei zij in een interview met De Telegraaf.', ['outlet', 'De Telegraaf']],
    ['De krant Kommersant meldt dat de fabriek dicht blijft.', ['outlet', 'Kommersant']],
    ['Volgens de zender CNN duurde het gesprek een uur.', ['outlet', 'CNN']],
    ['“Ik blijf”, zei hij tegen de NOS.', ['outlet', 'NOS']],
    ['“Het is voorbij”, zei ze tegen het Havendagblad.', ['outlet', 'Havendagblad']],
    ['NRC schrijft dat de fabriek in mei sluit.', ['outlet', 'NRC']],
    ['Dat meldt de Volkskrant.', ['outlet', 'de Volkskrant']],
    ['Hij zei dat in een interview met de Armeense dienst van RFE/RL.', ['outlet', 'Armeense dienst van RFE/RL']],
    ['De club wil nieuw bouwen, aldus de Britse krant The Guardian.', ['outlet', 'The Guardian']],
  ])
})

describe('press offices', () => {
  runSourceTable('nl', [
    [
      'Het bezoek is voorbij, meldt de persdienst van het ministerie van Defensie.',
      ['press-office', 'persdienst van het ministerie van Defensie'],
    ],
    ['De Rijksvoorlichtingsdienst bevestigt dat de koning is afgereisd.', ['press-office', 'Rijksvoorlichtingsdienst']],
  ])
})

describe('page', () => {
  runSourceTable('nl', [
    [
      'Door Anna Keller\n\nDe gemeenteraad heeft besloten het zwembad te sluiten. Het werd gebouwd in 1962 en is aan reparatie toe.',
      ['author', 'Anna Keller'],
    ],
    [
      'De Ochtendpost\nVoorpagina | Economie | Sport\n\nRaad sluit zwembad\n\nDe gemeenteraad heeft besloten het zwembad te sluiten. Het werd gebouwd in 1962.',
      ['publisher', 'De Ochtendpost'],
    ],
    [
      'Raad sluit zwembad\n\nDe gemeenteraad heeft besloten het zwembad in mei te sluiten. Het werd gebouwd in 1962.\n\nBron: ANP',
      ['agency', 'ANP'],
    ],
  ])
})

describe('none', () => {
  runSourceTable('nl', [
    ['Hij kocht elke ochtend een krant.'],
    ['De tijd is kort en de standaard is hoog.'],
    ['Het kantoor ligt op de derde verdieping.'],
    ['De minister zei tegen verslaggevers dat hij klaar was.'],
    ['Zij bracht het pakje naar de post.'],
    ['De trouw van de hond was groot.'],
  ])
})

describe('documents', () => {
  runSourceTable('nl', [
    ['Uit het rapport van de rekenkamer blijkt dat de dijk zwak was.', ['document', 'rapport van de rekenkamer']],
    ['Volgens gerechtelijke stukken kreeg de directeur geld.', ['document', 'gerechtelijke stukken']],
    ['Het rapport ligt in het stadhuis.'],
    ['De wethouder las de brief voor.'],
  ])
})
