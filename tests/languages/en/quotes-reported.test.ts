import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('clauses around an attribution', () => {
  testQuotes('en', [
    [
      'As unlikely as it may seem, Berg said the deal had played to his advantage.',
      ['indirect', 'the deal had played to his advantage', 'Berg', 'said'],
    ],
    [
      'By cutting the line, Berg said, the house can invite more guests.',
      ['indirect', 'By cutting the line | the house can invite more guests', 'Berg', 'said'],
    ],
    [
      'The charm of simplicity, Berg argued, is largely a myth.',
      ['indirect', 'The charm of simplicity | is largely a myth', 'Berg', 'argued'],
    ],
    [
      'Many lawmakers say there are also security concerns.',
      ['indirect', 'there are also security concerns', 'Many lawmakers', 'say'],
    ],
    [
      'Half said they prefer someone with experience.',
      ['indirect', 'they prefer someone with experience', 'Half', 'said'],
    ],
    [
      'Berg said having the bank on board was a good sign.',
      ['indirect', 'having the bank on board was a good sign', 'Berg', 'said'],
    ],
    [
      'He said he did not know why the plant had closed.',
      ['indirect', 'he did not know why the plant had closed', 'He', 'said'],
    ],
    [
      'According to a note from the ministry, which runs the port, the talks were useful.',
      ['indirect', 'the talks were useful', 'the ministry', 'According to'],
    ],
    [
      'By her own account, Berg left the firm in May.',
      ['indirect', 'Berg left the firm in May', 'Berg', 'By her own account'],
    ],
  ])
})

describe('infinitives, participles, nouns', () => {
  testQuotes('en', [
    ['The mayor urged residents to stay indoors.', ['indirect', 'residents to stay indoors', 'The mayor', 'urged']],
    ['Analysts expect the bank to cut rates.', ['indirect', 'the bank to cut rates', 'Analysts', 'expect']],
    ['The court ordered the firm to pay $3m.', ['indirect', 'the firm to pay $3m', 'The court', 'ordered']],
    ['Berg accused the mayor of lying about the fire.', ['indirect', 'lying about the fire', 'Berg', 'accused']],
    ['The company denied breaking the law.', ['indirect', 'breaking the law', 'The company', 'denied']],
    ['Residents mocked her statement that the plant was safe.', ['indirect', 'the plant was safe', 'her', 'statement']],
    ['There is a report that the mayor resigned.', ['indirect', 'the mayor resigned', null, 'report']],
  ])
})

describe('no reported speech', () => {
  testQuotes('en', [
    ['The board agreed $4bn merger with a rival.'],
    ['Shares posted an 8% fall.'],
    ['The company declined to say how many jobs would go.'],
    ['He refused to say where the money went.'],
    ['Berg called for an inquiry into the fire.'],
    ['Berg acknowledged the problem in May.'],
    ['It was unclear whether the plant would reopen.'],
    ['The Washington state champion left the field.'],
    ['The team asked for the ball to be changed.'],
    ['After the game, the questions began.'],
  ])
})
