import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { parseDates, type ParseOptions } from '../../src/index.js'

/**
 * Runs a table of dates. One case a line: the text with each expected date between double square brackets, the publication
 * date (or `-`), and the expected values in order, each with its mod where it has one; no value means no date.
 *
 * `They met on [[3 May]] and left on [[Friday]]. | 2023-05-10 | 2023-05-03; 2023-05-05`
 */
export const dateTable = (language: string, topic: string, table: string): void => {
  describe(`${language}: ${topic}`, () => {
    const lines = table.split('\n').map((line) => line.trim())
    for (const line of lines.filter((one) => one !== '' && !one.startsWith('//'))) {
      const [marked = '', published = '-', values = ''] = line.split(' | ').map((part) => part.trim())
      it(`${marked} (${published})`, () => {
        const spans = [...marked.matchAll(/\[\[([^[\]]*)\]\]/g)].map(([, span]) => span)
        const wanted = values
          .split(';')
          .map((value) => value.trim())
          .filter((value) => value !== '')
        expect(wanted).toHaveLength(spans.length)
        const text = marked.replace(/\[\[|\]\]/g, '')
        const options: ParseOptions = { language, ...(published === '-' ? {} : { referenceDate: published }) }
        const dates = parseDates(text, options)
        expect(dates.map((date) => `${date.text} = ${[date.value, date.mod ?? ''].join(' ').trim()}`)).toEqual(
          spans.map((span, i) => `${span} = ${wanted[i]}`),
        )
        for (const { start, end, text: words, value } of dates) {
          expect(text.slice(start, end)).toBe(words)
          expect(() => edtf(value), value).not.toThrow()
        }
      })
    }
  })
}
