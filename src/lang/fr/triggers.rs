use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "attaque*|attaquer~|attentat*|acte* terroriste*|acte* de terrorisme|agression*|agresser~|assaut*|embuscade*|\
             massacre*|massacrer~|tuerie*|assassinat*|tentative* d'assassinat|attaque* terroriste*|attentat* terroriste*|\
             carnage*|voiture bélier|attaque* à la voiture bélier|attaque* au véhicule bélier|foncer~ dans la foule|\
             foncer~ sur la foule|lynchage*|lyncher~|passage* à tabac|rouer~ de coups|guet-apens|acte* de violence|violence*|\
             génocide*|pogrom*|terrorisme|sabotage*|saboter~|empoisonnement*|empoisonner~|siège de|attaque* de drone*|\
             attaque* à l'acide|crime* de haine|acte* de vandalisme|vandalisme|vandaliser~|profanation*|profaner~|rixe*|\
             règlement* de compte*|bagarre*|atrocité*|exaction*"
        }
        EventKind::Bombing => {
            "attentat* à la bombe|attentat* suicide*|attentat* à la voiture piégée|voiture* piégée*|camion* piégé*|\
             colis piégé*|bombe*|kamikaze*|attaque* suicide*|attaque* à la bombe|engin* explosif*|charge* explosive*|\
             se faire exploser|faire~ exploser|plasticage*|plastiquer~|jet* de grenade*|grenade*|mine* antipersonnel*|\
             mine* terrestre*|attaque* à la grenade|lettre* piégée*|se fait exploser|s'est fait exploser|ceinture* d'explosifs"
        }
        EventKind::Shooting => {
            "fusillade*|tirs|coup* de feu|ouvrir~ le feu|tirer~ sur|abattre~|mitraillage*|mitrailler~|attaque* à main armée|\
             échange* de tirs|tireur*|faire~ feu|tuerie* de masse|attaque* armée*|rafale* de tirs|tirer~ à balles réelles|\
             tir* mortel*|tirs mortels|blesser~ par balle*|tuer~ par balle*|fusiller~|sniper*|tuer~ par balles"
        }
        EventKind::Stabbing => {
            "attaque* au couteau|agression* au couteau|coup* de couteau|poignarder~|à l'arme blanche|attaque* à l'arme blanche|\
             égorger~|égorgement*|décapiter~|décapitation*|coup* de machette|attaque* à la machette|à coups de couteau|\
             attaque* à la hache|poignarder~ à mort"
        }
        EventKind::Airstrike => {
            "frappe* aérienne*|frappe*|raid* aérien*|bombardement*|bombarder~|bombardement* aérien*|tir* de missile*|\
             tir* de roquette*|attaque* aérienne*|pilonnage*|pilonner~|frappe* de drone*|tirs d'artillerie|salve* de missiles|\
             salve* de roquettes|tirs de roquettes|tirs de missiles|frappe* de missile*|tirs de mortier|tir* d'obus|barrage* d'artillerie"
        }
        EventKind::Cyberattack => {
            "cyberattaque*|cyber attaque*|attaque* informatique*|piratage*|piratage* informatique*|pirater~|hacker~|hacker*|\
             rançongiciel*|ransomware*|logiciel* malveillant*|attaque* par déni de service|déni de service|hameçonnage|phishing|\
             attaque* par rançongiciel|intrusion*|intrusion* informatique*|virus informatique*|attaque* numérique*|maliciel*|\
             attaque* DDoS|DDoS|pirate* informatique*|défacement*|cyberespionnage|incident* de cybersécurité|botnet*|\
             cyberincident*|cyberoffensive*|attaque* cyber|incident* informatique*"
        }
        EventKind::DataBreach => {
            "fuite* de données|fuite*|vol* de données|violation* de données|divulgation de données|faille* de sécurité|\
             faille*|exfiltration de données|exfiltrer~|fuiter~|données personnelles exposées|perte* de données|\
             brèche* de sécurité|compromission*|données compromises|données volées|exposition de données|\
             incident* de sécurité"
        }
        EventKind::WarClash => {
            "affrontement*|combat*|conflit*|conflit* armé*|hostilité*|offensive*|contre-offensive*|accrochage*|échauffourée*|\
             invasion*|envahir~|incursion*|bataille*|guerre*|guerre* civile*|ligne* de front|escalade militaire|offensive* terrestre*|\
             assaut* terrestre*|insurrection armée|s'affronter|affronter~|escarmouche*|s'emparer de la ville|s'affrontent"
        }
        EventKind::Coup => {
            "coup* d'État|putsch|tentative* de coup d'État|renversement*|renverser~ le gouvernement|renverser~ le président|\
             mutinerie*|soulèvement*|insurrection*|rébellion*|révolte*|révolution*|prise* de pouvoir|\
             prendre~ le pouvoir|destituer~ par l'armée"
        }
        EventKind::Kidnapping => {
            "enlèvement*|kidnapping*|kidnapper~|rapt*|séquestration*|séquestrer~|prise* d'otage*|prendre~ en otage*|\
             otage*|retenir~ en otage*|détournement* d'avion|disparition* forcée*|rançon*|enlever~|ravisseur*|demande* de rançon"
        }
        EventKind::Abuse => {
            "viol|viols|violer~|agression* sexuelle*|abus sexuel*|violence* sexuelle*|harcèlement*|harcèlement sexuel|harceler~|\
             torture*|torturer~|maltraitance*|maltraiter~|mauvais traitement*|violence* conjugale*|attouchement*|inceste*|\
             viol* collectif*|abus|abuser~|féminicide*|pédocriminalité|pédopornographie|violence* policière*|violence* domestique*|\
             agresser~ sexuellement"
        }
        EventKind::Theft => {
            "vol à main armée|vols à main armée|vol avec effraction|vol à l'étalage|cambriolage*|cambrioler~|braquage*|braquer~|\
             hold-up|casse du siècle|dérober~|voler~|pillage*|piller~|larcin*|effraction*|racket*|racketter~|vol de bijoux|\
             vols|le vol de|piraterie|détrousser~|pickpocket*|se faire voler|subtiliser~|vandales"
        }
        EventKind::Fraud => {
            "fraude*|frauder~|escroquerie*|escroquer~|arnaque*|arnaquer~|corruption|corrompre~|pot-de-vin|pots-de-vin|\
             blanchiment*|blanchiment d'argent|blanchir~|évasion fiscale|fraude* fiscale*|détournement* de fonds|\
             détournement* d'argent|abus de biens sociaux|abus de confiance|délit* d'initié*|extorsion*|extorquer~|chantage*|\
             falsification*|falsifier~|contrefaçon*|scandale*|usurpation* d'identité|dopage|trucage*|truquer~|conflit* d'intérêts|\
             prise illégale d'intérêts|emploi* fictif*|malversation*|trafic d'influence|favoritisme|manipulation* de cours"
        }
        EventKind::Smuggling => {
            "trafic|trafics|trafic* de drogue*|trafic* de stupéfiants|trafic* d'êtres humains|trafic* d'armes|trafiquant*|\
             contrebande|contrebandier*|passeur*|traite d'êtres humains|traite des êtres humains|braconnage|narcotrafic|\
             réseau* de passeurs|point* de deal|narcotrafiquant*"
        }
        EventKind::Escape => {
            "évasion*|s'évader|évader~|cavale|en cavale|fugitif*|prendre~ la fuite|en fuite|fuite de prison|\
             chasse à l'homme|mutins évadés|fausser~ compagnie|s'échapper|s'est évadé"
        }
        EventKind::Riot => {
            "émeute*|émeutier*|violence* urbaine*|débordement*|trouble*|bousculade*|mouvement* de foule|heurt*|heurts|\
             scène* de pillage|guérilla urbaine|casseur*|mutinerie* en prison|scène* de violence|agitation|nuit* d'émeute*|hooliganisme"
        }
        EventKind::Disaster => {
            "catastrophe*|catastrophe* naturelle*|désastre*|sinistré*|rupture* de barrage|rupture du barrage|tsunami*|raz-de-marée|\
             crise* humanitaire*|famine*|drame*|tragédie*|accident* nucléaire*|état d'urgence|calamité*|catastrophe* industrielle*|\
             catastrophe* humanitaire*|catastrophe* écologique*|intempérie*|urgence humanitaire|état de catastrophe naturelle|\
             marée* de tempête"
        }
        EventKind::Earthquake => {
            "séisme*|tremblement* de terre|secousse*|secousse* sismique*|secousse* tellurique*|activité sismique|tremblement*|\
             terre a tremblé|terre tremble"
        }
        EventKind::Aftershock => "réplique*|réplique* sismique*|répliques du séisme|secousse* secondaire*",
        EventKind::Flood => {
            "inondation*|inonder~|crue*|crue* éclair|montée* des eaux|débordement* de la rivière|sortir~ de son lit|\
             sortir~ de leur lit|pluie* torrentielle*|pluie* diluvienne*|déluge*|submersion*|submerger~|forte* pluie*|\
             averse*|pluies|coulée* d'eau|épisode* cévenol*|décrue*|noyer~ sous les eaux|précipitation*|eaux ont envahi"
        }
        EventKind::Storm => {
            "tempête*|ouragan*|cyclone*|typhon*|tornade*|orage*|orage* violent*|tempête* de neige|tempête* tropicale*|blizzard*|\
             grêle|bourrasque*|rafale*|vent* violent*|coup* de vent|vague* de froid|chute* de neige|épisode* neigeux|\
             tempête* de sable|toucher~ terre|dépression tropicale|foudre|neige|averse* de grêle|verglas|épisode* orageux|\
             épisode* méditerranéen*|froid polaire|cyclone* tropical*|mini-tornade*"
        }
        EventKind::Fire => {
            "incendie*|incendier~|feu|feux|feu* de forêt|brasier*|flamme*|prendre~ feu|brûler~|embrasement*|embraser~|\
             départ* de feu|sinistre par le feu|en flammes|partir~ en fumée|ravager~ par les flammes|incendie* criminel*|\
             incendie* de forêt|feu* de brousse|mettre~ le feu|calciner~|pyromane*"
        }
        EventKind::Landslide => {
            "glissement* de terrain|coulée* de boue|éboulement*|avalanche*|chute* de pierres|affaissement* de terrain|\
             coulée* de neige|éboulis|effondrement* de terrain|coulées de boue|lave torrentielle|chute* de rochers"
        }
        EventKind::Eruption => {
            "éruption*|éruption* volcanique*|coulée* de lave|entrer~ en éruption|nuage* de cendres|activité volcanique|\
             volcan*|panache* de cendres|cendres volcaniques|réveil du volcan|lave"
        }
        EventKind::Heatwave => {
            "canicule*|vague* de chaleur|chaleur extrême|température* record*|record* de chaleur|forte* chaleur*|pic* de chaleur|\
             dôme de chaleur|record* de température|épisode* caniculaire*|jour le plus chaud|année la plus chaude|alerte canicule"
        }
        EventKind::Drought => {
            "sécheresse*|pénurie* d'eau|manque d'eau|restriction* d'eau|crise de l'eau|stress hydrique"
        }
        EventKind::Explosion => {
            "explosion*|exploser~|déflagration*|détonation*|coup* de grisou|explosion* de gaz|souffle de l'explosion|\
             sauter~|boule de feu|explosion* chimique*|fuite* de gaz|éclater~"
        }
        EventKind::Collapse => {
            "effondrement*|effondrer~|s'effondrer|écroulement*|écrouler~|affaissement*|éboulement* de la mine|\
             effondrement* d'immeuble|effondrement* du pont|effondrement* du viaduc|s'écrouler|céder~ sous le poids"
        }
        EventKind::Accident => {
            "accident*|accident* de la route|accident* de travail|accident* du travail|accident* industriel*|accident* mortel*|\
             accident* de voiture|accident* de train|accident* d'autocar|incident*|noyade*|chute* mortelle*|\
             atterrissage* d'urgence|accident* ferroviaire*|faire~ une chute|délit* de fuite|renverser~|électrocution*|\
             électrocuter~|intoxication*|intoxication* alimentaire*|percuter~ un piéton|accident* de la circulation|\
             accident* de bus|accident* de car|faucher~|accident* de ski|accident* de chasse"
        }
        EventKind::Crash => {
            "crash|crashs|crash* aérien*|s'écraser|écraser~|accident* d'avion|accident* d'hélicoptère|catastrophe* aérienne*|\
             collision*|déraillement*|dérailler~|percuter~|carambolage*|sortie* de route|se renverser|télescopage*|\
             accident* aérien*|catastrophe* ferroviaire*|heurter~|choc frontal|collision* frontale*|crasher~|tonneau*|\
             entrer~ en collision|crash d'avion|s'encastrer|encastrer~"
        }
        EventKind::Shipwreck => {
            "naufrage*|couler~|chavirer~|chavirement*|échouement*|s'échouer|échouer~ sur|naufrage* de migrants|sombrer~|\
             faire~ naufrage|naufragé*|navire en détresse|bateau chaviré"
        }
        EventKind::Pollution => {
            "pollution*|polluer~|marée* noire*|déversement*|déverser~|contamination de l'eau|rejet* toxique*|nappe* de pétrole|\
             pollution de l'air|fuite* radioactive*|nuage* toxique*|fuite* de pétrole|pollution* atmosphérique*|\
             pic* de pollution|produit* toxique*|déchets toxiques|particules fines|fuite* chimique*"
        }
        EventKind::Outbreak => {
            "épidémie*|pandémie*|foyer*|contamination*|contaminer~|infection*|infecter~|cas confirmé*|contagion*|cas de coronavirus|\
             maladie*|test* positif*|tester~ positif|positif au|foyer* épidémique*|cluster*|flambée*|propagation du virus|\
             virus|coronavirus|Covid|rougeole|choléra|Ebola|dengue|grippe*|grippe aviaire|peste|peste porcine|salmonelle*|\
             salmonellose|listeria|listériose|confinement*|confiner~|quarantaine*|paludisme|variole du singe|mpox|méningite*|\
             nouveau* cas|nouvelle* contamination*|zoonose*|déconfinement*|polio|chikungunya|légionellose|gastro-entérite*|\
             circulation du virus|attraper~ le virus|nombre de cas"
        }
        EventKind::Outage => {
            "panne*|panne* d'électricité|coupure* de courant|coupure* d'électricité|panne* de courant|panne* informatique*|\
             dysfonctionnement*|interruption* de service|défaillance*|perturbation*|perturber~|black-out|privé* d'électricité|\
             priver~ d'électricité|privé* de courant|hors service|panne* géante*|coupure* d'internet|coupure*|bug*|bug* informatique*|\
             paralyser~|paralysie*|tomber~ en panne|délestage*|sans électricité|hors ligne|sans courant|coupure* d'eau"
        }
        EventKind::Death => {
            "mort*|mourir~|décès|décéder~|tuer~|périr~|trouver~ la mort|perdre~ la vie|coûter~ la vie|meurtre*|homicide*|\
             assassiner~|tué*|suicide*|se suicider|se donner la mort|bilan humain|victime* mortelle*|succomber~|trépas|\
             faire~ un mort|mortel*|meurtrier*|perte* humaine*|perte* en vies humaines|se noyer|noyer~|exécution*|exécuter~|\
             ôter~ la vie|mettre~ fin à ses jours|euthanasie*|funèbre*|obsèques|funérailles|enterrement*|inhumation*|inhumer~|\
             enterrer~|succomber~ à ses blessures|défunt*|retrouvé* mort*|retrouver~ mort|disparition de l'acteur|emporter~ par|\
             surmortalité|mortalité|étrangler~|être~ abattu|infanticide*|mise à mort|dépouille*|abattage*|homicide* involontaire*|\
             s'éteindre|s'est éteint|s'est éteinte|nous a quittés|hécatombe*|bain* de sang|sans vie|arrêt cardiaque|coûte la vie"
        }
        EventKind::Injury => {
            "blessé*|blesser~|blessure*|hospitalisation*|hospitaliser~|en urgence absolue|grièvement blessé*|blesser~ grièvement|\
             transporter~ à l'hôpital|brûlure*|contusion*|intoxiqué*|mutiler~|en réanimation|fracture*|traumatisme*|\
             urgence* absolue*|urgence* relative*|polytraumatisé*|en soins intensifs|commotion*|pronostic vital engagé|\
             dans un état grave|dans le coma|entre la vie et la mort"
        }
        EventKind::Missing => {
            "disparition*|disparu*|disparaître~|porté* disparu*|introuvable*|sans nouvelles|perdre~ le contact|perdre~ contact|\
             ne plus donner signe de vie|avis de recherche|manquer~ à l'appel|se volatiliser|disparition* inquiétante*"
        }
        EventKind::Rescue => {
            "sauvetage*|secourir~|secours|sauver~|porter~ secours|opération* de sauvetage|mission* de sauvetage|repêcher~|\
             extraire~ des décombres|sortir~ des décombres|rescapé*|survivant*|opération* de secours|dégager~ des décombres|\
             sain et sauf|sains et saufs|désincarcérer~|tirer~ d'affaire|retirer~ des décombres|hélitreuiller~|secouriste*"
        }
        EventKind::Evacuation => {
            "évacuation*|évacuer~|rapatriement*|rapatrier~|mise à l'abri|mettre~ à l'abri|mettre~ en sécurité|ordre d'évacuation|\
             pont aérien|quitter~ leur domicile|quitter~ leur maison|quitter~ leurs maisons|quitter~ leurs domiciles|\
             confiner~ chez eux|périmètre de sécurité"
        }
        EventKind::Displacement => {
            "déplacement* de population|déplacé*|fuir~|exode*|sans-abri|perdre~ leur logement|sans domicile|expulsion* locative*|\
             déplacement forcé|déplacements forcés|jeter~ sur les routes|chasser~ de leurs foyers|délogement*|déloger~|\
             reloger~|relogement*"
        }
        EventKind::Damage => {
            "dégât*|dommage*|destruction*|détruire~|endommager~|dévaster~|ravager~|ravage*|dévastation*|raser~|anéantir~|\
             dégât* matériel*|en ruine|en ruines|réduire~ en cendres|dégradation*|dégrader~|réduire~ en ruines|saccager~|saccage*|\
             souffler~ par l'explosion|réduire~ à néant|éventrer~|détérioration*"
        }
        EventKind::Discovery => {
            "découverte*|découvrir~|retrouver~|mettre~ au jour|mise au jour|déterrer~|exhumer~|exhumation*|fouilles archéologiques|charnier*|\
             fosse* commune*|boîte* noire*|localiser~|identification des corps|percée scientifique|trouvaille*|repérer~|\
             tomber~ sur|fouille* archéologique*|identification de"
        }
        EventKind::Operation => {
            "opération*|opération* militaire*|opération* de police|opération* policière*|opération* conjointe*|campagne*|\
             action* coordonnée*|action* conjointe*|journée* d'action|coup* de filet|coup* de filet antiterroriste|coup* de poing|\
             opération* coup de poing|démantèlement*|démanteler~|opération* antiterroriste*|intervention*|ratissage*|\
             opération* spéciale*|action* de police|déjouer~|neutraliser~|neutralisation*|mission*|manœuvre*|exercice* militaire*|\
             opération* judiciaire*|journée* d'action commune|opération* d'envergure|offensive contre|répression*|action*|\
             coup* d'arrêt|traque*|opération* de ratissage|coup de force|opération* de signalement|intervenir~"
        }
        EventKind::Arrest => {
            "arrestation*|arrêter~|interpellation*|interpeller~|appréhender~|garde* à vue|placer~ en garde à vue|placé* en garde à vue|\
             incarcération*|incarcérer~|écrouer~|détention*|détention provisoire|capture*|capturer~|emprisonner~|emprisonnement*|\
             rafle*|se rendre à la police|mandat* d'arrêt|extradition*|extrader~|mise* aux arrêts|détenir~|mettre~ sous les verrous|\
             sous les verrous|placer~ en détention|assignation* à résidence|assigner~ à résidence|mandat* de dépôt|internement*|\
             interner~|menotter~|se constituer prisonnier|livrer~ à la justice|rétention administrative"
        }
        EventKind::Release => {
            "libération*|libérer~|remise* en liberté|remettre~ en liberté|relâcher~|mise* en liberté|libération* conditionnelle*|\
             libération* sous caution|grâce présidentielle|gracier~|amnistie*|amnistier~|échange* de prisonniers|\
             élargissement de|sous caution|laisser~ repartir libre|liberté conditionnelle|sortir~ de prison|levée d'écrou|caution"
        }
        EventKind::Charge => {
            "mise* en examen|mettre~ en examen|mis en examen|inculpation*|inculper~|accusation*|accuser~|chef* d'accusation|\
             poursuites|poursuite* judiciaire*|poursuivre~ en justice|poursuivre~ pour|réquisitoire*|mettre~ en cause|mise* en cause|\
             acte d'accusation|destitution*|procédure de destitution|plaider~ coupable|information* judiciaire*|inculpé*|\
             mettre~ en accusation|mise en accusation|imputer~|plaider~ non coupable|déférer~|placer~ sous contrôle judiciaire|\
             contrôle judiciaire|réquisition*"
        }
        EventKind::Trial => {
            "procès|audience*|comparution*|comparaître~|juger~|comparution* immédiate*|témoigner~|témoignage*|appel du jugement|\
             faire~ appel|interjeter~ appel|procès en appel|cour d'assises|tribunal*|plaidoirie*|pourvoi*|pourvoi* en cassation|\
             passer~ en jugement|plaider~|procédure* judiciaire*|renvoyer~ devant le tribunal|renvoi devant|sur le banc des accusés|\
             traduire~ en justice|affaire* judiciaire*|non-lieu|instruction judiciaire"
        }
        EventKind::Sentence => {
            "condamnation*|condamner~|peine*|verdict*|jugement*|reconnaître~ coupable|reconnu* coupable*|peine* de prison|peine* de mort|\
             réclusion*|réclusion criminelle|réclusion à perpétuité|perpétuité|acquittement*|acquitter~|relaxer~|\
             sursis|prison ferme|prison à vie|déclarer~ coupable|sentence*|arrêt de la cour|décision de justice|\
             peine* capitale*|travail d'intérêt général|emprisonnement ferme|écoper~|condamner~ à mort|blanchir~ par la justice|\
             prison avec sursis|annuler~ la condamnation"
        }
        EventKind::Fine => {
            "amende*|amende* record*|pénalité*|sanction* financière*|dommages et intérêts|dommages-intérêts|indemnisation*|\
             indemniser~|indemnité*|verbaliser~|contravention*|procès-verbal|procès-verbaux|redressement* fiscal*|dédommagement*|\
             dédommager~|condamner~ à payer|condamner~ à verser|astreinte*|infliger~ une amende|compensation*|pénaliser~|\
             arriéré* d'impôts|transaction pénale"
        }
        EventKind::Lawsuit => {
            "plainte*|porter~ plainte|déposer~ plainte|dépôt* de plainte|action* en justice|action* collective*|recours|\
             recours collectif*|assigner~ en justice|assignation*|saisir~ la justice|litige*|contentieux|attaquer~ en justice|\
             se constituer partie civile|procédure d'infraction|saisine*|référé*|plaignant*|diffamation|requête*|\
             saisir~ le tribunal|bataille* judiciaire*|ester~ en justice|se pourvoir|recours en justice|demande* d'injonction"
        }
        EventKind::Investigation => {
            "enquête*|enquêter~|investigation*|instruction*|ouvrir~ une enquête|ouverture d'une enquête|information* judiciaire* ouverte*|\
             commission d'enquête|enquête* préliminaire*|enquête* judiciaire*|audit*|inspection*|inspecter~|expertise*|autopsie*|\
             interroger~|interrogatoire*|auditionner~|audition*|contrôle*|contrôler~|surveillance|enquêteur*|examen*|examiner~|\
             ouvrir~ une information judiciaire|enquête* interne*|enquête* pour|mise* sur écoute|écoute* téléphonique*|vérification*"
        }
        EventKind::Search => {
            "perquisition*|perquisitionner~|descente* de police|descente*|fouille*|fouiller~|raid*|recherches|passer~ au crible|\
             opération* de recherche|rechercher~|perquisitions menées|ratisser~|visite* domiciliaire*|passer~ au peigne fin|donner~ l'assaut"
        }
        EventKind::Seizure => {
            "saisie*|saisir~|confiscation*|confisquer~|gel des avoirs|geler~|gel* d'avoirs|mise* sous séquestre|mettre~ la main sur|\
             réquisitionner~|intercepter~|interception*|prise record|saisie* record*|saisie* de drogue|nationalisation*|\
             nationaliser~|expropriation*|exproprier~|mise* en fourrière|gel de fonds|mise* sous scellés|arraisonner~|\
             arraisonnement*|avoirs gelés"
        }
        EventKind::Removal => {
            "suppression*|supprimer~|retrait*|retirer~|retrait* de contenu*|mettre~ hors ligne|mise* hors ligne|mettre~ hors service|bloquer~|\
             blocage*|désactivation*|désactiver~|effacer~|effacement*|fermer~ des comptes|fermeture de comptes|fermeture* de compte*|\
             suspension de comptes|suspendre~ des comptes|démolition*|démolir~|éliminer~|élimination*|nettoyage*|purge*|purger~|\
             signalement*|signaler~|mise* hors d'état de nuire|mettre~ hors d'état de nuire|mise hors service|déréférencement*|\
             déréférencer~|enlèvement* de contenu*|modération|démonter~|modérer~|bannir~ de la plateforme|faire~ tomber|\
             faire~ disparaître|déboulonner~"
        }
        EventKind::Deployment => {
            "déploiement*|déployer~|envoi de troupes|envoi de renforts|envoyer~ des troupes|mobilisation de|mobiliser~|dépêcher~|\
             renfort*|retrait* des troupes|retrait* militaire*|désengagement*|redéploiement*|stationner~|relève militaire|\
             envoyer~ des renforts|retrait* de troupes|casque* bleu*|conscription|contingent*|acheminer~ des troupes"
        }
        EventKind::Aid => {
            "aide*|aide* humanitaire*|aide* d'urgence|aide* financière*|assistance*|don|dons|plan* de relance|plan* de sauvetage|\
             subvention*|subventionner~|soutien financier|promesse* de dons|contribution*|convoi* humanitaire*|collecte* de fonds|\
             plan* d'aide|renflouement*|renflouer~|aide* alimentaire*|aide* militaire*|livraison* d'armes|secours d'urgence|\
             plan de soutien|enveloppe*|largage*|distribution alimentaire|donateur*|verser~ une aide|débloquer~|distribuer~"
        }
        EventKind::Vaccination => {
            "vaccination*|vacciner~|vaccin*|immunisation|immuniser~|campagne* de vaccination|rappel vaccinal|dose* de rappel|\
             première* dose*|deuxième* dose*|primo-vaccination*|injection de vaccin|dose* de vaccin|vaccinodrome*|passe vaccinal"
        }
        EventKind::Statement => {
            "déclaration*|annonce*|annoncer~|communiqué*|communiqué* de presse|discours|allocution*|tweet*|tweeter~|révéler~|\
             révélation*|confirmation*|confirmer~|dévoiler~|publier~|publication*|interview*|message*|condamnation de l'attaque|\
             excuse*|s'excuser|présenter~ ses excuses|dénoncer~|dénonciation*|appel à|appels à|exiger~|promettre~|promesse*|\
             critiquer~|critique* de|saluer~|condoléances|hommage*|rendre~ hommage|lettre*|proposition*|proposer~|réclamer~|\
             revendication*|appeler~ à|exhorter~|prise* de parole|aveu|avouer~|propos|s'engager à|plaider~ pour|marteler~|\
             indignation|tollé|réagir~|réaction*"
        }
        EventKind::PressConference => {
            "conférence* de presse|point* presse|point* de presse|points presse|conférences de presse|briefing*|briefing* de presse"
        }
        EventKind::ResponsibilityClaim => {
            "revendication* de l'attaque|revendication* de l'attentat|revendiquer~|revendiquer~ la responsabilité|\
             revendiquer~ l'attaque|revendiquer~ l'attentat|reconnaître~ sa responsabilité|reconnaître~ être l'auteur|aveux|\
             assumer~ la responsabilité|reconnaître~ les faits|passer~ aux aveux|se réclamer"
        }
        EventKind::Denial => {
            "démenti*|démentir~|nier~|réfuter~|réfutation*|contester~|dénégation*|rejeter~ les accusations|nier~ toute implication|\
             nier~ toute responsabilité|récuser~|contredire~|désavouer~|rétractation*|se rétracter|rejeter~ en bloc|clamer~ son innocence|\
             nier~ les faits|démentir~ les accusations"
        }
        EventKind::Warning => {
            "avertissement*|avertir~|alerte*|alerter~|mise* en garde|mettre~ en garde|menace*|menacer~|vigilance rouge|alerte* rouge*|\
             vigilance orange|alerte* à la bombe|alerte* au tsunami|ultimatum*|préavis|alerte* enlèvement|tirer~ la sonnette d'alarme|\
             prévenir~|signal d'alarme|canular*|fausse* alerte*|niveau* d'alerte|alarme*|vigilance|prévision*|menace* terroriste*|\
             avertissement sur résultats"
        }
        EventKind::Study => {
            "étude*|sondage*|rapport*|enquête* d'opinion|travaux de recherche|analyse*|baromètre*|recensement*|essai* clinique*|statistique*|\
             livre blanc|classement*|indice publié|évaluation*|simulation*|bilan annuel|chiffres publiés|questionnaire*"
        }
        EventKind::Strike => {
            "grève*|gréviste*|mouvement* de grève|mouvement* social*|débrayage*|débrayer~|mettre~ en grève|arrêt* de travail|\
             grève* générale*|être~ en grève|en grève|faire~ grève|piquet* de grève|cesser~ le travail|mouvements sociaux|\
             préavis de grève|grève* de la faim|journée* de grève|appel à la grève|conflit* social*|mobilisation* sociale*|\
             cessation du travail|grève* perlée*|lock-out|sit-in"
        }
        EventKind::Layoff => {
            "licenciement*|licencier~|suppression* d'emplois|suppression* de postes|suppression* d'emploi|suppression* de poste|\
             supprimer~ des emplois|supprimer~ des postes|\
             plan* social*|plans sociaux|plan* de départs volontaires|départ* volontaire*|restructuration*|restructurer~|\
             chômage partiel|chômage technique|mise* au chômage|réduction* d'effectifs|perte* d'emploi*|plan* de licenciement*|\
             plan de sauvegarde de l'emploi|perdre~ leur emploi|perdre~ leur travail|perdre~ son emploi|mettre~ à pied|mise* à pied|\
             chômage|congédier~|renvoyer~|limoger~ des employés|destruction* d'emplois|détruire~ des emplois|plan* de restructuration|\
             réduire~ ses effectifs|tailler~ dans ses effectifs|poste* supprimé*|emploi* supprimé*|plan de réduction des coûts|\
             plan* de suppression*|départ* contraint*|dégraissage*|emplois menacés"
        }
        EventKind::Hiring => {
            "embauche*|embaucher~|recrutement*|recruter~|création* d'emplois|créer~ des emplois|création* de postes|engager~ du personnel|\
             emploi* créé*|offre* d'emploi|création* d'emploi|campagne* de recrutement"
        }
        EventKind::Merger => {
            "fusion*|fusionner~|acquisition*|acquérir~|rachat*|racheter~|OPA|offre* publique* d'achat|prise* de contrôle|\
             prendre~ le contrôle|coentreprise*|reprise*|rapprochement*|scission*|absorption*|absorber~|alliance*|fusion-acquisition|\
             privatisation*|privatiser~|offre* de rachat|mettre~ la main sur le groupe|repreneur*|offre* de reprise|joint-venture"
        }
        EventKind::Bankruptcy => {
            "faillite*|faire~ faillite|dépôt* de bilan|déposer~ le bilan|liquidation*|liquidation judiciaire|redressement judiciaire|\
             liquider~|insolvabilité|insolvable*|cessation* de paiement*|banqueroute*|mettre~ la clé sous la porte|\
             défaut de paiement|en faillite|placer~ en liquidation|sauvegarde judiciaire|mettre~ en liquidation|crise de la dette|\
             mise en faillite|surendettement"
        }
        EventKind::Investment => {
            "investissement*|investir~|prise* de participation|injecter~|injection* de capital|participation au capital|chantier*|\
             construction*|construire~|projet*|agrandissement*|aménagement*|extension*|rénovation*|rénover~|première pierre|\
             poser~ la première pierre|bâtir~|modernisation*|moderniser~|reconstruction*|reconstruire~|restauration de"
        }
        EventKind::Funding => {
            "financement*|financer~|levée* de fonds|lever~ des fonds|prêt|prêts|emprunt*|emprunter~|budget*|crédit*|\
             entrée en bourse|introduction en bourse|introduction* en bourse|augmentation* de capital|allouer~|allocation*|\
             consacrer~ au budget|financement* participatif*|tour* de table|bourse* d'études|lever~ un montant|cagnotte*|souscription*|\
             émission obligataire|obligations d'État|dotation*|ligne* de crédit"
        }
        EventKind::Earnings => {
            "bénéfice*|bénéfice* net*|résultat*|résultats annuels|résultats trimestriels|chiffre* d'affaires|perte*|perte* nette*|\
             profit*|profits|dividende*|revenu*|PIB|produit intérieur brut|croissance économique|récession*|déficit*|excédent*|\
             déficit* public*|résultat* net*|résultat* d'exploitation|marge*|perte* d'exploitation|bénéfice* record*|solde commercial|\
             déficit* commercial*|recettes|recette*|récolter~"
        }
        EventKind::Sale => {
            "vente*|vendre~|achat*|acheter~|vente* aux enchères|enchères|adjuger~|exportation*|exporter~|importation*|importer~|\
             livraison*|livrer~|commande*|commander~|cession*|céder~|marché* conclu*|vente* d'armes|transaction*|vente record|\
             immatriculation*|mise* en vente|adjudication*|mettre~ en vente|partir~ aux enchères"
        }
        EventKind::PriceChange => {
            "hausse*|baisse*|augmentation*|augmenter~|diminution*|diminuer~|inflation|inflation record|hausse* des prix|\
             baisse* des prix|flambée* des prix|grimper~|chuter~|bondir~|bond|dégringoler~|reculer~|recul*|progresser~|\
             dévaluation*|dévaluer~|dépréciation*|taux d'intérêt|hausse* des taux|baisse* des taux|relever~ ses taux|\
             augmentation* de prix|plonger~|s'envoler|envolée*|krach*|effondrement* des cours|hausse* d'impôts|hausse* des tarifs|\
             baisser~|doubler~|tripler~|croître~|croissance*|rebondir~|rebond*|repli*|se replier|ralentissement*|relèvement*|\
             abaisser~|abaissement*|quadrupler~|accroissement*|record historique|plus haut historique|renchérir~|coût de la vie|\
             réduction*|réduire~|chute*|chute* des cours|progression*|pouvoir d'achat"
        }
        EventKind::Recall => {
            "rappel|rappels|rappeler~|rappel* de produit*|rappel* de véhicules|campagne* de rappel|retirer~ de la vente|\
             retirer~ du marché|retrait* du marché|retrait* de la vente|rappel* de lots|retirer~ des rayons"
        }
        EventKind::Launch => {
            "lancement*|lancer~|mise* en orbite|mettre~ en orbite|décollage*|décoller~|tir* d'essai|essai* nucléaire*|essai* de missile|\
             tir* de fusée|mise* en service|mettre~ en service|sortie*|inaugurer~ la ligne|avant-première*|amerrissage*|atterrissage*|\
             alunissage*|mission* spatiale*|sortie* en salles|présentation*|commercialisation*|commercialiser~|lancement* de satellite*|\
             mise* sur le marché|essai* balistique*|coup* d'envoi|démarrage*|démarrer~|sortie* dans l'espace|entrer~ en service|mise* en place"
        }
        EventKind::Opening => {
            "ouverture*|ouvrir~|ouvrir~ ses portes|inauguration*|inaugurer~|réouverture*|rouvrir~|cérémonie* d'ouverture|\
             ouvrir~ au public|reprise du trafic|portes ouvertes|ouverture* au public|réouvrir~"
        }
        EventKind::Closure => {
            "fermeture*|fermer~|fermeture* d'usine|fermeture* de magasins|fermeture* des frontières|fermer~ ses portes|\
             cessation d'activité|cesser~ ses activités|arrêt de la production|baisser~ le rideau|mettre~ à l'arrêt|mise* à l'arrêt|\
             boucler~ le quartier|fermeture* de classes|interrompre~|interruption*|arrêt définitif|fermeture* administrative*|\
             fermeture* d'école*"
        }
        EventKind::Cancellation => {
            "annulation*|annuler~|report|reporter~|ajournement*|ajourner~|suspension*|suspendre~|déprogrammer~|retard*|\
             différer~|abandon du projet|abandonner~|repousser~|gel du projet|clouer~ au sol|vol* annulé*|vols annulés|\
             abrogation*|abroger~|révocation de|résiliation*|résilier~|report du|report de|train* supprimé*|reports"
        }
        EventKind::Ceasefire => {
            "cessez-le-feu|trêve*|armistice*|accord* de paix|traité* de paix|cessation des hostilités|fin des combats|\
             plan* de paix|pause humanitaire|trêve* humanitaire*|désescalade|reddition*|capitulation*|capituler~|\
             déposer~ les armes|désarmement|dépôt des armes|processus de paix|fin de la guerre"
        }
        EventKind::Demonstration => {
            "manifestation*|manifester~|manifestant*|protestation*|protester~|rassemblement*|marche|marches|marche* blanche*|\
             cortège*|défilé*|défiler~|descendre~ dans la rue|battre~ le pavé|mobilisation*|barrage* routier*|marche* silencieuse*|\
             mouvement* de protestation|manif|manifs|opération escargot|veillée*|marche* pour|marche* des fiertés|rassembler~ contre|\
             gilet* jaune*|contre-manifestation*|blocus|boycott*|boycotter~|désobéissance civile|barrage* filtrant*|\
             mouvement* de contestation|contestation*|chaîne humaine|occupation de"
        }
        EventKind::Election => {
            "élection*|élection* présidentielle*|élections législatives|législatives|présidentielle|municipales|européennes|régionales|\
             élection* législative*|élection* anticipée*|scrutin*|élire~|réélire~|réélection*|second tour|premier tour|urnes|aux urnes|\
             bureau* de vote|victoire électorale|remporter~ l'élection|élections générales|élection* municipale*|suffrage*|suffrages|\
             primaire de|élections européennes|participation électorale|taux de participation|abstention|sénatoriales|\
             cantonales|départementales|élections anticipées|ballottage|campagne* électorale*"
        }
        EventKind::Vote => {
            "vote|votes|voter~|référendum*|motion* de censure|vote* de confiance|vote* de défiance|plébiscite*|s'abstenir|\
             voter~ pour|voter~ contre|motion*|question de confiance|veto*|consultation populaire|approuver~ par référendum|voix|\
             mettre~ aux voix|mettre~ son veto|vote* à main levée"
        }
        EventKind::Law => {
            "loi*|projet* de loi|proposition* de loi|décret*|législation*|adoption*|adopter~|promulgation*|promulguer~|réforme*|\
             réformer~|réglementation*|règlement*|ordonnance*|directive*|amendement*|ratification*|ratifier~|légalisation*|\
             légaliser~|dépénalisation*|dépénaliser~|entrer~ en vigueur|entrée* en vigueur|résolution*|approbation*|approuver~|\
             feu vert|donner~ son feu vert|autorisation*|autoriser~|réforme* des retraites|texte de loi|décréter~|légiférer~|\
             constitution*|révision constitutionnelle|arrêté* préfectoral*|arrêté* municipal*|arrêté* ministériel*|arrêté* royal*|mesure*|nouvelle* règle*|réglementer~|projet* de budget|valider~|homologuer~"
        }
        EventKind::Ban => {
            "interdiction*|interdire~|prohibition*|prohiber~|embargo*|couvre-feu|bannir~|bannissement*|moratoire*|restriction*|\
             restreindre~|proscrire~|interdiction* d'entrée|interdiction* de vol|mettre~ hors la loi|boycotter~ officiellement|\
             dissoudre~ l'association|expulsion*|expulser~|reconduite* à la frontière|censure|censurer~|disqualification*|\
             disqualifier~|inéligibilité|exclure~|exclusion*|radiation*|radier~|interdiction* de territoire|couvre-feux"
        }
        EventKind::Sanction => {
            "sanction*|sanctionner~|sanction* économique*|droit* de douane|taxe* douanière*|surtaxe*|mesure* de rétorsion|guerre* commerciale*|\
             imposer~ des sanctions|tarif* douanier*|train de sanctions|contre-mesure*|représailles|barrière* douanière*|surtaxer~|\
             taxe*|taxer~|levée des sanctions"
        }
        EventKind::Agreement => {
            "accord*|traité*|pacte*|convention*|protocole* d'accord|signer~ un accord|signature*|parvenir~ à un accord|conclure~ un accord|\
             partenariat*|compromis|contrat*|conclure~|signer~|accord* commercial*|accord* de libre-échange|accord* nucléaire*|\
             trouver~ un accord|s'entendre sur|accord* de coalition|entente*|protocole*|médiation*|convention* collective*|\
             accord* de principe|réconciliation*|décrocher~ un contrat|normalisation des relations|décrocher~ le contrat|accords"
        }
        EventKind::Meeting => {
            "réunion*|rencontre*|rencontrer~|sommet*|conférence*|négociation*|négocier~|pourparlers|entretien*|s'entretenir|\
             se réunir|réunir~|colloque*|forum*|symposium*|table* ronde*|consultation*|concertation*|session*|\
             conseil des ministres|sommet* européen*|réunion* d'urgence|assemblée générale|cellule* de crise|\
             tête-à-tête|appel téléphonique|entretien téléphonique|débat*|débattre~|discussion*|discuter~|cérémonie*|\
             commémoration*|commémorer~|célébration*|célébrer~|anniversaire*|festival*|concert*|exposition*|salon*|foire*|congrès|\
             séminaire*|atelier*|dialogue*|réunion* de crise|se rassembler|minute de silence"
        }
        EventKind::Visit => {
            "visite*|visiter~|visite* d'État|visite* officielle*|voyage*|déplacement*|se rendre à|se rendre en|se rendre au|\
             arrivée*|arriver~|tournée*|séjour*|pèlerinage*|voyager~|visite* surprise|se déplacer|étape*|venue"
        }
        EventKind::Resignation => {
            "démission*|démissionner~|démissionnaire*|quitter~ ses fonctions|quitter~ son poste|limogeage*|limoger~|destituer~|\
             départ à la retraite|prendre~ sa retraite|abdication*|abdiquer~|révoquer~|révocation*|présenter~ sa démission|\
             remettre~ sa démission|se retirer|démettre~|départ*|éviction*|évincer~|retraite*|remercier~ de ses fonctions|\
             chute du gouvernement|dissolution*|dissoudre~|jeter~ l'éponge|rendre~ son tablier|claquer~ la porte|relever~ de ses fonctions"
        }
        EventKind::Appointment => {
            "nomination*|nommer~|désignation*|désigner~|prise* de fonctions|entrée en fonction|entrer~ en fonction|investiture*|\
             succéder~|succession*|prêter~ serment|prestation de serment|promotion*|promouvoir~|investir~ président|\
             couronnement*|couronner~|introniser~|intronisation*|prendre~ la tête|prendre~ ses fonctions|remaniement*|\
             remaniement* ministériel*|nouveau gouvernement|former~ un gouvernement|successeur*|candidature*|passation de pouvoir|\
             remplacer~ à la tête|accéder~ au trône|devenir~ président|devenir~ présidente|devenir~ premier ministre"
        }
        EventKind::Migration => {
            "migration*|immigration|émigration|migrer~|émigrer~|immigrer~|demande* d'asile|demandeur* d'asile|asile|afflux|\
             traversée*|traverser~ la Manche|traverser~ la Méditerranée|franchir~ la frontière|passage* de frontière|réinstallation*|\
             relocalisation*|crise* migratoire*|débarquer~|débarquement*|refoulement*|refouler~|regroupement familial|naturalisation*|\
             flux migratoire*|flux migratoires|arrivée* de migrants|exil|s'exiler|régularisation*|délocalisation*|délocaliser~"
        }
        EventKind::Award => {
            "prix Nobel|prix Goncourt|récompense*|récompenser~|médaille*|palme d'or|lion d'or|ours d'or|césar du meilleur|décerner~|\
             décoration*|décorer~|distinction*|distinguer~|remporter~ le prix|recevoir~ le prix|lauréat*|légion d'honneur|jackpot*|\
             trophée*|prix littéraire*|oscar*|remise de prix|record* du monde|battre~ le record|canonisation*|béatification*|\
             primer~|nobélisé*|remise des prix|prix décerné"
        }
        EventKind::Birth => {
            "naissance*|naître~|accouchement*|accoucher~|donner~ naissance|nouveau-né|nouveau-nés|mettre~ au monde|grossesse*|\
             natalité|venir~ au monde|voir~ le jour|attendre~ un enfant|jumeaux|éclosion*"
        }
        EventKind::Marriage => {
            "mariage*|marier~|se marier|noces|épouser~|fiançailles|divorce*|divorcer~|se dire oui|pacs|mariage* royal*|\
             mariage* pour tous|union civile|séparation*|passer~ la bague au doigt"
        }
        EventKind::MatchResult => {
            "match|matchs|matches|victoire*|défaite*|battre~|gagner~|vaincre~|s'imposer|s'incliner|match* nul*|but|buts|marquer~|marquer~ un but|\
             finale*|demi-finale*|quart* de finale|championnat*|titre|titres|coupe du monde|coupe|coupes|tournoi*|remporter~|remporter~ le match|\
             triomphe*|triompher~|éliminer~ en|se qualifier|qualification*|tir* au but|tirs au but|médaille* d'or|médaille* d'argent|\
             médaille* de bronze|champion*|ligue des champions|grand chelem|transfert*|course*|étape du tour|tour de France|\
             jeux olympiques|JO|championnats du monde|championnat* du monde|championnat* d'Europe|hat-trick|grand prix|\
             derby|égalisation|égaliser~|prolongation*|prolongations|vainqueur*|roland garros|mi-temps|ballon d'or|sacre*|sacrer~|\
             rencontre* amicale*|relégation*|huitième* de finale|seizième* de finale"
        }
        EventKind::Other => "",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::lang::fr::{cues, inflection, roles, states};

    /// All forms of a phrase's cells, joined; the first word alone varies in most phrases.
    fn forms(cell: &str) -> Vec<String> {
        let mut phrases = vec![String::new()];
        for word in cell.split(' ') {
            let words = match (word.strip_suffix('*'), word.strip_suffix('~')) {
                (Some(noun), _) => inflection::noun(noun),
                (_, Some(verb)) => inflection::verb(verb),
                _ => vec![word.to_string()],
            };
            phrases = phrases
                .iter()
                .flat_map(|begin| words.iter().map(move |word| format!("{begin} {word}")))
                .collect();
        }
        phrases.iter().map(|phrase| crate::text::fold(phrase.trim())).collect()
    }

    #[test]
    fn no_word_names_two_kinds() {
        let mut kinds: BTreeMap<String, EventKind> = BTreeMap::new();
        let mut twice = Vec::new();
        for &kind in EventKind::ALL {
            for cell in words(kind).split('|').filter(|cell| !cell.is_empty()) {
                for form in forms(cell) {
                    if let Some(other) = kinds.insert(form.clone(), kind)
                        && other != kind
                    {
                        twice.push(format!("{form}: {} and {}", other.id(), kind.id()));
                    }
                }
            }
        }
        assert!(twice.is_empty(), "{}", twice.join("\n"));
    }

    #[test]
    fn cells_are_well_formed() {
        let kinds = EventKind::ALL.iter().map(|&kind| words(kind));
        let all = crate::event::Role::ALL;
        let states = all.iter().map(|&role| states::words(role));
        let phrases = all.iter().map(|&role| roles::words(role));
        let active = roles::ACTIVE.iter().map(|(_, words)| *words);
        let cues = crate::lang::Cue::ALL.iter().map(|&cue| cues::words(cue));
        for table in kinds.chain(states).chain(phrases).chain(active).chain(cues) {
            for cell in table.split('|') {
                let good = table.is_empty()
                    || cell
                        .split(' ')
                        .all(|word| !word.trim_end_matches(['*', '~']).is_empty());
                let plain = cell.chars().all(|c| c.is_alphanumeric() || " '*~-.&".contains(c));
                assert!(good && plain, "{cell:?} in {table}");
            }
        }
        for &kind in EventKind::ALL {
            assert_eq!(words(kind).is_empty(), kind == EventKind::Other, "{}", kind.id());
        }
    }
}
