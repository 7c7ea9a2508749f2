import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('speakers by the order of the clause', () => {
  testQuotes('de', [
    [
      'Der Minister blieb ruhig: Mit den Worten „Jetzt wird in Ruhe geprüft, was nötig ist“ begrüßte er die Gäste.',
      ['direct', 'Jetzt wird in Ruhe geprüft, was nötig ist', 'er', 'Mit den Worten'],
    ],
    [
      'Verkehr: Die SPD will am Ausbau festhalten. „Wir wollen ein Land, auf das man sich verlassen kann.“',
      ['direct', 'Wir wollen ein Land, auf das man sich verlassen kann', 'SPD', null],
    ],
    [
      'Warum die Uni den Fehler nicht erkannte, erklärte die Uni so: „Beide Gutachter haben sich an die Regeln gehalten.“',
      ['direct', 'Beide Gutachter haben sich an die Regeln gehalten', 'die Uni', 'erklärte'],
    ],
    [
      'Ministerin Anna Berg wies die Kritik zurück, die Sprecherin der Fraktion, Sandra Holm (Grüne), erklärte: „Neid hilft niemandem weiter.“',
      ['direct', 'Neid hilft niemandem weiter', 'Sandra Holm', 'erklärte'],
    ],
    [
      'Die Menge johlte und der sich selbst als Opfer der Justiz darstellende Unternehmer Sven Holm rief: „Das ist ein Skandal ohne Beispiel!“',
      ['direct', 'Das ist ein Skandal ohne Beispiel', 'Sven Holm', 'rief'],
    ],
    [
      'Zum Schluss ließ sie Folgendes mitteilen: „Ich werde mein Amt niederlegen.“',
      ['direct', 'Ich werde mein Amt niederlegen', 'sie', 'ließ'],
    ],
    [
      'Zu den Gratulanten zählte der Leiter der Behörde, Jan Holm („Mir fällt niemand ein, der das mehr verdient hätte.“).',
      ['direct', 'Mir fällt niemand ein, der das mehr verdient hätte', 'Jan Holm', null],
    ],
    [
      'Neben Anna Berg saß Marta Lund. „Die Tiere leiden jeden Tag“, so letztere.',
      ['direct', 'Die Tiere leiden jeden Tag', 'letztere', 'so'],
    ],
    ['Der Verein (im Volksmund „die Jungs vom Deich“) feiert.'],
    ['Am Samstag findet in Graz ein Festival statt: „Graues Land am großen Fluss“.'],
    ['Die Flut kam „zehn Stunden früher“ als erwartet.'],
    ['Darüber hinaus wirft der „Arbeitskreis Vorrat“ der Polizei Willkür vor.'],
  ])
})

describe('documents that speak', () => {
  testQuotes('de', [
    [
      'Das Amt gab eine Stellungnahme ab. Darin steht: „Wir bedauern den Vorfall und prüfen ihn.“',
      ['direct', 'Wir bedauern den Vorfall und prüfen ihn', 'eine Stellungnahme', 'steht'],
    ],
    [
      'Im Vorwort des Berichts, der am Montag erschien, heißt es: „Die Lage hat sich kaum verbessert.“',
      ['direct', 'Die Lage hat sich kaum verbessert', 'Vorwort des Berichts', 'heißt es'],
    ],
    [
      'Auf der Internetseite des Vereins heißt es zur Begründung, warum man sich so entschieden hat: „Wir wollten ein Zeichen setzen.“',
      ['direct', 'Wir wollten ein Zeichen setzen', 'der Internetseite des Vereins', 'heißt es'],
    ],
    [
      '„Ich trete mit sofortiger Wirkung zurück“, heißt es in einer gestern verbreiteten Erklärung.',
      ['direct', 'Ich trete mit sofortiger Wirkung zurück', 'einer gestern verbreiteten Erklärung', 'heißt es'],
    ],
    [
      'In der Zeitung fand sich dazu die Feststellung „Mit diesem Ziel bauen wir den Verlag um“.',
      ['direct', 'Mit diesem Ziel bauen wir den Verlag um', 'der Zeitung', 'fand sich'],
    ],
    [
      'Derzeit steht in dem Entwurf noch der Passus: „Die Daten sind sofort zu löschen.“',
      ['direct', 'Die Daten sind sofort zu löschen', 'dem Entwurf', 'steht'],
    ],
  ])
})

describe('sentences that point back', () => {
  testQuotes('de', [
    [
      '„Ja, wir haben Fehler gemacht.“ Das musste Minister Jan Holm am Montag einräumen.',
      ['direct', 'Ja, wir haben Fehler gemacht', 'Jan Holm', 'einräumen'],
    ],
    [
      '„Jeder Dritte glaubt nicht mehr an den Staat.“ Das ist die zentrale Aussage einer Studie der Universität Graz.',
      ['direct', 'Jeder Dritte glaubt nicht mehr an den Staat', 'einer Studie der Universität Graz', null],
    ],
    [
      'Jeder Dritte hat Angst vor Armut. Das ist das Ergebnis einer Umfrage.',
      ['indirect', 'Jeder Dritte hat Angst vor Armut', 'einer Umfrage', null],
    ],
    ['Jeder Dritte hat Angst vor Armut. Das ist ein Ergebnis, das niemand wollte.'],
    ['Der Zug fährt nicht mehr. Das konnte die Bahn nicht bestätigen.'],
  ])
})

describe('verbs far from their particle or auxiliary', () => {
  testQuotes('de', [
    ['Holm hat am Montag deutlich gemacht, dass er bleibt.', ['indirect', 'er bleibt', 'Holm', 'gemacht']],
    ['Holm hatte zu Protokoll gegeben, dass er nichts wusste.', ['indirect', 'er nichts wusste', 'Holm', 'gegeben']],
    [
      'Die Kommission ist zu dem Schluss gekommen, dass der Plan trägt.',
      ['indirect', 'der Plan trägt', 'Die Kommission', 'gekommen'],
    ],
    ['Holm hat darauf hingewiesen, dass die Frist läuft.', ['indirect', 'die Frist läuft', 'Holm', 'hingewiesen']],
    [
      'Minister Holm musste einräumen, dass er den Brief kannte.',
      ['indirect', 'er den Brief kannte', 'Holm', 'einräumen'],
    ],
    ['Holm konnte nicht sagen, wann der Zug fährt.'],
    [
      'Der Ermittler will nach dem Abschluss des Falls seine Ermittlungen einstellen: „Mehr ist nicht zu finden.“',
      ['direct', 'Mehr ist nicht zu finden', 'Der Ermittler', null],
    ],
  ])
})

describe('reported speech with its halves and its followers', () => {
  testQuotes('de', [
    [
      'Der Klub prüfe einen Einspruch gegen die Wertung, kündigte Sportchef Arne Petersdorf an.',
      ['indirect', 'Der Klub prüfe einen Einspruch gegen die Wertung', 'Arne Petersdorf', 'kündigte'],
    ],
    [
      '"Ich bin stolz auf dieses Team", sagte Trainer Henning Voss bei Arena TV: "Zur Pause habe ich gezweifelt."',
      ['direct', 'Ich bin stolz auf dieses Team | Zur Pause habe ich gezweifelt', 'Henning Voss', 'sagte'],
    ],
    [
      'Die Karte gegen Sander Holm (41.) sei "ein Witz" gewesen, schimpfte der Trainer.',
      ['mixed', 'Die Karte gegen Sander Holm (41.) sei "ein Witz" gewesen', 'der Trainer', 'schimpfte'],
    ],
    [
      'Er sprach von einem „kalkulierten Risiko“. Manche Kunden hätten das gewusst.',
      ['direct', 'kalkulierten Risiko', 'Er', 'sprach'],
      ['indirect', 'Manche Kunden hätten das gewusst', 'Er', null],
    ],
    [
      'Das wies Anwältin Sabine Rehberg zurück. Ihre Mandanten hätten dem Mann vertraut.',
      ['indirect', 'Ihre Mandanten hätten dem Mann vertraut', 'Sabine Rehberg', null],
    ],
    [
      'Die Lage ist nach Einschätzung der Kripo ernst; am Montag brannte es nach Angaben der Feuerwehr wieder.',
      ['indirect', 'Die Lage ist | ernst', 'der Kripo', 'nach Einschätzung'],
      ['indirect', 'am Montag brannte es | wieder', 'der Feuerwehr', 'nach Angaben'],
    ],
    [
      'Dass Diebe im Haus waren, wie Berg behauptet, will die Firma nicht bestätigen.',
      ['indirect', 'Diebe im Haus waren', 'Berg', 'behauptet'],
    ],
    ['„Nein“, sagte Berg.', ['direct', 'Nein', 'Berg', 'sagte']],
    ['Brandtner meldete Berufung und Beschwerde an, die Staatsanwältin gab keine Erklärung ab.'],
    ['Matchwinner war Jonas Brehm, der elf Tore warf, darunter das entscheidende acht Sekunden vor dem Ende.'],
  ])
})
