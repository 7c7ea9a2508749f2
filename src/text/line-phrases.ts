import type { LanguagePack } from '../languages/pack.js'

/** What a pack's phrase says of the line that begins with it (or that it makes up whole). */
export type PhraseKind = 'menu' | 'furniture' | 'related' | 'caption' | 'credit'

interface Phrases {
  readonly menu: ReadonlySet<string>
  /** Opening phrases by their first word. */
  readonly opening: ReadonlyMap<string, readonly { readonly phrase: string; readonly kind: PhraseKind }[]>
}

const compiled = new WeakMap<LanguagePack, Phrases>()

const firstWordOf = (phrase: string): string => /^[\p{L}\p{N}©]+/u.exec(phrase)?.[0] ?? phrase

const phrasesOf = (pack: LanguagePack): Phrases => {
  const known = compiled.get(pack)
  if (known) return known
  const opening = new Map<string, { phrase: string; kind: PhraseKind }[]>()
  const { phrases } = pack.text
  for (const kind of ['furniture', 'related', 'caption', 'credit'] as const)
    for (const phrase of phrases[kind]) {
      const key = firstWordOf(phrase)
      opening.set(key, [...(opening.get(key) ?? []), { phrase, kind }])
    }
  const made = { menu: new Set(phrases.menu), opening }
  compiled.set(pack, made)
  return made
}

/** How much of a line can hold a phrase, in code units. */
const LONGEST = 80
const LABEL_END = /^ ?[:|()/©]/
const LETTER = /^[\p{L}\p{N}]/u
/** Speech is no furniture, whatever it begins with. */
const QUOTED = /^["“„«»‚‘'’]/u
const INNER = /[\p{L}\p{N}©]/u

/** Whether the phrase ends there; a single word must be the whole line or stand before a colon or its like. */
const standsFree = (phrase: string, rest: string): boolean =>
  phrase === '©' || phrase.includes(' ') ? !LETTER.test(rest) : rest === '' || LABEL_END.test(rest)

/** The words without the signs around them. */
const withoutEdges = (words: string): string => {
  let start = 0
  let end = words.length
  while (start < end && !INNER.test(words.charAt(start))) start++
  while (end > start && !INNER.test(words.charAt(end - 1))) end--
  return words.slice(start, end)
}

const LABELS = / {2,}| ?[|·•›»>] ?/u
/** Most labels of one line that are looked at. */
const MOST_LABELS = 12

/** Whether the line is a row of labels, most of them a menu's: "Share  Save  12 comments". */
const isMenuRow = (line: string, pack: LanguagePack): boolean => {
  const labels = line.split(LABELS, MOST_LABELS).filter(Boolean)
  if (labels.length < 2) return false
  const known = labels.filter(
    (label) => label.length <= LONGEST / 2 && ['menu', 'furniture'].includes(kindOf(label, pack) ?? ''),
  )
  return known.length * 2 >= labels.length
}

/** Which kind of phrase the line begins with or, for menu words, consists of; null where none. */
export const phraseKindAt = (line: string, pack: LanguagePack): PhraseKind | null =>
  kindOf(line, pack) ?? (line.length <= LONGEST * 2 && isMenuRow(line, pack) ? 'menu' : null)

const kindOf = (line: string, pack: LanguagePack): PhraseKind | null => {
  const head = withoutEdges(line.slice(0, LONGEST).toLowerCase())
  const { menu, opening } = phrasesOf(pack)
  if (line.length <= LONGEST && menu.has(head)) return 'menu'
  if (QUOTED.test(line)) return null
  for (const { phrase, kind } of opening.get(firstWordOf(head)) ?? [])
    if (head.startsWith(phrase) && standsFree(phrase, head.slice(phrase.length))) return kind
  return null
}
