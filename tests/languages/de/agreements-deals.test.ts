import { describe } from 'vitest'
import { runAgreementTable } from '../../events/agreement-table.js'

describe('Wirtschaft', () => {
  runAgreementTable('de', [
    [
      'Die Nordlicht AG übernimmt die Falkenau GmbH. Der Kaufvertrag wurde am Montag unterschrieben.',
      ['agreement', 'concluded', 'Kaufvertrag', '2024-05-13', 'Nordlicht AG, Falkenau GmbH'],
    ],
    [
      'Die Nordlicht AG hat bei der Falkenau GmbH zwölf Züge bestellt. Der Auftrag ist 90 Millionen Euro wert.',
      ['agreement', 'concluded', 'Auftrag', null, 'Nordlicht AG, Falkenau GmbH'],
    ],
    [
      'Die Nordlicht AG und die Falkenau GmbH haben eine Partnerschaft vereinbart.',
      ['agreement', 'concluded', 'Partnerschaft', null, 'Nordlicht AG, Falkenau GmbH'],
    ],
    [
      'Die Fusion der Nordlicht AG mit der Falkenau GmbH ist geplatzt.',
      ['agreement', 'ended', 'Fusion der Nordlicht AG mit der Falkenau GmbH', null],
    ],
    [
      'Die Nordlicht AG hat mit der Falkenau GmbH 2018 einen Liefervertrag geschlossen, der im März gekündigt wurde.',
      ['agreement', 'ended', 'Liefervertrag', '2018', 'Falkenau GmbH, Nordlicht AG'],
    ],
    [
      'Das neue Abkommen ersetzt einen Vertrag von 1998.',
      ['agreement', 'concluded', 'neue Abkommen', null],
      ['agreement', 'ended', 'Vertrag von 1998', '1998'],
    ],
    ['Die Vereinbarung kam am Dienstag zustande.', ['agreement', 'concluded', 'Vereinbarung', '2024-05-14']],
    [
      'Die Nordlicht AG gewährt Ghana einen Kredit. Der Kreditvertrag wurde am 3. Mai unterzeichnet.',
      ['agreement', 'concluded', 'Kreditvertrag', '2024-05-03', 'Nordlicht AG, Ghana'],
    ],
  ])
})

describe('Arbeit und Gericht', () => {
  runAgreementTable('de', [
    [
      'Die Gewerkschaft Verdi und die Nordlicht AG haben sich auf einen neuen Tarifvertrag geeinigt.',
      ['agreement', 'concluded', 'neuen Tarifvertrag', null, 'Verdi, Nordlicht AG'],
    ],
    [
      'Die Mitglieder der IG Metall haben das Eckpunktepapier angenommen.',
      ['agreement', 'concluded', 'Eckpunktepapier', null, 'IG Metall'],
    ],
    ['Die Lokführer haben den Schlichterspruch abgelehnt.', ['agreement', 'proposed', 'Schlichterspruch', null]],
    [
      'Im Streit um die Löhne erzielten Verdi und die Nordlicht AG einen Kompromiss.',
      ['agreement', 'concluded', 'Kompromiss', null, 'Verdi, Nordlicht AG'],
    ],
    [
      'Gericht und Verteidigung haben sich am Montag auf einen Deal geeinigt.',
      ['agreement', 'concluded', 'Deal', '2024-05-13'],
    ],
    [
      'Vor dem Landgericht haben beide Seiten einen Vergleich geschlossen.',
      ['agreement', 'concluded', 'Vergleich', null],
    ],
    ['Der Tarifvertrag läuft Ende Juni aus.', ['agreement', 'concluded', 'Tarifvertrag', null]],
    [
      'Verdi und die Nordlicht AG vereinbarten einen Sozialplan für 300 Beschäftigte.',
      ['agreement', 'concluded', 'Sozialplan für 300 Beschäftigte', null, 'Verdi, Nordlicht AG'],
    ],
  ])
})

describe('Sport und Gemeinde', () => {
  runAgreementTable('de', [
    [
      'Der SC Freiburg hat seinen Vertrag mit Trainer Jonas Behrend verlängert.',
      ['agreement', 'concluded', 'Vertrag mit Trainer Jonas Behrend', null, 'Jonas Behrend, SC Freiburg'],
    ],
    [
      'Jonas Behrend wechselt zum SC Freiburg. Der Stürmer erhält einen Vertrag bis 2027.',
      ['agreement', 'concluded', 'Vertrag bis 2027', null],
    ],
    [
      'Die CDU und die SPD haben am Dienstag ihren Koalitionsvertrag vorgestellt.',
      ['agreement', 'concluded', 'Koalitionsvertrag', '2024-05-14', 'CDU, SPD'],
    ],
    [
      'CDU und SPD wollen den Koalitionsvertrag am 6. Juni unterzeichnen.',
      ['agreement', 'proposed', 'Koalitionsvertrag', null, 'CDU, SPD'],
    ],
    [
      'Die Stadt kündigte den Pachtvertrag mit der Nordlicht AG.',
      ['agreement', 'ended', 'Pachtvertrag mit der Nordlicht AG'],
    ],
    ['Der Streit endete mit einer Einigung.', ['agreement', 'concluded', 'Einigung', null]],
  ])
})

describe('zwei Papiere oder eins', () => {
  runAgreementTable('de', [
    [
      'Die Nordlicht AG hat die geplante Übernahme der Falkenau GmbH abgeblasen.',
      ['agreement', 'ended', 'geplante Übernahme der Falkenau GmbH'],
    ],
    [
      'Der Stadtrat beschloss am Dienstag, die Partnerschaft mit der Nordlicht AG zu beenden.',
      ['agreement', 'ended', 'Partnerschaft mit der Nordlicht AG'],
    ],
    [
      'Tschad und Libyen haben ihre Gespräche über ein neues Fischereiabkommen abgebrochen.',
      ['agreement', 'proposed', 'neues Fischereiabkommen', null, 'Tschad, Libyen'],
    ],
    [
      'Laut dem im Januar geschlossenen Rahmenvertrag kam der Strom aus Norwegen.',
      ['agreement', 'concluded', 'Rahmenvertrag', '2024-01'],
    ],
    [
      'Die Nordlicht AG hat den Rechtsstreit durch einen Vergleich beendet.',
      ['agreement', 'concluded', 'Vergleich', null, 'Nordlicht AG'],
    ],
    [
      'Tschad und Libyen unterzeichneten ein Abkommen über Vieh und ein Memorandum über Brunnen.',
      ['agreement', 'concluded', 'Abkommen über Vieh', null, 'Tschad, Libyen'],
      ['memorandum', 'concluded', 'Memorandum über Brunnen', null, 'Tschad, Libyen'],
    ],
    [
      'Tschad und Libyen wollen ein neues Abkommen über Vieh schließen. Der alte Vertrag von 1958 war Ende 2022 ausgelaufen.',
      ['agreement', 'proposed', 'neues Abkommen über Vieh', null, 'Tschad, Libyen'],
      ['agreement', 'ended', 'alte Vertrag von 1958', '1958'],
    ],
    [
      'Die Nordlicht AG gewährte Ghana einen Kredit. Der Kredit wurde im Februar verlängert.',
      ['agreement', 'concluded', 'Kredit', undefined, 'Nordlicht AG, Ghana'],
    ],
    [
      'Verdi und die Nordlicht AG haben einen Tarifvertrag geschlossen. Er löst das Abkommen von 2021 ab, das im März ausgelaufen war.',
      ['agreement', 'concluded', 'Tarifvertrag', null, 'Verdi, Nordlicht AG'],
      ['agreement', 'ended', 'Abkommen von 2021', '2021'],
    ],
  ])
})

describe('nichts davon', () => {
  runAgreementTable('de', [
    ['Eine gemeinsame Erklärung blieb aus.'],
    ['Ein Abkommen ist nicht in Sicht.'],
    ['Er kaufte ein Haus in Oslo.'],
    ['Sie bestellte ein Bier und vereinbarte einen Termin.'],
    ['Die Regelung der Heizung ist kaputt.'],
    ['Der Minister wechselte das Thema.'],
    ['Die Kooperation der Behörden sei gut, hieß es.'],
    ['Das Konzert endete mit einer Zugabe.'],
    ['Die Konvention ist, dass der Jüngste beginnt.'],
    ['Sie sind Partner fürs Leben.'],
    ['Die Bank gewährt Kredite.'],
    ['Sie stellten das neue Modell vor.'],
    ['Er gestand den Diebstahl.'],
  ])
})
