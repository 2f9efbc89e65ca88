use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "mort*|tuer~|tué*|décéder~|décédé*|mourir~|périr~|décès|trouver~ la mort|perdre~ la vie|coûter~ la vie|\
             assassiner~|bilan|vie* perdue*|succomber~|ôter~ la vie|sans vie|retrouvé* mort*|exécuter~|massacrer~|\
             perte* humaine*|bilan humain|perte* en vies humaines|vie* humaine*|corps sans vie|égorger~|fusiller~|\
             mortalité|bilan des morts|victime* mortelle*|faire~ des morts|noyé*|abattu*|ont péri|trouvé la mort|\
             perdu la vie|coûté la vie|fait des morts|emporté* par"
        }
        Role::Injured => {
            "blesser~|blessé*|blessure*|intoxiquer~|brûlé*|toucher~ par des éclats|contusionné*|commotionné*|\
             mutiler~|estropié*|souffrir~ de blessures|pris* en charge|soigné*|soins à"
        }
        Role::Critical => {
            "pronostic vital engagé|pronostic vital est engagé|entre la vie et la mort|urgence* absolue*|\
             en urgence absolue|état critique|dans un état critique|dans un état désespéré|en réanimation|\
             en soins intensifs|soins intensifs|réanimation|pronostic vital|dans le coma|état jugé critique|\
             en danger de mort|danger de mort|vie est en danger|jours sont en danger|jours en danger|urgence vitale"
        }
        Role::SeriouslyInjured => {
            "grièvement|gravement|grièvement blessé*|gravement blessé*|blesser~ grièvement|blesser~ gravement|\
             blessé* grave*|dans un état grave|sérieusement blessé*|état grave|blessures graves|état sérieux"
        }
        Role::SlightlyInjured => {
            "légèrement|légèrement blessé*|blessé* léger*|blesser~ légèrement|blessures légères|urgence* relative*|\
             en urgence relative|plus légèrement|plus légers|blessures superficielles"
        }
        Role::Hospitalised => {
            "hospitaliser~|hospitalisé*|transporter~ à l'hôpital|hospitalisation*|à l'hôpital|conduire~ à l'hôpital|\
             admettre~ à l'hôpital|transférer~ à l'hôpital|évacuer~ vers l'hôpital|dans les hôpitaux|\
             emmener~ à l'hôpital|transporter~ vers l'hôpital|dans les services hospitaliers"
        }
        Role::Missing => {
            "disparu*|disparaître~|porté* disparu*|introuvable*|manquer~ à l'appel|sans nouvelles|\
             toujours recherché*|n'ont pas été retrouvés"
        }
        Role::Trapped => {
            "piégé*|coincé*|bloqué*|prisonnier* des décombres|sous les décombres|enseveli*|ensevelir~|isolé*|\
             pris* au piège|prendre~ au piège|naufragé*|immobilisé*|coincer~|bloquer~ sous|piéger~|\
             dans les décombres|prisonnier* des eaux|bloqué* dans"
        }
        Role::Rescued => {
            "secourir~|secouru*|sauver~|sauvé*|repêcher~|extraire~ des décombres|sortir~ des décombres|\
             extraire~ vivant*|hélitreuiller~|porter~ secours|sortir~ vivant*|tirer~ des décombres|dégagé* des|\
             recueilli*|sauvé* des eaux|retrouvé* vivant*|extrait* vivant*|mis* en sécurité|tiré* des"
        }
        Role::Survived => {
            "survivre~|survivant*|rescapé*|indemne*|sain et sauf|sains et saufs|sortir~ indemne*|miraculé*|vivant*|\
             en vie|s'en sortir|réchapper~|saine et sauve|hors de danger"
        }
        Role::Found => {
            "retrouver~|trouver~|découvrir~|récupérer~|localiser~|exhumer~|déterrer~|repérer~|corps retrouvé*|\
             mettre~ au jour|rejeter~ par la mer|découvert*|retrouvé*|repêché*"
        }
        Role::Identified => "identifier~|identifié*|identification*",
        Role::Buried => {
            "enterrer~|ensevelir~|enseveli*|inhumer~|enterré*|inhumé*|obsèques|inhumation*|incinérer~|funérailles"
        }
        Role::Evacuated => {
            "évacuer~|évacué*|évacuation*|mettre~ à l'abri|mettre~ en sécurité|rapatrier~|rapatrié*|\
             quitter~ leur domicile|quitter~ leurs maisons|quitter~ leur maison|quitter~ leurs domiciles|reloger~|\
             exfiltrer~|quitter~ les lieux|quitter~ leur logement"
        }
        Role::Displaced => {
            "déplacé*|sans-abri|sinistré*|perdre~ leur logement|perdre~ leur maison|sans toit|jeter~ sur les routes|\
             exode|contraindre~ à l'exil|déloger~|à la rue|chasser~ de chez eux|fui|fuient|ont fui|fuyant|\
             expulsé* de leur|jeté* sur les routes|sans domicile"
        }
        Role::Infected => {
            "infecter~|infecté*|contaminer~|contaminé*|contamination*|cas confirmé*|nouveau* cas|tester~ positif|\
             testé* positif*|infection*|malade*|contracter~|positif au|diagnostiquer~|cas positifs|porteur* du virus|\
             nouvelle* contamination*|cas de|cas positif*|atteint* du|tombé* malade*"
        }
        Role::Kidnapped => {
            "kidnapper~|otage*|prendre~ en otage*|retenir~ en otage*|séquestrer~|captif*|capturer~|aux mains de|\
             en captivité|retenu* en otage*|retenir~ captif*|enlevé*|enlever"
        }
        Role::Arrested => {
            "arrêter~|interpeller~|interpellé*|arrestation*|interpellation*|appréhender~|garde* à vue|\
             placer~ en garde à vue|détenu*|détenir~|écrouer~|incarcérer~|placer~ en détention|emprisonner~|\
             capturer~|en garde à vue|placé* en garde à vue|mettre~ sous les verrous|sous les verrous|\
             derrière les barreaux|en détention|rafler~|attrapé*|mis* sous les verrous|placé* en détention"
        }
        Role::Released => {
            "libérer~|libéré*|relâcher~|relâché*|remettre~ en liberté|libération*|remise* en liberté|relaxer~|\
             gracier~|acquitter~|laisser~ libre*|sortir~ de prison|sous caution|amnistier~"
        }
        Role::Discharged => {
            "sortir~ de l'hôpital|sorti* de l'hôpital|sortir~ d'hôpital|sorti* d'hôpital|quitter~ l'hôpital|quitté l'hôpital|quitter~ les hôpitaux|regagner~ leur domicile|regagné leur domicile|rentrer~ chez eux|rentré* chez eux|rentré* à leur domicile|autorisé* à quitter l'hôpital|autorisé* à sortir|sortie* d'hôpital|sortie* de l'hôpital"
        }
        Role::Charged => {
            "inculper~|inculpé*|mettre~ en examen|mis* en examen|mise* en examen|poursuivi*|comparaître~|déférer~|\
             prévenu*|renvoyer~ devant|mettre~ en accusation|inculpation*|jugé* pour|jugé* devant|accusé* de meurtre|\
             accusé* d'assassinat|accusé* de terrorisme|déféré*|renvoyé* devant"
        }
        Role::Convicted => {
            "condamner~|condamné*|condamnation*|reconnaître~ coupable|reconnu* coupable*|coupable*|déclarer~ coupable"
        }
        Role::Wanted => {
            "rechercher~|recherché*|en fuite|en cavale|traquer~|fugitif*|activement recherché*|courir~ toujours|\
             dans la nature|s'enfuir|prendre~ la fuite"
        }
        Role::Attackers => {
            "ouvrir~ le feu|ouvert le feu|fait irruption|faire~ irruption|pris d'assaut|se sont fait exploser|\
             s'est fait exploser|mené l'attaque|auteurs de l'attaque|passer~ à l'attaque|derrière l'attaque|derrière l'attentat|derrière les attentats|derrière les attaques|commis par|perpétré* par|ont commis l'attentat|participé à l'attaque|participé aux attentats|impliqué* dans l'attaque|impliqué* dans l'attentat|auteur* de l'attaque"
        }
        Role::Removed => {
            "supprimer~|supprimé*|retirer~|retiré*|suppression*|retrait*|effacer~|désactiver~|bloquer~|\
             mettre~ hors ligne|fermer~|suspendre~|éliminer~|mettre~ hors service|désactivé*|démanteler~|démolir~|\
             hors ligne|faire~ disparaître|déréférencer~|bannir~|purger~|mis* hors ligne|mise* hors ligne|\
             désactivation*|fait disparaître"
        }
        Role::Seized => {
            "saisir~|saisi*|confisquer~|saisie*|intercepter~|geler~|gelé*|mettre~ sous séquestre|mettre~ la main sur|\
             réquisitionner~|confiscation*|placer~ sous scellés|arraisonner~|récupérer~ lors|prises de drogue"
        }
        Role::Stolen => {
            "volé*|dérober~|dérobé*|subtiliser~|pirater~|piraté*|fuiter~|exposer~|compromettre~|exfiltrer~|piller~|\
             détourner~|divulguer~|extorquer~|escroquer~|blanchir~|butin|détourné*|soutirer~|voler|\
             emporté* par des voleurs"
        }
        Role::Destroyed => {
            "détruire~|détruit*|destruction*|raser~|anéantir~|réduire~ en cendres|ravager~|partir~ en fumée|\
             effondrer~|s'effondrer|incendier~|en ruines|calciner~|écrouler~|dévaster~|démolir~ par|en cendres|\
             emporter~ par les eaux|pulvériser~|brûlé*|soufflé* par|coulé*|parti* en fumée|ravagé*"
        }
        Role::Damaged => {
            "endommager~|endommagé*|dégrader~|abîmer~|dégât*|partiellement détruit*|fissurer~|vandaliser~|saccager~|\
             détériorer~|abîmé*|touché* par des éclats"
        }
        Role::Affected => {
            "toucher~|touché*|affecter~|affecté*|concerné*|frapper~|impacter~|impacté*|sinistré*|menacer~|exposé*|\
             dans le besoin|besoin d'aide|victime*|inonder~|souffrir~|perturber~|lésé*|infecté*|infecter~|paralysé*"
        }
        Role::WithoutPower => {
            "privé* d'électricité|priver~ d'électricité|sans électricité|privé* de courant|sans courant|dans le noir|\
             privé* d'eau|sans eau|privé* de chauffage|privé* d'internet|sans internet|privé* d'eau potable|sans gaz|\
             privé* de gaz|priver~ de courant|privé … d'électricité|privé … de courant|privé … d'eau|privé … d'eau potable|privé … de chauffage|privé … d'internet|privant … d'électricité|privant … de courant|privant … d'eau|prive … d'électricité|prive … de courant|privent … d'électricité|sans eau potable|coupure* d'électricité|plonger~ dans le noir|\
             privé* de téléphone"
        }
        Role::Closed => {
            "fermer~|fermé*|fermeture*|hors service|à l'arrêt|baisser~ le rideau|boucler~|bouclé*|\
             interdit* à la circulation|coupé* à la circulation|baisser~ leur rideau"
        }
        Role::Cancelled => {
            "annuler~|annulé*|annulation*|reporté*|déprogrammer~|retarder~|clouer~ au sol|cloué* au sol|dérouter~|\
             ajourner~|supprimer~ des vols|retardé*"
        }
        Role::Recalled => {
            "rappeler~|rappelé*|retirer~ de la vente|retirer~ du marché|rappel|campagne* de rappel|rappels|\
             retiré* de la vente"
        }
        Role::Participated => {
            "participer~|prendre~ part|participation*|impliquer~|impliqué*|en collaboration avec|en coopération avec|\
             collaborer~|coopérer~|s'associer|associer~|avec la participation de|avec la collaboration de|\
             avec le concours de|concourir~|prêter~ main-forte|mobiliser~|assister~|avec le soutien de|\
             avec l'appui de|avec l'aide de|issu* de|contribuer~ à|réunir~|rassembler~|participant*|spectateur*|\
             se joindre|venu* de"
        }
        Role::Demonstrated => {
            "manifester~|manifestant*|défiler~|descendre~ dans la rue|protester~|se rassembler|rassembler~ contre|\
             dans la rue|dans les rues|battre~ le pavé|manifestation*|gréviste*|en grève|faire~ grève|cortège*|\
             mettre~ en grève|défilé dans|rassemblé* devant|rassemblé* contre"
        }
        Role::Voted => {
            "voter~|voix|suffrage*|se prononcer|voter~ pour|voter~ contre|s'abstenir|abstention*|se rendre aux urnes|\
             aux urnes|taux de participation|bulletin*|élire~|votes|vote pour|des suffrages|suffrages exprimés|\
             vote favorable|votant*|voix pour|voix contre|voté pour|voté contre"
        }
        Role::LaidOff => {
            "licencier~|licencié*|licenciement*|supprimer~|suppression*|perdre~ leur emploi|perdre~ leur travail|\
             emploi* supprimé*|poste* supprimé*|départ* volontaire*|congédier~|mettre~ à pied|au chômage|chômage|\
             suppression* d'emplois|suppression* de postes|emplois menacés|sur le carreau|chômage partiel|\
             chômage technique|passer~ à la trappe|perdre~ son emploi|remercié*"
        }
        Role::Hired => "embaucher~|recruter~|embauche*|créer~|recrutement*|création*|emploi* créé*|embauché*",
        Role::Deployed => {
            "déployer~|déployé*|mobiliser~|mobilisé*|envoyer~|dépêcher~|stationner~|à pied d'œuvre|intervenir~|\
             déploiement*|engager~|lutter~ contre les flammes|combattre~ les flammes|renfort*|mobilisation|dépêché*|\
             retirer~ du pays|envoyé* en renfort"
        }
        Role::Aboard => {
            "à bord|passager*|transporter~|avoir~ à bord|embarquer~|à son bord|occupant*|à leur bord|entasser~|dans l'avion|dans l'appareil|sur le vol|dans le car|dans le bus|dans le train|sur le bateau|embarqué*|monté* à bord"
        }
        Role::Capacity => {
            "capacité de|capacité d'accueil|peut accueillir|pouvait accueillir|peut contenir|pouvait contenir|prévu* pour|conçu* pour|capacité maximale|peuvent accueillir|jauge de|places pour"
        }
        Role::Launched => "tirer~|lancer~|tiré*|lancé*|larguer~|salve*|projeter~ sur",
        Role::Sold => {
            "vendre~|vendu*|acheter~|acheté*|écouler~|vente*|adjuger~|acquérir~|exporter~|importer~|télécharger~|\
             expédier~|changé de mains|livrer|livrés|livrées|livrée|été livré|a livré|ont livré"
        }
        Role::Funded => {
            "financer~|débloquer~|verser~|allouer~|promettre~|investir~|consacrer~|accorder~|octroyer~|enveloppe*|\
             subvention*|injecter~|budget*|mettre~ sur la table|investissement*|prêter~|financement*|dépenser~|\
             attribuer~|récolter~|collecter~|mobiliser~ des fonds|levé*|aide de|prêt de|prêté*|une aide|don de|\
             dons de"
        }
        Role::Cost => {
            "coûter~|coût*|dégât* estimé*|estimer~ à|se chiffrer|facture*|évaluer~ à|montant*|dommage*|préjudice*|\
             valeur*|d'une valeur|perte*|dégât*|s'élever à|pertes économiques|valoir~|manque à gagner|\
             pertes assurées|surcoût*|rançon*|chiffrer~ à"
        }
        Role::Fined => {
            "amende*|condamner~ à payer|condamner~ à verser|pénalité*|indemnité*|dommages et intérêts|\
             dommages-intérêts|indemniser~|écoper~ d'une amende|indemnisation*|verbaliser~|sanctionner~|\
             verser~ des dommages|dédommagement*|infligé*"
        }
        Role::Duration => {
            "durer~|durée|pendant|durant|s'étaler|en l'espace de|au bout de|se prolonger|long*|étaler~ sur|\
             au cours de|en|étendre~ sur|s'étendre sur|d'affilée|l'espace de|sur une période|se dérouler sur|\
             tout au long|sur"
        }
        Role::Preparation => {
            "préparer~|préparation*|préparatifs|planifier~|après des mois|planification|mois d'enquête|ans d'enquête|\
             travail préparatoire|mois de préparation|après une enquête de|mûrir~|en préparation|de préparation|\
             de planification|d'enquête|de travail préparatoire"
        }
        Role::Magnitude => {
            "magnitude|richter|échelle de richter|ouverte de richter|sur l'échelle de richter|\
             sur l'échelle ouverte de richter|d'une intensité|puissance|amplitude|d'une magnitude de|de magnitude|\
             magnitude de|d'une magnitude|mesuré* à"
        }
        Role::Depth => {
            "profondeur|de profondeur|sous la surface|sous terre|hypocentre|à une profondeur|profond*|sous la mer|\
             sous le niveau de la mer"
        }
        Role::Height => {
            "hauteur|de haut|altitude|d'altitude|de hauteur|vague*|mètres de haut|culminer~|niveau de l'eau|\
             hauteur d'eau"
        }
        Role::Distance => {
            "distance|à une distance|au nord|au sud|à l'est|à l'ouest|nord de|sud de|est de|ouest de|au large|rayon|\
             dans un rayon|de l'épicentre|éloigné*|portée|de distance|parcourir~|milles nautiques|au nord-est|\
             au nord-ouest|au sud-est|au sud-ouest|de long|de bouchons"
        }
        Role::Speed => {
            "vitesse|vent*|rafale*|rafales de|des vents de|rouler~ à|à une vitesse|vents de|à vive allure|\
             km à l'heure|vitesse maximale|pointe* à"
        }
        Role::Temperature => {
            "température*|thermomètre*|chaud*|froid*|chaleur|degrés|mercure|ressenti*|record de chaleur|fièvre"
        }
        Role::Area => {
            "superficie|surface|brûler~|parcourir~ par les flammes|végétation|forêt*|s'étendre|partir~ en fumée|\
             dévorer~|couvrir~|étendue|ravager~ par|de terrain|terres|terres agricoles|garrigue"
        }
        Role::Volume => {
            "volume|déverser~|précipitation*|pluie*|d'eau|de pétrole|production|produire~|émettre~|émission*|\
             rejeter~|capacité|tonnage|barils par jour|neige|cumul|peser~|poids|débit|fuiter~|fui|s'échapper~"
        }
        Role::Sentence => {
            "peine*|prison|de prison|de réclusion|réclusion|prison ferme|ferme|sursis|avec sursis|emprisonnement|\
             d'emprisonnement|perpétuité|détention|condamner~ à|de prison ferme|réclusion criminelle|\
             peine* de prison|encourir~|période de sûreté|travaux forcés|bagne|inéligibilité|écoper~|purger~"
        }
        Role::Change => {
            "augmenter~|baisser~|hausse*|baisse*|augmentation*|diminution*|diminuer~|reculer~|recul|progresser~|\
             progression|grimper~|chuter~|chute|bondir~|bond|croître~|croissance|gagner~|perdre~|inflation|de plus|\
             de moins|réduire~ de|reculs|relever~ de|céder~|repli|dégringoler~|plonger~|réduction*|rebondir~|rebond|\
             contracter~|se contracter|abaisser~ de|accroître~|s'accroître"
        }
        Role::Share => {
            "part|proportion|sur|pour cent des|représenter~|soit|des sondés|des personnes interrogées|taux|parmi|majorité|quote-part|des habitants|part de marché|participation|des électeurs|\
             totaliser~|cote de popularité|équivaloir~"
        }
        Role::Price => {
            "prix|le baril|par action|l'unité|pièce|le litre|la tonne|l'once|tarif*|cours|billet*|cours de l'action|\
             par personne|par habitant|le kilo|par mois|par unité|coter~|valoir~ l'unité|le mètre carré|au prix de"
        }
        no_word_of_state!() => "",
    }
}
