import type { GrammarPack } from '../pack/grammar.js'

/** Closed word classes of German. */
export const grammar: GrammarPack = {
  classes: {
    determiner:
      'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller alles beide beiden beider mehrere mehreren einige einigen viele vielen manche mein meine meinen meinem meiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure solche solcher welche welcher',
    preposition:
      'in im ins an am ans auf aufs aus bei beim von vom zu zum zur mit nach vor für über unter zwischen durch gegen ohne um seit bis während wegen trotz laut gemäß zufolge gegenüber neben hinter innerhalb außerhalb anlässlich aufgrund mithilfe angesichts dank statt entlang nahe samt per pro ab je hinsichtlich bezüglich mangels mittels binnen',
    coordinator: 'und oder aber sondern denn sowie doch beziehungsweise bzw',
    subordinator:
      'dass daß ob weil da wenn als obwohl während bevor nachdem seit bis damit sodass falls indem sobald solange wie wo warum weshalb wohin',
    relative: 'der die das den dem dessen deren denen welcher welche welches was wer wo worauf woran womit wovon',
    pronoun:
      'ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mir dir sein seine seinen seinem seiner ihre ihren ihrem ihrer dieser diese dieses jener jene letzterer letztere ersterer erstere man jemand niemand etwas nichts wer was',
    auxiliary:
      'ist sind war waren bin bist seid sei seien wäre wären hat haben hatte hatten habe habest hätte hätten wird werden wurde wurden werde würde würden worden gewesen gehabt wirst warst hast',
    modal:
      'kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen möchte möchten möge',
    negation: 'nicht kein keine keinen keinem keiner keines nie niemals weder nirgends kaum',
    adverb:
      'auch nun dann später früher bereits noch schon nur wieder jedoch indes zudem außerdem ferner hier dort heute gestern morgen derzeit zuvor ehemals sehr so einst bald fast etwa rund dabei darauf dazu damit daher deshalb trotzdem allerdings weiter weiterhin zugleich gleichzeitig erneut erstmals zuletzt anschließend danach davor darüber hierzu hingegen unterdessen inzwischen mittlerweile insgesamt vielmehr demnach somit sogar zunächst',
    past: 'war waren hatte hatten wurde wurden konnte konnten musste mussten sollte sollten wollte wollten durfte durften',
    subjunctive:
      'sei seien wäre wären habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle wolle dürfe dürfte dürften möge gebe komme gehe stehe lasse bleibe liege sehe mache finde führe bringe nehme gelte bestehe halte brauche wisse spiele zeige bedeute verstoße gäbe käme ginge stünde ließe bliebe läge sähe fände nähme bräuchte wüsste',
    future: 'wird werden werde will wollen soll sollen',
    numeral:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarde milliarden dutzend',
    month:
      'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez',
    weekday: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    question: 'wer was wann wo warum wie welche welcher welches weshalb wieso wohin woher ob',
  },
  pronouns: {
    er: { gender: 'male', number: 'singular', subject: true },
    ihn: { gender: 'male', number: 'singular', subject: false },
    ihm: { gender: 'male', number: 'singular', subject: false },
    sein: { gender: 'male', number: 'singular', subject: false },
    seine: { gender: 'male', number: 'singular', subject: false },
    seinen: { gender: 'male', number: 'singular', subject: false },
    seinem: { gender: 'male', number: 'singular', subject: false },
    seiner: { gender: 'male', number: 'singular', subject: false },
    sie: { gender: 'any', number: 'any', subject: true },
    ihr: { gender: 'female', number: 'any', subject: false },
    ihre: { gender: 'any', number: 'any', subject: false },
    ihren: { gender: 'any', number: 'any', subject: false },
    ihrem: { gender: 'any', number: 'any', subject: false },
    ihrer: { gender: 'any', number: 'any', subject: false },
    ihnen: { gender: 'any', number: 'plural', subject: false },
    es: { gender: 'neuter', number: 'singular', subject: true },
  },
  pluralVerbs: { forms: 'sind haben waren werden wurden wollen können sollen müssen', endings: 'ten den' },
  and: ['und', 'sowie'],
  capitalNouns: true,
  verbSecond: true,
}
