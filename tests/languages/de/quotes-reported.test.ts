import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('main clauses in the mood of reported speech', () => {
  testQuotes('de', [
    [
      'Finanzvorstand Jens Arnold ergänzte, die Prognose bleibe bestehen.',
      ['indirect', 'die Prognose bleibe bestehen', 'Jens Arnold', 'ergänzte'],
    ],
    [
      'Berg witzelte, er habe noch nie so viel Suppe gegessen.',
      ['indirect', 'er habe noch nie so viel Suppe gegessen', 'Berg', 'witzelte'],
    ],
    ['Berg frotzelte, er sei nun arbeitslos.', ['indirect', 'er sei nun arbeitslos', 'Berg', 'frotzelte']],
    [
      'Die Sprecherin ließ ausrichten, man werde „von Fall zu Fall“ entscheiden.',
      ['mixed', 'man werde „von Fall zu Fall“ entscheiden', 'Die Sprecherin', 'ließ ausrichten'],
    ],
    [
      'Ein Sprecher verwies auf den Vertrag: Das Werk werde bis 2029 Stahl liefern.',
      ['indirect', 'Das Werk werde bis 2029 Stahl liefern', 'Ein Sprecher', 'verwies'],
    ],
    [
      'Der Präsident sei, so Berg, schuld am Verlust der Provinz.',
      ['indirect', 'Der Präsident sei | schuld am Verlust der Provinz', 'Berg', 'so'],
    ],
    [
      'Der Trainer sagte, die Mannschaft gehöre nicht ins Finale.',
      ['indirect', 'die Mannschaft gehöre nicht ins Finale', 'Der Trainer', 'sagte'],
    ],
    [
      'Der Minister erklärte, damit sei der Streit beendet.',
      ['indirect', 'damit sei der Streit beendet', 'Der Minister', 'erklärte'],
    ],
    [
      'Berg sagte, der Pilot sei tot, doch Sprecher Lenz erklärte, das nicht bestätigen zu können.',
      ['indirect', 'der Pilot sei tot', 'Berg', 'sagte'],
      ['indirect', 'das nicht bestätigen zu können', 'Lenz', 'erklärte'],
    ],
    [
      'Während Berg ankündigte, den Vorschlag prüfen zu lassen, stellt sich die Opposition dagegen.',
      ['indirect', 'den Vorschlag prüfen zu lassen', 'Berg', 'ankündigte'],
    ],
  ])
})

describe('statements and their owners', () => {
  testQuotes('de', [
    [
      'Nach ersten Ermittlungen der Polizei war der Bus zu schnell.',
      ['indirect', 'war der Bus zu schnell', 'der Polizei', 'Nach'],
    ],
    [
      'An Bord waren nach Behördenangaben 62 Personen.',
      ['indirect', 'An Bord waren | 62 Personen', 'Behördenangaben', 'nach'],
    ],
    [
      'Laut einer am Dienstag veröffentlichten Mitteilung des Hilfswerks wurden 2000 Menschen versorgt.',
      ['indirect', 'wurden 2000 Menschen versorgt', 'des Hilfswerks', 'Laut'],
    ],
    [
      'Der Trainer hat nach eigenen Angaben schon unterschrieben.',
      ['indirect', 'Der Trainer hat | schon unterschrieben', 'Der Trainer', 'nach eigenen Angaben'],
    ],
    [
      'Aus dem Bericht geht hervor, dass der Damm beschädigt war.',
      ['indirect', 'der Damm beschädigt war', 'dem Bericht', 'geht hervor'],
    ],
    [
      'Das Gericht prüft die Behauptung des Klägers, er sei entlassen worden.',
      ['indirect', 'er sei entlassen worden', 'des Klägers', 'Behauptung'],
    ],
    [
      'Die Verhandlungen sind gescheitert. Das teilte die Gewerkschaft am Montag mit.',
      ['indirect', 'Die Verhandlungen sind gescheitert', 'die Gewerkschaft', 'teilte'],
    ],
    [
      'Es sei auch um die Lage im Süden gegangen, hieß es danach aus dem Kanzleramt.',
      ['indirect', 'Es sei auch um die Lage im Süden gegangen', 'Kanzleramt', 'hieß es'],
    ],
    [
      'Der Gewinn sei gesunken, teilte das im Index notierte Unternehmen mit.',
      ['indirect', 'Der Gewinn sei gesunken', 'das im Index notierte Unternehmen', 'teilte'],
    ],
    [
      'Die Firma wies den Vorwurf zurück, sie habe Kunden getäuscht.',
      ['indirect', 'sie habe Kunden getäuscht', 'Die Firma', 'wies'],
    ],
  ])
})

describe('no reported speech', () => {
  testQuotes('de', [
    ['Stand: 02.12.2021, 17:30 Uhr'],
    ['Danach brach Feuer aus und die Halle brannte nieder.'],
    ['Seit acht Wochen steht das Bündnis: SPD und Grüne wollen im Stadtrat gemeinsame Sache machen.'],
    ['Als die Feuerwehr eintraf, stand bereits das gesamte Erdgeschoss in Flammen.'],
    ['Obwohl das Handy bei ihm gefunden wurde, bestritt er die Tat.'],
    ['Nachdem er ausgepfiffen worden war, zeigte er dem Publikum den Finger.'],
    ['In einem Aufsatz, der zu seinem Geburtstag erschien, kritisierte er den Stil des Präsidenten.'],
    ['Der Minister verteidigte seine Entscheidung, die Straße zu sperren.'],
    ['Er lehnte es ab, sich zu den Vorwürfen zu äußern.'],
    ['Die Luftwaffe hatte damit begonnen, Angriffe zu fliegen.'],
    ['Es war geplant, die Brücke im Mai zu sperren.'],
    ['In der Wohnung fand sie ihre Töchter, die acht und elf Jahre alt waren.'],
    ['Der Film, der im Netz verbreitet wurde, hat viel Aufsehen erregt.'],
  ])
})
