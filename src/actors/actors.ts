import type { ActedDocument, DatedDocument, FoundActor, Gender, Reference, Sentence } from '../document.js'
import type { Range } from '../text/range.js'
import { decide, type Mention } from './decide.js'
import { entitiesOf, type Entity } from './entities.js'
import type { Offices } from './evidence.js'
import { officesIn, type OfficeMatch } from './offices.js'
import { readingOf, type Reading } from './reading.js'
import { SegmentReader, type Segment } from './segments.js'

const rangeOf = ({ tokens }: Reading, { first, last }: { first: number; last: number }): Range => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
})

/** Stage: the people, organizations and states of the text and every word that refers to them. */
export const actors = (doc: DatedDocument): ActedDocument => {
  if (!doc.pack) return { ...doc, actors: [], references: [] }
  const reading = readingOf(doc, doc.pack)
  const officesBySentence = new Map<Sentence, Offices>()
  const segments: Segment[] = []
  for (const sentence of doc.sentences) {
    if (doc.zones[sentence.zone]?.kind === 'dateline') continue
    const offices = officesIn(reading, sentence)
    officesBySentence.set(sentence, {
      byStart: new Map(offices.map((office): [number, OfficeMatch] => [office.first, office])),
      byEnd: new Map(offices.map((office): [number, OfficeMatch] => [office.last, office])),
    })
    for (const segment of new SegmentReader(reading, sentence, offices).segments()) segments.push(segment)
  }
  const none: Offices = { byStart: new Map(), byEnd: new Map() }
  const mentions = decide(reading, segments, ({ sentence }) => officesBySentence.get(sentence) ?? none)
  const entities = entitiesOf(reading, mentions)
  const found = entities.map((entity, index): FoundActor => actorOf(reading, entity, `a${index + 1}`))
  return { ...doc, actors: found, references: referencesOf(reading, entities, found) }
}

const actorOf = (reading: Reading, { kind, mentions, code }: Entity, id: string): FoundActor => {
  const fullest = mentions.reduce((best, mention) =>
    mention.last - mention.first > best.last - best.first ? mention : best,
  )
  const { start, end } = rangeOf(reading, fullest)
  return {
    id,
    kind,
    name: reading.doc.text.slice(start, end),
    role: null,
    affiliation: null,
    countryCode: code,
    gender: genderOf(reading, mentions),
    mentions: mentions.map((mention) => rangeOf(reading, mention)),
    rule: fullest.rule,
  }
}

const genderOf = ({ lexicon, folded }: Reading, mentions: readonly Mention[]): Gender | null => {
  for (const { first, last, kind } of mentions) {
    if (kind !== 'person' || last - first < 2) continue
    const value = lexicon.given(folded[first] ?? '')
    if (value) return value === 1 ? 'female' : 'male'
  }
  return null
}

const referencesOf = (reading: Reading, entities: readonly Entity[], found: readonly FoundActor[]): Reference[] =>
  entities
    .flatMap(({ mentions }, index) =>
      mentions.map((mention): Reference => {
        const range = rangeOf(reading, mention)
        return { ...range, kind: 'name', actors: [found[index]?.id ?? ''], phrase: range }
      }),
    )
    .sort((a, b) => a.start - b.start)
