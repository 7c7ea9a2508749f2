import { describe, expect, it } from 'vitest'
import { parseQuotes } from '../../src/index.js'
import { QUOTE_RULES, type QuoteRule } from '../../src/quotes/rules.js'

/** A text in a language, and the words of the quote that the rule finds in it. */
const examples: Readonly<Record<QuoteRule, readonly [language: string, text: string, words: string]>> = {
  'quotes.direct.after': ['en', '“We agreed on a date,” Berg said.', 'We agreed on a date,'],
  'quotes.direct.before': ['de', 'Berg sagte: „Wir haben uns geeinigt.“', 'Wir haben uns geeinigt.'],
  'quotes.direct.colon': ['nl', 'Visser is er helder over: “We hebben een datum.”', 'We hebben een datum.'],
  'quotes.direct.dash': ['nl', 'De boot was te laat.\n\n— Ik weet het niet, zei Visser.', 'Ik weet het niet'],
  'quotes.direct.interview': [
    'de',
    'Anna Holm leitet den Hafen.\n\nFrage: Und nun?\n\nAntwort: Ich warte.\n\nFrage: Worauf?',
    'Ich warte.',
  ],
  'quotes.direct.continued': ['en', 'Berg said the year was hard. “We lost many people.”', 'We lost many people.'],
  'quotes.direct.unattributed': ['de', '„Wir haben lange genug gewartet.“', 'Wir haben lange genug gewartet.'],
  'quotes.label': ['de', 'Berg bezeichnete den Plan als „reine Kosmetik“.', 'reine Kosmetik'],
  'quotes.indirect.that-clause': ['nl', 'Visser zei dat de weg dicht was.', 'de weg dicht was'],
  'quotes.indirect.bare-clause': ['de', 'Berg sagte, die Straße sei gesperrt.', 'die Straße sei gesperrt'],
  'quotes.indirect.question': ['en', 'Berg asked whether the road was closed.', 'whether the road was closed'],
  'quotes.indirect.infinitive': ['de', 'Berg versprach, die Straße zu öffnen.', 'die Straße zu öffnen'],
  'quotes.indirect.gerund': ['en', 'Berg accused the board of hiding the report.', 'hiding the report'],
  'quotes.indirect.cue-after': ['nl', 'De gesprekken waren nuttig, zei Visser.', 'De gesprekken waren nuttig'],
  'quotes.indirect.cue-inside': ['de', 'Der Plan, sagte Berg, sei gut.', 'Der Plan sei gut'],
  'quotes.indirect.according-to': ['en', 'According to Berg, the road is closed.', 'the road is closed'],
  'quotes.indirect.as': ['en', 'Berg described the plan as a mistake.', 'the plan as a mistake'],
  'quotes.indirect.topic': ['nl', 'Visser sprak van een “keerpunt” voor de stad.', 'een “keerpunt” voor de stad'],
  'quotes.indirect.as-reported': [
    'de',
    'Wie die Polizei mitteilte, ist die Straße gesperrt.',
    'ist die Straße gesperrt',
  ],
  'quotes.indirect.colon': ['en', 'Berg said: The road is closed.', 'The road is closed'],
  'quotes.indirect.headline': [
    'en',
    'Berg: Oslo is ready for talks\n\nPrime Minister Anna Berg spoke in Oslo on Monday about the strike.',
    'Oslo is ready for talks',
  ],
  'quotes.indirect.anaphor': ['de', 'Die Straße ist gesperrt. Das teilte die Polizei mit.', 'Die Straße ist gesperrt'],
  'quotes.indirect.mood': ['de', 'Berg sagte, die Straße sei alt. Sie werde gesperrt.', 'Sie werde gesperrt'],
  'quotes.indirect.hearsay': ['nl', 'De man zou naar Spanje zijn gevlucht.', 'De man zou naar Spanje zijn gevlucht'],
}

describe('every rule of the quotes stage finds its example', () => {
  it.each(QUOTE_RULES.map((rule) => [rule, ...examples[rule]] as const))('%s', (rule, language, text, words) => {
    const { quotes } = parseQuotes(text, { language, explain: true })
    expect(quotes.map((quote) => [quote.text, quote.rule])).toContainEqual([words, rule])
  })
})
