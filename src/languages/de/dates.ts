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
    past: 'war|waren|hatte|hatten|wurde|wurden|hat|haben|ist|sagte|kam|kamen|ging|gingen|gab|gaben|traf|trafen|fand|fanden|begann|begannen|blieb|nahm|nahmen|sprach|stieg|fiel|schrieb|lag|lagen|stand|standen|ließ|hielt|hielten|führte|gewann|verlor|verließ|worden|gewesen',
    timeless: '',
    pastEndings: 'te|ten|test|tet',
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
