import type { GrammarPack } from '../pack/grammar.js'

/** Closed word classes of Dutch. */
export const grammar: GrammarPack = {
  classes: {
    determiner:
      "de het een deze dit die dat geen elke elk ieder iedere alle beide sommige enkele enige meerdere veel vele weinig mijn jouw zijn haar hun ons onze uw jullie 't zulke zo'n andere",
    preposition:
      'van in op aan bij voor met naar uit tot over onder tussen door tegen zonder om sinds vanaf tijdens na volgens wegens ondanks binnen buiten langs achter naast rond rondom te ten ter per via jegens omtrent dankzij inzake blijkens aldus behalve conform gedurende nabij tegenover vanwege vanuit namens richting sedert',
    coordinator: 'en of maar want noch alsmede',
    subordinator:
      'dat of omdat doordat als wanneer toen terwijl hoewel voordat nadat zodat indien mits tenzij totdat sinds zodra zolang hoe waarom waar opdat aangezien',
    relative: 'die dat wie wat waar waarin waarop waarbij waarmee waarvan waarover waaronder welke',
    pronoun:
      "ik jij je hij zij ze het wij we jullie u mij me jou hem haar ons hen hun zich zijn dit dat deze die men iemand niemand iets niets 'm elkaar wie wat",
    auxiliary:
      'is zijn was waren ben bent wordt worden werd werden heeft hebben had hadden heb hebt geweest geworden gehad',
    modal:
      'kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden wou mag mogen mocht mochten hoeft hoeven hoefde',
    negation: 'niet geen nooit noch nergens nauwelijks',
    adverb:
      'ook nu dan later eerder al nog reeds slechts weer echter intussen inmiddels bovendien verder hier daar er vandaag gisteren morgen onlangs momenteel voorheen zeer zo ooit binnenkort bijna ongeveer daarom daarmee daarna daarvoor toch opnieuw tevens wel ooit soms vaak altijd eerst vervolgens uiteindelijk voorlopig alleen zelfs dus destijds gisteravond vanavond vanmiddag vanochtend vanmorgen vannacht overigens evenwel daarnaast tegelijk tegelijkertijd ondertussen desondanks eveneens immers namelijk juist misschien uiteraard eens meteen hierover daarover hiermee hierdoor daardoor hiervoor hierbij daarbij daarvan daarop daaraan zojuist thans doorgaans meestal steeds overal elders sowieso kennelijk blijkbaar inderdaad hopelijk helaas achteraf vooraf zowel',
    past: 'was waren werd werden had hadden kon konden moest moesten zou zouden wilde wilden mocht mochten hoefde',
    subjunctive: 'zou zouden',
    future: 'zal zullen gaat gaan wil willen',
    numeral:
      'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig honderd duizend miljoen miljard',
    month:
      'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec',
    weekday: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    question: 'wie wat wanneer waar waarom hoe welke welk of',
  },
  pronouns: {
    hij: { gender: 'male', number: 'singular', subject: true },
    hem: { gender: 'male', number: 'singular', subject: false },
    zij: { gender: 'any', number: 'any', subject: true },
    ze: { gender: 'any', number: 'any', subject: true },
    haar: { gender: 'female', number: 'singular', subject: false },
    zijn: { gender: 'male', number: 'singular', subject: false },
    hen: { gender: 'any', number: 'plural', subject: false },
    hun: { gender: 'any', number: 'plural', subject: false },
    het: { gender: 'neuter', number: 'singular', subject: true },
  },
  pluralVerbs: { forms: 'zijn hebben zeggen willen kunnen zullen gaan moeten waren hadden', endings: 'ten den' },
  and: ['en', 'alsmede'],
  capitalNouns: false,
  verbSecond: true,
}
