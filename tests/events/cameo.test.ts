import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AGREEMENT_CODES, MEETING_CODES, PROPOSAL_CODES } from '../../src/events/cameo.js'
import { parseAgreements, parseMeetings } from '../../src/index.js'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/events.md'), 'utf8')

/** The rows of the table on the page whose first heading is `heading`, one for each name in their first cell. */
const rowsOf = (heading: string, codes: number): [string, (string | null)[]][] => {
  const table = page.split('\n\n').find((block) => new RegExp(`^\\| ${heading} +\\|`).test(block)) ?? ''
  return table
    .trim()
    .split('\n')
    .slice(2)
    .flatMap((row) => {
      const cells = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      const values = cells.slice(-codes).map((cell) => (cell === '–' ? null : cell))
      return [...(cells[0] ?? '').matchAll(/`([a-z-]+)`/g)].map((match): [string, (string | null)[]] => [
        match[1] ?? '',
        values,
      ])
    })
}

describe('the page holds the codes that are given', () => {
  it('for meetings', () => {
    const rows = rowsOf('meeting', 3).map(([act, [held, planned, cancelled]]) => [act, { held, planned, cancelled }])
    expect(Object.fromEntries(rows)).toEqual(MEETING_CODES)
  })

  it('for agreements', () => {
    const rows = rowsOf('agreement', 3).map(([kind, [concluded, proposed, ended]]) => [
      kind,
      { concluded, proposed, ended },
    ])
    expect(Object.fromEntries(rows)).toEqual(AGREEMENT_CODES)
  })

  it('for what becomes of proposals', () => {
    const rows = rowsOf('proposal', 2).map(([kind, [refused, negotiated]]) => [kind, { refused, negotiated }])
    expect(Object.fromEntries(rows)).toEqual(PROPOSAL_CODES)
  })
})

describe('the code of a meeting', () => {
  it.each([
    ['en', 'President Samuel Cole spoke by phone with Chancellor Anna Petersen on Monday.', '041'],
    ['en', 'President Samuel Cole visited Warsaw on Thursday.', '042'],
    ['en', 'President Samuel Cole will visit Warsaw on Thursday.', '036'],
    ['en', 'Foreign Minister Paul Lind was received by President Samuel Cole in Oslo.', '043'],
    ['en', 'Norwegian President Samuel Cole met Austrian Chancellor Anna Petersen in Geneva.', '040'],
    ['en', 'Norwegian President Samuel Cole met Austrian Chancellor Anna Petersen in Oslo.', '040'],
    ['en', 'Norwegian President Samuel Cole met Austrian Chancellor Anna Petersen in Rome.', '044'],
    ['en', 'Norwegian President Samuel Cole met Austrian Chancellor Anna Petersen in Italy.', '044'],
    ['de', 'Am Montag verhandelte Ministerin Anna Petersen mit Gewerkschaftschef Paul Lind in Bonn.', '046'],
    ['de', 'Außenminister Paul Lind traf sich unter Vermittlung der Schweiz mit Präsident Thomas Cole in Bern.', '045'],
    ['nl', 'Minister Paul Lind gaf maandag een persconferentie in Utrecht.', '010'],
    ['nl', 'Het gesprek tussen minister Paul Lind en president Thomas Cole is afgelast.', null],
  ])('%s: %s', (language, text, code) => {
    const { meetings } = parseMeetings(text, { language, referenceDate: '2023-03-10' })
    expect(meetings.map(({ cameo }) => cameo)).toEqual([code])
  })
})

describe('the code of an agreement', () => {
  it.each([
    ['en', 'Norway and Austria signed a trade treaty on Monday.', '057'],
    ['en', 'Norway has proposed a trade treaty with Austria.', '030'],
    ['en', 'Norway and Austria are negotiating a trade treaty.', '046'],
    ['en', 'Norway rejected the draft agreement on border checks.', '120'],
    ['en', 'Norway has terminated the trade treaty with Austria.', null],
    ['en', 'Norway and Austria agreed a ceasefire on Monday.', '0871'],
    ['en', 'Egypt and Jordan issued a joint statement on Gaza.', '019'],
    ['de', 'Norwegen und Österreich verhandeln über ein Handelsabkommen.', '046'],
    ['de', 'Georgien lehnte das Abkommen über Grenzkontrollen ab.', '120'],
    ['de', 'Die Ukraine hat eine Waffenruhe vorgeschlagen.', '0356'],
    ['nl', 'Noorwegen en Oostenrijk onderhandelen over een handelsverdrag.', '046'],
    ['nl', 'De leden van de FNV hebben het cao-akkoord verworpen.', '120'],
    ['nl', 'Noorwegen en Oostenrijk hebben maandag een handelsverdrag getekend.', '057'],
  ])('%s: %s', (language, text, code) => {
    const { agreements } = parseAgreements(text, { language, referenceDate: '2023-03-10' })
    expect(agreements.map(({ cameo }) => cameo)).toEqual([code])
  })
})
