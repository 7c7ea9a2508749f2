import type { CueVerb } from '../pack/quotes.js'
import { verbs } from './cues.js'

const labelled = (label: string, notation: string): CueVerb[] =>
  verbs(['label'], notation).map((verb) => ({ ...verb, label }))

/** German verbs that take quoted words of less than a clause, by what stands before these. */
export const labels: readonly CueVerb[] = [
  ...labelled(
    'als',
    'bezeichn beschreiben/beschreibt/beschrieb/beschrieben kritisier würdig wert charakterisier zurück|weisen/weist/wies/gewiesen betracht verurteil lob titulier brandmark rüg ein|stuf schmäh feier begrüß beurteil bewert rechtfertig verteidig ab|lehn ab|tun/tut/tat/getan preisen/preist/pries/gepriesen geißel bejubel sehen/sieht/sah/gesehen an|sehen/sieht/sah/gesehen empfinden/empfindet/empfand/empfunden verspott verhöhn beschimpf diffamier schilder deut interpretier ein|schätz qualifizier klassifizier an|prangern verteufel umschreiben/umschreibt/umschrieb/umschrieben schelten/schilt/schalt/gescholten tadel hin|stell dar|stell ab|kanzel verstehen/versteht/verstand/verstanden verwerfen/verwirft/verwarf/verworfen abqualifizier ehr bemängel monier kommentier',
  ),
  ...labelled('von vom', 'sprechen/spricht/sprach/gesprochen red schwärm schreiben/schreibt/schrieb/geschrieben'),
  ...labelled('vor', 'warn'),
  ...labelled('für', 'halten/hält/hielt/gehalten erklär plädier'),
  ...labelled('zu zur zum', 'raten/rät/riet/geraten auf|rufen/ruft/rief/gerufen mahn'),
  ...labelled('mit', 'rechn droh begründ'),
  ...labelled('auf', 'verweisen/verweist/verwies/verwiesen hoff poch'),
  ...labelled('über', 'klag'),
  ...labelled(
    '=',
    'nennen/nennt/nannte/genannt skandier vor|werfen/wirft/warf/geworfen attestier bescheinig unterstell',
  ),
  ...labelled(
    '+',
    'verurteil kritisier lob würdig konstatier forder beklag bemängel begrüß verlang versprechen/verspricht/versprach/versprochen an|kündig an|mahn befürcht fürcht erwart rüg empfehlen/empfiehlt/empfahl/empfohlen monier bestreiten/bestreitet/bestritt/bestritten bedauer garantier zu|sicher verkünd prophezei diagnostizier erkennen/erkennt/erkannte/erkannt wittern/wittert/witterte/gewittert beschwör/beschwört/beschwor/beschworen sehen/sieht/sah/gesehen',
  ),
]
