import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('Fragen und Antworten', () => {
  testQuotes('de', [
    [
      'Anna Holm leitet den Hafen seit 2019.\n\nFrage: Werden Sie die Preise erhöhen?\n\nAntwort: Nein. Wir haben genug Geld für dieses Jahr.\n\nFrage: Und im nächsten?\n\nAntwort: Das kann ich heute nicht sagen.',
      ['direct', 'Nein. Wir haben genug Geld für dieses Jahr', 'Anna Holm', null],
      ['direct', 'Das kann ich heute nicht sagen', 'Anna Holm', null],
    ],
    [
      'Anna Holm leitet den Hafen seit 2019.\n\nF: Werden Sie die Preise erhöhen?\n\nA: Nein. Wir haben genug Geld für dieses Jahr.\n\nF: Und im nächsten?\n\nA: Das kann ich heute nicht sagen.',
      ['direct', 'Nein. Wir haben genug Geld für dieses Jahr', 'Anna Holm', null],
      ['direct', 'Das kann ich heute nicht sagen', 'Anna Holm', null],
    ],
    [
      'Anna Holm leitet den Hafen seit 2019. Ein Gespräch über Risse und Geld.\n\nFrau Holm, warum haben Sie das alte Dock geschlossen?\n\nWeil ich die Risse selbst gesehen habe. Sonst wollte niemand hinschauen.\n\nWerden Sie es wieder öffnen?\n\nNicht in diesem Jahr. Wir brauchen vier Millionen für die Mauern.\n\nBereuen Sie das?\n\nIch schlafe gut.',
      ['direct', 'Weil ich die Risse selbst gesehen habe. Sonst wollte niemand hinschauen', 'Anna Holm', null],
      ['direct', 'Nicht in diesem Jahr. Wir brauchen vier Millionen für die Mauern', 'Anna Holm', null],
      ['direct', 'Ich schlafe gut', 'Anna Holm', null],
    ],
    [
      'Anna Holm leitet die Gewerkschaft seit 2019.\n\nSPIEGEL: Was wollen Sie von den Eignern?\n\nHolm: Ich will, dass sie uns zuhören.\n\nSPIEGEL: Und wenn nicht?\n\nHolm: Dann streiken wir im März.',
      ['direct', 'Was wollen Sie von den Eignern', 'SPIEGEL', null],
      ['direct', 'Ich will, dass sie uns zuhören', 'Holm', null],
      ['direct', 'Und wenn nicht', 'SPIEGEL', null],
      ['direct', 'Dann streiken wir im März', 'Holm', null],
    ],
    [
      'Anna Holm leitet die Gewerkschaft seit 2019.\n\nAnna Holm: Ich will, dass sie uns zuhören. Der Bürgermeister sagte zu uns: „Ihr werdet gehört.“ Das war im Mai.\n\nUnd wenn nicht?\n\nHolm: Dann streiken wir im März.',
      [
        'direct',
        'Ich will, dass sie uns zuhören. Der Bürgermeister sagte zu uns: „Ihr werdet gehört.“ Das war im Mai',
        'Anna Holm',
        null,
      ],
      ['direct', 'Ihr werdet gehört', 'Der Bürgermeister', 'sagte'],
      ['direct', 'Dann streiken wir im März', 'Holm', null],
    ],
    [
      'Anna Holm und Jan Visser leiten den Hafen.\n\nFrage: Werden Sie die Preise erhöhen?\n\nAntwort: Nein. Wir haben genug Geld für dieses Jahr.\n\nFrage: Und im nächsten?\n\nAntwort: Das kann ich heute nicht sagen.',
      ['direct', 'Nein. Wir haben genug Geld für dieses Jahr', null, null],
      ['direct', 'Das kann ich heute nicht sagen', null, null],
    ],
    [
      'Anna Holm hat am Montag das neue Dock eröffnet.\n\nWer darf es nutzen?\n\nFischerboote und Fähren. Jachten zahlen eine Gebühr.\n\nWann öffnet es?\n\nEs öffnet um sechs Uhr.\n\nWas kostet es?\n\nEin Tag kostet zehn Euro.',
    ],
    ['Gruppe A: Norwegen, Chile, Kenia\n\nGruppe B: Japan, Peru, Mali\n\nDas erste Spiel ist am Freitag.'],
  ])
})

describe('Striche als Redezeichen', () => {
  testQuotes('de', [
    [
      'Die Fähre kam wieder zu spät.\n\n– Wir haben zwei Stunden gewartet, sagte Berg.',
      ['direct', 'Wir haben zwei Stunden gewartet', 'Berg', 'sagte'],
    ],
    [
      'Die Fähre kam wieder zu spät.\n\n— Niemand hat uns etwas gesagt, klagte sie.',
      ['direct', 'Niemand hat uns etwas gesagt', 'sie', 'klagte'],
    ],
    [
      'Die Fähre kam wieder zu spät.\n\n– Wo ist das Boot?, fragte Anna Berg.',
      ['direct', 'Wo ist das Boot', 'Anna Berg', 'fragte'],
    ],
    [
      'Die Fähre kam wieder zu spät.\n\n– Wir haben zwei Stunden gewartet, sagte Berg. – Niemand hat uns gesagt, warum.',
      ['direct', 'Wir haben zwei Stunden gewartet | Niemand hat uns gesagt, warum', 'Berg', 'sagte'],
    ],
    ['Mitzubringen sind:\n\n– ein warmer Mantel\n– eine Lampe\n– Essen für zwei Tage'],
    [
      'Das ist neu:\n\n– Fähren fahren jede Stunde\n– Karten kosten weniger, teilte das Ministerium mit\n– Hunde fahren frei',
      ['indirect', 'Karten kosten weniger', 'das Ministerium', 'teilte'],
    ],
  ])
})

describe('Zoll und Grad', () => {
  testQuotes('de', [
    ['„Der 27"-Monitor ist kaputt“, sagte Berg.', ['direct', 'Der 27"-Monitor ist kaputt', 'Berg', 'sagte']],
    [
      '"Ich habe einen 27" breiten Monitor gekauft", sagte Berg.',
      ['direct', 'Ich habe einen 27" breiten Monitor gekauft', 'Berg', 'sagte'],
    ],
    [
      '"Wir waren 12", sagte Berg. "Jetzt sind wir zwei."',
      ['direct', 'Wir waren 12 | Jetzt sind wir zwei', 'Berg', 'sagte'],
    ],
    ['Das Wrack liegt auf 59°54\'12" Nord und 10°44\'3" Ost.'],
    ['Er fuhr ein 26" großes Rad und trug 8" hohe Stiefel.'],
  ])
})

describe('Zitate in Zitaten', () => {
  testQuotes('de', [
    [
      '„Mein Vater hat mir gesagt: ‚Unterschreib nie etwas!‘, und ich habe es nie getan“, sagte sie.',
      ['direct', 'Mein Vater hat mir gesagt: ‚Unterschreib nie etwas!‘, und ich habe es nie getan', 'sie', 'sagte'],
      ['direct', 'Unterschreib nie etwas!', 'Mein Vater', 'gesagt'],
    ],
    [
      '»Der Trainer rief: ›Macht das Tor zu!‹ Wir rannten los«, erzählte Berg.',
      ['direct', 'Der Trainer rief: ›Macht das Tor zu!‹ Wir rannten los', 'Berg', 'erzählte'],
      ['direct', 'Macht das Tor zu', 'Der Trainer', 'rief'],
    ],
    [
      '„Wir nennen das hier ‚den langen Weg nach Hause‘ und mögen es“, sagte Berg.',
      ['direct', 'Wir nennen das hier ‚den langen Weg nach Hause‘ und mögen es', 'Berg', 'sagte'],
    ],
    [
      '„Der Film ‚Ich bin nicht hier‘ hat mich berührt“, sagte Berg.',
      ['direct', 'Der Film ‚Ich bin nicht hier‘ hat mich berührt', 'Berg', 'sagte'],
    ],
    [
      '„Hans’ Auto und Jens’ Haus haben wir verkauft“, sagte Berg.',
      ['direct', 'Hans’ Auto und Jens’ Haus haben wir verkauft', 'Berg', 'sagte'],
    ],
  ])
})

describe('Überschriften', () => {
  testQuotes('de', [
    [
      'Berg: „Wir sind zu Gesprächen bereit“\n\nMinisterpräsidentin Anna Berg hat sich am Montag in Oslo zum Streit mit der Gewerkschaft geäußert.',
      ['direct', 'Wir sind zu Gesprächen bereit', 'Berg', null],
    ],
    [
      '„Wir sind zu Gesprächen bereit“, sagt Berg\n\nMinisterpräsidentin Anna Berg hat sich am Montag in Oslo zum Streit mit der Gewerkschaft geäußert.',
      ['direct', 'Wir sind zu Gesprächen bereit', 'Berg', 'sagt'],
    ],
    [
      '„Wir sind zu Gesprächen bereit“ – Berg\n\nMinisterpräsidentin Anna Berg hat sich am Montag in Oslo zum Streit mit der Gewerkschaft geäußert.',
      ['direct', 'Wir sind zu Gesprächen bereit', 'Berg', null],
    ],
    [
      'Berg: Oslo ist zu Gesprächen bereit\n\nMinisterpräsidentin Anna Berg hat sich am Montag in Oslo zum Streit mit der Gewerkschaft geäußert.',
      ['indirect', 'Oslo ist zu Gesprächen bereit', 'Berg', null],
    ],
    ['Hafenstreik: Was wir wissen\n\nDer Streik im Hafen von Oslo ging am Montag in den dritten Tag.'],
    [
      'Anna Berg: Ein Leben für den Hafen\n\nSeit dreißig Jahren arbeitet sie in Oslo, und niemand kennt die Kaimauern besser.',
    ],
  ])
})

describe('Absätze und Listen', () => {
  testQuotes('de', [
    [
      'Berg sagte vor Gericht: „Ich habe den Lastwagen gesehen.\n\n„Ich habe den Fahrer angeschrien.\n\n„Dann stürzte die Mauer ein.“',
      [
        'direct',
        'Ich habe den Lastwagen gesehen. | Ich habe den Fahrer angeschrien. | Dann stürzte die Mauer ein',
        'Berg',
        'sagte',
      ],
    ],
    [
      'Berg sagte vor Gericht: „Ich habe den Lastwagen gesehen.“\n\n„Ich habe den Fahrer angeschrien. Dann stürzte die Mauer ein.“\n\nDas Gericht vertagte sich.',
      ['direct', 'Ich habe den Lastwagen gesehen', 'Berg', 'sagte'],
      ['direct', 'Ich habe den Fahrer angeschrien. Dann stürzte die Mauer ein', 'Berg', null],
    ],
    [
      'Berg nannte drei Forderungen: „Wir wollen mehr Leute;\nwir wollen kürzere Schichten;\nwir wollen eine Entschuldigung.“',
      [
        'direct',
        'Wir wollen mehr Leute; | wir wollen kürzere Schichten; | wir wollen eine Entschuldigung',
        'Berg',
        'nannte',
      ],
    ],
  ])
})

describe('Titel, Namen, Mottos und anderes, was niemand sagt', () => {
  testQuotes('de', [
    ['Den Namen des Films gab der Sender bekannt: „Anna – Geheimnisse einer Kapitänin“.'],
    ['Der Chor sang „Wenn ich wieder nach Hause komme“ und ging.'],
    ['„Das Meer wird niemals voll“ heißt ihr zweiter Roman.'],
    ['Ihr Roman „Niemand kam an diesem Tag ins Haus“ gewann einen Preis.'],
    ['Unter dem Motto „Wir sind alle eine Stadt“ zogen dreitausend Menschen durch Oslo.'],
    ['Auf einem Transparent stand „Wir verkaufen unseren Verein nicht“.'],
    ['Die Fähren „Königin des Nordens“ und „Geist von Oslo“ stießen zusammen.'],
    ['Er eröffnete mit „Königsgambit“ und verlor nach 30 Zügen.'],
    ['Die Ausstellung „Was wir waren und was wir sind“ läuft bis Mai.'],
    ['Die „Wir wissen alles besser“-Haltung des Vorstands ärgert viele.'],
    ['In „Ich war dabei“ erzählt Anna Berg von ihrer Jugend in Oslo.'],
    ['Ronnie „die Rakete“ Holm gewann in Oslo.'],
  ])
})
