import { describe, expect, it } from 'vitest'
import { nl } from '../../../src/languages/nl/index.js'
import { bars, split } from '../../text/split.js'

/** A bar with spaces stands where a sentence ends before a space, ¦ where it ends without one. */
const CASES = [
  'Op 24 juni begon het overleg. | Het eindigde op 5 juli.',
  'Minister dr. Jansma sprak met prof. Vos. | Beiden zwegen.',
  'Dhr. Bakker en mevr. De Wit kwamen. | Mr. Smit niet.',
  'Dat geldt bijv. voor fruit, d.w.z. appels en peren. | Meer niet.',
  'Hij sprak o.a. De Vries en m.b.t. Cao-zaken niemand.',
  'Hij kocht brood, kaas enz. | De winkel sloot.',
  'De band werd verbroken.¦Maar later kwam herstel.',
  'De weg is dicht.¦De trein rijdt.',
  '’s Avonds was het stil. | ’t Werd laat.',
  'Hij deed het zo. | Jan niet.',
  '“We blijven”, zei ze. | “We gaan niet.”',
  '„Wat nu?” vroeg hij. | Niemand antwoordde.',
  '„Dat is genoeg!” riep ze. | Toen ging ze.',
  "'Wat nu?' vroeg hij. | 'Niets', zei ze.",
  'Hij zei: “Ja.” | Zij zei: “Nee.”',
  'S.Petrov en J. de Boer ontmoetten J.P. van Dam. | Dat was nieuw.',
  'Het bedrijf werd opgericht in 1999. | In 2004 sloot het. | 2005 was stil.',
  'Om 20.30 uur begint het. | Om 22.15 uur is het klaar.',
  'De omzet steeg met 3,5% tot €1.900. | De winst daalde.',
  'Het bod is €11,50 per aandeel, ofwel €885 mln. | De koers steeg.',
  'Zie nr. 5 van de lijst. | Art. 7 ontbreekt.',
  'Philips N.V. | Het bedrijf groeit.',
  'Hij wachtte … en ging. | Ze kwam... | Toen werd het stil.',
  'Is dat waar ?! | Niemand weet het.',
  'Ajax won met 2-1. | Trainer Muis was blij.',
  '1. Het plan geldt. | 2. Het geld ontbreekt.',
  'Dat is belangrijk. | is de boodschap van gisteren.',
  'De minister (zie p. 12) zweeg. | (Niemand wist waarom.) | Zo bleef het.',
  'Hij noemde het "de hoofdstad van de angst"en noemde de rest "leugens". | Daarna ging hij.',
  '“Kom!” – zei hij. | Toen zweeg hij.',
  'De gasten kwamen uit Ghana, Togo enz., en bleven.',
  "De foto's en auto's zijn z'n bezit. | Dat is alles.",
  'Het was (jawel!) een feest. | Iedereen danste.',
  'Op 23 maart jl. | De raad vergaderde toen.',
  'De VS en de E.U. | Het overleg stokt.',
  '“De zaak is gesloten.” | Hij vertrok.',
  'Lees www.voorbeeld.nl/nieuws.html. | Vraag eerst.',
]

describe('Dutch sentences', () => {
  it.each(CASES)('%s', (expected) => {
    const { text, sentences } = bars(expected)
    expect(split(nl, text)).toEqual(sentences)
  })
})
