//! What the reports are made of, each in English and in French.

/// The languages of the feeds, as the tables are numbered.
#[derive(Clone, Copy)]
pub enum Language {
    En,
    Fr,
}

/// One kind of happening.
pub struct Happening {
    /// What was done to those counted.
    pub done: [&'static [&'static str]; 2],
    /// Who or what was counted, several words for the same each.
    pub counted: &'static [[&'static [&'static str]; 2]],
    /// The smallest counts are about this, and the largest so many doublings above.
    pub least: u64,
    pub octaves: usize,
}

impl Language {
    /// A number with its thousands set apart.
    pub fn grouped(self, number: u64) -> String {
        let separator = match self {
            Language::En => ",",
            Language::Fr => "\u{a0}",
        };
        let digits = number.to_string();
        let first = (digits.len() - 1) % 3 + 1;
        let mut out = digits[..first].to_owned();
        for at in (first..digits.len()).step_by(3) {
            out.push_str(separator);
            out.push_str(&digits[at..at + 3]);
        }
        out
    }
}

/// In place of a number.
pub const VAGUE: [&str; 2] = ["some", "des"];

pub const HEADS: [&str; 30] = [
    "Ab", "Ard", "Bel", "Bro", "Cas", "Dal", "Eld", "Fal", "Gam", "Hes", "Ing", "Jas", "Kol", "Lar", "Mel", "Nor",
    "Ol", "Pra", "Ros", "Sar", "Ster", "Tal", "Trev", "Ul", "Vas", "Wal", "Wyn", "Yel", "Zan", "Thor",
];

pub const MIDDLES: [&str; 14] = [
    "a", "e", "i", "o", "am", "en", "ig", "is", "on", "or", "und", "ar", "el", "eva",
];

pub const TAILS: [&str; 22] = [
    "beck", "berg", "brook", "by", "dorf", "fjord", "gard", "heim", "hurst", "lac", "lande", "ley", "mere", "mora",
    "nau", "ness", "rive", "stead", "tal", "thorpe", "vard", "zell",
];

/// What stands behind the name of a place, where it is given in full.
pub const QUARTERS: [[&str; 2]; 7] = [
    ["", ""],
    [" City", "-Ville"],
    [" North", " Nord"],
    [" South", " Sud"],
    [" Harbour", " Port"],
    [" Region", " Région"],
    [" Valley", " Vallée"],
];

pub const CAUSES: [[&str; 2]; 20] = [
    ["mudslide", "une coulée de boue"],
    ["tornado", "une tornade"],
    ["gas explosion", "une explosion de gaz"],
    ["dam failure", "une rupture de barrage"],
    ["forest fire", "un feu de forêt"],
    ["bus crash", "un accident de car"],
    ["earthquake", "un séisme"],
    ["riot", "une émeute"],
    ["flash flood", "une crue soudaine"],
    ["blizzard", "une tempête de neige"],
    ["avalanche", "une avalanche"],
    ["bankruptcy", "une faillite"],
    ["hailstorm", "un orage de grêle"],
    ["ferry accident", "un naufrage"],
    ["police operation", "une opération de police"],
    ["heat wave", "une canicule"],
    ["train collision", "une collision de trains"],
    ["hurricane", "un ouragan"],
    ["chemical leak", "une fuite de produits chimiques"],
    ["bridge collapse", "un effondrement de pont"],
];

pub const TEMPLATES: [&[&str]; 2] = [
    &[
        "{n} {o} {v} as {c} hits {p}",
        "{p}: {n} {o} {v} after {c}",
        "After the {c}, {n} {o} {v} in {p}",
        "Emergency services in {p} speak of {n} {o} {v} in the {c}",
        "{n} {o} {v} in {p}, says the governor, who blames the {c}",
        "The {p} {c} has left {n} {o} {v}, according to the prefect",
        "Rescue teams at {p} counted {n} {o} {v} after a {c}",
    ],
    &[
        "{n} {o} {v} à {p} après {c}",
        "{p} : {n} {o} {v} après {c}",
        "Après {c}, {n} {o} {v} à {p}",
        "Les services de secours de {p} parlent de {n} {o} {v} après {c}",
        "{n} {o} {v} près de {p}, dit le gouverneur, qui évoque {c}",
        "À {p}, {c} a laissé {n} {o} {v}, selon le préfet",
    ],
];

pub const HAPPENINGS: [Happening; 8] = [
    Happening {
        done: [&["killed", "dead", "found dead"], &["tués", "morts", "retrouvés morts"]],
        counted: &[
            [
                &["people", "residents", "locals"],
                &["habitants", "riverains", "civils"],
            ],
            [
                &["hikers", "walkers", "ramblers"],
                &["randonneurs", "marcheurs", "promeneurs"],
            ],
            [
                &["sailors", "crew members", "seamen"],
                &["marins", "matelots", "équipiers"],
            ],
            [
                &["farmhands", "farm workers", "labourers"],
                &["ouvriers agricoles", "saisonniers", "journaliers"],
            ],
        ],
        least: 1,
        octaves: 9,
    },
    Happening {
        done: [
            &["injured", "hurt", "in hospital with injuries"],
            &["blessés", "touchés", "hospitalisés"],
        ],
        counted: &[
            [
                &["bystanders", "people", "onlookers"],
                &["passants", "badauds", "habitants"],
            ],
            [&["cyclists", "bike riders"], &["cyclistes", "vététistes"]],
            [
                &["paramedics", "medics", "ambulance crews"],
                &["secouristes", "ambulanciers", "sauveteurs"],
            ],
        ],
        least: 1,
        octaves: 10,
    },
    Happening {
        done: [
            &["rescued", "saved", "brought to safety"],
            &["secourus", "sauvés", "mis à l'abri"],
        ],
        counted: &[
            [
                &["migrants", "refugees", "asylum seekers"],
                &["migrants", "réfugiés", "demandeurs d'asile"],
            ],
            [&["bathers", "swimmers"], &["baigneurs", "nageurs"]],
            [&["skiers", "winter sports tourists"], &["skieurs", "vacanciers"]],
        ],
        least: 2,
        octaves: 9,
    },
    Happening {
        done: [
            &["arrested", "in police custody", "detained"],
            &["arrêtés", "interpellés", "placés en garde à vue"],
        ],
        counted: &[
            [&["suspects", "men", "people"], &["suspects", "hommes", "individus"]],
            [
                &["hooligans", "football fans", "supporters"],
                &["hooligans", "supporters", "ultras"],
            ],
            [
                &["dealers", "drug dealers", "pushers"],
                &["dealers", "trafiquants", "revendeurs"],
            ],
        ],
        least: 1,
        octaves: 9,
    },
    Happening {
        done: [
            &[
                "without water",
                "without running water",
                "cut off from the water supply",
            ],
            &["privés d'eau", "sans eau", "coupés du réseau d'eau"],
        ],
        counted: &[
            [&["flats", "apartments", "dwellings"], &["logements", "appartements"]],
            [&["households", "homes"], &["foyers", "ménages"]],
            [
                &["restaurants", "cafés", "eateries"],
                &["restaurants", "cafés", "bistrots"],
            ],
        ],
        least: 50,
        octaves: 13,
    },
    Happening {
        done: [
            &["laid off", "dismissed", "made redundant"],
            &["licenciés", "renvoyés", "remerciés"],
        ],
        counted: &[
            [
                &["workers", "employees", "staff"],
                &["ouvriers", "employés", "salariés"],
            ],
            [&["drivers", "couriers"], &["chauffeurs", "livreurs"]],
            [&["teachers", "tutors"], &["enseignants", "professeurs"]],
        ],
        least: 20,
        octaves: 10,
    },
    Happening {
        done: [&["destroyed", "razed", "flattened"], &["détruits", "rasés", "anéantis"]],
        counted: &[
            [&["barns", "sheds"], &["hangars", "abris"]],
            [
                &["houses", "homes", "buildings"],
                &["pavillons", "bâtiments", "immeubles"],
            ],
            [&["cabins", "chalets", "bungalows"], &["chalets", "bungalows"]],
        ],
        least: 3,
        octaves: 12,
    },
    Happening {
        done: [
            &["evacuated", "moved to safety", "told to leave"],
            &["évacués", "déplacés", "priés de partir"],
        ],
        counted: &[
            [&["households", "families"], &["foyers", "ménages"]],
            [&["campers", "holidaymakers"], &["campeurs", "vacanciers"]],
            [&["patients", "hospital patients"], &["patients", "malades"]],
        ],
        least: 10,
        octaves: 13,
    },
];
