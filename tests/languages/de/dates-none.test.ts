import { dateTable } from '../../dates/table.js'

dateTable(
  'de',
  'words that only look like dates',
  `
  So sagte er es. | 2023-03-15
  Er war so müde, dass er schlief. | 2023-03-15
  Mo kam mit Di und Fr. Berger. | 2023-03-15
  Die Mai-Demonstration war friedlich. | 2023-03-15
  Frau Sommer und Herr Winter reisten ab. | 2023-03-15
  Guten Morgen, sagte er. | 2023-03-15
  Am Morgen regnete es. | 2023-03-15
  Die letzten Tage des Krieges waren hart. | 2023-03-15
  Jan Novak leitete die Gespräche. | 2023-03-15
  Platz 9: Jan Berger aus Oslo. | 2023-03-15
  Die Diäten steigen. | 2023-03-15
  Er ist der erste Mann im Staat. | 2023-03-15
  Die zweite Hälfte war langweilig. | 2023-03-15
  Der Sonntagsfahrer kam zu spät. | 2023-03-15
  Der Montagsmarkt war voll. | 2023-03-15
  Von 135 Stimmen fehlte eine. | 2023-03-15
  Zum 700. Mal wurde gespielt. | 2023-03-15
  `,
)

dateTable(
  'de',
  'numbers that are no years',
  `
  Die Agenda 2030 wurde gelobt. | 2023-03-15
  Die Firma bestellte 30 Boeing 787. | 2023-03-15
  Rund 2000 Menschen kamen. | 2023-03-15
  Es kamen 1998 Besucher. | 2023-03-15
  Das Haus kostete 2010 Euro. | 2023-03-15
  Das Ziel liegt 1950 Meter hoch. | 2023-03-15
  Mehr als 1900 Soldaten zogen ab. | 2023-03-15
  Siehe Seite 1998 des Berichts. | 2023-03-15
  Der Film beginnt um 20.15 Uhr. | 2023-03-15
  Sie gewannen 3:1. | 2023-03-15
  Die Abstimmung endete 52 zu 48. | 2023-03-15
  Artikel 5 gilt. | 2023-03-15
  Tel. 0471 925 111. | 2023-03-15
  Der Laden hat 24/7 geöffnet. | 2023-03-15
  Von 2000 bis 3000 Grad werden erreicht. | 2023-03-15
  Das Modell wiegt 1950 Kilogramm. | 2023-03-15
  Die Strategie Vision 2030 gilt. | 2023-03-15
  Das Programm Horizont 2027 beginnt. | 2023-03-15
  Der Index fiel auf 2001,5 Punkte. | 2023-03-15
  Version 3.12.4 ist da. | 2023-03-15
  Das Gesetz Nr. 1998 gilt. | 2023-03-15
  Er lief 10,5 Kilometer in 1.42,3. | 2023-03-15
  `,
)

dateTable(
  'de',
  'durations, sets, ages and vague times',
  `
  Der Krieg dauerte drei Jahre. | 2023-03-15
  Der Krieg dauerte anderthalb Jahre. | 2023-03-15
  Er ist 48 Jahre alt. | 2023-03-15
  Der 48-jährige Minister trat zurück. | 2023-03-15
  Sie treffen sich jeden Tag. | 2023-03-15
  Sie treffen sich einmal im Jahr. | 2023-03-15
  In den vergangenen Jahren stieg der Preis. | 2023-03-15
  In den letzten Wochen stieg der Preis. | 2023-03-15
  In den kommenden Tagen wird verhandelt. | 2023-03-15
  Seit drei Jahren wird verhandelt. | 2023-03-15
  Bald wird verhandelt. | 2023-03-15
  Derzeit wird verhandelt. | 2023-03-15
  Bisher wurde nichts unterzeichnet. | 2023-03-15
  In naher Zukunft wird verhandelt. | 2023-03-15
  Jetzt wird verhandelt. | 2023-03-15
  Es dauerte zwei Tage. | 2023-03-15
  Er arbeitete zwei Jahrzehnte lang dort. | 2023-03-15
  Das ist ein Fünfjahresplan. | 2023-03-15
  Vor Jahren lebte er dort. | 2023-03-15
  Einst lebte er dort. | 2023-03-15
  Es war Tag und Nacht geöffnet. | 2023-03-15
  Innerhalb von drei Wochen muss er zahlen. | 2023-03-15
  Die Kinder spielten den ganzen Tag. | 2023-03-15
  Das Jahr war gut. | 2023-03-15
  `,
)

dateTable(
  'de',
  'what comes again and again, and other words',
  `
  Sie treffen sich jeden Freitag. | 2023-03-15
  Sie treffen sich jeden zweiten Montag und Donnerstag. | 2023-03-15
  Der Markt ist jeden Samstagvormittag. | 2023-03-15
  Jeden Sommer fährt sie hin. | 2023-03-15
  Jedes Jahr fährt sie hin. | 2023-03-15
  Montags ist geschlossen. | 2023-03-15
  Das Museum ist dienstags zu. | 2023-03-15
  Die Saison war lang. | 2023-03-15
  Er zahlte 1800 und ging. | 2023-03-15
  Es wurden 1750 Bäume gepflanzt. | 2023-03-15
  `,
)
