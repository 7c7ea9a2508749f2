/** News-like text of any length for measuring: made up, the same on every run, with ever new names. */

/** A language that the generator writes. */
export type BenchLanguage = 'en' | 'de' | 'nl'

interface Phrases {
  readonly headline: string
  readonly given: readonly string[]
  readonly offices: readonly string[]
  readonly places: readonly string[]
  readonly days: readonly string[]
  readonly sentences: readonly string[]
}

const PHRASES: Readonly<Record<BenchLanguage, Phrases>> = {
  en: {
    headline: 'Ministers agree on a ferry line',
    given: ['Anna', 'Peter', 'Maria', 'Thomas', 'Julia', 'Daniel', 'Laura', 'Simon'],
    offices: ['Foreign Minister', 'President', 'Prime Minister', 'chief executive', 'union leader'],
    places: ['Vienna', 'Oslo', 'Lisbon', 'Madrid', 'Prague', 'Warsaw'],
    days: ['on Friday', 'on 3 March 2023', 'last week', 'yesterday', 'in May 2021', 'on Monday evening'],
    sentences: [
      '{office} {person} met {person} in {place} {day}.',
      '“We agreed on the next steps and will publish them soon,” {person} said {day}.',
      '{person} said the talks had been open and that the two sides would meet again in {place}.',
      'The two governments signed a memorandum of understanding on ports and ferries {day}.',
      'According to {person}, the price of grain rose by 4.5 percent, more than anybody had expected.',
      'The road along the river was closed for several hours because of heavy rain.',
    ],
  },
  de: {
    headline: 'Minister einigen sich auf eine Fährlinie',
    given: ['Anna', 'Peter', 'Maria', 'Thomas', 'Julia', 'Daniel', 'Laura', 'Simon'],
    offices: ['Außenminister', 'Präsident', 'Ministerpräsidentin', 'Vorstandschef', 'Gewerkschaftschefin'],
    places: ['Wien', 'Oslo', 'Lissabon', 'Madrid', 'Prag', 'Warschau'],
    days: ['am Freitag', 'am 3. März 2023', 'in der vergangenen Woche', 'gestern', 'im Mai 2021', 'am Montagabend'],
    sentences: [
      '{office} {person} traf {day} in {place} mit {person} zusammen.',
      '„Wir haben uns auf die nächsten Schritte geeinigt“, sagte {person} {day}.',
      '{person} teilte mit, die Gespräche seien offen gewesen und würden in {place} fortgesetzt.',
      'Die beiden Regierungen unterzeichneten {day} eine Absichtserklärung über Häfen und Fähren.',
      'Laut {person} stieg der Getreidepreis um 4,5 Prozent und damit stärker als erwartet.',
      'Die Straße am Fluss war wegen starken Regens mehrere Stunden lang gesperrt.',
    ],
  },
  nl: {
    headline: 'Ministers worden het eens over een veerdienst',
    given: ['Anna', 'Peter', 'Maria', 'Thomas', 'Julia', 'Daniel', 'Laura', 'Simon'],
    offices: ['Minister van Buitenlandse Zaken', 'President', 'Premier', 'topman', 'vakbondsleider'],
    places: ['Wenen', 'Oslo', 'Lissabon', 'Madrid', 'Praag', 'Warschau'],
    days: ['vrijdag', 'op 3 maart 2023', 'vorige week', 'gisteren', 'in mei 2021', 'maandagavond'],
    sentences: [
      '{office} {person} heeft {day} in {place} gesproken met {person}.',
      '“We zijn het eens over de volgende stappen”, zei {person} {day}.',
      '{person} zei dat de gesprekken open waren en in {place} worden voortgezet.',
      'De twee regeringen ondertekenden {day} een memorandum over havens en veerdiensten.',
      'Volgens {person} steeg de graanprijs met 4,5 procent, meer dan verwacht.',
      'De weg langs de rivier was wegens zware regen urenlang afgesloten.',
    ],
  },
}

const ONSETS = ['B', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'R', 'S', 'T', 'V', 'W']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei', 'au']
const CODAS = ['berg', 'mann', 'sen', 'der', 'stad', 'ling', 'ker', 'rup', 'nik', 'vold']

/** A row of numbers that looks like chance and is the same on every run. */
const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0)
}

/** At least `length` characters of news in a language: a headline, then paragraphs of four sentences. */
export const newsText = (language: BenchLanguage, length: number): string => {
  const { headline, given, offices, places, days, sentences } = PHRASES[language]
  const next = numbers(7)
  // The high bits of such a row are the good ones.
  const oneOf = (list: readonly string[]): string => list[(next() >>> 16) % list.length] ?? ''
  const fill: Readonly<Record<string, () => string>> = {
    office: () => oneOf(offices),
    place: () => oneOf(places),
    day: () => oneOf(days),
    person: () => `${oneOf(given)} ${oneOf(ONSETS)}${oneOf(VOWELS)}${oneOf(['l', 'r', 'n', 'm', 'st'])}${oneOf(CODAS)}`,
  }
  const parts = [`${headline}\n`]
  let written = headline.length
  for (let count = 1; written < length; count++) {
    const sentence = oneOf(sentences).replace(/\{(\w+)\}/g, (_, name: string) => fill[name]?.() ?? '')
    const part = `${sentence}${count % 4 === 0 ? '\n\n' : ' '}`
    written += part.length
    parts.push(part)
  }
  return parts.join('')
}
