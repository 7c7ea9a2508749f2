import { describe } from 'vitest'
import { runMeetingTable } from '../../events/meeting-table.js'

describe('Verben des Zusammenkommens', () => {
  runMeetingTable('de', [
    [
      'Bundeskanzlerin Anna Petersen traf am Montag in Wien Präsident Thomas Cole.',
      'meeting held | Cole, Petersen | Wien | 2023-03-06',
    ],
    [
      'Präsident Thomas Cole hat sich am Dienstag mit Bundeskanzlerin Anna Petersen getroffen.',
      'meeting held | Cole, Petersen | - | 2023-03-07',
    ],
    [
      'Präsident Thomas Cole und Bundeskanzlerin Anna Petersen trafen sich in Genf.',
      'meeting held | Cole, Petersen | Genf | -',
    ],
    [
      'Bundeskanzlerin Anna Petersen wird nächste Woche in Prag Präsident Thomas Cole treffen.',
      'meeting planned | Cole, Petersen | Prag | 2023-03-13/2023-03-19',
    ],
    [
      'Außenministerin Clara Holm empfing am Donnerstag ihren Kollegen Paul Lind in Oslo.',
      'meeting held | Holm, Lind | Oslo | 2023-03-09',
    ],
    [
      'Präsident Thomas Cole hat Außenminister Paul Lind im Präsidentenpalast empfangen.',
      'meeting held | Cole, Lind | Präsidentenpalast | -',
    ],
    [
      'Außenminister Paul Lind wurde in Rom von Präsident Thomas Cole empfangen.',
      'meeting held | Cole, Lind | Rom | -',
    ],
    [
      'Außenminister Paul Lind kam am Mittwoch in Lissabon mit seiner Amtskollegin Maria Costa zusammen.',
      'meeting held | Costa, Lind | Lissabon | 2023-03-08',
    ],
    [
      'Außenminister Paul Lind verhandelte in Brüssel mit Präsident Thomas Cole.',
      'meeting held | Cole, Lind | Brüssel | -',
    ],
    ['Präsident Thomas Cole trifft Bundeskanzlerin Anna Petersen in Rom', 'meeting held | Cole, Petersen | Rom | -'],
    [
      'Konzernchefin Laura Stein traf sich am Mittwoch mit Vertretern der Gewerkschaft.',
      'meeting held | Stein | - | 2023-03-08',
    ],
    [
      'Präsident Thomas Cole soll am Montag mit Bundeskanzlerin Anna Petersen zusammentreffen.',
      'meeting planned | Cole, Petersen | - | 2023-03-13',
    ],
    [
      'Der Präsident von Norwegen, Thomas Cole, hat die Bundeskanzlerin, Anna Petersen, empfangen, teilte die Pressestelle mit.',
      'meeting held | Cole, Petersen | - | -',
    ],
  ])
})

describe('Telefonate', () => {
  runMeetingTable('de', [
    [
      'Präsident Thomas Cole telefonierte am Montag mit Bundeskanzlerin Anna Petersen.',
      'call held | Cole, Petersen | - | 2023-03-06',
    ],
    ['Präsident Thomas Cole hat mit Bundeskanzlerin Anna Petersen telefoniert.', 'call held | Cole, Petersen | - | -'],
    [
      'Präsident Thomas Cole und Bundeskanzlerin Anna Petersen haben am Dienstag miteinander telefoniert.',
      'call held | Cole, Petersen | - | 2023-03-07',
    ],
    [
      'Präsident Thomas Cole rief Bundeskanzlerin Anna Petersen am Sonntag an.',
      'call held | Cole, Petersen | - | 2023-03-05',
    ],
    [
      'In einem Telefonat mit Bundeskanzlerin Anna Petersen sprach Präsident Thomas Cole über Gas.',
      'call held | Cole, Petersen | - | -',
    ],
    [
      'Das Telefonat zwischen Präsident Thomas Cole und Bundeskanzlerin Anna Petersen dauerte eine Stunde.',
      'call held | Cole, Petersen | - | -',
    ],
    [
      'Präsident Thomas Cole sprach am Montag telefonisch mit Bundeskanzlerin Anna Petersen.',
      'call held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'Präsident Thomas Cole hielt eine Videokonferenz mit Bundeskanzlerin Anna Petersen ab.',
      'call held | Cole, Petersen | - | -',
    ],
  ])
})

describe('Besuche', () => {
  runMeetingTable('de', [
    ['Am Montag reiste Außenminister Paul Lind nach Norwegen.', 'visit held | Lind | Norwegen | 2023-03-06'],
    ['Präsident Thomas Cole ist am Dienstag in Athen eingetroffen.', 'visit held | Cole | Athen | 2023-03-07'],
    ['Präsident Thomas Cole traf am Dienstag in Athen ein.', 'visit held | Cole | Athen | 2023-03-07'],
    ['Bundeskanzlerin Anna Petersen besuchte am Donnerstag Warschau.', 'visit held | Petersen | Warschau | 2023-03-09'],
    ['Bundeskanzlerin Anna Petersen wird im Mai Japan besuchen.', 'visit planned | Petersen | Japan | 2023-05'],
    [
      'Bei ihrem Besuch in Madrid sprach Bundeskanzlerin Anna Petersen über den Handel.',
      'visit held | Petersen | Madrid | -',
    ],
    ['Außenminister Paul Lind ist zu einem Arbeitsbesuch in Kenia.', 'visit held | Lind | Kenia | -'],
    ['Der Besuch von Präsident Thomas Cole in Chile wurde abgesagt.', 'visit cancelled | Cole | Chile | -'],
    ['Bundeskanzlerin Anna Petersen flog am Donnerstag nach Brüssel.', 'visit held | Petersen | Brüssel | 2023-03-09'],
    ['Präsident Thomas Cole hat seine Reise nach Rom verschoben.', 'visit planned | Cole | Rom | -'],
    [
      'Am Montag reiste Außenminister Paul Lind nach Norwegen. Am selben Tag traf er in Oslo Präsident Thomas Cole.',
      'visit held | Lind | Norwegen | 2023-03-06',
      'meeting held | Cole, Lind | Oslo | 2023-03-06',
    ],
  ])
})

describe('Hauptwörter für Gespräche', () => {
  runMeetingTable('de', [
    [
      'Präsident Thomas Cole führte am Montag in Wien Gespräche mit Bundeskanzlerin Anna Petersen.',
      'meeting held | Cole, Petersen | Wien | 2023-03-06',
    ],
    [
      'Nach einem Gespräch mit Bundeskanzlerin Anna Petersen in Wien zeigte sich Präsident Thomas Cole zufrieden.',
      'meeting held | Cole, Petersen | Wien | -',
    ],
    [
      'Das Treffen zwischen Präsident Thomas Cole und Bundeskanzlerin Anna Petersen fand am Dienstag in Bern statt.',
      'meeting held | Cole, Petersen | Bern | 2023-03-07',
    ],
    [
      'Ein Treffen zwischen Präsident Thomas Cole und Bundeskanzlerin Anna Petersen ist für Montag geplant.',
      'meeting planned | Cole, Petersen | - | 2023-03-13',
    ],
    [
      'Das Treffen von Präsident Thomas Cole und Bundeskanzlerin Anna Petersen wurde abgesagt.',
      'meeting cancelled | Cole, Petersen | - | -',
    ],
    [
      'Das Treffen zwischen Präsident Thomas Cole und Bundeskanzlerin Anna Petersen fand nicht statt.',
      'meeting cancelled | Cole, Petersen | - | -',
    ],
    [
      'Bei einem Arbeitsessen mit Bundeskanzlerin Anna Petersen warb Präsident Thomas Cole für den Plan.',
      'meeting held | Cole, Petersen | - | -',
    ],
    [
      'Am Montag hielt Präsident Thomas Cole ein Treffen mit Bundeskanzlerin Anna Petersen ab.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'Die Außenminister von Norwegen und Chile führten am Montag in Oslo Gespräche.',
      'meeting held | Chile, Norwegen | Oslo | 2023-03-06',
    ],
    ['Außenminister Paul Lind zu Gesprächen in Kairo eingetroffen', 'visit held | Lind | Kairo | -'],
    ['Die Verhandlungen der Tarifparteien begannen am Montag in Potsdam.', 'meeting held | - | Potsdam | 2023-03-06'],
  ])
})

describe('Pressekonferenzen und Konferenzen', () => {
  runMeetingTable('de', [
    [
      'Präsident Thomas Cole und Bundeskanzlerin Anna Petersen gaben am Montag in Wien eine gemeinsame Pressekonferenz.',
      'press-conference held | Cole, Petersen | Wien | 2023-03-06',
    ],
    [
      'Trainer Martin Ried sagte am Donnerstag auf einer Pressekonferenz, er bleibe.',
      'press-conference held | Ried | - | 2023-03-09',
    ],
    [
      '„Wir sind bereit“, sagte Finanzministerin Clara Holm bei einer Pressekonferenz in Oslo.',
      'press-conference held | Holm | Oslo | -',
    ],
    [
      'Finanzministerin Clara Holm wird am Montag eine Pressekonferenz geben.',
      'press-conference planned | Holm | - | 2023-03-13',
    ],
    [
      'Präsident Thomas Cole eröffnete am Montag den Klimagipfel in Nairobi.',
      'conference held | Cole | Nairobi | 2023-03-06',
    ],
    ['Der Gipfel in Nairobi wurde am Montag abgesagt.', 'conference cancelled | - | Nairobi | 2023-03-06'],
    [
      'Präsident Thomas Cole und Bundeskanzlerin Anna Petersen nahmen am Gipfel in Nairobi teil.',
      'conference held | Cole, Petersen | Nairobi | -',
    ],
  ])
})

describe('ein Objekt für jedes Ereignis', () => {
  runMeetingTable('de', [
    [
      'Präsident Thomas Cole traf am Montag in Wien Bundeskanzlerin Anna Petersen. Bei dem Treffen wurden Fragen des Handels besprochen.',
      'meeting held | Cole, Petersen | Wien | 2023-03-06',
    ],
    [
      'Präsident Thomas Cole traf am Montag Bundeskanzlerin Anna Petersen. Am Dienstag traf Cole den Außenminister Paul Lind.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
      'meeting held | Cole, Lind | - | 2023-03-07',
    ],
    [
      'Präsident Thomas Cole hat am Montag mit Bundeskanzlerin Anna Petersen telefoniert. Das letzte Telefonat von Cole und Petersen fand im Juni 2021 statt.',
      'call held | Cole, Petersen | - | 2023-03-06',
      'call held | Cole, Petersen | - | 2021-06',
    ],
    [
      'Präsident Thomas Cole traf am Montag in Wien Bundeskanzlerin Anna Petersen. Nach dem Treffen gaben Cole und Petersen eine Pressekonferenz.',
      'meeting held | Cole, Petersen | Wien | 2023-03-06',
      'press-conference held | Cole, Petersen | Wien | 2023-03-06',
    ],
  ])
})

describe('kein Ereignis', () => {
  runMeetingTable('de', [
    ['Die Friedensgespräche zwischen Norwegen und Chile dauern seit 2019 an.'],
    ['Die laufenden Verhandlungen zwischen Norwegen und Chile sind schwierig.'],
    ['Präsident Thomas Cole ist bereit, Bundeskanzlerin Anna Petersen zu treffen.'],
    ['Präsident Thomas Cole traf Bundeskanzlerin Anna Petersen nicht.'],
    ['Präsident Thomas Cole will Bundeskanzlerin Anna Petersen treffen.'],
    ['Bundeskanzlerin Anna Petersen schlug ein Treffen mit Präsident Thomas Cole vor.'],
    ['Präsident Thomas Cole könnte Bundeskanzlerin Anna Petersen treffen.'],
    ['Präsident Thomas Cole forderte ein Gespräch mit Bundeskanzlerin Anna Petersen.'],
    ['Im Gespräch mit dem Guardian lobte Präsident Thomas Cole die Bundeskanzlerin Anna Petersen.'],
    ['Bundeskanzlerin Anna Petersen traf eine Entscheidung.'],
    ['Die Vereinbarungen, die zwischen Norwegen und Chile am 3. Mai 2021 getroffen wurden, gelten.'],
    ['Chile trifft am Montag im Finale auf Norwegen.'],
    ['Der Sturm traf am Montag in Athen ein.'],
    ['Präsident Thomas Cole kritisierte am Montag in Wien Bundeskanzlerin Anna Petersen.'],
    ['Wenn Präsident Thomas Cole Bundeskanzlerin Anna Petersen trifft, könnten die Preise fallen.'],
    ['Stürmer Jonas Weber traf am Montag zum 2:1.'],
    ['Die Sanktionen treffen Norwegen und Chile hart.'],
    ['Bundeskanzlerin Anna Petersen empfing am Montag eine Auszeichnung.'],
  ])
})

describe('Empfang und Absage', () => {
  runMeetingTable('de', [
    [
      'Bundespräsidentin Anna Petersen begrüßte Kanzler Samuel Koll am Montag in Wien.',
      'meeting held | Koll, Petersen | Wien | 2023-03-06',
    ],
    ['Kanzler Samuel Koll begrüßte am Montag die Entscheidung von Bundespräsidentin Anna Petersen.'],
  ])
})

describe('Presse, Versammlungen und Runden', () => {
  runMeetingTable('de', [
    [
      'Das teilte Oberbürgermeister Jörg Hansen am Mittwoch vor der Presse in Bremen mit.',
      'press-conference held | Hansen | Bremen | 2023-03-08',
    ],
    [
      'Ministerin Anna Petersen sagte am Dienstag bei einem Briefing in Genf, die Lage sei ernst.',
      'press-conference held | Petersen | Genf | 2023-03-07',
    ],
    ['Vor der Presse liegt ein langer Tag.'],
    [
      'Die Verhandlungen der Expertengruppen, die vom 1. bis 3. März in Bern stattgefunden haben, waren schwierig.',
      'meeting held | - | Bern | 2023-03-01/2023-03-03',
    ],
    ['Die erste Runde ist für den 15. März in Stuttgart angesetzt.', 'meeting planned | - | Stuttgart | 2023-03-15'],
    ['Auch die Renten beschäftigen Präsident Thomas Cole bei jedem Treffen mit Anna Petersen.'],
    ['Beide Seiten müssten rasch über Frieden verhandeln.'],
  ])
})

describe('Seiten, Orte und Tage aus den Worten ringsum', () => {
  runMeetingTable('de', [
    [
      'Ministerin Brenda Schau und Präsident Thomas Cole saßen sich am Mittwoch in Mainz gegenüber.',
      'meeting held | Cole, Schau | Mainz | 2023-03-08',
    ],
    [
      'Zuletzt hatten Ministerin Brenda Schau und Präsident Thomas Cole am Montag in Mainz miteinander gesprochen.',
      'meeting held | Cole, Schau | Mainz | 2023-03-06',
    ],
    [
      'Er habe am Mittwoch lange mit Trainer Luis Prado telefoniert, erklärte Sportdirektor Tom Hahn.',
      'call held | Hahn, Prado | - | 2023-03-08',
    ],
    [
      'Präsident Thomas Cole wurde am Freitag von König Frederik auf Schloss Amalienborg empfangen.',
      'meeting held | Cole, Frederik | Schloss Amalienborg | 2023-03-10',
    ],
    [
      'Ministerin Anna Petersen nahm eine Einladung nach Oslo an; die Reise ist für den 12. April geplant.',
      'visit planned | Petersen | Oslo | 2023-04-12',
    ],
    [
      'Ministerin Anna Petersen sagte ihre Reise nach Oslo am 3. April ab.',
      'visit cancelled | Petersen | Oslo | 2023-04-03',
    ],
    ['Präsident Thomas Cole lud Bundeskanzlerin Anna Petersen zu einem Treffen in Wien ein.'],
    ['Die Reise war lang und teuer.'],
  ])
})

describe('gerahmt, erwartet, verneint', () => {
  runMeetingTable('de', [
    [
      'In einem Telefonat am 8. März sicherte Präsident Thomas Cole Bundeskanzlerin Anna Petersen seine Hilfe zu.',
      'call held | Cole, Petersen | - | 2023-03-08',
    ],
    ['Ministerin Anna Petersen wird am 20. März in Athen erwartet.', 'visit planned | Petersen | Athen | 2023-03-20'],
    ['Ministerin Anna Petersen erwartet in Athen Widerstand.'],
    ['Ein Treffen zwischen Präsident Thomas Cole und Kanzlerin Anna Petersen ist derzeit nicht geplant.'],
  ])
})
