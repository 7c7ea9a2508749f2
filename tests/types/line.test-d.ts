import { describe, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { actors } from '../../src/actors/actors.js'
import { dates } from '../../src/dates/dates.js'
import type { DatedDocument, DetectedDocument, SegmentedDocument } from '../../src/document.js'
import type { Article, ParseOptions } from '../../src/index.js'
import type { ArticleSchema } from '../../src/schema/index.js'
import { segment } from '../../src/text/segment.js'

describe('the line', () => {
  test('takes its steps in one order only', () => {
    expectTypeOf(segment).parameter(0).toEqualTypeOf<DetectedDocument>()
    expectTypeOf(dates).parameter(0).toEqualTypeOf<SegmentedDocument>()
    expectTypeOf(actors).parameter(0).toEqualTypeOf<DatedDocument>()
    expectTypeOf<DetectedDocument>().not.toExtend<SegmentedDocument>()
    expectTypeOf<SegmentedDocument>().not.toExtend<DatedDocument>()
  })
})

describe('the public types', () => {
  test('are those of the schemas', () => {
    expectTypeOf<Article>().toEqualTypeOf<z.infer<typeof ArticleSchema>>()
    expectTypeOf<Article['version']>().toEqualTypeOf<1>()
  })
  test('every option may be left out', () => {
    expectTypeOf<Record<never, never>>().toExtend<ParseOptions>()
  })
})
