import type { TextPack } from '../pack/text.js'

/** Dutch words for detection, sentence ends and furniture. */
export const text: TextPack = {
  frequent:
    'de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar dan uit door naar heeft hebben werd wordt over tot nog deze worden zij hij die was waren hun tussen wel geen meer na zich',
  abbreviations:
    'dr prof mr mw dhr drs ir ing st bijv enz ca nr o.a m.b.t blz art jan feb mrt apr jun jul aug sep sept okt nov dec resp min gen jhr dhr mevr plm evt',
  ordinalDot: false,
  boilerplate: [
    'lees ook',
    'lees meer',
    'lees verder',
    'zie ook',
    'meer nieuws',
    'gerelateerd',
    'reageer',
    'nieuwsbrief',
    'advertentie',
    'cookie',
    'wij gebruiken cookies',
    'alle rechten voorbehouden',
    'delen',
    'volg ons',
    'abonneer',
    'terug naar boven',
    'inschrijven',
  ],
}
