/** Writes the JSON Schema of an Article beside the built library. */
import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { ArticleSchema } from '../src/schema/index.js'

const schema = z.toJSONSchema(ArticleSchema, { target: 'draft-2020-12' })
const titled = { $schema: schema.$schema, title: 'readout Article, version 1', ...schema }

writeFileSync(new URL('../dist/article.schema.json', import.meta.url), `${JSON.stringify(titled, null, 2)}\n`)
