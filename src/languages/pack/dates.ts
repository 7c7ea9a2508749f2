import type { AbsoluteReader } from '../../dates/chrono.js'
import type { CalendarUnit, Origin } from '../../dates/expression.js'
import type { DateParserName } from '../../dates/parsers.js'
import type { DateRefinerName } from '../../dates/refiners.js'

/** Phrases, lower case, separated by `|`; the words of one phrase by single spaces. */
export type Phrases = string

/** Phrases by how many units they lead away: -1 "last", 0 "this", 1 "next". */
export type Steps = Readonly<Record<'-2' | '-1' | '0' | '1' | '2', Phrases>>

/** A feast: a day of a month, a distance from Easter Sunday in days, or the nth weekday of a month (-1 for the last). */
export type FeastDay =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

/** The calendar words of a language. */
export interface CalendarWords {
  /** Names and abbreviations of the twelve months, from January. */
  readonly months: readonly Phrases[]
  /** Month and weekday forms that are also other words; they count beside a number or after `dateOpeners` only. */
  readonly doubtful: Phrases
  /** Whether months and weekdays are written with a capital. */
  readonly capitals: boolean
  /** Whether month names are given names too ("April", "June"). */
  readonly namesLikeMonths: boolean
  /** Names and abbreviations of the seven weekdays, from Monday. */
  readonly weekdays: readonly Phrases[]
  /** Parts of a day that follow or are glued to a weekday: "Friday evening", "Freitagabend". */
  readonly dayparts: Phrases
  readonly units: Readonly<Partial<Record<CalendarUnit, Phrases>>>
  /** Forms of units that are plural: "the last weeks" is no date. */
  readonly pluralUnits: Phrases
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Phrases[]
  readonly holidays: readonly (readonly [Phrases, FeastDay])[]
  /** Feasts that stand before nouns too ("Christmas party"), where they are no date. */
  readonly doubtfulFeasts: Phrases
  readonly cardinals: Readonly<Record<string, number>>
  readonly thousand: Phrases
  readonly ordinals: Readonly<Record<string, number>>
  /** "last", "this", "next" before a unit, counted from the publication. */
  readonly steps: Steps
  /** Those of them that mean the very next: "coming". */
  readonly comings: Phrases
  /** Endings of adjectives that may stand between such a word and a unit or season; an empty one for any word. */
  readonly adjectiveEndings: Phrases
  /** Before what comes again and again and is no date: "every". */
  readonly sets: Phrases
  /** "the same", "the following" before a unit, counted from the date named before; their article is part of the phrase. */
  readonly contextSteps: Steps
  /** Whole phrases that lead away from their origin: "yesterday", "last night", "Vorjahr". */
  readonly offsets: readonly (readonly [Phrases, CalendarUnit, number, Origin, ('start' | 'mid' | 'end')?])[]
  /** After a number and unit: back from the publication ("ago"). */
  readonly ago: Phrases
  /** After a number and unit: back from the date named before ("earlier"). */
  readonly earlier: Phrases
  /** After a number and unit: ahead of the date named before ("later"). */
  readonly later: Phrases
  /** Before a number and unit: back from the publication (German "vor"). */
  readonly agoBefore: Phrases
  /** Before a number and unit: ahead of the publication ("in two weeks' time", "over twee weken"). */
  readonly inBefore: Phrases
  /** After such a unit ("time"), and whether nothing is ahead without it ("in two weeks" may be how long it took). */
  readonly aheadEnd: Phrases
  readonly aheadNeedsEnd: boolean
  /** After a unit: "and a half". */
  readonly andHalf: Phrases
  /** The quarter that a report speaks of: "the quarter", "the latest period". */
  readonly periods: Phrases
  /** Words for a part of a year that are also other words ("half"); they count with a year only. */
  readonly doubtfulParts: Phrases
  /** "his", "her": before a decade they make an age of it ("in his 30s"). */
  readonly possessives: Phrases
  /** Nouns that, but for their capital, are words for a day: German "Morgen". */
  readonly nounsLikeDays: Phrases
  /** Whether a capital inside a sentence makes a name of a word for a day. */
  readonly capitalsName: boolean
  /** Whether a year stands without a preposition ("2014 zog sie um"). */
  readonly bareYears: boolean
  /** Words of a date's edge: start, middle and end belong to the span, the others do not. */
  readonly mods: Readonly<Record<'start' | 'mid' | 'end' | 'approx' | 'before' | 'after', Phrases>>
  /** What may stand between an edge word and its date, or a date and its year. */
  readonly links: Phrases
  /** Between the two ends of a range. */
  readonly rangeLinks: Phrases
  /** Between two days of one night: "von Samstag auf Sonntag". */
  readonly nightLinks: Phrases
  /** Before a range whose ends are joined by "and": "between". */
  readonly rangeOpeners: Phrases
  readonly and: Phrases
  /** Words of decades after a number ("90er Jahre"), and before it ("jaren negentig"). */
  readonly decades: {
    readonly names: Readonly<Record<string, number>>
    readonly suffixes: Phrases
    readonly before: Phrases
    readonly after: Phrases
    readonly alone: boolean
  }
  /** Prepositions and other words after which a bare year or doubtful month is one. */
  readonly dateOpeners: Phrases
  /** Words before a number that make it no year: "page", "Boeing". */
  readonly numberedThings: Phrases
  /** Words after a number that make it a count: "people", "euro". */
  readonly countedThings: Phrases
  /** Whole phrases that hold a calendar word and are no date. */
  readonly noDates: Phrases
  /** Short letters of a quarter and half before a digit: "q", "h". */
  readonly partLetters: { readonly quarter: Phrases; readonly half: Phrases }
}

/** Signs of the time of a clause. */
export interface TenseWords {
  /** Words that look ahead: "planned", "scheduled", "ab". */
  readonly future: Phrases
  /** Past verb forms that the grammar classes do not hold. */
  readonly past: Phrases
  /** Auxiliaries that tell of the past with a participle in their clause only: "hat", "is". */
  readonly perfect: Phrases
  /** Beginnings and endings of such participles, and endings that need no such beginning. */
  readonly participle: { readonly beginnings: Phrases; readonly endings: Phrases; readonly alone: Phrases }
  /** Infinitives that beside a participle tell of what is said to have been: "soll … getroffen haben". */
  readonly perfectInfinitive: Phrases
  /** Words after which a past form tells of no time: "be" in "will be named". */
  readonly timeless: Phrases
  /** Endings of past verb forms and participles, tried on lower-case words of five letters or more. */
  readonly pastEndings: Phrases
  /** Words that end so and are none. */
  readonly pastNone: Phrases
  /** Before a date: it is over, whatever the tense. */
  readonly since: Phrases
  /** Before a day: it was still to come for the one who named it, whatever the tense ("planned for Friday"). */
  readonly aheadBefore: Phrases
  /** Before a month or feast in a clause that looks ahead: it lies ahead, however far ("will be gone by Christmas"). */
  readonly byBefore: Phrases
  /** Words of a time of day that stand between a date and its verb ("um 20 Uhr"). */
  readonly clock: Phrases
  /** The word before an infinitive that ends its clause ("am Freitag zu beraten"); empty where none ends it. */
  readonly infinitive: Phrases
  /** Finite verbs of the present, which beside a date look ahead. */
  readonly present: {
    /** Forms that are taken for such a verb anywhere in the clause, unless an article or preposition stands before. */
    readonly verbs: Phrases
    /** Endings of other forms, tried where the verb has its place; empty where they do not differ from infinitives. */
    readonly endings: Phrases
    /** Beginnings of participles, which end like them. */
    readonly participles: Phrases
    /** Words that end so and are no such verbs. */
    readonly none: Phrases
  }
}

/** What the dates stage reads of a language. */
export interface DatesPack {
  readonly words: CalendarWords
  readonly tense: TenseWords
  /** Reads day and month by name, with chrono's parsers of the language. */
  readonly absolute: AbsoluteReader
  /** The parsers in the order in which they are tried at each token; guards first. */
  readonly parsers: readonly DateParserName[]
  /** What is done with the dates found, in order. */
  readonly refiners: readonly DateRefinerName[]
  /** Regions that write the month first in "3/4/2023". */
  readonly monthFirst: readonly string[]
  /** Months as foreign software of a page names them in its header lines, from January; none where there are none. */
  readonly foreignMonths: readonly Phrases[]
  /** Words of a line that says when the page was published, and of none that says when it was changed. */
  readonly published: Phrases
}
