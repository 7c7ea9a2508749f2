import type { CircumstancesPack } from '../pack/circumstances.js'

/** Words for place, time and reality of events in Dutch. */
export const circumstances: CircumstancesPack = {
  placePrepositions: 'in te op bij nabij',
  goalPrepositions: 'naar aan in',
  fusedPrepositions: '',
  venues:
    'ministerie paleis huis residentie hotel hoofdkantoor museum universiteit centrum zaal hal kantoor ambassade consulaat vliegveld luchthaven stadion rechtbank gerechtshof basis kasteel villa parlement kremlin gebouw academie instituut hogeschool school bibliotheek theater schouwburg kerk kathedraal klooster moskee fabriek haven zetel stadhuis gemeentehuis provinciehuis kazerne kamp arena toren terrein oefenterrein campus paviljoen ziekenhuis kliniek studio galerie landgoed buitenverblijf torentje catshuis binnenhof elysée élysée elysee',
  compounds: true,
  areas: 'stad hoofdstad regio provincie gebied district deelstaat gemeente eiland havenstad badplaats plaats dorp republiek kanton streek',
  notPlaces:
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag engels duits nederlands frans pasen kerst ik wij hij zij het dat dit die deze mijn onze zijn haar hun',
  notPlaceEndings: '',
  articlePlaces: 'verenigde vs haag balkan kaukasus krim golf vaticaan filipijnen malediven kremlin emiraten gazastrook',
  nameJoints: 'aan den der de la el al del op bin',
  here: 'hier',
  ofPrepositions: 'van',
  ahead: [
    'zal', 'zullen', 'gaat', 'gaan', 'gepland*', 'plant', 'plannen om', 'van plan', 'komende week', 'komende', 'aanstaande', 'volgende week', 'volgende maand', 'volgend jaar', 'morgen', 'staat op het programma', 'staat op de agenda', 'uitgesteld*', 'verzet naar', 'verplaatst naar', 'verschoven', 'aangekondigd*', 'kondigde', 'binnenkort', 'in de aanloop naar', 'moet plaatsvinden', 'wordt verwacht', 'later vandaag', 'later deze',
  ],
  cancelled: ['afgelast*', 'afgezegd*', 'geannuleerd*', 'annuleert', 'annuleerde', 'zegde af', 'zegt af', 'zegden af', 'gaat niet door', 'ging niet door', 'gaan niet door', 'geschrapt*', 'schrapt', 'schrapte', 'blies af', 'blaast af', 'afgeblazen', 'van de baan'],
  unreal: [
    'kan', 'kunnen', 'kon', 'konden', 'mag', 'wil', 'willen', 'wilde', 'wilden', 'moet', 'moeten', 'als', 'indien', 'mits', 'of', 'niet', 'geen', 'nooit', 'zonder', 'weiger*', 'geweigerd', 'afgewezen', 'afwijzen', 'wijst', 'wees', 'bereid', 'voorstel', 'voorgesteld', 'stelde', 'aanbod', 'bood', 'biedt', 'eist*', 'eiste*', 'vroeg', 'vraagt', 'verzoek', 'uitgenodigd', 'uitnodiging', 'nodigde', 'nodigt', 'mogelijk*', 'hoopt', 'hopen', 'hoopte', 'overweeg*', 'in plaats van', 'dringt', 'drong', 'roept', 'riep', 'oproep', 'openstaan', 'wens*',
  ],
  conditional: ['zou', 'zouden'],
  negations: 'niet geen',
}
