import { describe, expect, it } from 'vitest'
import { de } from '../../../src/languages/de/index.js'
import { bars, split } from '../../text/split.js'

/** A bar with spaces stands where a sentence ends before a space, ¦ where it ends without one. */
const CASES = [
  'Am 24. Juni begann das Treffen. | Es endete am 5. Juli.',
  'Das Treffen begann am 5. | Die Runde endete später.',
  'Es ist der 30. Jahrestag der Gründung. | Gefeiert wird im 2. Halbjahr.',
  'Im 20. Jahrhundert war das anders. | Heute nicht.',
  'Dr. Hanna Roth traf Prof. Dr. Emil Sand. | Beide schwiegen.',
  'Das gilt z. B. für Obst, d. h. Äpfel und Birnen. | Mehr nicht.',
  'Das gilt z.B. Für alle, u.a. Die Linke und d.h. Bauern.',
  'Er kaufte Brot, Käse usw. | Der Laden schloss.',
  'Rund 2,8 Mio. Menschen leben dort. | Vor 2004 waren es 1.900.',
  'Es waren 15. | Die Polizei zählte 20. | Das reichte.',
  'Das Gesetz nach Art. 5 Abs. 2 GG gilt. | Nr. 7 fehlt.',
  'Er ist von dieser Art. | Sie auch.',
  'König Karl III. Prinz von nebenan? | Nein.',
  'Papst Paul VI. starb 1978. | Er war alt.',
  'Kaiser Karl V. | Der Sohn folgte.',
  'Die Lage ist ernst.¦Das weiß jeder.',
  '„Wir bleiben“, sagte sie. | „Wir gehen nicht.“',
  '„Was nun?“ fragte er. | Niemand antwortete.',
  '„Das reicht!“, rief sie. | Dann ging sie.',
  '"Es wird besser", so der Minister. | "Ganz sicher."',
  '»Das ist gut.« | Er lachte. | »Sehr gut.«',
  '«Das ist gut.» | Er lachte.',
  'Er sagte: „Ja.“ | Sie sagte: „Nein.“',
  'S.Petrow und J. Brandt trafen sich in St. Pölten. | Das war neu.',
  'Die Firma wurde 1999 gegründet. | 2004 schloss sie.',
  'Um 20.30 Uhr beginnt das Spiel. | Um 22.15 Uhr endet es.',
  'Die Aktie fiel um 3.500 Punkte. | Analysten warnen.',
  'Die US-Regierung (s. S. 12) schwieg. | (Niemand wusste warum.) | Es blieb so.',
  'Er wartete … und ging. | Sie kam … | Dann war Ruhe.',
  'Ist das wahr ?! | Niemand weiß es.',
  'Der FC gewann 2:1. | Trainer Maus war froh.',
  '1. Der Plan gilt. | 2. Das Geld fehlt.',
  'Die Klage wurde abgewiesen. | am Abend folgte die Berufung.',
  'Die Preise vom 3. 4. 2021 gelten. | Sonst nichts.',
  'Das kam am Mo. und Di. an. | Er kam vorbei.',
  '„Gut so!“ – sagte er. | Dann schwieg er.',
  'Sie kamen aus Ghana, Togo etc., und blieben.',
  'Mitarbeiter:innen der Fa. Roth streiken. | Mehr auf www.beispiel.de. | Ende.',
  'Geht’s noch? | Ja, es geht.',
  'Wie er es mag. | Maria lachte.',
]

describe('German sentences', () => {
  it.each(CASES)('%s', (expected) => {
    const { text, sentences } = bars(expected)
    expect(split(de, text)).toEqual(sentences)
  })
})
