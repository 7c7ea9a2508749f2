import type { CueVerb } from '../pack/quotes.js'
import { verbs } from './cues.js'

const labelled = (label: string, notation: string): CueVerb[] =>
  verbs(['label'], notation).map((verb) => ({ ...verb, label }))

/** Dutch verbs that take quoted words of less than a clause, by what stands before these. */
export const labels: readonly CueVerb[] = [
  ...labelled(
    'als',
    'bestempelen/bestempelt/bestempelde/bestempeld omschrijven/omschrijft/omschreef,omschreven/omschreven beschrijven/beschrijft/beschreef,beschreven/beschreven typeren/typeert/typeerde/getypeerd kwalificeren/kwalificeert/kwalificeerde/gekwalificeerd betitelen/betitelt/betitelde/betiteld bekritiseren/bekritiseert/bekritiseerde/bekritiseerd af|doen/doet/deed,deden/gedaan af|wijzen/wijst/wees,wezen/gewezen veroordelen/veroordeelt/veroordeelde/veroordeeld zien/ziet/zag,zagen/gezien beschouwen/beschouwt/beschouwde/beschouwd prijzen/prijst/prees,prezen/geprezen brandmerken/brandmerkt/brandmerkte/gebrandmerkt karakteriseren/karakteriseert/karakteriseerde/gekarakteriseerd afschilderen/schildert/schilderde/geschilderd verwelkomen/verwelkomt/verwelkomde/verwelkomd verdedigen/verdedigt/verdedigde/verdedigd weg|zetten/zet/zette/gezet aan|duiden/duidt/duidde/geduid ervaren/ervaart/ervoer,ervoeren/ervaren',
  ),
  ...labelled(
    'van',
    'spreken/spreekt/sprak,spraken/gesproken reppen/rept/repte/gerept beschuldigen/beschuldigt/beschuldigde/beschuldigd betichten/beticht/betichtte/beticht',
  ),
  ...labelled(
    'over',
    'spreken/spreekt/sprak,spraken/gesproken hebben/heeft/had,hadden/gehad+het_over klagen/klaagt/klaagde/geklaagd',
  ),
  ...labelled(
    'voor',
    'waarschuwen/waarschuwt/waarschuwde/gewaarschuwd uit|maken/maakt/maakte/gemaakt uit|schelden/scheldt/schold,scholden/gescholden',
  ),
  ...labelled(
    '=',
    'noemen/noemt/noemde/genoemd vinden/vindt/vond,vonden/gevonden scanderen/scandeert/scandeerde/gescandeerd verwijten/verwijt/verweet,verweten/verweten achten/achtte/achtte/geacht',
  ),
  ...labelled(
    '+',
    'veroordelen/veroordeelt/veroordeelde/veroordeeld bekritiseren/bekritiseert/bekritiseerde/bekritiseerd eisen/eist/eiste/geëist hekelen/hekelt/hekelde/gehekeld betreuren/betreurt/betreurde/betreurd beloven/belooft/beloofde/beloofd prijzen/prijst/prees,prezen/geprezen loven/looft/loofde/geloofd',
  ),
]
