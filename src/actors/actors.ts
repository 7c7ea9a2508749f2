import type { ActedDocument, DatedDocument, Sentence } from '../document.js'
import { attachmentsOf } from './attributes.js'
import { decide } from './decide.js'
import { entitiesOf } from './entities.js'
import type { Offices } from './evidence.js'
import { officesIn, type OfficeMatch } from './offices.js'
import { charactersOf, foundActor } from './people.js'
import { readingOf, type Reading } from './reading.js'
import { resolveReferences } from './resolve.js'
import { SegmentReader, type Segment } from './segments.js'
import { inferStates } from './states.js'
import { indexMentions, titleOf } from './titles.js'

const NO_OFFICES: Offices = { byStart: new Map(), byEnd: new Map() }

/** The offices and the runs of words that may be names, of every sentence but datelines. */
const read = (reading: Reading): { offices: Map<Sentence, OfficeMatch[]>; segments: Segment[] } => {
  const offices = new Map<Sentence, OfficeMatch[]>()
  const segments: Segment[] = []
  const { sentences, zones } = reading.doc
  for (const sentence of sentences) {
    if (zones[sentence.zone]?.kind === 'dateline') continue
    const found = officesIn(reading, sentence)
    offices.set(sentence, found)
    for (const segment of new SegmentReader(reading, sentence, found).segments()) segments.push(segment)
  }
  return { offices, segments }
}

const officeIndex = (offices: ReadonlyMap<Sentence, readonly OfficeMatch[]>): ((segment: Segment) => Offices) => {
  const index = new Map<Sentence, Offices>()
  for (const [sentence, found] of offices)
    index.set(sentence, {
      byStart: new Map(found.map((office): [number, OfficeMatch] => [office.first, office])),
      // A name may stand after the office, or after the comma that closes what it is an office of.
      byEnd: new Map(
        found.flatMap((office): [number, OfficeMatch][] =>
          office.comma === null
            ? [[office.last, office]]
            : [
                [office.last, office],
                [office.comma + 1, office],
              ],
        ),
      ),
    })
  return ({ sentence }) => index.get(sentence) ?? NO_OFFICES
}

/** Stage: the people, organizations and states of the text and every word that refers to them. */
export const actors = (doc: DatedDocument): ActedDocument => {
  if (!doc.pack) return { ...doc, actors: [], references: [] }
  const reading = readingOf(doc, doc.pack)
  const { offices, segments } = read(reading)
  const mentions = decide(reading, segments, officeIndex(offices))
  const index = indexMentions(mentions)
  const titles = [...offices].flatMap(([sentence, found]) =>
    found.map((office) => titleOf(reading, sentence, office, index)),
  )
  const attachments = attachmentsOf(reading, titles, index)
  const characters = charactersOf(reading, entitiesOf(reading, mentions), attachments)
  inferStates(reading, characters)
  return {
    ...doc,
    actors: characters.map((character) => foundActor(reading, character)),
    references: resolveReferences(reading, { characters, attachments, titles }),
  }
}
