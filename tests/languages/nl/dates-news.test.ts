import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'nl',
  'in news of business',
  `
  Het bedrijf meldde [[maandag]] dat de omzet in de [[eerste negen maanden van 2022]] steeg. | 2023-03-15 | 2023-03-13; 2022-01/2022-09
  De overname moet in het [[derde kwartaal]] rond zijn. | 2023-03-15 | 2023-35
  In boekjaar [[2022]] daalde de winst. | 2023-03-15 | 2022
  In het [[lopende boekjaar]] verwacht de top minder omzet. | 2023-03-15 | 2023
  De jaarcijfers komen op [[29 maart]]. | 2023-03-15 | 2023-03-29
  De fabriek sluit [[eind 2024]]. | 2023-03-15 | 2024 end
  Het aandeel sloot [[dinsdag]] op het laagste punt sinds [[november 2020]]. | 2023-03-15 | 2023-03-14; 2020-11
  Voor [[dit jaar]] en [[volgend jaar]] wordt krimp verwacht. | 2023-03-15 | 2023; 2024
  In [[januari]] daalden de bestellingen, nadat ze in [[december]] waren gestegen. | 2023-03-15 | 2023-01; 2022-12
  De prijzen gaan in [[september]] omhoog. | 2023-03-15 | 2023-09
  De fusie, die in het [[najaar van 2021]] werd aangekondigd, kreeg [[vorige week]] groen licht. | 2023-03-15 | 2021-23; 2023-03-06/2023-03-12
  Tegen [[medio 2025]] wil de bank 200 banen schrappen. | 2023-03-15 | 2025 mid
  Het dividend wordt op [[vrijdag 28 april]] uitgekeerd. | 2023-03-15 | 2023-04-28
  Het bedrijf werd in [[1897]] in Gent opgericht. | 2023-03-15 | 1897
  In het [[eerste halfjaar van 2022]] steeg de omzet. | 2023-03-15 | 2022-01/2022-06
  Vanaf [[1 juli]] stijgen de lonen. | 2023-03-15 | 2023-07-01
  De topvrouw vertrekt aan het [[einde van de maand]]. | 2023-03-15 | 2023-03 end
  De omzet lag hoger dan in dezelfde periode [[vorig jaar]]. | 2023-03-15 | 2022
  Het kwam [[begin deze maand]] naar buiten. | 2023-03-15 | 2023-03 start
  `,
)

dateTable(
  'nl',
  'in news of labour',
  `
  De bond roept op om [[donderdag]] te staken. | 2023-03-15 | 2023-03-16
  De voor [[dinsdag]] geplande staking gaat niet door. | 2023-03-15 | 2023-03-21
  De onderhandelingen worden [[vrijdag]] hervat. | 2023-03-15 | 2023-03-17
  [[Maandag]] legden zo'n 2000 werknemers het werk neer. | 2023-03-15 | 2023-03-13
  De cao loopt tot [[31 maart 2025]]. | 2023-03-15 | 2025-03-31
  De oude cao liep op [[31 december]] af. | 2023-03-15 | 2022-12-31
  [[Dit weekend]] wordt verder gepraat. | 2023-03-15 | 2023-03-18/2023-03-19
  [[Afgelopen weekend]] werd een akkoord bereikt. | 2023-03-15 | 2023-03-11/2023-03-12
  Er wordt van [[maandag tot en met woensdag]] gestaakt. | 2023-03-15 | 2023-03-20/2023-03-22
  Het is de eerste staking sinds [[1992]]. | 2023-03-15 | 1992
  De raad vergadert elke vrijdag. | 2023-03-15
  Voor [[Kerstmis]] verdwijnen 300 banen. | 2023-03-15 | 2023-12-25
  De minister heeft voor [[dinsdag]] een gesprek aangevraagd. | 2023-03-15 | 2023-03-21
  De leden stemmen [[zaterdag]] over het akkoord. | 2023-03-15 | 2023-03-18
  De achterban heeft tot [[vrijdag]] de tijd om te stemmen. | 2023-03-15 | 2023-03-17
  `,
)

dateTable(
  'nl',
  'in news of courts',
  `
  Hij werd in de nacht van [[zaterdag op zondag]] opgepakt. | 2023-03-15 | 2023-03-11
  Het proces, dat op [[9 januari]] begon, duurt tot [[half april]]. | 2023-03-15 | 2023-01-09; 2023-04 mid
  De rechtbank doet op [[22 maart]] uitspraak. | 2023-03-15 | 2023-03-22
  Het proces gaat [[maandag]] verder. | 2023-03-15 | 2023-03-20
  De rechter veroordeelde hem [[woensdag]] tot zes jaar cel. | 2023-03-15 | 2023-03-15
  Tussen [[2011 en 2014]] zou hij geld hebben verduisterd. | 2023-03-15 | 2011/2014
  Van [[mei 2015 tot augustus 2017]] werden bedragen overgemaakt. | 2023-03-15 | 2015-05/2017-08
  De moord gebeurde op [[17 augustus 2020]]. [[Een week later]] doorzocht de politie het huis. | 2023-03-15 | 2020-08-17; 2020-08-24
  De moord gebeurde op [[17 augustus 2020]]. [[Twee weken eerder]] hadden ze elkaar ontmoet. | 2023-03-15 | 2020-08-17; 2020-08-03
  Hij zou [[zondag]] met de getuige hebben gebeld. | 2023-03-15 | 2023-03-12
  De zitting werd uitgesteld tot [[donderdag]]. | 2023-03-15 | 2023-03-16
  Zij werd op [[3 mei 1961]] geboren. | 2023-03-15 | 1961-05-03
  De uitspraak volgt [[over twee weken]]. | 2023-03-15 | 2023-03-27/2023-04-02
  `,
)

dateTable(
  'nl',
  'in news of sport',
  `
  De kampioen van [[vorig seizoen]] verloor [[zaterdag]] met 2-1. | 2023-03-15 | 2021/2022; 2023-03-11
  [[Dit seizoen]] scoorde hij veertien keer. | 2023-03-15 | 2022/2023
  In het seizoen [[2021/22]] speelde hij in Brugge. | 2023-03-15 | 2021/2022
  [[Zondag]] speelt Breda thuis tegen Gent. | 2023-03-15 | 2023-03-19
  De ploeg speelde [[zaterdag]] gelijk. | 2023-03-15 | 2023-03-11
  De spits is er [[volgend seizoen]] pas weer bij. | 2023-03-15 | 2023/2024
  De Spelen worden van [[26 juli tot en met 11 augustus 2024]] gehouden. | 2023-03-15 | 2024-07-26/2024-08-11
  De finale is [[zaterdag]] in Oslo. | 2023-03-15 | 2023-03-18
  [[Komend weekend]] start ze in Oslo. | 2023-03-15 | 2023-03-18/2023-03-19
  Ze won de titel in [[2016]] en [[2018]]. | 2023-03-15 | 2016; 2018
  Hij tekende een contract tot [[medio 2026]]. | 2023-03-15 | 2026 mid
  De wedstrijd van [[afgelopen zondag]] werd gestaakt. | 2023-03-15 | 2023-03-12
  `,
)

dateTable(
  'nl',
  'further forms',
  `
  In het jaar [[1998]] verhuisde hij. | 2023-03-15 | 1998
  Het verdrag van [[03-01-98]] gold. | 2023-03-15 | 1998-01-03
  De winst daalde in [[Q3 2022]]. | 2023-03-15 | 2022-35
  De winst daalde in het [[tweede kwartaal van 2021]]. | 2023-03-15 | 2021-34
  De omzet daalde in [[H1 2022]]. | 2023-03-15 | 2022-01/2022-06
  In de [[vroege jaren tachtig]] was dat anders. | 2023-03-15 | 198X start
  In de [[zomer van vorig jaar]] verhuisde zij. | 2023-03-15 | 2022-22
  [[Afgelopen winter]] was zacht. | 2023-03-15 | 2022-24
  Hij komt [[overmorgen]] terug. | 2023-03-15 | 2023-03-17
  Hij trad [[eergisteren]] af. | 2023-03-15 | 2023-03-13
  [[Over twee maanden]] wordt gekozen. | 2023-03-15 | 2023-05
  Hij kwam op [[5 mei 2021]] en vertrok [[de dag erna]]. | 2023-03-15 | 2021-05-05; 2021-05-06
  Hij kwam op [[5 mei 2021]]. [[De dag ervoor]] was hij in Wenen. | 2023-03-15 | 2021-05-05; 2021-05-04
  Hij kwam op [[5 mei 2021]] en vertrok [[de volgende maand]]. | 2023-03-15 | 2021-05-05; 2021-06
  Hij kwam in [[1998]] aan, [[een jaar eerder]] was hij in Wenen. | 2023-03-15 | 1998; 1997
  De brief is van [[2021-05-03]]. | 2023-03-15 | 2021-05-03
  Hij kwam op [[dinsdag 14-03-2023]] aan. | 2023-03-15 | 2023-03-14
  Met [[Kerst 2019]] kwam hij. | 2023-03-15 | 2019-12-25
  Op [[Prinsjesdag 2021]] las hij voor. | 2023-03-15 | 2021-09-21
  [[Eind vorige week]] trad hij af. | 2023-03-15 | 2023-03-06/2023-03-12 end
  [[Midden vorige maand]] trad hij af. | 2023-03-15 | 2023-02 mid
  Omstreeks [[1890]] woonde hij in Wenen. | 2023-03-15 | 1890 approx
  Zij werkte er van [[2004 tot 2009]]. | 2023-03-15 | 2004/2009
  De zitting van [[donderdagavond]] werd verschoven. | 2023-03-15 | 2023-03-09
  Sinds [[maandag]] wordt gestaakt. | 2023-03-15 | 2023-03-13
  Sinds [[september]] wordt gestaakt. | 2023-03-15 | 2022-09
  De prijs lag in het [[vierde kwartaal van vorig jaar]] hoger. | 2023-03-15 | 2022-36
  [[Gistermiddag]] werd gestemd. | 2023-03-15 | 2023-03-14
  In de [[zomer]] wordt gebouwd. | 2023-03-15 | 2023-22
  De raad komt op de [[laatste vrijdag van april]] bijeen. | 2023-03-15 | 2023-04-28
  Op de [[eerste maandag van oktober 2022]] kwam de raad bijeen. | 2023-03-15 | 2022-10-03
  In de [[laatste drie maanden van 2022]] daalde de winst. | 2023-03-15 | 2022-10/2022-12
  Het schooljaar [[2022/23]] eindigt in [[juni]]. | 2023-03-15 | 2022/2023; 2023-06
  [[Volgend schooljaar]] wordt bezuinigd. | 2023-03-15 | 2023/2024
  [[Dit droge voorjaar]] viel weinig regen. | 2023-03-15 | 2023-21
  Hij speelde er van [[mei tot augustus 2021]]. | 2023-03-15 | 2021-05/2021-08
  Op [[9 mei]], [[11 juni]] en [[3 juli 2021]] won zij. | 2023-03-15 | 2021-05-09; 2021-06-11; 2021-07-03
  De moord van [[17 augustus 2020]] bleef onopgelost. [[Een maand later]] kwam een tip. | 2023-03-15 | 2020-08-17; 2020-09
  Aan het [[begin van de 20ste eeuw]] werd gestaakt. | 2023-03-15 | 19XX start
  `,
)
