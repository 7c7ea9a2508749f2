import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'de',
  'days around the publication',
  `
  Sie traf ihn [[heute]]. | 2023-03-15 | 2023-03-15
  Sie traf ihn [[gestern]]. | 2023-03-15 | 2023-03-14
  Sie traf ihn [[gestern Abend]]. | 2023-03-15 | 2023-03-14
  Sie traf ihn [[vorgestern]]. | 2023-03-15 | 2023-03-13
  Sie wird ihn [[morgen]] treffen. | 2023-03-15 | 2023-03-16
  Sie wird ihn [[übermorgen]] treffen. | 2023-03-15 | 2023-03-17
  Sie traf ihn [[heute Morgen]]. | 2023-03-15 | 2023-03-15
  Sie traf ihn [[vergangene Nacht]]. | 2023-03-15 | 2023-03-14
  Sie traf ihn [[heute]]. | - | XXXX-XX-XX
  `,
)

dateTable(
  'de',
  'weekdays',
  `
  Sie traf ihn am [[Freitag]]. | 2023-03-15 | 2023-03-10
  Sie traf ihn am [[Mittwoch]]. | 2023-03-15 | 2023-03-15
  Sie wird ihn am [[Freitag]] treffen. | 2023-03-15 | 2023-03-17
  Das Treffen findet am [[Freitag]] statt. | 2023-03-15 | 2023-03-17
  Sie traf ihn am [[Freitagabend]]. | 2023-03-15 | 2023-03-10
  Am späten [[Montagabend]] rief sie an. | 2023-03-15 | 2023-03-13
  Sie traf ihn am [[vergangenen Freitag]]. | 2023-03-15 | 2023-03-10
  Sie traf ihn am [[vergangenen Mittwoch]]. | 2023-03-15 | 2023-03-08
  Sie trifft ihn am [[kommenden Freitag]]. | 2023-03-15 | 2023-03-17
  Sie trifft ihn [[nächsten Mittwoch]]. | 2023-03-15 | 2023-03-22
  Sie traf ihn am [[Freitag vergangener Woche]]. | 2023-03-15 | 2023-03-10
  Sie traf ihn am [[Montag der vergangenen Woche]]. | 2023-03-15 | 2023-03-06
  Sie traf ihn am [[Sonnabend]]. | 2023-03-15 | 2023-03-11
  Am [[Donnerstag]] und [[Freitag kommender Woche]] tagt der Rat. | 2023-03-15 | 2023-03-23; 2023-03-24
  Bis [[Ende des Jahres]] soll es fertig sein. | 2023-03-15 | 2023 end
  Bis [[Ende der Woche]] soll es fertig sein. | 2023-03-15 | 2023-03-13/2023-03-19 end
  [[1998]] kam er an. [[Ende des Jahres]] reiste er ab. | 2023-03-15 | 1998; 1998 end
  Zum [[Jahresende]] läuft der Vertrag aus. | 2023-03-15 | 2023 end
  Am [[Wochenende]] trafen sie sich in Oslo. | 2023-03-15 | 2023-03-11/2023-03-12
  Am [[Dienstag (14.03]].) trat er zurück. | 2023-03-15 | 2023-03-14
  Sie traf ihn am [[Freitag]]. | - | XXXX-XX-XX
  Sie sagte am [[Montag]], sie werde ihn am [[Freitag]] treffen. | 2023-03-15 | 2023-03-13; 2023-03-17
  `,
)

dateTable(
  'de',
  'weeks, months, years around the publication',
  `
  [[Vergangene Woche]] trat er zurück. | 2023-03-15 | 2023-03-06/2023-03-12
  In der [[vergangenen Woche]] trat er zurück. | 2023-03-15 | 2023-03-06/2023-03-12
  [[Letzte Woche]] trat er zurück. | 2023-03-15 | 2023-03-06/2023-03-12
  [[Diese Woche]] tritt er zurück. | 2023-03-15 | 2023-03-13/2023-03-19
  [[Nächste Woche]] tritt er zurück. | 2023-03-15 | 2023-03-20/2023-03-26
  [[Übernächste Woche]] tritt er zurück. | 2023-03-15 | 2023-03-27/2023-04-02
  Am [[vergangenen Wochenende]] trat er zurück. | 2023-03-15 | 2023-03-11/2023-03-12
  Im [[vergangenen Monat]] trat er zurück. | 2023-03-15 | 2023-02
  Im [[nächsten Monat]] tritt er zurück. | 2023-12-15 | 2024-01
  Im [[vergangenen Jahr]] trat er zurück. | 2023-03-15 | 2022
  [[Vergangenes Jahr]] trat er zurück. | 2023-03-15 | 2022
  In [[diesem Jahr]] tritt er zurück. | 2023-03-15 | 2023
  [[Heuer]] tritt er zurück. | 2023-03-15 | 2023
  Im [[nächsten Jahr]] tritt er zurück. | 2023-03-15 | 2024
  [[Vorletztes Jahr]] trat er zurück. | 2023-03-15 | 2021
  Gegenüber dem [[Vorjahr]] stieg der Gewinn. | 2023-03-15 | 2022
  Im [[laufenden Jahr]] steigt der Gewinn. | 2023-03-15 | 2023
  [[Vergangenes Jahr]] trat er zurück. | - | XXXX
  `,
)

dateTable(
  'de',
  'counted from the publication',
  `
  Er trat [[vor drei Tagen]] zurück. | 2023-03-15 | 2023-03-12
  Er trat [[vor 3 Tagen]] zurück. | 2023-03-15 | 2023-03-12
  Er trat [[vor einer Woche]] zurück. | 2023-03-15 | 2023-03-06/2023-03-12
  Er trat [[vor zwei Wochen]] zurück. | 2023-03-15 | 2023-02-27/2023-03-05
  Er trat [[vor einem Monat]] zurück. | 2023-03-15 | 2023-02
  Er trat [[vor einem Jahr]] zurück. | 2023-03-15 | 2022
  Er trat [[vor rund 20 Jahren]] zurück. | 2023-03-15 | 2003
  Er trat [[vor anderthalb Jahren]] zurück. | 2023-03-15 | 2021-09 approx
  Er wird [[in zwei Wochen]] zurücktreten. | 2023-03-15 | 2023-03-27/2023-04-02
  `,
)

dateTable(
  'de',
  'counted from the text',
  `
  Er kam am [[5. Dezember 2022]] an. Am [[selben Tag]] traf er den König. | 2023-03-15 | 2022-12-05; 2022-12-05
  Er kam am [[5. Dezember 2022]] an. Am [[gleichen Tag]] traf er den König. | 2023-03-15 | 2022-12-05; 2022-12-05
  Er kam am [[5. Dezember 2022]] an. Am [[folgenden Tag]] traf er den König. | 2023-03-15 | 2022-12-05; 2022-12-06
  Er kam am [[5. Dezember 2022]] an. Am [[Vortag]] war er in Wien. | 2023-03-15 | 2022-12-05; 2022-12-04
  Er kam am [[5. Dezember 2022]] an. [[Zwei Tage später]] reiste er ab. | 2023-03-15 | 2022-12-05; 2022-12-07
  Er kam am [[5. Dezember 2022]] an. [[Drei Tage zuvor]] war er in Wien. | 2023-03-15 | 2022-12-05; 2022-12-02
  Die Firma öffnete [[1998]]. [[Ein Jahr später]] schloss sie. | 2023-03-15 | 1998; 1999
  Die Firma öffnete [[1998]] und schloss im [[folgenden Jahr]]. | 2023-03-15 | 1998; 1999
  [[2002]] sang sie in Oslo. Im [[Vorjahr]] war sie in Wien. | 2023-03-15 | 2002; 2001
  Am [[Samstag]] wurde verhandelt. Noch am [[selben Tag]] wurde geschossen. | 2023-03-15 | 2023-03-11; 2023-03-11
  `,
)

dateTable(
  'de',
  'present and past verbs beside weekdays',
  `
  Die Grünen stimmen am [[Samstag]] ab. | 2023-03-15 | 2023-03-18
  Am [[Samstag]] spielt der Klub auswärts. | 2023-03-15 | 2023-03-18
  Er habe am [[Montag]] mit ihr telefoniert und sei zuversichtlich. | 2023-03-15 | 2023-03-13
  Die für [[Montag]] angekündigten Streiks entfallen. | 2023-03-15 | 2023-03-20
  Der Ausschuss, der am [[Freitag]] tagt, entscheidet. | 2023-03-15 | 2023-03-17
  Sie kündigte an, am [[Freitag]] nach Wien zu reisen. | 2023-03-15 | 2023-03-17
  Sie gab zu, am [[Montag]] gelogen zu haben. | 2023-03-15 | 2023-03-13
  Die Boten verließen am [[Montag]] das Haus. | 2023-03-15 | 2023-03-13
  Die Messe findet [[Dienstag bis Donnerstag]] statt. | 2023-03-15 | 2023-03-21/2023-03-23
  Sie reist [[nächste Woche Mittwoch]] ab. | 2023-03-15 | 2023-03-22
  `,
)
