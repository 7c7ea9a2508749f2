import { describe } from 'vitest'
import { runReportTable } from '../../sources/source-table.js'

describe('through a source', () => {
  runReportTable('de', [
    [
      'Konzernchefin Nora Lund sagte dem Handelsblatt, dass die Fusion bis Herbst abgeschlossen werde. „Wir haben die Stimmen“, sagte Lund. Die Behörde wollte sich nicht äußern.',
      'outlet: Handelsblatt',
      ['die Fusion bis Herbst', 'Handelsblatt'],
      ['Wir haben die Stimmen', 'Handelsblatt'],
    ],
    [
      'Verteidigerin Nora Lund sagte dem SWR, dass ihr Knie geheilt sei. Bei einer Pressekonferenz am Freitag sagte sie, dass sie spielen werde.',
      'outlet: SWR',
      ['Knie geheilt', 'SWR'],
      ['sie spielen werde', ''],
    ],
    [
      'Nora Lund sagte der Nachrichtenagentur AFP, dass die Grube sicher sei. Gewerkschafter Sam Adeyemi sagte, dass die Decke Risse habe. „Es ist eine Frage der Zeit“, sagte er.',
      'agency: AFP',
      ['Grube sicher', 'AFP'],
      ['Decke Risse', ''],
      ['Frage der Zeit', ''],
    ],
    [
      'Die Anklage ist fallen gelassen worden, wie die Nachrichtenagentur Yonhap am Dienstag berichtete.',
      'agency: Yonhap',
      ['fallen gelassen', 'Yonhap'],
    ],
    [
      'Zypern und Malta haben einen Verteidigungspakt geschlossen, meldet die staatliche Agentur Xinhua.',
      'agency: Xinhua',
      ['Verteidigungspakt', 'Xinhua'],
    ],
    ['Der Hafen bleibe bis Montag gesperrt, sagte der Hafenmeister örtlichen Medien.', ''],
    [
      '„Mir wurde nie ein Vertrag angeboten“, sagte der Torwart in einem Interview des Magazins Kicker.',
      'outlet: Kicker',
      ['nie ein Vertrag', 'Kicker'],
    ],
    [
      'Wie die „Stuttgarter Zeitung“ und der SWR berichten, tritt der Finanzminister zurück.',
      'outlet: Stuttgarter Zeitung | outlet: SWR',
      ['Finanzminister', 'Stuttgarter Zeitung | SWR'],
    ],
    [
      'Laut internen Dokumenten, die dem NDR vorliegen, wusste der Vorstand davon.',
      'document: internen Dokumenten | outlet: NDR',
    ],
    [
      'In einer Mitteilung an die Börse erklärte der Händler, dass der Finanzchef gekündigt habe.',
      'document: Mitteilung an die Börse',
      ['Finanzchef gekündigt', 'Mitteilung an die Börse'],
    ],
    [
      'Der Chef der Gewerkschaft sagte Reuters, dass das Angebot schlecht sei. Die Agentur meldete, dass die Gespräche am Montag weitergehen.',
      'agency: Reuters',
      ['Angebot schlecht', 'Reuters'],
      ['die Gespräche am Montag', 'Reuters'],
    ],
    ['Die Ministerin sagte in der ARD, das Gesetz werde kommen.', 'outlet: ARD', ['das Gesetz werde kommen', 'ARD']],
  ])
})

describe('no source', () => {
  runReportTable('de', [
    ['Ein Sprecher des ZDF sagte, der Sender werde Berufung einlegen.', ''],
    ['Die Intendantin der ARD sagte, die Quoten seien gesunken.', ''],
    ['Die Gewerkschaft sagte, dass der Streik beim NDR weitergehe.', ''],
    ['Das Gericht gab der „Bild“ recht.', ''],
    ['Sam Adeyemi, früher Reporter bei Reuters, wurde zum Bürgermeister gewählt.', ''],
    ['Bloomberg teilt sich den Turm mit zwei Banken.', ''],
    ['Der Sender stand auf dem Dach des Rathauses.', ''],
    ['In dem Bericht geht es auf 40 Seiten um den Hafen.', ''],
    ['Die EU-Agentur erklärte den Impfstoff für sicher.', ''],
    ['Der Ausschuss verlangte die Herausgabe der Unterlagen.', ''],
  ])
})
