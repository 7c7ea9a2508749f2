/** Articles made from gold with seeded errors, so that scorers have something to count that no parser wrote. */
import type { Gold, Place } from '../../eval/gold/compile.js'
import type { Article } from '../../src/schema/index.js'

type Chance = () => number

/** A small seeded generator of numbers in [0, 1); the same seed gives the same row. */
const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What a parser with the given share of errors might return for a text with this gold. */
export const noisyArticle = (raw: string, gold: Gold, seed: number, errors: number): Article => {
  const chance = chanceOf(seed)
  const wrong = () => chance() < errors
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(chance() * items.length)] ?? items[0]
  const some = <T>(items: readonly T[]): T[] => items.filter(() => !wrong())
  const span = ({ start, end }: Place) => {
    const from = wrong() ? Math.max(0, start - Math.floor(chance() * 20)) : start
    const to = wrong() ? Math.min(raw.length, end + Math.floor(chance() * 40)) : end
    return { start: from, end: to, text: raw.slice(from, to) }
  }
  const anywhere = () => {
    const start = Math.floor(chance() * raw.length)
    return span({ start, end: Math.min(raw.length, start + Math.floor(chance() * 60)) })
  }
  const actors: Article['actors'] = some(gold.actors).map((actor) => ({
    id: actor.id,
    kind: wrong() ? pick(['person', 'organization', 'country']) : actor.kind,
    name: actor.names[0] ?? actor.id,
    role: wrong() ? null : (actor.role ?? null),
    affiliation: null,
    countryCode: wrong() ? null : (actor.countryCode ?? null),
    mentions: some(actor.mentions).map(span),
  }))
  if (wrong()) {
    const mentions = [anywhere()]
    const name = mentions[0]?.text ?? ''
    actors.push({ id: 'invented', kind: 'person', name, role: null, affiliation: null, countryCode: null, mentions })
  }
  const members = (ids: readonly string[]) => {
    const known = actors.map((actor) => actor.id)
    const kept = ids.filter((id) => known.includes(id) && !wrong())
    const other = known[Math.floor(chance() * known.length)]
    return wrong() && other !== undefined ? [...kept, other] : kept
  }
  const date = (value: string | null | undefined) => {
    if (wrong()) return { value: '1999-01-01', mention: null }
    return value ? { value, mention: null } : null
  }
  const found = (text: string | null | undefined) => {
    const start = text ? raw.indexOf(text) : -1
    return text && start >= 0 ? span({ start, end: start + text.length }) : null
  }
  return {
    version: 1,
    language: gold.language,
    headline: gold.headline && span(gold.headline),
    publishedOn: gold.publishedOn === null || wrong() ? null : { value: gold.publishedOn, basis: 'text' },
    dateline: gold.dateline && {
      ...span(gold.dateline),
      place: wrong() ? 'Nowhere' : (gold.dateline.place ?? null),
      date: wrong() ? null : (gold.dateline.date ?? null),
      agency: gold.dateline.agency ?? null,
    },
    zones: [...some(gold.boilerplate), ...(wrong() ? [anywhere()] : [])].map((place) => ({
      ...span(place),
      kind: 'boilerplate',
      story: null,
    })),
    stories: [],
    sources: some(gold.sources).map((source, i) => ({
      id: `source${i}`,
      ...span(source),
      kind: wrong() ? pick(['agency', 'outlet', 'document']) : source.kind,
      name: raw.slice(source.start, source.end),
    })),
    dates: some(gold.dates).map((item, i) => ({
      id: `date${i}`,
      ...(wrong() ? anywhere() : span(item)),
      value: wrong() ? '2001' : item.value,
      mod: null,
      anchor: 'absolute',
    })),
    actors,
    quotes: some(gold.quotes).map((quote, i) => ({
      id: `quote${i}`,
      kind: wrong() ? pick(['direct', 'indirect', 'mixed']) : quote.kind,
      spans: quote.spans.map(wrong() ? anywhere : span),
      text: '',
      speaker: quote.speaker === null ? null : (members([quote.speaker])[0] ?? null),
      speakerMention: null,
      cue: null,
      reportedBy: [],
    })),
    meetings: some(gold.meetings).map((meeting, i) => ({
      id: `meeting${i}`,
      kind: wrong() ? pick(['meeting', 'call', 'visit']) : meeting.kind,
      status: wrong() ? 'planned' : meeting.status,
      participants: members(meeting.participants),
      place: wrong() ? anywhere() : found(meeting.place),
      date: date(meeting.date),
      evidence: some(meeting.evidence).map(span),
      cameo: null,
      reportedBy: [],
    })),
    agreements: some(gold.agreements).map((agreement, i) => ({
      id: `agreement${i}`,
      kind: wrong() ? pick(['treaty', 'agreement', 'other']) : agreement.kind,
      status: wrong() ? 'proposed' : agreement.status,
      title: found(wrong() ? agreement.titles[0] : agreement.title) ?? anywhere(),
      parties: members(agreement.parties),
      date: date(agreement.date),
      place: null,
      evidence: some(agreement.evidence).map(span),
      cameo: null,
      reportedBy: [],
    })),
    diagnostics: [],
  }
}
