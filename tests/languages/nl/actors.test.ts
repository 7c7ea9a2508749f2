import { actorTable, personTable } from '../../actors/table.js'

personTable(
  'nl',
  'Vrijdag zei NAME dat de gesprekken waren mislukt.',
  `Anna Lindqvist, Peter Halvorsen, Maria de Souza, Jan van der Meulen, Kees de Jong, Piet van den Berg, Ludwig von Arnsberg,
  Ahmed el Farouk, Omar bin Rashid, Sean O'Malley, Jean-Pierre Maurin, J. Wiersma, Sergej Vorontsov, Nikolaj Petrenko,
  Olena Sjevtsjenko, Ilham Mammadov, Giorgi Kapanadze, Recep Yildirim, Fatima Benali, Kofi Amoako, Ingrid Solheim,
  Björn Åkesson, Zoltán Kerekes, Radosław Kowalik, Milan Dvořák, Ana Petrović, Carlos Ibáñez, Giovanni Bellandi,
  Luc Van Damme, Geert Van den Bossche, Herman De Backer, Anneke Visser, Sjoerd Hoekstra, Willem-Jan Bakker, Marieke ter Horst,
  Femke Wiersinga, Bart Peeters, Guy Verstraete, Youssef el Amrani, Mohammed Bouzidi, Saskia Kuipers, Daan Mulder`,
)

actorTable(
  'nl',
  'functies voor de naam',
  `
  Minister Anna Lindqvist trad af. | p Anna Lindqvist = Minister
  De Noorse minister van Buitenlandse Zaken Anna Lindqvist trad af. | p Anna Lindqvist = minister van Buitenlandse Zaken @NO
  Minister Lindqvist van Buitenlandse Zaken trad af. | p Lindqvist = Minister van Buitenlandse Zaken
  De minister van Sociale Zaken en Werkgelegenheid Kees de Jong trad af. | p Kees de Jong = minister van Sociale Zaken en Werkgelegenheid
  De Poolse premier Piotr Zalewski trad af. | p Piotr Zalewski = premier @PL
  De voormalige Chileense president Carlos Ibarra overleed. | p Carlos Ibarra = president @CL
  FNV-bestuurder Kees de Jong stapte op. | p Kees de Jong = bestuurder
  Topman Peter Halvorsen stapte op. | p Peter Halvorsen = Topman
  Burgemeester Anneke Visser zweeg. | p Anneke Visser = Burgemeester
  Politicoloog Bart Peeters zag dat anders. | p Bart Peeters = Politicoloog
  De Franse zangeres Claire Dumont trad op. | p Claire Dumont = zangeres @FR
  Zijn Spaanse ambtgenoot Miguel Ortega stemde in. | p Miguel Ortega = ambtgenoot @ES
  Staatssecretaris Femke Wiersinga trad af. | p Femke Wiersinga = Staatssecretaris
  Meneer Halvorsen zweeg. | p Halvorsen
  Mevrouw Lindqvist zweeg. | p Lindqvist
  Generaal Peter Halvorsen zweeg. | p Peter Halvorsen = Generaal
  `,
)

actorTable(
  'nl',
  'functies na de naam',
  `
  Anna Lindqvist, minister van Defensie van Noorwegen, trad af. | p Anna Lindqvist = minister van Defensie @NO; c Noorwegen @NO
  Anna Lindqvist, de Noorse premier, trad af. | p Anna Lindqvist = premier @NO
  Anna Lindqvist, president van de Republiek Finland, trad af. | p Anna Lindqvist = president @FI; c Finland @FI
  De president van Finland, Pekka Salonen, trad af. | c Finland @FI; p Pekka Salonen = president @FI
  De topman van Philips, Peter Halvorsen, trad af. | o Philips; p Peter Halvorsen = topman
  Peter Halvorsen (52) zweeg. | p Peter Halvorsen
  `,
)

actorTable(
  'nl',
  'schrijfwijzen en korte vormen',
  `
  Anna Lindqvist trad af. Lindqvist gaf geen reden. | p Anna Lindqvist
  Sergej Vorontsov kwam. Sergey Vorontsov ging. S.Vorontsov sliep. | p Sergej Vorontsov
  Anna Lindqvist en Erik Lindqvist trouwden. | p Anna Lindqvist; p Erik Lindqvist
  Luc Van Damme kwam. Van Damme ging. | p Luc Van Damme
  `,
)

actorTable(
  'nl',
  'organisaties',
  `
  De Europese Unie en de NAVO stemden in. | o Europese Unie; o NAVO
  De OVSE stuurt waarnemers. | o OVSE
  De VN-Veiligheidsraad kwam bijeen. | o VN-Veiligheidsraad
  Het ministerie van Defensie zweeg. | o ministerie van Defensie
  Het Noorse ministerie van Defensie zweeg. | o Noorse ministerie van Defensie
  Het Internationale Comité van het Rode Kruis zweeg. | o Internationale Comité van het Rode Kruis
  Autobouwer Morvelo schrapt banen. | o Morvelo
  Supermarktketen Albert Heijn zweeg. AH groeit. | o Albert Heijn
  De FNV en de VVD stemden in. | o FNV; o VVD
  De Universiteit van Tartu zweeg. | o Universiteit van Tartu
  Persbureau Belga meldde het. | o Belga
  De Tweede Kamer stemde in. | o Tweede Kamer
  `,
)

actorTable(
  'nl',
  'landen',
  `
  Noorwegen en Turkije stemden in. | c Noorwegen @NO; c Turkije @TR
  De VS, Groot-Brittannië en Frankrijk stemden in. | c VS @US; c Groot-Brittannië @GB; c Frankrijk @FR
  De Verenigde Staten stemden in. | c Verenigde Staten @US
  Tsjechië, Birma en Wit-Rusland stemden in. | c Tsjechië @CZ; c Birma @MM; c Wit-Rusland @BY
  De Russische Federatie stemde in. | c Russische Federatie @RU
  Moskou wil een akkoord. | c Moskou @RU
  Washington zei dat het wacht. | c Washington @US
  Saoedi-Arabië en Jemen stemden in. | c Saoedi-Arabië @SA; c Jemen @YE
  `,
)

actorTable(
  'nl',
  'wat geen actor is',
  `
  Zij ontmoetten elkaar in Oslo. |
  Hij vloog naar Moskou. |
  De storm bereikte Zeeland. |
  De trein vertrok om twaalf uur. |
  In Noorwegen regende het. |
  De Noorse minister trad af. |
  De gesprekken vonden plaats in de zuidelijke Kaukasus. |
  Maandag daalden de prijzen. |
  Daar wordt Nederlands gesproken. |
  Niemand raakte gewond. |
  De samenwerking is hecht. |
  Het weer blijft slecht. |
  De Olympische Spelen beginnen in maart. |
  Met Kerstmis zijn de winkels dicht. |
  De EU-burgers stemden. |
  `,
)

actorTable(
  'nl',
  'woorden van bedrijven, ambten en namen',
  `
  Fractieleider Gerben van ’t Veld vertrok. | p Gerben van ’t Veld = Fractieleider
  Lotte van 't Veld zei dat het goed ging. | p Lotte van 't Veld
  Persmagistraat Lore Claes zweeg. | p Lore Claes = Persmagistraat
  Fractievoorzitster Anneke Visser zweeg. | p Anneke Visser = Fractievoorzitster
  Advocaat-generaal Bart Peeters zweeg. | p Bart Peeters = Advocaat-generaal
  Viroloog Daan Mulder zweeg. | p Daan Mulder = Viroloog
  `,
)
