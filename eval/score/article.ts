/** What the page is: headline, publication date, parts of the dateline, boilerplate lines. */
import type { Article } from '../../src/schema/index.js'
import type { Gold, Place } from '../gold/compile.js'
import { norm, overlap, Tally } from './tally.js'

const covered = (places: readonly Place[], line: Place): boolean =>
  places.reduce((sum, place) => sum + overlap(place, line), 0) > (line.end - line.start) >> 1

/** Each of them is right or wrong by itself; a line is boilerplate where most of it is. */
export const scoreArticleLayer = (raw: string, gold: Gold, article: Article): Tally => {
  const tally = new Tally()
  const check = (what: string, wanted: string | null, got: string | null): void => {
    if (wanted !== null && wanted === got) {
      tally.hit()
      return
    }
    if (wanted !== null) tally.missed(`${what}: ${wanted}`)
    if (got) tally.made(`${what}: ${got}`)
  }
  const words = (place: Place | null) => (place ? norm(raw.slice(place.start, place.end)) : null)
  check('headline', words(gold.headline), words(article.headline))
  check('publishedOn', gold.publishedOn, article.publishedOn?.value ?? null)
  for (const part of ['place', 'date', 'agency'] as const)
    check(`dateline ${part}`, gold.dateline?.[part] ?? null, article.dateline?.[part] ?? null)

  const zones = article.zones.filter((zone) => zone.kind === 'boilerplate')
  let at = 0
  for (const text of raw.split('\n')) {
    const line = { start: at, end: at + text.length }
    at = line.end + 1
    if (text.trim() === '') continue
    const wanted = covered(gold.boilerplate, line)
    const got = covered(zones, line)
    if (wanted && got) tally.hit()
    else if (wanted) tally.missed(`boilerplate: ${text.slice(0, 60)}`)
    else if (got) tally.made(`boilerplate: ${text.slice(0, 60)}`)
  }
  return tally
}
