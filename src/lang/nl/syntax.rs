use crate::lang::Syntax;

/// The words that do this in a phrase or clause.
pub(super) fn words(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Article => "de|het|een|'n|'t|zijn|haar|hun|ons|onze|dit|dat|deze|die|andere|beide|der|des",
        Syntax::Of => "van|van de|van het|der|des|'s",
        Syntax::For => "voor|met|bij|ten behoeve van|namens",
        Syntax::From => "uit|van|vanuit|afkomstig uit|vanaf",
        Syntax::Toward => "naar|richting|tot|op weg naar",
        Syntax::Movement => {
            "gaan~|reizen~|vliegen~|rijden~|varen~|vluchten~|terug+keren~|aan+komen~|sturen~|brengen~|over+brengen~|vervoeren~|transporteren~|\
             leveren~|deporteren~|uit+leveren~|uit+zetten~|repatriëren~|evacueren~|vertrekken~|verhuizen~|trekken~|verzenden~|onderweg|op weg|verschepen~|vlogen|reisde"
        }
        Syntax::Have => "heeft|hebben|had|hadden|hebbende|gehad",
        Syntax::Be => "is|zijn|was|waren|wordt|worden|werd|werden|geweest|geworden|raakt|raakte|raakten|raken|zij",
        Syntax::Reflexive => "zich|zichzelf|elkaar",
        Syntax::Relative => "die|dat|wie|welke|wier|wiens|waarvan|waarbij",
        Syntax::That => "dat|of|hoe",
        Syntax::Adverb => {
            "al|reeds|ook|toen|nu|net|pas|nog|ooit|later|eerst|gisteren|vandaag|opnieuw|weer|sindsdien|daarom|dus|zelfs|slechts|alleen|echt|\
             eigenlijk|gezamenlijk|samen|succesvol|snel|onlangs|recent|recentelijk|officieel|publiekelijk|onmiddellijk|meteen|direct|tegelijk|\
             gelijktijdig|herhaaldelijk|vervolgens|eerder|aanvankelijk|uiteindelijk|ten slotte|kennelijk|blijkbaar|vermoedelijk|mogelijk|inmiddels|intussen|ondertussen|\
             afzonderlijk|formeel|allen|allemaal|elk|persoonlijk|per ongeluk|kort|plotseling|plots|spoedig|beide|allebei|heimelijk|niet|nooit|daarbij|daarna|toch|\
             echter|er|hierbij|daarnaast|zeker|wel|steeds|vooral|waarschijnlijk|naar verluidt|bovendien|definitief|bijna|volledig|geheel|helemaal|gedeeltelijk|deels"
        }
        Syntax::Attribute => {
            "federaal|federale|nationaal|nationale|lokaal|lokale|plaatselijk|plaatselijke|regionaal|regionale|publiek|publieke|openbaar|openbare|gerechtelijk|gerechtelijke|militair|militaire|hoog|hoge|hoogste|top|plaatsvervangend|plaatsvervangende|voormalig|voormalige|oud|ex|speciaal|speciale|gezamenlijk|gezamenlijke|centraal|centrale|\
             internationaal|internationale|gemeentelijk|gemeentelijke|stedelijk|stedelijke|provinciaal|provinciale|koninklijk|koninklijke|civiel|civiele|gewapend|gewapende|buitenlands|buitenlandse|binnenlands|binnenlandse|noordelijk|noordelijke|zuidelijk|zuidelijke|oostelijk|oostelijke|westelijk|westelijke|noordoostelijke|noordwestelijke|zuidoostelijke|zuidwestelijke|noord|zuid|oost|west|opper|neder|\
             antiterreur|crimineel|criminele|onbekend|onbekende|nieuw|nieuwe|huidig|huidige|toenmalig|toenmalige|waarnemend|waarnemende|europees|europese|geallieerd|geallieerde|elite|zwaar|zware|geheim|geheime|particulier|particuliere|privaat|private|onafhankelijk|onafhankelijke|officieel|officiële|voornaamste|grootste|bevoegd|bevoegde|betrokken|verantwoordelijk|verantwoordelijke|eigen|\
             landelijk|landelijke|drukke|belegerd|belegerde|naburig|naburige|nabijgelegen|hele|gehele|zogenoemd|zogenoemde|zogenaamde|zelfverklaard|zelfverklaarde|zelfbenoemd|gerenommeerd|gerenommeerde|demissionair|demissionaire|linkse|rechtse|radicale|extreme|vlaams|vlaamse"
        }
        Syntax::Particle => {
            "van|de|den|der|van de|van den|van der|ter|ten|te|'t|in 't|von|zu|da|di|del|della|al|el|bin|ibn|ben|abu|le|la|las|los|les|du|dos|das|af|ul|d'"
        }
        Syntax::Lead => {
            "leiding|aansturing|coördinatie|bevel|supervisie|toezicht|regie|auspiciën|begeleiding|gezag|bestuur|commando|sturing"
        }
        Syntax::Nearby => {
            "bij|nabij|vlak bij|vlakbij|dicht bij|in de buurt van|in de omgeving van|ten noorden van|ten zuiden van|ten oosten van|ten westen van|ten noordoosten van|ten noordwesten van|ten zuidoosten van|ten zuidwesten van|buiten|net buiten|voor de kust van|\
             aan de rand van|rond|rondom|tussen|niet ver van|langs|langs de|kilometer van|km van|ter hoogte van|naast|voorbij"
        }
        Syntax::Side => "kant|zijde|bodem|grondgebied|deel|gedeelte",
        Syntax::Locality => {
            "stad|stadje|dorp|dorpje|gehucht|provincie|regio|district|county|staat|deelstaat|gebied|hoofdstad|voorstad|buitenwijk|buitenwijken|centrum|hart|haven|havenstad|kustplaats|kuststad|badplaats|plaats|plaatsje|\
             eiland|gemeente|deelgemeente|wijk|buurt|luchtruim|kust|deel|delen|helft|kant|grondgebied|republiek|luchthaven|vliegveld|miljoenenstad|grensstad|grensplaats|\
             station|treinstation|winkelcentrum|plein|straat|ziekenhuis|school|kerk|moskee|stadion|markt|hotel|gevangenis|kamp|theater|concertzaal|park|brug|strand|dam|mijn|raffinaderij|vallei|dal|midden|noorden|zuiden|oosten|westen|noordoosten|noordwesten|zuidoosten|zuidwesten|binnenstad|industriestad|bergdorp|metrostation|nachtclub|kanton|departement|graafschap|arrondissement"
        }
        Syntax::Speaker => {
            "hij|zij|ze|het|we|wij|bronnen|bron|functionarissen|getuigen|getuige|ooggetuigen|bewoners|omwonenden|mensen|berichten|rapport|verklaring|overlevenden|\
             buurtbewoners|buren|nabestaanden|familieleden|experts|deskundigen|artsen|organisatoren|actievoerders|waarnemers|analisten|krant|agentschap|persbureau|nieuwssite|\
             onderzoek|studie|organisatie|groep|bedrijf|maatschappij|luchtvaartmaatschappij|opstandelingen|vakbond|vakbonden|exploitant|reder|rederij|toezichthouder|directie|media|hulpdiensten|betrokkenen|onderzoekers"
        }
        Syntax::Occur => {
            "plaats+vinden~|gebeuren~|beginnen~|plaats+hebben~|door+gaan~|lukken~|slagen~|starten~|zich voordoen|deed zich … voor|deden zich … voor|doet zich … voor|voorgedaan"
        }
        Syntax::Going => "",
        Syntax::Medium => {
            "internet|web|net|darknet|dark web|online|lucht|televisie|tv|radio|sociale media|telefoon|teletekst"
        }
        Syntax::Without => "zonder",
    }
}
