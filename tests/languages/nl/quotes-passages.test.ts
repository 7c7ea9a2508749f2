import { describe } from 'vitest'
import { testQuotes } from '../../quotes/cases.js'

describe('passages of news', () => {
  testQuotes('nl', [
    [
      'Autobouwer Verdal haalt in Europa 40.000 auto’s terug naar de garage. Volgens het concern kan bij een deel van de wagens de motorkap plots openspringen. Er zijn nog geen ongelukken gemeld.',
      ['indirect', 'kan bij een deel van de wagens de motorkap plots openspringen', 'het concern', 'Volgens'],
    ],
    [
      "'Het is een klap voor de regio', zegt burgemeester Gerda van der Linden van Stadskanaal. Ze werd maandagochtend door de directie gebeld. 'Daar schrik je van.'",
      ['direct', 'Het is een klap voor de regio', 'Gerda van der Linden', 'zegt'],
      ['direct', 'Daar schrik je van', 'Ze', null],
    ],
    [
      'Van der Linden gaat met de directie in gesprek, laat ze weten. Vakbondsman Ron Akkerman verwacht daar weinig van.',
      ['indirect', 'Van der Linden gaat met de directie in gesprek', 'ze', 'laat'],
    ],
    [
      'De rechtbank rekent het de man zwaar aan dat hij geen spijt toont. “Hij bagatelliseert wat er is gebeurd”, aldus de rechter.',
      ['direct', 'Hij bagatelliseert wat er is gebeurd', 'de rechter', 'aldus'],
    ],
    [
      'Tegen de verdachten zijn celstraffen tot acht jaar geëist. Zij zouden ouderen via de telefoon hebben opgelicht. Een van hen zei dinsdag dat hij onder druk was gezet.',
      ['indirect', 'Zij zouden ouderen via de telefoon hebben opgelicht', null, 'zouden'],
      ['indirect', 'hij onder druk was gezet', 'Een van hen', 'zei'],
    ],
    [
      'Advocaat Sofie Maertens vraagt de vrijspraak voor haar cliënt. “Er is geen dna, er is geen wapen en er is geen motief”, pleitte ze.',
      ['direct', 'Er is geen dna, er is geen wapen en er is geen motief', 'ze', 'pleitte'],
    ],
    [
      'De lijsttrekker beaamt dat de toon harder is geworden, maar vindt niet dat zijn partij daar schuld aan heeft.',
      ['indirect', 'de toon harder is geworden', 'De lijsttrekker', 'beaamt'],
      ['indirect', 'zijn partij daar schuld aan heeft', 'De lijsttrekker', 'vindt'],
    ],
    [
      'Minister van Defensie Ruth Aldenkamp zegt in gesprek met Nieuwsuur dat Nederland “niet naïef” moet zijn.',
      ['mixed', 'Nederland “niet naïef” moet zijn', 'Ruth Aldenkamp', 'zegt'],
    ],
    [
      'Trainer Dirk Pauwels bleef er kalm bij. „We hebben nog alles in eigen handen”, benadrukte hij. „Maar dan moet het zondag wel beter.”',
      ['direct', 'We hebben nog alles in eigen handen | Maar dan moet het zondag wel beter', 'hij', 'benadrukte'],
    ],
    [
      'Pauwels liet in het midden of hij volgend seizoen nog trainer is. De voorzitter wilde er zondag niet op reageren.',
    ],
    [
      'Bij de vakbond klinkt ontgoocheling. „Dit hadden we niet verwacht”, zegt secretaris Els Vanhoutte (ACV).',
      ['direct', 'Dit hadden we niet verwacht', 'Els Vanhoutte', 'zegt'],
    ],
    [
      'De werkgevers willen eerst rust op de werkvloer. Pas daarna kan er over loon worden gepraat, vinden ze.',
      ['indirect', 'Pas daarna kan er over loon worden gepraat', 'ze', 'vinden'],
    ],
    [
      'Uit onderzoek van de universiteit blijkt dat een op de vijf jongeren zich eenzaam voelt. De onderzoekers noemen dat “zorgwekkend”.',
      ['indirect', 'een op de vijf jongeren zich eenzaam voelt', 'onderzoek van de universiteit', 'blijkt'],
      ['direct', 'zorgwekkend', 'De onderzoekers', 'noemen'],
    ],
    [
      'Het CBS meldt dat de inflatie in maart is gedaald naar 2,8 procent. Economen hadden op een grotere daling gerekend.',
      ['indirect', 'de inflatie in maart is gedaald naar 2,8 procent', 'CBS', 'meldt'],
    ],
    [
      'Wie zijn nieuwe baas wordt, weet Peter van Rijswijk (51) nog niet. “Ik hoor elke dag iets anders”, lacht hij.',
      ['direct', 'Ik hoor elke dag iets anders', 'hij', 'lacht'],
    ],
    [
      'De Europese Commissie wil dat lidstaten sneller vergunningen verlenen. Brussel denkt dat zo 20 miljard euro kan worden bespaard.',
      ['indirect', 'zo 20 miljard euro kan worden bespaard', 'Brussel', 'denkt'],
    ],
    [
      'Zijn broer, die dinsdag getuigde, sprak hem tegen. “Hij was de hele avond thuis”, zei die.',
      ['direct', 'Hij was de hele avond thuis', 'die', 'zei'],
    ],
    [
      'Een woordvoerder van het OM zegt dat er “nog volop onderzoek” wordt gedaan. Meer wil hij er niet over kwijt.',
      ['mixed', 'er “nog volop onderzoek” wordt gedaan', 'Een woordvoerder van het OM', 'zegt'],
    ],
    [
      '“Ik heb dertig jaar met plezier gewerkt”, vertelt kraanmachinist Bennie Otten. “Dan doet dit pijn.” Otten is een van de 85 werknemers die hun baan verliezen.',
      ['direct', 'Ik heb dertig jaar met plezier gewerkt | Dan doet dit pijn', 'Bennie Otten', 'vertelt'],
    ],
    [
      'Er wordt rekening gehouden met een lange staking, zo valt te horen op de werkvloer.',
      ['indirect', 'Er wordt rekening gehouden met een lange staking', 'de werkvloer', 'valt te horen'],
    ],
    [
      'Dat het kabinet de regels wil versoepelen, noemt hoogleraar Inge Bakhuis onverstandig. “Je haalt het slot van de deur”, zegt ze in Trouw.',
      ['direct', 'Je haalt het slot van de deur', 'ze', 'zegt'],
    ],
    [
      'Premier Van Wieringen heeft vrijdag laten weten dat hij niet terugkeert als partijleider. Dat deed hij in een video op Instagram.',
      ['indirect', 'hij niet terugkeert als partijleider', 'Van Wieringen', 'laten weten'],
    ],
    [
      'De politie roept getuigen op zich te melden. Vooral beelden van deurbelcamera’s zijn welkom, aldus een woordvoerder.',
      ['indirect', 'zich te melden', 'De politie', 'roept'],
      ['indirect', 'Vooral beelden van deurbelcamera’s zijn welkom', 'een woordvoerder', 'aldus'],
    ],
    [
      'Oud-wielrenner Joost Kramer (38) overweegt een rentree, zegt hij in de podcast De Bidon. “Het kriebelt weer enorm.”',
      ['indirect', 'Oud-wielrenner Joost Kramer (38) overweegt een rentree', 'hij', 'zegt'],
      ['direct', 'Het kriebelt weer enorm', 'hij', null],
    ],
    [
      '“De cijfers liegen niet”, stelt Kamerlid Nora Belkacem (GroenLinks-PvdA). Volgens haar moet de minister “nu echt met een plan komen”.',
      ['direct', 'De cijfers liegen niet', 'Nora Belkacem', 'stelt'],
      ['mixed', 'moet de minister “nu echt met een plan komen”', 'haar', 'Volgens'],
    ],
    [
      'De ploeg uit Kerkrade had meer verdiend, vond doelman Sem Hoekstra: “We waren gewoon beter.”',
      ['indirect', 'De ploeg uit Kerkrade had meer verdiend', 'Sem Hoekstra', 'vond'],
      ['direct', 'We waren gewoon beter', 'Sem Hoekstra', 'vond'],
    ],
    [
      'In een verklaring aan persbureau Belga spreekt de familie van “een onherstelbaar verlies”.',
      ['direct', 'een onherstelbaar verlies', 'de familie', 'spreekt'],
    ],
    [
      'Het bedrijf ontkent in een schriftelijke reactie de regels te hebben overtreden en zegt zich aan de wet te houden.',
      ['indirect', 'de regels te hebben overtreden', 'Het bedrijf', 'ontkent'],
      ['indirect', 'zich aan de wet te houden', 'Het bedrijf', 'zegt'],
    ],
    [
      'Ook de buren zijn geschrokken. “Een rustige jongen”, zegt de een. “Altijd vriendelijk”, zegt een ander.',
      ['direct', 'Een rustige jongen', 'de een', 'zegt'],
      ['direct', 'Altijd vriendelijk', 'een ander', 'zegt'],
    ],
    [
      'Schepen Kristof Lambrecht (Vooruit) is duidelijk: ‘Wie zijn vuilnis op straat gooit, betaalt.’ De boete bedraagt 350 euro.',
      ['direct', 'Wie zijn vuilnis op straat gooit, betaalt', 'Kristof Lambrecht', null],
    ],
    [
      'Dat de dader nog vrij rondloopt, baart de buurt zorgen. Burgemeester Van den Bossche verzekert dat er extra patrouilles komen.',
      ['indirect', 'er extra patrouilles komen', 'Van den Bossche', 'verzekert'],
    ],
    [
      'De directeur van de dierentuin bevestigt het bericht. De olifant is volgens hem van ouderdom gestorven.',
      ['indirect', 'De olifant is | van ouderdom gestorven', 'hem', 'volgens'],
    ],
    [
      'ASML-leverancier Trimeta heeft een recordomzet geboekt, meldde het bedrijf uit Veldhoven woensdag.',
      ['indirect', 'ASML-leverancier Trimeta heeft een recordomzet geboekt', 'het bedrijf', 'meldde'],
    ],
    [
      'De aanklager hield hem voor dat er bloed op zijn jas zat. “Dat is niet van mij”, antwoordde de man.',
      ['indirect', 'er bloed op zijn jas zat', 'De aanklager', 'hield'],
      ['direct', 'Dat is niet van mij', 'de man', 'antwoordde'],
    ],
    [
      'De wethouder zegt te begrijpen dat mensen boos zijn. Maar een ander besluit zit er niet in, waarschuwt hij.',
      ['indirect', 'te begrijpen dat mensen boos zijn', 'De wethouder', 'zegt'],
      ['indirect', 'Maar een ander besluit zit er niet in', 'hij', 'waarschuwt'],
    ],
    [
      'De brand is mogelijk aangestoken. Dat zegt de brandweer, die de hele nacht aan het blussen was.',
      ['indirect', 'De brand is mogelijk aangestoken', 'de brandweer', 'zegt'],
    ],
    [
      '‘Leeuwinnen-bondscoach vertrekt na EK’\n\nBondscoach Marit Hellinga legt na het EK haar functie neer. Dat meldt De Telegraaf op basis van bronnen.',
      ['direct', 'Leeuwinnen-bondscoach vertrekt na EK', null, null],
      ['indirect', 'Bondscoach Marit Hellinga legt na het EK haar functie neer', 'De Telegraaf', 'meldt'],
    ],
    [
      'De vakbond ziet het anders. “Als je het mij vraagt, is dit pure chantage”, zegt bestuurder Ron Akkerman, die al maanden met de directie om tafel zit.',
      ['direct', 'Als je het mij vraagt, is dit pure chantage', 'Ron Akkerman', 'zegt'],
    ],
    [
      'Vervoerder Regiolijn belooft beterschap. Vanaf september moeten er weer genoeg machinisten zijn, zo is de verwachting.',
    ],
    [
      'De advocaat-generaal vroeg het hof om de straf te verhogen. Het hof doet over twee weken uitspraak.',
      ['indirect', 'de straf te verhogen', 'De advocaat-generaal', 'vroeg'],
    ],
  ])
})

describe('passages without quotes', () => {
  testQuotes('nl', [
    ['De nieuwe eigenaar zou vrijdag worden voorgesteld, maar die presentatie is uitgesteld.'],
    ['Zonder de ingreep zou de schade veel groter zijn geweest.'],
    ['Het college zou dinsdag een besluit nemen. Dat is een week later geworden.'],
    ['Het concert van ‘De Vrolijke Noot’ is verplaatst naar de sporthal.'],
    ['De verdachte zit vast. De officier van justitie eist vier jaar cel.'],
    ['De ministerraad buigt zich vrijdag over het voorstel. Daarna gaat het naar de Raad van State.'],
    ['De ‘Mona Lisa van het noorden’ hangt tot mei in Assen.'],
    ['Het hof verklaarde het beroep ongegrond.'],
    ['De uitvaart vindt vrijdag in besloten kring plaats.'],
    ['De bewoners konden hun spullen niet meer redden. De gemeente regelde opvang.'],
    ['De prijs van een vat olie steeg met 3 procent. Gas werd juist goedkoper.'],
    ['Bij de finish wachtte hem een verrassing: zijn dochter stond met bloemen klaar.'],
    ['De club betaalt 12 miljoen euro voor de verdediger, die een contract tot 2029 tekende.'],
    ['De stichting vraagt aandacht voor eenzaamheid onder ouderen.'],
    ['Zij schreef onder de naam ‘Lucie’ columns voor een weekblad.'],
    ['De burgemeester sloot het pand voor drie maanden. Er lag een handgranaat voor de deur.'],
    ['Het programma heet ‘Samen naar buiten’ en duurt zes weken.'],
    ['In de top wees alles op een nieuwe koers. De aandeelhouders stemden toe.'],
    ['De ondernemer kreeg gelijk van de rechter en mag blijven.'],
  ])
})
