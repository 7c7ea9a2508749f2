import type { Sentence } from '../document.js'
import { wordsAt } from './agreement-lexicon.js'
import type { AgreementMention } from './agreement-mentions.js'
import { isNegated, isOpen, type Signal } from './agreement-signals.js'
import type { PhraseView } from './agreement-titles.js'
import { opensBack } from './circumstances.js'
import { clausesOf } from './clauses.js'

/** How many words a sentence may have that only tells that what was just spoken of is over. */
const LAPSE_WORDS = 16

/** "It expired last year": a sentence that comes back to the agreement before by a pronoun alone. */
export const lapseIn = (view: PhraseView, sentence: Sentence): AgreementMention | null => {
  const { doc, lexicon, first, limit } = view
  const opening = doc.tokens[first]
  if (!opening || !doc.pack || limit - first > LAPSE_WORDS || !opensBack(doc, sentence)) return null
  const { ofToken } = clausesOf(doc, sentence)
  for (let at = first + 1; at < limit; at++) {
    const hit = wordsAt(lexicon.lapses, doc.tokens, at, limit)
    if (!hit || ofToken[at - first] !== ofToken[0]) continue
    const signal: Signal = {
      kind: 'end',
      first: at,
      last: hit.at.at(-1) ?? at,
      frame: false,
      beside: true,
      cost: 0,
    }
    if (isOpen(view, signal) || isNegated(view, signal)) return null
    return {
      sentence,
      title: { start: opening.start, end: opening.end },
      head: null,
      family: null,
      deed: null,
      content: new Set(),
      bare: true,
      plain: true,
      distinct: false,
      definite: true,
      owned: false,
      headline: false,
      status: 'ended',
      firmness: 3,
      turn: null,
      stands: false,
      parties: { sure: [], likely: [], collective: false },
      dates: [],
      weak: false,
      place: null,
      rule: 'agreements.ended',
    }
  }
  return null
}
