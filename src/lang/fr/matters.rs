use crate::event::Role;
use crate::lang::Matter;

/// Who did it, with what and why, and how persons and things stand.
pub(super) const WORDS: &[(Matter, &str)] = &[
    (
        Matter::Doer("shooter"),
        "tireur|tireuse|tireur présumé|forcené|homme qui a ouvert le feu|homme qui a tiré",
    ),
    (
        Matter::Doer("driver"),
        "conducteur|conductrice|chauffeur|automobiliste|chauffeur du camion|homme au volant|homme qui conduisait",
    ),
    (
        Matter::Doer("bomber"),
        "kamikaze|poseur de bombe|artificier présumé|homme au chapeau",
    ),
    (
        Matter::Doer("attacker"),
        "assaillant|assaillante|agresseur|auteur présumé|auteur de l'attaque|auteur de l'attentat|\
         auteur de la fusillade|auteur des tirs|auteur des faits|terroriste|tueur|meurtrier|assassin|\
         tueur présumé|assaillant présumé",
    ),
    (
        Matter::Doer("suspect"),
        "le suspect|principal suspect|suspect numéro un|suspect principal|la suspecte|suspect-clé",
    ),
    (
        Matter::Doer("attackers"),
        "les assaillants|les tireurs|les auteurs|les agresseurs|les meurtriers|assaillants|les auteurs des tirs|\
         les auteurs de l'attaque",
    ),
    (
        Matter::Several,
        "un tireur|un suspect|un assaillant|un chauffeur|un conducteur|un automobiliste|un autre suspect|\
         un autre tireur|un second suspect|un deuxième suspect|un deuxième tireur|une conductrice|un kamikaze|\
         un terroriste|un des tireurs|l'un des tireurs|l'un des assaillants|chauffeur de taxi|\
         un chauffeur de taxi|un agresseur|un tueur|un meurtrier",
    ),
    (
        Matter::Thing("alarm"),
        "sirène*|alarme*|système d'alarme|système d'alerte|détecteur* de fumée|signal d'alarme",
    ),
    (Matter::Thing("extinguisher"), "extincteur*"),
    (Matter::Thing("sprinkler"), "sprinkler*|système d'extinction"),
    (
        Matter::Thing("brakes"),
        "frein|freins|système de freinage|frein d'urgence",
    ),
    (
        Matter::Thing("emergency-exit"),
        "issue de secours|issues de secours|sortie de secours|sorties de secours",
    ),
    (
        Matter::Thing("permit"),
        "permis d'exploitation|autorisation d'exploitation|licence|certificat de sécurité|certificat|agrément|\
         autorisation d'ouverture",
    ),
    (
        Matter::Means("missile"),
        "missile*|missile* sol-air|missile* antiaérien*|roquette*|missile Buk",
    ),
    (
        Matter::Means("warplane"),
        "avion* de chasse|chasseur bombardier|avion* de combat|avion* de guerre|avion* militaire*",
    ),
    (Matter::Means("handgun"), "pistolet*|arme de poing|revolver*|Glock"),
    (
        Matter::Means("rifle"),
        "fusil*|fusil d'assaut|fusils d'assaut|kalachnikov*|arme longue|armes longues|arme automatique|\
         armes automatiques|mitraillette*|carabine*|arme de guerre|armes de guerre",
    ),
    (
        Matter::Wields,
        "armé* d'un|armé* d'une|armé* de|muni* d'un|muni* d'une|portait un|portait une|brandissant|a tiré avec|\
         au moyen d'un|à l'aide d'un|à l'aide d'une|seulement un|porteur d'un",
    ),
    (Matter::Cause("cause:lightning"), "foudre|coup de foudre"),
    (
        Matter::Cause("cause:structural-failure"),
        "défaillance structurelle|faiblesse structurelle|rupture structurelle|défaut de conception|\
         défaut de structure|fatigue du métal|corrosion",
    ),
    (
        Matter::Cause("cause:cable-failure"),
        "rupture d'un hauban|rupture de haubans|rupture d'un tirant|rupture d'un câble|hauban*",
    ),
    (
        Matter::Cause("cause:short-circuit"),
        "court-circuit|courts-circuits|problème électrique|défaut électrique|défaillance électrique",
    ),
    (
        Matter::Cause("cause:fireworks"),
        "feu de Bengale|feux de Bengale|fusée de détresse|feu d'artifice|feux d'artifice|fumigène*|\
         engin pyrotechnique|engins pyrotechniques|effet pyrotechnique",
    ),
    (
        Matter::Cause("cause:arson"),
        "incendie criminel|incendie volontaire|pyromane|origine criminelle|acte criminel",
    ),
    (
        Matter::Cause("cause:gas-leak"),
        "fuite de gaz|explosion de gaz|bonbonne de gaz|bonbonnes de gaz|fuites de gaz",
    ),
    (
        Matter::Cause("cause:human-error"),
        "erreur humaine|erreur de pilotage|faute humaine|négligence|erreur du pilote|erreur du conducteur|\
         défaillance humaine",
    ),
    (
        Matter::Cause("cause:technical-failure"),
        "défaillance technique|problème technique|panne technique|défaillance mécanique|panne de moteur|\
         défaut technique|panne mécanique|ennui technique|rupture des freins|défaillance des freins",
    ),
    (
        Matter::Cause("cause:speed"),
        "vitesse excessive|excès de vitesse|trop vite|vitesse inadaptée",
    ),
    (
        Matter::Cause("cause:bad-weather"),
        "mauvais temps|pluies torrentielles|fortes pluies|brouillard|mauvaises conditions météorologiques|\
         intempéries|mauvaise visibilité",
    ),
    (
        Matter::Cause("cause:bird-strike"),
        "collision aviaire|collision avec un oiseau",
    ),
    (Matter::Cause("cause:bomb"), "bombe|engin explosif|sabotage|attentat"),
    (
        Matter::Causes,
        "causé* par|dû à|due à|dus à|provoqué* par|provoquer~|causer~|a provoqué|a causé|à l'origine|cause de|\
         la cause|en raison de|déclenché* par|à cause|thèse de|thèse d'|hypothèse de|hypothèse d'|la piste de|\
         la piste d'|privilégier~|mettre~ le feu|attribué* à|imputé* à|serait dû|résulter~ de|la thèse|l'hypothèse",
    ),
    (
        Matter::RuledOut,
        "écarter~|exclure~|exclu|exclue|exclus|exclues|écarté*|rejeter~ la thèse|rejeter~ l'hypothèse|réfuter~|\
         aucun indice de|aucun signe de|infirmer~",
    ),
    (
        Matter::Is(Role::Caught, true),
        "arrêté|arrêtée|interpellé|interpellée|appréhendé|appréhendée|capturé|capturée|en garde à vue|\
         sous les verrous|derrière les barreaux|attrapé|s'est rendu|s'est livré|maîtrisé par la police|\
         a été arrêté",
    ),
    (
        Matter::Is(Role::Caught, false),
        "en fuite|en cavale|toujours recherché|recherché|recherchée|activement recherché|fugitif|introuvable|\
         chasse à l'homme|court toujours|dans la nature|toujours en fuite|traqué|recherche toujours|\
         recherchent toujours|traque toujours|traquent toujours|à la recherche|tente de retrouver|\
         tentent de retrouver|pas de trace",
    ),
    (
        Matter::Is(Role::Alone, true),
        "agi seul|agissait seul|a agi seul|tireur isolé|loup solitaire|seul tireur|un seul tireur|\
         un seul assaillant|acte isolé|agit seul|tireur unique",
    ),
    (
        Matter::Is(Role::Alone, false),
        "complice*|plusieurs tireurs|plusieurs assaillants|deuxième tireur|second tireur|plusieurs hommes armés|\
         plusieurs individus ont ouvert",
    ),
    (
        Matter::Is(Role::Works, true),
        "retenti|a retenti|ont retenti|fonctionné|fonctionnait|fonctionnaient|sonné|s'est déclenché*|déclenché*|\
         en état de marche|fonctionne|fonctionnent|opérationnel*|ouverte|ouvertes",
    ),
    (
        Matter::Is(Role::Works, false),
        "en panne|défaillant*|défectueux|défectueuse*|muette|muettes|resté* muet*|resté* silencieux|hors service|\
         tombé* en panne|verrouillé*|bloqué*|hors d'usage|n'a pas fonctionné|fermées à clé|fermée à clé",
    ),
    (
        Matter::Is(Role::Valid, true),
        "valide|valides|en règle|en vigueur|en cours de validité|à jour|valable",
    ),
    (
        Matter::Is(Role::Valid, false),
        "expiré|expirée|expirés|périmé*|périmée|arrivé* à expiration|non valide|caduc|caduque|n'était plus valable",
    ),
    (
        Matter::Is(Role::Maintained, true),
        "correctement entretenu*|bien entretenu*|régulièrement entretenu*|régulièrement inspecté*|\
         entretenu* conformément|entretenu* régulièrement",
    ),
    (
        Matter::Is(Role::Maintained, false),
        "manque d'entretien|défaut d'entretien|mal entretenu*|n'a pas fait l'entretien|entretien insuffisant|\
         absence d'entretien|pas entretenu*|n'a pas entretenu",
    ),
    (
        Matter::Is(Role::Confessed, true),
        "avouer~|a avoué|avoué|passé aux aveux|reconnu les faits|a reconnu les faits|passer~ aux aveux|\
         plaidé coupable",
    ),
    (
        Matter::Is(Role::Confessed, false),
        "gardé le silence|garde le silence|refusé de parler|refuse de parler|clame son innocence|\
         muré dans le silence|nie les faits|a nié les faits|refuse de s'exprimer",
    ),
    (
        Matter::Citizen,
        "nationalité|nationalités|citoyen|citoyenne|passeport|passeports|d'origine|origine|ressortissant|\
         ressortissante|né|née|binational",
    ),
    (
        Matter::Elsewhere,
        "ailleurs|autres tirs|autres fusillades|d'autres tirs|d'autres coups de feu|autres coups de feu|\
         autres endroits|autres lieux|plusieurs endroits|deuxième fusillade|seconde fusillade|autre fusillade|\
         nouveaux tirs|d'autres explosions|d'autres attaques",
    ),
    (
        Matter::Untrue,
        "fausse alerte|fausses alertes|pas été confirmé*|non confirmé*|infondé*|infondées|se sont révélé* faux|\
         se sont révélées fausses|étaient fausses|s'est révélé faux|démenti*|démenties|ne se sont pas confirmé*|\
         ne s'est pas confirmé*|fausse rumeur|rumeur*",
    ),
    (
        Matter::Named,
        "identifié* comme|identifié|identifiée|nommé|désigné* comme|désigner~|identifier~ … comme|nommément",
    ),
    (
        Matter::Hits,
        "touché|touchée|abattu|abattue|abattre~|a abattu|frappé|atteint par|frappé* par|tiré sur",
    ),
    (Matter::Shots, "tirs|coups de feu|détonations"),
    (
        Matter::Open,
        "on ignore si|incertain|incertaine|pas clair|savoir si|on ne sait pas si|n'est pas clair|\
         reste à déterminer|reste à savoir",
    ),
    (
        Matter::Deed,
        "responsabilité|implication|impliqué*|être derrière|rien à voir|quoi que ce soit à voir|tout lien|\
         toute participation|un rôle",
    ),
    (Matter::Both, "tant|aussi bien|à la fois|autant"),
    (Matter::Half("country:US"), "américano"),
    (Matter::Half("country:GB"), "anglo"),
    (Matter::Half("country:FR"), "franco"),
    (Matter::Half("country:DE"), "germano"),
    (Matter::Half("country:RU"), "russo"),
    (Matter::Half("country:CN"), "sino"),
    (Matter::Half("country:ES"), "hispano"),
    (Matter::Half("country:IT"), "italo"),
    (Matter::Half("country:PT"), "luso"),
    (Matter::Half("country:TR"), "turco"),
    (Matter::Half("country:BE"), "belgo"),
    (Matter::Half("country:MA"), "maroco"),
    (Matter::Half("country:DZ"), "algéro"),
    (Matter::Half("country:TN"), "tuniso"),
    (Matter::Half("country:IR"), "irano"),
    (Matter::Half("country:CH"), "helvético"),
    (Matter::Half("country:SY"), "syro"),
    (Matter::Half("country:IQ"), "irako"),
    (Matter::Half("country:LB"), "libano"),
    (Matter::Half("country:CA"), "canado"),
    (Matter::Half("country:NL"), "néerlando"),
    (
        Matter::Cause("cause:accident"),
        "accidentel*|accidentelle*|accidentellement|un accident|par accident",
    ),
    (
        Matter::Cause("cause:deliberate"),
        "délibérément|délibéré*|délibérée*|intentionnel*|intentionnellement|volontairement|acte volontaire",
    ),
    (
        Matter::Cause("cause:terrorism"),
        "terrorisme|attaque terroriste|acte terroriste|acte de terrorisme|piste terroriste",
    ),
    (
        Matter::Cause("cause:chemicals"),
        "nitrate d'ammonium|produits chimiques",
    ),
    (Matter::Cause("cause:welding"), "soudure|travaux de soudure|soudeurs"),
    (
        Matter::Motive("motive:terror"),
        "mobile terroriste|motif terroriste|motivation terroriste|intention terroriste|motivations terroristes",
    ),
    (
        Matter::Motive("motive:family"),
        "dispute familiale|différend familial|conflit familial|querelle de famille|drame familial|\
         histoire de famille|querelle familiale",
    ),
    (
        Matter::Motive("motive:robbery"),
        "tentative de vol|braquage raté|vol qui a mal tourné",
    ),
    (
        Matter::Is(Role::Guilty, true),
        "condamné|condamnée|reconnu coupable|reconnue coupable|déclaré coupable",
    ),
    (
        Matter::Is(Role::Guilty, false),
        "acquitté|acquittée|relaxé|relaxée|innocenté|innocentée|blanchi",
    ),
    (
        Matter::Cause("cause:phishing"),
        "hameçonnage|courriel* piégé*|pièce jointe malveillante|mail* piégé*|courriel* infecté*|e-mail piégé",
    ),
    (
        Matter::Cause("cause:software-flaw"),
        "faille de sécurité|faille informatique|vulnérabilité logicielle|faille du protocole",
    ),
    (
        Matter::Is(Role::Alive, true),
        "est vivant|est vivante|en vie|toujours vivant|retrouvé vivant|retrouvée vivante|capturé vivant",
    ),
    (
        Matter::Is(Role::Alive, false),
        "est mort|est morte|retrouvé mort|retrouvée morte|s'est suicidé|s'est donné la mort|a été tué|s'est tué|\
         s'est fait exploser|neutralisé par la police",
    ),
    (
        Matter::Is(Role::Drunk, true),
        "ivre|en état d'ivresse|sous l'emprise de l'alcool|alcoolisé|sous l'influence de l'alcool|\
         contrôle positif|sous l'emprise de stupéfiants",
    ),
    (
        Matter::Is(Role::Drunk, false),
        "sobre|contrôle négatif|tests d'alcoolémie négatifs|test d'alcoolémie négatif|négatif à l'alcool|\
         dépistage négatif|pas bu",
    ),
    (
        Matter::Thing("distress-call"),
        "appel de détresse|signal de détresse|message de détresse|mayday|SOS",
    ),
];
