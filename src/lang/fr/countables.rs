use crate::event::Concept;

// A noun whose feminine is another word ("port", "porte"; "parti", "partie") carries no `*`: its plural is written out.
/// The French words for a thing counted.
pub(super) fn words(concept: Concept) -> &'static str {
    use Concept::*;
    match concept {
        People => {
            "personne*|individu|individus|gens|être* humain*|âme*|autres personnes|humain*|\
             particulier*"
        }
        Man => "homme*|jeune* homme*|hommes adultes|monsieur|messieurs|jeunes hommes",
        Woman => "femme*|jeune* femme*|femme* enceinte*|dame*|femme* âgée*",
        Child => {
            "enfant*|gamin*|gosse*|jeune* enfant*|mineure|mineures|mineur* non accompagné*|mineur* isolé*|\
             enfant* mineur*|mineur* d'âge|personne* mineure*|petit* enfant*|enfant* en bas âge"
        }
        Baby => "bébé*|nourrisson*|nouveau-né|nouveau-nés|nouveau-née|nouveau-nées",
        Boy => "garçon|garçons|garçonnet|garçonnets|petit* garçon*|jeune* garçon*|fils",
        Girl => "fille|filles|fillette|fillettes|petite* fille*|jeune* fille*",
        Teenager => "adolescent*|ado|ados",
        YoungPerson => "jeunes gens|jeune personne|jeunes personnes|jeune*|jeune* adulte*",
        Adult => "adulte*|personne* majeure*",
        Elderly => {
            "personne* âgée*|retraité*|pensionné*|senior|seniors|aîné|aînés|aînée|aînées|vieillard|vieillards|\
             octogénaire*|nonagénaire*|centenaire*"
        }
        Student => "étudiant*|étudiant* universitaire*|universitaire*",
        Pupil => "élève*|écolier*|écolière*|collégien*|collégienne*|lycéen*|lycéenne*",
        Teacher => {
            "enseignant*|professeur*|prof|profs|instituteur*|institutrice*|maître* d'école|éducateur*|éducatrice*"
        }
        Worker => {
            "travailleur*|travailleuse*|ouvrier*|ouvrière*|actif|actifs|intérimaire*|saisonnier*|saisonnière*|\
             sous-traitant|sous-traitants|manœuvre*|main-d'œuvre"
        }
        Employee => {
            "employé*|salarié*|collaborateur*|collaboratrice*|agent|agents|membre* du personnel|effectif|effectifs|\
             cadre|cadres|personnel"
        }
        CivilServant => {
            "fonctionnaire*|agent* public*|agent* de la fonction publique|agent* de l'État|employé* public*"
        }
        Miner => "mineur|mineurs|mineur* de fond|ouvrier* mineur*|orpailleur*|gueule* noire*",
        Sailor => "marin|marins|matelot|matelots|homme* d'équipage|sous-marinier*|navigant*",
        Fisher => "pêcheur*|marin-pêcheur|marins-pêcheurs",
        Pilot => "pilote*|copilote*|pilote* de ligne|aviateur*|aviatrice*",
        CrewMember => {
            "membre* d'équipage|membre* de l'équipage|équipier*|équipière*|hôtesse* de l'air|personnel* navigant*|\
             membre* du personnel navigant"
        }
        Driver => {
            "conducteur*|conductrice*|automobiliste*|chauffeur*|routier*|routière*|camionneur*|chauffeur* routier*|\
             chauffeur* de taxi|chauffeur* de bus|machiniste*|cheminot|cheminots|cheminote|cheminotes"
        }
        Cyclist => "cycliste*|vététiste*",
        Pedestrian => "piéton|piétons|piétonne*|passant|passants|passante|passantes|badaud|badauds",
        Climber => "alpiniste*|randonneur*|randonneuse*|skieur*|skieuse*|grimpeur*|grimpeuse*",
        Diver => "plongeur*|plongeuse*|homme*-grenouille*|nageur*|nageuse*",
        Passenger => "passager*|passagère*|voyageur*|voyageuse*|usager*",
        Occupant => "occupant|occupants|occupante|occupantes",
        Tourist => "touriste*|vacancier*|vacancière*|visiteur*|visiteuse*|estivant|estivants",
        Resident => {
            "habitant*|résident*|riverain*|riveraine*|villageois|villageoise*|insulaire*|voisin|voisins|voisine|\
             voisines|locataire*|administré|administrés|propriétaire*|colon|colons"
        }
        Civilian => "civil|civils|civile|civiles|non-combattant*",
        Citizen => {
            "citoyen*|citoyenne*|ressortissant*|concitoyen*|compatriote*|binationaux|binational*|étranger*|étrangère*|\
             expatrié*|ressortissant* étranger*"
        }
        Soldier => {
            "soldat*|militaire*|réserviste*|conscrit*|parachutiste*|casque* bleu*|légionnaire*|appelé|appelés|\
             homme* de troupe|fantassin*|troupes|soldat* de la paix"
        }
        Guard => {
            "garde|gardes|vigile*|gardien|gardiens|gardienne*|garde* du corps|gardien* de prison|surveillant|\
             surveillants|surveillante|surveillantes|garde-frontière*|gardes-frontières|garde-côte*|gardes-côtes|\
             agent* de sécurité|agent* pénitentiaire*"
        }
        PoliceOfficer => {
            "policier*|policière*|agent* de police|gendarme*|officier* de police|CRS|membre* des forces de l'ordre|\
             agent* des forces de l'ordre|fonctionnaire* de police|gardien* de la paix|force* de l'ordre|flic|flics|\
             carabinier*|inspecteur*|inspectrice*|commissaire* de police|membre* des forces de sécurité"
        }
        Firefighter => "pompier*|pompière*|sapeur-pompier|sapeurs-pompiers|soldat* du feu",
        Rescuer => {
            "secouriste*|sauveteur*|sauveteuse*|urgentiste*|personnel* de secours|agent* de secours|\
             intervenant* d'urgence|membre* des secours|maître-nageur|maîtres-nageurs"
        }
        AidWorker => {
            "humanitaire|humanitaires|travailleur* humanitaire*|employé* humanitaire*|employé* de l'ONU|\
             acteur* humanitaire*"
        }
        Doctor => {
            "médecin|médecins|docteur*|chirurgien*|chirurgienne*|généraliste*|médecin* généraliste*|toubib*|dentiste*|\
             praticien*"
        }
        Nurse => {
            "infirmier*|infirmière*|sage-femme|sages-femmes|aide-soignant|aides-soignants|aide-soignante|\
             aides-soignantes"
        }
        HealthWorker => {
            "soignant|soignants|soignante|soignantes|professionnel* de santé|personnel* soignant*|personnel* de santé|\
             ambulancier*|ambulancière*|agent* de santé|travailleur* de la santé|personnel médical"
        }
        Journalist => {
            "journaliste*|reporter|reporters|correspondant*|photojournaliste*|caméraman|caméramans|cameramen|\
             photographe*|reporter* d'images|rédacteur*|rédactrice*"
        }
        Official => {
            "responsable*|haut* fonctionnaire*|représentant* officiel*|officiel|officiels|douanier*|douanière*|\
             dignitaire*|commissaire*"
        }
        Politician => {
            "politicien*|politicienne*|homme* politique*|femme* politique*|élu|élus|élue|élues|\
             responsable* politique*|conseiller*"
        }
        Minister => {
            "ministre*|secrétaire* d'État|membre* du gouvernement|vice-ministre*|ministre* des Affaires étrangères|\
             Premier ministre|Premiers ministres"
        }
        Lawmaker => {
            "député*|parlementaire*|sénateur*|sénatrice*|eurodéputé*|législateur*|législatrice*|membre* du parlement|\
             membre* du Congrès|député* européen*|élu* du peuple"
        }
        Mayor => "maire*|bourgmestre*",
        Governor => "gouverneur*|gouverneure*",
        Councillor => "conseiller* municipal|conseillers municipaux|conseillère* municipale*|échevin*",
        HeadOfState => "chef* d'État|chef* d'État et de gouvernement|président|présidents|dirigeant*|leader|leaders",
        Candidate => "candidat*|prétendant*|postulant*|demandeur* d'emploi|demandeurs d'emploi",
        Delegate => {
            "délégué*|participant*|congressiste*|négociateur*|négociatrice*|médiateur*|médiatrice*|diplomate*|\
             ambassadeur*|ambassadrice*|émissaire*|invité|invités|convive*"
        }
        Judge => "juge*|magistrat*",
        Juror => "juré|jurés|jurée|jurées|membre* du jury",
        Lawyer => "avocat*|procureur*|notaire*|substitut* du procureur|huissier*",
        Prisoner => {
            "prisonnier*|prisonnière*|prisonnier* de guerre|prisonnier* politique*|captif|captifs|captive|captives|\
             taulard*"
        }
        Migrant => {
            "migrant*|immigré*|immigrant*|sans-papiers|clandestin*|migrant* en situation irrégulière|exilé*|\
             personne* en situation irrégulière|émigré*"
        }
        AsylumSeeker => "demandeur* d'asile|demandeuse* d'asile|requérant* d'asile",
        Refugee => "réfugié*",
        Family => "famille*",
        Household => {
            "foyer|foyers|ménage|ménages|abonné* à l'électricité|clients privés d'électricité|\
             abonné* privé* d'électricité|clients privés de courant|logements privés d'électricité|\
             foyers privés d'électricité"
        }
        Couple => "couple|couples",
        Relative => {
            "proche|proches|parent|parents|membre* d'une même famille|membre* de la même famille|\
             membre* de la famille|cousin*|grands-parents|parente|parentes"
        }
        Mother => "mère*|maman*|mère* célibataire*",
        Father => "père*|papa|papas",
        Brother => "frère*",
        Sister => "sœur*",
        Orphan => "orphelin*|orpheline*",
        Protester => {
            "manifestant*|contestataire*|militant*|activiste*|gilet* jaune*|émeutier*|émeutière*|protestataire*|\
             casseur|casseurs|black blocs|contre-manifestant*"
        }
        Striker => "gréviste*|salarié* en grève|travailleurs en grève|employés en grève",
        Voter => "électeur*|électrice*|votant*|inscrit|inscrits|électeur* inscrit*",
        Spectator => "spectateur*|spectatrice*|festivalier*|festivalière*|fêtard|fêtards|mélomane*",
        Fan => "supporter*|supporteur*|supportrice*|fan*|hooligan*|ultra|ultras",
        Athlete => {
            "athlète*|sportif|sportifs|sportive|sportives|joueur*|joueuse*|footballeur*|footballeuse*|coureur*|\
             coureuse*|compétiteur*|compétitrice*|concurrent*|gymnaste*|marathonien*|remplaçant*|défenseur*|\
             gardien* de but"
        }
        Coach => "entraîneur*|entraîneuse*|sélectionneur*|coach|coachs|arbitre*",
        Musician => {
            "musicien*|musicienne*|chanteur*|chanteuse*|artiste*|acteur*|actrice*|comédien*|comédienne*|danseur*|\
             danseuse*|écrivain*|écrivaine*|auteur*|autrice*|cinéaste*|réalisateur*|réalisatrice*"
        }
        Scientist => "scientifique*|chercheur*|chercheuse*|sismologue*|épidémiologiste*|économiste*|virologue*",
        Attacker => {
            "assaillant*|attaquant*|tireur*|tireuse*|kamikaze*|agresseur*|tueur*|tueuse*|assassin|assassins|\
             meurtrier*|meurtrière*|auteur* de l'attaque|auteur* de l'attentat|auteur* des attentats|pirate* de l'air|\
             homme* armé*|preneur* d'otages|pyromane*|incendiaire*|auteur* des faits|terroriste* kamikaze*"
        }
        Militant => {
            "combattant*|rebelle*|insurgé*|djihadiste*|jihadiste*|guérillero*|milicien*|milicienne*|mercenaire*|\
             combattant* étranger*|séparatiste*|extrémiste*|islamiste*|mutin|mutins|maquisard*|militant* islamiste*|\
             militant* armé*|militant* djihadiste*|militants de l'EI|militants de l'État islamique"
        }
        Terrorist => "terroriste*|terroriste* présumé*",
        Suspect => {
            "suspect*|complice*|auteur* présumé*|personne* soupçonnée*|mis en cause|personne* mise* en cause|\
             présumé* coupable*|malfaiteur*"
        }
        Defendant => {
            "accusé*|prévenu|prévenus|prévenue|prévenues|inculpé*|mis en examen|co-accusé*|coaccusé*|coupable*"
        }
        Criminal => {
            "criminel*|criminelle*|délinquant*|membre* d'un gang|membre* de gang|membre* de gangs|voleur*|voleuse*|\
             braqueur*|braqueuse*|cambrioleur*|cambrioleuse*|passeur*|passeuse*|trafiquant*|trafiquant* de drogue|\
             dealer*|dealeur*|pirate*|mafieux|escroc|escrocs|pillard*|pédophile*|pédocriminel*|cybercriminel*|\
             narcotrafiquant*|bandit|bandits|gangster*"
        }
        Hacker => "hacker*|hackeur*|pirate* informatique*|cyberpirate*",
        Victim => "victime*",
        Patient => "patient|patients|patiente|patientes|malade*",
        Witness => "témoin*|témoin* oculaire*",
        Plaintiff => "plaignant*|requérant*|partie* civile*|accusateur*|accusatrice*|pétitionnaire*",
        Customer => {
            "client*|consommateur*|consommatrice*|acheteur*|acheteuse*|abonné*|assuré*|déposant*|épargnant*|\
             titulaire* de compte*|titulaire* de comptes"
        }
        User => "utilisateur*|utilisatrice*|internaute*|followers|utilisateur* actif*",
        Shareholder => "actionnaire*|investisseur*|investisseuse*|créancier*|créancière*",
        Farmer => {
            "agriculteur*|agricultrice*|paysan*|paysanne*|éleveur*|éleveuse*|cultivateur*|exploitant* agricole*|\
             viticulteur*|vigneron*|ouvrier* agricole*|berger*|maraîcher*"
        }
        Engineer => "ingénieur*|ingénieure*|technicien*|technicienne*",
        Businessperson => {
            "homme* d'affaires|femme* d'affaires|chef* d'entreprise|dirigeant* d'entreprise|patron|patrons|patronne*|\
             commerçant*|entrepreneur*|entrepreneuse*|banquier*|administrateur*|administratrice*|manager*|marchand|\
             marchands|négociant*|employeur*|trader*"
        }
        Volunteer => "bénévole*|volontaire*",
        Investigator => "enquêteur*|enquêtrice*|limier*|expert* en sinistre*|agent* enquêteur*",
        Agent => {
            "espion|espions|espionne*|agent* secret*|agent* de renseignement*|officier* de renseignement*|\
             informateur*|informatrice*"
        }
        Inspector => "observateur*|observatrice*|inspecteur* de l'ONU|observateur* électoral|observateurs électoraux",
        Cleric => {
            "prêtre*|évêque*|imam|imams|religieuse|religieuses|moine*|pasteur*|cardinal|cardinaux|rabbin*|\
             missionnaire*|curé|curés"
        }
        Member => "membre*|adhérent*|syndiqué*|sociétaire*|membre* du groupe",
        Expelled => "expulsé*|diplomate* expulsé*|personne* expulsée*",
        Unemployed => "chômeur*|chômeuse*|personne* au chômage|sans-emploi|personne* sans emploi",
        Immunised => "vacciné*|personne* vaccinée*",
        Beneficiary => "bénéficiaire*|allocataire*|ayant* droit",
        Caller => "lecteur*|lectrice*|sondé*|personne* interrogée*|signataire*|répondant*",
        Population => "population|populations",
        Dead => {
            "mort|morts|morte|mortes|tué*|décès|décédé*|défunt*|personne* tuée*|personne* décédée*|personne* morte*|\
             victime* mortelle*|assassiné*|noyé*|perte* humaine*|tués par balle|abattu|abattus|abattue|abattues|\
             trépassé*|vies perdues|vies|vie* humaine*"
        }
        Injured => "blessé*|personne* blessée*|blessure*|contusionné*|commotionné*|brûlé*|intoxiqué*|amputé*|éclopé*",
        SeriouslyInjured => {
            "grièvement blessé*|blessé* grave*|blessé* grièvement|grand* blessé*|blessé* sérieusement|\
             sérieusement blessé*|gravement blessé*|blessé* sérieux|blessé* gravement|blessure* grave*|\
             en urgence absolue|urgence* absolue*|gravement brûlé*|dans un état grave|grand* brûlé*"
        }
        Critical => {
            "dans un état critique|état* critique*|entre la vie et la mort|pronostic vital engagé|en réanimation|\
             blessé* très grave*|très grièvement blessé*|dans le coma|en soins intensifs|en état critique|\
             blessé* critique*|patient* en réanimation"
        }
        SlightlyInjured => {
            "légèrement blessé*|blessé* léger|blessés légers|blessée* légère*|blessé* légèrement|blessure* légère*|\
             en urgence relative|urgence* relative*|légèrement touché*"
        }
        Hospitalised => {
            "hospitalisé*|hospitalisation*|personne* hospitalisée*|admission* à l'hôpital|admis à l'hôpital|\
             patient* hospitalisé*"
        }
        Missing => {
            "disparu|disparus|disparue|disparues|personne* disparue*|porté* disparu*|manquant|manquants|\
             portés manquants|personne* manquante*|introuvable*|disparition*"
        }
        Trapped => {
            "piégé*|coincé*|bloqué*|enseveli|ensevelis|ensevelie|ensevelies|personne* bloquée*|personne* piégée*|\
             personne* coincée*|prisonnier* des décombres|emmuré*"
        }
        Rescued => "sauvé*|secouru|secourus|secourue|secourues|personne* secourue*|personne* sauvée*|sauvetage*",
        Survivor => {
            "survivant*|rescapé*|indemne*|sain* et sauf*|sains et saufs|miraculé*|sorti* vivant*|naufragé*|\
             retrouvé* vivant*"
        }
        Identified => "identifié*|victime* identifiée*|corps identifié*|dépouille* identifiée*",
        Evacuee => "évacué*|personne* évacuée*|évacuation*|habitant* évacué*",
        Displaced => {
            "déplacé*|personne* déplacée*|déplacé* interne*|sans-abri|sans-logis|SDF|sinistré*|déplacé* de guerre|\
             personne* sans abri|relogé*"
        }
        Affected => "affecté*|touché*|personne* touchée*|personne* affectée*|impacté*|personne* concernée*",
        Hostage => {
            "otage*|kidnappé*|enlevé*|personne* enlevée*|personne* kidnappée*|enlèvement*|pris* en otage|rapt|rapts|\
             kidnapping*|séquestré*"
        }
        Detainee => {
            "arrestation*|interpellation*|interpellé*|arrêté*|détenu*|personne* arrêtée*|personne* interpellée*|\
             personne* détenue*|garde* à vue|en garde à vue|détention*|placé* en garde à vue|gardes à vue|appréhendé*"
        }
        Released => {
            "libéré*|relâché*|personne* libérée*|otage* libéré*|prisonnier* libéré*|libération*|remis en liberté"
        }
        Charged => "personne* inculpée*|inculpation*|mise* en examen|personne* mise* en examen|personne* poursuivie*",
        Convicted => "condamnation*|personne* condamnée*|condamné* à mort|reconnu* coupable*|condamné*",
        Acquitted => "acquitté*|relaxé*|acquittement*",
        Wanted => {
            "recherché*|personne* recherchée*|fugitif|fugitifs|fugitive|fugitives|évadé*|en fuite|suspect* recherché*|\
             suspect* en fuite"
        }
        Infected => {
            "infecté*|contaminé*|personne* infectée*|personne* contaminée*|testé* positif*|porteur* du virus|\
             personne* malade*"
        }
        Recovered => "guéri|guéris|guérie|guéries|guérison*|patient* guéri*|rétabli*",
        Quarantined => "confiné*|personne* en quarantaine|personne* confinée*|personne* à l'isolement",
        LaidOff => {
            "licenciement*|licencié*|suppression* d'emploi*|suppression* de poste*|perte* d'emploi*|poste* supprimé*|\
             emploi* supprimé*|personne* licenciée*|départ* volontaire*|départ* contraint*|emplois perdus|renvoi|\
             renvois"
        }
        Hired => "embauche*|recrutement*|recrue*|création* d'emploi*|création* de poste*|engagement* de personnel",
        Buried => "inhumé*|enterré*|inhumation*",
        Worshipper => "fidèle*|pèlerin*|pèlerine*",
        Viewer => "téléspectateur*|téléspectatrice*|auditeur*|auditrice*",
        Expert => "expert*|analyste*|spécialiste*",
        Astronaut => "astronaute*|cosmonaute*|spationaute*",
        Motorcyclist => "motard*|motocycliste*",
        Twin => "jumeau|jumeaux|jumelle*|triplé*",
        Body => "corps|cadavre*|dépouille*|corps sans vie|corps calciné*|reste* humain*|ossements|squelette*",
        Birth => "naissance*",
        OnlineItem => {
            "contenu*|contenu* en ligne|élément*|élément* de contenu|élément* en ligne|contenu* terroriste*|\
             contenu* illicite*|contenu* de propagande|élément* de propagande|contenu* numérique*|objet* numérique*|\
             contenu* web|contenu* haineux|contenu* djihadiste*|pièce* de propagande"
        }
        Account => {
            "compte|comptes|compte* d'utilisateur*|compte* utilisateur*|compte* Twitter|compte* Facebook|\
             compte* Telegram|compte* Instagram|profil|profils|faux compte*|faux profil*|compte* en ligne|\
             compte* sur les réseaux sociaux|compte* d'utilisateurs"
        }
        BankAccount => "compte* bancaire*|compte* en banque|compte* d'épargne|compte* offshore",
        Post => {
            "publication*|post|posts|tweet|tweets|billet* de blog|message* sur les réseaux sociaux|\
             publication* en ligne|retweet|retweets|gazouillis|publication* Facebook"
        }
        Comment => "commentaire*|réponse*",
        Message => "message|messages|texto|textos|SMS|message* vocaux|message* vocal",
        Email => "courriel*|e-mail|e-mails|mail|mails|email|emails|courrier* électronique*|mél",
        Video => "vidéo*|clip|clips|séquence* vidéo|vidéo* de propagande|enregistrement*|extrait* vidéo",
        Image => "image*|photo*|photographie*|cliché*|mème*|capture* d'écran",
        Website => "site* web|site* internet|blog*|forum* en ligne|portail|portails|sites en ligne",
        WebPage => "page* web|page* internet|page* Facebook",
        Channel => "canal|canaux|chaîne* Telegram|chaîne* YouTube|canal Telegram|canaux Telegram|chaîne*",
        OnlineGroup => {
            "groupe* en ligne|groupe* Facebook|groupe* Telegram|groupe* WhatsApp|groupe* de discussion|\
             salon* de discussion|forum* de discussion"
        }
        Link => "lien|liens|URL|URLs|hyperlien*|adresse* web|lien* hypertexte*|lien* internet|adresse* URL",
        Chatbot => "bot|bots|robot* conversationnel*|chatbot*|agent* conversationnel*",
        App => "application|applications|appli|applis|application* mobile*",
        Domain => "domaine|domaines|nom* de domaine|domaine* internet",
        Hashtag => "hashtag*|mot*-dièse*|mots-dièse",
        OnlinePlatform => {
            "plateforme*|plate-forme*|plateforme* en ligne|réseaux sociaux|réseau* social|service* en ligne|\
             plateforme* sociale*|plateforme* numérique*|plates-formes"
        }
        Server => "serveur|serveurs|serveur* informatique*",
        OnlineFile => "fichier*|fichier* informatique*|fichier* numérique*",
        Record => {
            "enregistrement* de données|donnée*|donnée* personnelle*|fiche*|donnée* de clients|fiche* client*|\
             dossier* médical|dossiers médicaux|jeu* de données|données bancaires"
        }
        Password => "mot* de passe|identifiant*|code* d'accès|identifiants de connexion",
        CreditCard => {
            "carte* de crédit|carte* bancaire*|numéro* de carte*|numéro* de carte bancaire|carte* bleue*|\
             carte* de paiement"
        }
        Vulnerability => "vulnérabilité*|faille*|faille* de sécurité|bogue*|bug|bugs|défaut*|défaillance*",
        Device => {
            "appareil|appareils|dispositif*|terminal|terminaux|équipement* électronique*|machine*|\
             appareil* électronique*|appareil* mobile*"
        }
        Computer => "ordinateur*|PC|ordinateur* portable*|tablette*|poste* informatique*",
        Phone => {
            "téléphone*|téléphone* portable*|smartphone*|portable*|iPhone|iPhones|GSM|téléphone* mobile*|carte* SIM|\
             combiné*"
        }
        Camera => "caméra*|caméra* de surveillance|caméra* de vidéosurveillance|appareil* photo",
        Storage => "disque* dur*|clé* USB|clef* USB|support* de stockage|support* informatique*|carte* mémoire",
        FlightRecorder => "boîte* noire*|enregistreur* de vol|enregistreur*|enregistreur* de conversations",
        Vehicle => {
            "véhicule*|engin*|véhicule* militaire*|véhicule* électrique*|véhicule* de police|véhicule* de secours"
        }
        Car => {
            "voiture*|automobile*|taxi|taxis|berline*|auto|autos|bagnole*|voiture* électrique*|voiture* de police|\
             véhicule* léger*|voiture* de tourisme"
        }
        Truck => "camion*|poids lourd*|semi-remorque*|pick-up|camion-citerne|camions-citernes|remorque*",
        Bus => "bus|autobus|autocar|autocars|minibus|car* scolaire*|bus scolaire*|cars de tourisme",
        Ambulance => "ambulance*",
        Train => "train|trains|TGV|rame*|train* de marchandises|train* de voyageurs|RER|TER|métro|métros|Eurostar",
        TrainCar => "wagon|wagons|voiture* de train|wagon* citerne*|wagons-citernes|locomotive*|voiture* du train",
        Aircraft => "aéronef*|engin* volant*|planeur|planeurs|montgolfière*|ballon|ballons|ULM",
        Plane => {
            "avion*|avion* de ligne|jet|jets|petit* avion*|bimoteur*|avion* de tourisme|avion* militaire*|Canadair|\
             Canadairs|avion* bombardier* d'eau|avion* cargo*"
        }
        Warplane => "avion* de chasse|avion* de combat|chasseur* bombardier*|bombardier|bombardiers|avion* de guerre",
        Helicopter => "hélicoptère*|hélico|hélicos|hélicoptère* de combat",
        Drone => {
            "drone*|drone* kamikaze*|drone* explosif*|drone* Shahed|drone* de combat|drone* d'attaque|\
             engin* sans pilote"
        }
        Ship => {
            "navire*|bateau* de croisière|paquebot*|cargo|cargos|porte-conteneurs|chalutier*|vaisseau*|patrouilleur|\
             patrouilleurs|vraquier*|navire* marchand*"
        }
        Boat => {
            "bateau*|canot*|canot* pneumatique*|barque*|embarcation*|pirogue*|voilier*|bateau* de pêche|yacht|yachts|\
             zodiac|zodiacs|radeau*|vedette*|péniche*|chaloupe*|petit* bateau*|pneumatique*|kayak|kayaks|catamaran|\
             catamarans"
        }
        Ferry => "ferry|ferrys|ferries|bac de passagers",
        Tanker => "pétrolier*|tanker|tankers|superpétrolier*|méthanier*",
        Warship => "bâtiment* de guerre|frégate*|navire* de guerre|porte-avions|destroyer|destroyers|corvette*",
        Submarine => "sous-marin|sous-marins|submersible*",
        Motorcycle => "moto|motos|motocyclette*|scooter|scooters|trottinette*|mobylette*|deux-roues|cyclomoteur*",
        Bicycle => "vélo|vélos|bicyclette*|vélo* électrique*",
        Tractor => "tracteur|tracteurs|bulldozer|bulldozers|pelleteuse*|engin* de chantier|engin* agricole*",
        FireEngine => "camion* de pompiers|fourgon* d'incendie|fourgon*-pompe*|engin* d'incendie",
        Van => "camionnette*|fourgon*|fourgonnette*|utilitaire*|camping-car*",
        Tram => "tram|trams|tramway|tramways",
        ArmouredVehicle => "véhicule* blindé*|blindé|blindés|transport* de troupes",
        Tank => "char|chars|char* d'assaut|tank|tanks|char* de combat",
        Spacecraft => {
            "satellite*|vaisseau* spatial|vaisseaux spatiaux|engin* spatial|engins spatiaux|navette* spatiale*|\
             capsule* spatiale*|sonde* spatiale*"
        }
        Building => {
            "bâtiment*|immeuble*|édifice*|structure*|immeuble* d'habitation|tour|tours|construction*|local|locaux|\
             gratte-ciel|barre* d'immeuble*|immeuble* résidentiel*|bâtiment* public|bâtiments publics|\
             bien* immobilier*|grange*|hangar|hangars|entrepôt*"
        }
        Home => {
            "logement*|habitation*|domicile*|résidence*|unité* d'habitation|logement* social|logements sociaux|\
             demeure*|mobil-home*"
        }
        House => "maison*|villa*|pavillon|pavillons|chalet*|cabane*|baraque*|bungalow|bungalows|taudis",
        Apartment => "appartement*|studio|studios|duplex|HLM",
        Tent => "tente|tentes|abri|abris|hébergement* d'urgence|refuge|refuges|abri* temporaire*",
        Camp => {
            "camp|camps|camp* de réfugiés|campement*|camp* de migrants|colonie*|bidonville*|camp* d'entraînement|\
             camp* de déplacés"
        }
        School => "école*|collège*|lycée*|école* primaire*|établissement* scolaire*|école* secondaire*|internat*",
        Kindergarten => "crèche*|école* maternelle*|jardin* d'enfants|garderie*",
        University => "université*|faculté*|campus|haute* école*|grande* école*",
        Hospital => {
            "hôpital|hôpitaux|clinique*|centre* de santé|centre* hospitalier*|CHU|établissement* de santé|\
             structure* de santé|polyclinique*"
        }
        HospitalBed => "lit|lits|lit* d'hôpital|lit* de réanimation|lit* de soins intensifs",
        Shop => {
            "magasin*|boutique*|commerce*|supermarché*|point* de vente|grande* surface*|centre* commercial|\
             centres commerciaux|enseigne*|hypermarché*|boulangerie*"
        }
        Pharmacy => "pharmacie*",
        PetrolStation => "station*-service|stations-services",
        Restaurant => "restaurant*|café*|brasserie*",
        Factory => {
            "usine*|fabrique*|site* de production|atelier*|raffinerie*|site* industriel*|manufacture*|dépôt*|\
             site* de fabrication|complexe* industriel*|fonderie*"
        }
        PowerPlant => "centrale*|centrale* électrique*|centrale* nucléaire*|parc* éolien*|centrale* à charbon",
        Worship => "temple*|lieu* de culte|sanctuaire*",
        Church => "église*|cathédrale*|chapelle*|basilique*",
        Mosque => "mosquée*",
        Synagogue => "synagogue*",
        Monastery => "monastère|monastères|abbaye*|couvent*",
        Museum => "musée*|galerie*",
        Stadium => "stade*|enceinte* sportive*|arène*|salle* de sport|gymnase*|piscine*|complexe* sportif",
        Prison => {
            "prison*|centre* de détention|centre* pénitentiaire*|maison* d'arrêt|établissement* pénitentiaire*|\
             pénitencier*"
        }
        PoliceStation => "commissariat*|poste* de police|gendarmerie*",
        Hotel => "hôtel*|auberge*|gîte*|complexe* hôtelier*",
        Bar => "bar|bars|discothèque*|boîte* de nuit|bistrot*",
        Theatre => "théâtre*|cinéma*|salle* de concert|salle* de spectacle|opéra*",
        Library => "bibliothèque*|médiathèque*",
        FireStation => "caserne* de pompiers",
        NursingHome => "maison* de retraite|maison* de repos|EHPAD",
        PollingStation => "bureau* de vote|urne*|centre* de vote|isoloir*",
        Airport => "aéroport*|aérodrome*|base* aérienne*|piste* d'atterrissage",
        Station => "gare*|station*|station* de métro|gare* ferroviaire*|arrêt* de bus",
        Port => "port|ports|port* maritime*",
        Office => {
            "bureau|bureaux|ambassade*|consulat*|siège* social|sièges sociaux|mission* diplomatique*|\
             représentation* diplomatique*"
        }
        Mine => "mine de charbon|mines de charbon|puits|houillère*|carrière*|mine d'or|mines d'or|puits de mine",
        Oilfield => {
            "puits de pétrole|plateforme* pétrolière*|champ* pétrolier*|forage*|plateforme* de forage|gisement*"
        }
        Pipeline => "gazoduc*|oléoduc*|pipeline|pipelines|conduite*",
        Dam => "digue*|barrage*|levée*|réservoir*|barrage* hydroélectrique*",
        Bridge => "pont|ponts|viaduc*|passerelle*|ouvrage* d'art|tunnel|tunnels",
        Road => {
            "route*|autoroute*|rue*|axe* routier*|chaussée*|axe|axes|voie*|avenue*|départementale*|nationale|\
             nationales|tronçon*"
        }
        RailLine => {
            "ligne* de train|ligne* ferroviaire*|ligne* de métro|ligne* de bus|voie* ferrée*|ligne*|ligne* de tram|\
             ligne* de chemin de fer"
        }
        River => "rivière*|fleuve*|cours d'eau|ruisseau*",
        Island => "île*|îlot|îlots|atoll*",
        Locality => "localité*|communauté*|agglomération*|villes et villages|collectivité*|bourgs et villages",
        City => "ville*|grande* ville*|métropole*|cité*|capitale*",
        Town => "bourg*|bourgade*|petite* ville*|arrondissement*",
        Village => "village|villages|hameau*",
        Municipality => "commune*|municipalité*|mairie*|paroisse*|collectivité* locale*|intercommunalité*",
        Neighbourhood => "quartier*|cité* HLM|lotissement*|faubourg*|banlieue*",
        District => "district*|département|départements|canton|cantons|comté*|préfecture*|circonscription*",
        Province => {
            "province*|région*|État* américain*|gouvernorat*|oblast*|territoire*|Land|Länder|région* autonome*|\
             État* fédéré*|wilaya*"
        }
        Country => {
            "pays|État*|nation*|pays européen*|État* européen*|pays africain*|pays participant*|État* souverain*|\
             pays tiers|pays partenaire*|nation* européenne*|pays voisin*|pays occidental|pays occidentaux|\
             État* participant*|autres pays|autres États|pays différent*|pays arabe*"
        }
        EuMemberState => {
            "État* membre*|pays membre*|État* de l'Union européenne|État* de l'Union|État* de l'UE|\
             pays de l'Union européenne|pays de l'UE|pays de l'Union|État* membre* de l'Union européenne|\
             État* membre* de l'UE|État* membre* de l'Union|pays membre* de l'Union européenne|pays membre* de l'UE|\
             État* européen* membre* de l'UE|membre* de l'Union européenne|membre* de l'UE|pays membre* de l'Union|\
             autres États membres|autres pays de l'UE|autres pays membres|État* membre* participant*"
        }
        NatoMember => {
            "pays de l'OTAN|membre* de l'OTAN|État* membre* de l'OTAN|pays membre* de l'OTAN|allié* de l'OTAN|\
             pays allié*"
        }
        Continent => "continent*",
        Site => {
            "site|sites|lieu*|endroit*|zone*|emplacement*|cible*|installation*|infrastructure*|objectif* militaire*|\
             position*|implantation*"
        }
        Room => "chambre*|salle*|chambre* d'hôtel",
        Floor => "étage*|niveau*|palier*",
        Weapon => "arme*|arme* blanche*|hache*|arme* de guerre",
        Gun => {
            "arme* à feu|fusil|fusils|pistolet*|revolver*|mitrailleuse*|kalachnikov*|fusil* d'assaut|arme* de poing|\
             carabine*|pistolet*-mitrailleur*|fusil* de chasse|arme* longue*"
        }
        Bomb => {
            "bombe*|engin* explosif*|engin* explosif* improvisé*|voiture* piégée*|explosif|explosifs|\
             cocktail* Molotov|colis piégé*|ceinture* d'explosifs|ceinture* explosive*|bombe* artisanale*|\
             bombe* planante*"
        }
        Knife => "couteau*|machette*|poignard*|couteau* de cuisine",
        Grenade => "grenade*",
        Landmine => "mine* antipersonnel*|mine* terrestre*|mines antipersonnel",
        Projectile => "projectile*",
        Artillery => {
            "pièce* d'artillerie|obusier*|canon|canons|système* de défense aérienne|lance-missiles|\
             système* d'artillerie"
        }
        Missile => {
            "missile*|missile* balistique*|missile* de croisière|ogive*|tête* nucléaire*|torpille*|\
             missile* hypersonique*|ogive* nucléaire*|tir* de roquette*|tir* de missile*"
        }
        Rocket => "roquette*|fusée*|lance-roquettes",
        Shell => "obus|mortier*|obus de mortier|obus d'artillerie",
        Shot => "coup* de feu|tir|tirs|détonation*|coups de feu tirés|rafale*",
        Bullet => "balle*|cartouche*|munition*|douille*",
        Stabbing => "coup* de couteau|attaque* au couteau|agression* au couteau",
        Drug => {
            "drogue*|cocaïne|héroïne|cannabis|stupéfiant*|pilule*|comprimé*|cachet* d'ecstasy|haschich|amphétamine*|\
             résine de cannabis|pain* de cocaïne"
        }
        Package => {
            "colis|paquet*|sac|sacs|boîte*|valise*|conteneur*|cargaison*|caisse*|palette*|carton|cartons|container|\
             containers|ballot|ballots|livraison*"
        }
        Cigarette => "cigarette*|paquet* de cigarettes|cartouche* de cigarettes|cigare*",
        Banknote => "billet* de banque|faux billet*|pièce* de monnaie|fausse* coupure*|coupure*",
        Jewel => "bijou|bijoux|pierre* précieuse*|joyau|joyaux|pièce* d'or|diadème*",
        Diamond => "diamant*",
        Watch => "montre*|montre* de luxe",
        Artwork => {
            "œuvre* d'art|œuvre*|tableau*|peinture*|sculpture*|toile*|pièce* archéologique*|antiquité*|\
             bien* culturel*|chef-d'œuvre|chefs-d'œuvre|objet* d'art|objet* archéologique*"
        }
        Item => {
            "objet*|article* de contrefaçon|biens|effet* personnel*|unité*|exemplaire*|pièce* à conviction|\
             marchandise*|effets personnels|pièce*|saisie*"
        }
        Product => "produit*|modèle*|contrefaçon*|produit* contrefait*|jouet*|lot|lots|référence*|variété*",
        Document => {
            "document*|document* secret*|document* classifié*|dossier*|lettre*|courrier*|archive*|document* interne*|\
             pièce* du dossier"
        }
        Passport => {
            "passeport|passeports|carte* d'identité|pièce* d'identité|permis de conduire|faux passeport*|faux papiers|\
             papiers d'identité|titre* de voyage"
        }
        Visa => {
            "visa*|titre* de séjour|permis de séjour|permis de travail|permis|carte* de séjour|licence*|autorisation*"
        }
        Ticket => "ticket*|billet|billets|billet* d'avion|billet* de train|place* de concert",
        Book => "ouvrage*|roman*|bouquin*|tome*|volume*|bande* dessinée*|manuscrit*|magazine*",
        Page => "page*|paragraphe*|chapitre*|feuillet*",
        Report => "rapport|rapports|étude*|enquête* d'opinion|indicateur*|sondage*",
        Article => "article*|article* de presse|reportage*|chronique*",
        Film => {
            "film|films|long-métrage|longs-métrages|court-métrage|courts-métrages|documentaire*|émission*|\
             série* télévisée*"
        }
        Song => "chanson*|morceau*",
        Award => "récompense*|prix|trophée*|nomination*|oscar|oscars|César|Césars|distinction*|décoration*",
        Language => "langue*|langue* officielle*|dialecte*",
        Nationality => "nationalité*|nationalités différentes",
        Contract => "contrat*|commande*|accord|accords|traité|traités|convention*|partenariat*",
        Law => "loi|lois|directive*|règlement*|réforme*",
        Measure => {
            "mesure*|proposition*|recommandation*|règle*|restriction*|revendication*|condition*|engagement*|\
             initiative*"
        }
        Sanction => "sanction*|pénalité*|sanction* économique*",
        Fine => "amende*|contravention*|PV",
        Organisation => {
            "organisation*|institution*|organisme*|entité*|association*|organisation* internationale*|établissement*|\
             instance*"
        }
        Company => {
            "entreprise*|société*|firme*|PME|filiale*|start-up|multinationale*|compagnie*|fournisseur|fournisseurs|\
             constructeur|constructeurs|fabricant*|compagnie* aérienne*|opérateur*|exploitant*|distributeur|\
             distributeurs|prestataire|prestataires|TPE|géant* du numérique|grande* entreprise*"
        }
        ServiceProvider => {
            "fournisseur* de service*|fournisseur* de services en ligne|fournisseur* d'accès|\
             fournisseur* d'accès à internet|hébergeur*|prestataire* de service*|fournisseur* de services internet|\
             fournisseur* de service* Internet|fournisseur* d'hébergement|hébergeur* internet|fournisseur* en ligne|\
             fournisseur* internet|prestataire* de services en ligne|prestataire* de services d'hébergement"
        }
        Agency => {
            "agence*|administration*|autorité*|régulateur|régulateurs|direction* générale*|service* de renseignement*|\
             agence* gouvernementale*|agence* de l'ONU|office|offices"
        }
        Ministry => "ministère*",
        Party => {
            "parti|partis|parti* politique*|formation* politique*|formation*|parti* d'opposition|\
             groupe* parlementaire*"
        }
        Union => "syndicat*|organisation* syndicale*|centrale* syndicale*|fédération* syndicale*|confédération*",
        Bank => "banque*|établissement* bancaire*|banque* centrale*|institution* financière*|établissement* financier*",
        Ngo => {
            "ONG|organisation* non gouvernementale*|association* caritative*|association* humanitaire*|\
             organisation* humanitaire*|organisation* caritative*|fondation*"
        }
        Team => {
            "équipe*|équipe* de secours|formation* sportive*|équipe* nationale*|équipe* d'enquête|\
             équipe* commune* d'enquête|équipage|équipages"
        }
        PoliceForce => {
            "police|polices|service* de police|force* de police|corps de police|zone* de police|unité* de police|\
             police* nationale*|autorité* répressive*|service* répressif|services répressifs|unité* de signalement|\
             parquet|parquets"
        }
        Court => "tribunal|tribunaux|cour|cours d'appel|cour d'appel|juridiction*|cours de justice",
        MilitaryUnit => {
            "brigade*|bataillon*|régiment*|division*|unité* militaire*|escadron*|compagnie* de CRS|\
             escadron* de gendarmerie"
        }
        MediaOutlet => {
            "média|médias|journal|journaux|quotidien|quotidiens|chaîne* de télévision|organe* de presse|radio|radios|\
             titre* de presse|hebdomadaire*|station* de radio|chaîne* d'information|chaîne* télé"
        }
        Group => {
            "groupe*|réseau*|cellule*|gang*|milice*|groupe* armé*|groupe* terroriste*|réseau* criminel*|\
             groupe* criminel*|bande*|cartel*|filière*|organisation* terroriste*|organisation* criminelle*|\
             cellule* terroriste*"
        }
        Fund => "fonds|fonds d'investissement|fonds de pension|fonds spéculatif*",
        Club => "club|clubs|club* de football|club* sportif*",
        Incident => "incident*|événement*|accident*|collision*|fait* divers",
        Attack => {
            "attaque*|attentat*|attentat* terroriste*|fusillade*|embuscade*|attentat*-suicide*|assaut*|agression*|\
             tuerie*|massacre*|attaque* terroriste*|attaque* armée*|tentative* d'attentat*|projet* d'attentat*|\
             attentat* déjoué*|attaque* de drone*|attaque* suicide*|attentats-suicides"
        }
        AirStrike => {
            "frappe*|frappe* aérienne*|raid* aérien*|bombardement*|frappe* de drone*|attaque* aérienne*|\
             sortie* aérienne*|frappe* de missile*"
        }
        CyberAttack => {
            "cyberattaque*|piratage*|attaque* informatique*|rançongiciel*|intrusion*|attaque* par rançongiciel|\
             incident* cyber|attaque* DDoS|attaque* par déni de service|cyberincident*"
        }
        DataBreach => "fuite*|fuite* de données|violation* de données|vol* de données|divulgation* de données",
        Explosion => "explosion*|déflagration*",
        Quake => "séisme*|tremblement* de terre|secousse*|secousse* sismique*|secousse* tellurique*",
        Aftershock => "réplique*|réplique* sismique*",
        Fire => {
            "incendie*|feu|feux|incendie* de forêt*|feu* de forêt*|foyer* d'incendie*|feux de forêts|départ* de feu|\
             feux de brousse|feu* actif*"
        }
        Storm => "tempête*|tornade*|ouragan*|cyclone*|typhon*|orage*|tempête* tropicale*",
        Flood => "inondation*|crue*",
        Landslide => "glissement* de terrain|coulée* de boue|éboulement*|chute* de pierres",
        Avalanche => "avalanche*",
        Eruption => "éruption*|éruption* volcanique*",
        Tsunami => "tsunami|tsunamis|raz-de-marée",
        Disaster => "catastrophe*|catastrophe* naturelle*|désastre*",
        Crash => "crash|crashs|accident* d'avion|accident* aérien*|catastrophe* aérienne*",
        RoadAccident => "accident* de la route|accident* de la circulation|carambolage*|accident* routier*",
        Derailment => "déraillement*",
        Shipwreck => "naufrage* de bateau*|chavirage*|chavirement*",
        Wave => "vague*|rafale* de vent|canicule*|vague* de chaleur",
        Outage => {
            "panne*|coupure* de courant|coupure* d'électricité|panne* d'électricité|panne* de courant|\
             dysfonctionnement*|perturbation*"
        }
        Flight => {
            "vol|vols|vol* intérieur*|vol* international|vols internationaux|liaison* aérienne*|décollage*|\
             atterrissage*|rotation*"
        }
        Delay => "retard|retards|annulation*|vol* annulé*|vols retardés|trains supprimés|train* supprimé*",
        Trip => {
            "voyage*|trajet*|visite*|déplacement*|traversée*|passage*|arrivée*|franchissement*|visite* officielle*|\
             visite* d'État|entrée* irrégulière*|franchissement* irrégulier*"
        }
        Raid => {
            "perquisition*|descente* de police|fouille*|contrôle*|inspection*|descente*|raid|raids|vérification*|\
             perquisition* domiciliaire*|contrôle* d'identité|visite* domiciliaire*"
        }
        Operation => {
            "opération*|opération* de police|mission*|intervention*|coup* de filet|opération* militaire*|\
             opération* de secours|journée* d'action|opération* spéciale*|opération* policière*"
        }
        Investigation => {
            "enquête*|information* judiciaire*|instruction*|investigation*|enquête* judiciaire*|enquête* pénale*|\
             enquête* préliminaire*|commission* d'enquête"
        }
        Case => {
            "cas|cas de rougeole|cas de choléra|cas de coronavirus|cas de Covid-19|cas d'Ebola|cas recensé*|\
             cas actif*|cas importé*"
        }
        ConfirmedCase => {
            "cas confirmé*|infection*|contamination*|cas positif*|nouveaux cas|nouvelle* infection*|\
             nouvelle* contamination*|test* positif*|cas avéré*|nouveau cas|cas de contamination"
        }
        SuspectedCase => "cas suspect*|cas probable*|cas possible*|suspicion*",
        Outbreak => {
            "foyer* épidémique*|cluster|clusters|épidémie*|flambée*|foyer* de contamination*|foyer* d'infection|\
             foyer* infectieux"
        }
        Trial => {
            "procès|audience*|procédure*|affaire* judiciaire*|procédure* judiciaire*|affaire*|jour* d'audience|\
             instance* judiciaire*"
        }
        Complaint => "plainte*|réclamation*|dénonciation*|doléance*|notification*",
        Lawsuit => {
            "action* en justice|recours|poursuite*|assignation*|action* collective*|pétition*|action* de groupe|\
             requête*|demande* d'indemnisation|pourvoi*"
        }
        Charge => {
            "chef* d'accusation|chef* d'inculpation|accusation*|infraction*|délit*|violation*|charge*|grief*|\
             manquement*"
        }
        Crime => "crime*",
        Murder => "meurtre*|homicide*|assassinat*|féminicide*",
        Rape => "viol|viols|agression* sexuelle*",
        Robbery => "vol* à main armée|braquage*|cambriolage*|vol* avec violence",
        WarCrime => "crime* de guerre",
        Warrant => {
            "mandat* d'arrêt|mandat* de recherche|mandat* de perquisition|mandat* d'amener|mandat|mandats|\
             mandat* d'arrêt européen*|notice* rouge*|avis de recherche"
        }
        DeathSentence => "peine* de mort|condamnation* à mort",
        Vote => {
            "vote*|voix|suffrage*|suffrage* exprimé*|bulletin*|abstention*|bulletin* de vote|vote* pour|vote* contre|\
             voix pour|voix contre|grand* électeur*"
        }
        Seat => "siège*|mandat* parlementaire*|siège* de député*|fauteuil*",
        Election => {
            "élection*|scrutin*|référendum*|tour* de scrutin|élection* législative*|élection* présidentielle*|\
             second tour"
        }
        Job => {
            "emploi*|poste|postes|poste* de travail|emploi* à temps plein|équivalent* temps plein|ETP|poste* vacant*|\
             emplois salariés"
        }
        Share => "action|actions|titre* boursier*|obligation*|part* sociale*|valeur* mobilière*",
        Strike => {
            "grève*|jour* de grève|mouvement* de grève|journée* de grève|débrayage*|arrêt* de travail|\
             préavis de grève|mouvement* social|mouvements sociaux"
        }
        Demonstration => {
            "manifestation*|rassemblement*|défilé*|émeute*|manif|manifs|cortège*|blocage*|sit-in|mobilisation*|\
             barrage* de manifestants|point* de blocage|action* de protestation|marche* blanche*|\
             marche* pour le climat|marches de protestation"
        }
        Meeting => {
            "réunion*|session*|cycle* de négociations|rencontre*|séance*|entretien*|conférence*|réunion* d'urgence|\
             tour* de négociations"
        }
        Summit => "sommet*",
        Match => "match|matchs|matches|rencontre* sportive*|partie*|jeu|jeux|combat*|sélection*|apparition*",
        Goal => "but|buts|but* contre son camp|réalisation*",
        Point => "point|points|points d'indice",
        Medal => "médaille*|médaille* d'or|médaille* d'argent|médaille* de bronze",
        Title => {
            "titre* de champion*|championnat*|coupe*|titre* mondial|Grand Chelem|titre* du Grand Chelem|sacre*|titre*"
        }
        Win => "victoire*|succès",
        Round => "round|rounds",
        Card => "carte*",
        RedCard => "carton* rouge*",
        YellowCard => "carton* jaune*",
        Test => {
            "test|tests|test* PCR|dépistage*|échantillon*|prélèvement*|essai* nucléaire*|test* de dépistage|examen*|\
             tir* d'essai"
        }
        Dose => "dose*|vaccin|vaccins|injection*|vaccination*|flacon*|dose* de vaccin*|piqûre*|dose* de rappel",
        Mask => "masque*|blouse*|masque* chirurgical|masques chirurgicaux",
        Symptom => "symptôme*|effet* secondaire*|effet* indésirable*",
        Surgery => "intervention* chirurgicale*|rein|reins",
        Animal => {
            "animal|animaux|éléphant*|baleine*|dauphin*|requin*|ours|lion*|tigre*|loup*|animal de compagnie|\
             animaux de compagnie|rhinocéros|tortue*|poisson|poissons|singe*|vison|visons|bête*|cétacé*"
        }
        Cattle => "bovin*|vache*|taureau*|veau*",
        Sheep => "mouton|moutons|brebis|agneau*|ovin|ovins",
        Horse => "cheval|chevaux|âne|ânes|poney*|équidé*",
        Dog => "chien*|chienne*|chien* de recherche|chiot*|chien* renifleur*",
        Livestock => "bétail|cheptel*|chèvre*|chameau*|tête* de bétail|animaux d'élevage|buffle*",
        Bird => "oiseau*|volaille*|poulet*|canard*|poule*|dinde*|oie*|cygne*",
        Cat => "chat|chats|chaton*",
        Pig => "porc|porcs|cochon*|porcelet*|sanglier*",
        Species => "espèce*|espèce* menacée*|race*",
        Tree => "arbre*|arbuste*|plant* de cannabis|pied* de cannabis|chêne*",
        Egg => "œuf*|œuf* contaminé*",
        Meal => {
            "repas|ration*|colis alimentaire*|bouteille*|panier* repas|boîte* de conserve|denrée*|ration* alimentaire*"
        }
        Coffin => "cercueil*|tombe*|fosse* commune*|sépulture*|charnier*",
        Stone => "pierre*|pavé|pavés|brique*|débris|fragment*|rocher*|morceau* d'épave",
        Window => "fenêtre*|vitre*|porte|portes|mur|murs|vitrine*",
        Project => "projet*|plan|plans|programme*|chantier*|plan* d'action|campagne*",
        Question => "question*|problème*|thème*|erreur*|irrégularité*|anomalie*",
        Reason => "raison*|facteur|facteurs|cause*|hypothèse*|scénario*|piste*",
        Request => {
            "demande*|demande* d'asile|candidature*|offre*|dépôt* de dossier*|appel* d'offres|inscription*|\
             requête* d'asile"
        }
        Transaction => {
            "transaction*|paiement*|virement*|transfert*|vente*|achat*|don|dons|prêt*|retrait|retraits|versement*|\
             mensualité*"
        }
        Bitcoin => "bitcoin*|BTC|cryptomonnaie*|crypto-monnaie*",
        Resignation => "démission*",
        Recall => "rappel|rappels|rappel* de produits|campagne* de rappel",
        Truce => "cessez-le-feu|trêve*|violation* du cessez-le-feu",
        Generation => "génération*|anniversaire*",
        Time => "fois|reprise*|occasion*",
        Night => "nuit*",
        Season => "saison*|législature*|mandat* présidentiel|mandats présidentiels",
        Volcano => "volcan*",
        Monument => "monument*|statue*|site* culturel*|lieu* culturel*|mémorial|mémoriaux",
        Reactor => "réacteur*|réacteur* nucléaire*",
        WindTurbine => "éolienne*|turbine*",
        Substation => "sous-station*|poste* électrique*|transformateur*",
        SolarPanel => "panneau* solaire*|panneau* photovoltaïque*",
        Disease => "maladie*|pathologie*",
        Virus => "virus|variant|variants|souche*",
        Lake => "lac*",
        Beach => "plage*",
        Glacier => "glacier*",
        PowerLine => "ligne* à haute tension|ligne* électrique*|pylône*",
        Cable => "câble* sous-marin*|câble|câbles",
        Ventilator => "respirateur*|ventilateur*",
        Defeat => "défaite*|revers",
        Draw => "match* nul|matchs nuls",
        Classroom => "salle* de classe|classe|classes",
        MilitaryBase => "base* militaire*|base|bases|caserne*|avant-poste*",
        Checkpoint => {
            "poste* de contrôle|point* de contrôle|barrage* routier*|poste*-frontière|postes-frontières|checkpoint|\
             checkpoints|point* de passage"
        }
        Bill => "projet* de loi|proposition* de loi",
        Resolution => "résolution*",
        Decree => "décret*|ordonnance*",
        Amendment => "amendement*",
        Tariff => "droit* de douane|tarif* douanier*",
        GoldBar => "lingot*|lingot* d'or",
        Branch => "succursale*|agence* bancaire*|guichet*",
        ClinicalTrial => "essai* clinique*",
        Execution => "exécution*",
        LifeSentence => "condamnation* à perpétuité|perpétuité|peine* de perpétuité|réclusion* à perpétuité",
        PrisonSentence => "peine*|peine* de prison",
        Episode => "épisode*",
        Play => "pièce* de théâtre|représentation*|spectacle*",
        Album => "album*",
        Concert => "concert|concerts",
        EmergencyCall => "appel|appels|appel* d'urgence|coup* de téléphone",
        Alert => "alerte*|avertissement*|vigilance*|alerte* rouge*|ordre* d'évacuation",
        Tip => "renseignement*|tuyau*",
        Referral => "signalement*|signalement* d'utilisateur*",
        Lap => "tour* de piste",
        Stage => "étape*",
        Set => "set|sets|manche*",
        Try => "essai|essais",
        Touchdown => "touchdown|touchdowns",
        Run => "point* de cricket",
        Wicket => "guichet* au cricket",
        Assist => "passe* décisive*",
        Penalty => "penalty|penaltys|penalties",
        Abortion => "avortement*|IVG",
        Transplant => "greffe*|transplantation*|organe*",
        Address => "adresse*",
        IpAddress => "adresse* IP",
        View => "vue|vues|téléchargement*",
        Farm => "exploitation*|exploitation* agricole*|ferme*|élevage*",
        Field => "champ*|culture*|parcelle*",
        Blanket => "couverture*|matelas",
        Vest => "gilet* pare-balles|gilet* de sauvetage|gilet* explosif*|gilet*",
        Envelope => "enveloppe*",
        Detonator => "détonateur*",
        Part => "airbag|airbags|composant*|pièce* détachée*",
        Engine => "moteur|moteurs",
        Convoy => "convoi*",
        Marriage => "mariage*|divorce*|noce*",
        Pregnancy => "grossesse*",
        Version => "version*",
        Wound => "plaie*|fracture*",
        Market => "marché|marchés",
    }
}
