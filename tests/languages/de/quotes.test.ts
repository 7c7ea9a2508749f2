import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('direct quotes with the cue after them', () => {
  testQuotes('de', [
    [
      '„Wir haben uns auf einen Termin geeinigt“, sagte Berg am Montag.',
      ['direct', 'Wir haben uns auf einen Termin geeinigt', 'Berg', 'sagte'],
    ],
    ['„Wir haben uns geeinigt“, so der Minister.', ['direct', 'Wir haben uns geeinigt', 'der Minister', 'so']],
    ['„Wir haben uns geeinigt“, so Berg weiter.', ['direct', 'Wir haben uns geeinigt', 'Berg', 'so']],
    ['»Wir haben uns geeinigt«, betonte sie.', ['direct', 'Wir haben uns geeinigt', 'sie', 'betonte']],
    ['«Wir haben uns geeinigt», betonte er.', ['direct', 'Wir haben uns geeinigt', 'er', 'betonte']],
    [
      '"Wir haben uns geeinigt", teilte das Ministerium mit.',
      ['direct', 'Wir haben uns geeinigt', 'das Ministerium', 'teilte'],
    ],
    [
      '"Wir haben uns geeinigt", heißt es in dem Schreiben.',
      ['direct', 'Wir haben uns geeinigt', 'dem Schreiben', 'heißt es'],
    ],
    ['‚Wir haben uns geeinigt‘, sagte Berg.', ['direct', 'Wir haben uns geeinigt', 'Berg', 'sagte']],
    ['„Haben wir uns geeinigt?“, fragte Berg.', ['direct', 'Haben wir uns geeinigt', 'Berg', 'fragte']],
    ['„Das ist ein Skandal!“, rief ein Zuschauer.', ['direct', 'Das ist ein Skandal', 'ein Zuschauer', 'rief']],
    [
      '„Wir sind bereit“, erklärte die Sprecherin des Werks.',
      ['direct', 'Wir sind bereit', 'die Sprecherin des Werks', 'erklärte'],
    ],
    ['„Wir sind bereit“, sagte er der Zeitung.', ['direct', 'Wir sind bereit', 'er', 'sagte']],
    ['„Wir sind bereit“, schreibt die „Hafenpost“.', ['direct', 'Wir sind bereit', 'die „Hafenpost“', 'schreibt']],
    ['„Wir sind bereit“, äußerte sich der Trainer.', ['direct', 'Wir sind bereit', 'der Trainer', 'äußerte']],
    ['„Wir sind bereit“, fügte Berg hinzu.', ['direct', 'Wir sind bereit', 'Berg', 'fügte']],
    ['„Wir sind bereit“, wird Berg zitiert.', ['direct', 'Wir sind bereit', 'Berg', 'zitiert']],
    ['„Wir sind bereit“, gab der 52-Jährige zu.', ['direct', 'Wir sind bereit', 'der 52-Jährige', 'gab']],
    ['„Wir sind bereit“, meinte auch die Gewerkschaft.', ['direct', 'Wir sind bereit', 'die Gewerkschaft', 'meinte']],
    ['„Wir sind bereit“, laut Berg.', ['direct', 'Wir sind bereit', 'Berg', 'laut']],
    ['„Wir nennen das ‚den langen Weg‘“, sagte Berg.', ['direct', 'Wir nennen das ‚den langen Weg‘', 'Berg', 'sagte']],
    ['„Wir warten nicht. Es ist spät“, sagte Berg.', ['direct', 'Wir warten nicht. Es ist spät', 'Berg', 'sagte']],
    [
      '„Gar nicht mehr sicher?“ schrieben die Nachbarn.',
      ['direct', 'Gar nicht mehr sicher', 'die Nachbarn', 'schrieben'],
    ],
  ])
})

describe('direct quotes with the cue before them', () => {
  testQuotes('de', [
    ['Berg sagte: „Wir haben uns geeinigt.“', ['direct', 'Wir haben uns geeinigt', 'Berg', 'sagte']],
    ['Am Montag sagte Berg: „Wir haben uns geeinigt.“', ['direct', 'Wir haben uns geeinigt', 'Berg', 'sagte']],
    [
      'Dazu erklärte der Minister: „Wir haben uns geeinigt.“',
      ['direct', 'Wir haben uns geeinigt', 'der Minister', 'erklärte'],
    ],
    [
      'Der Minister hat erklärt: „Wir haben uns geeinigt.“',
      ['direct', 'Wir haben uns geeinigt', 'Der Minister', 'erklärt'],
    ],
    ['Das Werk teilte mit: „Wir haben uns geeinigt.“', ['direct', 'Wir haben uns geeinigt', 'Das Werk', 'teilte mit']],
    ['Der Zeitung sagte Berg: „Wir haben uns geeinigt.“', ['direct', 'Wir haben uns geeinigt', 'Berg', 'sagte']],
    ['Ähnlich äußerte sich Berg: „Wir haben uns geeinigt.“', ['direct', 'Wir haben uns geeinigt', 'Berg', 'äußerte']],
    [
      'Berg wird mit den Worten zitiert: „Wir haben uns geeinigt.“',
      ['direct', 'Wir haben uns geeinigt', 'Berg', 'zitiert'],
    ],
    [
      'In dem Schreiben heißt es: „Wir haben uns geeinigt.“',
      ['direct', 'Wir haben uns geeinigt', 'dem Schreiben', 'heißt es'],
    ],
    ['Berg, Leiter des Werks, sagte: „Wir haben uns geeinigt.“', ['direct', 'Wir haben uns geeinigt', 'Berg', 'sagte']],
    [
      'Der Plan, sagte Berg, sei gut: „Wir haben lange gewartet.“',
      ['indirect', 'Der Plan | sei gut', 'Berg', 'sagte'],
      ['direct', 'Wir haben lange gewartet', 'Berg', 'sagte'],
    ],
    ['Berg lehnt das ab: „Wir haben lange gewartet.“', ['direct', 'Wir haben lange gewartet', 'Berg', null]],
    ['Berg: „Wir haben lange gewartet.“', ['direct', 'Wir haben lange gewartet', 'Berg', null]],
    ['Dabei griff er die Bank an: „Wir haben lange gewartet.“', ['direct', 'Wir haben lange gewartet', 'er', null]],
  ])
})

describe('direct quotes in parts and carried speakers', () => {
  testQuotes('de', [
    [
      '„Die Gespräche“, sagte Berg, „waren lang und nützlich.“',
      ['direct', 'Die Gespräche | waren lang und nützlich', 'Berg', 'sagte'],
    ],
    [
      '„Wir haben gewonnen“, sagte Berg. „Jetzt feiern wir mit allen.“',
      ['direct', 'Wir haben gewonnen | Jetzt feiern wir mit allen', 'Berg', 'sagte'],
    ],
    [
      'Berg sagte, das Jahr sei schwer gewesen. „Wir haben viele Leute verloren.“',
      ['indirect', 'das Jahr sei schwer gewesen', 'Berg', 'sagte'],
      ['direct', 'Wir haben viele Leute verloren', 'Berg', null],
    ],
    [
      '„Wir haben gewonnen“, sagte Berg und fügte hinzu: „Jetzt feiern wir.“',
      ['direct', 'Wir haben gewonnen', 'Berg', 'sagte'],
      ['direct', 'Jetzt feiern wir', 'Berg', 'fügte hinzu'],
    ],
    [
      '„Wir haben gewonnen“, sagte Berg. „Ihr auch?“, fragte Meyer.',
      ['direct', 'Wir haben gewonnen', 'Berg', 'sagte'],
      ['direct', 'Ihr auch', 'Meyer', 'fragte'],
    ],
  ])
})

describe('damaged marks', () => {
  testQuotes('de', [
    [
      '„Wir haben lange gewartet, sagte Berg. Das Werk schließt im Mai.',
      ['direct', 'Wir haben lange gewartet, sagte Berg. Das Werk schließt im Mai', null, null],
    ],
    ['Berg sagte: Wir haben lange genug gewartet.“', ['direct', 'Wir haben lange genug gewartet', 'Berg', 'sagte']],
    [
      'Berg sagte: „Wir haben lange gewartet. Jetzt ist Schluss.',
      ['direct', 'Wir haben lange gewartet. Jetzt ist Schluss', 'Berg', 'sagte'],
    ],
    ['„Wir haben lange gewartet", sagte Berg.', ['direct', 'Wir haben lange gewartet', 'Berg', 'sagte']],
    ['“Wir haben lange gewartet”, sagte Berg.', ['direct', 'Wir haben lange gewartet', 'Berg', 'sagte']],
    ['„Wir haben lange gewartet”, sagte Berg.', ['direct', 'Wir haben lange gewartet', 'Berg', 'sagte']],
  ])
})

describe('clauses with dass', () => {
  testQuotes('de', [
    ['Berg sagte, dass die Gespräche nützlich waren.', ['indirect', 'die Gespräche nützlich waren', 'Berg', 'sagte']],
    [
      'Berg sagte am Montag in Bonn, dass die Gespräche nützlich waren.',
      ['indirect', 'die Gespräche nützlich waren', 'Berg', 'sagte'],
    ],
    [
      'Am Montag sagte Berg, dass die Gespräche nützlich waren.',
      ['indirect', 'die Gespräche nützlich waren', 'Berg', 'sagte'],
    ],
    [
      'Der Minister wies darauf hin, dass die Straße gesperrt ist.',
      ['indirect', 'die Straße gesperrt ist', 'Der Minister', 'wies darauf hin'],
    ],
    [
      'Das Werk teilte mit, dass die Straße gesperrt ist.',
      ['indirect', 'die Straße gesperrt ist', 'Das Werk', 'teilte mit'],
    ],
    [
      'Die Bank geht davon aus, dass die Preise steigen.',
      ['indirect', 'die Preise steigen', 'Die Bank', 'geht davon aus'],
    ],
    ['Berg hat erklärt, dass die Straße gesperrt ist.', ['indirect', 'die Straße gesperrt ist', 'Berg', 'erklärt']],
    [
      'Berg stellte fest, dass die Straße gesperrt ist.',
      ['indirect', 'die Straße gesperrt ist', 'Berg', 'stellte fest'],
    ],
    [
      'Berg machte deutlich, dass die Straße gesperrt ist.',
      ['indirect', 'die Straße gesperrt ist', 'Berg', 'machte deutlich'],
    ],
    ['Sie hofft, dass die Straße bald geöffnet wird.', ['indirect', 'die Straße bald geöffnet wird', 'Sie', 'hofft']],
    ['Er bestritt, dass er den Mann kannte.', ['indirect', 'er den Mann kannte', 'Er', 'bestritt']],
    ['Es wurde mitgeteilt, dass die Straße gesperrt ist.', ['indirect', 'die Straße gesperrt ist', null, 'mitgeteilt']],
    [
      'Berg, der das Werk leitet, sagte, dass die Straße gesperrt ist.',
      ['indirect', 'die Straße gesperrt ist', 'Berg', 'sagte'],
    ],
    [
      'Die Polizei gab bekannt, dass zwei Menschen verletzt wurden.',
      ['indirect', 'zwei Menschen verletzt wurden', 'Die Polizei', 'gab bekannt'],
    ],
    [
      'Berg warf der Bank vor, dass sie zu lange gewartet habe.',
      ['indirect', 'sie zu lange gewartet habe', 'Berg', 'warf'],
    ],
    [
      'Berg sagte, dass die Straße gesperrt ist, und betonte, dass sie es bleibt.',
      ['indirect', 'die Straße gesperrt ist', 'Berg', 'sagte'],
      ['indirect', 'sie es bleibt', 'Berg', 'betonte'],
    ],
  ])
})

describe('reported main clauses', () => {
  testQuotes('de', [
    [
      'Berg sagte, die Gespräche seien nützlich gewesen.',
      ['indirect', 'die Gespräche seien nützlich gewesen', 'Berg', 'sagte'],
    ],
    ['Berg betonte, der Plan sei fertig.', ['indirect', 'der Plan sei fertig', 'Berg', 'betonte']],
    [
      'Das Werk kündigte an, es werde Stellen streichen.',
      ['indirect', 'es werde Stellen streichen', 'Das Werk', 'kündigte an'],
    ],
    [
      'Die Bank erklärte am Dienstag, die Preise würden steigen.',
      ['indirect', 'die Preise würden steigen', 'Die Bank', 'erklärte'],
    ],
    [
      'Zuvor hatte das Blatt geschrieben, der Minister trete zurück.',
      ['indirect', 'der Minister trete zurück', 'das Blatt', 'geschrieben'],
    ],
    ['Er meint, das reiche nicht.', ['indirect', 'das reiche nicht', 'Er', 'meint']],
    [
      'In dem Papier heißt es, die Straße sei unsicher.',
      ['indirect', 'die Straße sei unsicher', 'dem Papier', 'heißt es'],
    ],
    ['Berg behauptete, er habe nichts gewusst.', ['indirect', 'er habe nichts gewusst', 'Berg', 'behauptete']],
    ['Viele fürchten, der Ort werde leer.', ['indirect', 'der Ort werde leer', 'Viele', 'fürchten']],
  ])
})

describe('reported questions and infinitives', () => {
  testQuotes('de', [
    ['Berg fragte, ob die Straße gesperrt sei.', ['indirect', 'ob die Straße gesperrt sei', 'Berg', 'fragte']],
    [
      'Berg erklärte, warum die Straße gesperrt ist.',
      ['indirect', 'warum die Straße gesperrt ist', 'Berg', 'erklärte'],
    ],
    [
      'Das Werk kündigte an, gegen den Bescheid vorzugehen.',
      ['indirect', 'gegen den Bescheid vorzugehen', 'Das Werk', 'kündigte an'],
    ],
    ['Berg versprach, die Straße zu öffnen.', ['indirect', 'die Straße zu öffnen', 'Berg', 'versprach']],
    [
      'Die Gewerkschaft drohte, die Arbeit niederzulegen.',
      ['indirect', 'die Arbeit niederzulegen', 'Die Gewerkschaft', 'drohte'],
    ],
    ['Berg warf der Bank vor, zu lange gewartet zu haben.', ['indirect', 'zu lange gewartet zu haben', 'Berg', 'warf']],
    [
      'Die Partei forderte die Bank auf, die Straße zu öffnen.',
      ['indirect', 'die Straße zu öffnen', 'Die Partei', 'forderte'],
    ],
  ])
})

describe('the cue behind what is reported', () => {
  testQuotes('de', [
    [
      'Die Gespräche seien nützlich gewesen, sagte Berg.',
      ['indirect', 'Die Gespräche seien nützlich gewesen', 'Berg', 'sagte'],
    ],
    [
      'Die Gespräche waren nützlich, teilte das Ministerium mit.',
      ['indirect', 'Die Gespräche waren nützlich', 'das Ministerium', 'teilte'],
    ],
    [
      'Die Gespräche seien nützlich gewesen, so Berg.',
      ['indirect', 'Die Gespräche seien nützlich gewesen', 'Berg', 'so'],
    ],
    [
      'Die Straße sei unsicher, hieß es in dem Papier.',
      ['indirect', 'Die Straße sei unsicher', 'dem Papier', 'hieß es'],
    ],
    [
      'Die Straße werde gesperrt, kündigte Berg am Montag an.',
      ['indirect', 'Die Straße werde gesperrt', 'Berg', 'kündigte'],
    ],
    [
      'Zwei Menschen wurden verletzt, berichtete die Zeitung.',
      ['indirect', 'Zwei Menschen wurden verletzt', 'die Zeitung', 'berichtete'],
    ],
    [
      'Es werde erst verhandelt, wenn die Waffen schwiegen, schrieb er.',
      ['indirect', 'Es werde erst verhandelt, wenn die Waffen schwiegen', 'er', 'schrieb'],
    ],
  ])
})

describe('laut, zufolge, nach Angaben, wie', () => {
  testQuotes('de', [
    ['Laut Berg waren die Gespräche nützlich.', ['indirect', 'waren die Gespräche nützlich', 'Berg', 'Laut']],
    [
      'Nach Angaben der Polizei wurden zwei Menschen verletzt.',
      ['indirect', 'wurden zwei Menschen verletzt', 'der Polizei', 'Nach Angaben'],
    ],
    [
      'Nach Angaben von Berg ist die Straße gesperrt.',
      ['indirect', 'ist die Straße gesperrt', 'Berg', 'Nach Angaben von'],
    ],
    [
      'Der Polizei zufolge wurden zwei Menschen verletzt.',
      ['indirect', 'wurden zwei Menschen verletzt', 'Der Polizei', 'zufolge'],
    ],
    [
      'Medienberichten zufolge tritt der Minister zurück.',
      ['indirect', 'tritt der Minister zurück', 'Medienberichten', 'zufolge'],
    ],
    [
      'Nach Polizeiangaben wurden zwei Menschen verletzt.',
      ['indirect', 'wurden zwei Menschen verletzt', 'Polizeiangaben', 'Nach'],
    ],
    ['Gemäß dem Gutachten ist die Brücke sicher.', ['indirect', 'ist die Brücke sicher', 'dem Gutachten', 'Gemäß']],
    ['Die Straße ist laut Berg seit Mai gesperrt.', ['indirect', 'Die Straße ist | seit Mai gesperrt', 'Berg', 'laut']],
    [
      'Wie die Polizei mitteilte, wurden zwei Menschen verletzt.',
      ['indirect', 'wurden zwei Menschen verletzt', 'die Polizei', 'mitteilte'],
    ],
    [
      'Zwei Menschen wurden verletzt, wie die Polizei mitteilte.',
      ['indirect', 'Zwei Menschen wurden verletzt', 'die Polizei', 'mitteilte'],
    ],
    [
      'Wie Berg am Montag erklärte, ist die Straße gesperrt.',
      ['indirect', 'ist die Straße gesperrt', 'Berg', 'erklärte'],
    ],
    ['Seiner Meinung nach ist die Straße unsicher.', ['indirect', 'ist die Straße unsicher', 'Seiner', 'Meinung nach']],
  ])
})

describe('mood without a cue', () => {
  testQuotes('de', [
    [
      'Berg sagte, die Straße sei alt. Sie werde im Mai gesperrt.',
      ['indirect', 'die Straße sei alt', 'Berg', 'sagte'],
      ['indirect', 'Sie werde im Mai gesperrt', 'Berg', null],
    ],
    [
      'Die Straße sei alt, so Berg. Zudem habe die Brücke Risse. Man müsse handeln.',
      ['indirect', 'Die Straße sei alt', 'Berg', 'so'],
      ['indirect', 'Zudem habe die Brücke Risse', 'Berg', null],
      ['indirect', 'Man müsse handeln', 'Berg', null],
    ],
  ])
})

describe('mixed quotes and names for things', () => {
  testQuotes('de', [
    [
      'Berg sagte, der Plan sei „nicht ernst“ gemeint.',
      ['mixed', 'der Plan sei „nicht ernst“ gemeint', 'Berg', 'sagte'],
    ],
    ['Berg bezeichnete den Plan als Fehler.', ['indirect', 'den Plan als Fehler', 'Berg', 'bezeichnete']],
    ['Berg bezeichnete den Plan als „Geschenk“.', ['direct', 'Geschenk', 'Berg', 'bezeichnete']],
    ['Berg nannte den Plan „ein Geschenk“.', ['direct', 'ein Geschenk', 'Berg', 'nannte']],
    [
      'Berg sprach von einem „Wendepunkt“ für die Stadt.',
      ['mixed', 'einem „Wendepunkt“ für die Stadt', 'Berg', 'sprach'],
    ],
    [
      '„Der Bürgermeister betonte, dass die Straße gesperrt ist“, berichtete Berg.',
      ['direct', 'Der Bürgermeister betonte, dass die Straße gesperrt ist', 'Berg', 'berichtete'],
      ['indirect', 'die Straße gesperrt ist', 'Der Bürgermeister', 'betonte'],
    ],
  ])
})

describe('more speakers and word orders', () => {
  testQuotes('de', [
    [
      'Auch der Bürgermeister sagte, dass die Straße gesperrt ist.',
      ['indirect', 'die Straße gesperrt ist', 'der Bürgermeister', 'sagte'],
    ],
    ['Der 52-Jährige gab an, er habe geschlafen.', ['indirect', 'er habe geschlafen', 'Der 52-Jährige', 'gab an']],
    ['Experten rechnen damit, dass der Preis fällt.', ['indirect', 'der Preis fällt', 'Experten', 'rechnen damit']],
    ['Ihm zufolge ist die Straße gesperrt.', ['indirect', 'ist die Straße gesperrt', 'Ihm', 'zufolge']],
    ['„Es ist vorbei“, bestätigte ein Sprecher.', ['direct', 'Es ist vorbei', 'ein Sprecher', 'bestätigte']],
    ['„Ich gehe nicht“, wiederholte Berg am Abend.', ['direct', 'Ich gehe nicht', 'Berg', 'wiederholte']],
  ])
})

describe('no quotes', () => {
  testQuotes('de', [
    ['Die sogenannte „graue Zone“ umfasst drei Bezirke.'],
    ['Das Schiff „Morgenstern“ liegt im Hafen.'],
    ['Der Film „Wir haben lange gewartet“ läuft im Mai.'],
    ['Das Lied „Ich gehe nach Hause“ wurde gespielt.'],
    ['Unter dem Motto „Wir bleiben hier“ zogen sie durch die Stadt.'],
    ['Am Montag wurde eine Brücke gesperrt.'],
    ['Der Bildschirm ist 27" groß.'],
    ['Anna „Turbo“ Berg traf zweimal.'],
    ['Die Meinung der Leute ist geteilt.'],
    ['Der Bericht wurde am Montag veröffentlicht.'],
    ['Die Erklärung wurde unterzeichnet.'],
    ['Das Werk kündigte einen Auftrag an.'],
    ['Das Werk kündigte dem Arbeiter.'],
    ['Sie sprachen über Handel und Sicherheit.'],
    ['Er weigerte sich, den Namen zu sagen.'],
    ['Berg traf den Minister in Bonn.'],
    ['Die Partei gewann die Wahl.'],
    ['Die Straße ist seit Mai gesperrt.'],
    ['Die Zeit wird knapp.'],
    ['Er schrieb drei Bücher über das Meer.'],
    ['Sie erzählte eine Geschichte.'],
    ['Der Vertrag wurde in Bonn geschlossen.'],
    ['Laut Gesetz muss die Straße gesperrt werden.'],
    ['Die Musik war laut.'],
    ['Die Kinder riefen laut nach der Mutter.'],
    ['Das Haus heißt Bergblick.'],
    ['Die Stadt stellte drei Leute ein.'],
    ['Der Zug fuhr fort.'],
    ['Die Bank räumte das Gebäude.'],
    ['Das Tor stellte Berg in der 12. Minute her.'],
    ['Die bekannten Autoren lesen am Montag.'],
    ['Die genannten Orte liegen am Meer.'],
    ['Er machte das Licht aus.'],
    ['Die Firma stellt Boote her.'],
    ['So endete das Spiel.'],
    ['So viele Leute kamen selten.'],
    ['Nach dem Spiel fuhren alle nach Hause.'],
    ['Nach Bonn fuhr niemand.'],
    ['Die Gemeinde beriet über den Plan.'],
    ['Die Schule „Am Meer“ wurde gebaut.'],
    ['Die Antwort war kurz.'],
  ])
})

describe('labels', () => {
  testQuotes('de', [
    ['Die Ministerin nannte das „haltlos“.', ['direct', 'haltlos', 'Die Ministerin', 'nannte']],
    ['Der Verband wies die Vorwürfe als „frei erfunden“ zurück.', ['direct', 'frei erfunden', 'Der Verband', 'wies']],
    [
      'Berg kritisierte den Beschluss als „Kniefall vor den Banken“.',
      ['direct', 'Kniefall vor den Banken', 'Berg', 'kritisierte'],
    ],
    ['Als „vertane Chance“ wertete Berg das Treffen.', ['direct', 'vertane Chance', 'Berg', 'wertete']],
    ['Von einem „Dammbruch“ sprach der Verband.', ['direct', 'Dammbruch', 'der Verband', 'sprach']],
    ['Berg hält das für „blanken Unsinn“.', ['direct', 'blanken Unsinn', 'Berg', 'hält']],
    [
      'Der Chef der Gewerkschaft, Jan Holm, warnte vor einem „Kahlschlag im Osten“.',
      ['direct', 'Kahlschlag im Osten', 'Der Chef der Gewerkschaft', 'warnte'],
    ],
    ['Berg verurteilte den „feigen Überfall“ auf das Büro.', ['direct', 'feigen Überfall', 'Berg', 'verurteilte']],
    [
      'Die Demonstranten skandierten „Nie wieder Krieg“.',
      ['direct', 'Nie wieder Krieg', 'Die Demonstranten', 'skandierten'],
    ],
    ['Berg warf ihm „Wortbruch“ vor.', ['direct', 'Wortbruch', 'Berg', 'warf']],
    ['Berg hat den Bericht als „schlampig“ bezeichnet.', ['direct', 'schlampig', 'Berg', 'bezeichnet']],
    [
      'Berg nannte die Pläne der Regierung in Wien „falsch“.',
      ['mixed', 'die Pläne der Regierung in Wien „falsch“', 'Berg', 'nannte'],
    ],
    ['Die Gruppe, die sich „Freie Ufer“ nennt, traf sich am See.'],
    ['Das Verfahren wird als „Kaltpressung“ bezeichnet.'],
    ['Berg las aus dem Buch „Stille Wasser“.'],
    ['Berg sprach in der „Blauen Halle“ mit Besuchern.'],
    ['Er kaufte das Schiff „Hoffnung“.'],
    ['Die Firma baut die „Nordbahn“ aus.'],
    ['Der sogenannte „Schattenhaushalt“ wächst.'],
  ])
})

describe('speakers and no attributes of theirs', () => {
  testQuotes('de', [
    ['Wiens oberster Richter Peter Kurz sagte: „Wir haben Zeit.“', ['direct', 'Wir haben Zeit', 'Peter Kurz', 'sagte']],
    [
      'Berg, der das Amt seit Jahren leitet, verurteilte den „feigen Überfall“.',
      ['direct', 'feigen Überfall', 'Berg', 'verurteilte'],
    ],
    ['Der Chef der Bank nannte sie „fahrlässig“.', ['direct', 'fahrlässig', 'Der Chef der Bank', 'nannte']],
    [
      'Auch die Ministerin Anna Berg äußerte Bedenken: „Wir gehen morgen.“',
      ['direct', 'Wir gehen morgen', 'Anna Berg', 'äußerte'],
    ],
    [
      'Die Zeitung zitierte die Ministerin mit den Worten „Wir haben das nicht gewollt“.',
      ['direct', 'Wir haben das nicht gewollt', 'die Ministerin', 'zitierte'],
    ],
    [
      'Er glaubt, dass das Team aus der Krise hervorgegangen sei: „Wir haben gelernt.“',
      ['indirect', 'das Team aus der Krise hervorgegangen sei', 'Er', 'glaubt'],
      ['direct', 'Wir haben gelernt', 'Er', 'glaubt'],
    ],
  ])
})
