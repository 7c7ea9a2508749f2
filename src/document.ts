/**
 * The document as it goes down the line: each stage takes the one before and returns it with one layer more.
 * All ranges are in the normalised text; only the last stage, `article`, goes back to the raw text.
 */
import type { Agreement, Article, Meeting, Quote, Source } from './schema/index.js'
import type { LanguagePack } from './languages/pack.js'
import type { OffsetMap } from './text/normalise.js'
import type { Range } from './text/range.js'
import type { Token } from './text/tokens.js'

/** The options of a parse after they were checked. */
export interface ResolvedOptions {
  /** Code of the pack asked for; null where it is to be detected. A region subtag is kept in `region`. */
  readonly language: string | null
  /** ISO 3166-1 region of the language option ('US' of 'en-US'), upper case; decides the reading of numeric dates. */
  readonly region: string | null
  /** EDTF date (day, month or year precision) of the reference date option. */
  readonly referenceDate: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly explain: boolean
}

/** Something seen that could not be resolved, in normalised offsets. */
export interface Finding {
  readonly code: string
  readonly message: string
  readonly range: Range | null
}

/** After `normalise`. */
export interface NormalisedDocument {
  readonly raw: string
  readonly options: ResolvedOptions
  /** The text that the rules read. */
  readonly text: string
  readonly offsets: OffsetMap
  /** What the stages so far saw and could not resolve. */
  readonly findings: readonly Finding[]
}

/** After `detect`. */
export interface DetectedDocument extends NormalisedDocument {
  /** BCP 47 code that goes to `Article.language`; 'und' where no pack fits. */
  readonly language: string
  /** Null where no supplied pack fits: the later layers stay empty. */
  readonly pack: LanguagePack | null
}

/** What a line is on the page. */
export type ZoneKind = Article['zones'][number]['kind']

/** A line, or the part of it that is of one kind. */
export interface TextZone extends Range {
  readonly kind: ZoneKind
  readonly story: number | null
}

/** One report of the page, its headline included. */
export interface TextStory extends Range {
  readonly headline: Range | null
}

/** A dateline found by its form; its date is resolved by the dates stage. */
export interface TextDateline extends Range {
  readonly story: number
  readonly place: Range | null
  readonly date: Range | null
  readonly agency: Range | null
  /** 'opening' before the first sentence of a report, 'line' on a line of its own (header or foot of the page). */
  readonly form: 'opening' | 'line'
  /** What a label before the date says of it: "Published", "Updated"; null where there is none. */
  readonly label: 'published' | 'updated' | null
}

/** A sentence, or a line that stands as one (headline, caption), never across zones. */
export interface Sentence extends Range {
  /** Index of its first token. */
  readonly firstToken: number
  /** Index after its last token. */
  readonly lastToken: number
  /** Index of its zone. */
  readonly zone: number
  readonly story: number | null
}

/** After `segment`. */
export interface SegmentedDocument extends DetectedDocument {
  readonly zones: readonly TextZone[]
  readonly stories: readonly TextStory[]
  /** The headline of the page: of its only report, or the one over all of them. */
  readonly headline: Range | null
  readonly datelines: readonly TextDateline[]
  /** The bylines and credits found by their form: names of authors and agencies, for the sources stage. */
  readonly credits: readonly TextCredit[]
  /** Sentences of every zone but boilerplate, in order. */
  readonly sentences: readonly Sentence[]
  /** Tokens of every sentence, in order; none for boilerplate. */
  readonly tokens: readonly Token[]
}

/** A name in a byline or credit line. */
export interface TextCredit extends Range {
  readonly kind: 'author' | 'agency' | 'publisher'
}

/** What the words add to a date: its start, middle or end, about, before or after it. */
export type DateMod = Article['dates'][number]['mod']
/** What a date was resolved against. */
export type DateAnchor = Article['dates'][number]['anchor']

/** A date found in the text, with its EDTF value and the rule that found it. */
export interface DatedMention extends Range {
  readonly id: string
  readonly value: string
  readonly mod: DateMod
  readonly anchor: DateAnchor
  readonly rule: string
}

/** After `dates`. */
export interface DatedDocument extends SegmentedDocument {
  readonly dates: readonly DatedMention[]
  readonly publishedOn: Article['publishedOn']
  /** EDTF values of the datelines, by index; null where a dateline names no date. */
  readonly datelineDates: readonly (string | null)[]
}

/** What kind of actor it is. */
export type ActorKind = Article['actors'][number]['kind']
/** Grammatical gender of a person, as far as words tell it. */
export type Gender = 'female' | 'male'

/** An actor with all its mentions. */
export interface FoundActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly role: string | null
  readonly affiliation: string | null
  readonly countryCode: string | null
  /** Null where given name, office and pronouns do not tell. */
  readonly gender: Gender | null
  /** Proper-name mentions, in order. */
  readonly mentions: readonly Range[]
  readonly rule: string
}

/**
 * Words that refer to actors: a proper name, a bare title or definite description, a pronoun, or a group
 * ("the ministers", "both sides").
 */
export interface Reference extends Range {
  readonly kind: 'name' | 'title' | 'pronoun' | 'group'
  /** Ids of the actors; empty where the words refer to somebody whom the text does not name. Several for groups. */
  readonly actors: readonly string[]
  /** The whole noun phrase: title, affiliation, name and apposition; equals the range where there is no more. */
  readonly phrase: Range
}

/** After `actors`. */
export interface ActedDocument extends DatedDocument {
  readonly actors: readonly FoundActor[]
  /** Every reference outside boilerplate, sorted by start, none overlapping (`phrase`s may touch each other). */
  readonly references: readonly Reference[]
}

/** A quote and who speaks. */
export interface FoundQuote {
  readonly id: string
  readonly kind: Quote['kind']
  /** The words without marks and cue. */
  readonly spans: readonly Range[]
  readonly speaker: string | null
  readonly speakerMention: Range | null
  readonly cue: Range | null
  readonly rule: string
}

/** After `quotes`. */
export interface QuotedDocument extends ActedDocument {
  readonly quotes: readonly FoundQuote[]
}

interface FoundEvent {
  readonly id: string
  readonly place: Range | null
  readonly date: { readonly value: string; readonly mention: string | null } | null
  readonly evidence: readonly Range[]
  /** The CAMEO code of what was done; null where CAMEO has no such event. */
  readonly cameo: string | null
  readonly rule: string
}

/** A meeting, merged over the whole text. */
export interface FoundMeeting extends FoundEvent {
  readonly kind: Meeting['kind']
  readonly status: Meeting['status']
  readonly participants: readonly string[]
}

/** An agreement, merged over the whole text. */
export interface FoundAgreement extends FoundEvent {
  readonly kind: Agreement['kind']
  readonly status: Agreement['status']
  readonly title: Range
  readonly parties: readonly string[]
}

/** After `events`. */
export interface EventDocument extends QuotedDocument {
  readonly meetings: readonly FoundMeeting[]
  readonly agreements: readonly FoundAgreement[]
}

/** A source, where the text names it. */
export interface FoundSource extends Range {
  readonly id: string
  readonly kind: Source['kind']
  readonly name: string
  readonly rule: string
}

/** The sources alone, which need no events. */
export interface SourceLayer {
  readonly sources: readonly FoundSource[]
}

/** After `sources`. */
export interface SourcedDocument extends EventDocument, SourceLayer {
  /** Source ids by the id of the quote, meeting or agreement that comes through them. */
  readonly reportedBy: ReadonlyMap<string, readonly string[]>
}
