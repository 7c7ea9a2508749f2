import type { NameWords } from '../pack/actors.js'
import { familyNames } from '../shared/family-names.js'
import { givenNames } from '../shared/given-names.js'
import { moreGivenNames } from '../shared/more-given-names.js'

/** Words around and inside of names in Dutch texts. */
export const names: NameWords = {
  given: givenNames,
  moreGiven: moreGivenNames,
  family: familyNames,
  particles:
    "van von de der den del della di da dos du la le el al bin ibn bint ben abu ter ten te 't vanden vander ’t ‘t vom zum thoe ap e y",
  innerParticles: 'da do dos del di bin ibn y',
  honorifics: {
    female: 'mevrouw mevr mw mej juffrouw dame zuster koningin prinses gravin barones',
    male: 'meneer mijnheer heer dhr de_heer sir lord broeder pater graaf baron hertog sjeik imam ayatollah rabbijn',
    any: 'dr drs prof mr ir ing professor dokter doctor ds',
  },
  suffixes: 'jr sr ii iii iv vi vii viii xii xiv xvi xxiii',
  common:
    'zaken de het een en van in op met voor door over uit bij naar aan om te er ook maar als dan dat die dit deze ze zij hij we wij ik je jij u hun haar zijn is was zo nu nog toch wel niet geen engels frans duits nederlands spaans russisch chinees japans arabisch islam islamitisch moslim moslims christen christenen christelijk jood joden joodse katholiek katholieken protestant protestanten kerstmis kerst pasen pinksteren ramadan nieuwjaar god bijbel koran internet web zuid noord oost west zuiden noorden oosten westen midden europese europees afrikaanse aziatische arabische vlaamse waalse vlaming vlamingen waal walen fries friezen westerse oosterse communist communisten socialist socialisten liberaal liberalen nazi nazis olympische spelen wereldkampioenschap ek wk eredivisie champions league tour ronde giro vuelta grand prix ander anders alle alles iedereen niemand iemand nieuws sport politiek economie cultuur binnenland buitenland regio opinie achtergrond reportage interview foto video beeld bron auteur publicatie publicatiedatum pagina editie tekst lees meer deel reageer reacties reactie eigen berichtgeving journaal minister president premier regering parlement kamer senaat kabinet raad hof rechtbank politie leger marine luchtmacht wet verdrag akkoord overeenkomst verklaring protocol plan programma project operatie top conferentie oorlog vrede crisis revolutie snelweg weg straat laan plein park brug luchthaven station stadion zaal hotel ziekenhuis kerk kathedraal moskee toren kasteel paleis museum rivier meer zee oceaan eiland berg vallei woestijn kanaal kust provincie district stad dorp staat republiek koninkrijk vandaag morgen gisteren ochtend middag avond nacht lente zomer herfst winter weekend week maand jaar eeuw uur eerste tweede derde vierde vijfde laatste volgende nieuw nieuwe oud oude groot grote klein kleine hoge lage lange korte totaal finale halve man vrouw mannen vrouwen jongen meisje kind kinderen mensen euro dollar frank gulden mark pond miljoen miljard procent tv radio cd dvd gebiedscode bvba_ volgens sinds tijdens na wat wie waar wanneer waarom hoe welke omdat terwijl hoewel want dus echter bovendien verder daarnaast intussen ondertussen misschien natuurlijk zeker ja nee goed beste geachte dames heren meneer mevrouw',
  nounEndings:
    'heid heden atie aties teit teiten schap schappen isme lijk lijke loos loze tie ties zaken museum conferentie partij wet wetten dag dagen ingen achtig achtige elijke ische ogie',
  verbEndings: 'de te den ten eert elt',
  singularVerbs: '',
  singularVerbsBefore: '',
  saying:
    'zei zegt zeggen verklaarde verklaart benadrukte benadrukt stelde stelt meldde meldt vertelde vertelt liet laat voegde noemde noemt vindt vond meent meende denkt dacht hoopt hoopte wil wilde schrijft schreef twitterde bevestigde bevestigt ontkende ontkent waarschuwde waarschuwt beloofde antwoordde vroeg vraagt herhaalde uitte merkte wees wijst eiste eist riep sprak spreekt ontmoette bezocht ontving reisde aldus volgens besprak opende sloot verloor tekende trad overleed klaagde reageerde reageert kondigde betuigde beschreef',
  sayingBefore: '',
  placePrepositions: 'in te naar uit nabij rond vanuit',
  places:
    'afrika azië europa oceanië antarctica noord-amerika zuid-amerika latijns-amerika midden-amerika oost-europa west-europa midden-oosten kaukasus zuid-kaukasus noord-kaukasus balkan krim donbas donbass siberië caraïben middellandse_zee atlantische_oceaan arctis sahara sahel gaza gazastrook westelijke_jordaanoever westoever golan golanhoogvlakte nagorno-karabach nagorno-karabakh karabach karabakh nakhchivan nachitsjevan zangezur zangazur oost-zangazur lachin khojaly aghdam khankendi kelbacer kubadli zangilan jibrail abchazië zuid-ossetië transnistrië tsjetsjenië dagestan koerdistan kasjmir tibet hongkong hong_kong macau gibraltar groenland beieren saksen hessen vlaanderen wallonië catalonië baskenland friesland groningen drenthe overijssel gelderland utrecht noord-holland zuid-holland zeeland noord-brabant brabant limburg flevoland twente achterhoek veluwe randstad amsterdam rotterdam eindhoven tilburg breda nijmegen arnhem haarlem enschede apeldoorn zwolle leiden dordrecht maastricht delft alkmaar leeuwarden hilversum almere amersfoort zaandam zoetermeer assen emmen venlo roermond heerlen sittard middelburg vlissingen schiphol antwerpen gent brugge leuven mechelen aalst kortrijk oostende hasselt genk luik namen charleroi bergen doornik ieper roeselare turnhout sint-niklaas vilvoorde halle anderlecht molenbeek schaarbeek waver dendermonde lokeren lier waregem zaventem zeebrugge knokke ardennen kempen münchen hamburg keulen frankfurt stuttgart düsseldorf dortmund leipzig dresden hannover bonn bremen neurenberg aken essen zürich genève bazel lausanne davos salzburg innsbruck graz marseille lyon nice cannes toulouse bordeaux straatsburg lille rijsel nantes milaan turijn napels florence venetië genua bologna palermo sicilië sardinië barcelona sevilla valencia mallorca krakau gdansk istanbul izmir antalya aleppo idlib mosul basra kirkoek erbil karachi lahore mumbai bombay calcutta shanghai osaka kyoto hiroshima fukushima sint-petersburg leningrad sotsji vladivostok kazan novosibirsk charkov odessa lviv marioepol donetsk loehansk cherson sebastopol johannesburg kaapstad lagos alexandrië suez benghazi casablanca dubai mekka medina haifa hebron rio_de_janeiro sao_paulo são_paulo new_york los_angeles san_francisco chicago boston houston dallas philadelphia miami atlanta detroit seattle las_vegas californië florida texas virginia ohio toronto montreal vancouver quebec sydney melbourne manchester liverpool birmingham leeds newcastle glasgow edinburgh belfast oxford cambridge göteborg wimbledon manhattan brooklyn hollywood schelde maas rijn donau wolga nijl eufraat zwarte_zee kaspische_zee noordzee oostzee ijsselmeer waddenzee alpen pyreneeën himalaya camp_david aston_villa tamil_nadu sierra_nevada auschwitz guantanamo tsjernobyl binnenhof',
  placeHeads:
    'straat laan weg plein kade gracht brug meer zee oceaan rivier eiland eilanden berg gebergte vallei woestijn kanaal kust schiereiland park luchthaven station stadion zaal hotel kerk kathedraal kasteel paleis provincie district dorp haven grens corridor wijk stad',
  placeOpeners: 'sint- mount kaap fort lake',
  sport:
    'won verloor versloeg klopte zege overwinning nederlaag gelijkspel tegen doelpunt doelpunten goal goals spits middenvelder verdediger keeper doelman trainer coach speler spelers fans ploeg seizoen wedstrijd punten kampioen eredivisie thuiswedstrijd transfer club',
}
