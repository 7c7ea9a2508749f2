import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('direct quotes with the cue after them', () => {
  testQuotes('nl', [
    [
      '„We hebben een datum afgesproken”, zegt Visser.',
      ['direct', 'We hebben een datum afgesproken', 'Visser', 'zegt'],
    ],
    [
      '‘We hebben een datum afgesproken’, aldus de minister.',
      ['direct', 'We hebben een datum afgesproken', 'de minister', 'aldus'],
    ],
    [
      "'We hebben een datum afgesproken', zei Visser maandag.",
      ['direct', 'We hebben een datum afgesproken', 'Visser', 'zei'],
    ],
    ['"We hebben een datum", zo zei hij.', ['direct', 'We hebben een datum', 'hij', 'zei']],
    ['“We hebben een datum,” zei ze.', ['direct', 'We hebben een datum', 'ze', 'zei']],
    ['«We hebben een datum», zei Visser.', ['direct', 'We hebben een datum', 'Visser', 'zei']],
    ['“Hebben we een datum?”, vroeg Visser.', ['direct', 'Hebben we een datum', 'Visser', 'vroeg']],
    ['“Dat is een schande!”, riep een toeschouwer.', ['direct', 'Dat is een schande', 'een toeschouwer', 'riep']],
    ['“We zijn klaar”, liet de vakbond weten.', ['direct', 'We zijn klaar', 'de vakbond', 'liet']],
    ['“We zijn klaar”, meldt de politie.', ['direct', 'We zijn klaar', 'de politie', 'meldt']],
    ['“We zijn klaar”, schrijft de krant.', ['direct', 'We zijn klaar', 'de krant', 'schrijft']],
    ['“We zijn klaar”, voegde Visser eraan toe.', ['direct', 'We zijn klaar', 'Visser', 'voegde']],
    ['“We zijn klaar”, merkte de trainer op.', ['direct', 'We zijn klaar', 'de trainer', 'merkte']],
    ['“We zijn klaar”, volgens Visser.', ['direct', 'We zijn klaar', 'Visser', 'volgens']],
    ['“We zijn klaar”, benadrukte ook de burgemeester.', ['direct', 'We zijn klaar', 'de burgemeester', 'benadrukte']],
    ['“We zijn klaar”, vertelde hij aan de krant.', ['direct', 'We zijn klaar', 'hij', 'vertelde']],
    ['“We wachten niet. Het is laat”, zei Visser.', ['direct', 'We wachten niet. Het is laat', 'Visser', 'zei']],
    ['“We noemen dat ‘de lange weg’”, zei Visser.', ['direct', 'We noemen dat ‘de lange weg’', 'Visser', 'zei']],
    ['“We zijn klaar”, reageert de wethouder.', ['direct', 'We zijn klaar', 'de wethouder', 'reageert']],
    ['“We zijn klaar”, lacht Visser.', ['direct', 'We zijn klaar', 'Visser', 'lacht']],
    ['“We zijn klaar”, besluit de directeur.', ['direct', 'We zijn klaar', 'de directeur', 'besluit']],
    ['“We zijn klaar”, verklaarde Jan Visser in Den Haag.', ['direct', 'We zijn klaar', 'Jan Visser', 'verklaarde']],
  ])
})

describe('direct quotes with the cue before them', () => {
  testQuotes('nl', [
    ['Visser zei: “We hebben een datum afgesproken.”', ['direct', 'We hebben een datum afgesproken', 'Visser', 'zei']],
    [
      'Maandag zei Visser: “We hebben een datum afgesproken.”',
      ['direct', 'We hebben een datum afgesproken', 'Visser', 'zei'],
    ],
    [
      'De minister verklaarde: “We hebben een datum afgesproken.”',
      ['direct', 'We hebben een datum afgesproken', 'De minister', 'verklaarde'],
    ],
    ['Visser heeft gezegd: “We hebben een datum.”', ['direct', 'We hebben een datum', 'Visser', 'gezegd']],
    ['De fabriek liet weten: “We hebben een datum.”', ['direct', 'We hebben een datum', 'De fabriek', 'liet weten']],
    ['In de brief schrijft hij: “We hebben een datum.”', ['direct', 'We hebben een datum', 'hij', 'schrijft']],
    [
      'Visser, directeur van de fabriek, zei: “We hebben een datum.”',
      ['direct', 'We hebben een datum', 'Visser', 'zei'],
    ],
    ['Visser: “We hebben een datum afgesproken.”', ['direct', 'We hebben een datum afgesproken', 'Visser', null]],
    ['Visser is er helder over: “We hebben een datum.”', ['direct', 'We hebben een datum', 'Visser', null]],
    ['Hij zei “we hebben een datum” en vertrok.', ['direct', 'we hebben een datum', 'Hij', 'zei']],
    [
      'De burgemeester lachte en zei: “We hebben een datum.”',
      ['direct', 'We hebben een datum', 'De burgemeester', 'zei'],
    ],
    ['Ze zei:\n“We hebben een datum voor de winter.”', ['direct', 'We hebben een datum voor de winter', 'Ze', 'zei']],
  ])
})

describe('direct quotes in parts and carried speakers', () => {
  testQuotes('nl', [
    [
      '“De gesprekken”, zei Visser, “waren lang en nuttig.”',
      ['direct', 'De gesprekken | waren lang en nuttig', 'Visser', 'zei'],
    ],
    [
      '“We hebben gewonnen”, zei Visser. “Nu vieren we feest.”',
      ['direct', 'We hebben gewonnen | Nu vieren we feest', 'Visser', 'zei'],
    ],
    [
      '“We hebben gewonnen”, zei Visser. Daarna ging hij naar huis. “Nu vieren we feest.”',
      ['direct', 'We hebben gewonnen', 'Visser', 'zei'],
      ['direct', 'Nu vieren we feest', 'hij', null],
    ],
    [
      'Visser zei dat het jaar zwaar was. “We hebben veel mensen verloren.”',
      ['indirect', 'het jaar zwaar was', 'Visser', 'zei'],
      ['direct', 'We hebben veel mensen verloren', 'Visser', null],
    ],
    [
      '“We hebben gewonnen”, zei Visser. “Jullie ook?”, vroeg Smit.',
      ['direct', 'We hebben gewonnen', 'Visser', 'zei'],
      ['direct', 'Jullie ook', 'Smit', 'vroeg'],
    ],
    [
      'De minister zei dat de weg dicht was: “Voor zondag komt er niemand door.”',
      ['indirect', 'de weg dicht was', 'De minister', 'zei'],
      ['direct', 'Voor zondag komt er niemand door', 'De minister', 'zei'],
    ],
  ])
})

describe('damaged marks', () => {
  testQuotes('nl', [
    ['“We wachten niet langer, “zei hij.', ['direct', 'We wachten niet langer', 'hij', 'zei']],
    [
      'Visser zei: We wachten niet langer op de bank.”',
      ['direct', 'We wachten niet langer op de bank', 'Visser', 'zei'],
    ],
    [
      'Visser zei: “We wachten niet langer. Het is klaar.',
      ['direct', 'We wachten niet langer. Het is klaar', 'Visser', 'zei'],
    ],
    ['„We wachten niet langer", zei Visser.', ['direct', 'We wachten niet langer', 'Visser', 'zei']],
    ['”We wachten niet langer”, zei Visser.', ['direct', 'We wachten niet langer', 'Visser', 'zei']],
    ['Visser zei: ""We wachten niet langer.""', ['direct', 'We wachten niet langer', 'Visser', 'zei']],
  ])
})

describe('clauses with dat', () => {
  testQuotes('nl', [
    ['Visser zei dat de gesprekken nuttig waren.', ['indirect', 'de gesprekken nuttig waren', 'Visser', 'zei']],
    [
      'Visser zei maandag in Utrecht dat de gesprekken nuttig waren.',
      ['indirect', 'de gesprekken nuttig waren', 'Visser', 'zei'],
    ],
    ['Maandag zei Visser dat de gesprekken nuttig waren.', ['indirect', 'de gesprekken nuttig waren', 'Visser', 'zei']],
    [
      'De minister merkte op dat de gesprekken nuttig waren.',
      ['indirect', 'de gesprekken nuttig waren', 'De minister', 'merkte op'],
    ],
    [
      'De minister merkte ook op dat de gesprekken nuttig waren.',
      ['indirect', 'de gesprekken nuttig waren', 'De minister', 'merkte'],
    ],
    ['De fabriek liet weten dat de weg dicht is.', ['indirect', 'de weg dicht is', 'De fabriek', 'liet weten']],
    ['De politie meldt dat twee mensen gewond zijn.', ['indirect', 'twee mensen gewond zijn', 'De politie', 'meldt']],
    ['Visser heeft gezegd dat de weg dicht is.', ['indirect', 'de weg dicht is', 'Visser', 'gezegd']],
    ['Hij benadrukte dat de weg dicht blijft.', ['indirect', 'de weg dicht blijft', 'Hij', 'benadrukte']],
    ['Visser wees erop dat de weg dicht is.', ['indirect', 'de weg dicht is', 'Visser', 'wees erop']],
    ['De bank gaat ervan uit dat de prijzen stijgen.', ['indirect', 'de prijzen stijgen', 'De bank', 'gaat ervan uit']],
    ['Visser gaf aan dat de weg dicht is.', ['indirect', 'de weg dicht is', 'Visser', 'gaf aan']],
    ['Visser gaf toe dat hij te laat was.', ['indirect', 'hij te laat was', 'Visser', 'gaf toe']],
    ['Ze hoopt dat de weg snel opengaat.', ['indirect', 'de weg snel opengaat', 'Ze', 'hoopt']],
    ['Boeren vrezen dat de oogst mislukt.', ['indirect', 'de oogst mislukt', 'Boeren', 'vrezen']],
    ['Hij ontkende dat hij de man kende.', ['indirect', 'hij de man kende', 'Hij', 'ontkende']],
    ['Visser, die de fabriek leidt, zei dat de weg dicht is.', ['indirect', 'de weg dicht is', 'Visser', 'zei']],
    ['Visser herinnerde eraan dat de weg dicht is.', ['indirect', 'de weg dicht is', 'Visser', 'herinnerde eraan']],
    [
      'Visser verklaarde dat, hoewel het regende, de weg open bleef.',
      ['indirect', 'hoewel het regende, de weg open bleef', 'Visser', 'verklaarde'],
    ],
    ['Er werd gemeld dat de weg dicht was.', ['indirect', 'de weg dicht was', null, 'gemeld']],
    ['De krant berichtte dat de minister vertrekt.', ['indirect', 'de minister vertrekt', 'De krant', 'berichtte']],
    ['De vakbond waarschuwt dat er stakingen komen.', ['indirect', 'er stakingen komen', 'De vakbond', 'waarschuwt']],
    ['Smit maakte bekend dat hij vertrekt.', ['indirect', 'hij vertrekt', 'Smit', 'maakte bekend']],
    ['Smit stelt dat het bod goed is voor de leden.', ['indirect', 'het bod goed is voor de leden', 'Smit', 'stelt']],
    [
      'Visser zei dat de weg dicht is en benadrukte dat hij dicht blijft.',
      ['indirect', 'de weg dicht is', 'Visser', 'zei'],
      ['indirect', 'hij dicht blijft', 'Visser', 'benadrukte'],
    ],
  ])
})

describe('reported questions and infinitives', () => {
  testQuotes('nl', [
    ['Visser vroeg of de weg dicht was.', ['indirect', 'of de weg dicht was', 'Visser', 'vroeg']],
    ['Visser legde uit waarom de weg dicht is.', ['indirect', 'waarom de weg dicht is', 'Visser', 'legde uit']],
    ['Visser vertelde hoe het geld was besteed.', ['indirect', 'hoe het geld was besteed', 'Visser', 'vertelde']],
    ['Het bedrijf zegt het voorstel te bestuderen.', ['indirect', 'het voorstel te bestuderen', 'Het bedrijf', 'zegt']],
    ['Visser beloofde de weg te openen.', ['indirect', 'de weg te openen', 'Visser', 'beloofde']],
    ['De bond dreigt het werk te staken.', ['indirect', 'het werk te staken', 'De bond', 'dreigt']],
    ['De eigenaar zegt niets te weten.', ['indirect', 'niets te weten', 'De eigenaar', 'zegt']],
  ])
})

describe('the cue behind or inside what is reported', () => {
  testQuotes('nl', [
    ['De gesprekken waren nuttig, zei Visser.', ['indirect', 'De gesprekken waren nuttig', 'Visser', 'zei']],
    ['De gesprekken waren nuttig, zegt Visser.', ['indirect', 'De gesprekken waren nuttig', 'Visser', 'zegt']],
    [
      'De gesprekken waren nuttig, aldus de minister.',
      ['indirect', 'De gesprekken waren nuttig', 'de minister', 'aldus'],
    ],
    [
      'Twee mensen raakten gewond, meldt de politie.',
      ['indirect', 'Twee mensen raakten gewond', 'de politie', 'meldt'],
    ],
    [
      'De weg gaat in mei open, liet de gemeente weten.',
      ['indirect', 'De weg gaat in mei open', 'de gemeente', 'liet'],
    ],
    ['De weg gaat in mei open, schrijft de krant.', ['indirect', 'De weg gaat in mei open', 'de krant', 'schrijft']],
    ['De weg is dicht, zo zei hij.', ['indirect', 'De weg is dicht', 'hij', 'zei']],
  ])
})

describe('volgens and zoals', () => {
  testQuotes('nl', [
    ['Volgens Visser waren de gesprekken nuttig.', ['indirect', 'waren de gesprekken nuttig', 'Visser', 'Volgens']],
    [
      'Volgens de politie raakten twee mensen gewond.',
      ['indirect', 'raakten twee mensen gewond', 'de politie', 'Volgens'],
    ],
    ['Volgens een functionaris stemt de bank in.', ['indirect', 'stemt de bank in', 'een functionaris', 'Volgens']],
    ['De gesprekken waren nuttig, volgens Visser.', ['indirect', 'De gesprekken waren nuttig', 'Visser', 'volgens']],
    [
      'Door de koop kan het bedrijf volgens hem verder groeien.',
      ['indirect', 'Door de koop kan het bedrijf | verder groeien', 'hem', 'volgens'],
    ],
    [
      'Zoals de politie meldde, raakten twee mensen gewond.',
      ['indirect', 'raakten twee mensen gewond', 'de politie', 'meldde'],
    ],
  ])
})

describe('what something is called, and mixed quotes', () => {
  testQuotes('nl', [
    ['Visser beschreef het plan als een fout.', ['indirect', 'het plan als een fout', 'Visser', 'beschreef']],
    ['Visser bestempelde het plan als mislukt.', ['indirect', 'het plan als mislukt', 'Visser', 'bestempelde']],
    ['Visser noemde het plan “een cadeau”.', ['direct', 'een cadeau', 'Visser', 'noemde']],
    ['Visser sprak van een “keerpunt” voor de stad.', ['mixed', 'een “keerpunt” voor de stad', 'Visser', 'sprak']],
    [
      'Hij had het over “harde tijden” voor de haven.',
      ['mixed', '“harde tijden” voor de haven', 'Hij', 'had het over'],
    ],
    ['Visser zei dat het plan “niet serieus” was.', ['mixed', 'het plan “niet serieus” was', 'Visser', 'zei']],
    [
      '“De burgemeester zei dat de weg dicht is”, vertelde Visser.',
      ['direct', 'De burgemeester zei dat de weg dicht is', 'Visser', 'vertelde'],
      ['indirect', 'de weg dicht is', 'De burgemeester', 'zei'],
    ],
  ])
})

describe('more speakers and word orders', () => {
  testQuotes('nl', [
    ['Ook de burgemeester zei dat de weg dicht is.', ['indirect', 'de weg dicht is', 'de burgemeester', 'zei']],
    ['Toch zegt Visser dat de weg dicht is.', ['indirect', 'de weg dicht is', 'Visser', 'zegt']],
    ['Volgens haar is de weg dicht.', ['indirect', 'is de weg dicht', 'haar', 'Volgens']],
    ['De 52-jarige verklaarde dat hij sliep.', ['indirect', 'hij sliep', 'De 52-jarige', 'verklaarde']],
    ['Bronnen melden dat de koop doorgaat.', ['indirect', 'de koop doorgaat', 'Bronnen', 'melden']],
    ['Deskundigen denken dat de prijs daalt.', ['indirect', 'de prijs daalt', 'Deskundigen', 'denken']],
    ['Woordvoerder Smit bevestigt dat de koop doorgaat.', ['indirect', 'de koop doorgaat', 'Smit', 'bevestigt']],
    ['“Het is klaar”, bevestigt woordvoerder Smit.', ['direct', 'Het is klaar', 'Smit', 'bevestigt']],
    ['“Het is klaar”, zegt hij tegen de krant.', ['direct', 'Het is klaar', 'hij', 'zegt']],
    ['“Ik ga niet weg”, herhaalde Smit.', ['direct', 'Ik ga niet weg', 'Smit', 'herhaalde']],
    ['Smit antwoordde dat hij blijft.', ['indirect', 'hij blijft', 'Smit', 'antwoordde']],
    ['Zij vindt dat de raad moet kiezen.', ['indirect', 'de raad moet kiezen', 'Zij', 'vindt']],
  ])
})

describe('no quotes', () => {
  testQuotes('nl', [
    ['De zogenoemde “grijze zone” omvat drie wijken.'],
    ['Het schip ‘Morgenster’ ligt in de haven.'],
    ["In 's-Hertogenbosch is maandag een brug afgesloten."],
    ['De film “We gaan naar huis” draait in mei.'],
    ['Het nummer ‘Ik ga naar huis’ werd gespeeld.'],
    ['Onder het motto “We blijven hier” liepen ze door de stad.'],
    ["De foto's en video's zijn bewaard."],
    ["'s Avonds was het stil in de stad."],
    ["'t Was een lange dag."],
    ['Het scherm is 27" groot.'],
    ['Anna “Turbo” Visser scoorde twee keer.'],
    ['De mening van de leden is verdeeld.'],
    ['Het bericht werd maandag geplaatst.'],
    ['De verklaring werd ondertekend.'],
    ['Het bedrijf kondigde een order aan.'],
    ['Ze spraken over handel en veiligheid.'],
    ['Hij weigerde te zeggen waarom de weg dicht was.'],
    ['Visser ontmoette de minister in Utrecht.'],
    ['De partij won de verkiezingen.'],
    ['De weg is sinds mei dicht.'],
    ['Hij schreef drie boeken over de zee.'],
    ['Ze vertelde een verhaal.'],
    ['Het verdrag werd in Den Haag gesloten.'],
    ['Volgens de wet moet de weg dicht.'],
    ['Volgens plan gaat de weg in mei open.'],
    ['De muziek stond hard.'],
    ['Het huis heet Zeezicht.'],
    ['De gemeente stelde drie mensen aan.'],
    ['De bank sloot het kantoor.'],
    ['Het antwoord was kort.'],
    ['De vraag bleef open.'],
    ['De trein ging verder.'],
    ['Zo eindigde de wedstrijd.'],
    ['De school ‘Aan Zee’ werd gebouwd.'],
    ['De bekende schrijvers lezen maandag.'],
    ['Na de wedstrijd ging iedereen naar huis.'],
    ['Hij deed het licht uit.'],
    ['De raad sprak over het plan.'],
    ['De brug is genoemd naar Anna Visser.'],
    ['Hij gaf de bal aan Smit.'],
    ['De minister legde een krans.'],
  ])
})

describe('labels', () => {
  testQuotes('nl', [
    ['De minister noemde dat “onaanvaardbaar”.', ['direct', 'onaanvaardbaar', 'De minister', 'noemde']],
    [
      'Visser bestempelde het besluit als “een zwarte dag voor de haven”.',
      ['direct', 'een zwarte dag voor de haven', 'Visser', 'bestempelde'],
    ],
    ['De bond deed het bod af als “een fooi”.', ['direct', 'een fooi', 'De bond', 'deed']],
    [
      'Volgens de bond is het klaar. Visser sprak van “pure chantage”.',
      ['indirect', 'is het klaar', 'de bond', 'Volgens'],
      ['direct', 'pure chantage', 'Visser', 'sprak'],
    ],
    ['Visser waarschuwde voor “een koude winter”.', ['direct', 'een koude winter', 'Visser', 'waarschuwde']],
    [
      'De burgemeester veroordeelde de “laffe aanslag”.',
      ['direct', 'laffe aanslag', 'De burgemeester', 'veroordeelde'],
    ],
    [
      'Visser noemde de plannen van het kabinet “onhaalbaar”.',
      ['mixed', 'de plannen van het kabinet “onhaalbaar”', 'Visser', 'noemde'],
    ],
    ['De groep die zich “Vrije Kade” noemt, kwam bijeen.'],
    ['Visser sprak in zaal “De Leeuw” met bezoekers.'],
    ['Het zogenoemde “spookschip” vertrok.'],
    ['Hij kocht het boek “Stille wateren”.'],
  ])
})

describe('marks made of two', () => {
  testQuotes('nl', [
    [',,Er is niets gebeurd’’, zei Anna Visser.', ['direct', 'Er is niets gebeurd', 'Anna Visser', 'zei']],
    [
      ",,Er is niets gebeurd'', zei Anna Visser na afloop. ,,Wij zijn blij.''",
      ['direct', 'Er is niets gebeurd | Wij zijn blij', 'Anna Visser', 'zei'],
    ],
    ['De minister zei: ‘‘Wij gaan door met de bouw.’’', ['direct', 'Wij gaan door met de bouw', 'De minister', 'zei']],
    ["De foto's en video's van de kade zijn weg."],
  ])
})

describe('layouts', () => {
  testQuotes('nl', [
    [
      'Anna de Vries over de haven\n\nAnna de Vries: Ik vind de plannen onverstandig.\n\nEn nu?\n\nDe Vries: We gaan in gesprek met de bonden.',
      ['direct', 'Ik vind de plannen onverstandig', 'Anna de Vries', null],
      ['direct', 'We gaan in gesprek met de bonden', 'Vries', null],
    ],
  ])
})
