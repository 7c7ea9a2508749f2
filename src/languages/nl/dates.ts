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
    past: 'was|waren|werd|werden|had|hadden|heeft|hebben|is|zijn|zei|zeiden|kwam|kwamen|ging|gingen|gaf|gaven|nam|namen|vond|vonden|begon|begonnen|bleef|sprak|schreef|lag|lagen|stond|stonden|liet|hield|won|verloor|verliet|ontmoette|steeg|daalde|bleek|trok|sloot|viel|kreeg',
    timeless: 'te|worden|zal|zullen',
    pastEndings: 'te|ten|de|den',
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
