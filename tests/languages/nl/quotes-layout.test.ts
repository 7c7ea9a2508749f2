import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('vragen en antwoorden', () => {
  testQuotes('nl', [
    [
      'Anna Visser leidt de haven sinds 2019.\n\nVraag: Gaat u de prijzen verhogen?\n\nAntwoord: Nee. Wij hebben genoeg geld voor dit jaar.\n\nVraag: En volgend jaar?\n\nAntwoord: Dat kan ik vandaag niet zeggen.',
      ['direct', 'Nee. Wij hebben genoeg geld voor dit jaar', 'Anna Visser', null],
      ['direct', 'Dat kan ik vandaag niet zeggen', 'Anna Visser', null],
    ],
    [
      'Anna Visser leidt de haven sinds 2019.\n\nV: Gaat u de prijzen verhogen?\n\nA: Nee. Wij hebben genoeg geld voor dit jaar.\n\nV: En volgend jaar?\n\nA: Dat kan ik vandaag niet zeggen.',
      ['direct', 'Nee. Wij hebben genoeg geld voor dit jaar', 'Anna Visser', null],
      ['direct', 'Dat kan ik vandaag niet zeggen', 'Anna Visser', null],
    ],
    [
      'Anna Visser leidt de haven sinds 2019. Een gesprek over scheuren en geld.\n\nWaarom heeft u het oude dok gesloten?\n\nOmdat ik de scheuren zelf heb gezien. Verder wilde niemand kijken.\n\nGaat u het weer openen?\n\nNiet dit jaar. Wij hebben vier miljoen nodig voor de muren.\n\nWat heeft u ervan geleerd?\n\nIk slaap goed, en de haven draait weer.',
      ['direct', 'Omdat ik de scheuren zelf heb gezien. Verder wilde niemand kijken', 'Anna Visser', null],
      ['direct', 'Niet dit jaar. Wij hebben vier miljoen nodig voor de muren', 'Anna Visser', null],
      ['direct', 'Ik slaap goed, en de haven draait weer', 'Anna Visser', null],
    ],
    [
      'Anna Visser leidt de vakbond sinds 2019.\n\nNRC: Wat wilt u van de eigenaren?\n\nVisser: Ik wil dat ze naar ons luisteren.\n\nNRC: En zo niet?\n\nVisser: Dan staken wij in maart.',
      ['direct', 'Wat wilt u van de eigenaren', 'NRC', null],
      ['direct', 'Ik wil dat ze naar ons luisteren', 'Visser', null],
      ['direct', 'En zo niet', 'NRC', null],
      ['direct', 'Dan staken wij in maart', 'Visser', null],
    ],
    [
      'Anna Visser leidt de vakbond sinds 2019.\n\nAnna Visser: Ik wil dat ze luisteren. De burgemeester zei tegen ons: “Jullie worden gehoord.” Dat was in mei.\n\nEn zo niet?\n\nVisser: Dan staken wij in maart.',
      [
        'direct',
        'Ik wil dat ze luisteren. De burgemeester zei tegen ons: “Jullie worden gehoord.” Dat was in mei',
        'Anna Visser',
        null,
      ],
      ['direct', 'Jullie worden gehoord', 'De burgemeester', 'zei'],
      ['direct', 'Dan staken wij in maart', 'Visser', null],
    ],
    [
      'Anna Visser en Jan Holm leiden de haven.\n\nVraag: Gaat u de prijzen verhogen?\n\nAntwoord: Nee. Wij hebben genoeg geld voor dit jaar.\n\nVraag: En volgend jaar?\n\nAntwoord: Dat kan ik vandaag niet zeggen.',
      ['direct', 'Nee. Wij hebben genoeg geld voor dit jaar', null, null],
      ['direct', 'Dat kan ik vandaag niet zeggen', null, null],
    ],
    [
      'Anna Visser opende maandag het nieuwe dok.\n\nWie mag het gebruiken?\n\nVissersboten en veerboten. Jachten betalen een vergoeding.\n\nWanneer gaat het open?\n\nHet gaat om zes uur open.\n\nWat kost het?\n\nEen dag kost tien euro.',
    ],
    ['Groep A: Noorwegen, Chili, Kenia\n\nGroep B: Japan, Peru, Mali\n\nDe eerste wedstrijd is vrijdag.'],
  ])
})

describe('streepjes als spreektekens', () => {
  testQuotes('nl', [
    ['De veerboot was weer te laat.\n\n— Ik weet het niet, zei hij.', ['direct', 'Ik weet het niet', 'hij', 'zei']],
    [
      'De veerboot was weer te laat.\n\n– Wij hebben twee uur gewacht, zei Berg.',
      ['direct', 'Wij hebben twee uur gewacht', 'Berg', 'zei'],
    ],
    [
      'De veerboot was weer te laat.\n\n– Waar is de boot? vroeg Anna Berg.',
      ['direct', 'Waar is de boot', 'Anna Berg', 'vroeg'],
    ],
    [
      'De veerboot was weer te laat.\n\n– Wij hebben twee uur gewacht, zei Berg. – Niemand heeft ons iets verteld.',
      ['direct', 'Wij hebben twee uur gewacht | Niemand heeft ons iets verteld', 'Berg', 'zei'],
    ],
    ['Neem mee:\n\n– een warme jas\n– een lamp\n– eten voor twee dagen'],
    [
      'Dit is nieuw:\n\n– Veerboten varen elk uur\n– Kaartjes kosten minder, meldt het ministerie\n– Honden reizen gratis',
      ['indirect', 'Kaartjes kosten minder', 'het ministerie', 'meldt'],
    ],
  ])
})

describe('duimen en graden', () => {
  testQuotes('nl', [
    ['“De 27"-monitor is kapot”, zei Berg.', ['direct', 'De 27"-monitor is kapot', 'Berg', 'zei']],
    [
      '"Ik heb een 12" plaat gekocht in Oslo", zei Berg.',
      ['direct', 'Ik heb een 12" plaat gekocht in Oslo', 'Berg', 'zei'],
    ],
    [
      '"Wij waren met 12", zei Berg. "Nu zijn we met twee."',
      ['direct', 'Wij waren met 12 | Nu zijn we met twee', 'Berg', 'zei'],
    ],
    ['Het wrak ligt op 59°54\'12" noord en 10°44\'3" oost.'],
    ["'s Avonds speelden de Beatles' fans foto's en video's af."],
  ])
})

describe('citaten in citaten', () => {
  testQuotes('nl', [
    [
      '“Mijn vader zei tegen mij: ‘Teken nooit iets!’ en dat heb ik nooit gedaan”, zei ze.',
      ['direct', 'Mijn vader zei tegen mij: ‘Teken nooit iets!’ en dat heb ik nooit gedaan', 'ze', 'zei'],
      ['direct', 'Teken nooit iets!', 'Mijn vader', 'zei'],
    ],
    [
      '‘De trainer riep: “Doe dat doel dicht!” Wij renden weg’, vertelt Berg.',
      ['direct', 'De trainer riep: “Doe dat doel dicht!” Wij renden weg', 'Berg', 'vertelt'],
      ['direct', 'Doe dat doel dicht!', 'De trainer', 'riep'],
    ],
    [
      '“Wij noemen dit hier ‘de lange weg naar huis’ en vinden het mooi”, zei Berg.',
      ['direct', 'Wij noemen dit hier ‘de lange weg naar huis’ en vinden het mooi', 'Berg', 'zei'],
    ],
    [
      '“De film ‘Ik ben er niet’ raakte me”, zei Berg.',
      ['direct', 'De film ‘Ik ben er niet’ raakte me', 'Berg', 'zei'],
    ],
    [
      "'De foto's van Hans' huis heb ik 's ochtends gezien', zei Berg.",
      ['direct', "De foto's van Hans' huis heb ik 's ochtends gezien", 'Berg', 'zei'],
    ],
  ])
})

describe('koppen', () => {
  testQuotes('nl', [
    [
      'Berg: ‘Wij zijn klaar voor overleg’\n\nPremier Anna Berg sprak maandag in Oslo over het conflict met de vakbond.',
      ['direct', 'Wij zijn klaar voor overleg', 'Berg', null],
    ],
    [
      "'Wij zijn klaar voor overleg', zegt Berg\n\nPremier Anna Berg sprak maandag in Oslo over het conflict met de vakbond.",
      ['direct', 'Wij zijn klaar voor overleg', 'Berg', 'zegt'],
    ],
    [
      '“Wij zijn klaar voor overleg” – Berg\n\nPremier Anna Berg sprak maandag in Oslo over het conflict met de vakbond.',
      ['direct', 'Wij zijn klaar voor overleg', 'Berg', null],
    ],
    [
      'Holm: Oslo is klaar voor overleg\n\nPremier Anna Holm sprak maandag in Oslo over het conflict met de vakbond.',
      ['indirect', 'Oslo is klaar voor overleg', 'Holm', null],
    ],
    ['Havenstaking: wat we weten\n\nDe staking in de haven van Oslo ging maandag de derde dag in.'],
    ['Anna Berg: een leven voor de haven\n\nAl dertig jaar werkt ze in Oslo, en niemand kent de kademuren beter.'],
  ])
})

describe('alinea’s en lijsten', () => {
  testQuotes('nl', [
    [
      'Berg zei voor de rechter: “Ik heb de vrachtwagen gezien.\n\n“Ik heb naar de chauffeur geroepen.\n\n“Toen viel de muur om.”',
      [
        'direct',
        'Ik heb de vrachtwagen gezien. | Ik heb naar de chauffeur geroepen. | Toen viel de muur om',
        'Berg',
        'zei',
      ],
    ],
    [
      'Berg zei voor de rechter: “Ik heb de vrachtwagen gezien.”\n\n“Ik heb naar de chauffeur geroepen. Toen viel de muur om.”\n\nDe rechtbank schorste de zitting.',
      ['direct', 'Ik heb de vrachtwagen gezien', 'Berg', 'zei'],
      ['direct', 'Ik heb naar de chauffeur geroepen. Toen viel de muur om', 'Berg', null],
    ],
    [
      'Berg noemde drie wensen: “Wij willen meer mensen;\nwij willen kortere diensten;\nwij willen excuses.”',
      ['direct', 'Wij willen meer mensen; | wij willen kortere diensten; | wij willen excuses', 'Berg', 'noemde'],
    ],
  ])
})

describe('titels, namen, leuzen en andere woorden die niemand zegt', () => {
  testQuotes('nl', [
    ['De omroep maakte de naam van de film bekend: “Anna – geheimen van een kapitein”.'],
    ['Het koor zong “Als ik weer naar huis mag gaan” en vertrok.'],
    ['“De zee is nooit vol” heet haar tweede roman.'],
    ['Haar roman “Niemand kwam die dag naar het huis” won een prijs.'],
    ['Onder het motto “Wij zijn allemaal één stad” trokken drieduizend mensen door Oslo.'],
    ['Op een spandoek stond “Wij verkopen onze club niet”.'],
    ['De veerboten “Koningin van het Noorden” en “Geest van Oslo” botsten.'],
    ['Hij opende met het “Koningsgambiet” en verloor na 30 zetten.'],
    ['De tentoonstelling “Wat wij waren en wat wij zijn” loopt tot mei.'],
    ['De “wij weten alles beter”-houding van het bestuur ergert velen.'],
    ['In “Ik was erbij” vertelt Anna Berg over haar jeugd in Oslo.'],
    ["Ronnie 'de Raket' Holm won in Oslo."],
  ])
})
