/** The tables of rules on the pages hold every rule, and no other. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { ACTOR_RULES } from '../../src/actors/rules.js'
import { AGREEMENT_RULES } from '../../src/events/agreement-rules.js'
import { MEETING_RULES } from '../../src/events/rules.js'
import { QUOTE_RULES } from '../../src/quotes/rules.js'
import { SOURCE_RULES } from '../../src/sources/rules.js'

it.each([
  ['docs/actors.md', 'actors', ACTOR_RULES],
  ['docs/quotes.md', 'quotes', QUOTE_RULES],
  ['docs/quotes.md', 'sources', SOURCE_RULES],
  ['docs/events.md', 'meetings', MEETING_RULES],
  ['docs/events.md', 'agreements', AGREEMENT_RULES],
] as const)('%s: %s', (page, stage, rules) => {
  const text = readFileSync(resolve(import.meta.dirname, '../..', page), 'utf8')
  const named = [...text.matchAll(/`((\w+)\.[a-z.-]+)`/g)]
    .filter((match) => match[2] === stage)
    .map((match) => match[1])
  expect([...new Set(named)].sort()).toEqual([...rules].sort())
})
