import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { ArticleSchema } from '../../src/schema/index.js'

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const ESCAPE = '\u001B'

const REPORT = `Ministers agree on a ferry line

OSLO, 3 March 2023 - Foreign Minister Anna Berg met her colleague Jan Visser on Friday.
“We agreed on a date,” Berg said.
`

let folder: string
const path = (name: string): string => join(folder, name)

beforeAll(() => {
  if (!existsSync(COMMAND)) throw new Error('The command is not built; run `npm run build` first.')
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
  writeFileSync(path('report.txt'), REPORT)
  writeFileSync(path('second.txt'), 'Zweiter Bericht\n\nDas Treffen fand am 3. März 2023 in Wien statt.\n')
  writeFileSync(path('empty.txt'), '')
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const readout = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  })
  return { status, stdout, stderr }
}

const json = (args: readonly string[], input = ''): unknown => JSON.parse(readout(args, input).stdout)

describe('a summary for the terminal', () => {
  test('begins with the headline and the language', () => {
    const { status, stdout, stderr } = readout(['report.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n')[0]).toBe('Ministers agree on a ferry line')
    expect(stdout.split('\n')[1]).toMatch(/^en · /)
  })

  test('holds no colour and no line over 80 columns where the output is no terminal', () => {
    const { stdout } = readout(['report.txt', 'second.txt'])
    expect(stdout).not.toContain(ESCAPE)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('names each of several files', () => {
    const { stdout } = readout(['report.txt', 'second.txt'])
    expect(stdout).toMatch(/^── report\.txt ─+$/m)
    expect(stdout).toMatch(/^── second\.txt ─+$/m)
  })

  test('passes no control code of a text on to the terminal', () => {
    const { stdout } = readout(
      [],
      `A ${ESCAPE}[31mred${ESCAPE}[0m headline\u0007\n\nThe talks were held on 3 March 2023 in Oslo.\n`,
    )
    expect(stdout).toContain('headline')
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/)
  })

  test('says so where nothing was found', () => {
    expect(readout(['empty.txt'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nothing found') as string,
    })
  })
})

describe('JSON', () => {
  test('--json gives one input as the Article itself', () => {
    const article = ArticleSchema.parse(json(['--json', 'report.txt']))
    expect(article.headline?.text).toBe('Ministers agree on a ferry line')
  })

  test('--json gives several files as an array with their names', () => {
    const readings = json(['--json', 'report.txt', 'second.txt']) as { file: string; article: unknown }[]
    expect(readings.map(({ file }) => file)).toEqual(['report.txt', 'second.txt'])
    for (const { article } of readings) ArticleSchema.parse(article)
  })

  test('--jsonl gives one line for each file', () => {
    const lines = readout(['--jsonl', 'report.txt', 'second.txt']).stdout.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(['report.txt', 'second.txt'])
  })

  test('spans are offsets into the file as it stands, byte order mark and line ends included', () => {
    const raw = `\uFEFF${REPORT.replaceAll('\n', '\r\n')}`
    const { headline } = ArticleSchema.parse(json(['--json'], raw))
    expect(headline && raw.slice(headline.start, headline.end)).toBe('Ministers agree on a ferry line')
  })
})

describe('options', () => {
  test.each([[['--json']], [['--json', '-']]])('reads standard input: %j', (args) => {
    expect(json(args, REPORT)).toMatchObject({ headline: { text: 'Ministers agree on a ferry line' } })
  })

  test('--language overrides detection', () => {
    expect(json(['--json', '--language', 'nl', 'report.txt'])).toMatchObject({ language: 'nl' })
  })

  test('--reference-date is the day of publication', () => {
    expect(json(['--json', '--reference-date', '2023-03-04', 'second.txt'])).toMatchObject({
      publishedOn: { value: '2023-03-04', basis: 'option' },
    })
  })

  test('--version is the version of the package', () => {
    expect(readout(['--version'])).toMatchObject({ status: 0, stdout: `${packageJson.version}\n` })
  })

  test('--help shows every option and examples', () => {
    const { status, stdout } = readout(['--help'])
    expect(status).toBe(0)
    for (const words of ['--json', '--jsonl', '--language', '--reference-date', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(words)
  })
})

describe('errors', () => {
  test.each<[what: string, args: string[], status: number, says: RegExp]>([
    [
      'a missing file',
      ['missing.txt'],
      1,
      /^readout: cannot read missing\.txt: there is no such file; check the path\.$/,
    ],
    ['a folder', ['.'], 1, /^readout: cannot read \.: it is a folder; name the files in it\.$/],
    ['an unknown option', ['--yaml', 'report.txt'], 2, /^readout: unknown option '--yaml'; 'readout --help' shows .*$/],
    [
      'two formats',
      ['--json', '--jsonl', 'report.txt'],
      2,
      /^readout: option '--json' cannot be used with .*--jsonl.*$/,
    ],
    [
      'an option without its value',
      ['report.txt', '--language'],
      2,
      /^readout: option '-l, --language <code>' argument missing.*$/,
    ],
    ['an unknown language', ['--language', 'xx', 'report.txt'], 2, /^readout: language is "xx"; .*'en', 'de', 'nl'.*$/],
    [
      'an impossible date',
      ['--reference-date', '2023-02-30', 'report.txt'],
      2,
      /^readout: referenceDate is "2023-02-30"; .*YYYY-MM-DD.*$/,
    ],
    ['standard input twice', ['-', '-'], 2, /^readout: '-' stands more than once.*$/],
  ])('%s: one line that says what to do', (_, args, status, says) => {
    const result = readout(args)
    expect(result.stderr.trimEnd()).toMatch(says)
    expect(result).toMatchObject({ status, stdout: '' })
  })

  test('the other files are read where one is missing', () => {
    const { status, stdout, stderr } = readout(['--jsonl', 'report.txt', 'missing.txt', 'second.txt'])
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toContain('missing.txt')
  })

  test('a reader that stops early is no error', async () => {
    const command = spawn(process.execPath, [COMMAND, '--json', ...Array<string>(40).fill('report.txt')], {
      cwd: folder,
    })
    command.stdout.destroy()
    let stderr = ''
    command.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const status = await new Promise((resolve) => command.on('close', resolve))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
