import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** What a program printed and how it ended. */
export interface Outcome {
  readonly status: number | null
  readonly output: string
}

/** An empty project with the packed package installed. */
export interface Project {
  readonly folder: string
  /** Paths in the tarball. */
  readonly packed: readonly string[]
  /** Writes a file into the project. */
  readonly write: (path: string, text: string) => void
  /** Runs Node in the project. */
  readonly node: (...args: readonly string[]) => Outcome
  readonly remove: () => void
}

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })

/** Packs the built package and installs the tarball into an empty project, as a user would. */
export const installPacked = (): Project => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('dist/ is not built; run `npm run build` first.')
  const folder = mkdtempSync(join(tmpdir(), 'readout-package-'))
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], ROOT)) as Packed[]
  if (!packed) throw new Error('npm pack made no tarball.')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', JSON.stringify({ name: 'empty-project', private: true }))
  npm(['install', '--prefer-offline', join(folder, packed.filename)], folder)
  return {
    folder,
    packed: packed.files.map(({ path }) => path),
    write,
    node: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      return { status, output: `${stdout}${stderr}` }
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
