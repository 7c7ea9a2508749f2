import type { CircumstancesPack } from '../pack/circumstances.js'

/** Words for place, time and reality of events in English. */
export const circumstances: CircumstancesPack = {
  placePrepositions: 'in at near outside',
  goalPrepositions: 'to for into',
  fusedPrepositions: '',
  venues:
    'ministry palace house residence hotel headquarters museum university centre center hall office offices embassy consulate airport stadium court courthouse ground grounds base castle villa club parliament resort estate mansion academy institute college school library theatre theater church cathedral monastery mosque factory plant port harbour harbor chancellery capitol retreat ranch barracks camp arena tower building complex compound site hospital clinic pavilion fortress library mansion town-hall courtroom chamber studio gallery embassy',
  compounds: false,
  areas:
    'city town village region province district state county capital island municipality resort suburb borough republic canton governorate oblast port peninsula',
  notPlaces:
    'english french german dutch russian arabic congress parliament house mr mrs ms dr god general january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan i we he she it they this that these those my our his her their its islam',
  notPlaceEndings: '',
  articlePlaces:
    'netherlands philippines maldives bahamas gambia hague vatican kremlin emirates sudan czechia caucasus balkans crimea gulf',
  nameJoints: "of de la el al del upon on-the bin da do dos",
  here: 'here',
  ofPrepositions: 'of',
  ahead: [
    'will', "won't", 'shall', "'ll", 'going to', 'is to', 'are to', 'was to', 'were to', 'due', 'set to', 'scheduled', 'plan to', 'plans to', 'planned', 'planning',
    'expected', 'upcoming', 'forthcoming', 'coming week', 'coming days', 'later today', 'later this', 'later on', 'postponed', 'put off', 'rescheduled', 'delayed until',
    'next week', 'next month', 'next year', 'tomorrow', 'slated', 'about to', 'prepares to', 'preparing to', 'to attend', 'to visit', 'to meet', 'to hold', 'to host', 'to receive', 'intends to', 'arranged for', 'on the eve of', 'ahead of',
  ],
  cancelled: [
    'cancelled', 'canceled', 'cancels', 'cancel', 'called off', 'calls off', 'call off', 'scrapped', 'scraps', 'abandoned', 'cancellation of', 'pulled out of', 'pulls out of', 'withdrew from', 'boycotted',
  ],
  unreal: [
    'could', 'might', 'may', 'should', 'must', 'if', 'unless', 'whether', 'not', "n't", "didn't", "doesn't", "hasn't", "haven't", "hadn't", 'never', 'without', 'no', 'refuse*', 'reject*', 'declin*', 'denied', 'denies',
    'ready to', 'ready for', 'willing to', 'open to', 'propos*', 'offer*', 'call for', 'calls for', 'called for', 'calling for', 'demand*', 'urge*', 'urging', 'invit*', 'ask for', 'asked for', 'asking for',
    'asked to', 'request*', 'want*', 'wish*', 'hope*', 'hoping', 'possible', 'possibility', 'potential', 'likely', 'consider*', 'suggest*', 'prospect of', 'prospects for', 'chance of', 'appeal for', 'appealed for', 'lack of', 'instead of', 'failed to', 'seek*', 'sought', 'rule out', 'ruled out', 'rumoured', 'rumored', 'unable to',
  ],
  conditional: ['would'],
  negations: 'not no never',
}
