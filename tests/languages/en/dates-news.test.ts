import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'en',
  'in news of business',
  `
  Harwick Foods said [[Monday]] that net income rose 12% in the [[first nine months of 2022]]. | 2023-03-15 | 2023-03-13; 2022-01/2022-09
  The takeover should close in the [[third quarter]], the companies said. | 2023-03-15 | 2023-35
  The deal is expected to close by the [[end of the second quarter]]. | 2023-03-15 | 2023-34 end
  Sales in fiscal [[2022]] were flat. | 2023-03-15 | 2022
  The group reports results for the [[2022]] financial year on [[29 March]]. | 2023-03-15 | 2022; 2023-03-29
  Revenue for the year ended [[31 December 2022]] was up. | 2023-03-15 | 2022-12-31
  Shares closed on [[Tuesday]] at their lowest since [[November 2020]]. | 2023-03-15 | 2023-03-14; 2020-11
  The bank cut its forecast for [[this year]] and [[next]]. | 2023-03-15 | 2023; 2024
  The central bank is due to meet [[next Thursday]]. | 2023-03-15 | 2023-03-16
  The plant will reopen in [[early 2024]], a spokesman said on [[Wednesday]]. | 2023-03-15 | 2024 start; 2023-03-15
  Orders fell in [[January]] after rising in [[December]]. | 2023-03-15 | 2023-01; 2022-12
  The company plans to raise prices in [[September]]. | 2023-03-15 | 2023-09
  Full-year results are due on [[May 4]]. | 2023-03-15 | 2023-05-04
  The merger, first announced in [[October 2021]], was cleared [[last week]]. | 2023-03-15 | 2021-10; 2023-03-06/2023-03-12
  The fund was set up in the [[mid-1980s]]. | 2023-03-15 | 198X mid
  Profit was down from the same period [[last year]]. | 2023-03-15 | 2022
  The bond matures in [[2031]]. | 2023-03-15 | 2031
  Output has fallen every month since [[June]]. | 2023-03-15 | 2022-06
  The airline ordered 40 jets in [[2018]], to be delivered from [[2026]]. | 2023-03-15 | 2018; 2026
  The retailer will pay the dividend on [[Friday, April 28]]. | 2023-03-15 | 2023-04-28
  Its chief executive, appointed [[three years ago]], will leave at the [[end of the month]]. | 2023-03-15 | 2020; 2023-03 end
  The inflation rate was 4.1% in the 12 months to [[February]]. | 2023-03-15 | 2023-02
  `,
)

dateTable(
  'en',
  'in news of labour',
  `
  Nurses walked out on [[Monday]] and [[Tuesday]] and plan to strike again [[next week]]. | 2023-03-15 | 2023-03-13; 2023-03-14; 2023-03-20/2023-03-26
  The union called off a strike planned for [[Thursday]]. | 2023-03-15 | 2023-03-16
  A ballot of members closes on [[Friday]]. | 2023-03-15 | 2023-03-17
  The strike is the first since [[1989]]. | 2023-03-15 | 1989
  Drivers will stop work from [[Monday to Wednesday]]. | 2023-03-15 | 2023-03-20/2023-03-22
  Talks broke down late on [[Sunday]]. | 2023-03-15 | 2023-03-12
  Talks resume [[Thursday]]. | 2023-03-15 | 2023-03-16
  Under the contract, wages rise by 3% on [[1 July]] and by 2% on [[1 January 2024]]. | 2023-03-15 | 2023-07-01; 2024-01-01
  The collective agreement runs until [[31 March 2025]]. | 2023-03-15 | 2025-03-31
  The old deal expired on [[December 31]]. | 2023-03-15 | 2022-12-31
  Some 300 jobs will go by [[Christmas]]. | 2023-03-15 | 2023-12-25
  The two sides meet every Friday. | 2023-03-15
  Members vote [[this weekend]]. | 2023-03-15 | 2023-03-18/2023-03-19
  The dispute began [[last summer]]. | 2023-03-15 | 2022-22
  The pay round starts [[this autumn]]. | 2023-03-15 | 2023-23
  `,
)

dateTable(
  'en',
  'in news of courts',
  `
  He was arrested on the night of [[3 to 4 February]]. | 2023-03-15 | 2023-02-03/2023-02-04
  The trial, which opened on [[January 9]], is expected to last until [[mid-April]]. | 2023-03-15 | 2023-01-09; 2023-04 mid
  The court will give its verdict on [[22 March]]. | 2023-03-15 | 2023-03-22
  She was sentenced in [[2019]] to six years in prison for acts committed between [[2011 and 2014]]. | 2023-03-15 | 2019; 2011/2014
  Prosecutors said the payments were made from [[May 2015 through August 2017]]. | 2023-03-15 | 2015-05/2017-08
  The hearing was adjourned until [[Monday]]. | 2023-03-15 | 2023-03-20
  The judge said he would rule [[next month]]. | 2023-03-15 | 2023-04
  He pleaded guilty [[Wednesday]] to fraud. | 2023-03-15 | 2023-03-15
  Under a law of [[1974]], such contracts are void. | 2023-03-15 | 1974
  The appeal was rejected a week later. | 2023-03-15
  She was born on [[3 May 1961]]. | 2023-03-15 | 1961-05-03
  The murder took place on [[17 August 2020]]. [[A week later]], police searched the house. | 2023-03-15 | 2020-08-17; 2020-08-24
  The murder took place on [[17 August 2020]]. [[Two weeks earlier]] they had met. | 2023-03-15 | 2020-08-17; 2020-08-03
  `,
)

dateTable(
  'en',
  'in news of sport',
  `
  The club, champions [[last season]], lost 2-1 on [[Saturday]]. | 2023-03-15 | 2021/2022; 2023-03-11
  He has scored 14 goals [[this season]]. | 2023-03-15 | 2022/2023
  They play at home on [[Saturday]]. | 2023-03-15 | 2023-03-18
  The striker will be out until [[next season]]. | 2023-03-15 | 2023/2024
  United travel to Leith on [[Sunday]] for the semi-final. | 2023-03-15 | 2023-03-19
  She won the title in [[2016]] and [[2018]]. | 2023-03-15 | 2016; 2018
  The Games will be held from [[July 26 to August 11, 2024]]. | 2023-03-15 | 2024-07-26/2024-08-11
  The [[2021-22]] season was his last. | 2023-03-15 | 2021/2022
  It was their first win since [[Boxing Day]]. | 2023-03-15 | 2022-12-26
  On the [[last Sunday of May]] the race is run. | 2023-03-15 | 2023-05-28
  `,
)

dateTable(
  'en',
  'in histories and further forms',
  `
  The republic was founded in [[1912]] and lasted until [[1949]]. | 2023-03-15 | 1912; 1949
  King John signed it in [[1215]]. | 2023-03-15 | 1215
  The [[1960s]] and [[1970s]] were years of growth. | 2023-03-15 | 196X; 197X
  The [[early 20th century]] brought strikes. | 2023-03-15 | 19XX start
  Unrest grew in the [[late nineteenth century]]. | 2023-03-15 | 18XX end
  The mine closed in the [[summer of 1984]]. | 2023-03-15 | 1984-22
  He served from [[1998 to 2004]]. | 2023-03-15 | 1998/2004
  The offer lapses at [[year-end]]. | 2023-03-15 | 2023 end
  The vote is on [[Sunday, 26 March]]. | 2023-03-15 | 2023-03-26
  Fewer ships came [[this past winter]]. | 2023-03-15 | 2022-24
  Two days after the [[1 March]] hearing he fled. | 2023-03-15 | 2023-03-01
  The [[mid-1990s]] were good years. | 2023-03-15 | 199X mid
  `,
)

dateTable(
  'en',
  'further forms',
  `
  It sold in the [[second half of last year]]. | 2023-03-15 | 2022-07/2022-12
  They came in [[late 2021]]. | 2023-03-15 | 2021 end
  Rents rose [[this past year]]. | 2023-03-15 | 2022
  The school year [[2022/23]] ends in [[June]]. | 2023-03-15 | 2022/2023; 2023-06
  [[Next school year]] fees rise. | 2023-03-15 | 2023/2024
  The council sits on the [[first Monday in April]]. | 2023-03-15 | 2023-04-03
  It sat on the [[last Friday of October 2022]]. | 2023-03-15 | 2022-10-28
  Output fell in the [[last three months of 2022]]. | 2023-03-15 | 2022-10/2022-12
  Rates rose in the [[first two quarters of last year]]. | 2023-03-15 | 2022-01/2022-06
  Strikes have gone on since [[September]]. | 2023-03-15 | 2022-09
  The bill must pass by [[September]]. | 2023-03-15 | 2023-09
  Fans will gather at [[Easter]]. | 2023-03-15 | 2023-04-09
  He left on [[5 May 2021]]. [[A month later]] he was back. | 2023-03-15 | 2021-05-05; 2021-06
  They met over [[Easter 2019]]. | 2023-03-15 | 2019-04-21
  He won on [[9 May]], [[11 June]] and [[3 July 2021]]. | 2023-03-15 | 2021-05-09; 2021-06-11; 2021-07-03
  The hearing was set for [[Tuesday]]. | 2023-03-15 | 2023-03-21
  The board meets [[Thursday]]. | 2023-03-15 | 2023-03-16
  Talks were postponed until [[Monday]]. | 2023-03-15 | 2023-03-20
  The ferry sank on [[Monday]] and was raised on [[Tuesday]]. | 2023-03-15 | 2023-03-13; 2023-03-14
  Members vote on [[Friday]], staff on [[Saturday]]. | 2023-03-15 | 2023-03-17; 2023-03-18
  The rally is [[this weekend]]. | 2023-03-15 | 2023-03-18/2023-03-19
  He starts [[this coming weekend]]. | 2023-03-15 | 2023-03-18/2023-03-19
  `,
)

dateTable(
  'en',
  'years that a history tells',
  `
  The siege began on [[5 October 1453]]. On [[29 October]] the city fell. In [[January]] he left. | - | 1453-10-05; 1453-10-29; 1454-01
  In [[1911]] he came. In [[1912]] he wed. In [[1913]] she died. By [[1914]] he was poor. In [[August]] he fled. | 2023-03-15 | 1911; 1912; 1913; 1914; 1914-08
  The firm was founded in [[1988]]. In [[February]] it was sold. | 2023-03-15 | 1988; 2023-02
  `,
)
