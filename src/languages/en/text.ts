import type { TextPack } from '../pack/text.js'

/** English words for detection, sentence ends and furniture. */
export const text: TextPack = {
  frequent:
    'the of and to that is was for with on as by at from his her they this which be has had not are but have said an it he she were been their who will would more after also its our your you',
  abbreviations:
    'etc Inc Ltd Co Corp plc Bros Dept vs cf al approx est ext Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jr Sr Mt Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Dak Del Fla Ill Ind Kan Ky Md Mich Minn Miss Mont Neb Nev Okla Ont Ore Pa Tenn Tex Va Vt Wash Wis Wyo Univ Assn Govt Dist Natl Intl e.g i.e',
  titleAbbreviations:
    'Mr Mrs Ms Mx Dr Prof Gen Sen Rep Reps Sens Gov Govs St Ste Lt Ltcol Col Cmdr Sgt Cpl Pvt Capt Maj Adm Brig Hon Rev Fr Msgr Pres Amb Supt Det Insp Atty Messrs',
  numberAbbreviations: 'no nos Rs vol vols pp p fig figs sec art ch para ver max min',
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
