import type { FoundAgreement } from '../document.js'
import { WordClass } from '../text/word-class.js'
import type { AgreementRule } from './agreement-rules.js'
import { wordsAt } from './agreement-lexicon.js'
import { isConditional, isNegated, isOpen, type Signal } from './agreement-signals.js'
import type { PhraseView, TitlePhrase } from './agreement-titles.js'

/** Signals farther off than this say nothing of the noun. */
const FAR = 17

const closest = (signals: readonly Signal[], kinds: readonly Signal['kind'][]): Signal | null =>
  signals.find((signal) => kinds.includes(signal.kind) && signal.cost <= FAR) ?? null

/** How near a verb that tells of the signing must stand to an agreement that is spoken of as kept. */
const MADE_REACH = 12

const isModal = ({ doc }: PhraseView, { first }: Signal): boolean =>
  ((doc.tokens[first]?.classes ?? 0) & WordClass.modal) !== 0

/** "das 2019 unterzeichnete Abkommen": a participle before its noun tells of what was done. */
const isAttribute = ({ doc }: PhraseView, phrase: TitlePhrase, { last }: Signal): boolean =>
  doc.pack?.grammar.verbSecond === true && last === phrase.outer - 1

/** The verb by which it came about, though a nearer word speaks of keeping it: "implement the accord signed in May". */
const madeBy = (view: PhraseView, phrase: TitlePhrase, signals: readonly Signal[]): Signal | null =>
  signals.find(
    (signal) =>
      signal.kind === 'conclude' &&
      !signal.frame &&
      signal.cost <= MADE_REACH &&
      signal.beside &&
      (isAttribute(view, phrase, signal) || !isOpen(view, signal)) &&
      !isNegated(view, signal),
  ) ?? null

/** "expires", "läuft … aus": its end lies ahead. */
const isDue = ({ doc, lexicon, limit }: PhraseView, { first }: Signal): boolean =>
  wordsAt(lexicon.dueEnds, doc.tokens, first, limit) !== null

/** What the words around a noun phrase say of the agreement. */
export interface Reading {
  readonly status: FoundAgreement['status'] | null
  readonly firmness: number
  readonly signal: Signal | null
  /** The verb by which it came about, where the words tell it too. */
  readonly made: Signal | null
  readonly rule: AgreementRule
  /** Denied, hypothetical, or without any document behind it. */
  readonly void: boolean
}

/** Reads status and signal of an agreement from the signals around its noun phrase. */
export const readingOf = (
  view: PhraseView,
  phrase: TitlePhrase,
  signals: readonly Signal[],
  definite: boolean,
): Reading => {
  const made = madeBy(view, phrase, signals)
  const core = closest(signals, ['conclude', 'keep', 'end', 'refuse', 'lack'])
  const open = closest(signals, ['propose'])
  const said = (status: Reading['status'], firmness: number, signal: Signal | null, rule: AgreementRule): Reading => ({
    status,
    firmness,
    signal,
    made,
    rule,
    void: false,
  })
  const proposed = (signal: Signal | null): Reading => ({
    ...said('proposed', 2, signal, 'agreements.proposed'),
    void: isConditional(view, phrase) && !definite,
  })
  // "a deal is a long way off", "eine Erklärung blieb aus": there is none.
  if (core?.kind === 'lack') return { ...proposed(core), void: !definite }
  const inName = signals.find((signal) => signal.cost === 0 && signal.kind === 'propose')
  const frame = signals.find((signal) => signal.frame)
  if (
    frame?.kind === 'propose' &&
    !made &&
    !(core?.kind === 'conclude' && core.cost < frame.cost + 6 && !isOpen(view, core))
  )
    return proposed(core?.kind === 'conclude' ? core : frame)
  if (!core) return open ? proposed(open) : said(null, 0, null, 'agreements.named')
  if (core.kind === 'conclude') {
    const negated = isNegated(view, core)
    // "will not sign a treaty on water until …": there is a draft; a bare "no deal was reached" tells of none.
    if (negated) return { ...proposed(core), void: !definite && phrase.end === phrase.headEnd }
    const waits = isOpen(view, core)
    const elsewhere = made === null && open !== null && open.cost + 3 < core.cost
    if (waits || inName || elsewhere || isConditional(view, phrase)) return proposed(waits || !open ? core : open)
    const over = signals.find(
      (signal) =>
        signal.kind === 'end' &&
        signal.beside &&
        !isOpen(view, signal) &&
        !isNegated(view, signal) &&
        !isDue(view, signal),
    )
    return over ? said('ended', 3, core, 'agreements.ended') : said('concluded', 3, core, 'agreements.concluded')
  }
  if (core.kind === 'end') {
    const lasts = isOpen(view, core) || isNegated(view, core) || isDue(view, core)
    if (lasts) return said('concluded', 1, made ?? core, made ? 'agreements.concluded' : 'agreements.kept')
    // "scrapped its planned takeover": the plan is over.
    const planned = open && open.cost > 0 && open.cost < core.cost ? open : null
    return planned ? proposed(planned) : said('ended', 3, core, 'agreements.ended')
  }
  // "violates the pact": against what was agreed, not against agreeing.
  const kept = closest(signals, ['keep'])
  if (core.kind === 'refuse' && core.frame && kept) return said('concluded', 1, kept, 'agreements.kept')
  if (core.kind === 'refuse') return { ...proposed(core), void: isConditional(view, phrase) }
  if (inName) return proposed(inName)
  if (made) return said('concluded', 3, made, 'agreements.concluded')
  if (open && open.cost <= core.cost && !isModal(view, open)) return proposed(open)
  return said('concluded', 1, core, 'agreements.kept')
}
