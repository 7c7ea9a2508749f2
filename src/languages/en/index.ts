/**
 * The English language pack.
 *
 * @module readout/en
 */
import type { LanguagePack } from '../pack.js'
import { actors } from './actors.js'
import { agreements } from './agreements.js'
import { circumstances } from './circumstances.js'
import { dates } from './dates.js'
import { grammar } from './grammar.js'
import { meetings } from './meetings.js'
import { quotes } from './quotes.js'
import { sources } from './sources.js'
import { text } from './text.js'

/**
 * English.
 *
 * @example
 * ```ts
 * import { createParser } from 'readout'
 * import { en } from 'readout/en'
 * const parser = createParser({ languages: [en] })
 * console.log(parser.languages) // ['en']
 * ```
 */
export const en: LanguagePack = {
  code: 'en',
  text,
  grammar,
  dates,
  actors,
  quotes,
  circumstances,
  meetings,
  agreements,
  sources,
}
