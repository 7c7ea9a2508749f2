import type { AgreementsPack } from '../pack/agreements.js'

/** English nouns and verbs of treaties, deals and what is done with them. */
export const agreements: AgreementsPack = {
  heads: [
    { kind: 'treaty', family: 'accord', strength: 'document', singular: 'treaty', plural: 'treaties' },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'document',
      singular: 'agreement accord pact concordat agreement_in_principle accord_in_principle',
      plural: 'agreements accords pacts',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'deal',
      singular: 'deal compact plea_deal plea_bargain deal_in_principle term_sheet',
      plural: 'deals',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'deal',
      singular: 'contract lease contract_extension licence_deal',
      plural: 'contracts contract_extensions',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'outcome',
      singular: 'settlement out-of-court_settlement',
      plural: 'settlements',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'deal',
      singular: 'alliance joint_venture',
      plural: 'alliances joint_ventures',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'outcome',
      singular: 'partnership arrangement understanding compromise contract_extension financing_package',
      plural: 'partnerships understandings compromises',
    },
    {
      kind: 'agreement',
      family: 'takeover',
      strength: 'deal',
      singular: 'takeover take-over merger acquisition buyout buy-out takeover_bid takeover_offer tie-up',
      plural: 'takeovers mergers acquisitions',
    },
    { kind: 'agreement', family: 'takeover', strength: 'deal', singular: 'bid', plural: '' },
    { kind: 'agreement', family: 'accord', strength: 'deal', singular: 'offer', plural: '' },
    { kind: 'agreement', family: 'transfer', strength: 'deal', singular: 'transfer switch', plural: '' },
    { kind: 'agreement', family: 'order', strength: 'deal', singular: 'order', plural: 'orders' },
    { kind: 'agreement', family: 'accord', strength: 'outcome', singular: 'loan', plural: 'loans' },
    {
      kind: 'agreement',
      family: 'takeover',
      strength: 'echo',
      singular: 'purchase sale transaction',
      plural: '',
    },
    { kind: 'treaty', family: 'accord', strength: 'outcome', singular: 'convention', plural: 'conventions' },
    {
      kind: 'declaration',
      family: 'statement',
      strength: 'bilateral',
      singular: 'declaration',
      plural: 'declarations',
    },
    {
      kind: 'statement',
      family: 'statement',
      strength: 'bilateral',
      singular: 'statement communique communiqué',
      plural: 'statements communiques communiqués',
    },
    {
      kind: 'memorandum',
      family: 'accord',
      strength: 'document',
      singular: 'memorandum memorandum_of_understanding mou letter_of_intent heads_of_agreement',
      plural: 'memoranda memorandums memorandums_of_understanding memoranda_of_understanding mous letters_of_intent',
    },
    { kind: 'protocol', family: 'accord', strength: 'bilateral', singular: 'protocol', plural: 'protocols' },
    {
      kind: 'plan',
      family: 'plan',
      strength: 'deal',
      singular: 'peace_plan action_plan peace_proposal consultation_plan',
      plural: 'peace_plans action_plans',
    },
    {
      kind: 'plan',
      family: 'plan',
      strength: 'bilateral',
      singular: 'plan programme roadmap road_map',
      plural: 'roadmaps',
    },
    {
      kind: 'ceasefire',
      family: 'truce',
      strength: 'document',
      singular:
        'ceasefire cease-fire truce armistice ceasefire_agreement cease-fire_agreement ceasefire_deal truce_agreement truce_deal',
      plural: 'ceasefires cease-fires truces',
    },
    { kind: 'resolution', family: 'resolution', strength: 'bilateral', singular: 'resolution', plural: 'resolutions' },
  ],
  notHeads:
    'court_order in_order order_to order_of law_and_order executive_order restraining_order job_offer great_deal good_deal big_deal statement_of_claim bank_statement plan_b business_plan contract_killing marketing_contract holding_statement technology_transfer data_transfer transfer_of transfer_window transfer_market transfer_fee peace_offer new_year_resolution contract_worker rental_contract national_convention party_convention republican_convention democratic_convention sci-fi_convention understanding_of better_understanding clear_understanding loan_spell seating_arrangement in_understanding',
  anaphors: 'document documents text paper papers arrangements',
  signals: {
    conclude:
      'dates_from dated_from dating_from sign signs signed signing inked inks signature reach reached reaches reaching conclude concluded concludes strike struck strikes striking clinched clinch clinches seal sealed seals agree agreed agrees adopt adopted adopts adopting adoption ratify ratified ratifies ratification approve approved approves approval accept accepted accepts endorse endorsed endorses extend extended extends extending renew renewed renews prolonged formalise formalised formalises formalize formalized finalise finalised finalises finalize finalized complete completed completes completing secure secured secures win won wins winning land landed lands brokered broker hammered_out initialled initialed entered_into took_effect comes_into_force came_into_force entered_into_force enters_into_force in_force passed passes joined announced announces unveiled unveils placed places awarded backed backs closed cemented settled settles entered do_a did_a make made penned penning presented presents came_about ended_with ended_in resulted_in led_to culminated_in put_pen put_their_names_to put_his_name_to put_her_name_to put_its_name_to puts_his_name_to puts_her_name_to put_out issued',
    keep: 'replaces replaced carry_out carried_out carrying_out bind binds implement implemented implementing implementation implements fulfil fulfill fulfilled fulfilling fulfilment fulfillment comply complied complying compliance violate violated violating violates violation violations breach breached breaches breaching breaks broke broken upheld uphold honour honor honoured honored respect respected respecting accordance monitor monitoring monitors abide holding holds held obligation obligations obliged commitments stipulates requires provides terms article clause provisions guided guarantee guarantees enshrined basis covers includes allows envisages observe observed observing respects maintain',
    propose:
      'propose proposed proposes proposing proposal proposals offer offered offers negotiate negotiates negotiating negotiations talks discuss discussed discussing draft drafted drafting seek seeks seeking sought want wants wanted hope hopes hoped hoping push pushing pushed urge urged urges urging call calls called calling plan plans planned planning aim aims aimed aiming ready willing possible potential future prospective prospect prospects expected expects nearing mediate mediated mediating bid weigh weighing consider considering considers explore exploring attempt attempts effort efforts trying tries awaiting on_the_table eyeing eye eyes demand demanded demands would-be so-far_elusive intends intend intended awaits need needs needed invite invited interested mulls mulling aspire chance chances planned tabled suggested',
    end: 'terminate terminated terminates termination expire expired expires expiry expiring lapse lapsed lapses cancel cancelled canceled cancels cancellation scrap scrapped scraps withdraw withdrew withdrawn withdraws withdrawal denounce denounced abandon abandoned abandons quit quits collapse collapsed collapses annul annulled revoked revoke rescinded called_off call_off pulled_out pull_out pulls_out walked_away walks_away torn_up tore_up broken_off broke_off axed dropped drops ended end ends ran_out runs_out run_out suspended suspends fell_through falls_through fallen_through threw_out thrown_out throws_out struck_down fell_apart fallen_apart',
    lack: 'eludes eluded proved_elusive a_long_way_off out_of_reach nowhere_near nowhere_in_sight',
    refuse:
      'voted_down votes_down vote_down voting_down reject rejected rejects rejecting rejection refuse refused refuses refusing veto vetoed vetoes turned_down turns_down fail failed fails failing block blocked blocks blocking opposed opposes oppose rebuffed snubbed',
  },
  lapses:
    'expired lapsed collapsed fell_apart fell_through ran_out broke_down was_terminated was_scrapped was_cancelled',
  offers: 'offer bid order transfer switch',
  participleEndings: 'ing',
  negotiating: 'negotiate negotiates negotiating negotiated negotiations talks',
  decided: 'voted agreed agrees agree decided managed votes vote chose',
  deeds: {
    merge: 'merge merges merged merging',
    buy: 'buy buys buying bought acquire acquires acquired acquiring take_over takes_over took_over taking_over taken_over snap_up snaps_up snapped_up swallow swallows',
    trade:
      'ordered orders lends lent lending licensed licenses licences awarded awards hired supplies supply teamed_up teams_up partnered partners sponsors',
    settle: 'settled settles settle agreed_to_pay agrees_to_pay pleaded_guilty pleads_guilty pled_guilty',
    move: 'joined joins join moved moves signed_for signs_for sign_for switched transferred',
  },
  dueEnds: 'expires runs_out ends expiring',
  frames: {
    conclude: 'thanks_to after since',
    keep: 'under following according_to basis_of line_with accordance_with since part_of violation_of breach_of compliance_with party_to bound_by despite guided_by implementation_of',
    propose:
      'talks_on talks_over talks_about negotiations_on negotiations_over negotiations_for negotiations_about negotiate_on close_to closer_to near_to work_on working_on towards toward before pending without for ahead_of way_to path_to draft_of details_of prospects_for hopes_for hopes_of chances_of provisions_of text_of',
    end: 'replaces replace replaced replacing supersedes superseded withdrawal_from withdraw_from withdrew_from out_of end_of collapse_of expiry_of',
    refuse: 'opposition_to resistance_to against',
  },
  infinitives:
    'sign reach conclude strike clinch seal agree adopt ratify approve accept endorse extend renew formalise formalize finalise finalize complete secure win land broker reaching signing striking winning make join enter',
  signing:
    'sign signs signed signing inked reached concluded struck sealed agreed adopt adopted adopts adopting adoption ratified ratify ratifies endorsed endorse implement implemented implementing implementation fulfil fulfill fulfilled fulfilling fulfilment fulfillment comply complied complying compliance violate violated violating violation violations breach breached breaching vetoed veto passed passes initialled basis obligations negotiate negotiated negotiating settled agree agrees strike strikes clinched cemented ended resulted led culminated',
  bilateral:
    'joint bilateral trilateral tripartite quadripartite multilateral four-party three-party three-way two-way two-party intergovernmental un',
  bilateralParts: '',
  modified:
    'talks talk negotiations negotiation negotiators negotiator proposal proposals terms signing process efforts effort expert experts worker workers law laws office price prices maker makers hopes framework_ details announcement text draft drafts partner partners violations violation season panel committee committees holder value win wins row dispute disputes breach group groups monitor monitors monitoring council councils flow flows ban bans book books backlog intake activity activity target targets attempt attempts speculation rumours rumors wrangle offer offers bid bids period tracker plan plans proposal window market fee fees ceremony strategy talks-about bench vote votes deadline',
  neutral:
    'new tentative upgraded renewed fresh final definitive historic landmark future possible proposed planned long-awaited signed recent major first draft prospective potential lasting comprehensive so-called latest big huge important key initial record mega billion million multi-year long-term five-year',
  distinct:
    'last previous earlier old older former other another second third separate similar expired last original interim existing current present',
  without: 'no without neither nor denied denies',
  open: "will would could should may might must can shall to won't cannot can't",
  done: 'have having',
  active: '',
  outsiders:
    'brokered mediated approved approves approve approval backed backs endorsed endorses endorse passed welcomed ratify ratified ratifies ratification',
  passive: 'is are was were be been being',
  conditions: 'if unless whether',
  definite: 'the this that these those both all such',
  indefinite: 'a an another any some one',
  offsets: 'before after',
  sides:
    'parties sides countries companies firms clubs institutes unions groups teams governments nations neighbours leaders',
  stateBodies: 'ministr government embassy presiden',
  between: 'between among',
  partner: 'with to alongside',
  hosts: 'at from',
  dealers: 'to with from for',
  goals: 'to for',
  means: 'with by through under',
  origins: 'of from by for',
  possessives: 'its their his her',
  agent: 'by of from',
  title: {
    links: 'on of for about concerning regarding governing over against to until through',
    partnerLinks: 'with between among from',
    notPartners: 'help aim support view exception goal intention consent backing approval blessing majority words',
    innerLinks: 'in of on for with between into from over against among within across under',
    dateLinks: 'of for from until through',
    genitives: '',
    infinitives: 'to',
    adjectiveEndings: '',
    stops:
      'broke fell said says say told tells gives give gave covers cover includes include provides provide means mean meant allows allow requires require required calls call called ends end begins began begin takes take took comes come came makes make made sets set follows follow runs ran run expires remains remain shows show brings bring brought puts put keeps keep kept goes go went gets get got sees see saw holds hold held leaves left leads led worth signed reached proposed struck brokered concluded agreed announced adopted negotiated drafted drawn made put which who that whose ahead amid despite following according due because by if when while where aimed stipulates states obliges opens open opened will yesterday today tomorrow last next this as was is has had have be been being not also still now already despite since during before after under later late quickly recently finally formally officially previously immediately jointly publicly directly shortly early subject pending but without except apart via there here',
    verbEndings: 'ed',
    skips:
      'so-called same latest whole entire above-mentioned aforementioned said signed agreed concluded adopted ratified violating actual own',
  },
}
