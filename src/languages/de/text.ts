import type { TextPack } from '../pack/text.js'

/** German words for detection, sentence ends and furniture. */
export const text: TextPack = {
  frequent:
    'der die das und ist nicht ein eine einen einem einer mit auf für von dem den des zu sich im auch als dass sie wurde wird sind hat haben bei nach über werden oder aber noch zum zur wie vom durch war seine ihre um er es',
  abbreviations:
    'dr prof bzw ca etc usw nr str st hr fr mio mrd evtl ggf inkl exkl vgl bspw sog geb dipl ing jan feb mär apr jun jul aug sep sept okt nov dez mag abs art gen',
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
