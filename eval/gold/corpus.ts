/** Reads annotated texts from disk: our own articles, and corpora of gold files beside texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileGold, type Gold } from './compile.js'

/** One text with what a reader found in it. */
export interface Annotated {
  readonly name: string
  readonly raw: string
  readonly gold: Gold
}

/** The folder of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The folder of our own annotated articles. */
const ARTICLES = join(ROOT, 'tests/articles')

const readAnnotated = (name: string, goldFile: string, textDir: string): Annotated => {
  const source = JSON.parse(readFileSync(goldFile, 'utf8')) as { file: string }
  const raw = readFileSync(join(textDir, source.file), 'utf8')
  return { name, raw, gold: compileGold(raw, source) }
}

/** Our own articles: one folder each, with `source.txt` and `gold.json`. */
export const readArticles = (folder = ARTICLES): Annotated[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((slug) => readAnnotated(slug, join(folder, slug, 'gold.json'), folder))

/** Sets of our own articles, in the order in which they were written; all but the first are lists of names. */
const FLOOR_SETS = ['first', 'later', 'latest', 'newest'] as const

/** Our own articles in sets with floors of their own, so that later, harder ones lower no floor of those before. */
export const floorSets = (articles: readonly Annotated[]): Record<(typeof FLOOR_SETS)[number], Annotated[]> => {
  const [first, ...listed] = FLOOR_SETS
  const namesOf = (set: string) => JSON.parse(readFileSync(join(ARTICLES, `${set}.json`), 'utf8')) as string[]
  const setOf = new Map<string, string>(listed.flatMap((set) => namesOf(set).map((name) => [name, set] as const)))
  const membersOf = (set: string) => articles.filter(({ name }) => (setOf.get(name) ?? first) === set)
  return {
    first: membersOf('first'),
    later: membersOf('later'),
    latest: membersOf('latest'),
    newest: membersOf('newest'),
  }
}

/** All gold files of one folder, each with its text from another. */
const readCorpus = (goldDir: string, textDir: string): Annotated[] =>
  readdirSync(goldDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readAnnotated(file.slice(0, -'.json'.length), join(goldDir, file), textDir))

/** The folder of the corpora that are not part of the repository: `READOUT_CORPUS`, else a folder beside it; null where neither is there. */
export const corpusFolder = (): string | null => {
  const folder = resolve(process.env['READOUT_CORPUS'] ?? join(ROOT, '../shared/corpus'))
  return existsSync(join(folder, 'gold')) ? folder : null
}

/** The seed articles of a corpus folder. */
export const readSeeds = (corpus: string): Annotated[] => readCorpus(join(corpus, 'gold'), join(corpus, 'seeds'))

/** The other real articles of a corpus folder; null where there are none. */
export const readReal = (corpus: string): Annotated[] | null =>
  existsSync(join(corpus, 'real/gold')) ? readCorpus(join(corpus, 'real/gold'), join(corpus, 'real/texts')) : null
