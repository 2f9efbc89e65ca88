use crate::event::Role;

/// The phrases that introduce a participant in `role`.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::LedBy => {
            "onder leiding van|geleid door|aangevoerd door|gecoördineerd door|geleid werd door|aangestuurd door|onder coördinatie van|onder bevel van|onder aanvoering van|onder toezicht van|\
             onder regie van|onder auspiciën van|onder supervisie van|georganiseerd door|op initiatief van|op verzoek van|in opdracht van|op bevel van|op last van|geïnitieerd door|voorgezeten door|\
             gedirigeerd door|georkestreerd door|op touw gezet door|onder het gezag van|mede geleid door|beraamd door|gestuurd door|onder voorzitterschap van|bevolen door"
        }
        Role::CarriedOutBy => {
            "uitgevoerd door|verricht door|gepleegd door|begaan door|gelanceerd door|ondernomen door|gehouden door|gevoerd door|ingezet door|uitgevaardigd door|gemaakt door|gedaan door|verwijderd door|\
             in beslag genomen door|aangehouden door|opgepakt door|gearresteerd door|ontmanteld door|aangevallen door|gehackt door|afgevuurd door|beschoten door|neergeschoten door|neergestoken door|afgevuurd vanuit|\
             offline gehaald door|verstoord door|overgenomen door|gekocht door|beboet door|aangeklaagd door|het werk van|door toedoen van|geplaatst door|onderzocht door|vervolgd door|teruggeroepen door|opgelegd door|aangenomen door|ondertekend door|uitgesproken door|door leden van|vermoord door|gedood door|ontvoerd door"
        }
        Role::Partner => {
            "samen met|in samenwerking met|in nauwe samenwerking met|in coördinatie met|in overleg met|gezamenlijk met|naast|met hulp van|met de hulp van|met behulp van|uitgevoerd met|in partnerschap met|\
             met medewerking van|met de medewerking van|met deelname van|met de deelname van|met betrokkenheid van|in combinatie met|zij aan zij met|hand in hand met|in tandem met|met collega's uit|met agenten uit|met politie uit|\
             met bijstand van|met de bijstand van|vergezeld van|in samenspraak met|met bijdragen van|in alliantie met|bijgestaan door|schouder aan schouder met|waaraan ook deelnamen"
        }
        Role::SupportedBy => {
            "gesteund door|met steun van|met de steun van|ondersteund door|met ondersteuning van|de steun van|de ondersteuning van|steun van|steun uit|geholpen door|gesponsord door|gefinancierd door|mede gefinancierd door|\
             met financiering van|met goedkeuring van|met de zegen van|met logistieke steun van|met technische steun van|onderschreven door|met rugdekking van|mogelijk gemaakt door|gefaciliteerd door|gesubsidieerd door|met geld van"
        }
        Role::Targeted => {
            "tegen|gericht tegen|gericht op|gemunt op|aanval op|aanvallen op|aanslag op|aanslagen op|inval bij|inval in|invallen bij|bestorming van|bombardement op|bombardementen op|beschieting van|luchtaanval op|luchtaanvallen op|raketaanval op|\
             in de strijd tegen|strijd tegen|oorlog tegen|sancties tegen|rechtszaak tegen|klacht tegen|offensief tegen|doelwit was|doelwit waren|met als doelwit|gelinkt aan|gelieerd aan|banden met|behorend tot|verbonden aan|\
             gebruikt door|beheerd door|gecontroleerd door|aanhangers van|ten koste van|belegering van|invasie van|inval van de|cyberaanval op|hack bij|overval op|moordaanslag op|verstoring van"
        }
        Role::ClaimedBy => {
            "opgeëist door|werd opgeëist door|is opgeëist door|de verantwoordelijkheid opgeëist door|geclaimd door|opeising door"
        }
        Role::DeniedBy => {
            "ontkend door|tegengesproken door|weersproken door|betwist door|ontkracht door|weerlegd door|verworpen door|van de hand gewezen door|ontkenning van"
        }
        Role::AnnouncedBy => {
            "aangekondigd door|gemeld door|bevestigd door|bekendgemaakt door|gepubliceerd door|onthuld door|vrijgegeven door|meegedeeld door|een verklaring van|persbericht van|mededeling van|aankondiging van|persconferentie van|gepresenteerd door|verspreid door|wereldkundig gemaakt door|naar buiten gebracht door"
        }
        Role::Victim => {
            "dood van|moord op|de moord op|liquidatie van|ontvoering van|aanhouding van|arrestatie van|verkrachting van|het lichaam van|de lichamen van|het stoffelijk overschot van|stoffelijke resten van|executie van|onthoofding van|vergiftiging van|verdwijning van|zelfmoord van|rouwen~ om|slachtoffer is|slachtoffer was|slachtoffers waren|slachtoffers zijn|de slachtoffers als|het slachtoffer als"
        }
        Role::Suspect => {
            "geven~ de schuld aan|geeft de schuld aan|gaf de schuld aan|wijt … aan|houdt … verantwoordelijk|beschuldigt|beschuldigde|de daders zouden|achter de aanval zit|achter de aanval zitten|achter de aanslag zit|achter de aanslag zitten|het werk van|opdrachtgever is|schrijft … toe aan|schrijven … toe aan|\
             verdachte is|verdachte was|verdachten zijn|verdachten waren|vermoedelijke dader|vermoedelijke daders|vermeende dader|dader is|dader was|toegeschreven aan|beschuldigen~|verwijten~ aan|hoofdverdachte|hoofdverdachte is|de dader als|de verdachte als|de schutter als|met een beschuldigende vinger naar|verdenken~"
        }
        Role::Where => {
            "ter plaatse in|aan de rand van|in de buurt van|in de omgeving van|in de stad|in de gemeente|in het dorp|in de provincie|in de regio|in het district|in de buitenwijk|in de deelstaat|in de staat|nabij|ten noorden van|ten zuiden van|ten oosten van|ten westen van|voor de kust van|net buiten|in het centrum van|aan de grens met|in de hoofdstad|in de haven van|op het eiland|in het hart van|in de wijk|in de havenstad"
        }
        Role::Announced => {
            "aangekondigd op|bekendgemaakt op|gepubliceerd op|meegedeeld op|gemeld op|bevestigd op|in een verklaring op|op een persconferentie op|tijdens een persconferentie op|in een persbericht van"
        }
        Role::AsOf => {
            "per|tot en met|tot op|tot nu toe|tot dusver|tot op heden|op het moment van schrijven|bij de laatste telling|tegen eind|stand van zaken op|naar de stand van|tot dan toe"
        }
        Role::When => {
            "vond plaats op|vonden plaats op|vond plaats van|vond plaats tussen|vonden plaats tussen|gehouden op|uitgevoerd op|op de dag van|begon op|begonnen op|gestart op|gebeurde op|liep van|deed zich voor op|in de loop van"
        }
        no_phrase_leads_to!() => "",
    }
}

/// The bare preposition of the agent, behind a passive.
pub(super) const AGENT: &str = "door";

/// The bare preposition of company.
pub(super) const WITH: &str = "met";

/// Verbs whose subject fills the role.
pub(super) const ACTIVE: &[(Role, &str)] = &[
    (
        Role::LedBy,
        "leiden~|coördineren~|aan+voeren~|aan+sturen~|organiseren~|voor+zitten~|op touw zetten|op touw gezet|nemen~ de leiding|nam de leiding|initiëren~|nemen~ het voortouw|nam het voortouw|beramen~|orkestreren~|dirigeren~",
    ),
    (
        Role::CarriedOutBy,
        "neer+schieten~|neer+halen~|neergeschoten|neergehaald|lanceren~|uit+voeren~|verrichten~|plegen~|begaan~|ondernemen~|verwijderen~|ontmantelen~|verstoren~|aan+vallen~|bombarderen~|beschieten~|bestormen~|nemen~ … in beslag|neemt … in beslag|nam … in beslag|namen … in beslag|arresteren~|aan+houden~|op+pakken~|\
         halen~ … offline|haalde … offline|haalden … offline|hacken~|openen~ het vuur|opende het vuur|openden het vuur|binnen+vallen~|vallen~ … binnen|treffen~|blokkeren~|over+nemen~|terug+roepen~|beboeten~|aan+klagen~|vervolgen~|verbieden~|op+leggen~|rollen~ … op|oprollen|doen~ een inval|deed een inval|deden een inval|deed invallen|deden invallen|voeren~ … uit|schieten~ … neer|steken~ … neer|af+vuren~|schrappen~|ontslaan~",
    ),
    (
        Role::Partner,
        "deel+nemen~|deel+nemen~ aan|nemen~ deel|nam deel|namen deel|doen~ mee|deed mee|deden mee|mee+werken~|samen+werken~|participeren~|bij+dragen~ aan|betrokken bij|waren betrokken bij|was betrokken bij|sluiten~ … aan bij|werken~ samen",
    ),
    (
        Role::SupportedBy,
        "steunen~|ondersteunen~|bij+staan~|helpen~|faciliteren~|sponsoren~|financieren~|onderschrijven~|bieden~ steun|biedt steun|bood steun|boden steun|verlenen~ steun|verlenen~ bijstand|verleende bijstand|geven~ steun|scharen~ zich achter|schaarde zich achter",
    ),
    (
        Role::ClaimedBy,
        "op+eisen~|eisen~ … op|eist … op|eiste … op|eisten … op|claimen~|claimen~ de verantwoordelijkheid|eiste de verantwoordelijkheid op|zeggen~ achter de aanslag te zitten|zegt achter de aanslag te zitten|bekennen~|neemt de verantwoordelijkheid|nam de verantwoordelijkheid",
    ),
    (
        Role::DeniedBy,
        "ontkennen~|ontkennen~ elke betrokkenheid|ontkennen~ betrokkenheid|weerleggen~|weerspreken~|tegengesproken|tegenspreken|tegenspreekt|tegensprak|tegen te spreken|betwisten~|verwerpen~|wijzen~ … van de hand|wijst … van de hand|wees … van de hand|wezen … van de hand|ontkrachten~|distantiëren~ zich|distantieert zich|distantieerde zich|nam afstand van|neemt afstand van|loochenen~",
    ),
    (
        Role::AnnouncedBy,
        "aan+kondigen~|zeggen~|melden~|bevestigen~|verklaren~|bekend+maken~|mee+delen~|onthullen~|publiceren~|vertellen~|berichten~|rapporteren~|laten~ weten|laat weten|liet weten|lieten weten|presenteren~|informeren~|brengen~ … naar buiten|geven~ een persconferentie|gaf een persconferentie|houden~ een persconferentie|hield een persconferentie|geven~ een verklaring|brengen~ een verklaring uit|zetten~ het dodental op",
    ),
    (
        Role::Victim,
        "sterven~|overlijden~|om+komen~|verdrinken~|raken~ gewond|raakt gewond|raakte gewond|raakten gewond|bezwijken~|worden~ gedood|werd gedood|werden gedood|worden~ vermoord|werd vermoord|werden vermoord|werd doodgeschoten|werden doodgeschoten|werd neergeschoten|werd neergestoken|werd ontvoerd|werden ontvoerd|kwam om het leven|kwamen om het leven|komt om het leven|komen om het leven|sneuvelen~|werd aangevallen|raakte vermist|raakten vermist|liet het leven|lieten het leven",
    ),
    (
        Role::Suspect,
        "is verantwoordelijk voor de aanval|zijn verantwoordelijk voor de aanval|zit achter de aanval|zitten achter de aanval|zat achter de aanval|zaten achter de aanval|is verantwoordelijk voor de aanslag|zijn verantwoordelijk voor de aanslag|zit achter de aanslag|zitten achter de aanslag|zat achter de aanslag|zaten achter de aanslag|is verantwoordelijk voor de explosie|zijn verantwoordelijk voor de explosie|zit achter de explosie|zitten achter de explosie|zat achter de explosie|zaten achter de explosie|is verantwoordelijk voor het neerhalen|zijn verantwoordelijk voor het neerhalen|zit achter het neerhalen|zitten achter het neerhalen|zat achter het neerhalen|zaten achter het neerhalen|is verantwoordelijk voor de aanslagen|zijn verantwoordelijk voor de aanslagen|zit achter de aanslagen|zitten achter de aanslagen|zat achter de aanslagen|zaten achter de aanslagen|is verantwoordelijk voor de cyberaanval|zijn verantwoordelijk voor de cyberaanval|zit achter de cyberaanval|zitten achter de cyberaanval|zat achter de cyberaanval|zaten achter de cyberaanval|is verantwoordelijk voor de moord|zijn verantwoordelijk voor de moord|zit achter de moord|zitten achter de moord|zat achter de moord|zaten achter de moord|\
         werd aangehouden|werden aangehouden|is aangehouden|zijn aangehouden|werd gearresteerd|werden gearresteerd|is gearresteerd|zijn gearresteerd|werd opgepakt|werden opgepakt|is opgepakt|zijn opgepakt|wordt verdacht van|worden verdacht van|wordt beschuldigd|worden beschuldigd|werd beschuldigd|werd aangeklaagd|werden aangeklaagd|staat terecht|stond terecht|staan terecht|stonden terecht|werd veroordeeld|werden veroordeeld|is veroordeeld|zijn veroordeeld|bekennen~ schuld|wordt vervolgd|worden vervolgd|wordt gezocht|meldde zich bij de politie|gaf zichzelf aan|verscheen voor de rechter",
    ),
];
