// With a country these make "police:ES"; alone, "police".
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "authorities",
        "autoriteit*|autoriteiten|lokale autoriteiten|nationale autoriteiten|overheid|overheden|plaatselijke autoriteiten|justitiële autoriteiten|gerechtelijke autoriteiten|opsporingsautoriteiten",
    ),
    (
        "officials",
        "functionaris|functionarissen|ambtenaar|ambtenaren|hoge ambtenaar|hoge ambtenaren|regeringsfunctionaris|regeringsfunctionarissen|overheidsfunctionaris|overheidsfunctionarissen",
    ),
    (
        "government",
        "regering*|kabinet|kabinetten|bewindslieden|uitvoerende macht|ministerraad|kernkabinet",
    ),
    (
        "president",
        "president*|presidente|presidentschap|staatshoofd|presidentieel paleis",
    ),
    (
        "prime-minister",
        "premier*|eerste minister|minister-president|bondskanselier|kanselier|regeringsleider*|regeringschef",
    ),
    (
        "monarch",
        "koning|koningin|vorst|vorstin|monarch|emir|kroonprins|koninklijke familie|koningshuis|koninklijk paleis",
    ),
    (
        "ministry",
        "ministerie*|ministeries|minister*|ministers|departement van|staatssecretaris|staatssecretarissen|bewindsman|bewindsvrouw",
    ),
    (
        "ministry-interior",
        "ministerie van Binnenlandse Zaken|minister van Binnenlandse Zaken|ministers van Binnenlandse Zaken|Binnenlandse Zaken",
    ),
    (
        "ministry-foreign",
        "ministerie van Buitenlandse Zaken|minister van Buitenlandse Zaken|ministers van Buitenlandse Zaken|Buitenlandse Zaken",
    ),
    (
        "ministry-defence",
        "ministerie van Defensie|minister van Defensie|ministers van Defensie|ministerie van Landsverdediging|minister van Landsverdediging|defensieministerie|Defensie",
    ),
    (
        "ministry-health",
        "ministerie van Volksgezondheid|minister van Volksgezondheid|ministers van Volksgezondheid|ministerie van Gezondheid|minister van Gezondheid|gezondheidsautoriteit*|gezondheidsautoriteiten|gezondheidsministerie|minister van VWS|ministerie van VWS",
    ),
    (
        "ministry-finance",
        "ministerie van Financiën|minister van Financiën|ministers van Financiën|ministerie van Economische Zaken|minister van Economische Zaken|ministerie van Economie|minister van Economie",
    ),
    (
        "ministry-justice",
        "ministerie van Justitie|minister van Justitie|ministers van Justitie|ministerie van Justitie en Veiligheid|minister van Justitie en Veiligheid|justitieministerie",
    ),
    (
        "ministry-education",
        "ministerie van Onderwijs|minister van Onderwijs|onderwijsministerie",
    ),
    (
        "ministry-transport",
        "ministerie van Transport|minister van Transport|ministerie van Verkeer|minister van Verkeer|ministerie van Mobiliteit|minister van Mobiliteit|ministerie van Infrastructuur|minister van Infrastructuur|ministerie van Vervoer|minister van Vervoer",
    ),
    (
        "ministry-environment",
        "ministerie van Milieu|minister van Milieu|milieuministerie|minister van Leefmilieu|klimaatminister*|minister voor Klimaat|minister van Klimaat|minister van Omgeving|ministerie van Klimaat",
    ),
    (
        "ministry-agriculture",
        "ministerie van Landbouw|minister van Landbouw|landbouwministerie|landbouwminister*",
    ),
    (
        "ministry-labour",
        "ministerie van Arbeid|minister van Arbeid|ministerie van Sociale Zaken|minister van Sociale Zaken|ministerie van Werk|minister van Werk",
    ),
    (
        "ministry-energy",
        "ministerie van Energie|minister van Energie|energieministerie|olieministerie|olieminister*",
    ),
    (
        "ministry-emergencies",
        "ministerie van Noodsituaties|minister van Noodsituaties|ministerie voor Noodsituaties|ministerie van Rampenbestrijding",
    ),
    (
        "police",
        "politie|politiediensten|politiedienst|politiekorps|politiekorpsen|politiemacht|politieagent*|politieagenten|politieman|politiemannen|politievrouw|politievrouwen|lokale politie|federale politie|nationale politie|rijkspolitie|rijkswacht|recherche|rechercheur*|oproerpolitie|mobiele eenheid|gerechtelijke politie|federale gerechtelijke politie|politiefunctionaris|politiefunctionarissen|politiezone|opsporingsdiensten|opsporingsdienst|ordediensten|verkeerspolitie|antiterreureenheid|antiterreurpolitie|speurder*|politieambtenaren|agent*|agenten",
    ),
    (
        "gendarmerie",
        "gendarmerie|gendarme*|gendarmes|marechaussee|marechaussees",
    ),
    (
        "border-guard",
        "grenswacht*|grenswachten|grenswachter*|grenspolitie|grenstroepen|grensbewaking|immigratiedienst*|grensautoriteiten|vreemdelingenpolitie",
    ),
    (
        "customs",
        "douane|douanier*|douaniers|douanebeambte*|douaneautoriteiten|douanediensten",
    ),
    (
        "security-forces",
        "veiligheidstroepen|veiligheidsdienst*|veiligheidsdiensten|ordetroepen|veiligheidsfunctionarissen|ordehandhavers|veiligheidsmensen|veiligheidspersoneel",
    ),
    (
        "intelligence",
        "inlichtingendienst*|inlichtingendiensten|geheime dienst|geheime diensten|spionagedienst*|staatsveiligheid|binnenlandse veiligheidsdienst|militaire inlichtingendienst",
    ),
    (
        "army",
        "leger|legers|krijgsmacht|strijdkrachten|troepen|militair|militairen|soldaat|soldaten|regeringsleger|regeringstroepen|gewapende strijdkrachten|legereenheid|legereenheden|regeringssoldaten|legerleiding|landmacht|grondtroepen",
    ),
    (
        "navy",
        "marine|zeemacht|oorlogsschip|oorlogsschepen|marineschip|marineschepen|marinefregat",
    ),
    (
        "air-force",
        "luchtmacht|luchtmachten|gevechtsvliegtuig|gevechtsvliegtuigen|straaljager*|straaljagers",
    ),
    (
        "special-forces",
        "speciale eenheden|speciale eenheid|special forces|elitetroepen|elite-eenheid|commando's|commandotroepen",
    ),
    (
        "prosecutor",
        "openbaar ministerie|parket|parketten|openbaar aanklager*|aanklager*|aanklagers|procureur*|procureurs|procureur des Konings|procureur-generaal|officier van justitie|officieren van justitie|federaal parket|federale procureur|justitie|hoofdaanklager|hoofdofficier van justitie|landelijk parket|arbeidsauditoraat|auditeur|gerecht",
    ),
    (
        "court",
        "rechtbank*|rechtbanken|rechter*|rechters|gerechtshof|gerechtshoven|hooggerechtshof|hof|hof van beroep|hoven van beroep|grondwettelijk hof|constitutioneel hof|tribunaal|tribunalen|hof van cassatie|hof van assisen|assisenhof|correctionele rechtbank|onderzoeksrechter*|jury|rechterlijke macht|raad van state|kantonrechter|bestuursrechter|strafrechter|politierechter|magistraat|magistraten|raadkamer|kamer van inbeschuldigingstelling",
    ),
    (
        "parliament",
        "parlement*|parlementen|parlementariër*|parlementariërs|parlementslid|parlementsleden|volksvertegenwoordiger*|senaat|senator*|senatoren|congres|volksvertegenwoordiging|lagerhuis|hogerhuis|nationale assemblee|huis van afgevaardigden|kamer van volksvertegenwoordigers|kamerlid|kamerleden|tweede kamer|eerste kamer|afgevaardigden|kamer|volksraad",
    ),
    (
        "election-commission",
        "kiescommissie|verkiezingscommissie|kiesraad|nationale kiescommissie|centrale kiescommissie|kiesautoriteit|kiesautoriteiten|verkiezingsautoriteiten|kieshof",
    ),
    (
        "mayor",
        "burgemeester*|burgemeesters|gemeentebestuur|stadsbestuur|gemeente|gemeentehuis|stadhuis|gemeenteraad|schepencollege|college van b en w|wethouder*",
    ),
    (
        "governor",
        "gouverneur*|gouverneurs|provinciebestuur|provinciale autoriteiten|regionale autoriteiten|prefect*|prefectuur|commissaris van de koning|regiobestuur",
    ),
    (
        "embassy",
        "ambassade*|ambassades|ambassadeur*|ambassadeurs|consulaat|consulaten|consul*|diplomatieke missie|diplomaat|diplomaten",
    ),
    ("coastguard", "kustwacht|kustwachten|kustwachter*"),
    (
        "firefighters",
        "brandweer|brandweerkorps|brandweerkorpsen|brandweerman|brandweermannen|brandweerlieden|brandweerlui|brandweerdienst*|brandweervrouw|spuitgasten|hulpverleningszone",
    ),
    (
        "rescue-services",
        "hulpdienst*|hulpdiensten|reddingsdienst*|reddingsdiensten|reddingswerker*|reddingswerkers|reddingsteam*|reddingsteams|hulpverlener*|hulpverleners|civiele bescherming|burgerbescherming|rampendienst*|rampenbestrijding|rampenbestrijdingsdienst|ambulancedienst*|ambulancepersoneel|noodcentrale|veiligheidsregio*|reddingsbrigade*|nooddiensten",
    ),
    (
        "tax-authority",
        "belastingdienst|fiscus|belastingautoriteit*|belastingautoriteiten|bijzondere belastinginspectie",
    ),
    (
        "data-protection",
        "autoriteit persoonsgegevens|privacywaakhond|privacytoezichthouder|gegevensbeschermingsautoriteit|privacycommissie|gegevensbeschermingsautoriteiten",
    ),
    (
        "competition-authority",
        "mededingingsautoriteit*|mededingingsautoriteiten|kartelwaakhond|concurrentiewaakhond|mededingingswaakhond|antitrustautoriteit*|autoriteit consument en markt",
    ),
    (
        "regulator",
        "toezichthouder*|toezichthouders|waakhond|waakhonden|beurswaakhond|beurstoezichthouder|financiële toezichthouder|regelgever|regulator*",
    ),
    (
        "aviation-authority",
        "luchtvaartautoriteit*|luchtvaartautoriteiten|burgerluchtvaartautoriteit|luchtvaartdienst|luchtvaartinspectie",
    ),
    (
        "nuclear-authority",
        "nucleaire waakhond|nucleaire toezichthouder|agentschap voor nucleaire controle|nucleaire autoriteit",
    ),
    (
        "central-bank",
        "centrale bank|centrale banken|nationale bank|reservebank|centrale bankier*",
    ),
    (
        "statistics-office",
        "statistiekbureau|bureau voor de statistiek|nationaal statistiekbureau|statistiekdienst|bureau voor statistiek",
    ),
    (
        "meteorological-office",
        "weerdienst*|weerdiensten|meteorologische dienst|meteorologisch instituut|weerbureau|weerinstituut|meteoroloog|meteorologen|weerman|nationale weerdienst",
    ),
    (
        "geological-survey",
        "geologische dienst|seismologisch instituut|seismologisch centrum|seismologische dienst|geologisch instituut|seismoloog|seismologen|aardbevingsdienst|geofysisch instituut",
    ),
    (
        "health-agency",
        "gezondheidsdienst*|gezondheidsdiensten|gezondheidsinstituut|volksgezondheidsinstituut|gezondheidsagentschap|nationale gezondheidsdienst|GGD|centrum voor ziektebestrijding",
    ),
    (
        "prison-service",
        "gevangeniswezen|gevangenisdirectie|cipier*|cipiers|gevangenisautoriteiten|dienst justitiële inrichtingen|gevangenisbestuur",
    ),
    ("red-cross", "Rode Kruisvereniging"),
    ("red-crescent", "Rode Halve Maan|Halve Maan"),
    (
        "state-media",
        "staatsmedia|staatstelevisie|staats-tv|staatszender|staatsomroep|publieke omroep|openbare omroep|staatspersbureau|officieel persbureau|staatsradio|halfofficieel persbureau|staatskrant",
    ),
    (
        "media",
        "media|lokale media|krant|kranten|persbureau|persbureaus|nieuwsagentschap|nieuwsagentschappen|pers|omroep|omroepen|tv-zender*|televisiezender*|nieuwszender*|nieuwssite*|journalist*|journalisten|dagblad|dagbladen|verslaggever*",
    ),
    (
        "hospital",
        "ziekenhuis|ziekenhuizen|medisch centrum|kliniek*|ziekenhuisbron|medische bronnen|hospitaal",
    ),
    (
        "union",
        "vakbond*|vakbonden|vakcentrale*|vakorganisatie*|bond voor werknemers|bonden",
    ),
    (
        "airline",
        "luchtvaartmaatschappij*|luchtvaartmaatschappijen|vliegmaatschappij*|prijsvechter",
    ),
    ("university", "universiteit*|universiteiten|hogeschool|hogescholen"),
    (
        "company",
        "bedrijf|bedrijven|onderneming*|concern|concerns|firma|firma's|moederbedrijf|vennootschap|multinational",
    ),
    ("bank", "bank|banken|grootbank|grootbanken|kredietverstrekker"),
    (
        "rail-operator",
        "spoorwegmaatschappij*|spoorbedrijf|spoorwegen|spoorwegbedrijf|treinmaatschappij*|vervoersmaatschappij*|spoorbeheerder",
    ),
    (
        "opposition",
        "oppositie|oppositiepartij*|oppositiepartijen|oppositieleider*|oppositiebeweging",
    ),
    (
        "rebels",
        "rebel|rebellen|opstandeling*|opstandelingen|rebellengroep*|rebellengroepen|rebellenleger|guerrilla|guerrillastrijder*|separatist*|separatisten|militie*|milities|militieleden|paramilitairen|paramilitaire groep",
    ),
    (
        "militants",
        "militant*|militanten|jihadist*|jihadisten|extremist*|extremisten|terreurgroep*|terreurgroepen|terreurorganisatie*|terrorist*|terroristen|islamist*|islamisten|terreurbeweging|gewapende groep|gewapende groepen|gewapende mannen|schutter*|strijders|moslimextremisten|jihadi's",
    ),
    (
        "activists",
        "activist*|activisten|actievoerder*|actievoerders|mensenrechtenorganisatie*|mensenrechtenorganisaties|mensenrechtengroep*|mensenrechtenactivisten|ngo|ngo's|niet-gouvernementele organisatie*|hulporganisatie*|hulporganisaties|liefdadigheidsorganisatie*|actiegroep*|belangenorganisatie*|milieuorganisatie*|milieubeweging",
    ),
    (
        "protesters",
        "betoger*|betogers|demonstrant*|demonstranten|manifestant*|manifestanten|relschopper*|relschoppers|protesterenden",
    ),
    (
        "hackers",
        "hacker*|hackers|hackersgroep*|hackersgroepen|cybercrimineel|cybercriminelen|hackerscollectief",
    ),
    (
        "cyber-agency",
        "cyberagentschap|cyberveiligheidscentrum|nationaal cyberveiligheidscentrum|centrum voor cybersecurity|cyberdienst|cyberveiligheidsdienst",
    ),
];
