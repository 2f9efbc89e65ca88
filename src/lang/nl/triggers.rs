use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "aanslag*|terreuraanslag*|aanval*|aanvallen|aan+vallen~|terroristische aanslag*|terreurdaad|terreurdaden|hinderlaag|hinderlagen|\
             bloedbad*|slachting*|moordaanslag*|moordpoging*|moordpartij*|liquidatie*|liquideren~|gruweldaad|gruweldaden|lynchpartij*|lynchen~|\
             inrijden op een menigte|inrijden op mensen|reed in op een menigte|reed in op mensen|reed in op voetgangers|reed in op het publiek|reed in op een mensenmassa|inrijden op voetgangers|ingereden op|rijdt in op|\
             pogrom*|genocide|genocides|volkerenmoord|geweldsdaad|geweldsdaden|vandalisme|sabotage|saboteren~|belegering*|belegeren~|vergiftiging*|vergiftigen~|droneaanval*|drone-aanval*|vechtpartij*|massaslachting*|\
             zuuraanval*|gasaanval*|gifgasaanval*|mishandeling*|mishandelen~|zinloos geweld|terreurcomplot*|bestormen~|bestorming*|geweldsgolf|sektarisch geweld|\
             grafschennis|haatmisdrijf|haatmisdrijven|brandaanslag*|onder vuur genomen"
        }
        EventKind::Bombing => {
            "bomaanslag*|bomaanval*|bom|bommen|autobom*|vrachtwagenbom*|zelfmoordaanslag*|zelfmoordaanval*|zelfmoordterrorist*|zelfmoordcommando*|zelfmoordenaar*|bermbom*|bompakket*|bombrief|bombrieven|spijkerbom*|\
             explosief|explosieven|springstof|springstoffen|granaataanval*|granaataanslag*|handgranaat|handgranaten|blazen~ zichzelf op|blies zichzelf op|bliezen zichzelf op|opblazen zichzelf|zichzelf opgeblazen|zichzelf opblies|zichzelf opbliezen|zich opblies|zich opbliezen|blies zich op|bliezen zich op|\
             blaast zichzelf op|zichzelf op te blazen|tot ontploffing brengen~|tot ontploffing gebracht|brengen~ … tot ontploffing|mijnontploffing|boobytrap*|molotovcocktail*|brandbom*|bomexplosie*|bomontploffing*|pijpbom*|landmijn*|kofferbom*|vuurwerkbom*|bomcomplot*|explosief ontploft"
        }
        EventKind::Shooting => {
            "schietpartij*|schietincident*|beschieting*|beschieten~|dood+schieten~|neer+schieten~|schieten~ … dood|schieten~ … neer|doodgeschoten|neergeschoten|openen~ het vuur|opende het vuur|openden het vuur|opent het vuur|het vuur geopend|vuur openen|schieten~|\
             vuurgevecht*|schotenwisseling*|schoten|vuurwapengeweld|wapengeweld|sluipschutter*|massaschietpartij*|schoolschietpartij*|kogelregen*|schietdrama*|schietaanval*|geschoten|afrekening in het milieu|vuurwisseling*|beschoten|schietaanslag*|\
             vuurde op|vuurden op|vuren op|om zich heen schieten|schoot om zich heen|begon te schieten|gewapende aanval|gewapende aanvallen"
        }
        EventKind::Stabbing => {
            "steekpartij*|steekincident*|mesaanval*|messenaanval*|mesaanslag*|neer+steken~|dood+steken~|steken~ … neer|steken~ … dood|neergestoken|doodgestoken|messentrekker*|machete-aanval*|bijlaanval*|onthoofden~|onthoofding*|\
             met een mes aangevallen|stak met een mes|met messteken|messteken|messteek|keel doorgesneden|aanval met een mes|mesaanvaller*|steekaanval*|doodsteken|met een bijl aangevallen|zwaardaanval*"
        }
        EventKind::Airstrike => {
            "luchtaanval*|luchtbombardement*|bombardement*|bombarderen~|raketaanval*|raketbeschieting*|artilleriebeschieting*|artillerievuur|mortieraanval*|mortierbeschieting*|artillerieaanval*|droneaanval op|droneaanvallen op|raketinslag*|raketbeschietingen|luchtoffensief|luchtoffensieven|\
             precisiebombardement*|vergeldingsaanval*|luchtslag|luchtslagen|salvo raketten|raketregen|raketbarrage|tapijtbombardement*|granaatbeschieting*|granaatvuur|luchtcampagne|raketten afgevuurd|raketten bestookt|met raketten bestookt|bestoken~|kruisraketaanval*|drone-inslag"
        }
        EventKind::Cyberattack => {
            "cyberaanval*|cyberaanslag*|hack|hacks|hacken~|hacking|hackaanval*|gehackt|ransomware-aanval*|ransomwareaanval*|ransomware|gijzelsoftware|malware|computeraanval*|phishing|phishingaanval*|phishingcampagne|phishingmail*|DDoS-aanval*|ddos|denial-of-service|digitale aanval*|\
             computervirus|computervirussen|cyberspionage|cyberincident*|computerinbraak|computerinbraken|digitale inbraak|inbraak in het netwerk|ingebroken in het netwerk|ingebroken in de systemen|cyberoperatie*|hackcampagne*|botnet*|defacement|cyberinbraak"
        }
        EventKind::DataBreach => {
            "datalek|datalekken|stelen~ … gegevens|gegevens … gestolen|gegevens … buitgemaakt|data … gestolen|gegevenslek|gegevenslekken|datadiefstal|gegevensdiefstal|gestolen gegevens|gelekte gegevens|gelekte documenten|gelekte data|gegevens gestolen|gegevens gelekt|gegevens buitgemaakt|persoonsgegevens gelekt|persoonsgegevens gestolen|data gestolen|data gelekt|data buitgemaakt|\
             gegevens op straat|op straat komen te liggen|lekken~ van gegevens|lek van gegevens|privacylek|privacyschending*|documenten uitgelekt|documenten gelekt|uitgelekte documenten|informatielek|diefstal van gegevens|diefstal van persoonsgegevens|gegevens uitgelekt|gegevens van klanten gestolen|klantgegevens gestolen|klantgegevens gelekt|patiëntgegevens gestolen|blootgestelde gegevens|beveiligingslek"
        }
        EventKind::WarClash => {
            "gevecht*|gevechten|vijandelijkheden|schermutseling*|gewapend conflict|gewapende conflicten|tegenoffensief|tegenoffensieven|grondoffensief|grondoffensieven|offensief|offensieven|invasie*|binnen+vallen~|vallen~ … binnen|inval in oekraïne|inval in libanon|grensgevecht*|oorlogvoering|\
             burgeroorlog*|opmars|veroveren~|verovering*|heroveren~|herovering*|militair offensief|oorlog in|oorlog tegen|oorlog tussen|oorlogsverklaring|verklaren~ de oorlog|oorlog verklaard|conflict in|conflict tussen|veldslag|veldslagen|slag om|straatgevechten|tankslag|\
             confrontatie*|botsingen tussen|gewapende botsing*|gewapende confrontatie*|guerrilla-aanval|grondaanval*|grensoverschrijdende aanval|bezetting van|oorlog uitgebroken|uitbreken van de oorlog|oorlogsgeweld|strijd om de stad|strijd tussen|gevochten|vechten~|militaire escalatie|binnengevallen|grensincident*|ingenomen door"
        }
        EventKind::Coup => {
            "staatsgreep|staatsgrepen|coup|coups|couppoging*|militaire coup|putsch|machtsgreep|machtsovername|omverwerping|omver+werpen~|omvergeworpen|afgezet door het leger|muiterij*|opstand*|opstanden|volksopstand|revolte*|rebellie|grijpen~ de macht|greep de macht|grepen de macht|de macht gegrepen|macht gegrepen|\
             ten val gebracht|brachten de regering ten val|militaire machtsovername|mislukte staatsgreep|mislukte coup|poging tot staatsgreep|gewapende opstand|macht overgenomen door het leger"
        }
        EventKind::Kidnapping => {
            "ontvoering*|ontvoeren~|kidnapping*|kidnappen~|gijzeling*|gijzelen~|gijzelneming*|gijzelname*|gijzelingsactie*|gijzelingsdrama*|gijzelingscrisis|kaping*|kapen~|kaapten|kaapte|gekaapt|gegijzeld|vliegtuigkaping*|gijzelaars genomen|vasthouden als gijzelaar|losgeldeis*|losgeld geëist|gedwongen verdwijning*"
        }
        EventKind::Abuse => {
            "verkrachting*|verkrachten~|groepsverkrachting*|aanranding*|aan+randen~|seksueel misbruik|seksueel geweld|seksuele intimidatie|seksueel misbruikt|misbruikt|misbruikte|misbruik|kindermisbruik|misbruikschandaal|misbruikzaak|ongewenste intimiteiten|grensoverschrijdend gedrag|foltering*|folteren~|marteling*|\
             martelen~|huiselijk geweld|partnergeweld|pesterijen|stalking|femicide|femicides|kinderporno|kinderpornografie|zedendelict*|zedenmisdrijf|zedenmisdrijven|zedenzaak|zedenzaken|politiegeweld|mensenrechtenschending*|ontucht|intimidatie|grooming|vrouwenmoord*|slavernij"
        }
        EventKind::Theft => {
            "diefstal|diefstallen|roof|roofoverval*|roven~|beroven~|beroving*|overval|overvallen|inbraak|inbraken|in+breken~|ingebroken|stelen~|plundering*|plunderen~|kraak|kraken van kluizen|bankoverval*|juwelenroof|kunstroof|winkeldiefstal*|autodiefstal*|straatroof|straatroven|plofkraak|plofkraken|ramkraak|ramkraken|\
             piraterij|zakkenrollerij|gestolen|gestolen goederen|buitgemaakt|buit+maken~|inbrekers sloegen toe|ontvreemden~|kunstdiefstal*|zakkenrollen|juwelendiefstal|woninginbraak|woninginbraken|woningoverval*|carjacking*|heling"
        }
        EventKind::Fraud => {
            "fraude|fraudes|frauderen~|oplichting*|oplichten~|opgelicht|zwendel|bedrog|verduistering|verduisteren~|corruptie|omkoping*|om+kopen~|omgekocht|smeergeld*|steekpenningen|witwassen|witwaspraktijken|witwas|belastingontduiking|belastingfraude|ontduiken~ belasting|piramidespel|ponzifraude|handel met voorkennis|vervalsing*|\
             valsheid in geschrifte|namaak|afpersing*|af+persen~|afgeperst|chantage|chanteren~|boekhoudfraude|boekhoudschandaal|stemfraude|verkiezingsfraude|identiteitsfraude|matchfixing|doping|dopingzaak|corruptieschandaal|corruptiezaak|fraudezaak|omkopingsschandaal|prijsafspraken|kartelvorming|machtsmisbruik|misbruik van overheidsgeld|phishingfraude|bankfraude|toeslagenaffaire|dieselfraude|sjoemelsoftware"
        }
        EventKind::Smuggling => {
            "smokkel|smokkelen~|drugssmokkel|drugshandel|drugstrafiek|mensensmokkel|mensenhandel|smokkelroute*|wapensmokkel|trafiek|contrabande|stroperij|stropen van|cocaïnesmokkel|sigarettensmokkel|drugstransport*|smokkeloperatie*|smokkelnetwerk*|drugsnetwerk*|gesmokkeld|drugstrafikanten"
        }
        EventKind::Escape => {
            "ontsnapping*|ontsnappen~ uit de gevangenis|ontsnapt uit de gevangenis|ontsnapte uit de gevangenis|uitbraak uit de gevangenis|gevangenisuitbraak|gevangenisuitbraken|uitbraakpoging*|uitgebroken uit de gevangenis|ontsnapte gevangene*|ontsnapte gedetineerde*|ontsnapt uit de cel|ontsnapt|ontsnapte|ontsnapten|ontsnappen|ontsnappingspoging*|ontvluchting*|massale uitbraak uit"
        }
        EventKind::Riot => {
            "rel|rellen|relletjes|ongeregeldheden|onlusten|geweldsuitbarsting*|straatgeweld|gewelddadigheden|plundertocht*|voetbalgeweld|voetbalrellen|hooliganisme|gevangenisoproer|oproer|stormloop|verdrukking|in de verdrukking|massapaniek|paniek in de menigte|in brand gestoken auto's|\
             botsingen met de politie|confrontaties met de politie|slaags met de politie|slaags geraakt|ordeverstoring*|straatrellen|supportersgeweld|bestorming van het parlement|bestorming van het capitool|bestorming van het gebouw|geweld brak uit|doodgedrukt"
        }
        EventKind::Disaster => {
            "ramp*|rampen|natuurramp*|catastrofe*|tragedie*|drama's|damdoorbraak|damdoorbraken|dambreuk|dambreuken|dijkdoorbraak|dijkdoorbraken|dijkbreuk|hongersnood|hongersnoden|tsunami*|vloedgolf|vloedgolven|kernramp*|nucleaire ramp|meteoriet|meteorieten|milieuramp*|humanitaire ramp*|humanitaire crisis|natuurgeweld|mijnramp*|kernsmelting|voedselcrisis"
        }
        EventKind::Earthquake => {
            "aardbeving*|beving*|aardschok|aardschokken|zeebeving*|seismische activiteit|hoofdschok|hoofdbeving|trilling*|seismische schok|voorschok|voorschokken|bevingenzwerm|aardtrilling*"
        }
        EventKind::Aftershock => "naschok|naschokken|nabeving*",
        EventKind::Flood => {
            "overstroming*|overstromen~|watersnood|watersnoodramp|stortregen*|stortregens|stortbui*|hoosbui*|slagregen*|zware regen|zware regenval|hevige regen|hevige regenval|zware regenbuien|hevige neerslag|wolkbreuk|wolkbreuken|wateroverlast|hoogwater|onder water gelopen|liepen onder water|liep onder water|staan onder water|\
             stond onder water|stonden onder water|onder water komen te staan|buiten haar oevers|buiten zijn oevers|buiten hun oevers|buiten de oevers|stormvloed*|plotselinge overstroming*|moessonregen*|regenval|noodweer met overstromingen|overstromingsramp|ondergelopen|onder+lopen~|blank staan|staan blank|stonden blank|overgelopen rivier"
        }
        EventKind::Storm => {
            "storm*|orkaan|orkanen|cycloon|cyclonen|tyfoon|tyfonen|tornado|tornado's|onweer|onweersbui*|onweders|sneeuwstorm*|hagelstorm*|hagelbui*|zandstorm*|tropische storm*|wervelstorm*|wervelwind*|windhoos|windhozen|noodweer|rukwind*|windstoot|windstoten|ijsstorm*|koudegolf|sneeuwval|hevige sneeuwval|zware sneeuwval|\
             aan land gekomen|stormschade|stormweer|winterstorm*|winterweer|ijzel|extreem weer|zware windstoten|blikseminslag*|blikseminslagen|getroffen door de bliksem|door de bliksem getroffen|hagelsteen|hagelstenen|stormwind*|supercel|valwind*|zomerstorm*"
        }
        EventKind::Fire => {
            "brand|branden|uitslaande brand|bosbrand*|natuurbrand*|vuurzee|vlammenzee|in brand|branden~ … uit|brandt … af|brandde … af|uitgebrand|uitgebrande|af+branden~|afgebrand|brandde af|brandden af|brandde uit|in vlammen op|in vlammen opgegaan|in lichterlaaie|woningbrand*|huisbrand*|brandstichting*|heidebrand*|struikgewasbrand*|\
             in de as gelegd|in de as|vlam gevat|vatte vlam|vatten vlam|vlammen|brandhaard*|zwaar vuur|vuur verwoestte|vuur is uitgebroken|vuur brak uit|platgebrand|in brand gestoken|in brand steken|stak in brand|staken in brand|fabrieksbrand*|hotelbrand*|flatbrand*|grote brand|autobrand*|smeulende resten|vuurhaard*|brandramp"
        }
        EventKind::Landslide => {
            "aardverschuiving*|grondverschuiving*|modderstroom|modderstromen|modderlawine*|lawine*|steenlawine*|rotsval|puinlawine*|gletsjerbreuk|steenslag|verzakking van de helling|moddervloed*"
        }
        EventKind::Eruption => {
            "vulkaanuitbarsting*|uitbarsting van de vulkaan|uitbarsting*|uit+barsten~|barsten~ … uit|lavastroom|lavastromen|lava|aswolk*|eruptie*|vulkanische activiteit|vulkaanas|vulkanische as|spuwen~ lava|spuwt lava|spuwde lava|spuwde as|spuwt as|vulkaan spuwt"
        }
        EventKind::Heatwave => {
            "hittegolf|hittegolven|extreme hitte|zinderende hitte|recordhitte|hitterecord*|temperatuurrecord*|warmterecord*|heetste dag|heetste maand|heetste jaar|warmste dag|warmste maand|warmste jaar|hittekoepel|verzengende hitte|recordtemperatuur|recordtemperaturen"
        }
        EventKind::Drought => {
            "droogte|droogtes|watertekort*|waterschaarste|watercrisis|misoogst*|mislukte oogst*|neerslagtekort|sproeiverbod|droogteperiode*"
        }
        EventKind::Explosion => {
            "explosie*|ontploffing*|ontploffen~|exploderen~|gasexplosie*|gasontploffing*|vuurbal|vuurballen|de lucht in|de lucht ingevlogen|stofexplosie*|drukgolf|knal|ontploft|ontplofte|ontploften|ketelontploffing|munitie-ontploffing"
        }
        EventKind::Collapse => {
            "instorting*|in+storten~|storten~ … in|ingestort|ingestorte|brug ingestort|begeeft het|begaf het|begaven het|bezwijken~ onder|bezweken dak|dakinstorting*|mijninstorting*|verzakking*|ingezakt|zakte in|zakten in|gebouwinstorting|bouwval|instortingsgevaar|door het dak gezakt|deels ingestort|instort|instortte|instortten"
        }
        EventKind::Accident => {
            "ongeval*|ongeluk|ongelukken|ongevallen|verkeersongeval*|verkeersongeluk*|auto-ongeluk|auto-ongelukken|auto-ongeval|auto-ongevallen|arbeidsongeval*|bedrijfsongeval*|bedrijfsongeluk|busongeluk|busongeval*|spoorongeval*|vluchtmisdrijf|doorrijden na een ongeval|bijna-botsing|noodlanding*|\
             gaslek|gaslekken|koolmonoxidevergiftiging*|CO-vergiftiging*|CO-intoxicatie*|voedselvergiftiging*|elektrocutie|geëlektrocuteerd|aangereden|aanrijding*|aan+rijden~|overreden|overrijden~|doodgereden|aangereden door|dodelijke val|viel uit het raam|van de trap gevallen|ski-ongeval|ski-ongeluk|duikongeval*|jachtongeval*|bootongeval*|\
             fatale val|ongelukkige val|ongeval met dodelijke afloop|dodelijk ongeval|dodelijk ongeluk|zwaar ongeval|zwaar ongeluk|treinongeval*|fietsongeval*|motorongeval*|quadongeval|helikopterongeval"
        }
        EventKind::Crash => {
            "crash|crashes|crashen~|gecrasht|neer+storten~|storten~ … neer|neergestort|vliegtuigcrash|vliegtuigcrashes|vliegtuigongeluk|vliegtuigongelukken|vliegtuigramp*|vliegramp*|vliegtuigongeval*|helikoptercrash|helikopterongeluk|treinongeluk|treinongelukken|treinramp*|treinbotsing*|botsing|botsen~|botsing*|botste|botsten|gebotst|frontale botsing|kop-staartbotsing*|\
             kettingbotsing*|ontsporing*|ontsporen~|ontspoord|ontspoorde|uit de bocht|van de weg geraakt|van de weg af|raakte van de weg|in het ravijn|in een ravijn|te water geraakt|over de kop|uit de lucht gehaald|uit de lucht geschoten|neergehaald|neer+halen~|haalde neer|verongelukken~|verongelukt|\
             tegen een boom|tegen een vrachtwagen|knalde op|knalden op|op elkaar gebotst|op elkaar geknald|luchtramp*|luchtvaartramp*|neerhalen van|neergeschoten toestel|neergeschoten vliegtuig|buikschuiver|rampvlucht|busramp|bus gekanteld|kantelde|gekantelde|gekanteld|kantelen~"
        }
        EventKind::Shipwreck => {
            "schipbreuk|schipbreuken|schipbreukeling*|kapseizen~|kapseist|kapseisde|kapseisden|gekapseisd|gekapseisde|vergaan schip|schip vergaan|schip verging|boot verging|boten vergingen|boot vergaan|verging|vergingen|gezonken|zonk|zonken|zinkt|zinken van|scheepsramp*|bootramp*|bootdrama*|veerbootramp*|omgeslagen boot|boot omgeslagen|\
             sloeg om|sloegen om|omgeslagen|aan de grond gelopen|liep aan de grond|liepen aan de grond|scheepsongeval*|ferryramp*|zinkend schip|zinkende boot|aanvaring*|bootongeluk|bootongelukken|scheepsongeluk|scheepvaartramp"
        }
        EventKind::Pollution => {
            "vervuiling*|vervuilen~|verontreiniging*|verontreinigen~|olievlek|olievlekken|olielek|olielekken|olieramp*|chemisch lek|lekkage*|giftige wolk|gifwolk|giflozing*|illegale lozing*|lozing*|lozen~|dumping*|afvaldumping|drugsafval|smog|luchtvervuiling|luchtverontreiniging|watervervuiling|bodemverontreiniging|radioactief lek|giftige stof|giftig afval|\
             stikstofuitstoot|PFAS|PFOS|gifschandaal|milieuverontreiniging|fijnstof|olielozing*|chemische lekkage*|giftige modder"
        }
        EventKind::Outbreak => {
            "uitbraak|uitbraken|epidemie*|pandemie*|besmetting*|besmetten~|besmet|besmette|besmettingshaard*|coronabesmetting*|coronavirus|coronageval*|corona|covid|covid-19|virus|virussen|virusuitbraak|ebola|cholera|mazelen|dengue|knokkelkoorts|griep|griepepidemie|vogelgriep|vogelpest|varkenspest|Q-koorts|blauwtong|mond-en-klauwzeer|polio|malaria|apenpokken|mpox|meningitis|\
             zikavirus|salmonella|listeria|E. coli|ehec|lockdown|lockdowns|quarantaine|nieuwe gevallen|bevestigde gevallen|bevestigd geval|bevestigde besmetting*|positieve test|positief getest|testte positief|testten positief|infectieziekte*|infectie*|legionella|legionellabesmetting*|veteranenziekte|kinkhoest|tuberculose|pest|gele koorts|coronauitbraak|verspreiding van het virus|besmettingsgolf|herbesmetting*|tyfus|marburgvirus|pokken"
        }
        EventKind::Outage => {
            "stroomstoring*|stroompanne*|stroomuitval|stroomonderbreking*|black-out|black-outs|elektriciteitspanne*|storing*|computerstoring*|treinstoring*|seinstoring*|wisselstoring*|internetstoring*|netwerkstoring*|systeemstoring*|zonder stroom|zonder elektriciteit|technische storing|panne|pannes|uitval van|uitgevallen|onbereikbaar|offline gegaan|\
             ging offline|gingen offline|platgelegd netwerk|plat+gaan~|ging plat|gingen plat|lag plat|lagen plat|verkeerschaos|treinhinder|vluchtchaos|IT-storing*|softwarefout*|softwareprobleem|technisch probleem|technische problemen|technisch mankement|afschakeling*|internetblokkade|waterpanne|dienstonderbreking|wereldwijde storing|verstoringen"
        }
        EventKind::Death => {
            "dood|doden|dode|doodt|doodde|doodden|gedood|gedode|om+komen~|komen~ … om|komen~ … om het leven|om het leven|om het leven gebracht|om het leven gekomen|sterven~|overlijden~|overleden|overlijdens|overledene*|sneuvelen~|gesneuveld|gesneuvelde*|verdrinken~|verdrinkingsdood|verdrinking*|bezweken|bezwijken~ aan|bezweek|sterfgeval*|sterfte|sterftecijfer*|oversterfte|dodental|dodentol|dodelijk|dodelijke|fatale|fataal|moord|moorden|vermoorden~|vermoord|doodslag|kindermoord|dubbele moord|dubbelmoord|eremoord*|uit het leven gestapt|slachtoffer gevallen|kosten~ het leven|kost het leven|kostte het leven|kostten het leven|het leven gekost|levens gekost|levens geëist|eiste het leven|eisten het leven|eist het leven|eiste de levens|eiste levens|lieten het leven|liet het leven|laten het leven|het leven gelaten|het leven verloren|verloor het leven|verloren het leven|verliezen~ het leven|dood+vallen~|doodgevallen|doodgevroren|dood aangetroffen|dood gevonden|levenloos aangetroffen|levenloze lichaam|levenloze lichamen|gewurgd|gestikt|verstikt|verstikking|levend verbrand|verbrand levend|verhongeren~|verhongerd|euthanasie|terechtgesteld|terechtstelling*|executie*|executeren~|geëxecuteerd|opgehangen wegens|afslachten~|afgeslacht|afgemaakt|ruimen~ kippen|geruimd|ruiming*|uitvaarten|stervende|dodelijke slachtoffer*|wiegendood|doodgetrapt|doodgeslagen|doodgebeten|hersendood|ter dood gebracht|heengegaan|ontslapen|slachtoffers gevallen|doodsoorzaak"
        }
        EventKind::Injury => {
            "gewond|gewonde|gewonden|verwond|verwonden~|verwonding*|zwaargewond|zwaargewonde*|lichtgewond|lichtgewonde*|kritieke toestand|in levensgevaar|levensgevaarlijk gewond|naar het ziekenhuis|in het ziekenhuis|ziekenhuisopname*|gehospitaliseerd|hospitalisatie*|in coma|intensive care|brandwond*|brandwonden|rookinhalatie|rookvergiftiging|hersenschudding*|\
             schotwonden|steekwond*|hoofdletsel|hartaanval*|hartstilstand|onwel|onwel geworden|ziek geworden|gekwetst|gekwetste*|letsel|letsels|been gebroken|arm gebroken|botbreuk*|vecht voor zijn leven|vecht voor haar leven|vechten voor hun leven|opgenomen in het ziekenhuis|overgebracht naar het ziekenhuis|in kritieke toestand|hartinfarct*"
        }
        EventKind::Missing => {
            "vermist|vermiste|vermisten|vermissing*|verdwijning*|verdwijnen~|spoorloos|onvindbaar|van de radar verdwenen|contact verloren|verloren contact|verloor contact|geen spoor van"
        }
        EventKind::Rescue => {
            "redding*|redden~|reddingsactie*|reddingsoperatie*|reddingswerk*|reddingswerken|reddingspoging*|reddingswerkers|reddingsteams|reddingsmissie*|hulpverleners zoeken|levend onder het puin vandaan|levend uit het puin|onder het puin vandaan|onder het puin gehaald|uit het puin gehaald|uit het puin|uit zee gered|uit het water gered|zoek- en reddingsactie|zoek- en reddingsoperatie|\
             opsporings- en reddingsactie|zoeken~ naar overlevenden|zochten naar overlevenden|zoektocht naar overlevenden|zoektocht naar vermisten|zoeken naar vermisten|zoeken naar slachtoffers|zoeken naar lichamen|in veiligheid gebracht|brengen~ … in veiligheid|gered|geredde|geredden|van de verdrinkingsdood gered|bevrijd uit het wrak|bevrijd onder het puin|aan land gebracht|opgepikt op zee|van het dak gehaald|leven gered|levens gered"
        }
        EventKind::Evacuation => {
            "evacuatie*|evacueren~|geëvacueerd|geëvacueerde*|ontruiming*|ontruimen~|ontruimd|evacuatiebevel|luchtbrug|repatriëring*|repatriëren~|gerepatrieerd|moeten hun huizen verlaten|moesten hun huizen verlaten|hun huizen verlaten|hun huis verlaten|hun huis uit|hun huizen uit|hun woningen verlaten|hun woning verlaten|verlieten hun huizen|verlieten hun woningen|verlaten~ hun huis|verlaten~ hun huizen|verlaten~ hun woning|verlaten~ hun woningen|verlaten~ … hun huizen|verlaten~ … hun huis|verlaten~ … hun woningen|geëvacueerden"
        }
        EventKind::Displacement => {
            "ontheemd|ontheemde|ontheemden|ontheemding|dakloos geworden|dakloos|dakloze*|op de vlucht geslagen voor|slaan~ op de vlucht|op de vlucht gejaagd|uit hun huizen verdreven|verdreven|verdrijving*|ontvluchten~ hun huizen|ontvluchtten|ontvluchtte|ontvlucht|ontvluchten|exodus|vluchtelingenstroom|vluchtelingenstromen|vluchtten voor|gevlucht voor|vluchten voor|zijn gevlucht|waren gevlucht|gevlucht|vluchtten|vluchten naar|vluchten uit|uithuiszetting*|huisuitzetting*|uit huis gezet|zonder dak boven|binnenlandse vluchtelingen|intern ontheemden|massavlucht|zochten hun toevlucht|zoeken hun toevlucht"
        }
        EventKind::Damage => {
            "schade|schades|waterschade|brandschade|beschadigen~|beschadigd|beschadigde|beschadiging*|verwoesting*|verwoesten~|vernieling*|vernielen~|vernietigen~|vernietiging*|ravage|ravages|in puin|puinhoop|puinhopen|met de grond gelijk|met de grond gelijkgemaakt|weggevaagd|weg+vagen~|materiële schade|ernstige schade|zware schade|schadebedrag|in de vernieling|\
             weggespoeld|weg+spoelen~|weggeslagen|ontwricht|aangericht|richtte schade aan|schade aangericht|vernielde|verwoestend*|van de kaart geveegd|aan flarden|totaal vernield|onbewoonbaar"
        }
        EventKind::Discovery => {
            "ontdekking*|ontdekken~|vondst*|gevonden|aangetroffen|aan+treffen~|treffen~ … aan|opgegraven|opgraving*|blootgelegd|massagraf|massagraven|zwarte doos|zwarte dozen|wrak gevonden|wrakstukken|stoffelijke resten|stoffelijke overschotten|lichaam gevonden|lichamen gevonden|lijk gevonden|lijken gevonden|lichamen geborgen|lichaam geborgen|geborgen|bergen~ lichamen|berging van|berging*|\
             drugslab ontmanteld|drugslab|drugslaboratorium|wetenschappelijke doorbraak|archeologische vondst*|niet-ontplofte bom|bom uit de tweede wereldoorlog|vliegtuigbom uit|menselijke resten|identificatie van|geïdentificeerd|opgedoken|drugsvondst*|vonden … lichaam|vonden … lichamen|vond … lichaam"
        }
        EventKind::Operation => {
            "operatie*|militaire operatie|politieoperatie*|politieactie*|actiedag*|gecoördineerde actie|gezamenlijke actie|gezamenlijke operatie|veiligheidsoperatie*|antiterreuroperatie*|antiterreuractie*|grootscheepse actie|grootschalige actie|internationale actie|anti-terreuroperatie|speciale operatie|grote politieactie|politie-inzet|militaire oefening*|legeroefening*|undercoveroperatie*|\
             ontmantelen~|ontmanteling*|oprollen|opgerold|opgerolde|rollen~ … op|verijdelen~|verijdeld|verijdelde|neutraliseren~|campagne tegen|militaire campagne|militaire missie|legermissie|harde aanpak|optreden tegen|hard optreden|opgetreden tegen|optrad tegen|trad op tegen|traden op tegen|treedt op tegen|tackelen van|actie tegen|acties tegen|strafactie|handhavingsactie|interventie*|controleactie*|verkeersactie"
        }
        EventKind::Arrest => {
            "arrestatie*|arresteren~|gearresteerd|aanhouding*|aan+houden~|houden~ … aan|aangehouden|op+pakken~|pakken~ … op|opgepakt|opgepakte|inhechtenisneming*|in hechtenis|in hechtenis genomen|voorlopige hechtenis|voorarrest|in voorarrest|voorhechtenis|in de cel|vastgezet|vast+zetten~|in verzekering gesteld|in bewaring gesteld|ingerekend|in+rekenen~|gevat|gevatte|klissen~|geklist|\
             opgesloten|opsluiting|op+sluiten~|aanhoudingsbevel*|arrestatiebevel*|internationaal opsporingsbevel|huisarrest|uitlevering*|uit+leveren~|in de boeien|meldde zich bij de politie|gaf zich aan|gaven zich aan|gaf zich over aan de politie|hechtenis|politiecel|gevangengenomen|gevangen+nemen~|gevangenneming*|van zijn vrijheid beroofd|in de kraag gevat|detentie|ter verhoor|voor verhoor meegenomen|meegenomen voor verhoor|vastgehouden|vast+houden~"
        }
        EventKind::Release => {
            "vrijlating*|vrij+laten~|laten~ … vrij|vrijgelaten|vrij+komen~|vrijgekomen|op vrije voeten|bevrijding*|bevrijden~|bevrijd|bevrijde|invrijheidstelling|op borgtocht|borgtocht|voorwaardelijk vrij|gratie|gratie verleend|amnestie|begenadigd|gevangenenruil|gevangenenuitwisseling|uitwisseling van gevangenen|voorwaardelijke invrijheidstelling|in vrijheid gesteld|in vrijheid|vrijlatingen"
        }
        EventKind::Charge => {
            "aanklacht*|aan+klagen~|aangeklaagd|aangeklaagde|tenlastelegging*|ten laste gelegd|telastelegging|in verdenking gesteld|inverdenkingstelling*|in staat van beschuldiging|in beschuldiging gesteld|vervolging*|vervolgen~|vervolgd wegens|gerechtelijke vervolging|strafrechtelijke vervolging|strafrechtelijk vervolgd|beschuldigd van moord|beschuldigd van terrorisme|afzettingsprocedure|impeachment|bekende schuld|bekenden schuld|schuldig gepleit|\
             pleitte schuldig|pleitte onschuldig|aangifte gedaan|strafklacht*|vorderde|dagvaarding*|dagvaarden~|gedagvaard"
        }
        EventKind::Trial => {
            "proces|processen|strafproces|rechtszaak|rechtszaken|rechtszitting*|zitting*|staat terecht|stond terecht|staan terecht|stonden terecht|terecht+staan~|terechtstaan|voor de rechter|voor de rechtbank|voor het hof|getuigenis|getuigenissen|getuigenverklaring*|hoger beroep|in beroep|beroepsprocedure|hoorzitting*|assisenproces|assisenzaak|krijgsraad|strafzaak|strafzaken|pleidooi*|regiezitting|\
             pro-formazitting|voorgeleid|voorgeleiding*|moordproces|terreurproces|eist celstraf|eiste celstraf|strafeis|juryberaad|cassatie|in cassatie"
        }
        EventKind::Sentence => {
            "veroordeling*|veroordelen~|veroordeeld|veroordeelde|veroordeelden|vonnis|vonnissen|gevonnist|uitspraak van de rechter|uitspraak van de rechtbank|uitspraak|uitspraken van de rechtbank|arrest van het hof|schuldig bevonden|bevonden schuldig|schuldigverklaring|levenslang|levenslange gevangenisstraf|gevangenisstraf*|celstraf*|werkstraf*|taakstraf*|doodstraf|doodvonnis|ter dood veroordeeld|vrijspraak|vrijgesproken|\
             vrij+spreken~|vrijspraken|straf opgelegd|strafmaat|voorwaardelijke straf|jaar cel|maanden cel|jaar celstraf|maanden celstraf|jaar gevangenisstraf|maanden gevangenisstraf|jaar gevangenis|jaar opsluiting|tbs|tbs met dwangverpleging|gerechtelijk bevel|rechterlijke uitspraak|rechtbank oordeelde|rechter oordeelde|hof oordeelde|rechter bepaalde|rechtbank bepaalde"
        }
        EventKind::Fine => {
            "boete*|boetes|veroordelen~ tot een boete|veroordeeld tot een boete|tot een boete veroordeeld|beboeten~|beboet|geldboete*|miljoenenboete*|miljardenboete*|recordboete*|mededingingsboete|dwangsom|dwangsommen|schadevergoeding*|schadeloosstelling*|schikking*|schikken~ met|minnelijke schikking|verkeersboete*|bekeuring*|naheffing*|bestuurlijke boete|smartengeld|schadeclaim*"
        }
        EventKind::Lawsuit => {
            "kort geding|kort gedingen|civiele zaak|bodemprocedure|massaclaim*|collectieve rechtszaak|collectieve claim|dienen~ een klacht in|klacht ingediend|diende een klacht in|dienden een klacht in|dient een klacht in|juridische stappen|naar de rechter|stappen naar de rechter|stapt naar de rechter|stapte naar de rechter|stapten naar de rechter|spande een rechtszaak aan|spannen~ een rechtszaak aan|\
             rechtszaak aangespannen|rechtszaak aanspannen|rechtsgeding|geding|juridische strijd|juridisch geschil|sleept voor de rechter|slepen voor de rechter|sleepte voor de rechter|gesleept voor de rechter|voor de rechter gedaagd|daagt voor de rechter|daagde voor de rechter|inbreukprocedure|smaad|laster|patentzaak|octrooizaak|mededingingszaak|burgerlijke partij|klachten ingediend|rechtsvordering|aanklacht ingediend tegen het bedrijf|juridische procedure|proces aangespannen"
        }
        EventKind::Investigation => {
            "onderzoek|onderzoeken|onderzoekt|onderzocht|onderzochten|gerechtelijk onderzoek|strafrechtelijk onderzoek|strafonderzoek|opsporingsonderzoek|moordonderzoek|politieonderzoek|vooronderzoek|buurtonderzoek|sporenonderzoek|recherche-onderzoek|inspectie*|inspecteren~|audit|audits|controle uitgevoerd|enquêtecommissie|parlementaire enquête|parlementair onderzoek|onderzoekscommissie*|verhoor|verhoren|verhoord|\
             ondervraging*|ondervragen~|ondervraagd|autopsie*|lijkschouwing|sectie op het lichaam|afgeluisterd|forensisch onderzoek|antitrustonderzoek|mededingingsonderzoek|doorlichting|integriteitsonderzoek|tegenexpertise|reconstructie van het misdrijf|wedersamenstelling"
        }
        EventKind::Search => {
            "inval*|invallen|huiszoeking*|doorzoeking*|doorzoeken~|doorzocht|razzia*|zoektocht*|zoekactie*|uitkammen|uitgekamd|kamden uit|deed een inval|deden een inval|viel binnen bij|vielen binnen bij|speurtocht|zoeken~ naar|zochten naar|zocht naar|zoekt naar|gezocht naar|politie-inval*|huiszoekingsbevel|bestorming van de woning|fouillering|zoekwerk|invallen gedaan|gespeurd naar"
        }
        EventKind::Seizure => {
            "inbeslagname*|inbeslagneming*|in beslag|in beslag genomen|in beslag nemen~|beslaglegging*|beslag gelegd|beslag leggen|legde beslag|legden beslag|verbeurdverklaring|verbeurdverklaard|geconfisqueerd|confiscatie*|confisqueren~|onderschepping*|onderscheppen~|onderschept|drugsvangst*|cocaïnevangst*|recordvangst|tegoeden bevroren|bevroren tegoeden|bevriezing van|bevriezen~ de tegoeden|bevriest tegoeden|\
             bevroor tegoeden|rekeningen bevroren|onteigening*|onteigenen~|nationalisatie*|nationaliseren~|genationaliseerd|aan de ketting|aan de ketting gelegd|ingenomen wapens|drugs gepakt"
        }
        EventKind::Removal => {
            "verwijdering*|verwijderen~|verwijderd|verwijderde|offline gehaald|offline halen|halen~ … offline|wissen~|gewist|gewiste|gedeactiveerd|deactiveren~|opgeschort account|accounts geblokkeerd|accounts opgeschort|geblokkeerde accounts|blokkeren~ de toegang|blokkeren~ accounts|geblokkeerd|geblokkeerde|sloop|slopen~|gesloopt|afgebroken|afbraak|opruiming*|opruimen|opgeruimd|van het platform gehaald|\
             van het internet gehaald|van het internet verwijderd|offline|uit de lucht halen|platgelegd|uitgeschakeld|uit+schakelen~|schakelen~ … uit|weg+halen~|weggehaald|opdoeken|gemelde content|schorsen~ accounts|geschorste accounts|accounts geschorst|contentmoderatie|schoonmaakactie"
        }
        EventKind::Deployment => {
            "inzet van|ingezet|in+zetten~|zetten~ … in|mobilisatie*|mobiliseren~|gemobiliseerd|troepenopbouw|troepenmacht gestuurd|versterkingen|troepenterugtrekking*|terugtrekking van|terugtrekking*|terug+trekken~ troepen|trekt troepen terug|stuurt troepen|sturen~ troepen|stuurde troepen|stuurt militairen|stuurde militairen|stuurt extra|stuurde extra|gestationeerd|stationeren~|stationering|dienstplicht|vredesmissie*|uitgerukt|\
             uit+rukken~|rukte uit|rukten uit|troepenverplaatsing*|ontplooiing|ontplooien~|ontplooid|uitgezonden militairen|uitzending van militairen|opgeroepen reservisten|leger ingezet|naar het front gestuurd|uitgestuurd"
        }
        EventKind::Aid => {
            "noodhulp|humanitaire hulp|hulpgoederen|hulpactie*|hulpverlening|voedselhulp|financiële hulp|financiële steun|hulppakket|hulppakketten|steunpakket|steunpakketten|noodpakket|reddingspakket|reddingsplan voor|bailout|steunmaatregel*|steunmaatregelen|steunfonds|donatie*|doneren~|gedoneerd|schenking*|subsidie*|subsidiëren~|hulpkonvooi|hulpkonvooien|wapenlevering*|wapenleveringen|militaire steun|militaire hulp|\
             ontwikkelingshulp|ontwikkelingssamenwerking|inzamelingsactie*|inzameling*|benefiet|donorconferentie|staatssteun|hulporganisaties sturen|noodsteun|rampenfonds|medische hulp|hulptransport*|energietoelage|compensatieregeling"
        }
        EventKind::Vaccination => {
            "vaccinatie*|vaccineren~|gevaccineerd|gevaccineerden|vaccin|vaccins|vaccinatiecampagne*|inenting*|in+enten~|ingeënt|immunisatie|prik|prikken|boosterprik*|boostercampagne|booster|boosters|eerste prik|tweede prik|griepprik*|vaccinatieprogramma|vaccinatiegraad|coronavaccin*|inentingscampagne"
        }
        EventKind::Statement => {
            "verklaring*|persbericht*|mededeling*|aankondiging*|toespraak|toespraken|speech|speeches|tweet|tweets|verontschuldiging*|excuses|veroordeelde het geweld|rouwbetuiging*|condoleances|gezamenlijke verklaring|open brief|open brieven|videoboodschap*|boodschap van|communiqué|communiqués|statement|statements|eerbetoon|persmededeling*|videotoespraak|troonrede"
        }
        EventKind::PressConference => {
            "persconferentie*|persmoment*|persbriefing*|persbijeenkomst|persconferenties|perstoelichting|mediabriefing"
        }
        EventKind::ResponsibilityClaim => {
            "opeising*|op+eisen~|eisen~ … op|opgeëist|eiste de verantwoordelijkheid|eist de verantwoordelijkheid|claimen~ de verantwoordelijkheid|bekentenis|bekentenissen|bekennen~|bekende|achter de aanslag te zitten|de verantwoordelijkheid op"
        }
        EventKind::Denial => {
            "ontkenning*|ontkennen~|ontkracht|ontkrachten~|weerleggen~|weerlegging*|weerspreken~|tegengesproken|tegenspreken|tegenspreekt|tegensprak|tegen te spreken|tegenspraak|wijzen~ … van de hand|van de hand gewezen|van de hand wijst|van de hand wees|loochenen~|verwerpen~ de beschuldigingen|verwierp de beschuldigingen|verwierp de aantijgingen|ontzenuwen~|ontkende|ontkenden|ontkend|rectificatie*"
        }
        EventKind::Warning => {
            "waarschuwing*|code rood|code oranje|code geel|bommelding*|bomalarm*|bomdreiging*|reisadvies|reisadviezen|reiswaarschuwing*|tsunamiwaarschuwing*|tsunamialarm|terreuralarm|dreigingsniveau*|terreurdreiging*|weeralarm|stormwaarschuwing*|ultimatum|ultimatums|alarm geslagen|slaan~ alarm|slaat alarm|sloeg alarm|loos alarm|vals alarm|winstwaarschuwing*|waarschuwen voor|waarschuwt voor|waarschuwde voor|waarschuwden voor|\
             gewaarschuwd voor|waarschuwden inwoners|doodsbedreiging*|dreigbrief|dreigbrieven|bedreiging*|dreiging*|nl-alert|be-alert|verhoogde paraatheid|hoogste alarmfase|alarmfase|alarmtoestand|weersverwachting*|noodoproep aan bewoners|alarmniveau"
        }
        EventKind::Study => {
            "studie*|enquête*|peiling*|opiniepeiling*|volkstelling*|statistieken|ranglijst*|klinische proef|klinische proeven|klinische studie|exitpoll|exitpolls|nieuw onderzoek|wetenschappelijk onderzoek|onderzoek van de universiteit|onderzoek naar de gevolgen|rapport van|een rapport|jaarverslag|jaarverslagen|steekproef|steekproeven|rapport blijkt|onderzoek blijkt|studie blijkt|bevolkingsonderzoek|marktonderzoek|analyse van|witboek|index gepubliceerd|meting van"
        }
        EventKind::Strike => {
            "staking*|staken~ het werk|staakt|staakten|staken|gestaakt|werkonderbreking*|werkonderbrekingen|stakingsactie*|stakingsdag*|spoorstaking*|treinstaking*|algemene staking|wilde staking|hongerstaking*|het werk neergelegd|leggen~ het werk neer|legden het werk neer|legt het werk neer|legde het werk neer|leggen … het werk neer|legden … het werk neer|werk neer|vakbondsactie*|piketten|stakingspiket*|stakersposten|stiptheidsactie*|prikactie*|estafettestaking*|arbeidsconflict*|cao-acties|vervoersstaking|busstaking|pilotenstaking|stakingsoproep"
        }
        EventKind::Layoff => {
            "ontslagronde*|massaontslag*|collectief ontslag|collectieve ontslagen|ontslagen|ontslaan~|ontslagen vallen|ontslaggolf|banenverlies|banen schrappen|schrappen~ banen|banen geschrapt|schrapt banen|schrapte banen|schrappen~ … banen|schrappen~ … jobs|schrappen~ … arbeidsplaatsen|schrappen~ … functies|jobs schrappen|jobs geschrapt|arbeidsplaatsen schrappen|arbeidsplaatsen geschrapt|arbeidsplaatsen verdwijnen|banen verdwijnen|banen verloren|\
             banen gaan verloren|jobs verloren|jobs verdwijnen|verliezen~ … hun baan|verliezen~ … hun job|verliezen~ … hun banen|verloren hun baan|hun baan kwijt|hun baan verliezen|hun baan verliest|hun job verliezen|afvloeiing*|afvloeien|herstructurering*|herstructureren~|reorganisatie*|reorganiseren~|werkloosheid|werkloosheidscijfer*|inkrimping van het personeel|personeelsinkrimping|personeelsreductie|banenreductie|op straat gezet|op straat komen te staan|technische werkloosheid|tijdelijke werkloosheid|sociaal plan|boventallig|banenafbouw|jobverlies|baanverlies|naakte ontslagen|schrapping van banen|schrappen van banen|verdwijnen … banen|verdwijnen … jobs|verdwijnen … arbeidsplaatsen"
        }
        EventKind::Hiring => {
            "aanwerving*|aan+werven~|aangeworven|werving*|werven~|geworven|rekrutering*|rekruteren~|gerekruteerd|nieuwe banen|nieuwe jobs|nieuwe arbeidsplaatsen|banen gecreëerd|jobs gecreëerd|banencreatie|jobcreatie|banengroei|creëren~ banen|creëert banen|creëren~ … banen|creëren~ … jobs|in dienst genomen|neemt in dienst|nemen~ … in dienst|vacatures|vacature|banenbeurs|jobbeurs|wervingscampagne"
        }
        EventKind::Merger => {
            "fusie*|fuseren~|gefuseerd|overname*|over+nemen~|nemen~ … over|overgenomen|vijandige overname|overnamebod|overnamebiedingen|bod op|joint venture|joint ventures|afsplitsing*|af+splitsen~|afgesplitst|opslokken|privatisering*|privatiseren~|overnamegesprekken|samengaan van|samengaan|opgekocht|op+kopen~|kopen~ … op|inlijving van"
        }
        EventKind::Bankruptcy => {
            "faillissement*|failliet|failliete|failliet verklaard|failliet gegaan|ging failliet|gaat failliet|gingen failliet|bankroet|insolventie|insolvent|surseance|surseance van betaling|uitstel van betaling|gerechtelijke reorganisatie|WCO|curator aangesteld|liquidatie van het bedrijf|vereffening|wanbetaling|schuldencrisis|bankencrisis|staatsbankroet|over de kop gegaan|bankrun|schuldsanering|chapter 11|doorstart|over kop gegaan|boeken neergelegd|legt de boeken neer|legde de boeken neer|boeken neer"
        }
        EventKind::Investment => {
            "investering*|investeren~|geïnvesteerd|belang nemen in|neemt een belang|minderheidsbelang*|meerderheidsbelang*|kapitaalinjectie*|bouwproject*|infrastructuurproject*|bouw van|aanleg van|bouwwerken|eerstesteenlegging|eerste steen gelegd|renovatie*|renoveren~|gerenoveerd|bouwt een nieuwe|bouwt een fabriek|bouwen een nieuwe|modernisering|uitbreiding van|infrastructuurwerken|investeringsplan*|nieuwbouw"
        }
        EventKind::Funding => {
            "financiering*|financieren~|gefinancierd|financieringsronde*|kapitaalronde*|crowdfunding|haalt op|haalde op|haalden op|opgehaald|trekt uit|trok uit|trokken uit|trekken~ … uit|uitgetrokken|maakt vrij|maakte vrij|maakten vrij|vrijgemaakt|maken~ … vrij|lening*|leningen|krediet|kredieten|kredietlijn*|beursgang*|IPO|obligatie-uitgifte|kapitaalverhoging*|begroting|begrotingen|rijksbegroting|budget|budgetten|toegekende subsidie|noodlening*|durfkapitaal|geld ophalen|leent|leende"
        }
        EventKind::Earnings => {
            "winst|winsten|nettowinst*|bedrijfswinst|brutowinst|omzet|omzetten|jaaromzet|recordwinst*|kwartaalcijfer*|kwartaalcijfers|jaarcijfers|halfjaarcijfers|jaarresultaten|kwartaalresultaten|halfjaarresultaten|resultaten bekendgemaakt|nettoverlies|kwartaalverlies|jaarverlies|miljardenverlies|operationeel verlies|bedrijfsresultaat|dividend|dividenden|bruto binnenlands product|bbp|bnp|economische groei|economische krimp|recessie*|\
             begrotingstekort*|handelstekort|handelsoverschot*|begrotingsoverschot|staatsschuld|afschrijving*|EBITDA|verkoopcijfers|halfjaarwinst|kwartaalwinst|jaarwinst|verlies van miljoenen|leed verlies|boekte verlies|rode cijfers"
        }
        EventKind::Sale => {
            "verkoop|verkopen~|verkocht|verkochte|aankoop|aankopen|aan+kopen~|aangekocht|veiling*|veilen~|geveild|onder de hamer|export|exporteren~|geëxporteerd|uitvoer van|import|importeren~|geïmporteerd|invoer van|kopen~|gekocht|transactie*|autoverkoop|autoverkopen|wapendeal*|wapenverkoop|uitverkoop|van de hand gedaan|van de hand doen|afzet|detailhandelsverkopen|levering*|leveringen"
        }
        EventKind::PriceChange => {
            "prijsstijging*|prijsverhoging*|prijsdaling*|prijsverlaging*|prijsdruk|renteverhoging*|\
             renteverlaging*|rentestap|rentestijging*|inflatie|devaluatie*|devalueren~|beurskrach|koersval|\
             koersdaling*|koersstijging*|koerswinst*|koersverlies|belastingverhoging*|belastingverlaging*|duurder|\
             goedkoper|dalen~ met|gedaald met|stijgen~ met|gestegen met|kelderen~|gekelderd|koersdaling*|\
             prijs* stijgen~|prijs* dalen~|prijzen stegen|inflatie stijgen~|inflatie dalen~|rente stijgen~|\
             rente dalen~|huur* stijgen~|toe+nemen~ met|afname*|nam toe met|nam af met|toegenomen met|\
             afgenomen met|stijging van|daling van|toename van|afname van|koersen dalen~|aandeel dalen~|\
             aandelen dalen~|prijzen zijn gestegen|recordhoogte|dieptepunt*|laagterecord*|hoogtepunt van de beurs|\
             koopkracht|koopkrachtverlies|huurstijging*|loonstijging*|loonsverhoging*|prijzen stegen|\
             prijzen dalen|prijzen stijgen|verhoging van de prijs|verhoging van de rente|verlaging van de rente|\
             verhoogt de rente|verlaagt de rente|verhoogde de rente|verlaagde de rente|groeien~ met|groeide met|\
             groei van|kromp met|krimp van|economie krimpen~|economie groeien~|indexering|loonindexering|\
             waardevermindering|opleving|rentetarieven|accijnsverhoging*|tariefverhoging*|btw-verhoging*|\
             kostenstijging*|verdubbelen~|verdrievoudigen~|halveren~"
        }
        EventKind::Recall => {
            "terugroepactie*|terugroeping*|terug+roepen~|roepen~ … terug|teruggeroepen|uit de handel|uit de handel gehaald|uit de rekken gehaald|uit de schappen gehaald|haalt uit de rekken|uit de rekken|uit de schappen|van de markt gehaald|terughaalactie*|terug+halen~ producten|productterugroeping"
        }
        EventKind::Launch => {
            "lancering*|lanceren~|gelanceerd|raketlancering*|raketproef|raketproeven|rakettest*|rakettesten|kernproef|kernproeven|kernwapenproef|atoomproef|productlancering*|première*|ruimtemissie*|ruimtewandeling*|maanlanding*|proefvlucht*|testvlucht*|eerste vlucht|maidentrip|uitrol|uit+rollen~|rollen~ … uit|uitgerold|opstijging van de raket|van start gegaan met|in gebruik genomen systeem|satellietlancering*|debuut|debuteren~|live gegaan|op de markt gebracht|brengen~ … op de markt"
        }
        EventKind::Opening => {
            "opening*|openen~ de deuren|opent de deuren|opende de deuren|openen~ zijn deuren|opent zijn deuren|heropening*|heropenen~|heropend|inhuldiging*|in+huldigen~|ingehuldigd|inwijding*|ingewijd|officieel geopend|feestelijk geopend|is geopend|zijn geopend|werd geopend|werden geopend|wordt geopend|openingsceremonie|ingebruikname|in gebruik genomen|lintje doorgeknipt|hervat de vluchten|weer open|weer geopend|vernieuwde opening"
        }
        EventKind::Closure => {
            "sluiting*|gesloten|sluiten~ de deuren|sluit de deuren|sloot de deuren|sloten de deuren|sluiten~ zijn deuren|sluiten~ hun deuren|sluiten~ haar deuren|dicht|dichtgegaan|gaat dicht|gaan dicht|ging dicht|gingen dicht|moet dicht|moeten dicht|bedrijfssluiting*|fabriekssluiting*|schoolsluiting*|winkelsluiting*|grenssluiting*|stillegging|stilgelegd|stil+leggen~|leggen~ … stil|legt stil|buiten gebruik|buiten dienst|\
             afgesloten|af+sluiten~|sluiten~ … af|afsluiting*|afgezet gebied|afgezet|opgedoekt|stop+zetten~|zetten~ … stop|stopgezet|stopzetting*|staken~ de productie|staakt de productie|ontmanteling van de kerncentrale|uitfasering|uitgefaseerd|buitengebruikstelling|sluit fabriek|sluit vestiging|sluit winkels|sluiten~ de fabriek|sluiten~ de vestiging|sluiten~ de scholen|sluiten~ de grens|sluiten~ de grenzen|sluit de fabriek|sluit … fabriek|sluit … fabrieken|sluit … winkels|sluit … vestigingen|sluiten … winkels|sluiten … vestigingen"
        }
        EventKind::Cancellation => {
            "annulering*|annuleren~|geannuleerd|geannuleerde|afgelasting*|af+gelasten~|afgelast|afgelaste|geschrapte vluchten|vluchten geschrapt|treinen geschrapt|schrapt vluchten|schrappen~ … vluchten|uitgesteld|uit+stellen~|stellen~ … uit|uitstel|opgeschort|op+schorten~|schorten~ … op|opschorting*|schorsing*|schorsen~|geschorst|verschoven|verschuiving van de datum|vertraging*|vertraagd|vertraagde|verdaagd|verdagen~|ingetrokken|intrekking*|in+trekken~|\
             trekken~ … in|aan de grond gehouden|aan de grond houden|opgezegd|op+zeggen~|afgeblazen|af+blazen~|blazen~ … af|nietigverklaring|nietig verklaard|vluchtannulering*|gaat niet door|gaan niet door|ging niet door|gingen niet door|van de baan|afgevoerd|omgeleide vluchten|omgeleid"
        }
        EventKind::Ceasefire => {
            "staakt-het-vuren|bestand tussen|bestand|bestanden|wapenstilstand*|vredesakkoord*|vredesverdrag*|vredesovereenkomst*|vredesplan*|gevechtspauze*|humanitaire pauze|de-escalatie|capitulatie*|capituleren~|overgave|over+geven~ zich|gaven zich over|gaf zich over|geeft zich over|wapens neergelegd|legt de wapens neer|legden de wapens neer|wapens neer|ontwapening|beëindiging van de vijandelijkheden"
        }
        EventKind::Demonstration => {
            "demonstratie*|demonstreren~|gedemonstreerd|betoging*|betogen~|betoogd|betoger*|demonstrant*|protest|protesten|protesteren~|geprotesteerd|protestactie*|protestmars*|protestbetoging*|manifestatie*|mars tegen|mars voor|vredesmars|stille mars|optocht*|bezetten~ het gebouw|bezetting van het gebouw|blokkade*|wegblokkade*|snelwegblokkade*|wake*|menselijke keten|klimaatmars*|klimaatstaking*|schoolstaking*|scholierenprotest|boerenprotest*|studentenprotest*|straatprotest*|massaprotest*|protestkamp*|boycot|boycots|boycotten~|geboycot|pride|parade*|militaire parade|de straat op|op straat gekomen|kwamen op straat|komen op straat|trokken door de straten|burgerlijke ongehoorzaamheid|sit-in|betogers op straat|protestbeweging*|protestdag|boerenacties|tegenbetoging*|tegendemonstratie*"
        }
        EventKind::Election => {
            "verkiezing*|verkiezingen|presidentsverkiezing*|parlementsverkiezing*|gemeenteraadsverkiezing*|lokale verkiezingen|vervroegde verkiezingen|tussentijdse verkiezingen|herverkiezing|herkozen|verkozen|verkozene*|verkiezen~|gekozen tot|gekozen als|stembusgang|naar de stembus|stembus|stembussen|stemronde*|tweede ronde van de verkiezingen|voorverkiezing*|verkiezingsoverwinning*|verkiezingszege*|verkiezingsuitslag*|verkiezingscampagne*|verkiezingsdag|\
             opkomst|opkomstpercentage|opkomstcijfer|stembureau|stembureaus|stemlokaal|stemlokalen|kiesstrijd|verkiezingsnederlaag|wint de verkiezingen|won de verkiezingen|wonnen de verkiezingen|verkiezingen gewonnen|europese verkiezingen"
        }
        EventKind::Vote => {
            "stemming*|stemmen~|gestemd|stemmen tegen|stemmen voor|referendum|referenda|referendums|volksraadpleging*|motie van wantrouwen|vertrouwensstemming|wantrouwensmotie|motie|moties|weggestemd|weg+stemmen~|onthouding*|onthielden zich|onthield zich|hun stem uitgebracht|hun stem uitbrengen|brachten hun stem uit|brengen hun stem uit|veto|veto's|stemde in met|stemden in met|stemt in met|ingestemd met|in+stemmen~ met|\
             stemden voor|stemde voor|stemden tegen|stemde tegen|hoofdelijke stemming|ledenraadpleging|unanieme stemming|vetorecht"
        }
        EventKind::Law => {
            "nieuwe wet|nieuwe wetten|wetsvoorstel|wetsvoorstellen|wetsontwerp|wetsontwerpen|wetgeving|wetswijziging*|decreet|decreten|wet aangenomen|aangenomen wet|nemen~ … wet aan|neemt wet aan|nam wet aan|keuren~ … goed|keurde … goed|keurden … goed|keurt … goed|goedgekeurd|goed+keuren~|goedkeuring*|bekrachtigd|bekrachtigen~|bekrachtiging|ratificatie*|ratificeren~|geratificeerd|hervorming*|hervormen~|hervormd|richtlijn|richtlijnen|amendement|\
             amendementen|legaliseren~|legalisering|gelegaliseerd|decriminaliseren~|uitvoeringsbesluit|treden~ in werking|treedt in werking|trad in werking|traden in werking|in werking getreden|van kracht|grondwetswijziging*|resolutie|resoluties|verordening*|pensioenhervorming*|belastinghervorming*|groen licht|wet op|wet tegen|noodwet|noodwetten|nieuwe regels|nieuwe regelgeving|aannemen van de wet|aanneming van de wet|aangenomen met|begrotingswet|omstreden wet|vergunning verleend|machtiging|noodverordening*|Koninklijk Besluit|nam de wet aan|namen de wet aan|neemt de wet aan|de wet aangenomen|de wet aan|wet aan|\
             noodtoestand|de noodtoestand|uitzonderingstoestand|staat van beleg"
        }
        EventKind::Ban => {
            "verbod|verboden|verbieden~|verbiedt|embargo|embargo's|avondklok|avondklokken|uitgaansverbod|inreisverbod|reisverbod|reisverboden|samenscholingsverbod|moratorium|restrictie*|inperking*|beperkende maatregelen|reisbeperking*|exportverbod|importverbod|rookverbod|stadionverbod|rijverbod|vuurwerkverbod|zwarte lijst|censuur|censureren~|gecensureerd|uitzetting*|uit+zetten~|zetten~ … uit|uitgezet|uitgezette|uitwijzing*|\
             uitgewezen|uit+wijzen~|deportatie*|deporteren~|gedeporteerd|toegang ontzegd|toegang geweigerd|diskwalificatie|gediskwalificeerd|diskwalificeren~|levenslang geschorst|illegaal verklaard|aan banden|aan banden gelegd|boerkaverbod|hoofddoekverbod|verboden verklaard|handelsverbod"
        }
        EventKind::Sanction => {
            "sanctie*|sancties|sanctioneren~|gesanctioneerd|sanctiepakket*|sanctiepakketten|economische sancties|strafmaatregel*|strafmaatregelen|invoerheffing*|importheffing*|strafheffing*|heffing*|handelsoorlog|handelsbelemmering*|douanerechten|invoerrechten|invoertarief|invoertarieven|importtarief|importtarieven|tegenmaatregel*|vergeldingsmaatregel*|handelsbeperking*|importtaks"
        }
        EventKind::Agreement => {
            "akkoord|akkoorden|overeenkomst*|verdrag*|verdragen|pact|pacten|deal|deals|sluiten~ een akkoord|sluiten~ … akkoord|akkoord gesloten|akkoord sluiten|akkoord bereikt|bereiken~ een akkoord|bereikten een akkoord|overeenstemming|overeenstemming bereikt|ondertekening*|ondertekenen~|ondertekend|getekend contract|tekenden|tekende een|tekent contract|intentieverklaring*|handelsakkoord*|handelsverdrag*|vrijhandelsakkoord*|regeerakkoord*|\
             coalitieakkoord*|klimaatakkoord*|nucleair akkoord|atoomakkoord|kernakkoord|begrotingsakkoord*|cao-akkoord*|cao|loonakkoord|sociaal akkoord|bemiddeling*|contract ter waarde|contract gewonnen|contract binnengehaald|compromis|compromissen|verzoening|normalisering van de betrekkingen|samenwerkingsakkoord*|samenwerkingsovereenkomst*|partnerschap*|raamakkoord|principeakkoord*|deal gesloten|migratiedeal|memorandum van overeenstemming"
        }
        EventKind::Meeting => {
            "vergadering*|vergaderen~|bijeenkomst*|top|eurotop|klimaattop|navo-top|EU-top|topoverleg|topontmoeting*|conferentie*|gesprekken|onderhandeling*|onderhandelen~|onderhandeld|overleg|spoedoverleg|crisisoverleg|spoedvergadering*|crisisberaad|kabinetsberaad|beraad|congres|partijcongres|ontmoeting*|ontmoeten~|vredesonderhandelingen|vredesgesprekken|vredesoverleg|telefoongesprek*|algemene vergadering|plenaire vergadering|ministerraad|beurs voor|symposium|debat|debatten|televisiedebat*|kamerdebat*|spoeddebat*|formatiegesprekken|samenkomst*|bijeengekomen|bijeen+komen~|komen~ … bijeen|komen~ … samen|samengekomen|ledenvergadering|aandeelhoudersvergadering*"
        }
        EventKind::Visit => {
            "bezoek|bezoeken|bezoekt|bezocht|bezochten|staatsbezoek*|staatsbezoeken|werkbezoek*|bliksembezoek*|officieel bezoek|officiële bezoeken|bedevaart*|pelgrimstocht*|rondreis|tournee|buitenlandse reis|op bezoek|brengt een bezoek|bracht een bezoek|brachten een bezoek|pauselijk bezoek|koninklijk bezoek|handelsmissie*|hadj"
        }
        EventKind::Resignation => {
            "aftreden|af+treden~|treden~ … af|afgetreden|ontslag genomen|neemt ontslag|nam ontslag|namen ontslag|nemen~ ontslag|nemen~ … ontslag|ontslag ingediend|dient zijn ontslag in|dient haar ontslag in|diende zijn ontslag in|diende haar ontslag in|zijn ontslag aangeboden|haar ontslag aangeboden|bood zijn ontslag aan|bood haar ontslag aan|biedt zijn ontslag aan|biedt haar ontslag aan|op+stappen~|stappen~ … op|opgestapt|stapt op|stapte op|stapten op|\
             gaat met pensioen|ging met pensioen|pensionering|troonsafstand|doet afstand van de troon|deed afstand van de troon|abdicatie|uit zijn ambt gezet|uit haar ambt gezet|uit zijn functie|uit haar functie|uit de functie ontheven|afgezet als|afgezet president|legt zijn functie neer|legt haar functie neer|legde zijn functie neer|legde haar functie neer|functie neergelegd|vertrekt als|vertrek als|treedt terug|trad terug|traden terug|teruggetreden|terug+treden~|kabinet gevallen|val van het kabinet|val van de regering|regering gevallen|kabinetscrisis|ontslag van de minister|ontslag van de premier|ontslag van de regering|ontslag van de president|ontslag van minister|ontslag van premier"
        }
        EventKind::Appointment => {
            "benoeming*|benoemen~|benoemd|benoemde|aanstelling*|aan+stellen~|stellen~ … aan|aangesteld|nominatie*|nomineren~|genomineerd|voorgedragen|voordracht|eedaflegging|beëdiging*|beëdigen~|beëdigd|ingezworen|legt de eed af|legde de eed af|legden de eed af|eed afgelegd|inauguratie*|aangetreden|aan+treden~|treden~ … aan|ambtsaanvaarding|kroning*|gekroond|troonsbestijging|nieuwe regering|nieuw kabinet|kabinetsherschikking|regeringsherschikking|opvolging van|volgt op als|opgevolgd door|installatie als|geïnstalleerd als|tot president verkozen|regeringsvorming|kabinetsformatie"
        }
        EventKind::Migration => {
            "migratie|migreren~|immigratie|emigratie|emigreren~|asiel|asielaanvraag|asielaanvragen|asielverzoek|asielverzoeken|asielinstroom|asielopvang|oversteek|oversteken|overgestoken|over+steken~|steken~ … over|grensovergang*|toestroom|instroom van|vluchtelingencrisis|migratiecrisis|asielcrisis|hervestiging|herplaatsing|pushback*|pushbacks|naturalisatie*|genaturaliseerd|aangekomen migranten|illegale grensoverschrijding*|grensoverschrijding*|gezinshereniging|aan land gekomen migranten|ontschepen~|ontscheping|spreidingswet"
        }
        EventKind::Award => {
            "prijs gewonnen|prijs toegekend|prijsuitreiking*|uitgereikt|uitreiking*|onderscheiding*|onderscheiden met|bekroond|bekroning*|bekronen~|medaille*|Nobelprijs*|Nobelprijs voor de Vrede|Oscar|Oscars|Gouden Palm|Gouden Leeuw|Gouden Beer|lintje|lintjes|geridderd|jackpot|hoofdprijs|lotto|wereldrecord*|record gebroken|gebroken record|record verbroken|heiligverklaring*|zaligverklaring*|gelauwerd|valt in de prijzen|literatuurprijs|prijswinnaar*"
        }
        EventKind::Birth => {
            "geboorte*|geboortes|geboren|bevalling*|bevallen van|bevalt van|beviel van|pasgeborene*|vroeggeboorte*|zwangerschap*|zwanger|geboortecijfer*|kraambed|in blijde verwachting|ter wereld gebracht|kersverse ouders"
        }
        EventKind::Marriage => {
            "huwelijk|huwelijken|trouwen~|getrouwd|huwen~|gehuwd|bruiloft*|trouwerij*|trouwpartij*|echtscheiding*|gescheiden echtpaar|verloving*|verloofd|in het huwelijk|homohuwelijk*|koninklijk huwelijk|scheiding aangevraagd|stapt in het huwelijk"
        }
        EventKind::MatchResult => {
            "finale|bekerfinale|halve finale|kwartfinale|kampioenschap*|kampioen|kampioenen|landskampioen*|wereldkampioen*|wereldkampioenschap*|Europees kampioen|wereldtitel*|wereldbeker|EK|WK|toernooi*|strafschoppenserie|penaltyserie|goud|zilver|brons|gouden medaille*|zilveren medaille*|bronzen medaille*|grand slam|derby|landstitel*|vriendschappelijk duel|interland*|play-offs|grand prix|hattrick|hattricks|eigen doelpunt|degradatie|degraderen~|gedegradeerd|promotie naar|aftrap|\
             gelijkspel|gelijkmaker|verlengingen|wedstrijd*|competitieduel|bekerduel|duel tegen|overwinning op|overwinning tegen|zege op|zege tegen|zege|zeges|nederlaag|nederlagen|verslaan~|versloeg|versloegen|winnen~ met|won met|wonnen met|wint met|verliest met|verloor met|verloren met|gelijkgespeeld|gelijk+spelen~|speelde gelijk|scoren~|scoorde|scoorden|gescoord|doelpunt|doelpunten|Champions League|Europa League|transfersom|etappezege*|ritzege|eindzege|wielerwedstrijd|uitgeschakeld in de|kwalificeerde zich|plaatste zich|plaatsten zich|kwalificatie voor|olympisch goud|wereldbekerzege"
        }
        EventKind::Manhunt => {
            "klopjacht|klopjachten|voortvluchtig|voortvluchtige|voortvluchtigen|op de vlucht voor de politie|\
             op de vlucht|op de vlucht geslagen|opsporingsactie|opsporingsbericht*|ontbreekt elk spoor|\
             ontbreekt … elk spoor|ontbrak elk spoor|op zoek naar de dader|op zoek naar de daders|\
             op zoek naar de schutter|op zoek naar de verdachte|zoekt naar de dader|zoeken naar de dader|\
             zoekt de dader|jacht op de dader|jacht op de schutter|jacht op de verdachte|mensenjacht|\
             te voet gevlucht|vluchtte te voet|vluchtten te voet|spoorloos verdwenen dader|nog voortvluchtig|\
             ondergedoken"
        }
        EventKind::Suicide => {
            "zelfmoord*|zelfdoding*|pleegde zelfmoord|zelfmoord plegen~|zelfmoordpoging*|\
             zichzelf van het leven beroofd|beroofde zichzelf van het leven|benam zich het leven|\
             zich van het leven beroofd|schoot zichzelf dood|zichzelf doodgeschoten|zichzelf gedood|\
             doodde zichzelf|maakte een einde aan zijn leven|een eind aan zijn leven"
        }
        EventKind::Commemoration => {
            "begrafenis|begrafenissen|rouwdienst*|nationale rouw|rouwplechtigheid|dagen rouw|stille tocht|\
             stille tochten|minuut stilte|herdenking*|herdenkingsdienst|herdenkingsdienst*|\
             herdenkingsplechtigheid|halfstok|dodenwake*|rouwstoet*|staatsbegrafenis|kranslegging*"
        }
        EventKind::Other => "",
    }
}
