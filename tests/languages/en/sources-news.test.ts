import { describe } from 'vitest'
import { runReportTable } from '../../sources/source-table.js'

describe('somebody speaks to a source', () => {
  runReportTable('en', [
    [
      'In an interview with the Financial Times on Monday, chief executive Ada Berg set out the plan. “We will open two plants,” she said. She added that 400 jobs would follow.',
      'outlet: Financial Times',
      ['We will open', 'Financial Times'],
      ['400 jobs', 'Financial Times'],
    ],
    [
      'Striker Tom Okafor told Sky Sports that he would leave in June. “I need a new start,” he said.',
      'outlet: Sky Sports',
      ['he would leave', 'Sky Sports'],
      ['new start', 'Sky Sports'],
    ],
    [
      'Union leader Ada Berg told the BBC that the strike would go on. Mayor Tom Okafor said the city was losing money.',
      'outlet: BBC',
      ['the strike would go on', 'BBC'],
      ['losing money', ''],
    ],
    [
      '“We are not selling,” chairman Tom Okafor told Bloomberg. “The offer is too low,” he told Reuters later.',
      'agency: Bloomberg | agency: Reuters',
      ['not selling', 'Bloomberg'],
      ['too low', 'Reuters'],
    ],
    [
      'Speaking to NPR, the judge said that the court was short of staff. “We cannot go on like this,” she said.',
      'outlet: NPR',
      ['short of staff', 'NPR'],
      ['cannot go on', 'NPR'],
    ],
    [
      'The coach said in an interview with L’Équipe that the captain was fit.',
      'outlet: L’Équipe',
      ['captain was fit', 'L’Équipe'],
    ],
    ['“The vote was close,” the senator told CNN’s Ada Berg.', 'outlet: CNN', ['vote was close', 'CNN']],
    [
      'The minister made the comments to the Lakeside Gazette, saying the road would be finished by May.',
      'outlet: Lakeside Gazette',
      ['road would be finished', 'Lakeside Gazette'],
    ],
    [
      'A spokesman for the port confirmed to the Associated Press that two ships had collided.',
      'agency: Associated Press',
      ['two ships had collided', 'Associated Press'],
    ],
    [
      'Okafor, who spoke to the Observer by phone, said that he had never met the buyer.',
      'outlet: Observer',
      ['never met the buyer', 'Observer'],
    ],
  ])
})

describe('a source reports', () => {
  runReportTable('en', [
    [
      'The airline will cut 900 jobs, the Wall Street Journal reported, citing people familiar with the matter.',
      'outlet: Wall Street Journal',
      ['cut 900 jobs', 'Wall Street Journal'],
    ],
    [
      'The Irish Times reported that the bank was for sale. The newspaper said that three bidders had come forward.',
      'outlet: Irish Times',
      ['the bank was for sale', 'Irish Times'],
      ['three bidders', 'Irish Times'],
    ],
    [
      'Kyodo said the plant would close. The news agency said the decision was final.',
      'agency: Kyodo',
      ['plant would close', 'Kyodo'],
      ['decision was final', 'Kyodo'],
    ],
    [
      'Kenya and Uganda signed a treaty on fishing on Monday. The Daily Nation was the first to report the deal.',
      'outlet: Daily Nation',
      ['signed a treaty', 'Daily Nation'],
    ],
    [
      'Nordbank agreed to buy Seebank for 2 billion euros. The talks were first reported by Bloomberg.',
      'agency: Bloomberg',
    ],
    [
      'Two people were arrested, according to local broadcaster Lake FM.',
      'outlet: Lake FM',
      ['were arrested', 'Lake FM'],
    ],
    [
      'State media said the two presidents met in Astana on Friday, citing the Kazinform news agency.',
      'agency: Kazinform',
      ['the two presidents met', 'Kazinform'],
    ],
    [
      'Citing court records, Politico reported that the lawyer had been paid.',
      'document: court records | outlet: Politico',
    ],
    ['The club wants a new stadium, the Yorkshire Post has learned.', 'outlet: Yorkshire Post'],
    [
      'Police are searching the firm’s offices, Der Spiegel and ZDF reported.',
      'outlet: Der Spiegel | outlet: ZDF',
      ['Police are searching', 'Der Spiegel | ZDF'],
    ],
    [
      'The pilots will strike on Friday, Portuguese news agency Lusa said.',
      'agency: Lusa',
      ['pilots will strike', 'Lusa'],
    ],
    ['A CNBC survey of economists found that rates would fall.', 'outlet: CNBC'],
    ['As first reported by Axios, the envoy will step down.', 'outlet: Axios'],
    [
      'Interfax quoted the governor as saying that the bridge was safe.',
      'agency: Interfax',
      ['bridge was safe', 'Interfax'],
    ],
    [
      'The Tuesday edition of the Lakeside Herald said that the mayor had resigned.',
      'outlet: Lakeside Herald',
      ['mayor had resigned', 'Lakeside Herald'],
    ],
    ['Le Monde first reported the inquiry.', 'outlet: Le Monde'],
    ['The deal is worth 40 million pounds, the BBC understands.', 'outlet: BBC'],
  ])
})

describe('documents and statements', () => {
  runReportTable('en', [
    [
      'The company said in a statement that sales had doubled.',
      'document: statement',
      ['sales had doubled', 'statement'],
    ],
    [
      '“We regret the delay,” the railway said in a statement on Tuesday.',
      'document: statement',
      ['regret the delay', 'statement'],
    ],
    [
      'In a joint statement, the unions said the offer was an insult.',
      'document: joint statement',
      ['offer was an insult', 'joint statement'],
    ],
    [
      'The fund owned 12% of the shares, according to a regulatory filing.',
      'document: regulatory filing',
      ['owned 12%', 'regulatory filing'],
    ],
    [
      'According to court filings, the trader hid the losses.',
      'document: court filings',
      ['hid the losses', 'court filings'],
    ],
    [
      'The suspect was armed, according to a police report.',
      'document: police report',
      ['suspect was armed', 'police report'],
    ],
    [
      'In a letter to staff seen by Reuters, Berg said that 300 jobs would go.',
      'document: letter to staff | agency: Reuters',
      ['300 jobs would go', 'letter to staff | Reuters'],
    ],
    ['The lawsuit alleges that the firm copied the design.', 'document: lawsuit', ['copied the design', 'lawsuit']],
    [
      'A memo obtained by the Washington Post said that the base would close.',
      'document: memo | outlet: Washington Post',
      ['base would close', 'memo | Washington Post'],
    ],
    ['The indictment said that he had taken bribes.', 'document: indictment', ['taken bribes', 'indictment']],
    [
      'The ministry said in a press release that the exports had stopped.',
      'document: press release',
      ['exports had stopped', 'press release'],
    ],
    [
      'The bank wrote in its annual report that costs had risen.',
      'document: annual report',
      ['costs had risen', 'annual report'],
    ],
  ])
})

describe('press offices', () => {
  runReportTable('en', [
    [
      'The two ministers met in Oslo, the Norwegian foreign ministry’s press service said.',
      'press-office: Norwegian foreign ministry’s press service',
      ['met in Oslo', 'Norwegian foreign ministry’s press service'],
    ],
    [
      'Prime Minister Ada Berg’s office said that she would travel to Oslo.',
      'press-office: Prime Minister Ada Berg’s office',
      ['travel to Oslo', 'Prime Minister Ada Berg’s office'],
    ],
    [
      'The media team of the club confirmed that the coach had left.',
      'press-office: media team of the club',
      ['the coach had left', 'media team of the club'],
    ],
  ])
})

const BODY =
  'The council has voted to close the pool after a long debate. It was built in 1962 and is in need of repair.'

describe('bylines and credits', () => {
  runReportTable('en', [
    [`Council closes pool\n\nBy Ada Berg and Tom Okafor\n\n${BODY}`, 'author: Ada Berg | author: Tom Okafor'],
    [`Council closes pool\n\nBy Ada Berg in Oslo\n\n${BODY}`, 'author: Ada Berg'],
    [`Council closes pool\n\nAda Berg, political correspondent\n\n${BODY}`, 'author: Ada Berg'],
    [`Council closes pool\n\nBy\nAda Berg\nNews Reporter\n\n${BODY}`, 'author: Ada Berg'],
    [`Council closes pool\n\nWritten by Ada Berg\n\n${BODY}`, 'author: Ada Berg'],
    [`Council closes pool\n\nAda Berg and AP\n\nJune 30, 2024\n\n${BODY}`, 'author: Ada Berg | agency: AP'],
    [`Council closes pool\n\nStory by Ada Berg, CNN\n\n${BODY}`, 'author: Ada Berg | publisher: CNN'],
    [
      `Council closes pool\n\n${BODY}\n\nReporting by Ada Berg; Editing by Tom Okafor`,
      'author: Ada Berg | author: Tom Okafor',
    ],
    [
      `Council closes pool\n\n${BODY}\n\n(Reporting by Ada Berg in Oslo; additional reporting by Tom Okafor)`,
      'author: Ada Berg | author: Tom Okafor',
    ],
    [`Council closes pool\n\n${BODY}\n\n© 2024 Agence France-Presse`, 'agency: Agence France-Presse'],
    [`Council closes pool\n\n${BODY}\n\nSource: Xinhua`, 'agency: Xinhua'],
    [
      `Council closes pool\n\nBy Ada Berg | Lakeside Herald\n\n${BODY}`,
      'author: Ada Berg | publisher: Lakeside Herald',
    ],
    [`Council closes pool\n\n${BODY}\n\nPA Media`, 'agency: PA Media'],
  ])
})

describe('named, but no source', () => {
  runReportTable('en', [
    ['The billionaire bought the Washington Post for 250 million dollars.', ''],
    ['Staff at the BBC went on strike over pay on Monday.', ''],
    ['Reuters was founded in London in 1851.', ''],
    ['The opposition demanded a report on the crash.', ''],
    ['The Guardian named a new editor, Ada Berg, who starts in May.', ''],
    ['CNN was fined 2 million dollars by the court.', ''],
    ['The owner of the Daily Mail made an offer for the Telegraph.', ''],
    ['The newspaper lost a third of its readers in ten years.', ''],
    ['The agency approved the drug on Friday.', ''],
    ['The company published its statement of accounts late.', ''],
    ['The senator sued the New York Times for libel.', ''],
    ['Lawmakers voted to cut the budget of Radio Free Europe.', ''],
    ['The station was closed after a fire on the tracks.', ''],
    ['He signed the letter and put it on the table.', ''],
    ['The council asked for a statement from the mayor.', ''],
    ['Sky News will broadcast the debate on Thursday.', ''],
    ['He once worked for the Associated Press in Cairo.', ''],
  ])
})
