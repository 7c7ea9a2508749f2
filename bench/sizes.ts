import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a user bundles, by name. */
export const ENTRIES = {
  'readout (all languages)': "export { parseArticle } from 'readout'",
  'createParser + en': "export { createParser } from 'readout'; export { en } from 'readout/en'",
  'createParser + de': "export { createParser } from 'readout'; export { de } from 'readout/de'",
  'createParser + nl': "export { createParser } from 'readout'; export { nl } from 'readout/nl'",
  'readout/schema': "export { ArticleSchema } from 'readout/schema'",
} as const

/** A bundle for browsers, minified. */
export interface Bundle {
  /** Bytes after gzip, dependencies included. */
  readonly gzip: number
  /** Bytes before gzip. */
  readonly minified: number
  /** Files of the bundle that left code in it, relative to the package. */
  readonly files: readonly string[]
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Bundles a source text that imports the built package as an application for browsers would. */
export const bundle = async (contents: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    outdir: 'dist',
  })
  const [output] = Object.values(metafile.outputs)
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { gzip: gzipSync(code, { level: 9 }).length, minified: code.length, files: files.map(([file]) => file) }
}
