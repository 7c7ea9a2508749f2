import { describe } from 'vitest'
import { runAgreementTable } from '../../events/agreement-table.js'

describe('concluded', () => {
  runAgreementTable('en', [
    [
      'Norway and Canada signed a fisheries agreement in Oslo on 2 March 2024.',
      ['agreement', 'concluded', 'fisheries agreement', '2024-03-02', 'Norway, Canada'],
    ],
    [
      'On Tuesday Kenya and Uganda signed a treaty on the use of Lake Victoria.',
      ['treaty', 'concluded', 'treaty on the use of Lake Victoria', '2024-05-14', 'Kenya, Uganda'],
    ],
    [
      'The defence pact between Japan and Australia was ratified last year.',
      ['agreement', 'concluded', 'defence pact between Japan and Australia', '2023', 'Japan, Australia'],
    ],
    [
      'Chile has reached a free trade deal with Vietnam.',
      ['agreement', 'concluded', 'free trade deal with Vietnam', null, 'Vietnam, Chile'],
    ],
    [
      'A memorandum of understanding on rail links was signed by Poland and Lithuania.',
      ['memorandum', 'concluded', 'memorandum of understanding on rail links', null, 'Poland, Lithuania'],
    ],
    [
      'The UN Security Council adopted a resolution on Sudan on Monday.',
      ['resolution', 'concluded', 'resolution on Sudan', '2024-05-13'],
    ],
    [
      'Egypt and Jordan issued a joint statement on Gaza.',
      ['statement', 'concluded', 'joint statement on Gaza', null, 'Egypt, Jordan'],
    ],
    ['The ceasefire in the north took effect on 3 April.', ['ceasefire', 'concluded', 'ceasefire', '2024-04-03']],
    [
      'Spain and Portugal concluded an agreement on water rights, which entered into force in January.',
      ['agreement', 'concluded', 'agreement on water rights', undefined, 'Spain, Portugal'],
    ],
    [
      'The ten-year contract with Airbus was signed in Toulouse on Friday.',
      ['agreement', 'concluded', 'ten-year contract with Airbus', '2024-05-10'],
    ],
    [
      'Turkey and Greece extended the migration deal by two years.',
      ['agreement', 'concluded', 'migration deal', null, 'Turkey, Greece'],
    ],
    ['Members voted to accept the pay deal.', ['agreement', 'concluded', 'pay deal']],
    [
      'The protocol on customs controls was signed by Serbia and Hungary in 2019.',
      ['protocol', 'concluded', 'protocol on customs controls', '2019', 'Serbia, Hungary'],
    ],
    [
      'Brazil and Peru adopted an action plan against illegal logging.',
      ['plan', 'concluded', 'action plan against illegal logging', null, 'Brazil, Peru'],
    ],
    [
      'They praised the treaty of 1975, signed by Iran and Iraq.',
      ['treaty', 'concluded', 'treaty of 1975', '1975', 'Iran, Iraq'],
    ],
    ['The Oslo accords were never fully carried out.', ['agreement', 'concluded', 'Oslo accords']],
    ['India ratified the Paris Agreement in 2016.', ['agreement', 'concluded', 'Paris Agreement', '2016']],
    [
      'The prosecutors struck a plea deal with the banker on Thursday.',
      ['agreement', 'concluded', 'plea deal with the banker', '2024-05-09'],
    ],
    [
      'Italy and Albania agreed a joint declaration on fishing.',
      ['declaration', 'concluded', 'joint declaration on fishing', null, 'Italy, Albania'],
    ],
    [
      'The company signed a $3bn agreement to build two refineries in Angola.',
      ['agreement', 'concluded', '$3bn agreement to build two refineries'],
    ],
    [
      'Ministers agreed the landmark accord at dawn after Finland gave in.',
      ['agreement', 'concluded', 'landmark accord'],
    ],
    [
      'The Declaration on Northern Cooperation, signed by Sweden and Finland in 2011, covers the coast.',
      ['declaration', 'concluded', 'Declaration on Northern Cooperation', '2011', 'Sweden, Finland'],
    ],
  ])
})

describe('kept and broken', () => {
  runAgreementTable('en', [
    ['Moldova accused Russia of violating the border agreement.', ['agreement', 'concluded', 'border agreement', null]],
    [
      'Under the treaty with Denmark, the island keeps its own police.',
      ['treaty', 'concluded', 'treaty with Denmark', null],
    ],
    [
      'Both sides must implement the March 2021 agreement.',
      ['agreement', 'concluded', 'March 2021 agreement', '2021-03'],
    ],
    [
      'The trilateral statements of Russia, Turkey and Iran must be carried out.',
      ['statement', 'concluded', 'trilateral statements of Russia, Turkey and Iran', null, 'Russia, Turkey, Iran'],
    ],
    ['France reminded Mali of its obligations under the defence treaty.', ['treaty', 'concluded', 'defence treaty']],
    ['The truce was broken within hours.', ['ceasefire', 'concluded', 'truce', null]],
  ])
})

describe('proposed', () => {
  runAgreementTable('en', [
    [
      'Negotiations on a peace treaty between Ethiopia and Eritrea go on.',
      ['treaty', 'proposed', 'peace treaty between Ethiopia and Eritrea', null, 'Ethiopia, Eritrea'],
    ],
    [
      'Japan hopes to reach a trade agreement with India.',
      ['agreement', 'proposed', 'trade agreement with India', null, 'India, Japan'],
    ],
    [
      'The two ministers discussed a future investment treaty.',
      ['treaty', 'proposed', 'future investment treaty', null],
    ],
    ['Ukraine has proposed a maritime ceasefire.', ['ceasefire', 'proposed', 'maritime ceasefire', null, 'Ukraine']],
    [
      'Cyprus is ready to sign the energy pact with Israel.',
      ['agreement', 'proposed', 'energy pact with Israel', null, 'Israel, Cyprus'],
    ],
    [
      'Georgia rejected the draft agreement on border checks.',
      ['agreement', 'proposed', 'draft agreement on border checks', null],
    ],
    [
      'The agreement on data exchange will be signed in June.',
      ['agreement', 'proposed', 'agreement on data exchange', null],
    ],
    ['Mexico called for an immediate truce.', ['ceasefire', 'proposed', 'immediate truce', null]],
    ['A resolution on Haiti was vetoed by China.', ['resolution', 'proposed', 'resolution on Haiti', null]],
    ['Envoys are working on a ceasefire agreement.', ['ceasefire', 'proposed', 'ceasefire agreement', null]],
    [
      'Parliament has not yet ratified the extradition treaty with Panama.',
      ['treaty', 'proposed', 'extradition treaty with Panama', null],
    ],
  ])
})

describe('ended', () => {
  runAgreementTable('en', [
    [
      'The United States withdrew from the nuclear deal with Iran in 2018.',
      ['agreement', 'ended', 'nuclear deal with Iran', undefined, 'Iran, United States'],
    ],
    ['The collective agreement expired in March.', ['agreement', 'ended', 'collective agreement']],
    [
      'Niger terminated the defence agreement with France.',
      ['agreement', 'ended', 'defence agreement with France', undefined, 'France, Niger'],
    ],
    ['The merger with Vodafone was called off.', ['agreement', 'ended', 'merger with Vodafone']],
    ['The truce collapsed after two days.', ['ceasefire', 'ended', 'truce']],
    [
      'In 2020 Romania and Moldova signed a gas agreement, which expired last year.',
      ['agreement', 'ended', 'gas agreement', '2020', 'Romania, Moldova'],
    ],
  ])
})

describe('one object for each document', () => {
  runAgreementTable('en', [
    [
      'Norway signed a fisheries agreement with Iceland on 2 March 2024. The agreement sets quotas for herring. The deal was welcomed in Reykjavik.',
      ['agreement', 'concluded', 'fisheries agreement with Iceland', '2024-03-02', 'Iceland, Norway'],
    ],
    [
      'Peru and Chile signed the Declaration on Coastal Waters in 2015. The Declaration of the Coast covers fishing.',
      ['declaration', 'concluded', 'Declaration on Coastal Waters', '2015', 'Peru, Chile'],
    ],
    [
      'The agreements that Sudan and Chad signed on 3 May 2019 and 7 June 2021 were praised.',
      ['agreement', 'concluded', 'agreements', '2019-05-03', 'Sudan, Chad'],
      ['agreement', 'concluded', 'agreements', '2021-06-07', 'Sudan, Chad'],
    ],
    [
      'Latvia and Estonia signed a treaty on ports. They also signed a memorandum on tourism.',
      ['treaty', 'concluded', 'treaty on ports', null, 'Latvia, Estonia'],
      ['memorandum', 'concluded', 'memorandum on tourism', null],
    ],
    [
      'Kuwait signed an agreement on pipelines with Iraq. Later Kuwait signed an agreement on prisoners with Iran.',
      ['agreement', 'concluded', 'agreement on pipelines with Iraq', null, 'Iraq, Kuwait'],
      ['agreement', 'concluded', 'agreement on prisoners with Iran', null, 'Iran, Kuwait'],
    ],
    [
      'Qatar and Oman signed another document – an agreement on air traffic.',
      ['agreement', 'concluded', 'agreement on air traffic', null, 'Qatar, Oman'],
    ],
  ])
})

describe('none', () => {
  runAgreementTable('en', [
    ['The peace talks between Armenia and Azerbaijan go on.'],
    ['In a statement, the ministry said that it regretted the incident.'],
    ['The minister issued a statement on Monday.'],
    ['No agreement was reached.'],
    ['There is no agreement on all points.'],
    ['The talks ended without a deal.'],
    ['I agree that we should be patient.'],
    ['The government presented its plan for new schools.'],
    ['Parliament passed the budget law.'],
    ['Police deal with such cases every day.'],
    ['The court order was read out in order to end the dispute.'],
    ['He made a great deal of money.'],
    ['If the parties reach an agreement, the strike will end.'],
    ['She works for a contract killing unit of the police.'],
    ['The treaty negotiators left the city.'],
    ['He called the relations an example of a successful partnership.'],
    ['The team made an offer.'],
    ['Her declaration of love surprised him.'],
    ['They wanted to contract the road works out.'],
    ['The president urged a peaceful settlement of the dispute.'],
    ['New Year resolutions rarely last.'],
  ])
})

describe('over in the next sentence', () => {
  runAgreementTable('en', [
    [
      'Chile and Peru signed a fishing agreement in 2009. It expired in 2021.',
      ['agreement', 'ended', 'fishing agreement', '2009', 'Chile, Peru'],
    ],
    [
      'Chile and Peru signed a fishing agreement in 2009. It will not collapse.',
      ['agreement', 'concluded', 'fishing agreement', '2009', 'Chile, Peru'],
    ],
  ])
})
