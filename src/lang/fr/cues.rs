use crate::lang::Cue;

/// The words of a cue.
pub(super) fn words(cue: Cue) -> &'static str {
    match cue {
        Cue::Not => {
            "pas|jamais|sans|aucunement|nullement|ni|non|n'est plus|n'a plus|n'ont plus|ne sont plus|guère|point encore|pas encore|en aucun cas|en aucune façon|pas du tout"
        }
        Cue::NoQuantity => {
            "aucun|aucune|aucuns|aucunes|nul|nulle|nuls|nulles|personne n'|personne ne|pas de|pas d'|pas un seul|pas une seule|pas un|pas une|zéro|\
             rien|sans faire de|sans faire aucun|aucun autre|aucune autre|n'a fait aucun|n'a fait ni|sans aucun|sans aucune|pas le moindre|pas la moindre|il n'y a plus de|il n'y a pas de|il n'y a plus aucun"
        }
        Cue::OnlyThan => {
            "que|non seulement|pas seulement|pas uniquement|pas moins de|pas moins d'|rien de moins que|sans doute|pas plus tard que|sans compter|pas que|non moins de"
        }
        Cue::Deny => {
            "démentir~|démenti*|nier~|réfuter~|contester~|récuser~|rejeter~ les accusations|rejeter~ les allégations|rejeter~ l'accusation|rejeter~ en bloc|\
             contredire~|infirmer~|exclure~|écarter~ la thèse|écarter~ l'hypothèse|dénégation*|contrairement à|sans fondement|infondé*|\
             faux|c'est faux|fausse information|fausses informations|inexact*|mensonger*|mensongère|dénué* de tout fondement|nier~ toute implication|\
             nier~ toute responsabilité|désavouer~|intox|infox|fake news|à tort|erroné*|se défendre de|désinformation|rumeur* infondée*|rétracter~|clamer~ son innocence|se rétracter"
        }
        Cue::Hedge => {
            "présumé*|supposé*|soupçonné*|suspecté*|prétendument|apparemment|vraisemblablement|probablement|peut-être|possible*|éventuel*|éventuellement|sans doute|\
             il semble|il semblerait|semble-t-il|sembler~|paraître~|probable*|semblait|serait en cause|non confirmé*|non vérifié*|à confirmer|potentiel*|\
             potentiellement|on ignore|prétendu*|allégué*|de possibles|soi-disant|censé*|rumeur*|pourrait avoir|pourraient avoir|\
             peut avoir|aurait été|auraient été|croire~ savoir|selon toute vraisemblance|il se pourrait|pas confirmé*|pas encore confirmé*|hypothèse*|hypothétique*|\
             suspecter~|soupçonner~|laisser~ penser|laisser~ entendre|présumer~|supposer~|craindre~|redouter~|dit-on|paraît-il|accusé* de|accusé* d'|vraisemblable*|si cela se confirme|n'a pas pu être vérifié"
        }
        Cue::Conditional => {
            "aurait|auraient|serait|seraient|pourrait|pourraient|ferait|feraient|compterait|compteraient|atteindrait|s'élèverait|dépasserait|aurait été|auraient été"
        }
        Cue::Preliminary => {
            "provisoire*|provisoirement|préliminaire*|pour l'instant|pour le moment|à ce stade|jusqu'ici|jusqu'à présent|à ce jour|première* estimation*|\
             premier* bilan*|premiers éléments|premières informations|bilan provisoire|bilan encore provisoire|pas définitif|non définitif|toujours provisoire|encore provisoire|\
             susceptible* de s'alourdir|pourrait s'alourdir|risque de s'alourdir|pourrait encore s'alourdir|encore évoluer|d'ores et déjà|au moins pour l'instant|\
             résultat* partiel*|partiel*|à l'heure actuelle|actuellement|estimation*|selon un premier bilan|intermédiaire*|à cette heure|incomplet*|\
             dans l'immédiat|bilan partiel|jusqu'à maintenant|à l'heure qu'il est|officieux|dans l'attente|pourrait augmenter|premier décompte|premières constatations"
        }
        Cue::Forecast => {
            "devrait|devraient|prévu*|il est prévu|doit|doivent|prévoir~|d'ici à|d'ici|envisager~|compter~ faire|s'apprêter|s'attendre à|attendu*|\
             projeter~|projet* de|à venir|sera|seront|aura|auront|annoncé* pour|programmé*|avoir~ l'intention|ambitionner~|prévision*|\
             tabler~ sur|anticiper~|vouloir~|souhaiter~|espérer~|prochain*|prochainement|bientôt|à partir de l'année prochaine|promettre~ de|menacer~ de|\
             l'an prochain|l'année prochaine|d'ici la fin|à l'avenir|envisagé*|destiné* à|sur le point de|être~ appelé* à|dans les prochains|dans les prochaines|dans les mois à venir|planifié*|\
             être~ amené* à|viser~ à|prévoyait|compte bien|est censé*|\
             se tiendra|se tiendront|tiendra|tiendront|auront lieu|se déroulera|se dérouleront|débutera|débuteront|commencera|\
             commenceront|s'ouvrira|s'ouvriront|entrera|entreront|durera|dureront|devra|devront|pourra|pourront|fera|feront|\
             supprimera|supprimeront|fermera|fermeront|réunira|réuniront|lancera|lanceront|versera|verseront|coûtera|coûteront|pourrait atteindre|pourrait s'élever à|pourrait monter à|pourrait grimper à|pourrait dépasser|pourrait passer à|pourraient atteindre|pourraient dépasser|risque d'atteindre|risque de monter à|risque de dépasser|atteindrait|s'élèverait à|monterait à|passerait à|s'attend à|s'attendent à"
        }
        Cue::According => {
            "selon|d'après|de source|de sources|aux dires de|à en croire|de l'avis de|citant|cité* par|comme l'a annoncé|comme l'a indiqué|comme l'a déclaré|\
             comme l'ont indiqué|au dire de|sur la base de|de l'aveu de|selon des sources|selon les chiffres de|d'après les chiffres de|\
             selon les autorités|selon un bilan de|d'après un bilan|de source policière|de source judiciaire|de source officielle|de source proche|\
             de sources concordantes|de source diplomatique|de source sécuritaire|de source médicale|se référant à|rapporte|rapportent|\
             aux yeux de|aux termes de|à écouter|si l'on en croit|a-t-on appris|apprend-on|a-t-on appris de|a-t-on appris auprès|sur la foi de|chiffres de|données de|les propos de|à la lecture de|comme le rapporte|indique-t-on"
        }
        Cue::Say => {
            "dire~|annoncer~|déclarer~|affirmer~|indiquer~|préciser~|rapporter~|ajouter~|confirmer~|expliquer~|souligner~|estimer~|assurer~|\
             révéler~|signaler~|faire~ savoir|faire~ état de|faire~ état d'|noter~|rappeler~ que|soutenir~ que|communiquer~|relater~|écrire~|raconter~|\
             avancer~|évoquer~|mentionner~|reconnaître~|admettre~|insister~|marteler~|conclure~|prétendre~|témoigner~|\
             tweeter~|informer~|apprendre~|détailler~|évaluer~|observer~|relever~ que|commenter~|certifier~|alléguer~|jurer~|répéter~|\
             publier~|citer~|parler~ de|répondre~|arguer~|recenser~|dénombrer~|clamer~|constater~|avertir~|prévenir~|considérer~|notifier~|proclamer~|spécifier~|rendre~ public|lâcher~|confier~|déplorer~|résumer~|faire~ valoir|faire~ part"
        }
        Cue::Revised => {
            "porté* à|porter~ à|revu* à la hausse|revu* à la baisse|corrigé*|corriger~|s'élève désormais à|s'élève à présent à|s'élève maintenant à|passé* à|passer~ à|\
             passer~ de|revoir~ à la hausse|revoir~ à la baisse|réviser~|révisé*|ramené* à|ramener~ à|actualisé*|actualiser~|mis* à jour|mise* à jour|\
             s'alourdir|s'est alourdi|alourdi* à|alourdir~|nouveau bilan|dernier bilan|bilan définitif|bilan actualisé|bilan alourdi|\
             désormais|monter~ à|grimper~ à|atteindre~ désormais|relevé* à|relever~ à|rectifié*|rectifier~|rectification*|rehaussé* à|\
             abaissé* à|abaisser~ à|grimpé* à|descendre~ à|tomber~ à|augmenter~ à|en hausse par rapport|au lieu de|et non pas|bilan revu|porte le bilan à|portant le bilan à|portant le total à|portant à|portant le nombre|s'établit désormais à|s'établir à|dernier décompte|derniers chiffres|à l'origine estimé|porte à|portent à|portait à"
        }
        Cue::Superseded => {
            "initialement|d'abord|dans un premier temps|au départ|auparavant|au début|précédemment|à l'origine|avait d'abord|avaient d'abord|\
             premier bilan|premiers bilans|bilan précédent|précédent bilan|un précédent bilan|un premier bilan|estimation précédente|premières estimations|\
             antérieurement|jusque-là|de prime abord|était d'abord|avait annoncé|avaient annoncé|avait fait état|faisait état|faisaient état|\
             chiffre précédent|précédente estimation|ancien bilan|annoncé* initialement|annoncé* précédemment|annoncé* auparavant|originellement|originairement|comme annoncé initialement|plus tôt annoncé|en premier lieu"
        }
        Cue::Earlier => {
            "précédent*|antérieur*|déjà|à l'époque|première*|l'an dernier|l'année dernière|l'an passé|l'année précédente|ancien*|jadis|autrefois|naguère|\
             dans le passé|par le passé|auparavant|plus tôt|un an plus tôt|ans plus tôt|mois plus tôt|jours plus tôt|\
             un an auparavant|ans auparavant|mois auparavant|la veille|historique*|avait déjà|avaient déjà|lors d'une précédente|lors d'une première|préalable*|\
             préalablement|une première opération|une précédente opération|remonter~ à|depuis lors|l'édition précédente|comparativement|\
             première opération|première phase|premier volet|à ce moment-là|en son temps|avant cela|la dernière fois|le plus meurtrier depuis|la plus meurtrière depuis|en comparaison|il y a un an|il y a deux ans|il y a trois ans|il y a quelques|anniversaire de|anniversaire du|anniversaire des|anniversaire de la|commémoration de|les jours précédents|dans les jours précédents|les semaines précédentes|quelques jours plus tôt"
        }
        Cue::Separate => {
            "distinct*|séparé*|séparément|par ailleurs|ailleurs|dans un autre incident|dans une autre attaque|une autre|un autre|d'autres|sans lien|sans rapport|\
             indépendant*|indépendamment|autre incident|autre attaque|en parallèle|parallèlement|de son côté|de leur côté|différent*|dans une autre affaire|\
             dans un incident distinct|dans une affaire distincte|autre*|entre-temps|pendant ce temps|simultanément|dans un incident séparé|à part|autre part|incident similaire"
        }
        Cue::Sequel => {
            "deuxième volet|second volet|deuxième phase|seconde phase|deuxième vague|seconde vague|nouvelle vague|nouveau volet|suite*|à nouveau|de nouveau|encore une fois|\
             une nouvelle fois|faire~ suite|dans la foulée|ultérieur*|ultérieurement|par la suite|ensuite|nouvelle opération|nouvelle attaque|deuxième opération|\
             seconde opération|nouvel attentat|dans le sillage|en réponse à|en représailles|suivant*|à la suite de|après coup|prolongement|second*|deuxième attaque|\
             troisième vague|deuxième fois|consécutif* à|au lendemain|suivi* de|récidive*|reprise|reprendre~|nouvelle série|énième|nouveau rebond|rebelote|réitérer~"
        }
        Cue::Same => {
            "le même|la même|les mêmes|même|mêmes|ce|cet|cette|ces|ledit|ladite|lesdits|cela|celui-ci|celle-ci|ceux-ci|celles-ci|tel|telle|l'opération|l'attaque|l'attentat|le drame|la catastrophe|identique*|en question|susmentionné*|ce dernier|cette dernière"
        }
        Cue::Including => {
            "dont|parmi eux|parmi elles|parmi lesquels|parmi lesquelles|notamment|y compris|entre autres|d'entre eux|d'entre elles|comprenant|incluant|\
             en particulier|parmi les victimes|parmi les morts|parmi les blessés|au nombre desquels|au rang desquels|inclus*|tel* que|telles que|\
             au sein desquels|parmi les personnes|surtout|particulièrement|l'un d'eux|l'une d'elles|parmi ceux-ci|parmi celles-ci|la plupart d'entre eux|essentiellement|principalement|majoritairement|pour la plupart|compris"
        }
        Cue::Excluding => {
            "sans compter|sans inclure|non compris|hors|outre|en plus de|en dehors de|excepté|à l'exclusion de|mis à part|à part|non inclus|non compté"
        }
        Cue::Still => "encore|toujours|rester~|demeurer~",
        Cue::Lone => "un seul|un unique|le seul|un seul et unique|d'un seul",
        Cue::Alone => "agir~ seul|agi seul|agissait seul|loup solitaire|opéré seul|acteur isolé",
        Cue::Whether => "si",
        Cue::Several => {
            "attentats|attaques|fusillades|explosions|accidents|enlèvements|collisions|bombardements|assauts|frappes|raids|attentats-suicides|attentats suicides|attaques terroristes|attaques au couteau|attentats terroristes|crashs|agressions|déflagrations|embuscades"
        }
        Cue::All => "tous|toutes|tous les|toutes les|la totalité des|l'ensemble des|l'intégralité des",
        Cue::Rides => {
            "voyager~|voyageaient|voyageait|se trouvaient|se trouvait|trouvaient|étaient installées|étaient installés|circulaient|prendre~ place|avaient pris place"
        }
        Cue::Certain => "il est certain|sans aucun doute|avec certitude|il est acquis",
        Cue::Blocked => "bloquer~|bloqué*|retenir~|retenu*|consigner~|consigné*|geler~|gelé*|blocage|gel",
        Cue::Among => "parmi|au nombre de|au nombre des",
        Cue::Demands => {
            "requérir~|requis*|requiert|réclamer~|réclamé*|demander~|demandé*|encourir~|encourt|encourent|risquer~"
        }
        Cue::NumberOf => "nombre de|nombre des|nombre d'|le nombre de|le nombre des|le nombre d'|chiffre des",
        Cue::Further => {
            "autre*|de plus|supplémentaire*|encore|en plus|additionnel*|en outre|de surcroît|par ailleurs|ainsi qu'un|à quoi s'ajoute|\
             à cela s'ajoute|auxquels s'ajoutent|auxquelles s'ajoutent|s'ajoutent|s'ajoute|nouveau*|d'autres|en sus|outre|à laquelle s'ajoute|auquel s'ajoute"
        }
        Cue::Compared => "de plus que|de plus qu'|de moins que|de moins qu'|de plus par rapport|de moins par rapport",
        Cue::Total => {
            "au total|en tout|un total de|total*|globalement|au global|dans l'ensemble|en tout et pour tout|totalisant|cumulé*|pris* ensemble|nombre total|\
             l'ensemble de|l'ensemble des|la totalité de|la totalité des|à l'échelle nationale|global*|pour un total de|tous confondus|toutes confondues|confondu*|au bilan total|soit un total|bilan total|à eux deux"
        }
        Cue::Contrast => {
            "mais|cependant|toutefois|pourtant|alors que|tandis que|bien que|malgré|néanmoins|en revanche|par contre|or|au contraire|contrairement à|contrairement aux|\
             contrairement au|quoique|en dépit de|plutôt que|au lieu de|même si|à l'inverse|sauf|excepté|hormis|à l'exception de|si ce n'est|à la différence de|là où"
        }
        Cue::And => {
            "et|ainsi que|ainsi qu'|de même que|de même qu'|&|et aussi|tout comme|puis|et également|sans oublier|et puis"
        }
        Cue::Or => "ou|ou bien|soit|voire|ou encore|ou alors",
        Cue::Honorific => {
            "M|MM|Mme|Mmes|Mlle|Mlles|Dr|Pr|Me|monsieur|madame|messieurs|mesdames|mademoiselle|maître|président|présidente|ministre|premier ministre|première ministre|général|générale|\
             colonel|capitaine|lieutenant|commandant|adjudant|sergent|amiral|docteur|professeur|professeure|roi|reine|prince|princesse|pape|imam|cheikh|ayatollah|\
             cardinal|archevêque|évêque|Mgr|père|abbé|rabbin|sénateur|sénatrice|député|députée|maire|juge|gouverneur|préfet|préfète|chancelier|chancelière|\
             commissaire|inspecteur|empereur|sultan|émir|duc|duchesse|saint|sainte|Gal|Col|Cdt|Cpt|Lt|sœur|frère|ambassadeur|ambassadrice|secrétaire"
        }
        Cue::Office => {
            "porte-parole|ministre*|procureur*|procureur fédéral|procureure fédérale|procureur général|procureure générale|procureur de la République|procureure de la République|\
             président*|présidente*|vice-président*|vice-présidente*|premier ministre|première ministre|premiers ministres|chancelier*|maire*|bourgmestre*|gouverneur*|directeur*|directrice*|\
             directeur général|directrice générale|PDG|patron*|chef*|cheffe*|commissaire*|secrétaire*|secrétaire général|secrétaire générale|secrétaire d'État|\
             général|générale|généraux|commandant*|officier*|responsable*|inspecteur*|enquêteur*|juge*|juge d'instruction|avocat*|avocat général|avocate générale|sénateur*|député*|eurodéputé*|\
             parlementaire*|ambassadeur*|ambassadrice*|diplomate*|envoyé* spécial*|représentant*|coordinateur*|coordinatrice*|coordonnateur*|gérant*|fondateur*|\
             dirigeant*|leader*|roi|reine|prince|princesse|pape|évêque*|archevêque*|imam*|professeur*|professeure*|expert*|analyste*|chercheur*|chercheuse*|scientifique*|médecin*|\
             colonel*|capitaine*|lieutenant*|sergent*|amiral|amiraux|préfet*|préfète*|sous-préfet*|magistrat*|témoin*|journaliste*|correspondant*|\
             ministre de l'Intérieur|ministre des Affaires étrangères|ministre de la Défense|ministre de la Justice|ministre de la Santé|ministre des Finances|\
             ministre de l'Économie|garde des Sceaux|conseiller*|conseillère*|échevin*|délégué*|syndicaliste*|délégué* syndical|militant*|chef* de la police|chef* du gouvernement|chef* de l'État|\
             administrateur*|administratrice*|économiste*|membre* du gouvernement|haut fonctionnaire|hauts fonctionnaires|entraîneur*|sélectionneur*|joueur*|\
             auteur*|acteur*|actrice*|chanteur*|chanteuse*|pompier*|habitant*|riverain*|rapporteur*|négociateur*|trésorier*|commissaire européen|commissaire européenne|chef* d'état-major|numéro un|numéro deux|élu*|policier*|gendarme*|sapeur*-pompier*|vice-ministre*|sous-secrétaire*"
        }
        Cue::Nobody => "personne",
        Cue::NumberedName => {
            "boeing|airbus|vol|article|articles|route|autoroute|section|chapitre|chambre|numéro|numéros|no|type|modèle|version|phase|niveau|page|pages|groupe des|formule|terminal|réacteur|apollo|soyouz|falcon|spoutnik|mig|soukhoï|antonov|tupolev|embraer|cessna|catégorie|paragraphe|alinéa|résolution|protocole|directive|amendement|tome|saison|épisode|zone|arrondissement|psaume|verset|windows|android|ios|iphone|hangar|appartement|bâtiment|code postal|coupe du monde|expo|covid|rc|tf|tv"
        }
        Cue::Street => "rue|avenue|boulevard|place|quai|allée|impasse|chemin|route de|square|cours|passage|bd|bis rue",
        Cue::Aged => {
            "âgé de|âgée de|âgés de|âgées de|âgé d'|âgée d'|âgés d'|âgé d'environ|âgés d'environ|à l'âge de|âge de|âgés entre|âgées entre|âgé entre|fêter ses"
        }
        Cue::YearsOld => "ans d'âge",
        Cue::Changed => {
            "passer~ de|est passé de|est passée de|sont passés de|sont passées de|augmenter~ de|grimper~ de|bondir~ de|chuter~ de|baisser~ de|reculer~ de|porté de|relevé de|révisé de|ramené de|est monté|est montée|a grimpé|s'est alourdi|s'alourdit|s'est élevé|a été porté|ont porté|a porté|a été revu|a été ramené|portant le bilan|porte le bilan|portant à|porte à"
        }
        Cue::PastPerfect => {
            "avait|avaient|avait été|avaient été|s'était|s'étaient|était déjà|avait déjà|avaient déjà|n'avait|n'avaient|l'avait|l'avaient|les avait"
        }
        Cue::Anaphor => {
            "il|elle|ils|elles|ce|cet|cette|ces|celui-ci|celle-ci|ceux-ci|celles-ci|cela|l'opération|l'attaque|l'offensive|cette opération|cette attaque|l'incident|l'enquête|l'accident|la catastrophe|le bilan|l'action|ce dernier|cette dernière|ces chiffres|les chiffres"
        }
        Cue::AsOf => "à la date du|au soir du|à ce jour|en date du|au",
        Cue::Been => "été|eu",
        Cue::Versus => "contre|par rapport à|par rapport aux|comparé à|comparés à|comparées à",
        Cue::Subordinate => {
            "alors que|car|parce que|parce qu'|puisque|puisqu'|tandis que|lorsque|lorsqu'|quand|après que|avant que|si|bien que|bien qu'|quoique|afin de|afin que|afin d'|pour|pendant que|dans l'attente de|malgré"
        }
    }
}
