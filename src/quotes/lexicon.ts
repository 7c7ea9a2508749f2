/** The cues of a pack, compiled for look-up by word form. */
import type { CuePhrase, CueTakes, CueVerb, Hearsay, QuotesPack } from '../languages/pack/quotes.js'

/** How a form of a verb stands in its clause. */
export type FormKind = 'finite' | 'joined' | 'participle' | 'infinitive' | 'gerund'

/** One reading of a word form as a reporting verb. */
export interface VerbForm {
  readonly kind: FormKind
  /** Words that must follow in the clause; empty for none. */
  readonly particle: readonly string[]
  readonly takes: ReadonlySet<CueTakes>
  /** What stands right before quoted words that are the label of something; see `CueVerb.label`. */
  readonly label: readonly string[]
}

/** An attributing phrase, cut into words. */
export interface PhraseForm {
  readonly words: readonly string[]
  readonly side: CuePhrase['side']
  readonly content: CuePhrase['content']
  /** Endings that a noun of the phrase must have; empty for any. */
  readonly nouns: readonly string[]
  /** Word that must stand behind the name of a person; empty for none. */
  readonly closing: string
}

/** The words of a `Hearsay` as sets and lists. */
export interface HearsayLexicon {
  readonly modals: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  readonly participleStarts: readonly string[]
  readonly participleEnds: readonly string[]
  readonly states: readonly (readonly string[])[]
  readonly conditions: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
  readonly passives: ReadonlySet<string>
  readonly alone: boolean
}

/** The words of a `QuotesPack` as sets and maps. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>
  /** Readings by which a verb takes quoted words only. */
  readonly labelVerbs: ReadonlyMap<string, readonly VerbForm[]>
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly PhraseForm[]>
  /** Every word that stands before a label. */
  readonly labelWords: ReadonlySet<string>
  readonly hedges: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly adverbial: ReadonlySet<string>
  readonly viewpoint: ReadonlySet<string>
  readonly slogans: readonly string[]
  readonly announcing: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly complementizers: ReadonlySet<string>
  readonly questionWords: ReadonlySet<string>
  readonly asWords: ReadonlySet<string>
  readonly clauseSubjects: ReadonlySet<string>
  readonly timeNouns: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  readonly reflexive: ReadonlySet<string>
  readonly elisions: ReadonlySet<string>
  readonly linking: ReadonlySet<string>
  readonly agent: ReadonlySet<string>
  readonly manner: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly refusals: ReadonlySet<string>
  readonly oblique: ReadonlySet<string>
  readonly obliqueBefore: ReadonlySet<string>
  readonly obliqueEndings: readonly string[]
  readonly attributeEndings: readonly string[]
  readonly nominative: ReadonlySet<string>
  readonly objectPronouns: ReadonlySet<string>
  readonly focus: ReadonlySet<string>
  readonly adverbEndings: readonly string[]
  readonly documents: readonly string[]
  readonly nonSpeakers: ReadonlySet<string>
  readonly titleNouns: ReadonlySet<string>
  readonly finite: ReadonlySet<string>
  readonly purposive: ReadonlySet<string>
  readonly opensInfinitive: ReadonlySet<string>
  readonly conditional: ReadonlySet<string>
  readonly asReported: ReadonlySet<string>
  readonly subjectRelatives: ReadonlySet<string>
  readonly collectives: ReadonlySet<string>
  readonly joinedPrefixes: readonly string[]
  readonly prefixes: ReadonlySet<string>
  readonly negatedEndings: readonly string[]
  readonly verbEndings: readonly string[]
  readonly thirdPerson: string
  readonly gerundEnding: string
  readonly finiteEndings: readonly string[]
  readonly nounChains: boolean
  readonly weakMood: ReadonlySet<string>
  readonly moodEndings: readonly string[]
  readonly otherMoodEndings: readonly string[]
  readonly moodForms: ReadonlySet<string>
  readonly statementNouns: readonly string[]
  readonly issuers: ReadonlySet<string>
  readonly anaphors: ReadonlySet<string>
  readonly questionLabels: ReadonlySet<string>
  readonly answerLabels: ReadonlySet<string>
  readonly addressed: ReadonlySet<string>
  readonly firstSingular: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  readonly singing: ReadonlySet<string>
  readonly boards: ReadonlySet<string>
  readonly commaClause: boolean
  readonly infinitiveMarker: string
  readonly moodReports: boolean
  readonly predicates: readonly string[]
  readonly hearsay: HearsayLexicon
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean))

const verbMap = (verbs: readonly CueVerb[]): Map<string, VerbForm[]> => {
  const map = new Map<string, VerbForm[]>()
  const add = (forms: string, form: VerbForm): void => {
    for (const word of forms.split(' ').filter(Boolean)) {
      const known = map.get(word)
      if (known) known.push(form)
      else map.set(word, [form])
    }
  }
  for (const verb of verbs) {
    const takes = new Set(verb.takes)
    const particle = verb.particle ? verb.particle.split(' ') : []
    const label = verb.label?.split(' ') ?? []
    add(verb.finite, { kind: 'finite', particle, takes, label })
    add(verb.joined, { kind: 'joined', particle: [], takes, label })
    // English particles stay behind every form; German and Dutch ones are joined to the others.
    const later = verb.joined ? [] : particle
    add(verb.participle, { kind: 'participle', particle: later, takes, label })
    add(verb.infinitive, { kind: 'infinitive', particle: later, takes, label })
    add(verb.gerund, { kind: 'gerund', particle: later, takes, label })
  }
  return map
}

const phraseMap = (phrases: readonly CuePhrase[]): Map<string, PhraseForm[]> => {
  const map = new Map<string, PhraseForm[]>()
  for (const { words, side, content, nouns, closing = '' } of phrases) {
    const form = { words: words.split(' '), side, content, nouns: [...wordSet(nouns ?? '')], closing }
    const first = form.words[0] ?? ''
    map.set(
      first,
      [...(map.get(first) ?? []), form].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return map
}

const phraseList = (words: string): readonly (readonly string[])[] =>
  [...wordSet(words)].map((phrase) => phrase.split('_'))

const hearsayOf = (hearsay: Hearsay): HearsayLexicon => ({
  modals: wordSet(hearsay.modals),
  perfect: wordSet(hearsay.perfect),
  participleStarts: [...wordSet(hearsay.participleStarts)],
  participleEnds: [...wordSet(hearsay.participleEnds)],
  states: phraseList(hearsay.states),
  conditions: wordSet(hearsay.conditions),
  phrases: phraseList(hearsay.phrases),
  passives: wordSet(hearsay.passives),
  alone: hearsay.alone,
})

const labelWordsOf = (verbs: readonly CueVerb[]): ReadonlySet<string> =>
  new Set(verbs.flatMap((verb) => verb.label?.split(' ') ?? []))

const lexicons = new WeakMap<QuotesPack, CueLexicon>()

/** The compiled cues of a pack, made on first use. */
export const cueLexiconOf = (pack: QuotesPack): CueLexicon => {
  const known = lexicons.get(pack)
  if (known) return known
  const lexicon: CueLexicon = {
    verbs: verbMap(pack.verbs.filter((verb) => !verb.takes.includes('label'))),
    labelVerbs: verbMap(pack.verbs.filter((verb) => verb.takes.includes('label'))),
    phrases: phraseMap(pack.phrases),
    labelWords: labelWordsOf(pack.verbs),
    hedges: wordSet(pack.hedges),
    indefinite: wordSet(pack.indefinite),
    adverbial: wordSet(pack.adverbial),
    viewpoint: wordSet(pack.viewpoint),
    slogans: [...wordSet(pack.slogans)],
    announcing: wordSet(pack.announcing),
    adverbs: wordSet(pack.adverbs),
    complementizers: wordSet(pack.complementizers),
    questionWords: wordSet(pack.questionWords),
    asWords: wordSet(pack.asWords),
    clauseSubjects: wordSet(pack.clauseSubjects),
    timeNouns: wordSet(pack.timeNouns),
    impersonal: wordSet(pack.impersonal),
    reflexive: wordSet(pack.reflexive),
    elisions: wordSet(pack.elisions),
    linking: wordSet(pack.linking),
    agent: wordSet(pack.agent),
    manner: wordSet(pack.manner),
    offices: wordSet(pack.offices),
    firstPerson: wordSet(pack.firstPerson),
    perfect: wordSet(pack.perfect),
    passive: wordSet(pack.passive),
    refusals: wordSet(pack.refusals),
    oblique: wordSet(pack.oblique),
    obliqueBefore: wordSet(pack.obliqueBefore),
    obliqueEndings: [...wordSet(pack.obliqueEndings)],
    attributeEndings: [...wordSet(pack.attributeEndings)],
    nominative: wordSet(pack.nominative),
    objectPronouns: wordSet(pack.objectPronouns),
    focus: wordSet(pack.focus),
    adverbEndings: [...wordSet(pack.adverbEndings)],
    documents: [...wordSet(pack.documents)],
    nonSpeakers: wordSet(pack.nonSpeakers),
    titleNouns: wordSet(pack.titleNouns),
    finite: wordSet(pack.finite),
    purposive: wordSet(pack.purposive),
    opensInfinitive: wordSet(pack.opensInfinitive),
    conditional: wordSet(pack.conditional),
    asReported: wordSet(pack.asReported),
    subjectRelatives: wordSet(pack.subjectRelatives),
    collectives: wordSet(pack.collectives),
    joinedPrefixes: [...wordSet(pack.joinedPrefixes)],
    prefixes: wordSet(pack.joinedPrefixes),
    negatedEndings: [...wordSet(pack.negatedEndings)],
    verbEndings: [...wordSet(pack.verbEndings)],
    thirdPerson: pack.thirdPerson,
    gerundEnding: pack.gerundEnding,
    finiteEndings: [...wordSet(pack.finiteEndings)],
    nounChains: pack.nounChains,
    weakMood: wordSet(pack.weakMood),
    moodEndings: [...wordSet(pack.moodEndings)],
    otherMoodEndings: [...wordSet(pack.otherMoodEndings)],
    moodForms: wordSet(pack.moodForms),
    statementNouns: [...wordSet(pack.statementNouns)],
    issuers: wordSet(pack.issuers),
    anaphors: wordSet(pack.anaphors),
    questionLabels: wordSet(pack.questionLabels),
    answerLabels: wordSet(pack.answerLabels),
    addressed: wordSet(pack.addressed),
    firstSingular: wordSet(pack.firstSingular),
    naming: wordSet(pack.naming),
    singing: wordSet(pack.singing),
    boards: wordSet(pack.boards),
    commaClause: pack.commaClause,
    infinitiveMarker: pack.infinitiveMarker,
    moodReports: pack.moodReports,
    predicates: [...wordSet(pack.predicates)],
    hearsay: hearsayOf(pack.hearsay),
  }
  lexicons.set(pack, lexicon)
  return lexicon
}
