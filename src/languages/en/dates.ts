import * as chrono from 'chrono-node/en'
import { chronoReader } from '../../dates/chrono.js'
import type { DatesPack } from '../pack/dates.js'
import { words } from './dates-words.js'

/** What the dates stage reads of English. */
export const dates: DatesPack = {
  words,
  tense: {
    future:
      "will|shall|'ll|would|should|may|can|must|planned|plan|plans|planning|scheduled|due|expected|expects|expect|upcoming|going to|set to|is to|are to|hopes to|hope to|intends to|intend to|aims to|aim to|wants to|want to|tomorrow|deadline|ahead of|forthcoming",
    past: 'said|told|met|was|were|had|did|came|went|took|made|began|became|won|lost|held|sent|left|led|saw|gave|got|rose|fell|found|spoke|wrote|struck|fought|hit|ran|put|set|cut|shot|sold|bought|paid|kept|brought|thought|built|broke|drew|grew|knew|stood|flew|drove|fled|sought|taught|caught|dropped|been|beat|sank|sang|swam|threw|wore|woke|withdrew|understood|overtook|undertook|swept|swung|stuck|stole|sprang|spent|sped|slid|slept|shook|sat|rode|rang|quit|overcame|lent|laid|lay|hung|heard|hurt|hid|fed|felt|dug|dealt|chose|bore|bought|bound|bit|bet|arose|awoke|forgot|forbade|forgave|froze|taken|fallen|risen|gone|given|grown|shown|known|written|chosen|broken|stolen|driven|flown|spoken|worn|withdrawn|begun|done',
    perfect: '',
    participle: { beginnings: '', endings: '', alone: '' },
    perfectInfinitive: '',
    timeless: 'be|being|to|is|are',
    pastEndings: 'ed',
    pastNone:
      'indeed|speed|breed|hundred|naked|wicked|sacred|united|limited|need|proceed|succeed|exceed|agreed upon|alleged|so-called|wounded|armed|related|unprecedented|limited',
    since: 'since|since last|ever since',
    aheadBefore:
      'for|for this|scheduled|as soon as|as early as|no later than|no earlier than|given until|have until|has until|adjourned until|adjourned to|postponed until|postponed to|delayed until|deferred until|suspended until|remanded in custody until|put off until',
    byBefore: 'by|until|till|before',
    clock: '',
    infinitive: '',
    present: {
      verbs:
        'meets|plays|faces|travels|hosts|visits|opens|closes|starts|begins|resumes|continues|returns|votes|heads|flies|leaves|arrives|takes|kicks|goes|ends|expires|decides|convenes|runs|moves|comes|hears|rules|appears|resume|meet|travel|face|play|begin|return|convene|reconvene|kick|fly|arrive|continue|expire|decide|appear|vote|visit|host|take',
      endings: '',
      participles: '',
      none: '',
    },
  },
  absolute: chronoReader(chrono, ['24 June 2022', 'June 24, 2022', '24th of June', '24-Jun-2022']),
  parsers: [
    'guard-phrase',
    'set',
    'nth-weekday',
    'opening-months',
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
  foreignMonths: [],
  published: 'published|posted|first published|publication date',
}
