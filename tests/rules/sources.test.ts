import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { SOURCE_RULES, type SourceRule } from '../../src/sources/rules.js'

interface Example {
  readonly language: string
  readonly text: string
  readonly name: string
  readonly publisher?: string
}

const BODY = 'The council has voted to close the pool. It was built in 1962 and will be torn down in May.'

const EXAMPLES: Readonly<Record<SourceRule, Example>> = {
  'sources.dateline': {
    language: 'en',
    text: 'LIMA (Reuters) - Peru has raised its fuel tax, the ministry said.',
    name: 'Reuters',
  },
  'sources.document': {
    language: 'de',
    text: 'Aus dem Bericht geht hervor, dass die Brücke gesperrt bleibt.',
    name: 'Bericht',
  },
  'sources.credit': { language: 'en', text: `By Anna Keller\n\n${BODY}`, name: 'Anna Keller' },
  'sources.site': {
    language: 'en',
    text: `The Morning Herald\nHome | News | Sport\n\nCouncil closes pool\n\n${BODY}`,
    name: 'The Morning Herald',
  },
  'sources.domain': {
    language: 'en',
    text: `Council closes pool\n\n${BODY}\n\nRead more\n\nLake Watch is looking for writers. Subscribe to our newsletter: desk@lakewatch.example.org`,
    name: 'Lake Watch',
  },
  'sources.copyright': {
    language: 'en',
    text: `Council closes pool\n\n${BODY}\n\n© 2023 Lakeside Media. All rights reserved.`,
    name: 'Lakeside Media',
  },
  'sources.publisher-option': {
    language: 'en',
    text: `Lakeside\n\nCouncil closes pool\n\n${BODY}`,
    name: 'Lakeside',
    publisher: 'Lakeside',
  },
  'sources.agency': { language: 'nl', text: 'De minister is opgestapt, meldt Belga.', name: 'Belga' },
  'sources.outlet': { language: 'de', text: '„Ich bleibe“, sagte er der BBC.', name: 'BBC' },
  'sources.press-office': {
    language: 'de',
    text: 'Der Besuch sei beendet, teilte die Pressestelle des Außenministeriums mit.',
    name: 'Pressestelle des Außenministeriums',
  },
}

describe('rules of sources', () => {
  it.each(SOURCE_RULES)('%s finds its example', (rule) => {
    const { language, text, name, publisher } = EXAMPLES[rule]
    const options = { language, referenceDate: '2024-05-15', explain: true, ...(publisher ? { publisher } : {}) }
    const { sources } = parseArticle(text, options)
    expect(sources.map((source) => [source.rule, source.name])).toContainEqual([rule, name])
  })
})

describe('through whom', () => {
  it('ties quotes and agreements to the source of their own sentence', () => {
    const { sources, agreements } = parseArticle('Kenya and Uganda signed a treaty on fishing, Reuters reported.', {
      language: 'en',
    })
    expect(agreements.map(({ reportedBy }) => reportedBy)).toEqual([[sources[0]?.id]])
  })

  it('leaves other sentences alone', () => {
    const text = 'Kenya and Uganda signed a treaty on fishing. The harvest was poor, Reuters reported.'
    const { agreements } = parseArticle(text, { language: 'en' })
    expect(agreements.map(({ reportedBy }) => reportedBy)).toEqual([[]])
  })

  it('does not make the agency of the dateline the source of every sentence', () => {
    const text = 'LIMA (Reuters) - Peru and Chile signed a treaty on fishing on Monday, officials said.'
    const { agreements } = parseArticle(text, { language: 'en' })
    expect(agreements.map(({ reportedBy }) => reportedBy)).toEqual([[]])
  })

  it('finds no publisher that the text does not print', () => {
    expect(parseArticle(BODY, { language: 'en', publisher: 'Lakeside' }).sources).toEqual([])
  })
})
