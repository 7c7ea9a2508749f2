import type {
  ActedDocument,
  DatedDocument,
  EventDocument,
  FoundAgreement,
  FoundMeeting,
  FoundQuote,
  NormalisedDocument,
  QuotedDocument,
  SegmentedDocument,
  SourceLayer,
  SourcedDocument,
} from '../document.js'
import type { Actor, Agreement, Article, DateMention, Dateline, Meeting, Quote, Source, Span } from '../schema/index.js'
import type { Range } from '../text/range.js'

/** Makes spans of the raw text out of normalised ranges. */
const spansOf =
  ({ raw, offsets }: NormalisedDocument) =>
  (range: Range): Span => {
    const { start, end } = offsets.toRaw(range)
    return { start, end, text: raw.slice(start, end) }
  }

const ruleOf = (doc: NormalisedDocument, { rule }: { rule: string }): { rule?: string } =>
  doc.options.explain ? { rule } : {}

/** The public date mentions. */
export const publicDates = (doc: DatedDocument): DateMention[] => {
  const span = spansOf(doc)
  return doc.dates.map((date) => ({
    id: date.id,
    ...span(date),
    value: date.value,
    mod: date.mod,
    anchor: date.anchor,
    ...ruleOf(doc, date),
  }))
}

/** The public actors. */
export const publicActors = (doc: ActedDocument): Actor[] => {
  const span = spansOf(doc)
  return doc.actors.map((actor) => ({
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    role: actor.role,
    affiliation: actor.affiliation,
    countryCode: actor.countryCode,
    mentions: actor.mentions.map(span),
    ...ruleOf(doc, actor),
  }))
}

type ReportedBy = SourcedDocument['reportedBy']
const unreported: ReportedBy = new Map()

/** The public quotes. */
export const publicQuotes = (doc: QuotedDocument, reportedBy: ReportedBy = unreported): Quote[] => {
  const span = spansOf(doc)
  return doc.quotes.map((quote: FoundQuote) => {
    const spans = quote.spans.map(span)
    return {
      id: quote.id,
      kind: quote.kind,
      spans,
      text: spans.map((s) => s.text).join(' '),
      speaker: quote.speaker,
      speakerMention: quote.speakerMention ? span(quote.speakerMention) : null,
      cue: quote.cue ? span(quote.cue) : null,
      reportedBy: [...(reportedBy.get(quote.id) ?? [])],
      ...ruleOf(doc, quote),
    }
  })
}

const eventFields = (doc: NormalisedDocument, event: FoundMeeting | FoundAgreement, reportedBy: ReportedBy) => {
  const span = spansOf(doc)
  return {
    place: event.place ? span(event.place) : null,
    date: event.date ? { ...event.date } : null,
    evidence: event.evidence.map(span),
    cameo: event.cameo,
    reportedBy: [...(reportedBy.get(event.id) ?? [])],
    ...ruleOf(doc, event),
  }
}

/** The public meetings. */
export const publicMeetings = (
  doc: NormalisedDocument & Pick<EventDocument, 'meetings'>,
  reportedBy: ReportedBy = unreported,
): Meeting[] =>
  doc.meetings.map((meeting) => ({
    id: meeting.id,
    kind: meeting.kind,
    status: meeting.status,
    participants: [...meeting.participants],
    ...eventFields(doc, meeting, reportedBy),
  }))

/** The public agreements. */
export const publicAgreements = (
  doc: NormalisedDocument & Pick<EventDocument, 'agreements'>,
  reportedBy: ReportedBy = unreported,
): Agreement[] => {
  const span = spansOf(doc)
  return doc.agreements.map((agreement) => ({
    id: agreement.id,
    kind: agreement.kind,
    status: agreement.status,
    title: span(agreement.title),
    parties: [...agreement.parties],
    ...eventFields(doc, agreement, reportedBy),
  }))
}

/** The public sources. */
export const publicSources = (doc: NormalisedDocument & SourceLayer): Source[] => {
  const span = spansOf(doc)
  return doc.sources.map((source) => ({
    id: source.id,
    kind: source.kind,
    name: source.name,
    ...span(source),
    ...ruleOf(doc, source),
  }))
}

const publicDateline = (doc: DatedDocument): Dateline | null => {
  // A place that only its capitals set off says less than a line with the date.
  const opening = doc.datelines.findIndex(
    ({ story, form, place, end }) => story === 0 && form === 'opening' && place?.end !== end,
  )
  const placed = doc.datelines.findIndex(({ story, form, place }) => story === 0 && form === 'line' && place !== null)
  const told = opening >= 0 ? opening : placed
  const at = told >= 0 ? told : doc.datelines.findIndex((dateline) => dateline.story === 0)
  const dateline = doc.datelines[at]
  if (!dateline) return null
  const span = spansOf(doc)
  const text = (range: Range | null) => (range ? span(range).text : null)
  return {
    ...span(dateline),
    place: text(dateline.place),
    date: doc.datelineDates[at] ?? null,
    agency: text(dateline.agency),
  }
}

const zonesAndStories = (doc: SegmentedDocument): Pick<Article, 'headline' | 'zones' | 'stories'> => {
  const span = spansOf(doc)
  return {
    headline: doc.headline ? span(doc.headline) : null,
    zones: doc.zones.map((zone) => ({ ...span(zone), kind: zone.kind, story: zone.story })),
    stories: doc.stories.map((story) => {
      const { start, end } = span(story)
      return { headline: story.headline ? span(story.headline) : null, start, end }
    }),
  }
}

/** Last stage: offsets back to the raw text, everything as plain data. */
export const article = (doc: SourcedDocument): Article => {
  const span = spansOf(doc)
  return {
    version: 1,
    language: doc.language,
    ...zonesAndStories(doc),
    publishedOn: doc.publishedOn,
    dateline: publicDateline(doc),
    sources: publicSources(doc),
    dates: publicDates(doc),
    actors: publicActors(doc),
    quotes: publicQuotes(doc, doc.reportedBy),
    meetings: publicMeetings(doc, doc.reportedBy),
    agreements: publicAgreements(doc, doc.reportedBy),
    diagnostics: doc.findings.map(({ code, message, range }) => ({ code, message, span: range ? span(range) : null })),
  }
}
