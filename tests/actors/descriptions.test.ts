import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

/** Whom the words at a quote mean: language, text, words beside the quote, the actor behind them. */
const cases: [string, string, string, string | null][] = [
  ['en', 'Marcus Hale scored twice at Norwich. “I felt fresh,” the striker said.', 'the striker', 'Marcus Hale'],
  ['en', 'Marcus Hale was jailed. “I am sorry,” the 29-year-old told the court.', 'the 29-year-old', 'Marcus Hale'],
  ['en', 'Former prime minister Tom Ellery met us. The ex-premier said it would fail.', 'The ex-premier', 'Tom Ellery'],
  ['en', 'Lord Justice Peter Orwell dismissed it. The judge said the claim was weak.', 'The judge', 'Peter Orwell'],
  ['en', 'Kestrel Holdings posted a loss. The company said it would cut jobs.', 'The company', 'Kestrel Holdings'],
  ['en', 'Kestrel Holdings posted a loss. It said sales had fallen.', 'It', 'Kestrel Holdings'],
  // A court is no company, whichever was named last.
  [
    'en',
    'Kestrel Holdings lost its case at the Kelby County Court. The company said it would appeal.',
    'The company',
    'Kestrel Holdings',
  ],
  ['en', 'Judge Anna Moss met Mayor Peter Orwell. The footballer said it was late.', 'The footballer', null],
  // The subject of the sentence before goes on, not the name that stands nearest.
  ['en', 'Carla Moss defended Anna Bright in court. She said the trial was unfair.', 'She', 'Carla Moss'],
  // Whom he told is no speaker.
  ['en', 'Rupert Lyle, 57, told the Kelby Courier that it was late.', 'Rupert Lyle', 'Rupert Lyle'],
  ['de', 'Trainer Jonas Reiter geht. „Es war Zeit“, sagte der 45-Jährige.', 'der 45-Jährige', 'Jonas Reiter'],
  ['de', 'Trainer Jonas Reiter geht. „Es war Zeit“, sagte der Coach.', 'der Coach', 'Jonas Reiter'],
  [
    'de',
    'Kanzlerin Eva Brandt sprach in Oslo. „Es war Zeit“, sagte die CDU-Politikerin.',
    'die CDU-Politikerin',
    'Eva Brandt',
  ],
  [
    'de',
    'Außenminister Karl Weber traf den ungarischen Präsidenten Zoltán Kiss. Der Ungar sagte, es sei gut gelaufen.',
    'Der Ungar',
    'Zoltán Kiss',
  ],
  ['de', 'Richterin Sabine Wölk sprach. „Es ist klar“, sagte die Juristin.', 'die Juristin', 'Sabine Wölk'],
  ['de', 'Die Moorwerke AG meldete Verlust. „Wir sparen“, teilte der Konzern mit.', 'der Konzern', 'Moorwerke AG'],
  // Whose lawyer it is makes somebody else of her than the prosecutor; a father is not his son.
  [
    'de',
    'Staatsanwältin Eva Rantow widersprach. Nach Angaben seiner Anwältin war der Mann krank.',
    'seiner Anwältin',
    null,
  ],
  ['en', 'Tom Hale was jailed. His lawyer said he would appeal.', 'His lawyer', null],
  ['en', 'Tom Hale lost the race. The father of the rider said it was late.', 'The father of the rider', null],
  ['en', 'Sen. Calvin Rourke came. “I am bringing boots,” the senator said.', 'the senator', 'Calvin Rourke'],
  // A union is no company, whichever was named last.
  [
    'de',
    'Die Gewerkschaft Verdan spricht mit dem Konzern Mandelo. Die Gewerkschaft sagte, es sei spät.',
    'Die Gewerkschaft',
    'Verdan',
  ],
  ['nl', 'Vakbond ACM praat met het bedrijf Mandelo. De vakbond zegt dat het laat is.', 'De vakbond', 'ACM'],
  ['nl', 'Het bedrijf Mandelo praat verder. De vakbonden zeggen dat het laat is.', 'De vakbonden', null],
  // The pronoun beside the words that open the sentence goes on with its subject.
  ['en', 'Sem Kuiper leads after the exclusion of Jan Holub. “No comment,” he said.', 'he', 'Sem Kuiper'],
  [
    'de',
    'Die »Elbpost« fragte nach. Der Zug sei voll, schreibt die Lübecker Rundschau.',
    'Lübecker Rundschau',
    'Lübecker Rundschau',
  ],
  ['de', 'Wie der „Wümmekurier“ schreibt, ist der Zug voll.', 'Wümmekurier', 'Wümmekurier'],
  ['de', 'Eine Berliner Zeitung schrieb, der Zug sei voll.', 'Eine Berliner Zeitung', null],
  ['en', 'The Bangor Ledger reported that the dam was old.', 'Bangor Ledger', 'Bangor Ledger'],
  ['nl', 'Trainer Bart Vink vertrekt. "Het was tijd", zei de oefenmeester.', 'de oefenmeester', 'Bart Vink'],
  ['nl', "Premier Jan Kok sprak in Oslo. De VVD'er zei dat het lastig was.", "De VVD'er", 'Jan Kok'],
  ['nl', 'Hoogleraar Piet Bos zocht het uit. "Het is nieuw", zegt de wetenschapper.', 'de wetenschapper', 'Piet Bos'],
]

describe('a definite description at a quote', () => {
  it.each(cases)('%s: %s', (language, text, words, name) => {
    const { quotes, actors } = parseArticle(text, { language })
    const quote = quotes.find(({ speakerMention }) => speakerMention?.text === words)
    expect(quote).toBeDefined()
    expect(actors.find(({ id }) => id === quote?.speaker)?.name ?? null).toBe(name)
  })
})
