/**
 * The Dutch language pack.
 *
 * @module readout/nl
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
 * Dutch.
 *
 * @example
 * ```ts
 * import { createParser } from 'readout'
 * import { nl } from 'readout/nl'
 * const parser = createParser({ languages: [nl] })
 * console.log(parser.languages) // ['nl']
 * ```
 */
export const nl: LanguagePack = {
  code: 'nl',
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
