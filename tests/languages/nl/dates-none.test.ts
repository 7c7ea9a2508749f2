import { dateTable } from '../../dates/table.js'

dateTable(
  'nl',
  'words that only look like dates',
  `
  Zo zei hij het. | 2023-03-15
  Di en Wo zijn op reis. | 2023-03-15
  Hij is vrij om te gaan. | 2023-03-15
  De zon scheen. | 2023-03-15
  De Morgen meldde het nieuws. | 2023-03-15
  Dat meldde De Morgen. | 2023-03-15
  Hij las het in USA Today. | 2023-03-15
  Zij doen wat zij willen. | 2023-03-15
  Hij zei dat zij ma heet. | 2023-03-15
  De mars was vreedzaam. | 2023-03-15
  Goede morgen, zei hij. | 2023-03-15
  In de morgen regende het. | 2023-03-15
  Hij is de eerste man van het land. | 2023-03-15
  De tweede helft was saai. | 2023-03-15
  De laatste dagen van de oorlog waren zwaar. | 2023-03-15
  Jan Novak leidde het overleg. | 2023-03-15
  De heer De Winter vertrok. | 2023-03-15
  De dag was lang. | 2023-03-15
  Het was een mooi jaar. | 2023-03-15
  `,
)

dateTable(
  'nl',
  'numbers that are no years',
  `
  De Agenda 2030 werd geprezen. | 2023-03-15
  Het bedrijf bestelde 30 Boeing 787's. | 2023-03-15
  Zo'n 2000 mensen kwamen. | 2023-03-15
  Er kwamen 1998 bezoekers. | 2023-03-15
  Het huis kostte 2010 euro. | 2023-03-15
  Het huis kostte € 2010. | 2023-03-15
  Meer dan 1900 soldaten vertrokken. | 2023-03-15
  Zie pagina 1998 van het rapport. | 2023-03-15
  De film begint om 20.15 uur. | 2023-03-15
  Zij wonnen met 3-1. | 2023-03-15
  De stemming eindigde in 52 tegen 48. | 2023-03-15
  Artikel 5 geldt. | 2023-03-15
  Bel 020 794 6095. | 2023-03-15
  De winkel is 24/7 open. | 2023-03-15
  Van 2000 tot 3000 graden wordt bereikt. | 2023-03-15
  Het weegt 1950 kilogram. | 2023-03-15
  De index daalde tot 2001,5 punten. | 2023-03-15
  Versie 3.12.4 is uit. | 2023-03-15
  Resolutie 2118 werd aangenomen. | 2023-03-15
  Vlucht 1999 was te laat. | 2023-03-15
  Hij liep 10,5 kilometer. | 2023-03-15
  De verhouding is 3/4. | 2023-03-15
  `,
)

dateTable(
  'nl',
  'durations, sets, ages and vague times',
  `
  De oorlog duurde drie jaar. | 2023-03-15
  De oorlog duurde anderhalf jaar. | 2023-03-15
  Hij is 48 jaar oud. | 2023-03-15
  De 48-jarige minister trad af. | 2023-03-15
  Zij spreken elkaar elke dag. | 2023-03-15
  Zij spreken elkaar eens per jaar. | 2023-03-15
  De afgelopen jaren steeg de prijs. | 2023-03-15
  De afgelopen weken steeg de prijs. | 2023-03-15
  De komende dagen wordt overlegd. | 2023-03-15
  Sinds drie jaar wordt overlegd. | 2023-03-15
  Binnenkort wordt overlegd. | 2023-03-15
  Momenteel wordt overlegd. | 2023-03-15
  Tot nu toe is niets getekend. | 2023-03-15
  In de nabije toekomst wordt overlegd. | 2023-03-15
  Nu wordt overlegd. | 2023-03-15
  Het duurde twee dagen. | 2023-03-15
  Hij werkte er twee decennia. | 2023-03-15
  Jaren geleden woonde hij daar. | 2023-03-15
  Ooit woonde hij daar. | 2023-03-15
  Dag en nacht was het open. | 2023-03-15
  Binnen drie weken moet hij betalen. | 2023-03-15
  De kinderen speelden de hele dag. | 2023-03-15
  Het vijfjarenplan werd geprezen. | 2023-03-15
  `,
)

dateTable(
  'nl',
  'what comes again and again, and other words',
  `
  Zij komen elke vrijdag bijeen. | 2023-03-15
  Zij komen elke tweede maandag en donderdag bijeen. | 2023-03-15
  De markt is iedere zaterdagochtend. | 2023-03-15
  Elke zomer gaat zij erheen. | 2023-03-15
  Ieder jaar gaat zij erheen. | 2023-03-15
  Elke kerst zingt zij. | 2023-03-15
  Het seizoen was lang. | 2023-03-15
  Er werden 1750 bomen geplant. | 2023-03-15
  Het vrijdaggebed begon. | 2023-03-15
  De maandagmarkt was vol. | 2023-03-15
  `,
)
