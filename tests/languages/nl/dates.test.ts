import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'nl',
  'days by name',
  `
  Het verdrag werd op [[24 juni 2022]] in Oslo getekend. | 2023-03-15 | 2022-06-24
  Het verdrag van [[10 november 2020]] geldt. | 2023-03-15 | 2020-11-10
  Het verdrag van [[24 mrt. 2022]] geldt. | 2023-03-15 | 2022-03-24
  Het verdrag van [[24 maart 2022]] geldt. | 2023-03-15 | 2022-03-24
  Het verdrag van [[24 mei 2022]] geldt. | 2023-03-15 | 2022-05-24
  Het verdrag van de [[24ste juni]] geldt. | 2022-06-30 | 2022-06-24
  Hij kwam op [[maandag 24 juni 2019]] aan. | 2023-03-15 | 2019-06-24
  Hij kwam op [[maandag, 24 juni 2019]], aan. | 2023-03-15 | 2019-06-24
  Hij bleef tot en met [[31 december 2023]]. | 2019-05-10 | 2023-12-31
  Hij bleef tot [[29 februari 2020]]. | 2023-03-15 | 2020-02-29
  Het concert begint op [[9 november]] om 20 uur. | 2022-11-01 | 2022-11-09
  Baku. [[24 juni 2022]] | 2023-03-15 | 2022-06-24
  `,
)

dateTable(
  'nl',
  'years of days without one',
  `
  Het overleg begon op [[24 juni]]. | 2022-06-30 | 2022-06-24
  Het overleg begon op [[20 december]]. | 2023-01-10 | 2022-12-20
  Het overleg zal op [[5 januari]] beginnen. | 2022-12-20 | 2023-01-05
  Op [[14 maart]] kwam hij aan. | 2023-03-15 | 2023-03-14
  Op [[16 maart]] zal hij aankomen. | 2023-03-15 | 2023-03-16
  Op [[29 juli]] ontmoette hij de koning. | 2023-07-29 | 2023-07-29
  Op [[24 juni]] kwam hij aan. | - | XXXX-06-24
  De verklaring van [[22 februari van dit jaar]] geldt. | 2022-06-24 | 2022-02-22
  De verklaring van [[22 februari dit jaar]] geldt. | 2022-06-24 | 2022-02-22
  De verklaring van [[22 november vorig jaar]] geldt. | 2022-06-24 | 2021-11-22
  De verklaring van [[22 november van vorig jaar]] geldt. | 2022-06-24 | 2021-11-22
  De oorlog begon in [[2020]]. Het bestand van [[10 november van hetzelfde jaar]] hield stand. | 2022-06-24 | 2020; 2020-11-10
  De oorlog begon in [[2020]]. Het bestand van [[10 november van dat jaar]] hield stand. | 2022-06-24 | 2020; 2020-11-10
  `,
)

dateTable(
  'nl',
  'dates in figures',
  `
  Hij werd op [[24-06-2022]] benoemd. | 2023-03-15 | 2022-06-24
  Hij werd op [[24-6-2022]] benoemd. | 2023-03-15 | 2022-06-24
  Hij werd op [[24/06/2022]] benoemd. | 2023-03-15 | 2022-06-24
  Hij werd op [[24.06.2022]] benoemd. | 2023-03-15 | 2022-06-24
  Hij werd op [[26-08-20]] benoemd. | 2023-03-15 | 2020-08-26
  Moskou/[[26.08.20]]/Interfax: Het overleg ging door. | 2023-03-15 | 2020-08-26
  Hij werd op [[2022-06-24]] benoemd. | 2023-03-15 | 2022-06-24
  Hij werd op [[24/6]] benoemd. | 2022-06-30 | 2022-06-24
  `,
)

dateTable(
  'nl',
  'months',
  `
  De bank ging in [[juni 1998]] failliet. | 2023-03-15 | 1998-06
  De bank ging in [[sept. 1998]] failliet. | 2023-03-15 | 1998-09
  De bank ging in [[december]] failliet. | 2023-03-15 | 2022-12
  De bank ging in [[maart]] failliet. | 2023-05-15 | 2023-03
  De bank ging in [[mei]] failliet. | 2023-06-15 | 2023-05
  De bank zal in [[april]] openen. | 2023-03-15 | 2023-04
  De bank ging in [[oktober]] failliet. | - | XXXX-10
  De bank ging [[vorige maand]] failliet. | 2023-03-15 | 2023-02
  De bank ging in [[november vorig jaar]] failliet. | 2023-03-15 | 2022-11
  De bank ging [[afgelopen november]] failliet. | 2023-03-15 | 2022-11
  Zij verbraken de banden [[begin vorig jaar]]. Maar in [[juli]] verklaarden zij dat het beter ging. | 2019-04-11 | 2018 start; 2018-07
  `,
)

dateTable(
  'nl',
  'years, decades, centuries',
  `
  Het conflict begon in [[1988]]. | 2023-03-15 | 1988
  Het bestand van [[1994]] hield stand. | 2023-03-15 | 1994
  Sinds [[2014]] groeit het bedrijf. | 2023-03-15 | 2014
  In het jaar [[2014]] verhuisde het. | 2023-03-15 | 2014
  Hij werd kampioen ([[1998]]) en stopte. | 2023-03-15 | 1998
  Het plan voor [[2023-2024]] is klaar. | 2022-12-06 | 2023/2024
  Het seizoen [[2023/24]] begint. | 2022-12-06 | 2023/2024
  De oorlog duurde van [[1914 tot 1918]]. | 2023-03-15 | 1914/1918
  De oorlog duurde van [[1914 tot en met 1918]]. | 2023-03-15 | 1914/1918
  Tussen [[2010 en 2014]] steeg de prijs. | 2023-03-15 | 2010/2014
  In de [[jaren negentig]] steeg de prijs. | 2023-03-15 | 199X
  In de [[jaren '90]] steeg de prijs. | 2023-03-15 | 199X
  In de [[jaren 90]] steeg de prijs. | 2023-03-15 | 199X
  In de [[jaren 1990]] steeg de prijs. | 2023-03-15 | 199X
  Het kasteel is uit de [[12e eeuw]]. | 2023-03-15 | 11XX
  Het kasteel is uit de [[twaalfde eeuw]]. | 2023-03-15 | 11XX
  Het kasteel is uit de [[19de eeuw]]. | 2023-03-15 | 18XX
  `,
)

dateTable(
  'nl',
  'parts of a year',
  `
  In het [[derde kwartaal]] daalde de winst. | 2022-10-20 | 2022-35
  In het [[derde kwartaal van 2019]] daalde de winst. | 2022-10-20 | 2019-35
  In het [[derde kwartaal van vorig jaar]] daalde de winst. | 2022-10-20 | 2021-35
  In het [[3e kwartaal]] daalde de winst. | 2022-10-20 | 2022-35
  In het [[vierde kwartaal]] daalde de winst. | 2023-01-20 | 2022-36
  In de [[tweede helft van dit jaar]] daalt de winst. | 2019-04-10 | 2019-07/2019-12
  In de [[eerste helft van 2019]] daalde de winst. | 2022-10-20 | 2019-01/2019-06
  In de [[eerste jaarhelft]] daalde de winst. | 2022-10-20 | 2022-01/2022-06
  In het [[najaar van 2019]] daalde de winst. | 2022-10-20 | 2019-23
  In de [[zomer van 2019]] daalde de winst. | 2022-10-20 | 2019-22
  In het [[voorjaar]] daalde de winst. | 2022-10-20 | 2022-21
  [[Afgelopen zomer]] daalde de winst. | 2022-10-20 | 2022-22
  [[Vorig najaar]] daalde de winst. | 2023-03-15 | 2022-23
  `,
)

dateTable(
  'nl',
  'ranges and lists',
  `
  De beurs duurt van [[12 tot 16 juli]]. | 2022-07-20 | 2022-07-12/2022-07-16
  De beurs duurt van [[12 tot en met 16 juli]]. | 2022-07-20 | 2022-07-12/2022-07-16
  De beurs duurt van [[12-16 juli]]. | 2022-07-20 | 2022-07-12/2022-07-16
  De beurs duurde van [[12 juli tot 3 augustus]]. | 2022-08-20 | 2022-07-12/2022-08-03
  De beurs duurde van [[28 december tot 3 januari]]. | 2023-01-20 | 2022-12-28/2023-01-03
  Van [[mei tot juli]] regende het. | 2022-08-20 | 2022-05/2022-07
  De verklaringen van [[9 november 2020]], [[11 januari]] en [[26 november 2021]] gelden. | 2022-12-06 | 2020-11-09; 2021-01-11; 2021-11-26
  Op [[3]] en [[4 maart]] kwamen zij bijeen. | 2023-03-15 | 2023-03-03; 2023-03-04
  Op [[3]], [[4]] en [[5 oktober]] kwamen zij bijeen. | 2022-10-15 | 2022-10-03; 2022-10-04; 2022-10-05
  Zij tekenden [[vandaag]], [[24 juni]], een verdrag. | 2022-06-24 | 2022-06-24; 2022-06-24
  `,
)

dateTable(
  'nl',
  'feasts',
  `
  Op [[Koningsdag]] kwamen zij bijeen. | 2022-05-10 | 2022-04-27
  Op [[Bevrijdingsdag]] kwamen zij bijeen. | 2022-05-10 | 2022-05-05
  Op [[Prinsjesdag]] kwamen zij bijeen. | 2022-10-10 | 2022-09-20
  Op [[Goede Vrijdag]] kwamen zij bijeen. | 2022-04-20 | 2022-04-15
  Op [[tweede paasdag]] kwamen zij bijeen. | 2022-04-20 | 2022-04-18
  Op [[eerste kerstdag]] kwamen zij bijeen. | 2023-01-10 | 2022-12-25
  Op [[oudejaarsavond]] kwamen zij bijeen. | 2023-01-10 | 2022-12-31
  Op [[nieuwjaarsdag]] kwamen zij bijeen. | 2023-01-10 | 2023-01-01
  Op [[Hemelvaartsdag]] kwamen zij bijeen. | 2022-06-10 | 2022-05-26
  `,
)

dateTable(
  'nl',
  'edges',
  `
  [[Begin april]] daalde de winst. | 2023-06-15 | 2023-04 start
  [[Eind juli]] daalde de winst. | 2022-09-15 | 2022-07 end
  [[Medio mei 2019]] daalde de winst. | 2023-06-15 | 2019-05 mid
  [[Begin vorig jaar]] daalde de winst. | 2023-06-15 | 2022 start
  Sinds [[eind vorig jaar]] daalt de winst. | 2022-06-24 | 2021 end
  Aan het [[einde van vorig jaar]] daalde de winst. | 2022-06-24 | 2021 end
  Uiterlijk [[begin juni]] moet het klaar zijn. | 2019-04-10 | 2019-06 start
  Tegen [[eind 2032]] moet het klaar zijn. | 2019-04-10 | 2032 end
  Rond [[1900]] werd het huis gebouwd. | 2019-04-10 | 1900 approx
  Vóór [[1990]] was dat anders. | 2019-04-10 | 1990 before
  Na [[1990]] was dat anders. | 2019-04-10 | 1990 after
  [[Halverwege 2019]] daalde de winst. | 2022-04-10 | 2019 mid
  `,
)
