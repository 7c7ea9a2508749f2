import { nameTable, personTable } from '../../actors/table.js'

personTable(
  'en',
  'Later NAME told reporters that talks would go on.',
  `Detlef Brandauer, Uwe Sandhoff, Folake Ojo, Chinwe Adebayo-Smith, Wanjiku Kamau, Bronagh Teague, Siobhan ní Dhálaigh,
  Park Jae-hyun, J. R. Haddad, Nguyen Thi Hoa, Hiroshi Tanabe, Inês Carvalho de Melo, Hanna van 't Hart, Abu Omar al-Tikriti, Owen ap Gruffydd,
  Khadija el Amrani, Vytautas Petrulis, Zsuzsanna Halmos, Birgitta Lindholm, Tamar Lomidze, Ravindra Deshpande, Tomasz Wilczek`,
)

nameTable(
  'en',
  'organizations that only the text shows',
  `
  Corvane posted a 12% rise in profit. Shares in Corvane climbed 4%. | o Corvane
  The brewer Tollgate agreed to buy rival Brackwater. Brackwater shareholders cheered. | o Tollgate; o Brackwater
  Kenya's Mapema Foods signed a contract with Denmark's Nordvang. Nordvang, a maker of dips, employs 400 people. | o Mapema Foods; o Nordvang
  Talks between the union TGRU and operator Castleline collapsed. Castleline managers stayed away. | o TGRU; o Castleline
  Members of Zentiva Wave met. Zentiva Wave shareholders voted. | o Zentiva Wave
  Fenwick & Rowe makes biscuits. | o Fenwick & Rowe
  Alder Group plc was sold. | o Alder Group plc
  The Competition and Markets Authority opened an inquiry. | o Competition and Markets Authority
  The Food and Farming Ministry was closed. | o Food and Farming Ministry
  Joan Prideaux leads the Seafarers' Federation. | p Joan Prideaux; o Seafarers' Federation
  Councillor Gemma Poole (Fair Deal) voted against. | p Gemma Poole; o Fair Deal
  The Farmers' Union, Civic Future and Homeland voted against. | o Farmers' Union; o Civic Future; o Homeland
  Al-Shamal fighters seized the town. The army killed Al-Shamal members. | o Al-Shamal
  Promoter Livewire refunded the tickets. Livewire staff were told. | o Livewire
  The Swiss Alpina Velo has won the contract. Alpina Velo shares rose. | o Alpina Velo
  The band Velvet Ditch cancelled two concerts. Velvet Ditch fans were sad. | o Velvet Ditch
  Splashdown's contract runs until 2041. The pool is run by Splashdown. | o Splashdown
  The CWTU union called the cuts brutal. | o CWTU
  `,
)

nameTable(
  'en',
  'sides of a game',
  `
  Harrowgate beat Stainmoor 3-1 to go top of the league. The coach of Stainmoor blamed the referee. | o Harrowgate; o Stainmoor
  Leeds beat York 2-1 on Saturday. The winning goal came from a penalty in the second half of the match. | o Leeds; o York
  Racing Dunmere drew 1-1 with Lindale Rovers in the cup match. | o Racing Dunmere; o Lindale Rovers
  The match was played in Leeds. The referee left Leeds before the second half. |
  `,
)

nameTable(
  'en',
  'people who share words with firms',
  `
  Anna Dunmore said no. Dunmore then left. | p Anna Dunmore
  Theresa May spoke. May said she would stay. | p Theresa May
  Martin Wolf called the plan weak. Wolf laughed. | p Martin Wolf
  Ed Koch, 52, agreed. | p Ed Koch
  Kwabena Osei scored twice. Osei, 19, joined last summer. | p Kwabena Osei
  Tom Ashdown, who leads the talks, was tired. | p Tom Ashdown
  Judge Amara Okonjo-Price told Dale Whitcombe, 44, that he had lied. | p Amara Okonjo-Price; p Dale Whitcombe
  `,
)

nameTable(
  'en',
  'words that are no names',
  `
  Unidentified men attacked a bank. |
  Residents fled. Hopes faded. |
  The ceasefire held. The Framework Arrangement failed. |
  Profits fell. Shares were lower. |
  Analysts had expected less. |
  Campaigners cheered. Drivers stayed at home. |
  Members were asked to vote. |
  A pro-Western crowd gathered. |
  Flights were cancelled and trains delayed. |
  Santa Rosalia was hit by a storm. |
  Police said nobody was hurt. |
  `,
)
