import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'de',
  'days by name',
  `
  Der Vertrag wurde am [[24. Juni 2022]] in Oslo unterzeichnet. | 2023-03-15 | 2022-06-24
  Der Vertrag vom [[9. November 2020]] gilt. | 2023-03-15 | 2020-11-09
  Der Vertrag vom [[9. Nov. 2020]] gilt. | 2023-03-15 | 2020-11-09
  Der Vertrag vom [[3. Jänner 2010]] gilt. | 2023-03-15 | 2010-01-03
  Der Vertrag vom [[1. Feber 2010]] gilt. | 2023-03-15 | 2010-02-01
  Der Vertrag vom [[1. März 2010]] gilt. | 2023-03-15 | 2010-03-01
  Er kam am [[Montag, 24. Juni 2019]], an. | 2023-03-15 | 2019-06-24
  Er kam am [[Montag, den 24. Juni 2019]], an. | 2023-03-15 | 2019-06-24
  Er kam am [[Montag, dem 24. Juni 2019]], an. | 2023-03-15 | 2019-06-24
  Das Konzert beginnt am [[9. November]] um 20 Uhr. | 2022-11-01 | 2022-11-09
  Das Konzert beginnt am [[Freitag, 24. Februar]], um 20.30 Uhr. | 2023-02-20 | 2023-02-24
  Bis zum [[29. Februar 2020]] blieb er dort. | 2023-03-15 | 2020-02-29
  `,
)

dateTable(
  'de',
  'years of days without one',
  `
  Die Gespräche begannen am [[24. Juni]]. | 2022-06-30 | 2022-06-24
  Die Gespräche begannen am [[20. Dezember]]. | 2023-01-10 | 2022-12-20
  Die Gespräche sollen am [[5. Januar]] beginnen. | 2022-12-20 | 2023-01-05
  Am [[14. März]] kam er an. | 2023-03-15 | 2023-03-14
  Am [[16. März]] wird er ankommen. | 2023-03-15 | 2023-03-16
  Am [[24. Juni]] kam er an. | - | XXXX-06-24
  Das Treffen am [[31. Oktober dieses Jahres]] verlief gut. | 2022-12-06 | 2022-10-31
  Das Treffen am [[31. Oktober vergangenen Jahres]] verlief gut. | 2022-12-06 | 2021-10-31
  Das Treffen am [[31. Oktober des vergangenen Jahres]] verlief gut. | 2022-12-06 | 2021-10-31
  Das Treffen am [[31. Oktober desselben Jahres]] verlief gut. | - | XXXX-10-31
  Der Krieg begann [[2020]]. Die Waffenruhe vom [[10. November desselben Jahres]] hielt. | 2023-03-15 | 2020; 2020-11-10
  `,
)

dateTable(
  'de',
  'dates in figures',
  `
  Er wurde am [[24.06.2022]] ernannt. | 2023-03-15 | 2022-06-24
  Er wurde am [[24.6.2022]] ernannt. | 2023-03-15 | 2022-06-24
  Er wurde am [[26.08.20]] ernannt. | 2023-03-15 | 2020-08-26
  Moskau/[[26.08.20]]/Interfax: Die Gespräche gingen weiter. | 2023-03-15 | 2020-08-26
  Das Treffen war am [[9.11]]., danach reiste er ab. | 2022-11-20 | 2022-11-09
  Stand: [[2022-06-24]] | 2023-03-15 | 2022-06-24
  Er wurde am [[31.12.1999]] ernannt. | 2023-03-15 | 1999-12-31
  `,
)

dateTable(
  'de',
  'months',
  `
  Die Bank ging im [[Juni 1998]] pleite. | 2023-03-15 | 1998-06
  Die Bank ging im [[Sept. 1998]] pleite. | 2023-03-15 | 1998-09
  Die Bank ging im [[Dezember]] pleite. | 2023-03-15 | 2022-12
  Die Bank ging im [[Februar]] pleite. | 2023-03-15 | 2023-02
  Die Bank ging im [[Mai]] pleite. | 2023-06-15 | 2023-05
  Die Bank wird im [[April]] öffnen. | 2023-03-15 | 2023-04
  Die Bank ging im [[Oktober]] pleite. | - | XXXX-10
  Die Bank ging im [[November vergangenen Jahres]] pleite. | 2023-03-15 | 2022-11
  Die Bank ging im [[November des Vorjahres]] pleite. | 2023-03-15 | 2022-11
  Die Bank ging [[vergangenen November]] pleite. | 2023-03-15 | 2022-11
  Die Bank öffnet [[nächsten April]]. | 2023-03-15 | 2023-04
  Seit [[Jänner]] ist die Bank geschlossen. | 2023-03-15 | 2023-01
  `,
)

dateTable(
  'de',
  'years, decades, centuries',
  `
  Die Firma wurde [[1988]] gegründet. | 2023-03-15 | 1988
  Seit [[1994]] wächst sie. | 2023-03-15 | 1994
  [[2014]] zog sie um. | 2023-03-15 | 2014
  Im Jahr [[2014]] zog sie um. | 2023-03-15 | 2014
  Im Jahre [[1648]] endete der Krieg. | 2023-03-15 | 1648
  Die Minen, die [[2021]] entdeckt wurden, sind geräumt. | 2022-12-06 | 2021
  Er wurde Weltmeister ([[1998]]) und trat ab. | 2023-03-15 | 1998
  In der Saison [[2007/08]] gewann er. | 2023-03-15 | 2007/2008
  Der Plan für die Jahre [[2023-2024]] wurde unterzeichnet. | 2022-12-06 | 2023/2024
  Der Krieg dauerte von [[1914 bis 1918]]. | 2023-03-15 | 1914/1918
  Zwischen [[2010 und 2014]] stieg der Preis. | 2023-03-15 | 2010/2014
  In den [[1990er Jahren]] stieg der Preis. | 2023-03-15 | 199X
  In den [[1990er-Jahren]] stieg der Preis. | 2023-03-15 | 199X
  In den [[90er Jahren]] stieg der Preis. | 2023-03-15 | 199X
  In den [[neunziger Jahren]] stieg der Preis. | 2023-03-15 | 199X
  Die Burg stammt aus dem [[12. Jahrhundert]]. | 2023-03-15 | 11XX
  Die Burg stammt aus dem [[neunzehnten Jahrhundert]]. | 2023-03-15 | 18XX
  Davon starben 2000 im Jahr [[2011]] auf See. | 2023-03-15 | 2011
  Im Haushalt [[2010]] fehlt Geld. | 2023-03-15 | 2010
  `,
)

dateTable(
  'de',
  'parts of a year',
  `
  Im [[dritten Quartal]] sank der Gewinn. | 2022-10-20 | 2022-35
  Im [[dritten Quartal 2019]] sank der Gewinn. | 2022-10-20 | 2019-35
  Im [[3. Quartal 2019]] sank der Gewinn. | 2022-10-20 | 2019-35
  Im [[dritten Quartal des vergangenen Jahres]] sank der Gewinn. | 2022-10-20 | 2021-35
  Im [[vierten Quartal]] sank der Gewinn. | 2023-01-20 | 2022-36
  Im [[ersten Halbjahr 2019]] sank der Gewinn. | 2022-10-20 | 2019-01/2019-06
  In der [[zweiten Jahreshälfte]] sank der Gewinn. | 2022-10-20 | 2022-07/2022-12
  Im [[Herbst 2019]] zog sie um. | 2022-10-20 | 2019-23
  Im [[Frühjahr 2019]] zog sie um. | 2022-10-20 | 2019-21
  Im [[Sommer]] zog sie um. | 2022-10-20 | 2022-22
  Im [[vergangenen Herbst]] zog sie um. | 2023-03-15 | 2022-23
  Im [[Winter 2019]] zog sie um. | 2022-10-20 | 2019-24
  `,
)

dateTable(
  'de',
  'ranges and lists',
  `
  Die Messe dauert vom [[12. bis 16. Juli]]. | 2022-07-20 | 2022-07-12/2022-07-16
  Die Messe dauerte vom [[12.-16. Juli]]. | 2022-07-20 | 2022-07-12/2022-07-16
  Die Messe dauerte vom [[12. Juli bis 3. August]]. | 2022-08-20 | 2022-07-12/2022-08-03
  Die Messe dauerte vom [[12. Juli bis zum 3. August]]. | 2022-08-20 | 2022-07-12/2022-08-03
  Die Messe dauerte vom [[28. Dezember bis 3. Januar]]. | 2023-01-20 | 2022-12-28/2023-01-03
  Von [[Mai bis Juli]] regnete es. | 2022-08-20 | 2022-05/2022-07
  Am [[9. November 2020]], [[11. Januar]] und [[26. November 2021]] sowie am [[31. Oktober dieses Jahres]] traf man sich. | 2022-12-06 | 2020-11-09; 2021-01-11; 2021-11-26; 2022-10-31
  Am [[3]]. und [[4. März]] traf man sich. | 2023-03-15 | 2023-03-03; 2023-03-04
  Am [[3]]., [[4]]. und [[5. Oktober]] traf man sich. | 2022-10-15 | 2022-10-03; 2022-10-04; 2022-10-05
  Man traf sich am [[16]]. und [[17]]. sowie am [[23]]. und [[24. Jänner]]. | 2023-03-15 | 2023-01-16; 2023-01-17; 2023-01-23; 2023-01-24
  `,
)

dateTable(
  'de',
  'feasts',
  `
  An [[Heiligabend]] traf man sich. | 2023-01-10 | 2022-12-24
  Zu [[Silvester]] traf man sich. | 2023-01-10 | 2022-12-31
  Zu [[Neujahr]] traf man sich. | 2023-01-10 | 2023-01-01
  Am [[Karfreitag]] traf man sich. | 2022-04-20 | 2022-04-15
  Am [[Ostermontag]] traf man sich. | 2022-04-20 | 2022-04-18
  Am [[Pfingstmontag]] traf man sich. | 2022-06-20 | 2022-06-06
  Am [[Aschermittwoch]] traf man sich. | 2022-04-20 | 2022-03-02
  Am [[Ostersonntag 2024]] traf man sich. | 2022-04-20 | 2024-03-31
  `,
)

dateTable(
  'de',
  'edges',
  `
  [[Anfang April]] sank der Absatz. | 2023-06-15 | 2023-04 start
  [[Ende Juli]] sank der Absatz. | 2022-09-15 | 2022-07 end
  [[Mitte Mai 2019]] sank der Absatz. | 2023-06-15 | 2019-05 mid
  [[Anfang vergangenen Jahres]] sank der Absatz. | 2023-06-15 | 2022 start
  [[Ende des vergangenen Jahres]] sank der Absatz. | 2023-06-15 | 2022 end
  Seit [[Ende 2021]] sinkt der Absatz. | 2023-06-15 | 2021 end
  Bis [[Ende 2032]] soll es fertig sein. | 2023-06-15 | 2032 end
  Um [[1900]] wurde das Haus gebaut. | 2023-06-15 | 1900 approx
  Vor [[1990]] war das anders. | 2023-06-15 | 1990 before
  Nach [[1990]] war das anders. | 2023-06-15 | 1990 after
  [[Mitte der 1990er Jahre]] war das anders. | 2023-06-15 | 199X mid
  `,
)
