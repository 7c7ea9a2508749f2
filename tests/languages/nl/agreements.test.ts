import { describe } from 'vitest'
import { runAgreementTable } from '../../events/agreement-table.js'

describe('concluded', () => {
  runAgreementTable('nl', [
    [
      'Noorwegen en Canada hebben op 2 maart 2024 in Oslo een visserijakkoord ondertekend.',
      ['agreement', 'concluded', 'visserijakkoord', '2024-03-02', 'Noorwegen, Canada'],
    ],
    [
      'Dinsdag tekenden Kenia en Oeganda een verdrag over het gebruik van het meer.',
      ['treaty', 'concluded', 'verdrag over het gebruik van het meer', '2024-05-14', 'Kenia, Oeganda'],
    ],
    [
      'Het defensieverdrag tussen Japan en Australië werd vorig jaar geratificeerd.',
      ['treaty', 'concluded', 'defensieverdrag tussen Japan en Australië', '2023', 'Japan, Australië'],
    ],
    [
      'Chili heeft met Vietnam een handelsakkoord gesloten.',
      ['agreement', 'concluded', 'handelsakkoord', null, 'Vietnam, Chili'],
    ],
    [
      'Polen en Litouwen ondertekenden een memorandum over het spoorvervoer.',
      ['memorandum', 'concluded', 'memorandum over het spoorvervoer', null, 'Polen, Litouwen'],
    ],
    [
      'De VN-Veiligheidsraad heeft maandag een resolutie over Soedan aangenomen.',
      ['resolution', 'concluded', 'resolutie over Soedan', '2024-05-13'],
    ],
    [
      'Egypte en Jordanië gaven een gezamenlijke verklaring over Gaza uit.',
      ['declaration', 'concluded', 'gezamenlijke verklaring over Gaza', null],
    ],
    ['De wapenstilstand ging op 3 april in werking.', ['ceasefire', 'concluded', 'wapenstilstand', '2024-04-03']],
    [
      'Spanje en Portugal sloten een overeenkomst over waterrechten.',
      ['agreement', 'concluded', 'overeenkomst over waterrechten', null, 'Spanje, Portugal'],
    ],
    [
      'Turkije en Griekenland hebben het migratieakkoord verlengd.',
      ['agreement', 'concluded', 'migratieakkoord', null, 'Turkije, Griekenland'],
    ],
    ['De vakbond heeft ingestemd met de nieuwe cao.', ['agreement', 'concluded', 'nieuwe cao']],
    [
      'De bonden bereikten een cao-akkoord voor de bakkerijen.',
      ['agreement', 'concluded', 'cao-akkoord voor de bakkerijen'],
    ],
    [
      'Servië en Hongarije sloten in 2019 een verdrag over douanecontroles.',
      ['treaty', 'concluded', 'verdrag over douanecontroles', '2019', 'Servië, Hongarije'],
    ],
    [
      'Het op 4 mei tussen Iran en Irak ondertekende grensverdrag regelt de toegang tot de rivier.',
      ['treaty', 'concluded', 'grensverdrag', '2024-05-04', 'Iran, Irak'],
    ],
    ['De rechtbank keurde de schikking met de bank goed.', ['agreement', 'concluded', 'schikking met de bank']],
    [
      'De ministers ondertekenden een protocol over het grensverkeer.',
      ['protocol', 'concluded', 'protocol over het grensverkeer'],
    ],
    ['De spits tekende een contract tot 2027.', ['agreement', 'concluded', 'contract tot 2027']],
    [
      'India ratificeerde het klimaatakkoord van Parijs in 2016.',
      ['agreement', 'concluded', 'klimaatakkoord van Parijs', '2016'],
    ],
    [
      'Letland en Estland zijn een samenwerkingsovereenkomst over havens overeengekomen.',
      ['agreement', 'concluded', 'samenwerkingsovereenkomst over havens', null, 'Letland, Estland'],
    ],
    [
      'Het bedrijf sloot een contract met de haven van Antwerpen.',
      ['agreement', 'concluded', 'contract met de haven van Antwerpen'],
    ],
    ['De overnamedeal met Philips is rond.', ['agreement', 'concluded', 'overnamedeal met Philips']],
  ])
})

describe('kept and broken', () => {
  runAgreementTable('nl', [
    [
      'Moldavië beschuldigt Rusland van schending van het grensakkoord.',
      ['agreement', 'concluded', 'grensakkoord', null],
    ],
    [
      'Volgens het verdrag met Denemarken houdt het eiland zijn eigen politie.',
      ['treaty', 'concluded', 'verdrag met Denemarken', null],
    ],
    [
      'Beide partijen moeten de overeenkomst van 10 maart 2021 uitvoeren.',
      ['agreement', 'concluded', 'overeenkomst van 10 maart 2021', '2021-03-10'],
    ],
    [
      'De uitvoering van de tripartiete verklaringen vordert.',
      ['declaration', 'concluded', 'tripartiete verklaringen', null],
    ],
    ['Het staakt-het-vuren werd na enkele uren geschonden.', ['ceasefire', 'concluded', 'staakt-het-vuren', null]],
    [
      'Vóór de wapenstilstand van 1953 lag de stad in puin.',
      ['ceasefire', 'concluded', 'wapenstilstand van 1953', '1953'],
    ],
  ])
})

describe('proposed', () => {
  runAgreementTable('nl', [
    [
      'De onderhandelingen over een vredesverdrag tussen Ethiopië en Eritrea gaan door.',
      ['treaty', 'proposed', 'vredesverdrag tussen Ethiopië en Eritrea', null, 'Ethiopië, Eritrea'],
    ],
    [
      'Japan hoopt op een handelsakkoord met India.',
      ['agreement', 'proposed', 'handelsakkoord met India', null, 'India, Japan'],
    ],
    [
      'Oekraïne heeft een staakt-het-vuren voorgesteld.',
      ['ceasefire', 'proposed', 'staakt-het-vuren', null, 'Oekraïne'],
    ],
    [
      'Cyprus is bereid het energiepact met Israël te ondertekenen.',
      ['agreement', 'proposed', 'energiepact met Israël', null],
    ],
    [
      'Georgië wees het akkoord over grenscontroles af.',
      ['agreement', 'proposed', 'akkoord over grenscontroles', null],
    ],
    [
      'De overeenkomst over gegevensuitwisseling wordt in juni ondertekend.',
      ['agreement', 'proposed', 'overeenkomst over gegevensuitwisseling', null],
    ],
    ['De vakbond onderhandelt over een nieuwe cao.', ['agreement', 'proposed', 'nieuwe cao', null]],
    ['Mexico riep op tot een onmiddellijk bestand.'],
    ['Zij willen snel een vrijhandelsakkoord sluiten.', ['agreement', 'proposed', 'vrijhandelsakkoord', null]],
    [
      'Het toekomstige investeringsverdrag is omstreden.',
      ['treaty', 'proposed', 'toekomstige investeringsverdrag', null],
    ],
    [
      'De voorgestelde fusie met Vodafone stuit op verzet.',
      ['agreement', 'proposed', 'voorgestelde fusie met Vodafone', null],
    ],
  ])
})

describe('ended', () => {
  runAgreementTable('nl', [
    [
      'Niger heeft het defensieverdrag met Frankrijk opgezegd.',
      ['treaty', 'ended', 'defensieverdrag met Frankrijk', undefined, 'Frankrijk, Niger'],
    ],
    ['De cao liep eind maart af.', ['agreement', 'ended', 'cao']],
    ['De fusie met Vodafone is afgeblazen.', ['agreement', 'ended', 'fusie met Vodafone']],
    ['De club heeft het contract met de trainer ontbonden.', ['agreement', 'ended', 'contract met de trainer']],
    [
      'De VS trokken zich in 2018 terug uit het atoomakkoord met Iran.',
      ['agreement', 'ended', 'atoomakkoord met Iran'],
    ],
    [
      'Roemenië en Moldavië sloten in 2020 een gasakkoord, dat vorig jaar afliep.',
      ['agreement', 'ended', 'gasakkoord', '2020', 'Roemenië, Moldavië'],
    ],
  ])
})

describe('one object for each document', () => {
  runAgreementTable('nl', [
    [
      'Noorwegen en IJsland hebben een visserijakkoord gesloten. Het akkoord legt quota voor haring vast. De overeenkomst is met gejuich ontvangen.',
      ['agreement', 'concluded', 'visserijakkoord', null, 'Noorwegen, IJsland'],
    ],
    [
      'De akkoorden die Soedan en Tsjaad op 3 mei 2019 en 7 juni 2021 sloten, gelden nog.',
      ['agreement', 'concluded', 'akkoorden', '2019-05-03', 'Soedan, Tsjaad'],
      ['agreement', 'concluded', 'akkoorden', '2021-06-07', 'Soedan, Tsjaad'],
    ],
    [
      'Letland en Estland ondertekenden een verdrag over havens. Ook ondertekenden zij een memorandum over toerisme.',
      ['treaty', 'concluded', 'verdrag over havens', null, 'Letland, Estland'],
      ['memorandum', 'concluded', 'memorandum over toerisme', null],
    ],
    [
      'De nieuwe cao voor de bouw werd op 2 mei ondertekend. De vorige cao was in februari afgelopen.',
      ['agreement', 'concluded', 'nieuwe cao voor de bouw', '2024-05-02'],
      ['agreement', 'ended', 'vorige cao'],
    ],
    [
      'Qatar en Oman hebben nog een document ondertekend – een overeenkomst over luchtverkeer.',
      ['agreement', 'concluded', 'overeenkomst over luchtverkeer', null, 'Qatar, Oman'],
    ],
  ])
})

describe('none', () => {
  runAgreementTable('nl', [
    ['De vredesbesprekingen tussen Armenië en Azerbeidzjan gaan door.'],
    ['In een verklaring betreurde het ministerie het voorval.'],
    ['De minister legde maandag een verklaring af.'],
    ['Er is geen akkoord bereikt.'],
    ['De gesprekken eindigden zonder overeenkomst.'],
    ['Hij gaat akkoord.'],
    ['De regering presenteerde haar plan voor nieuwe scholen.'],
    ['Het parlement nam de begrotingswet aan.'],
    ['Als de partijen een akkoord bereiken, eindigt de staking.'],
    ['De regeringsverklaring duurde een uur.'],
    ['Zij kreeg een bloedtransfusie.'],
    ['Het leidde tot confusie in de zaal.'],
    ['Hij opende het bestand op zijn computer.'],
    ['Haar contractspeler bleef weg.'],
    ['De verdragspartners zwegen.'],
    ['Het bod van de speler was laag.'],
    ['De machtsovername werd veroordeeld.'],
    ['Hij kreeg de opdracht te vertrekken.'],
    ['Het bestemmingsplan is aangenomen.'],
    ['Zij ondertekende de privacyverklaring.'],
  ])
})

describe('in de volgende zin beëindigd', () => {
  runAgreementTable('nl', [
    [
      'Chili en Peru sloten in 2009 een visserijakkoord. Dat liep eind 2021 af.',
      ['agreement', 'ended', 'visserijakkoord', '2009', 'Chili, Peru'],
    ],
  ])
})
