/** Where the content of a cue stands: after it, before it, or around it. */
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'
import type { QuoteContext } from './context.js'
import {
  FORWARD_WINDOW,
  hasFiniteEarly,
  hasVerb,
  infinitiveAt,
  infinitiveMarkerIn,
  isInfinitive,
  isInMood,
  isMainClause,
  isRelative,
  nextComma,
  opensWithVerb,
  skipAdverbs,
  VERB_SIGN,
  type Stretch,
} from './clauses.js'
import { bareContent, hasObject, isDetermined } from './bare.js'
import {
  behindAside,
  closesCluster,
  isDoubted,
  isSubordinateQuestion,
  isObject,
  isPredicated,
  isSaidOf,
  purposeAt,
} from './complements.js'
import type { Cue } from './phrase-cues.js'
import { isFiniteCue, markedName, nounPhrases } from './noun-phrases.js'
import type { QuoteRule } from './rules.js'

const BREAK = /^[;:.!?]$/
/** How many tokens an apposition between a cue and its content has at most. */
const MAX_ASIDE = 12

/** Content with the rule that found it. */
export interface Content {
  readonly spans: readonly Stretch[]
  readonly rule: QuoteRule
}

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

const contentAt = (from: number, to: number, rule: QuoteRule): Content | null =>
  to - from >= 2 ? { spans: [{ from, to }], rule } : null

/** Whether a word is an auxiliary or another finite verb that a list knows. */
const isFinite = (ctx: QuoteContext, i: number): boolean =>
  (tok(ctx, i).classes & VERB_SIGN) !== 0 || ctx.lexicon.finite.has(tok(ctx, i).lower)

/** How far a question word stands behind its cue, and behind one that names the hearer first, in tokens. */
const QUESTION_REACH = 4
const HEARER_REACH = 10

/** Content that follows the cue in a language that needs no comma before it. */
const forwardOpen = (ctx: QuoteContext, cue: Cue, to: number): Content | null => {
  const { lexicon } = ctx
  const { verbSecond } = ctx.pack.grammar
  const start = Math.max(cue.end, cue.inverted ? cue.reach : cue.end, cue.reach)
  const limit = Math.min(to, start + FORWARD_WINDOW)
  let commas = 0
  for (let i = start; i < limit; i++) {
    const token = tok(ctx, i)
    if (token.text === ':')
      return cue.takes.has('bare') && i - start < 12 ? contentAt(i + 1, to, 'quotes.indirect.colon') : null
    const named = token.kind === 'mark' ? markedName(ctx, i, limit) : -1
    if (named > 0) {
      i = named - 1
      continue
    }
    if (token.kind === 'mark') break
    if (token.text === ';' || token.text === '—' || token.text === '–') break
    if (token.text === ',') {
      commas++
      if (commas > 2) break
      continue
    }
    if (token.lower === lexicon.infinitiveMarker && i + 1 < limit && isInfinitive(ctx, i + 1)) break
    if (lexicon.complementizers.has(token.lower) && cue.takes.has('that')) {
      if (commas === 1 && i > start && tok(ctx, i - 1).text !== ',') break
      // "said that was wrong", "read a letter that was lost".
      if (!verbSecond && i + 1 < to && isFinite(ctx, i + 1))
        return i === start && cue.takes.has('bare') ? contentAt(i, to, 'quotes.indirect.that-clause') : null
      if (!verbSecond && commas === 0 && !cue.takes.has('hearer') && hasObject(ctx, start, i)) break
      if (!verbSecond && isDetermined(ctx, i, to)) break
      // "met een voorstel dat": the relative of a noun that is no part of the cue is left to chance.
      const opened = skipComma(ctx, i + 1, to)
      return isObject(ctx, cue, opened, to) ? null : contentAt(opened, to, 'quotes.indirect.that-clause')
    }
    if (
      lexicon.questionWords.has(token.lower) &&
      commas === 0 &&
      i <= start + (cue.takes.has('hearer') ? HEARER_REACH : QUESTION_REACH) &&
      (isDoubted(ctx, cue, start, i) || !opensOwnClause(ctx, start, i)) &&
      (cue.takes.has('question') || (cue.takes.has('that') && !cue.takes.has('state') && i === start))
    ) {
      if (i === start || cue.takes.has('question')) return contentAt(i, to, 'quotes.indirect.question')
    }
    if (
      i > start &&
      token.classes & WordClass.subordinator &&
      !(token.classes & (WordClass.determiner | WordClass.preposition)) &&
      commas > 0
    )
      break
    if (i > start + 1 && commas === 0 && token.classes & VERB_SIGN) break
  }
  const acted = cue.takes.has('object') ? objectContent(ctx, cue, start, to) : null
  if (acted) return acted
  if (cue.takes.has('infinitive') && (verbSecond ? !(cue.passive && !cue.speaker.mention) : !cue.passive)) {
    const opener = purposeAt(ctx, start, to)
    if (opener >= 0) return contentAt(opener + 1, to, 'quotes.indirect.infinitive')
    const marker = infinitiveAt(ctx, start, to)
    if (marker >= 0 && !verbSecond && marker <= start + 3) return contentAt(marker, to, 'quotes.indirect.infinitive')
    if (marker >= 0 && verbSecond) {
      const end = Math.min(to, marker + 2)
      if (marker - start <= NEAR_MARKER && !isPurposive(ctx, start, marker))
        return contentAt(skipAdverbs(ctx, start, to), to, 'quotes.indirect.infinitive')
      if (end >= to - 1 || tok(ctx, end).text === ',' || closesCluster(ctx, end, to))
        return contentAt(behindAside(ctx, skipAdverbs(ctx, start, to), marker), to, 'quotes.indirect.infinitive')
    }
  }
  const doing = cue.takes.has('gerund') ? gerundContent(ctx, start, to) : null
  if (doing) return doing
  if (cue.takes.has('as')) {
    const named = asContent(ctx, cue, start, to, to)
    if (named) return named
  }
  return verbSecond ? null : bareContent(ctx, cue, start, to)
}

/** How many tokens stand between a verb and the marker of an infinitive that does not close its clause. */
const NEAR_MARKER = 3

const isPurposive = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (ctx.lexicon.purposive.has(tok(ctx, i).lower) || tok(ctx, i).text === ',') return true
  return false
}

/** Whether a clause of its own begins between a cue and a question word: "said he knew why". */
const opensOwnClause = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { classes, lower } = tok(ctx, i)
    if (classes & (VERB_SIGN | WordClass.negation) || ctx.lexicon.finite.has(lower)) return true
    if (i < to - 1 && ctx.pack.grammar.pronouns[lower]?.subject) return true
  }
  return false
}

/** How far an infinitive or participle may stand from its verb, in tokens. */
const ACT_REACH = 10

/** "urged residents to leave": the object and what it is to do. */
const objectContent = (ctx: QuoteContext, cue: Cue, start: number, to: number): Content | null => {
  const object = nounPhrases(ctx, start, Math.min(to, start + ACT_REACH))[0]
  if (cue.passive || object?.from !== start) return null
  for (let i = object.to; i < Math.min(to - 1, object.to + ACT_REACH); i++) {
    const { text, classes, lower } = tok(ctx, i)
    if (/^[,;:]$/.test(text) || classes & VERB_SIGN || ctx.lexicon.complementizers.has(lower)) return null
    if (lower === ctx.lexicon.infinitiveMarker)
      return isInfinitive(ctx, i + 1) ? contentAt(start, to, 'quotes.indirect.infinitive') : null
  }
  return null
}

/** "accused him of lying", "denied lying": the participle and what follows it. */
const gerundContent = (ctx: QuoteContext, start: number, to: number): Content | null => {
  const { gerundEnding } = ctx.lexicon
  if (gerundEnding === '') return null
  for (let i = start; i < Math.min(to, start + ACT_REACH); i++) {
    const { text, kind, lower, classes } = tok(ctx, i)
    if (/^[,;:]$/.test(text) || kind === 'mark' || classes & VERB_SIGN || ctx.lexicon.complementizers.has(lower)) {
      if (!lower.endsWith(gerundEnding)) return null
    }
    const opens = i === start || ctx.lexicon.linking.has(tok(ctx, i - 1).lower)
    if (opens && lower.length > gerundEnding.length + 1 && lower.endsWith(gerundEnding) && to - i >= 2)
      return contentAt(i, to, 'quotes.indirect.gerund')
  }
  return null
}

const skipComma = (ctx: QuoteContext, i: number, to: number): number => (i < to && tok(ctx, i).text === ',' ? i + 1 : i)

/** "called Y an example", "described Y as a success": what Y is called stands before `end`. */
const asContent = (ctx: QuoteContext, cue: Cue, start: number, to: number, end: number): Content | null => {
  const { pack } = ctx
  if (start >= end) return null
  const first = tok(ctx, start)
  if (first.classes & WordClass.preposition || first.text === ',' || first.text === ':') return null
  const limit = Math.min(end, start + 25)
  for (let i = start + 1; i < limit; i++) {
    const token = tok(ctx, i)
    if (token.text === ';' || token.text === ':') return null
    if (ctx.lexicon.asWords.has(token.lower) && i > start) return contentAt(start, to, 'quotes.indirect.as')
  }
  // Without "as": an object and a second phrase, or marked words.
  if (cue.form !== 'finite' && cue.form !== 'gerund' && cue.form !== 'joined') return null
  const phrases = nounPhrases(ctx, start, limit).filter((p) => !p.governed)
  const mark = ctx.tokens.slice(start + 1, limit).findIndex((t) => t.kind === 'mark') + start + 1
  if (cue.takes.has('predicate') && isPredicated(ctx, start, end)) return contentAt(start, to, 'quotes.indirect.as')
  // Names in marks name a thing: "a drink called “Blue Tide”".
  const marked = mark > start && (pack.grammar.capitalNouns || holdsLowerCase(ctx, mark + 1, limit))
  const object = phrases[0]
  const second = phrases[1]
  if (marked && object && object.from === start) return contentAt(start, to, 'quotes.indirect.as')
  if (cue.takes.has('any') && object?.from === start && end > object.to && isSaidOf(ctx, object, end))
    return contentAt(start, to, 'quotes.indirect.as')
  if (
    object &&
    object.from === start &&
    second &&
    tok(ctx, second.from).classes & WordClass.determiner &&
    !hasVerb(ctx, start, second.from)
  )
    return contentAt(start, to, 'quotes.indirect.as')
  return null
}

/** Whether a lower-case word stands before the next mark. */
const holdsLowerCase = (ctx: QuoteContext, from: number, to: number): boolean => {
  for (let i = from; i < to && tok(ctx, i).kind !== 'mark'; i++)
    if (tok(ctx, i).kind === 'word' && !tok(ctx, i).capital) return true
  return false
}

/** Whether a cue takes the words behind its comma as a reported main clause. */
const takesClause = (ctx: QuoteContext, cue: Cue, from: number, to: number): boolean =>
  (cue.takes.has('bare') || (cue.takes.has('mood') && isInMood(ctx, from, to))) &&
  !opensWithVerb(ctx, from) &&
  isMainClause(ctx, from, to)

/** Where the content of a cue in a subordinate clause ends: the main clause behind it opens with its verb. */
const clauseEnd = (ctx: QuoteContext, cue: Cue, from: number, to: number): number => {
  if (cue.opener < 0 && cue.kind !== 'noun') return to
  for (let comma = nextComma(ctx, from, to); comma < to - 1; comma = nextComma(ctx, comma + 1, to))
    if (opensWithVerb(ctx, comma + 1) || isFiniteCue(ctx, tok(ctx, comma + 1))) return comma
  return to
}

/** Content that follows the cue after a comma (German). */
const forwardComma = (ctx: QuoteContext, cue: Cue, to: number): Content | null => {
  const { lexicon } = ctx
  const start = Math.max(cue.end, cue.reach)
  const limit = Math.min(to, start + FORWARD_WINDOW)
  const named = cue.takes.has('as') ? asContent(ctx, cue, start, to, nextComma(ctx, start, to)) : null
  if (named) return named
  let i = start
  while (i < limit) {
    const token = tok(ctx, i)
    if (token.text === ':')
      return i - start < 12 && (cue.takes.has('bare') || (cue.takes.has('mood') && isInMood(ctx, i + 1, to)))
        ? contentAt(i + 1, to, 'quotes.indirect.colon')
        : null
    const named = token.kind === 'mark' ? markedName(ctx, i, limit) : -1
    if (named > 0) {
      i = named
      continue
    }
    if (token.kind === 'mark') break
    if (token.text === ';') return null
    if (lexicon.complementizers.has(token.lower) && cue.takes.has('that'))
      return contentAt(i + 1, to, 'quotes.indirect.that-clause')
    if (token.text !== ',') {
      i++
      continue
    }
    const from = i + 1
    if (from >= to) return null
    const first = tok(ctx, from)
    if (lexicon.complementizers.has(first.lower) && cue.takes.has('that'))
      return contentAt(from + 1, clauseEnd(ctx, cue, from, to), 'quotes.indirect.that-clause')
    // "…, „dass er komme“": the marks hold the whole clause.
    const opened = first.kind === 'mark' && from + 1 < to ? tok(ctx, from + 1).lower : ''
    if (lexicon.complementizers.has(opened) && cue.takes.has('that'))
      return contentAt(from, to, 'quotes.indirect.that-clause')
    if (isRelative(ctx, from, to) && !lexicon.questionWords.has(first.lower)) {
      const close = nextComma(ctx, from, to)
      if (close >= to) return null
      i = close
      // The comma that closes the relative clause opens the content.
      const after = close + 1
      if (after < to && !lexicon.complementizers.has(tok(ctx, after).lower) && takesClause(ctx, cue, after, to))
        return contentAt(after, to, 'quotes.indirect.bare-clause')
      continue
    }
    if (lexicon.questionWords.has(first.lower) && cue.takes.has('question'))
      return contentAt(from, to, 'quotes.indirect.question')
    const marker = infinitiveMarkerIn(ctx, from, to)
    const verbEarly = hasFiniteEarly(ctx, from, to)
    const promises = cue.takes.has('infinitive') || cue.takes.has('bare')
    if (marker && promises && !verbEarly && !lexicon.purposive.has(first.lower)) {
      if (!(first.classes & WordClass.subordinator) || first.classes & WordClass.determiner)
        return contentAt(from, clauseEnd(ctx, cue, from, to), 'quotes.indirect.infinitive')
    }
    const close = nextComma(ctx, from, to)
    // "sagte Berg, der Leiter des Amtes, aber auch, dass": no clause yet.
    if (close < to && close - from <= MAX_ASIDE && !isMainClause(ctx, from, close)) {
      const { classes, lower } = ctx.tokens[close + 1] ?? first
      if (lexicon.complementizers.has(lower) || (classes & WordClass.coordinator && !isMainClause(ctx, from, to))) {
        i = close
        continue
      }
    }
    if (!takesClause(ctx, cue, from, to)) return null
    if (first.classes & WordClass.coordinator) return null
    // ", schrieb er": an attribution of its own.
    if (!first.capital && lexicon.verbs.get(first.lower)?.some((form) => form.kind === 'finite')) return null
    if (lexicon.purposive.has(first.lower)) return null
    return contentAt(from, clauseEnd(ctx, cue, from, to), 'quotes.indirect.bare-clause')
  }
  return null
}

/** Content after the cue. */
export const forward = (ctx: QuoteContext, cue: Cue, to: number): Content | null =>
  ctx.lexicon.commaClause ? forwardComma(ctx, cue, to) : forwardOpen(ctx, cue, to)

/** Whether a verb whose content stands before it has no object, and its subject is somebody: not "plays, TV shows". */
const standsAlone = (ctx: QuoteContext, cue: Cue, to: number): boolean => {
  const { mention } = cue.speaker
  const form = mention && ctx.pack.grammar.pronouns[ctx.doc.text.slice(mention.start, mention.end).toLowerCase()]
  if (form && !form.subject) return false
  if (ctx.lexicon.subjectRelatives.has(tok(ctx, Math.max(0, cue.finite - 1)).lower)) return false
  const next = cue.end < to ? tok(ctx, cue.end) : undefined
  if (!next || cue.takes.has('hearer')) return true
  const { classes, kind, lower } = next
  return (
    kind !== 'word' ||
    (classes & ~(WordClass.determiner | WordClass.pronoun | WordClass.numeral)) !== 0 ||
    skipAdverbs(ctx, cue.end, to) > cue.end ||
    ctx.lexicon.timeNouns.has(ctx.tokens[cue.end + 1]?.lower ?? lower)
  )
}

/**
 * Content before the cue, which closes its sentence: "…, X said on Monday." `from` is where the content can begin;
 * where it goes on behind the cue it needs no verb before it.
 */
export const backward = (ctx: QuoteContext, cue: Cue, from: number, to: number, goesOn = false): Content | null => {
  if (cue.kind !== 'verb' || !cue.takes.has('tail') || cue.passive) return null
  if (!cue.takes.has('that') && !cue.takes.has('bare')) return null
  if (cue.form === 'gerund' || cue.form === 'infinitive') return null
  if (!cue.inverted && !ctx.pack.grammar.verbSecond && cue.opener < 0 && !standsAlone(ctx, cue, to)) return null
  let comma = -1
  const low = Math.max(from, cue.at - 30)
  for (let i = Math.min(cue.at, cue.finite) - 1; i > low; i--) {
    if (/^[,–—]$/.test(tok(ctx, i).text) || (tok(ctx, i).kind === 'punctuation' && tok(ctx, i).text === '-')) {
      comma = i
      break
    }
    if (/^[;:]$/.test(tok(ctx, i).text)) return null
  }
  if (!cue.inverted && cue.opener < 0 && ctx.pack.grammar.verbSecond) return null
  if (comma < 0 || comma - from < 2) return null
  // The subject stands between the comma and the verb, or right behind the verb; nothing else does.
  const between = Math.min(cue.at, cue.finite) - comma - 1
  if (cue.opener >= 0 || (cue.inverted ? between > 1 : between > 14)) return null
  if (!cue.inverted) {
    const first = tok(ctx, comma + 1)
    if (
      first.classes & (WordClass.relative | WordClass.subordinator | WordClass.coordinator) &&
      !(first.classes & WordClass.determiner)
    )
      return null
    if (first.classes & WordClass.relative) return null
    if (first.classes & WordClass.preposition && tok(ctx, comma + 2).classes & WordClass.relative) return null
    const mention = cue.speaker.mention
    if (!mention || mention.start < tok(ctx, comma).start) {
      // "…, Berg, the head of the board, said": go on to the comma before the subject.
      const start = mention ? mention.start : -1
      let k = comma - 1
      while (k > low && tok(ctx, k).start >= start) k--
      if (start < 0 || tok(ctx, k).text !== ',' || tok(ctx, k + 1).start < start - 40) return null
      comma = k
      if (comma - from < 3) return null
    }
  }
  let start = from
  for (let i = comma - 1; i > from; i--)
    if (BREAK.test(tok(ctx, i).text)) {
      start = i + 1
      break
    }
  // "…, which, Berg said, is new": the clause begins with the relative word.
  if (goesOn && !ctx.pack.grammar.verbSecond && tok(ctx, comma - 1).classes & WordClass.relative && comma - start > 2)
    return { spans: [{ from: comma - 1, to: comma }], rule: 'quotes.indirect.cue-after' }
  if (isSubordinateQuestion(ctx, cue, start, comma)) return null
  const isClause = ctx.pack.grammar.verbSecond ? isMainClause : hasVerb
  if (comma - start < 2 || (!goesOn && !isClause(ctx, start, comma))) return null
  return { spans: [{ from: start, to: comma }], rule: 'quotes.indirect.cue-after' }
}
