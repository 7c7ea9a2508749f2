import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('business', () => {
  testQuotes('en', [
    [
      'Chief executive Ada Berg told analysts on Tuesday that orders had recovered.',
      ['indirect', 'orders had recovered', 'Ada Berg', 'told'],
    ],
    [
      'The brewer expects sales to fall by a tenth this year.',
      ['indirect', 'sales to fall by a tenth this year', 'The brewer', 'expects'],
    ],
    [
      'Berg is confident that the merger will be approved.',
      ['indirect', 'the merger will be approved', 'Berg', 'confident'],
    ],
    [
      'The retailer warned investors it would miss its target.',
      ['indirect', 'it would miss its target', 'The retailer', 'warned'],
    ],
    [
      'Profits will halve, the airline said in a statement, unless fuel gets cheaper.',
      ['indirect', 'Profits will halve | unless fuel gets cheaper', 'the airline', 'said'],
    ],
    [
      'The bank said demand was weak but insisted that it would not cut jobs.',
      ['indirect', 'demand was weak', 'The bank', 'said'],
      ['indirect', 'it would not cut jobs', 'The bank', 'insisted'],
    ],
    ['In Berg’s view, the shares are too cheap.', ['indirect', 'the shares are too cheap', 'Berg', 'In']],
    ['Analysts were told that the factory would close.', ['indirect', 'the factory would close', null, 'told']],
    [
      'The insurer called the lawsuit a distraction.',
      ['indirect', 'the lawsuit a distraction', 'The insurer', 'called'],
    ],
    [
      'According to people familiar with the talks, the price has not been agreed.',
      ['indirect', 'the price has not been agreed', 'people familiar', 'According to'],
    ],
    [
      'The company, which makes lifts, said on Friday it had found a buyer.',
      ['indirect', 'it had found a buyer', 'The company', 'said'],
    ],
    ['Shareholders doubt that the plan will work.', ['indirect', 'the plan will work', 'Shareholders', 'doubt']],
    // No quotes.
    ['The company announced a dividend of two dollars.'],
    ['The firm reported a loss of $3m for the quarter.'],
    ['Berg declined to comment on the price.'],
    ['The carrier ordered forty aircraft from its rival.'],
    ['The group claims a third of the market.'],
  ])
})

describe('courts', () => {
  testQuotes('en', [
    [
      'Prosecutors allege that Lund hid the money in Malta.',
      ['indirect', 'Lund hid the money in Malta', 'Prosecutors', 'allege'],
    ],
    ['The judge ruled that the search was lawful.', ['indirect', 'the search was lawful', 'The judge', 'ruled']],
    ['Lund denied taking bribes from the builder.', ['indirect', 'taking bribes from the builder', 'Lund', 'denied']],
    [
      'The witness testified she had never met the accused.',
      ['indirect', 'she had never met the accused', 'The witness', 'testified'],
    ],
    ['The court heard that the boat had no licence.', ['indirect', 'the boat had no licence', 'The court', 'heard']],
    [
      'His lawyer asked the jury whether anyone had seen the letter.',
      ['indirect', 'whether anyone had seen the letter', 'His lawyer', 'asked'],
    ],
    [
      'Lund, 52, admitted in court he had lied to the police.',
      ['indirect', 'he had lied to the police', 'Lund', 'admitted'],
    ],
    [
      'The jury rejected his claim that the shot was an accident.',
      ['indirect', 'the shot was an accident', 'his', 'claim'],
    ],
    [
      'Detectives believe the painting left the country in May.',
      ['indirect', 'the painting left the country in May', 'Detectives', 'believe'],
    ],
    ['As the judge put it, the law leaves no choice.', ['indirect', 'the law leaves no choice', 'the judge', 'put it']],
    [
      'Lund was accused by the prosecutor of hiding evidence.',
      ['indirect', 'hiding evidence', 'the prosecutor', 'accused'],
    ],
    // No quotes.
    ['The judge adjourned the hearing that began in March.'],
    ['Lund pleaded guilty to two charges of fraud.'],
    ['The court found Lund guilty on all counts.'],
    ['The police questioned two men about the fire.'],
    ['The report that was lost has been found.'],
  ])
})

describe('labour', () => {
  testQuotes('en', [
    [
      'The union says its members will walk out on Monday.',
      ['indirect', 'its members will walk out on Monday', 'The union', 'says'],
    ],
    [
      'The nurses demanded that the hospital hire more staff.',
      ['indirect', 'the hospital hire more staff', 'The nurses', 'demanded'],
    ],
    [
      'Union leader Jan Visser vowed to fight the closure.',
      ['indirect', 'to fight the closure', 'Jan Visser', 'vowed'],
    ],
    [
      'Drivers complain that their shifts are too long, and they fear the new rota will be worse.',
      ['indirect', 'their shifts are too long', 'Drivers', 'complain'],
      ['indirect', 'the new rota will be worse', 'they', 'fear'],
    ],
    ['The plan, Visser argues, hurts the weakest.', ['indirect', 'The plan | hurts the weakest', 'Visser', 'argues']],
    ['Visser told the workers to stay at home.', ['indirect', 'the workers to stay at home', 'Visser', 'told']],
    [
      'The minister is worried that the strike could spread.',
      ['indirect', 'the strike could spread', 'The minister', 'worried'],
    ],
    ['Managers explained why the canteen had shut.', ['indirect', 'why the canteen had shut', 'Managers', 'explained']],
    ['Visser expressed regret that the talks had failed.', ['indirect', 'the talks had failed', 'Visser', 'expressed']],
    [
      'Pay has fallen for ten years, according to the union.',
      ['indirect', 'Pay has fallen for ten years', 'the union', 'according to'],
    ],
    // No quotes.
    ['The union and the employers discussed the rota.'],
    ['Workers refused to say who had won the vote.'],
    ['The union called a strike for Thursday.'],
    ['Visser thanked the crowd and left.'],
    ['The state employs four thousand teachers.'],
  ])
})

describe('sport', () => {
  testQuotes('en', [
    [
      'Coach Tom Hale said his side deserved the point.',
      ['indirect', 'his side deserved the point', 'Tom Hale', 'said'],
    ],
    [
      'Hale admitted that he had picked the wrong team, adding that he would not resign.',
      ['indirect', 'he had picked the wrong team', 'Hale', 'admitted'],
      ['indirect', 'he would not resign', 'Hale', 'adding'],
    ],
    ['The striker hopes to play in the final.', ['indirect', 'to play in the final', 'The striker', 'hopes']],
    [
      'The captain was sure that the ball had crossed the line.',
      ['indirect', 'the ball had crossed the line', 'The captain', 'sure'],
    ],
    [
      'Asked about the injury, Hale said the keeper would be back soon.',
      ['indirect', 'the keeper would be back soon', 'Hale', 'said'],
    ],
    [
      'The club has confirmed its captain will leave in June.',
      ['indirect', 'its captain will leave in June', 'The club', 'confirmed'],
    ],
    [
      'Hale, who took over in May, thinks the league is stronger now.',
      ['indirect', 'the league is stronger now', 'Hale', 'thinks'],
    ],
    ['Hale called him lazy.', ['indirect', 'him lazy', 'Hale', 'called']],
    ['Still, Hale said, the crowd had been wonderful.', ['indirect', 'the crowd had been wonderful', 'Hale', 'said']],
    ['Hale wondered whether the pitch was fit.', ['indirect', 'whether the pitch was fit', 'Hale', 'wondered']],
    // No quotes.
    ['The striker scored a goal that ended the game.'],
    ['Hale called his brother on Monday.'],
    ['The club posted a profit and signed two defenders.'],
    ['The referee showed him a red card.'],
    ['She holds the record that her mother set.'],
  ])
})

describe('science', () => {
  testQuotes('en', [
    [
      'Researchers found that bees sleep less in cities.',
      ['indirect', 'bees sleep less in cities', 'Researchers', 'found'],
    ],
    [
      'The study suggests the glacier will vanish by 2050.',
      ['indirect', 'the glacier will vanish by 2050', 'The study', 'suggests'],
    ],
    [
      'Dr Ines Roth, a chemist, cautions that the sample was small.',
      ['indirect', 'the sample was small', 'Ines Roth', 'cautions'],
    ],
    [
      'The vaccine, Roth said, which was tested on mice, may not work on people.',
      ['indirect', 'The vaccine | which was tested on mice, may not work on people', 'Roth', 'said'],
    ],
    [
      'Astronomers described the object as a failed star.',
      ['indirect', 'the object as a failed star', 'Astronomers', 'described'],
    ],
    [
      'It is not known how the virus spread, but Roth suspects that birds carried it.',
      ['indirect', 'birds carried it', 'Roth', 'suspects'],
    ],
    [
      'In the words of one reviewer, the data are thin.',
      ['indirect', 'the data are thin', 'one reviewer', 'In the words of'],
    ],
    ['Roth was quoted as saying that the tests had begun.', ['indirect', 'the tests had begun', 'Roth', 'saying']],
    ['Critics dismissed the finding that coffee prolongs life.', ['indirect', 'coffee prolongs life', null, 'finding']],
    [
      'Half of the doctors said they had never heard of the drug.',
      ['indirect', 'they had never heard of the drug', 'Half of the doctors', 'said'],
    ],
    [
      'By her own account, Roth discovered the comet by chance.',
      ['indirect', 'Roth discovered the comet by chance', 'Roth', 'By her own account'],
    ],
    ['The team learned that the probe had landed.', ['indirect', 'the probe had landed', 'The team', 'learned']],
    // No quotes.
    ['The probe sent back images that showed dust.'],
    ['There is evidence that the lake was once salty.'],
    ['The laboratory noted the result and moved on.'],
    ['Scientists discovered a new moon on Friday.'],
    ['The team reported to the board in May.'],
  ])
})
