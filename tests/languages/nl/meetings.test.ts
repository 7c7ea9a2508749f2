import { describe } from 'vitest'
import { runMeetingTable } from '../../events/meeting-table.js'

describe('werkwoorden van samenkomen', () => {
  runMeetingTable('nl', [
    [
      'President Thomas Cole ontmoette maandag in Wenen bondskanselier Anna Petersen.',
      'meeting held | Cole, Petersen | Wenen | 2023-03-06',
    ],
    [
      'Op dinsdag heeft president Thomas Cole bondskanselier Anna Petersen ontmoet.',
      'meeting held | Cole, Petersen | - | 2023-03-07',
    ],
    [
      'President Thomas Cole en bondskanselier Anna Petersen ontmoetten elkaar in Genève.',
      'meeting held | Cole, Petersen | Genève | -',
    ],
    [
      'Premier Helena Ward zal volgende week in Praag president Thomas Cole ontmoeten.',
      'meeting planned | Cole, Ward | Praag | 2023-03-13/2023-03-19',
    ],
    [
      'President Thomas Cole ontving donderdag minister Paul Lind in Oslo.',
      'meeting held | Cole, Lind | Oslo | 2023-03-09',
    ],
    ['Minister Paul Lind werd in Rome ontvangen door president Thomas Cole.', 'meeting held | Cole, Lind | Rome | -'],
    [
      'Minister Paul Lind sprak woensdag in Lissabon met zijn ambtgenoot Maria Costa.',
      'meeting held | Costa, Lind | Lissabon | 2023-03-08',
    ],
    ['Minister Paul Lind overlegde in Brussel met president Thomas Cole.', 'meeting held | Cole, Lind | Brussel | -'],
    ['President Thomas Cole ontmoet bondskanselier Anna Petersen in Rome', 'meeting held | Cole, Petersen | Rome | -'],
    [
      'Topvrouw Laura Steen overlegde woensdag met vertegenwoordigers van de vakbond.',
      'meeting held | Steen | - | 2023-03-08',
    ],
    [
      'President Thomas Cole kwam dinsdag in Bern bijeen met bondskanselier Anna Petersen.',
      'meeting held | Cole, Petersen | Bern | 2023-03-07',
    ],
    [
      'De minister van Buitenlandse Zaken, Paul Lind, die een bezoek brengt aan Kenia, ontmoette president Thomas Cole.',
      'visit held | Lind | Kenia | -',
      'meeting held | Cole, Lind | Kenia | -',
    ],
  ])
})

describe('telefoongesprekken', () => {
  runMeetingTable('nl', [
    [
      'President Thomas Cole heeft maandag een telefoongesprek gevoerd met bondskanselier Anna Petersen.',
      'call held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'President Thomas Cole belde dinsdag met bondskanselier Anna Petersen.',
      'call held | Cole, Petersen | - | 2023-03-07',
    ],
    [
      'President Thomas Cole en bondskanselier Anna Petersen hebben zondag telefonisch overlegd.',
      'call held | Cole, Petersen | - | 2023-03-05',
    ],
    [
      'In een telefoongesprek met bondskanselier Anna Petersen sprak president Thomas Cole over gas.',
      'call held | Cole, Petersen | - | -',
    ],
    [
      'Het telefoongesprek tussen president Thomas Cole en bondskanselier Anna Petersen duurde een uur.',
      'call held | Cole, Petersen | - | -',
    ],
    [
      'President Thomas Cole sprak maandag telefonisch met bondskanselier Anna Petersen.',
      'call held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'President Thomas Cole heeft op 2 maart gebeld met Anna Petersen, de bondskanselier.',
      'call held | Cole, Petersen | - | 2023-03-02',
    ],
    [
      'Bondskanselier Anna Petersen en president Thomas Cole hielden maandag een videoconferentie.',
      'call held | Cole, Petersen | - | 2023-03-06',
    ],
  ])
})

describe('bezoeken', () => {
  runMeetingTable('nl', [
    ['Minister Paul Lind arriveerde maandag in Noorwegen.', 'visit held | Lind | Noorwegen | 2023-03-06'],
    ['Minister Paul Lind bracht dinsdag een bezoek aan Kenia.', 'visit held | Lind | Kenia | 2023-03-07'],
    ['President Thomas Cole is dinsdag in Athene aangekomen.', 'visit held | Cole | Athene | 2023-03-07'],
    ['Premier Helena Ward bezocht donderdag Warschau.', 'visit held | Ward | Warschau | 2023-03-09'],
    ['Premier Helena Ward gaat in mei op bezoek in Japan.', 'visit planned | Ward | Japan | 2023-05'],
    ['Tijdens haar bezoek aan Madrid sprak premier Helena Ward over handel.', 'visit held | Ward | Madrid | -'],
    ['Vandaag is minister Paul Lind op bezoek in Cairo.', 'visit held | Lind | Cairo | 2023-03-10'],
    ['Het bezoek van president Thomas Cole aan Chili is afgelast.', 'visit cancelled | Cole | Chili | -'],
    ['Premier Helena Ward vloog donderdag naar Brussel.', 'visit held | Ward | Brussel | 2023-03-09'],
    ['President Thomas Cole heeft zijn bezoek aan Rome uitgesteld.', 'visit planned | Cole | Rome | -'],
    [
      'Minister Paul Lind arriveerde maandag in Noorwegen. Op dezelfde dag ontmoette hij in Oslo president Thomas Cole.',
      'visit held | Lind | Noorwegen | 2023-03-06',
      'meeting held | Cole, Lind | Oslo | 2023-03-06',
    ],
  ])
})

describe('zelfstandige naamwoorden voor gesprekken', () => {
  runMeetingTable('nl', [
    [
      'President Thomas Cole voerde maandag in Wenen gesprekken met bondskanselier Anna Petersen.',
      'meeting held | Cole, Petersen | Wenen | 2023-03-06',
    ],
    [
      'Na afloop van een gesprek met bondskanselier Anna Petersen in Wenen toonde president Thomas Cole zich tevreden.',
      'meeting held | Cole, Petersen | Wenen | -',
    ],
    [
      'De ontmoeting tussen president Thomas Cole en bondskanselier Anna Petersen vond dinsdag in Bern plaats.',
      'meeting held | Cole, Petersen | Bern | 2023-03-07',
    ],
    [
      'Een ontmoeting tussen president Thomas Cole en bondskanselier Anna Petersen staat gepland voor maandag.',
      'meeting planned | Cole, Petersen | - | 2023-03-13',
    ],
    [
      'Het gesprek tussen president Thomas Cole en bondskanselier Anna Petersen is afgezegd.',
      'meeting cancelled | Cole, Petersen | - | -',
    ],
    [
      'De ontmoeting tussen president Thomas Cole en bondskanselier Anna Petersen ging niet door.',
      'meeting cancelled | Cole, Petersen | - | -',
    ],
    [
      'Tijdens een werklunch met bondskanselier Anna Petersen verdedigde president Thomas Cole het plan.',
      'meeting held | Cole, Petersen | - | -',
    ],
    [
      'Maandag had president Thomas Cole een onderhoud met bondskanselier Anna Petersen.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'De ministers van Buitenlandse Zaken van Noorwegen en Chili voerden maandag in Oslo overleg.',
      'meeting held | Chili, Noorwegen | Oslo | 2023-03-06',
    ],
    [
      'De onderhandelingen tussen de vakbond FNV en werkgevers begonnen maandag in Utrecht.',
      'meeting held | FNV | Utrecht | 2023-03-06',
    ],
  ])
})

describe('persconferenties en conferenties', () => {
  runMeetingTable('nl', [
    [
      'President Thomas Cole en bondskanselier Anna Petersen hielden maandag in Wenen een gezamenlijke persconferentie.',
      'press-conference held | Cole, Petersen | Wenen | 2023-03-06',
    ],
    [
      'Trainer Martin Riet zei donderdag op een persconferentie dat hij blijft.',
      'press-conference held | Riet | - | 2023-03-09',
    ],
    [
      '"Wij zijn klaar", zei minister Clara Holm tijdens een persconferentie in Oslo.',
      'press-conference held | Holm | Oslo | -',
    ],
    ['Minister Clara Holm gaf maandag een persconferentie.', 'press-conference held | Holm | - | 2023-03-06'],
    [
      'President Thomas Cole opende maandag de klimaatconferentie in Nairobi.',
      'conference held | Cole | Nairobi | 2023-03-06',
    ],
    ['De top in Nairobi is maandag afgelast.', 'conference cancelled | - | Nairobi | 2023-03-06'],
    [
      'President Thomas Cole en bondskanselier Anna Petersen namen deel aan de top in Nairobi.',
      'conference held | Cole, Petersen | Nairobi | -',
    ],
  ])
})

describe('één object voor elke gebeurtenis', () => {
  runMeetingTable('nl', [
    [
      'President Thomas Cole ontmoette maandag in Wenen bondskanselier Anna Petersen. Tijdens de bijeenkomst werd gesproken over handel.',
      'meeting held | Cole, Petersen | Wenen | 2023-03-06',
    ],
    [
      'President Thomas Cole ontmoette maandag bondskanselier Anna Petersen. Dinsdag ontmoette Cole minister Paul Lind.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
      'meeting held | Cole, Lind | - | 2023-03-07',
    ],
    [
      'President Thomas Cole belde maandag met bondskanselier Anna Petersen. In 2021 belden Cole en Petersen ook al met elkaar.',
      'call held | Cole, Petersen | - | 2023-03-06',
      'call held | Cole, Petersen | - | 2021',
    ],
    [
      'President Thomas Cole ontmoette maandag in Wenen bondskanselier Anna Petersen. Na de ontmoeting gaven Cole en Petersen een persconferentie.',
      'meeting held | Cole, Petersen | Wenen | 2023-03-06',
      'press-conference held | Cole, Petersen | Wenen | 2023-03-06',
    ],
  ])
})

describe('geen gebeurtenis', () => {
  runMeetingTable('nl', [
    ['De vredesbesprekingen tussen Noorwegen en Chili slepen zich sinds 2019 voort.'],
    ['De lopende onderhandelingen tussen Noorwegen en Chili zijn moeizaam.'],
    ['President Thomas Cole is bereid om bondskanselier Anna Petersen te ontmoeten.'],
    ['President Thomas Cole ontmoette bondskanselier Anna Petersen niet.'],
    ['President Thomas Cole wil bondskanselier Anna Petersen ontmoeten.'],
    ['Bondskanselier Anna Petersen stelde een ontmoeting met president Thomas Cole voor.'],
    ['President Thomas Cole kan bondskanselier Anna Petersen ontmoeten.'],
    ['President Thomas Cole eist een gesprek met bondskanselier Anna Petersen.'],
    ['In een vraaggesprek met de Guardian prees president Thomas Cole bondskanselier Anna Petersen.'],
    ['Het kabinet trof maatregelen tegen Noorwegen en Chili.'],
    ['Bondskanselier Anna Petersen ontving een brief van president Thomas Cole.'],
    ['Chili ontmoet Noorwegen maandag in de finale van het toernooi.'],
    ['De storm arriveerde maandag in Athene.'],
    ['President Thomas Cole bekritiseerde maandag in Wenen bondskanselier Anna Petersen.'],
    ['Als president Thomas Cole bondskanselier Anna Petersen ontmoet, kunnen de prijzen dalen.'],
    ['De partijen blijven met elkaar in gesprek.'],
    ['De topman van het bedrijf, Jan de Wit, staat aan de top van de lijst.'],
    ['Bezoek onze website voor meer nieuws over president Thomas Cole.'],
  ])
})

describe('ontvangst', () => {
  runMeetingTable('nl', [
    [
      'President Anna Petersen verwelkomde premier Samuel Kool maandag in Wenen.',
      'meeting held | Kool, Petersen | Wenen | 2023-03-06',
    ],
    ['Premier Samuel Kool verwelkomde het besluit van president Anna Petersen.'],
  ])
})

describe('pers, bijeenkomsten en rondes', () => {
  runMeetingTable('nl', [
    [
      'Premier Helena Ward stond woensdag in Utrecht de pers te woord.',
      'press-conference held | Ward | Utrecht | 2023-03-08',
    ],
    [
      'Dat heeft topvrouw Dana Holt dinsdag in een personeelsbijeenkomst in Almere bekendgemaakt.',
      'meeting held | Holt | Almere | 2023-03-07',
    ],
    ['De pers schreef er dagen over.'],
    [
      'Een bezoek van minister Paul Lind aan Lissabon, dat voor dinsdag gepland stond, gaat niet door.',
      'visit cancelled | Lind | Lissabon | 2023-03-14',
    ],
    [
      'De persconferentie van trainer Rob Visser, die donderdag zou plaatsvinden, is uitgesteld.',
      'press-conference cancelled | Visser | - | 2023-03-09',
    ],
    ['Elk gesprek met premier Helena Ward duurt lang.'],
  ])
})

describe('plaats, dag en deelnemers uit de woorden eromheen', () => {
  runMeetingTable('nl', [
    [
      'Minister Paul Lind gaf woensdag in Nieuwspoort een persconferentie. Daarna sprak hij er met president Thomas Cole.',
      'press-conference held | Lind | Nieuwspoort | 2023-03-08',
      'meeting held | Cole, Lind | Nieuwspoort | 2023-03-08',
    ],
    [
      'De doorbraak kwam dinsdag, toen minister Paul Lind en president Thomas Cole elkaar in Zwolle troffen.',
      'meeting held | Cole, Lind | Zwolle | 2023-03-07',
    ],
    [
      'President Thomas Cole en premier Helena Ward spraken maandag in Gent ruim vier uur met elkaar.',
      'meeting held | Cole, Ward | Gent | 2023-03-06',
    ],
    [
      'Die avond zaten president Thomas Cole en premier Helena Ward samen in Oostende.',
      'meeting held | Cole, Ward | Oostende | -',
    ],
    [
      'Burgemeester Elena Ruis bracht zondag samen met minister Carlos Vega een werkbezoek aan Delfzijl.',
      'visit held | Ruis, Vega | Delfzijl | 2023-03-05',
    ],
    [
      'Koning Frederik heeft donderdag president Thomas Cole ontvangen op paleis Noordeinde.',
      'meeting held | Cole, Frederik | paleis Noordeinde | 2023-03-09',
    ],
    ['De onderhandelingen slepen zich al maanden voort, zei premier Helena Ward.'],
    ['Premier Helena Ward was uitgenodigd voor een gesprek met president Thomas Cole.'],
  ])
})

describe('verwacht en ontkend', () => {
  runMeetingTable('nl', [
    ['Minister Paul Lind wordt op 20 maart in Athene verwacht.', 'visit planned | Lind | Athene | 2023-03-20'],
    ['Minister Paul Lind verwacht in Athene weerstand.'],
    ['Een gesprek tussen premier Helena Ward en president Thomas Cole staat niet op de agenda.'],
  ])
})
