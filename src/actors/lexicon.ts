import type { LanguagePack } from '../languages/pack.js'
import type { ActorsPack } from '../languages/pack/actors.js'
import type { Gender } from '../document.js'
import { fold } from './fold.js'
import { unpackWords } from './front-coding.js'
import { PhraseTable, type Label } from './phrase-table.js'
import { remember } from './remember.js'

/** What a word for an office tells of the person. */
export interface Office {
  readonly gender: Gender | null
}

/** The words of a pack in the form in which the stage asks for them. */
export interface ActorLexicon {
  readonly code: string
  /** Countries, capitals, adjectives, demonyms, well-known bodies and places. */
  readonly phrases: PhraseTable
  /** Offices of one or more words. */
  readonly offices: PhraseTable
  readonly portfolios: PhraseTable
  readonly officeOf: (lower: string) => Office | undefined
  /** 0 for either gender, 1 female, 2 male; undefined for no given name. */
  readonly given: (folded: string) => number | undefined
  readonly isFamily: (folded: string) => boolean
  readonly isNoun: (lower: string) => boolean
  readonly isOrganizationHead: (lower: string) => boolean
  readonly isDescriptor: (lower: string) => boolean
  /** Whether a body's name is also said of one member: "Stadtrat". */
  readonly isMember: (lower: string) => boolean
  /** Whether an office, or the last part of a compound, belongs to a state. */
  readonly isStateOffice: (lower: string) => boolean
  /** Whether a word is a finite verb in the plural. */
  readonly isPluralVerb: (lower: string) => boolean
  /** Whether a word has the ending of a finite verb. */
  readonly isVerbal: (lower: string) => boolean
  readonly has: Readonly<Record<WordSet, ReadonlySet<string>>>
  readonly honorifics: ReadonlyMap<string, Gender | null>
  readonly plurals: ReadonlyMap<string, readonly string[]>
  readonly standFor: ReadonlyMap<string, readonly string[]>
  /** What a noun for people who are told again says of their gender; undefined where it is none. */
  readonly personOf: (lower: string) => Office | undefined
  /** Whether a word, as written, is an age or a party made into a noun: "52-Jährige", "VVD'er". */
  readonly isMadePerson: (text: string) => boolean
  /** The kinds of bodies that a noun, or a word of a name, stands for: "club" and "FC" are one. */
  readonly bodyKindOf: (lower: string) => string | undefined
  /** Forms of the well-known bodies, shortest first. */
  readonly bodies: readonly (readonly string[])[]
  readonly countryName: (code: string) => string
  /** The gender that an article before a noun for people tells: "der", "die". */
  readonly articleGender: (lower: string) => Gender | null
  readonly capitalNouns: boolean
  /** What a phrase by itself stands for. */
  readonly labelOf: (phrase: string) => readonly Label[] | undefined
}

type WordSet =
  | 'particles'
  | 'innerParticles'
  | 'suffixes'
  | 'common'
  | 'saying'
  | 'sayingBefore'
  | 'placePrepositions'
  | 'placeHeads'
  | 'placeOpeners'
  | 'sport'
  | 'modifiers'
  | 'after'
  | 'links'
  | 'outside'
  | 'ranks'
  | 'relational'
  | 'becoming'
  | 'bodyNouns'
  | 'groups'
  | 'countryNouns'
  | 'legalForms'
  | 'smallForms'
  | 'papers'
  | 'organizationLinks'
  | 'notAcronyms'
  | 'pressOffices'
  | 'bodyGroups'
  | 'countryGroups'
  | 'definite'
  | 'indefinite'
  | 'both'
  | 'followers'
  | 'owners'
  | 'ownerLinks'
  | 'deeds'
  | 'tails'
  | 'games'
  | 'gameVerbs'
  | 'against'
  | 'whoWords'
  | 'realms'
  | 'business'
  | 'smallHeads'
  | 'singularVerbs'
  | 'singularVerbsBefore'
  | 'countryPlaces'
  | 'owned'
  | 'stateOffices'
  | 'organizationHeads'

const wordsOf = (list: string): string[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '))
const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list).map((word) => word.trim()))

/** A word with the mark of its gender: '+' female, '-' male. */
const marked = (word: string): [string, Gender | null] =>
  word.endsWith('+') ? [word.slice(0, -1), 'female'] : word.endsWith('-') ? [word.slice(0, -1), 'male'] : [word, null]
const genders = (list: string): Map<string, Gender | null> => new Map(wordsOf(list).map((word) => marked(word.trim())))

/** 'CODE:form|form;…' as pairs of code and form. */
const coded = (list: string): [string, string][] =>
  list.split(';').flatMap((entry) => {
    const [code = '', forms = ''] = entry.split(/:(.*)/s)
    return forms
      .split('|')
      .filter(Boolean)
      .map((form): [string, string] => [code, form])
  })

const pairs = (list: string): Map<string, string[]> =>
  new Map(
    list
      .split(' ')
      .filter(Boolean)
      .map((entry) => {
        const [key = '', values = ''] = entry.replaceAll('_', ' ').split('=')
        return [key, values.split('|')]
      }),
  )

/** Whether a word ends in one of the endings, with at least `stem` letters before it. */
const endingTest = (endings: readonly string[], stem: number) => {
  const byLength = new Map<number, Set<string>>()
  for (const ending of endings) byLength.set(ending.length, (byLength.get(ending.length) ?? new Set()).add(ending))
  const lengths = [...byLength.keys()].sort((a, b) => b - a)
  return (word: string): string | undefined => {
    for (const length of lengths)
      if (word.length >= length + stem && byLength.get(length)?.has(word.slice(-length))) return word.slice(-length)
    return undefined
  }
}

/** The kind of each noun and of each word of names: 'noun noun=word word;…', called by its first noun. */
const bodyKinds = (list: string): Map<string, string> =>
  new Map(
    list.split(';').flatMap((entry) => {
      const words = wordsOf(entry.replace('=', ' '))
      return words.map((word): [string, string] => [word, words[0] ?? ''])
    }),
  )

/** A noun for people made of an age or of a party: "the 52-year-old", "de VVD'er". */
const madePerson = (endings: readonly string[]) => (text: string) =>
  /^[\p{Lu}\d]/u.test(text) && endings.some((ending) => text.length > ending.length && text.endsWith(ending))

const countryNames = (code: string): ((region: string) => string) => {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'code' })
  return (region) => names.of(region) ?? region
}

const addCountries = (table: PhraseTable, { countries }: ActorsPack, nameOf: (code: string) => string): void => {
  const excluded = new Set(countries.notNames)
  const codes = new Set(coded(countries.adjectives).map(([code]) => code))
  for (const code of codes)
    if (code !== 'EU' && !excluded.has(nameOf(code))) table.add(nameOf(code), { kind: 'country', code })
  for (const [code, name] of coded(countries.names)) table.add(name, { kind: 'country', code })
  for (const [code, name] of coded(countries.capitals)) table.add(name, { kind: 'capital', code })
  for (const [code, word] of coded(countries.demonyms)) table.add(word, { kind: 'demonym', code })
  for (const [code, word] of coded(countries.adjectives))
    for (const ending of countries.adjectiveEndings) table.add(word + ending, { kind: 'adjective', code })
}

const isAcronym = (form: string): boolean => !form.includes(' ') && form.length <= 5 && form === form.toUpperCase()

const compile = ({ code, actors, grammar }: LanguagePack): ActorLexicon => {
  const { countries, names, roles, organizations } = actors
  const nameOf = countryNames(code)
  const phrases = new PhraseTable(countries.genitive)
  const bodies = organizations.known.split(';').map((entry) => entry.split('|'))
  bodies.forEach((forms, body) => {
    for (const form of forms) phrases.add(form, { kind: 'body', body, caps: isAcronym(form) })
  })
  addCountries(phrases, actors, nameOf)
  for (const place of setOf(names.places)) phrases.add(place, { kind: 'place' })

  const officeForms = genders(`${roles.heads} ${roles.phrases}`)
  const offices = new PhraseTable([])
  for (const form of officeForms.keys()) offices.add(form, { kind: 'role' })
  const portfolios = new PhraseTable([])
  for (const form of setOf(roles.portfolios)) portfolios.add(form, { kind: 'portfolio' })
  const endings = genders(roles.endings)
  const officeEnding = endingTest([...endings.keys()], 2)
  const plurals = pairs(roles.plurals)
  const persons = genders(roles.persons)
  // Only where nouns are written in one word can a noun be the last part of another.
  const personEnding = endingTest(roles.endings === '' ? [] : [...persons.keys()].filter((word) => word.length > 4), 2)
  const articles = genders(roles.articles)
  const formerly = wordsOf(roles.outside).filter((word) => word.endsWith('-'))
  const kinds = bodyKinds(roles.bodies)
  const kindEnding = endingTest(roles.endings === '' ? [] : [...kinds.keys()].filter((word) => word.length > 3), 3)

  const given = unpackWords(names.given)
  for (const [list, value] of [
    [names.moreGiven.female, 1],
    [names.moreGiven.male, 2],
  ] as const)
    for (const name of setOf(list)) if (!given.has(fold(name))) given.set(fold(name), value)
  const family = unpackWords(names.family)
  const common = setOf(names.common)
  const nounEnding = endingTest(wordsOf(names.nounEndings), 3)
  const organizationHeads = setOf(organizations.heads)
  const organizationEnding = endingTest(wordsOf(organizations.endings), 3)
  const verbEnding = endingTest(wordsOf(names.verbEndings), 2)
  const pluralVerbs = setOf(grammar.pluralVerbs.forms)
  const pluralEnding = endingTest(wordsOf(grammar.pluralVerbs.endings), 1)
  const stateOffices = setOf(roles.stateOffices)
  const stateEnding = endingTest([...stateOffices], 2)
  const descriptors = setOf(organizations.descriptors)
  const memberEnding = endingTest(wordsOf(organizations.members), 2)
  const descriptorEnding = endingTest(wordsOf(organizations.descriptorEndings), 3)

  return {
    code,
    phrases,
    offices,
    portfolios,
    officeOf: remember((lower) => {
      const whole = officeForms.get(lower)
      if (whole !== undefined) return { gender: whole }
      const ending = officeEnding(lower)
      if (ending !== undefined) return { gender: endings.get(ending) ?? null }
      const before = formerly.find((prefix) => lower.startsWith(prefix))
      const later = before === undefined ? undefined : officeForms.get(lower.slice(before.length))
      return later === undefined ? undefined : { gender: later }
    }),
    personOf: (lower) => {
      const whole = persons.get(lower)
      if (whole !== undefined) return { gender: whole }
      const last = lower.slice(lower.lastIndexOf('-') + 1)
      const part = persons.has(last) ? last : personEnding(lower)
      return part === undefined ? undefined : { gender: persons.get(part) ?? null }
    },
    bodyKindOf: (lower) => kinds.get(lower) ?? kinds.get(kindEnding(lower) ?? ''),
    articleGender: (lower) => articles.get(lower) ?? null,
    isMadePerson: madePerson(wordsOf(roles.personEndings)),
    given: (folded) =>
      given.get(folded) ?? (folded.includes('-') ? given.get(folded.slice(0, folded.indexOf('-'))) : undefined),
    isFamily: (folded) => family.has(folded),
    isNoun: remember((lower) => common.has(lower) || nounEnding(lower) !== undefined),
    isOrganizationHead: remember((lower) => organizationHeads.has(lower) || organizationEnding(lower) !== undefined),
    isDescriptor: remember((lower) => descriptors.has(lower) || descriptorEnding(lower) !== undefined),
    isMember: remember((lower) => memberEnding(lower) !== undefined),
    isStateOffice: remember((lower) => stateOffices.has(lower) || stateEnding(lower) !== undefined),
    isPluralVerb: (lower) => pluralVerbs.has(lower) || pluralEnding(lower) !== undefined,
    isVerbal: remember((lower) => verbEnding(lower) !== undefined),
    has: {
      particles: setOf(names.particles),
      innerParticles: setOf(names.innerParticles),
      suffixes: setOf(names.suffixes),
      common,
      saying: setOf(names.saying),
      sayingBefore: setOf(names.sayingBefore),
      placePrepositions: setOf(names.placePrepositions),
      placeHeads: setOf(names.placeHeads),
      placeOpeners: setOf(names.placeOpeners),
      sport: setOf(names.sport),
      modifiers: setOf(roles.modifiers),
      after: setOf(roles.after),
      links: setOf(roles.links),
      outside: setOf(roles.outside),
      ranks: setOf(roles.ranks),
      relational: setOf(roles.relational),
      becoming: setOf(roles.becoming),
      bodyNouns: setOf(
        roles.bodies
          .split(';')
          .map((entry) => entry.split('=')[0])
          .join(' '),
      ),
      groups: setOf(roles.groups),
      countryNouns: setOf(roles.countries),
      legalForms: setOf(organizations.legalForms),
      smallForms: setOf(organizations.smallForms),
      papers: setOf(organizations.papers),
      organizationLinks: setOf(organizations.links),
      notAcronyms: setOf(organizations.notAcronyms),
      pressOffices: setOf(organizations.pressOffices),
      bodyGroups: setOf(roles.bodyGroups),
      countryGroups: setOf(roles.countryGroups),
      definite: setOf(roles.definite),
      indefinite: setOf(roles.indefinite),
      both: setOf(roles.both),
      followers: setOf(organizations.followers),
      owners: setOf(organizations.owners),
      ownerLinks: setOf(organizations.ownerLinks),
      deeds: setOf(organizations.deeds),
      tails: setOf(organizations.tails),
      games: setOf(organizations.games),
      gameVerbs: setOf(organizations.gameVerbs),
      against: setOf(organizations.against),
      whoWords: setOf(organizations.whoWords),
      realms: setOf(countries.realms),
      business: setOf(organizations.business),
      smallHeads: setOf(organizations.smallHeads),
      singularVerbs: setOf(names.singularVerbs),
      singularVerbsBefore: setOf(names.singularVerbsBefore),
      countryPlaces: setOf(countries.placePrepositions),
      owned: setOf(countries.owned),
      stateOffices,
      organizationHeads,
    },
    honorifics: new Map([
      ...wordsOf(names.honorifics.female).map((word): [string, Gender | null] => [word, 'female']),
      ...wordsOf(names.honorifics.male).map((word): [string, Gender | null] => [word, 'male']),
      ...wordsOf(names.honorifics.any).map((word): [string, Gender | null] => [word, null]),
    ]),
    plurals,
    standFor: pairs(roles.standFor),
    bodies,
    countryName: nameOf,
    capitalNouns: grammar.capitalNouns,
    labelOf: remember((phrase) => phrases.labelsOf(phrase)),
  }
}

const lexicons = new WeakMap<LanguagePack, ActorLexicon>()

/** The lexicon of a pack, compiled on first use. */
export const actorLexicon = (pack: LanguagePack): ActorLexicon => {
  const known = lexicons.get(pack)
  if (known) return known
  const lexicon = compile(pack)
  lexicons.set(pack, lexicon)
  return lexicon
}
