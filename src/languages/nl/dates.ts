import * as chrono from 'chrono-node/nl'
import { chronoReader } from '../../dates/chrono.js'
import type { DatesPack } from '../pack/dates.js'
import { words } from './dates-words.js'

/** What the dates stage reads of Dutch. */
export const dates: DatesPack = {
  words,
  tense: {
    future:
      'zal|zullen|gaat|gaan|gepland|plant|plannen|verwacht|verwachten|vindt|vinden|plaatsvindt|vanaf|uiterlijk|begint|beginnen|wil|willen|moet|moeten|binnenkort|bedoeling|komend|aanstaande',
    past: 'was|waren|werd|werden|had|hadden|heeft|hebben|is|zijn|zei|zeiden|kwam|kwamen|ging|gingen|gaf|gaven|nam|namen|vond|vonden|begon|begonnen|bleef|sprak|schreef|lag|lagen|stond|stonden|liet|hield|won|verloor|verliet|ontmoette|steeg|daalde|bleek|trok|sloot|viel|kreeg|kwamen|gingen|gaven|namen|vonden|begonnen|bleven|spraken|schreven|lieten|hielden|wonnen|verloren|verlieten|ontmoetten|stegen|daalden|bleken|trokken|sloten|vielen|kregen|bracht|brachten|dacht|dachten|zocht|zochten|kocht|kochten|verkocht|verkochten|bezocht|bezochten|wist|wisten|zat|zaten|liep|liepen|riep|riepen|hielp|hielpen|stierf|stierven|wierp|wierpen|reed|reden|sneed|leed|leden|vocht|vochten|schoot|schoten|trad|traden|at|vergat|vergaten|las|lazen|zag|zagen|lag|droeg|droegen|sloeg|sloegen|vroeg|vroegen|stak|staken|brak|braken|stemden|sprong|sprongen|zong|zongen|dronk|verdween|verdwenen|verscheen|verschenen|bood|boden|verbood|koos|kozen|besloot|besloten|overleed|overleden|vertrok|vertrokken|ontving|ontvingen|hing|ving|vingen|verwees|wees|wezen|bewees|beschreef|tekenden|werkten|maakten|sprak|zei|zegt|zeggen|meldt|melden|schrijft|schrijven|bevestigt|laat|vertelt|stelt|benadrukt|deed|deden|hief|ontsloeg|vloog|vlogen|vluchtte|greep|grepen|bond|dwong|genoot|gold|mochten|wilden|moesten|konden|zouden|zou|bekend|gezegd|gemeld',
    timeless: 'te|worden|zal|zullen',
    pastEndings: 'te|ten|de|den',
    aheadBefore: 'voor|voor de|voor aanstaande|voor komende|tegen',
    clock: 'om|vanaf|rond|uur|omstreeks',
    infinitive: 'te',
    present: {
      endings: 't|en',
      participles:
        'ge|aange|afge|inge|uitge|opge|voorge|bekendge|plaatsge|teruge|terugge|meege|overge|deelge|toege|neerge|doorge|vastge|samenge|goedge|nage|omge|onderge|tegenge|weerge|weg',
      none: 'niet|met|uit|laat|eerst|pas|echt|juist|vast|recht|best|laatst|direct|exact|naast|sinds|omdat|nadat|zodat|totdat|voordat|opdat|behalve|tegen|tussen|binnen|buiten|boven|beneden|samen|alleen|morgen|eigen|open|tijdens|meteen|intussen|ondertussen|ineens|enkele|vanaf|volgens|daarbuiten|haast|liefst|minst|meest|naartoe|vooruit|achteruit|vaart|gestart|mensen|kunnen|achten|zeven|tien|negen|honderden|duizenden|tientallen|miljoenen|zelf|bekendgemaakt|omgekomen|aangehouden|overleden|ontslagen|vertrokken|worden|zijn|hebben|parlement|kabinet|president|staat|raad|minister|agent|bericht|rapport|debat|besluit|politieagenten|artsen|boeren|vakbonden|bonden|werknemers|studenten|supporters|partijen|agenten|mannen|vrouwen|kinderen|landen|steden',
    },
  },
  absolute: chronoReader(chrono, ['24 juni 2022', '24 juni', '24ste juni']),
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
  published: 'gepubliceerd|geplaatst|publicatiedatum|verschenen',
}
