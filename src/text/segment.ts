import type { DetectedDocument, SegmentedDocument, Sentence, TextStory, TextZone } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { joinWrapped, linesOf } from './lines.js'
import { itemAt, type Range } from './range.js'
import { sentenceEnds } from './sentences.js'
import { tokenise, type Token } from './tokens.js'
import { lexiconOf } from './word-class.js'
import { zonesOf, type Zoned } from './zones.js'

interface OpenStory extends Range {
  headline: Range | null
}

/** Numbers the stories, and gives each its headline. */
const storiesOf = ({ pieces, headline }: Zoned): { zones: TextZone[]; stories: TextStory[] } => {
  const zones: TextZone[] = []
  const stories: OpenStory[] = []
  for (const { start, end, kind, opensStory } of pieces) {
    if (kind === 'boilerplate') {
      zones.push({ start, end, kind, story: null })
      continue
    }
    const current = stories.at(-1)
    if (!current || opensStory)
      stories.push({ start, end, headline: kind === 'headline' && current ? { start, end } : null })
    else stories[stories.length - 1] = { ...current, end }
    zones.push({ start, end, kind, story: stories.length - 1 })
  }
  const first = stories[0]
  if (first) first.headline = ownHeadline(zones, headline, stories.length > 1)
  return { zones, stories }
}

/** The first story's headline: under one over several reports it has its own, just before its first paragraph. */
const ownHeadline = (zones: readonly TextZone[], headline: Range | null, several: boolean): Range | null => {
  if (!several || !headline) return headline
  const body = zones.findIndex((zone) => zone.kind === 'body' && zone.start > headline.start)
  const own = zones.slice(0, Math.max(0, body)).findLast((zone) => zone.kind === 'headline')
  return own ? { start: own.start, end: own.end } : headline
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
