/**
 * Scores a parser against hand-annotated articles.
 *
 * Every layer gets precision, recall and F1 over all articles together:
 * - dates: overlapping span and equal EDTF value
 * - actors: one predicted actor per gold actor, same kind, overlapping mentions; splits and inventions are false
 * - attributes: role and country of the gold actors that have them
 * - direct: direct quotes; characters overlap (IoU ≥ 0.7) and the right speaker
 * - reported: indirect and mixed quotes; characters overlap (IoU ≥ 0.5) and the right speaker
 * - meetings: slots of aligned meetings: kind, status, each participant, date, place
 * - agreements: slots of aligned agreements: title, kind, status, each party, date
 * - sources: overlapping name and equal kind
 * - article: headline, publication date, dateline parts, boilerplate lines
 *
 * The index is the mean F1 of the layers.
 */
import type { Article } from '../../src/schema/index.js'
import type { Gold } from '../gold/compile.js'
import type { Annotated } from '../gold/corpus.js'
import { scoreActors } from './actors.js'
import { scoreArticleLayer } from './article.js'
import { scoreAgreements, scoreMeetings } from './events.js'
import { scoreQuotes } from './quotes.js'
import { shapeFaults } from './shape.js'
import { scoreSpans } from './spans.js'
import { Tally } from './tally.js'

/** The layers, in the order in which tables show them. */
export const LAYERS = [
  'article',
  'dates',
  'actors',
  'attributes',
  'direct',
  'reported',
  'meetings',
  'agreements',
  'sources',
] as const

/** One of the scored layers. */
export type Layer = (typeof LAYERS)[number]

/** One tally a layer. */
export type Tallies = Readonly<Record<Layer, Tally>>

/** A parser as the scorer calls it. */
export type Parse = (raw: string, options: Gold['options']) => Article

/** What a parser reached on a corpus. */
export interface Report {
  readonly layers: Tallies
  readonly languages: ReadonlyMap<string, Tallies>
  readonly faults: readonly string[]
  /** Everything missed or made up, one line each: article, layer, what. */
  readonly misses: readonly string[]
}

const noTallies = (): Tallies => ({
  article: new Tally(),
  dates: new Tally(),
  actors: new Tally(),
  attributes: new Tally(),
  direct: new Tally(),
  reported: new Tally(),
  meetings: new Tally(),
  agreements: new Tally(),
  sources: new Tally(),
})

/** Scores one Article against its gold. */
export const scoreOne = (raw: string, gold: Gold, article: Article): Tallies => {
  const words = (place: { start: number; end: number }) => JSON.stringify(raw.slice(place.start, place.end))
  const { actors, attributes, actorOf } = scoreActors(gold.actors, article.actors)
  return {
    article: scoreArticleLayer(raw, gold, article),
    dates: scoreSpans(
      gold.dates,
      article.dates,
      (g, p) => g.value === p.value,
      (date) => `${words(date)} ${date.value}`,
    ),
    actors,
    attributes,
    ...scoreQuotes(raw, gold.quotes, article.quotes, actorOf),
    meetings: scoreMeetings(gold.meetings, article.meetings, actorOf),
    agreements: scoreAgreements(gold.agreements, article.agreements, actorOf),
    sources: scoreSpans(
      gold.sources,
      article.sources,
      (g, p) => g.kind === p.kind,
      (source) => `${words(source)} ${source.kind}`,
    ),
  }
}

/** Mean F1 of the layers that have anything to find; between 0 and 1. */
export const indexOf = (tallies: Tallies): number => {
  const scores = LAYERS.map((layer) => tallies[layer].f1).filter((f1) => f1 !== null)
  return scores.reduce((sum, f1) => sum + f1, 0) / scores.length
}

/** Parses and scores every article of a corpus. */
export const scoreCorpus = (corpus: readonly Annotated[], parse: Parse): Report => {
  const layers = noTallies()
  const languages = new Map<string, Tallies>()
  const faults: string[] = []
  const misses: string[] = []
  for (const { name, raw, gold } of corpus) {
    const article = JSON.parse(JSON.stringify(parse(raw, { ...gold.options }))) as Article
    faults.push(...shapeFaults(raw, article).map((fault) => `${name}: ${fault}`))
    if (article.language !== gold.language) faults.push(`${name}: language ${article.language}, not ${gold.language}`)
    const scored = scoreOne(raw, gold, article)
    const language = languages.get(gold.language) ?? noTallies()
    languages.set(gold.language, language)
    for (const layer of LAYERS) {
      layers[layer].add(scored[layer])
      language[layer].add(scored[layer])
      misses.push(...scored[layer].misses.map((miss) => `${name} ${layer.padEnd(10)} ${miss}`))
    }
  }
  return { layers, languages, faults, misses }
}
