import { describe, expect, it } from 'vitest'
import { MEETING_RULES, type MeetingRule } from '../../src/events/rules.js'
import { parseMeetings } from '../../src/index.js'

/** A text in a language, and the kind and evidence of the meeting that the rule finds in it. */
const examples: Readonly<Record<MeetingRule, readonly [language: string, text: string, kind: string]>> = {
  'meetings.verb.mutual': ['en', 'President Samuel Cole met Prime Minister Helen Ward in Oslo.', 'meeting'],
  'meetings.verb.host': ['nl', 'Minister Paul Lind werd in Rome ontvangen door president Thomas Cole.', 'meeting'],
  'meetings.verb.partner': ['de', 'Präsident Thomas Cole telefonierte mit Bundeskanzlerin Anna Petersen.', 'call'],
  'meetings.verb.travel': ['de', 'Am Montag reiste Außenminister Paul Lind nach Norwegen.', 'visit'],
  'meetings.verb.visit': ['en', 'President Samuel Cole visited Warsaw on Thursday.', 'visit'],
  'meetings.noun.held': ['nl', 'President Thomas Cole voerde gesprekken met premier Helena Ward.', 'meeting'],
  'meetings.noun.happens': [
    'de',
    'Das Treffen zwischen Präsident Thomas Cole und Bundeskanzlerin Anna Petersen wurde abgesagt.',
    'meeting',
  ],
  'meetings.noun.framed': ['de', 'Trainer Martin Ried sagte auf einer Pressekonferenz, er bleibe.', 'press-conference'],
  'meetings.noun.participants': ['nl', 'Telefoongesprek tussen president Thomas Cole en premier Helena Ward', 'call'],
}

describe('every rule for meetings finds its example', () => {
  it.each(MEETING_RULES.map((rule) => [rule, ...examples[rule]] as const))('%s', (rule, language, text, kind) => {
    const { meetings } = parseMeetings(text, { language, referenceDate: '2023-03-10', explain: true })
    expect(meetings.map((meeting) => [meeting.rule, meeting.kind])).toEqual([[rule, kind]])
    expect(meetings[0]?.evidence.map((span) => span.text)).toEqual([text])
  })
})
