import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'en',
  'days by name',
  `
  The treaty was signed on [[24 June 2022]] in Oslo. | 2023-03-15 | 2022-06-24
  The treaty was signed on [[June 24, 2022]]. | 2023-03-15 | 2022-06-24
  The treaty was signed on [[June 24, 2022]], in Oslo. | 2023-03-15 | 2022-06-24
  The treaty was signed on the [[24th of June, 2022]]. | 2023-03-15 | 2022-06-24
  The treaty was signed on the [[24th of June 2022]]. | 2023-03-15 | 2022-06-24
  The treaty was signed on [[24th June 2022]]. | 2023-03-15 | 2022-06-24
  The treaty was signed on [[June 24th]]. | 2023-03-15 | 2022-06-24
  The treaty was signed on [[Sept. 9, 1998]]. | 2023-03-15 | 1998-09-09
  The treaty was signed on [[9 Sep 1998]]. | 2023-03-15 | 1998-09-09
  The treaty was signed on [[9 Sept 1998]]. | 2023-03-15 | 1998-09-09
  The treaty was signed on [[1 January 1900]]. | 2023-03-15 | 1900-01-01
  The treaty was signed on [[February 29, 2020]]. | 2023-03-15 | 2020-02-29
  The treaty was signed on [[Monday, 24 June 2019]]. | 2023-03-15 | 2019-06-24
  The treaty was signed on [[Monday, June 24, 2019]]. | 2023-03-15 | 2019-06-24
  The treaty was signed on [[Monday June 24]]. | 2019-06-30 | 2019-06-24
  The treaty was signed on [[Monday the 24th of June]]. | 2019-06-30 | 2019-06-24
  OSLO, [[August 8]] (Reuters) -- Norway deplored the strike. | 2022-08-08 | 2022-08-08
  It lasted from [[March 9]] onwards. | 2023-03-15 | 2023-03-09
  `,
)

dateTable(
  'en',
  'years of days without one',
  `
  The talks began on [[24 June]]. | 2022-06-30 | 2022-06-24
  The talks began on [[20 December]]. | 2023-01-10 | 2022-12-20
  The talks will begin on [[5 January]]. | 2022-12-20 | 2023-01-05
  The dividend is payable on [[2 January]]. | 2022-11-20 | 2023-01-02
  He arrived on [[14 March]]. | 2023-03-15 | 2023-03-14
  He will arrive on [[16 March]]. | 2023-03-15 | 2023-03-16
  The holders of record on [[1 February]] were paid on [[1 March]]. | 2023-03-15 | 2023-02-01; 2023-03-01
  The talks began on [[24 June]]. | - | XXXX-06-24
  The talks began on [[29 February]]. | - | XXXX-02-29
  The minister arrived on [[22 February this year]]. | 2023-03-15 | 2023-02-22
  The minister arrived on [[22 February of this year]]. | 2023-03-15 | 2023-02-22
  The minister arrived on [[22 November last year]]. | 2023-03-15 | 2022-11-22
  The war began in [[2020]]. The truce of [[10 November of the same year]] held. | 2023-03-15 | 2020; 2020-11-10
  `,
)

dateTable(
  'en',
  'dates in figures',
  `
  The page is from [[2022-06-24]]. | 2023-03-15 | 2022-06-24
  Moscow/[[26.08.20]]/Interfax: Talks went on. | 2023-03-15 | 2020-08-26
  It was signed on [[26.08.2020]]. | 2023-03-15 | 2020-08-26
  It was signed on [[24/06/2022]]. | 2023-03-15 | 2022-06-24
  It was signed on [[6/24/2022]]. | 2023-03-15 | 2022-06-24
  It was signed on [[3/4/2022]]. | 2023-03-15 | 2022-04-03
  It was signed on [[24-06-2022]]. | 2023-03-15 | 2022-06-24
  `,
)

dateTable(
  'en',
  'the order of figures told by another date',
  `
  It opened on [[5/3/2024]] and closed on [[5/30/2024]]. | 2024-06-15 | 2024-05-03; 2024-05-30
  It opened on [[5/3/2024]] and closed on [[30/5/2024]]. | 2024-06-15 | 2024-03-05; 2024-05-30
  `,
)
dateTable('en-US', 'dates in figures, month first', 'It was signed on [[3/4/2022]]. | 2023-03-15 | 2022-03-04')
dateTable('en-GB', 'dates in figures, day first', 'It was signed on [[3/4/2022]]. | 2023-03-15 | 2022-04-03')

dateTable(
  'en',
  'months',
  `
  The bank failed in [[June 1998]]. | 2023-03-15 | 1998-06
  The bank failed in [[June, 1998]]. | 2023-03-15 | 1998-06
  The bank failed in [[Sept. 1998]]. | 2023-03-15 | 1998-09
  The bank failed in [[June '98]]. | 2023-03-15 | 1998-06
  The bank failed in [[December]]. | 2023-03-15 | 2022-12
  The bank failed in [[February]]. | 2023-03-15 | 2023-02
  The bank failed in [[May]]. | 2023-06-15 | 2023-05
  The bank will open in [[April]]. | 2023-03-15 | 2023-04
  The bank failed in [[October]]. | - | XXXX-10
  The bank failed [[last April]]. | 2023-03-15 | 2022-04
  The bank will open [[next April]]. | 2023-03-15 | 2023-04
  The bank opened [[this January]]. | 2023-03-15 | 2023-01
  The bank failed in [[November last year]]. | 2023-03-15 | 2022-11
  The [[November 2020]] statement was read out. | 2023-03-15 | 2020-11
  It began in [[2019]] and ended in [[March 2020]]. | 2023-03-15 | 2019; 2020-03
  `,
)

dateTable(
  'en',
  'years, decades, centuries',
  `
  The firm was founded in [[1988]]. | 2023-03-15 | 1988
  It has grown since [[1994]]. | 2023-03-15 | 1994
  The deal of [[2015]] was praised. | 2023-03-15 | 2015
  He won the World Cup ([[1998]]) and the league. | 2023-03-15 | 1998
  The [[1996]] campaign failed. | 2023-03-15 | 1996
  Its [[1990]] invasion was condemned. | 2023-03-15 | 1990
  It grew in fiscal [[1989]]. | 2023-03-15 | 1989
  It ran from [[1991 to 1997]]. | 2023-03-15 | 1991/1997
  It ran between [[1982 and 1992]]. | 2023-03-15 | 1982/1992
  The plan for [[2023-2024]] was signed. | 2022-12-06 | 2023/2024
  The plan for [[2023-24]] was signed. | 2022-12-06 | 2023/2024
  The season [[2023/24]] begins. | 2023-03-15 | 2023/2024
  Prices rose in the [[1990s]]. | 2023-03-15 | 199X
  Prices rose in the [['90s]]. | 2023-03-15 | 199X
  Prices rose in the [[nineties]]. | 2023-03-15 | 199X
  Prices rose in the [[late 1970s]]. | 2023-03-15 | 197X end
  The castle is from the [[19th century]]. | 2023-03-15 | 18XX
  The castle is from the [[twelfth century]]. | 2023-03-15 | 11XX
  It opened in [[nineteen ninety-four]]. | 2023-03-15 | 1994
  It opened in [[nineteen ninety four]]. | 2023-03-15 | 1994
  The king died in [[1066]]. | 2023-03-15 | 1066
  `,
)

dateTable(
  'en',
  'parts of a year',
  `
  Profit fell in the [[third quarter]]. | 2022-10-20 | 2022-35
  Profit fell in the [[third quarter]]. | - | XXXX-07/XXXX-09
  Profit fell in the summer. | -
  Profit fell in the [[third quarter of 2019]]. | 2022-10-20 | 2019-35
  Profit fell in the [[third quarter of last year]]. | 2022-10-20 | 2021-35
  [[This year's third quarter]] was weak. | 2022-10-20 | 2022-35
  [[Third-quarter]] profit fell. | 2022-10-20 | 2022-35
  Profit fell in [[Q3 2019]]. | 2022-10-20 | 2019-35
  Profit fell in the [[fourth quarter]]. | 2023-01-20 | 2022-36
  Profit fell [[last quarter]]. | 2023-01-20 | 2022-36
  Profit fell in the [[second half of 2019]]. | 2022-10-20 | 2019-07/2019-12
  Profit fell in the [[first half of this year]]. | 2022-10-20 | 2022-01/2022-06
  Profit fell in [[H1 2019]]. | 2022-10-20 | 2019-01/2019-06
  The troops left in [[spring 2019]]. | 2022-10-20 | 2019-21
  The troops left in the [[summer of 2019]]. | 2022-10-20 | 2019-22
  The troops left in the [[fall of 2019]]. | 2022-10-20 | 2019-23
  The troops left in [[winter 2019]]. | 2022-10-20 | 2019-24
  The troops left [[last autumn]]. | 2022-10-20 | 2022-23
  The troops left [[last summer]]. | 2022-10-20 | 2022-22
  The loss in the [[third quarter]] compares with a profit [[a year earlier]]. | 2022-10-20 | 2022-35; 2021-35
  In the [[third quarter]] it lost money. For [[the quarter]], sales fell from [[a year ago]]. | 2022-10-20 | 2022-35; 2022-35; 2021-35
  `,
)

dateTable(
  'en',
  'ranges and lists',
  `
  The attack of [[July 12-16]] was condemned. | 2020-08-26 | 2020-07-12/2020-07-16
  The fair runs from [[12 to 16 July]]. | 2020-07-26 | 2020-07-12/2020-07-16
  The fair ran from [[12 July to 3 August]]. | 2020-08-26 | 2020-07-12/2020-08-03
  The fair ran from [[28 December 2019 to 3 January 2020]]. | 2020-08-26 | 2019-12-28/2020-01-03
  It rained from [[May to July]]. | 2020-08-26 | 2020-05/2020-07
  It rained between [[May and July 2019]]. | 2020-08-26 | 2019-05/2019-07
  The statements of [[9 November 2020]], [[11 January]] and [[26 November 2021]] were read. | 2022-12-06 | 2020-11-09; 2021-01-11; 2021-11-26
  They met on [[3]], [[4]] and [[5 March 2019]]. | 2022-12-06 | 2019-03-03; 2019-03-04; 2019-03-05
  They met on [[3]] and [[4 March]]. | 2023-03-15 | 2023-03-03; 2023-03-04
  They met [[today]], [[June 24]]. | 2022-06-24 | 2022-06-24; 2022-06-24
  `,
)

dateTable(
  'en',
  'feasts',
  `
  They met on [[Christmas Day]]. | 2023-01-10 | 2022-12-25
  They met on [[Christmas Eve 2019]]. | 2023-01-10 | 2019-12-24
  They met on [[New Year's Day]]. | 2023-01-10 | 2023-01-01
  They met on [[Good Friday]]. | 2022-04-20 | 2022-04-15
  They met on [[Easter Sunday]]. | 2022-04-20 | 2022-04-17
  They met on [[Easter Monday 2024]]. | 2022-04-20 | 2024-04-01
  They met on [[Thanksgiving Day]]. | 2000-01-07 | 1999-11-25
  They met [[last Thanksgiving]]. | 2000-01-07 | 1999-11-25
  They met on [[Labor Day]]. | 2022-09-10 | 2022-09-05
  They met on [[Memorial Day]]. | 2022-06-10 | 2022-05-30
  `,
)

dateTable(
  'en',
  'edges',
  `
  Sales fell in [[early April]]. | 2023-06-15 | 2023-04 start
  Sales fell in [[late April]]. | 2023-06-15 | 2023-04 end
  Sales fell in [[mid-April]]. | 2023-06-15 | 2023-04 mid
  Sales fell in [[mid-2019]]. | 2023-06-15 | 2019 mid
  Sales have fallen since the [[end of last year]]. | 2022-06-24 | 2021 end
  Sales have fallen since the [[end of 2019]]. | 2022-06-24 | 2019 end
  Sales fell at the [[beginning of 2019]]. | 2022-06-24 | 2019 start
  Sales fell in the [[middle of May]]. | 2022-06-24 | 2022-05 mid
  Sales fell [[early last year]]. | 2022-06-24 | 2021 start
  Sales fell [[late last week]]. | 2023-03-15 | 2023-03-06/2023-03-12 end
  The house was built around [[1900]]. | 2022-06-24 | 1900 approx
  The house was built before [[1990]]. | 2022-06-24 | 1990 before
  The house was built after [[1990]]. | 2022-06-24 | 1990 after
  It must be ready by the [[end of 2032]]. | 2022-06-24 | 2032 end
  `,
)
