import type { GrammarPack } from '../pack/grammar.js'

/** Closed word classes of English. */
export const grammar: GrammarPack = {
  classes: {
    determiner:
      'the a an this that these those some any no every each all both either neither another such my your his her its our their several many few more most other',
    preposition:
      'of in on at by for with from to into onto upon about over under between among against during before after since until till through across around near behind beyond without within along despite toward towards amid via per regarding concerning following alongside inside outside off up down than like as',
    coordinator: 'and or but nor yet &',
    subordinator:
      'that if whether because although though while when where since unless until as before after once whereas how why so',
    relative: 'who whom whose which that where',
    pronoun:
      'i you he she it we they me him her us them his hers its their theirs mine ours yours myself himself herself itself ourselves themselves this that these those one someone somebody everyone everybody anyone nobody nothing something',
    auxiliary:
      "is are was were am be been being has have had having do does did done isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't",
    modal:
      "will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't ought",
    negation: "not never no n't neither nor hardly",
    adverb:
      'also now then later earlier already still just only again however meanwhile moreover furthermore here there today yesterday tomorrow recently currently previously formerly too very so ever once twice soon almost about nearly instead therefore thus further once',
    past: "was were had did wasn't weren't hadn't didn't could would should might",
    future: "will won't shall would",
    numeral:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first second third fourth fifth',
    month:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday',
    question: 'who what when where why how which whose whom whether',
  },
  pronouns: {
    he: { gender: 'male', number: 'singular', subject: true },
    him: { gender: 'male', number: 'singular', subject: false },
    his: { gender: 'male', number: 'singular', subject: false },
    himself: { gender: 'male', number: 'singular', subject: false },
    she: { gender: 'female', number: 'singular', subject: true },
    her: { gender: 'female', number: 'singular', subject: false },
    hers: { gender: 'female', number: 'singular', subject: false },
    herself: { gender: 'female', number: 'singular', subject: false },
    it: { gender: 'neuter', number: 'singular', subject: true, bodies: true },
    its: { gender: 'neuter', number: 'singular', subject: false },
    they: { gender: 'any', number: 'plural', subject: true },
    them: { gender: 'any', number: 'plural', subject: false },
    their: { gender: 'any', number: 'plural', subject: false },
  },
  pluralVerbs: { forms: '', endings: '' },
  and: ['and', '&'],
  capitalNouns: false,
  verbSecond: false,
}
