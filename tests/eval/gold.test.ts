import { describe, expect, it } from 'vitest'
import { compileGold, locate } from '../../eval/gold/compile.js'

const raw = 'Ada Berg met Jan Visser. Berg said: “Bergen is far.” Menu Berg'

const gold = (fields: object) => ({ file: 'x.txt', language: 'en', ...fields })

describe('locate', () => {
  it.each([
    ['Berg', 4, 8],
    [{ t: 'Berg', n: 2 }, 25, 29],
    [{ from: 'Berg', to: '.', n: 2 }, 25, 51],
  ])('%j', (place, start, end) => {
    expect(locate(raw, typeof place === 'string' ? place : { ...place })).toEqual({ start, end })
  })

  it.each([['Oslo'], [{ t: 'Visser', n: 2 }], [{ from: 'Menu', to: 'met', n: 1 }]])('%j stands nowhere', (place) => {
    expect(() => locate(raw, place)).toThrow('not in the text')
  })
})

describe('compileGold', () => {
  it('takes names as whole words outside boilerplate, the longest first', () => {
    const { actors } = compileGold(
      raw,
      gold({ boilerplate: 'Menu Berg', actors: [{ id: 'berg', kind: 'person', names: ['Berg', 'Ada Berg'] }] }),
    )
    expect(actors[0]?.mentions).toEqual([
      { start: 0, end: 8 },
      { start: 25, end: 29 },
    ])
  })

  it('takes away what stands under `not` and adds what stands under `extra`', () => {
    const { actors } = compileGold(
      raw,
      gold({
        actors: [{ id: 'b', kind: 'person', names: ['Berg'], not: ['Ada Berg', 'Menu Berg'], extra: ['Bergen'] }],
      }),
    )
    expect(actors[0]?.mentions.map(({ start, end }) => raw.slice(start, end))).toEqual(['Berg', 'Bergen'])
  })

  it.each([
    ['a word that is not there', { dates: [{ at: 'Monday', value: '2022' }] }, 'x.txt: date: not in the text'],
    ['a name that is not there', { actors: [{ id: 'a', kind: 'person', names: ['Otto'] }] }, 'no mention in the text'],
    [
      'an unknown speaker',
      { quotes: [{ kind: 'direct', speaker: 'otto', spans: ['Bergen is far.'] }] },
      'no actor "otto"',
    ],
    [
      'an unknown participant',
      { meetings: [{ kind: 'call', status: 'held', participants: ['otto'], evidence: [] }] },
      'no actor "otto"',
    ],
    ['a misspelt field', { dates: [{ at: 'met', value: '2022', optinal: true }] }, 'optinal'],
    ['an unknown kind', { actors: [{ id: 'a', kind: 'human', names: ['Berg'] }] }, 'kind'],
  ])('refuses %s', (_, fields, message) => {
    expect(() => compileGold(raw, gold(fields))).toThrow(message)
  })
})
