import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('direct quotes with the cue after them', () => {
  testQuotes('en', [
    ['“We agreed on a date,” Berg said on Monday.', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['“We agreed on a date,” said Berg.', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['"We agreed on a date," she said.', ['direct', 'We agreed on a date', 'she', 'said']],
    ['“We agreed on a date”, she said.', ['direct', 'We agreed on a date', 'she', 'said']],
    ['‘We agreed on a date,’ Berg said.', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ["'We agreed on a date,' Berg said.", ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['«We agreed on a date», Berg said.', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['“It is over,” the mayor announced.', ['direct', 'It is over', 'the mayor', 'announced']],
    ['“It is over,” announced the mayor.', ['direct', 'It is over', 'the mayor', 'announced']],
    ['“Is the deal off?” the reporter asked.', ['direct', 'Is the deal off', 'the reporter', 'asked']],
    ['“Is the deal off?” asked Berg.', ['direct', 'Is the deal off', 'Berg', 'asked']],
    ['“What a night!” she shouted.', ['direct', 'What a night', 'she', 'shouted']],
    ['“We are ready,” a spokesman added.', ['direct', 'We are ready', 'a spokesman', 'added']],
    ['“We are ready,” police said.', ['direct', 'We are ready', 'police', 'said']],
    ['“We will not wait,” they wrote in a letter.', ['direct', 'We will not wait', 'they', 'wrote']],
    ['“Nobody was hurt,” the company said in a statement.', ['direct', 'Nobody was hurt', 'the company', 'said']],
    ['“Nobody was hurt,” it added.', ['direct', 'Nobody was hurt', 'it', 'added']],
    ['“I was late,” admitted the driver, who lives nearby.', ['direct', 'I was late', 'the driver', 'admitted']],
    ['“I was late,” he later recalled.', ['direct', 'I was late', 'he', 'recalled']],
    ['“I was late,” Berg has repeatedly said.', ['direct', 'I was late', 'Berg', 'said']],
    ['“I was late,” she told reporters.', ['direct', 'I was late', 'she', 'told']],
    ['“I was late,” she told the committee on Tuesday.', ['direct', 'I was late', 'she', 'told']],
    ['“The plan works,” according to Berg.', ['direct', 'The plan works', 'Berg', 'according to']],
    ['“The plan works,” says the “Harbour Herald”.', ['direct', 'The plan works', 'Harbour Herald', 'says']],
    ['“We lost the key.” — Anna Berg', ['direct', 'We lost the key', 'Anna Berg', null]],
    [
      '“They called it ‘the best year ever’,” Berg said.',
      ['direct', 'They called it ‘the best year ever’', 'Berg', 'said'],
    ],
    ['“The clock shows ‘noon,’” he said.', ['direct', 'The clock shows ‘noon,’', 'he', 'said']],
    [
      '“We had 40 guests, 12 of them children,” Berg noted.',
      ['direct', 'We had 40 guests, 12 of them children', 'Berg', 'noted'],
    ],
    ['“We left early. It was dark,” Berg said.', ['direct', 'We left early. It was dark', 'Berg', 'said']],
    ['“We left early. Why? It was dark,” Berg said.', ['direct', 'We left early. Why? It was dark', 'Berg', 'said']],
  ])
})

describe('direct quotes with the cue before them', () => {
  testQuotes('en', [
    ['Berg said: “We agreed on a date.”', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['Berg said, “We agreed on a date.”', ['direct', 'We agreed on a date', 'Berg', 'said']],
    ['Berg replied, "We have agreed on a date."', ['direct', 'We have agreed on a date', 'Berg', 'replied']],
    ['Berg told reporters: “We have no plan.”', ['direct', 'We have no plan', 'Berg', 'told']],
    ['The minister added: “We have no plan.”', ['direct', 'We have no plan', 'The minister', 'added']],
    ['In a letter, the owners wrote: “We have no plan.”', ['direct', 'We have no plan', 'the owners', 'wrote']],
    ['In an interview Berg said: “We have no plan.”', ['direct', 'We have no plan', 'Berg', 'said']],
    ['Berg declared “I have no plan at all” and left.', ['direct', 'I have no plan at all', 'Berg', 'declared']],
    ['Asked about the date, Berg said: “We have no plan.”', ['direct', 'We have no plan', 'Berg', 'said']],
    ['Berg, the head of the board, said: “We have no plan.”', ['direct', 'We have no plan', 'Berg', 'said']],
    ['Berg, who runs the shop, said: “We have no plan.”', ['direct', 'We have no plan', 'Berg', 'said']],
    ['Berg smiled and said: “We have no plan.”', ['direct', 'We have no plan', 'Berg', 'said']],
    ['Berg was clear about the budget: “We have no plan.”', ['direct', 'We have no plan', 'Berg', null]],
    ['She said:\n“We have no plan for the winter.”', ['direct', 'We have no plan for the winter', 'She', 'said']],
    ['He said: "We have no plan', ['direct', 'We have no plan', 'He', 'said']],
    ['According to Berg: “We have no plan.”', ['direct', 'We have no plan', 'Berg', 'According to']],
    ['The note reads: “We have gone for lunch.”', ['direct', 'We have gone for lunch', 'The note', 'reads']],
  ])
})

describe('direct quotes in parts', () => {
  testQuotes('en', [
    [
      '“We agreed on a date,” said Berg. “The rest is open.”',
      ['direct', 'We agreed on a date | The rest is open', 'Berg', 'said'],
    ],
    ['“The talks,” Berg said, “were long and useful.”', ['direct', 'The talks | were long and useful', 'Berg', 'said']],
    ['“The talks,” said Berg, “were long.”', ['direct', 'The talks | were long', 'Berg', 'said']],
    ['“If we win,” she added, “we will stay.”', ['direct', 'If we win | we will stay', 'she', 'added']],
    [
      '“We lost the first game,” said Berg, who joined in May. “The second will be ours.”',
      ['direct', 'We lost the first game | The second will be ours', 'Berg', 'said'],
    ],
    [
      'Berg said: “We lost the first game. “We will win the second.”',
      ['direct', 'We lost the first game. | We will win the second', 'Berg', 'said'],
    ],
    [
      'Berg said the year was hard. “We lost many good people.”',
      ['indirect', 'the year was hard', 'Berg', 'said'],
      ['direct', 'We lost many good people', 'Berg', null],
    ],
    [
      '“We are glad,” Berg said.\n“Now we go home to our families.”',
      ['direct', 'We are glad', 'Berg', 'said'],
      ['direct', 'Now we go home to our families', 'Berg', null],
    ],
    [
      '“We are glad,” Berg said. “Are you?” Visser asked.',
      ['direct', 'We are glad', 'Berg', 'said'],
      ['direct', 'Are you', 'Visser', 'asked'],
    ],
  ])
})

describe('damaged marks', () => {
  testQuotes('en', [
    ['“We will not wait any longer, “he said.', ['direct', 'We will not wait any longer', 'he', 'said']],
    ['“We will not wait any longer, ”he said.', ['direct', 'We will not wait any longer', 'he', 'said']],
    ['“We will not wait any longer, “Berg said.', ['direct', 'We will not wait any longer', 'Berg', 'said']],
    [
      'The bank asked the owners for time on Monday, but the answer was short and clear.\nBerg said in a letter to the bank: “We will not wait. We have waited long enough for an answer. “',
      ['direct', 'We will not wait. We have waited long enough for an answer', 'Berg', 'said'],
    ],
    [
      'Berg said: “We will not wait. We have waited long enough.',
      ['direct', 'We will not wait. We have waited long enough', 'Berg', 'said'],
    ],
    [
      'Berg said: We will not wait any longer for the bank.”',
      ['direct', 'We will not wait any longer for the bank', 'Berg', 'said'],
    ],
    ['Berg said: ""We will not wait any longer.""', ['direct', 'We will not wait any longer', 'Berg', 'said']],
    ['Berg said: ” We will not wait any longer. ”', ['direct', 'We will not wait any longer', 'Berg', 'said']],
  ])
})

describe('reported clauses', () => {
  testQuotes('en', [
    ['Berg said that the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'said']],
    ['Berg said the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'said']],
    ['Berg said on Monday that the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'said']],
    ['Berg said Monday the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'said']],
    ['Berg told reporters that the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'told']],
    ['Berg told the paper in Oslo that the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'told']],
    ['The minister noted that the road is closed.', ['indirect', 'the road is closed', 'The minister', 'noted']],
    [
      'The ministry announced that it will close the road.',
      ['indirect', 'it will close the road', 'The ministry', 'announced'],
    ],
    ['She insisted that nobody had been told.', ['indirect', 'nobody had been told', 'She', 'insisted']],
    ['He denied that he had known the man.', ['indirect', 'he had known the man', 'He', 'denied']],
    ['The bank warned that prices could rise.', ['indirect', 'prices could rise', 'The bank', 'warned']],
    ['Berg has said that the talks were useful.', ['indirect', 'the talks were useful', 'Berg', 'said']],
    ['Berg also pointed out that the road is closed.', ['indirect', 'the road is closed', 'Berg', 'pointed out']],
    ['Berg made it clear that the road stays closed.', ['indirect', 'the road stays closed', 'Berg', 'made it clear']],
    ['Berg expressed regret that the road was closed.', ['indirect', 'the road was closed', 'Berg', 'expressed']],
    ['Berg hopes that the road will open.', ['indirect', 'the road will open', 'Berg', 'hopes']],
    ['Analysts believe the bank will cut rates.', ['indirect', 'the bank will cut rates', 'Analysts', 'believe']],
    ['Farmers fear the harvest will fail.', ['indirect', 'the harvest will fail', 'Farmers', 'fear']],
    ['It was noted that the road was closed.', ['indirect', 'the road was closed', null, 'noted']],
    ['The report showed that the road was unsafe.', ['indirect', 'the road was unsafe', 'The report', 'showed']],
    [
      'A spokesman for the ministry said the road was closed.',
      ['indirect', 'the road was closed', 'A spokesman', 'said'],
    ],
    [
      'Officials at the summit in Oslo said the road was closed.',
      ['indirect', 'the road was closed', 'Officials', 'said'],
    ],
    [
      'Berg, the head of the board, said that the road was closed.',
      ['indirect', 'the road was closed', 'Berg', 'said'],
    ],
    ['Berg, 52, said the road was closed.', ['indirect', 'the road was closed', 'Berg', 'said']],
    [
      'Last year the company said it would close the road.',
      ['indirect', 'it would close the road', 'the company', 'said'],
    ],
    [
      'In a statement, the company said it would close the road.',
      ['indirect', 'it would close the road', 'the company', 'said'],
    ],
    [
      'Berg said that the road was closed and added that it would stay so.',
      ['indirect', 'the road was closed', 'Berg', 'said'],
      ['indirect', 'it would stay so', 'Berg', 'added'],
    ],
    ['Berg visited the site, saying that the road was closed.', ['indirect', 'the road was closed', 'Berg', 'saying']],
    [
      'The mayor was quoted as saying that the road was closed.',
      ['indirect', 'the road was closed', 'The mayor', 'saying'],
    ],
  ])
})

describe('reported questions and promises', () => {
  testQuotes('en', [
    ['Berg asked whether the talks were useful.', ['indirect', 'whether the talks were useful', 'Berg', 'asked']],
    ['Berg asked why the road was closed.', ['indirect', 'why the road was closed', 'Berg', 'asked']],
    ['She wondered if the road was closed.', ['indirect', 'if the road was closed', 'She', 'wondered']],
    ['He did explain how the money was spent.', ['indirect', 'how the money was spent', 'He', 'explain']],
    ['The party promised to close the road.', ['indirect', 'to close the road', 'The party', 'promised']],
    ['The union threatened to stop work on Friday.', ['indirect', 'to stop work on Friday', 'The union', 'threatened']],
    ['The owner claims to know the buyer.', ['indirect', 'to know the buyer', 'The owner', 'claims']],
  ])
})

describe('the cue behind or inside what is reported', () => {
  testQuotes('en', [
    ['The talks were useful, Berg said.', ['indirect', 'The talks were useful', 'Berg', 'said']],
    ['The talks were useful, said Berg.', ['indirect', 'The talks were useful', 'Berg', 'said']],
    ['The talks were useful, Berg said on Monday.', ['indirect', 'The talks were useful', 'Berg', 'said']],
    ['Two people were hurt, police said.', ['indirect', 'Two people were hurt', 'police', 'said']],
    [
      'Two people were hurt, the ministry said in a statement.',
      ['indirect', 'Two people were hurt', 'the ministry', 'said'],
    ],
    ['The road will open in May, she added.', ['indirect', 'The road will open in May', 'she', 'added']],
    ['The deal is dead, a person at the talks said.', ['indirect', 'The deal is dead', 'a person', 'said']],
  ])
})

describe('according to', () => {
  testQuotes('en', [
    [
      'According to the ministry, the talks were useful.',
      ['indirect', 'the talks were useful', 'the ministry', 'According to'],
    ],
    [
      'The talks were useful, according to the ministry.',
      ['indirect', 'The talks were useful', 'the ministry', 'according to'],
    ],
    [
      'According to him, this is a message to the others.',
      ['indirect', 'this is a message to the others', 'him', 'According to'],
    ],
    [
      'According to Berg, the head of the board, the talks were useful.',
      ['indirect', 'the talks were useful', 'Berg', 'According to'],
    ],
    [
      'The road, according to police, will open in May.',
      ['indirect', 'The road | will open in May', 'police', 'according to'],
    ],
    [
      'In the words of Berg, the road is a disgrace.',
      ['indirect', 'the road is a disgrace', 'Berg', 'In the words of'],
    ],
  ])
})

describe('what something is called', () => {
  testQuotes('en', [
    [
      'Berg called the plan an example of good work.',
      ['indirect', 'the plan an example of good work', 'Berg', 'called'],
    ],
    ['Berg described the plan as a mistake.', ['indirect', 'the plan as a mistake', 'Berg', 'described']],
    ['Berg called the plan “a gift to the rich”.', ['direct', 'a gift to the rich', 'Berg', 'called']],
    ['She denounced the vote as a farce.', ['indirect', 'the vote as a farce', 'She', 'denounced']],
    ['He spoke of a “turning point” for the town.', ['mixed', 'a “turning point” for the town', 'He', 'spoke']],
  ])
})

describe('mixed quotes', () => {
  testQuotes('en', [
    [
      'Berg said the plan was “not serious” and too late.',
      ['mixed', 'the plan was “not serious” and too late', 'Berg', 'said'],
    ],
    ['Berg said that the plan was a “gift”.', ['mixed', 'the plan was a “gift”', 'Berg', 'said']],
    ['The plan is “not serious”, Berg said.', ['mixed', 'The plan is “not serious”', 'Berg', 'said']],
    [
      'Berg said that the road was closed: “Nobody will get through before Sunday.”',
      ['indirect', 'the road was closed', 'Berg', 'said'],
      ['direct', 'Nobody will get through before Sunday', 'Berg', 'said'],
    ],
  ])
})

describe('quotes in quotes and over paragraphs', () => {
  testQuotes('en', [
    [
      '“The mayor said that the road was closed,” Berg recalled.',
      ['direct', 'The mayor said that the road was closed', 'Berg', 'recalled'],
      ['indirect', 'the road was closed', 'The mayor', 'said'],
    ],
    [
      '“We came to the harbour early,” Berg said. “Nobody was there.\n“Then the ships began to arrive.”',
      ['direct', 'We came to the harbour early, | Nobody was there. | Then the ships began to arrive', 'Berg', 'said'],
    ],
    [
      '“We came to the harbour early.\n“Nobody was there,” Berg said.',
      ['direct', 'We came to the harbour early. | Nobody was there', 'Berg', 'said'],
    ],
    [
      '“We came to the harbour early,” Berg said. “Nobody was there.”\n“Then the ships began to arrive,” Smith said.',
      ['direct', 'We came to the harbour early | Nobody was there', 'Berg', 'said'],
      ['direct', 'Then the ships began to arrive', 'Smith', 'said'],
    ],
    [
      'Berg named three reasons: “The road is old;\nThe bridge is narrow;\nThe school is near.',
      ['direct', 'The road is old; | The bridge is narrow; | The school is near', 'Berg', null],
    ],
    [
      'Berg believes that the road matters:\nIt brings people to work. It brings food to the shops.\nNobody can do without it.”',
      ['indirect', 'the road matters', 'Berg', 'believes'],
      [
        'direct',
        'It brings people to work. It brings food to the shops. | Nobody can do without it',
        'Berg',
        'believes',
      ],
    ],
  ])
})

describe('no quotes', () => {
  testQuotes('en', [
    ['The so-called “grey zone” covers three districts.'],
    ['He plays for “Harbour Lights”, a band from Oslo.'],
    ['The film “We Are Going Home Tonight” opens in May.'],
    ['Her book “The Long Way” won a prize.'],
    ['The song “You Said It Was Over” was played twice.'],
    ['The ministers’ meeting took three hours.'],
    ["The ministers' meeting took three hours and the players' bus was late."],
    ['The screen is 27" wide and costs little.'],
    ['He is 6\' 2" tall and weighs 80 kilos.'],
    ["It was a rock 'n' roll evening in the '90s style."],
    ['Berg refused to say whether the talks were useful.'],
    ['Berg declined to say why the road was closed.'],
    ['The company announced an order for ten ferries.'],
    ['The company announced its results on Monday.'],
    ['They discussed trade and security.'],
    ['The report was published on Monday.'],
    ['The claim was rejected by the court.'],
    ['The statement came after the vote.'],
    ['The ministry published a report on trade.'],
    ['Anna “Ace” Berg scored twice.'],
    ['Berg met the president in Oslo.'],
    ['The party won the vote.'],
    ['There is no word on the road.'],
    ['The agreement was signed on Monday.'],
    ['According to the law, the road must be closed.'],
    ['According to plan, the road opens in May.'],
    ['His answer was short.'],
    ['The question remained open.'],
    ['Police stopped the car near the bridge.'],
    ['The bridge was named after Anna Berg.'],
    ['She wrote three books about the sea.'],
    ['He told a story about the sea.'],
    ['The union called for a strike.'],
    ['The court ruled on the case in May.'],
    ['The “Morning Star” sank in the harbour.'],
    ['The sign on the door read “Closed”.'],
    ['A man called Berg lives here.'],
    ['The call lasted an hour.'],
    ['He added salt to the soup.'],
    ['The board confirmed the sale.'],
    ['The minister stressed cooperation.'],
  ])
})

describe('labels', () => {
  testQuotes('en', [
    ['Berg called it “a disgrace”.', ['direct', 'a disgrace', 'Berg', 'called']],
    [
      'The union described the offer as “an insult to our members”.',
      ['direct', 'an insult to our members', 'The union', 'described'],
    ],
    ['Berg dismissed the charges as “pure invention”.', ['direct', 'pure invention', 'Berg', 'dismissed']],
    ['The mayor warned of “chaos on the roads”.', ['direct', 'chaos on the roads', 'The mayor', 'warned']],
    ['Berg condemned the “cowardly attack”.', ['direct', 'cowardly attack', 'Berg', 'condemned']],
    ['She has called the vote “rigged from the start”.', ['direct', 'rigged from the start', 'She', 'called']],
    [
      'Berg called the proposals of the government “unworkable”.',
      ['mixed', 'the proposals of the government “unworkable”', 'Berg', 'called'],
    ],
    ['They sold a drink called “Blue Tide”.'],
    ['The town, known as “Little Vienna”, has no station.'],
    ['Berg spoke at the “Harbour Nights” festival.'],
    ['Farmers use what are called “cover crops” here.'],
    ['The so-called “ghost fleet” left the port.'],
    ['Berg called Holm “Captain Nemo”.'],
  ])
})

describe('layouts', () => {
  testQuotes('en', [
    [
      '“I have never seen a crowd like this one.”\n\n– Anna Berg, mayor\n\nThe town was full on Sunday.',
      ['direct', 'I have never seen a crowd like this one', 'Anna Berg', null],
    ],
    [
      'Anna Berg has led the union since 2019.\n\nAnna Berg: I want them to listen to us.\n\nAnd if not?\n\nBerg: Then we strike in March.',
      ['direct', 'I want them to listen to us', 'Anna Berg', null],
      ['direct', 'Then we strike in March', 'Berg', null],
    ],
    ['Opening hours in May\n\nMonday: ten to five, closed at noon.\n\nSunday: closed for all of us.'],
  ])
})

describe('the half of a clause in marks', () => {
  testQuotes('en', [
    [
      'Berg said the government “welcomes every ship that comes to our shores”.',
      ['mixed', 'the government “welcomes every ship that comes to our shores”', 'Berg', 'said'],
    ],
  ])
})
