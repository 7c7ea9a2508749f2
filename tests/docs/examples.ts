/** Finds the code examples of doc comments and Markdown pages and turns them into checks. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One fenced block of TypeScript with the place it stands at. */
export interface Example {
  readonly place: string
  readonly code: string
}

const FENCE = /^```ts\n([\s\S]*?)^```/gm

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))

const blocksOf = (place: string, text: string): Example[] =>
  [...text.matchAll(FENCE)].map((match, i) => ({ place: `${place} (${i + 1})`, code: match[1] ?? '' }))

/** Every example in the doc comments below a folder. */
export const sourceExamples = (folder: string): Example[] =>
  filesBelow(folder, '.ts').flatMap((file) => {
    const comments = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^\s*\*/.test(line))
      .map((line) => line.replace(/^\s*\* ?/, ''))
    return blocksOf(file, `${comments.join('\n')}\n`)
  })

/** Every example of a Markdown page. */
export const pageExamples = (file: string): Example[] => blocksOf(file, readFileSync(file, 'utf8'))

const CHECKED_LINE =
  /^(\s*)(?:(if \([^\n]*\)) )?(?:console\.log\((.*)\)|(?!const |let |import |\/\/)(\S.*?)) \/\/ (['"\d[{].*|true|false|null)$/

/**
 * The example as a module whose `run` hands each value to `check` beside the value that the comment on its line
 * promises: `expression // 'value'`.
 */
export const asModule = ({ code }: Example): string => {
  const lines = code.split('\n')
  const imports = lines.filter((line) => line.startsWith('import '))
  const body = lines
    .filter((line) => !line.startsWith('import '))
    .map((line) => {
      const match = CHECKED_LINE.exec(line)
      if (!match) return line
      const [, indent = '', condition = '', logged, plain, expected] = match
      return `${indent}${condition} check(${logged ?? plain}, (${expected}))`
    })
  return `${imports.join('\n')}\nexport const run = (check) => {\n${body.join('\n')}\n}\n`
}
