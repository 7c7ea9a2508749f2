import { describe } from 'vitest'
import { runMeetingTable } from '../../events/meeting-table.js'

describe('verbs of meeting', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole met Chancellor Anna Petersen in Vienna on Monday.',
      'meeting held | Cole, Petersen | Vienna | 2023-03-06',
    ],
    [
      'Prime Minister Helen Ward met with President Samuel Cole on Tuesday.',
      'meeting held | Cole, Ward | - | 2023-03-07',
    ],
    ['President Samuel Cole and Chancellor Anna Petersen met in Geneva.', 'meeting held | Cole, Petersen | Geneva | -'],
    [
      'Chancellor Anna Petersen will meet President Samuel Cole in Prague next week.',
      'meeting planned | Cole, Petersen | Prague | 2023-03-13/2023-03-19',
    ],
    [
      'President Samuel Cole is to meet Chancellor Anna Petersen on Monday.',
      'meeting planned | Cole, Petersen | - | 2023-03-13',
    ],
    ['Chief executive Laura Stone met with union leaders on Wednesday.', 'meeting held | Stone | - | 2023-03-08'],
    [
      'Foreign Minister Paul Lind was received by President Samuel Cole in Oslo.',
      'meeting held | Cole, Lind | Oslo | -',
    ],
    [
      'President Samuel Cole received Foreign Minister Paul Lind at the presidential palace on Thursday.',
      'meeting held | Cole, Lind | presidential palace | 2023-03-09',
    ],
    [
      'Chancellor Anna Petersen welcomed President Samuel Cole to Berlin on Monday.',
      'meeting held | Cole, Petersen | Berlin | 2023-03-06',
    ],
    [
      'Foreign Minister Paul Lind sat down with his counterpart Maria Costa in Lisbon.',
      'meeting held | Costa, Lind | Lisbon | -',
    ],
    [
      'Foreign Minister Paul Lind, who is on a tour of the region, met President Samuel Cole.',
      'meeting held | Cole, Lind | - | -',
    ],
    [
      'President Samuel Cole conferred with Chancellor Anna Petersen on Tuesday.',
      'meeting held | Cole, Petersen | - | 2023-03-07',
    ],
    ['President Samuel Cole meets Chancellor Anna Petersen in Rome', 'meeting held | Cole, Petersen | Rome | -'],
  ])
})

describe('calls', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole spoke by phone with Chancellor Anna Petersen on Monday.',
      'call held | Cole, Petersen | - | 2023-03-06',
    ],
    ['President Samuel Cole held a phone call with Chancellor Anna Petersen.', 'call held | Cole, Petersen | - | -'],
    [
      'Chancellor Anna Petersen and President Samuel Cole had a telephone conversation on Tuesday.',
      'call held | Cole, Petersen | - | 2023-03-07',
    ],
    [
      'President Samuel Cole telephoned Chancellor Anna Petersen on Sunday.',
      'call held | Cole, Petersen | - | 2023-03-05',
    ],
    [
      'In a phone call with Chancellor Anna Petersen, President Samuel Cole said the border would stay open.',
      'call held | Cole, Petersen | - | -',
    ],
    [
      'President Samuel Cole and Chancellor Anna Petersen held talks by video link on Monday.',
      'call held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'The phone call between President Samuel Cole and Chancellor Anna Petersen lasted an hour.',
      'call held | Cole, Petersen | - | -',
    ],
    [
      'President Samuel Cole will hold a video conference with Chancellor Anna Petersen on Monday.',
      'call planned | Cole, Petersen | - | 2023-03-13',
    ],
  ])
})

describe('visits', () => {
  runMeetingTable('en', [
    ['President Samuel Cole arrived in Athens on Monday.', 'visit held | Cole | Athens | 2023-03-06'],
    ['Foreign Minister Paul Lind paid a visit to Norway on Tuesday.', 'visit held | Lind | Norway | 2023-03-07'],
    ['Prime Minister Helen Ward travelled to Ottawa on Wednesday.', 'visit held | Ward | Ottawa | 2023-03-08'],
    ['President Samuel Cole visited Warsaw on Thursday.', 'visit held | Cole | Warsaw | 2023-03-09'],
    ['President Samuel Cole will visit Japan in May.', 'visit planned | Cole | Japan | 2023-05'],
    ['During his visit to Madrid, Chancellor Anna Petersen spoke of trade.', 'visit held | Petersen | Madrid | -'],
    ["President Samuel Cole's visit to Chile began on Monday.", 'visit held | Cole | Chile | 2023-03-06'],
    ['Chancellor Anna Petersen has cancelled her visit to Rome.', 'visit cancelled | Petersen | Rome | -'],
    ['Foreign Minister Paul Lind is on an official visit to Kenya.', 'visit held | Lind | Kenya | -'],
    ['Prime Minister Helen Ward flew to Brussels on Thursday.', 'visit held | Ward | Brussels | 2023-03-09'],
    [
      'President Samuel Cole arrived in Athens on Monday and met Prime Minister Helen Ward on Tuesday.',
      'visit held | Cole | Athens | 2023-03-06',
      'meeting held | Cole, Ward | Athens | 2023-03-07',
    ],
  ])
})

describe('nouns for talks', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole held talks with Chancellor Anna Petersen in Vienna on Monday.',
      'meeting held | Cole, Petersen | Vienna | 2023-03-06',
    ],
    [
      'After talks with Chancellor Anna Petersen in Vienna, President Samuel Cole said he was content.',
      'meeting held | Cole, Petersen | Vienna | -',
    ],
    [
      'The meeting between President Samuel Cole and Chancellor Anna Petersen took place in Bern on Tuesday.',
      'meeting held | Cole, Petersen | Bern | 2023-03-07',
    ],
    [
      'A meeting between President Samuel Cole and Chancellor Anna Petersen is scheduled for Monday.',
      'meeting planned | Cole, Petersen | - | 2023-03-13',
    ],
    [
      'The meeting between President Samuel Cole and Chancellor Anna Petersen was called off.',
      'meeting cancelled | Cole, Petersen | - | -',
    ],
    [
      'The meeting between President Samuel Cole and Chancellor Anna Petersen did not take place.',
      'meeting cancelled | Cole, Petersen | - | -',
    ],
    [
      'The talks between President Samuel Cole and Chancellor Anna Petersen have been postponed.',
      'meeting planned | Cole, Petersen | - | -',
    ],
    [
      'President Samuel Cole had a working lunch with Chancellor Anna Petersen on Monday.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'At a meeting with Chancellor Anna Petersen on Monday, President Samuel Cole defended the plan.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
    ],
    [
      'President Samuel Cole said after his meeting with Chancellor Anna Petersen that trade would grow.',
      'meeting held | Cole, Petersen | - | -',
    ],
    [
      'The foreign ministers of Norway and Chile held talks in Oslo on Monday.',
      'meeting held | Chile, Norway | Oslo | 2023-03-06',
    ],
    [
      'Two days of talks on the future of the port will begin in Antwerp on Monday.',
      'meeting planned | - | Antwerp | 2023-03-13',
    ],
    [
      'Cole-Petersen talks in Vienna end without result. President Samuel Cole met Chancellor Anna Petersen on Monday.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
    ],
  ])
})

describe('press conferences', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole and Chancellor Anna Petersen held a joint press conference in Vienna on Monday.',
      'press-conference held | Cole, Petersen | Vienna | 2023-03-06',
    ],
    [
      'Coach Martin Reed told a news conference on Thursday that he was content.',
      'press-conference held | Reed | - | 2023-03-09',
    ],
    [
      '"We are ready," Finance Minister Clara Holm told a press conference in Oslo.',
      'press-conference held | Holm | Oslo | -',
    ],
    [
      'Finance Minister Clara Holm said at a press briefing on Tuesday that taxes were too high.',
      'press-conference held | Holm | - | 2023-03-07',
    ],
    [
      'Finance Minister Clara Holm will give a press conference on Monday.',
      'press-conference planned | Holm | - | 2023-03-13',
    ],
    [
      'After the meeting in Vienna, President Samuel Cole and Chancellor Anna Petersen held a press conference.',
      'meeting held | Cole, Petersen | Vienna | -',
      'press-conference held | Cole, Petersen | Vienna | -',
    ],
  ])
})

describe('conferences', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole opened the climate summit in Nairobi on Monday.',
      'conference held | Cole | Nairobi | 2023-03-06',
    ],
    [
      'President Samuel Cole and Chancellor Anna Petersen attended the summit in Nairobi.',
      'conference held | Cole, Petersen | Nairobi | -',
    ],
    ['The summit in Nairobi was cancelled on Monday.', 'conference cancelled | - | Nairobi | 2023-03-06'],
    [
      'Norway, Chile and Kenya began joint exercises in Norway on Monday.',
      'conference held | Chile, Kenya, Norway | Norway | 2023-03-06',
    ],
  ])
})

describe('one object for each occasion', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole met Chancellor Anna Petersen in Vienna on Monday. The meeting lasted two hours. After the meeting, Cole flew home.',
      'meeting held | Cole, Petersen | Vienna | 2023-03-06',
    ],
    [
      'President Samuel Cole met Chancellor Anna Petersen on Monday. On Tuesday, Cole met Prime Minister Helen Ward.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
      'meeting held | Cole, Ward | - | 2023-03-07',
    ],
    [
      'President Samuel Cole telephoned Chancellor Anna Petersen on Monday. Cole and Petersen spoke by phone again on Thursday.',
      'call held | Cole, Petersen | - | 2023-03-06',
      'call held | Cole, Petersen | - | 2023-03-09',
    ],
    [
      'President Samuel Cole met Chancellor Anna Petersen on Monday. Cole will meet Petersen again in May.',
      'meeting held | Cole, Petersen | - | 2023-03-06',
      'meeting planned | Cole, Petersen | - | 2023-05',
    ],
  ])
})

describe('no occasion', () => {
  runMeetingTable('en', [
    ['The peace talks between Norway and Chile have gone on since 2019.'],
    ['Ongoing negotiations between Norway and Chile are difficult.'],
    ['President Samuel Cole is ready to meet Chancellor Anna Petersen.'],
    ['President Samuel Cole did not meet Chancellor Anna Petersen.'],
    ['President Samuel Cole refused to meet Chancellor Anna Petersen.'],
    ['Chancellor Anna Petersen proposed a meeting with President Samuel Cole.'],
    ['President Samuel Cole could meet Chancellor Anna Petersen.'],
    ['President Samuel Cole called for talks with Chancellor Anna Petersen.'],
    ['In an interview with the Guardian, President Samuel Cole praised Chancellor Anna Petersen.'],
    ['President Samuel Cole met the target in Vienna.'],
    ['The plan of Chancellor Anna Petersen was met with criticism.'],
    ['Chancellor Anna Petersen received a letter from President Samuel Cole.'],
    ['Chancellor Anna Petersen welcomed the decision of President Samuel Cole.'],
    ['Chile met Norway in the final of the tournament on Monday.'],
    ['The storm arrived in Athens on Monday.'],
    ['Visit our website to read more about President Samuel Cole.'],
    ['President Samuel Cole called the plan of Chancellor Anna Petersen an insult.'],
    ['If President Samuel Cole meets Chancellor Anna Petersen, prices may fall.'],
    ['President Samuel Cole criticised Chancellor Anna Petersen in Vienna on Monday.'],
  ])
})

describe('told again by a pronoun', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole was due to visit Oslo on Monday. It was called off.',
      'visit cancelled | Cole | Oslo | 2023-03-13',
    ],
    [
      'Chief executive Laura Stone held a conference call with analysts on Monday.',
      'press-conference held | Stone | - | 2023-03-06',
    ],
  ])
})

describe('the press, gatherings and sessions', () => {
  runMeetingTable('en', [
    [
      'Mayor Elena Ruiz took questions from reporters in Leeds on Tuesday.',
      'press-conference held | Ruiz | Leeds | 2023-03-07',
    ],
    [
      'Manager Tom Hale will face the press in Cork on Saturday.',
      'press-conference planned | Hale | Cork | 2023-03-11',
    ],
    ['Mayor Elena Ruiz told reporters that she would stay.'],
    [
      'Chancellor Anna Petersen is in Brussels for a conference of ministers that opened on Thursday.',
      'conference held | Petersen | Brussels | 2023-03-09',
    ],
    [
      'A summit of the five leaders that was due to be held in Samarkand next week has been called off.',
      'conference cancelled | - | Samarkand | 2023-03-13/2023-03-19',
    ],
    ['A meeting planned for 9 March had been called off.', 'meeting cancelled | - | - | 2023-03-09'],
    ['Ministers meet at every meeting of the council.'],
  ])
})

describe('sides that are described, quoted or not named', () => {
  runMeetingTable('en', [
    [
      "Union leader Maria Costa and employers' chief Henrik Dahl met on Wednesday.",
      'meeting held | Costa, Dahl | - | 2023-03-08',
    ],
    [
      'A video call between central bank governor Mark Ellis and finance minister Ruth Hill is scheduled for 15 March.',
      'call planned | Ellis, Hill | - | 2023-03-15',
    ],
    [
      'Campaigners from the valley met Environment Secretary Joan Pike at Leeds Town Hall on 24 February.',
      'meeting held | Pike | Leeds Town Hall | 2023-02-24',
    ],
    ['A delegation from the World Bank will travel to Accra in April.', 'visit planned | Bank | Accra | 2023-04'],
    ['"I rang Daniel Osei on Saturday," coach Petra Novak said.', 'call held | Novak, Osei | - | 2023-03-04'],
    [
      'Chairwoman Priya Nair and her opposite number at the rival club, Colin Tate, spoke by phone on Friday.',
      'call held | Nair, Tate | - | 2023-03-10',
    ],
    ['The minister refused to meet campaigner Lucy Hart.'],
    ['Negotiators have been talking for years about the border.'],
  ])
})

describe('place, date and outcome from the words around', () => {
  runMeetingTable('en', [
    [
      'President Samuel Cole said on Tuesday, when he met Chancellor Anna Petersen, that he would stay.',
      'meeting held | Cole, Petersen | - | 2023-03-07',
    ],
    [
      'Transport Secretary Gillian Hart was due to visit Dover on Friday. She cancelled the trip because of snow.',
      'visit cancelled | Hart | Dover | 2023-03-10',
    ],
    [
      'President Samuel Cole met Chancellor Anna Petersen in Oslo on Monday. "It was good," Cole said at a joint news conference.',
      'meeting held | Cole, Petersen | Oslo | 2023-03-06',
      'press-conference held | Cole, Petersen | Oslo | 2023-03-06',
    ],
    [
      'Foreign Minister Paul Lind has accepted an invitation to a meeting with President Samuel Cole in Oslo on 20 March.',
      'meeting planned | Cole, Lind | Oslo | 2023-03-20',
    ],
    ['Foreign Minister Paul Lind was invited to a meeting with President Samuel Cole.'],
    ['Foreign Minister Paul Lind called for talks with President Samuel Cole.'],
  ])
})

describe('framed, with anybody, negated', () => {
  runMeetingTable('en', [
    ['Finance Minister Ruth Hill is expected in Lusaka on 20 March.', 'visit planned | Hill | Lusaka | 2023-03-20'],
    ['Prime Minister Helen Ward met with survivors on 6 March.', 'meeting held | Ward | - | 2023-03-06'],
    ['Prime Minister Helen Ward met the deadline on 6 March.'],
    ['A meeting between President Samuel Cole and Chancellor Anna Petersen is not planned.'],
  ])
})
