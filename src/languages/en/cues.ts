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

/** English reporting verbs. */
export const cues: readonly CueVerb[] = [
  ...verbs(['quote', 'that', 'bare', 'tail', 'question', 'any'], 'say/said'),
  ...verbs(['quote', 'that', 'bare', 'tail', 'question'], 'tell/told write/wrote/written report add'),
  ...verbs(
    ['quote', 'that', 'bare', 'tail'],
    'claim state argue allege assert explain announce note stress insist warn admit* acknowledge confirm declare reveal respond reply answer suggest conclude concede maintain contend disclose recall complain indicate predict boast testify reiterate remark reckon opine caution counter affirm estimate forecast/forecast guarantee hint deny speculate insinuate imply mention tweet repeat emphasize emphasise underline underscore highlight observe point+out make/made+clear make/made+it_clear make/made+plain swear/swore/sworn vow pledge promise lament theorize quip* joke muse proclaim confess attest posit propose recommend advise assure reassure remind inform notify agree figure conjecture hypothesize profess rule realize realise recognize recognise demonstrate concur* certify vouch bemoan blog* relay signal',
  ),
  ...verbs(['quote', 'that', 'tail', 'question'], 'ask inquire enquire wonder query question discuss specify clarify'),
  ...verbs(
    ['quote', 'tail'],
    'continue begin/began/begun go/went/gone+on interject retort shout yell scream cry exclaim whisper murmur mutter laugh chuckle chant sing/sang/sung call+out cry+out shoot/shot+back hit/hit+back fire+back snap* roar growl groan sigh grumble interrupt chime+in jibe gush thunder fume rage plead urge beg* implore demand instruct order command drawl volunteer deadpan* scoff sneer smile grin* wink recount recite read/read summarize summarise elaborate comment echo tease taunt chide crow blast rail protest apologize apologise enthuse caption sum*+up put/put+it describe praise criticize criticise mock insist tweet retweet text reflect reminisce confide joke rant blurt chime offer credit thank request',
  ),
  ...verbs(['quote', 'that', 'tail'], 'post'),
  ...verbs(
    ['that', 'bare'],
    'find/found hear/heard learn/learnt/learned show prove/proved/proven mean/meant expect doubt anticipate ensure',
  ),
  ...verbs(['quote', 'tail', 'cite', 'that'], 'quote cite'),
  ...verbs(
    ['that', 'bare', 'tail'],
    'believe think/thought hope fear fret* feel/felt suspect worry guess assume decide determine know/knew/known understand/understood conclude regret* complain',
  ),
  ...verbs(['object'], 'urge ask tell/told order instruct advise warn beg* implore expect remind call+on call+upon'),
  ...verbs(['gerund'], 'accuse deny admit* suspect recall suggest propose recommend regret* mention acknowledge'),
  ...verbs(['that'], 'express voice convey see/saw/seen'),
  ...verbs(['about'], 'speak/spoke/spoken talk warn write/wrote/written complain boast'),
  ...verbs(['infinitive'], 'vow pledge promise threaten claim offer propose swear/swore/sworn profess'),
  ...verbs(
    ['as'],
    'call describe label brand characterize characterise denounce deride hail dismiss dub* slam* portray depict term',
  ),
]
