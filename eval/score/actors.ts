/** Actors, one for one, and the offices and countries of those that have them. */
import type { Actor } from '../../src/schema/index.js'
import type { GoldActor } from '../gold/compile.js'
import { align, norm, overlap, partner, Tally } from './tally.js'

/** The gold actor that a predicted actor stands for: its id, or a name for what is no gold actor. */
export type ActorOf = (predictedId: string) => string

const sharedMentions = (gold: GoldActor, pred: Actor): number =>
  gold.mentions.filter((mention) =>
    pred.mentions.some(
      (other) => overlap(mention, other) / Math.max(mention.end - mention.start, other.end - other.start) >= 0.5,
    ),
  ).length

const bestOf = (golds: readonly GoldActor[], preds: readonly Actor[]): Map<string, string> => {
  const best = new Map<string, string>()
  for (const pred of preds) {
    let top = 0
    for (const gold of golds) {
      const shared = sharedMentions(gold, pred)
      const likeness = shared + (shared > 0 && gold.kind === pred.kind ? 0.5 : 0)
      if (likeness <= top) continue
      top = likeness
      best.set(pred.id, gold.id)
    }
  }
  return best
}

const scoreAttributes = (gold: GoldActor, pred: Actor | null, tally: Tally): void => {
  const name = gold.names[0] ?? gold.id
  if (gold.role) {
    if ([gold.role, ...gold.roles].map(norm).includes(norm(pred?.role))) tally.hit()
    else tally.missed(`${name} role: ${gold.role} ≠ ${pred?.role ?? 'none'}`)
  }
  if (gold.countryCode && gold.kind === 'person') {
    if (gold.countryCode === pred?.countryCode) tally.hit()
    else tally.missed(`${name} country: ${gold.countryCode} ≠ ${pred?.countryCode ?? 'none'}`)
  }
}

/** Tallies actors and attributes, and tells which gold actor each predicted one stands for. */
export const scoreActors = (
  golds: readonly GoldActor[],
  preds: readonly Actor[],
): { actors: Tally; attributes: Tally; actorOf: ActorOf } => {
  const best = bestOf(golds, preds)
  const { goldOf, predOf } = align(golds, preds, (gold, pred) =>
    gold.kind === pred.kind && best.get(pred.id) === gold.id ? sharedMentions(gold, pred) : 0,
  )
  const actors = new Tally()
  const attributes = new Tally()
  golds.forEach((gold, i) => {
    if (gold.optional) return
    const pred = partner(preds, predOf, i)
    if (pred) actors.hit()
    else actors.missed(`${gold.kind} ${gold.names[0] ?? gold.id}`)
    scoreAttributes(gold, pred, attributes)
  })
  preds.forEach((pred, j) => {
    const standsFor = best.get(pred.id)
    if (goldOf.has(j) || golds.find((gold) => gold.id === standsFor)?.optional) return
    actors.made(`${pred.kind} ${pred.name}${standsFor === undefined ? '' : ` (split of ${standsFor})`}`)
  })
  const names = new Map(preds.map((pred) => [pred.id, pred.name]))
  return { actors, attributes, actorOf: (id) => best.get(id) ?? `unknown ${names.get(id) ?? id}` }
}
