import { describe } from 'vitest'
import { runAgreementTable } from '../../events/agreement-table.js'

describe('bedrijven', () => {
  runAgreementTable('nl', [
    [
      'Zuidhof NV neemt Noorderlicht BV over. De overname is 40 miljoen euro waard.',
      ['agreement', 'concluded', 'overname', null, 'Zuidhof NV, Noorderlicht BV'],
    ],
    [
      'Zuidhof NV en Noorderlicht BV tekenden maandag een koopovereenkomst.',
      ['agreement', 'concluded', 'koopovereenkomst', '2024-05-13', 'Zuidhof NV, Noorderlicht BV'],
    ],
    [
      'Zuidhof NV leent Ghana 30 miljoen euro. De leningsovereenkomst is op 3 mei ondertekend.',
      ['agreement', 'concluded', 'leningsovereenkomst', '2024-05-03', 'Zuidhof NV, Ghana'],
    ],
    [
      'De fusie tussen Zuidhof NV en Noorderlicht BV gaat niet door.',
      ['agreement', 'ended', 'fusie tussen Zuidhof NV en Noorderlicht BV', null, 'Zuidhof NV, Noorderlicht BV'],
    ],
    [
      'Zuidhof NV kreeg een licentie van Noorderlicht BV. De licentieovereenkomst werd vrijdag getekend.',
      ['agreement', 'concluded', 'licentie van Noorderlicht BV', '2024-05-10'],
    ],
    [
      'Het verdrag vervangt een akkoord uit 1978.',
      ['treaty', 'concluded', 'verdrag', null],
      ['agreement', 'ended', 'akkoord uit 1978', '1978'],
    ],
    [
      'Zuidhof NV heeft een samenwerkingsovereenkomst gesloten met Noorderlicht BV.',
      ['agreement', 'concluded', 'samenwerkingsovereenkomst', null, 'Noorderlicht BV, Zuidhof NV'],
    ],
  ])
})

describe('werk en recht', () => {
  runAgreementTable('nl', [
    [
      'Vakbonden FNV en CNV hebben met Zuidhof NV een principeakkoord bereikt.',
      ['agreement', 'concluded', 'principeakkoord', null, 'Zuidhof NV, FNV, CNV'],
    ],
    [
      'FNV en Zuidhof NV zijn het eens geworden over een sociaal plan.',
      ['agreement', 'concluded', 'sociaal plan', null, 'FNV, Zuidhof NV'],
    ],
    ['De leden van de FNV hebben het cao-akkoord verworpen.', ['agreement', 'proposed', 'cao-akkoord', null, 'FNV']],
    ['De cao loopt eind juni af.', ['agreement', 'concluded', 'cao', null]],
    [
      'Het Openbaar Ministerie en Zuidhof NV troffen een schikking van 2 miljoen euro.',
      ['agreement', 'concluded', 'schikking van 2 miljoen euro', null, 'Openbaar Ministerie, Zuidhof NV'],
    ],
    [
      'Zuidhof NV bereikte een dading met de familie.',
      ['agreement', 'concluded', 'dading met de familie', null, 'Zuidhof NV'],
    ],
    [
      'Met deze afspraken komt er een einde aan de zaak. De procesafspraken werden op 3 mei vastgelegd.',
      ['agreement', 'concluded', 'procesafspraken', '2024-05-03'],
    ],
    [
      'Over een sociaal plan wordt vanaf volgende week gepraat met de FNV.',
      ['agreement', 'proposed', 'sociaal plan', null],
    ],
  ])
})

describe('sport en gemeente', () => {
  runAgreementTable('nl', [
    [
      'FC Utrecht verlengt het contract met trainer Joost Wiersma.',
      ['agreement', 'concluded', 'contract met trainer Joost Wiersma', null, 'Joost Wiersma, FC Utrecht'],
    ],
    [
      'Joost Wiersma tekende dinsdag een contract tot medio 2027 bij FC Utrecht.',
      ['agreement', 'concluded', 'contract tot medio 2027', '2024-05-14'],
    ],
    [
      'VVD en D66 presenteerden dinsdag hun coalitieakkoord.',
      ['agreement', 'concluded', 'coalitieakkoord', '2024-05-14', 'VVD, D66'],
    ],
    [
      'VVD en D66 zijn het eens over een nieuwe parkeerregeling.',
      ['agreement', 'concluded', 'nieuwe parkeerregeling', null, 'VVD, D66'],
    ],
    ['Het contract met Zuidhof NV eindigt in december.', ['agreement', 'concluded', 'contract met Zuidhof NV', null]],
    [
      'De gemeente en Zuidhof NV sloten een convenant over geluid.',
      ['agreement', 'concluded', 'convenant over geluid', null],
    ],
  ])
})

describe('twee stukken, een stuk, of het einde', () => {
  runAgreementTable('nl', [
    ['Zuidhof NV ziet af van de overname van Noorderlicht BV.', ['agreement', 'ended', 'overname van Noorderlicht BV']],
    [
      'De gemeenteraad besloot dinsdag het convenant met Zuidhof NV te beëindigen.',
      ['agreement', 'ended', 'convenant met Zuidhof NV'],
    ],
    [
      'Tsjaad en Libië hebben de gesprekken over een nieuw visserijakkoord afgebroken.',
      ['agreement', 'proposed', 'nieuw visserijakkoord', null, 'Tsjaad, Libië'],
    ],
    [
      'De raamovereenkomst, die in januari werd gesloten, telt tien pagina’s.',
      ['agreement', 'concluded', 'raamovereenkomst', '2024-01'],
    ],
    [
      'Tsjaad en Libië tekenden een verdrag over vee en een memorandum over putten.',
      ['treaty', 'concluded', 'verdrag over vee', null, 'Tsjaad, Libië'],
      ['memorandum', 'concluded', 'memorandum over putten', null, 'Tsjaad, Libië'],
    ],
    [
      'Tsjaad zegt het visserijakkoord met Libië op. Het akkoord, dat in 2014 werd ondertekend, telde tien pagina’s.',
      ['agreement', 'ended', 'visserijakkoord met Libië', '2014', 'Libië, Tsjaad'],
    ],
    [
      'FNV en Zuidhof NV hebben een principeakkoord bereikt. De stakingen zijn daarmee van de baan.',
      ['agreement', 'concluded', 'principeakkoord', null, 'FNV, Zuidhof NV'],
    ],
    [
      'In 2018 sloten VVD en D66 een bestuursakkoord. Dat liep in 2022 af.',
      ['agreement', 'ended', 'bestuursakkoord', '2018', 'VVD, D66'],
    ],
  ])
})

describe('niets daarvan', () => {
  runAgreementTable('nl', [
    ['Een gezamenlijke verklaring bleef uit.'],
    ['Een akkoord is niet in zicht.'],
    ['Hij kocht een huis in Oslo.'],
    ['Zij bestelde een biertje en maakte een afspraak bij de tandarts.'],
    ['De regeling van het verkeer kost geld.'],
    ['De club vertrekt naar Spanje.'],
    ['De bank verstrekt leningen.'],
    ['Hij tekende een cirkel.'],
    ['Zij presenteerden het nieuwe model.'],
    ['Het verkeer liep vast en de markt liep af.'],
    ['De boot vergaat op de conventionele manier.'],
    ['Zij gaat akkoord met de cookies.'],
    ['Hij bekende de diefstal.'],
  ])
})
