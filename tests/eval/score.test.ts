/** The scorer on small texts whose right figures can be counted by hand. */
import { describe, expect, it } from 'vitest'
import { compileGold } from '../../eval/gold/compile.js'
import { dataOf, tableOf } from '../../eval/score/report.js'
import { indexOf, LAYERS, scoreCorpus, scoreOne, type Layer } from '../../eval/score/score.js'
import { shapeFaults } from '../../eval/score/shape.js'
import type { Actor, Agreement, Article, Meeting, Quote } from '../../src/schema/index.js'

const raw = `Daily Post
Berg meets Visser
Minister Ada Berg met Jan Visser in Oslo on 3 March 2023. “We agree,” Berg said. Visser said that Norway had won. They signed a trade pact on Friday, Reuters reported.
Share this`

const gold = compileGold(raw, {
  file: 'post.txt',
  language: 'en',
  headline: 'Berg meets Visser',
  publishedOn: '2023-03-04',
  boilerplate: ['Daily Post', 'Share this'],
  sources: [
    { at: 'Daily Post', kind: 'publisher', optional: true },
    { at: 'Reuters', kind: 'agency' },
  ],
  dates: [
    { at: '3 March 2023', value: '2023-03-03' },
    { at: 'Friday', value: '2023-03-03' },
    { at: 'won', value: '2023', optional: true },
  ],
  actors: [
    { id: 'berg', kind: 'person', names: ['Ada Berg', 'Berg'], role: 'Minister', countryCode: 'NO' },
    { id: 'visser', kind: 'person', names: ['Jan Visser', 'Visser'] },
    { id: 'norway', kind: 'country', names: ['Norway'] },
    { id: 'reuters', kind: 'organization', names: ['Reuters'], optional: true },
  ],
  meetings: [
    {
      kind: 'meeting',
      status: 'held',
      participants: ['berg', 'visser'],
      optionalParticipants: ['norway'],
      date: '2023-03-03',
      place: 'Oslo',
      places: ['Norway'],
      kinds: ['visit'],
      evidence: [{ from: 'Minister Ada', to: '2023.' }],
    },
  ],
  agreements: [
    {
      kind: 'agreement',
      status: 'concluded',
      title: 'trade pact',
      titles: ['pact'],
      parties: ['norway'],
      optionalDate: ['2023-03-03'],
      evidence: [{ from: 'They signed', to: 'reported.' }],
    },
  ],
  quotes: [
    { kind: 'direct', speaker: 'berg', cue: 'said', spans: ['We agree,'] },
    { kind: 'indirect', speaker: 'visser', speakers: ['norway'], cue: 'said', spans: ['Norway had won'] },
    { kind: 'indirect', speaker: null, optional: true, spans: ['They signed a trade pact on Friday'] },
  ],
})

const at = (text: string, n = 1) => {
  let start = -1
  for (let i = 0; i < n; i++) start = raw.indexOf(text, start + 1)
  if (start < 0) throw new Error(`no "${text}"`)
  return { start, end: start + text.length, text }
}

const actor = (id: string, kind: Actor['kind'], mentions: Actor['mentions'], more: Partial<Actor> = {}): Actor => ({
  id,
  kind,
  name: mentions[0]?.text ?? id,
  role: null,
  affiliation: null,
  countryCode: null,
  mentions,
  ...more,
})

const quote = (id: string, kind: Quote['kind'], words: string, speaker: string | null): Quote => ({
  id,
  kind,
  spans: [at(words)],
  text: words,
  speaker,
  speakerMention: null,
  cue: null,
  reportedBy: [],
})

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'm1',
  kind: 'meeting',
  status: 'held',
  participants: ['a1', 'a2'],
  place: at('Oslo'),
  date: { value: '2023-03-03', mention: 'd1' },
  evidence: [at('Minister Ada Berg met Jan Visser')],
  cameo: null,
  reportedBy: [],
  ...more,
})

const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: 'g1',
  kind: 'agreement',
  status: 'concluded',
  title: at('a trade pact'),
  parties: ['a3'],
  place: null,
  date: null,
  evidence: [at('They signed a trade pact')],
  cameo: null,
  reportedBy: [],
  ...more,
})

const perfect: Article = {
  version: 1,
  language: 'en',
  headline: at('Berg meets Visser'),
  publishedOn: { value: '2023-03-04', basis: 'text' },
  dateline: null,
  zones: [
    { ...at('Daily Post'), kind: 'boilerplate', story: null },
    { ...at('Berg meets Visser'), kind: 'headline', story: 0 },
    { ...at('Share this'), kind: 'boilerplate', story: null },
  ],
  stories: [],
  sources: [{ id: 's1', kind: 'agency', name: 'Reuters', ...at('Reuters') }],
  dates: [
    { id: 'd1', ...at('3 March 2023'), value: '2023-03-03', mod: null, anchor: 'absolute' },
    { id: 'd2', ...at('Friday'), value: '2023-03-03', mod: null, anchor: 'publication' },
  ],
  actors: [
    actor('a1', 'person', [at('Berg'), at('Ada Berg'), at('Berg', 3)], { role: 'minister', countryCode: 'NO' }),
    actor('a2', 'person', [at('Jan Visser')]),
    actor('a3', 'country', [at('Norway')]),
  ],
  quotes: [quote('q1', 'direct', 'We agree', 'a1'), quote('q2', 'indirect', 'Norway had won', 'a2')],
  meetings: [meeting()],
  agreements: [agreement()],
  diagnostics: [],
}

const countsOf = (article: Article, layer: Layer) => {
  const { tp, fp, fn } = scoreOne(raw, gold, article)[layer]
  return { tp, fp, fn }
}

describe('a perfect article', () => {
  it('has nothing wrong in any layer', () => {
    const tallies = scoreOne(raw, gold, perfect)
    for (const layer of LAYERS) expect({ layer, f1: tallies[layer].f1 }).toEqual({ layer, f1: 1 })
    expect(indexOf(tallies)).toBe(1)
  })
})

const friday = perfect.dates[1]!
const oneError: [string, Layer, Partial<Article>, { tp: number; fp: number; fn: number }][] = [
  ['another headline', 'article', { headline: at('Daily Post') }, { tp: 3, fp: 1, fn: 1 }],
  ['no publication date', 'article', { publishedOn: null }, { tp: 3, fp: 0, fn: 1 }],
  [
    'a dateline where there is none',
    'article',
    { dateline: { ...at('Oslo'), place: 'Oslo', date: null, agency: null } },
    { tp: 4, fp: 1, fn: 0 },
  ],
  [
    'a body line as boilerplate',
    'article',
    { zones: [...perfect.zones, { ...at('Berg meets Visser'), kind: 'boilerplate', story: null }] },
    { tp: 4, fp: 1, fn: 0 },
  ],
  ['a missed date', 'dates', { dates: [friday] }, { tp: 1, fp: 0, fn: 1 }],
  ['a wrong value', 'dates', { dates: [{ ...friday, value: '2023-03-10' }] }, { tp: 0, fp: 1, fn: 2 }],
  ['an invented date', 'dates', { dates: [friday, { ...friday, ...at('Oslo') }] }, { tp: 1, fp: 1, fn: 1 }],
  ['an optional date', 'dates', { dates: [friday, { ...friday, ...at('won') }] }, { tp: 1, fp: 0, fn: 1 }],
  [
    'a wrong kind of source',
    'sources',
    { sources: [{ ...perfect.sources[0]!, kind: 'outlet' }] },
    { tp: 0, fp: 1, fn: 1 },
  ],
  [
    'an optional source',
    'sources',
    { sources: [{ ...perfect.sources[0]!, ...at('Daily Post') }] },
    { tp: 0, fp: 0, fn: 1 },
  ],
  [
    'one actor split in two',
    'actors',
    { actors: [...perfect.actors, actor('a4', 'person', [at('Visser', 3)])] },
    { tp: 3, fp: 1, fn: 0 },
  ],
  [
    'an actor of another kind',
    'actors',
    { actors: [actor('a3', 'organization', [at('Norway')])] },
    { tp: 0, fp: 1, fn: 3 },
  ],
  ['an optional actor', 'actors', { actors: [actor('a4', 'organization', [at('Reuters')])] }, { tp: 0, fp: 0, fn: 3 }],
  ['no office', 'attributes', { actors: [actor('a1', 'person', [at('Ada Berg')])] }, { tp: 0, fp: 0, fn: 2 }],
  ['half the words of a quote', 'direct', { quotes: [quote('q1', 'direct', 'agree', 'a1')] }, { tp: 0, fp: 1, fn: 1 }],
  ['another speaker', 'direct', { quotes: [quote('q1', 'direct', 'We agree', 'a2')] }, { tp: 0, fp: 1, fn: 1 }],
  [
    'a second right speaker',
    'reported',
    { quotes: [quote('q2', 'mixed', 'Norway had won', 'a3')] },
    { tp: 1, fp: 0, fn: 0 },
  ],
  [
    'an optional quote',
    'reported',
    { quotes: [quote('q3', 'indirect', 'They signed a trade pact', null)] },
    { tp: 0, fp: 0, fn: 1 },
  ],
  ['a meeting without its date', 'meetings', { meetings: [meeting({ date: null })] }, { tp: 5, fp: 0, fn: 1 }],
  [
    'other right words',
    'meetings',
    { meetings: [meeting({ kind: 'visit', place: at('Norway') })] },
    { tp: 6, fp: 0, fn: 0 },
  ],
  [
    'participants too few and too many',
    'meetings',
    { meetings: [meeting({ participants: ['a1', 'a3', 's1'] })] },
    { tp: 5, fp: 1, fn: 1 },
  ],
  [
    'a meeting told elsewhere',
    'meetings',
    { meetings: [meeting({ evidence: [at('Share this')] })] },
    { tp: 0, fp: 6, fn: 6 },
  ],
  ['a shorter title', 'agreements', { agreements: [agreement({ title: at('trade') })] }, { tp: 3, fp: 1, fn: 1 }],
  [
    'an excused date',
    'agreements',
    { agreements: [agreement({ title: at('pact'), date: { value: '2023-03-03', mention: null } })] },
    { tp: 4, fp: 0, fn: 0 },
  ],
  ['no agreement', 'agreements', { agreements: [] }, { tp: 0, fp: 0, fn: 4 }],
]

describe('one error', () => {
  it.each(oneError)('%s', (_, layer, change, counts) => {
    expect(countsOf({ ...perfect, ...change }, layer)).toEqual(counts)
  })
})

describe('halves of one statement', () => {
  const text = 'Berg said that it rains: “Take a coat with you.” She left.'
  const grouped = compileGold(text, {
    file: 'x',
    language: 'en',
    actors: [{ id: 'berg', kind: 'person', names: ['Berg'] }],
    quotes: [
      { kind: 'indirect', speaker: 'berg', group: 'g', spans: ['it rains'] },
      { kind: 'direct', speaker: 'berg', group: 'g', spans: ['Take a coat with you.'] },
    ],
  })
  const start = text.indexOf('it rains')
  const end = text.indexOf('” She')
  const whole = { start, end, text: text.slice(start, end) }

  it('may be one mixed quote', () => {
    const article: Article = {
      ...perfect,
      actors: [actor('a1', 'person', [{ start: 0, end: 4, text: 'Berg' }])],
      quotes: [{ ...quote('q1', 'mixed', 'We agree', 'a1'), spans: [whole] }],
    }
    const { direct, reported } = scoreOne(text, grouped, article)
    expect([direct.tp, direct.fp, direct.fn, reported.tp, reported.fp, reported.fn]).toEqual([1, 0, 0, 1, 0, 0])
  })
})

describe('shapeFaults', () => {
  it.each<[string, Partial<Article>, string]>([
    ['a span outside the text', { headline: { start: 0, end: 9999, text: '' } }, 'span outside the text'],
    ['a text that is not there', { headline: { start: 0, end: 5, text: 'Weekly' } }, 'text is not raw.slice'],
    ['an id twice', { dates: [friday, friday] }, 'id d2 twice'],
    ['an unknown speaker', { quotes: [quote('q1', 'direct', 'We agree', 'a9')] }, 'unknown id a9'],
    ['an unknown participant', { meetings: [meeting({ participants: ['a9'] })] }, 'unknown id a9'],
    ['an unknown party', { agreements: [agreement({ parties: ['a9'] })] }, 'unknown id a9'],
    ['an unknown source', { meetings: [meeting({ reportedBy: ['s9'] })] }, 'unknown id s9'],
  ])('sees %s', (_, change, fault) => {
    expect(shapeFaults(raw, { ...perfect, ...change }).join('\n')).toContain(fault)
  })

  it('has nothing to say about a sound article', () => {
    expect(shapeFaults(raw, perfect)).toEqual([])
  })
})

describe('scoreCorpus', () => {
  const corpus = [{ name: 'post', raw, gold }]

  it('adds up articles and languages', () => {
    const report = scoreCorpus([...corpus, ...corpus], () => ({ ...perfect, dates: [friday] }))
    expect(dataOf(report).layers['dates']).toMatchObject({ tp: 2, fp: 0, fn: 2, precision: 1, recall: 0.5 })
    expect(report.languages.get('en')?.dates.f1).toBeCloseTo(2 / 3)
    expect(report.misses.filter((miss) => miss.includes('dates'))).toHaveLength(2)
    expect(tableOf(report)).toContain('dates        100.0   50.0   66.7')
  })

  it('reports a wrong language as a fault', () => {
    expect(scoreCorpus(corpus, () => ({ ...perfect, language: 'de' })).faults).toEqual(['post: language de, not en'])
  })

  it('hands the options of the gold to the parser', () => {
    const seen: unknown[] = []
    const options = { referenceDate: '2023-03-04' }
    scoreCorpus([{ name: 'post', raw, gold: { ...gold, options } }], (_, given) => {
      seen.push(given)
      return perfect
    })
    expect(seen).toEqual([options])
  })
})
