import { agencies } from '../languages/pack/agencies.js'
import type { SegmentedDocument } from '../document.js'
import type { Range } from '../text/range.js'
import type { SourceLexicon } from './lexicon.js'
import type { SourceRule } from './rules.js'

/** A source that the page names outside its sentences. */
export interface PageSource extends Range {
  readonly kind: 'publisher' | 'agency' | 'author'
  readonly rule: SourceRule
}

/** How many lines of a page's head and foot are searched for the name of the site. */
const EDGE = 14
/** Longest line that is a name and nothing else, in code units. */
const LONGEST_NAME = 44
const MOST_WORDS = 6
const SEPARATOR = / [|–—›»·•-] /u
const MENU = / [|›»·•/] |\S {2,}\S/u
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,30}){1,2}$/u
const COPYRIGHT = /(?:©|\(c\)|copyright)[\s:©]*(?:\d{4}(?:\s?[-–]\s?\d{4})?[\s,]*)?(?:by\s)?/iu
const LETTER = /\p{L}/u

const wordsOf = (words: string): string[] => words.split(/\s+/u).filter(Boolean)

const isPaper = (name: string, lexicon: SourceLexicon): boolean => {
  const words = wordsOf(name.toLowerCase())
  const last = words.at(-1) ?? ''
  if (words.length > 1 && words.some((word) => lexicon.papers.has(word))) return true
  for (const paper of lexicon.papers)
    if (paper.length > 3 && last.length > paper.length + 2 && last.endsWith(paper)) return true
  return DOMAIN.test(name)
}

const isName = (name: string, lexicon: SourceLexicon): boolean =>
  name.length <= LONGEST_NAME &&
  wordsOf(name).length <= MOST_WORDS &&
  /^[\p{Lu}\p{N}]|^\p{Ll}+\.\p{Ll}/u.test(name) &&
  LETTER.test(name) &&
  !/[.!?…:]$/u.test(name) &&
  !lexicon.notSites.has(name.toLowerCase())

const edgesOf = (doc: SegmentedDocument): readonly number[] => {
  const { length } = doc.zones
  const indices = doc.zones.map((_, at) => at).filter((at) => at < EDGE || at >= length - EDGE)
  return indices.filter((at) => {
    const kind = doc.zones[at]?.kind
    return kind === 'boilerplate' || kind === 'credit'
  })
}

const textOf = (doc: SegmentedDocument, range: Range): string => doc.text.slice(range.start, range.end)

/** The line that is the site's name: repeated on the page, above its menu, or shaped as the name of a paper. */
const siteLine = (doc: SegmentedDocument, lexicon: SourceLexicon, edges: readonly number[]): PageSource | null => {
  const lines = edges.map((at) => ({ at, words: textOf(doc, doc.zones[at] as Range) }))
  for (const { at, words } of lines) {
    if (at > 2 || !isName(words, lexicon) || MENU.test(words)) continue
    const repeated = wordsOf(words).length > 1 && lines.some((other) => other.at !== at && other.words.includes(words))
    const aboveMenu =
      at === 0 && MENU.test(doc.zones[1] ? textOf(doc, doc.zones[1]) : '') && doc.zones[1]?.kind === 'boilerplate'
    if (!repeated && !aboveMenu && !(at === 0 && isPaper(words, lexicon))) continue
    const zone = doc.zones[at] as Range
    return { start: zone.start, end: zone.end, kind: 'publisher', rule: 'sources.site' }
  }
  return null
}

/** "Headline | Name of the paper" or "name.com - the home of …" at the head of a page. */
const siteTitle = (doc: SegmentedDocument, lexicon: SourceLexicon): PageSource | null => {
  const zone = doc.zones[0]
  if (!zone || zone.end - zone.start > 240) return null
  const words = textOf(doc, zone)
  const parts = words.split(SEPARATOR)
  if (parts.length < 2 || parts.length > 4) return null
  const first = (parts[0] ?? '').trim()
  const last = (parts.at(-1) ?? '').trim()
  const piece = isName(last, lexicon) && isPaper(last, lexicon) ? last : DOMAIN.test(first) ? first : null
  if (piece === null) return null
  const start = zone.start + (piece === last ? words.lastIndexOf(piece) : words.indexOf(piece))
  return { start, end: start + piece.length, kind: 'publisher', rule: 'sources.site' }
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')

const ADDRESS = /(?:@|https?:\/\/(?:www\.)?|www\.)([a-z0-9-]{3,40})\.[a-z.]{2,12}/giu
const COMMON_HOSTS =
  /^(?:gmail|facebook|twitter|x|instagram|youtube|google|whatsapp|linkedin|t|bit|mail|outlook|yahoo|web|gmx|pinterest|telegram|tiktok|reddit)$/u

/** The words of the page that its own address is made of: "Harbour Post" beside "@harbourpost.example". */
const siteOfDomain = (doc: SegmentedDocument, edges: readonly number[]): PageSource | null => {
  const hosts = new Set<string>()
  for (const at of edges)
    for (const match of textOf(doc, doc.zones[at] as Range)
      .slice(0, 600)
      .matchAll(ADDRESS)) {
      const host = (match[1] ?? '').toLowerCase()
      if (!COMMON_HOSTS.test(host)) hosts.add(letters(host))
    }
  const own = hostOf(doc.options.url)
  if (own !== null) hosts.add(own)
  if (hosts.size === 0) return null
  const lines = [...new Set([0, 1, 2, ...edges])]
  for (const at of lines) {
    const zone = doc.zones[at]
    if (!zone) continue
    const found = wordsSpelling(textOf(doc, zone).slice(0, 600), hosts)
    if (found)
      return { start: zone.start + found.start, end: zone.start + found.end, kind: 'publisher', rule: 'sources.domain' }
  }
  return null
}

const hostOf = (url: string | null): string | null => {
  const host = url && /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1]
  const labels = host ? host.split('.') : []
  const label = labels.length > 1 ? labels.at(-2) : undefined
  return label === undefined || COMMON_HOSTS.test(label) ? null : letters(label)
}

/** Up to four words with a capital that spell one of the hosts. */
const wordsSpelling = (line: string, hosts: ReadonlySet<string>): Range | null => {
  const words = [...line.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Range
    if (!/\p{Lu}/u.test(line.charAt(first.start)) || /[@./]/.test(line.charAt(first.start - 1))) continue
    for (let n = 0; n < 4 && at + n < words.length; n++) {
      const last = words[at + n] as Range
      if (/[@.]/.test(line.charAt(last.end)) && /\p{L}/u.test(line.charAt(last.end + 1))) break
      if (hosts.has(letters(line.slice(first.start, last.end)))) return { start: first.start, end: last.end }
    }
  }
  return null
}

const agencyNames = new Set(agencies)

const JOINS_NAME = /^(?:of|the|van|de|der|für|und|and|en)$/u
const RIGHTS = /^(?:all|alle|rights|rechte|reserved|rechten)$/iu

/** The capitalised words that a copyright line begins with, small words within them included. */
const holderIn = (words: string): string => {
  const kept: string[] = []
  for (const word of words.split(' ')) {
    if (RIGHTS.test(word) || !(/^\p{Lu}[\p{L}\p{N}&'’.-]*$/u.test(word) || (kept.length > 0 && JOINS_NAME.test(word))))
      break
    kept.push(word)
  }
  while (JOINS_NAME.test(kept.at(-1) ?? '')) kept.pop()
  return kept.join(' ').replace(/\.$/u, '')
}

/** Who holds the copyright. */
const copyrightHolder = (doc: SegmentedDocument, edges: readonly number[]): PageSource | null => {
  for (const at of edges) {
    const zone = doc.zones[at] as Range
    const words = textOf(doc, zone).slice(0, 200)
    const match = COPYRIGHT.exec(words)
    if (!match) continue
    const from = match.index + match[0].length
    const holder = holderIn(words.slice(from, from + LONGEST_NAME))
    if (holder.length < 2) continue
    const kind = agencyNames.has(holder.toLowerCase()) ? 'agency' : 'publisher'
    const start = zone.start + from
    return { start, end: start + holder.length, kind, rule: 'sources.copyright' }
  }
  return null
}

const optionPublisher = (doc: SegmentedDocument): PageSource | null => {
  const name = doc.options.publisher?.trim()
  const start = name ? doc.text.indexOf(name) : -1
  return name && start >= 0
    ? { start, end: start + name.length, kind: 'publisher', rule: 'sources.publisher-option' }
    : null
}

/** The sources of a page outside its sentences: datelines, credits, and the publisher. */
export const pageSources = (doc: SegmentedDocument, lexicon: SourceLexicon): PageSource[] => {
  const found: PageSource[] = []
  for (const { agency } of doc.datelines)
    if (agency) found.push({ ...agency, kind: 'agency', rule: 'sources.dateline' })
  for (const { start, end, kind } of doc.credits) found.push({ start, end, kind, rule: 'sources.credit' })
  const edges = edgesOf(doc)
  const publisher =
    optionPublisher(doc) ??
    siteLine(doc, lexicon, edges) ??
    siteTitle(doc, lexicon) ??
    siteOfDomain(doc, edges) ??
    copyrightHolder(doc, edges)
  if (publisher) found.push(publisher)
  return found
}
