import type { MeetingsPack } from '../pack/meetings.js'

/** English words for talks, calls, visits, press conferences and conferences. */
export const meetings: MeetingsPack = {
  nouns: [
    {
      kind: 'meeting',
      forms: 'meeting meetings audience courtesy_call working_dinner working_lunch working_breakfast business_lunch round_of_talks round_of_negotiations sit-down tete-a-tete encounter face-to-face',
    },
    { kind: 'meeting', forms: 'reception hearing hearings session gathering dinner luncheon', weak: true },
    { kind: 'meeting', forms: 'conversation conversations discussion', weak: true, talk: true },
    { kind: 'meeting', forms: 'talks', talk: true, process: true },
    { kind: 'meeting', forms: 'negotiations consultations discussions deliberations peace_talks bargaining', process: true },
    {
      kind: 'call',
      forms: 'phone_call phone_calls telephone_call telephone_calls phone_conversation phone_conversations telephone_conversation telephone_conversations phone_talks video_call video_calls conference_call video_conference videoconference video_conferences video_meeting virtual_meeting teleconference telephone_talks video_talks',
    },
    { kind: 'call', forms: 'call', weak: true },
    { kind: 'visit', forms: 'visit visits' },
    { kind: 'visit', forms: 'trip tour stay', weak: true },
    {
      kind: 'press-conference',
      forms: 'press_conference press_conferences news_conference news_conferences press_briefing press_briefings media_briefing media_conference news_briefing presser media_call',
    },
    { kind: 'press-conference', forms: 'briefing', weak: true },
    { kind: 'conference', forms: 'summit summits conference conferences forum congress symposium round_table round-table', weak: true },
    { kind: 'conference', forms: 'exercises drills manoeuvres maneuvers exercise war_games', weak: true },
  ],
  verbs: [
    { kind: 'meeting', frame: 'mutual', forms: 'met meets meet' },
    { kind: 'meeting', frame: 'host', forms: 'received receives receive hosted hosts welcomed welcomes' },
    {
      kind: 'meeting',
      frame: 'partner',
      forms: 'conferred confer confers negotiated negotiates huddled huddles sat_down sits_down sit_down came_together come_together consulted came_face_to_face dined lunched',
    },
    { kind: 'meeting', frame: 'partner', forms: 'spoke speaks speak talked talks talk spoken', personal: true },
    { kind: 'call', frame: 'mutual', forms: 'telephoned telephones phoned phones rang_up' },
    { kind: 'visit', frame: 'travel', forms: 'arrived arrives arrive travelled traveled travels travel travelling traveling flew flies fly flown landed lands' },
    { kind: 'visit', frame: 'visit', forms: 'visited visits visit visiting toured tours' },
  ],
  notOccasions: [
    'meeting of minds', 'talk show', 'talks about', 'talks like', 'meeting the', 'meeting a', 'meeting its', 'meeting their', 'met the', 'met with criticism', 'met with resistance', 'met with opposition', 'meet the', 'meets the', 'visit our', 'visit the website', 'visit www', 'call for', 'call to', 'call on', 'wake-up call', 'tour of duty', 'tour de france', 'world tour', 'cell phone calls', 'on call', 'eastern conference', 'western conference', 'conference league', 'conference finals', 'conference room', 'meeting room', 'summit meeting', 'session of parliament', 'training session', 'conversation with',
  ],
  holding: [
    'hold', 'holds', 'held', 'holding', 'had', 'conduct', 'conducted', 'conducts', 'gave', 'give', 'gives', 'giving', 'host', 'hosts', 'hosted', 'hosting', 'chair', 'chaired', 'chairs', 'chairing', 'presided over', 'attend', 'attended', 'attends', 'attending', 'opened', 'opens', 'convened', 'convenes', 'convene', 'concluded', 'concludes', 'wrapped up', 'wraps up', 'kicked off', 'kicks off', 'started', 'began', 'told', 'tells', 'addressed', 'addresses', 'paid', 'pay', 'pays', 'paying', 'made', 'make', 'makes', 'making', 'took part in', 'take part in', 'taking part in', 'takes part in', 'participated in', 'participate in', 'participating in', 'joined', 'join', 'joins', 'entered', 'is on', 'was on', 'on an official', 'on a state', 'on a working', 'called', 'finished', 'ended', 'summoned', 'organised', 'organized',
  ],
  happening: [
    'took place', 'takes place', 'take place', 'taken place', 'taking place', 'was held', 'were held', 'is held', 'are held', 'be held', 'been held', 'being held', 'began', 'begin', 'begins', 'begun', 'start', 'starts', 'started', 'open', 'opened', 'opens', 'ended', 'end', 'ends', 'concluded', 'concludes', 'lasted', 'lasts', 'got under way', 'get under way', 'gets under way', 'got underway', 'under way', 'underway', 'kicked off', 'kicks off', 'resumed', 'resume', 'resumes', 'scheduled', 'planned', 'cancelled', 'canceled', 'called off', 'postponed', 'adjourned', 'set for', 'due', 'broke up', 'collapsed', 'discussed', 'focused', 'covered', 'convened', 'held',
  ],
  with: 'with',
  between: 'between among',
  by: 'by',
  of: 'of',
  genitiveArticles: '',
  bareGenitive: false,
  host: 'to on at',
  framing: [
    'after', 'following', 'during', 'before', 'ahead of', 'prior to', 'at', 'on the sidelines of', 'in', 'on the margins of', 'in the course of', 'since', 'at the end of', 'at the start of', 'at the beginning of', 'as a result of', 'from', 'on', 'upon',
  ],
  passive: 'was were been being is are be',
  definite: 'the this that these those their his her its',
  another: 'second third fourth another next new further follow-up last previous earlier first separate later',
  ongoing: 'ongoing continuing future possible potential years months decades stalled direct further trade coalition wage pay any more',
  people: 'leaders leader officials official representatives representative members delegation delegations counterpart counterparts colleagues ministers minister president executives workers families relatives residents students journalists reporters lawmakers deputies ambassadors ambassador envoys envoy envoys governors mayors unions union employers managers management board shareholders negotiators negotiator heads chiefs commanders commander activists lawyers staff director directors chairman chairwoman ministers senators experts',
  remote: ['by phone', 'by telephone', 'on the phone', 'over the phone', 'on the telephone', 'over the telephone', 'via telephone', 'via phone', 'by video', 'via video', 'by video link', 'via video link', 'by videoconference', 'via videoconference', 'via zoom', 'by conference call', 'in a phone call', 'in a telephone call', 'in a telephone conversation', 'in a phone conversation', 'in a video call'],
  reflexive: '',
  joining: 'represent represents represented attend attended attends',
  sport: 'match final semi-final semifinal quarter-final quarterfinal playoff play-off league tournament round-of-16 cup goal goals kick-off fixture derby defeated qualifier game games season',
}
