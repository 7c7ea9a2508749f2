import type { CueTakes, CueVerb } from '../pack/quotes.js'

const pastOf = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`

const presentOf = (base: string): string =>
  /(?:[sxz]|sh|ch)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`

const gerundOf = (base: string): string => (/[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`)

/**
 * Verbs by their notation: "claim" (regular), "admit*" (doubles its consonant), "say/said" (past given),
 * "write/wrote/written"; "point+out" with a particle, "_" for the space inside one.
 */
export const verbs = (takes: readonly CueTakes[], notation: string): CueVerb[] =>
  notation.split(' ').map((entry) => {
    const [forms = '', particle] = entry.split('+')
    const [mark = '', past, participle] = forms.split('/')
    const base = mark.replace('*', '')
    const doubled = mark.endsWith('*') ? base + base.slice(-1) : base
    const regular = pastOf(doubled)
    return {
      finite: `${base} ${presentOf(base)} ${past ?? regular}`,
      joined: '',
      participle: participle ?? past ?? regular,
      infinitive: base,
      gerund: gerundOf(doubled),
      particle: particle?.replaceAll('_', ' ') ?? null,
      takes,
    }
  })

/** Adjectives for what somebody thinks or feels, which take a clause behind "is": "is confident that". */
const states = (words: string): CueVerb[] => [
  {
    finite: words,
    joined: '',
    participle: '',
    infinitive: '',
    gerund: '',
    particle: null,
    takes: ['that', 'bare', 'state'],
  },
]

/** Verbs whose present is mostly a noun, in their other forms: "charged that", not "charges". */
const pasts = (takes: readonly CueTakes[], notation: string): CueVerb[] =>
  verbs(takes, notation).map((verb) => ({ ...verb, finite: verb.finite.split(' ').at(-1) ?? '', infinitive: '' }))

/** English reporting verbs. */
export const cues: readonly CueVerb[] = [
  ...verbs(['quote', 'that', 'bare', 'tail', 'question', 'any'], 'say/said'),
  ...verbs(['quote', 'that', 'bare', 'tail', 'question'], 'write/wrote/written report add'),
  ...verbs(['quote', 'that', 'bare', 'tail', 'question', 'hearer'], 'tell/told'),
  ...verbs(
    ['quote', 'that', 'bare', 'tail', 'hearer'],
    'assure reassure remind inform notify advise warn promise convince persuade caution alert',
  ),
  ...verbs(
    ['quote', 'that', 'bare', 'tail'],
    'claim state argue allege assert explain announce note stress insist admit* acknowledge confirm declare reveal respond reply answer suggest conclude concede maintain contend disclose recall complain indicate predict boast testify reiterate remark reckon opine counter affirm estimate forecast/forecast guarantee hint deny speculate insinuate imply mention tweet repeat emphasize emphasise underline underscore highlight observe point+out make/made+clear make/made+it_clear make/made+plain swear/swore/sworn vow pledge lament theorize quip* joke muse proclaim confess attest posit propose recommend agree figure conjecture hypothesize profess rule realize realise recognize recognise demonstrate concur* certify vouch bemoan blog* relay signal',
  ),
  ...verbs(['quote', 'that', 'tail', 'question'], 'ask inquire enquire wonder query question discuss specify clarify'),
  ...verbs(
    ['quote', 'tail'],
    'continue begin/began/begun go/went/gone+on interject retort shout yell scream cry exclaim whisper murmur mutter laugh chuckle chant sing/sang/sung call+out cry+out shoot/shot+back hit/hit+back fire+back snap* roar growl groan sigh grumble interrupt chime+in jibe gush thunder fume rage plead urge beg* implore demand instruct order command drawl volunteer deadpan* scoff sneer smile grin* wink recount recite read/read summarize summarise elaborate comment echo tease taunt chide crow blast rail protest apologize apologise enthuse caption sum*+up put/put+it describe praise criticize criticise mock insist tweet retweet text reflect reminisce confide joke rant blurt chime offer credit thank request',
  ),
  ...verbs(['quote', 'that', 'tail'], 'post'),
  ...verbs(
    ['that', 'bare'],
    'hear/heard learn expect doubt anticipate presume suppose surmise bet/bet wager foresee/foresaw/foreseen envision envisage',
  ),
  ...verbs(['that', 'bare', 'tail'], 'find/found show/showed/shown'),
  ...verbs(['quote', 'tail', 'cite', 'that'], 'quote cite'),
  ...verbs(
    ['that', 'bare', 'tail'],
    'believe think/thought hope fear fret* feel/felt suspect worry guess assume decide determine know/knew/known understand/understood conclude regret* complain',
  ),
  ...verbs(
    ['that', 'bare'],
    'aver avow postulate posit theorise rationalize rationalise intimate infer deduce reaffirm restate certify gripe grouse whine moan brag* gloat dread pray recollect remember calculate establish verify testify divulge leak prophesy foretell/foretold grouch worry apologize apologise undertake/undertook/undertaken let/let+slip let/let+on make/made+plain',
  ),
  ...verbs(
    ['that'],
    'notice discover hold/held allow accept teach/taught appreciate marvel rejoice resent deplore dispute contest rebut* rumor rumour determine resolve rule decree demand request order urge beg* instruct protest confide joke shout scream yell cry exclaim whisper mutter murmur grumble groan fume rage thunder gush enthuse elaborate comment echo interject volunteer crow rant reflect reminisce threaten prefer* disagree lecture preach relate recount interpret argue+back shoot/shot+back hit/hit+back fire+back make/made+the_case make/made+the_point push+back',
  ),
  ...pasts(['that'], 'charge object grant trust document detail email text flag* reason project dream wish'),
  ...verbs(['infinitive'], 'hope expect intend volunteer guarantee undertake/undertook/undertaken'),
  ...verbs(
    ['question'],
    'explain know/knew/known understand/understood learn realize realise decide determine debate ponder muse describe recount recall consider reveal disclose show/showed/shown',
  ),
  ...states(
    'confident certain sure convinced aware unaware hopeful optimistic pessimistic adamant worried concerned afraid fearful glad pleased proud sorry sad disappointed surprised shocked angry furious upset frustrated grateful thankful relieved doubtful sceptical skeptical satisfied persuaded unconvinced delighted alarmed dismayed outraged insistent mindful unhappy happy excited amazed astonished stunned appalled saddened angered troubled baffled puzzled heartened encouraged',
  ),
  ...verbs(['object'], 'urge ask tell/told order instruct advise warn beg* implore expect remind call+on call+upon'),
  ...verbs(
    ['gerund'],
    'accuse deny admit* remember report suspect recall suggest propose recommend regret* mention acknowledge',
  ),
  ...verbs(['that', 'hearer'], 'express voice convey'),
  ...verbs(['that'], 'see/saw/seen'),
  ...verbs(['about'], 'speak/spoke/spoken talk warn write/wrote/written complain boast'),
  ...verbs(['infinitive'], 'vow pledge promise threaten claim offer propose swear/swore/sworn profess'),
  ...verbs(['as', 'any'], 'call label brand dub* term deem consider'),
  ...verbs(
    ['as'],
    'describe characterize characterise denounce deride hail dismiss slam* portray depict regard view perceive tout paint',
  ),
]
