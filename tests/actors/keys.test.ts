import { describe, expect, it } from 'vitest'
import { distance, sameFamily, sameGiven, soundKey } from '../../src/actors/keys.js'

describe('soundKey is one for the spellings of a name', () => {
  it.each([
    ['DIN and BGN', 'Lawrow', 'Lavrov'],
    ['German and English', 'Alijew', 'Aliyev'],
    ['German and English', 'Selenskyj', 'Zelensky'],
    ['Dutch and English', 'Bajramov', 'Bayramov'],
    ['diacritics', 'Dvořák', 'Dvorak'],
    ['hyphens', 'Abdel-Malek', 'Abdelmalek'],
    ['Turkish letters', 'Yıldırım', 'Yildirim'],
    ['Dutch and English', 'Poetin', 'Putin'],
    ['German and English', 'Chruschtschow', 'Khrushchov'],
  ])('%s: %s, %s', (_, a, b) => {
    expect(soundKey(a)).toBe(soundKey(b))
  })

  it.each([
    ['Lawrow', 'Lebedew'],
    ['Meier', 'Maurer'],
    ['Bush', 'Blair'],
  ])('%s is not %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b))
  })
})

describe('names of one person', () => {
  it('takes a slip of two letters in a long family name', () => {
    expect(sameFamily('Kerimoglu', 'Keromiglu')).toBe(true)
    expect(sameFamily('Kerim', 'Kemir')).toBe(false)
  })

  it.each([
    ['Sergei', 'Sergej', true],
    ['Ceyhun', 'Jeyhun', true],
    ['J.', 'Ceyhun', true],
    ['S.', 'Sergei', true],
    ['S.', 'Nikolai', false],
    ['Anna', 'Erik', false],
    ['Jan', 'Jon', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameGiven(a, b)).toBe(same)
  })

  it('gives a distance up beyond the most', () => {
    expect(distance('kitten', 'sitten', 2)).toBe(1)
    expect(distance('kitten', 'kit', 2)).toBe(3)
  })
})
