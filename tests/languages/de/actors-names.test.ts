import { nameTable, personTable } from '../../actors/table.js'

personTable(
  'de',
  'Später sagte NAME, die Gespräche gingen weiter.',
  `Detlef Brandauer, Carsten Bergmann, Karsten to Settel, Uwe Sandhoff, Heribert Kronbichler, Dörte Wieckhorst, Benno Freiherr von Stetten,
  Hatice Demirel, Folake Ojo, Wanjiku Kamau, Park Jae-hyun, Hiroshi Tanabe, Hanna van 't Hart, Jiří Kovařík, Sunniva Aakre,
  Jens Bauer, Frank Koch, Eike von Arnsberg, Piet van den Broek, Abu Omar al-Tikriti, Tamar Lomidze, Ravindra Deshpande`,
)

nameTable(
  'de',
  'Organisationen, die nur der Text zeigt',
  `
  Der Stahlkonzern Rodenwerk hat weniger verdient. Rodenwerk meldete einen Gewinn von 31 Millionen Euro. | o Rodenwerk
  Der Autozulieferer Brennicke streicht 700 Stellen. Brennicke-Aktien gaben nach. | o Brennicke
  Bei Elbquer arbeiten 2300 Menschen. Die Aktie von Elbquer legte zu. | o Elbquer
  Alpstrom-Chef Ferdinand Obernosterer sprach von einer Chance. Alpstrom beschäftigt 500 Menschen. | p Ferdinand Obernosterer; o Alpstrom
  Konkurrent Sanavita hatte geklagt. Sanavita wollte schweigen. | o Sanavita
  Der Schweizer Rivale Gotthardwerke will fusionieren. Gotthardwerke beschäftigt 500 Menschen. | o Gotthardwerke
  Der Arbeitgeberverband Bahnbau widersprach. | o Arbeitgeberverband Bahnbau
  Die Universität Gramzow schwieg. | o Universität Gramzow
  Finanziert hat das die Krohn-Stiftung. | o Krohn-Stiftung
  Die Fenwick & Rowe AG backt Kekse. | o Fenwick & Rowe AG
  Das Bundeskartellamt muss zustimmen. | o Bundeskartellamt
  Die Arbeiterkammer warnte vor höheren Preisen. | o Arbeiterkammer
  Fraktionschef Malte Oberdieck (Grüne) sprach von einem Neuanfang. | p Malte Oberdieck; o Grüne
  Ratsherr Max Winter (Morgenrot) lehnte ab. | p Max Winter; o Morgenrot
  Die Band Nebelkrähe trat nicht auf. Nebelkrähe wollte neue Lieder spielen. | o Nebelkrähe
  Stadtrat Uwe Sandhoff widersprach. | p Uwe Sandhoff
  Die Reederei Balticum schwieg. | o Reederei Balticum
  `,
)

nameTable(
  'de',
  'Seiten eines Spiels',
  `
  Der EHC Bergmatt hat sein Heimspiel gegen Rheinau-Süd mit 2:4 verloren. Der Trainer von Rheinau-Süd lobte die Stürmer. | o EHC Bergmatt; o Rheinau-Süd
  Visperried gewann gegen Thurfelden 3:0. Das Siegtor fiel spät. | o Visperried; o Thurfelden
  Rot-Weiß Hollental verlor 0:1. | o Rot-Weiß Hollental
  `,
)

nameTable(
  'de',
  'Menschen mit Namen, die Wörter sind',
  `
  Jens Bauer hat ausgesagt. Koch habe ihn gewarnt, sagte Bauer. Frank Koch bestreitet das. | p Jens Bauer; p Frank Koch
  Der 51-jährige Detlef Kruschwitz schwieg. Kruschwitz ging. | p Detlef Kruschwitz
  „Das ist möglich“, so Kettering. | p Kettering
  In Accra traf Cole Außenminister Adjei. Nigel Cole ist Botschafter. | p Nigel Cole; p Adjei
  Trainer Karsten Untermann ging. Untermann schwieg. | p Karsten Untermann
  `,
)

nameTable(
  'de',
  'Wörter, die keine Namen sind',
  `
  Unterzeichnet wird der Vertrag am Montag. |
  Wer Aufträge hat, zahlt mehr. |
  Experten sind skeptisch. Anwohner beschwerten sich. |
  Die Behörde fordert Konsequenzen. |
  Er hält Kondome für nötig. |
  Auffallend ist die Ruhe. Diesmal war es laut. |
  Politisch war das klug. Bislang ist das ungeklärt. |
  Das war ein Aufruf zum Umbruch. |
  Sie kaufte 40 Filialen. |
  Mitarbeiter des Bodenpersonals streiken. |
  Ersterer wollte mehr, Letzterer weniger. |
  Mit Töne sammeln ist es nicht getan. |
  Sie kam kurz nach Mitternacht zur Welt. |
  Ähnliches hat es nie gegeben. |
  Werder Straße und Bahnhof sind gesperrt. |
  `,
)
