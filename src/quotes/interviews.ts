/** Interviews: whose words the paragraphs are that no marks hold. */
import type { Reference } from '../document.js'
import { itemsIn, type Range } from '../text/range.js'
import type { Token } from '../text/tokens.js'
import type { Paragraph, QuoteContext } from './context.js'
import type { DirectQuote } from './direct.js'
import type { MarkedSpan } from './marks.js'
import type { Reported } from './mood.js'
import { NOBODY, type Speaker } from './speakers.js'

/** How many tokens stand before the colon behind a name with its office. */
const LABEL_TOKENS = 8
/** How many tokens a question has at most. */
const QUESTION_TOKENS = 90
/** How many tokens from the border of a question somebody is addressed. */
const ADDRESS_TOKENS = 5
/** How many questions make an interview where nothing but their order tells who speaks. */
const MIN_QUESTIONS = 3
/** How many letters initials have at most. */
const MAX_INITIALS = 3

const tok = (ctx: QuoteContext, i: number): Token => ctx.tokens[i] as Token

/** Who speaks in a paragraph by the words before its colon. */
interface Label {
  readonly kind: 'person' | 'outlet' | 'question' | 'answer'
  readonly key: string
  readonly speaker: Speaker
  /** First token behind the label. */
  readonly from: number
}

/** The paragraphs of a story, and what their labels tell. */
interface Dialogue {
  readonly paragraphs: readonly Paragraph[]
  readonly labels: readonly (Label | null)[]
}

type ShortNames = ReadonlyMap<string, string | null>

/** Persons by their initials and by their last names; null where two persons share them. */
const shortNamesOf = (ctx: QuoteContext): ShortNames => {
  const found = new Map<string, string | null>()
  const add = (name: string, id: string): unknown => found.set(name, found.has(name) ? null : id)
  for (const { kind, name, id } of ctx.doc.actors) {
    if (kind !== 'person') continue
    const words = name.split(/[ -]/, MAX_INITIALS + 1)
    if (words.length < 2 || words.length > MAX_INITIALS) continue
    add(words.map((word) => word.charAt(0)).join(''), id)
    add(words.at(-1) ?? '', id)
  }
  return found
}

const isPersonName = (ctx: QuoteContext, { kind, actors }: Reference): boolean =>
  kind === 'name' && ctx.kinds.get(actors[0] ?? '') === 'person'

/** "Q:", "Q.", "Frage:" at the head of a paragraph: index behind it and what it says; null for others. */
const roleLabel = (ctx: QuoteContext, { from, to }: Paragraph): Label | null => {
  const first = tok(ctx, from)
  const dotted = first.text.endsWith('.')
  const word = dotted ? first.lower.slice(0, -1) : first.lower
  const next = dotted ? from + 1 : from + 2
  if (!first.capital || next >= to || (!dotted && !/^[:.]$/.test(tok(ctx, from + 1).text))) return null
  const kind = ctx.lexicon.questionLabels.has(word) ? 'question' : ctx.lexicon.answerLabels.has(word) ? 'answer' : null
  return kind && { kind, key: kind, speaker: NOBODY, from: next }
}

/** A question above the first answers can look like a headline. */
const isSpoken = ({ zone }: Paragraph, k: number): boolean => zone === 'body' || (zone === 'headline' && k > 0)

/** The label before the colon of a paragraph: a name, initials, or a word for question or answer. */
const labelOf = (ctx: QuoteContext, paragraph: Paragraph, isSpoken: boolean, shortNames: ShortNames): Label | null => {
  if (!isSpoken) return null
  const role = roleLabel(ctx, paragraph)
  if (role) return role
  const { from } = paragraph
  const limit = Math.min(paragraph.to, from + LABEL_TOKENS + 1)
  let colon = from
  while (colon < limit && tok(ctx, colon).text !== ':') colon++
  if (colon >= limit || colon === from || colon + 2 >= paragraph.to || tok(ctx, colon + 1).kind === 'mark') return null
  // "Berg (laughs): …"
  let end = colon
  if (tok(ctx, colon - 1).text === ')') while (end > from && tok(ctx, end).text !== '(') end--
  if (end <= from) return null
  const range = { start: tok(ctx, from).start, end: tok(ctx, end - 1).end }
  const text = ctx.doc.text.slice(range.start, range.end)
  const names = itemsIn(ctx.doc.references, range).filter((name) => name.kind === 'name' && name.end === range.end)
  const person = names.find((name) => isPersonName(ctx, name))
  if (person) {
    const actor = person.actors[0] ?? null
    return { kind: 'person', key: actor ?? text, speaker: { mention: person, actor }, from: colon + 1 }
  }
  if (end - from > 1 && names[0]?.start !== range.start) return null
  const named = shortNames.get(text)
  if (named) return { kind: 'person', key: named, speaker: { mention: range, actor: named }, from: colon + 1 }
  const outlet = names.find(({ actors }) => ctx.kinds.get(actors[0] ?? '') === 'organization')
  if (!outlet && !(end - from === 1 && tok(ctx, from).allCaps)) return null
  return { kind: 'outlet', key: text, speaker: { mention: range, actor: outlet?.actors[0] ?? null }, from: colon + 1 }
}

const holds = (ctx: QuoteContext, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(tok(ctx, i).lower.split(/['’]/, 1)[0] ?? '')) return true
  return false
}

const isAsked = (ctx: QuoteContext, { from, to }: Paragraph): boolean =>
  to - from <= QUESTION_TOKENS && tok(ctx, to - 1).text === '?' && tok(ctx, from).kind !== 'mark'

const isClosed = (ctx: QuoteContext, { to }: Paragraph): boolean =>
  /^[.!…]$/.test(tok(ctx, to - 1).text) || tok(ctx, to - 1).kind === 'mark'

/** Whether somebody is spoken to: "you", "Sie" inside a sentence. */
const addresses = (ctx: QuoteContext, { from, to }: Paragraph): boolean => {
  const { addressed } = ctx.lexicon
  for (let i = from; i < to; i++) {
    const { text, lower } = tok(ctx, i)
    if (!addressed.has(text) && !addressed.has(lower)) continue
    if (addressed.has(lower) || ctx.sentences[ctx.sentenceOf[i] as number]?.firstToken !== i) return true
  }
  return false
}

/** Who is addressed by name at the border of a question: "Ms Berg, why …?", "Why, Ms Berg?" */
const addressee = (ctx: QuoteContext, { from, to }: Paragraph): Reference | undefined => {
  const range = { start: tok(ctx, from).start, end: tok(ctx, to - 1).end }
  const opening = tok(ctx, Math.min(to - 1, from + ADDRESS_TOKENS)).end
  const closing = tok(ctx, Math.max(from, to - 1 - ADDRESS_TOKENS)).start
  return itemsIn(ctx.doc.references, range).find((name) => {
    if (!isPersonName(ctx, name)) return false
    const { text } = ctx.doc
    if (name.end <= opening && text.charAt(name.end) === ',') return true
    const before = text.slice(Math.max(0, name.phrase.start - 2), name.phrase.start).trimEnd()
    return name.start >= closing && text.charAt(name.end) === '?' && before === ','
  })
}

/** Who answers: the one person whom the questions address, else the one whom the paragraphs before them name. */
const interviewee = (ctx: QuoteContext, paragraphs: readonly Paragraph[], questions: readonly Paragraph[]): Speaker => {
  const first = questions[0]
  if (!first) return NOBODY
  const addressees = questions.flatMap((question) => addressee(ctx, question) ?? [])
  const lead: Reference[] = []
  for (const { index, zone, from, to } of paragraphs) {
    if (index >= first.index) break
    if (zone !== 'body' && zone !== 'headline') continue
    const range = { start: tok(ctx, from).start, end: tok(ctx, to - 1).end }
    lead.push(...itemsIn(ctx.doc.references, range).filter((name) => isPersonName(ctx, name)))
  }
  const actorsOf = (names: readonly Reference[]): Set<string> => new Set(names.flatMap(({ actors }) => actors[0] ?? []))
  const told = actorsOf(addressees.length > 0 ? addressees : lead)
  const [actor] = told
  if (!actor || told.size > 1) return NOBODY
  const mention = lead.findLast(({ actors }) => actors[0] === actor) ?? addressees[0]
  return mention ? { mention: { start: mention.start, end: mention.end }, actor } : NOBODY
}

const partOf = ({ index, to }: Paragraph, from: number): MarkedSpan => ({
  from,
  to,
  open: null,
  close: null,
  depth: 0,
  paragraph: index,
})

const spokenBy = (speaker: Speaker, parts: readonly MarkedSpan[], head: number): DirectQuote => ({
  parts,
  cue: null,
  speaker: { mention: speaker.mention, actor: speaker.actor },
  rule: 'quotes.direct.interview',
  claimed: [head, parts[0]?.from ?? head],
})

/** Whether the labels of a story are those of an interview: somebody is asked, or speaks twice, and says "I". */
const isDialogue = (ctx: QuoteContext, { paragraphs, labels }: Dialogue): boolean => {
  const count = (kind: Label['kind']): number => labels.filter((label) => label?.kind === kind).length
  const [persons, questions, answers] = [count('person'), count('question'), count('answer')]
  const isTold = paragraphs.some(
    (paragraph, k) =>
      /^(?:person|answer)$/.test(labels[k]?.kind ?? '') &&
      holds(ctx, labels[k]?.from ?? paragraph.from, paragraph.to, ctx.lexicon.firstPerson),
  )
  const asked = questions + count('outlet') > 0 && persons > 0
  return isTold && (persons > 1 || asked || (questions > 0 && answers > 0 && questions + answers >= MIN_QUESTIONS))
}

/** The turns of an interview whose paragraphs open with names, initials or words for question and answer. */
const labelledTurns = (ctx: QuoteContext, dialogue: Dialogue): DirectQuote[] => {
  if (!isDialogue(ctx, dialogue)) return []
  const { paragraphs, labels } = dialogue
  // An outlet asks; other capitals before colons are headings.
  const asking = new Set(
    paragraphs.flatMap((paragraph, k) => {
      const label = labels[k]
      return label?.kind === 'outlet' && isAsked(ctx, paragraph) ? [label.key] : []
    }),
  )
  const counted = labels.map((label) => (label && (label.kind !== 'outlet' || asking.has(label.key)) ? label : null))
  const alternates = new Set(counted.flatMap((label) => label?.key ?? [])).size > 1
  const lastTurn = counted.findLastIndex((label) => label !== null)
  const answering = interviewee(
    ctx,
    paragraphs,
    paragraphs.filter((_, k) => counted[k]?.kind === 'question'),
  )
  const turns: { readonly label: Label; readonly head: number; readonly parts: MarkedSpan[] }[] = []
  paragraphs.forEach((paragraph, k) => {
    const label = counted[k]
    if (label) turns.push({ label, head: paragraph.from, parts: [partOf(paragraph, label.from)] })
    else if (alternates && k < lastTurn && paragraph.zone === 'body' && isClosed(ctx, paragraph))
      turns.at(-1)?.parts.push(partOf(paragraph, paragraph.from))
  })
  return turns.flatMap(({ label, head, parts }) =>
    label.kind === 'question' ? [] : [spokenBy(label.kind === 'answer' ? answering : label.speaker, parts, head)],
  )
}

/** Whether a paragraph between answers asks without a question mark: "You almost gave up in May." */
const prompts = (ctx: QuoteContext, paragraph: Paragraph): boolean =>
  paragraph.to - paragraph.from <= QUESTION_TOKENS &&
  addresses(ctx, paragraph) &&
  !holds(ctx, paragraph.from, paragraph.to, ctx.lexicon.firstPerson)

/** The answers to questions that stand as paragraphs of their own, with nothing but their order to tell who speaks. */
const printedTurns = (ctx: QuoteContext, paragraphs: readonly Paragraph[]): DirectQuote[] => {
  const body = paragraphs.filter(isSpoken)
  const questions = body.filter((paragraph) => isAsked(ctx, paragraph))
  if (questions.length < MIN_QUESTIONS || questions.filter((question) => addresses(ctx, question)).length < 2) return []
  const speaker = interviewee(ctx, paragraphs, questions)
  if (!speaker.actor) return []
  const answers: Paragraph[][] = []
  const last = questions.at(-1)?.index ?? 0
  let answer: Paragraph[] | null = null
  body.forEach((paragraph, k) => {
    const next = body[k + 1]
    const asks =
      isAsked(ctx, paragraph) ||
      (answer !== null && answer.length > 0 && next && !isAsked(ctx, next) && prompts(ctx, paragraph))
    if (asks && paragraph.index <= last) {
      answer = []
      answers.push(answer)
    } else if (
      answer &&
      (paragraph.index < last ? isClosed(ctx, paragraph) || answer.length === 0 : answer.length === 0)
    )
      answer.push(paragraph)
  })
  const given = answers.filter(([head]) => head && tok(ctx, head.from).kind !== 'mark')
  const countOf = (words: ReadonlySet<string>): number =>
    given.filter((parts) => parts.some(({ from, to }) => holds(ctx, from, to, words))).length
  if (given.length < MIN_QUESTIONS || countOf(ctx.lexicon.firstPerson) < 2 || countOf(ctx.lexicon.firstSingular) < 1)
    return []
  // Who speaks does not name himself: then the report asks and tells.
  const isNamed = given
    .flat()
    .some(({ from, to }) =>
      itemsIn(ctx.doc.references, { start: tok(ctx, from).start, end: tok(ctx, to - 1).end }).some(
        (name) => name.kind === 'name' && name.actors[0] === speaker.actor,
      ),
    )
  if (isNamed) return []
  return given.map((parts) =>
    spokenBy(
      speaker,
      parts.map((paragraph) => partOf(paragraph, paragraph.from)),
      parts[0]?.from ?? 0,
    ),
  )
}

/** The answers, and what named askers say, by the index of each paragraph that they fill. */
export const interviewTurns = (ctx: QuoteContext): ReadonlyMap<number, DirectQuote> => {
  const byStory = new Map<number | null, Paragraph[]>()
  for (const paragraph of ctx.paragraphs) {
    const known = byStory.get(paragraph.story)
    if (known) known.push(paragraph)
    else byStory.set(paragraph.story, [paragraph])
  }
  const shortNames = shortNamesOf(ctx)
  const turns = [...byStory.values()].flatMap((paragraphs) => {
    const labels = paragraphs.map((paragraph, k) => labelOf(ctx, paragraph, isSpoken(paragraph, k), shortNames))
    const labelled = labelledTurns(ctx, { paragraphs, labels })
    return labelled.length > 0 ? labelled : printedTurns(ctx, paragraphs)
  })
  return new Map(turns.flatMap((turn) => turn.parts.map(({ paragraph }) => [paragraph, turn])))
}

/** Whether a quote inside a turn is of somebody else than the "I" who speaks. */
export const isToldInTurn = (ctx: QuoteContext, turn: DirectQuote, quote: DirectQuote | Reported): boolean => {
  const mention = quote.speaker?.mention
  const at = 'parts' in quote ? quote.parts[0] : quote.spans[0]
  const part = turn.parts.find(({ from, to }) => at && at.from >= from && at.from < to)
  const isFirstPerson = ({ start, end }: Range): boolean =>
    ctx.lexicon.firstPerson.has(ctx.doc.text.slice(start, end).toLowerCase())
  return (
    !!mention &&
    !!part &&
    !(quote.cue && isFirstPerson(quote.cue.range)) &&
    mention.start >= tok(ctx, part.from).start &&
    !isFirstPerson(mention)
  )
}
