import { describe } from 'vitest'
import { runReportTable } from '../../sources/source-table.js'

describe('somebody speaks to a source', () => {
  runReportTable('de', [
    [
      'In einem Interview mit der Süddeutschen Zeitung stellte Vorstandschefin Ada Berg den Plan vor. „Wir bauen zwei Werke“, sagte sie. Sie fügte hinzu, dass 400 Stellen entstehen sollen.',
      'outlet: Süddeutschen Zeitung',
      ['Wir bauen', 'Süddeutschen Zeitung'],
      ['400 Stellen', 'Süddeutschen Zeitung'],
    ],
    [
      'Stürmer Tom Okafor sagte dem Kicker, dass er im Juni gehe. „Ich brauche einen Neuanfang“, sagte er.',
      'outlet: Kicker',
      ['im Juni gehe', 'Kicker'],
      ['Neuanfang', 'Kicker'],
    ],
    [
      'Gewerkschaftschefin Ada Berg sagte der dpa, dass der Streik weitergehe. Bürgermeister Tom Okafor sagte, dass die Stadt Geld verliert.',
      'agency: dpa',
      ['Streik weitergehe', 'dpa'],
      ['Geld verliert', ''],
    ],
    [
      '„Wir verkaufen nicht“, sagte Aufsichtsratschef Tom Okafor dem Handelsblatt. „Das Angebot ist zu niedrig“, sagte er später der Nachrichtenagentur Reuters.',
      'outlet: Handelsblatt | agency: Reuters',
      ['verkaufen nicht', 'Handelsblatt'],
      ['zu niedrig', 'Reuters'],
    ],
    [
      'Im Gespräch mit dem Deutschlandfunk sagte die Richterin, dass dem Gericht Personal fehle. „So geht es nicht weiter“, sagte sie.',
      'outlet: Deutschlandfunk',
      ['Personal fehle', 'Deutschlandfunk'],
      ['nicht weiter', 'Deutschlandfunk'],
    ],
    ['„Die Abstimmung war knapp“, sagte die Senatorin im ZDF.', 'outlet: ZDF', ['Abstimmung war knapp', 'ZDF']],
    ['Der Trainer sagte gegenüber dem SRF, der Kapitän sei fit.', 'outlet: SRF', ['Kapitän sei fit', 'SRF']],
    [
      'Ein Sprecher des Hafens bestätigte der Deutschen Presse-Agentur, dass zwei Schiffe zusammengestoßen seien.',
      'agency: Deutschen Presse-Agentur',
      ['zwei Schiffe', 'Deutschen Presse-Agentur'],
    ],
    [
      '„Das Werk bleibt“, erklärte Okafor auf Anfrage der Rheinischen Post.',
      'outlet: Rheinischen Post',
      ['Werk bleibt', 'Rheinischen Post'],
    ],
    [
      'Die Ministerin sagte den Zeitungen der Funke Mediengruppe, die Reform komme im Mai.',
      'outlet: Funke Mediengruppe',
      ['Reform komme', 'Funke Mediengruppe'],
    ],
  ])
})

describe('a source reports', () => {
  runReportTable('de', [
    [
      'Die Fluglinie streicht 900 Stellen, berichtet das Handelsblatt unter Berufung auf Konzernkreise.',
      'outlet: Handelsblatt',
      ['900 Stellen', 'Handelsblatt'],
    ],
    [
      'Die NZZ berichtete, dass die Bank zum Verkauf stehe. Dem Blatt zufolge gibt es drei Bieter.',
      'outlet: NZZ',
      ['zum Verkauf stehe', 'NZZ'],
      ['drei Bieter', 'NZZ'],
    ],
    [
      'Kyodo meldete, dass das Werk schließe. Nach Angaben der Agentur steht der Entschluss fest.',
      'agency: Kyodo',
      ['Werk schließe', 'Kyodo'],
      ['steht der Entschluss', 'Kyodo'],
    ],
    [
      'Kenia und Uganda haben ein Fischereiabkommen unterzeichnet. Das meldet die Agentur Xinhua.',
      'agency: Xinhua',
      ['Fischereiabkommen', 'Xinhua'],
    ],
    [
      'Die Nordbank will die Seebank übernehmen. Zuerst hatte das Manager Magazin darüber berichtet.',
      'outlet: Manager Magazin',
    ],
    [
      'Die Bahn will 40 Züge verkaufen. Das geht aus einem Bericht des Rechnungshofs hervor.',
      'document: Bericht des Rechnungshofs',
      ['40 Züge', 'Bericht des Rechnungshofs'],
    ],
    ['Zwei Menschen wurden laut dem Lokalsender Radio Elbe festgenommen.', 'outlet: Radio Elbe'],
    [
      'Wie der Bayerische Rundfunk berichtet, wird die Brücke gesperrt.',
      'outlet: Bayerische Rundfunk',
      ['Brücke gesperrt', 'Bayerische Rundfunk'],
    ],
    [
      'Der Verein plant nach Informationen des Weser-Kuriers ein neues Stadion.',
      'outlet: Weser-Kuriers',
      ['neues Stadion', 'Weser-Kuriers'],
    ],
    [
      'Nach Informationen von NDR und WDR hat die Polizei die Büros durchsucht.',
      'outlet: NDR | outlet: WDR',
      ['Büros durchsucht', 'NDR | WDR'],
    ],
    [
      'Die Piloten streiken am Freitag, meldete die portugiesische Nachrichtenagentur Lusa.',
      'agency: Lusa',
      ['streiken am Freitag', 'Lusa'],
    ],
    ['Das berichtet die „Bild“-Zeitung.', 'outlet: Bild'],
    ['Laut „Spiegel“ tritt der Minister zurück.', 'outlet: Spiegel', ['tritt der Minister', 'Spiegel']],
    [
      'Interfax zitierte den Gouverneur mit den Worten, die Brücke sei sicher.',
      'agency: Interfax',
      ['sei sicher', 'Interfax'],
    ],
    [
      'Der Konzern habe Geld verloren, schreibt die Zeitung. Zuvor hatte die FAZ berichtet, das Werk schließe.',
      'outlet: FAZ',
      ['Werk schließe', 'FAZ'],
    ],
    [
      'Die Agentur TASS meldete unter Berufung auf das Ministerium, der Tunnel sei gesperrt. Der Verkehr werde umgeleitet.',
      'agency: TASS',
      ['der Tunnel sei', 'TASS'],
      ['umgeleitet', 'TASS'],
    ],
    ['Der Fahrer war einem Bericht der „Elbe-Nachrichten“ zufolge betrunken.', 'outlet: Elbe-Nachrichten'],
  ])
})

describe('documents and statements', () => {
  runReportTable('de', [
    [
      'Der Umsatz habe sich verdoppelt, hieß es in einer Mitteilung des Unternehmens.',
      'document: Mitteilung des Unternehmens',
      ['verdoppelt', 'Mitteilung des Unternehmens'],
    ],
    [
      '„Wir bedauern die Verspätung“, erklärte die Bahn in einer Stellungnahme.',
      'document: Stellungnahme',
      ['bedauern', 'Stellungnahme'],
    ],
    [
      'In einer gemeinsamen Erklärung schrieben die Gewerkschaften, das Angebot sei eine Beleidigung.',
      'document: gemeinsamen Erklärung',
      ['Beleidigung', 'gemeinsamen Erklärung'],
    ],
    ['Laut Polizeibericht war der Verdächtige bewaffnet.', 'document: Polizeibericht', ['bewaffnet', 'Polizeibericht']],
    [
      'Laut Anklageschrift hat der Händler die Verluste versteckt.',
      'document: Anklageschrift',
      ['die Verluste versteckt', 'Anklageschrift'],
    ],
    [
      'Aus Unterlagen, die dem SPIEGEL vorliegen, geht hervor, dass die Firma das Muster kopierte.',
      'document: Unterlagen | outlet: SPIEGEL',
      ['das Muster kopierte', 'Unterlagen | SPIEGEL'],
    ],
    [
      'In einem Brief an die Belegschaft, der Reuters vorliegt, schrieb Berg, 300 Stellen fielen weg.',
      'document: Brief an die Belegschaft | agency: Reuters',
      ['300 Stellen', 'Brief an die Belegschaft | Reuters'],
    ],
    ['In dem Urteil heißt es, der Vertrag sei nichtig.', 'document: Urteil', ['der Vertrag sei nichtig', 'Urteil']],
    [
      'Einer Studie der Universität zufolge steigen die Mieten weiter.',
      'document: Studie der Universität',
      ['steigen die Mieten', 'Studie der Universität'],
    ],
    [
      'Nach einem internen Vermerk, der der „Zeit“ vorliegt, wusste die Behörde davon.',
      'document: internen Vermerk | outlet: Zeit',
    ],
    [
      'Dem Jahresbericht zufolge sind die Kosten gestiegen.',
      'document: Jahresbericht',
      ['sind die Kosten gestiegen', 'Jahresbericht'],
    ],
    [
      'In einer Pressemitteilung teilte der Verein mit, der Trainer sei entlassen.',
      'document: Pressemitteilung',
      ['Trainer sei entlassen', 'Pressemitteilung'],
    ],
  ])
})

describe('press offices', () => {
  runReportTable('de', [
    [
      'Die Präsidenten trafen sich am Freitag in Astana, teilte der Pressedienst des Kreml mit.',
      'press-office: Pressedienst des Kreml',
      ['trafen sich', 'Pressedienst des Kreml'],
    ],
    [
      'Die Pressestelle der Staatsanwaltschaft bestätigte, dass zwei Männer in Haft sind.',
      'press-office: Pressestelle der Staatsanwaltschaft',
      ['zwei Männer in Haft', 'Pressestelle der Staatsanwaltschaft'],
    ],
    [
      'Nach Angaben der Medienstelle des Kantons brach das Feuer im Keller aus.',
      'press-office: Medienstelle des Kantons',
      ['brach das Feuer', 'Medienstelle des Kantons'],
    ],
  ])
})

const BODY =
  'Der Gemeinderat hat nach langer Debatte beschlossen, das Bad zu schließen. Es wurde 1962 gebaut und ist baufällig.'

describe('bylines and credits', () => {
  runReportTable('de', [
    [`Gemeinderat schließt Bad\n\nVon Ada Berg und Tom Okafor\n\n${BODY}`, 'author: Ada Berg | author: Tom Okafor'],
    [`Gemeinderat schließt Bad\n\nVon Ada Berg, Hamburg\n\n${BODY}`, 'author: Ada Berg'],
    [`Gemeinderat schließt Bad\n\nVon\n\nAda Berg\n\nTom Okafor\n\n${BODY}`, 'author: Ada Berg | author: Tom Okafor'],
    [`Gemeinderat schließt Bad\n\nText: Ada Berg\n\n${BODY}`, 'author: Ada Berg'],
    [`Gemeinderat schließt Bad\n\nEine Reportage von Ada Berg\n\n${BODY}`, 'author: Ada Berg'],
    [`Gemeinderat schließt Bad\n\nVon Ada Berg Landespolitische Korrespondentin\n\n${BODY}`, 'author: Ada Berg'],
    [`Gemeinderat schließt Bad\n\n${BODY} (dpa/rtr)`, 'agency: dpa | agency: rtr'],
    [`Gemeinderat schließt Bad\n\n${BODY} (KNA)`, 'agency: KNA'],
    [`Gemeinderat schließt Bad\n\n${BODY}\n\n(red, APA, 24.11.2025)`, 'agency: APA'],
    [`Gemeinderat schließt Bad\n\n${BODY}\n\nred/APA`, 'agency: APA'],
    [`Gemeinderat schließt Bad\n\n${BODY}\n\nSDA/sep`, 'agency: SDA'],
    [`Gemeinderat schließt Bad\n\n${BODY}\n\nQuelle: dpa`, 'agency: dpa'],
    [`Gemeinderat schließt Bad\n\nHamburg (epd). ${BODY}`, 'agency: epd'],
  ])
})

describe('named, but no source', () => {
  runReportTable('de', [
    ['Der Milliardär kaufte die Süddeutsche Zeitung für 250 Millionen Euro.', ''],
    ['Die Beschäftigten des NDR streikten am Montag für mehr Lohn.', ''],
    ['Die Deutsche Presse-Agentur wurde 1949 gegründet.', ''],
    ['Die Opposition forderte einen Bericht über den Unfall.', ''],
    ['Der Spiegel bekommt im Mai eine neue Chefredakteurin.', ''],
    ['Das Gericht verurteilte RTL zu einer Geldstrafe.', ''],
    ['Der Eigentümer der Bild bot 90 Millionen für die Welt.', ''],
    ['Die Zeitung verlor in zehn Jahren ein Drittel ihrer Leser.', ''],
    ['Die Agentur ließ das Medikament am Freitag zu.', ''],
    ['Das Unternehmen legte seinen Jahresbericht verspätet vor.', ''],
    ['Der Senator verklagte den Stern wegen Verleumdung.', ''],
    ['Der Bundestag kürzte das Budget der Deutschen Welle.', ''],
    ['Der Sender wurde nach einem Brand abgeschaltet.', ''],
    ['Er unterschrieb den Brief und legte ihn auf den Tisch.', ''],
    ['Der Rat verlangte eine Stellungnahme des Bürgermeisters.', ''],
    ['Das ZDF überträgt das Spiel am Donnerstag.', ''],
    ['Früher arbeitete sie für die Nachrichtenagentur Reuters in Kairo.', ''],
  ])
})
