/** Texts that nobody wrote, for properties that must hold for every text. */
import fc from 'fast-check'
import { readArticles } from '../../eval/gold/corpus.js'

const articles = readArticles().map(({ raw }) => raw) as [string, ...string[]]
const article = fc.constantFrom(...articles)

/** Any UTF-16 code units, lone surrogates among them. */
export const codeUnits: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.integer({ max: 127, min: 0 }),
    ),
  )
  .map((units) => String.fromCharCode(...units))

/** Text of any script, whole characters only. */
export const anyScript: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 300 })

/** Nothing but marks and blanks. */
export const marksOnly: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...Array.from('“”„"«»‹›‘’‚\'.,:;!?…–—-()[]|/*·•\n\r\t \u00a0\u00ad\u200b\ufeff')), {
    maxLength: 400,
  })
  .map((marks) => marks.join(''))

/** Pieces that the grammar of news looks for, in any order. */
export const newsPieces: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...['“', '”', '„', '"', '»', '«', '‘', '’', ', ', '. ', ': ', '\n', '\n\n', ' – ', '(', ')', '. “', ',” ', '.“ '],
      ...[
        'he said',
        'said',
        'sagte er',
        'so der Minister',
        'teilte',
        ' mit',
        'aldus',
        'zei hij',
        'according to ',
        'laut ',
      ],
      ...[
        'volgens ',
        'zufolge',
        'that ',
        'dass ',
        'dat ',
        'Ada Berg ',
        'Minister ',
        'President ',
        'the minister ',
        'er ',
      ],
      ...[
        'met ',
        'traf ',
        'ontmoette ',
        'signed ',
        'agreement ',
        'Abkommen ',
        'verdrag ',
        'visit ',
        'will ',
        'cancelled ',
      ],
      ...[
        'in Oslo ',
        'Norway ',
        'Oostenrijk ',
        'die EU ',
        'on Monday ',
        'am 3. März ',
        '3 maart 2023',
        '2020-',
        '11. und ',
        '30.02.2021 ',
      ],
      ...[
        'VIENNA, March 3 (Reuters) - ',
        'Wien (APA) – ',
        'By ',
        'Von ',
        'Door ',
        'Stand: ',
        'Read more',
        'Lees ook',
        '-02D-',
      ],
      ...[
        'S.Berg',
        'z. B. ',
        'd.w.z. ',
        'U.S. ',
        'Dr. ',
        '\u00ad',
        '\u00a0',
        '\ufeff',
        '\r\n',
        'e\u0301',
        '99999999999. ',
        '31-12-',
      ],
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''))

/** One of our own articles, cut at both ends. */
export const cutArticle: fc.Arbitrary<string> = fc
  .tuple(article, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([raw, a, b]) => raw.slice(Math.floor(Math.min(a, b) * raw.length), Math.ceil(Math.max(a, b) * raw.length)))

/** Lines of one of our own articles in another order, some of them missing. */
export const shuffledArticle: fc.Arbitrary<string> = article.chain((raw) =>
  fc.shuffledSubarray(raw.split('\n'), { minLength: 1 }).map((lines) => lines.join('\n')),
)

/** The head of one article, something else, the tail of another. */
export const splicedArticles: fc.Arbitrary<string> = fc
  .tuple(cutArticle, fc.oneof(marksOnly, codeUnits, newsPieces), cutArticle)
  .map((parts) => parts.join(''))
