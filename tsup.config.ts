import { defineConfig } from 'tsup'

/** One file for each entry of the `exports` map; what they share stands once, in chunks. */
const library = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  en: 'src/languages/en/index.ts',
  de: 'src/languages/de/index.ts',
  nl: 'src/languages/nl/index.ts',
}

export default defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: false,
    clean: true,
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    // The command calls the library as any other program would: the built entry, not a copy of it.
    external: ['../index.js'],
  },
])
