import type { SourcesPack } from '../pack/sources.js'

/** What the sources stage reads of this language. */
export const sources: SourcesPack = {}
