import type { SourcesPack } from '../pack/sources.js'

/** German words for publishers, agencies, press offices and outlets. */
export const sources: SourcesPack = {
  reports:
    'berichtete berichteten berichtet berichten meldete meldeten meldet melden schrieb schrieben schreibt geschrieben gemeldet zitierte zitiert zitierten bestätigte bestätigt bestätigten mitteilte mitteilten mitgeteilt erklärte erklärten erklärt sagte sagt bezeichnete verbreitete enthüllte veröffentlichte verkündete hieß heißt verlautete informierte betonte dementierte',
  separable: 'teilte+mit teilten+mit teilt+mit gab+bekannt gaben+bekannt gibt+bekannt',
  before:
    'laut anfrage_von angaben_der angaben_des angaben_von informationen_der informationen_des informationen_von bericht_der bericht_des bericht_von berichten_der berichten_von berichtet_der berichteten_die meldung_der meldungen_der meldungen_von so_die so_der so_das zitierte_die beitrag_für beitrag_in wie_die wie_der wie_das schrieb_in_der berufung_auf verweis_auf recherchen_von recherchen_der recherchen_des berichte_der berichte_des',
  spokenTo:
    'gegenüber_der gegenüber_dem gegenüber sagte_der sagte_dem sagten_der sagten_dem sagt_der sagt_dem erklärte_der erklärte_dem anfrage_der anfrage_des interview_mit interview_der interview_des interview_in interviews_mit gespräch_mit gespräch_mit_der gespräch_mit_dem gespräch_mit_den sagte_sie_der sagte_er_der sagte_er_dem sagte_sie_dem verriet_der verriet_dem',
  after: 'zufolge vorliegt vorliegen vorlag vorlagen vorliege',
  outletNouns:
    'zeitung zeitungen tageszeitung wochenzeitung boulevardzeitung zeitschrift magazin nachrichtenmagazin wochenmagazin boulevardblatt boulevard-blatt blatt sender fernsehsender tv-sender nachrichtensender radiosender rundfunk portal nachrichtenportal onlineportal internetportal newsportal wirtschaftsblatt wirtschaftszeitung sonntagszeitung sportzeitung fachblatt rundfunksender staatsfernsehen fernsehen hörfunk radio nachrichtenseite internetseite lokalsender magazins nachrichtenmagazins blattes blatts senders portals rundfunks magazinen sendern blättern',
  agencyNouns: 'nachrichtenagentur agentur presseagentur nachrichtendienst',
  staff:
    'journalistin journalist journalisten reporter reporterin reportern korrespondent korrespondentin korrespondenten fotograf fotografin redakteur redakteurin bericht redaktion umfrage',
  employees:
    'chef chefin chefs intendant intendantin intendanten sprecher sprecherin geschäftsführer geschäftsführerin chefredakteur chefredakteurin direktor direktorin vorstand vorstandschef eigentümer eigentümerin verleger verlegerin beschäftigten mitarbeiter moderator moderatorin aufsichtsrat betriebsrat',
  pressOffices:
    '*pressestelle *presseamt *presseamtes *presseamts *pressedienst *presseabteilung *pressebüro *medienstelle *pressezentrum *kommunikationsabteilung *präsidialamt *präsidialamtes *präsidialamts *präsidentschaftskanzlei *bundespresseamt *medienbüro',
  offices: 'büro kanzlei sekretariat stab',
  of: 'des der von vom dieser ihres seines',
  places: 'im in_der in_den in bei beim',
  toWhom: 'dem den',
  toWhomBehindName: 'der',
  definite: 'der die das dem des',
  pointsBack: 'zuerst zuvor_darüber darüber_berichtet davon_berichtet berichteten_zuerst',
  occasions:
    'pressekonferenz bundestag landtag parlament reportern journalisten gericht anhörung kundgebung rede twitter facebook abgeordneten aktionären anhängern gemeinderat',
  nameNouns: 'radio tv',
  documents:
    '*mitteilung *mitteilungen *erklärung *stellungnahme *brief *schreiben *unterlagen *akten *dokument *dokumenten *dokumente *bericht *gutachten *anklage *anklageschrift *klage *klageschrift *studie *umfrage *vermerk *protokoll *protokollen *urteil *mail *mails *memo *papier *statistik *untersuchung *unterlage',
  addressed: 'an',
  within: 'in_einer in_einem in_der in_dem im in aus',
  shown: 'vorliegt vorliegen vorlag vorlagen vorliege',
  papers:
    'zeitung nachrichten rundschau kurier anzeiger blatt tageblatt morgenpost abendblatt post bote boten kuriers anzeigers presse umschau allgemeine woche journal echo merkur volksblatt tagblatt zeitungen spiegel news stimme welt rundfunk',
  notSites:
    'menü startseite suche anmelden abo teilen drucken merken politik wirtschaft sport kultur maritimes wissen panorama inhalt nachrichten aktuelle_nachrichten ressort video newsletter e-paper zum_inhalt zum_inhalt_springen zum_hauptinhalt zum_hauptinhalt_springen direkt_zum_inhalt',
}
