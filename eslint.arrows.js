import { createNodeResolver, importX } from 'eslint-plugin-import-x'

/** The stages in the order of the line: each may use those before it, never one after it. */
const stages = ['text', 'dates', 'actors', 'quotes', 'events', 'sources', 'article']

/** What every stage may use: shapes, not reasoning. */
const common = ['./schema', './document.ts', './errors.ts', './languages/pack.ts', './languages/pack']

const languages = ['en', 'de', 'nl']

const zones = [
  ...stages.map((stage, index) => ({
    target: `./src/${stage}`,
    from: './src',
    except: [...common, ...stages.slice(0, index + 1).map((earlier) => `./${earlier}`)],
    message: `The stage '${stage}' uses schema, document, pack types and the stages before it: ${stages.slice(0, index).join(', ') || 'none'}.`,
  })),
  {
    target: './src/schema',
    from: './src',
    except: ['./schema'],
    message: 'The schemas are the ground: they import nothing of the package.',
  },
  {
    target: './src/languages',
    from: './src',
    except: ['./languages', './schema', './document.ts', './text', './dates'],
    message: 'A language pack is data for the stages; it knows text helpers, and its dates files the dates stage.',
  },
  {
    target: ['./src/languages/!(pack)/!(dates*)', './src/languages/!(pack)/!(dates*)/**'],
    from: './src/dates',
    message: "Only a pack's dates files use the dates stage.",
  },
  ...languages.map((language) => ({
    target: `./src/languages/${language}`,
    from: './src/languages',
    except: [`./${language}`, './pack.ts', './pack', './shared'],
    message: 'A language pack knows no other language.',
  })),
  {
    target: ['./src/languages/pack', './src/languages/pack.ts'],
    from: './src/languages',
    except: ['./pack.ts', './pack'],
    message: 'The pack type knows no language.',
  },
  {
    target: './src/cli',
    from: './src',
    except: ['./cli', './index.ts'],
    message: 'The command is a caller of the library: it imports its public entry only.',
  },
  {
    target: './src/*.ts',
    from: './src/cli',
    message: 'The library does not know the command.',
  },
]

const chrono = {
  group: ['chrono-node', 'chrono-node/*'],
  message: "Only the dates stage and a pack's dates files know chrono.",
}
const compromise = { group: ['compromise', 'compromise/*'], message: 'Only the English pack knows compromise.' }
const node = { group: ['node:*', 'fs', 'path', 'util', 'os'], message: 'The library runs in browsers and workers too.' }

const packages = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

/**
 * The arrows of docs/architecture.md as lint rules.
 *
 * @type {import('eslint').Linter.Config[]}
 */
const arrows = [
  {
    name: 'arrows/folders',
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js', '.json'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': 'off',
      'import-x/no-unresolved': 'off',
    },
  },
  { name: 'arrows/packages', files: ['src/**/*.ts'], rules: packages(chrono, compromise, node) },
  { name: 'arrows/english', files: ['src/languages/en/**/*.ts'], rules: packages(chrono, node) },
  {
    name: 'arrows/chrono',
    files: [
      'src/dates/**/*.ts',
      'src/languages/pack/dates.ts',
      'src/languages/*/dates*.ts',
      'src/languages/*/dates/**',
    ],
    rules: packages(compromise, node),
  },
  { name: 'arrows/command', files: ['src/cli/**/*.ts'], rules: packages(chrono, compromise) },
]

export default arrows
