import type { Sentence } from '../document.js'
import { WordClass } from '../text/word-class.js'
import { wordsAt } from './agreement-lexicon.js'
import type { DeedKind } from '../languages/pack/agreements.js'
import { sidesOfDeed } from './agreement-sides.js'
import { isConditional, isNegated, isOpen, type Signal } from './agreement-signals.js'
import type { PhraseView } from './agreement-titles.js'

/** A verb that tells of an agreement without naming it: "X takes over Y", "X und Y fusieren". */
export interface Deed {
  readonly kind: DeedKind
  /** Indices of its first token and its last. */
  readonly first: number
  readonly last: number
  readonly status: 'concluded' | 'proposed'
  /** Ids of the actors that do it. */
  readonly parties: readonly string[]
}

/** How many of its sides must be named; who is bought is often told by a noun alone. */
const FEWEST_SIDES: Readonly<Record<DeedKind, number>> = {
  merge: 2,
  buy: 1,
  trade: 2,
  move: 2,
  settle: 1,
}

/** How many words before a verb "agreed to" may stand. */
const AGREED_REACH = 4

const isAgreed = ({ doc, lexicon, first, limit }: PhraseView, at: number): boolean => {
  for (let i = Math.max(first, at - AGREED_REACH); i < at; i++)
    if (wordsAt(lexicon.signals, doc.tokens, i, limit)?.value === 'conclude') return true
  return false
}

const isHoped = ({ doc, lexicon, first }: PhraseView, at: number): boolean => {
  for (let i = Math.max(first, at - AGREED_REACH); i < at; i++)
    if (wordsAt(lexicon.signals, doc.tokens, i, at)?.value === 'propose') return true
  return false
}

/** The deeds of a sentence: verbs of merging, buying, dealing and moving whose sides are named. */
export const deedsIn = (view: PhraseView, sentence: Sentence): Deed[] => {
  const { doc, lexicon, first, limit } = view
  const found: Deed[] = []
  for (let at = first; at < limit; at++) {
    const hit = wordsAt(lexicon.deeds, doc.tokens, at, limit)
    if (!hit) continue
    const before = at > first ? doc.tokens[at - 1] : undefined
    // "the purchase", "a buy": a noun.
    if (before && (before.classes & WordClass.determiner) !== 0) continue
    const last = hit.at.at(-1) ?? at
    const signal: Signal = { kind: 'conclude', first: at, last, frame: false, beside: true, cost: 0 }
    const phrase = { first: at, end: last + 1, headEnd: last + 1, determiner: -1, outer: at }
    if (isNegated(view, signal) || isConditional(view, phrase)) continue
    const parties = sidesOfDeed(view, sentence, at, last, hit.value)
    if (parties.length < FEWEST_SIDES[hit.value]) continue
    const open = (isOpen(view, signal) || isHoped(view, at)) && !isAgreed(view, at)
    found.push({ kind: hit.value, first: at, last, status: open ? 'proposed' : 'concluded', parties })
  }
  return found
}
