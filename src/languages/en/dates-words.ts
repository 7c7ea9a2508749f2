import type { CalendarWords } from '../pack/dates.js'

const cardinalWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const tens = { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 }
const ordinalWords =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'

const numbered = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, value) => [word, value]))

/** Calendar words of English. */
export const words: CalendarWords = {
  months: [
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
  doubtful:
    'jan|feb|march|mar|apr|may|jun|jul|august|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  capitals: true,
  namesLikeMonths: true,
  weekdays: [
    'monday|mon',
    'tuesday|tue|tues',
    'wednesday|wed',
    'thursday|thu|thur|thurs',
    'friday|fri',
    'saturday|sat',
    'sunday|sun',
  ],
  dayparts: 'morning|afternoon|evening|night|lunchtime|midday|noon',
  units: {
    day: 'day|days',
    weekend: 'weekend|weekends',
    week: 'week|weeks',
    month: 'month|months',
    quarter: 'quarter|quarters',
    year: 'year|years',
    decade: 'decade|decades',
    century: 'century|centuries',
    half: 'half',
  },
  seasons: ['spring', 'summer', 'fall|autumn', 'winter'],
  holidays: [
    ["new year 's day|new years day", { month: 1, day: 1 }],
    ["valentine 's day", { month: 2, day: 14 }],
    ['good friday', { easter: -2 }],
    ['easter sunday|easter day', { easter: 0 }],
    ['easter monday', { easter: 1 }],
    ['christmas eve', { month: 12, day: 24 }],
    ['christmas day|christmas', { month: 12, day: 25 }],
    ['memorial day', { month: 5, weekday: 1, nth: -1 }],
    ['independence day', { month: 7, day: 4 }],
    ['labor day', { month: 9, weekday: 1, nth: 1 }],
    ['halloween', { month: 10, day: 31 }],
    ['thanksgiving day|thanksgiving', { month: 11, weekday: 4, nth: 4 }],
    ['boxing day', { month: 12, day: 26 }],
    ["new year 's eve", { month: 12, day: 31 }],
  ],
  cardinals: { ...numbered(cardinalWords), ...tens, a: 1, an: 1 },
  ordinals: numbered(ordinalWords),
  steps: {
    '-2': '',
    '-1': 'last|past|the last|the past|this past',
    '0': 'this|the current',
    '1': 'next|coming|this coming|the coming',
    '2': '',
  },
  contextSteps: {
    '-2': '',
    '-1': 'the previous|the preceding|the prior',
    '0': 'the same|same|that|that same',
    '1': 'the next|the following|following',
    '2': '',
  },
  offsets: [
    ['today|tonight|this morning|this afternoon|this evening', 'day', 0, 'publication'],
    ['yesterday|last night|yesterday morning|yesterday evening|yesterday afternoon', 'day', -1, 'publication'],
    ['the day before yesterday', 'day', -2, 'publication'],
    ['tomorrow', 'day', 1, 'publication'],
    ['the day after tomorrow', 'day', 2, 'publication'],
    ['the day before|a day before|the day earlier', 'day', -1, 'context'],
    ['the day after', 'day', 1, 'context'],
    [
      'year-ago|year-earlier|a year-ago|the year-ago quarter|the year-ago period|the year-earlier quarter|the year-earlier period',
      'year',
      -1,
      'comparison',
    ],
    ['the weekend', 'weekend', 0, 'publication'],
    ['year-end', 'year', 0, 'publication'],
  ],
  thousand: 'thousand',
  aheadEnd: "' time|'s time|time|from now",
  aheadNeedsEnd: true,
  andHalf: 'and a half|or so',
  periods:
    'the quarter|the latest quarter|the latest period|the period|that quarter|the most recent quarter|latest quarter',
  doubtfulParts: 'half',
  possessives: 'his|her|their|my|your|our|its',
  capitalsName: true,
  bareYears: false,
  ago: 'ago',
  earlier: 'earlier|before|previously',
  later: 'later|afterwards|after that',
  agoBefore: '',
  inBefore: 'in|within',
  mods: {
    start: 'early|beginning|start|the beginning|the start|opening',
    mid: 'mid|middle|the middle|midway through',
    end: 'late|end|the end|close|the close',
    approx: 'about|around|circa|c|some|nearly|almost|roughly|approximately',
    before: 'before|prior to',
    after: 'after',
  },
  links: 'of|the|in|during|this',
  rangeLinks: 'to|until|till|through|-|–|—',
  rangeOpeners: 'between',
  and: 'and|or|&',
  decades: {
    names: {
      twenties: 192,
      thirties: 193,
      forties: 194,
      fifties: 195,
      sixties: 196,
      seventies: 197,
      eighties: 198,
      nineties: 199,
    },
    suffixes: 's',
    before: '',
    after: '',
    alone: true,
  },
  dateOpeners:
    "in|since|of|by|until|till|from|during|before|after|between|to|through|for|on|around|about|circa|throughout|and|or|last|next|this|early|late|mid|year|summer|winter|spring|autumn|fall|than|the|its|his|her|their|our|a|an|that|both|into|fiscal|'s|due|under|across|per|second|following",
  numberedThings:
    'page|pages|no|number|nr|flight|room|boeing|airbus|agenda|vision|route|highway|section|article|law|about|some|nearly|almost|over|than|least|up to|only|to about',
  countedThings:
    'percent|per|people|dollars|euros|pounds|miles|meters|metres|kilometers|kilometres|feet|tons|tonnes|troops|soldiers|men|women|workers|jobs|employees|points|shares|votes|seats|hours|days|weeks|months|years|times|million|billion|hundred|thousand|students|children|homes|houses|members|others|cars|units|barrels|gmt|est|edt|pst|cet|bst|copies|civilians|refugees|prisoners|victims|residents|acres|square|local|of|or more',
  noDates: 'may day|black friday',
  partLetters: { quarter: 'q', half: 'h' },
}
