import { describe } from 'vitest'
import { runAgreementTable } from '../../events/agreement-table.js'

describe('concluded', () => {
  runAgreementTable('de', [
    [
      'Norwegen und Kanada haben am 2. März 2024 in Oslo ein Fischereiabkommen unterzeichnet.',
      ['agreement', 'concluded', 'Fischereiabkommen', '2024-03-02', 'Norwegen, Kanada'],
    ],
    [
      'Am Dienstag unterzeichneten Kenia und Uganda einen Friedensvertrag.',
      ['treaty', 'concluded', 'Friedensvertrag', '2024-05-14', 'Kenia, Uganda'],
    ],
    [
      'Das Verteidigungsabkommen zwischen Japan und Australien wurde im vergangenen Jahr ratifiziert.',
      ['agreement', 'concluded', 'Verteidigungsabkommen zwischen Japan und Australien', '2023', 'Japan, Australien'],
    ],
    [
      'Chile hat mit Vietnam ein Handelsabkommen geschlossen.',
      ['agreement', 'concluded', 'Handelsabkommen', null, 'Vietnam, Chile'],
    ],
    [
      'Polen und Litauen unterschrieben ein Memorandum über den Bahnverkehr.',
      ['memorandum', 'concluded', 'Memorandum über den Bahnverkehr', null, 'Polen, Litauen'],
    ],
    [
      'Der UN-Sicherheitsrat verabschiedete am Montag eine Resolution zum Sudan.',
      ['resolution', 'concluded', 'Resolution zum Sudan', '2024-05-13'],
    ],
    [
      'Ägypten und Jordanien verabschiedeten eine gemeinsame Erklärung zur Lage in Gaza.',
      ['declaration', 'concluded', 'gemeinsame Erklärung zur Lage', null, 'Ägypten, Jordanien'],
    ],
    ['Die Waffenruhe trat am 3. April in Kraft.', ['ceasefire', 'concluded', 'Waffenruhe', '2024-04-03']],
    [
      'Spanien und Portugal einigten sich auf ein Abkommen über Wasserrechte.',
      ['agreement', 'concluded', 'Abkommen über Wasserrechte', null, 'Spanien, Portugal'],
    ],
    [
      'Die Türkei und Griechenland haben das Migrationsabkommen verlängert.',
      ['agreement', 'concluded', 'Migrationsabkommen', null, 'Türkei, Griechenland'],
    ],
    [
      'Die Tarifparteien erzielten eine Tarifeinigung für das Backgewerbe.',
      ['agreement', 'concluded', 'Tarifeinigung für das Backgewerbe'],
    ],
    [
      'Serbien und Ungarn schlossen 2019 einen Vertrag über Zollkontrollen.',
      ['agreement', 'concluded', 'Vertrag über Zollkontrollen', '2019', 'Serbien, Ungarn'],
    ],
    [
      'Der am 4. Mai von Iran und Irak unterzeichnete Grenzvertrag regelt den Zugang zum Fluss.',
      ['treaty', 'concluded', 'Grenzvertrag', '2024-05-04'],
    ],
    [
      'Das Gericht billigte den Vergleich zwischen der Bank und den Anlegern.',
      ['agreement', 'concluded', 'Vergleich zwischen der Bank und den Anlegern'],
    ],
    [
      'Zwischen den Regierungen von Peru und Chile wurde ein Abkommen über Fischerei vereinbart.',
      ['agreement', 'concluded', 'Abkommen über Fischerei', null, 'Peru, Chile'],
    ],
    [
      'Die Außenminister unterzeichneten ein Protokoll über den Grenzverkehr.',
      ['protocol', 'concluded', 'Protokoll über den Grenzverkehr'],
    ],
    ['Der Stürmer unterschrieb einen Vertrag bis 2027.', ['agreement', 'concluded', 'Vertrag bis 2027']],
    [
      'Der Verein hat einen Vertrag im Wert von 20 Millionen Euro unterzeichnet.',
      ['agreement', 'concluded', 'Vertrag im Wert von 20 Millionen Euro'],
    ],
    [
      'Indien ratifizierte das Pariser Klimaabkommen im Jahr 2016.',
      ['agreement', 'concluded', 'Pariser Klimaabkommen', '2016'],
    ],
    ['Die Gewerkschaft stimmte dem Tarifvertrag zu.', ['agreement', 'concluded', 'Tarifvertrag']],
    [
      'Estland und Lettland besiegelten die Partnerschaft im Energiebereich.',
      ['agreement', 'concluded', 'Partnerschaft', null, 'Estland, Lettland'],
    ],
  ])
})

describe('kept and broken', () => {
  runAgreementTable('de', [
    ['Moldau wirft Russland vor, das Grenzabkommen zu verletzen.', ['agreement', 'concluded', 'Grenzabkommen', null]],
    [
      'Gemäß dem Abkommen mit Dänemark behält die Insel ihre Polizei.',
      ['agreement', 'concluded', 'Abkommen mit Dänemark', null],
    ],
    [
      'Beide Seiten müssen die Vereinbarung vom 10. März 2021 umsetzen.',
      ['agreement', 'concluded', 'Vereinbarung vom 10. März 2021', '2021-03-10'],
    ],
    [
      'Die Umsetzung der dreiseitigen Erklärungen kommt voran.',
      ['declaration', 'concluded', 'dreiseitigen Erklärungen', null],
    ],
    ['Die Waffenruhe wurde nach wenigen Stunden gebrochen.', ['ceasefire', 'concluded', 'Waffenruhe', null]],
    [
      'Mali verstößt nach Ansicht Frankreichs gegen den Verteidigungspakt.',
      ['treaty', 'concluded', 'Verteidigungspakt', null],
    ],
  ])
})

describe('proposed', () => {
  runAgreementTable('de', [
    [
      'Die Verhandlungen über ein Friedensabkommen zwischen Äthiopien und Eritrea gehen weiter.',
      ['agreement', 'proposed', 'Friedensabkommen zwischen Äthiopien und Eritrea', null, 'Äthiopien, Eritrea'],
    ],
    [
      'Japan hofft auf ein Handelsabkommen mit Indien.',
      ['agreement', 'proposed', 'Handelsabkommen mit Indien', null, 'Indien, Japan'],
    ],
    ['Die Ukraine hat eine Waffenruhe vorgeschlagen.', ['ceasefire', 'proposed', 'Waffenruhe', null, 'Ukraine']],
    [
      'Zypern ist bereit, den Energiepakt mit Israel zu unterzeichnen.',
      ['agreement', 'proposed', 'Energiepakt mit Israel', null],
    ],
    [
      'Georgien lehnte das Abkommen über Grenzkontrollen ab.',
      ['agreement', 'proposed', 'Abkommen über Grenzkontrollen', null],
    ],
    [
      'Das Abkommen über den Datenaustausch soll im Juni unterzeichnet werden.',
      ['agreement', 'proposed', 'Abkommen über den Datenaustausch', null],
    ],
    ['Mexiko forderte eine sofortige Feuerpause.', ['ceasefire', 'proposed', 'sofortige Feuerpause', null]],
    [
      'Die Gewerkschaft verhandelt über einen neuen Tarifvertrag.',
      ['agreement', 'proposed', 'neuen Tarifvertrag', null],
    ],
    ['Wir wollen bald ein Freihandelsabkommen schließen.', ['agreement', 'proposed', 'Freihandelsabkommen', null]],
    [
      'Das künftige Investitionsabkommen ist umstritten.',
      ['agreement', 'proposed', 'künftige Investitionsabkommen', null],
    ],
  ])
})

describe('ended', () => {
  runAgreementTable('de', [
    [
      'Niger hat das Verteidigungsabkommen mit Frankreich gekündigt.',
      ['agreement', 'ended', 'Verteidigungsabkommen mit Frankreich', undefined, 'Frankreich, Niger'],
    ],
    ['Der Tarifvertrag lief Ende März aus.', ['agreement', 'ended', 'Tarifvertrag']],
    ['Die Fusion mit der Landesbank wurde abgesagt.', ['agreement', 'ended', 'Fusion mit der Landesbank']],
    ['Der Klub löste den Vertrag mit dem Trainer auf.', ['agreement', 'ended', 'Vertrag mit dem Trainer']],
    ['Die USA zogen sich 2018 aus dem Atomabkommen mit Iran zurück.', ['agreement', 'ended', 'Atomabkommen mit Iran']],
    [
      'Rumänien und Moldau schlossen 2020 ein Gasabkommen, das im vergangenen Jahr auslief.',
      ['agreement', 'ended', 'Gasabkommen', '2020', 'Rumänien, Moldau'],
    ],
  ])
})

describe('one object for each document', () => {
  runAgreementTable('de', [
    [
      'Norwegen und Island haben ein Fischereiabkommen geschlossen. Das Abkommen legt Quoten für Hering fest. Die Vereinbarung wurde begrüßt.',
      ['agreement', 'concluded', 'Fischereiabkommen', null, 'Norwegen, Island'],
    ],
    [
      'Die Vereinbarungen, die Sudan und Tschad am 3. Mai 2019 und am 7. Juni 2021 getroffen haben, gelten weiter.',
      ['agreement', 'concluded', 'Vereinbarungen', '2019-05-03', 'Sudan, Tschad'],
      ['agreement', 'concluded', 'Vereinbarungen', '2021-06-07', 'Sudan, Tschad'],
    ],
    [
      'Lettland und Estland unterzeichneten ein Abkommen über Häfen. Zudem unterzeichneten sie ein Memorandum über Tourismus.',
      ['agreement', 'concluded', 'Abkommen über Häfen', null, 'Lettland, Estland'],
      ['memorandum', 'concluded', 'Memorandum über Tourismus', null],
    ],
    [
      'Kuwait schloss mit dem Irak ein Abkommen über Pipelines. Später schloss Kuwait mit dem Iran ein Abkommen über Gefangene.',
      ['agreement', 'concluded', 'Abkommen über Pipelines', null, 'Irak, Kuwait'],
      ['agreement', 'concluded', 'Abkommen über Gefangene', null, 'Iran, Kuwait'],
    ],
    [
      'Der Tarifvertrag für die Bahn wurde am 2. Mai unterzeichnet. Der alte Tarifvertrag war im Februar ausgelaufen.',
      ['agreement', 'concluded', 'Tarifvertrag für die Bahn', '2024-05-02'],
      ['agreement', 'ended', 'alte Tarifvertrag'],
    ],
  ])
})

describe('none', () => {
  runAgreementTable('de', [
    ['Die Friedensgespräche zwischen Armenien und Aserbaidschan gehen weiter.'],
    ['In einer Erklärung bedauerte das Ministerium den Vorfall.'],
    ['Der Minister gab am Montag eine Erklärung ab.'],
    ['Es gibt keine Einigung.'],
    ['Die Gespräche endeten ohne Abkommen.'],
    ['Der Verein hat viele Mitglieder, die Vereinigung noch mehr.'],
    ['Die Regierung stellte ihren Plan für neue Schulen vor.'],
    ['Das Parlament verabschiedete das Haushaltsgesetz.'],
    ['Im Vergleich zum Vorjahr stieg der Umsatz.'],
    ['Wenn die Parteien eine Einigung erzielen, endet der Streik.'],
    ['Die Wiedervereinigung wurde gefeiert.'],
    ['Der Spielplan wurde vereinbart.'],
    ['Seine Regierungserklärung dauerte eine Stunde.'],
    ['Sie unterschrieb die Datenschutzerklärung.'],
    ['Die Waffenstillstandsverletzungen nahmen zu.'],
    ['Die Wahlbeteiligung war hoch.'],
    ['Der Vertragspartner schwieg.'],
    ['Er erklärte, dass er müde sei.'],
    ['Die Reinigung der Straßen wurde beschlossen.'],
    ['Das ist ein idealer Tag.'],
    ['Sein Auftritt war ein Erfolg.'],
  ])
})

describe('im nächsten Satz beendet', () => {
  runAgreementTable('de', [
    [
      'Chile und Peru schlossen 2009 ein Fischereiabkommen. Es lief Ende 2021 aus.',
      ['agreement', 'ended', 'Fischereiabkommen', '2009', 'Chile, Peru'],
    ],
  ])
})
