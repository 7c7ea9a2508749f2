import type { AgreementsPack } from '../pack/agreements.js'

/** Dutch nouns and verbs of treaties, deals and what is done with them. */
export const agreements: AgreementsPack = {
  heads: [
    {
      kind: 'treaty',
      family: 'accord',
      strength: 'document',
      singular: '*verdrag *conventie',
      plural: '*verdragen *conventies',
    },
    {
      kind: 'agreement',
      family: 'labour',
      strength: 'document',
      singular: '*cao *cao-akkoord *cao-overeenkomst *loonakkoord *sociaal_plan *cao-eindbod',
      plural: '*cao-akkoorden',
    },
    {
      kind: 'agreement',
      family: 'labour',
      strength: 'deal',
      singular: 'eindbod onderhandelingsresultaat principeakkoord',
      plural: '',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'document',
      singular: '*overeenkomst *akkoord *pact *convenant *vergelijk',
      plural: '*overeenkomsten *akkoorden *pacten *convenanten',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'deal',
      singular: '*deal *contract *contractverlenging',
      plural: '*deals *contracten',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'deal',
      singular: '*alliantie joint_venture',
      plural: '*allianties',
    },
    {
      kind: 'agreement',
      family: 'accord',
      strength: 'outcome',
      singular:
        '*schikking dading *lening *krediet *licentie *afspraak *partnerschap *samenwerkingsverband *compromis *regeling *minnelijke_schikking',
      plural: '*schikkingen *afspraken *leningen *partnerschappen',
    },
    {
      kind: 'agreement',
      family: 'takeover',
      strength: 'deal',
      singular: '*overname *overnamebod *overnamevoorstel *fusie *fusievoorstel *samensmelting *acquisitie *bod',
      plural: '*overnames *fusies *acquisities',
    },
    { kind: 'agreement', family: 'transfer', strength: 'deal', singular: '*transfer', plural: '*transfers' },
    { kind: 'agreement', family: 'takeover', strength: 'echo', singular: '*aankoop *verkoop transactie', plural: '' },
    {
      kind: 'agreement',
      family: 'order',
      strength: 'outcome',
      singular: 'opdracht bestelling order',
      plural: 'opdrachten bestellingen orders',
    },
    {
      kind: 'agreement',
      family: 'order',
      strength: 'deal',
      singular: '*order *opdracht *bestelling',
      plural: '*orders *opdrachten *bestellingen',
    },
    {
      kind: 'declaration',
      family: 'statement',
      strength: 'bilateral',
      singular: '*verklaring',
      plural: '*verklaringen',
    },
    {
      kind: 'statement',
      family: 'statement',
      strength: 'bilateral',
      singular: 'communiqué communique slotcommuniqué',
      plural: '',
    },
    {
      kind: 'memorandum',
      family: 'accord',
      strength: 'document',
      singular: '*memorandum *memorandum_van_overeenstemming *intentieverklaring *intentieovereenkomst',
      plural: '*memoranda *memorandums *intentieverklaringen',
    },
    { kind: 'protocol', family: 'accord', strength: 'bilateral', singular: '*protocol', plural: '*protocollen' },
    {
      kind: 'plan',
      family: 'plan',
      strength: 'deal',
      singular: '*vredesplan *actieplan',
      plural: '*vredesplannen *actieplannen',
    },
    { kind: 'plan', family: 'plan', strength: 'bilateral', singular: '*plan *programma *routekaart', plural: '' },
    {
      kind: 'ceasefire',
      family: 'truce',
      strength: 'document',
      singular: '*staakt-het-vuren *wapenstilstand *gevechtspauze *wapenstilstandsakkoord *wapenstilstandsovereenkomst',
      plural: '',
    },
    { kind: 'ceasefire', family: 'truce', strength: 'outcome', singular: 'bestand godsbestand', plural: 'bestanden' },
    { kind: 'resolution', family: 'resolution', strength: 'bilateral', singular: '*resolutie', plural: '*resoluties' },
  ],
  notHeads:
    'compact impact ideal confusie transfusie diffusie illusie infusie kernfusie machtsovername vijandsovername regeringsverklaring liefdesverklaring oorlogsverklaring getuigenverklaring belastingverklaring persverklaring privacyverklaring onafhankelijkheidsverklaring geboorteverklaring arbeidscontract huurcontract verbod aanbod gebod lesprogramma televisieprogramma tv-programma verkiezingsprogramma partijprogramma computerprogramma programma bestemmingsplan bouwplan tijdplan ondernemingsplan businessplan plattegrondplan akkoordverklaring ledenbestand klantenbestand databestand personeelsbestand wagenbestand computerbestand wildbestand border recorder visumorder dagorder herstelplan stappenplan rampenplan noodplan personeelsbestanden verkeersplan doktersverklaring huwelijkscontract koopcontract gebiedsverbod in_opdracht op_bestelling onderzoeksopdracht regeringsopdracht',
  anaphors: 'document documenten stuk tekst papier voorstel',
  signals: {
    conclude:
      'gevonden vonden ingegaan getekende bemiddelde stamt_uit stamde_uit dateert_van dateert_uit overeenkwam overeenkwamen kwam…overeen kwamen…overeen ondertekend ondertekende ondertekenden ondertekenen ondertekent ondertekening getekend tekende tekenden tekenen tekent handtekening gesloten sloot sloten sluit sluiten afgesloten bereikt bereikte bereikten bereiken overeengekomen overeenstemming afgesproken spraken…af sprak…af het_eens eens_geworden aangenomen namen…aan nam…aan neemt…aan aanvaard aanvaardde aanvaardden geratificeerd ratificeerde ratificeerden ratificatie goedgekeurd keurde…goed keurden…goed keurt…goed goedkeuring ingestemd instemt instemde stemde…in stemden…in stemt…in stemmen…in instemming verlengd verlengde verlengden verlengen verlengt verlenging vernieuwd bekrachtigd bekrachtigde bekrachtigden bezegeld bezegelde beklonken rond van_kracht in_werking akkoord_met akkoord_ging gingen_akkoord ging_akkoord gaat_akkoord gaan_akkoord onderschreven getroffen troffen treft schikten schikt schikte geschikt binnengehaald haalt…binnen haalde…binnen gegund verwerft verworven kondigde…aan kondigden…aan kondigt…aan aangekondigd maakte…bekend maakten…bekend maakt…bekend bekendgemaakt afgerond geaccepteerd accepteert accepteerde accepteren doorgezet zet…door zette…door opgesteld uitgeonderhandeld presenteerde presenteerden presenteert gepresenteerd kwam…tot_stand kwamen…tot_stand tot_stand_gekomen gemaakt vastgelegd krijgt kreeg wint won plaatst plaatste',
    keep: 'vervangt vervangen uitvoering uitvoeren uitgevoerd uit_te_voeren implementatie implementeren naleving naleven nageleefd na_te_leven leeft…na leven…na vervuld vervullen vervulling nakomen nagekomen nakoming schendt schenden schond schonden geschonden schending schendingen overtreedt overtreden geldt gold gelden verplicht verplichtingen verplichting respecteren gerespecteerd standhoudt houdt…stand bepaalt bepalingen looptijd bevat artikel basis voorziet regelt bedraagt toezicht',
    propose:
      'voorgesteld voorgestelde voorstellen stelde…voor stelden…voor stelt…voor voorstel voorstellen aangeboden biedt bood aanbod concept ontwerp onderhandelt onderhandelen onderhandelde onderhandelden onderhandeling onderhandelingen onderhandeld gepraat gesproken gesprekken praten praat overleggen overleg bespreken besproken gepland geplande plant plannen beoogd beoogde streeft streven wil willen wilde wilden hoopt hopen hoopte hoop bereid toekomstig toekomstige mogelijk mogelijke eventueel eventuele aanstaande potentiële dringt dringen aangedrongen roept riep oproep eist eisen eisten onderzoekt onderzoeken bestudeert bestuderen overweegt overwegen werkt werken pogingen poging probeert proberen wenst wensen bemiddelt bemiddelen bemiddeling nodig noodzakelijk dichtbij dicht_bij voornemen uitzicht aansturen uitgenodigd wordt_gewerkt legt…voor legde…voor legden…voor leggen voor_te_leggen',
    end: 'gaat_niet_door gaan_niet_door ging_niet_door van_de_baan opgezegd zegt…op zegt_op zegde…op zegden…op opzegging beëindigd beëindigde beëindigden beëindigt beëindigen beëindiging ontbonden ontbinding afgelopen verlopen verloopt verliep afloopt afliep afliepen uitstapte liep…af loopt…af ingetrokken trok…in trekt…in trokken…in intrekken stopgezet afgeblazen blaast…af geklapt klapt klapte afgeketst ketste…af ketst…af teruggetrokken trok…terug trekt…terug trokken…terug uitgestapt stapt…uit stapte…uit geannuleerd annuleerde annuleert gestrand strandde strandt verbroken ziet_af zag_af zien_af afgezien afgebroken ingestort stortte…in bezweken vernietigd prullenbak prullenmand mislukt mislukte eindigt eindigde einde opgeschort',
    lack: 'bleef…uit bleven…uit blijft…uit uitgebleven kwam_er_niet komt_er_niet kwam_niet_tot_stand niet_in_zicht',
    refuse:
      'van_de_hand verworpen verwierp verwierpen verwerpt verwerpen afgewezen wees…af wezen…af wijst…af afwijzing afwijzen geweigerd weigert weigerde weigerden weigeren veto geblokkeerd blokkeert blokkeerde tegengehouden afgeschoten verboden verbiedt weggestemd',
  },
  lapses: 'liep…af afgelopen verliep verlopen klapte geklapt strandde gestrand eindigde opgezegd sprong…af',
  offers: 'bod order opdracht bestelling transfer voorstel',
  participleEndings: '',
  negotiating:
    'onderhandelt onderhandelen onderhandelde onderhandelden onderhandeld onderhandeling onderhandelingen gesprekken praten praat gepraat',
  decided: 'besloten besloot besluit gestemd afgesproken',
  deeds: {
    merge: 'fuseren fuseert fuseerden fuseerde gefuseerd samensmelten samengaan gaan…samen gaat…samen',
    buy: 'overnemen overgenomen neemt…over nemen…over nam…over namen…over over_te_nemen koopt koopt…op kocht kopen gekocht opkopen lijft…in',
    trade:
      'leent leende leenden verstrekt verstrekte gunt gunde gegund bestelt bestelde bestelden besteld levert leverde leveren krijgt gaan_samenwerken gaat_samenwerken samenwerken',
    settle: 'schikt schikte schikken geschikt bekende bekent bekend_schuld',
    move: 'verruilt verruilde verruild tekent tekende getekend vertrekt verhuist verkast stapt…over stapte…over overgestapt',
  },
  dueEnds: 'loopt…af lopen…af afloopt aflopen eindigt eindigen verloopt',
  frames: {
    conclude: 'dankzij na sinds',
    keep: 'volgens krachtens conform onder ingevolge ondanks in_het_kader_van in_strijd_met op_grond_van vóór voor sinds na',
    propose:
      'onderhandelingen_over onderhandelen_over gesprekken_over praten_over overleg_over op_weg_naar voorstel_voor voorstel_tot ontwerp_voor werk_aan werken_aan hoop_op uitzicht_op dicht_bij dichtbij kans_op zonder om streven_naar berichten_over geruchten_over instemming_met in_ruil_voor',
    end: 'vervangt vervangen verving terugtrekking_uit einde_van afloop_van uit',
    refuse: 'tegen verzet_tegen',
  },
  infinitives:
    'ondertekenen tekenen sluiten bereiken aannemen aanvaarden ratificeren goedkeuren instemmen verlengen bekrachtigen accepteren afsluiten afronden treffen',
  signing:
    'ondertekend ondertekende ondertekenden ondertekenen ondertekent ondertekening getekend tekende tekenden tekenen tekent gesloten sloten overeengekomen afgesproken aangenomen aannemen geratificeerd onderschreven bereikt bereikte bereikten getroffen troffen afgesloten eens_geworden tot_stand_gekomen beklonken bezegeld gevonden vonden beëindigd eindigde eindigt vernieuwd uitvoering uitvoeren uitgevoerd implementatie naleving naleven nageleefd vervuld vervullen nakomen nagekomen schendt schenden schond geschonden schending verplichtingen basis veto',
  bilateral:
    'gezamenlijke gezamenlijk gemeenschappelijke gemeenschappelijk bilaterale bilateraal trilaterale trilateraal tripartiete drieledige driezijdige multilaterale wederzijdse intergouvernementele',
  bilateralParts: 'drielanden',
  modified: '',
  neutral:
    'nieuwe nieuw historische historisch toekomstige mogelijke mogelijk geplande voorgestelde definitieve definitief voorlopige voorlopig eerste belangrijke belangrijk duurzame duurzaam groot grote langverwachte beoogde gelijkwaardige record miljarden miljoenen mega',
  distinct:
    'laatste vorige eerdere oude oud andere ander tweede derde aparte soortgelijke oorspronkelijke huidige bestaande lopende',
  without: 'geen zonder niet noch ontkent ontkende',
  open: 'wordt worden zal zullen zou zouden wil willen wilde kan kunnen moet moeten mag mogen te',
  done: 'geworden heeft hebben had',
  active: 'geworden overeengekomen eens het eens akkoord',
  outsiders:
    'bemiddeld bemiddelde goedgekeurd keurde keurden keurt goedkeuring geratificeerd ratificeerde ratificeerden ratificatie',
  passive: 'wordt worden werd werden is zijn',
  conditions: 'als indien mocht of mits tenzij',
  definite: 'de het deze dit die dat beide',
  indefinite: 'een nog_een ander',
  offsets: 'voor vóór na voordat nadat',
  sides: 'bedrijven concerns clubs bonden instituten regeringen partijen partners landen kanten zijden',
  stateBodies: 'ministerie regering ambassade president',
  between: 'tussen',
  partner: 'met',
  hosts: 'bij',
  dealers: 'aan met bij van',
  goals: 'bij naar voor',
  means: 'met door dankzij',
  origins: 'van uit',
  possessives: 'zijn haar hun',
  agent: 'door van',
  title: {
    links: 'over inzake voor van op tot betreffende omtrent tegen ter_waarde_van om tot',
    partnerLinks: 'met tussen',
    notPartners: 'hulp steun doel uitzondering bedoeling instemming meerderheid stemmen',
    innerLinks: 'in op van voor over met tussen aan tot uit tegen onder binnen naar bij',
    dateLinks: 'van voor uit tot',
    genitives: '',
    infinitives: '',
    adjectiveEndings: 'aal isch ief eel ig lijk air baar loos zaam iek rijk',
    stops:
      'heeft zegt zei meldt meldde stelt stelde geeft gaf krijgt kreeg kwam komt komen ging gaat gaan staat staan stond maakt maakte maken doet deed werd wordt ligt lag blijft bleef brengt bracht loopt liep geldt gold bevat regelt voorziet houdt houden hield vormt vormen vormde zorgt betekent betekende biedt eindigt eindigde ontstond vandaag gisteren morgen waarin waarmee waardoor waarbij die dat ondertekend getekend gesloten bereikt afgesproken overeengekomen aangenomen verlengd goedgekeurd bekrachtigd voorgesteld afgerond aangekondigd opgezegd beëindigd ingetrokken uitgevoerd nageleefd door na sinds tijdens volgens bedraagt bekend rond',
    verbEndings: '',
    skips:
      'zogenaamde zogeheten desbetreffende betreffende zelfde dezelfde hele gehele volledige eigen genoemde geldende onlangs net',
  },
}
