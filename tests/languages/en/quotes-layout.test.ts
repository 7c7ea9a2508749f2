import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('questions and answers', () => {
  testQuotes('en', [
    [
      'Anna Berg has led the harbour since 2019.\n\nQ: Will you raise the fares?\n\nA: No. We have enough money for this year.\n\nQ: And next year?\n\nA: I cannot say that today.',
      ['direct', 'No. We have enough money for this year', 'Anna Berg', null],
      ['direct', 'I cannot say that today', 'Anna Berg', null],
    ],
    [
      'Anna Berg has led the harbour since 2019.\n\nQuestion: Will you raise the fares?\n\nAnswer: No. We have enough money.\n\nQuestion: And next year?\n\nAnswer: I cannot say that today.',
      ['direct', 'No. We have enough money', 'Anna Berg', null],
      ['direct', 'I cannot say that today', 'Anna Berg', null],
    ],
    [
      'Anna Berg has led the harbour since 2019. We met her for an interview.\n\nWhy did you close the old dock?\n\nBecause I saw the cracks myself. Nobody else wanted to look.\n\nWill you open it again?\n\nNot this year. We need four million for the walls.\n\nDo you regret it?\n\nI sleep well.',
      ['direct', 'Because I saw the cracks myself. Nobody else wanted to look', 'Anna Berg', null],
      ['direct', 'Not this year. We need four million for the walls', 'Anna Berg', null],
      ['direct', 'I sleep well', 'Anna Berg', null],
    ],
    [
      'Anna Berg has led the union since 2019.\n\nBBC: What do you want from the owners?\n\nBerg: I want them to listen to us.\n\nBBC: And if not?\n\nBerg: Then we strike in March.',
      ['direct', 'What do you want from the owners', 'BBC', null],
      ['direct', 'I want them to listen to us', 'Berg', null],
      ['direct', 'And if not', 'BBC', null],
      ['direct', 'Then we strike in March', 'Berg', null],
    ],
    [
      'Anna Berg has led the union since 2019.\n\nJan Visser: What do you want, Anna?\n\nAnna Berg: I want them to listen. The mayor told us: “You will be heard.” That was in May.\n\nJan Visser: And if not?\n\nAnna Berg: Then we strike in March.',
      ['direct', 'What do you want, Anna', 'Jan Visser', null],
      ['direct', 'I want them to listen. The mayor told us: “You will be heard.” That was in May', 'Anna Berg', null],
      ['direct', 'You will be heard', 'The mayor', 'told'],
      ['direct', 'And if not', 'Jan Visser', null],
      ['direct', 'Then we strike in March', 'Anna Berg', null],
    ],
    // No interviews: whom the answers belong to is open, or nobody answers.
    [
      'Anna Berg and Jan Visser run the harbour.\n\nQ: Will you raise the fares?\n\nA: No. We have enough money for this year.\n\nQ: And next year?\n\nA: I cannot say that today.',
      ['direct', 'No. We have enough money for this year', null, null],
      ['direct', 'I cannot say that today', null, null],
    ],
    [
      'Anna Berg opened the new dock on Monday.\n\nWho may use it?\n\nFishing boats and ferries. Yachts pay a fee.\n\nWhen does it open?\n\nIt opens at six in the morning.\n\nWhat does it cost?\n\nA day costs ten euros.',
    ],
    ['Group A: Norway, Chile, Kenya\n\nGroup B: Japan, Peru, Mali\n\nThe first match is on Friday.'],
  ])
})

describe('dashes as speech marks', () => {
  testQuotes('en', [
    [
      'The ferry was late again.\n\n– We waited for two hours, said Berg.',
      ['direct', 'We waited for two hours', 'Berg', 'said'],
    ],
    [
      'The ferry was late again.\n\n— Nobody told us anything, she said.',
      ['direct', 'Nobody told us anything', 'she', 'said'],
    ],
    [
      'The ferry was late again.\n\n– Where is the boat? asked Anna Berg.',
      ['direct', 'Where is the boat', 'Anna Berg', 'asked'],
    ],
    [
      'The ferry was late again.\n\n– We waited for two hours, said Berg, and nobody told us why.',
      ['direct', 'We waited for two hours | and nobody told us why', 'Berg', 'said'],
    ],
    [
      'The ferry was late again.\n\n– We waited for two hours, said Berg. – Nobody told us why.',
      ['direct', 'We waited for two hours | Nobody told us why', 'Berg', 'said'],
    ],
    ['Bring along:\n\n– a warm coat\n– a lamp\n– food for two days'],
    ['What is new:\n\n– Ferries run every hour\n– Tickets cost less, the ministry said\n– Dogs travel free'],
  ])
})

describe('inches, feet and other marks at figures', () => {
  testQuotes('en', [
    ['"He is 6\' 4" tall," she said.', ['direct', 'He is 6\' 4" tall', 'she', 'said']],
    ['“He is 6\' 4" tall,” she said.', ['direct', 'He is 6\' 4" tall', 'she', 'said']],
    ['"I bought a 12" record in Oslo," said Berg.', ['direct', 'I bought a 12" record in Oslo', 'Berg', 'said']],
    ['"We were 12," said Berg. "Now we are two."', ['direct', 'We were 12 | Now we are two', 'Berg', 'said']],
    ['He saw "Catch 22" before he met "the boys of 1998" in Oslo.'],
    ['At 5\'10" she is the tallest of them, and the 27" screen hides her.'],
    ['The wreck lies at 59°54\'12" north, 10°44\'3" east.'],
  ])
})

describe('quotes inside quotes', () => {
  testQuotes('en', [
    [
      '“My father told me, ‘Never sign anything,’ and I didn’t,” she said.',
      ['direct', 'My father told me, ‘Never sign anything,’ and I didn’t', 'she', 'said'],
      ['direct', 'Never sign anything', 'My father', 'told'],
    ],
    [
      '"The mayor shouted, \'Close the gates now!\' and we ran," Berg said.',
      ['direct', "The mayor shouted, 'Close the gates now!' and we ran", 'Berg', 'said'],
      ['direct', 'Close the gates now!', 'The mayor', 'shouted'],
    ],
    [
      '“We call this ‘the long way home’ and we like it,” Berg said.',
      ['direct', 'We call this ‘the long way home’ and we like it', 'Berg', 'said'],
    ],
    [
      '“The film ‘I Am Not Here’ made me cry,” Berg said.',
      ['direct', 'The film ‘I Am Not Here’ made me cry', 'Berg', 'said'],
    ],
    [
      "'The owners' promises and the workers' hopes don't fit,' Berg said.",
      ['direct', "The owners' promises and the workers' hopes don't fit", 'Berg', 'said'],
    ],
  ])
})

describe('headlines', () => {
  testQuotes('en', [
    [
      'Berg: “We are ready for talks”\n\nPrime Minister Anna Berg spoke in Oslo on Monday about the dispute with the union.',
      ['direct', 'We are ready for talks', 'Berg', null],
    ],
    [
      "'We're ready for talks', says Berg\n\nPrime Minister Anna Berg spoke in Oslo on Monday about the dispute with the union.",
      ['direct', "We're ready for talks", 'Berg', 'says'],
    ],
    [
      '“We are ready for talks” - Berg\n\nPrime Minister Anna Berg spoke in Oslo on Monday about the dispute with the union.',
      ['direct', 'We are ready for talks', 'Berg', null],
    ],
    [
      'Berg: Oslo is ready for talks\n\nPrime Minister Anna Berg spoke in Oslo on Monday about the dispute with the union.',
      ['indirect', 'Oslo is ready for talks', 'Berg', null],
    ],
    [
      'Oslo ready for talks, says Berg\n\nPrime Minister Anna Berg spoke in Oslo on Monday about the dispute with the union.',
      ['indirect', 'Oslo ready for talks', 'Berg', 'says'],
    ],
    ['Harbour strike: What we know so far\n\nThe strike in the harbour of Oslo entered its third day on Monday.'],
    ['Talks on the harbour strike - live\n\nThe strike in the harbour of Oslo entered its third day on Monday.'],
  ])
})

describe('paragraphs and lists', () => {
  testQuotes('en', [
    [
      'Berg told the court: “I saw the truck.\n\n“I shouted at the driver.\n\n“Then the wall came down.”',
      ['direct', 'I saw the truck. | I shouted at the driver. | Then the wall came down', 'Berg', 'told'],
    ],
    [
      'Berg said: “I saw the truck.”\n\n“I shouted at the driver. Then the wall came down.”\n\nThe court adjourned.',
      ['direct', 'I saw the truck', 'Berg', 'said'],
      ['direct', 'I shouted at the driver. Then the wall came down', 'Berg', null],
    ],
    [
      'Berg named three wishes: “First, we want more staff;\nSecond, we want shorter shifts;\nThird, we want an apology.”',
      [
        'direct',
        'First, we want more staff; | Second, we want shorter shifts; | Third, we want an apology',
        'Berg',
        null,
      ],
    ],
  ])
})

describe('titles, names, mottos and other marked words that nobody says', () => {
  testQuotes('en', [
    ['The choir sang “We Shall Be Home Again Before the Snow Falls” at the gate.'],
    ["Ronnie 'the Rocket' Holm won in Oslo."],
    ['“The Sea Is Never Full” is the title of her second novel.'],
    ['Her novel, “Nobody Came to the House That Day”, won a prize in Oslo.'],
    ['Under the motto “We Are All One Town” three thousand people marched.'],
    ['A banner with the words “We Will Never Sell Our Club” hung above the stand.'],
    ['The ferries “Queen of the North” and “Spirit of Oslo” collided.'],
    ['He opened with the “Four Knights” and lost in 30 moves.'],
    ['On the door hangs a sign: “Closed”.'],
    ['The exhibition “What We Were and What We Are” runs until May.'],
    ['The “we know best” attitude of the board annoys many.'],
    ['In “I Was There”, Anna Berg tells of her youth in Oslo.'],
  ])
})
