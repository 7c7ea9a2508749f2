import { describe } from 'vitest'
import { runReportTable } from '../../sources/source-table.js'

describe('through a source', () => {
  runReportTable('nl', [
    [
      'Bestuursvoorzitter Nora Lund zei woensdag tegen RTL Z dat de fusie voor de herfst rond is. “We hebben de stemmen”, aldus Lund. De toezichthouder wilde niet reageren.',
      'outlet: RTL Z',
      ['de fusie voor de herfst', 'RTL Z'],
      ['We hebben de stemmen', 'RTL Z'],
    ],
    [
      'Verdediger Nora Lund zei tegen Het Parool dat haar knie is genezen. Op een persconferentie zei ze vrijdag dat ze zal spelen.',
      'outlet: Het Parool',
      ['knie is genezen', 'Het Parool'],
      ['ze zal spelen', ''],
    ],
    [
      'Nora Lund zei tegen persbureau AFP dat de mijn veilig is. Vakbondsman Sam Adeyemi zei dat het dak scheurt. “Het is een kwestie van tijd”, zei hij.',
      'agency: AFP',
      ['mijn veilig', 'AFP'],
      ['dak scheurt', ''],
      ['kwestie van tijd', ''],
    ],
    [
      'De zaak is geseponeerd, meldt persbureau Yonhap op basis van een anonieme bron.',
      'agency: Yonhap',
      ['is geseponeerd', 'Yonhap'],
    ],
    [
      'Cyprus en Malta hebben een defensiepact gesloten, meldt het Chinese staatspersbureau Xinhua.',
      'agency: Xinhua',
      ['defensiepact', 'Xinhua'],
    ],
    ['De haven blijft tot maandag dicht, zei de havenmeester tegen lokale media.', ''],
    [
      '“Mij is nooit een contract aangeboden”, zegt de doelman in het weekblad Humo.',
      'outlet: Humo',
      ['nooit een contract', 'Humo'],
    ],
    [
      'Volgens De Morgen en VTM Nieuws stapt de minister op.',
      'outlet: De Morgen | outlet: VTM Nieuws',
      ['stapt de minister', 'De Morgen | VTM Nieuws'],
    ],
    [
      'Volgens interne documenten, ingezien door de NOS, wist het bestuur ervan.',
      'document: interne documenten | outlet: NOS',
    ],
    [
      'In een brief aan de Kamer schrijft de minister dat de directeur is vertrokken.',
      'document: brief aan de Kamer',
      ['directeur is vertrokken', 'brief aan de Kamer'],
    ],
    [
      'De baas van de vakbond zei tegen Reuters dat het bod slecht is. Het persbureau meldt dat de gesprekken maandag verdergaan.',
      'agency: Reuters',
      ['bod slecht', 'Reuters'],
      ['de gesprekken maandag', 'Reuters'],
    ],
    ['De minister zei bij EenVandaag dat de wet er komt.', 'outlet: EenVandaag', ['de wet er komt', 'EenVandaag']],
  ])
})

describe('names of outlets', () => {
  runReportTable('nl', [
    ['De weg gaat dicht, bevestigt de gemeente na berichtgeving van RTV Maas.', 'outlet: RTV Maas'],
    ['De bank houdt er tegenover persbureau Bloomberg rekening mee dat de rente daalt.', 'agency: Bloomberg'],
    ['De wet komt er, zei de minister in het radioprogramma Markt & Macht.', 'outlet: Markt & Macht'],
  ])
})

describe('no source', () => {
  runReportTable('nl', [
    ['Een woordvoerder van de VRT zegt dat de omroep in beroep gaat.', ''],
    ['De hoofdredacteur van De Standaard zei dat de oplage daalt.', ''],
    ['De bond zei dat de staking bij RTL Nieuws doorgaat.', ''],
    ['De rechter gaf De Telegraaf gelijk.', ''],
    ['Sam Adeyemi, voorheen verslaggever bij Reuters, is tot burgemeester gekozen.', ''],
    ['Bloomberg deelt de toren met twee banken.', ''],
    ['De zaak tegen De Telegraaf begint maandag, zei de advocaat.', ''],
    ['In het rapport gaan 40 pagina’s over de haven.', ''],
    ['Het EU-agentschap noemt het vaccin veilig.', ''],
    ['De commissie eist dat de stukken op tafel komen.', ''],
    ['De zender stond op het dak van het stadhuis.', ''],
  ])
})
