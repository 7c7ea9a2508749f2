import { describe, expect, it } from 'vitest'
import { staleLists } from '../../scripts/word-lists.js'
import { fold } from '../../src/actors/fold.js'
import { packWords, unpackWords } from '../../src/actors/front-coding.js'
import { de } from '../../src/languages/de/index.js'
import { en } from '../../src/languages/en/index.js'
import { nl } from '../../src/languages/nl/index.js'

describe('word lists', () => {
  it('are what the data give', () => {
    expect(staleLists(process.cwd())).toEqual([])
  })

  it('come back from their packed form', () => {
    const words = new Map([
      ['anna', 1],
      ['annabel', 1],
      ['anton', 2],
      ['robin', 0],
    ])
    expect(unpackWords(packWords(words))).toEqual(words)
  })

  it('fold accents and letters of many alphabets', () => {
    expect(['Çavuş', 'Łódź', 'Straße', 'Ærø', 'İlham'].map(fold)).toEqual(['cavus', 'lodz', 'strasse', 'aero', 'ilham'])
  })

  it.each([en, de, nl])('$code has an adjective for every state', ({ actors }) => {
    const codes = new Set([...actors.countries.adjectives.matchAll(/(?:^|;)([A-Z]{2}):/g)].map(([, code]) => code))
    expect(codes.size).toBeGreaterThan(190)
  })
})
