import type { SourcesPack } from '../pack/sources.js'

/** Dutch words for publishers, agencies, press offices and outlets. */
export const sources: SourcesPack = {
  reports:
    'meldt melden meldde meldden gemeld bericht berichtte berichtten berichten schrijft schrijven schreef schreven geschreven citeert citeerde bevestigde bevestigt bevestigden zegt zei zeggen verklaarde verklaart onthulde onthult publiceerde publiceert stelt stelde weten tekende inkijken inzien ingezien weet vertelt vertelde',
  separable:
    'laat+weten liet+weten lieten+weten laten+weten deelde+mee deelt+mee deelden+mee kondigde+aan maakte+bekend maakt+bekend zond+uit bracht+nieuws brachten+nieuws',
  before:
    'volgens aldus bericht_van berichten_van berichtgeving_van bericht_in melding_van in_een_artikel_in meldt meldde schrijft schreef meldden berichtte zo_meldt zo_schrijft blijkens handen_van handen_zijn_van handen_is_van bronnen_van onderzoek_van basis_van verwijzing_naar ingezien_door gezien_door',
  spokenTo:
    'tegenover interview_met interview_in interview_aan interview_voor vraaggesprek_met vraaggesprek_in gesprek_met zei_in zegt_in zei_bij verklaarde_aan vertelde_aan vertelt_aan vertelde_in laat_weten_aan liet_weten_aan weten_aan bevestigt_aan bevestigde_aan meldt_aan',
  after: '',
  outletNouns:
    'radio krant dagblad weekblad tijdschrift magazine zender omroep televisiezender tv-zender radiozender nieuwssite nieuwszender website site nieuwswebsite zakenkrant sportkrant avondkrant ochtendkrant staatstelevisie tv-programma actualiteitenprogramma radioprogramma regio-omroep staatsomroep boulevardblad boulevardkrant opinieblad nieuwsblog',
  agencyNouns: 'persbureau persagentschap nieuwsagentschap nieuwsdienst staatspersbureau agentschap',
  staff:
    'journalist journaliste journalisten verslaggever verslaggeefster verslaggevers correspondent correspondente correspondenten fotograaf fotografe redacteur',
  employees:
    'baas topman topvrouw directeur directie woordvoerder woordvoerster hoofdredacteur voorzitter eigenaar eigenaars uitgever presentator presentatrice personeel werknemers medewerkers bestuur raad',
  pressOffices:
    '*persdienst *persbureau_van *persafdeling *voorlichtingsdienst *perskantoor *persvoorlichting *communicatiedienst *communicatieafdeling rijksvoorlichtingsdienst *perscentrum',
  offices: 'kantoor bureau kabinet secretariaat',
  of: 'van',
  places: 'in bij op tegen aan',
  toWhom: '',
  toWhomBehindName: '',
  definite: 'de het',
  pointsBack: 'als_eerste eerder_over het_nieuws_naar_buiten',
  occasions:
    'persconferentie kamer parlement verslaggevers journalisten rechtbank rechter hoorzitting toespraak twitter facebook kamerleden aandeelhouders aanhangers fans gemeenteraad',
  nameNouns: 'radio tv omroep rtv',
  documents:
    '*verklaring *brief *brieven *persbericht *rapport *stukken *documenten *document *dossier *aanklacht *dagvaarding *vonnis *arrest *studie *notitie *memo *verslag *mail *mails *nota *advies *enquête *peiling *jaarrekening *telling cijfers',
  addressed: 'aan',
  within: 'in uit',
  shown: 'ingezien_door in_handen_van in_handen_zijn_van in_handen_is_van ingezien gezien_door',
  papers:
    'krant dagblad nieuws courant gazet bode post blad nieuwsblad avondblad weekblad journaal telegraaf stem tijdingen koerier news omroep nieuwsdienst',
  notSites:
    'menu voorpagina zoeken inloggen abonneren economie politiek sport cultuur binnenland buitenland opinie regio delen nieuws laatste_nieuws net_binnen naar_inhoud naar_de_inhoud ga_naar_inhoud ga_naar_de_inhoud ga_naar_hoofdinhoud naar_hoofdinhoud direct_naar_de_inhoud meteen_naar_de_inhoud',
}
