import type { Actor, Article } from '../index.js'
import { plain, rowLines, wrap, type Paint, type Row } from './layout.js'

/** How a summary is to be printed. */
export interface SummaryStyle {
  /** Name of the file, where several are printed one after the other. */
  readonly name: string | null
  /** Columns that a line may take. */
  readonly width: number
  readonly paint: Paint
}

interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

const UNKNOWN = '–'

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ')

const actorText = ({ kind, role, affiliation, countryCode, mentions }: Actor): string =>
  joined(
    role && affiliation ? `${plain(role)}, ${plain(affiliation)}` : plain(role ?? affiliation ?? kind),
    countryCode,
    mentions.length > 1 ? `${mentions.length} mentions` : null,
  )

const sectionsOf = (article: Article): Section[] => {
  const actorNames = new Map(article.actors.map(({ id, name }) => [id, plain(name)]))
  const sourceNames = new Map(article.sources.map(({ id, name }) => [id, plain(name)]))
  const namesOf = (ids: readonly string[]): string => ids.map((id) => actorNames.get(id) ?? id).join(', ')
  const via = (ids: readonly string[]): string | null =>
    ids.length > 0 ? `via ${ids.map((id) => sourceNames.get(id) ?? id).join(', ')}` : null
  return [
    { title: 'Sources', rows: article.sources.map(({ name, kind }) => [plain(name), kind]) },
    { title: 'Actors', rows: article.actors.map((actor) => [plain(actor.name), actorText(actor)]) },
    {
      title: 'Meetings',
      rows: article.meetings.map(({ kind, status, participants, place, date, reportedBy }) => [
        `${kind}, ${status}`,
        joined(namesOf(participants), place && plain(place.text), date?.value, via(reportedBy)),
      ]),
    },
    {
      title: 'Agreements',
      rows: article.agreements.map(({ title, kind, status, parties, place, date, reportedBy }) => [
        `${kind}, ${status}`,
        joined(plain(title.text), namesOf(parties), place && plain(place.text), date?.value, via(reportedBy)),
      ]),
    },
    {
      title: 'Quotes',
      rows: article.quotes.map(({ kind, spans, speaker, speakerMention, reportedBy }) => [
        speaker === null ? plain(speakerMention?.text ?? UNKNOWN) : (actorNames.get(speaker) ?? speaker),
        joined(quoted(kind, spans.map(({ text }) => plain(text)).join(' … ')), via(reportedBy)),
      ]),
    },
    {
      title: 'Dates',
      rows: article.dates.map(({ text, value, mod }) => [plain(text), mod === null ? value : `${value} (${mod})`]),
    },
    { title: 'Notes', rows: article.diagnostics.map(({ code, message }) => [code, plain(message)]) },
  ]
}

/** Marks around words that were spoken; a mixed quote has marks of its own inside. */
const quoted = (kind: Article['quotes'][number]['kind'], words: string): string =>
  kind === 'direct' ? `“${words}”` : words

const published = ({ publishedOn, dateline }: Article): string =>
  joined(
    publishedOn ? `published ${publishedOn.value} (${publishedOn.basis})` : 'publication date unknown',
    dateline && plain(dateline.text),
  )

/** The article as lines for a person: what the parser found, section by section; empty sections are left out. */
export const summaryOf = (article: Article, { name, width, paint }: SummaryStyle): string => {
  const sections = sectionsOf(article).filter(({ rows }) => rows.length > 0)
  const headline = article.headline ? plain(article.headline.text) : '(no headline)'
  const language = article.language === 'und' ? 'language unknown' : article.language
  return [
    ...(name === null ? [] : [paint('dim', `── ${plain(name)} `.padEnd(width, '─'))]),
    ...wrap(headline, width).map((line) => paint('bold', line)),
    ...wrap(joined(language, published(article)), width).map((line) => paint('dim', line)),
    ...sections.flatMap(({ title, rows }) => ['', paint('bold', title), ...rowLines(rows, width, paint)]),
    ...(sections.length === 0 ? ['', 'Nothing found that the parser could put a name to.'] : []),
    '',
  ].join('\n')
}
