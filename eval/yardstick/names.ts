/** Names of persons and organizations against corpora of names: exactly the same words, titles and genitive 's left out. */
import type { Actor } from '../../src/schema/index.js'
import type { Place } from '../gold/compile.js'
import { align } from '../score/tally.js'
import { Count, type Counts } from './count.js'
import type { NamesRecord } from './records.js'
import { trimmed } from './text.js'

/** An actor as far as it is compared. */
export type ComparedActor = Pick<Actor, 'kind' | 'mentions'>

const KINDS = [
  ['PER', 'person', 'persons'],
  ['ORG', 'organization', 'organizations'],
] as const

const bareName = (text: string, { start, end }: Place): Place => {
  const name = trimmed(text, [start, end])
  return /['’]s$/.test(text.slice(name.start, name.end)) ? { start: name.start, end: name.end - 2 } : name
}

/** Counts what a reader of actors finds in annotated sentences. */
export const countNames = (
  records: readonly NamesRecord[],
  read: (record: NamesRecord) => readonly ComparedActor[],
): Counts => {
  const counts = { persons: new Count(), organizations: new Count() }
  for (const record of records) {
    const actors = read(record)
    for (const [type, kind, name] of KINDS) {
      const wanted = record.names.filter((one) => one.type === type).map((one) => bareName(record.text, one))
      const founds = actors
        .filter((actor) => actor.kind === kind)
        .flatMap(({ mentions }) => mentions.map((mention) => bareName(record.text, mention)))
      const { goldOf } = align(wanted, founds, (a, b) => (a.start === b.start && a.end === b.end ? 1 : 0))
      counts[name].gold += wanted.length
      counts[name].found += founds.length
      counts[name].right += goldOf.size
    }
  }
  return counts
}
