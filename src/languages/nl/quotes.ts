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
    { words: 'volgens eigen zeggen', side: 'self', content: 'any' },
    before('in de woorden van'),
    before('naar de mening van'),
    before('naar mening van'),
    before('naar het oordeel van'),
    before('in de ogen van'),
    before('bij monde van'),
    { ...before('wat'), closing: 'betreft' },
    before('luidens'),
    before('dixit', 'preceding'),
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
  clauseSubjects: '',
  timeNouns: '',
  impersonal: 'het er men dit dat',
  reflexive: 'zich',
  elisions: 's t n m k r ie',
  linking: 'van der',
  agent: 'door',
  manner:
    'schriftelijk mondeling telefonisch letterlijk duidelijk openlijk nadrukkelijk uitdrukkelijk herhaaldelijk tegenover desgevraagd officieel',
  offices:
    'persdienst persbureau woordvoerder woordvoerster woordvoerders bureau kantoor zegsman zegsvrouw voorlichter persvoorlichter persofficier persrechter persmagistraat',
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
  focus: 'ook zelfs alleen vooral zowel',
  adverbEndings: 'lijks erwijs waarts',
  documents:
    'verklaring bericht rapport brief persbericht onderzoek interview vonnis stukken documenten nota dossier peiling verslag studie advies mail dagvaarding aanklacht communiqué arrest tweet',
  nonSpeakers:
    'wet overeenkomst verdrag akkoord plan planning grondwet afspraak afspraken regels reglement cao contract schema verwachting traditie protocol richtlijn richtlijnen procedure begroting principe patroon norm normen',
  titleNouns:
    'film lied nummer album boek roman programma serie titel motto blad krant tijdschrift stuk naam project schip term begrip woord',
  finite:
    'komt kwam kwamen gaat ging gingen geeft gaf gaven staat stond stonden ligt lag lagen blijft bleef bleven laat liet lieten ziet zag zagen maakt maakte maakten neemt nam namen houdt hield hielden brengt bracht brachten loopt liep liepen valt viel vielen treft trof troffen geldt gold golden weet wist wisten speelt speelde speelden leeft leefde leefden werkt werkte werkten bestaat bestond bestonden begint begon begonnen eindigt verliest verloor verloren wint won wonnen zoekt zocht zochten stelt stijgt steeg stegen daalt daalde daalden groeit groeide kost kostte krijgt kreeg kregen doet deed deden stemt stemde biedt bood boden',
  purposive: 'om zonder',
  opensInfinitive: 'om',
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
    'verklaring bewering beschuldiging verwijt mededeling aankondiging toezegging stelling uitspraak opmerking waarschuwing overtuiging vrees hoop verwachting conclusie mening antwoord boodschap oordeel advies argument standpunt belofte vermoeden klacht gerucht eis',
  issuers: 'van uit',
  anaphors: 'dat dit',
  moodReports: false,
  predicates:
    '-ig -lijk -baar -isch -loos -zaam -waardig -matig -ant -ief -aal -eel -air -erend goed slecht terecht onterecht raar vreemd jammer laf dom slim oneerlijk eerlijk duur laat zwaar onjuist juist absurd bizar schandalig fair triest zonde prima vervelend verstandig',
  hearsay: {
    modals: 'zou zouden',
    perfect: 'hebben zijn',
    participleStarts: 'ge be ver ont her er mis over',
    participleEnds: 'd t n',
    states:
      'wonen verblijven kampen verkeren beschikken bezitten onderhandelen in_gesprek betrokken_zijn zijn_betrokken sprake_zijn gaan_om interesse_hebben geïnteresseerd_zijn',
    conditions:
      'als indien wanneer mits tenzij anders zonder graag liever bijna eigenlijk oorspronkelijk aanvankelijk normaal ideaal had hadden kunnen moeten willen mogen hoeven zullen',
    phrases: 'naar_verluidt',
    passives: '',
    alone: true,
  },
}
