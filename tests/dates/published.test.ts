import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

const body = {
  en: 'The ministers of both countries signed the treaty in the palace and thanked the king for his patience.',
  de: 'Die Minister der beiden Länder haben den Vertrag im Palast unterzeichnet und dem König für seine Geduld gedankt.',
  nl: 'De ministers van beide landen hebben het verdrag in het paleis getekend en de koning voor zijn geduld bedankt.',
} as const

describe('publication date', () => {
  it.each([
    [
      'option',
      'en',
      `Treaty signed at the palace\n\n${body.en}`,
      '2023-03-15',
      { value: '2023-03-15', basis: 'option' },
    ],
    [
      'dateline',
      'en',
      `Treaty signed at the palace\n\nOslo/26.08.20/Reuters: ${body.en}`,
      null,
      { value: '2020-08-26', basis: 'dateline' },
    ],
    [
      'header',
      'en',
      `Treaty signed at the palace\n\nPublished: 26 August 2020\n\n${body.en}`,
      null,
      { value: '2020-08-26', basis: 'header' },
    ],
    [
      'header, words run together',
      'en',
      `Treaty signed at the palace\n\nPublishedAugust 26, 20207:55 AM\n\n${body.en}`,
      null,
      { value: '2020-08-26', basis: 'header' },
    ],
    [
      'first and later date',
      'de',
      `Vertrag im Palast unterzeichnet\n\nVeröffentlicht: 26.08.2020\nAktualisiert: 28.08.2020\n\n${body.de}`,
      null,
      { value: '2020-08-26', basis: 'header' },
    ],
    [
      'header',
      'nl',
      `Verdrag in het paleis getekend\n\nGepubliceerd: 26 augustus 2020\n\n${body.nl}`,
      null,
      { value: '2020-08-26', basis: 'header' },
    ],
    [
      'label glued to its day',
      'de',
      `Vertrag im Palast unterzeichnet\n\nPubliziert17. Dezember 2024\n\n${body.de}`,
      null,
      { value: '2024-12-17', basis: 'header' },
    ],
    [
      'English month above a report',
      'de',
      `Vertrag im Palast unterzeichnet\n\nMarch 5, 2024\n\n${body.de}`,
      null,
      { value: '2024-03-05', basis: 'header' },
    ],
    [
      'English month behind a label',
      'nl',
      `Verdrag in het paleis getekend\n\nGepubliceerd op March 5, 2024\n\n${body.nl}`,
      null,
      { value: '2024-03-05', basis: 'header' },
    ],
    [
      'label inside another word',
      'nl',
      `Verdrag in het paleis getekend\n\nHerplaatst 3 mei 2024\nGeplaatst 1 mei 2024\n\n${body.nl}`,
      null,
      { value: '2024-05-01', basis: 'header' },
    ],
    [
      'text',
      'en',
      `Treaty signed at the palace\n\nThe ministers met today, June 24, 2022, and signed. ${body.en}`,
      null,
      { value: '2022-06-24', basis: 'text' },
    ],
    ['none', 'en', `Treaty signed at the palace\n\n${body.en} They had met on 3 March 2019.`, null, null],
  ] as const)('%s (%s)', (_, language, text, referenceDate, published) => {
    const article = parseArticle(text, { language, ...(referenceDate === null ? {} : { referenceDate }) })
    expect(article.publishedOn).toEqual(published)
  })

  it('is what "today" is resolved against', () => {
    const text = `Treaty signed at the palace\n\nPublished: 26 August 2020\n\n${body.en} They will meet again tomorrow.`
    const tomorrow = parseArticle(text, { language: 'en' }).dates.find((date) => date.text === 'tomorrow')
    expect(tomorrow).toMatchObject({ value: '2020-08-27', anchor: 'publication' })
  })

  it('gives the date of the dateline to the dateline', () => {
    const article = parseArticle(`Treaty signed at the palace\n\nOslo/26.08.20/Reuters: ${body.en}`, { language: 'en' })
    expect(article.dateline).toMatchObject({ place: 'Oslo', date: '2020-08-26', agency: 'Reuters' })
  })
})
