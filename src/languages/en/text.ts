import type { TextPack } from '../pack/text.js'

/** English words for detection, sentence ends and furniture. */
export const text: TextPack = {
  frequent:
    'the of and to that is was for with on as by at from his her they this which be has had not are but have said an it he she were been their who will would more after also its our your you',
  abbreviations:
    'mr mrs ms dr prof gen sen rep gov st lt col sgt capt hon rev jr sr vs etc inc ltd co corp no dept jan feb mar apr jun jul aug sep sept oct nov dec vol approx est pres maj adm',
  ordinalDot: false,
  boilerplate: [
    'read more',
    'read also',
    'see also',
    'leave a reply',
    'leave a comment',
    'leave a review',
    'your email address',
    'required fields',
    'newsletter',
    'subscribe',
    'sign up',
    'back to top',
    'share this',
    'related',
    'advertisement',
    'cookie',
    'we use cookies',
    'all rights reserved',
    'follow us',
    'click here',
  ],
}
