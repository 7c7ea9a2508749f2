import { actorTable, personTable } from '../../actors/table.js'

personTable(
  'en',
  'On Friday NAME said the talks had failed.',
  `Anna Lindqvist, Peter Halvorsen, Maria de Souza, Jan van der Meulen, Ludwig von Arnsberg, Ahmed al-Farouk, Omar bin Rashid,
  Sean O'Malley, Jean-Pierre Maurin, K.R. Sundaram, J. Whitcombe, Mary Ann Fletcher, Sergei Vorontsov, Nikolai Petrenko,
  Olena Shevchuk, Ilham Mammadli, Giorgi Kapanadze, Recep Yildirim, Fatima Benali, Xiao Lin, Kofi Amoako, Thabo Ndlela,
  Ingrid Solheim, Björn Åkesson, Søren Lykke, Zoltán Kerekes, Radosław Kowalik, Milan Dvořák, Ana Petrović, Carlos Ibáñez,
  Luis Fernández Soto, José María Ordóñez, Giovanni Bellandi, Luc Van Damme, Will Hartnell, Mark Butcherson, May Ellison,
  Rose Tanner, Grace Whitlock, Jack Ferris, Aung San Thant, Imran Qureshi, Sunita Kapoor, Hans-Georg Pohl, Marie-Claire Dupont`,
)

actorTable(
  'en',
  'offices before the name',
  `
  Foreign Minister Anna Lindqvist resigned. | p Anna Lindqvist = Foreign Minister
  Norwegian Foreign Minister Anna Lindqvist resigned. | p Anna Lindqvist = Foreign Minister @NO
  Norway's Foreign Minister Anna Lindqvist resigned. | c Norway @NO; p Anna Lindqvist = Foreign Minister @NO
  The newly appointed Polish Prime Minister Piotr Zalewski spoke. | p Piotr Zalewski = Prime Minister @PL
  Deputy Prime Minister Peter Halvorsen resigned. | p Peter Halvorsen = Deputy Prime Minister
  Assistant Secretary of State Mary Fletcher resigned. | p Mary Fletcher = Assistant Secretary of State
  Defense Secretary John Hartnell resigned. | p John Hartnell = Defense Secretary
  Former Chilean President Carlos Ibarra died. | p Carlos Ibarra = President @CL
  Chief executive Susan Whitlock resigned. | p Susan Whitlock = Chief executive
  Managing director Peter Halvorsen resigned. | p Peter Halvorsen = Managing director
  Political scientist Farida Qasimova disagreed. | p Farida Qasimova = Political scientist
  Crown Prince Haakon Lindqvist arrived. | p Haakon Lindqvist = Crown Prince
  French singer Claire Dumont toured. | p Claire Dumont = singer @FR
  Siemens spokesman Peter Halvorsen declined. | o Siemens; p Peter Halvorsen = spokesman
  Her Spanish counterpart Miguel Ortega agreed. | p Miguel Ortega = counterpart @ES
  Mr Halvorsen declined. | p Halvorsen
  Ms. Lindqvist declined. | p Lindqvist
  Dr. Mary Fletcher declined. | p Mary Fletcher
  General Peter Halvorsen declined. | p Peter Halvorsen = General
  `,
)

actorTable(
  'en',
  'offices after the name',
  `
  Anna Lindqvist, foreign minister of Norway, resigned. | p Anna Lindqvist = foreign minister @NO; c Norway @NO
  Anna Lindqvist, the Norwegian foreign minister, resigned. | p Anna Lindqvist = foreign minister @NO
  Anna Lindqvist, president of the Republic of Finland, resigned. | p Anna Lindqvist = president @FI; c Finland @FI
  Peter Halvorsen, chief executive of Siemens, resigned. | p Peter Halvorsen = chief executive; o Siemens
  Peter Halvorsen, 52, resigned. | p Peter Halvorsen
  Anna Lindqvist, who is deputy prime minister, resigned. | p Anna Lindqvist = deputy prime minister
  Anna Lindqvist is the mayor. | p Anna Lindqvist = mayor
  The chief executive of Siemens, Peter Halvorsen, resigned. | o Siemens; p Peter Halvorsen = chief executive
  The president of Finland, Anna Lindqvist, resigned. | c Finland @FI; p Anna Lindqvist = president @FI
  `,
)

actorTable(
  'en',
  'several offices and people',
  `
  Foreign Ministers of Norway and Finland Anna Lindqvist and Pekka Salonen met. | c Norway @NO; c Finland @FI; p Anna Lindqvist = Foreign Minister @NO; p Pekka Salonen = Foreign Minister @FI
  President Anna Lindqvist resigned. Lindqvist gave no reason. | p Anna Lindqvist = President
  Anna Lindqvist and Erik Lindqvist married. | p Anna Lindqvist; p Erik Lindqvist
  Sergei Vorontsov came. Sergey Vorontsov left. S.Vorontsov slept. | p Sergei Vorontsov
  Jeyhun Karimov came. Ceyhun Karimow left. | p Jeyhun Karimov
  `,
)

actorTable(
  'en',
  'organizations',
  `
  The Ministry of Foreign Affairs denied it. | o Ministry of Foreign Affairs
  The Norwegian Ministry of Defence denied it. | o Norwegian Ministry of Defence
  The University of Tartu denied it. | o University of Tartu
  The UN Security Council met. | o UN Security Council
  The European Union and NATO agreed. | o European Union; o NATO
  Veltro Holdings Ltd denied it. | o Veltro Holdings Ltd
  The Bank of Norway denied it. | o Bank of Norway
  The energy firm Morvelo denied it. | o Morvelo
  The press office of the Ministry of Defence denied it. | o press office of the Ministry of Defence
  The Organization for Security and Co-operation in Europe (OSCE) met. The OSCE agreed. | o Organization for Security and Co-operation in Europe
  Reuters and the BBC reported it. | o Reuters; o BBC
  The Liberal Party and the Green Party agreed. | o Liberal Party; o Green Party
  Amnesty International denied it. | o Amnesty International
  `,
)

actorTable(
  'en',
  'countries',
  `
  Norway and Türkiye agreed. | c Norway @NO; c Türkiye @TR
  The United States, the United Kingdom and France agreed. | c United States @US; c United Kingdom @GB; c France @FR
  The U.S. and the UK agreed. | c U.S. @US; c UK @GB
  The Russian Federation agreed. | c Russian Federation @RU
  The Czech Republic and Burma agreed. | c Czech Republic @CZ; c Burma @MM
  Moscow wants a deal. | c Moscow @RU
  Oslo's proposal failed. | c Oslo @NO
  Washington said it would wait. | c Washington @US
  `,
)

actorTable(
  'en',
  'what is no actor',
  `
  They met in Oslo. |
  He flew to Moscow. |
  The storm reached Yorkshire. |
  The train left at noon. |
  It rained in Norway. |
  The Norwegian minister resigned. |
  The talks were held in the South Caucasus. |
  On Monday the prices fell. |
  English is spoken there. |
  The road along Lake Victoria is closed. |
  Nobody was hurt. |
  In March the Olympic Games begin. |
  The treaty bans Russian oil. |
  They read the Bible at Christmas. |
  The TV and the DVD broke. |
  `,
)

actorTable(
  'en',
  'words of firms, offices and names',
  `
  Kestrel Beverages said on Monday that sales fell. | o Kestrel Beverages
  The deal with Kenya's Sarova Lanterna was signed. | o Sarova Lanterna
  Owen ap Madog said the talks had failed. | p Owen ap Madog
  `,
)
