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
    'sag erklär mein betont beton berichte bericht behaupt äußer versicher bestätig kommentier schreiben/schreibt/schrieb/geschrieben meld erwider antwort entgegn begründ erläuter kritisier bemerk unterstreichen/unterstreicht/unterstrich/unterstrichen bekräftig verkünd argumentier warn verlaut konstatier beteuer prognostizier mutmaß spekulier ergänz präzisier gestehen/gesteht/gestand/gestanden beklag bedauer fürcht befürcht hoff glaub vermut urteil schätz fragen/fragt/fragte/gefragt frag wiederhol signalisier unterstell verrat/verrät/verriet/verraten erzähl schilder reagier resümier bilanzier folger schlussfolger versprechen/verspricht/versprach/versprochen garantier droh klag monier bemängel rüg lob bestreit/bestreitet/bestritt/bestritten bestreiten/bestreitet/bestritt/bestritten dementier denk/denkt/dachte/gedacht denken/denkt/dachte/gedacht find/findet/fand/gefunden finden/findet/fand/gefunden bekunden bekund offenbar erkenn/erkennt/erkannte/erkannt bekennen/bekennt/bekannte/bekannt prophezei orakel witzel scherz spott höhn schwärm jubel frohlock wetter schimpf schwör/schwört/schwor/geschworen verteidig appellier mahn formulier definier stell/stellt/stellte/gestellt+fest twitter post informier unterricht erinner verbreit prahl erwart bezweifel zweifel beharr insistier bescheinig attestier beschwör twitter gestikulier postulier propagier referier rekapitulier moderier philosophier diagnostizier kalkulier erahn ahn annehm/annimmt/annahm/angenommen entscheid/entscheidet/entschied/entschieden verfüg beschließ/beschließt/beschloss/beschlossen beschließen/beschließt/beschloss/beschlossen',
  ),
  ...verbs(
    FULL,
    'mit|teil fest|stell fest|halten/hält/hielt/gehalten an|geben/gibt/gab/gegeben bekannt|geben/gibt/gab/gegeben bekannt|mach an|kündig an|merk hinzu|füg klar|stell hervor|heb/hebt/hob/gehoben hervor|heben/hebt/hob/gehoben aus|führ ein|räum zu|geben/gibt/gab/gegeben wieder|geben/gibt/gab/gegeben an|deut dar|leg dar|stell ein|wend/wendet/wandte/gewandt ein|wenden/wendet/wandte/gewandt vor|rechn vor|werfen/wirft/warf/geworfen nach|leg zusammen|fass aus|sag ein|gestehen/gesteht/gestand/gestanden zu|sicher vor|tragen/trägt/trug/getragen vor|bring/bringt/brachte/gebracht vor|bringen/bringt/brachte/gebracht an|mahn voraus|sag voraus|sehen/sieht/sah/gesehen nach|frag zurück|weisen/weist/wies/gewiesen an|nehmen/nimmt/nahm/genommen kund|tun/tut/tat/getan preis|geben/gibt/gab/gegeben durch|geben/gibt/gab/gegeben auf|zeig nach|weisen/weist/wies/gewiesen fort|fahren/fährt/fuhr/gefahren heraus|streich/streicht/strich/gestrichen heraus|streichen/streicht/strich/gestrichen aus|rufen/ruft/rief/gerufen zu|rufen/ruft/rief/gerufen weiter|sag',
  ),
  ...verbs(
    ['that', 'infinitive', 'quote'],
    'weisen/weist/wies/gewiesen+darauf_hin weis/weist/wies/gewiesen+darauf_hin weisen/weist/wies/gewiesen+hin verweisen/verweist/verwies/verwiesen+darauf gehen/geht/ging/gegangen+davon_aus gehen/geht/ging/gegangen+aus machen/macht/machte/gemacht+deutlich machen/macht/machte/gemacht+klar machen/macht/machte/gemacht+geltend machen/macht/machte/gemacht+darauf_aufmerksam machen/macht/machte/gemacht+aufmerksam bringen/bringt/brachte/gebracht+zum_ausdruck lassen/lässt/ließ/gelassen+verlauten lassen/lässt/ließ/gelassen+wissen lassen/lässt/ließ/gelassen+durchblicken lassen/lässt/ließ/gelassen+mitteilen lassen/lässt/ließ/gelassen+ausrichten geben/gibt/gab/gegeben+zu_bedenken geben/gibt/gab/gegeben+zu_verstehen geben/gibt/gab/gegeben+zu_protokoll stellen/stellt/stellte/gestellt+klar vertreten/vertritt/vertrat/vertreten+ansicht vertreten/vertritt/vertrat/vertreten+auffassung vertreten/vertritt/vertrat/vertreten+meinung äußern/äußert/äußerte/geäußert+hoffnung äußern/äußert/äußerte/geäußert+überzeugung rechnen/rechnet/rechnete/gerechnet+damit sehen/sieht/sah/gesehen+darin legen/legt/legte/gelegt+nahe legen/legt/legte/gelegt+fest plädieren/plädiert/plädierte/plädiert+dafür sprechen/spricht/sprach/gesprochen+davon sprechen/spricht/sprach/gesprochen+dafür+aus treten/tritt/trat/getreten+dafür_ein drängen/drängt/drängte/gedrängt+darauf pochen/pocht/pochte/gepocht+darauf bestehen/besteht/bestand/bestanden+darauf erinnern/erinnert/erinnerte/erinnert+daran zeigen/zeigt/zeigte/gezeigt+überzeugt zeigen/zeigt/zeigte/gezeigt+zuversichtlich zeigen/zeigt/zeigte/gezeigt+besorgt zeigen/zeigt/zeigte/gezeigt+enttäuscht zeigen/zeigt/zeigte/gezeigt+erfreut geben/gibt/gab/gegeben+überzeugt geben/gibt/gab/gegeben+zuversichtlich',
  ),
  ...verbs(
    ['that', 'infinitive', 'quote', 'tail', 'bare'],
    'forder verlangen/verlangt/verlangte/verlangt bitt/bittet/bat/gebeten bitten/bittet/bat/gebeten empfehlen/empfiehlt/empfahl/empfohlen raten/rät/riet/geraten auf|forder auf|rufen/ruft/rief/gerufen vor|schlagen/schlägt/schlug/geschlagen vor|schlag/schlägt/schlug/geschlagen an|bieten/bietet/bot/geboten beschuldig bezichtig wünsch plädier ermahn befehlen/befiehlt/befahl/befohlen anordn an|ordn an|weisen/weist/wies/gewiesen zu|sag nach|sag ab|raten/rät/riet/geraten leugn',
  ),
  ...verbs(
    ['quote', 'tail'],
    'rufen/ruft/rief/gerufen skandier lauten laut schreien/schreit/schrie/geschrien brüll flüster murmel seufz lachen lach stöhn beginn/beginnt/begann/begonnen beginnen/beginnt/begann/begonnen schließ/schließt/schloss/geschlossen schließen/schließt/schloss/geschlossen setzen/setzt/setzte/gesetzt+fort grüß dank würdig verurteil charakterisier beschreiben/beschreibt/beschrieb/beschrieben nennen/nennt/nannte/genannt vergleichen/vergleicht/verglich/verglichen lob pranger an|prangern singen/singt/sang/gesungen singen/singt/sang/gesungen befind/befindet/befand/befunden befinden/befindet/befand/befunden  gratulier kontern konter poltern polter sprechen/spricht/sprach/gesprochen diktier zusammen|fass unken unk',
  ),
  ...verbs(
    ['that', 'bare', 'tail'],
    'besag zeig ergeben/ergibt/ergab/ergeben hervor|gehen/geht/ging/gegangen gehen/geht/ging/gegangen+hervor',
  ),
  ...verbs(['quote', 'tail', 'cite', 'bare', 'that'], 'zitier'),
  ...verbs(['infinitive'], 'beantrag plan verdächtig überleg'),
  ...verbs(['about'], 'sprechen/spricht/sprach/gesprochen red warn schreiben/schreibt/schrieb/geschrieben'),
  ...verbs(
    ['quote', 'tail', 'that', 'bare', 'document'],
    'heißen/heißt/hieß/geheißen+es heißen/heißt/hieß/geheißen stehen/steht/stand/gestanden',
  ),
  ...verbs(
    ['as'],
    'bezeichn nennen/nennt/nannte/genannt beschreiben/beschreibt/beschrieb/beschrieben kritisier würdig werten wert charakterisier zurück|weisen/weist/wies/gewiesen betrachten betracht verurteil lob titulier brandmark rüg ein|stuf schmäh',
  ),
]
