import { describe, expect, it } from 'vitest'
import { AGREEMENT_RULES, type AgreementRule } from '../../src/events/agreement-rules.js'
import { parseArticle } from '../../src/index.js'

const EXAMPLES: Readonly<Record<AgreementRule, readonly [language: string, text: string, title: string]>> = {
  'agreements.concluded': ['en', 'Kenya and Uganda signed a treaty on fishing.', 'treaty on fishing'],
  'agreements.kept': ['de', 'Beide Seiten müssen das Grenzabkommen einhalten.', 'Grenzabkommen'],
  'agreements.proposed': ['nl', 'De bond onderhandelt over een nieuwe cao.', 'nieuwe cao'],
  'agreements.ended': ['en', 'Niger terminated the defence pact with France.', 'defence pact with France'],
  'agreements.deed': ['en', 'Siemens buys Bosch, the two companies said. The takeover is worth €3bn.', 'takeover'],
  'agreements.named': ['nl', 'Dat staat in het verdrag van 1953.', 'verdrag van 1953'],
  'agreements.listed': [
    'de',
    'Die Vereinbarungen, die Sudan und Tschad am 3. Mai 2019 und am 7. Juni 2021 getroffen haben, gelten.',
    'Vereinbarungen',
  ],
}

describe('rules of agreements', () => {
  it.each(AGREEMENT_RULES)('%s finds its example', (rule) => {
    const [language, text, title] = EXAMPLES[rule]
    const { agreements } = parseArticle(text, { language, referenceDate: '2024-05-15', explain: true })
    expect(agreements.map((agreement) => [agreement.rule, agreement.title.text])).toContainEqual([rule, title])
  })
})
