import { dateTable } from '../../dates/table.js'

// 15 March 2023 is a Wednesday.

dateTable(
  'en',
  'days around the publication',
  `
  They met [[today]]. | 2023-03-15 | 2023-03-15
  They met [[yesterday]]. | 2023-03-15 | 2023-03-14
  They met [[yesterday]]. | 2023-03-01 | 2023-02-28
  They met [[yesterday]]. | 2024-03-01 | 2024-02-29
  They met [[yesterday]]. | 2023-01-01 | 2022-12-31
  They will meet [[tomorrow]]. | 2023-12-31 | 2024-01-01
  They met [[the day before yesterday]]. | 2023-03-15 | 2023-03-13
  They will meet [[the day after tomorrow]]. | 2023-03-15 | 2023-03-17
  He arrived [[last night]]. | 2023-03-15 | 2023-03-14
  He arrived [[yesterday evening]]. | 2023-03-15 | 2023-03-14
  He arrives [[tonight]]. | 2023-03-15 | 2023-03-15
  He arrived [[this morning]]. | 2023-03-15 | 2023-03-15
  They met [[today]]. | - | XXXX-XX-XX
  [[Today]], he met the ambassador. | - | XXXX-XX-XX
  `,
)

dateTable(
  'en',
  'weekdays',
  `
  They met on [[Friday]]. | 2023-03-15 | 2023-03-10
  They met on [[Wednesday]]. | 2023-03-15 | 2023-03-15
  They met on [[Thursday]]. | 2023-03-15 | 2023-03-09
  They will meet on [[Friday]]. | 2023-03-15 | 2023-03-17
  They are to meet on [[Thursday]]. | 2023-03-15 | 2023-03-16
  They are scheduled to meet on [[Monday]]. | 2023-03-15 | 2023-03-20
  He said on [[Monday]] that they will meet on [[Friday]]. | 2023-03-15 | 2023-03-13; 2023-03-17
  The minister said [[Tuesday]] that troops will remain. | 2023-03-15 | 2023-03-14
  On [[Tuesday]], the two states conferred in Oslo. | 2023-03-15 | 2023-03-14
  He met him [[last Friday]]. | 2023-03-15 | 2023-03-10
  He met him [[last Wednesday]]. | 2023-03-15 | 2023-03-08
  [[Last Friday]]'s attack was condemned. | 2023-03-15 | 2023-03-10
  He will meet him [[next Friday]]. | 2023-03-15 | 2023-03-17
  He will meet him [[this Friday]]. | 2023-03-15 | 2023-03-17
  He met him on [[Friday night]]. | 2023-03-15 | 2023-03-10
  He met him on [[Monday morning]]. | 2023-03-15 | 2023-03-13
  He met him on [[Monday of last week]]. | 2023-03-15 | 2023-03-06
  The council sits on [[Thursday]] and [[Friday next week]]. | 2023-03-15 | 2023-03-23; 2023-03-24
  It must be ready by the [[end of the year]]. | 2023-03-15 | 2023 end
  It must be ready by the [[end of the week]]. | 2023-03-15 | 2023-03-13/2023-03-19 end
  It opened in [[1998]] and closed at the [[end of the year]]. | 2023-03-15 | 1998; 1998 end
  It must be ready by [[year-end]]. | 2023-03-15 | 2023 end
  Over [[the weekend]], they met in Oslo. | 2023-03-15 | 2023-03-11/2023-03-12
  They met on [[Wednesday]]. | - | XXXX-XX-XX
  It was up from [[the previous Friday]]. | 2023-03-15 | 2023-03-10
  He left on [[24 June 2019]] and came back [[the following Friday]]. | 2023-03-15 | 2019-06-24; 2019-06-28
  `,
)

dateTable(
  'en',
  'weeks, months, years around the publication',
  `
  They met [[last week]]. | 2023-03-15 | 2023-03-06/2023-03-12
  They met [[this week]]. | 2023-03-15 | 2023-03-13/2023-03-19
  They will meet [[next week]]. | 2023-03-15 | 2023-03-20/2023-03-26
  They met [[last weekend]]. | 2023-03-15 | 2023-03-11/2023-03-12
  They will meet [[next weekend]]. | 2023-03-15 | 2023-03-25/2023-03-26
  They met [[last month]]. | 2023-03-15 | 2023-02
  They met [[last month]]. | 2023-01-15 | 2022-12
  They will meet [[next month]]. | 2023-12-15 | 2024-01
  They met [[this month]]. | 2023-03-15 | 2023-03
  They met [[last year]]. | 2023-03-15 | 2022
  They met earlier [[this year]]. | 2023-03-15 | 2023
  They will meet [[next year]]. | 2023-03-15 | 2024
  They met [[last year]]. | - | XXXX
  They met [[last month]]. | - | XXXX-XX
  They will meet [[next quarter]]. | 2023-03-15 | 2023-34
  It changed in the [[last decade]]. | 2023-03-15 | 201X
  `,
)

dateTable(
  'en',
  'counted from the publication',
  `
  They met [[three days ago]]. | 2023-03-15 | 2023-03-12
  They met [[3 days ago]]. | 2023-03-15 | 2023-03-12
  They met [[a week ago]]. | 2023-03-15 | 2023-03-06/2023-03-12
  They met [[two weeks ago]]. | 2023-03-15 | 2023-02-27/2023-03-05
  They met [[a month ago]]. | 2023-03-15 | 2023-02
  They met nearly [[a month ago]]. | 2023-03-15 | 2023-02 approx
  They met [[six months ago]]. | 2023-03-15 | 2022-09
  They met [[a year ago]]. | 2023-03-15 | 2022
  They met [[20 years ago]]. | 2023-03-15 | 2003
  They met [[a year and a half ago]]. | 2023-03-15 | 2021-09 approx
  They will meet [[in two weeks' time]]. | 2023-03-15 | 2023-03-27/2023-04-02
  They will meet [[in two months' time]]. | 2023-03-15 | 2023-05

  `,
)

dateTable(
  'en',
  'counted from the text',
  `
  He arrived on [[24 June 2019]] and met the king on [[the same day]]. | 2023-03-15 | 2019-06-24; 2019-06-24
  He arrived on [[24 June 2019]]. [[The next day]], he met the king. | 2023-03-15 | 2019-06-24; 2019-06-25
  He arrived on [[24 June 2019]]. [[The following day]], he met the king. | 2023-03-15 | 2019-06-24; 2019-06-25
  He arrived on [[31 December 2019]] and left [[two days later]]. | 2023-03-15 | 2019-12-31; 2020-01-02
  He left on [[1 March 2020]], having come [[two days earlier]]. | 2023-03-15 | 2020-03-01; 2020-02-28
  He left [[last night]] and met the king on [[the same day]]. | 2023-03-15 | 2023-03-14; 2023-03-14
  It opened in [[1998]]. [[A year later]], it closed. | 2023-03-15 | 1998; 1999
  It opened in [[1998]] and closed [[three years later]]. | 2023-03-15 | 1998; 2001
  It opened in [[1998]] and closed [[the following year]]. | 2023-03-15 | 1998; 1999
  It opened in [[1998]]. In [[that year]], the king died. | 2023-03-15 | 1998; 1998
  It opened in [[May 1998]] and closed [[the same month]]. | 2023-03-15 | 1998-05; 1998-05
  It opened in [[December 1998]] and closed [[the following month]]. | 2023-03-15 | 1998-12; 1999-01
  `,
)

dateTable(
  'en',
  'direction and weekdays together',
  `
  The strike is to begin at midnight [[Thursday]]. | 2023-03-15 | 2023-03-16
  The minister is to fly to Oslo on [[Friday]], officials said. | 2023-03-15 | 2023-03-17
  She told reporters on [[Monday]] that he would come. | 2023-03-15 | 2023-03-13
  He said the teams would meet on [[Friday]]. | 2023-03-15 | 2023-03-17
  A hearing was listed for [[Friday]]. | 2023-03-15 | 2023-03-17
  `,
)
