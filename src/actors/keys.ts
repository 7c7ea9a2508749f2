import { fold } from './fold.js'
import { remember } from './remember.js'

/** Sounds by the letters of the usual transliterations (DIN, ISO, BGN, Dutch, English, French), longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|sjtsj|chtch|szcz|sc[hz]/g, 's'],
  [/dzsch|dsch|dzh|dzj|dj/g, 'c'],
  [/tsch|tch|tsj|tsh|cz|ch(?=[aeiouy]|$)/g, 'c'],
  [/sch|sh|sj|sz|zh|zj/g, 's'],
  [/kh|gh|ch|h/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/tz|ts|z/g, 's'],
  [/x|ks/g, 'ks'],
  [/ck|qu|q|k/g, 'k'],
  [/j(?=[aeou])|dj/g, 'i'],
  [/ou|oe|u/g, 'u'],
  [/ij|iy|yi|ii|ie|ei|ey|ej|ye|je|yo|jo|y|j/g, 'i'],
  [/w|v|ff/g, 'v'],
  [/ay|ai/g, 'a'],
]
const REPEATED = /(.)\1+/g
const NOT_LETTERS = /[^a-z]/g

/** A key that is the same for the usual spellings of one name: "Lawrow" and "Lavrov", "Alijew" and "Aliyev". */
export const soundKey: (name: string) => string = remember((name) => {
  let key = fold(name).replace(NOT_LETTERS, '')
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound)
  return key.replace(REPEATED, '$1')
})

/** Edit distance of two short words, given up beyond `most`. */
export const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

const LONG_NAME = 7
const sorted = (word: string): string => Array.from(word).sort().join('')

/** Whether two family names are one: the same sounds, the same word in the genitive, or two letters changed about. */
export const sameFamily = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)]
  if (x === y || soundKey(a) === soundKey(b)) return true
  return (
    x.length >= LONG_NAME && x.length === y.length && x[0] === y[0] && sorted(x) === sorted(y) && distance(x, y, 2) <= 2
  )
}

const INITIALS = /^(?:\p{L}\.)+$|^\p{L}$/u

/** Whether two given names can be of one person: spellings of one name, or an initial of it. */
export const sameGiven = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return true
  const [i, j] = [soundKey(a), soundKey(b)]
  if (i === j) return true
  if (INITIALS.test(a) || INITIALS.test(b))
    return i[0] === j[0] || soundKey(x)[0] === soundKey(y)[0] || isSoft(x[0], y[0])
  return Math.min(i.length, j.length) >= 4 && distance(i, j, 1) <= 1
}

/** Letters that spell one sound in different alphabets: Ceyhun and Jeyhun, Yuri and Juri. */
const isSoft = (a: string | undefined, b: string | undefined): boolean => {
  const sound = (letter: string | undefined) => (letter && 'cjdygi'.includes(letter) ? 'j' : letter)
  return a !== undefined && sound(a) === sound(b)
}
