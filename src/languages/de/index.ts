/**
 * The German language pack.
 *
 * @module readout/de
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
 * German.
 *
 * @example
 * ```ts
 * import { createParser } from 'readout'
 * import { de } from 'readout/de'
 * const parser = createParser({ languages: [de] })
 * console.log(parser.languages) // ['de']
 * ```
 */
export const de: LanguagePack = {
  code: 'de',
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
