import * as chrono from 'chrono-node/nl'
import { chronoReader } from '../../dates/chrono.js'
import type { DatesPack } from '../pack/dates.js'
import { words } from './dates-words.js'

/** What the dates stage reads of Dutch. */
export const dates: DatesPack = {
  words,
  tense: {
    future:
      'zal|zullen|gaat|gaan|gepland|plant|plannen|verwacht|verwachten|vindt|vinden|plaatsvindt|vanaf|uiterlijk|begint|beginnen|wil|willen|moet|moeten|kan|kunnen|mag|mogen|binnenkort|bedoeling|komend|aanstaande|op zijn vroegst|naar verwachting|ten laatste|geagendeerd|ingepland',
    past: 'was|waren|werd|werden|had|hadden|zei|zeiden|kwam|kwamen|ging|gingen|gaf|gaven|nam|namen|vond|vonden|begon|begonnen|bleef|sprak|schreef|lag|lagen|stond|stonden|liet|hield|won|verloor|verliet|ontmoette|steeg|daalde|bleek|trok|sloot|viel|kreeg|bleven|spraken|schreven|lieten|hielden|wonnen|verloren|verlieten|ontmoetten|stegen|daalden|bleken|trokken|sloten|vielen|kregen|bracht|brachten|dacht|dachten|zocht|zochten|kocht|kochten|verkocht|verkochten|bezocht|bezochten|wist|wisten|zat|zaten|liep|liepen|riep|riepen|hielp|hielpen|stierf|stierven|wierp|wierpen|reed|reden|sneed|leed|vocht|vochten|schoot|schoten|trad|traden|at|vergat|vergaten|las|lazen|zag|zagen|droeg|droegen|sloeg|sloegen|vroeg|vroegen|stak|staken|brak|braken|stemden|sprong|sprongen|zong|zongen|dronk|verdween|verdwenen|verscheen|verschenen|bood|boden|verbood|koos|kozen|besloot|besloten|overleed|overleden|vertrok|vertrokken|ontving|ontvingen|hing|ving|vingen|verwees|wees|wezen|bewees|beschreef|tekenden|werkten|maakten|zeggen|meldt|melden|schrijft|schrijven|bevestigt|laat|vertelt|stelt|benadrukt|deed|deden|hief|ontsloeg|vloog|vlogen|vluchtte|greep|grepen|dwong|genoot|gold|mochten|wilden|moesten|konden|bekend|gezegd|gemeld|zegt',
    perfect: 'heeft|hebben|hebt|is|zijn|ben',
    participle: {
      beginnings:
        'ge|aange|afge|inge|uitge|opge|voorge|bekendge|plaatsge|teruge|terugge|meege|overge|deelge|toege|neerge|doorge|vastge|samenge|goedge|nage|omge|onderge|tegenge|weerge|wegge|bijge|stilge|losge|schoonge|klaarge|gereedge|vrijge|be|ver|ont|her|er|mis|over|onder|door|om|aanbe|voorbe|aanver|toever|uitver',
      endings: 'd|t|en',
      alone: '',
    },
    perfectInfinitive: 'hebben|zijn',
    timeless: 'te|worden|zal|zullen',
    pastEndings:
      'kte|kten|pte|pten|fte|ften|tte|gde|gden|fde|fden|sde|sden|mde|mden|lde|elden|rde|erden|idde|idden|uwde|uwden|unde|unden|onde|ande|eurde|oonde|oonden|eunden|ende|enden|aarden|aalden|aalde|elde|olde|ulde',
    pastNone:
      'paarden|ziekte|drukte|sterkte|zwakte|vlakte|lengte|einde|beide|beiden|derde|vierde|aarde|waarde|waarden|harde|wilde|oude|koude|goede|laagste|diepte|volgende|lopende|komende|afgelopen|bekende|zittende|resterende|dringende|leidende|staande|zogenaamde|geplande|genoemde|bepaalde|gewonde|gewonden|vermeende|duizenden|honderden|vrienden|banden|landen|handen|standen|vijanden|bestanden|verbanden|branden|eilanden|eenden|zenden|wenden|verzenden|besteden|worden|vinden|houden|melden|gelden|beelden|velden|helden|redden|middelde|vervolgde|onbekende|vreemde|blinde|gezonde|ronde|rondes|zonde|stonde|sonde|seconde|seconden|bende|benden|legende|agenda|tiende|zevende|negende',
    since: 'sinds|sedert|sinds de|sinds het|sinds eind|sinds begin',
    aheadBefore:
      'voor|voor de|voor aanstaande|voor komende|tegen|uitgesteld tot|verdaagd tot|geschorst tot|verschoven naar|verplaatst naar',
    byBefore: 'tegen|tot|uiterlijk|voor|vóór',
    clock: 'om|vanaf|rond|uur|omstreeks',
    infinitive: 'te',
    present: {
      verbs:
        'gaat|gaan|geeft|geven|geldt|gelden|vindt|vinden|begint|beginnen|start|starten|speelt|spelen|staat|staan|treedt|treffen|treft|komt|komen|eindigt|opent|openen|volgt|volgen|beslist|beslissen|onderhandelt|onderhandelen|stemt|stemmen|vergadert|vergaderen|reist|reizen|vertrekt|vliegt|vliegen|wordt|worden|sluit|doet|ontvangt|verschijnt|loopt|lopen|hervat|hervatten|staakt|staken|buigt',
      endings: 't|en',
      participles:
        'ge|aange|afge|inge|uitge|opge|voorge|bekendge|plaatsge|teruge|terugge|meege|overge|deelge|toege|neerge|doorge|vastge|samenge|goedge|nage|omge|onderge|tegenge|weerge|weg',
      none: 'niet|met|uit|laat|eerst|pas|echt|juist|vast|recht|best|laatst|direct|exact|naast|sinds|omdat|nadat|zodat|totdat|voordat|opdat|behalve|tegen|tussen|binnen|buiten|boven|beneden|samen|alleen|morgen|eigen|open|tijdens|meteen|intussen|ondertussen|ineens|enkele|vanaf|volgens|daarbuiten|haast|liefst|minst|meest|naartoe|vooruit|achteruit|vaart|gestart|mensen|kunnen|achten|zeven|tien|negen|honderden|duizenden|tientallen|miljoenen|zelf|bekendgemaakt|omgekomen|aangehouden|overleden|ontslagen|vertrokken|worden|zijn|hebben|parlement|kabinet|president|staat|raad|minister|agent|bericht|rapport|debat|besluit|politieagenten|artsen|boeren|vakbonden|bonden|werknemers|studenten|supporters|partijen|agenten|mannen|vrouwen|kinderen|landen|steden',
    },
  },
  absolute: chronoReader(chrono, ['24 juni 2022', '24 juni', '24ste juni']),
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
  published: 'gepubliceerd|geplaatst|publicatiedatum|verschenen',
}
