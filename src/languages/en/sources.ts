import type { SourcesPack } from '../pack/sources.js'

/** English words for publishers, agencies, press offices and outlets. */
export const sources: SourcesPack = {
  reports:
    'reported reports report reporting said says wrote writes quoted quotes quoting cited cites citing confirmed confirms claimed claims revealed reveals carried published publishes announced announces stated states added noted disclosed broadcast aired told according learned learnt understands understood found showed',
  separable: '',
  before:
    'according_to quoted_by cited_by reported_by published_by published_in carried_by reports_in report_in report_by article_in piece_in writing_in wrote_in said_in_the seen_by obtained_by reviewed_by citing quoting',
  spokenTo:
    'told interview_with interview_for interview_to interview_in interviews_with speaking_to spoke_to speaking_on talking_to remarks_to comments_to statement_to informed leaked_to confirmed_to comment_to spoken_to speaks_to confided_to written_to',
  after: '',
  outletNouns:
    'newspaper paper daily weekly tabloid magazine broadcaster channel station website site outlet news_site news_website television tv radio network portal blog journal',
  agencyNouns: 'agency news_agency newswire wire_service news_service',
  staff:
    'correspondent correspondents reporter reporters journalist journalists photographer photographers witness witnesses editor writer writers poll tally count survey edition',
  employees:
    'head heads chief director chairman chairwoman chair boss spokesman spokeswoman spokesperson owner owners president executive executives presenter host staff employees workers publisher trustees board',
  pressOffices:
    'press_office press_service press_centre press_center press_department press_secretariat media_office media_team press_bureau spokesman’s_office information_office communications_office press_secretary’s_office',
  offices: 'office cabinet secretariat',
  of: 'of at for',
  places: 'on in',
  toWhom: '',
  toWhomBehindName: '',
  definite: 'the',
  pointsBack:
    'first_reported first_to_report reported_first earlier_reported reported_earlier broke_the_news broke_the_story reported_the_news first_revealed',
  occasions:
    'conference briefing parliament reporters journalists court congress senate hearing rally rallies speech twitter facebook lawmakers shareholders supporters fans',
  nameNouns: 'radio tv daily',
  documents:
    'statement statements accounts letter letters memo memos memorandum filing filings report records document documents indictment complaint lawsuit press_release news_release email e-mail emails affidavit ruling verdict judgment judgement study survey poll readout communique communiqué transcript affidavits notice petition prospectus note circular',
  addressed: 'to',
  within: 'in from',
  shown: 'seen_by obtained_by reviewed_by viewed_by leaked_to shared_with',
  papers:
    'times post news herald tribune gazette guardian telegraph chronicle courier observer mirror echo argus bulletin dispatch examiner inquirer register sentinel advertiser bugle daily weekly watch review today online press wire journal mail examiner tv radio monitor',
  notSites:
    'menu home search latest courts business politics sport sports world news_feed live login subscribe sign share print bookmark shipping transfers transfer opinion culture economy science health video watch_live top_stories breaking_news latest_news more_news world_news local_news business_news sports_news today skip_to_content skip_to_main_content skip_to_main skip_to_navigation jump_to_content',
}
