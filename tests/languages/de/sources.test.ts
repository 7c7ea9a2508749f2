import { describe } from 'vitest'
import { runSourceTable } from '../../sources/source-table.js'

describe('agencies', () => {
  runSourceTable('de', [
    ['Der Minister ist zurückgetreten, meldete Reuters.', ['agency', 'Reuters']],
    ['Die Brücke ist laut Interfax gesperrt.', ['agency', 'Interfax']],
    ['Die Nachrichtenagentur Belta bestätigte den Bericht.', ['agency', 'Belta']],
    ['Über dem Hafen stieg Rauch auf, berichtete eine AFP-Reporterin.', ['agency', 'AFP']],
    ['„Wir sind in Sicherheit“, sagte der Kapitän der dpa.', ['agency', 'dpa']],
    ['Nach Angaben der Nachrichtenagentur Kyodo sank das Schiff.', ['agency', 'Kyodo']],
    ['LIMA (dpa) - Peru hat die Steuer auf Benzin erhöht, wie das Ministerium mitteilte.', ['agency', 'dpa']],
  ])
})

describe('outlets', () => {
  runSourceTable('de', [
    ['Das sagte sie in einem Interview mit der Süddeutschen Zeitung.', ['outlet', 'Süddeutschen Zeitung']],
    ['Wie die Zeitung Kommersant berichtete, bleibt das Werk geschlossen.', ['outlet', 'Kommersant']],
    ['Dem Sender CNN zufolge dauerte das Gespräch eine Stunde.', ['outlet', 'CNN']],
    ['„Ich bleibe“, sagte er der BBC.', ['outlet', 'BBC']],
    ['„Es ist vorbei“, sagte sie dem »Hafen-Kurier«.', ['outlet', 'Hafen-Kurier']],
    ['Laut Handelsblatt schließt das Werk im Mai.', ['outlet', 'Handelsblatt']],
    ['Der Spiegel berichtete, das Werk werde schließen.', ['outlet', 'Der Spiegel']],
    ['Das Nachrichtenmagazin Spiegel berichtete, das Werk werde schließen.', ['outlet', 'Spiegel']],
    ['Der Verein plane einen Neubau, schrieb die britische Zeitung The Guardian.', ['outlet', 'The Guardian']],
  ])
})

describe('press offices', () => {
  runSourceTable('de', [
    [
      'Der Besuch sei beendet, teilte die Pressestelle des Außenministeriums mit.',
      ['press-office', 'Pressestelle des Außenministeriums'],
    ],
    [
      'Wie der Pressedienst des Präsidenten mitteilte, dauerte das Gespräch eine Stunde.',
      ['press-office', 'Pressedienst des Präsidenten'],
    ],
    [
      'Thema sei die Lage am Golf gewesen, teilte die Präsidentschaftskanzlei mit.',
      ['press-office', 'Präsidentschaftskanzlei'],
    ],
  ])
})

describe('page', () => {
  runSourceTable('de', [
    [
      'Von Anna Keller\n\nDer Gemeinderat hat beschlossen, das Bad zu schließen. Es wurde 1962 gebaut und ist baufällig.',
      ['author', 'Anna Keller'],
    ],
    [
      'Morgenzeitung\nStartseite | Politik | Sport\n\nGemeinderat schließt Bad\n\nDer Gemeinderat hat beschlossen, das Bad zu schließen. Es wurde 1962 gebaut.',
      ['publisher', 'Morgenzeitung'],
    ],
    [
      'Gemeinderat schließt Bad\n\nDer Gemeinderat hat beschlossen, das Bad im Mai zu schließen. Es wurde 1962 gebaut und ist baufällig. (APA)',
      ['agency', 'APA'],
    ],
  ])
})

describe('none', () => {
  runSourceTable('de', [
    ['Er kaufte jeden Morgen eine Zeitung.'],
    ['Die Welt ist groß und die Zeit ist knapp.'],
    ['Das Büro liegt im dritten Stock.'],
    ['Der Minister sagte Reportern, er sei bereit.'],
    ['Sie gab das Paket bei der Post auf.'],
    ['Das Bild hing an der Wand, der Stern stand am Himmel.'],
    ['Vergangene Woche gab der Rat grünes Licht.'],
  ])
})

describe('documents', () => {
  runSourceTable('de', [
    [
      'Aus dem Bericht des Rechnungshofs geht hervor, dass der Damm beschädigt war.',
      ['document', 'Bericht des Rechnungshofs'],
    ],
    ['Laut Gerichtsunterlagen hat der Manager Akten vernichtet.', ['document', 'Gerichtsunterlagen']],
    ['Der Bericht liegt im Rathaus aus.'],
    ['Die Ministerin unterschrieb den Brief am Montag.'],
  ])
})
