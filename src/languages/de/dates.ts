import * as chrono from 'chrono-node/de'
import { chronoReader } from '../../dates/chrono.js'
import type { DatesPack } from '../pack/dates.js'
import { words } from './dates-words.js'

/** What the dates stage reads of German. */
export const dates: DatesPack = {
  words,
  tense: {
    future:
      'wird|werden|werde|soll|sollen|will|wollen|geplant|plant|planen|vorgesehen|künftig|beginnt|startet|starten|findet|finden|stattfindet|stattfinden|anstehend|anstehenden|lädt|laden|erwartet|spätestens|frühestens|voraussichtlich|angesetzt|anberaumt|terminiert|bevorstehend|bevorstehenden',
    past: 'war|waren|hatte|hatten|wurde|wurden|sagte|kam|kamen|ging|gingen|gab|gaben|traf|trafen|fand|fanden|begann|begannen|blieb|nahm|nahmen|sprach|stieg|fiel|schrieb|lag|lagen|stand|standen|ließ|hielt|hielten|führte|gewann|verlor|verließ|worden|gewesen|trat|traten|bat|baten|riet|rieten|bot|boten|schloss|schlossen|zog|zogen|flog|flogen|gewannen|sprachen|starb|starben|warf|warfen|half|halfen|schrieben|blieben|stiegen|schwieg|schwiegen|wies|wiesen|fielen|lief|liefen|rief|riefen|ließen|hieß|hießen|verließen|fing|fingen|empfing|empfingen|sahen|brach|brachen|stritt|stritten|griff|griffen|trug|trugen|schlug|schlugen|lud|luden|wuchs|wuchsen|fuhr|fuhren|erfuhr|erfuhren|schuf|schufen|hob|hoben|verloren|sank|sanken|verschwand|verschwanden|saß|saßen|galt|galten|geriet|gerieten|erlag|erlagen|aß|beschrieb|beschloss|beschlossen|unterschrieben|entschied|entschieden|bewies|bewiesen|erschien|erschienen|schien|schienen|mied|mieden|litt|litten|schritt|schritten|floh|flohen|goss|schoss|schossen|erschoss|erschossen|log|bog|bezog|bezogen|erhob|erhoben|verstarb|verstarben|erwarb|erwarben|erschrak|maß|vergaß|vergaßen|las|lasen|gelang|gelangen|sang|sangen|klang|sprang|sprangen|rang|rangen|zwang|zwangen|trank|befand|befanden|erfanden|wog|stahl|befahl|empfahl|empfahlen|vertrat|vertraten|verbot|verboten|verriet|unterlag|unterlagen|bekam|bekamen|erhielt|erhielten|enthielt|unterhielt|verhielt|behielt|entließ|entließen|überließ|überwies|überwiesen|verwies|verwiesen|versprach|versprachen|widersprach|widersprachen|entsprach|unterbrach|unterbrachen|betrat|betraten|verschob|verschoben|schob|schoben|warb|warben|vergab|vergaben|ergab|ergaben|übergab|übergaben|übernahm|übernahmen|unternahm|entnahm|umging|beging|entging|verging|bestand|bestanden|entstand|entstanden|verstand|verstanden|gestand|gestanden|berichtet|berichten|meldet|melden|erklärt|schreibt|betont|teilt|heißt|erzählt|erinnert|bestätigt|mussten|konnten|sagt',
    perfect: 'hat|haben|ist|sind|habe|habest|sei|seien|bin|hätte|hätten|wäre|wären',
    participle: {
      beginnings:
        'ge|abge|ange|aufge|ausge|beige|einge|festge|fortge|freige|heimge|hinge|hinzuge|herausge|mitge|nachge|niederge|umge|unterge|vorge|vorausge|wegge|weiterge|zurückge|zusammenge|zuge|bekanntge|teilge|stattge|durchge|losge|fehlge|gutge|sicherge|richtigge|klarge|übrigge|wiederge|be|ver|er|ent|zer|miss|über|unter|wider|hinter|um|wieder|abver|anver|auser|einbe|vorbe|vorent',
      endings: 't|en',
      alone: 'iert',
    },
    perfectInfinitive: 'haben|sein',
    timeless: '',
    since: 'seit|seit dem|seit der|seit ende|seit anfang|seit mitte',
    pastEndings: 'te|ten',
    pastNone:
      'heute|halten|gelten|warten|erwarten|starten|beraten|raten|treten|vertreten|antreten|auftreten|eintreten|zurücktreten|bitten|leisten|berichten|richten|achten|beobachten|kosten|fürchten|flüchten|gestalten|verwalten|erhalten|enthalten|behalten|einhalten|festhalten|leiten|einleiten|arbeiten|bieten|anbieten|verbieten|streiten|reiten|bereiten|vorbereiten|unterhalten|auftreten|verzichten|unterrichten|vernichten|errichten|verpflichten|abhalten|aufhalten|letzte|letzten|weite|weiten|breite|breiten|gute|guten|rote|roten|alte|alten|kalte|kalten|harte|harten|bunte|laute|lauten|echte|echten|rechte|rechten|leichte|leichten|schlechte|schlechten|geplante|geplanten|bekannte|bekannten|beliebte|beliebten|gesamte|gesamten|nächste|nächsten|beste|besten|größte|größten|meisten|wichtigsten|neuesten|jüngste|jüngsten|angekündigte|angekündigten',
    aheadBefore: 'für|für den|für kommenden|für diesen|auf|auf den|auf kommenden',
    byBefore: 'vor|bis|bis zu|bis zum|bis ende|bis anfang|bis mitte',
    clock: 'um|ab|gegen|uhr|etwa|früh',
    infinitive: 'zu',
    present: {
      verbs:
        'geht|gehen|gibt|gilt|gelten|gewinnt|gewinnen|genügt|gelangt|gastiert|gastieren|gestaltet|gestalten|tagt|tagen|findet|finden|beginnt|beginnen|startet|starten|reist|reisen|spielt|spielen|steht|stehen|tritt|treten|trifft|treffen|steigt|kommt|kommen|endet|enden|eröffnet|eröffnen|folgt|folgen|empfängt|entscheidet|entscheiden|verhandelt|verhandeln|stimmt|stimmen|berät|beraten|fliegt|fliegen|erwartet|erscheint|erscheinen',
      endings: 't|en',
      participles:
        'ge|abge|ange|aufge|ausge|beige|einge|festge|fortge|freige|herausge|heimge|hinge|mitge|nachge|niederge|umge|unterge|vorge|wegge|weiterge|zurückge|zusammenge|zuge|bekanntge|teilge|stattge|durchge|losge|beauf|verl|verh|verst',
      none: 'nicht|seit|erst|jetzt|fast|selbst|zuletzt|dort|sofort|damit|somit|insgesamt|meist|dicht|samt|laut|statt|sonst|weit|bereit|heut|zunächst|oft|überhaupt|bekannt|bestimmt|überrascht|exakt|direkt|perfekt|konkret|komplett|nächst|morgen|gegen|neben|zwischen|wegen|eben|drüben|oben|unten|hinten|vergangen|vergangenen|kommenden|letzten|ersten|zweiten|beiden|allen|vielen|einigen|mehreren|selben|folgenden|späten|frühen|worden|verletzt|verhaftet|besetzt|beendet|verletzten|wochenlangen|ihren|seinen|unseren|anderen|unterwegs|erkrankt|verstorben|entlassen|verschwunden|verurteilt|beschlossen|erschienen|ebenfalls|mitunter|planmäßigen|zugunsten|wurden|zusammen|haben|hatten|zweit|dritten|freut|zweifelt|zeigt|zeigen|ergibt|belegt|weiß|hunderten|tausenden|gestorben|geplant',
    },
  },
  absolute: chronoReader(chrono, ['24. Juni 2022', '24. Juni']),
  parsers: [
    'guard-phrase',
    'set',
    'nth-weekday',
    'opening-months',
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
  foreignMonths: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sep|sept',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  published: 'veröffentlicht|erschienen|stand:|publiziert|erstellt am',
}
