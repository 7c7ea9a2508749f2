import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../src/text/normalise.js'

/** The raw words that a word of the normalised text stands for. */
const rawOf = (raw: string, word: string): string => {
  const { text, offsets } = normaliseText(raw)
  const start = text.indexOf(word)
  const range = offsets.toRaw({ start, end: start + word.length })
  return raw.slice(range.start, range.end)
}

describe('normalise', () => {
  test.each([
    ['plain text', 'Oslo', 'Oslo'],
    ['line breaks of three kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a byte order mark', '\uFEFFOslo', 'Oslo'],
    ['soft hyphens and zero-width spaces', 'Ver\u00ADtrag\u200B', 'Vertrag'],
    ['spaces of many kinds', 'a\u00A0b\u202Fc\td', 'a b c d'],
    ['decomposed accents', 'Mu\u0308nchen', 'München'],
    ['an accent after an accent', 'e\u0302\u0301', 'ế'],
    ['marks of direction', '\u202Bשלום\u202C Oslo\u200F', 'שלום Oslo'],
    ['an accent without a letter', '\u0308', '\u0308'],
    ['lone surrogates', '\uD83D a \uDE00', '\uD83D a \uDE00'],
    ['a pair of surrogates', '😀 Oslo', '😀 Oslo'],
    ['nothing', '', ''],
  ])('%s', (_, raw, text) => {
    expect(normaliseText(raw).text).toBe(text)
  })

  test.each([
    ['Ver\u00ADtrag in Oslo', 'Vertrag', 'Ver\u00ADtrag'],
    ['Ver\u00ADtrag in Oslo', 'Oslo', 'Oslo'],
    ['In Mu\u0308nchen, sagt er', 'München', 'Mu\u0308nchen'],
    ['\uFEFFDer Ver\u00ADtrag\r\nvon Oslo', 'von', 'von'],
    ['a\u200B\u200Bb', 'ab', 'a\u200B\u200Bb'],
  ])('%j: %s goes back to %j', (raw, word, expected) => {
    expect(rawOf(raw, word)).toBe(expected)
  })

  const odd = fc.string({
    unit: fc.constantFrom(
      'a',
      'É',
      'u\u0308',
      '\u00AD',
      '\u200B',
      '\r\n',
      '\r',
      '\u00A0',
      '\uFEFF',
      '\uD800',
      '😀',
      '\u0301',
      ' ',
      '\u202E',
      '“',
    ),
  })

  test('every range goes back into the raw text, in order, and to the same words', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        const { text, offsets } = normaliseText(raw)
        let last = 0
        for (let i = 0; i < text.length; i++) {
          const { start, end } = offsets.toRaw({ start: i, end: i + 1 })
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(raw.length)
          expect(start).toBeGreaterThanOrEqual(last === end ? start : Math.min(last, start))
          last = end
        }
        const whole = offsets.toRaw({ start: 0, end: text.length })
        expect(normaliseText(raw.slice(whole.start, whole.end)).text).toBe(text)
      }),
    )
  })

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        const once = normaliseText(raw).text
        expect(normaliseText(once).text).toBe(once)
      }),
    )
  })
})
