import type { CueTakes, CueVerb } from '../pack/quotes.js'

/** Stems after which "-t" and "-te" need an "e": "bericht-et", "rechn-et", "antwort-et". */
const NEEDS_E = /(?:[td]|(?:[^aeiouäöülrhmn]|ch)[mn])$/
/** Weak verbs that build their participle without "ge-". */
const WITHOUT_GE = /^(?:be|er|ver|ent|emp|ge|miss|zer|wider|unter|über)|ier$/

/**
 * Verbs by their notation, separated by spaces: weak verbs by their stem ("sag"), strong ones by infinitive, present,
 * past singular and participle ("sprechen/spricht/sprach/gesprochen"); "mit|teil" for a separable prefix; "+" before
 * words that the verb needs besides ("weisen/weist/wies/gewiesen+darauf_hin").
 */
export const verbs = (takes: readonly CueTakes[], notation: string): CueVerb[] =>
  notation.split(' ').map((entry) => {
    const [whole = '', extra] = entry.split('+')
    const [first = '', second] = whole.split('|')
    const prefix = second === undefined ? '' : first
    const forms = (second ?? first).split('/')
    const stem = forms[0] ?? ''
    const e = NEEDS_E.test(stem) ? 'e' : ''
    const weak = forms.length === 1
    const infinitive = weak ? (/(?:el|er)$/.test(stem) ? `${stem}n` : `${stem}en`) : stem
    const root = weak ? stem : stem.replace(/e?n$/, '')
    const present = forms[1] ?? `${stem}${e}t`
    const past = forms[2] ?? `${stem}${e}te`
    const pastPlural = past.endsWith('e') ? `${past}n` : /[sß]$/.test(past) ? `${past}en` : `${past}en`
    const participle = forms[3] ?? `${WITHOUT_GE.test(stem) ? '' : 'ge'}${stem}${e}t`
    const finite = [present, past, pastPlural, infinitive, `${root}e`]
    return {
      finite: finite.join(' '),
      joined: prefix ? finite.map((form) => prefix + form).join(' ') : '',
      participle: prefix + participle,
      infinitive: prefix ? `${prefix}${infinitive} ${prefix}zu${infinitive}` : infinitive,
      gerund: '',
      particle: extra ? extra.replaceAll('_', ' ') : prefix || null,
      takes,
    }
  })

const FULL: readonly CueTakes[] = ['quote', 'that', 'bare', 'tail', 'question']

/** German reporting verbs. */
export const cues: readonly CueVerb[] = [
  ...verbs(
    FULL,
    'sag erklär mein beton berichte bericht behaupt äußer versicher bestätig kommentier schreiben/schreibt/schrieb/geschrieben meld erwider antwort entgegn begründ erläuter bemerk unterstreichen/unterstreicht/unterstrich/unterstrichen bekräftig verkünd argumentier warn verlaut konstatier beteuer prognostizier mutmaß spekulier ergänz präzisier gestehen/gesteht/gestand/gestanden beklag bedauer fürcht befürcht hoff glaub vermut schätz urteil fragen/fragt/fragte/gefragt frag signalisier erzähl resümier bilanzier folger schlussfolger versprechen/verspricht/versprach/versprochen garantier klag monier bemängel bestreit/bestreitet/bestritt/bestritten bestreiten/bestreitet/bestritt/bestritten dementier denk/denkt/dachte/gedacht denken/denkt/dachte/gedacht prophezei orakel witzel scherz spott höhn schwärm jubel frohlock wetter schimpf schwör/schwört/schwor/geschworen mahn twitter erinner prahl erwart bezweifel zweifel beschwör postulier propagier rekapitulier',
  ),
  ...verbs(
    FULL,
    'mit|teil fest|stell fest|halten/hält/hielt/gehalten an|geben/gibt/gab/gegeben bekannt|geben/gibt/gab/gegeben bekannt|mach an|kündig an|merk hinzu|füg klar|stell hervor|heb/hebt/hob/gehoben hervor|heben/hebt/hob/gehoben aus|führ ein|räum zu|geben/gibt/gab/gegeben wieder|geben/gibt/gab/gegeben an|deut dar|leg dar|stell ein|wend/wendet/wandte/gewandt ein|wenden/wendet/wandte/gewandt vor|rechn vor|werfen/wirft/warf/geworfen nach|leg zusammen|fass aus|sag ein|gestehen/gesteht/gestand/gestanden zu|sicher vor|tragen/trägt/trug/getragen vor|bring/bringt/brachte/gebracht vor|bringen/bringt/brachte/gebracht an|mahn voraus|sag voraus|sehen/sieht/sah/gesehen nach|frag zurück|weisen/weist/wies/gewiesen an|nehmen/nimmt/nahm/genommen kund|tun/tut/tat/getan preis|geben/gibt/gab/gegeben durch|geben/gibt/gab/gegeben auf|zeig nach|weisen/weist/wies/gewiesen fort|fahren/fährt/fuhr/gefahren heraus|streich/streicht/strich/gestrichen heraus|streichen/streicht/strich/gestrichen aus|rufen/ruft/rief/gerufen zu|rufen/ruft/rief/gerufen weiter|sag',
  ),
  ...verbs(
    ['quote', 'that', 'mood', 'tail', 'question'],
    'kritisier wiederhol unterstell verrat/verrät/verriet/verraten schilder reagier rüg lob find/findet/fand/gefunden finden/findet/fand/gefunden bekunden bekund offenbar erkenn/erkennt/erkannte/erkannt bekennen/bekennt/bekannte/bekannt verteidig formulier definier stell/stellt/stellte/gestellt+fest post informier unterricht verbreit beharr insistier bescheinig attestier gestikulier referier moderier philosophier diagnostizier kalkulier erahn ahn annehm/annimmt/annahm/angenommen entscheid/entscheidet/entschied/entschieden verfüg beschließ/beschließt/beschloss/beschlossen beschließen/beschließt/beschloss/beschlossen',
  ),
  ...verbs(
    ['that', 'infinitive', 'quote', 'mood'],
    'hin|weisen/weist/wies/gewiesen weisen/weist/wies/gewiesen+darauf_hin weis/weist/wies/gewiesen+darauf_hin weisen/weist/wies/gewiesen+hin verweisen/verweist/verwies/verwiesen+darauf vertreten/vertritt/vertrat/vertreten+die_ansicht vertreten/vertritt/vertrat/vertreten+die_auffassung vertreten/vertritt/vertrat/vertreten+die_meinung gehen/geht/ging/gegangen+davon_aus gehen/geht/ging/gegangen+aus machen/macht/machte/gemacht+deutlich machen/macht/machte/gemacht+klar machen/macht/machte/gemacht+geltend machen/macht/machte/gemacht+darauf_aufmerksam machen/macht/machte/gemacht+aufmerksam bringen/bringt/brachte/gebracht+zum_ausdruck lassen/lässt/ließ/gelassen+verlauten lassen/lässt/ließ/gelassen+erkennen lassen/lässt/ließ/gelassen+wissen lassen/lässt/ließ/gelassen+durchblicken lassen/lässt/ließ/gelassen+mitteilen lassen/lässt/ließ/gelassen+erklären lassen/lässt/ließ/gelassen+verkünden lassen/lässt/ließ/gelassen+anklingen lassen/lässt/ließ/gelassen+ausrichten geben/gibt/gab/gegeben+zu_bedenken geben/gibt/gab/gegeben+zu_verstehen geben/gibt/gab/gegeben+zu_protokoll stellen/stellt/stellte/gestellt+klar vertreten/vertritt/vertrat/vertreten+ansicht vertreten/vertritt/vertrat/vertreten+auffassung vertreten/vertritt/vertrat/vertreten+meinung äußern/äußert/äußerte/geäußert+hoffnung äußern/äußert/äußerte/geäußert+überzeugung rechnen/rechnet/rechnete/gerechnet+damit sehen/sieht/sah/gesehen+darin legen/legt/legte/gelegt+nahe legen/legt/legte/gelegt+fest plädieren/plädiert/plädierte/plädiert+dafür sprechen/spricht/sprach/gesprochen+davon sprechen/spricht/sprach/gesprochen+dafür+aus treten/tritt/trat/getreten+dafür_ein drängen/drängt/drängte/gedrängt+darauf pochen/pocht/pochte/gepocht+darauf bestehen/besteht/bestand/bestanden+darauf erinnern/erinnert/erinnerte/erinnert+daran zeigen/zeigt/zeigte/gezeigt+überzeugt zeigen/zeigt/zeigte/gezeigt+zuversichtlich zeigen/zeigt/zeigte/gezeigt+besorgt zeigen/zeigt/zeigte/gezeigt+enttäuscht zeigen/zeigt/zeigte/gezeigt+erfreut geben/gibt/gab/gegeben+überzeugt geben/gibt/gab/gegeben+zuversichtlich',
  ),
  ...verbs(
    ['that', 'infinitive', 'quote', 'tail', 'mood'],
    'forder appellier droh verlangen/verlangt/verlangte/verlangt bitt/bittet/bat/gebeten bitten/bittet/bat/gebeten empfehlen/empfiehlt/empfahl/empfohlen raten/rät/riet/geraten auf|forder auf|rufen/ruft/rief/gerufen vor|schlagen/schlägt/schlug/geschlagen vor|schlag/schlägt/schlug/geschlagen an|bieten/bietet/bot/geboten beschuldig bezichtig wünsch plädier ermahn befehlen/befiehlt/befahl/befohlen anordn an|ordn an|weisen/weist/wies/gewiesen zu|sag nach|sag ab|raten/rät/riet/geraten leugn',
  ),
  ...verbs(
    ['quote', 'tail'],
    'rufen/ruft/rief/gerufen skandier lauten laut schreien/schreit/schrie/geschrien brüll flüster murmel seufz lachen lach stöhn beginn/beginnt/begann/begonnen beginnen/beginnt/begann/begonnen schließ/schließt/schloss/geschlossen schließen/schließt/schloss/geschlossen setzen/setzt/setzte/gesetzt+fort grüß dank würdig verurteil charakterisier beschreiben/beschreibt/beschrieb/beschrieben nennen/nennt/nannte/genannt vergleichen/vergleicht/verglich/verglichen lob pranger an|prangern vor|halten/hält/hielt/gehalten entgegen|halten/hält/hielt/gehalten dagegen|halten/hält/hielt/gehalten nach|schieben/schiebt/schob/geschoben zu|raunen raun ätz flachs tön donner zeter jammer lamentier sinnier dozier stammel stotter grummel brumm knurr schnaub strahl schmunzel grins nach|hak ein|werfen/wirft/warf/geworfen ab|wiegel ab|wink parier zurück|geben/gibt/gab/gegeben bei|pflicht zu|stimm gelob verlautbar mail titel beschwichtig bekenn relativier konkretisier beruhig tröst hader grübel frotzel lästern/lästert/lästerte/gelästert fluch wüten/wütet/wütete/gewütet zurück|meld zu|ruf zurück|ruf zu|flüster singen/singt/sang/gesungen singen/singt/sang/gesungen befind/befindet/befand/befunden befinden/befindet/befand/befunden  gratulier kontern konter poltern polter sprechen/spricht/sprach/gesprochen diktier zusammen|fass unken unk',
  ),
  ...verbs(['that', 'mood', 'tail'], 'besag zeig ergeben/ergibt/ergab/ergeben'),
  ...verbs(
    ['that', 'infinitive', 'quote', 'mood', 'be'],
    'kommen/kommt/kam/gekommen+zu_dem_ergebnis kommen/kommt/kam/gekommen+zu_dem_schluss kommen/kommt/kam/gekommen+zum_ergebnis kommen/kommt/kam/gekommen+zum_schluss kommen/kommt/kam/gekommen+zu_der_auffassung kommen/kommt/kam/gekommen+zu_der_einschätzung kommen/kommt/kam/gekommen+zu_der_überzeugung gelangen/gelangt/gelangte/gelangt+zu_der_auffassung gelangen/gelangt/gelangte/gelangt+zu_der_überzeugung',
  ),
  ...verbs(['quote', 'tail', 'question'], 'wollen/will/wollte/gewollt+wissen'),
  ...verbs(['quote', 'tail', 'cite', 'bare', 'that'], 'zitier'),
  ...verbs(['infinitive'], 'beantrag verdächtig'),
  ...verbs(['about'], 'sprechen/spricht/sprach/gesprochen red warn schreiben/schreibt/schrieb/geschrieben'),
  ...verbs(['quote', 'tail', 'that', 'bare', 'document'], 'heißen/heißt/hieß/geheißen+es heißen/heißt/hieß/geheißen'),
  ...verbs(
    ['quote', 'that', 'mood', 'document'],
    'stehen/steht/stand/gestanden hervor|gehen/geht/ging/gegangen finden/findet/fand/gefunden+sich',
  ),
  ...verbs(['as', 'any'], 'nennen/nennt/nannte/genannt'),
  ...verbs(
    ['as'],
    'bezeichn beschreiben/beschreibt/beschrieb/beschrieben kritisier würdig werten wert charakterisier zurück|weisen/weist/wies/gewiesen betrachten betracht verurteil lob titulier brandmark rüg ein|stuf schmäh',
  ),
]
