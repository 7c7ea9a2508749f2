#!/usr/bin/env node
import { createRequire } from 'node:module'
import { Command, CommanderError, Option } from 'commander'
import { runFiles, type Flags } from './run.js'

const USAGE_ERROR = 2

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

const EXAMPLES = `
Examples:
  $ readout article.txt                                    a summary for the terminal
  $ readout --reference-date 2024-05-17 article.txt        resolves "today" and dates without a year
  $ curl -s https://example.org/news.txt | readout --json  one Article as JSON
  $ readout --jsonl news/*.txt > news.jsonl                one line of JSON for each file

One input gives the Article itself as JSON; several give { "file": …, "article": … } for each.
Exit codes: 0 done, 1 a file could not be read, 2 wrong usage.`

const program = new Command('readout')
  .description('Reads news articles (plain text; English, German, Dutch) into typed objects.')
  .argument('[files...]', "text files; '-' or none reads standard input")
  .addOption(new Option('--json', 'print JSON: one Article, or an array for several files').conflicts('jsonl'))
  .option('--jsonl', 'print one line of JSON for each file')
  .option('-l, --language <code>', "the language of the texts ('en', 'de', 'nl'); detected where left out")
  .option('-d, --reference-date <date>', "the day of publication, 'YYYY-MM-DD'; found in the text where left out")
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .addHelpText('after', EXAMPLES)
  .showSuggestionAfterError(false)
  .exitOverride()
  .configureOutput({
    outputError: (message, write) => {
      write(`readout: ${message.trim().replace(/^error: /, '')}; 'readout --help' shows what is accepted.\n`)
    },
  })
  .action(async (files: string[], flags: Flags) => {
    process.exitCode = await runFiles(files, flags)
  })

// The reader of a pipe may stop early (`readout … | head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR
}
