use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "attaque*|attaquer~|attentat*|acte* terroriste*|acte* de terrorisme|agression*|embuscade*|massacre*|\
             massacrer~|tuerie*|assassinat*|tentative* d'assassinat|attaque* terroriste*|attentat* terroriste*|\
             carnage*|voiture bélier|attaque* à la voiture bélier|attaque* au véhicule bélier|foncer~ dans la foule|\
             foncer~ sur la foule|lynchage*|lyncher~|passage* à tabac|rouer~ de coups|guet-apens|acte* de violence|\
             génocide*|pogrom*|sabotage*|saboter~|empoisonnement*|empoisonner~|attaque* de drone*|attaque* à l'acide|\
             crime* de haine|acte* de vandalisme|vandalisme|vandaliser~|profanation*|profaner~|rixe*|\
             règlement* de compte*|atrocité*|agressé*|agresser|assaut contre|assaut sur|assaut meurtrier|\
             vague* de violence*|violences intercommunautaires|violences meurtrières|foncer~ sur des piétons|\
             foncer~ sur des passants|faucher~ des piétons|renverser~ des piétons|percuter~ des piétons|\
             attaque* au camion|attaque* à la camionnette|attaque* au véhicule|projet* d'attentat*|\
             commettre~ un attentat|perpétrer~ un attentat|tentative* d'attentat*|équipée meurtrière|\
             attaque* coordonnée*|bagarre* générale*|bagarre* mortelle*"
        }
        EventKind::Bombing => {
            "attentat* à la bombe|attentat* suicide*|attentat* à la voiture piégée|voiture* piégée*|camion* piégé*|\
             colis piégé*|kamikaze*|attaque* suicide*|attaque* à la bombe|engin* explosif*|charge* explosive*|\
             se faire exploser|faire~ exploser|plasticage*|plastiquer~|jet* de grenade*|mine* antipersonnel*|\
             mine* terrestre*|attaque* à la grenade|lettre* piégée*|se fait exploser|s'est fait exploser|\
             ceinture* d'explosifs|bombe artisanale|une bombe|bombes|bombe* exploser~|la bombe|attaque* kamikaze*|\
             cocktail* molotov|double attentat*|double attentat* suicide*|attentat-suicide|lancer~ une grenade|\
             jeter~ une grenade|explosion d'une bombe|faire~ détoner"
        }
        EventKind::Shooting => {
            "fusillade*|tirs|coup* de feu|ouvrir~ le feu|tirer~ sur|mitraillage*|échange* de tirs|faire~ feu|\
             tuerie* de masse|attaque* armée*|rafale* de tirs|tirer~ à balles réelles|tir* mortel*|tirs mortels|\
             blesser~ par balle*|tuer~ par balle*|fusiller~|tuer~ par balles|abattu* par balles|abattu* d'une balle|\
             abattu* par la police|abattu* de|a abattu|ont abattu|avait abattu|avaient abattu|mitraillé*|faire~ usage de leur arme|faire~ usage de son arme|\
             tué* par balle*|tué* par balles|blessé* par balle*|blessé* par balles|coups de feu|\
             échange* de coups de feu|rafales d'armes automatiques|rafale* de kalachnikov"
        }
        EventKind::Stabbing => {
            "attaque* au couteau|agression* au couteau|coup* de couteau|poignarder~|à l'arme blanche|\
             attaque* à l'arme blanche|égorger~|égorgement*|décapiter~|décapitation*|coup* de machette|\
             attaque* à la machette|à coups de couteau|attaque* à la hache|poignarder~ à mort|agresser~ au couteau|\
             attaquer~ au couteau|tué* à coups de couteau|blesser~ au couteau|rixe* au couteau|coups de hache|\
             lacérer~"
        }
        EventKind::Airstrike => {
            "frappe* aérienne*|raid* aérien*|bombardement*|bombarder~|bombardement* aérien*|tir* de missile*|\
             tir* de roquette*|attaque* aérienne*|pilonnage*|pilonner~|frappe* de drone*|tirs d'artillerie|\
             salve* de missiles|salve* de roquettes|tirs de roquettes|tirs de missiles|frappe* de missile*|\
             tirs de mortier|tir* d'obus|barrage* d'artillerie|frappes|frappe* contre|frappe* sur|frappe* militaire*|\
             frappe* israélienne*|frappe* russe*|frappe* américaine*|frappe* ciblée*|pluie de roquettes|\
             pluie de missiles|tirer~ des missiles|tirer~ un missile|tirer~ des roquettes|raids aériens|\
             bombe* larguée*|larguer~ des bombes"
        }
        EventKind::Cyberattack => {
            "cyberattaque*|cyber attaque*|attaque* informatique*|piratage*|piratage* informatique*|pirater|été piraté*|est piraté*|sont piraté*|piraté* par|comptes piratés|compte piraté|site piraté|piratait|hacker~|\
             attaque* par déni de service|déni de service|hameçonnage|phishing|attaque* par rançongiciel|\
             intrusion* informatique*|virus informatique*|attaque* numérique*|maliciel*|attaque* DDoS|DDoS|\
             défacement*|cyberespionnage|incident* de cybersécurité|cyberincident*|cyberoffensive*|attaque* cyber|\
             incident* informatique*|intrusion* dans le système|attaque* au rançongiciel|attaque* de hackers|\
             cyber-offensive*|cyberattaquer~|offensive* numérique*|attaque* en ligne|attaque* contre les serveurs"
        }
        EventKind::DataBreach => {
            "fuite* de données|données … volées|vol* de données|violation* de données|divulgation de données|faille* de sécurité|\
             exfiltration de données|exfiltrer~|données personnelles exposées|perte* de données|brèche* de sécurité|\
             données compromises|données volées|exposition de données|fuite* d'informations|fuite* de documents|\
             fuite* massive*|données piratées|données de … été volées|données de … été dérobées|données de … été piratées|données de … été divulguées|données de … ont fuité|données de … été compromises|données de … été exposées|données d' … été volées|données d' … été dérobées|\
             données personnelles de … été volées|données personnelles de … été dérobées|données personnelles de … ont fuité|données dérobées|données divulguées|données ont fuité|\
             voler~ les données|voler~ des données|volé les données|volé des données|dérober~ des données|dérober~ les données|\
             fuité sur internet|vol de données personnelles|piratage de données"
        }
        EventKind::WarClash => {
            "affrontement*|conflit* armé*|hostilité*|contre-offensive*|accrochage*|échauffourée*|invasion*|envahir~|\
             incursion*|guerre* civile*|escalade militaire|offensive* terrestre*|assaut* terrestre*|\
             insurrection armée|s'affronter|escarmouche*|s'emparer de la ville|s'affrontent|combats|violents combats|\
             conflit* entre|conflit en|guerre en|guerre contre|guerre entre|en guerre|déclaration de guerre|\
             déclarer~ la guerre|bataille de|offensive* militaire*|offensive* de l'armée|offensive* des rebelles|\
             lancer~ une offensive|offensive sur|vaste offensive*|s'affronter~|se sont affrontés|se sont affrontées|\
             affrontement* armé*|guerre totale|éclatement de la guerre"
        }
        EventKind::Coup => {
            "coup* d'État|putsch|tentative* de coup d'État|renversement*|renverser~ le gouvernement|\
             renverser~ le président|mutinerie*|soulèvement*|insurrection*|rébellion*|révolte*|prise* de pouvoir|\
             prendre~ le pouvoir|destituer~ par l'armée|coups d'État|tentative* de putsch|soulèvement* populaire*|\
             renverser~ le régime|renversé par l'armée|putschistes"
        }
        EventKind::Kidnapping => {
            "enlèvement*|kidnapping*|kidnapper~|rapt*|séquestration*|séquestrer~|prise* d'otage*|prendre~ en otage*|\
             retenir~ en otage*|détournement* d'avion|disparition* forcée*|demande* de rançon|enlevé*|\
             se faire enlever|enlevé* par|kidnappé*|pris* en otage*|preneur* d'otage*|retenu* en otage*"
        }
        EventKind::Abuse => {
            "viol|viols|agression* sexuelle*|abus sexuel*|violence* sexuelle*|harcèlement*|harcèlement sexuel|\
             harceler~|torture*|torturer~|maltraitance*|maltraiter~|mauvais traitement*|violence* conjugale*|\
             attouchement*|inceste*|viol* collectif*|féminicide*|pédocriminalité|pédopornographie|\
             violence* policière*|violence* domestique*|agresser~ sexuellement|violé*|violer une|violer~ une femme|\
             abusé*|abuser~ sexuellement|abus sur mineur*|abus commis|violences sexuelles|tortures"
        }
        EventKind::Theft => {
            "vol à main armée|vols à main armée|vol avec effraction|vol à l'étalage|cambriolage*|cambrioler~|\
             braquage*|hold-up|casse du siècle|dérober~|pillage*|piller~|larcin*|effraction*|racket*|racketter~|\
             vol de bijoux|détrousser~|se faire voler|subtiliser~|voler des|voler une|braqué*|vols de|\
             vol de véhicule*|vol de voiture*|vol de tableau*|vol de tableaux|vol d'œuvres d'art|dévaliser~|\
             dévalisé*|vol commis|vol avec violence*|vols avec violence|piraterie maritime|volés|volée|volées|\
             été volé|a volé|ont volé"
        }
        EventKind::Fraud => {
            "fraude*|frauder~|escroquerie*|escroquer~|arnaque*|arnaquer~|corruption|pot-de-vin|pots-de-vin|\
             blanchiment*|blanchiment d'argent|évasion fiscale|fraude* fiscale*|détournement* de fonds|\
             détournement* d'argent|abus de biens sociaux|abus de confiance|délit* d'initié*|extorsion*|extorquer~|\
             chantage*|falsification*|falsifier~|contrefaçon*|usurpation* d'identité|dopage|trucage*|truquer~|\
             conflit* d'intérêts|prise illégale d'intérêts|emploi* fictif*|malversation*|trafic d'influence|\
             favoritisme|manipulation* de cours|scandale* de corruption|scandale* financier*|blanchir~ de l'argent|\
             soupçon* de corruption|abus de pouvoir|détournement* de deniers publics|détourner~ des fonds|\
             détournement* de biens"
        }
        EventKind::Smuggling => {
            "trafic* de drogue*|trafic* de stupéfiants|trafic* d'êtres humains|trafic* d'armes|contrebande|\
             traite d'êtres humains|traite des êtres humains|braconnage|narcotrafic|réseau* de passeurs|\
             point* de deal|trafic de|trafic d'|trafic international de|trafic illicite|trafics de|\
             traite de migrants|trafic de migrants"
        }
        EventKind::Escape => {
            "s'évader|fuite de prison|mutins évadés|fausser~ compagnie|s'est évadé|évasion de prison|évasion d'un détenu|évasions|l'évasion|évasion spectaculaire|s'évader~|s'est évadé*|se sont évadé*|évadé*|tentative* d'évasion|s'échapper~ de prison|s'est échappé de prison"
        }
        EventKind::Riot => {
            "émeute*|émeutier*|violence* urbaine*|bousculade*|mouvement* de foule|heurt*|heurts|scène* de pillage|\
             guérilla urbaine|mutinerie* en prison|scène* de violence|nuit* d'émeute*|hooliganisme|troubles|\
             troubles à l'ordre public|débordements|affrontements avec la police|\
             affrontements avec les forces de l'ordre|heurts avec la police|émeutes urbaines|bousculade mortelle"
        }
        EventKind::Disaster => {
            "catastrophe*|catastrophe* naturelle*|désastre*|rupture* de barrage|rupture du barrage|tsunami*|raz-de-marée|crise* humanitaire*|famine*|drame*|tragédie*|accident* nucléaire*|calamité*|catastrophe* industrielle*|catastrophe* humanitaire*|catastrophe* écologique*|intempérie*|urgence humanitaire|marée* de tempête|barrage a cédé|barrage cède|rupture d'un barrage|effondrement* d'un barrage|effondrement du barrage|catastrophe* minière*|catastrophe* nucléaire*"
        }
        EventKind::Earthquake => {
            "séisme*|tremblement* de terre|secousse*|secousse* sismique*|secousse* tellurique*|activité sismique|\
             terre a tremblé|terre tremble|séismes|essaim sismique|secousses|terre a de nouveau tremblé|fort séisme|\
             puissant séisme"
        }
        EventKind::Aftershock => {
            "réplique*|réplique* sismique*|répliques du séisme|secousse* secondaire*|réplique* de magnitude"
        }
        EventKind::Flood => {
            "inondation*|inonder~|crue*|crue* éclair|montée* des eaux|débordement* de la rivière|sortir~ de son lit|\
             sortir~ de leur lit|pluie* torrentielle*|pluie* diluvienne*|déluge*|submersion*|forte* pluie*|averse*|\
             coulée* d'eau|épisode* cévenol*|décrue*|noyer~ sous les eaux|eaux ont envahi|fortes pluies|\
             pluies torrentielles|pluies diluviennes|pluies intenses|fortes précipitations|précipitations record|\
             submergé*|inondé*|crues soudaines|rivière en crue|fleuve en crue|vague-submersion|torrents de boue|\
             brutale montée des eaux|quartiers inondés|sous les eaux"
        }
        EventKind::Storm => {
            "tempête*|ouragan*|cyclone*|typhon*|tornade*|orage*|orage* violent*|tempête* de neige|\
             tempête* tropicale*|blizzard*|bourrasque*|vent* violent*|coup* de vent|vague* de froid|chute* de neige|\
             épisode* neigeux|tempête* de sable|toucher~ terre|dépression tropicale|averse* de grêle|verglas|\
             épisode* orageux|épisode* méditerranéen*|froid polaire|cyclone* tropical*|mini-tornade*|rafales de vent|\
             rafales à|rafale* de vent|orage de grêle|orages de grêle|grêlons|frappé* par la foudre|foudroyé*|\
             la foudre|fortes chutes de neige|tempête hivernale|vents violents|vent* tempétueux|violents orages|\
             violent orage"
        }
        EventKind::Fire => {
            "incendie*|incendier~|feu* de forêt|brasier*|prendre~ feu|embrasement*|départ* de feu|\
             sinistre par le feu|en flammes|partir~ en fumée|ravager~ par les flammes|incendie* criminel*|\
             incendie* de forêt|feu* de brousse|mettre~ le feu|calciner~|un feu|le feu s'est déclaré|\
             le feu s'est propagé|le feu a pris|le feu a ravagé|le feu a détruit|feu d'appartement|feu d'immeuble|\
             feu de maison|feux de forêt|feux de brousse|feux de végétation|feu de végétation|au feu|en feu|\
             prendre feu|flammes|flammes ont|les flammes|brûlé*|hectares brûlés|hectares partis en fumée|embrasé*|\
             s'embraser~|incendies|violent incendie|violents incendies|détruit* par le feu|détruit* par les flammes"
        }
        EventKind::Landslide => {
            "glissement* de terrain|coulée* de boue|éboulement*|avalanche*|chute* de pierres|\
             affaissement* de terrain|coulée* de neige|éboulis|effondrement* de terrain|coulées de boue|\
             lave torrentielle|chute* de rochers|éboulement* rocheux|éboulements|glissements de terrain|avalanches|\
             pan de montagne|plaque à vent"
        }
        EventKind::Eruption => {
            "éruption*|éruption* volcanique*|coulée* de lave|entrer~ en éruption|nuage* de cendres|\
             activité volcanique|panache* de cendres|cendres volcaniques|réveil du volcan|lave|\
             volcan est entré en éruption|volcan entre en éruption|volcan s'est réveillé|éruptions"
        }
        EventKind::Heatwave => {
            "canicule*|vague* de chaleur|chaleur extrême|température* record*|record* de chaleur|forte* chaleur*|\
             pic* de chaleur|dôme de chaleur|record* de température|épisode* caniculaire*|jour le plus chaud|\
             année la plus chaude|alerte canicule"
        }
        EventKind::Drought => {
            "sécheresse*|pénurie* d'eau|manque d'eau|restriction* d'eau|crise de l'eau|stress hydrique"
        }
        EventKind::Explosion => {
            "explosion*|exploser~|déflagration*|détonation*|coup* de grisou|explosion* de gaz|souffle de l'explosion|\
             boule de feu|explosion* chimique*|fuite* de gaz|faire~ sauter|fait sauter|a explosé|ont explosé|\
             double explosion|forte explosion|violente explosion|bouteille* de gaz ont explosé|\
             souffle de la déflagration"
        }
        EventKind::Collapse => {
            "effondrement*|écroulement*|affaissement*|éboulement* de la mine|effondrement* d'immeuble|\
             effondrement* du pont|effondrement* du viaduc|céder~ sous le poids|effondré*|s'effondrer~|\
             s'est effondré*|se sont effondré*|s'écrouler~|s'est écroulé*|écroulé*|se sont écroulé*|s'affaisser~|\
             s'est affaissé*|effondrements|effondrement d'un pont|effondrement d'un immeuble|toit s'est effondré|\
             cède sous le poids"
        }
        EventKind::Accident => {
            "accident*|accident* de la route|accident* de travail|accident* du travail|accident* industriel*|\
             accident* mortel*|accident* de voiture|accident* de train|accident* d'autocar|noyade*|chute* mortelle*|\
             atterrissage* d'urgence|accident* ferroviaire*|délit* de fuite|électrocution*|électrocuter~|\
             intoxication*|intoxication* alimentaire*|percuter~ un piéton|accident* de la circulation|\
             accident* de bus|accident* de car|accident* de ski|accident* de chasse|renversé* par une voiture|\
             renversé* par un camion|renversé* par un bus|renversé* par un véhicule|renversé* par un tramway|\
             renversé* par un train|fauché*|fauché* par|percuté* par un train|heurté* par un train|\
             faire~ une chute mortelle|faire~ une chute de|chuter~ mortellement|accidents de la route|\
             accident domestique|accident de chantier|noyades|accident* de parapente|accident* de plongée|asphyxie*"
        }
        EventKind::Crash => {
            "crash|crashs|crash* aérien*|accident* d'avion|accident* d'hélicoptère|catastrophe* aérienne*|collision*|\
             déraillement*|dérailler~|percuter~|carambolage*|sortie* de route|télescopage*|accident* aérien*|\
             catastrophe* ferroviaire*|choc frontal|collision* frontale*|crasher~|entrer~ en collision|crash d'avion|\
             s'écraser~|s'est écrasé*|s'était écrasé*|se sont écrasé*|écrasé*|heurter~ un arbre|heurter~ un camion|\
             heurter~ une voiture|heurter~ un véhicule|heurter~ un autre|heurter~ de plein fouet|se renverser~|\
             s'est renversé*|s'encastrer~|s'est encastré*|avion abattu|appareil abattu|avion de ligne abattu|\
             avion a été abattu|appareil a été abattu|hélicoptère abattu|hélicoptère a été abattu|drone abattu|\
             drones abattus|drone a été abattu|missile a abattu|abattre~ un avion|abattre~ l'avion|\
             abattre~ un hélicoptère|abattre~ l'appareil|abattre~ un drone|avion s'est abîmé|s'abîmer~ en mer|\
             s'est abîmé en mer|perte de l'avion|chute de l'avion|avion est tombé|appareil est tombé|\
             hélicoptère est tombé|accidents d'avion|carambolages|tomber~ dans un ravin|chute* dans un ravin|\
             plonger~ dans un ravin|collisions|quitter~ la route|accidents d'hélicoptère|accident* d'ULM"
        }
        EventKind::Shipwreck => {
            "naufrage*|chavirer~|chavirement*|échouement*|échouer~ sur|naufrage* de migrants|faire~ naufrage|\
             navire en détresse|bateau chaviré|a coulé|ont coulé|bateau coule|navire coule|a sombré|ont sombré|\
             s'échouer~|s'est échoué*|bateau* en détresse|embarcation* a chaviré|bateau* a chaviré|naufrages|\
             embarcation* de fortune a|été coulé|avait coulé|avaient coulé"
        }
        EventKind::Pollution => {
            "pollution*|polluer~|marée* noire*|déversement*|contamination de l'eau|rejet* toxique*|nappe* de pétrole|\
             pollution de l'air|fuite* radioactive*|nuage* toxique*|fuite* de pétrole|pollution* atmosphérique*|\
             pic* de pollution|déchets toxiques|particules fines|fuite* chimique*|se déverser~ dans|s'est déversé*|\
             déversé* dans|boues toxiques|boue* toxique*|déversement d'hydrocarbures|fuite de produits chimiques|\
             marées noires"
        }
        EventKind::Outbreak => {
            "épidémie*|pandémie*|contamination*|contaminer~|infection*|infecter~|cas confirmé*|contagion*|\
             cas de coronavirus|test* positif*|tester~ positif|positif au|foyer* épidémique*|cluster*|\
             propagation du virus|virus|coronavirus|Covid|rougeole|choléra|Ebola|dengue|grippe*|grippe aviaire|\
             peste porcine|salmonelle*|salmonellose|listeria|listériose|confinement*|confiner~|quarantaine*|\
             paludisme|variole du singe|mpox|méningite*|nouveau* cas|nouvelle* contamination*|zoonose*|\
             déconfinement*|polio|chikungunya|légionellose|gastro-entérite*|circulation du virus|attraper~ le virus|\
             nombre de cas|foyers de contamination|foyer de contamination|foyers épidémiques|foyer de grippe aviaire|\
             foyers de|flambée épidémique|flambée de cas|flambée de rougeole|épidémies|maladie infectieuse|\
             nouveaux cas|cas de choléra|cas de rougeole|peste bubonique|peste aviaire|nombre de contaminations|\
             variant*|fièvre jaune|Marburg|coqueluche"
        }
        EventKind::Outage => {
            "panne*|panne* d'électricité|coupure* de courant|coupure* d'électricité|panne* de courant|\
             panne* informatique*|dysfonctionnement*|interruption* de service|black-out|privé* d'électricité|\
             priver~ d'électricité|privé* de courant|panne* géante*|coupure* d'internet|bug* informatique*|\
             tomber~ en panne|délestage*|sans électricité|sans courant|coupure* d'eau|perturbations sur|\
             perturbations du trafic|perturbations dans les transports|trafic perturbé|trafic interrompu|\
             trafic paralysé|défaillance* informatique*|défaillance* technique*|panne* mondiale*|panne* de réseau|\
             panne* internet|panne* de signalisation|bug mondial|bugs|un bug|coupures d'électricité|\
             coupures de courant|panne générale|dysfonctionnements|coupure* de réseau|coupure* de gaz"
        }
        EventKind::Death => {
            "mort*|mourir~|décès|décéder~|tuer~|trouver~ la mort|perdre~ la vie|coûter~ la vie|meurtre*|homicide*|assassiner~|tué*|bilan humain|victime* mortelle*|succomber~|trépas|faire~ un mort|perte* humaine*|perte* en vies humaines|se noyer|noyer~|ôter~ la vie|euthanasie*|succomber~ à ses blessures|retrouvé* mort*|retrouver~ mort|disparition de l'acteur|surmortalité|mortalité|étrangler~|être~ abattu|infanticide*|mise à mort|homicide* involontaire*|s'est éteint|s'est éteinte|nous a quittés|hécatombe*|bain* de sang|sans vie|coûte la vie|exécutions|exécution publique|exécution d'un condamné|exécutions publiques|exécution capitale|mortel|mortelle|mortels|mortelles|meurtrière|meurtrières|meurtriers|funérailles de|péri|périr|périt|périssent|ont péri|perdu la vie|perdre la vie|emporté* par une avalanche|emporté* par les flots|emporté* par le courant|retrouvé* sans vie|corps sans vie|corps sans vie de|se noyer~|s'est noyé*|se sont noyé*|noyé*|trouvé la mort|mort* par balle*|faire~ des morts|fait des morts|bilan des victimes|assassiné*|exécutés|exécutée|exécutées|été exécuté"
        }
        EventKind::Injury => {
            "blessé*|blesser~|blessure*|hospitalisation*|en urgence absolue|grièvement blessé*|blesser~ grièvement|\
             transporter~ à l'hôpital|contusion*|intoxiqué*|mutiler~|en réanimation|fracture*|urgence* absolue*|\
             urgence* relative*|polytraumatisé*|en soins intensifs|commotion*|pronostic vital engagé|\
             dans un état grave|dans le coma|entre la vie et la mort|hospitalisé*|hospitaliser|brûlures|\
             arrêt cardiaque|crise* cardiaque*|infarctus|malaise cardiaque|blessés graves|traumatisme crânien|\
             grièvement|blessés légers|brûlé* grave*|grièvement brûlé*|brûlé* grièvement|état critique|\
             soins intensifs|pronostic vital est engagé|pronostic vital"
        }
        EventKind::Missing => {
            "disparition*|disparu*|porté* disparu*|introuvable*|sans nouvelles|perdre~ le contact|perdre~ contact|\
             ne plus donner signe de vie|manquer~ à l'appel|se volatiliser|disparition* inquiétante*|a disparu|\
             ont disparu|disparus|est porté disparu|portés disparus|toujours recherché*|toujours disparu*|\
             disparaître des radars|disparu des radars|porter disparu|sans nouvelles de"
        }
        EventKind::Rescue => {
            "sauvetage*|chercher~ des survivants|rechercher~ des survivants|recherche des disparus|rechercher~ les disparus|\
             recherche de survivants|recherches de survivants|recherche de victimes|fouiller~ les décombres|fouiller~ les gravats|\
             équipes de secours|équipes de sauvetage|secouristes|secourir~|porter~ secours|opération* de sauvetage|mission* de sauvetage|repêcher~|\
             extraire~ des décombres|sortir~ des décombres|opération* de secours|dégager~ des décombres|\
             désincarcérer~|tirer~ d'affaire|retirer~ des décombres|hélitreuiller~|opérations de secours|\
             opérations de sauvetage|sauvé* des eaux|sauvé* de la noyade|sauvé* par|sauvé* des décombres|\
             sauver~ la vie|sauver des vies|sauver~ des vies|portés secours|secourus|secouru*|retrouvé* sain et sauf|\
             retrouvé* sains et saufs|retrouvé* vivant*|extrait* vivant*|extrait* des décombres|\
             dégagé* des décombres|sorti* vivant*|sortir~ vivant*|recueilli* en mer|tiré* des décombres|\
             travaux de secours"
        }
        EventKind::Evacuation => {
            "évacuation*|évacuer~|rapatriement*|rapatrier~|mise à l'abri|mettre~ à l'abri|mettre~ en sécurité|\
             ordre d'évacuation|quitter~ leur domicile|quitter~ leur maison|quitter~ leurs maisons|\
             quitter~ leurs domiciles|évacuation* d'urgence|évacuations|pont aérien|mise* à l'abri|mis* à l'abri|\
             mis* en sécurité|quitter~ leur logement"
        }
        EventKind::Displacement => {
            "se réfugier~|trouver~ refuge|chercher~ refuge|déplacement* de population|déplacé*|exode*|sans-abri|perdre~ leur logement|sans domicile|\
             expulsion* locative*|déplacement forcé|déplacements forcés|jeter~ sur les routes|\
             chasser~ de leurs foyers|délogement*|déloger~|fuir les combats|fuir les violences|fuir la guerre|\
             fuir leur pays|fuir leurs maisons|fuient les combats|fui les combats|fui leur domicile|\
             fui les violences|contraints de fuir|contraint* à fuir|ont fui|sans-abris|chassé* de chez eux|\
             déplacé* interne*|déplacés internes"
        }
        EventKind::Damage => {
            "dégât*|destruction*|détruire~|endommager~|dévaster~|ravager~|ravage*|dévastation*|raser~|anéantir~|\
             dégât* matériel*|en ruine|en ruines|réduire~ en cendres|réduire~ en ruines|saccager~|saccage*|\
             souffler~ par l'explosion|réduire~ à néant|éventrer~|détérioration*|dommages|dommages matériels|\
             dommages causés|dégradations|dégâts considérables|détruit*|endommagé*|maisons détruites|\
             dommage* matériel*"
        }
        EventKind::Discovery => {
            "découverte*|mettre~ au jour|mise au jour|déterrer~|exhumer~|exhumation*|fouilles archéologiques|\
             charnier*|fosse* commune*|boîte* noire*|identification des corps|percée scientifique|trouvaille*|\
             fouille* archéologique*|identification de|découvert*|découvrir un|corps retrouvé*|corps a été retrouvé|\
             corps ont été retrouvés|corps découvert*|retrouvé* dans|été retrouvé*|restes humains|ossements|\
             localiser~ l'épave|épave localisée|épave retrouvée|bombe de la seconde guerre mondiale|\
             bombe de la guerre|obus de la|boîtes noires|retrouver~ les boîtes noires|découverte macabre|\
             une bombe de la seconde guerre mondiale|une bombe de la guerre|bombes de la seconde guerre mondiale"
        }
        EventKind::Operation => {
            "opération*|opération* militaire*|opération* de police|opération* policière*|opération* conjointe*|\
             action* coordonnée*|action* conjointe*|journée* d'action|coup* de filet|coup* de filet antiterroriste|\
             opération* coup de poing|démantèlement*|démanteler~|opération* antiterroriste*|ratissage*|\
             opération* spéciale*|action* de police|déjouer~|exercice* militaire*|opération* judiciaire*|\
             journée* d'action commune|opération* d'envergure|offensive contre|répression*|traque*|\
             opération* de ratissage|coup de force|opération* de signalement|campagne militaire|campagne contre|\
             campagne de répression|intervention* policière*|intervention* militaire*|intervention* de la police|\
             intervention* des forces|manœuvres|manœuvres militaires|manœuvre* navale*|exercices|neutralisé*|déjoué*|\
             offensive* policière*|offensive* de police|offensive* internationale* de police|\
             offensive* policière* internationale*|offensive* judiciaire*|vaste opération|actions coordonnées|\
             descente*-surprise"
        }
        EventKind::Arrest => {
            "arrestation*|interpellation*|interpeller~|appréhender~|garde* à vue|placer~ en garde à vue|\
             placé* en garde à vue|incarcération*|incarcérer~|écrouer~|détention provisoire|emprisonner~|\
             emprisonnement*|se rendre à la police|mandat* d'arrêt|extradition*|extrader~|mise* aux arrêts|détenir~|\
             mettre~ sous les verrous|sous les verrous|placer~ en détention|assignation* à résidence|\
             assigner~ à résidence|mandat* de dépôt|se constituer prisonnier|livrer~ à la justice|\
             rétention administrative|arrêté|arrêtée|arrêtés|arrêtées|arrêter un|arrêter le suspect|\
             arrêter les suspects|arrêter l'auteur|capture du|capture de|en détention|placement* en détention|\
             mis* en détention|gardé* à vue|interpellations|interpellés|incarcéré*|détenu* provisoire*|\
             se livrer~ à la police|s'est rendu à la police|s'est rendu aux autorités|détention de|menotté*|\
             placé* en détention|placé* sous mandat de dépôt|centre de rétention|auditionné* en garde à vue|capturés|\
             capturée|capturées|été capturé|a capturé|ont capturé"
        }
        EventKind::Release => {
            "remise* en liberté|remettre~ en liberté|mise* en liberté|libération* conditionnelle*|\
             libération* sous caution|grâce présidentielle|gracier~|amnistie*|amnistier~|échange* de prisonniers|\
             élargissement de|sous caution|laisser~ repartir libre|liberté conditionnelle|sortir~ de prison|\
             levée d'écrou|libéré*|libérer les otages|libérer des otages|libérer des prisonniers|\
             libération des otages|libération d'otages|libération de|libération des|libération d'|\
             libération anticipée|relâché*|relâcher|libérations|remis* en liberté|laissé* libre*|\
             libéré* sous caution|mis* en liberté|libération sous contrôle|libérer~"
        }
        EventKind::Charge => {
            "mise* en examen|mettre~ en examen|mis en examen|inculpation*|inculper~|chef* d'accusation|\
             poursuite* judiciaire*|poursuivre~ en justice|acte d'accusation|procédure de destitution|\
             plaider~ coupable|inculpé*|mettre~ en accusation|mise en accusation|plaider~ non coupable|déférer~|\
             placer~ sous contrôle judiciaire|contrôle judiciaire|mis* en examen|mises en examen|inculpé* de|\
             inculpé* pour|mis* en accusation|poursuites judiciaires|poursuites pénales|poursuivi* pour|\
             poursuivi* en justice|engager~ des poursuites|chefs d'accusation|accusé* de meurtre|\
             accusé* d'assassinat|accusé* de terrorisme|procédure* de destitution|réquisitoire définitif|\
             placé* sous contrôle judiciaire|déféré*"
        }
        EventKind::Trial => {
            "procès|comparution*|comparaître~|comparution* immédiate*|appel du jugement|faire~ appel|\
             interjeter~ appel|procès en appel|cour d'assises|plaidoirie*|pourvoi*|pourvoi* en cassation|\
             passer~ en jugement|procédure* judiciaire*|renvoyer~ devant le tribunal|renvoi devant|\
             sur le banc des accusés|traduire~ en justice|non-lieu|instruction judiciaire|audience devant|l'audience|\
             une audience|audience publique|à l'audience|jugé* pour|jugé* devant|jugé* par|être jugé|sera jugé|\
             seront jugés|est jugé pour|sont jugés pour|comparaît|comparaissent|devant le tribunal|\
             devant la cour d'assises|devant les assises|devant la justice|devant le juge|devant la cour|plaidoiries|\
             fait appel du jugement|fait appel de|à la barre|jugé* en appel|témoigner~ devant|renvoyé* devant"
        }
        EventKind::Sentence => {
            "verdict*|reconnaître~ coupable|reconnu* coupable*|peine* de prison|peine* de mort|réclusion*|\
             réclusion criminelle|réclusion à perpétuité|perpétuité|acquittement*|acquitter~|relaxer~|sursis|\
             prison ferme|prison à vie|déclarer~ coupable|arrêt de la cour|décision de justice|peine* capitale*|\
             travail d'intérêt général|emprisonnement ferme|écoper~|condamner~ à mort|blanchir~ par la justice|\
             prison avec sursis|condamner à|condamnation à|condamnation de|condamnation du|condamnation pour|\
             condamnations|jugement du tribunal|jugement rendu|rendre~ son jugement|le jugement|\
             peine* d'emprisonnement|peine* de réclusion|peine* avec sursis|la peine capitale|de prison ferme|\
             ans de prison|mois de prison|ans de réclusion|ans de détention|tribunal a condamné|la sentence|\
             acquitté*|relaxé*|coupable de|coupables de|condamné* à mort|condamné* à|condamné* pour|condamné* par|\
             été condamné*|condamnés|est condamné"
        }
        EventKind::Fine => {
            "amende*|amende* record*|condamner~ à une amende|condamné* à une amende|été condamné* à une amende|est condamné* à une amende|écoper~ d'une amende|\
             sanction* financière*|dommages et intérêts|dommages-intérêts|indemnisation*|\
             indemniser~|verbaliser~|redressement* fiscal*|dédommagement*|dédommager~|condamner~ à payer|\
             condamner~ à verser|astreinte*|infliger~ une amende|pénaliser~|arriéré* d'impôts|transaction pénale|\
             pénalités de|pénalité financière|contraventions|amendes|amende de|indemnités de|compensation financière|\
             condamné* à verser|condamné* à payer|sanction financière|verbalisé*"
        }
        EventKind::Lawsuit => {
            "plainte*|porter~ plainte|déposer~ plainte|dépôt* de plainte|action* en justice|action* collective*|\
             recours collectif*|assigner~ en justice|saisir~ la justice|contentieux|attaquer~ en justice|\
             se constituer partie civile|procédure d'infraction|référé*|diffamation|saisir~ le tribunal|\
             bataille* judiciaire*|ester~ en justice|recours en justice|demande* d'injonction|plainte contre|\
             plainte pour|plaintes|dépôt de plainte|porté plainte|déposé plainte|recours contre|recours devant|\
             recours en annulation|recours auprès|assigné* en justice|constitué* partie civile|requête devant|\
             poursuivre~ au civil"
        }
        EventKind::Investigation => {
            "enquête*|enquêter~|investigation*|ouvrir~ une enquête|ouverture d'une enquête|commission d'enquête|\
             enquête* préliminaire*|enquête* judiciaire*|audit*|inspection*|inspecter~|autopsie*|interrogatoire*|\
             auditionner~|ouvrir~ une information judiciaire|enquête* interne*|enquête* pour|mise* sur écoute|\
             écoute* téléphonique*|instruction ouverte|information* judiciaire*|information judiciaire ouverte|\
             interrogé* par|interrogé* par la police|interrogé* par les enquêteurs|auditions|\
             entendu* par les enquêteurs|entendu* par la police|auditionné*|expertise* judiciaire*|\
             expertise* médicale*|examen* médico-légal|sous surveillance|contrôle* d'identité|enquête ouverte|\
             enquêtes|enquête administrative|sous l'autorité d'un juge d'instruction|confié* à un juge d'instruction|\
             juge d'instruction saisi|commission* rogatoire*|enquête criminelle|interroger le suspect"
        }
        EventKind::Search => {
            "perquisition*|perquisitionner~|descente* de police|raid*|recherches|passer~ au crible|opération* de recherche|perquisitions menées|ratisser~|visite* domiciliaire*|passer~ au peigne fin|donner~ l'assaut|fouillé*|fouilles|fouiller la maison|descente* de la police|descentes de police|recherches se|recherches pour|sont à la recherche|à la recherche|battue*"
        }
        EventKind::Seizure => {
            "saisie*|confiscation*|confisquer~|gel des avoirs|gel* d'avoirs|mise* sous séquestre|mettre~ la main sur|\
             réquisitionner~|intercepter~|interception*|prise record|saisie* record*|saisie* de drogue|\
             nationalisation*|nationaliser~|expropriation*|exproprier~|mise* en fourrière|gel de fonds|\
             mise* sous scellés|arraisonner~|arraisonnement*|avoirs gelés|saisir des|saisi*|ont saisi|ont été saisis|\
             gelé* les avoirs|gelé*|geler les avoirs|gel des fonds|gel des comptes|confisqué*|mettre~ sous scellés|\
             saisies"
        }
        EventKind::Removal => {
            "retrait* de contenu*|mettre~ hors ligne|mise* hors ligne|mettre~ hors service|désactivation*|\
             désactiver~|effacer~|effacement*|fermer~ des comptes|fermeture de comptes|fermeture* de compte*|\
             suspension de comptes|suspendre~ des comptes|démolition*|démolir~|signalement*|\
             mise* hors d'état de nuire|mettre~ hors d'état de nuire|mise hors service|déréférencement*|\
             déréférencer~|bannir~ de la plateforme|faire~ tomber|faire~ disparaître|déboulonner~|suppression de|\
             suppression des|suppression du|suppressions|supprimé*|supprimer des|supprimer les|supprimer plus|\
             retrait de|retrait des|retrait du|retraits|retiré*|retirer des|retirer les|retirer du contenu|\
             retirer des contenus|bloqué* l'accès|bloquer~ l'accès|blocage de l'accès|blocage de sites|\
             blocage des comptes|sites bloqués|comptes bloqués|signalement de contenus|signalements|\
             signalé* aux fournisseurs|signalé* aux plateformes|signalé*|signalé* à la plateforme|mis* hors ligne|\
             mis* hors service|mis* hors d'état|comptes supprimés|comptes fermés|comptes suspendus|purgé|\
             démontage de la|nettoyage des|supprimer~"
        }
        EventKind::Deployment => {
            "déploiement*|déployer~|envoi de troupes|envoi de renforts|envoyer~ des troupes|retrait* des troupes|\
             retrait* militaire*|désengagement*|redéploiement*|relève militaire|envoyer~ des renforts|\
             retrait* de troupes|conscription|acheminer~ des troupes|dépêché*|dépêcher|mobilisé*|mobilisation des|\
             mobilisation de pompiers|renforts|stationné*|retirer~ ses troupes|retirer~ les troupes|envoi de soldats|\
             envoyer~ des soldats|envoi de policiers|déployé*"
        }
        EventKind::Aid => {
            "aide* humanitaire*|aide* d'urgence|aide* financière*|plan* de relance|plan* de sauvetage|subvention*|\
             subventionner~|soutien financier|promesse* de dons|convoi* humanitaire*|collecte* de fonds|plan* d'aide|\
             renflouement*|renflouer~|aide* alimentaire*|aide* militaire*|livraison* d'armes|secours d'urgence|\
             plan de soutien|largage*|distribution alimentaire|verser~ une aide|aide de|aide aux|aides d'État|\
             aide au développement|aide médicale|aide internationale|assistance humanitaire|assistance financière|\
             assistance militaire|appel aux dons|dons de|dons pour|don de|don d'|collecter~ des dons|enveloppe de|\
             débloqué* une aide|débloquer~ une aide|distribution* de vivres|colis alimentaires|\
             conférence* des donateurs|plan* de soutien|aide européenne|fonds de secours|collecte* de dons|aide à la"
        }
        EventKind::Vaccination => {
            "vaccination*|vacciner~|vaccin*|immunisation|immuniser~|campagne* de vaccination|rappel vaccinal|\
             dose* de rappel|première* dose*|deuxième* dose*|primo-vaccination*|injection de vaccin|dose* de vaccin|\
             vaccinodrome*|passe vaccinal"
        }
        EventKind::Statement => {
            "déclaration*|annonce*|communiqué*|communiqué* de presse|discours|allocution*|tweet*|\
             condamnation de l'attaque|condoléances|hommage*|rendre~ hommage|prise* de parole|excuses publiques|\
             excuses officielles|lettre* ouverte*|message vidéo|déclaration commune|allocution télévisée|\
             message de condoléances"
        }
        EventKind::PressConference => {
            "conférence* de presse|point* presse|point* de presse|points presse|conférences de presse|briefing*|\
             briefing* de presse|points de presse"
        }
        EventKind::ResponsibilityClaim => {
            "revendication* de l'attaque|revendication* de l'attentat|revendiquer~|revendiquer~ la responsabilité|\
             revendiquer~ l'attaque|revendiquer~ l'attentat|reconnaître~ sa responsabilité|\
             reconnaître~ être l'auteur|aveux|assumer~ la responsabilité|reconnaître~ les faits|passer~ aux aveux|\
             revendication de|revendication des|revendication du|revendications de l'attentat|revendiqué*|\
             revendiquer~ l'enlèvement|revendiquer~ les attaques|revendiquer~ les attentats|assumer~ l'attentat|\
             revendication*|avouer~ le meurtre|avouer~ les faits|avoue avoir"
        }
        EventKind::Denial => {
            "démenti*|démentir~|nier~|réfuter~|réfutation*|dénégation*|rejeter~ les accusations|\
             nier~ toute implication|nier~ toute responsabilité|rétractation*|se rétracter|rejeter~ en bloc|\
             clamer~ son innocence|nier~ les faits|démentir~ les accusations|nier~ avoir|démenti formel|\
             nier~ en bloc|contester~ les faits|rejeter~ toute responsabilité"
        }
        EventKind::Warning => {
            "avertissement*|mise* en garde|mettre~ en garde|vigilance rouge|alerte* rouge*|vigilance orange|\
             alerte* à la bombe|alerte* au tsunami|ultimatum*|alerte* enlèvement|tirer~ la sonnette d'alarme|\
             signal d'alarme|canular*|fausse* alerte*|niveau* d'alerte|menace* terroriste*|\
             avertissement sur résultats|menaces de mort|menace* d'attentat*|menace* d'attaque*|menace* à la bombe|\
             alerte météo|alerte aux|alerte orange|alerte de|alerte au|en alerte|l'alerte|alertes|\
             déclencher~ l'alerte|en vigilance|vigilance météo|vigilance jaune|prévisions météo|avis de tempête|\
             alerte attentat|alerte sanitaire|alerte incendie|alerte aux inondations"
        }
        EventKind::Study => {
            "sondage*|enquête* d'opinion|travaux de recherche|baromètre*|recensement*|essai* clinique*|statistique*|\
             livre blanc|classement*|indice publié|bilan annuel|chiffres publiés|questionnaire*|une étude|l'étude|\
             étude publiée|étude menée|cette étude|études|étude de|nouvelle étude|étude scientifique|un rapport|\
             rapport annuel|rapport de|rapport sur|rapport publié|rapport final|analyse publiée|rapport d'enquête|\
             rapport intermédiaire|le rapport publié|le rapport d'enquête|le rapport conclut|selon un rapport"
        }
        EventKind::Strike => {
            "grève*|mouvement* de grève|mouvement* social*|débrayage*|débrayer~|mettre~ en grève|arrêt* de travail|\
             grève* générale*|être~ en grève|en grève|faire~ grève|piquet* de grève|cesser~ le travail|\
             mouvements sociaux|préavis de grève|grève* de la faim|journée* de grève|appel à la grève|\
             conflit* social*|cessation du travail|grève* perlée*|lock-out|grèves|grève nationale|grève illimitée|\
             mouvement de débrayage|arrêts de travail|grève reconductible|grève des"
        }
        EventKind::Layoff => {
            "licenciement*|licencier~|suppression* d'emplois|suppression* de postes|suppression* d'emploi|\
             suppression* de poste|supprimer~ des emplois|supprimer~ des postes|plan* social*|plans sociaux|\
             plan* de départs volontaires|départ* volontaire*|restructuration*|restructurer~|chômage partiel|\
             chômage technique|réduction* d'effectifs|perte* d'emploi*|plan* de licenciement*|\
             plan de sauvegarde de l'emploi|perdre~ leur emploi|perdre~ leur travail|perdre~ son emploi|chômage|\
             congédier~|limoger~ des employés|destruction* d'emplois|détruire~ des emplois|plan* de restructuration|\
             réduire~ ses effectifs|tailler~ dans ses effectifs|poste* supprimé*|emploi* supprimé*|\
             plan de réduction des coûts|plan* de suppression*|départ* contraint*|dégraissage*|emplois menacés|\
             licencié*|licencier|supprimer~ environ|supprimera des postes|emplois supprimés|postes supprimés|\
             vague* de licenciements|départs volontaires|mis* au chômage|suppression d'un emploi"
        }
        EventKind::Hiring => {
            "embauche*|embaucher~|recrutement*|recruter~|création* d'emplois|créer~ des emplois|création* de postes|\
             engager~ du personnel|emploi* créé*|offre* d'emploi|création* d'emploi|campagne* de recrutement"
        }
        EventKind::Merger => {
            "fusionner~|acquisition*|rachat*|OPA|offre* publique* d'achat|prendre~ le contrôle|coentreprise*|\
             scission*|fusion-acquisition|privatisation*|privatiser~|offre* de rachat|mettre~ la main sur le groupe|\
             offre* de reprise|joint-venture|racheté*|racheter le|racheter la|racheter son|racheter l'|fusion de|\
             fusion entre|fusion avec|fusion des|la fusion|projet de fusion|fusions|prise de contrôle de|\
             reprise de l'entreprise|reprise du groupe|acquis le groupe|acquisition de"
        }
        EventKind::Bankruptcy => {
            "faillite*|faire~ faillite|dépôt* de bilan|déposer~ le bilan|liquidation*|liquidation judiciaire|\
             redressement judiciaire|liquider~|insolvabilité|insolvable*|cessation* de paiement*|banqueroute*|\
             mettre~ la clé sous la porte|défaut de paiement|en faillite|placer~ en liquidation|\
             sauvegarde judiciaire|mettre~ en liquidation|crise de la dette|mise en faillite|surendettement"
        }
        EventKind::Investment => {
            "investissement*|investir~|prise* de participation|injecter~|injection* de capital|\
             participation au capital|construire~|agrandissement*|rénovation*|rénover~|première pierre|\
             poser~ la première pierre|modernisation*|reconstruction*|reconstruire~|restauration de|\
             construction d'un|construction d'une|construction de|construction du|projet* d'infrastructure|\
             projet* de construction|chantier de construction"
        }
        EventKind::Funding => {
            "financement*|financer~|levée* de fonds|lever~ des fonds|emprunt*|emprunter~|entrée en bourse|\
             introduction en bourse|introduction* en bourse|augmentation* de capital|allouer~|\
             financement* participatif*|tour* de table|lever~ un montant|souscription*|émission obligataire|\
             obligations d'État|ligne* de crédit|budget de|budget pour|prêt de|un prêt|prêts de|crédits|dotation de|\
             cagnotte de|levées de fonds|levée de"
        }
        EventKind::Earnings => {
            "bénéfice*|bénéfice* net*|résultats annuels|résultats trimestriels|chiffre* d'affaires|perte* nette*|\
             profit*|profits|dividende*|PIB|produit intérieur brut|croissance économique|récession*|déficit*|\
             excédent*|déficit* public*|résultat* net*|résultat* d'exploitation|perte* d'exploitation|\
             bénéfice* record*|solde commercial|déficit* commercial*|résultats financiers|résultats du groupe|\
             résultats semestriels|résultats en hausse|résultats en baisse|pertes nettes|perte annuelle|pertes de|\
             pertes financières|recettes fiscales|revenus du groupe|résultat net|résultat opérationnel|\
             marge d'exploitation|marges"
        }
        EventKind::Sale => {
            "vente*|vendre~|achat*|acheter~|vente* aux enchères|enchères|adjuger~|exportation*|exporter~|\
             importation*|importer~|marché* conclu*|vente* d'armes|transaction*|vente record|immatriculation*|\
             mise* en vente|adjudication*|mettre~ en vente|partir~ aux enchères|commande de|commandes|livraison de|\
             livraisons|cession de|vendu*|été livré*|a livré|ont livré"
        }
        EventKind::PriceChange => {
            "inflation|inflation record|hausse* des prix|baisse* des prix|flambée* des prix|dévaluation*|\
             dévaluer~|dépréciation*|taux d'intérêt|hausse* des taux|baisse* des taux|relever~ ses taux|\
             augmentation* de prix|krach*|effondrement* des cours|hausse* d'impôts|hausse* des tarifs|\
             record historique|plus haut historique|coût de la vie|chute* des cours|pouvoir d'achat|hausse de|\
             hausse du|hausse des|hausses|en hausse|en hausse de|baisse de|baisse du|baisse des|en baisse|\
             en baisse de|augmentation de|augmentation des|augmentation du|augmentation d'|diminution de|\
             augmenter les prix|prix augmenter~|prix baisser~|prix grimper~|prix ont augmenté|prix ont baissé|\
             prix ont bondi|prix ont grimpé|prix ont doublé|prix ont flambé|prix flamber~|prix s'envoler~|\
             envolée des prix|envolée du|augmenté de|baissé de|bondi de|grimpé de|chuté de|reculé de|progressé de|\
             dégringolé de|plongé de|augmenter de|baisser de|bondit de|grimpe de|chute de|recule de|progresse de|\
             chute du cours|recul de|bond de|rebond de|croissance de|croissance du PIB|relèvement des taux|\
             hausse du prix|baisse du prix|hausse des salaires|ralentissement économique|flambée du|\
             flambée des cours|chute des prix|réduction de|réduction des"
        }
        EventKind::Recall => {
            "rappel* de produit*|rappel* de véhicules|campagne* de rappel|retirer~ de la vente|retirer~ du marché|\
             retrait* du marché|retrait* de la vente|rappel* de lots|retirer~ des rayons|rappelle des véhicules|\
             rappeler des véhicules|rappels de produits|rappel de|rappel massif|rappels massifs|rappelé*|\
             rappelle plus|rappelle environ|rappelle ses|rappeler ses|rappeler plus|rappelle près|rappel volontaire|\
             avis de rappel|retiré* de la vente|retiré* des rayons|retiré* du marché"
        }
        EventKind::Launch => {
            "mise* en orbite|mettre~ en orbite|décollage*|tir* d'essai|essai* nucléaire*|essai* de missile|\
             tir* de fusée|mise* en service|mettre~ en service|inaugurer~ la ligne|avant-première*|amerrissage*|\
             alunissage*|mission* spatiale*|sortie* en salles|commercialisation*|commercialiser~|\
             lancement* de satellite*|mise* sur le marché|essai* balistique*|sortie* dans l'espace|\
             entrer~ en service|lancement de|lancement du|lancement d'|lancement d'une|lancement réussi|\
             lancement raté|lancement de la|lancer~ un satellite|lancer~ une fusée|lancer~ un nouveau|\
             lancer~ une nouvelle|lancer~ son|lancer~ sa|lancer~ un missile|lancé* un missile|lancé* des missiles|\
             tir d'un missile|mis* en orbite|mis* en service|décollage de la fusée|fusée a décollé|fusée décolle|\
             sortie en salle|vol inaugural|lancement spatial|sortie du film|lancé* depuis"
        }
        EventKind::Opening => {
            "ouvrir~ ses portes|inauguration*|inaugurer~|réouverture*|rouvrir~|cérémonie* d'ouverture|\
             ouvrir~ au public|reprise du trafic|portes ouvertes|ouverture* au public|réouvrir~|ouverture de|\
             ouverture du|ouverture des|ouverture d'un|ouverture d'une|ouverture officielle|ouvert au public|\
             ouverte au public|ouvrir ses portes|ouvre ses portes|ouvre au public|rouvert*"
        }
        EventKind::Closure => {
            "fermeture*|fermeture* d'usine|fermeture* de magasins|fermeture* des frontières|fermer~ ses portes|\
             cessation d'activité|cesser~ ses activités|arrêt de la production|baisser~ le rideau|mettre~ à l'arrêt|\
             mise* à l'arrêt|boucler~ le quartier|fermeture* de classes|arrêt définitif|fermeture* administrative*|\
             fermeture* d'école*|fermer~ l'usine|fermer~ son usine|fermer~ le site|fermer~ ses usines|fermer les écoles|\
             fermer la frontière|fermer ses frontières|fermer sa frontière|fermer l'aéroport|fermer les portes|\
             fermera ses portes|fermer~ définitivement|fermer~ l'espace aérien|fermer~ ses magasins|a été fermé|\
             a été fermée|ont été fermés|ont été fermées|est fermé|est fermée|sont fermés|sont fermées|sera fermé|\
             sera fermée|seront fermés|seront fermées|fermé* jusqu'à|restera fermé|restera fermée|\
             fermé* à la circulation|fermé* au public|interruption du trafic|interrompu la production|fermetures|\
             route coupée|routes coupées"
        }
        EventKind::Cancellation => {
            "annulation*|annuler~|ajournement*|ajourner~|suspension*|suspendre~|déprogrammer~|abandon du projet|\
             gel du projet|clouer~ au sol|vol* annulé*|vols annulés|abrogation*|abroger~|révocation de|résiliation*|\
             résilier~|report du|report de|train* supprimé*|retards|report du procès|report de la|annulé*|report des|\
             report d'|cloué* au sol|ajourné*|abandonner~ le projet|reporté*|reporter le|reporter la|reporter sa"
        }
        EventKind::Ceasefire => {
            "cessez-le-feu|trêve*|armistice*|accord* de paix|traité* de paix|cessation des hostilités|\
             fin des combats|plan* de paix|pause humanitaire|trêve* humanitaire*|désescalade|reddition*|\
             capitulation*|capituler~|déposer~ les armes|désarmement|dépôt des armes|processus de paix|\
             fin de la guerre|trêve|cesser-le-feu"
        }
        EventKind::Demonstration => {
            "manifestation*|manifester~|protestation*|protester~|cortège*|défilé*|défiler~|descendre~ dans la rue|battre~ le pavé|barrage* routier*|mouvement* de protestation|manif|manifs|opération escargot|marche* pour|marche* des fiertés|rassembler~ contre|gilet* jaune*|contre-manifestation*|blocus|boycott*|boycotter~|désobéissance civile|barrage* filtrant*|mouvement* de contestation|chaîne humaine|marche contre|marche pour|marche de|marches contre|une marche|rassemblement contre|rassemblement de|rassemblements|un rassemblement|manifesté|rassemblement* de soutien|rassemblement* en hommage|mobilisation contre|journée de mobilisation|mouvement social contre|occupation du|blocages|barrages routiers|se rassembler~ pour|rassemblé* pour|rassemblé* contre|défilé|défilés"
        }
        EventKind::Election => {
            "élection*|élection* présidentielle*|élections législatives|élection* législative*|élection* anticipée*|\
             scrutin*|élire~|réélire~|réélection*|second tour|urnes|aux urnes|bureau* de vote|victoire électorale|\
             remporter~ l'élection|élections générales|élection* municipale*|suffrage*|suffrages|primaire de|\
             élections européennes|participation électorale|taux de participation|la participation a été|la participation était|\
             la participation est|la participation s'est élevée|la participation s'élève|la participation s'élevait|\
             la participation a atteint|la participation atteint|la participation atteignait|abstention|sénatoriales|\
             élections anticipées|ballottage|campagne* électorale*|les municipales|élections régionales|\
             élections départementales|aux municipales|aux européennes|les européennes|la présidentielle|\
             présidentielle anticipée|élection à la présidence|les législatives|aux législatives|\
             législatives anticipées|premier tour de|premier tour des|élu président|élue présidente|élections|\
             scrutin présidentiel|les régionales|aux régionales"
        }
        EventKind::Vote => {
            "vote|votes|voter~|référendum*|motion* de censure|vote* de confiance|vote* de défiance|plébiscite*|\
             s'abstenir|voter~ pour|voter~ contre|question de confiance|veto*|consultation populaire|\
             approuver~ par référendum|mettre~ aux voix|mettre~ son veto|vote* à main levée|motion de défiance|\
             motion contre|motion votée|soumis* au vote|votants|des voix"
        }
        EventKind::Law => {
            "loi*|projet* de loi|proposition* de loi|décret*|législation*|promulgation*|promulguer~|réforme*|\
             réformer~|réglementation*|ordonnance*|amendement*|ratification*|ratifier~|légalisation*|légaliser~|\
             dépénalisation*|dépénaliser~|entrer~ en vigueur|entrée* en vigueur|approbation*|feu vert|\
             donner~ son feu vert|réforme* des retraites|texte de loi|décréter~|légiférer~|\
             révision constitutionnelle|arrêté* préfectoral*|arrêté* municipal*|arrêté* ministériel*|arrêté* royal*|\
             nouvelle* règle*|réglementer~|projet* de budget|homologuer~|adopté*|adopter la|adopter le|adopter une|\
             adopter un|adoption de|adoption d'|adoption du|approuvé*|approuver le|approuver la|autoriser la|\
             autorisation de mise|nouvelle constitution|nouveau règlement|résolution de l'ONU|résolution du conseil|\
             adopte une résolution|directive européenne|mesures restrictives|règlement européen|projet* de directive|\
             lois|\
             état d'urgence|état de catastrophe naturelle|état d'exception"
        }
        EventKind::Ban => {
            "interdiction*|interdire~|prohibition*|prohiber~|embargo*|couvre-feu|bannissement*|moratoire*|\
             restriction*|proscrire~|interdiction* d'entrée|interdiction* de vol|mettre~ hors la loi|\
             boycotter~ officiellement|dissoudre~ l'association|expulsion*|reconduite* à la frontière|censurer~|\
             disqualification*|disqualifier~|inéligibilité|interdiction* de territoire|couvre-feux|banni*|exclu* de|\
             exclusion de|exclusion du|expulsé*|expulser des|censure de|interdire la|interdire le|radié*|interdit de|\
             interdite|interdites|interdits de|a interdit|ont interdit|est interdit|est interdite|sont interdits"
        }
        EventKind::Sanction => {
            "sanction*|sanctionner~|sanction* économique*|droit* de douane|taxe* douanière*|surtaxe*|\
             mesure* de rétorsion|guerre* commerciale*|imposer~ des sanctions|tarif* douanier*|train de sanctions|\
             contre-mesure*|barrière* douanière*|surtaxer~|levée des sanctions|taxe sur|taxes sur|nouvelle taxe|\
             taxes douanières|mesures de représailles|nouveaux droits de douane"
        }
        EventKind::Agreement => {
            "traité*|pacte*|protocole* d'accord|signer~ un accord|parvenir~ à un accord|conclure~ un accord|\
             accord* commercial*|accord* de libre-échange|accord* nucléaire*|trouver~ un accord|s'entendre sur|\
             accord* de coalition|convention* collective*|accord* de principe|réconciliation*|décrocher~ un contrat|\
             normalisation des relations|décrocher~ le contrat|accords|accord avec|accord sur|accord entre|\
             accord historique|un accord|l'accord|accord conclu|accord signé|accord trouvé|accord-cadre|un compromis|\
             accord de compromis|conclu un accord|conclure un|contrat avec|contrat de|contrat pour|contrat signé|\
             décroché un contrat|signature d'un|signature de|signature du|signe un accord|signer un accord|\
             signer un contrat|signent un accord|partenariat avec|partenariat entre|convention signée|\
             tentative de médiation|mission de médiation|accord d'association|accord de coopération|\
             accord de partenariat|accord de défense|signés|signée|signées|a signé|ont signé|été signé|avait signé"
        }
        EventKind::Meeting => {
            "réunion*|négociation*|négocier~|pourparlers|s'entretenir|colloque*|symposium*|table* ronde*|concertation*|conseil des ministres|sommet* européen*|réunion* d'urgence|assemblée générale|tête-à-tête|appel téléphonique|entretien téléphonique|congrès|réunion* de crise|rencontre entre|rencontre avec|une rencontre|rencontre au sommet|rencontrer le|rencontrer son|rencontrer la|rencontré*|a rencontré|entretien avec|entretien entre|entretiens|s'entretenir~|s'est entretenu*|se sont entretenu*|se réunir~|s'est réuni*|se sont réuni*|réunis à|conférence internationale|conférence sur|sommet de|sommet du|sommet des|sommet de l'|sommet sur|sommet entre|un sommet|le sommet|sommet extraordinaire|discussions|débat parlementaire|débat télévisé|débats|session extraordinaire|session plénière|consultations|pourparlers de paix|conférence de paix|dialogue entre"
        }
        EventKind::Visit => {
            "visite*|visite* d'État|visite* officielle*|se rendre à|se rendre en|se rendre au|pèlerinage*|\
             visite* surprise|voyage officiel|voyage au|voyage en|voyage à|déplacement officiel|déplacement à|\
             déplacement en|tournée mondiale|tournée diplomatique|se rendre~ à|se rendre~ en|s'est rendu à|\
             s'est rendu en|s'est rendue à|s'est rendue en|en visite"
        }
        EventKind::Resignation => {
            "démission*|démissionner~|démissionnaire*|quitter~ ses fonctions|quitter~ son poste|limogeage*|limoger~|\
             départ à la retraite|prendre~ sa retraite|abdication*|abdiquer~|présenter~ sa démission|\
             remettre~ sa démission|éviction*|évincer~|remercier~ de ses fonctions|chute du gouvernement|\
             jeter~ l'éponge|rendre~ son tablier|claquer~ la porte|relever~ de ses fonctions|destitué*|révoqué*|\
             démis de ses fonctions|démise de ses fonctions|dissolution du parlement|dissolution de l'assemblée|\
             dissoudre~ le parlement|dissoudre~ l'assemblée|se retirer de la vie politique|\
             se retire de la vie politique|partir~ à la retraite|départ du ministre|départ du président|limogé*"
        }
        EventKind::Appointment => {
            "nomination*|prise* de fonctions|entrée en fonction|entrer~ en fonction|succéder~|prêter~ serment|\
             prestation de serment|investir~ président|couronnement*|introniser~|intronisation*|prendre~ la tête|\
             prendre~ ses fonctions|remaniement*|remaniement* ministériel*|nouveau gouvernement|\
             former~ un gouvernement|passation de pouvoir|remplacer~ à la tête|accéder~ au trône|devenir~ président|\
             devenir~ présidente|devenir~ premier ministre|nommé* à la tête|désigné* premier ministre|\
             désigné* à la tête|promu au rang|promu à la tête|promue à la tête|investiture du|investi président|\
             succession de|couronné roi|couronnée reine|cérémonie d'investiture|prend ses fonctions|a nommé|\
             ont nommé|été nommé*|est nommé*|nommé* ministre|nommé* premier ministre|nommé* directeur|nommé* par|\
             vient de nommer"
        }
        EventKind::Migration => {
            "migration*|immigration|émigration|migrer~|émigrer~|immigrer~|demande* d'asile|demandeur* d'asile|afflux|\
             traverser~ la Manche|traverser~ la Méditerranée|franchir~ la frontière|passage* de frontière|\
             réinstallation*|relocalisation*|crise* migratoire*|refoulement*|regroupement familial|naturalisation*|\
             flux migratoire*|flux migratoires|arrivée* de migrants|s'exiler|régularisation*|traversée de la Manche|\
             traversée de la Méditerranée|traversées|droit d'asile|débarquement de migrants|refoulé* à la frontière|\
             candidats à l'exil"
        }
        EventKind::Award => {
            "prix Nobel|prix Goncourt|récompense*|médaille*|palme d'or|lion d'or|ours d'or|césar du meilleur|\
             décerner~|remporter~ le prix|recevoir~ le prix|légion d'honneur|jackpot*|prix littéraire*|oscar*|\
             remise de prix|record* du monde|battre~ le record|canonisation*|béatification*|nobélisé*|\
             remise des prix|prix décerné|récompensé*|récompensé* par|décoré* de la légion|recevoir~ la médaille|\
             prix de la paix|remporter~ un oscar|distinction* honorifique*"
        }
        EventKind::Birth => {
            "naissance*|accouchement*|accoucher~|donner~ naissance|nouveau-né|nouveau-nés|mettre~ au monde|\
             grossesse*|natalité|venir~ au monde|attendre~ un enfant|est né à|est née à|est né le|est née le|\
             naissances|naître|est né un|donné naissance|naît"
        }
        EventKind::Marriage => {
            "mariage*|marier~|se marier|noces|fiançailles|divorce*|divorcer~|se dire oui|pacs|mariage* royal*|\
             mariage* pour tous|union civile|passer~ la bague au doigt|a épousé|ont épousé|épouser"
        }
        EventKind::MatchResult => {
            "match|matchs|matches|match* nul*|marquer~ un but|demi-finale*|quart* de finale|championnat*|\
             coupe du monde|tournoi*|remporter~ le match|éliminer~ en|tir* au but|tirs au but|médaille* d'or|\
             médaille* d'argent|médaille* de bronze|ligue des champions|grand chelem|tour de France|\
             championnats du monde|championnat* du monde|championnat* d'Europe|hat-trick|grand prix|derby|\
             égalisation|égaliser~|prolongations|roland garros|mi-temps|ballon d'or|rencontre* amicale*|relégation*|\
             huitième* de finale|seizième* de finale|victoire contre|victoire face|victoire de|victoire sur|\
             défaite contre|défaite face|défaite de|s'imposer~ face|s'est imposé*|se sont imposé*|s'imposer~ contre|\
             s'incliner~ face|s'est incliné*|se sont incliné*|battu* en finale|battu* par|inscrire~ un but|un but de|\
             but vainqueur|buts inscrits|but de la victoire|gagner~ le match|gagner~ la finale|remporter~ la finale|\
             remporter~ le tournoi|remporter~ la coupe|remporter~ le titre|titre de champion|titre mondial|\
             champion du monde|championne du monde|champions du monde|champion d'Europe|championne d'Europe|\
             champions d'Europe|champion olympique|sacré champion|sacrée championne|sacrés champions|coupe de France|\
             coupe d'Europe|coupe Davis|finale de la coupe|en finale|la finale|se qualifier~ pour|s'est qualifié*|\
             se sont qualifié*|qualifié* pour|match aller|match retour|course cycliste|vainqueur de l'étape|\
             étape du tour de France"
        }
        EventKind::Manhunt => {
            "chasse à l'homme|cavale|en cavale|prendre~ la fuite|pris la fuite|prit la fuite|en fuite|\
             avis de recherche|activement recherché*|recherché* par|est recherché*|sont recherchés|\
             sont recherchées|traque de|la traque|s'enfuir~ à pied|s'est enfui|se sont enfuis|enfui à pied|\
             fugitif*|toujours introuvable|reste introuvable|appel* à témoins|aux trousses|chercher~ le suspect|\
             recherche du suspect|recherche de l'auteur|recherche du conducteur|recherche du tireur|\
             à la recherche du suspect|à la recherche du tireur|à la recherche du conducteur"
        }
        EventKind::Suicide => {
            "suicide*|se suicider|se suicider~|s'est suicidé*|se sont suicidés|se donner~ la mort|\
             s'est donné la mort|se sont donné la mort|mettre~ fin à ses jours|mis fin à ses jours|\
             s'est tué d'une balle|s'est tiré une balle|retourner~ son arme contre|retourné son arme contre|\
             tentative* de suicide|s'est pendu|se pendre~"
        }
        EventKind::Commemoration => {
            "obsèques|obsèques de|funérailles|obsèques nationales|hommage national|hommage aux victimes|\
             cérémonie* d'hommage|marche* blanche*|marche* silencieuse*|minute de silence|minutes de silence|\
             deuil national|jours de deuil|jour de deuil|journée de deuil|deuil de|drapeaux en berne|en berne|\
             veillée*|recueillement|messe à la mémoire|inhumation*|inhumé*|enterrement*"
        }
        EventKind::Other => "",
    }
}
