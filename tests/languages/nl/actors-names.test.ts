import { nameTable, personTable } from '../../actors/table.js'

personTable(
  'nl',
  'Later zei NAME dat de gesprekken doorgaan.',
  `Detlef Brandauer, Annelies Verstraete, Joris van 't Hek, Ineke ter Horst, Hugo de Bie, Mo el Amrani, Youssef El Khayati,
  Tjitske Hoekstra-de Vries, Gerben Hiemstra, Fleur van der Velde, Lidewij Bronkhorst, Sjoerd Wiebenga, Folake Ojo, Wanjiku Kamau,
  Park Jae-hyun, Hiroshi Tanabe, Beat Zgraggen, Siobhan O'Dowd, Tamar Lomidze, Sem de Groot`,
)

nameTable(
  'nl',
  'organisaties die alleen de tekst laat zien',
  `
  De bierbrouwer Hopkade neemt concurrent De Vaten over. Aandeelhouders van De Vaten juichen. | o Hopkade; o De Vaten
  Medewerkers van supermarktketen Volle Kar staken. Volle Kar biedt 3 procent. | o Volle Kar
  Bij Hopkade werken 900 mensen. Beleggers in Hopkade zijn blij. | o Hopkade
  De Handelsbond en het CDA zijn boos. | o CDA
  Dat zegt de bestuurder van de Handelsbond. | o Handelsbond
  Dorpsbelang, Lokaal Sterk en het CDA vormen een coalitie. | o Dorpsbelang; o Lokaal Sterk; o CDA
  Wethouder Ineke ter Horst (Lokaal Sterk) is tevreden. | p Ineke ter Horst; o Lokaal Sterk
  Het Zwitserse Alpina Rail wint de order. Alpina Rail levert de treinen. | o Alpina Rail
  Hoogland-trainer Peter Wiersma baalde. Hoogland won de wedstrijd niet. | p Peter Wiersma; o Hoogland
  Het onderzoek werd betaald door het Vogelfonds. | o Vogelfonds
  De aannemer Bouwmeester BV ontkent dat. | o Bouwmeester BV
  De band Natte Hond speelt niet. | o Natte Hond
  Concurrent Treno stapt naar de rechter. Treno levert liever zelf. | o Treno
  Milieuorganisatie Schone Lucht wil cijfers zien. | o Schone Lucht
  Nadine Claes van ACV is boos. | p Nadine Claes; o ACV
  Fenwick & Rowe bakt koekjes. | o Fenwick & Rowe
  `,
)

nameTable(
  'nl',
  'kanten van een wedstrijd',
  `
  Zeevaart won met 2-1 van Hoogland. De trainer van Zeevaart was trots op zijn spits. | o Zeevaart; o Hoogland
  Racing Aalden verloor de wedstrijd tegen FC Texel met 3-0. | o Racing Aalden; o FC Texel
  De wedstrijd in Utrecht begint om acht uur. De trainer blijft in Utrecht. |
  `,
)

nameTable(
  'nl',
  'mensen met namen die woorden zijn',
  `
  Frenkie de Jong speelt niet. De Jong zei dat hij blijft. | p Frenkie de Jong
  Ibrahim Bakker werd vierde. Bakker lachte. | p Ibrahim Bakker
  Gerben Hiemstra (47) bekende. Hiemstra's advocaat zweeg. | p Gerben Hiemstra
  Wethouder Wolf wil niets zeggen. | p Wolf
  `,
)

nameTable(
  'nl',
  'woorden die geen namen zijn',
  `
  Onduidelijk is wanneer de groep weer optreedt. |
  Inwoners klaagden. Twijfelaars waren er genoeg. |
  Onafhankelijke experts onderzoeken de zaak. |
  Aandeelhouders krijgen meer geld. |
  Medewerkers leggen het werk neer. |
  Vakbonden zijn boos. |
  Beleggers reageerden opgelucht. |
  Topman en vakbond praten verder. |
  Winkels blijven open. Filialen sluiten. |
  Zieken worden verzorgd. Bussen rijden niet. |
  `,
)
