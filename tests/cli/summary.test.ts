import { describe, expect, test } from 'vitest'
import { rowLines, wrap } from '../../src/cli/layout.js'
import { summaryOf } from '../../src/cli/summary.js'
import type { Actor, Article, Span } from '../../src/index.js'

const span = (text: string): Span => ({ start: 0, end: text.length, text })

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  name,
  role: null,
  affiliation: null,
  countryCode: null,
  mentions: [span(name)],
  ...more,
})

const empty: Article = {
  version: 1,
  language: 'und',
  headline: null,
  publishedOn: null,
  dateline: null,
  zones: [],
  stories: [],
  sources: [],
  dates: [],
  actors: [],
  quotes: [],
  meetings: [],
  agreements: [],
  diagnostics: [],
}

const full: Article = {
  ...empty,
  language: 'en',
  headline: span('Ministers agree on a ferry line'),
  publishedOn: { value: '2023-03-04', basis: 'dateline' },
  dateline: { ...span('OSLO, March 4 (Reuters)'), place: 'OSLO', date: '2023-03-04', agency: 'Reuters' },
  sources: [{ ...span('Reuters'), id: 's1', kind: 'agency', name: 'Reuters' }],
  dates: [
    { ...span('Friday'), id: 'd1', value: '2023-03-03', mod: null, anchor: 'publication' },
    { ...span('late May'), id: 'd2', value: '2023-05', mod: 'end', anchor: 'publication' },
  ],
  actors: [
    actor('a1', 'Anna Berg', { role: 'Foreign Minister', affiliation: 'Norway', countryCode: 'NO' }),
    actor('a2', 'Jan Visser', { mentions: [span('Jan Visser'), span('Visser')] }),
    actor('a3', 'Austria', { kind: 'country', countryCode: 'AT' }),
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      spans: [span('We agreed on a date')],
      text: 'We agreed on a date',
      speaker: 'a1',
      speakerMention: span('Berg'),
      cue: span('said'),
      reportedBy: ['s1'],
    },
    {
      id: 'q2',
      kind: 'indirect',
      spans: [span('the line would open in May')],
      text: 'the line would open in May',
      speaker: null,
      speakerMention: span('an official'),
      cue: span('said'),
      reportedBy: [],
    },
  ],
  meetings: [
    {
      id: 'm1',
      kind: 'visit',
      status: 'held',
      participants: ['a1', 'a2'],
      place: span('Oslo'),
      date: { value: '2023-03-03', mention: 'd1' },
      evidence: [],
      cameo: null,
      reportedBy: [],
    },
  ],
  agreements: [
    {
      id: 'g1',
      kind: 'memorandum',
      status: 'concluded',
      title: span('memorandum on ferries'),
      parties: ['a3'],
      place: null,
      date: null,
      evidence: [],
      cameo: null,
      reportedBy: ['s1'],
    },
  ],
  diagnostics: [{ code: 'example-note', message: 'Something could not be resolved.', span: null }],
}

const plainly = { name: null, width: 80, paint: (_: string, text: string) => text }

describe('summaryOf', () => {
  test('shows every section, with names in the place of ids', () => {
    expect(summaryOf(full, plainly)).toBe(
      `Ministers agree on a ferry line
en · published 2023-03-04 (dateline) · OSLO, March 4 (Reuters)

Sources
  Reuters  agency

Actors
  Anna Berg   Foreign Minister, Norway · NO
  Jan Visser  person · 2 mentions
  Austria     country · AT

Meetings
  visit, held  Anna Berg, Jan Visser · Oslo · 2023-03-03

Agreements
  memorandum, concluded  memorandum on ferries · Austria · via Reuters

Quotes
  Anna Berg    “We agreed on a date” · via Reuters
  an official  the line would open in May

Dates
  Friday    2023-03-03
  late May  2023-05 (end)

Notes
  example-note  Something could not be resolved.
`,
    )
  })

  test('says so where nothing is known', () => {
    expect(summaryOf(empty, plainly)).toBe(
      '(no headline)\nlanguage unknown · publication date unknown\n\nNothing found that the parser could put a name to.\n',
    )
  })

  test('paints the headline, the titles and the labels only', () => {
    const painted = summaryOf(full, { ...plainly, paint: (style, text) => `<${style}>${text}</${style}>` })
    expect(painted).toContain('<bold>Ministers agree on a ferry line</bold>')
    expect(painted).toContain('<bold>Dates</bold>')
    expect(painted).toContain('<cyan>late May</cyan>  2023-05 (end)')
  })

  test.each([40, 60, 100])('keeps within %i columns', (width) => {
    const long = {
      ...full,
      headline: span('Ministers agree on a ferry line '.repeat(8)),
      dateline: span('x'.repeat(200)),
    }
    const article = { ...long, dateline: { ...long.dateline, place: null, date: null, agency: null } }
    for (const line of summaryOf(article, { ...plainly, name: 'report.txt', width }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(width)
  })
})

describe('layout', () => {
  test.each<[text: string, width: number, lines: string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 13, ['one two three']],
    ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
    ['a Donaudampf', 6, ['a', 'Donaud', 'ampf']],
    ['', 6, ['']],
  ])('wrap(%j, %i)', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  test('rows align, and a wrapped text hangs below its beginning', () => {
    const rows = [
      ['Berg', 'one two three four five'],
      ['Visser', 'six'],
    ] as const
    expect(rowLines(rows, 24, (_, text) => text)).toEqual([
      '  Berg    one two three',
      '          four five',
      '  Visser  six',
    ])
  })
})
