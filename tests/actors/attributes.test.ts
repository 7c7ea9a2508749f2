import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

/** Language, text, person, role, affiliation. */
const cases: [string, string, string, string | null, string | null][] = [
  ['en', 'The mayor of Kelby, Robin Hesk, said it was time.', 'Robin Hesk', 'mayor', null],
  ['en', 'The leader of the town council, Judith Amory, said so.', 'Judith Amory', 'leader', null],
  ['en', 'The chief executive of the charity, Peter Hale, said so.', 'Peter Hale', 'chief executive', null],
  ['en', 'Their spokesman on culture, Peter Hale, asked why.', 'Peter Hale', 'spokesman', null],
  ['en', 'Peter Hale, deputy head of the regional water board, said so.', 'Peter Hale', 'deputy head', null],
  ['en', "Marlow's finance director, Anna Cole, said so.", 'Anna Cole', 'finance director', null],
  ['en', 'Anna Cole, lecturer in law at Durham University, said so.', 'Anna Cole', 'lecturer', 'Durham University'],
  ['en', 'Anna Cole, who has just become Foreign Minister of Kenya, spoke.', 'Anna Cole', 'Foreign Minister', 'Kenya'],
  [
    'en',
    'Tom Berg and Anna Cole, foreign ministers of Norway and Kenya, met.',
    'Anna Cole',
    'foreign minister',
    'Kenya',
  ],
  [
    'en',
    'Tom Berg and Anna Cole, foreign ministers of Norway and Kenya, met.',
    'Tom Berg',
    'foreign minister',
    'Norway',
  ],
  ['en', 'One nurse, Anna Cole, told us so.', 'Anna Cole', 'nurse', null],
  // What a clause says of a president is no name of theirs.
  ['en', 'The president of the club resigned, Anna Cole, a fan, said.', 'Anna Cole', null, null],
  ['en', 'The minister was in Kelby on Monday, Anna Cole, a fan, said.', 'Anna Cole', null, null],
  ['de', 'Der Premierminister von Togo, Karl Amegah, sprach.', 'Karl Amegah', 'Premierminister', 'Togo'],
  ['de', 'Die Oberbürgermeisterin der Stadt Hagen, Sabine Kohl, sprach.', 'Sabine Kohl', 'Oberbürgermeisterin', null],
  ['de', 'Der Chef der Moorwerke AG, Dr. Henning Albers, sprach.', 'Henning Albers', 'Chef', 'Moorwerke AG'],
  ['de', 'Ex-Laborleiterin Nora Winkler schwieg.', 'Nora Winkler', 'Laborleiterin', null],
  ['de', 'IG-Metall-Bezirksleiter Jens Kerner sprach.', 'Jens Kerner', 'Bezirksleiter', 'IG-Metall'],
  ['de', 'Der CDU-Landtagsabgeordnete Jens Kerner sprach.', 'Jens Kerner', 'Landtagsabgeordnete', 'CDU'],
  // A family name that is an office is none after a given name.
  ['de', '„Es war gut“, sagte Thomas Richter am Montag.', 'Thomas Richter', null, null],
  ['nl', 'De burgemeester van Kortrijk, An Peeters, sprak.', 'An Peeters', 'burgemeester', null],
  ['nl', 'Trainer Wietse Hoekema van SC Veenwoude was blij.', 'Wietse Hoekema', 'Trainer', 'SC Veenwoude'],
  ['nl', 'Kamerlid Bas Timmer (VVD) was boos.', 'Bas Timmer', 'Kamerlid', 'VVD'],
  ['nl', 'VVD-Kamerlid Bas Timmer was boos.', 'Bas Timmer', 'Kamerlid', 'VVD'],
]

describe('role and affiliation', () => {
  it.each(cases)('%s: %s', (language, text, name, role, affiliation) => {
    const actor = parseArticle(text, { language }).actors.find((one) => one.name === name)
    expect(actor).toMatchObject({ role, affiliation })
  })
})
