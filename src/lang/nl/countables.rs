use crate::event::Concept;

/// The Dutch words for a thing counted.
pub(super) fn words(concept: Concept) -> &'static str {
    use Concept::*;
    match concept {
        People => {
            "persoon|personen|mens|mensen|individu|individuen|ziel|zielen|anderen|lieden|lui|andere personen|andere mensen|man sterk"
        }
        Man => {
            "man|mannen|jongeman|jongemannen|jonge man|jonge mannen|bejaarde man|bejaarde mannen|oudere man|oudere mannen|heer op leeftijd|kerel*"
        }
        Woman => {
            "vrouw|vrouwen|jonge vrouw|jonge vrouwen|zwangere vrouw|zwangere vrouwen|bejaarde vrouw|bejaarde vrouwen|dame|dames"
        }
        Child => {
            "kind|kinderen|minderjarige|minderjarigen|schoolkind|schoolkinderen|jong kind|jonge kinderen|kleuter*|niet-begeleide minderjarige|niet-begeleide minderjarigen|kindje*"
        }
        Baby => "baby|baby's|zuigeling*|zuigelingen|pasgeborene|pasgeborenen|peuter*|boreling*",
        Boy => "jongen|jongens|jongetje*|zoon|zonen|zoons|zoontje*",
        Girl => "meisje|meisjes|schoolmeisje|schoolmeisjes|dochter*|dochters|dochtertje*",
        Teenager => "tiener*|tieners|puber*|tienermeisje*|tienerjongen*",
        YoungPerson => "jongere|jongeren|jonge mensen|jongvolwassene|jongvolwassenen|jeugdige|jeugdigen",
        Adult => "volwassene|volwassenen",
        Elderly => {
            "oudere|ouderen|bejaarde|bejaarden|gepensioneerde|gepensioneerden|senior|senioren|tachtiger*|negentiger*|honderdjarige|honderdjarigen|AOW'er|AOW'ers|65-plussers"
        }
        Student => "student|studenten|studente|studentes|universiteitsstudent|universiteitsstudenten",
        Pupil => "leerling|leerlingen|scholier|scholieren",
        Teacher => {
            "leraar|leraren|leraars|lerares|leraressen|leerkracht|leerkrachten|onderwijzer*|onderwijzeres|docent|docenten|docente|juf|juffen|meester op school|schoolhoofd|schoolhoofden"
        }
        Worker => {
            "arbeider*|arbeiders|werknemer in de fabriek|bouwvakker*|bouwvakkers|arbeidsmigrant|arbeidsmigranten|fabrieksarbeider*|seizoensarbeider*|uitzendkracht|uitzendkrachten|gastarbeider*|dagloner*|aannemer*|onderaannemer*|zzp'er|zzp'ers|arbeidskracht|arbeidskrachten|werklieden|schoonmaker*"
        }
        Employee => {
            "werknemer|werknemers|werkneemster*|medewerker|medewerkers|medewerkster*|personeelslid|personeelsleden|personeel|bediende|bedienden|stafmedewerker*|stafleden|voltijdwerknemers|collega|collega's|werkenden"
        }
        CivilServant => {
            "ambtenaar|ambtenaren|rijksambtenaar|rijksambtenaren|gemeenteambtenaar|gemeenteambtenaren|overheidsmedewerker*|overheidspersoneel"
        }
        Miner => "mijnwerker|mijnwerkers|kompel|kompels|goudzoeker*",
        Sailor => {
            "matroos|matrozen|zeeman|zeelieden|zeelui|zeevarende|zeevarenden|marinier|mariniers|schipper*|schippers"
        }
        Fisher => "visser|vissers|sportvisser*|hengelaar|hengelaars",
        Pilot => "piloot|piloten|copiloot|copiloten|co-piloot|co-piloten|verkeersvlieger*|gezagvoerder*",
        CrewMember => {
            "bemanningslid|bemanningsleden|bemanning|crewlid|crewleden|steward|stewards|stewardess|stewardessen|cabinepersoneel|cabinelid|cabineleden|lid van de bemanning|leden van de bemanning|koppen bemanning"
        }
        Driver => {
            "bestuurder|bestuurders|chauffeur|chauffeurs|automobilist|automobilisten|vrachtwagenchauffeur*|buschauffeur*|machinist|machinisten|treinbestuurder*|taxichauffeur*|trucker*|truckers|weggebruiker*"
        }
        Cyclist => "fietser|fietsers|wielrenner|wielrenners|renner|renners|mountainbiker*",
        Pedestrian => "voetganger|voetgangers|voorbijganger|voorbijgangers|omstander|omstanders",
        Climber => {
            "bergbeklimmer|bergbeklimmers|klimmer|klimmers|alpinist|alpinisten|wandelaar|wandelaars|skiër|skiërs|trekker|trekkers|bergwandelaar*|wintersporter*"
        }
        Diver => "duiker|duikers|zwemmer|zwemmers|kikvorsman|kikvorsmannen|badgast|badgasten",
        Passenger => {
            "passagier|passagiers|reiziger|reizigers|treinreiziger|treinreizigers|vliegtuigpassagier*|pendelaar|pendelaars|forens|forensen|vliegreizigers"
        }
        Occupant => "inzittende|inzittenden|opvarende|opvarenden",
        Tourist => "toerist|toeristen|vakantieganger|vakantiegangers|bezoeker|bezoekers|dagjesmensen|vakantiegasten",
        Resident => {
            "inwoner|inwoners|bewoner|bewoners|dorpeling|dorpelingen|dorpsbewoner*|eilandbewoner*|eilander*|buurtbewoner|buurtbewoners|omwonende|omwonenden|buur|buren|buurman|buurvrouw|huurder|huurders|huiseigenaar|huiseigenaren|kolonist|kolonisten|zielen tellende|stadsbewoner*|wijkbewoner*|ingezetene|ingezetenen"
        }
        Civilian => {
            "burger|burgers|burgerslachtoffer|burgerslachtoffers|non-combattant|non-combattanten|burgerdode|burgerdoden"
        }
        Citizen => {
            "staatsburger|staatsburgers|landgenoot|landgenoten|onderdaan|onderdanen|buitenlander|buitenlanders|expat|expats|medeburger|medeburgers|EU-burgers"
        }
        Soldier => {
            "soldaat|soldaten|militair|militairen|legersoldaat|dienstplichtige|dienstplichtigen|reservist|reservisten|paracommando|para|para's|parachutist|parachutisten|blauwhelm|blauwhelmen|vredessoldaat|vredessoldaten|troepen|manschappen|legerofficier|legerofficieren|rekruut|rekruten|regeringssoldaat|regeringssoldaten|veteraan|veteranen|infanterist|infanteristen|krijger"
        }
        Guard => {
            "bewaker|bewakers|beveiliger|beveiligers|lijfwacht|lijfwachten|cipier|cipiers|gevangenbewaarder|gevangenbewaarders|grenswacht|grenswachten|grenswachter|grenswachters|veiligheidsagent|veiligheidsagenten|kustwacht|kustwachter*|portier|portiers|uitsmijter*|suppoost|suppoosten|bewakingsagent|bewakingsagenten"
        }
        PoliceOfficer => {
            "politieagent|politieagenten|agent|agenten|agente|politieman|politiemannen|politielieden|politiemensen|politievrouw|politievrouwen|politie|politiebeambte|politiebeambten|gendarme|gendarmes|rechercheur|rechercheurs|speurder|speurders|inspecteur|inspecteurs|politie-inspecteur|politie-inspecteurs|hoofdinspecteur|marechaussee|marechaussees|motoragent|motoragenten|ME'er|ME'ers|lid van de veiligheidstroepen|leden van de veiligheidstroepen|veiligheidstroepen|ordehandhaver|ordehandhavers|wijkagent|wijkagenten|commissaris van politie"
        }
        Firefighter => {
            "brandweerman|brandweermannen|brandweerlieden|brandweerlui|brandweervrouw|brandweervrouwen|brandweermensen|spuitgast|spuitgasten|brandweer"
        }
        Rescuer => {
            "reddingswerker|reddingswerkers|redder|redders|hulpverlener|hulpverleners|badmeester|badmeesters|strandwacht|strandwachten|reddingsbrigade|bergredder*"
        }
        AidWorker => {
            "hulpverlener van de VN|humanitaire medewerker|humanitaire medewerkers|humanitair medewerker|hulpwerker|hulpwerkers|VN-medewerker|VN-medewerkers|ontwikkelingswerker*|ngo-medewerker*|VN-personeel|noodhulpmedewerker*"
        }
        Doctor => {
            "arts|artsen|dokter|dokters|huisarts|huisartsen|chirurg|chirurgen|specialist in opleiding|tandarts|tandartsen|medicus|medici|legerarts"
        }
        Nurse => {
            "verpleegkundige|verpleegkundigen|verpleger|verplegers|verpleegster|verpleegsters|vroedvrouw|vroedvrouwen|verloskundige|verloskundigen"
        }
        HealthWorker => {
            "zorgmedewerker|zorgmedewerkers|zorgverlener|zorgverleners|zorgpersoneel|medisch personeel|ziekenhuismedewerker*|ambulancemedewerker*|ambulancier|ambulanciers|ambulancebroeder*|zorgkundige|zorgkundigen|gezondheidswerker|gezondheidswerkers|ziekenhuispersoneel|paramedicus|paramedici|verzorgende|verzorgenden"
        }
        Journalist => {
            "journalist|journalisten|journaliste|verslaggever|verslaggevers|verslaggeefster|correspondent|correspondenten|cameraman|cameramannen|fotograaf|fotografen|persfotograaf|persfotografen|redacteur|redacteurs|redacteuren|mediamedewerker*|reporter|reporters|nieuwslezer*"
        }
        Official => {
            "functionaris|functionarissen|regeringsfunctionaris|regeringsfunctionarissen|overheidsfunctionaris|overheidsfunctionarissen|commissaris|commissarissen|douanier|douaniers|hoge ambtenaren|beambte|beambten|gezagsdrager*"
        }
        Politician => {
            "politicus|politici|politica|partijleider|partijleiders|verkozene|verkozenen|bestuurders van de gemeente|mandataris|mandatarissen"
        }
        Minister => {
            "minister|ministers|staatssecretaris|staatssecretarissen|bewindspersoon|bewindspersonen|bewindslieden|vakminister*|vicepremier|vicepremiers|premier|premiers|minister van Buitenlandse Zaken|ministers van Buitenlandse Zaken"
        }
        Lawmaker => {
            "parlementslid|parlementsleden|parlementariër|parlementariërs|Kamerlid|Kamerleden|volksvertegenwoordiger|volksvertegenwoordigers|senator|senatoren|afgevaardigde|afgevaardigden|congreslid|congresleden|Europarlementariër|Europarlementariërs|europarlementslid|europarlementsleden|statenlid|statenleden|Lagerhuislid|Lagerhuisleden|Tweede Kamerlid|Tweede Kamerleden"
        }
        Mayor => "burgemeester|burgemeesters",
        Governor => "gouverneur|gouverneurs",
        Councillor => {
            "gemeenteraadslid|gemeenteraadsleden|raadslid|raadsleden|wethouder|wethouders|schepenen|provincieraadslid"
        }
        HeadOfState => {
            "staatshoofd|staatshoofden|regeringsleider|regeringsleiders|staats- en regeringsleiders|wereldleider|wereldleiders|president|presidenten|leider|leiders"
        }
        Candidate => {
            "kandidaat|kandidaten|kandidate|presidentskandidaat|presidentskandidaten|sollicitant|sollicitanten|werkzoekende|werkzoekenden|gegadigde|gegadigden|genomineerde|genomineerden|lijsttrekker*"
        }
        Delegate => {
            "gedelegeerde|gedelegeerden|deelnemer|deelnemers|deelneemster*|onderhandelaar|onderhandelaars|diplomaat|diplomaten|ambassadeur|ambassadeurs|gezant|gezanten|gast|gasten|genodigde|genodigden|aanwezige|aanwezigen|bemiddelaar|bemiddelaars|vertegenwoordiger|vertegenwoordigers"
        }
        Judge => "rechter|rechters|magistraat|magistraten|raadsheer|raadsheren|onderzoeksrechter|onderzoeksrechters",
        Juror => "jurylid|juryleden|gezworene|gezworenen",
        Lawyer => {
            "advocaat|advocaten|advocate|raadsman|raadslieden|aanklager|aanklagers|procureur|procureurs|officier van justitie|officieren van justitie|notaris|notarissen|strafpleiter*|jurist|juristen"
        }
        Prisoner => {
            "gevangene|gevangenen|gedetineerde|gedetineerden|krijgsgevangene|krijgsgevangenen|politieke gevangene|politieke gevangenen|bajesklant*|geïnterneerde|geïnterneerden"
        }
        Migrant => {
            "migrant|migranten|immigrant|immigranten|bootmigrant|bootmigranten|illegaal|illegalen|illegale migranten|irreguliere migranten|transmigrant|transmigranten|mensen zonder papieren|sans-papier|sans-papiers|bootvluchteling|bootvluchtelingen|emigrant|emigranten|transitmigrant|transitmigranten"
        }
        AsylumSeeker => "asielzoeker|asielzoekers|asielaanvrager|asielaanvragers|statushouder*",
        Refugee => "vluchteling|vluchtelingen|oorlogsvluchteling|oorlogsvluchtelingen",
        Family => "gezin|gezinnen|familie|families",
        Household => {
            "huishouden|huishoudens|gezinnen zonder stroom|huishoudens zonder stroom|stroomklanten|aansluiting|aansluitingen|huizen zonder stroom|woningen zonder stroom|klanten zonder stroom"
        }
        Couple => "echtpaar|echtparen|koppel|koppels|paar geliefden|stelletje*|stel|stellen",
        Relative => {
            "familielid|familieleden|nabestaande|nabestaanden|verwant|verwanten|ouder|ouders|grootouder|grootouders|neef|neven|nicht|nichten|oom|ooms|tante|tantes|gezinslid|gezinsleden|kleinkind|kleinkinderen|echtgenoot|echtgenote"
        }
        Mother => "moeder|moeders|mama's|alleenstaande moeder*",
        Father => "vader|vaders",
        Brother => "broer|broers|broertje*",
        Sister => "zus|zussen|zusje*|zuster|zusters",
        Orphan => "wees|wezen|weeskind|weeskinderen",
        Protester => {
            "betoger|betogers|demonstrant|demonstranten|manifestant|manifestanten|activist|activisten|actievoerder|actievoerders|relschopper|relschoppers|klimaatactivist|klimaatactivisten|geel hesje|gele hesjes|gele hesje|tegenbetoger*|tegendemonstrant|tegendemonstranten|protesterende boeren|milieuactivisten"
        }
        Striker => "staker|stakers|stakende werknemers|stakend personeel",
        Voter => "kiezer|kiezers|stemgerechtigde|stemgerechtigden|kiesgerechtigde|kiesgerechtigden",
        Spectator => {
            "toeschouwer|toeschouwers|concertganger|concertgangers|festivalganger|festivalgangers|bioscoopbezoeker*|feestvierder|feestvierders|feestganger|feestgangers|concertbezoeker|concertbezoekers|festivalbezoeker*|kijklustige|kijklustigen"
        }
        Fan => {
            "fan|fans|supporter|supporters|voetbalsupporter|voetbalsupporters|voetbalfan|voetbalfans|hooligan|hooligans|aanhanger van de club|meegereisde supporters"
        }
        Athlete => {
            "atleet|atleten|atlete|speler|spelers|speelster|speelsters|voetballer|voetballers|voetbalster*|sporter|sporters|sportman|sportvrouw|turnster|turnsters|loper|lopers|schaatser|schaatsers|bokser|boksers|doelman|keeper|keepers|verdediger|verdedigers|middenvelder*|invaller|invallers|paralympiër|olympiërs|tennisser*"
        }
        Coach => "bondscoach|trainer|trainers|scheidsrechter|scheidsrechters|hoofdcoach|coaches",
        Musician => {
            "muzikant|muzikanten|zanger|zangers|zangeres|zangeressen|artiest|artiesten|kunstenaar|kunstenaars|acteur|acteurs|actrice|actrices|danser|dansers|schrijver|schrijvers|auteur|auteurs|filmmaker*"
        }
        Scientist => {
            "wetenschapper|wetenschappers|onderzoeker|onderzoekers|seismoloog|seismologen|viroloog|virologen|econoom|economen|epidemioloog|epidemiologen|academicus|academici"
        }
        Attacker => {
            "aanvaller|aanvallers|dader|daders|schutter|schutters|zelfmoordterrorist|zelfmoordterroristen|zelfmoordenaar|zelfmoordenaars|gewapende man|gewapende mannen|belager|belagers|overvaller|overvallers|moordenaar|moordenaars|kaper|kapers|gijzelnemer|gijzelnemers|messentrekker|messentrekkers|brandstichter|brandstichters|sluipschutter|sluipschutters|huurmoordenaar|huurmoordenaars|gemaskerde mannen|bommenlegger*"
        }
        Militant => {
            "militant|militanten|strijder|strijders|rebel|rebellen|opstandeling|opstandelingen|jihadist|jihadisten|jihadi|jihadi's|jihadstrijder*|guerrillastrijder*|guerrillero|guerrillero's|Syriëstrijder|Syriëstrijders|Syriëganger|Syriëgangers|militielid|militieleden|huurling|huurlingen|separatist|separatisten|extremist|extremisten|islamist|islamisten|moslimextremist|moslimextremisten|muiter|muiters|verzetsstrijder*|IS-strijder*|IS-strijders"
        }
        Terrorist => "terrorist|terroristen|terreurverdachte|terreurverdachten",
        Suspect => {
            "verdachte|verdachten|vermoedelijke dader|vermoedelijke daders|medeplichtige|medeplichtigen|vermeende dader|vermeende daders|hoofdverdachte|hoofdverdachten|handlanger|handlangers"
        }
        Defendant => {
            "beklaagde|beklaagden|beschuldigde|beschuldigden|aangeklaagde|aangeklaagden|gedaagde|gedaagden|medeverdachte|medeverdachten"
        }
        Criminal => {
            "crimineel|criminelen|misdadiger|misdadigers|bendelid|bendeleden|gangster|gangsters|dief|dieven|inbreker|inbrekers|smokkelaar|smokkelaars|mensensmokkelaar|mensensmokkelaars|drugsdealer|drugsdealers|dealer|dealers|drugshandelaar|drugshandelaars|piraat|piraten|oplichter|oplichters|pedofiel|pedofielen|plunderaar|plunderaars|zakkenroller*|mensenhandelaar|mensenhandelaars|drugscrimineel|drugscriminelen|delinquent|delinquenten|fraudeur|fraudeurs|maffioso"
        }
        Hacker => "hacker|hackers|cybercrimineel|cybercriminelen|cyberaanvaller|cyberaanvallers",
        Victim => "slachtoffer|slachtoffers",
        Patient => {
            "patiënt|patiënten|patiënte|coronapatiënt|coronapatiënten|covidpatiënt|covidpatiënten|ziekenhuispatiënt|ziekenhuispatiënten"
        }
        Witness => "getuige|getuigen|ooggetuige|ooggetuigen",
        Plaintiff => "klager|klagers|eiser|eisers|aanklaagster|klaagster|indiener van een klacht|indieners",
        Customer => {
            "klant|klanten|consument|consumenten|koper|kopers|abonnee|abonnees|polishouder*|rekeninghouder|rekeninghouders|spaarder|spaarders|winkelend publiek|verzekerde|verzekerden|afnemer|afnemers|cliënt|cliënten"
        }
        User => {
            "gebruiker|gebruikers|internetgebruiker|internetgebruikers|Facebookgebruiker|Facebookgebruikers|volger|volgers|internetter|internetters|actieve gebruikers"
        }
        Shareholder => {
            "aandeelhouder|aandeelhouders|belegger|beleggers|investeerder|investeerders|schuldeiser|schuldeisers|obligatiehouder*"
        }
        Farmer => {
            "boer|boeren|landbouwer|landbouwers|veehouder|veehouders|teler|telers|tuinder|tuinders|herder|herders|landarbeider|landarbeiders|melkveehouder*|wijnboer*|wijnboeren|boerin"
        }
        Engineer => "ingenieur|ingenieurs|technicus|technici|monteur|monteurs",
        Businessperson => {
            "zakenman|zakenlieden|zakenlui|zakenvrouw|zakenvrouwen|ondernemer|ondernemers|manager|managers|directeur|directeurs|directeuren|bestuurslid|bestuursleden|topman|topmannen|topvrouw|bankier|bankiers|handelaar|handelaars|winkelier|winkeliers|bedrijfsleider|bedrijfsleiders|werkgever|werkgevers|ceo|ceo's|bestuursvoorzitter|topmanager*|verkoper|verkopers|kaderlid|kaderleden|handelaren"
        }
        Volunteer => "vrijwilliger|vrijwilligers|vrijwilligster*",
        Investigator => {
            "onderzoeker van de politie|forensisch onderzoeker|forensisch onderzoekers|revisor|auditor|auditors|lijkschouwer|lijkschouwers|onderzoeksleider*"
        }
        Agent => {
            "spion|spionnen|inlichtingenofficier|inlichtingenofficieren|informant|informanten|geheim agent|geheim agenten|geheime agent|geheime agenten|infiltrant|infiltranten|verklikker*"
        }
        Inspector => {
            "waarnemer|waarnemers|verkiezingswaarnemer|verkiezingswaarnemers|wapeninspecteur|wapeninspecteurs|VN-waarnemer|VN-waarnemers|VN-inspecteurs|controleur|controleurs"
        }
        Cleric => {
            "priester|priesters|geestelijke|geestelijken|bisschop|bisschoppen|imam|imams|non|nonnen|monnik|monniken|dominee|dominees|pastoor|pastoors|kardinaal|kardinalen|rabbijn|rabbijnen|missionaris|missionarissen|predikant|predikanten|kloosterzuster*"
        }
        Member => {
            "lid|leden|volwaardig lid|volwaardige leden|partijlid|partijleden|teamlid|teamleden|vakbondslid|vakbondsleden|sektelid|sekteleden|stichtend lid|aanhanger|aanhangers|lid van de groep"
        }
        Expelled => {
            "uitgewezen diplomaat|uitgewezen diplomaten|uitgezette diplomaten|gedeporteerde|gedeporteerden|uitgezette vreemdelingen|uitgewezenen"
        }
        Unemployed => "werkloze|werklozen|werkzoekenden zonder werk|mensen zonder werk|mensen zonder baan",
        Immunised => "gevaccineerde|gevaccineerden|gevaccineerde mensen|ingeënte mensen",
        Beneficiary => {
            "begunstigde|begunstigden|uitkeringsgerechtigde|uitkeringsgerechtigden|ontvanger|ontvangers|bijstandsgerechtigden|leefloner*|leefloners|rechthebbende|rechthebbenden"
        }
        Caller => {
            "beller|bellers|lezer|lezers|ondertekenaar|ondertekenaars|indieners van de petitie|deelnemers aan de enquête"
        }
        Population => "bevolking|bevolking van",
        Dead => {
            "dode|doden|dodelijk slachtoffer|dodelijke slachtoffers|omgekomenen|overledene|overledenen|gesneuvelde|gesneuvelden|verdronkenen|dood|gedood|levens|mensenlevens|sterfgeval|sterfgevallen|dodelijk verongelukten|vermoorde mensen|overlijdens|doodgeschoten|drenkeling|drenkelingen|dodelijke verkeersslachtoffers|verkeersdode|verkeersdoden"
        }
        Injured => {
            "gewonde|gewonden|gekwetste|gekwetsten|gewond|verwonding|verwondingen|gewonde mensen|gewonde personen|gekwetst|schotgewonde*"
        }
        SeriouslyInjured => {
            "zwaargewonde|zwaargewonden|ernstig gewonde|ernstig gewonden|zwaar gewonde|zwaar gewonden|zwaargekwetste|zwaargekwetsten|zwaargewond|ernstig gewond|zwaar gewond"
        }
        Critical => {
            "levensgevaarlijk gewonde|levensgevaarlijk gewonden|kritiek|in kritieke toestand|levensgevaarlijk gewond|in levensgevaar|ic-patiënt|ic-patiënten|patiënten op intensive care|patiënten op de intensive care"
        }
        SlightlyInjured => {
            "lichtgewonde|lichtgewonden|licht gewonde|licht gewonden|lichtgekwetste|lichtgekwetsten|lichtgewond|licht gewond"
        }
        Hospitalised => {
            "ziekenhuisopname|ziekenhuisopnames|ziekenhuisopnamen|hospitalisatie|hospitalisaties|gehospitaliseerde|gehospitaliseerden|opgenomen patiënten"
        }
        Missing => {
            "vermiste|vermisten|vermiste personen|vermiste persoon|vermiste mensen|vermissing|vermissingen|vermist"
        }
        Trapped => {
            "gestrande|gestranden|gestrande reizigers|gestrande passagiers|ingesloten mensen|ingesloten mijnwerkers|bekneld|vastzittende mensen|bedolven mensen"
        }
        Rescued => "geredde|geredden|geredde mensen|geredde migranten|drenkelingen gered|gered",
        Survivor => "overlevende|overlevenden|ongedeerd",
        Identified => "geïdentificeerde slachtoffers|geïdentificeerde lichamen|geïdentificeerd",
        Evacuee => "geëvacueerde|geëvacueerden|evacué|evacués|geëvacueerde bewoners|geëvacueerde mensen|geëvacueerd",
        Displaced => {
            "ontheemde|ontheemden|binnenlandse ontheemden|intern ontheemden|dakloze|daklozen|thuisloze|thuislozen|binnenlandse vluchtelingen|ontheemde mensen|dakloos"
        }
        Affected => "gedupeerde|gedupeerden|getroffene|getroffenen|getroffen mensen|gedupeerde reizigers",
        Hostage => {
            "gijzelaar|gijzelaars|gegijzelde|gegijzelden|ontvoerde|ontvoerden|ontvoerde meisjes|ontvoerde scholieren|ontvoering|ontvoeringen"
        }
        Detainee => {
            "arrestant|arrestanten|gearresteerde|gearresteerden|aangehoudene|aangehoudenen|arrestatie|arrestaties|aanhouding|aanhoudingen|opgepakte|opgepakten|gearresteerde verdachten"
        }
        Released => "vrijgelatene|vrijgelatenen|vrijgelaten gevangenen|vrijgelaten gijzelaars|bevrijde gijzelaars",
        Charged => "in verdenking gestelde|in verdenking gestelden|inverdenkinggestelde|inverdenkinggestelden",
        Convicted => {
            "veroordeelde|veroordeelden|veroordeling|veroordelingen|ter dood veroordeelden|terdoodveroordeelden"
        }
        Acquitted => "vrijgesprokene|vrijgesprokenen|vrijspraak|vrijspraken",
        Wanted => {
            "voortvluchtige|voortvluchtigen|gezochte personen|gezochte criminelen|ontsnapte gevangene|ontsnapte gevangenen|ontsnapte gedetineerde|ontsnapte gedetineerden|meest gezochte"
        }
        Infected => {
            "besmette|besmetten|geïnfecteerde|geïnfecteerden|zieke|zieken|besmette personen|besmette mensen|coronabesmetten|zieke mensen|geïnfecteerde mensen"
        }
        Recovered => "genezene|genezenen|herstelde patiënten|genezen patiënten|herstelden",
        Quarantined => "mensen in quarantaine|personen in quarantaine",
        LaidOff => {
            "ontslag|ontslagen|ontslagene|ontslagenen|gedwongen ontslag|gedwongen ontslagen|naakte ontslagen|ontslagen werknemers|ontslagen werknemer|ontslagen arbeiders"
        }
        Hired => "aanwerving|aanwervingen|nieuwe medewerkers|nieuwe werknemers|nieuwe krachten|nieuwe personeelsleden",
        Buried => "begravenen|begrafenis|begrafenissen",
        Worshipper => {
            "gelovige|gelovigen|pelgrim|pelgrims|bedevaarder|bedevaarders|bedevaartganger*|kerkganger|kerkgangers|biddende mensen|rouwende|rouwenden"
        }
        Viewer => "kijker|kijkers|tv-kijker|tv-kijkers|luisteraar|luisteraars|televisiekijker*",
        Expert => "deskundige|deskundigen|expert|experts|analist|analisten|specialist|specialisten",
        Astronaut => "astronaut|astronauten|kosmonaut|kosmonauten|ruimtevaarder|ruimtevaarders",
        Motorcyclist => "motorrijder|motorrijders|motorrijdster|bromfietser|bromfietsers|scooterrijder*",
        Twin => "tweeling|tweelingen|drieling|drielingen",
        Body => {
            "lichaam|lichamen|lijk|lijken|stoffelijk overschot|stoffelijke overschotten|stoffelijke resten|menselijke resten|levenloos lichaam|levenloze lichamen|skelet|skeletten|verkoold lichaam|verkoolde lichamen"
        }
        Birth => "geboorte|geboorten|geboortes|bevalling|bevallingen",
        OnlineItem => {
            "item|items|online-item|online-items|online content|onlinecontent|content|inhoud|onlinemateriaal|contentitem*|propaganda-item|propaganda-items|propaganda-uiting|propaganda-uitingen|online-uiting|online-uitingen|stuk content|stukken content|propagandamateriaal|stuks propaganda|internet-item|internetitems|terroristische content|jihadistische content|uitingen online|stukken propaganda|stuk propaganda|onlinepropaganda"
        }
        Account => {
            "account|accounts|gebruikersaccount|gebruikersaccounts|profiel|profielen|Twitter-account|Twitteraccount|Twitteraccounts|Twitter-accounts|Facebookaccount|Facebookaccounts|Instagramaccount|Instagramaccounts|nepaccount|nepaccounts|nepprofiel|nepprofielen|Telegram-account|Telegram-accounts|botaccount|botaccounts"
        }
        BankAccount => {
            "bankrekening|bankrekeningen|spaarrekening|spaarrekeningen|rekening bij de bank|zichtrekening|zichtrekeningen"
        }
        Post => {
            "post op sociale media|posts|tweet|tweets|bericht op sociale media|berichten op sociale media|blogpost|blogposts|posting|postings|forumbericht|forumberichten|Facebookpost|Facebookposts|Facebookbericht|Facebookberichten|publicatie op sociale media|socialmediabericht|socialmediaberichten|retweet|retweets"
        }
        Comment => "reactie|reacties|commentaar|commentaren|opmerking|opmerkingen|likes",
        Message => {
            "bericht|berichten|sms|sms'en|sms'jes|sms-bericht|sms-berichten|appje|appjes|boodschap|boodschappen|chatbericht|chatberichten|spraakbericht|spraakberichten|tekstbericht|tekstberichten|WhatsAppbericht|WhatsAppberichten"
        }
        Email => "e-mail|e-mails|mail|mails|mailtje|mailtjes|phishingmail|phishingmails|e-mailbericht|e-mailberichten",
        Video => {
            "video|video's|filmpje|filmpjes|videoclip|videoclips|opname|opnames|opnamen|propagandavideo|propagandavideo's|beeldopname|livestream|livestreams|videofragment|videofragmenten|beelden"
        }
        Image => "foto|foto's|afbeelding|afbeeldingen|beeld|plaatje|plaatjes|screenshot|screenshots|meme|memes",
        Website => {
            "website|websites|webstek|site op internet|internetsite|internetsites|blog|blogs|webforum|forum|fora|forums|webportaal|portaalsite|leksite"
        }
        WebPage => {
            "webpagina|webpagina's|internetpagina|internetpagina's|Facebookpagina|Facebookpagina's|fanpagina|fanpagina's"
        }
        Channel => {
            "kanaal|kanalen|Telegramkanaal|Telegramkanalen|Telegram-kanaal|Telegram-kanalen|YouTube-kanaal|YouTube-kanalen|YouTubekanaal|YouTubekanalen"
        }
        OnlineGroup => {
            "chatgroep|chatgroepen|Facebookgroep|Facebookgroepen|WhatsAppgroep|WhatsAppgroepen|appgroep|appgroepen|onlinegroep|onlinegroepen|Telegramgroep|Telegramgroepen|discussiegroep|discussiegroepen|chatroom|chatrooms"
        }
        Link => "link|links|url|url's|hyperlink|hyperlinks|weblink|weblinks|webadres|webadressen",
        Chatbot => "bot|bots|chatbot|chatbots|Telegrambots",
        App => "app|apps|applicatie|applicaties|mobiele app|mobiele apps",
        Domain => "domein|domeinen|domeinnaam|domeinnamen|internetdomein|internetdomeinen",
        Hashtag => "hashtag|hashtags",
        OnlinePlatform => {
            "platform|platforms|platformen|onlineplatform|onlineplatforms|onlineplatformen|sociaal netwerk|sociale netwerken|socialmediaplatform|socialmediaplatforms|internetplatform|internetplatforms|onlinedienst|onlinediensten"
        }
        Server => "server|servers|computerserver|computerservers",
        OnlineFile => "bestand|bestanden|computerbestand|computerbestanden|databestand|databestanden",
        Record => {
            "record|records|dataset|datasets|patiëntendossier|patiëntendossiers|medisch dossier|medische dossiers|klantgegevens|gegevens|persoonsgegevens|datarecords|gegeven"
        }
        Password => {
            "wachtwoord|wachtwoorden|paswoord|paswoorden|inloggegevens|login|logins|inlogcode|inlogcodes|gebruikersnaam|gebruikersnamen"
        }
        CreditCard => {
            "creditcard|creditcards|kredietkaart|kredietkaarten|bankkaart|bankkaarten|betaalkaart|betaalkaarten|creditcardnummer|creditcardnummers|betaalpas|betaalpassen|kaartnummer|kaartnummers|bankpas|bankpassen"
        }
        Vulnerability => {
            "kwetsbaarheid|kwetsbaarheden|beveiligingslek|beveiligingslekken|lek in de software|bug|bugs|zwakke plek|zwakke plekken|mankement|mankementen|gebrek|gebreken"
        }
        Device => {
            "apparaat|apparaten|toestel met internet|elektronisch apparaat|elektronische apparaten|gadget|gadgets|mobiel apparaat|mobiele apparaten|machine|machines|gegevensdrager|gegevensdragers"
        }
        Computer => "computer|computers|laptop|laptops|pc|pc's|tablet|tablets",
        Phone => {
            "telefoon|telefoons|mobiele telefoon|mobiele telefoons|gsm|gsm's|smartphone|smartphones|mobieltje|mobieltjes|iPhone|iPhones|simkaart|simkaarten"
        }
        Camera => "camera|camera's|bewakingscamera|bewakingscamera's|bodycam|bodycams|beveiligingscamera*|videocamera*",
        Storage => "harde schijf|harde schijven|usb-stick|usb-sticks|geheugenkaart|geheugenkaarten|usb-sleutel",
        FlightRecorder => {
            "zwarte doos|zwarte dozen|flightrecorder|flightrecorders|vluchtrecorder|vluchtrecorders|vluchtdatarecorder"
        }
        Vehicle => {
            "voertuig|voertuigen|legervoertuig|legervoertuigen|politievoertuig|politievoertuigen|elektrisch voertuig|elektrische voertuigen|hulpvoertuig|hulpvoertuigen"
        }
        Car => {
            "auto|auto's|wagen|wagens|personenauto|personenauto's|personenwagen|personenwagens|taxi|taxi's|SUV|SUV's|huurauto|huurauto's|elektrische auto|elektrische auto's|geparkeerde auto|politiewagen|politiewagens|politieauto|politieauto's|terreinwagen|terreinwagens"
        }
        Truck => {
            "vrachtwagen|vrachtwagens|vrachtauto|vrachtauto's|truck|trucks|tankwagen|tankwagens|pick-up|pick-ups|pick-uptruck|pick-uptrucks|trailer|trailers|oplegger|opleggers|hulptruck|hulptrucks|camion|camions|tankauto|koelwagen|koelwagens"
        }
        Bus => {
            "bus|bussen|minibus|minibussen|schoolbus|schoolbussen|autocar|autocars|touringcar|touringcars|busje vol|reisbus|reisbussen|autobus|autobussen|lijnbus|lijnbussen"
        }
        Ambulance => "ambulance|ambulances|ziekenwagen|ziekenwagens",
        Train => {
            "trein|treinen|passagierstrein|passagierstreinen|goederentrein|goederentreinen|metrotrein|hogesnelheidstrein|hogesnelheidstreinen|Eurostar|Thalys|intercity|intercity's|sneltrein|sneltreinen|metro|metro's"
        }
        TrainCar => {
            "wagon|wagons|treinwagon|treinwagons|rijtuig|rijtuigen|treinstel|treinstellen|locomotief|locomotieven|spoorwagon|spoorwagons"
        }
        Aircraft => {
            "toestel|toestellen|luchtvaartuig|luchtvaartuigen|zweefvliegtuig|zweefvliegtuigen|luchtballon|luchtballonnen|militair toestel|militaire toestellen|heteluchtballon|blusvliegtuig|blusvliegtuigen"
        }
        Plane => {
            "vliegtuig|vliegtuigen|passagiersvliegtuig|passagiersvliegtuigen|lijnvliegtuig|lijnvliegtuigen|privéjet|privéjets|jet|jets|vrachtvliegtuig|vrachtvliegtuigen|sportvliegtuig|sportvliegtuigen|transportvliegtuig|transportvliegtuigen|passagierstoestel|passagierstoestellen|vliegtuigje|vliegtuigjes|privévliegtuig"
        }
        Warplane => {
            "F-16|F-16's|F-35|F-35's|gevechtsvliegtuig|gevechtsvliegtuigen|straaljager|straaljagers|gevechtstoestel|gevechtstoestellen|bommenwerper|bommenwerpers|militair vliegtuig|militaire vliegtuigen|oorlogsvliegtuig|oorlogsvliegtuigen|jachtvliegtuig|jachtvliegtuigen"
        }
        Helicopter => {
            "helikopter|helikopters|heli|heli's|gevechtshelikopter|gevechtshelikopters|legerhelikopter|legerhelikopters|traumahelikopter*|blushelikopter*|wentelwiek"
        }
        Drone => {
            "drone|drones|onbemand vliegtuig|onbemande vliegtuigen|onbemand toestel|onbemande toestellen|aanvalsdrone|aanvalsdrones|kamikazedrone|kamikazedrones|gevechtsdrone|gevechtsdrones|Shahed-drone|Shahed-drones|explosieve drone|explosieve drones"
        }
        Ship => {
            "schip|schepen|vaartuig|vaartuigen|vrachtschip|vrachtschepen|cruiseschip|cruiseschepen|containerschip|containerschepen|trawler|trawlers|koopvaardijschip|koopvaardijschepen|patrouilleboot|patrouilleboten|patrouilleschip|patrouilleschepen|binnenvaartschip|binnenvaartschepen|bulkcarrier|bulkcarriers|onderzoeksschip"
        }
        Boat => {
            "boot|boten|bootje|bootjes|rubberboot|rubberboten|rubberbootje|rubberbootjes|vissersboot|vissersboten|jacht|jachten|zeiljacht|kano|kano's|kajak|kajaks|reddingsboot|reddingsboten|speedboot|speedboten|vlot|vlotten|zeilboot|zeilboten|migrantenboot|migrantenboten|plezierboot|plezierboten|sloep|sloepen|aak|aken|vluchtelingenboot|catamaran|roeiboot"
        }
        Ferry => "veerboot|veerboten|ferry|ferry's|veerpont|veerponten|pont|ponten|overzetboot",
        Tanker => "tanker|tankers|olietanker|olietankers|mammoettanker|mammoettankers|gastanker|gastankers",
        Warship => {
            "oorlogsschip|oorlogsschepen|fregat|fregatten|torpedojager|torpedojagers|vliegdekschip|vliegdekschepen|marineschip|marineschepen|korvet|korvetten|kruiser|mijnenjager*"
        }
        Submarine => "onderzeeër|onderzeeërs|onderzeeboot|onderzeeboten|duikboot|duikboten",
        Motorcycle => {
            "motor|motoren|motorfiets|motorfietsen|scooter|scooters|bromfiets|bromfietsen|brommer|brommers|elektrische step|elektrische steps|snorfiets|snorfietsen|e-step|e-steps"
        }
        Bicycle => {
            "fiets|fietsen|e-bike|e-bikes|elektrische fiets|elektrische fietsen|bakfiets|bakfietsen|deelfiets|deelfietsen|rijwiel"
        }
        Tractor => {
            "tractor|tractoren|tractors|trekker voor landbouw|bulldozer|bulldozers|graafmachine|graafmachines|landbouwvoertuig|landbouwvoertuigen"
        }
        FireEngine => {
            "brandweerwagen|brandweerwagens|bluswagen|bluswagens|brandweerauto|brandweerauto's|blusvoertuig|blusvoertuigen|tankautospuit|brandweervoertuig|brandweervoertuigen"
        }
        Van => {
            "bestelwagen|bestelwagens|bestelbus|bestelbussen|bestelauto|bestelauto's|busje|busjes|camper|campers|kampeerwagen|mobilhome|mobilhomes|bestelbusje|bestelbusjes|camionette|camionettes"
        }
        Tram => "tram|trams|tramstel|tramstellen",
        ArmouredVehicle => {
            "pantservoertuig|pantservoertuigen|pantserwagen|pantserwagens|gepantserd voertuig|gepantserde voertuigen|infanteriegevechtsvoertuig|infanteriegevechtsvoertuigen"
        }
        Tank => "tank|tanks|gevechtstank|gevechtstanks|Leopard-tank|Leopard-tanks|Leopardtanks",
        Spacecraft => {
            "satelliet|satellieten|ruimteschip|ruimteschepen|ruimtesonde|ruimtesondes|ruimtevaartuig|ruimtevaartuigen|ruimtecapsule|spaceshuttle|ruimteveer|sonde|sondes"
        }
        Building => {
            "gebouw|gebouwen|pand|panden|bouwwerk|bouwwerken|flatgebouw|flatgebouwen|appartementsgebouw|appartementsgebouwen|wolkenkrabber|wolkenkrabbers|kantoorgebouw|kantoorgebouwen|openbaar gebouw|openbare gebouwen|torenflat|torenflats|woonblok|woonblokken|woontoren|woontorens|schuur|schuren|stal|stallen|complex|complexen|appartementencomplex|appartementencomplexen|constructie|constructies|appartementsblok|toren|torens"
        }
        Home => {
            "woning|woningen|woonst|woonsten|wooneenheid|wooneenheden|stacaravan|stacaravans|onderkomen|sociale woning|sociale woningen|huurwoning|huurwoningen|nieuwbouwwoning|nieuwbouwwoningen|verblijf|verblijven|stulp"
        }
        House => {
            "huis|huizen|villa|villa's|bungalow|bungalows|hut|hutten|krot|krotten|rijtjeshuis|rijtjeshuizen|boerderijwoning|woonhuis|woonhuizen|chalet|chalets|vakantiehuisje|vakantiehuisjes"
        }
        Apartment => "appartement|appartementen|flat|flats|studio's|etagewoning|etagewoningen",
        Tent => {
            "tent|tenten|noodtent|noodtenten|noodopvang|schuilplaats|schuilplaatsen|opvangplaats|opvangplaatsen|opvangplek|opvangplekken"
        }
        Camp => {
            "kamp|kampen|vluchtelingenkamp|vluchtelingenkampen|tentenkamp|tentenkampen|migrantenkamp|migrantenkampen|trainingskamp|trainingskampen|opvangkamp|opvangkampen|nederzetting|nederzettingen|asielzoekerscentrum|asielzoekerscentra|azc|opvangcentrum|opvangcentra"
        }
        School => {
            "school|scholen|basisschool|basisscholen|middelbare school|middelbare scholen|lagere school|lagere scholen|lyceum|koranschool|koranscholen"
        }
        Kindergarten => {
            "kleuterschool|kleuterscholen|kinderdagverblijf|kinderdagverblijven|crèche|crèches|peuterspeelzaal|kinderopvang"
        }
        University => "universiteit|universiteiten|campus|campussen|hogeschool|hogescholen|hogeronderwijsinstelling*",
        Hospital => {
            "ziekenhuis|ziekenhuizen|kliniek|klinieken|hospitaal|hospitalen|veldhospitaal|veldhospitalen|gezondheidscentrum|gezondheidscentra|medisch centrum|medische centra|zorginstelling|zorginstellingen"
        }
        HospitalBed => {
            "bed|bedden|ziekenhuisbed|ziekenhuisbedden|ic-bed|ic-bedden|intensivecarebed|intensivecarebedden"
        }
        Shop => {
            "winkel|winkels|supermarkt|supermarkten|filiaal van de winkelketen|winkelcentrum|winkelcentra|warenhuis|warenhuizen|zaak in de winkelstraat|handelszaak|handelszaken|winkelpand|winkelpanden|bakkerij|bakkerijen|kledingwinkel|kledingwinkels|kraam|kramen|verkooppunt|verkooppunten"
        }
        Pharmacy => "apotheek|apotheken|drogist|drogisten|drogisterij",
        PetrolStation => "tankstation|tankstations|benzinestation|benzinestations|benzinepomp|benzinepompen",
        Restaurant => {
            "restaurant|restaurants|eethuis|eethuizen|horecazaak|horecazaken|eetcafé|eetcafés|snackbar|snackbars|frituur|frituren"
        }
        Factory => {
            "fabriek|fabrieken|productiesite|productiesites|productielocatie|productielocaties|magazijn|magazijnen|werkplaats|werkplaatsen|raffinaderij|raffinaderijen|loods|loodsen|chemische fabriek|chemische fabrieken|autofabriek|autofabrieken|hoogoven|hoogovens|depot|depots|atelier|ateliers|opslagplaats|opslagplaatsen|distributiecentrum|distributiecentra"
        }
        PowerPlant => {
            "centrale|centrales|elektriciteitscentrale|elektriciteitscentrales|kerncentrale|kerncentrales|energiecentrale|energiecentrales|windpark|windparken|windmolenpark|windmolenparken|kolencentrale|kolencentrales|zonnepark|zonneparken|gascentrale|gascentrales|krachtcentrale"
        }
        Worship => "tempel|tempels|gebedshuis|gebedshuizen|heiligdom|heiligdommen|schrijn|schrijnen",
        Church => "kerk|kerken|kapel|kapellen|kathedraal|kathedralen|basiliek|basilieken",
        Mosque => "moskee|moskeeën",
        Synagogue => "synagoge|synagoges|synagogen",
        Monastery => "klooster|kloosters|abdij|abdijen",
        Museum => "museum|musea|museums|galerie|galerieën|galeries",
        Stadium => {
            "stadion|stadions|arena|arena's|sporthal|sporthallen|sportcentrum|sportcentra|zwembad|zwembaden|fitnesscentrum|fitnesscentra|sportschool|sportscholen|voetbalstadion|voetbalstadions"
        }
        Prison => {
            "gevangenis|gevangenissen|penitentiaire inrichting|penitentiaire inrichtingen|strafinrichting|strafinrichtingen|detentiecentrum|detentiecentra|huis van bewaring|strafkolonie"
        }
        PoliceStation => {
            "politiebureau|politiebureaus|politiekantoor|politiekantoren|politiepost|politieposten|commissariaat|commissariaten"
        }
        Hotel => {
            "hotel|hotels|pension met kamers|hostel|hostels|herberg|herbergen|resort|resorts|jeugdherberg|jeugdherbergen|vakantiepark|vakantieparken|gasthuis|gasthuizen"
        }
        Bar => {
            "bar|bars|café|cafés|kroeg|kroegen|discotheek|discotheken|nachtclub|nachtclubs|pub|pubs|disco|disco's|coffeeshop|coffeeshops"
        }
        Theatre => {
            "theater|theaters|bioscoop|bioscopen|schouwburg|schouwburgen|concertzaal|concertzalen|opera|operahuis|operahuizen"
        }
        Library => "bibliotheek|bibliotheken",
        FireStation => "brandweerkazerne|brandweerkazernes",
        NursingHome => {
            "verpleeghuis|verpleeghuizen|rusthuis|rusthuizen|verzorgingshuis|verzorgingshuizen|woonzorgcentrum|woonzorgcentra|bejaardentehuis|bejaardentehuizen|bejaardenhuis"
        }
        PollingStation => {
            "stembureau|stembureaus|stemlokaal|stemlokalen|kiesbureau|kiesbureaus|stemhokje|stemhokjes|stembus|stembussen"
        }
        Airport => {
            "luchthaven|luchthavens|vliegveld|vliegvelden|vliegbasis|vliegbases|luchtmachtbasis|luchtmachtbases|startbaan|startbanen|landingsbaan|landingsbanen"
        }
        Station => {
            "station|stations|treinstation|treinstations|metrostation|metrostations|busstation|busstations|spoorwegstation|halte|haltes|bushalte|bushaltes"
        }
        Port => "haven|havens|zeehaven|zeehavens|jachthaven|jachthavens",
        Office => {
            "kantoor|kantoren|ambassade|ambassades|consulaat|consulaten|hoofdkantoor|hoofdkantoren|diplomatieke missie|diplomatieke missies|bureau|bureaus|hoofdkwartier|hoofdkwartieren"
        }
        Mine => {
            "mijn|mijnen|kolenmijn|kolenmijnen|mijnschacht|mijnschachten|steengroeve|steengroeves|steengroeven|groeve|groeven|goudmijn|goudmijnen"
        }
        Oilfield => {
            "olieput|olieputten|olieplatform|olieplatforms|booreiland|booreilanden|boorplatform|boorplatforms|olieveld|olievelden|gasveld|gasvelden|boorput|boorputten|waterput|waterputten|boortoren|boortorens"
        }
        Pipeline => {
            "pijpleiding|pijpleidingen|gasleiding|gasleidingen|oliepijpleiding|oliepijpleidingen|gaspijpleiding|gaspijpleidingen"
        }
        Dam => {
            "dam|dammen|stuwdam|stuwdammen|dijk|dijken|stuwmeer|stuwmeren|waterkering|waterkeringen|reservoir|reservoirs|spaarbekken|spaarbekkens"
        }
        Bridge => "brug|bruggen|viaduct|viaducten|voetgangersbrug|voetgangersbruggen|tunnel|tunnels|fietsbrug",
        Road => {
            "weg|wegen|straat|straten|snelweg|snelwegen|autosnelweg|autosnelwegen|autoweg|autowegen|rijstrook|rijstroken|rijbaan|rijbanen|steenweg|steenwegen|hoofdweg|hoofdwegen|laan|lanen|route|routes|rijksweg|rijkswegen|gewestweg|gewestwegen"
        }
        RailLine => {
            "spoorlijn|spoorlijnen|treinlijn|treinlijnen|metrolijn|metrolijnen|buslijn|buslijnen|tramlijn|tramlijnen|spoor|sporen|spoorweg|lijn|lijnen"
        }
        River => "rivier|rivieren|beek|beken|waterweg|waterwegen|waterloop|waterlopen|gracht|grachten|stroom water",
        Island => "eiland|eilanden|eilandje|eilandjes|atol|atollen",
        Locality => {
            "plaats met inwoners|gemeenschap|gemeenschappen|bevolkingskern|bevolkingskernen|steden en dorpen|dorpen en steden|nederzettingen en dorpen|woonkern|woonkernen|leefgemeenschap|leefgemeenschappen"
        }
        City => {
            "stad|steden|grote stad|grote steden|miljoenenstad|miljoenensteden|metropool|metropolen|hoofdstad|hoofdsteden|centrumstad|centrumsteden"
        }
        Town => {
            "stadje|stadjes|kleine stad|kleine steden|provinciestad|provinciesteden|kustplaats|kustplaatsen|plaatsje|plaatsjes"
        }
        Village => "dorp|dorpen|gehucht|gehuchten|dorpje|dorpjes|bergdorp|bergdorpen|kustdorp",
        Municipality => {
            "gemeente|gemeenten|gemeentes|deelgemeente|deelgemeenten|deelgemeentes|gemeenteraad|gemeenteraden"
        }
        Neighbourhood => {
            "wijk|wijken|buurt|buurten|woonwijk|woonwijken|buitenwijk|buitenwijken|voorstad|voorsteden|sloppenwijk|sloppenwijken|stadsdeel|stadsdelen"
        }
        District => {
            "district|districten|arrondissement|arrondissementen|kanton|kantons|county|county's|kiesdistrict|kiesdistricten|departement|departementen|prefectuur|prefecturen|kieskring|kieskringen|graafschap|graafschappen"
        }
        Province => {
            "provincie|provincies|regio|regio's|deelstaat|deelstaten|bondsstaat|Amerikaanse staat|Amerikaanse staten|oblast|gewest|gewesten|gebiedsdeel|gebiedsdelen|gouvernoraat|gouvernoraten|bondsland|bondslanden"
        }
        Country => {
            "land|landen|natie|naties|staat|staten|Europees land|Europese landen|Afrikaans land|Afrikaanse landen|deelnemend land|deelnemende landen|partnerland|partnerlanden|buurland|buurlanden|westers land|westerse landen|Arabische landen|ander land|andere landen|verschillende landen|derde landen|Europees staat|soevereine staten|westerse mogendheden"
        }
        EuMemberState => {
            "EU-lidstaat|EU-lidstaten|lidstaat|lidstaten|lidstaat van de EU|lidstaten van de EU|lidstaat van de Europese Unie|lidstaten van de Europese Unie|EU-land|EU-landen|EU-lidstaten van|Europese lidstaat|Europese lidstaten|lidland|lidlanden|EU-staten|landen van de Europese Unie|landen van de EU|andere lidstaten|andere EU-landen|andere EU-lidstaten|EU-staat|lidstaten van de Unie"
        }
        NatoMember => {
            "NAVO-lidstaat|NAVO-lidstaten|NAVO-land|NAVO-landen|NAVO-bondgenoot|NAVO-bondgenoten|NAVO-lid|NAVO-leden|bondgenoot|bondgenoten"
        }
        Continent => "continent|continenten|werelddeel|werelddelen",
        Site => {
            "locatie|locaties|plek|plekken|plaats|plaatsen|gebied|gebieden|zone|zones|terrein|terreinen|doelwit|doelwitten|militair doel|militaire doelen|militaire doelwitten|doel|doelen|positie|posities|faciliteit|faciliteiten|voorziening|voorzieningen|adres in de stad|installatie|installaties|site|sites"
        }
        Room => "kamer|kamers|slaapkamer|slaapkamers|hotelkamer|hotelkamers|ruimte|ruimtes",
        Floor => "verdieping|verdiepingen|etage|etages|bouwlaag|bouwlagen",
        Weapon => "wapen|wapens|steekwapen|steekwapens|bijl|bijlen|wapentuig|slagwapen|slagwapens|scherp voorwerp",
        Gun => {
            "vuurwapen|vuurwapens|pistool|pistolen|geweer|geweren|revolver|revolvers|machinegeweer|machinegeweren|jachtgeweer|jachtgeweren|kalasjnikov|kalasjnikovs|aanvalsgeweer|aanvalsgeweren|machinepistool|machinepistolen|automatische wapens|handvuurwapen|handvuurwapens|automatisch wapen|gun|guns"
        }
        Bomb => {
            "bom|bommen|explosief|explosieven|autobom|autobommen|bermbom|bermbommen|springlading|springladingen|brandbom|brandbommen|molotovcocktail|molotovcocktails|zelfgemaakte bom|zelfgemaakte bommen|bompakket|bompakketten|springstof|springstoffen|clusterbom|clusterbommen|bomgordel|bomgordels|zweefbom|zweefbommen|vliegtuigbom|vliegtuigbommen|pijpbom|pijpbommen|vuurwerkbom|vuurwerkbommen"
        }
        Knife => "mes|messen|machete|machetes|keukenmes|keukenmessen|dolk|dolken",
        Grenade => "granaat|granaten|handgranaat|handgranaten",
        Landmine => "landmijn|landmijnen|antipersoonsmijn|antipersoonsmijnen|zeemijn|zeemijnen",
        Projectile => "projectiel|projectielen",
        Artillery => {
            "artilleriestuk|artilleriestukken|houwitser|houwitsers|kanon|kanonnen|luchtafweersysteem|luchtafweersystemen|raketwerper|raketwerpers|luchtverdedigingssysteem|luchtverdedigingssystemen|raketinstallatie|raketinstallaties|lanceerinstallatie|lanceerinstallaties"
        }
        Missile => {
            "ballistische raket|ballistische raketten|kruisraket|kruisraketten|hypersonische raket|hypersonische raketten|kernkop|kernkoppen|torpedo|torpedo's|antitankraket|antitankraketten|langeafstandsraket|langeafstandsraketten|geleide raket|geleide raketten|luchtdoelraket|onderscheppingsraket|kernwapen|kernwapens"
        }
        Rocket => "raket|raketten|raketgranaat|raketgranaten",
        Shell => "mortiergranaat|mortiergranaten|artilleriegranaat|artilleriegranaten|mortier|mortieren|obus|obussen",
        Shot => {
            "schot|schoten|waarschuwingsschot|waarschuwingsschoten|schotwond|schotwonden|geweerschot|geweerschoten|pistoolschot|pistoolschoten"
        }
        Bullet => "kogel|kogels|patroon|patronen|munitie|huls|hulzen|kogelhuls|kogelhulzen|stuks munitie",
        Stabbing => "messteek|messteken|steekwond|steekwonden|steekpartij|steekpartijen|steekincident|steekincidenten",
        Drug => {
            "drugs|cocaïne|heroïne|cannabis|hasj|hasjiesj|pil|pillen|xtc-pil|xtc-pillen|xtc|amfetamine|verdovende middelen|drug|crystal meth|ketamine|wiet|marihuana"
        }
        Package => {
            "pakket|pakketten|pakje|pakjes|zak|zakken|doos|dozen|koffer|koffers|container|containers|tas|tassen|krat|kratten|pallet|pallets|zeecontainer|zeecontainers|zending|zendingen|pakketje|pakketjes|baal|balen|postpakket|postpakketten|lading|ladingen|verdacht pakket|verdachte pakketten|vracht"
        }
        Cigarette => {
            "sigaret|sigaretten|pakje sigaretten|pakjes sigaretten|slof sigaretten|sloffen sigaretten|sigaar|sigaren"
        }
        Banknote => {
            "bankbiljet|bankbiljetten|biljet|biljetten|munt|munten|munt van|muntstuk|muntstukken|vals biljet|valse biljetten|valse bankbiljetten"
        }
        Jewel => "juweel|juwelen|sieraad|sieraden|edelsteen|edelstenen|kroonjuweel|kroonjuwelen|tiara",
        Diamond => "diamant|diamanten",
        Watch => "horloge|horloges|luxehorloge|luxehorloges",
        Artwork => {
            "kunstwerk|kunstwerken|schilderij|schilderijen|doek|doeken|beeldhouwwerk|beeldhouwwerken|artefact|artefacten|sculptuur|sculpturen|kunstvoorwerp|kunstvoorwerpen|kunstschat|kunstschatten|antiek stuk|meesterwerk|meesterwerken|roofkunst"
        }
        Item => {
            "voorwerp|voorwerpen|object|objecten|goederen|kledingstuk|kledingstukken|bezitting|bezittingen|stuk|stuks|bewijsstuk|bewijsstukken|spullen|stukken"
        }
        Product => {
            "product|producten|namaakproduct|namaakproducten|namaakartikel|namaakartikelen|model|modellen|speelgoed|partij goederen|partijen goederen|vervalste producten|namaakgoederen"
        }
        Document => {
            "document|documenten|geheim document|geheime documenten|dossierstuk|stukken papier|dossier|dossiers|brief|brieven|dreigbrief|dreigbrieven|paper|papieren|gelekte documenten|archiefstukken|interne documenten|map|mappen"
        }
        Passport => {
            "paspoort|paspoorten|identiteitskaart|identiteitskaarten|identiteitsbewijs|identiteitsbewijzen|rijbewijs|rijbewijzen|vals paspoort|valse paspoorten|reisdocument|reisdocumenten|identiteitsdocument|identiteitsdocumenten"
        }
        Visa => {
            "visum|visa|visums|verblijfsvergunning|verblijfsvergunningen|werkvergunning|werkvergunningen|vergunning|vergunningen|licentie|licenties"
        }
        Ticket => {
            "kaartje|kaartjes|ticket|tickets|treinkaartje|treinkaartjes|vliegticket|vliegtickets|lot|loten|toegangskaart|toegangskaarten|toegangsbewijs|toegangsbewijzen"
        }
        Book => {
            "boek|boeken|roman|romans|exemplaar|exemplaren|boekdeel|boekdelen|tijdschrift|tijdschriften|stripboek|stripboeken"
        }
        Page => "pagina|pagina's|bladzijde|bladzijden|alinea|alinea's|hoofdstukken",
        Report => {
            "rapport|rapporten|studie|studies|onderzoeksrapport|onderzoeksrapporten|enquête|enquêtes|verslag|verslagen|mediabericht|mediaberichten|peiling|peilingen"
        }
        Article => {
            "artikel|artikelen|artikels|krantenartikel|krantenartikelen|nieuwsartikel|nieuwsartikelen|column|columns"
        }
        Film => {
            "film|films|speelfilm|speelfilms|documentaire|documentaires|tv-serie|tv-series|tv-programma|uitzending|uitzendingen|bioscoopfilm"
        }
        Song => "lied|liederen|liedje|liedjes|nummer op het album|single|singles|song|songs",
        Award => {
            "prijs gewonnen|onderscheiding|onderscheidingen|Oscar|Oscars|Grammy|Grammy's|trofee|trofeeën|nominatie|nominaties|Oscarnominatie|Oscarnominaties|award|awards|filmprijs|filmprijzen"
        }
        Language => "taal|talen|officiële taal|officiële talen|dialect|dialecten",
        Nationality => "nationaliteit|nationaliteiten|verschillende nationaliteiten",
        Contract => {
            "contract|contracten|akkoord|akkoorden|overeenkomst|overeenkomsten|verdrag|verdragen|deal|deals|bestelling|bestellingen|order|orders|handelsakkoord|handelsakkoorden|partnerschap|partnerschappen"
        }
        Law => "wet|wetten|richtlijn|richtlijnen|verordening|verordeningen|hervorming|hervormingen|noodwet|noodwetten",
        Measure => {
            "maatregel|maatregelen|voorstel|voorstellen|aanbeveling|aanbevelingen|regel|regels|beperking|beperkingen|voorwaarde|voorwaarden|eis|eisen|initiatief|initiatieven|stap|stappen|noodmaatregel|noodmaatregelen"
        }
        Sanction => "sanctie|sancties|economische sanctie|economische sancties",
        Fine => "boete|boetes|boeten|bekeuring|bekeuringen|verkeersboete|verkeersboetes",
        Organisation => {
            "organisatie|organisaties|instelling|instellingen|vereniging|verenigingen|entiteit|entiteiten|instantie|instanties|internationale organisatie|internationale organisaties|stichting|stichtingen|vzw|vzw's"
        }
        Company => {
            "bedrijf|bedrijven|onderneming|ondernemingen|firma|firma's|concern|concerns|start-up|start-ups|startup|startups|dochteronderneming|dochterondernemingen|dochterbedrijf|dochterbedrijven|leverancier|leveranciers|fabrikant|fabrikanten|luchtvaartmaatschappij|luchtvaartmaatschappijen|multinational|multinationals|techbedrijf|techbedrijven|kmo|kmo's|mkb-bedrijven|maatschappij|maatschappijen|uitbater|exploitant|exploitanten|autofabrikant|autofabrikanten"
        }
        ServiceProvider => {
            "dienstverlener|dienstverleners|aanbieder|aanbieders|onlinedienstverlener|onlinedienstverleners|internetprovider|internetproviders|provider|providers|internetaanbieder|internetaanbieders|hostingprovider|hostingproviders|dienstaanbieder|dienstaanbieders|internetbedrijf|internetbedrijven|aanbieder van onlinediensten|aanbieders van onlinediensten|online dienstverlener|online dienstverleners|hostingbedrijf|hostingbedrijven|serviceprovider|serviceproviders|online serviceprovider|online serviceproviders"
        }
        Agency => {
            "agentschap|agentschappen|overheidsdienst|overheidsdiensten|toezichthouder|toezichthouders|VN-agentschap|VN-agentschappen|inlichtingendienst|inlichtingendiensten|autoriteit|autoriteiten|overheidsinstantie|overheidsinstanties|dienst|diensten|waakhond|waakhonden"
        }
        Ministry => "ministerie|ministeries",
        Party => {
            "partij|partijen|politieke partij|politieke partijen|oppositiepartij|oppositiepartijen|fractie|fracties|regeringspartij|regeringspartijen|coalitiepartij|coalitiepartijen"
        }
        Union => "vakbond|vakbonden|bond|bonden|vakcentrale|vakcentrales|lerarenvakbond|onderwijsbond|onderwijsbonden",
        Bank => {
            "bank|banken|centrale bank|centrale banken|grootbank|grootbanken|financiële instelling|financiële instellingen"
        }
        Ngo => {
            "ngo|ngo's|niet-gouvernementele organisatie|niet-gouvernementele organisaties|hulporganisatie|hulporganisaties|liefdadigheidsinstelling|liefdadigheidsinstellingen|mensenrechtenorganisatie|mensenrechtenorganisaties|goed doel|goede doelen|milieuorganisatie|milieuorganisaties"
        }
        Team => {
            "team|teams|ploeg|ploegen|elftal|elftallen|reddingsteam|reddingsteams|zoekteam|zoekteams|voetbalploeg|voetbalploegen|nationaal elftal|onderzoeksteam|onderzoeksteams|selectie|brandweerploeg|brandweerploegen"
        }
        PoliceForce => {
            "politiekorps|politiekorpsen|politiedienst|politiediensten|opsporingsdienst|opsporingsdiensten|rechtshandhavingsinstantie|rechtshandhavingsinstanties|politieautoriteit|politieautoriteiten|politie-eenheid|politie-eenheden|politiezone|politiezones|handhavingsinstantie|handhavingsinstanties|meldingseenheid|meldingseenheden"
        }
        Court => {
            "rechtbank|rechtbanken|hof|hoven|gerechtshof|gerechtshoven|tribunaal|tribunalen|hof van beroep|hoven van beroep"
        }
        MilitaryUnit => {
            "brigade|brigades|bataljon|bataljons|regiment|regimenten|legereenheid|legereenheden|divisie|divisies|eskader|eskaders|eskadron|eskadrons|peloton|pelotons|compagnie|compagnieën"
        }
        MediaOutlet => {
            "krant|kranten|medium|media|tv-zender|tv-zenders|televisiezender|televisiezenders|radiozender|radiozenders|dagblad|dagbladen|nieuwssite|nieuwssites|omroep|omroepen|tv-station|radiostation|radiostations|zender|zenders|nieuwsmedia|nieuwsorganisatie|nieuwsorganisaties"
        }
        Group => {
            "groep|groepen|groepering|groeperingen|netwerk|netwerken|cel|cellen|bende|bendes|terreurgroep|terreurgroepen|militie|milities|gewapende groep|gewapende groepen|rebellengroep|rebellengroepen|crimineel netwerk|criminele netwerken|kartel|kartels|drugskartel|drugskartels|terreurcel|terreurcellen|criminele organisatie|criminele organisaties|criminele bende|criminele bendes|hackersgroep|hackersgroepen"
        }
        Fund => {
            "fonds|fondsen|hefboomfonds|hefboomfondsen|pensioenfonds|pensioenfondsen|hedgefonds|hedgefondsen|beleggingsfonds|beleggingsfondsen"
        }
        Club => "club|clubs|sportclub|sportclubs|voetbalclub|voetbalclubs|sportvereniging|sportverenigingen",
        Incident => {
            "incident|incidenten|evenement|evenementen|voorval|voorvallen|gebeurtenis|gebeurtenissen|ongeval|ongevallen|ongeluk|ongelukken|botsing|botsingen|veiligheidsincident|veiligheidsincidenten|aanrijding|aanrijdingen"
        }
        Attack => {
            "aanslag|aanslagen|aanval|aanvallen|terreuraanslag|terreuraanslagen|zelfmoordaanslag|zelfmoordaanslagen|bomaanslag|bomaanslagen|schietpartij|schietpartijen|hinderlaag|hinderlagen|raketaanval|raketaanvallen|droneaanval|droneaanvallen|bloedbad|bloedbaden|verijdelde aanslag|verijdelde aanslagen|schietincident|schietincidenten"
        }
        AirStrike => {
            "luchtaanval|luchtaanvallen|bombardement|bombardementen|luchtbombardement|luchtbombardementen|missievlucht|gevechtsvlucht|gevechtsvluchten|luchtslag|sortie|sorties"
        }
        CyberAttack => {
            "cyberaanval|cyberaanvallen|hack|hacks|ransomwareaanval|ransomwareaanvallen|DDoS-aanval|DDoS-aanvallen|hackaanval|hackaanvallen|phishingaanval|phishingaanvallen|cyberincident|cyberincidenten|ransomware-aanval|ransomware-aanvallen"
        }
        DataBreach => {
            "datalek|datalekken|lek|lekken|gegevenslek|gegevenslekken|datadiefstal|privacyschending|privacyschendingen"
        }
        Explosion => "explosie|explosies|ontploffing|ontploffingen|knal|knallen|bomexplosie|bomexplosies",
        Quake => "aardbeving|aardbevingen|beving|bevingen|aardschok|aardschokken|schok|schokken|trilling|trillingen",
        Aftershock => "naschok|naschokken|nabeving|nabevingen",
        Fire => {
            "brand|branden|bosbrand|bosbranden|natuurbrand|natuurbranden|brandhaard|brandhaarden|woningbrand|woningbranden|haard|haarden"
        }
        Storm => {
            "storm|stormen|orkaan|orkanen|tornado|tornado's|cycloon|cyclonen|tyfoon|tyfonen|onweer|onweders|tropische storm|tropische stormen|windhoos|windhozen"
        }
        Flood => "overstroming|overstromingen|watersnood",
        Landslide => {
            "aardverschuiving|aardverschuivingen|modderstroom|modderstromen|grondverschuiving|grondverschuivingen"
        }
        Avalanche => "lawine|lawines",
        Eruption => "uitbarsting|uitbarstingen|vulkaanuitbarsting|vulkaanuitbarstingen|eruptie|erupties",
        Tsunami => "tsunami|tsunami's|vloedgolf|vloedgolven",
        Disaster => "ramp|rampen|natuurramp|natuurrampen|catastrofe|catastrofes|tragedie|tragedies",
        Crash => {
            "crash|crashes|vliegtuigongeluk|vliegtuigongelukken|vliegtuigcrash|vliegtuigcrashes|vliegramp|vliegrampen|vliegtuigramp|vliegtuigrampen|treinongeluk|treinongelukken"
        }
        RoadAccident => {
            "verkeersongeval|verkeersongevallen|verkeersongeluk|verkeersongelukken|auto-ongeluk|auto-ongelukken|auto-ongeval|auto-ongevallen|kettingbotsing|kettingbotsingen"
        }
        Derailment => "ontsporing|ontsporingen",
        Shipwreck => "schipbreuk|schipbreuken|scheepsramp|scheepsrampen",
        Wave => "golf|golven|hittegolf|hittegolven|windstoot|windstoten|rukwind|rukwinden",
        Outage => {
            "storing|storingen|stroomstoring|stroomstoringen|stroompanne|stroompannes|panne|pannes|black-out|black-outs|defect|defecten"
        }
        Flight => {
            "vlucht|vluchten|binnenlandse vlucht|binnenlandse vluchten|internationale vlucht|internationale vluchten|landing|landingen|lijnvlucht|lijnvluchten"
        }
        Delay => {
            "vertraging|vertragingen|annulering|annuleringen|geannuleerde vlucht|geannuleerde vluchten|uitgevallen trein|uitgevallen treinen"
        }
        Trip => {
            "reis|reizen|bezoek|bezoeken|oversteek|overtocht|overtochten|staatsbezoek|staatsbezoeken|rit|ritten|aankomst|aankomsten|grensoverschrijding|grensoverschrijdingen|trip|trips|ruimtewandeling|ruimtewandelingen|verplaatsing|verplaatsingen"
        }
        Raid => {
            "inval|invallen|huiszoeking|huiszoekingen|doorzoeking|doorzoekingen|politie-inval|politie-invallen|zoekactie|zoekacties|razzia|razzia's|controle|controles|inspectie|inspecties"
        }
        Operation => {
            "operatie|operaties|politieoperatie|politieoperaties|militaire operatie|militaire operaties|missie|missies|interventie|interventies|actiedag|actiedagen|reddingsoperatie|reddingsoperaties|reddingsactie|reddingsacties|politieactie|politieacties|speciale operatie|speciale operaties"
        }
        Investigation => {
            "onderzoek|onderzoeken|strafonderzoek|strafonderzoeken|strafrechtelijk onderzoek|strafrechtelijke onderzoeken|opsporingsonderzoek|gerechtelijk onderzoek|gerechtelijke onderzoeken|vooronderzoek|politieonderzoek"
        }
        Case => {
            "geval|gevallen van|gevallen per|gevallen geregistreerd|gevallen gemeld|gevallen vastgesteld|gevallen bevestigd|zaak|zaken|coronageval|coronagevallen|ziektegeval|ziektegevallen|mazelengevallen|dossiers van misbruik|covidgevallen"
        }
        ConfirmedCase => {
            "bevestigd geval|bevestigde gevallen|besmetting|besmettingen|nieuwe besmetting|nieuwe besmettingen|coronabesmetting|coronabesmettingen|positieve test|positieve tests|positieve testen|infectie|infecties|nieuwe gevallen|nieuw geval|bevestigde besmettingen|positief geval|positieve gevallen"
        }
        SuspectedCase => {
            "vermoedelijk geval|vermoedelijke gevallen|verdacht geval|verdachte gevallen|mogelijk geval|mogelijke gevallen"
        }
        Outbreak => {
            "uitbraak|uitbraken|haard van besmetting|besmettingshaard|besmettingshaarden|cluster|clusters|epidemie|epidemieën|brandhaard van besmetting"
        }
        Trial => {
            "proces|processen|rechtszaak|rechtszaken|zitting|zittingen|hoorzitting|hoorzittingen|strafzaak|strafzaken|procedure|procedures|strafproces|strafprocessen"
        }
        Complaint => {
            "klacht|klachten|aangifte|aangiften|aangiftes|melding|meldingen|bezwaar|bezwaren|bezwaarschrift|bezwaarschriften"
        }
        Lawsuit => {
            "claim|claims|kort geding|kort gedingen|massaclaim|massaclaims|beroep|beroepen|petitie|petities|schadeclaim|schadeclaims|vordering|vorderingen"
        }
        Charge => {
            "aanklacht|aanklachten|tenlastelegging|tenlasteleggingen|beschuldiging|beschuldigingen|overtreding|overtredingen|inbreuk|inbreuken|schending|schendingen|aantijging|aantijgingen|aanklachtpunt|aanklachtpunten"
        }
        Crime => "misdrijf|misdrijven|misdaad|misdaden|delict|delicten|strafbaar feit|strafbare feiten|feit|feiten",
        Murder => {
            "moord|moorden|doodslag|liquidatie|liquidaties|femicide|femicides|moordpoging|moordpogingen|moordzaak|moordzaken"
        }
        Rape => "verkrachting|verkrachtingen|aanranding|aanrandingen",
        Robbery => {
            "overval|overvallen|inbraak|inbraken|diefstal|diefstallen|roofoverval|roofovervallen|plofkraak|plofkraken|beroving|berovingen"
        }
        WarCrime => "oorlogsmisdaad|oorlogsmisdaden",
        Warrant => {
            "arrestatiebevel|arrestatiebevelen|aanhoudingsbevel|aanhoudingsbevelen|huiszoekingsbevel|huiszoekingsbevelen|Europees aanhoudingsbevel|Europese aanhoudingsbevelen|bevel tot aanhouding|opsporingsbericht|opsporingsberichten|uitleveringsverzoek|uitleveringsverzoeken|bevel|bevelen"
        }
        DeathSentence => "doodvonnis|doodvonnissen|doodstraf|doodstraffen",
        Vote => {
            "stem|stemmen|stembiljet|stembiljetten|stembrief|stembrieven|uitgebrachte stemmen|geldige stemmen|voorstemmen|tegenstemmen|voorstem|tegenstem|stemmen voor|stemmen tegen|onthouding|onthoudingen|kiesman|kiesmannen|neen-stemmen|ja-stemmen"
        }
        Seat => {
            "zetel|zetels|Kamerzetel|Kamerzetels|parlementszetel|parlementszetels|zetels in het parlement|senaatszetel|senaatszetels"
        }
        Election => {
            "verkiezing|verkiezingen|referendum|referenda|referendums|stembusgang|stembusgangen|parlementsverkiezing|parlementsverkiezingen"
        }
        Job => {
            "baan|banen|job|jobs|arbeidsplaats|arbeidsplaatsen|vacature|vacatures|werkplek|werkplekken|functie|functies|voltijdbaan|voltijdbanen|voltijdse banen|voltijdse jobs|voltijdsequivalent|voltijdsequivalenten|fte|fte's|voltijdequivalenten|voltijdequivalent|voltijds equivalenten|voltijdse equivalenten"
        }
        Share => "aandeel|aandelen|obligatie|obligaties|effect op de beurs|opties op aandelen",
        Strike => {
            "staking|stakingen|stakingsdag|stakingsdagen|werkonderbreking|werkonderbrekingen|algemene staking|algemene stakingen|werkstaking"
        }
        Demonstration => {
            "demonstratie|demonstraties|betoging|betogingen|protest|protesten|protestactie|protestacties|manifestatie|manifestaties|optocht|optochten|blokkade|blokkades|rel|rellen|wake|wakes|protestmars|protestmarsen|wegblokkade|wegblokkades"
        }
        Meeting => {
            "vergadering|vergaderingen|bijeenkomst|bijeenkomsten|gespreksronde|gespreksrondes|conferentie|conferenties|onderhandelingsronde|onderhandelingsrondes|sessie|sessies|ontmoeting|ontmoetingen|gesprek|gesprekken|spoedvergadering"
        }
        Summit => "topontmoeting|topontmoetingen|toppen van|topbijeenkomst|topbijeenkomsten",
        Match => {
            "wedstrijd|wedstrijden|duel|duels|interland|interlands|partij voetbal|match|matchen|matches|speeldag|speeldagen|gevecht|gevechten|kamp om de titel|competitiewedstrijd|competitiewedstrijden"
        }
        Goal => "doelpunt|doelpunten|goal|goals|eigen doelpunt|eigen doelpunten|treffer|treffers|homerun|homeruns",
        Point => "punt|punten|competitiepunten|indexpunten|puntje|puntjes",
        Medal => {
            "medaille|medailles|gouden medaille|gouden medailles|zilveren medaille|zilveren medailles|bronzen medaille|bronzen medailles|plak|plakken|gouden plak|gouden plakken|olympische medaille|olympische medailles"
        }
        Title => {
            "titel|titels|kampioenschap|kampioenschappen|landstitel|landstitels|wereldtitel|wereldtitels|beker|bekers|grandslamtitel|grandslamtitels"
        }
        Win => "zege|zeges|overwinning|overwinningen|winstpartij|winstpartijen|ritzege|ritzeges|etappezege|etappezeges",
        Round => "ronde|rondes|ronden|ronde van|stemronde|stemrondes",
        Card => "kaart|kaarten",
        RedCard => "rode kaart|rode kaarten|uitsluiting van een speler",
        YellowCard => "gele kaart|gele kaarten",
        Test => {
            "test|tests|testen|PCR-test|PCR-tests|PCR-testen|coronatest|coronatests|coronatesten|kernproef|kernproeven|staal|stalen|monster|monsters|sneltest|sneltests|sneltesten|raketproef|raketproeven|examen|examens"
        }
        Dose => {
            "dosis|doses|dosissen|vaccindosis|vaccindoses|prik|prikken|vaccin|vaccins|injectie|injecties|vaccinatie|vaccinaties|spuitje|spuitjes|boosterprik|boosterprikken|inenting|inentingen|dosis van het vaccin"
        }
        Mask => "mondmasker|mondmaskers|mondkapje|mondkapjes|masker|maskers|gezichtsmasker|gezichtsmaskers",
        Symptom => "symptoom|symptomen|bijwerking|bijwerkingen",
        Surgery => {
            "ingreep|ingrepen|medische ingreep|medische ingrepen|chirurgische ingreep|chirurgische ingrepen|nier|nieren|heelkundige ingreep|hartoperatie*"
        }
        Animal => {
            "dier|dieren|beest|beesten|olifant|olifanten|walvis|walvissen|dolfijn|dolfijnen|haai|haaien|zeehond|zeehonden|beer|beren|leeuw|leeuwen|tijger|tijgers|huisdier|huisdieren|neushoorn|neushoorns|schildpad|schildpadden|wolf|wolven|aap|apen|nerts|nertsen|vis|vissen|wild dier|wilde dieren|potvis|potvissen"
        }
        Cattle => "koe|koeien|rund|runderen|stier|stieren|kalf|kalveren|stuks rundvee|rundvee|melkkoe|melkkoeien",
        Sheep => "schaap|schapen|lam|lammeren|ooi|ooien",
        Horse => "paard|paarden|ezel|ezels|pony|pony's|renpaard|renpaarden",
        Dog => "hond|honden|speurhond|speurhonden|puppy|puppy's|politiehond|politiehonden|reddingshond|reddingshonden",
        Livestock => {
            "vee|stuks vee|geit|geiten|kameel|kamelen|landbouwdier|landbouwdieren|boerderijdieren|buffel|buffels"
        }
        Bird => {
            "vogel|vogels|kip|kippen|pluimvee|eend|eenden|kalkoen|kalkoenen|hen|hennen|gans|ganzen|zwaan|zwanen|legkip|legkippen|legkuiken"
        }
        Cat => "kat|katten|poes|poezen|kitten|kittens",
        Pig => "varken|varkens|big|biggen|zwijn|zwijnen|everzwijn|everzwijnen|wild zwijn|wilde zwijnen|zeug|zeugen",
        Species => {
            "soort|soorten|diersoort|diersoorten|bedreigde diersoort|bedreigde diersoorten|plantensoort|plantensoorten|ras|rassen"
        }
        Tree => {
            "boom|bomen|omgevallen boom|omgevallen bomen|plant|planten|wietplant|wietplanten|cannabisplant|cannabisplanten|hennepplant|hennepplanten"
        }
        Egg => "ei|eieren",
        Meal => {
            "maaltijd|maaltijden|voedselpakket|voedselpakketten|fles|flessen|flessen water|rantsoen|rantsoenen|warme maaltijd|warme maaltijden|blikje|blikjes"
        }
        Coffin => {
            "doodskist|doodskisten|kist|kisten|graf|graven|massagraf|massagraven|lijkkist|lijkkisten|grafsteen|grafstenen"
        }
        Stone => {
            "steen|stenen|baksteen|bakstenen|rotsblok|rotsblokken|brokstuk|brokstukken|wrakstuk|wrakstukken|rots|rotsen|fragment|fragmenten"
        }
        Window => "raam|ramen|deur|deuren|poort|poorten|muur|muren|ruit|ruiten|venster|vensters",
        Project => {
            "project|projecten|plan|plannen|bouwproject|bouwprojecten|programma|programma's|campagne|campagnes|werf|werven"
        }
        Question => {
            "vraag|vragen|kwestie|kwesties|probleem|problemen|onregelmatigheid|onregelmatigheden|onderwerp|onderwerpen|fout|fouten|vergissing|vergissingen|parlementaire vraag"
        }
        Reason => "reden|redenen|factor|factoren|oorzaak|oorzaken|scenario|scenario's|hypothese|hypothesen|hypotheses",
        Request => {
            "aanvraag|aanvragen|verzoek|verzoeken|asielaanvraag|asielaanvragen|asielverzoek|asielverzoeken|bod|biedingen|offerte|offertes|inschrijving|inschrijvingen|registratie|registraties|aanbod|oproepen"
        }
        Transaction => {
            "transactie|transacties|betaling|betalingen|overschrijving|overschrijvingen|verkoop|verkopen|aankoop|aankopen|lening|leningen|hypotheek|hypotheken|donatie|donaties|subsidie|subsidies|overboeking|overboekingen"
        }
        Bitcoin => "bitcoin|bitcoins|cryptomunt|cryptomunten|BTC|cryptovaluta",
        Resignation => "aftreding|benoeming|benoemingen|aanstelling|aanstellingen",
        Recall => "terugroepactie|terugroepacties",
        Truce => {
            "wapenstilstand|wapenstilstanden|staakt-het-vuren|bestandsschending|bestandsschendingen|schending van het bestand|schendingen van het bestand"
        }
        Generation => "generatie|generaties|verjaardag|verjaardagen",
        Time => "keer|maal|keren|gelegenheid|gelegenheden",
        Night => "nacht|nachten|overnachting|overnachtingen",
        Season => "seizoen|seizoenen|ambtstermijn|ambtstermijnen|termijn|termijnen|mandaat|mandaten",
        Volcano => "vulkaan|vulkanen",
        Monument => {
            "monument|monumenten|erfgoedsite|standbeeld|standbeelden|gedenkteken|gedenktekens|beeld van|werelderfgoed"
        }
        Reactor => "reactor|reactoren|kernreactor|kernreactoren",
        WindTurbine => "windturbine|windturbines|windmolen|windmolens|turbine|turbines",
        Substation => {
            "onderstation|onderstations|transformator|transformatoren|transformatorstation|elektriciteitscabine|hoogspanningsstation|hoogspanningsstations"
        }
        SolarPanel => "zonnepaneel|zonnepanelen",
        Disease => "ziekte|ziekten|ziektes|aandoening|aandoeningen",
        Virus => {
            "virus|virussen|variant|varianten|ziekteverwekker|ziekteverwekkers|virusvariant|virusvarianten|virusstam"
        }
        Lake => "meer van|meren|bergmeer",
        Beach => "strand|stranden",
        Glacier => "gletsjer|gletsjers",
        PowerLine => {
            "hoogspanningslijn|hoogspanningslijnen|elektriciteitsmast|elektriciteitsmasten|hoogspanningsmast|hoogspanningsmasten|elektriciteitskabel|hoogspanningskabel|hoogspanningskabels|stroomkabel|stroomkabels"
        }
        Cable => {
            "kabel|kabels|zeekabel|zeekabels|onderzeese kabel|onderzeese kabels|datakabel|datakabels|onderzeekabel"
        }
        Ventilator => {
            "beademingsapparaat|beademingsapparaten|beademingstoestel|beademingstoestellen|ventilator|ventilatoren"
        }
        Defeat => "nederlaag|nederlagen|verliespartij|verliespartijen",
        Draw => "gelijkspel|gelijke spelen|gelijkspelen",
        Classroom => "klaslokaal|klaslokalen|klas|klassen|schoolklas|schoolklassen",
        MilitaryBase => {
            "legerbasis|legerbases|militaire basis|militaire bases|kazerne|kazernes|basis|bases|legerpost|legerposten|buitenpost|buitenposten|militaire post|militaire posten|legerkamp|legerkampen"
        }
        Checkpoint => {
            "controlepost|controleposten|checkpoint|checkpoints|grensovergang|grensovergangen|grenspost|grensposten|wegversperring|wegversperringen"
        }
        Bill => "wetsvoorstel|wetsvoorstellen|wetsontwerp|wetsontwerpen",
        Resolution => "resolutie|resoluties|VN-resolutie|VN-resoluties",
        Decree => {
            "decreet|decreten|uitvoeringsbesluit|uitvoeringsbesluiten|presidentieel decreet|presidentiële decreten|koninklijk besluit|koninklijke besluiten"
        }
        Amendment => "amendement|amendementen",
        Tariff => {
            "invoertarief|invoertarieven|importheffing|importheffingen|invoerheffing|invoerheffingen|douanetarief|douanetarieven"
        }
        GoldBar => "goudstaaf|goudstaven|staaf goud|staven goud|baar goud|baren goud",
        Branch => "filiaal|filialen|vestiging|vestigingen|bankkantoor|bankkantoren|bankfiliaal|bankfilialen",
        ClinicalTrial => "klinische proef|klinische proeven|klinische studie|klinische studies",
        Execution => "executie|executies|terechtstelling|terechtstellingen",
        LifeSentence => {
            "levenslange gevangenisstraf|levenslange gevangenisstraffen|levenslange straf|levenslange straffen"
        }
        PrisonSentence => {
            "gevangenisstraf|gevangenisstraffen|celstraf|celstraffen|straf|straffen|werkstraf|werkstraffen|taakstraf|taakstraffen"
        }
        Episode => "aflevering|afleveringen|episode|episodes",
        Play => "toneelstuk|toneelstukken|voorstelling|voorstellingen|opvoering|opvoeringen|show|shows",
        Album => "album|albums|cd|cd's|plaat in de winkel",
        Concert => "concert|concerten|optreden in de zaal|optredens",
        EmergencyCall => {
            "noodoproep|noodoproepen|oproep bij de noodcentrale|telefoontje|telefoontjes|telefonische melding|112-melding|112-meldingen|belletje|belletjes|telefoongesprek|telefoongesprekken"
        }
        Alert => {
            "waarschuwing|waarschuwingen|alarm|alarmen|bommelding|bommeldingen|evacuatiebevel|evacuatiebevelen|bedreiging|bedreigingen|luchtalarm"
        }
        Tip => "tip|tips|aanwijzing|aanwijzingen",
        Referral => "doorverwijzing|doorverwijzingen|verwijzing|verwijzingen",
        Lap => "rondje op het circuit|rondjes|baanronde",
        Stage => "etappe|etappes|bergrit",
        Set => "set|sets",
        Try => "try's",
        Touchdown => "touchdown|touchdowns",
        Run => "runs",
        Wicket => "wicket|wickets",
        Assist => "assist|assists",
        Penalty => "strafschop|strafschoppen|penalty|penalty's",
        Abortion => "abortus|abortussen|zwangerschapsafbreking|zwangerschapsafbrekingen",
        Transplant => "transplantatie|transplantaties|orgaan|organen",
        Address => "adres|adressen|woonadres|woonadressen",
        IpAddress => "IP-adres|IP-adressen",
        View => "weergave|weergaven|views|paginaweergaven|download|downloads",
        Farm => {
            "boerderij|boerderijen|landbouwbedrijf|landbouwbedrijven|hoeve|hoeves|pluimveebedrijf|pluimveebedrijven|veehouderij|veehouderijen|kwekerij|kwekerijen|boerenbedrijf|boerenbedrijven"
        }
        Field => "akker|akkers|veld|velden|weide|weides|weiden|weiland|weilanden",
        Blanket => "deken|dekens|matras|matrassen",
        Vest => {
            "kogelvrij vest|kogelvrije vesten|reddingsvest|reddingsvesten|bomvest|bomvesten|zwemvest|zwemvesten|vest|vesten|bomgordel met explosieven"
        }
        Envelope => "envelop|enveloppen|omslag met poeder",
        Detonator => "ontsteker|ontstekers|ontstekingsmechanisme|ontstekingsmechanismen|detonator|detonators",
        Part => "airbag|airbags|onderdeel|onderdelen|component|componenten",
        Engine => "vliegtuigmotor|vliegtuigmotoren|straalmotor|straalmotoren|verbrandingsmotor|verbrandingsmotoren",
        Convoy => "konvooi|konvooien|hulpkonvooi|hulpkonvooien",
        Marriage => "huwelijk|huwelijken|bruiloft|bruiloften|echtscheiding|echtscheidingen|scheiding van echtparen",
        Pregnancy => "zwangerschap|zwangerschappen",
        Version => "versie|versies|uitvoering van het model",
        Wound => "wond|wonden|breuk|breuken|botbreuk|botbreuken|fractuur|fracturen|brandwond|brandwonden",
        Market => "markt|markten|marktplaats|marktplaatsen",
    }
}
