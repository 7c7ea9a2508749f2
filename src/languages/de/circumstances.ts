import type { CircumstancesPack } from '../pack/circumstances.js'

/** Words for place, time and reality of events in German. */
export const circumstances: CircumstancesPack = {
  placePrepositions: 'in im am auf bei vor',
  goalPrepositions: 'nach in ins zum zur',
  fusedPrepositions: 'im am ins zum zur',
  venues:
    'ministerium palast haus residenz hotel zentrale museum universität zentrum saal halle amt kanzleramt botschaft konsulat flughafen stadion gericht landgericht stützpunkt schloss burg villa parlament bundestag landtag kreml gebäude kanzlei akademie institut hochschule schule bibliothek theater kirche kathedrale kloster moschee fabrik werk hafen sitz hauptsitz rathaus kaserne lager arena turm gelände übungsplatz truppenübungsplatz campus messe pavillon gästehaus klinik krankenhaus studio galerie weingut landsitz amtssitz regierungssitz firmensitz élysée élysée-palast elysee-palast',
  compounds: true,
  areas: 'stadt hauptstadt region provinz gebiet bezirk bundesstaat kreis landkreis gemeinde insel hafenstadt kleinstadt großstadt metropole ort badeort dorf republik kanton',
  notPlaces:
    'kraft frage zukunft haft anwesenheit abwesenheit sachen form bezug höhe anspruch angriff betracht betrieb bewegung erinnerung erwartung fahrt gang gefahr ordnung richtung sicht teilen verbindung wirklichkeit zusammenarbeit zeiten folge folgen ruhe gedanken aussicht führung gesprächen verhandlungen januar februar märz april mai juni juli august september oktober november dezember jänner montag dienstag mittwoch donnerstag freitag samstag sonntag angaben wochen monaten jahren tagen stunden minuten anlehnung begleitung vertretung bezugnahme rente pension serie führungspositionen euro dollar englisch deutsch stellung kontakt trauer panik not notfällen krisenzeiten friedenszeiten kriegszeiten brand flammen schutt deckung abstimmung absprache rücksprache zukunftsfragen wahrheit summe kürze wahlkampf urlaub ferien fragen produktion umlauf vergessenheit verzug tarifverhandlungen corona-zeiten ungnade einklang anbetracht schach zaum verruf ungewissheit eigenregie kommission rage bälde zusammenhang fällen bereichen ländern städten gebieten teilzeit vollzeit quarantäne isolation untersuchungshaft gewahrsam gefangenschaft schwierigkeiten verhältnissen gruppen zivil uniform partnerschaft angst sorge freiheit sicherheit armut frieden würde bestform führungskreisen regierungskreisen justizkreisen branchenkreisen koalitionskreisen kreisen vollendung',
  notPlaceEndings: 'ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus gespräch gespräche gesprächen treffen kreisen zeiten',
  articlePlaces:
    'türkei schweiz ukraine slowakei mongolei usa vereinigten niederlanden niederlande emiraten philippinen iran irak libanon sudan vatikan kongo jemen kaukasus golf krim elfenbeinküste balkan tschad senegal oman westjordanland gazastreifen saarland',
  nameJoints: 'am an der im de la el al del bin',
  here: 'hier',
  ofPrepositions: 'vom von',
  ahead: [
    'wird', 'werden', 'soll', 'sollen', 'geplant*', 'planen', 'plant', 'bevorstehend*', 'kommende woche', 'kommenden', 'kommender', 'nächste woche', 'nächsten', 'nächster', 'morgen', 'angesetzt', 'anberaumt', 'terminiert', 'vorgesehen*', 'steht an', 'stehen an', 'steht bevor', 'verschoben*', 'vertagt*', 'verlegt', 'vereinbarten ein treffen', 'in kürze', 'demnächst', 'in den kommenden', 'im vorfeld', 'angekündigt*', 'kündigte', 'erwartet',
  ],
  cancelled: ['abgesagt*', 'absagte', 'absagen', 'sagte ab', 'sagt ab', 'sagten ab', 'geplatzt*', 'platzt', 'platzte', 'gestrichen', 'storniert', 'fällt aus', 'fiel aus', 'ausgefallen', 'absage', 'entfällt', 'entfiel', 'annulliert'],
  unreal: [
    'könnte', 'könnten', 'kann', 'können', 'möchte', 'möchten', 'wolle', 'wollen', 'will', 'wollte', 'wollten', 'würde', 'würden', 'dürfe', 'sollte', 'sollten', 'müsse', 'müssen', 'muss', 'wenn', 'falls', 'ob', 'nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'nie', 'ohne', 'lehnt*', 'ablehn*', 'abgelehnt', 'verweiger*', 'weiger*', 'bereit', 'bereitschaft', 'vorschl*', 'vorgeschlagen*', 'schlug', 'schlägt', 'angebot', 'bot', 'bietet', 'forder*', 'gefordert', 'verlang*', 'bat', 'bitte', 'bittet', 'eingeladen', 'einladung', 'lud', 'lädt', 'möglich*', 'denkbar', 'wünsch*', 'hoff*', 'erwäg*', 'statt', 'drängt*', 'ruf*', 'aufruf', 'appell*', 'offen für',
  ],
  conditional: ['werde', 'solle'],
  negations: 'nicht kein keine',
}
