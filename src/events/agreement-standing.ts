import type { HeadEntry } from './agreement-lexicon.js'
import type { Parties } from './agreement-parties.js'
import type { Reading } from './agreement-readings.js'
import { isNegated, type Signal } from './agreement-signals.js'
import type { PhraseView, TitlePhrase } from './agreement-titles.js'

/** A noun that can name an agreement, as token indices; `end` after its last. */
export interface HeadPlace {
  readonly at: number
  readonly end: number
  readonly head: HeadEntry | null
}

/** Signals farther off than this are no firm sign of it. */
const NEAR = 9

/** Words that make a statement or plan one of several parties. */
const isBilateral = ({ doc, lexicon }: PhraseView, phrase: TitlePhrase): boolean => {
  for (let i = phrase.outer; i < phrase.headEnd; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (lexicon.bilateral.has(lower)) return true
    if (lexicon.bilateralParts.some((part) => lower.length > part.length && lower.startsWith(part))) return true
  }
  return false
}

/** What a mention tells, from which it is judged. */
export interface Standing {
  readonly view: PhraseView
  readonly phrase: TitlePhrase
  readonly place: HeadPlace
  readonly reading: Reading
  readonly signals: readonly Signal[]
  readonly parties: Parties
  readonly dated: boolean
  readonly content: ReadonlySet<string>
  readonly definite: boolean
}

/** Whether a mention can found an agreement of its own. */
export const standsAlone = (given: Standing): boolean => {
  const { view, phrase, place, reading, signals, parties, dated, content, definite } = given
  const { doc, lexicon } = view
  const { head } = place
  if (!head || reading.void || head.strength === 'echo') return false
  const { signal, status } = reading
  const sides = new Set([...parties.sure, ...parties.likely]).size
  const titled =
    doc.tokens[place.at]?.capital === true &&
    !doc.pack?.grammar.capitalNouns &&
    place.at > view.first &&
    content.size > 0
  const named = content.size > 0 || phrase.end > phrase.headEnd || head.base.includes(' ')
  const framed = signal?.frame === true && !(signal.kind === 'end' && (dated || named))
  const firm = signal !== null && signal.kind !== 'keep' && !framed && signal.cost <= NEAR
  // "sich auf einen Vergleich geeinigt": the verb can say nothing else.
  const struck = firm && signal.kind === 'conclude' && status === 'concluded' && isSigning(view, signal)
  if (head.strength === 'document') {
    if (status === null) return titled || dated || parties.sure.length >= 2 || isBilateral(view, phrase)
    return named || sides > 0 || firm || head.family === 'truce' || (definite && status === 'concluded')
  }
  const approved = signal !== null && lexicon.outsiders.has(doc.tokens[signal.first]?.lower ?? '')
  if (head.strength === 'outcome')
    return (
      firm &&
      (!approved || sides >= 2 || definite) &&
      signal.kind !== 'propose' &&
      signal.kind !== 'refuse' &&
      status !== 'proposed' &&
      (sides > 0 || named || dated || struck)
    )
  if (head.strength === 'deal') {
    if (parties.sure.length >= 2) return true
    const offered = lexicon.offers.has(head.base)
    // "under a plea deal": told of as there.
    if (signal?.frame && signal.kind === 'keep') return named && (!definite || sides > 0)
    const known = definite && signal?.kind !== 'propose' && signal?.kind !== 'refuse'
    return firm && (named || (!offered && (sides > 0 || dated || known || struck)))
  }
  const signed = signals.some((other) => other.cost <= NEAR + 4 && isSigning(view, other) && !isNegated(view, other))
  if (head.family === 'plan')
    return (signed || firm) && (isBilateral(view, phrase) || parties.sure.length >= 2) && status !== null
  if (head.family === 'resolution') return signed || /^\d/.test(doc.tokens[phrase.headEnd]?.text ?? '')
  if (isBilateral(view, phrase) || (dated && (definite || status === 'ended'))) return true
  return signed
    ? content.size > 0 || sides > 0
    : parties.sure.length >= 2 || (titled && lexicon.links.has(doc.tokens[phrase.headEnd]?.lower ?? ''))
}

const isSigning = ({ doc, lexicon }: PhraseView, { first }: Signal): boolean =>
  lexicon.signing.has(doc.tokens[first]?.lower ?? '')
