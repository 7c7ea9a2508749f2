import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'de',
  'in news of business',
  `
  Der Konzern teilte am [[Montag]] mit, der Umsatz sei in den [[ersten neun Monaten 2022]] gestiegen. | 2023-03-15 | 2023-03-13; 2022-01/2022-09
  Die Übernahme soll im [[dritten Quartal]] abgeschlossen werden. | 2023-03-15 | 2023-35
  Im Geschäftsjahr [[2021/22]] schrieb die Gruppe Verluste. | 2023-03-15 | 2021/2022
  Im [[laufenden Geschäftsjahr]] rechnet der Vorstand mit weniger Umsatz. | 2023-03-15 | 2023
  Die Bilanz wird am [[29. März]] vorgelegt. | 2023-03-15 | 2023-03-29
  Das Werk wird [[Ende 2024]] geschlossen. | 2023-03-15 | 2024 end
  Die Aktie schloss am [[Dienstag]] auf dem tiefsten Stand seit [[November 2020]]. | 2023-03-15 | 2023-03-14; 2020-11
  Für [[heuer]] und [[kommendes Jahr]] wird ein Minus erwartet. | 2023-03-15 | 2023; 2024
  Im [[Jänner]] sanken die Bestellungen, nachdem sie im [[Dezember]] gestiegen waren. | 2023-03-15 | 2023-01; 2022-12
  Die Preise sollen im [[September]] steigen. | 2023-03-15 | 2023-09
  Der im [[Herbst 2021]] angekündigte Zusammenschluss wurde [[vorige Woche]] genehmigt. | 2023-03-15 | 2021-23; 2023-03-06/2023-03-12
  Bis [[Mitte 2025]] will die Firma 200 Stellen streichen. | 2023-03-15 | 2025 mid
  Gegenüber dem [[Vorjahresquartal]] legte der Gewinn zu. | 2023-03-15 | 2022
  Die Dividende wird am [[Freitag, dem 28. April]], ausgezahlt. | 2023-03-15 | 2023-04-28
  Das Unternehmen wurde [[1897]] in Graz gegründet. | 2023-03-15 | 1897
  Im [[vergangenen Geschäftsjahr]] sank der Gewinn. | 2023-03-15 | 2022
  Im [[1. Halbjahr 2022]] stieg der Umsatz. | 2023-03-15 | 2022-01/2022-06
  Zum [[1. Juli]] steigen die Löhne. | 2023-03-15 | 2023-07-01
  `,
)

dateTable(
  'de',
  'in news of labour',
  `
  Die Gewerkschaft ruft für [[Donnerstag]] zum Streik auf. | 2023-03-15 | 2023-03-16
  Der für [[Dienstag]] geplante Ausstand wurde abgesagt. | 2023-03-15 | 2023-03-21
  Die Verhandlungen gehen am [[Freitag]] weiter. | 2023-03-15 | 2023-03-17
  Am [[Montag]] legten rund 2000 Beschäftigte die Arbeit nieder. | 2023-03-15 | 2023-03-13
  Der Tarifvertrag läuft bis [[Ende März 2025]]. | 2023-03-15 | 2025-03 end
  Der alte Vertrag war am [[31. Dezember]] ausgelaufen. | 2023-03-15 | 2022-12-31
  Am [[Wochenende]] wird weiterverhandelt. | 2023-03-15 | 2023-03-18/2023-03-19
  Am [[Wochenende]] hatten sich beide Seiten geeinigt. | 2023-03-15 | 2023-03-11/2023-03-12
  Gestreikt wird von [[Montag bis Mittwoch]]. | 2023-03-15 | 2023-03-20/2023-03-22
  Die Urabstimmung endet am [[Freitag]]. | 2023-03-15 | 2023-03-17
  Es ist der erste Streik seit [[1992]]. | 2023-03-15 | 1992
  Das Gremium trifft sich jeden Freitag. | 2023-03-15
  Der Betriebsrat tagt montags und donnerstags. | 2023-03-15
  Bis [[Weihnachten]] sollen 300 Stellen wegfallen. | 2023-03-15 | 2023-12-25
  Die Lohnrunde beginnt [[diesen Herbst]]. | 2023-03-15 | 2023-23
  Nächste Verhandlungsrunde ist am [[Dienstag, 21. März]]. | 2023-03-15 | 2023-03-21
  `,
)

dateTable(
  'de',
  'in news of courts',
  `
  Der Prozess, der am [[9. Januar]] begonnen hat, soll bis [[Mitte April]] dauern. | 2023-03-15 | 2023-01-09; 2023-04 mid
  Das Urteil wird am [[22. März]] verkündet. | 2023-03-15 | 2023-03-22
  Der Prozess wird am [[Montag]] fortgesetzt. | 2023-03-15 | 2023-03-20
  Die Richterin verurteilte ihn am [[Mittwoch]] zu sechs Jahren Haft. | 2023-03-15 | 2023-03-15
  Zwischen [[2011 und 2014]] soll er Geld veruntreut haben. | 2023-03-15 | 2011/2014
  Von [[Mai 2015 bis August 2017]] flossen Zahlungen. | 2023-03-15 | 2015-05/2017-08
  Die Tat geschah am [[17. August 2020]]. [[Eine Woche später]] durchsuchte die Polizei das Haus. | 2023-03-15 | 2020-08-17; 2020-08-24
  Die Tat geschah am [[17. August 2020]]. [[Zwei Wochen zuvor]] hatten sie sich getroffen. | 2023-03-15 | 2020-08-17; 2020-08-03
  Er habe am [[Sonntag]] mit dem Zeugen telefoniert. | 2023-03-15 | 2023-03-12
  Das Landgericht hatte ihn [[vor zwei Jahren]] freigesprochen. | 2023-03-15 | 2021
  Die Verhandlung wurde auf [[Donnerstag]] vertagt. | 2023-03-15 | 2023-03-16
  Sie wurde am [[3. Mai 1961]] geboren. | 2023-03-15 | 1961-05-03
  Er wurde in der Nacht vom [[3. auf den 4. Februar]] gefasst. | 2023-03-15 | 2023-02-03
  `,
)

dateTable(
  'de',
  'in news of sport',
  `
  Der Meister der [[vergangenen Saison]] verlor am [[Samstag]] 1:2. | 2023-03-15 | 2021/2022; 2023-03-11
  In [[dieser Saison]] traf er 14-mal. | 2023-03-15 | 2022/2023
  In der Saison [[2021/22]] spielte er in Bern. | 2023-03-15 | 2021/2022
  Am [[Sonntag]] gastiert Linz in Bozen. | 2023-03-15 | 2023-03-19
  Die Mannschaft trifft am [[Samstag]] auf den Tabellenführer. | 2023-03-15 | 2023-03-18
  Die Mannschaft traf am [[Samstag]] auf den Tabellenführer. | 2023-03-15 | 2023-03-11
  Der Stürmer fällt bis zur [[nächsten Saison]] aus. | 2023-03-15 | 2023/2024
  Die Spiele finden vom [[26. Juli bis 11. August 2024]] statt. | 2023-03-15 | 2024-07-26/2024-08-11
  In [[diesem strengen Winter]] fielen viele Rennen aus. | 2023-03-15 | 2023-24
  Die Rennen am [[9. Mai]], [[11. Juni]] und [[3. Juli 2021]] gewann sie. | 2023-03-15 | 2021-05-09; 2021-06-11; 2021-07-03
  Am [[kommenden Wochenende]] startet sie in Oslo. | 2023-03-15 | 2023-03-18/2023-03-19
  Das Finale steigt am [[Samstag]]. | 2023-03-15 | 2023-03-18
  `,
)

dateTable(
  'de',
  'further forms',
  `
  Im Jahr [[1998]] zog er um. | 2023-03-15 | 1998
  Ein [[1994er]] Wein wurde serviert. | 2023-03-15 | 1994
  Der Vertrag vom [[03.01.98]] galt. | 2023-03-15 | 1998-01-03
  [[1. Quartal 2023]]: der Umsatz steigt. | 2023-03-15 | 2023-33
  Der Gewinn sank im [[Q3 2022]]. | 2023-03-15 | 2022-35
  Im [[H1 2022]] sank der Gewinn. | 2023-03-15 | 2022-01/2022-06
  In den [[frühen 1980er Jahren]] war das anders. | 2023-03-15 | 198X start
  [[Ende des 19. Jahrhunderts]] wurde gebaut. | 2023-03-15 | 18XX end
  Im [[Frühjahr des vergangenen Jahres]] zog sie um. | 2023-03-15 | 2022-21
  Am [[übernächsten Freitag]] tagt der Rat. | 2023-03-15 | 2023-03-24
  [[Anderthalb Jahre zuvor]] war er abgereist. | 2023-03-15 | 2021-09 approx
  [[In zwei Monaten]] wird gewählt. | 2023-03-15 | 2023-05
  [[1998]] kam er an, [[ein Jahr zuvor]] war er in Wien. | 2023-03-15 | 1998; 1997
  Er kam am [[5. Mai 2021]] und reiste am [[darauffolgenden Tag]] ab. | 2023-03-15 | 2021-05-05; 2021-05-06
  Er kam am [[5. Mai 2021]] an. Im [[folgenden Monat]] reiste er ab. | 2023-03-15 | 2021-05-05; 2021-06
  Der Brief ist vom [[2021-05-03]]. | 2023-03-15 | 2021-05-03
  Er kam am [[Dienstag, den 14.3.2023]], an. | 2023-03-15 | 2023-03-14
  Zu [[Weihnachten 2019]] kam er. | 2023-03-15 | 2019-12-25
  An [[Silvester]] knallte es. | 2023-03-15 | 2022-12-31
  [[Ende vergangener Woche]] trat er zurück. | 2023-03-15 | 2023-03-06/2023-03-12 end
  Bis [[Ende des Monats]] soll es fertig sein. | 2023-03-15 | 2023-03 end
  [[Mitte der Woche]] trat er zurück. | 2023-03-15 | 2023-03-13/2023-03-19 mid
  Um [[1890]] lebte er in Wien. | 2023-03-15 | 1890 approx
  Vor [[2010]] war das anders. | 2023-03-15 | 2010 before
  Sie arbeitete von [[2004 bis 2009]] dort. | 2023-03-15 | 2004/2009
  In der Nacht von [[Samstag auf Sonntag]] brannte es. | 2023-03-15 | 2023-03-11
  Die Sitzung am [[Donnerstagabend]] wurde verschoben. | 2023-03-15 | 2023-03-09
  Seit [[Montag]] wird gestreikt. | 2023-03-15 | 2023-03-13
  Seit [[September]] wird gestreikt. | 2023-03-15 | 2022-09
  Der Preis lag im [[vierten Quartal des Vorjahres]] höher. | 2023-03-15 | 2022-36
  [[Gestern Nachmittag]] wurde gewählt. | 2023-03-15 | 2023-03-14
  Im [[Sommer]] wird gebaut. | 2023-03-15 | 2023-22
  Der Rat tritt am [[letzten Freitag im April]] zusammen. | 2023-03-15 | 2023-04-28
  Am [[ersten Montag im Oktober 2022]] tagte der Rat. | 2023-03-15 | 2022-10-03
  In den [[letzten drei Monaten 2022]] sank der Absatz. | 2023-03-15 | 2022-10/2022-12
  Das Schuljahr [[2022/23]] endet im [[Juni]]. | 2023-03-15 | 2022/2023; 2023-06
  Im [[nächsten Schuljahr]] wird gespart. | 2023-03-15 | 2023/2024
  `,
)
