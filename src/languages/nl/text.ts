import type { TextPack } from '../pack/text.js'

/** Dutch words for detection, sentence ends and furniture. */
export const text: TextPack = {
  frequent:
    'de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar dan uit door naar heeft hebben werd wordt over tot nog deze worden zij hij die was waren hun tussen wel geen meer na zich',
  abbreviations:
    'bijv bv bvb enz etc ca circa evt excl incl inz jl Jan Feb Febr Mrt Apr Jun Jul Aug Sep Sept Okt Nov Dec mln mld o.a m.b.t d.w.z d.m.v i.p.v i.v.m m.a.w m.i.v m.u.v n.a.v o.l.v o.m t.a.v t.b.v t.g.v t.o.v t.w.v z.s.m z.g.n i.c e.d e.a a.u.b s.v.p v.l.n.r v.a t.n.v e.v o.i.d ong plm pct resp tel vgl vlgs voorm zgn Inc Ltd Co Corp St geb gest red Min min',
  titleAbbreviations:
    'Dr Drs dr drs Prof prof Ir ir Ing ing Mr mr Mw mw Mevr mevr dhr Dhr jhr Jhr Jkvr ds Ds Mgr mgr Lt Kol Gen Kap Maj Ste Mej',
  numberAbbreviations: 'nr nrs art blz p pag afb fig hfdst lid par max',
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
