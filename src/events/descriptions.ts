import { actorLexicon, type ActorLexicon } from '../actors/lexicon.js'
import type { QuotedDocument, Reference, Sentence } from '../document.js'
import type { MeetingsPack } from '../languages/pack.js'
import { derived, wordSet } from '../text/phrases.js'
import type { Token } from '../text/tokens.js'
import { WordClass } from '../text/word-class.js'

/** How many nouns before a name, and words before those, may say who it is. */
const NOUNS = 2
const MODIFIERS = 3
const SHORTEST_AGENT = 6
const GENITIVE_S = /^['’]s?$/
const OPENS = WordClass.coordinator | WordClass.preposition | WordClass.determiner

const agentEndings = derived((pack: MeetingsPack) => [...wordSet(pack.agentEndings)])

/** Whether a word says what the person or body is whose name follows it: "regulator", "Bahnkonzern". */
const describes = (doc: QuotedDocument, lexicon: ActorLexicon, token: Token, person: boolean): boolean => {
  if (token.kind !== 'word' || token.classes !== 0 || token.capital !== lexicon.capitalNouns) return false
  const { lower } = token
  if (lexicon.officeOf(lower) || lexicon.isDescriptor(lower)) return true
  if (!person) return lexicon.has.bodyNouns.has(lower) || lexicon.isOrganizationHead(lower)
  const endings = doc.pack ? agentEndings(doc.pack.meetings) : []
  return lower.length >= SHORTEST_AGENT && endings.some((ending) => lower.endsWith(ending))
}

/** Whether a small word can stand before an office and belong to it: "central bank", "employers'". */
const modifies = (lexicon: ActorLexicon, token: Token): boolean =>
  GENITIVE_S.test(token.text) ||
  (token.kind === 'word' &&
    token.classes === 0 &&
    !token.capital &&
    !lexicon.isVerbal(token.lower) &&
    !lexicon.has.saying.has(token.lower))

/**
 * The token at which the noun phrase of a reference begins, descriptions before it included ("water regulator X",
 * "employers' chief Y"); `from` is where its own phrase begins, `verbs` are the tokens that no phrase reaches across.
 */
export const phraseStart = (
  doc: QuotedDocument,
  sentence: Sentence,
  reference: Reference,
  from: number,
  options: { readonly person: boolean; readonly verbs: ReadonlySet<number> },
): number => {
  const { tokens, pack } = doc
  if (!pack || reference.kind !== 'name') return from
  const lexicon = actorLexicon(pack)
  const free = (i: number) => i >= sentence.firstToken && !options.verbs.has(i)
  let start = from
  while (start > from - NOUNS && free(start - 1) && describes(doc, lexicon, tokens[start - 1] as Token, options.person))
    start--
  const described = start < from || (reference.phrase.start < reference.start && options.person)
  if (!described || lexicon.capitalNouns) return start
  let first = start
  while (first > start - MODIFIERS && free(first - 1) && modifies(lexicon, tokens[first - 1] as Token)) first--
  const opens = first === sentence.firstToken || ((tokens[first - 1]?.classes ?? 0) & OPENS) !== 0
  return opens ? first : start
}
