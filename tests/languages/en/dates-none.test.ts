import { dateTable } from '../../dates/table.js'

dateTable(
  'en',
  'words that only look like dates',
  `
  They may sign the deal. | 2023-03-15
  Theresa May said so. | 2023-03-15
  The march on the capital was peaceful. | 2023-03-15
  March for peace, they cried. | 2023-03-15
  The sun set over the port. | 2023-03-15
  The Sun reported the deal. | 2023-03-15
  He sat down and wed her. | 2023-03-15
  April Jones signed for the firm. | 2023-03-15
  June Carter sang there. | 2023-03-15
  Jan Novak led the talks. | 2023-03-15
  Prices will fall further. | 2023-03-15
  The house may spring a leak. | 2023-03-15
  A second vote failed. | 2023-03-15
  He is second to none. | 2023-03-15
  The first half was dull. | 2023-03-15
  He read it in USA Today. | 2023-03-15
  It was on a programme called This Week. | 2023-03-15
  `,
)

dateTable(
  'en',
  'numbers that are no years',
  `
  The UN's Agenda 2030 was praised. | 2023-03-15
  The firm ordered 30 Boeing 787s. | 2023-03-15
  Some 2000 people marched. | 2023-03-15
  About 1998 people marched. | 2023-03-15
  The house cost 2010 dollars. | 2023-03-15
  The house cost $2010. | 2023-03-15
  It is 2000 miles away. | 2023-03-15
  More than 1900 troops left. | 2023-03-15
  Resolution 2118 was passed. | 2023-03-15
  See page 1998 of the report. | 2023-03-15
  Flight 1999 was late. | 2023-03-15
  He slept in room 2012. | 2023-03-15
  They won 3-1. | 2023-03-15
  They won by 24-17. | 2023-03-15
  The vote was 52 to 48. | 2023-03-15
  Article 5 applies. | 2023-03-15
  Call 020 7946 0958. | 2023-03-15
  Shops are open 24/7. | 2023-03-15
  The score was 2000:1998. | 2023-03-15
  Law 1998/44 was passed. | 2023-03-15
  It fell 1.5 per cent to 2001.5 points. | 2023-03-15
  Version 3.12.4 is out. | 2023-03-15
  The ratio is 3/4. | 2023-03-15
  From 2000 to 3000 degrees are reached. | 2023-03-15
  Of these, 2000 came by sea. | 2023-03-15
  It weighs 1950 kg. | 2023-03-15
  `,
)

dateTable(
  'en',
  'durations, sets, ages and vague times',
  `
  The war lasted three years. | 2023-03-15
  The war lasted a year and a half. | 2023-03-15
  He is 48 years old. | 2023-03-15
  The 48-year-old minister resigned. | 2023-03-15
  They meet every day. | 2023-03-15
  They meet once a week. | 2023-03-15
  It happened in recent years. | 2023-03-15
  It changed over the last few weeks. | 2023-03-15
  It grew in the past three months. | 2023-03-15
  The last days of the war were hard. | 2023-03-15
  They will meet soon. | 2023-03-15
  They will meet in the near future. | 2023-03-15
  So far, nothing has been signed. | 2023-03-15
  They are now in Oslo. | 2023-03-15
  At the moment he is in Oslo. | 2023-03-15
  He lived there for a decade. | 2023-03-15
  It took two days. | 2023-03-15
  In five years, he built ten ships. | 2023-03-15
  He is in his 30s. | 2023-03-15
  He came several years ago. | 2023-03-15
  He had once lived there. | 2023-03-15
  It is a five-year plan. | 2023-03-15
  The talks took all night. | 2023-03-15
  Days later, he resigned. | 2023-03-15
  `,
)

dateTable(
  'en',
  'what comes again and again, and other words',
  `
  They meet every Friday. | 2023-03-15
  They meet every second Monday and Thursday. | 2023-03-15
  The market is held each Saturday morning. | 2023-03-15
  They go there every summer. | 2023-03-15
  Every Christmas she sings. | 2023-03-15
  They are open on Fridays. | 2023-03-15
  The Christmas party was loud. | 2023-03-15
  He flew to Easter Island. | 2023-03-15
  The season ticket is cheap. | 2023-03-15
  They won 12 to 16 of the seats. | 2023-03-15
  `,
)
