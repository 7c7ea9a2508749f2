import type { ActorKind, FoundActor, Gender } from '../document.js'
import { fullestRole, honorificGender, type Attachment } from './attributes.js'
import type { Mention } from './decide.js'
import type { Entity } from './entities.js'
import type { Reading } from './reading.js'

/** An actor while the rest of the stage asks about it. */
export interface Character {
  readonly id: string
  readonly kind: ActorKind
  readonly entity: Entity
  readonly attachments: readonly Attachment[]
  gender: Gender | null
  code: string | null
}

const genderOf = (
  { lexicon, folded }: Reading,
  mentions: readonly Mention[],
  attachments: readonly Attachment[],
  reading: Reading,
): Gender | null => {
  for (const mention of mentions) {
    const honorific = honorificGender(reading, mention)
    if (honorific) return honorific
  }
  for (const { first, last } of mentions) {
    const value = last - first > 1 ? lexicon.given(folded[first] ?? '') : undefined
    if (value) return value === 1 ? 'female' : 'male'
  }
  // German and Dutch feminine forms tell; the others stand for either.
  const marks = attachments.map(({ title }) => title.office.gender)
  return marks.find((gender) => gender === 'female') ?? marks.find((gender) => gender !== null) ?? null
}

/** The actors with what the titles beside their names tell. */
export const charactersOf = (
  reading: Reading,
  entities: readonly Entity[],
  attachments: readonly Attachment[],
): Character[] => {
  const byMention = new Map<Mention, Attachment[]>()
  for (const attachment of attachments) {
    const list = byMention.get(attachment.mention)
    if (list) list.push(attachment)
    else byMention.set(attachment.mention, [attachment])
  }
  return entities.map((entity, index): Character => {
    const own = entity.mentions.flatMap((mention) => byMention.get(mention) ?? [])
    return {
      id: `a${index + 1}`,
      kind: entity.kind,
      entity,
      attachments: own,
      gender: entity.kind === 'person' ? genderOf(reading, entity.mentions, own, reading) : null,
      code: entity.code ?? own.find(({ code }) => code !== null)?.code ?? null,
    }
  })
}

/** The public side of an actor. */
export const foundActor = (
  reading: Reading,
  { id, kind, entity, attachments, gender, code }: Character,
): FoundActor => {
  const { doc, tokens, lexicon } = reading
  const range = ({ first, last }: Mention) => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 })
  const fullest = entity.mentions.find((mention) => mention === entity.fullest) ?? entity.mentions[0]
  const { start, end } = fullest ? range(fullest) : { start: 0, end: 0 }
  const title = fullestRole(attachments)
  const affiliation = attachments.find((attachment) => attachment.affiliation !== null)?.affiliation
  return {
    id,
    kind,
    name: doc.text.slice(start, end),
    role: title?.role ?? null,
    affiliation: kind !== 'person' ? null : (affiliation ?? (code ? lexicon.countryName(code) : null)),
    countryCode: code,
    gender,
    mentions: entity.mentions.map(range),
    rule: fullest?.rule ?? 'actors.person.evidence',
  }
}
