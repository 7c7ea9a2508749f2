import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('business', () => {
  testQuotes('nl', [
    [
      'Chipmaker Velmora verwacht dit jaar minder te verkopen. Dat heeft het bedrijf woensdag bekendgemaakt bij de publicatie van de kwartaalcijfers.',
      ['indirect', 'dit jaar minder te verkopen', 'Velmora', 'verwacht'],
    ],
    [
      "'De vraag trekt eindelijk weer aan', zegt topvrouw Marleen Kuipers in een toelichting op de cijfers.",
      ['direct', 'De vraag trekt eindelijk weer aan', 'Marleen Kuipers', 'zegt'],
    ],
    [
      'Het concern laat weten dat de fabriek in Emmen openblijft.',
      ['indirect', 'de fabriek in Emmen openblijft', 'Het concern', 'laat weten'],
    ],
    [
      'Volgens analisten van de bank is de koers van het aandeel te ver opgelopen.',
      ['indirect', 'is de koers van het aandeel te ver opgelopen', 'analisten van de bank', 'Volgens'],
    ],
    [
      'De overname levert volgens het bedrijf 80 miljoen euro per jaar op.',
      ['indirect', 'De overname levert | 80 miljoen euro per jaar op', 'het bedrijf', 'volgens'],
    ],
    [
      '“We hebben de klap zien aankomen”, geeft financieel directeur Pieter Hagen toe. “Maar niet zo hard.”',
      ['direct', 'We hebben de klap zien aankomen | Maar niet zo hard', 'Pieter Hagen', 'geeft'],
    ],
    [
      'Er verdwijnen 120 banen, bevestigt een woordvoerder van de keten tegenover het FD.',
      ['indirect', 'Er verdwijnen 120 banen', 'een woordvoerder van de keten', 'bevestigt'],
    ],
    [
      'De winkelketen noemt de cijfers “teleurstellend, maar niet dramatisch”.',
      ['direct', 'teleurstellend, maar niet dramatisch', 'De winkelketen', 'noemt'],
    ],
    [
      'Kuipers zegt het vertrek van de commissaris te betreuren.',
      ['indirect', 'het vertrek van de commissaris te betreuren', 'Kuipers', 'zegt'],
    ],
    [
      'De bank denkt dat de rente dit najaar verder daalt. “Maar garanties geven we niet”, aldus hoofdeconoom Bas Tielens.',
      ['indirect', 'de rente dit najaar verder daalt', 'De bank', 'denkt'],
      ['direct', 'Maar garanties geven we niet', 'Bas Tielens', 'aldus'],
    ],
    [
      'Beleggers reageerden teleurgesteld. “Dit is een streep door de rekening”, zegt directeur Corné Dijk van vermogensbeheerder Oever.',
      ['direct', 'Dit is een streep door de rekening', 'Corné Dijk', 'zegt'],
    ],
    [
      'De topman sluit niet uit dat er meer vestigingen dichtgaan.',
      ['indirect', 'er meer vestigingen dichtgaan', 'De topman', 'sluit'],
    ],
    [
      'In het jaarverslag valt te lezen dat de bestuurders vorig jaar geen bonus kregen.',
      ['indirect', 'de bestuurders vorig jaar geen bonus kregen', 'het jaarverslag', 'valt te lezen'],
    ],
    [
      'Zo’n bod, zegt Kuipers, komt maar één keer in de tien jaar voorbij.',
      ['indirect', 'Zo’n bod | komt maar één keer in de tien jaar voorbij', 'Kuipers', 'zegt'],
    ],
    [
      'De brouwer gaat er van uit dat de verkoop in de zomer herstelt.',
      ['indirect', 'de verkoop in de zomer herstelt', 'De brouwer', 'gaat er van uit'],
    ],
    [
      'De toezichthouder vindt dat de webwinkel klanten misleidt.',
      ['indirect', 'de webwinkel klanten misleidt', 'De toezichthouder', 'vindt'],
    ],
    [
      'Vliegmaatschappij Norda schrapt in mei honderd vluchten. Dat schrijft de Volkskrant.',
      ['indirect', 'Vliegmaatschappij Norda schrapt in mei honderd vluchten', 'Volkskrant', 'schrijft'],
    ],
    [
      '“De markt is oververhit”, waarschuwt makelaar Stefanie Baert in De Standaard.',
      ['direct', 'De markt is oververhit', 'Stefanie Baert', 'waarschuwt'],
    ],
    [
      'Het energiebedrijf meldt in een persbericht dat de levering maandag wordt hervat.',
      ['indirect', 'de levering maandag wordt hervat', 'Het energiebedrijf', 'meldt'],
    ],
    [
      'Tegenover de NOS zei de bestuursvoorzitter dat hij niet van plan is op te stappen.',
      ['indirect', 'hij niet van plan is op te stappen', 'de bestuursvoorzitter', 'zei'],
    ],
  ])
})

describe('labour', () => {
  testQuotes('nl', [
    [
      '„De directie luistert niet”, klinkt het bij de vakbond.',
      ['direct', 'De directie luistert niet', 'de vakbond', 'klinkt'],
    ],
    [
      'De bonden eisen dat de lonen met 8 procent stijgen.',
      ['indirect', 'de lonen met 8 procent stijgen', 'De bonden', 'eisen'],
    ],
    [
      ",,We gaan door tot er een fatsoenlijk bod ligt'', zegt FNV-bestuurder Karin Smeets. ,,Desnoods tot kerst.''",
      ['direct', 'We gaan door tot er een fatsoenlijk bod ligt | Desnoods tot kerst', 'Karin Smeets', 'zegt'],
    ],
    ['De werkgevers spreken van een “eerlijk eindbod”.', ['direct', 'eerlijk eindbod', 'De werkgevers', 'spreken']],
    [
      'Vakbond CNV roept de leden op om donderdag het werk neer te leggen.',
      ['indirect', 'donderdag het werk neer te leggen', 'CNV', 'roept'],
    ],
    [
      'De chauffeurs krijgen naar eigen zeggen al maanden te laat hun rooster.',
      ['indirect', 'De chauffeurs krijgen | al maanden te laat hun rooster', 'De chauffeurs', 'naar eigen zeggen'],
    ],
    [
      'Volgens de Belgische Spoorwegen rijdt maandag een op de drie treinen.',
      ['indirect', 'rijdt maandag een op de drie treinen', 'Belgische Spoorwegen', 'Volgens'],
    ],
    [
      'De ondernemingsraad stelt voor om de sluiting een jaar uit te stellen.',
      ['indirect', 'de sluiting een jaar uit te stellen', 'De ondernemingsraad', 'stelt voor'],
    ],
    [
      '“Onaanvaardbaar”, reageert de christelijke vakbond op het ontslagplan.',
      ['direct', 'Onaanvaardbaar', 'de christelijke vakbond', 'reageert'],
    ],
    [
      'De directie betreurt de actie, maar zegt begrip te hebben voor de onrust.',
      ['indirect', 'begrip te hebben voor de onrust', 'De directie', 'zegt'],
    ],
    ['Smeets verwijt de werkgevers dat ze tijd rekken.', ['indirect', 'ze tijd rekken', 'Smeets', 'verwijt']],
    [
      'Bij de vakbonden is te horen dat de sfeer aan tafel ijzig is.',
      ['indirect', 'de sfeer aan tafel ijzig is', 'de vakbonden', 'is te horen'],
    ],
    [
      'Een woordvoerder van het ziekenhuis zegt dat de spoedeisende hulp open blijft.',
      ['indirect', 'de spoedeisende hulp open blijft', 'Een woordvoerder van het ziekenhuis', 'zegt'],
    ],
    [
      '“Zonder handen aan het bed houdt het op”, zo vertelt verpleegkundige Loes Aarts. Ze werkt al twintig jaar in de zorg. “Ik ga met tegenzin naar mijn werk.”',
      ['direct', 'Zonder handen aan het bed houdt het op', 'Loes Aarts', 'vertelt'],
      ['direct', 'Ik ga met tegenzin naar mijn werk', 'Ze', null],
    ],
    [
      'De leraren vragen zich af of het geld er ooit komt.',
      ['indirect', 'of het geld er ooit komt', 'De leraren', 'vragen'],
    ],
    ['ACV-secretaris Wouter Claes: “Dit is broodroof.”', ['direct', 'Dit is broodroof', 'Wouter Claes', null]],
    [
      'Zowel de bonden als de directie zeggen tevreden te zijn met het akkoord.',
      ['indirect', 'tevreden te zijn met het akkoord', 'de bonden', 'zeggen'],
    ],
    [
      'De staking heeft geen zin, meent ondernemer Frits Bos.',
      ['indirect', 'De staking heeft geen zin', 'Frits Bos', 'meent'],
    ],
  ])
})

describe('courts and crime', () => {
  testQuotes('nl', [
    [
      'De rechtbank oordeelde dat de man met voorbedachten rade had gehandeld.',
      ['indirect', 'de man met voorbedachten rade had gehandeld', 'De rechtbank', 'oordeelde'],
    ],
    [
      'Het OM verwijt de 34-jarige verdachte dat hij valse facturen verstuurde.',
      ['indirect', 'hij valse facturen verstuurde', 'OM', 'verwijt'],
    ],
    [
      'De verdachte ontkent dat hij die avond in de woning was.',
      ['indirect', 'hij die avond in de woning was', 'De verdachte', 'ontkent'],
    ],
    [
      'De verdachte zou het slachtoffer eerder hebben bedreigd.',
      ['indirect', 'De verdachte zou het slachtoffer eerder hebben bedreigd', null, 'zou'],
    ],
    [
      'Volgens zijn advocaat Tim Verhagen is er geen enkel bewijs.',
      ['indirect', 'is er geen enkel bewijs', 'Tim Verhagen', 'Volgens'],
    ],
    [
      '‘Mijn cliënt is geen moordenaar’, betoogde de raadsvrouw. ‘Hij was op de verkeerde plek.’',
      ['direct', 'Mijn cliënt is geen moordenaar | Hij was op de verkeerde plek', 'de raadsvrouw', 'betoogde'],
    ],
    [
      'De politie heeft twee mannen aangehouden. Zij worden verdacht van diefstal, aldus een politiewoordvoerder.',
      ['indirect', 'Zij worden verdacht van diefstal', 'een politiewoordvoerder', 'aldus'],
    ],
    [
      'Het parket bevestigt dat er een onderzoek loopt.',
      ['indirect', 'er een onderzoek loopt', 'Het parket', 'bevestigt'],
    ],
    ['De man bekende de brand te hebben gesticht.', ['indirect', 'de brand te hebben gesticht', 'De man', 'bekende']],
    ['De officier van justitie eiste vorige week zes jaar cel. De rechter vond dat te hoog.'],
    [
      'De rechter achtte bewezen dat de bestuurder had gedronken.',
      ['indirect', 'de bestuurder had gedronken', 'De rechter', 'achtte bewezen'],
    ],
    [
      '„Ik herinner mij niets meer”, verklaarde de beklaagde voor de correctionele rechtbank in Gent.',
      ['direct', 'Ik herinner mij niets meer', 'de beklaagde', 'verklaarde'],
    ],
    [
      'Een buurvrouw hoorde geschreeuw. “Daarna was het stil”, zegt ze.',
      ['direct', 'Daarna was het stil', 'ze', 'zegt'],
    ],
    [
      'Het slachtoffer is niet in levensgevaar, weet Omroep Westkust.',
      ['indirect', 'Het slachtoffer is niet in levensgevaar', 'Omroep Westkust', 'weet'],
    ],
    ['De verdachte beroept zich op zijn zwijgrecht. Zijn advocaat wil niet reageren.'],
    ['De advocaat kondigde aan in beroep te gaan.', ['indirect', 'in beroep te gaan', 'De advocaat', 'kondigde aan']],
    [
      'Justitie vermoedt dat de bende vanuit Spanje opereerde.',
      ['indirect', 'de bende vanuit Spanje opereerde', 'Justitie', 'vermoedt'],
    ],
    [
      'De twee zouden tonnen hebben verdiend aan de handel.',
      ['indirect', 'De twee zouden tonnen hebben verdiend aan de handel', null, 'zouden'],
    ],
    [
      'Uit het vonnis blijkt dat de vrouw jarenlang geld wegsluisde.',
      ['indirect', 'de vrouw jarenlang geld wegsluisde', 'het vonnis', 'blijkt'],
    ],
    ['De getuige sprak van “een nachtmerrie”.', ['direct', 'een nachtmerrie', 'De getuige', 'sprak']],
    [
      'Naar verluidt is de hoofdverdachte naar het buitenland gevlucht.',
      ['indirect', 'is de hoofdverdachte naar het buitenland gevlucht', null, 'Naar verluidt'],
    ],
    [
      'Volgens de aanklacht zou de directeur steekpenningen hebben aangenomen.',
      ['indirect', 'zou de directeur steekpenningen hebben aangenomen', 'de aanklacht', 'Volgens'],
    ],
  ])
})

describe('politics', () => {
  testQuotes('nl', [
    [
      'Minister Hanneke Voskuil vindt het voorstel onverstandig.',
      ['indirect', 'het voorstel onverstandig', 'Hanneke Voskuil', 'vindt'],
    ],
    [
      'Den Haag wil dat gemeenten sneller bouwen. “Wij doen wat we kunnen”, reageert wethouder Erik Lammers.',
      ['direct', 'Wij doen wat we kunnen', 'Erik Lammers', 'reageert'],
    ],
    [
      'De premier benadrukte in de Tweede Kamer dat er geen geheime afspraken zijn.',
      ['indirect', 'er geen geheime afspraken zijn', 'De premier', 'benadrukte'],
    ],
    [
      'Brussel waarschuwt dat het begrotingstekort te hoog oploopt.',
      ['indirect', 'het begrotingstekort te hoog oploopt', 'Brussel', 'waarschuwt'],
    ],
    [
      "Minister: 'Geen extra geld voor het spoor'\n\nHet kabinet trekt geen extra geld uit voor het spoor, zegt minister Voskuil.",
      ['direct', 'Geen extra geld voor het spoor', 'Minister', null],
      ['indirect', 'Het kabinet trekt geen extra geld uit voor het spoor', 'Voskuil', 'zegt'],
    ],
    [
      'Op X (voorheen Twitter) schrijft Kamerlid Jelle Bruins dat de coalitie op instorten staat.',
      ['indirect', 'de coalitie op instorten staat', 'Jelle Bruins', 'schrijft'],
    ],
    [
      'Kamerlid Jelle Bruins is boos. Wat Bruins betreft komt er een parlementaire enquête.',
      ['indirect', 'komt er een parlementaire enquête', 'Bruins', 'Wat'],
    ],
    [
      'De oppositie noemt het plan “een gemiste kans”, de coalitie is juist enthousiast.',
      ['direct', 'een gemiste kans', 'De oppositie', 'noemt'],
    ],
    [
      'Voskuil erkende dat de Kamer te laat is geïnformeerd. Ze bood daarvoor haar excuses aan.',
      ['indirect', 'de Kamer te laat is geïnformeerd', 'Voskuil', 'erkende'],
    ],
    [
      'Het kabinet zegt dat de maatregel nodig is. Critici menen dat er betere oplossingen zijn.',
      ['indirect', 'de maatregel nodig is', 'Het kabinet', 'zegt'],
      ['indirect', 'er betere oplossingen zijn', 'Critici', 'menen'],
    ],
    [
      'De minister-president zei vrijdag na de ministerraad dat hij het “volste vertrouwen” heeft in zijn collega.',
      ['mixed', 'hij het “volste vertrouwen” heeft in zijn collega', 'De minister-president', 'zei'],
    ],
    [
      'Burgemeester Ineke Vos roept inwoners op binnen te blijven.',
      ['indirect', 'binnen te blijven', 'Ineke Vos', 'roept'],
    ],
    [
      'In een brief aan de Tweede Kamer schrijft staatssecretaris Onno de Ridder dat de wachttijden oplopen.',
      ['indirect', 'de wachttijden oplopen', 'Onno de Ridder', 'schrijft'],
    ],
    [
      'De Ridder stelt dat er “geen euro” is weggegooid. Daarover wordt volgende week gedebatteerd.',
      ['mixed', 'er “geen euro” is weggegooid', 'De Ridder', 'stelt'],
    ],
    ['Het ministerie van Financiën wil niet zeggen hoe hoog het bedrag is.'],
    [
      'Een woordvoerder van de gemeente Zwolle laat weten dat de brug tot juni dicht blijft.',
      ['indirect', 'de brug tot juni dicht blijft', 'Een woordvoerder van de gemeente Zwolle', 'laat weten'],
    ],
    [
      'Vlaams minister Bart Goossens (N-VA) vindt dat de scholen te weinig doen. „Ik verwacht meer ambitie”, klinkt het.',
      ['indirect', 'de scholen te weinig doen', 'Bart Goossens', 'vindt'],
      ['direct', 'Ik verwacht meer ambitie', 'Bart Goossens', 'klinkt'],
    ],
    [
      'De fractieleider gelooft niet dat het akkoord standhoudt.',
      ['indirect', 'het akkoord standhoudt', 'De fractieleider', 'gelooft'],
    ],
    [
      'De partij pleit ervoor om de belasting op arbeid te verlagen.',
      ['indirect', 'de belasting op arbeid te verlagen', 'De partij', 'pleit ervoor'],
    ],
    [
      'De raad wees het voorstel af. “Dit kost ons de verkiezingen”, verzuchtte een raadslid na afloop.',
      ['direct', 'Dit kost ons de verkiezingen', 'een raadslid', 'verzuchtte'],
    ],
    [
      'Het ministerie citeert de premier: “We laten niemand in de kou staan.”',
      ['direct', 'We laten niemand in de kou staan', 'de premier', 'citeert'],
    ],
    [
      'Moskou ontkent betrokken te zijn bij de aanval.',
      ['indirect', 'betrokken te zijn bij de aanval', 'Moskou', 'ontkent'],
    ],
    [
      'Volgens haar moet de wet op de schop. Zo’n ingreep is al jaren nodig.',
      ['indirect', 'moet de wet op de schop', 'haar', 'Volgens'],
    ],
    [
      '“Ik blijf”, luidt het korte antwoord van de burgemeester.',
      ['direct', 'Ik blijf', 'het korte antwoord van de burgemeester', 'luidt'],
    ],
    [
      'De minister beloofde de Kamer dat er voor de zomer een brief komt.',
      ['indirect', 'er voor de zomer een brief komt', 'De minister', 'beloofde'],
    ],
  ])
})

describe('sport', () => {
  testQuotes('nl', [
    [
      '“We gaven het weg”, zei trainer Marco Evers na afloop tegen ESPN. “Dat mag op dit niveau niet gebeuren.”',
      ['direct', 'We gaven het weg | Dat mag op dit niveau niet gebeuren', 'Marco Evers', 'zei'],
    ],
    [
      'Evers vond dat zijn ploeg een strafschop had moeten krijgen.',
      ['indirect', 'zijn ploeg een strafschop had moeten krijgen', 'Evers', 'vond'],
    ],
    [
      'De spits is er in de bekerfinale bij, verzekert zijn coach.',
      ['indirect', 'De spits is er in de bekerfinale bij', 'zijn coach', 'verzekert'],
    ],
    [
      'Schaatsster Femke Postma baalde van haar race. “Ik kwam er nooit in”, vertelde ze bij de NOS.',
      ['direct', 'Ik kwam er nooit in', 'ze', 'vertelde'],
    ],
    [
      'Postma hoopt volgende week weer te kunnen starten.',
      ['indirect', 'volgende week weer te kunnen starten', 'Postma', 'hoopt'],
    ],
    [
      'De aanvoerder reageerde verbaasd op de wissel: “Ik voelde me prima.”',
      ['direct', 'Ik voelde me prima', 'De aanvoerder', 'reageerde'],
    ],
    [
      'De club zou in gesprek zijn met een Spaanse middenvelder.',
      ['indirect', 'De club zou in gesprek zijn met een Spaanse middenvelder', null, 'zou'],
    ],
    [
      'Volgens Het Nieuwsblad heeft de Deense verdediger al een akkoord met de club.',
      ['indirect', 'heeft de Deense verdediger al een akkoord met de club', 'Het Nieuwsblad', 'Volgens'],
    ],
    [
      'Renner Lars Vandamme geeft toe dat hij fouten heeft gemaakt: “Ik had eerder moeten demarreren.”',
      ['indirect', 'hij fouten heeft gemaakt', 'Lars Vandamme', 'geeft toe'],
      ['direct', 'Ik had eerder moeten demarreren', 'Lars Vandamme', 'geeft toe'],
    ],
    [
      'De bond laat in een reactie weten de uitspraak te bestuderen.',
      ['indirect', 'de uitspraak te bestuderen', 'De bond', 'laat'],
    ],
    [
      '“Het was”, zei de doelman, “een avond om nooit te vergeten.”',
      ['direct', 'Het was | een avond om nooit te vergeten', 'de doelman', 'zei'],
    ],
    [
      'De bondscoach concludeert dat er nog veel werk aan de winkel is.',
      ['indirect', 'er nog veel werk aan de winkel is', 'De bondscoach', 'concludeert'],
    ],
    [
      'Vandamme: ‘Deze etappe staat al maanden rood omcirkeld.’ Zijn ploegleider denkt er anders over.',
      ['direct', 'Deze etappe staat al maanden rood omcirkeld', 'Vandamme', null],
    ],
  ])
})

describe('regional', () => {
  testQuotes('nl', [
    [
      'Bewoner Henk Mulder is het zat. “Elke nacht is het raak”, verzucht hij.',
      ['direct', 'Elke nacht is het raak', 'hij', 'verzucht'],
    ],
    [
      'De brandweer meldt dat het vuur rond middernacht onder controle was.',
      ['indirect', 'het vuur rond middernacht onder controle was', 'De brandweer', 'meldt'],
    ],
    [
      'Er zijn geen gewonden gevallen, laat de veiligheidsregio weten.',
      ['indirect', 'Er zijn geen gewonden gevallen', 'de veiligheidsregio', 'laat'],
    ],
    [
      'De weg is tot zes uur dicht. Dat meldt Rijkswaterstaat op X.',
      ['indirect', 'De weg is tot zes uur dicht', 'Rijkswaterstaat', 'meldt'],
    ],
    [
      'Mulder snapt niet waarom de gemeente niets doet.',
      ['indirect', 'waarom de gemeente niets doet', 'Mulder', 'snapt'],
    ],
    [
      '“Als ik hier ’s ochtends langsfiets, zie ik overal glas”, zegt een vrouw die niet met haar naam in de krant wil.',
      ['direct', 'Als ik hier ’s ochtends langsfiets, zie ik overal glas', 'een vrouw', 'zegt'],
    ],
    ['De eigenaar van het café wil dat de camera’s weggaan.'],
    [
      'Wethouder Lammers noemt het “onbegrijpelijk” dat de provincie dwarsligt.',
      ['mixed', 'het “onbegrijpelijk” dat de provincie dwarsligt', 'Lammers', 'noemt'],
    ],
    [
      '‘Het is een monument’, vindt de erfgoedvereniging. ‘Daar blijf je van af.’',
      ['direct', 'Het is een monument | Daar blijf je van af', 'de erfgoedvereniging', 'vindt'],
    ],
    [
      'Tegen het AD vertelt de boer dat hij al drie schapen kwijt is.',
      ['indirect', 'hij al drie schapen kwijt is', 'de boer', 'vertelt'],
    ],
    [
      'Omwonenden klagen dat het zwembad ’s avonds te veel lawaai maakt.',
      ['indirect', 'het zwembad ’s avonds te veel lawaai maakt', 'Omwonenden', 'klagen'],
    ],
    [
      'De school heeft ouders per brief laten weten dat de lessen maandag uitvallen.',
      ['indirect', 'de lessen maandag uitvallen', 'De school', 'laten weten'],
    ],
  ])
})

describe('no quotes', () => {
  testQuotes('nl', [
    ['Het bedrijf zou graag uitbreiden, maar daarvoor ontbreekt de ruimte.'],
    ['Als de dijk breekt, zou de hele polder onder water lopen.'],
    ['De werkzaamheden zouden in maart beginnen, maar liepen vertraging op.'],
    ['Het stadion is voor de zomer klaar. Dat is eerder dan gepland.'],
    ['De zogenoemde ‘plofkofferclub’ is al jaren actief in de regio.'],
    ['De minister verwacht een tekort aan leraren en trekt geld uit.'],
    ['De gemeente stelt 200.000 euro beschikbaar voor de speeltuin.'],
    ['De club meldde zich dinsdag bij de curator.'],
    ['De voorstelling ‘Als de zon opkomt’ trekt volle zalen.'],
    ['Het boek vertelt het verhaal van een visser uit Urk.'],
    ['De onderneming vraagt surseance van betaling aan.'],
    ['De rechter verklaarde de winkelketen failliet.'],
    ['Volgens schema moet de tunnel in 2028 open.'],
    ['De politie vond in de loods 40 kilo cocaïne.'],
    ['De Kamer stemde in met de motie van Bruins.'],
    ['De vakbond schrijft een enquête uit onder de leden.'],
    ['Het bestuur stelde een nieuwe penningmeester aan.'],
    ['Het café heet sinds kort ‘De Laatste Stuiver’.'],
    ['De trainer zei zijn baan op en vertrok naar Turkije.'],
    ['De burgemeester sprak met bewoners over de overlast.'],
    ['De provincie en de gemeente spraken over de aanleg van een fietspad.'],
    ['Hij moet van de rechter een schadevergoeding van 3.000 euro betalen.'],
    ['Met “Nachttrein” won de regisseur drie prijzen.'],
    ['De ‘oude’ haven wordt een woonwijk.'],
    ['De ploeg stelde teleur in eigen huis.'],
    ['De huurders eisen een schadevergoeding van de corporatie.'],
    ['De minister gaf gisteren de sleutel aan de eerste bewoner.'],
    ['Het was de derde keer dat de brug openstond.'],
    ['De kans dat het regent is klein.'],
    ['De bakker noemde zijn zaak naar zijn dochter.'],
    ['Het kabinet denkt na over een nieuwe belasting.'],
    ['De man werd gevraagd zijn auto te verplaatsen.'],
    ['De gemeente liet de bomen kappen.'],
    ['De kosten vallen hoger uit dan begroot.'],
    ['Het bedrijf bevestigde de order niet.'],
    ['Daardoor konden honderden reizigers niet verder.'],
    ['De raad zou donderdag stemmen over het plan.'],
    ['Zij zou de eerste vrouw in die functie zijn.'],
    ['De opbrengst zou naar het goede doel gaan.'],
    ['De man van wie de auto was, is gehoord en vrijgelaten.'],
  ])
})
