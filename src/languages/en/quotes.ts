import type { CuePhrase, QuotesPack } from '../pack/quotes.js'
import { cues } from './cues.js'
import { labels } from './labels.js'

const before = (words: string, content: CuePhrase['content'] = 'any'): CuePhrase => ({ words, side: 'before', content })

/** What the quotes stage reads of English. */
export const quotes: QuotesPack = {
  verbs: [...cues, ...labels],
  phrases: [
    before('according to'),
    before('in the words of'),
    before('in the view of'),
    before('in the opinion of'),
    before('in the eyes of'),
    before('in the judgment of'),
    before('in the estimation of'),
    before('in the telling of'),
    before('from the perspective of'),
    { ...before('in'), nouns: 'view opinion words judgment telling' },
    { words: 'by his own account', side: 'self', content: 'any' },
    { words: 'by her own account', side: 'self', content: 'any' },
    { words: 'by their own account', side: 'self', content: 'any' },
    { words: 'by its own account', side: 'self', content: 'any' },
  ],
  hedges: 'kind sort form',
  indefinite: 'a an',
  adverbial: 'others',
  viewpoint: 'for',
  slogans: 'slogan slogans chant chants',
  announcing: 'words follows',
  adverbs: '',
  complementizers: 'that',
  questionWords: 'whether if why how what when where who which',
  infinitiveMarker: 'to',
  asWords: 'as',
  clauseSubjects: 'i he she we they',
  timeNouns:
    'second minute hour day week weekend month quarter year decade century night morning afternoon evening spring summer autumn fall winter days weeks months years hours minutes decades',
  impersonal: 'there this that which',
  reflexive: '',
  elisions: 's t d m ll re ve em til tis twas cause bout n round cos',
  linking: 'of',
  agent: 'by',
  manner:
    'bluntly flatly repeatedly publicly privately openly clearly simply angrily separately jointly reportedly allegedly initially originally specifically explicitly famously confidently proudly quietly part jokingly sarcastically emphatically',
  offices: 'office press-service spokesperson',
  firstPerson: 'i we my our me us myself ourselves mine ours',
  perfect: 'has have had having',
  passive: 'is are was were be been being',
  refusals:
    'refuse refuses refused refusing decline declines declined declining unwilling unable failed fail fails failing',
  oblique: '',
  obliqueBefore: '',
  obliqueEndings: '',
  attributeEndings: '',
  nominative: '',
  objectPronouns: '',
  focus: 'even',
  adverbEndings: 'ly',
  documents:
    'statement report letter interview study ruling verdict paper readout filing document documents filings records complaint indictment release memo note transcript survey poll',
  nonSpeakers:
    'law laws constitution treaty agreement plan plans schedule rules terms accord deal charter contract convention',
  titleNouns:
    'film movie song album book novel show series titled entitled called named dubbed nicknamed magazine newspaper play single track band',
  finite:
    'went came took gave got made saw left met won lost held began became kept ran fell brought led stood paid sent built spent grew rose hit cut broke drew drove chose hurt let put set shut spoke stole threw wore sought bought caught fought taught dealt meant dug fled hung laid lay rang sank shook shot sold slept slid spread struck swept swung goes comes takes gives gets makes sees leaves meets wins loses holds begins becomes keeps runs falls brings leads stands pays sends builds spends grows rises needs wants works looks seems appears remains includes allows causes continues depends exists happens helps hurts involves lacks lives matters owns plays poses provides reaches relies represents requires serves shares starts stays stops suffers supports turns uses violates want need come go take give get make see leave meet win lose hold begin become keep run fall bring lead stand pay send build work look seem appear remain include live die died use used',
  purposive: '',
  joinedPrefixes: '',
  conditional: 'if unless',
  asReported: 'as',
  subjectRelatives: 'who which',
  collectives: 'people police men women children media public staff',
  negatedEndings: "n't n’t",
  thirdPerson: 's',
  verbEndings: 'ed',
  gerundEnding: 'ing',
  finiteEndings: 'ed',
  nounChains: true,
  weakMood: '',
  commaClause: false,
  moodEndings: '',
  otherMoodEndings: '',
  moodForms: '',
  statementNouns:
    'statement claim report allegation accusation announcement assertion assurance warning argument suggestion conclusion complaint confirmation denial insistence admission contention prediction comment remark charge pledge promise belief fear hope concern view rumour rumor acknowledgement acknowledgment confession opinion conviction verdict ruling finding estimate forecast projection expectation assumption suspicion threat vow plea demand recommendation proposal reminder hint disclosure reassurance theory prophecy regret declaration proclamation',
  issuers: 'of from by',
  anaphors: '',
  moodReports: false,
}
