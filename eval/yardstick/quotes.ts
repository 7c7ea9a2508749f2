/**
 * Quotes against corpora of attributions: direct ones agree where they share 0.8 of their characters, reported ones
 * where they share 0.5, marks left out. A speaker agrees where the words at the quote overlap those annotated, or
 * where both have none. Attributions inside attributions are neither asked for nor counted as wrong.
 */
import type { Quote } from '../../src/schema/index.js'
import type { Place } from '../gold/compile.js'
import { align, overlap } from '../score/tally.js'
import { Count, type Counts } from './count.js'
import type { Offsets, QuoteAnnotation, QuotesRecord } from './records.js'
import { allTrimmed, likenessOf, sharedBy, sizeOf } from './text.js'

type Layer = 'direct' | 'indirect'

/** A quote as far as it is compared. */
export type ComparedQuote = Pick<Quote, 'kind' | 'spans' | 'speakerMention'>

interface Gold {
  readonly layer: Layer | 'other'
  readonly spans: readonly Place[]
  readonly speaker: readonly Offsets[]
  /** Whether it stands inside another attribution. */
  readonly inner: boolean
}

interface Found {
  readonly layer: Layer
  readonly spans: readonly Place[]
  readonly speakerMention: Place | null
}

const LEAST: Readonly<Record<Layer, number>> = { direct: 0.8, indirect: 0.5 }
const MARK = /["“”„«»‟]/
/** A closing mark, at least a clause outside marks, an opening mark. */
const GAP = /[”"«»][^“”"„«»]{12,}[“"„«»]/
const MARK_AT_END = /["“”„«»‟][.,]*$/
const LEAST_WORDS = 4

/** Whether the whole content stands between marks; PolNeAR does not say so, the text does. */
const isBetweenMarks = (text: string, content: readonly Offsets[]): boolean => {
  const start = Math.min(...content.map(([from]) => from))
  const end = Math.max(...content.map(([, to]) => to))
  const words = text.slice(start, end).trim()
  return (
    MARK.test(words.charAt(0)) &&
    MARK_AT_END.test(words) &&
    words.split(/\s+/).length >= LEAST_WORDS &&
    !GAP.test(words.slice(1, -1))
  )
}

const REPORTED = new Set(['Indirect', 'IndirectFreeIndirect', 'Unmarked', 'Marked'])

const layerOf = (text: string, { type, content }: QuoteAnnotation): Gold['layer'] => {
  if (type === 'Direct' || (type === 'Marked' && isBetweenMarks(text, content))) return 'direct'
  return REPORTED.has(type) ? 'indirect' : 'other'
}

const holds = (outer: readonly Place[], inner: readonly Place[]): boolean =>
  sizeOf(outer) > sizeOf(inner) &&
  inner.every((one) => outer.some((other) => other.start <= one.start && one.end <= other.end))

const goldsOf = ({ text, quotes }: QuotesRecord): Gold[] => {
  const golds = quotes
    .map((quote) => ({ quote, spans: allTrimmed(text, quote.content) }))
    .filter(({ spans }) => spans.length > 0)
  return golds.map(({ quote, spans }) => ({
    layer: layerOf(text, quote),
    spans,
    speaker: quote.speaker,
    inner: golds.some((other) => holds(other.spans, spans)),
  }))
}

const foundsOf = (text: string, quotes: readonly ComparedQuote[]): Found[] =>
  quotes
    .map(({ kind, spans, speakerMention }) => ({
      layer: kind === 'direct' ? ('direct' as const) : ('indirect' as const),
      spans: allTrimmed(
        text,
        spans.map(({ start, end }) => [start, end]),
      ),
      speakerMention,
    }))
    .filter(({ spans }) => spans.length > 0)

const sameSpeaker = ({ speaker }: Gold, { speakerMention }: Found): boolean => {
  if (speaker.length === 0 || speakerMention === null) return speaker.length === 0 && speakerMention === null
  return speaker.some(([start, end]) => overlap({ start, end }, speakerMention) > 0)
}

/** Whether a quote stands on an annotation of the other layers, so that it is not made up. */
const isElsewhere = (found: Found, others: readonly Gold[]): boolean => {
  const first = found.spans.slice(0, 1)
  return others.some(({ spans }) => likenessOf(spans, found.spans) >= 0.5 || sharedBy(spans, first) > 0)
}

const countLayer = (layer: Layer, golds: readonly Gold[], quotes: readonly Found[], counts: Record<Layer, Count>[]) => {
  const wanted = golds.filter((gold) => gold.layer === layer)
  const others = golds.filter((gold) => gold.layer !== layer)
  const founds = quotes.filter((found) => found.layer === layer)
  const { goldOf } = align(wanted, founds, (gold, found) => {
    const likeness = likenessOf(gold.spans, found.spans)
    return likeness < LEAST[layer] ? 0 : likeness + (gold.inner ? 0 : 1)
  })
  const [plain, speakers] = counts.map((count) => count[layer])
  if (!plain || !speakers) return
  const asked = wanted.filter(({ inner }) => !inner).length
  plain.gold += asked
  speakers.gold += asked
  founds.forEach((found, j) => {
    const gold = wanted[goldOf.get(j) ?? -1]
    if (gold ? gold.inner : isElsewhere(found, others)) return
    plain.found++
    speakers.found++
    if (!gold) return
    plain.right++
    if (sameSpeaker(gold, found)) speakers.right++
  })
}

/** Counts what a reader of quotes finds in annotated texts. */
export const countQuotes = (
  records: readonly QuotesRecord[],
  read: (record: QuotesRecord) => readonly ComparedQuote[],
): Counts => {
  const plain = { direct: new Count(), indirect: new Count() }
  const speakers = { direct: new Count(), indirect: new Count() }
  for (const record of records) {
    const golds = goldsOf(record)
    const founds = foundsOf(record.text, read(record))
    for (const layer of ['direct', 'indirect'] as const) countLayer(layer, golds, founds, [plain, speakers])
  }
  return {
    direct: plain.direct,
    'direct with the right speaker': speakers.direct,
    reported: plain.indirect,
    'reported with the right speaker': speakers.indirect,
  }
}
