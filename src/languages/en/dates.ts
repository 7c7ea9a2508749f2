import * as chrono from 'chrono-node/en'
import { chronoReader } from '../../dates/chrono.js'
import type { DatesPack } from '../pack/dates.js'
import { words } from './dates-words.js'

/** What the dates stage reads of English. */
export const dates: DatesPack = {
  words,
  tense: {
    future:
      "will|shall|'ll|would|planned|plan|plans|scheduled|due|expected|expects|expect|upcoming|going to|set to|is to|are to|hopes to|intends to|aims to|tomorrow|deadline",
    past: 'said|told|met|was|were|had|did|came|went|took|made|began|became|won|lost|held|sent|left|led|saw|gave|got|rose|fell|found|spoke|wrote|struck|fought|hit|ran|put|set|cut|shot|sold|bought|paid|kept|brought|thought|built|broke|drew|grew|knew|stood|flew|drove|fled|sought|taught|caught|dropped',
    timeless: 'be|being|to',
    pastEndings: 'ed',
    aheadBefore: 'for|for this|scheduled',
    clock: '',
    infinitive: '',
    present: {
      endings: '',
      participles: '',
      none: '',
    },
  },
  absolute: chronoReader(chrono, ['24 June 2022', 'June 24, 2022', '24th of June', '24-Jun-2022']),
  parsers: [
    'guard-phrase',
    'numeric',
    'absolute',
    'glued',
    'month',
    'counted',
    'spelled-year',
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
  monthFirst: ['US', 'PH'],
  published: 'published|posted|first published|publication date',
}
