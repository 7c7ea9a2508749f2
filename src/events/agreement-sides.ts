import type { Reference, Sentence } from '../document.js'
import { firstEndingAfter, itemsIn } from '../text/range.js'
import { WordClass } from '../text/word-class.js'
import type { DeedKind } from '../languages/pack/agreements.js'
import { actorsById, actorsOf, after, subjectOf } from './agreement-actors.js'
import type { PhraseView, TitlePhrase } from './agreement-titles.js'

/** How many tokens behind a verb the one it is done to may stand. */
const OBJECT_REACH = 12

/** The first reference beside a verb that no preposition governs: its object. */
const objectsOf = (view: PhraseView, from: number, to: number, subject: readonly Reference[]): Reference[] => {
  const { doc } = view
  const range = { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 }
  return itemsIn(doc.references, range)
    .filter((reference) => reference.kind !== 'pronoun' && !subject.includes(reference) && !isGoverned(view, reference))
    .slice(0, 1)
}

/** The actors of a deed: who does it, and with whom or to whom. */
export const sidesOfDeed = (
  view: PhraseView,
  sentence: Sentence,
  at: number,
  last: number,
  deed: DeedKind,
): string[] => {
  const { doc, lexicon, first, limit } = view
  const none: TitlePhrase = { first: at, end: at, headEnd: at, determiner: -1, outer: at }
  const subject = subjectOf(view, sentence, none, at)
  const from = doc.pack?.grammar.verbSecond ? Math.max(first, at - OBJECT_REACH) : at
  const to = Math.min(limit, last + OBJECT_REACH)
  const unled = deed === 'buy' || deed === 'trade' ? objectsOf(view, from, to, subject) : []
  const led =
    deed === 'buy' || (deed === 'trade' && unled.length > 0)
      ? []
      : after(view, deed === 'merge' ? lexicon.partner : deed === 'move' ? lexicon.goals : lexicon.dealers, from, to)
  const sides = [...new Set(actorsOf(view, [...subject, ...unled, ...led]))]
  const kindOf = (id: string) => actorsById(doc).get(id)?.kind
  if (deed === 'merge' || deed === 'buy') return sides.filter((id) => kindOf(id) === 'organization')
  if (deed === 'move') return sides.filter((id) => kindOf(id) !== 'country')
  return sides
}

/** Whether a preposition governs a reference. */
const isGoverned = ({ doc }: PhraseView, reference: Reference): boolean => {
  const at = firstEndingAfter(doc.tokens, reference.phrase.start)
  return [1, 2].some((n) => {
    const token = doc.tokens[at - n]
    const between = n === 2 ? doc.tokens[at - 1] : undefined
    if (!token || (between && !(between.classes & WordClass.determiner))) return false
    return (token.classes & WordClass.preposition) !== 0 && !(token.classes & WordClass.subordinator)
  })
}
