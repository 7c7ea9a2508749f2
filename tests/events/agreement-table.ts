import { expect, it } from 'vitest'
import { parseAgreements } from '../../src/index.js'

/** kind, status, title, date (null: none; undefined: not asked), names of the parties (undefined: not asked). */
export type ExpectedAgreement = readonly [
  kind: string,
  status: string,
  title: string,
  date?: string | null | undefined,
  parties?: string,
]

/** A text and the agreements that a reader finds in it. */
export type AgreementCase = readonly [text: string, ...agreements: ExpectedAgreement[]]

/** Runs a table of agreement cases in one language; the texts are published on 15 May 2024. */
export const runAgreementTable = (language: string, cases: readonly AgreementCase[]): void => {
  it.each(cases.map(([text, ...agreements]) => [text, agreements] as const))('%s', (text, expected) => {
    const { agreements, actors } = parseAgreements(text, { language, referenceDate: '2024-05-15' })
    const names = new Map(actors.map(({ id, name }) => [id, name]))
    const found = agreements.map(({ kind, status, title, date, parties }, at) => {
      const asked = expected[at]
      const row: (string | null)[] = [kind, status, title.text]
      if (asked?.[3] !== undefined) row.push(date?.value ?? null)
      if (asked?.[4] !== undefined) row.push(parties.map((id) => names.get(id) ?? id).join(', '))
      return row
    })
    expect(found).toEqual(expected.map((row) => row.filter((cell) => cell !== undefined)))
  })
}
