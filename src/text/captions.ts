import type { LanguagePack } from '../languages/pack.js'
import { isAgency } from './agencies.js'
import type { LineFeatures } from './features.js'
import { lexiconOf, WordClass } from './word-class.js'

const CLOSED = WordClass.determiner | WordClass.pronoun | WordClass.auxiliary | WordClass.modal | WordClass.subordinator

const CREDIT_END =
  /\((?:\p{Lu}{2,5} Photo|[^()]{0,60}(?:\p{L} ?\/ ?\p{L}|Getty|Reuters|REUTERS|AFP|dpa|DPA|ANP|EPA|Shutterstock|imago|IMAGO|Image:|Picture:|Photo:|Foto:|Bild:|Photograph:)[^()]{0,60})\)$|©[^.!?]{1,80}$/u
/** The label of a credit with what follows to the end: "… Photo: Ada Foster", glued too: "…in MayPhoto: Ada Foster". */
const LABELLED = /(?:[\s(.]|(?<=\p{L}))(\p{Lu}\p{Ll}{2,12}): ?\p{Lu}[^!?:]{1,60}(?:: [^!?:]{1,40}){0,4}\)?$/u
/** A bare credit behind the last sentence: "… at dawn. Ada Foster for Harbour Post", "… at dawn. IMAGO/Ada Foster". */
const NAMED =
  /(?:\p{Ll}\p{L}|\d{4})[.!?]["”“»’)]? ?((?:\p{L}[\p{L}\p{M}'’.&-]*[ /]{1,3}){0,6}\p{Lu}[\p{L}\p{M}'’&-]*\)?)$/u
/** "(dpa/AFP)" signs a report, not a picture. */
const AGENCIES_ONLY = /^\(\p{L}{2,7}(?: ?\/ ?\p{L}{2,7})*\)$/u
/** The notice of a page, with its year. */
const COPYRIGHT = /(?:©|\(c\)|copyright).{0,12}\d{4}/iu
const NAME_START = /^\p{Lu}/u
const LETTERS = /\p{L}/u

/** Whether the words are names, with at most small words between them. */
const isNames = (words: string, pack: LanguagePack): boolean => {
  const lexicon = lexiconOf(pack.grammar)
  const parts = words.split(/[ /]+/).filter(Boolean)
  const names = parts.filter((part) => NAME_START.test(part) && ((lexicon.get(part.toLowerCase()) ?? 0) & CLOSED) === 0)
  return names.length > 0 && names.length * 2 >= parts.length
}

/** Whether a line is a picture caption or its credit: by a label, by the credit at its end, by the credit line that follows. */
export const isCaption = (
  features: readonly Omit<LineFeatures, 'caption'>[],
  texts: readonly string[],
  i: number,
  pack: LanguagePack,
): boolean => {
  const line = features[i]
  const words = texts[i] ?? ''
  if (!line || line.length > 500 || !LETTERS.test(words)) return false
  if (line.phrase === 'caption') return true
  const tail = words.slice(-140)
  const credited = COPYRIGHT.test(words) ? null : CREDIT_END.exec(tail)
  if (credited && line.length <= 350 && !AGENCIES_ONLY.test(credited[0])) return true
  const label = LABELLED.exec(tail)?.[1]?.toLowerCase() ?? ''
  if (pack.text.phrases.caption.includes(label)) return true
  if (line.phrase !== null) return false
  const bar = tail.lastIndexOf('|')
  if (bar >= 0 && line.length >= 40 && line.length <= 350 && isAgency(tail.slice(bar + 1))) return true
  if (line.length <= 350 && !line.terminal && isNames(NAMED.exec(tail)?.[1] ?? '', pack)) return true
  const next = features[i + 1]
  return line.length >= 25 && line.stops === 0 && next?.phrase === 'caption' && next.length < 90 && next.closed <= 1
}

/** A list of names with more commas is a team. */
const MOST_COMMAS = 3
/** A full stop behind a name, not behind an initial. */
const NAME_STOP = /\p{Ll}{2}\. \p{Lu}/u

/** Whether a line is names, places and perhaps a date with full stops: "A.Bell and C.Dorn. Oslo. 5 May 2021". */
export const isNameLine = (line: LineFeatures | undefined, words: string): boolean =>
  line !== undefined &&
  line.length <= 120 &&
  NAME_START.test(words) &&
  words !== words.toUpperCase() &&
  line.closed <= 1 &&
  line.words <= 12 &&
  line.capitals >= 2 &&
  line.capitals + 1 + line.closed + Math.min(1, line.numbers) >= line.words &&
  words.split(',').length <= MOST_COMMAS &&
  (words.endsWith('.') || (line.numbers > 0 && NAME_STOP.test(words)))
