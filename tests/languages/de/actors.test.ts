import { actorTable, personTable } from '../../actors/table.js'

personTable(
  'de',
  'Am Freitag sagte NAME, die Gespräche seien gescheitert.',
  `Anna Lindqvist, Peter Halvorsen, Maria de Souza, Jan van der Meulen, Ludwig von Arnsberg, Ahmed al-Farouk, Omar bin Raschid,
  Sean O'Malley, Jean-Pierre Maurin, J. Wernicke, Hans-Georg Pohl, Karl-Heinz Brandner, Sergej Woronzow, Nikolai Petrenko,
  Olena Schewtschuk, Ilham Mammadow, Giorgi Kapanadse, Recep Yıldırım, Fatima Benali, Kofi Amoako, Ingrid Solheim,
  Björn Åkesson, Zoltán Kerekes, Radosław Kowalik, Milan Dvořák, Ana Petrović, Carlos Ibáñez, Giovanni Bellandi, Max Winter,
  Paul Sommer, Julia Fuchs, Martin Bergmann, Heinrich Rosenfeld, Sabine Hofstetter, Stefan Wagenknecht, Petra Sonnleitner,
  Thomas Eichwald, Klaus Obermeister, Ursula Kranz, Wolf-Dieter Hagen, Emre Aksoy, Lea Graf, Franz Josef Huber, Marie-Luise Falk`,
)

actorTable(
  'de',
  'Ämter vor dem Namen',
  `
  Außenministerin Anna Lindqvist trat zurück. | p Anna Lindqvist = Außenministerin
  Die norwegische Außenministerin Anna Lindqvist trat zurück. | p Anna Lindqvist = Außenministerin @NO
  Norwegens Außenministerin Anna Lindqvist trat zurück. | c Norwegens @NO; p Anna Lindqvist = Außenministerin @NO
  US-Außenminister John Hartnell trat zurück. | p John Hartnell = Außenminister @US
  Bundeskanzler Peter Halvorsen trat zurück. | p Peter Halvorsen = Bundeskanzler
  Der polnische Ministerpräsident Piotr Zalewski trat zurück. | p Piotr Zalewski = Ministerpräsident @PL
  Der frühere chilenische Präsident Carlos Ibarra starb. | p Carlos Ibarra = Präsident @CL
  Der stellvertretende Ministerpräsident Peter Halvorsen trat zurück. | p Peter Halvorsen = stellvertretende Ministerpräsident
  Siemens-Chef Peter Halvorsen trat zurück. | p Peter Halvorsen = Chef
  Regierungssprecherin Julia Fuchs widersprach. | p Julia Fuchs = Regierungssprecherin
  Der Politologe Martin Bergmann widersprach. | p Martin Bergmann = Politologe
  Die französische Sängerin Claire Dumont trat auf. | p Claire Dumont = Sängerin @FR
  Sein spanischer Amtskollege Miguel Ortega stimmte zu. | p Miguel Ortega = Amtskollege @ES
  Bürgermeister Stefan Wagenknecht widersprach. | p Stefan Wagenknecht = Bürgermeister
  Herr Halvorsen widersprach. | p Halvorsen
  Frau Lindqvist widersprach. | p Lindqvist
  General Peter Halvorsen widersprach. | p Peter Halvorsen = General
  Der Assistent des Präsidenten Igor Woronin reiste ab. | p Igor Woronin = Assistent des Präsidenten
  `,
)

actorTable(
  'de',
  'Ämter nach dem Namen',
  `
  Anna Lindqvist, Außenministerin von Norwegen, trat zurück. | p Anna Lindqvist = Außenministerin @NO; c Norwegen @NO
  Anna Lindqvist, die norwegische Außenministerin, trat zurück. | p Anna Lindqvist = Außenministerin @NO
  Der Außenminister der Republik Finnland, Pekka Salonen, trat zurück. | c Finnland @FI; p Pekka Salonen = Außenminister @FI
  Der Präsident der Russischen Föderation, Igor Woronin, trat zurück. | c Russischen Föderation @RU; p Igor Woronin = Präsident @RU
  Der Präsident Finnlands, Pekka Salonen, trat zurück. | c Finnlands @FI; p Pekka Salonen = Präsident @FI
  Peter Halvorsen (52) widersprach. | p Peter Halvorsen
  `,
)

actorTable(
  'de',
  'Schreibweisen und Kurzformen',
  `
  Anna Lindqvist trat zurück. Lindqvists Büro schwieg. | p Anna Lindqvist
  Sergej Woronzow kam. Sergei Voronzov ging. S.Woronzow schlief. | p Sergej Woronzow
  Anna Lindqvist und Erik Lindqvist heirateten. | p Anna Lindqvist; p Erik Lindqvist
  Präsident Ilham Mammadow reiste ab. Mammadow schwieg. | p Ilham Mammadow = Präsident
  `,
)

actorTable(
  'de',
  'Organisationen',
  `
  Die Europäische Union und die Nato stimmten zu. | o Europäische Union; o Nato
  Die OSZE schickt Beobachter. | o OSZE
  Der UN-Sicherheitsrat tagte. | o UN-Sicherheitsrat
  Das Auswärtige Amt schwieg. | o Auswärtige Amt
  Die Pressestelle des norwegischen Außenministeriums schwieg. | o Pressestelle des norwegischen Außenministeriums
  Der Autobauer Morvelo streicht Stellen. | o Morvelo
  Die Zeitung Aurora berichtete. | o Aurora
  Die Gewerkschaft Verdi widersprach. | o Verdi
  Die Veltro GmbH schwieg. | o Veltro GmbH
  Die Vereinten Nationen schwiegen. | o Vereinten Nationen
  Siemens und die Deutsche Bahn schwiegen. | o Siemens; o Deutsche Bahn
  Human Rights Watch widersprach. | o Human Rights Watch
  Die IG Metall und die SPD stimmten zu. | o IG Metall; o SPD
  Der FC Morstadt verlor. | o FC Morstadt
  `,
)

actorTable(
  'de',
  'Staaten',
  `
  Norwegen und die Türkei stimmten zu. | c Norwegen @NO; c Türkei @TR
  Die USA, Großbritannien und Frankreich stimmten zu. | c USA @US; c Großbritannien @GB; c Frankreich @FR
  Die Vereinigten Staaten stimmten zu. | c Vereinigten Staaten @US
  Tschechien, Birma und Belarus stimmten zu. | c Tschechien @CZ; c Birma @MM; c Belarus @BY
  Die Haltung Armeniens überraschte. | c Armeniens @AM
  Moskau will ein Abkommen. | c Moskau @RU
  Moskaus Vorschlag scheiterte. | c Moskaus @RU
  Washington erklärte, man warte. | c Washington @US
  Saudi-Arabien und der Jemen stimmten zu. | c Saudi-Arabien @SA; c Jemen @YE
  `,
)

actorTable(
  'de',
  'was kein Akteur ist',
  `
  Sie trafen sich in Oslo. |
  Er flog nach Moskau. |
  Der Sturm erreichte Sachsen. |
  Der Zug fuhr am Mittag ab. |
  In Norwegen regnete es. |
  Der norwegische Minister trat zurück. |
  Die Gespräche fanden im Südkaukasus statt. |
  Am Montag fielen die Preise. |
  Dort wird Deutsch gesprochen. |
  Die Verhandlungen dauerten bis in die Nacht. |
  Niemand wurde verletzt. |
  Die Zusammenarbeit ist eng. |
  Das Wetter bleibt schlecht. |
  Unterzeichnet wurde nichts. |
  Die Zahl der Arbeitslosen stieg. |
  Das Krankenhaus wird gebaut. |
  Experten warnen vor Hochwasser. |
  Die Hauptstraße ist gesperrt. |
  Wasser ist knapp. |
  Im März beginnen die Spiele. |
  `,
)

actorTable(
  'de',
  'Wörter von Firmen, Ämter und Namen',
  `
  Kämmerer Klaus Kranz widersprach. | p Klaus Kranz = Kämmerer
  Captain Emre Aksoy widersprach. | p Emre Aksoy = Captain
  Ratsherr Max Winter widersprach. | p Max Winter = Ratsherr
  `,
)
