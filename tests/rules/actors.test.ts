import { describe, expect, it } from 'vitest'
import { ACTOR_RULES, type ActorRule } from '../../src/actors/rules.js'
import { parseActors } from '../../src/index.js'

/** A text in a language, and the name of the actor that the rule finds in it. */
const examples: Readonly<Record<ActorRule, readonly [language: string, text: string, name: string]>> = {
  'actors.country.name': ['de', 'Norwegen lehnt den Vorschlag ab.', 'Norwegen'],
  'actors.country.capital': ['en', 'Oslo said the offer came too late.', 'Oslo'],
  'actors.organization.known': ['nl', 'De OVSE stuurt waarnemers.', 'OVSE'],
  'actors.organization.head': ['en', 'The Northern Dairy Board met twice.', 'Northern Dairy Board'],
  'actors.organization.evidence': ['nl', 'Brouwerij Morvelo groeit.', 'Morvelo'],
  'actors.organization.short': ['en', 'Veltro Motors closed two plants. Veltro blamed the weather.', 'Veltro Motors'],
  'actors.person.evidence': ['de', 'Anna Lindqvist trat zurück.', 'Anna Lindqvist'],
  'actors.person.short': ['en', 'Peter Halvorsen arrived. Critics greeted Halvorsen.', 'Peter Halvorsen'],
}

/** Rules that find further mentions of an actor whose fullest form another rule found. */
const OF_SHORT_FORMS: readonly ActorRule[] = ['actors.organization.short', 'actors.person.short']

describe('every rule of the actors stage finds its example', () => {
  it.each(ACTOR_RULES.map((rule) => [rule, ...examples[rule]] as const))('%s', (rule, language, text, name) => {
    const actors = parseActors(text, { language, explain: true })
    const actor = actors.find((one) => one.name === name)
    expect(actor?.name).toBe(name)
    if (OF_SHORT_FORMS.includes(rule)) expect(actor?.mentions).toHaveLength(2)
    else expect(actor?.rule).toBe(rule)
  })
})
