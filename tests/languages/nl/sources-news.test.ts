import { describe } from 'vitest'
import { runReportTable } from '../../sources/source-table.js'

describe('somebody speaks to a source', () => {
  runReportTable('nl', [
    [
      'In een interview met Het Financieele Dagblad lichtte topvrouw Ada Berg het plan toe. “Wij bouwen twee fabrieken”, zei ze. Ze voegde eraan toe dat er 400 banen bij komen.',
      'outlet: Het Financieele Dagblad',
      ['twee fabrieken', 'Het Financieele Dagblad'],
      ['400 banen', 'Het Financieele Dagblad'],
    ],
    [
      'Spits Tom Okafor zei tegen Voetbal International dat hij in juni vertrekt. “Ik wil iets nieuws”, zei hij.',
      'outlet: Voetbal International',
      ['in juni vertrekt', 'Voetbal International'],
      ['iets nieuws', 'Voetbal International'],
    ],
    [
      'Vakbondsleider Ada Berg zei tegen de NOS dat de staking doorgaat. Burgemeester Tom Okafor zei dat de stad geld verliest.',
      'outlet: NOS',
      ['staking doorgaat', 'NOS'],
      ['geld verliest', ''],
    ],
    [
      '“Wij verkopen niet”, zei president-commissaris Tom Okafor tegen De Tijd. “Het bod is te laag”, zei hij later tegen persbureau Reuters.',
      'outlet: De Tijd | agency: Reuters',
      ['verkopen niet', 'De Tijd'],
      ['te laag', 'Reuters'],
    ],
    [
      'In gesprek met BNR zei de rechter dat er te weinig personeel is. “Zo kan het niet langer”, zei ze.',
      'outlet: BNR',
      ['te weinig personeel', 'BNR'],
      ['niet langer', 'BNR'],
    ],
    [
      '“De stemming was spannend”, zegt hij in de Volkskrant.',
      'outlet: de Volkskrant',
      ['stemming was spannend', 'de Volkskrant'],
    ],
    [
      'De trainer vertelt aan Het Nieuwsblad dat de aanvoerder fit is.',
      'outlet: Het Nieuwsblad',
      ['aanvoerder fit is', 'Het Nieuwsblad'],
    ],
    [
      'Een woordvoerder van de haven bevestigt aan persbureau ANP dat twee schepen zijn gebotst.',
      'agency: ANP',
      ['twee schepen', 'ANP'],
    ],
    [
      '“De fabriek blijft”, laat Okafor weten aan Omroep Brabant.',
      'outlet: Omroep Brabant',
      ['fabriek blijft', 'Omroep Brabant'],
    ],
    ['De wethouder liet in het AD weten dat de weg in mei klaar is.', 'outlet: AD', ['in mei klaar', 'AD']],
  ])
})

describe('a source reports', () => {
  runReportTable('nl', [
    [
      'De luchtvaartmaatschappij schrapt 900 banen, meldt het FD op basis van bronnen.',
      'outlet: FD',
      ['900 banen', 'FD'],
    ],
    [
      'NRC meldde dat de bank te koop staat. Volgens de krant zijn er drie bieders.',
      'outlet: NRC',
      ['te koop staat', 'NRC'],
      ['drie bieders', 'NRC'],
    ],
    [
      'Kyodo meldde dat de fabriek sluit. Volgens het persbureau staat het besluit vast.',
      'agency: Kyodo',
      ['fabriek sluit', 'Kyodo'],
      ['besluit vast', 'Kyodo'],
    ],
    [
      'Kenia en Oeganda hebben een visserijverdrag ondertekend. Dat meldt Belga.',
      'agency: Belga',
      ['visserijverdrag', 'Belga'],
    ],
    ['Noordbank neemt Zeebank over voor 2 miljard euro. De Tijd bracht het nieuws als eerste.', 'outlet: De Tijd'],
    [
      'De spoorwegen willen 40 treinen verkopen. Dat blijkt uit een rapport van de Rekenkamer.',
      'document: rapport van de Rekenkamer',
      ['40 treinen', 'rapport van de Rekenkamer'],
    ],
    [
      'Volgens de lokale zender Radio Maas zijn twee mensen opgepakt.',
      'outlet: Radio Maas',
      ['opgepakt', 'Radio Maas'],
    ],
    [
      'De ploeg krijgt een nieuw stadion, zo schrijft het Brabants Dagblad.',
      'outlet: Brabants Dagblad',
      ['nieuw stadion', 'Brabants Dagblad'],
    ],
    [
      'De politie doorzocht de kantoren, melden VRT NWS en De Standaard.',
      'outlet: VRT NWS | outlet: De Standaard',
      ['doorzocht de kantoren', 'VRT NWS | De Standaard'],
    ],
    ['De piloten staken vrijdag, meldde het Portugese persbureau Lusa.', 'agency: Lusa', ['staken vrijdag', 'Lusa']],
    ['Dat schrijft dagblad Trouw.', 'outlet: Trouw'],
    ['De minister stapt op, aldus bronnen van de NOS.', 'outlet: NOS', ['stapt op', 'NOS']],
    [
      'Interfax citeert de gouverneur, die zegt dat de brug veilig is.',
      'agency: Interfax',
      ['brug veilig is', 'Interfax'],
    ],
    [
      'Uit onderzoek van Nieuwsuur blijkt dat de gemeente het wist.',
      'outlet: Nieuwsuur',
      ['de gemeente het wist', 'Nieuwsuur'],
    ],
    [
      'De bestuurder was dronken, zo bevestigt de burgemeester na berichtgeving van De Limburger.',
      'outlet: De Limburger',
      ['was dronken', 'De Limburger'],
    ],
    [
      'De club zoekt een trainer, weet Het Laatste Nieuws.',
      'outlet: Het Laatste Nieuws',
      ['zoekt een trainer', 'Het Laatste Nieuws'],
    ],
    [
      'Het staatspersbureau TASS meldt dat de tunnel dicht is. Het persbureau zegt dat het verkeer wordt omgeleid.',
      'agency: TASS',
      ['tunnel dicht', 'TASS'],
      ['omgeleid', 'TASS'],
    ],
  ])
})

describe('documents and statements', () => {
  runReportTable('nl', [
    [
      'De omzet is verdubbeld, zegt het bedrijf in een verklaring.',
      'document: verklaring',
      ['omzet is verdubbeld', 'verklaring'],
    ],
    [
      '“Wij betreuren de vertraging”, schrijft de NMBS in een persbericht.',
      'document: persbericht',
      ['betreuren', 'persbericht'],
    ],
    ['In een gezamenlijke verklaring noemen de vakbonden het bod een belediging.', 'document: gezamenlijke verklaring'],
    [
      'Volgens het politierapport was de verdachte gewapend.',
      'document: politierapport',
      ['verdachte gewapend', 'politierapport'],
    ],
    ['Volgens de aanklacht verzweeg de handelaar de verliezen.', 'document: aanklacht'],
    ['Dat blijkt uit stukken die in handen zijn van NRC.', 'document: stukken | outlet: NRC'],
    [
      'In een brief aan het personeel, die is ingezien door Reuters, schrijft Berg dat er 300 banen verdwijnen.',
      'document: brief aan het personeel | agency: Reuters',
      ['300 banen', 'brief aan het personeel | Reuters'],
    ],
    ['In het vonnis staat dat het contract nietig is.', 'document: vonnis', ['contract nietig', 'vonnis']],
    [
      'Uit een studie van de universiteit blijkt dat de huren stijgen.',
      'document: studie van de universiteit',
      ['huren stijgen', 'studie van de universiteit'],
    ],
    [
      'Volgens een interne notitie wist de dienst ervan.',
      'document: interne notitie',
      ['wist de dienst', 'interne notitie'],
    ],
    ['Blijkens het jaarverslag zijn de kosten gestegen.', 'document: jaarverslag'],
    [
      'De minister schrijft in een Kamerbrief dat de wet later komt.',
      'document: Kamerbrief',
      ['wet later komt', 'Kamerbrief'],
    ],
  ])
})

describe('press offices', () => {
  runReportTable('nl', [
    [
      'De presidenten spraken elkaar vrijdag in Astana, meldt de persdienst van het Kremlin.',
      'press-office: persdienst van het Kremlin',
      ['spraken elkaar', 'persdienst van het Kremlin'],
    ],
    [
      'De persafdeling van het parket bevestigt dat twee mannen vastzitten.',
      'press-office: persafdeling van het parket',
      ['twee mannen vastzitten', 'persafdeling van het parket'],
    ],
    [
      'Volgens de voorlichtingsdienst van de provincie begon de brand in de kelder.',
      'press-office: voorlichtingsdienst van de provincie',
      ['brand in de kelder', 'voorlichtingsdienst van de provincie'],
    ],
  ])
})

const BODY =
  'De gemeenteraad heeft na een lang debat besloten het zwembad te sluiten. Het werd gebouwd in 1962 en is aan reparatie toe.'

describe('bylines and credits', () => {
  runReportTable('nl', [
    [
      `Gemeenteraad sluit zwembad aan de kade\n\nDoor Ada Berg en Tom Okafor\n\n${BODY}`,
      'author: Ada Berg | author: Tom Okafor',
    ],
    [`Gemeenteraad sluit zwembad aan de kade\n\nDoor Ada Berg in Utrecht\n\n${BODY}`, 'author: Ada Berg'],
    [
      `Gemeenteraad sluit zwembad aan de kade\n\nDoor\n\nAda Berg\n\nTom Okafor\n\n${BODY}`,
      'author: Ada Berg | author: Tom Okafor',
    ],
    [`Gemeenteraad sluit zwembad aan de kade\n\nTekst: Ada Berg\n\n${BODY}`, 'author: Ada Berg'],
    [`Gemeenteraad sluit zwembad aan de kade\n\nAda Berg, verslaggever\n\n${BODY}`, 'author: Ada Berg'],
    [`Gemeenteraad sluit zwembad aan de kade\n\nDoor onze redactie\n\n${BODY}`, ''],
    [`Gemeenteraad sluit zwembad aan de kade\n\nVan onze verslaggever Ada Berg\n\n${BODY}`, 'author: Ada Berg'],
    [`Gemeenteraad sluit zwembad aan de kade\n\n${BODY} (ANP/Reuters)`, 'agency: ANP | agency: Reuters'],
    [`Gemeenteraad sluit zwembad aan de kade\n\n${BODY}\n\nBron: Belga`, 'agency: Belga'],
    [`Gemeenteraad sluit zwembad aan de kade\n\n${BODY}\n\n© ANP`, 'agency: ANP'],
    [`Gemeenteraad sluit zwembad aan de kade\n\nRedactie/Belga\n\n${BODY}`, 'agency: Belga'],
    [`Gemeenteraad sluit zwembad aan de kade\n\nANP Productions\n\n${BODY}`, 'agency: ANP Productions'],
    [`Gemeenteraad sluit zwembad aan de kade\n\nBRUSSEL (BELGA) - ${BODY}`, 'agency: BELGA'],
  ])
})

describe('named, but no source', () => {
  runReportTable('nl', [
    ['De miljardair kocht De Telegraaf voor 250 miljoen euro.', ''],
    ['Het personeel van de NOS staakte maandag voor meer loon.', ''],
    ['Persbureau ANP werd in 1934 opgericht.', ''],
    ['De oppositie eist een rapport over het ongeluk.', ''],
    ['De Volkskrant krijgt in mei een nieuwe hoofdredacteur.', ''],
    ['De rechtbank veroordeelde RTL Nieuws tot een boete.', ''],
    ['De eigenaar van het AD bood 90 miljoen voor Het Parool.', ''],
    ['De krant verloor in tien jaar een derde van zijn lezers.', ''],
    ['Het agentschap keurde het geneesmiddel vrijdag goed.', ''],
    ['Het bedrijf publiceerde zijn jaarverslag te laat.', ''],
    ['De senator klaagde Knack aan wegens laster.', ''],
    ['De Kamer kort op het budget van de VRT.', ''],
    ['De zender werd na een brand uitgeschakeld.', ''],
    ['Hij ondertekende de brief en legde hem op tafel.', ''],
    ['De raad vroeg om een verklaring van de burgemeester.', ''],
    ['De NOS zendt het duel donderdag live uit.', ''],
    ['Vroeger werkte zij voor persbureau Reuters in Caïro.', ''],
  ])
})
