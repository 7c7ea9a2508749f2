import type { TextPack } from '../pack/text.js'

/** German words for detection, sentence ends and furniture. */
export const text: TextPack = {
  frequent:
    'der die das und ist nicht ein eine einen einem einer mit auf für von dem den des zu sich im auch als dass sie wurde wird sind hat haben bei nach über werden oder aber noch zum zur wie vom durch war seine ihre um er es',
  abbreviations:
    'bzw ca etc usw usf vgl bspw beisp sog ggf ggfs evtl inkl exkl zzgl abzgl insb insbes mind Mio Mrd Tsd Str Tel geb gest verst verh gez hrsg Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa Ing Fa allg Bes betr d.h z.b z.t u.a u.ä o.ä i.d.r u.u z.zt i.a s.o s.u v.a u.v.m m.e a.d i.e e.v a.m v.chr n.chr v.l n.v vs dt frz engl russ ital urspr ehem jew einschl gegr Co Inc Corp Ltd zus ders ebd Ev Kath Röm ungef voraus wg Mag',
  titleAbbreviations: 'Dr Prof Dipl Hr Fr Frl Hl St med jur phil rer habil Sen Hptm Gen Oblt Lic Pfr Sr',
  numberAbbreviations: 'nr art abs bd kap s ziff aufl jg lit pos rn bl abb tab max min tz',
  ordinalDot: true,
  boilerplate: [
    'mehr zum thema',
    'lesen sie auch',
    'siehe auch',
    'ähnliche artikel',
    'zurück zum anfang',
    'kommentar',
    'newsletter',
    'anzeige',
    'werbung',
    'cookie',
    'wir verwenden cookies',
    'alle rechte vorbehalten',
    'teilen',
    'folgen sie uns',
    'abonnieren',
    'schaltfläche',
    'startseite',
    'datenschutz',
    'impressum',
  ],
}
