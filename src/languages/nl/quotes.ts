import type { CuePhrase, QuotesPack } from '../pack/quotes.js'
import { cues } from './cues.js'
import { labels } from './labels.js'

const before = (words: string, content: CuePhrase['content'] = 'any'): CuePhrase => ({ words, side: 'before', content })

/** What the quotes stage reads of Dutch. */
export const quotes: QuotesPack = {
  verbs: [...cues, ...labels],
  phrases: [
    before('volgens'),
    { words: 'naar eigen zeggen', side: 'self', content: 'any' },
    { words: 'naar zijn zeggen', side: 'self', content: 'any' },
    { words: 'naar haar zeggen', side: 'self', content: 'any' },
    before('aldus', 'preceding'),
    before('naar verluidt volgens'),
    before('in de woorden van'),
    before('naar de mening van'),
    before('naar mening van'),
    before('blijkens'),
  ],
  hedges: 'soort vorm',
  indefinite: 'een',
  adverbial: 'meer andere',
  viewpoint: 'voor',
  slogans: 'leus leuzen slogan slogans spreekkoor spreekkoren kreet kreten',
  announcing: 'woorden volgt letterlijk',
  adverbs: '',
  complementizers: 'dat',
  questionWords: 'of waarom hoe wie wat wanneer waar welke welk',
  infinitiveMarker: 'te',
  asWords: 'als tot',
  impersonal: 'het er men dit dat',
  reflexive: 'zich',
  elisions: 's t n m k r ie',
  linking: 'van der',
  agent: 'door',
  manner:
    'schriftelijk mondeling letterlijk duidelijk openlijk nadrukkelijk uitdrukkelijk herhaaldelijk tegenover desgevraagd officieel',
  offices: 'persdienst persbureau woordvoerder woordvoerster bureau kantoor',
  firstPerson: 'ik wij we mijn ons onze mij me',
  perfect: 'heeft hebben had hadden zijn',
  passive: 'wordt worden werd werden is zijn was waren',
  refusals: 'weigert weigerde weigerden wilde',
  oblique: '',
  obliqueBefore: '',
  obliqueEndings: '',
  attributeEndings: '',
  nominative: '',
  objectPronouns: '',
  focus: 'ook zelfs alleen vooral',
  adverbEndings: 'lijks erwijs waarts',
  documents:
    'verklaring bericht rapport brief persbericht onderzoek interview vonnis stukken documenten nota dossier peiling',
  nonSpeakers:
    'wet overeenkomst verdrag akkoord plan planning grondwet afspraak afspraken regels reglement cao contract',
  titleNouns:
    'film lied nummer album boek roman programma serie titel motto blad krant tijdschrift stuk naam project schip term begrip woord',
  finite:
    'komt kwam kwamen gaat ging gingen geeft gaf gaven staat stond stonden ligt lag lagen blijft bleef bleven laat liet lieten ziet zag zagen maakt maakte maakten neemt nam namen houdt hield hielden brengt bracht brachten loopt liep liepen valt viel vielen treft trof troffen geldt gold golden weet wist wisten speelt speelde speelden leeft leefde leefden werkt werkte werkten bestaat bestond bestonden begint begon begonnen eindigt verliest verloor verloren wint won wonnen zoekt zocht zochten stelt stijgt steeg stegen daalt daalde daalden groeit groeide kost kostte krijgt kreeg kregen doet deed deden stemt stemde biedt bood boden',
  purposive: 'om zonder',
  joinedPrefixes: '',
  conditional: '',
  asReported: 'zoals',
  subjectRelatives: '',
  collectives: '',
  negatedEndings: '',
  thirdPerson: '',
  verbEndings: 't te ten de den en',
  gerundEnding: '',
  finiteEndings: 'ten den',
  nounChains: false,
  weakMood: '',
  commaClause: false,
  moodEndings: '',
  otherMoodEndings: '',
  moodForms: '',
  statementNouns:
    'verklaring bewering beschuldiging verwijt mededeling aankondiging toezegging stelling uitspraak opmerking waarschuwing overtuiging vrees hoop verwachting conclusie mening',
  issuers: 'van uit',
  anaphors: 'dat dit',
  moodReports: false,
}
