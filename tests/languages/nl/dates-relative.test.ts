import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'nl',
  'days around the publication',
  `
  Hij kwam [[vandaag]] aan. | 2023-03-15 | 2023-03-15
  Hij kwam [[gisteren]] aan. | 2023-03-15 | 2023-03-14
  Hij kwam [[gisteravond]] aan. | 2023-03-15 | 2023-03-14
  Hij kwam [[eergisteren]] aan. | 2023-03-15 | 2023-03-13
  Hij komt [[morgen]] aan. | 2023-03-15 | 2023-03-16
  Hij komt [[overmorgen]] aan. | 2023-03-15 | 2023-03-17
  Hij kwam [[vanmorgen]] aan. | 2023-03-15 | 2023-03-15
  Hij kwam [[vanochtend]] aan. | 2023-03-15 | 2023-03-15
  Hij komt [[vanavond]] aan. | 2023-03-15 | 2023-03-15
  [[Vandaag]] kwam hij aan. | - | XXXX-XX-XX
  `,
)

dateTable(
  'nl',
  'weekdays',
  `
  Hij kwam [[vrijdag]] aan. | 2023-03-15 | 2023-03-10
  Hij kwam op [[woensdag]] aan. | 2023-03-15 | 2023-03-15
  Hij zal [[vrijdag]] aankomen. | 2023-03-15 | 2023-03-17
  Het overleg vindt [[vrijdag]] plaats. | 2023-03-15 | 2023-03-17
  Hij kwam [[vrijdagavond]] aan. | 2023-03-15 | 2023-03-10
  Hij kwam [[maandagochtend]] aan. | 2023-03-15 | 2023-03-13
  Hij kwam [[afgelopen vrijdag]] aan. | 2023-03-15 | 2023-03-10
  Hij kwam [[vorige woensdag]] aan. | 2023-03-15 | 2023-03-08
  Hij komt [[komende vrijdag]] aan. | 2023-03-15 | 2023-03-17
  Hij komt [[aanstaande vrijdag]] aan. | 2023-03-15 | 2023-03-17
  Hij kwam op [[vrijdag van vorige week]] aan. | 2023-03-15 | 2023-03-10
  De raad vergadert op [[donderdag]] en [[vrijdag van volgende week]]. | 2023-03-15 | 2023-03-23; 2023-03-24
  Het moet [[eind van het jaar]] klaar zijn. | 2023-03-15 | 2023 end
  Het moet [[eind deze week]] klaar zijn. | 2023-03-15 | 2023-03-13/2023-03-19 end
  Hij kwam in [[1998]] aan. Aan het [[einde van het jaar]] vertrok hij. | 2023-03-15 | 1998; 1998 end
  In [[het weekend]] ontmoetten zij elkaar. | 2023-03-15 | 2023-03-11/2023-03-12
  Hij kwam [[vrijdag]] aan. | - | XXXX-XX-XX
  Hij zei [[maandag]] dat hij [[vrijdag]] zal aankomen. | 2023-03-15 | 2023-03-13; 2023-03-17
  `,
)

dateTable(
  'nl',
  'weeks, months, years around the publication',
  `
  Hij trad [[vorige week]] af. | 2023-03-15 | 2023-03-06/2023-03-12
  Hij trad [[afgelopen week]] af. | 2023-03-15 | 2023-03-06/2023-03-12
  Hij treedt [[deze week]] af. | 2023-03-15 | 2023-03-13/2023-03-19
  Hij treedt [[volgende week]] af. | 2023-03-15 | 2023-03-20/2023-03-26
  Hij trad [[afgelopen weekend]] af. | 2023-03-15 | 2023-03-11/2023-03-12
  Hij treedt [[volgende maand]] af. | 2023-12-15 | 2024-01
  Hij trad [[deze maand]] af. | 2023-03-15 | 2023-03
  [[Vorig jaar]] trad hij af. | 2023-03-15 | 2022
  [[Afgelopen jaar]] trad hij af. | 2023-03-15 | 2022
  [[Dit jaar]] treedt hij af. | 2023-03-15 | 2023
  [[Volgend jaar]] treedt hij af. | 2023-03-15 | 2024
  [[Vorig jaar]] trad hij af. | - | XXXX
  Hij treedt [[komend jaar]] af. | 2023-03-15 | 2024
  `,
)

dateTable(
  'nl',
  'counted from the publication',
  `
  Hij trad [[drie dagen geleden]] af. | 2023-03-15 | 2023-03-12
  Hij trad [[3 dagen geleden]] af. | 2023-03-15 | 2023-03-12
  Hij trad [[een week geleden]] af. | 2023-03-15 | 2023-03-06/2023-03-12
  Hij trad [[twee weken geleden]] af. | 2023-03-15 | 2023-02-27/2023-03-05
  Hij trad [[een maand geleden]] af. | 2023-03-15 | 2023-02
  Hij trad nagenoeg [[een maand geleden]] af. | 2023-03-15 | 2023-02 approx
  Hij trad [[twee jaar geleden]] af. | 2023-03-15 | 2021
  Hij trad [[twintig jaar geleden]] af. | 2023-03-15 | 2003
  Hij trad [[anderhalf jaar geleden]] af. | 2023-03-15 | 2021-09 approx
  Hij treedt [[over twee weken]] af. | 2023-03-15 | 2023-03-27/2023-04-02
  Hij treedt [[over een maand]] af. | 2023-03-15 | 2023-04
  `,
)

dateTable(
  'nl',
  'counted from the text',
  `
  Hij kwam op [[23 juni 2022]] aan. Op [[dezelfde dag]] ontmoette hij de koning. | 2023-03-15 | 2022-06-23; 2022-06-23
  Hij kwam op [[23 juni 2022]] aan. Op [[diezelfde dag]] ontmoette hij de koning. | 2023-03-15 | 2022-06-23; 2022-06-23
  Hij kwam op [[23 juni 2022]] aan. [[De volgende dag]] ontmoette hij de koning. | 2023-03-15 | 2022-06-23; 2022-06-24
  Hij kwam op [[23 juni 2022]] aan. [[Een dag later]] ontmoette hij de koning. | 2023-03-15 | 2022-06-23; 2022-06-24
  Hij kwam op [[23 juni 2022]] aan. [[Een dag eerder]] was hij in Wenen. | 2023-03-15 | 2022-06-23; 2022-06-22
  Hij kwam op [[23 juni 2022]] aan. [[Twee dagen later]] vertrok hij. | 2023-03-15 | 2022-06-23; 2022-06-25
  Het bedrijf opende in [[1998]]. [[Een jaar later]] sloot het. | 2023-03-15 | 1998; 1999
  Het bedrijf opende in [[1998]] en sloot in [[hetzelfde jaar]]. | 2023-03-15 | 1998; 1998
  Het bedrijf opende in [[1998]] en sloot [[het volgende jaar]]. | 2023-03-15 | 1998; 1999
  Het bedrijf opende in [[1998]]. [[Het jaar daarop]] sloot het. | 2023-03-15 | 1998; 1999
  `,
)

dateTable(
  'nl',
  'present and past verbs beside weekdays',
  `
  [[Maandag]] komt de raad samen. | 2023-03-15 | 2023-03-20
  [[Maandag]] om 20 uur vergadert de gemeenteraad. | 2023-03-15 | 2023-03-20
  De stakingen die voor [[maandag]] waren aangekondigd, zijn van de baan. | 2023-03-15 | 2023-03-20
  De ploeg speelt [[zaterdag]] uit. | 2023-03-15 | 2023-03-18
  Volgens het kabinet [[maandag]] was dat nodig. | 2023-03-15 | 2023-03-13
  De minister bezocht [[maandag]] Gent. | 2023-03-15 | 2023-03-13
  Zij reist [[volgende week woensdag]] af. | 2023-03-15 | 2023-03-22
  `,
)
