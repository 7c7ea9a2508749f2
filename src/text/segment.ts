import type { DetectedDocument, SegmentedDocument, Sentence, TextStory, TextZone } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { joinWrapped, linesOf } from './lines.js'
import { itemAt, type Range } from './range.js'
import { sentenceEnds } from './sentences.js'
import { tokenise, type Token } from './tokens.js'
import { lexiconOf } from './word-class.js'
import { zonesOf, type Page } from './zones.js'

const sameRange = (a: Range, b: Range | null): boolean => b !== null && a.start === b.start && a.end === b.end

/** Numbers the stories, and gives each its headline. */
const storiesOf = (page: Page): { zones: TextZone[]; stories: TextStory[] } => {
  const zones: TextZone[] = []
  const stories: TextStory[] = []
  let story = 0
  let open: { start: number; end: number; headline: Range | null } | null = null
  const close = (): void => {
    if (open) stories.push(open)
    open = null
  }
  for (const { start, end, kind, opensStory } of page.pieces) {
    if (kind === 'boilerplate') {
      zones.push({ start, end, kind, story: null })
      continue
    }
    if (opensStory && open) {
      close()
      story++
    }
    zones.push({ start, end, kind, story })
    open ??= { start, end, headline: story === 0 ? page.headline : null }
    open = { ...open, end }
    if (kind === 'headline' && sameRange({ start, end }, page.headline)) open.headline = { start, end }
  }
  close()
  return { zones, stories }
}

const sentencesOf = (
  text: string,
  zones: readonly TextZone[],
  pack: LanguagePack,
): { sentences: Sentence[]; tokens: Token[] } => {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const lexicon = lexiconOf(pack.grammar)
  zones.forEach((zone, index) => {
    if (zone.kind === 'boilerplate') return
    const own = tokenise(text, zone, lexicon)
    const base = tokens.length
    let from = 0
    for (const to of sentenceEnds(own, pack)) {
      const start = own[from]?.start ?? zone.start
      const end = own[to - 1]?.end ?? zone.end
      sentences.push({
        start,
        end,
        firstToken: base + from,
        lastToken: base + to,
        zone: index,
        story: zone.story,
        paragraph: index,
      })
      from = to
    }
    for (const token of own) tokens.push(token)
  })
  return { sentences, tokens }
}

/** Third stage: lines to zones and stories, zones to sentences and tokens. */
export const segment = (doc: DetectedDocument): SegmentedDocument => {
  const { pack, text } = doc
  const lines = joinWrapped(text, linesOf(text))
  if (!pack) {
    const first = lines[0]
    const last = lines.at(-1)
    const zones = lines.map(({ start, end }): TextZone => ({ start, end, kind: 'body', story: 0 }))
    const stories = first && last ? [{ start: first.start, end: last.end, headline: null }] : []
    return { ...doc, zones, stories, headline: null, datelines: [], credits: [], sentences: [], tokens: [] }
  }
  const page = zonesOf(text, lines, pack)
  const { zones, stories } = storiesOf(page)
  const storyAt = (at: number): number => itemAt(zones, at)?.story ?? 0
  return {
    ...doc,
    zones,
    stories,
    headline: page.headline,
    datelines: page.datelines.map((dateline) => ({ ...dateline, story: storyAt(dateline.start) })),
    credits: page.credits,
    ...sentencesOf(text, zones, pack),
  }
}
