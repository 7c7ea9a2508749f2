import type { SourcesPack } from '../pack/sources.js'

/** German words for publishers, agencies, press offices and outlets. */
export const sources: SourcesPack = {
  reports:
    'berichtete berichteten berichtet berichten meldete meldeten meldet melden schrieb schrieben schreibt geschrieben gemeldet zitierte zitiert zitierten bestätigte bestätigt bestätigten teilte teilten teilt mitteilte mitteilten mitgeteilt erklärte erklärten erklärt sagte sagt bezeichnete verbreitete gab gaben enthüllte veröffentlichte verkündete hieß heißt verlautete informierte betonte dementierte',
  before:
    'laut gegenüber_der gegenüber_dem gegenüber sagte_der sagte_dem sagten_der sagten_dem sagt_der sagt_dem erklärte_der erklärte_dem anfrage_von anfrage_der anfrage_des interview_mit interview_der interview_des interview_in interviews_mit gespräch_mit_der gespräch_mit_dem gespräch_mit_den angaben_der angaben_des angaben_von informationen_der informationen_des informationen_von bericht_der bericht_des bericht_von berichten_der berichten_von berichtet_der berichteten_die meldung_der meldungen_der meldungen_von so_die zitierte_die beitrag_für beitrag_in wie_die wie_der wie_das sagte_sie_der sagte_er_der sagte_er_dem sagte_sie_dem verriet_der schrieb_in_der',
  after: 'zufolge',
  outletNouns:
    'zeitung tageszeitung wochenzeitung boulevardzeitung zeitschrift magazin nachrichtenmagazin wochenmagazin boulevardblatt boulevard-blatt blatt sender fernsehsender tv-sender nachrichtensender radiosender rundfunk portal nachrichtenportal onlineportal internetportal newsportal wirtschaftsblatt wirtschaftszeitung sonntagszeitung sportzeitung fachblatt rundfunksender staatsfernsehen fernsehen hörfunk radio nachrichtenseite internetseite',
  agencyNouns: 'nachrichtenagentur agentur presseagentur nachrichtendienst',
  staff:
    'journalistin journalist journalisten reporter reporterin reportern korrespondent korrespondentin korrespondenten mitarbeiter fotograf fotografin redakteur redakteurin bericht',
  pressOffices:
    '*pressestelle *presseamt *presseamtes *presseamts *pressedienst *presseabteilung *pressebüro *medienstelle *pressezentrum *kommunikationsabteilung *präsidialamt *präsidialamtes *präsidialamts *präsidentschaftskanzlei *bundespresseamt *medienbüro',
  offices: 'büro kanzlei sekretariat stab',
  of: 'des der von vom dieser ihres seines',
  papers:
    'zeitung nachrichten rundschau kurier anzeiger blatt tageblatt morgenpost abendblatt post bote boten kuriers anzeigers presse umschau allgemeine woche journal echo merkur volksblatt tagblatt zeitungen spiegel news stimme welt',
  notSites:
    'menü startseite suche anmelden abo teilen drucken merken politik wirtschaft sport kultur maritimes wissen panorama inhalt nachrichten aktuelle_nachrichten ressort video newsletter e-paper',
}
