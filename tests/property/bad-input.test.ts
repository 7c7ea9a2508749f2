import { describe, expect, it } from 'vitest'
import { parseArticle, ReadoutError, type Article, type ParseOptions } from '../../src/index.js'
import { expectPromises } from './promises.js'

const objectsOf = ({ dates, actors, quotes, meetings, agreements, sources }: Article) => [
  ...dates,
  ...actors,
  ...quotes,
  ...meetings,
  ...agreements,
  ...sources,
]

describe('texts that hold nothing', () => {
  it.each([
    ['the empty text', ''],
    ['blanks', ' \n'],
    ['line ends of all kinds', '\r\n\n\r\t\u00a0\n'],
    ['a byte order mark', '\ufeff'],
  ])('%s', (_, raw) => {
    const article = expectPromises(raw)
    expect(article).toMatchObject({ version: 1, headline: null, publishedOn: null, dateline: null })
    expect([...article.zones, ...article.stories, ...objectsOf(article)]).toEqual([])
  })

  it.each([
    ['one word', 'rain'],
    ['only opening marks', '“„«‘"'.repeat(500)],
    ['only closing marks', '”»’"'.repeat(500)],
    ['only full stops', '. . . '.repeat(500)],
    ['binary noise', Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
    ['lone surrogates', '\ud800 \udc00\udc00\ud83d'.repeat(300)],
  ])('%s', (_, raw) => {
    const article = expectPromises(raw)
    expect(article.zones.length).toBeGreaterThan(0)
    expect(objectsOf(article)).toEqual([])
  })
})

describe('a text in a language that no pack reads', () => {
  it.each([
    ['Russian', 'Министр приехал в понедельник. «Мы подписали соглашение», — сказал он журналистам в Осло.'],
    ['Chinese', '部长星期一抵达奥斯陆。“我们签署了协议，”他对记者说。双方还讨论了贸易。'],
    ['Arabic', 'وصل الوزير يوم الاثنين إلى أوسلو. وقال للصحفيين: «لقد وقعنا الاتفاق».'],
    [
      'Finnish',
      'Ministeri saapui maanantaina pääkaupunkiin. ”Olemme nyt tyytyväisiä tähän sopimukseen”, hän totesi toimittajille illalla. Seuraava tapaaminen pidetään ensi vuonna.',
    ],
  ])('%s', (_, raw) => {
    const article = expectPromises(raw)
    expect(article.language).toBe('und')
    expect(objectsOf(article)).toEqual([])
  })
})

describe('wrong arguments', () => {
  const parse = parseArticle as (text: unknown, options?: unknown) => Article
  const thrown = (text: unknown, options?: unknown): unknown => {
    try {
      parse(text, options)
    } catch (error) {
      return error
    }
    return null
  }

  it.each<[string, unknown, unknown, string]>([
    ['no text', undefined, undefined, 'invalid-text'],
    ['null for a text', null, undefined, 'invalid-text'],
    ['bytes for a text', new Uint8Array(4), undefined, 'invalid-text'],
    ['a list of lines', ['a', 'b'], undefined, 'invalid-text'],
    ['a day that is not', 'Text.', { referenceDate: '2022-13-40' }, 'invalid-reference-date'],
    ['a leap day of no leap year', 'Text.', { referenceDate: '2023-02-29' }, 'invalid-reference-date'],
    ['a date in words', 'Text.', { referenceDate: 'yesterday' }, 'invalid-reference-date'],
    ['an invalid Date', 'Text.', { referenceDate: new Date(Number.NaN) }, 'invalid-reference-date'],
    ['a number for a date', 'Text.', { referenceDate: 20220613 }, 'invalid-reference-date'],
    ['a language without a pack', 'Text.', { language: 'fi' }, 'unknown-language'],
    ['the name of a language', 'Text.', { language: 'german' }, 'unknown-language'],
    ['a number for a publisher', 'Text.', { publisher: 7 }, 'invalid-option'],
    ['words for a switch', 'Text.', { explain: 'yes' }, 'invalid-option'],
    ['a string for options', 'Text.', 'en', 'invalid-option'],
  ])('%s', (_, text, options, code) => {
    const error = thrown(text, options)
    expect(error).toBeInstanceOf(ReadoutError)
    expect((error as ReadoutError).code).toBe(code)
    expect((error as ReadoutError).message.length).toBeGreaterThan(20)
  })

  it.each<[string, ParseOptions]>([
    ['none', {}],
    ['undefined for each', { language: undefined, referenceDate: undefined, publisher: undefined, url: undefined }],
    ['a Date', { referenceDate: new Date(Date.UTC(2023, 2, 3)) }],
    ['a time of day', { referenceDate: '2023-03-03T23:30:00-11:00' }],
    ['a region', { language: 'de-AT' }],
  ])('right options are no error: %s', (_, options) => {
    expect(() => parseArticle('It rained.', options)).not.toThrow()
  })

  it('a Date and its day say the same', () => {
    const text = 'Ada Berg arrived yesterday.'
    const day = new Date(Date.UTC(2023, 2, 3, 12))
    expect(parseArticle(text, { language: 'en', referenceDate: day })).toEqual(
      parseArticle(text, { language: 'en', referenceDate: '2023-03-03' }),
    )
  })
})
