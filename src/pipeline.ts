/** The line, once: raw text in, one layer more at each step. */
import { actors } from './actors/actors.js'
import { article } from './article/article.js'
import { dates } from './dates/dates.js'
import type {
  ActedDocument,
  DatedDocument,
  EventDocument,
  QuotedDocument,
  ResolvedOptions,
  SegmentedDocument,
} from './document.js'
import { events } from './events/events.js'
import type { LanguagePack } from './languages/pack.js'
import { quotes } from './quotes/quotes.js'
import type { Article } from './schema/index.js'
import { sources } from './sources/sources.js'
import { detect } from './text/detect.js'
import { normalise } from './text/normalise.js'
import { segment } from './text/segment.js'

/** The line as far as a caller needs it. */
export interface Line {
  readonly toSegments: (raw: string, options: ResolvedOptions) => SegmentedDocument
  readonly toDates: (raw: string, options: ResolvedOptions) => DatedDocument
  readonly toActors: (raw: string, options: ResolvedOptions) => ActedDocument
  readonly toQuotes: (raw: string, options: ResolvedOptions) => QuotedDocument
  readonly toEvents: (raw: string, options: ResolvedOptions) => EventDocument
  readonly toArticle: (raw: string, options: ResolvedOptions) => Article
}

/** The line over the supplied packs: normalise, detect, segment, dates, actors, quotes, events, sources, article. */
export const lineOf = (packs: readonly LanguagePack[]): Line => {
  const detectAmong = detect(packs)
  const toSegments = (raw: string, options: ResolvedOptions) => segment(detectAmong(normalise(raw, options)))
  const toDates = (raw: string, options: ResolvedOptions) => dates(toSegments(raw, options))
  const toActors = (raw: string, options: ResolvedOptions) => actors(toDates(raw, options))
  const toQuotes = (raw: string, options: ResolvedOptions) => quotes(toActors(raw, options))
  const toEvents = (raw: string, options: ResolvedOptions) => events(toQuotes(raw, options))
  const toArticle = (raw: string, options: ResolvedOptions) => article(sources(toEvents(raw, options)))
  return { toSegments, toDates, toActors, toQuotes, toEvents, toArticle }
}
