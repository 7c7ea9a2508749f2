import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('hearsay', () => {
  testQuotes('nl', [
    ['De man zou naar Spanje zijn gevlucht.', ['indirect', 'De man zou naar Spanje zijn gevlucht', null, 'zou']],
    [
      'Bij de ruzie zou een mes zijn getrokken, maar dat is niet gevonden.',
      ['indirect', 'Bij de ruzie zou een mes zijn getrokken', null, 'zou'],
    ],
    [
      'De verdachte, een man uit Breda, zou het slachtoffer hebben bedreigd.',
      ['indirect', 'De verdachte, een man uit Breda, zou het slachtoffer hebben bedreigd', null, 'zou'],
    ],
    ['Het zou gaan om een jongen van 14.', ['indirect', 'Het zou gaan om een jongen van 14', null, 'zou']],
    ['Er zou sprake zijn van fraude.', ['indirect', 'Er zou sprake zijn van fraude', null, 'zou']],
    [
      'De beloofde stukken zouden zijn vernietigd.',
      ['indirect', 'De beloofde stukken zouden zijn vernietigd', null, 'zouden'],
    ],
    [
      'De club is naar verluidt in gesprek met een Deen.',
      ['indirect', 'De club is | in gesprek met een Deen', null, 'naar verluidt'],
    ],
    // It goes on with whoever spoke in the sentence before.
    [
      'Visser zei dat de man loog. Hij zou het geld zelf hebben opgenomen.',
      ['indirect', 'de man loog', 'Visser', 'zei'],
      ['indirect', 'Hij zou het geld zelf hebben opgenomen', 'Visser', null],
    ],
    // A source in the sentence stands instead.
    ['Volgens de krant zou de man zijn gevlucht.', ['indirect', 'zou de man zijn gevlucht', 'de krant', 'Volgens']],
    ['De man zou zijn gevlucht, meldt de krant.', ['indirect', 'De man zou zijn gevlucht', 'de krant', 'meldt']],
    ['Hij zei dat hij zou komen.', ['indirect', 'hij zou komen', 'Hij', 'zei']],
  ])
})

describe('no hearsay', () => {
  testQuotes('nl', [
    ['De brug zou in mei opengaan.'],
    ['Het bedrijf zou graag uitbreiden.'],
    ['Een staking zou slecht zijn voor de haven.'],
    ['Dat zou een ramp zijn.'],
    ['Het zou kunnen dat de brug dicht blijft.'],
    ['De gemeente zou meer moeten bouwen.'],
    ['Als hij had gewonnen, zou hij zijn gebleven.'],
    ['Zonder helm zou hij zijn verongelukt.'],
    ['Anders zou de brand zijn overgeslagen.'],
    ['De man is opgepakt omdat hij een fiets zou hebben gestolen.'],
    ['Ik zou het nooit hebben gedaan.'],
    ['Zou hij zijn gevlucht?'],
    ['De koningin zou later in het paleis trouwen.'],
  ])
})

describe('names with particles and offices that hang on names', () => {
  testQuotes('nl', [
    [
      'Trainer Piet van den Berg is boos. “We gaan naar huis”, zegt Van den Berg.',
      ['direct', 'We gaan naar huis', 'Van den Berg', 'zegt'],
    ],
    [
      'Trainer Piet van den Berg is boos. Volgens Van den Berg is het klaar.',
      ['indirect', 'is het klaar', 'Van den Berg', 'Volgens'],
    ],
    ['Volgens Jan Visser is het klaar met de bouw.', ['indirect', 'is het klaar met de bouw', 'Jan Visser', 'Volgens']],
    ['“We gaan naar huis”, zegt de Gentse schepen Anna Smit.', ['direct', 'We gaan naar huis', 'Anna Smit', 'zegt']],
    [
      'Een woordvoerder van de NS bevestigt dat de lijn dicht is.',
      ['indirect', 'de lijn dicht is', 'Een woordvoerder van de NS', 'bevestigt'],
    ],
    [
      'Bij het ongeluk raakten volgens het bedrijf 200 mensen gewond.',
      ['indirect', 'Bij het ongeluk raakten | 200 mensen gewond', 'het bedrijf', 'volgens'],
    ],
  ])
})

describe('words that a verb of saying takes', () => {
  testQuotes('nl', [
    ['Visser vindt de straf te hoog.', ['indirect', 'de straf te hoog', 'Visser', 'vindt']],
    [
      'Visser vond de straf van de rechter onbegrijpelijk.',
      ['indirect', 'de straf van de rechter onbegrijpelijk', 'Visser', 'vond'],
    ],
    ['Visser vond de fiets in de gracht.'],
    ['Visser vond dat niet goed.'],
    ['Visser noemde het schip naar zijn moeder.'],
    ['Visser vraagt bezoekers om de trein te nemen.', ['indirect', 'de trein te nemen', 'Visser', 'vraagt']],
    ['Visser stelde voor de prijs te verlagen.', ['indirect', 'de prijs te verlagen', 'Visser', 'stelde voor']],
    ['Visser wil niet zeggen wie de koper is.'],
    [
      'De fabriek gaat dicht. Dat heeft Visser laten weten.',
      ['indirect', 'De fabriek gaat dicht', 'Visser', 'laten weten'],
    ],
    [
      'De fabriek gaat dicht. Dat zegt Visser, die al jaren directeur is.',
      ['indirect', 'De fabriek gaat dicht', 'Visser', 'zegt'],
    ],
    ['“Onzin”, reageert Visser.', ['direct', 'Onzin', 'Visser', 'reageert']],
    ['De ‘koningin van het wad’ ligt in Harlingen.'],
  ])
})
