use crate::lang::Syntax;

/// The words that do this in a phrase or clause.
pub(super) fn words(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Article => {
            "le|la|les|l'|un|une|des|du|d'|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|certains|certaines|plusieurs|autres|deux"
        }
        Syntax::Of => "de|d'|du|des",
        Syntax::For => "pour|auprès de|auprès du|chez|à|au",
        Syntax::From => {
            "depuis|en provenance de|en provenance du|issu* de|venu* de|venus d'|originaire* de|originaire* du"
        }
        Syntax::Toward => "vers|à destination de|pour|jusqu'à",
        Syntax::Movement => {
            "aller~|partir~|voyager~|rejoindre~|gagner~|retourner~|revenir~|arriver~|envoyer~|transférer~|transporter~|emmener~|\
             amener~|acheminer~|expulser~|extrader~|rapatrier~|évacuer~|fuir~|se rendre|s'est rendu|s'est rendue|se sont rendus|en route|en direction de"
        }
        Syntax::Have => {
            "a|ont|avait|avaient|ait|aient|aura|auront|aurait|auraient|avoir|ayant|eu|avons|eut|eurent|vient de|viennent de|venait de"
        }
        Syntax::Be => "est|sont|était|étaient|été|être|fut|furent|sera|seront|serait|seraient|soit|soient|étant",
        Syntax::Reflexive => "se|s'",
        Syntax::Relative => "qui|que|qu'|lequel|laquelle|lesquels|lesquelles|dont",
        Syntax::That => "que|qu'",
        Syntax::Adverb => {
            "déjà|aussi|également|ainsi|alors|ensuite|encore|toujours|donc|bien|notamment|finalement|récemment|conjointement|ensemble|\
             officiellement|publiquement|immédiatement|simultanément|précédemment|initialement|rapidement|directement|personnellement|\
             désormais|depuis|plus tard|hier|aujourd'hui|même|tous|toutes|enfin|vite|en effet|de nouveau|elle|il|ils|elles|y|en|les|la|le|l'|leur|lui|ne|n'|pas|jamais|plus"
        }
        Syntax::Attribute => {
            "fédéral|fédérale|fédéraux|fédérales|national|nationale|nationaux|nationales|local|locale|locaux|locales|régional|régionale|régionaux|\
             judiciaire*|public|publique*|publics|militaire*|haut|haute|hauts|hautes|ancien|ancienne|anciens|spécial|spéciale|spéciaux|spéciales|\
             central|centrale|international|internationale|internationaux|internationales|municipal|municipale|provincial|provinciale|royal|royale|\
             civil|civile|civils|armé|armée*|étranger|étrangère|antiterroriste*|anti terroriste*|criminel|criminelle|conjoint|conjointe|conjointes|\
             européen|européenne|européens|européennes|sanitaire*|chargé de l'enquête|compétent|compétente|compétentes|compétents|nouveau|nouvelle|\
             principal|principale|grand|grande|petit|petite|actuel|actuelle|intérimaire|officiel|officielle|officielles|officiels|\
             oriental|orientale|occidental|occidentale|septentrional|septentrionale|méridional|méridionale|même|propre"
        }
        Syntax::Particle => "de|d'|van|von|der|den|da|di|del|al|el|bin|ibn|ben|abou|ter|le|la|las|los|zu",
        Syntax::Lead => {
            "direction|commandement|coordination|leadership|conduite|supervision|houlette|égide|autorité|contrôle|impulsion|responsabilité"
        }
        Syntax::Nearby => {
            "près de|près d'|près du|près des|non loin de|non loin d'|à proximité de|au large de|au large d'|au large du|au large des|au nord de|au nord d'|\
             au sud de|au sud d'|à l'est de|à l'ouest de|au nord-est de|au nord-ouest de|au sud-est de|au sud-ouest de|aux abords de|\
             à l'extérieur de|autour de|hors de|le long de|entre|en périphérie de|aux environs de|dans les environs de"
        }
        Syntax::Side => "côté|territoire|sol|partie",
        Syntax::Locality => {
            "ville|village|hameau|province|région|département|district|commune|localité|capitale|banlieue|périphérie|centre|centre-ville|cœur|port|\
             île|municipalité|quartier|arrondissement|nord|sud|est|ouest|espace aérien|côte|côtes|partie|territoire|république|aéroport|gare|\
             centre commercial|place|rue|hôpital|école|église|mosquée|stade|marché|hôtel|prison|camp|théâtre|salle de concert|parc|pont|\
             plage|barrage|mine|raffinerie|vallée|station|métro|siège|site"
        }
        Syntax::Speaker => {
            "il|elle|ils|elles|on|sources|source|témoins|témoin|responsables|habitants|riverains|rapport|communiqué|survivants|voisins|proches|\
             experts|médecins|organisateurs|observateurs|analystes|journal|agence|étude|organisation|groupe|compagnie|entreprise|officiels|\
             syndicat|syndicats|armateur|exploitant|régulateur|direction"
        }
        Syntax::Occur => {
            "avoir~ lieu|a eu lieu|ont eu lieu|eu lieu|se produire|produit|produite|produites|survenir~|déroulé|déroulée|déroulées|aboutir~|réussir~|commencer~"
        }
        Syntax::Going => "va|vont|allait|allaient",
        Syntax::Medium => "internet|web|net|toile|dark net|darknet|antenne|télévision|radio|réseaux sociaux|téléphone",
        Syntax::Without => "sans",
    }
}
