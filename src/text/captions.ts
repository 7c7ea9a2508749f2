import type { LanguagePack } from '../languages/pack.js'
import type { LineFeatures } from './features.js'

const CREDIT_END =
  /\((?:\p{Lu}{2,5} Photo|[^()]{0,60}(?:\/|Getty|Reuters|REUTERS|AFP|dpa|DPA|ANP|EPA|Shutterstock|imago|IMAGO|Image:|Picture:|Photo:|Foto:|Bild:|Photograph:)[^()]{0,60})\)$|©[^.!?]{1,80}$/u
const LABELLED = /[\s(.]\p{Lu}\p{L}{2,12}: \p{Lu}[^.!?]{1,60}\)?$/u
/** "(dpa/AFP)" signs a report, not a picture. */
const AGENCIES_ONLY = /^\(\p{L}{2,7}(?: ?\/ ?\p{L}{2,7})*\)$/u
/** The notice of a page, with its year. */
const COPYRIGHT = /(?:©|\(c\)|copyright).{0,12}\d{4}/iu
const NAME_START = /^\p{Lu}/u
const LETTERS = /\p{L}/u

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
  const labelled = LABELLED.exec(tail)
  if (labelled) {
    const label = /\p{L}+/u.exec(labelled[0])?.[0].toLowerCase() ?? ''
    if (pack.text.phrases.caption.includes(label)) return true
  }
  if (line.phrase !== null) return false
  const next = features[i + 1]
  return line.length >= 25 && line.stops === 0 && next?.phrase === 'caption' && next.length < 90 && next.closed <= 1
}

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
  (words.endsWith('.') || (line.stops > 0 && line.numbers > 0))
