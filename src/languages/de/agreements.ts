import type { AgreementsPack } from '../pack/agreements.js'

/** German nouns and verbs of treaties, deals and what is done with them. */
export const agreements: AgreementsPack = {
  heads: [
    {
      kind: 'treaty',
      family: 'accord',
      strength: 'document',
      singular:
        '*friedensvertrag *friedensvertrages *friedensvertrags *staatsvertrag *staatsvertrages *staatsvertrags *grundlagenvertrag *freundschaftsvertrag *nachbarschaftsvertrag *grenzvertrag *abrüstungsvertrag *atomwaffensperrvertrag *beistandspakt *verteidigungspakt *nichtangriffspakt',
      plural: '*friedensverträge *friedensverträgen *staatsverträge *staatsverträgen',
    },
    {
      kind: 'agreement',
      family: 'labour',
      strength: 'document',
      singular:
        '*tarifvertrag *tarifvertrages *tarifvertrags *tarifabschluss *tarifabschlusses *tarifeinigung *tarifkompromiss *tarifpaket *betriebsvereinbarung *schlichterspruch *kollektivvertrag *kollektivvertrags *sozialplan *lohnabschluss *haustarif',
      plural: '*tarifverträge *tarifverträgen *betriebsvereinbarungen *kollektivverträge',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'document',
      singular:
        '*abkommen *abkommens *vereinbarung *übereinkommen *übereinkommens *übereinkunft *pakt *paktes *pakts *koalitionsvertrag *koalitionsvertrags *koalitionsvertrages *absprache *standortgarantie *beschäftigungsgarantie *vertragsverlängerung *eckpunktepapier *eckpunktepapiers *grundsatzpapier *konvention',
      plural: '*vereinbarungen *pakte *pakten *absprachen *konventionen',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'deal',
      singular: '*vertrag *vertrages *vertrags *deal *deals *einigung *kontrakt',
      plural: '*verträge *verträgen *einigungen',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'deal',
      singular: '*allianz gemeinschaftsunternehmen joint_venture *leihgeschäft',
      plural: '*allianzen',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'outcome',
      singular:
        '*kompromiss *vergleich *vergleichs *verständigung *partnerschaft *kooperation *verfahrensabsprache *regelung *kredit *kredits *darlehen *darlehens sponsoring',
      plural: '*vergleiche *eckpunkte *partnerschaften *kooperationen',
    },
    {
      kind: 'agreement',
      family: 'takeover',
      strength: 'deal',
      singular:
        '*übernahme *übernahmeangebot *übernahmeangebots *übernahmeofferte *kaufangebot *fusion *zusammenschluss *zusammenschlusses *verkauf *verkaufs *kaufvertrag *kaufvertrags *beteiligung *offerte *gebot *zukauf',
      plural: '*übernahmen *fusionen *zusammenschlüsse',
    },
    {
      kind: 'agreement',
      family: 'transfer',
      strength: 'deal',
      singular: '*transfer *transfers *vereinswechsel',
      plural: '',
    },
    {
      kind: 'agreement',
      family: 'order',
      strength: 'outcome',
      singular: 'auftrag auftrags bestellung order',
      plural: 'aufträge bestellungen',
    },
    { kind: 'agreement', family: 'takeover', strength: 'echo', singular: 'kauf kaufs verkauf verkaufs', plural: '' },
    {
      kind: 'agreement',
      family: 'order',
      strength: 'deal',
      singular: '*auftrag *auftrags *auftrages *bestellung *order',
      plural: '*aufträge *bestellungen',
    },
    {
      kind: 'declaration',
      family: 'statement',
      strength: 'bilateral',
      singular: '*erklärung *deklaration',
      plural: '*erklärungen *deklarationen',
    },
    {
      kind: 'statement',
      family: 'statement',
      strength: 'bilateral',
      singular: '*kommuniqué *kommuniqués *kommunique *stellungnahme',
      plural: '',
    },
    {
      kind: 'memorandum',
      family: 'accord',
      strength: 'document',
      singular: '*memorandum *memorandums absichtserklärung grundsatzvereinbarung',
      plural: '*memoranden absichtserklärungen',
    },
    {
      kind: 'protocol',
      family: 'accord',
      strength: 'bilateral',
      singular: '*protokoll *protokolls',
      plural: '*protokolle *protokollen',
    },
    {
      kind: 'plan',
      family: 'plan',
      strength: 'deal',
      singular: '*friedensplan *friedensplans *friedensplanes *aktionsplan *aktionsplans',
      plural: '*friedenspläne *aktionspläne',
    },
    {
      kind: 'plan',
      family: 'plan',
      strength: 'bilateral',
      singular: '*plan *plans *planes *programm *fahrplan',
      plural: '',
    },
    {
      kind: 'ceasefire',
      family: 'truce',
      strength: 'document',
      singular:
        '*waffenstillstand *waffenstillstands *waffenstillstandes *waffenruhe *feuerpause *waffenstillstandsabkommen *waffenstillstandsabkommens *waffenstillstandsvereinbarung',
      plural: '*waffenruhen *feuerpausen',
    },
    {
      kind: 'resolution',
      family: 'resolution',
      strength: 'bilateral',
      singular: '*resolution *entschließung',
      plural: '*resolutionen',
    },
  ],
  notHeads:
    'vereinigung wiedervereinigung reinigung bereinigung konvention_ parteikonvention dispositionskredit verbraucherkredit kompakt impakt ideal ideals regierungserklärung steuererklärung kriegserklärung liebeserklärung rücktrittserklärung datenschutzerklärung einverständniserklärung unabhängigkeitserklärung spielplan fahrplan zeitplan stundenplan lehrplan dienstplan bebauungsplan bauplan terminplan businessplan speiseplan notfallplan haushaltsplan stadtplan flugplan sitzplan wiedergutmachungsplan regierungsprogramm wahlprogramm parteiprogramm fernsehprogramm kulturprogramm rahmenprogramm programm machtübernahme amtsübernahme regierungsübernahme kostenübernahme verantwortungsübernahme geiselübernahme begegnung beteiligung wahlbeteiligung wählerauftrag bildungsauftrag arbeitsvertrag mietvertrag handyvertrag gesellschaftsvertrag ehevertrag generationenvertrag eigentümergemeinschaft wahlkampfauftrag verbot gebot angebot haftauftrag schlussverkauf ausverkauf vorverkauf einzelverkauf straßenverkauf ticketverkauf kartenverkauf gewaltenteilung ermittlungsauftrag regierungsauftrag bankgeheimnisprotokoll vernehmungsprotokoll sitzungsprotokoll wissenstransfer technologietransfer geldtransfer gefangenentransfer kernfusion konfusion diffusion illusion infusion ordner border recorder untersuchungsauftrag ladenverkauf verhaftung abverkauf im_vergleich im_auftrag in_auftrag zum_verkauf im_verkauf aufklärung verklärung rücktrittsaufklärung zollerklärung presseerklärung eidesstattliche_erklärung transaktionsprotokoll flugzeugauftrag_ grundstücksverkauf',
  anaphors: 'dokument dokuments papier papiers dokumente dokumenten text texts schriftstück transaktion',
  signals: {
    conclude:
      'gefunden fanden vermittelte vermittelten stammt_aus stammte_aus unterzeichnet unterzeichnete unterzeichneten unterzeichnen unterzeichnung unterschrieben unterschrieb unterschreiben unterschrift geschlossen geschlossene geschlossenen schloss schlossen schließen abschluss abgeschlossen abgeschlossene abgeschlossenen abschließen vereinbart vereinbarte vereinbarten vereinbaren erzielt erzielte erzielten erzielen erreicht erreichte erreichten erreichen getroffen getroffene getroffenen trafen verabschiedet verabschiedete verabschiedeten verabschieden angenommen nahmen…an nimmt…an annahme ratifiziert ratifizierte ratifizierten ratifizieren ratifizierung gebilligt billigte billigten billigt billigen billigung zugestimmt stimmte…zu stimmten…zu stimmt…zu zustimmung beschlossen beschloss beschließt verlängert verlängerte verlängerten verlängern verlängerung erneuert geeinigt einigte einigten einigen einigt besiegelt besiegelte besiegelten besiegeln perfekt unter_dach_und_fach ausgehandelt ausgehandelte ausgehandelten akzeptiert akzeptierte akzeptierten gesichert sichert sicherte in_kraft inkrafttreten gebilligte paraphiert bekanntgegeben angekündigt ankündigte kündigte…an gab…bekannt gaben…bekannt gibt…bekannt abgesegnet kam…zustande kamen…zustande zustande_gekommen stellten…vor vorgestellt unterstützt eingegangen verständigt verständigten erhält erhielt erhalten vergeben vergibt gewonnen bestellt verpflichtet übernimmt übernahm übernommen kauft kaufte gekauft fusionieren fusioniert schließt schlossen…zusammen',
    keep: 'ersetzt ersetzen umsetzung umsetzen umgesetzt umzusetzen erfüllung erfüllen erfüllt einhaltung einhalten eingehalten einzuhalten halten…ein verletzt verletzen verletzung verletzungen verstößt verstoßen verstieß verstoß verstöße gebrochen brach bruch gilt galt gelten berücksichtigung verpflichtet verpflichtungen verpflichtung respektieren achtet befolgen vorsieht vorgesehen regelt umfasst enthält grundlage bestimmungen punkte artikel klausel laufzeit hält hielt eingegangen überwachen überwacht überwachung umsetzt',
    propose:
      'vorgelegt legte…vor legten…vor vorgeschlagen vorgeschlagene vorgeschlagenen vorschlagen schlug…vor schlugen…vor schlägt…vor vorschlag vorschläge vorschlags angeboten bietet bot angebot entwurf verhandelt verhandeln verhandelte verhandelten verhandlung verhandlungen gespräche beraten berät diskutieren diskutiert erörtert geplant geplante geplanten plant planen angestrebt angestrebte angestrebten strebt streben anstreben möchte möchten wollte wollten will wollen hofft hoffen hoffte hoffnung bereit künftig künftige künftigen zukünftige zukünftigen möglich mögliche möglichen potenzielle baldige baldigen bevorstehende bevorstehenden interessiert drängt drängen drängte fordert forderte fordern forderten rief ruft aufruf prüft prüfen prüfung erwägt erwägen strebte ringt ringen streit bemühungen bemüht versuch versucht arbeitet arbeiten wünscht wünschen ausgearbeitet erarbeiten erarbeitet in_aussicht steht_kurz stehen_kurz kurz_vor stünden_kurz vermitteln vermittelt vermittlung aussicht ziel notwendig erforderlich erwartet signalisiert appellierte appell angepeilt bietet…an bot…an boten…an einladung wichtig',
    end: 'gekündigt kündigte kündigten kündigt kündigen kündigung aufgekündigt aufkündigung ausgelaufen läuft…aus lief…aus liefen…aus auslaufen ausläuft auslief abgelaufen läuft…ab lief…ab ablauf beendet beendete beendeten beenden geplatzt platzt platzte löste…auf löst…auf lösten…auf zogen…zurück ziehen…zurück auslief ausliefen aufgelöst auflösung widerrufen zurückgezogen zog…zurück zieht…zurück zurückgetreten ausgestiegen steigt…aus stieg…aus austritt ausstieg rückzug abgesagt storniert stornierte abgeblasen bläst…ab blies…ab verzichtet verzichtete abgebrochen zusammengebrochen brach…zusammen brachen…zusammen bricht…zusammen zerbrach zerbrachen zerbrochen gekippt kippte gescheitert scheiterte scheiterten scheitert endet endete ende aufgehoben aufhebung ausgesetzt',
    lack: 'bleibt…aus blieb…aus blieben…aus ausgeblieben gab_es_nicht kam_nicht_zustande nicht_in_sicht',
    refuse:
      'abgelehnt lehnte…ab lehnten…ab lehnt…ab ablehnung ablehnen verworfen zurückgewiesen wies…zurück wiesen…zurück weist…zurück verweigert verweigerte verweigern veto blockiert blockierte blockieren untersagt untersagte',
  },
  lapses:
    'zusammengebrochen brach…zusammen lief…aus lief…ab ausgelaufen abgelaufen endete gekündigt zerbrach platzte scheiterte geplatzt gescheitert',
  offers: 'angebot gebot offerte verkauf auftrag auftrags auftrages bestellung beteiligung',
  participleEndings: '',
  negotiating: 'verhandelt verhandeln verhandelte verhandelten verhandlung verhandlungen gespräche gesprächen',
  decided: 'beschlossen beschloss beschließt entschieden entschied',
  deeds: {
    merge:
      'fusionieren fusioniert fusionierten fusionierte schließen…zusammen schließt…zusammen schlossen…zusammen zusammenschließen zusammengeschlossen',
    buy: 'übernimmt übernahm übernehmen übernommen kauft kaufte kaufen gekauft erwirbt erwarb erwerben erworben schluckt',
    trade:
      'bestellt bestellte bestellten gewährt gewährte gewährten leiht lieh beauftragt beauftragte beauftragten liefert lieferte beliefert kooperiert kooperieren lizenziert lizenzierte',
    settle: 'bekannte_sich bekennt_sich gestand gestanden gesteht geständnis gestand…ein',
    move: 'wechselt wechselte wechseln gewechselt',
  },
  dueEnds: 'läuft…aus laufen…aus ausläuft auslaufen endet enden läuft…ab abläuft ende',
  frames: {
    conclude: 'dank nach seit',
    keep: 'gemäß laut unter aufgrund trotz im_rahmen im_einklang_mit verstoß_gegen verstöße_gegen nach seit vor',
    propose:
      'verhandlungen_über gespräche_über gesprächen_über verhandlungen_für auf_dem_weg_zu streit_um ringen_um kampf_um vorschlag_für vorschläge_für entwurf_für arbeit_an hoffnung_auf kurz_vor suche_nach um für ohne',
    end: 'ersetzt ersetzen ersetzte ausstieg_aus austritt_aus rückzug_aus ende ablauf',
    refuse: 'gegen widerstand_gegen',
  },
  infinitives:
    'unterzeichnen unterschreiben schließen abschließen abzuschließen vereinbaren erzielen erreichen verabschieden annehmen anzunehmen ratifizieren billigen beschließen verlängern erneuern einigen besiegeln aushandeln auszuhandeln akzeptieren',
  signing:
    'unterzeichnet unterzeichnete unterzeichneten unterzeichnen unterzeichnung unterschrieben unterschrieb geschlossen schlossen vereinbart vereinbarte vereinbarten verabschiedet verabschiedete verabschiedeten angenommen annahme getroffen ratifiziert paraphiert beschlossen geeinigt einigten einigen einigt verständigt verständigten erzielt erzielte erzielten erreicht erreichten schließen besiegelt besiegelten zustande_gekommen abgeschlossen gefunden fanden beendet endete endet erneuert umsetzung umsetzen umgesetzt erfüllung erfüllen erfüllt nichterfüllung einhaltung einhalten eingehalten verletzt verletzung verstößt verstoßen verstoß verpflichtungen veto',
  bilateral:
    'gemeinsame gemeinsamen gemeinsamer gemeinsames bilaterale bilateralen bilateraler bilaterales trilaterale trilateralen trilateraler trilaterales dreiseitige dreiseitigen dreiseitiger dreiseitiges zweiseitige zweiseitigen multilaterale multilateralen zwischenstaatliche zwischenstaatlichen politischer',
  bilateralParts: 'dreipartei vierpartei drei-parteien',
  modified: '',
  neutral:
    'neuer neue neuen neues neuem historischer historische historischen historisches künftige künftigen künftiges mögliche möglichen mögliches geplante geplanten geplantes endgültige endgültigen umfassende umfassenden umfassendes erste ersten erstes wichtige wichtigen dauerhafte dauerhaften großer große großen großes baldige baldigen entsprechende entsprechenden vorläufige vorläufigen rekord milliarden millionen mega riesen milliardenschwere milliardenschweren millionenschwere',
  distinct:
    'letzte letzten letzter vorherige früheren frühere alten alte andere anderen zweite zweiten dritte bisherige bisherigen ähnliche ähnlichen ursprüngliche ursprünglichen aktuelle aktuellen bestehende bestehenden derzeitige derzeitigen laufende laufenden geltende geltenden alter altes frühere früherer früheres erneute',
  without: 'kein keine keinen keinem keiner keines ohne nicht weder dementiert dementierte',
  open: 'wird werden werde würde würden soll sollen solle sollte sollten will wollen möchte möchten könnte könnten kann können muss müssen müsse müssten dürfte dürften zu',
  done: 'worden habe haben hat',
  active: '',
  outsiders:
    'vermittelt vermittelte vermittelten gebilligt billigte billigten billigt genehmigt genehmigte abgesegnet bestätigt ratifiziert ratifizierte ratifizierten ratifizieren ratifizierung',
  passive: 'wird werden wurde wurden worden werde',
  conditions: 'wenn falls sollte ob sofern',
  definite: 'der die das den dem des dieser diese dieses diesen diesem beide beiden jener jenes',
  indefinite: 'ein eine einen einem einer eines',
  offsets: 'vor nach bevor nachdem',
  sides:
    'unternehmen firmen konzerne vereine klubs verbände institute staaten regierungen länder ländern parteien seiten vertragsparteien partner tarifpartner tarifparteien konfliktparteien',
  stateBodies: 'ministeri regierung botschaft präsident',
  between: 'zwischen unter',
  partner: 'mit',
  hosts: 'bei beim',
  dealers: 'bei beim an mit von vom',
  goals: 'zu zum zur nach',
  means: 'mit durch dank',
  origins: 'von vom aus des',
  possessives: 'ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner',
  agent: 'von durch vom der des',
  title: {
    links: 'über zur zum für zu von vom gegen auf betreffend bezüglich im_umfang_von im_wert_von in_höhe_von bis',
    partnerLinks: 'mit zwischen',
    notPartners: 'hilfe ziel unterstützung ausnahme absicht zustimmung mehrheit begründung stimmen',
    innerLinks: 'in im über zur zum für zu von vom mit zwischen auf aus an am bei gegen unter',
    dateLinks: 'von vom für aus bis',
    genitives: 'der des dieser dieses ihrer seiner eines einer',
    infinitives: '',
    adjectiveEndings: '',
    stops: 'nach vor seit durch laut wegen trotz am heute gestern morgen',
    verbEndings: '',
    skips:
      'sogenannte sogenannten entsprechende entsprechenden entsprechender entsprechendes selbe selben gleiche gleichen jüngste jüngsten gesamte gesamten eigene eigenen schwere schweren schwerer teure teuren erwähnte erwähnten genannte genannten gültige gültigen',
  },
}
