import js from '@eslint/js'
import jsdoc from 'eslint-plugin-jsdoc'
import * as regexp from 'eslint-plugin-regexp'
import { globalIgnores, defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import arrows from './eslint.arrows.js'

/** The same text gives the same article on every machine: no clock, no chance, no local time, no host locale. */
const nondeterminism = [
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", 'The clock'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'The clock'],
  ["NewExpression[callee.name='Date'][arguments.length>1]", 'Local time'],
  ["CallExpression[callee.object.name='Math'][callee.property.name='random']", 'Chance'],
  [
    'CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]',
    'Local time',
  ],
  ["CallExpression[callee.property.name='localeCompare'][arguments.length<2]", 'The locale of the host'],
  ['CallExpression[callee.property.name=/^toLocale.*/][arguments.length=0]', 'The locale of the host'],
  ["NewExpression[callee.object.name='Intl'][arguments.length=0]", 'The locale of the host'],
].map(([selector, what]) => ({ selector, message: `${what} must not change what an article says.` }))

export default defineConfig(
  globalIgnores(['dist/', 'docs/api/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'eslint.arrows.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // The compiler says so already, with the same meaning.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'regexp/use-ignore-case': 'off',
      // Slow patterns are the way a text could hang the parser.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...nondeterminism],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/languages/*/**'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  arrows,
)
