import { describe, expect, it } from 'vitest'
import { countQuotes, type ComparedQuote } from '../../../eval/yardstick/quotes.js'
import type { QuoteAnnotation, QuotesRecord } from '../../../eval/yardstick/records.js'
import { pairOf, placeOf, triples } from './counts.js'

const text =
  '“We will open the bridge in May,” Ada Berg said. She added that the town had paid for it. Jan Visser hopes it will last.'
const gold = (type: string, content: string, speaker: string | null): QuoteAnnotation => ({
  type,
  content: [pairOf(text, content)],
  speaker: speaker === null ? [] : [pairOf(text, speaker)],
  cue: [],
})
const direct = gold('Direct', '“We will open the bridge in May,”', 'Ada Berg')
const indirect = gold('Indirect', 'that the town had paid for it', 'She')
const record: QuotesRecord = { id: 'made up', lang: 'en', text, quotes: [direct, indirect] }

const quote = (kind: ComparedQuote['kind'], words: string, speaker: string | null): ComparedQuote => ({
  kind,
  spans: [placeOf(text, words)],
  speakerMention: speaker === null ? null : placeOf(text, speaker),
})
const count = (annotated: QuotesRecord, ...quotes: ComparedQuote[]) => triples(countQuotes([annotated], () => quotes))

describe('countQuotes', () => {
  it('counts direct and reported quotes, and those with the right speaker', () => {
    const counts = count(
      record,
      quote('direct', 'We will open the bridge in May', 'Ada Berg'),
      quote('indirect', 'the town had paid for it', 'Jan Visser'),
    )
    expect(counts).toEqual({
      direct: [1, 1, 1],
      'direct with the right speaker': [1, 1, 1],
      reported: [1, 1, 1],
      'reported with the right speaker': [1, 1, 0],
    })
  })

  it('asks for four fifths of a direct quote, and half of a reported one', () => {
    const counts = count(record, quote('direct', 'We will open', null), quote('mixed', 'the town had paid', 'She'))
    expect(counts['direct']).toEqual([1, 1, 0])
    expect(counts['reported']).toEqual([1, 1, 1])
  })

  it('does not count as made up what stands on an annotation of the other kind', () => {
    const counts = count(record, quote('indirect', 'We will open the bridge in May', 'Ada Berg'))
    expect(counts['direct']).toEqual([1, 0, 0])
    expect(counts['reported']).toEqual([1, 0, 0])
  })

  it('counts as made up what stands on no annotation', () => {
    expect(count(record, quote('indirect', 'it will last', 'Jan Visser'))['reported']).toEqual([1, 1, 0])
  })

  it('takes a quote without words for its speaker as right where the annotation has none', () => {
    const annotated = { ...record, quotes: [gold('Direct', '“We will open the bridge in May,”', null)] }
    const words = 'We will open the bridge in May'
    expect(count(annotated, quote('direct', words, null))['direct with the right speaker']).toEqual([1, 1, 1])
    expect(count(annotated, quote('direct', words, 'Ada Berg'))['direct with the right speaker']).toEqual([1, 1, 0])
  })

  it('neither asks for annotations inside others nor counts them as made up', () => {
    const annotated = { ...record, quotes: [indirect, gold('Indirect', 'town had paid', 'Jan Visser')] }
    const counts = count(
      annotated,
      quote('indirect', 'the town had paid for it', 'She'),
      quote('indirect', 'town had paid', 'Jan Visser'),
    )
    expect(counts['reported']).toEqual([1, 1, 1])
  })

  it.each([
    ['“We will open the bridge in May,”', [1, 0]],
    // Fewer than four words, or not all of it between marks.
    ['“We will', [0, 1]],
    ['will open the bridge', [0, 1]],
  ])('tells by the text whether a marked annotation is direct: %s', (content, [asDirect, asReported]) => {
    const counts = count({ ...record, quotes: [gold('Marked', content, null)] })
    expect([counts['direct']?.[0], counts['reported']?.[0]]).toEqual([asDirect, asReported])
  })
})
