import { describe, expect, it } from 'vitest'
import { parseActors, type Actor } from '../../src/index.js'

/** An actor in one line: kind, name, and what the text tells of a person: `p Anna Berg = Foreign Minister @NO`. */
const shown = ({ kind, name, role, countryCode }: Actor): string =>
  `${kind.charAt(0)} ${name}${role === null ? '' : ` = ${role}`}${countryCode === null ? '' : ` @${countryCode}`}`

/**
 * Runs a table of actors. One case a line: the text, and every actor of it in order; nothing means no actor.
 *
 * `Foreign Minister Anna Berg left Norway. | p Anna Berg = Foreign Minister; c Norway @NO`
 */
export const actorTable = (language: string, topic: string, table: string): void => {
  describe(`${language}: ${topic}`, () => {
    const lines = table.split('\n').map((line) => line.trim())
    for (const line of lines.filter((one) => one !== '' && !one.startsWith('//'))) {
      const [text = '', wanted = ''] = line.split('|').map((part) => part.trim())
      it(text, () => {
        const actors = parseActors(text, { language })
        expect(actors.map(shown).join('; ')).toBe(wanted)
        for (const { start, end, text: words } of actors.flatMap(({ mentions }) => mentions))
          expect(text.slice(start, end)).toBe(words)
      })
    }
  })
}

/** Runs names of people through a frame with `NAME`: each is found whole, as the only person. */
export const personTable = (language: string, frame: string, names: string): void => {
  describe(`${language}: ${frame}`, () => {
    it.each(names.split(',').map((name) => name.trim()))('%s', (name) => {
      const people = parseActors(frame.replace('NAME', name), { language }).filter(({ kind }) => kind === 'person')
      expect(people.map((person) => person.mentions.map(({ text }) => text))).toEqual([[name]])
    })
  })
}

/** Runs a table of names: the text, and kind and name of every actor of it in order; nothing means no actor. */
export const nameTable = (language: string, topic: string, table: string): void => {
  describe(`${language}: ${topic}`, () => {
    const lines = table.split('\n').map((line) => line.trim())
    for (const line of lines.filter((one) => one !== '')) {
      const [text = '', wanted = ''] = line.split('|').map((part) => part.trim())
      it(text, () => {
        const actors = parseActors(text, { language })
        expect(actors.map(({ kind, name }) => `${kind.charAt(0)} ${name}`).join('; ')).toBe(wanted)
      })
    }
  })
}
