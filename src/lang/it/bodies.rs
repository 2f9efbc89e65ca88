// With a country these make "police:ES"; alone, "police".
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "authorities",
        "autorité*|pouvoirs publics|autorités locales|autorités nationales",
    ),
    (
        "officials",
        "responsable officiel*|responsables officiels|fonctionnaire*|haut* fonctionnaire*|hauts responsables",
    ),
    (
        "government",
        "gouvernement*|exécutif|conseil des ministres|administration",
    ),
    ("president", "président*|présidence|chef de l'État|chef d'État"),
    (
        "prime-minister",
        "premier ministre|première ministre|premiers ministres|chancelier*|chef* du gouvernement|cheffe* du gouvernement",
    ),
    (
        "monarch",
        "roi|reine|monarque*|émir|prince héritier|famille royale|palais royal",
    ),
    ("ministry", "ministère*|ministre*|secrétaire* d'État|secrétariat d'État"),
    (
        "ministry-interior",
        "ministère de l'Intérieur|ministre* de l'Intérieur|ministère des Affaires intérieures",
    ),
    (
        "ministry-foreign",
        "ministère des Affaires étrangères|ministre* des Affaires étrangères|chef* de la diplomatie|cheffe* de la diplomatie|diplomatie|ministère des Relations extérieures",
    ),
    (
        "ministry-defence",
        "ministère de la Défense|ministre* de la Défense|ministère des Armées|ministre* des Armées",
    ),
    (
        "ministry-health",
        "ministère de la Santé|ministre* de la Santé|autorités sanitaires|autorité sanitaire|Direction générale de la santé",
    ),
    (
        "ministry-finance",
        "ministère des Finances|ministre* des Finances|ministère de l'Économie|ministre* de l'Économie|Trésor public",
    ),
    (
        "ministry-justice",
        "ministère de la Justice|ministre* de la Justice|garde des Sceaux|chancellerie|département de la Justice",
    ),
    (
        "ministry-education",
        "ministère de l'Éducation nationale|ministère de l'Éducation|ministre* de l'Éducation nationale|ministre* de l'Éducation|rectorat",
    ),
    (
        "ministry-transport",
        "ministère des Transports|ministre* des Transports|secrétaire* d'État aux Transports",
    ),
    (
        "ministry-environment",
        "ministère de l'Environnement|ministre* de l'Environnement|ministère de la Transition écologique|ministre* de la Transition écologique|ministère de l'Écologie|ministre* de l'Écologie",
    ),
    (
        "ministry-agriculture",
        "ministère de l'Agriculture|ministre* de l'Agriculture",
    ),
    ("ministry-labour", "ministère du Travail|ministre* du Travail"),
    (
        "ministry-energy",
        "ministère de l'Énergie|ministre* de l'Énergie|ministère du Pétrole|ministre* du Pétrole",
    ),
    (
        "ministry-emergencies",
        "ministère des Situations d'urgence|ministre* des Situations d'urgence",
    ),
    (
        "police",
        "police*|policier*|policière*|forces de l'ordre|forces de police|force de police|services de police|service de police|enquêteur*|enquêtrice*|police nationale|police fédérale|police locale|police judiciaire|police municipale|agent* de police|brigade*|antiterroristes|gardien* de la paix|CRS|préfecture de police",
    ),
    ("gendarmerie", "gendarmerie*|gendarme*|gendarmerie nationale"),
    (
        "border-guard",
        "garde* frontière*|garde-frontière*|gardes-frontières|gardes-frontière|police aux frontières|police des frontières|police de l'air et des frontières|services de l'immigration|PAF",
    ),
    (
        "customs",
        "douane*|douanier*|services des douanes|agents des douanes|service des douanes",
    ),
    (
        "security-forces",
        "force* de sécurité|service* de sécurité|forces de défense et de sécurité|FDS|appareil sécuritaire",
    ),
    (
        "intelligence",
        "service* de renseignement|services de renseignements|service* secret*|renseignement intérieur|renseignement extérieur|agence* de renseignement",
    ),
    (
        "army",
        "armée*|force* armée*|militaire*|soldat*|troupe*|état-major|état-major des armées|forces gouvernementales|armée de terre",
    ),
    (
        "navy",
        "marine nationale|marine militaire|marine de guerre|forces navales",
    ),
    (
        "air-force",
        "armée de l'air|force aérienne|forces aériennes|aviation militaire",
    ),
    ("special-forces", "forces spéciales|commando*|unité* d'élite"),
    (
        "prosecutor",
        "procureur*|procureure*|parquet*|parquet fédéral|parquet national|ministère public|procureur* de la République|procureur* fédéral*|procureur* général*|bureau du procureur",
    ),
    (
        "court",
        "tribunal|tribunaux|cour|cour suprême|cour d'appel|cour de cassation|cour d'assises|cour constitutionnelle|conseil constitutionnel|tribunal correctionnel|tribunal administratif|tribunal de grande instance|juge*|magistrat*|jury|justice|autorités judiciaires|juge* d'instruction|conseil d'État",
    ),
    (
        "parliament",
        "parlement*|parlementaire*|assemblée nationale|sénat|sénateur*|sénatrice*|député*|chambre des députés|chambre des représentants|chambre basse|chambre haute|congrès|chambre des communes|législateur*",
    ),
    (
        "election-commission",
        "commission électorale|commission électorale nationale|commission électorale indépendante|autorité électorale|tribunal électoral|CENI",
    ),
    (
        "mayor",
        "maire*|mairie*|municipalité*|conseil municipal|hôtel de ville|bourgmestre*",
    ),
    (
        "governor",
        "gouverneur*|préfet*|préfète*|préfecture*|gouvernorat|autorités régionales|autorités provinciales",
    ),
    (
        "embassy",
        "ambassade*|ambassadeur*|ambassadrice*|consulat*|consul*|diplomate*|représentation diplomatique",
    ),
    ("coastguard", "garde-côte*|garde-côtes|gardes-côtes|garde* côtière*"),
    (
        "firefighters",
        "pompier*|sapeur* pompier*|sapeurs-pompiers|soldats du feu|marins-pompiers|service d'incendie|services d'incendie",
    ),
    (
        "rescue-services",
        "secours|services de secours|service* d'urgence|secouriste*|sauveteur*|protection civile|sécurité civile|défense civile|équipes de secours|SAMU|agence de gestion des catastrophes|services d'urgences|centre de secours",
    ),
    ("tax-authority", "fisc|administration fiscale|services fiscaux"),
    (
        "data-protection",
        "autorité de protection des données|autorités de protection des données|gendarme de la vie privée|commissaire à la protection de la vie privée",
    ),
    (
        "competition-authority",
        "autorité de la concurrence|gendarme de la concurrence|autorités de la concurrence",
    ),
    (
        "regulator",
        "régulateur*|gendarme de la Bourse|gendarme boursier|autorité de régulation|autorité de contrôle",
    ),
    (
        "aviation-authority",
        "aviation civile|direction générale de l'aviation civile|autorités aériennes|autorité de l'aviation civile|DGAC",
    ),
    (
        "nuclear-authority",
        "autorité de sûreté nucléaire|organisation de l'énergie atomique|agence atomique",
    ),
    (
        "central-bank",
        "banque* centrale*|banque nationale|banque de réserve|banquier* central*",
    ),
    (
        "statistics-office",
        "institut de statistique*|office statistique|institut national de la statistique|bureau des statistiques|office national des statistiques",
    ),
    (
        "meteorological-office",
        "service météorologique|services météorologiques|agence météorologique|institut météorologique|météorologue*|météorologiste*|services météo",
    ),
    (
        "geological-survey",
        "service géologique|institut de sismologie|institut sismologique|sismologue*|institut géologique|institut de géophysique|centre sismologique|réseau sismologique",
    ),
    (
        "health-agency",
        "agence de santé publique|agence* régionale* de santé|agence* sanitaire*|institut de santé publique|services de santé|ARS",
    ),
    (
        "prison-service",
        "administration pénitentiaire|gardien* de prison|surveillant* pénitentiaire*|services pénitentiaires",
    ),
    ("red-cross", "société de la Croix-Rouge"),
    ("red-crescent", "Croissant-Rouge|Société du Croissant-Rouge"),
    (
        "state-media",
        "médias d'État|média d'État|médias officiels|télévision d'État|télévision publique|agence officielle|agence de presse officielle|chaîne publique|radio publique|radio d'État|télévision nationale|agence semi-officielle|presse officielle",
    ),
    (
        "media",
        "média*|presse|journaux|quotidien*|agence* de presse|presse locale|médias locaux|chaîne* de télévision|journaliste*|reporter*",
    ),
    (
        "hospital",
        "hôpital|hôpitaux|centre* hospitalier*|CHU|source* hospitalière*|source* médicale*|clinique*",
    ),
    (
        "union",
        "syndicat*|organisation* syndicale*|intersyndicale|syndicaliste*|centrale* syndicale*",
    ),
    ("airline", "compagnie* aérienne*|transporteur* aérien*"),
    ("university", "université*|faculté*"),
    ("company", "entreprise*|société*|compagnie*|groupe industriel|firme*"),
    ("bank", "banque*|établissement* bancaire*"),
    (
        "rail-operator",
        "compagnie ferroviaire|opérateur ferroviaire|chemins de fer|compagnie des chemins de fer|compagnie nationale des chemins de fer",
    ),
    (
        "opposition",
        "opposition|parti* d'opposition|partis de l'opposition|chef* de l'opposition|opposant*",
    ),
    (
        "rebels",
        "rebelle*|insurgé*|groupe* rebelle*|guérilla*|guérillero*|séparatiste*|milice*|milicien*|groupe* armé*|rébellion",
    ),
    (
        "militants",
        "djihadiste*|jihadiste*|terroriste*|islamiste*|groupe* terroriste*|groupe* djihadiste*|groupe* jihadiste*|homme* armé*|extrémiste*",
    ),
    (
        "activists",
        "ONG|organisation* non gouvernementale*|militant* des droits de l'homme|défenseur* des droits de l'homme|organisation* de défense des droits de l'homme|association*|organisation* humanitaire*|organisation* caritative*",
    ),
    ("protesters", "manifestant*|émeutier*|contestataire*"),
    (
        "hackers",
        "pirate* informatique*|hacker*|hackeur*|cybercriminel*|groupe* de pirates",
    ),
    (
        "cyber-agency",
        "agence de cybersécurité|agence de sécurité informatique|centre de cybersécurité|agence nationale de la sécurité des systèmes d'information",
    ),
];
