use crate::event::Role;
use crate::lang::Matter;

/// Who did it, with what and why, and how persons and things stand.
pub(super) const WORDS: &[(Matter, &str)] = &[
    (
        Matter::Doer("shooter"),
        "schutter|vermoedelijke schutter|dader van de schietpartij|man die het vuur opende",
    ),
    (
        Matter::Doer("driver"),
        "bestuurder|bestuurster|chauffeur|automobilist|machinist|vrachtwagenchauffeur|man achter het stuur",
    ),
    (
        Matter::Doer("bomber"),
        "zelfmoordterrorist|bommenlegger|zelfmoordenaar|zelfmoordaanslagpleger",
    ),
    (
        Matter::Doer("attacker"),
        "dader|vermoedelijke dader|aanvaller|hoofddader|aanslagpleger|moordenaar|terrorist|messentrekker|\
         verdachte van de aanslag",
    ),
    (
        Matter::Doer("suspect"),
        "hoofdverdachte|de verdachte|enige verdachte|belangrijkste verdachte",
    ),
    (
        Matter::Doer("attackers"),
        "de daders|de schutters|de aanvallers|de moordenaars|daders|aanvallers|schutters",
    ),
    (
        Matter::Several,
        "een schutter|een verdachte|een dader|een aanvaller|een bestuurder|een automobilist|een chauffeur|\
         een tweede verdachte|een andere verdachte|nog een verdachte|tweede schutter|tweede dader|een terrorist|\
         een zelfmoordterrorist|een van de daders|een van de schutters|een moordenaar|taxichauffeur|buschauffeur|\
         een machinist",
    ),
    (
        Matter::Thing("alarm"),
        "sirene*|alarm|alarmen|alarmsysteem|alarmsystemen|waarschuwingssysteem|rookmelder*|brandalarm|luchtalarm",
    ),
    (
        Matter::Thing("extinguisher"),
        "brandblusser*|blusapparaat|blusapparaten|brandblusapparaat",
    ),
    (
        Matter::Thing("sprinkler"),
        "sprinkler*|sprinklerinstallatie*|blusinstallatie*",
    ),
    (Matter::Thing("brakes"), "rem|remmen|noodrem|remsysteem|noodremmen"),
    (Matter::Thing("emergency-exit"), "nooduitgang*|nooduitgangen"),
    (
        Matter::Thing("permit"),
        "vergunning|vergunningen|certificaat|brandveiligheidscertificaat|licentie|gebruiksvergunning|\
         exploitatievergunning",
    ),
    (
        Matter::Means("missile"),
        "raket|raketten|luchtdoelraket|luchtdoelraketten|luchtafweerraket*|grond-luchtraket*|Buk-raket*|\
         luchtafweerraketten",
    ),
    (
        Matter::Means("warplane"),
        "straaljager*|gevechtsvliegtuig|gevechtsvliegtuigen|gevechtstoestel|gevechtstoestellen|jachtvliegtuig|\
         jachtvliegtuigen",
    ),
    (
        Matter::Means("handgun"),
        "pistool|pistolen|handvuurwapen*|revolver*|Glock",
    ),
    (
        Matter::Means("rifle"),
        "geweer|geweren|aanvalsgeweer|aanvalsgeweren|kalasjnikov*|automatisch geweer|automatisch wapen|\
         automatische wapens|machinegeweer|machinepistool|karabijn|langwapen*",
    ),
    (
        Matter::Wields,
        "gewapend met|droeg|trok|schoot met|vuurde met|had een|alleen een|trok een|haalde een|\
         trok vrijwel meteen een",
    ),
    (Matter::Cause("cause:lightning"), "bliksem|blikseminslag"),
    (
        Matter::Cause("cause:structural-failure"),
        "constructiefout*|structurele zwakte|metaalmoeheid|ontwerpfout*|corrosie|constructiegebrek|\
         structureel falen",
    ),
    (
        Matter::Cause("cause:cable-failure"),
        "gebroken tuikabel|breuk van een tuikabel|kabelbreuk|tuikabel*",
    ),
    (
        Matter::Cause("cause:short-circuit"),
        "kortsluiting|elektrisch defect|elektrische storing",
    ),
    (
        Matter::Cause("cause:fireworks"),
        "vuurwerk|fakkel*|Bengaals vuur|pyrotechniek|noodfakkel|vuurpijl*",
    ),
    (Matter::Cause("cause:arson"), "brandstichting|aangestoken|brandstichter"),
    (Matter::Cause("cause:gas-leak"), "gaslek|gasexplosie|gasfles|gasflessen"),
    (
        Matter::Cause("cause:human-error"),
        "menselijke fout|menselijk falen|menselijke fouten|nalatigheid|pilotenfout|fout van de piloot|\
         fout van de machinist",
    ),
    (
        Matter::Cause("cause:technical-failure"),
        "technisch mankement|technische fout|technische storing|technisch probleem|mechanisch defect|motorstoring|\
         remstoring|technisch defect|weigerende remmen",
    ),
    (
        Matter::Cause("cause:speed"),
        "te hoge snelheid|overdreven snelheid|te hard|te snel|overmatige snelheid",
    ),
    (
        Matter::Cause("cause:bad-weather"),
        "slecht weer|zware regenval|hevige regen|hevige regenval|dichte mist|slecht zicht|noodweer",
    ),
    (
        Matter::Cause("cause:bird-strike"),
        "vogelaanvaring|botsing met een vogel",
    ),
    (
        Matter::Cause("cause:bomb"),
        "bom|explosief|sabotage|aanslag|explosieven",
    ),
    (
        Matter::Causes,
        "veroorzaakt door|veroorzaken~|veroorzaakt|door een|te wijten aan|oorzaak|de oorzaak|vanwege|\
         als gevolg van|ten gevolge van|ontstaan door|toe te schrijven aan|aangestoken door|in brand gestoken|\
         stak in brand|stichtte|hypothese|theorie|toegeschreven aan|ontstond door|wijzen~ op|leidde tot|\
         het gevolg van|aanleiding",
    ),
    (
        Matter::RuledOut,
        "sluit … uit|sluiten … uit|sloot … uit|sloten … uit|uit+sluiten~|uitgesloten|geen aanwijzing voor|\
         geen aanwijzingen voor|geen sprake van|verwerpen~",
    ),
    (
        Matter::Is(Role::Caught, true),
        "gearresteerd|aangehouden|opgepakt|gevat|gepakt|in hechtenis|achter de tralies|in de cel|vastgezet|\
         arresteren~|op+pakken~|aan+houden~|ingerekend|gegrepen|gaf zichzelf aan|zit vast",
    ),
    (
        Matter::Is(Role::Caught, false),
        "voortvluchtig|op de vlucht|op vrije voeten|gezocht|wordt gezocht|klopjacht|op zoek naar|zoekt naar|\
         zoeken naar|spoorloos|elk spoor|jacht op|nog niet gepakt|ondergedoken|ontbreekt elk spoor|geen spoor|\
         zoekt nog|zoeken nog",
    ),
    (
        Matter::Is(Role::Alone, true),
        "alleen gehandeld|alleen handelde|handelde alleen|in zijn eentje|eenling|eenzame wolf|\
         alleen te hebben gehandeld|op eigen houtje|enige dader|alleen opereerde",
    ),
    (
        Matter::Is(Role::Alone, false),
        "medeplichtige*|handlanger*|meerdere schutters|meerdere daders|meer schutters|meerdere mannen|\
         tweede schutter|tweede dader|mededader*",
    ),
    (
        Matter::Is(Role::Works, true),
        "loeide|loeiden|ging … af|gingen … af|afgegaan|werkte|werkten|gewerkt|functioneerde|functioneerden|klonk|\
         klonken|werkt|werken|geklonken|gefunctioneerd|geopend|werd geactiveerd",
    ),
    (
        Matter::Is(Role::Works, false),
        "faalde|faalden|defect|defecte|buiten werking|bleef stil|bleven stil|kapot|kapotte|weigerde|weigerden|\
         geblokkeerd|op slot|leeg|haperde|haperden|afgesloten",
    ),
    (
        Matter::Is(Role::Valid, true),
        "geldig|geldige|in orde|van kracht|nog geldig|op orde",
    ),
    (
        Matter::Is(Role::Valid, false),
        "verlopen|verstreken|vervallen|ongeldig|niet meer geldig|ongeldige",
    ),
    (
        Matter::Is(Role::Maintained, true),
        "goed onderhouden|volgens voorschrift onderhouden|regelmatig onderhouden|naar behoren onderhouden|\
         regelmatig gecontroleerd|correct onderhouden",
    ),
    (
        Matter::Is(Role::Maintained, false),
        "gebrek aan onderhoud|slecht onderhouden|achterstallig onderhoud|gebrekkig onderhoud|niet onderhouden|\
         onvoldoende onderhouden|onderhoud verwaarloosd",
    ),
    (
        Matter::Is(Role::Confessed, true),
        "bekend|heeft bekend|bekende|bekende schuld|legde een bekentenis af|bekentenis afgelegd|\
         heeft de moorden bekend",
    ),
    (
        Matter::Is(Role::Confessed, false),
        "zwijgt|zweeg|niets willen verklaren|wilde niets verklaren|ontkent de moorden|ontkent alle schuld|\
         beroept zich op zijn zwijgrecht|beriep zich op zijn zwijgrecht|wil niet praten|weigert te praten|\
         niets verklaard",
    ),
    (
        Matter::Citizen,
        "nationaliteit|nationaliteiten|staatsburger|staatsburgerschap|paspoort|paspoorten|afkomst|komaf|geboren|\
         onderdaan|origine",
    ),
    (
        Matter::Elsewhere,
        "elders|andere plekken|andere plaatsen|andere locaties|verschillende locaties|meerdere locaties|\
         meerdere plekken|verschillende plekken|nog een schietpartij|tweede schietpartij|meer schoten|\
         nieuwe schoten|andere schietpartijen|andere schietpartij",
    ),
    (
        Matter::Untrue,
        "loos alarm|vals alarm|niet bevestigd|klopten niet|klopte niet|bleken onjuist|bleek onjuist|bleken vals|\
         ongegrond|waren onjuist|niet waar|bleken niet te kloppen|bleek niet te kloppen|onbevestigd",
    ),
    (
        Matter::Named,
        "geïdentificeerd als|geïdentificeerd|genaamd|noemde|noemt|aangewezen als|wijst … aan",
    ),
    (
        Matter::Hits,
        "geraakt|raakte|trof|getroffen|neergehaald|neergeschoten|neer+halen~|neer+schieten~|haalde … neer|\
         haalden … neer|schoot … neer|schoten … neer|uit de lucht geschoten",
    ),
    (Matter::Shots, "schoten|geschoten|geweerschoten"),
    (
        Matter::Open,
        "onduidelijk|niet duidelijk|onbekend of|de vraag of|nog niet bekend of|onzeker|is niet bekend of",
    ),
    (
        Matter::Deed,
        "verantwoordelijkheid|betrokkenheid|betrokken|iets te maken|niets te maken|achter de aanval|\
         achter de aanslag|enige rol|een rol",
    ),
    (Matter::Both, "zowel"),
    (Matter::Half("country:US"), "Amerikaans"),
    (Matter::Half("country:GB"), "Brits"),
    (Matter::Half("country:FR"), "Frans"),
    (Matter::Half("country:DE"), "Duits"),
    (Matter::Half("country:RU"), "Russisch"),
    (Matter::Half("country:ES"), "Spaans"),
    (Matter::Half("country:IT"), "Italiaans"),
    (Matter::Half("country:TR"), "Turks"),
    (Matter::Half("country:BE"), "Belgisch"),
    (Matter::Half("country:MA"), "Marokkaans"),
    (Matter::Half("country:IR"), "Iraans"),
    (Matter::Half("country:NL"), "Nederlands"),
    (Matter::Half("country:SR"), "Surinaams"),
    (Matter::Cause("cause:accident"), "een ongeluk|per ongeluk|een ongeval"),
    (
        Matter::Cause("cause:deliberate"),
        "opzettelijk|opzettelijke|doelbewust|moedwillig|met opzet|bewust",
    ),
    (
        Matter::Cause("cause:terrorism"),
        "terrorisme|terreuraanslag|terroristische aanslag|terreurdaad|terreur",
    ),
    (Matter::Cause("cause:chemicals"), "ammoniumnitraat|chemicaliën"),
    (Matter::Cause("cause:welding"), "laswerk|laswerkzaamheden|lassers"),
    (
        Matter::Motive("motive:terror"),
        "terroristisch motief|terroristisch oogmerk|om terreur te doen|terroristische motieven|\
         terroristische achtergrond|terroristische bedoelingen",
    ),
    (
        Matter::Motive("motive:family"),
        "familieruzie|familievete|relationele sfeer|familiekwestie|familiedrama|ruzie in de familie|relatieruzie|\
         eerwraak",
    ),
    (
        Matter::Motive("motive:robbery"),
        "mislukte overval|poging tot beroving|roofoverval",
    ),
    (
        Matter::Is(Role::Guilty, true),
        "veroordeeld|schuldig bevonden|schuldig verklaard",
    ),
    (
        Matter::Is(Role::Guilty, false),
        "vrijgesproken|vrijspraak|onschuldig bevonden",
    ),
    (
        Matter::Cause("cause:phishing"),
        "phishing|phishingmail*|besmette mail*|besmette e-mail*|kwaadaardige bijlage|besmette bijlage|\
         geïnfecteerde mail",
    ),
    (
        Matter::Cause("cause:software-flaw"),
        "beveiligingslek|veiligheidslek|softwarelek|kwetsbaarheid in",
    ),
    (
        Matter::Is(Role::Alive, true),
        "in leven|leeft nog|levend gevonden|nog in leven|levend opgepakt",
    ),
    (
        Matter::Is(Role::Alive, false),
        "is dood|was dood|dood aangetroffen|dood gevonden|pleegde zelfmoord|schoot zichzelf dood|\
         werd doodgeschoten|is doodgeschoten|beroofde zich van het leven|blies zichzelf op|werd gedood|is gedood",
    ),
    (
        Matter::Is(Role::Drunk, true),
        "dronken|onder invloed|te veel gedronken|onder invloed van alcohol|onder invloed van drugs|\
         positief getest op alcohol",
    ),
    (
        Matter::Is(Role::Drunk, false),
        "nuchter|negatief getest|niet gedronken|alcoholtest was negatief|geen alcohol|blaastest was negatief",
    ),
    (
        Matter::Thing("distress-call"),
        "noodoproep|noodsignaal|noodkreet|mayday|SOS|noodmelding",
    ),
];
