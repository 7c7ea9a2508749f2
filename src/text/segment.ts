import type { DetectedDocument, SegmentedDocument, Sentence, TextZone } from '../document.js'
import type { LanguagePack } from '../languages/pack.js'
import { linesOf } from './lines.js'
import { sentenceEnds } from './sentences.js'
import { tokenise, type Token } from './tokens.js'
import { lexiconOf } from './word-class.js'

const isBoilerplate = (line: string, pack: LanguagePack): boolean => {
  const lower = line.toLowerCase()
  return pack.text.boilerplate.some((phrase) => lower.startsWith(phrase))
}

/** Third stage: lines to zones and stories, zones to sentences and tokens. */
export const segment = (doc: DetectedDocument): SegmentedDocument => {
  const { pack, text } = doc
  const lines = linesOf(text)
  const zones: TextZone[] = lines.map((line, i) => {
    const words = text.slice(line.start, line.end)
    const kind = pack && isBoilerplate(words, pack) ? 'boilerplate' : i === 0 ? 'headline' : 'body'
    return { ...line, kind, story: kind === 'boilerplate' ? null : 0 }
  })
  const headline = zones.find((zone) => zone.kind === 'headline')
  const first = zones[0]
  const last = zones.at(-1)
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  if (pack) {
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
  }
  return {
    ...doc,
    zones,
    stories: first && last ? [{ start: first.start, end: last.end, headline: headline ?? null }] : [],
    datelines: [],
    credits: [],
    sentences,
    tokens,
  }
}
