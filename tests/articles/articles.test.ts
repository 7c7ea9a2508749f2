/** The parser on our own annotated articles, held by floors that only rise. */
import { describe, expect, it } from 'vitest'
import { floorSets, readArticles } from '../../eval/gold/corpus.js'
import { figuresOf } from '../../eval/score/floors.js'
import { scoreCorpus } from '../../eval/score/score.js'
import { parseArticle } from '../../src/index.js'
import floors from './floors.json' with { type: 'json' }
import laterFloors from './later.floors.json' with { type: 'json' }
import latestFloors from './latest.floors.json' with { type: 'json' }
import newestFloors from './newest.floors.json' with { type: 'json' }

const articles = readArticles()
const textOf = (name: string): string => articles.find((article) => article.name === name)?.raw ?? ''

describe('the annotated articles', () => {
  it('are at least ten a language', () => {
    for (const language of ['en', 'de', 'nl'])
      expect(articles.filter(({ gold }) => gold.language === language).length).toBeGreaterThanOrEqual(10)
  })

  it.each(articles.map(({ name, raw, gold }) => [name, raw, gold] as const))('%s: zones and stories hold words', (_, raw, gold) => {
    expect(gold.file.endsWith('source.txt')).toBe(true)
    for (const place of gold.boilerplate) expect(raw.slice(place.start, place.end).trim()).not.toBe('')
    for (const story of gold.stories) expect(story.body.end).toBeGreaterThan(story.body.start)
  })

  it.each(articles.map(({ name, raw, gold }) => [name, raw, gold] as const))(
    '%s: titles and places of events are words of the text',
    (_, raw, gold) => {
      const text = raw.normalize('NFC').replaceAll('\u00ad', '').toLowerCase()
      const has = (words: string) => text.includes(words.normalize('NFC').replaceAll('\u00ad', '').toLowerCase())
      for (const { title } of gold.agreements) expect(has(title), title).toBe(true)
      for (const { place } of gold.meetings) expect(has(place ?? ''), place ?? '').toBe(true)
    },
  )

  it('keep the damage that is tested with them', () => {
    expect(textOf('en-ferry-takeover')).toMatch(/^\ufeffThe Harbour Post\r\n/u)
    expect(textOf('en-striker-transfer')).toContain('30\u00a0January')
    expect(textOf('de-bankchef-gericht')).toContain('Privat\u00adbank')
    expect(textOf('de-bahnstrecke-wien')).toContain('O\u0308sterreich')
    expect(textOf('en-moscow-briefing')).toContain(', ”he said.')
    expect(textOf('en-baku-talks')).toContain('“he said.')
    expect(textOf('de-karussell-prozess')).toContain('Jahr\u00admarkt')
    expect(textOf('nl-datalek-lumion')).toContain('1,2\u00a0miljoen')
  })
})

describe('parseArticle on them', () => {
  const sets = floorSets(articles)
  const scored = [
    { set: 'first', report: scoreCorpus(sets.first, parseArticle), floors },
    { set: 'later', report: scoreCorpus(sets.later, parseArticle), floors: laterFloors },
    { set: 'latest', report: scoreCorpus(sets.latest, parseArticle), floors: latestFloors },
    { set: 'newest', report: scoreCorpus(sets.newest, parseArticle), floors: newestFloors },
  ]
  const figures = scored.flatMap((each) => figuresOf(each.report, each.floors).map((figure) => ({ ...figure, set: each.set })))

  it('breaks no promise about spans, ids and languages', () => {
    expect(scored.flatMap(({ report }) => report.faults)).toEqual([])
  })

  it.each(figures)('$language $layer of the $set reaches $floor', ({ floor, reached }) => {
    if (reached !== null) expect(reached).toBeGreaterThanOrEqual(floor)
  })
})
