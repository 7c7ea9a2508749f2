import type { CueTakes, CueVerb } from '../pack/quotes.js'

const MARKER = 'te'

/**
 * Verbs by their notation: infinitive, third person, past (singular, and plural where it is no "-n") and participle
 * ("zeggen/zegt/zei,zeiden/gezegd"); "op|merken/…" for a separable prefix; "+" before words that the verb needs besides.
 */
export const verbs = (takes: readonly CueTakes[], notation: string): CueVerb[] =>
  notation.split(' ').map((entry) => {
    const [whole = '', extra] = entry.split('+')
    const [first = '', second] = whole.split('|')
    const prefix = second === undefined ? '' : first
    const [infinitive = '', present = '', pasts = '', participle = ''] = (second ?? first).split('/')
    const past = pasts.split(',')
    const plural = past.length > 1 ? [] : [pasts.endsWith('e') ? `${pasts}n` : `${pasts}en`]
    const finite = [present, ...past, ...plural, infinitive]
    return {
      finite: finite.join(' '),
      joined: prefix ? finite.map((form) => prefix + form).join(' ') : '',
      participle: prefix + participle,
      infinitive: prefix ? `${prefix}${infinitive} ${prefix}${MARKER}${infinitive}` : infinitive,
      gerund: '',
      particle: extra ? extra.replaceAll('_', ' ') : prefix || null,
      takes,
    }
  })

const FULL: readonly CueTakes[] = ['quote', 'that', 'bare', 'tail', 'question', 'infinitive']

/** Dutch reporting verbs. */
export const cues: readonly CueVerb[] = [
  ...verbs(
    FULL,
    'zeggen/zegt/zei,zeiden/gezegd stellen/stelt/stelde/gesteld verklaren/verklaart/verklaarde/verklaard melden/meldt/meldde/gemeld vertellen/vertelt/vertelde/verteld benadrukken/benadrukt/benadrukte/benadrukt schrijven/schrijft/schreef,schreven/geschreven vinden/vindt/vond,vonden/gevonden denken/denkt/dacht,dachten/gedacht menen/meent/meende/gemeend beweren/beweert/beweerde/beweerd bevestigen/bevestigt/bevestigde/bevestigd antwoorden/antwoordt/antwoordde/geantwoord reageren/reageert/reageerde/gereageerd waarschuwen/waarschuwt/waarschuwde/gewaarschuwd erkennen/erkent/erkende/erkend beloven/belooft/beloofde/beloofd onderstrepen/onderstreept/onderstreepte/onderstreept concluderen/concludeert/concludeerde/geconcludeerd constateren/constateert/constateerde/geconstateerd herhalen/herhaalt/herhaalde/herhaald berichten/bericht/berichtte/bericht verwachten/verwacht/verwachtte/verwacht hopen/hoopt/hoopte/gehoopt vrezen/vreest/vreesde/gevreesd geloven/gelooft/geloofde/geloofd vermoeden/vermoedt/vermoedde/vermoed betogen/betoogt/betoogde/betoogd beklemtonen/beklemtoont/beklemtoonde/beklemtoond ontkennen/ontkent/ontkende/ontkend verzekeren/verzekert/verzekerde/verzekerd suggereren/suggereert/suggereerde/gesuggereerd vragen/vraagt/vroeg,vroegen/gevraagd roepen/roept/riep,riepen/geroepen schatten/schat/schatte/geschat klagen/klaagt/klaagde/geklaagd eisen/eist/eiste/geëist bepleiten/bepleit/bepleitte/bepleit adviseren/adviseert/adviseerde/geadviseerd oordelen/oordeelt/oordeelde/geoordeeld twitteren/twittert/twitterde/getwitterd tweeten/tweet/tweette/getweet verwijten/verwijt/verweet,verweten/verweten dreigen/dreigt/dreigde/gedreigd voorspellen/voorspelt/voorspelde/voorspeld garanderen/garandeert/garandeerde/gegarandeerd argumenteren/argumenteert/argumenteerde/geargumenteerd redeneren/redeneert/redeneerde/geredeneerd verzuchten/verzucht/verzuchtte/verzucht bekennen/bekent/bekende/bekend verduidelijken/verduidelijkt/verduidelijkte/verduidelijkt specificeren/specificeert/specificeerde/gespecificeerd preciseren/preciseert/preciseerde/gepreciseerd analyseren/analyseert/analyseerde/geanalyseerd onthullen/onthult/onthulde/onthuld beamen/beaamt/beaamde/beaamd bezweren/bezweert/bezwoer,bezwoeren/bezworen opperen/oppert/opperde/geopperd poneren/poneert/poneerde/geponeerd publiceren/publiceert/publiceerde/gepubliceerd vernemen/verneemt/vernam,vernamen/vernomen beschuldigen/beschuldigt/beschuldigde/beschuldigd memoreren/memoreert/memoreerde/gememoreerd verkondigen/verkondigt/verkondigde/verkondigd signaleren/signaleert/signaleerde/gesignaleerd bekritiseren/bekritiseert/bekritiseerde/bekritiseerd informeren/informeert/informeerde/geïnformeerd overwegen/overweegt/overwoog,overwogen/overwogen betwijfelen/betwijfelt/betwijfelde/betwijfeld prijzen/prijst/prees,prezen/geprezen loven/looft/loofde/geloofd betreuren/betreurt/betreurde/betreurd bestrijden/bestrijdt/bestreed,bestreden/bestreden motiveren/motiveert/motiveerde/gemotiveerd vervolgen/vervolgt/vervolgde/vervolgd beargumenteren/beargumenteert/beargumenteerde/beargumenteerd toelichten/toelicht/toelichtte/toegelicht mopperen/moppert/mopperde/gemopperd juichen/juicht/juichte/gejuicht grappen/grapt/grapte/gegrapt sneren/sneert/sneerde/gesneerd foeteren/foetert/foeterde/gefoeterd betwisten/betwist/betwistte/betwist pleiten/pleit/pleitte/gepleit rapporteren/rapporteert/rapporteerde/gerapporteerd zweren/zweert/zwoer,zwoeren/gezworen speculeren/speculeert/speculeerde/gespeculeerd nuanceren/nuanceert/nuanceerde/genuanceerd relativeren/relativeert/relativeerde/gerelativeerd getuigen/getuigt/getuigde/getuigd repliceren/repliceert/repliceerde/gerepliceerd noteren/noteert/noteerde/genoteerd mailen/mailt/mailde/gemaild appen/appt/appte/geappt gokken/gokt/gokte/gegokt vermelden/vermeldt/vermeldde/vermeld becommentariëren/becommentarieert/becommentarieerde/becommentarieerd',
  ),
  ...verbs(
    FULL,
    'op|merken/merkt/merkte/gemerkt aan|geven/geeft/gaf,gaven/gegeven toe|voegen/voegt/voegde/gevoegd mede|delen/deelt/deelde/gedeeld mee|delen/deelt/deelde/gedeeld toe|geven/geeft/gaf,gaven/gegeven toe|lichten/licht/lichtte/gelicht vast|stellen/stelt/stelde/gesteld uit|leggen/legt/legde/gelegd aan|kondigen/kondigt/kondigde/gekondigd voor|stellen/stelt/stelde/gesteld aan|voeren/voert/voerde/gevoerd aan|dringen/dringt/drong,drongen/gedrongen uit|roepen/roept/riep,riepen/geroepen tegen|spreken/spreekt/sprak,spraken/gesproken samen|vatten/vat/vatte/gevat aan|vullen/vult/vulde/gevuld op|roepen/roept/riep,riepen/geroepen toe|zeggen/zegt/zegde,zei,zeiden/gezegd in|brengen/brengt/bracht,brachten/gebracht naar_voren|brengen/brengt/bracht,brachten/gebracht tegen|werpen/wierp/wierp,wierpen/geworpen aan|nemen/neemt/nam,namen/genomen af|vragen/vraagt/vroeg,vroegen/gevraagd voor|houden/houdt/hield,hielden/gehouden door|geven/geeft/gaf,gaven/gegeven uit|spreken/spreekt/sprak,spraken/gesproken aan|tonen/toont/toonde/getoond vol|houden/houdt/hield,hielden/gehouden bekend|maken/maakt/maakte/gemaakt uiteen|zetten/zet/zette/gezet op|biechten/biecht/biechtte/gebiecht mee|geven/geeft/gaf,gaven/gegeven aan|stippen/stipt/stipte/gestipt aan|kaarten/kaart/kaartte/gekaart aan|tekenen/tekent/tekende/getekend in|schatten/schat/schatte/geschat uit|sluiten/sluit/sloot,sloten/gesloten',
  ),
  ...verbs(
    FULL,
    'laten/laat/liet,lieten/gelaten+weten laten/laat/liet,lieten/gelaten+optekenen laten/laat/liet,lieten/gelaten+verstaan laten/laat/liet,lieten/gelaten+doorschemeren geven/geeft/gaf,gaven/gegeven+te_verstaan hameren/hamert/hamerde/gehamerd+erop vertrouwen/vertrouwt/vertrouwde/vertrouwd+erop dreigen/dreigt/dreigde/gedreigd+ermee beschuldigen/beschuldigt/beschuldigde/beschuldigd+ervan betichten/beticht/betichtte/beticht+ervan verdenken/verdenkt/verdacht,verdachten/verdacht+ervan wijzen/wijst/wees,wezen/gewezen+erop wijzen/wijst/wees,wezen/gewezen+op gaan/gaat/ging,gingen/gegaan+ervan_uit gaan/gaat/ging,gingen/gegaan+er_van_uit wijzen/wijst/wees,wezen/gewezen+er_op dringen/dringt/drong,drongen/gedrongen+er_op_aan herinneren/herinnert/herinnerde/herinnerd+eraan maken/maakt/maakte/gemaakt+bekend maken/maakt/maakte/gemaakt+duidelijk geven/geeft/gaf,gaven/gegeven+te_kennen geven/geeft/gaf,gaven/gegeven+toe rekenen/rekent/rekende/gerekend+erop brengen/brengt/bracht,brachten/gebracht+naar_voren spreken/spreekt/sprak,spraken/gesproken+ervan staken/staakt/staken,stak/gestoken+stoelen_of_banken dringen/dringt/drong,drongen/gedrongen+erop_aan pleiten/pleit/pleitte/gepleit+ervoor houden/houdt/hield,hielden/gehouden+vol maken/maakt/maakte/gemaakt+zorgen zijn/is/was,waren/geweest+van_mening zijn/is/was,waren/geweest+ervan_overtuigd',
  ),
  ...verbs(
    ['quote', 'tail'],
    'besluiten/besluit/besloot,besloten/besloten beginnen/begint/begon,begonnen/begonnen lachen/lacht/lachte/gelachen schreeuwen/schreeuwt/schreeuwde/geschreeuwd fluisteren/fluistert/fluisterde/gefluisterd scanderen/scandeert/scandeerde/gescandeerd spreken/spreekt/sprak,spraken/gesproken herinneren/herinnert/herinnerde/herinnerd vatten/vat/vatte/gevat+samen gaan/gaat/ging,gingen/gegaan+verder gaan/gaat/ging,gingen/gegaan+voort glunderen/glundert/glunderde/geglunderd zuchten/zucht/zuchtte/gezucht glimlachen/glimlacht/glimlachte/geglimlacht jubelen/jubelt/jubelde/gejubeld briesen/briest/brieste/gebriest fulmineren/fulmineert/fulmineerde/gefulmineerd schamperen/schampert/schamperde/geschamperd schertsen/schertst/schertste/geschertst sussen/sust/suste/gesust snauwen/snauwt/snauwde/gesnauwd stamelen/stamelt/stamelde/gestameld balen/baalt/baalde/gebaald mijmeren/mijmert/mijmerde/gemijmerd blikken/blikt/blikte/geblikt+terug blikken/blikt/blikte/geblikt+vooruit halen/haalt/haalde/gehaald+uit vallen/valt/viel,vielen/gevallen+bij sluiten/sluit/sloot,sloten/gesloten+af willen/wil/wilde,wilden/gewild+kwijt denken/denkt/dacht,dachten/gedacht+terug',
  ),
  ...verbs(
    ['quote', 'bare', 'tail', 'document'],
    'luiden/luidt/luidde/geluid klinken/klinkt/klonk,klonken/geklonken heten/heet/heette/geheten',
  ),
  ...verbs(
    ['quote', 'that', 'bare', 'tail', 'document'],
    'vallen/valt/viel,vielen/gevallen+te_lezen vallen/valt/viel,vielen/gevallen+te_horen zijn/is/was,waren/geweest+te_horen zijn/is/was,waren/geweest+te_lezen staan/staat/stond,stonden/gestaan+te_lezen',
  ),
  ...verbs(['that', 'document'], 'komen/komt/kwam,kwamen/gekomen+naar_voren'),
  ...verbs(
    ['that', 'question'],
    'begrijpen/begrijpt/begreep,begrepen/begrepen snappen/snapt/snapte/gesnapt beseffen/beseft/besefte/beseft realiseren/realiseert/realiseerde/gerealiseerd uit|wijzen/wijst/wees,wezen/gewezen laten/laat/liet,lieten/gelaten+zien',
  ),
  ...verbs(
    ['that'],
    'achten/achtte/achtte/geacht+bewezen zijn/is/was,waren/geweest+van_oordeel zijn/is/was,waren/geweest+bang hebben/heeft/had,hadden/gehad+vertrouwen_in hebben/heeft/had,hadden/gehad+indruk hebben/heeft/had,hadden/gehad+gevoel houden/houdt/hield,hielden/gehouden+rekening_mee',
  ),
  ...verbs(['that', 'document', 'tail'], 'blijken/blijkt/bleek,bleken/gebleken'),
  ...verbs(['that', 'tail'], 'weten/weet/wist,wisten/geweten'),
  ...verbs(['that'], 'betekenen/betekent/betekende/betekend heten/heet/heette/geheten'),
  ...verbs(['quote'], 'noemen/noemt/noemde/genoemd beschrijven/beschrijft/beschreef,beschreven/beschreven'),
  ...verbs(
    ['about'],
    'spreken/spreekt/sprak,spraken/gesproken praten/praat/praatte/gepraat schrijven/schrijft/schreef,schreven/geschreven hebben/heeft/had,hadden/gehad+het_over schelden/scheldt/schold,scholden/gescholden',
  ),
  ...verbs(['quote', 'tail', 'cite', 'that'], 'citeren/citeert/citeerde/geciteerd'),
  ...verbs(['that', 'document'], 'staan/staat/stond,stonden/gestaan'),
  ...verbs(['as', 'any', 'predicate'], 'noemen/noemt/noemde/genoemd achten/achtte/achtte/geacht'),
  ...verbs(['as', 'predicate'], 'vinden/vindt/vond,vonden/gevonden'),
  ...verbs(
    ['as'],
    'beschrijven/beschrijft/beschreef,beschreven/beschreven bestempelen/bestempelt/bestempelde/bestempeld omschrijven/omschrijft/omschreef,omschreven/omschreven typeren/typeert/typeerde/getypeerd kwalificeren/kwalificeert/kwalificeerde/gekwalificeerd betitelen/betitelt/betitelde/betiteld bekritiseren/bekritiseert/bekritiseerde/bekritiseerd af|doen/doet/deed,deden/gedaan',
  ),
]
