import { expect, it } from 'vitest'
import { parseMeetings } from '../../src/index.js'

/**
 * A text and the meetings told in it, each as 'kind status | participants | place | date': last words of the names in
 * alphabetical order, '-' where the text does not tell.
 */
export type MeetingCase = readonly [text: string, ...meetings: readonly string[]]

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name

/** The meetings of a text, published on Friday, 10 March 2023, written as in the table. */
const meetingsOf = (text: string, language: string): string[] => {
  const { meetings, actors } = parseMeetings(text, { language, referenceDate: '2023-03-10' })
  const nameOf = (id: string) => lastWord(actors.find((actor) => actor.id === id)?.name ?? `unknown ${id}`)
  return meetings.map(({ kind, status, participants, place, date }) => {
    const names = participants.map(nameOf).sort().join(', ')
    return `${kind} ${status} | ${names || '-'} | ${place?.text ?? '-'} | ${date?.value ?? '-'}`
  })
}

/** One test a row. */
export const runMeetingTable = (language: string, table: readonly MeetingCase[]): void => {
  it.each(table.map(([text, ...meetings]) => ({ text, meetings })))('$text', ({ text, meetings }) => {
    expect(meetingsOf(text, language)).toEqual(meetings)
  })
}
