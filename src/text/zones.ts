import type { TextCredit, ZoneKind } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { isNameLine } from './captions.js'
import {
  agencyCredits,
  agencySource,
  bylineCredits,
  closingCredits,
  isWriterLine,
  signOffCredits,
  sourceCredits,
  trailer,
  writerLine,
} from './credits.js'
import { dateLine, openingDateline, type FoundDateline } from './datelines.js'
import { gluedHeadline, headlineIndex, kickerLength, titleIn } from './headline.js'
import type { TextLine } from './lines.js'
import { BULLET, isTitle, pageOf, type Page, type PageLine } from './page.js'
import type { Range } from './range.js'
import { shareIn, stemsOf } from './stems.js'
import { isCrossHeading, storyStarts } from './stories.js'

/** A line or a piece of it with its kind, and whether a new story begins with it. */
export interface Piece extends Range {
  readonly kind: ZoneKind
  readonly opensStory: boolean
}

/** What the lines of a page are. */
export interface Zoned {
  readonly pieces: readonly Piece[]
  readonly headline: Range | null
  readonly datelines: readonly FoundDateline[]
  readonly credits: readonly TextCredit[]
}

/** How far before the first paragraph the header of a report reaches, in lines. */
const HEADER = 20
/** How far above the headline its own date line stands at most, in lines. */
const ABOVE_HEADLINE = 4
/** How far below a deck its byline and date stand, in lines. */
const AFTER_DECK = 7
/** How far behind its end the credits of a report stand, in lines. */
const FOOTER = 8
/** Most labels that stand above the headline of a short page. */
const MOST_LABELS = 12

/** The speaker below a quote that is set off: "– Ada Foster". */
const SPEAKER = /^[–—-] ?\p{Lu}/u
const QUOTE_END = /["”“»«’]$/

/** What a line of the header or foot is, beside headline and boilerplate. */
interface Signed {
  readonly kind: 'dateline' | 'credit' | 'caption'
  readonly dateline: FoundDateline | null
  readonly credits: readonly TextCredit[]
}

/** The writer before the date on a line: "Ada Foster 24.04.2024, 19:35 Uhr". */
const nameBefore = (text: string, line: PageLine, date: FoundDateline, pack: LanguagePack): TextCredit[] => {
  const name = /^[^\d|]+/.exec(line.words)?.[0].trim() ?? ''
  if (date.place || name.endsWith(':')) return []
  return writerLine(text, { start: line.start, end: line.start + name.length }, pack) ?? []
}

/** Initials, a desk and agencies with nothing between but bars: "SDA/sep", "red/APA", "Redaktion/Belga". */
const SIGNS = /^[\p{L}.-]{2,12}(?:\/[\p{L}.-]{2,12}){1,3}$/u

/** The credits of a line that is a bracket of initials, agencies and a date, or a row of signs. */
const closingLine = (text: string, line: PageLine, pack: LanguagePack): TextCredit[] | null => {
  if (line.words.startsWith('(')) return closingCredits(text, line, pack)
  const credits = SIGNS.test(line.words) ? closingCredits(text, line, pack) : null
  return credits && credits.length > 0 ? credits : null
}

/** Reads a line as date line, byline, caption or credit; `loose` lets names stand beside a date. */
const signed = ({ text, pack }: Page, line: PageLine, loose: boolean): Signed | null => {
  const dateline = dateLine(text, line, pack, !loose)
  const closing = closingLine(text, line, pack)
  if (closing) {
    const dated = dateLine(text, line, pack, false)
    return { kind: 'credit', dateline: dated && { ...dated, place: null, agency: null }, credits: closing }
  }
  const byline = line.features.phrase === 'caption' ? null : bylineCredits(text, line, pack)
  if (byline) return { kind: dateline ? 'dateline' : 'credit', dateline, credits: byline }
  if (dateline) return { kind: 'dateline', dateline, credits: nameBefore(text, line, dateline, pack) }
  // Below the text an agency signs the report, above it a picture.
  const signature = loose ? null : (agencyCredits(text, line) ?? agencySource(text, line, pack))
  if (signature) return { kind: 'credit', dateline: null, credits: signature }
  if (line.features.caption || isNameLine(line.features, line.words))
    return { kind: 'caption', dateline: null, credits: [] }
  const agencies = agencyCredits(text, line) ?? signOffCredits(text, line, pack)
  if (agencies) return { kind: 'credit', dateline: null, credits: agencies }
  if (line.features.phrase === 'credit') return { kind: 'credit', dateline: null, credits: sourceCredits(text, line) }
  return null
}

/** The date lines, bylines and captions around the headline, by line. */
const headerOf = (page: Page): Map<number, Signed> => {
  const { lines, first } = page
  const header = new Map<number, Signed>()
  for (let i = Math.max(0, first - HEADER); i <= Math.min(first + AFTER_DECK, lines.length - 1); i++) {
    const line = lines[i] as PageLine
    const { terminal, length } = line.features
    // A deck can stand above byline and date; whole sentences below it are the report's.
    if (i === first || (i > first && (line.paragraph || terminal || length > 120))) continue
    const found = signed(page, line, i <= page.last)
    if (found) header.set(i, found)
  }
  return header
}

/** Whether the line is a word before writers and nothing else: "By". */
const opensList = (line: PageLine | undefined, pack: LanguagePack): boolean =>
  line !== undefined && pack.text.header.bylineWord === line.words.toLowerCase()

/**
 * Adds the lines of a header that only their neighbours explain: a label above its date, a writer's name alone between
 * headline and date, what the writer is.
 */
const explained = (page: Page, header: ReadonlyMap<number, Signed>, headline: number): Map<number, Signed> => {
  const { text, lines, first, pack } = page
  const { published, updated } = pack.text.header
  const all = new Map(header)
  let listedAt = -2
  for (let i = headline + 1; headline >= 0 && i < first + AFTER_DECK; i++) {
    const line = lines[i]
    if (!line || all.has(i) || (i >= first && (line.paragraph || line.features.terminal))) continue
    const label = line.words.toLowerCase().replace(/:$/, '')
    const next = header.get(i + 1)
    const dated = (i < first && next?.kind === 'dateline') || all.get(i - 1)?.kind === 'dateline'
    if (i < first && next?.dateline && (published.includes(label) || updated.includes(label))) {
      all.set(i, { kind: 'dateline', dateline: null, credits: [] })
      const known = published.includes(label) ? 'published' : 'updated'
      all.set(i + 1, { ...next, dateline: { ...next.dateline, label: next.dateline.label ?? known } })
      continue
    }
    const listed = opensList(lines[i - 1], pack) || (listedAt === i - 1 && all.get(i - 1)?.kind === 'credit')
    const headed = i < first && (i === headline + 1 || isWriterLine(lines[i + 1]?.words ?? '', pack))
    const beside = dated || listed || headed
    const writers = beside && line.features.phrase === null ? writerLine(text, line, pack) : null
    if (writers) {
      all.set(i, { kind: 'credit', dateline: null, credits: writers })
      if (listed) listedAt = i
    } else if (all.get(i - 1)?.kind === 'credit' && isWriterLine(line.words, pack)) {
      all.set(i, { kind: 'credit', dateline: null, credits: [] })
      if (listedAt === i - 1) listedAt = i
    }
  }
  return all
}

/** Full and family names of the writers in the header. */
const writersOf = (text: string, header: ReadonlyMap<number, Signed>): string[] =>
  [...header.values()].flatMap(({ credits }) =>
    credits.flatMap(({ start, end, kind }) => {
      const name = text.slice(start, end)
      return kind === 'author' ? [name, name.slice(name.lastIndexOf(' ') + 1)] : []
    }),
  )

/** Whether only its capitals make the line a caption. */
const isTentative = ({ lines }: Page, header: ReadonlyMap<number, Signed>, i: number): boolean =>
  header.get(i)?.kind === 'caption' && !lines[i]?.features.caption

/** Whether a line of a text without furniture around it can be the report's own: a result, a row of a table, a name. */
const isOwn = ({ features }: PageLine): boolean =>
  features.phrase === null && !features.code && !features.link && !features.recording && features.notices === 0

/** Whether only labels stand above the headline: the name of the site, its sections. */
const onlyLabels = (lines: readonly PageLine[], headline: number, header: ReadonlyMap<number, Signed>): boolean =>
  headline <= MOST_LABELS &&
  lines
    .slice(0, headline)
    .every(({ features }, i) => header.has(i) || (!features.terminal && features.numbers === 0 && features.length < 60))

/** Cuts the lines of a page into pieces, top to bottom. */
class Cutter {
  readonly pieces: Piece[] = []
  readonly datelines: FoundDateline[] = []
  readonly credits: TextCredit[] = []

  constructor(
    private readonly text: string,
    private readonly pack: LanguagePack,
  ) {}

  put(range: Range, kind: ZoneKind, opensStory = false): void {
    const { text } = this
    let { start, end } = range
    while (start < end && text.charAt(start) === ' ') start++
    while (end > start && text.charAt(end - 1) === ' ') end--
    if (end > start) this.pieces.push({ start, end, kind, opensStory })
  }

  putSigned(line: Range, { kind, dateline, credits }: Signed): void {
    this.put(line, kind)
    if (dateline) this.datelines.push(dateline)
    for (const credit of credits) this.credits.push(credit)
  }

  /** A line of the report, without the dateline before it and the signature behind it. */
  putBody(line: Range, dateline: FoundDateline | null, opensStory = false): void {
    if (dateline) {
      this.put(dateline, 'dateline', opensStory)
      this.datelines.push(dateline)
    }
    const start = dateline ? dateline.end : line.start
    const tail = trailer(this.text, { start, end: line.end }, this.pack)
    this.put({ start, end: tail ? tail.start : line.end }, 'body', opensStory && !dateline)
    if (!tail) return
    this.put(tail, tail.kind)
    for (const credit of tail.credits) this.credits.push(credit)
  }
}

/** Classifies the lines of a text. */
export const zonesOf = (text: string, textLines: readonly TextLine[], pack: LanguagePack): Zoned => {
  const page = pageOf(text, textLines, pack)
  const { lines, first, last, plain } = page
  const found = headerOf(page)
  let headlineAt = headlineIndex(page, new Set(found.keys()))
  if (headlineAt < 0) {
    // A line of names and nothing else is the title where there is no other: "Foster Names Bell Chief Of Staff."
    headlineAt = headlineIndex(page, new Set([...found.keys()].filter((i) => !isTentative(page, found, i))))
    found.delete(headlineAt)
  }
  // The date of today or of other posts stands further up than the report's own.
  for (const [i, { kind }] of found) if (kind === 'dateline' && i < headlineAt - ABOVE_HEADLINE) found.delete(i)
  const header = explained(page, found, headlineAt)
  const glued = headlineAt < 0 ? gluedHeadline(page) : null
  const titled = lines[headlineAt]
  const kicker = kickerLength(page, headlineAt)
  const headline = glued
    ? glued.headline
    : titled
      ? titleIn(text, { start: titled.start + kicker, end: titled.end })
      : null
  const starts = storyStarts(page, headlineAt)
  const labelsOnly = onlyLabels(lines, headlineAt, header)
  const cut = new Cutter(text, pack)
  const bodyStems = stemsOf(
    lines
      .slice(Math.max(0, first), first + 6)
      .map((line) => line.words.slice(0, 1000))
      .join(' '),
  )

  let afterRelated = false
  let ended = false

  const beforeFirst = (line: PageLine, i: number): void => {
    const { features, words } = line
    const below = headlineAt >= 0 && i > headlineAt
    if (headline && words.startsWith(text.slice(headline.start, headline.end)) && (i === 0 || first - i <= HEADER)) {
      const end = line.start + headline.end - headline.start
      cut.put({ start: line.start, end }, 'headline')
      cut.put({ start: end, end: line.end }, 'boilerplate')
      return
    }
    // A kicker stands right above the headline, a lead can.
    const above = headlineAt - i === 1 || (headlineAt - i === 2 && features.terminal)
    if (above && isTitle(line) && features.words >= 3 && titled?.blanksBefore === 0) {
      cut.put(line, 'headline')
      return
    }
    // Key points between headline and text, with the label above them.
    if (below && features.phrase === null && (BULLET.test(words) || BULLET.test(lines[i + 1]?.words ?? ''))) {
      cut.putBody(line, null)
      return
    }
    if (above && line.paragraph && shareIn(words, bodyStems) >= 0.25) {
      cut.putBody(line, null)
      return
    }
    if (below && isTitle(line) && features.words >= 4) {
      cut.put(line, 'headline')
      return
    }
    // A lead between headline and byline.
    const isNear = i === headlineAt + 1 || shareIn(words, bodyStems) >= 0.25
    const retells = below && line.paragraph && features.notices === 0 && isNear
    if (retells || (line.inReport && features.terminal && features.words >= 4 && (below || headlineAt < 0))) {
      cut.putBody(line, null)
      return
    }
    const own = headlineAt < 0 || (plain && (below || !labelsOnly))
    const isBody = own && line.inReport && features.phrase === null && features.separators === 0
    cut.put(line, isBody ? 'body' : 'boilerplate')
  }

  const inside = (line: PageLine, i: number): void => {
    const { features } = line
    if (features.caption) {
      cut.put(line, 'caption')
      return
    }
    const dated = dateLine(text, line, pack, false)
    if (dated?.place && dated.date) {
      cut.putSigned(line, { kind: 'dateline', dateline: dated, credits: [] })
      return
    }
    const credits =
      agencyCredits(text, line) ??
      closingLine(text, line, pack) ??
      (features.phrase === 'credit' ? sourceCredits(text, line) : null)
    if (credits) {
      cut.putSigned(line, { kind: 'credit', dateline: null, credits })
      return
    }
    const menu = features.separators > 1 && !features.terminal
    if (features.code || menu || (features.phrase !== null && !line.paragraph)) {
      cut.put(line, 'boilerplate')
      return
    }
    if (starts.has(i) && isCrossHeading(page, i)) {
      cut.put(line, 'headline', true)
      return
    }
    const opens = starts.has(i) || cut.pieces.at(-1)?.kind === 'headline'
    cut.putBody(line, opens ? openingDateline(text, line.start, line.end, pack) : null, starts.has(i))
  }

  const outside = (line: PageLine, i: number): void => {
    const { phrase } = line.features
    if (i > last && phrase === 'related') afterRelated = true
    if (i > last && (phrase === 'menu' || phrase === 'furniture')) ended = true
    const found = i > last && i <= last + FOOTER && !afterRelated ? signed(page, line, false) : null
    if (found) {
      cut.putSigned(line, found)
      return
    }
    if (plain && !afterRelated && !ended && isOwn(line)) {
      inside(line, i)
      return
    }
    const before = lines[i - 1]
    const next = lines[i + 1]
    const signs = SPEAKER.test(line.words) && QUOTE_END.test(before?.words ?? '') && cut.pieces.at(-1)?.kind === 'body'
    const heads = isTitle(line) && next?.inReport && next.paragraph && (before?.inReport || before?.features.caption)
    if (signs || (i < last && heads)) {
      cut.put(line, 'body')
      return
    }
    cut.put(line, i < last && line.features.caption ? 'caption' : 'boilerplate')
  }

  // What is said of the writers below their report: "Ada Foster covers courts for this paper."
  const writers = writersOf(text, header)
  const isAboutWriter = (line: PageLine | undefined): boolean =>
    line !== undefined && writers.some((name) => line.words.startsWith(`${name} `))
  let end = last
  while (end > first && isAboutWriter(lines[end])) end--

  lines.forEach((line, i) => {
    const found = header.get(i)
    if (i === headlineAt && headline) {
      cut.put({ start: line.start, end: headline.start }, 'boilerplate')
      cut.put(headline, 'headline')
      cut.put({ start: headline.end, end: line.end }, 'boilerplate')
    } else if (glued && i === first) {
      cut.put(glued.headline, 'headline')
      cut.putBody({ start: glued.headline.end, end: line.end }, glued.dateline)
    } else if (found) cut.putSigned(line, found)
    else if (i < first) beforeFirst(line, i)
    else if (i > end && i <= last + FOOTER && isAboutWriter(line)) cut.put(line, 'credit')
    else if (i === first) cut.putBody(line, openingDateline(text, line.start, line.end, pack))
    else if (line.inReport && i <= last) inside(line, i)
    else outside(line, i)
  })
  return { pieces: cut.pieces, headline, datelines: cut.datelines, credits: cut.credits }
}
