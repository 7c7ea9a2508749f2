import * as chrono from 'chrono-node/de'
import { chronoReader } from '../../dates/chrono.js'
import type { DatesPack } from '../pack/dates.js'
import { words } from './dates-words.js'

/** What the dates stage reads of German. */
export const dates: DatesPack = {
  words,
  tense: {
    future:
      'wird|werden|werde|soll|sollen|will|wollen|geplant|plant|planen|vorgesehen|künftig|beginnt|startet|starten|findet|finden|stattfindet|stattfinden|anstehend|anstehenden|lädt|laden|erwartet',
    past: 'war|waren|hatte|hatten|wurde|wurden|hat|haben|ist|sagte|kam|kamen|ging|gingen|gab|gaben|traf|trafen|fand|fanden|begann|begannen|blieb|nahm|nahmen|sprach|stieg|fiel|schrieb|lag|lagen|stand|standen|ließ|hielt|hielten|führte|gewann|verlor|verließ|worden|gewesen|trat|traten|bat|baten|riet|rieten|bot|boten|schloss|schlossen|zog|zogen|flog|flogen|gewannen|sprachen|starb|starben|warf|warfen|half|halfen|schrieben|blieben|stiegen|schwieg|schwiegen|wies|wiesen|fielen|lief|liefen|rief|riefen|ließen|hieß|hießen|verließen|fing|fingen|empfing|empfingen|nahmen|sahen|brach|brachen|stritt|stritten|griff|griffen|trug|trugen|schlug|schlugen|lud|luden|wuchs|wuchsen|fuhr|fuhren|erfuhr|erfuhren|schuf|schufen|hob|hoben|verlor|verloren|sank|sanken|verschwand|verschwanden|saß|saßen|galt|galten|geriet|gerieten|lagen|erlag|erlagen|aß|beschrieb|beschloss|beschlossen|unterschrieben|entschied|entschieden|bewies|bewiesen|erschien|erschienen|schien|schienen|mied|mieden|litt|litten|schritt|schritten|floh|flohen|goss|schoss|schossen|erschoss|erschossen|log|bog|bezog|bezogen|erhob|erhoben|verstarb|verstarben|erwarb|erwarben|erschrak|maß|vergaß|vergaßen|las|lasen|gelang|gelangen|sang|sangen|klang|sprang|sprangen|rang|rangen|zwang|zwangen|trank|fand|befand|befanden|erfanden|wog|stahl|befahl|empfahl|empfahlen|vertrat|vertraten|verbot|verboten|verriet|unterlag|unterlagen|bekam|bekamen|erhielt|erhielten|enthielt|unterhielt|verhielt|behielt|entließ|entließen|überließ|überwies|überwiesen|verwies|verwiesen|versprach|versprachen|widersprach|widersprachen|entsprach|unterbrach|unterbrachen|betrat|betraten|verschob|verschoben|schob|schoben|warb|warben|vergab|vergaben|ergab|ergaben|übergab|übergaben|übernahm|übernahmen|unternahm|entnahm|umging|beging|entging|verging|bestand|bestanden|entstand|entstanden|verstand|verstanden|gestand|gestanden|habe|habest|sei|seien|hätte|hätten|wäre|wären|bin|sagt|berichtet|berichten|meldet|melden|erklärt|schreibt|betont|teilt|heißt|erzählt|erinnert|bestätigt|mussten|konnten',
    timeless: '',
    pastEndings: 'te|ten|test|tet',
    aheadBefore: 'für|für den|für kommenden|für diesen',
    clock: 'um|ab|gegen|uhr|etwa|früh',
    infinitive: 'zu',
    present: {
      endings: 't|en',
      participles:
        'ge|abge|ange|aufge|ausge|beige|einge|festge|fortge|freige|herausge|heimge|hinge|mitge|nachge|niederge|umge|unterge|vorge|wegge|weiterge|zurückge|zusammenge|zuge|bekanntge|teilge|stattge|durchge|losge|beauf|verl|verh|verst',
      none: 'nicht|seit|erst|jetzt|fast|selbst|zuletzt|dort|sofort|damit|somit|insgesamt|meist|dicht|samt|laut|statt|sonst|weit|bereit|heut|zunächst|oft|überhaupt|bekannt|bestimmt|überrascht|exakt|direkt|perfekt|konkret|komplett|nächst|morgen|gegen|neben|zwischen|wegen|eben|drüben|oben|unten|hinten|vergangen|vergangenen|kommenden|letzten|ersten|zweiten|beiden|allen|vielen|einigen|mehreren|selben|folgenden|späten|frühen|worden|verletzt|verhaftet|besetzt|beendet|verletzten|wochenlangen|ihren|seinen|unseren|anderen|unterwegs|erkrankt|verstorben|entlassen|verschwunden|verurteilt|beschlossen|erschienen|ebenfalls|mitunter|planmäßigen|zugunsten|wurden|zusammen|haben|hatten|zweit|dritten|freut|zweifelt|zeigt|zeigen|ergibt|belegt|weiß|hunderten|tausenden|gestorben|geplant',
    },
  },
  absolute: chronoReader(chrono, ['24. Juni 2022', '24. Juni']),
  parsers: [
    'guard-phrase',
    'numeric',
    'day-month-figures',
    'absolute',
    'glued',
    'month',
    'counted',
    'offset',
    'edge',
    'period',
    'context-step',
    'step',
    'part',
    'holiday',
    'decade',
    'weekday',
    'year',
  ],
  refiners: [
    'join-weekday',
    'join-year',
    'join-week',
    'share-week',
    'share-year',
    'join-range',
    'drop-doubtful',
    'attach-mod',
  ],
  monthFirst: [],
  published: 'veröffentlicht|erschienen|stand:|publiziert|erstellt am',
}
