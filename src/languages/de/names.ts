import type { NameWords } from '../pack/actors.js'
import { familyNames } from '../shared/family-names.js'
import { givenNames } from '../shared/given-names.js'
import { moreGivenNames } from '../shared/more-given-names.js'
import { nounEndings, nouns } from './nouns.js'

/** Words around and inside of names in German texts. */
export const names: NameWords = {
  given: givenNames,
  moreGiven: moreGivenNames,
  family: familyNames,
  particles:
    "von van vom zu zum zur de der den del della di da dos du la le el al bin ibn bint ben abu ter ten te af av to tom thor ap op 't ’t ‘t ní e",
  innerParticles: 'de dos del do di bin ibn y',
  honorifics: {
    female: 'frau fräulein dame schwester königin prinzessin gräfin baronin herzogin',
    male: 'herr herrn sir lord bruder pater graf freiherr baron herzog scheich imam ajatollah rabbi ayatollah',
    any: 'dr prof professor professorin doktor dipl-ing',
  },
  suffixes: 'jr sen jun ii iii iv vi vii viii xii xiv xvi xxiii junior senior',
  common: nouns,
  nounEndings,
  verbEndings: 'te ten tet elt ert',
  singularVerbs:
    'hat hatte ist war wird wurde kann konnte soll sollte will wollte darf durfte muss musste habe sei ging kam stand gab nahm sah ließ blieb lag fand begann zog trug schlug hielt fuhr lief sprang fiel rief half schied geht kommt steht gibt nimmt sieht lässt bleibt liegt findet beginnt zieht trägt hält fährt spielt erzählt gehört zeigt macht bringt führt setzt stellt arbeitet lebt wohnt studiert verlässt gefällt überzeugt startet gewinnt verliert wechselt trifft erhält bekommt',
  singularVerbsBefore:
    'hat hatte kann konnte soll sollte will wollte darf durfte muss musste ging kam stand gab nahm sah ließ blieb fand begann zog trug schlug hielt fuhr lief rief half schied brachte startete beendete übernahm erreichte spielte erhielt belegte hofft freut stieg',
  saying:
    'sagte sagt erklärte erklärt betonte betont meinte meint fügte ergänzte erläuterte berichtete berichtet teilte kündigte bekräftigte unterstrich forderte fordert kritisierte kritisiert warnte warnt behauptete bezeichnete nannte äußerte antwortete fragte mahnte lobte begrüßte verwies räumte gab schrieb schreibt twitterte bestätigte bestätigt dementierte versicherte wies wirft warf sprach spricht will wollte traf empfing besuchte reiste telefonierte hält glaubt glaubte hofft hoffte verlangte verurteilte drohte versprach verteidigte spielte starb trat übernahm',
  sayingBefore:
    'sagte sagt erklärte erklärt meinte meint betonte betont ergänzte ergänzt erläuterte erläutert berichtete berichtet antwortete antwortet fragte fragt fügte räumte teilte kündigte mahnte mahnt warnte warnt schrieb schreibt so zufolge laut scherzte entgegnete erwiderte hieß klagte klagt jubelte kommentierte resümierte spottete twitterte glaubt hofft hoffte versicherte versichert beteuerte',
  placePrepositions: 'in nach aus bei im um nahe bis',
  places:
    'afrika asien europa ozeanien antarktis nordamerika südamerika lateinamerika mittelamerika osteuropa westeuropa südosteuropa mitteleuropa nahost nahen_osten naher_osten nahe_osten mittlerer_osten mittleren_osten kaukasus südkaukasus nordkaukasus balkan krim donbass donbas sibirien karibik mittelmeer atlantik pazifik arktis sahara sahel maghreb gaza gazastreifen westjordanland golanhöhen ostjerusalem bergkarabach berg-karabach karabach nagorno-karabach nachitschewan sangesur zangezur latschin abchasien südossetien transnistrien tschetschenien dagestan kurdistan kaschmir tibet hongkong macau gibraltar grönland bayern sachsen hessen thüringen brandenburg niedersachsen sachsen-anhalt schleswig-holstein mecklenburg-vorpommern nordrhein-westfalen baden-württemberg rheinland-pfalz saarland baden württemberg franken schwaben pfalz westfalen rheinland ruhrgebiet tirol südtirol vorarlberg salzburg kärnten steiermark burgenland niederösterreich oberösterreich graubünden tessin wallis aargau thurgau flandern wallonien katalonien münchen hamburg köln frankfurt frankfurt_am_main stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden gelsenkirchen mönchengladbach braunschweig chemnitz kiel aachen halle magdeburg freiburg krefeld lübeck oberhausen erfurt mainz rostock kassel hagen hamm saarbrücken mülheim potsdam ludwigshafen oldenburg leverkusen osnabrück solingen heidelberg herne neuss darmstadt paderborn regensburg ingolstadt würzburg wolfsburg ulm heilbronn göttingen trier jena cottbus schwerin weimar bamberg bayreuth passau graz linz innsbruck klagenfurt villach wels bozen meran zürich genf basel lausanne luzern st._gallen davos winterthur rotterdam utrecht antwerpen gent brügge lüttich marseille lyon nizza cannes toulouse bordeaux straßburg lille mailand turin neapel florenz venedig genua bologna palermo sizilien sardinien barcelona sevilla valencia mallorca krakau danzig breslau posen stettin brünn istanbul izmir antalya aleppo homs idlib mossul basra kirkuk erbil tikrit isfahan karatschi lahore mumbai bombay kalkutta shanghai schanghai osaka kyoto hiroshima fukushima sankt_petersburg st._petersburg petersburg leningrad sotschi wladiwostok kasan nowosibirsk jekaterinburg wolgograd murmansk kaliningrad königsberg charkiw charkow odessa lwiw lemberg mariupol donezk luhansk lugansk cherson saporischschja sewastopol bachmut gandscha batumi almaty johannesburg kapstadt lagos alexandria suez bengasi casablanca dubai dschidda mekka medina haifa hebron nablus rio_de_janeiro são_paulo sao_paulo new_york los_angeles san_francisco chicago boston houston dallas philadelphia miami atlanta detroit seattle las_vegas kalifornien florida texas virginia ohio illinois michigan massachusetts maryland alaska hawaii georgia_ toronto montreal vancouver quebec sydney melbourne manchester liverpool birmingham leeds newcastle glasgow edinburgh belfast oxford cambridge göteborg malmö bergen wimbledon manhattan brooklyn hollywood donau rhein elbe oder main_ neckar mosel weser wolga nil euphrat tigris schwarzes_meer schwarzen_meer kaspisches_meer kaspischen_meer nordsee ostsee bodensee alpen anden himalaya maidan camp_david aston_villa tamil_nadu sierra_nevada auschwitz guantánamo guantanamo tschernobyl erde mars mond sonne',
  placeHeads:
    'straße strasse platz allee weg gasse brücke tor see meer ozean fluss insel inseln berg berge gebirge tal wüste kanal küste halbinsel park flughafen bahnhof stadion arena halle hotel kirche dom schloss burg provinz kreis bezirk dorf hafen grenze korridor viertel stadt land wald',
  placeOpeners: 'bad sankt st. mount kap san-',
  sport:
    'gewann verlor besiegte schlug sieg niederlage unentschieden gegen tor tore treffer stürmer mittelfeldspieler verteidiger torwart trainer spieler fans mannschaft saison spiel partie punkte meister bundesliga wechselte wechsel verein heimspiel auswärtsspiel',
}
