//! Sentences of both languages; `{t}` town, `{c}` country, `{d}` day, `{n}` number, `{p}` person, `{o}` body.

use corroborate::event::EventKind;

/// Sentences of one language, each list told of one kind of claim.
pub struct Wording {
    pub language: &'static str,
    pub months: [&'static str; 12],
    /// Leads by kind, in the order of [`KINDS`].
    pub leads: [&'static [&'static str]; 5],
    pub dead: &'static [&'static str],
    pub injured: &'static [&'static str],
    pub body: &'static [&'static str],
    pub arrests: &'static [&'static str],
    pub earlier: &'static [&'static str],
    pub countries: [&'static str; 8],
}

/// The kinds of happening.
pub const KINDS: [EventKind; 5] = [
    EventKind::Bombing,
    EventKind::Operation,
    EventKind::Earthquake,
    EventKind::Accident,
    EventKind::Demonstration,
];

pub const COUNTRIES: [&str; 8] = ["FR", "BE", "DE", "ES", "IT", "PL", "TR", "MA"];

pub const BODIES: [&str; 12] = [
    "the Vartel Institute",
    "the Osmond Observatory",
    "the Kelling Foundation",
    "the Lurich Commission",
    "the Tamsin Agency",
    "the Brandt Committee",
    "the Ferrol Council",
    "the Hadley Union",
    "the Moravel Group",
    "the Quint Authority",
    "the Solano League",
    "the Wexford Bureau",
];

const LEADS_EN: [&[&str]; 5] = [
    &[
        "A bomb went off in a crowded street of {t}, {c}, on {d}.",
        "An explosive device tore through the bus station of {t} on {d}, officials in {c} said.",
        "On {d} a blast at a market in {t} shook the centre of the town.",
    ],
    &[
        "Police in {c} raided several houses in {t} on {d}.",
        "A police operation against a smuggling ring took place in {t} on {d}.",
        "On {d} officers searched offices and flats across {t}, {c}.",
    ],
    &[
        "An earthquake struck {t} in {c} on {d}.",
        "On {d} strong tremors damaged houses in {t}.",
        "The ground shook around {t} on {d} when a quake hit the region.",
    ],
    &[
        "A coach and a lorry collided near {t}, {c}, on {d}.",
        "On {d} a crash on the ring road of {t} closed all lanes.",
        "A train ran into a stationary wagon at {t} on {d}.",
    ],
    &[
        "Thousands marched through {t}, {c}, on {d}.",
        "On {d} demonstrators filled the main square of {t}.",
        "A protest against rising rents was held in {t} on {d}.",
    ],
];

const LEADS_FR: [&[&str]; 5] = [
    &[
        "Une bombe a explosé dans une rue bondée de {t}, {c}, le {d}.",
        "Le {d}, un engin explosif a ravagé la gare routière de {t}.",
    ],
    &[
        "La police a perquisitionné plusieurs maisons à {t}, {c}, le {d}.",
        "Une opération de police contre un réseau de trafiquants a eu lieu à {t} le {d}.",
    ],
    &[
        "Un séisme a frappé {t}, {c}, le {d}.",
        "Le {d}, de fortes secousses ont endommagé des maisons à {t}.",
    ],
    &[
        "Un autocar et un camion sont entrés en collision près de {t}, {c}, le {d}.",
        "Le {d}, un accident sur la rocade de {t} a bloqué la circulation.",
    ],
    &[
        "Des milliers de personnes ont défilé à {t}, {c}, le {d}.",
        "Le {d}, des manifestants ont rempli la grande place de {t}.",
    ],
];

pub const EN: Wording = Wording {
    language: "en",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    leads: LEADS_EN,
    dead: &[
        "At least {n} people were killed.",
        "The death toll stands at {n}.",
        "{n} people died, according to {o}.",
    ],
    injured: &[
        "Another {n} people were injured.",
        "{n} were taken to hospital with injuries.",
    ],
    body: &[
        "{p} of {o} called for calm.",
        "It was confirmed by {p}, who speaks for {o}.",
        "{o} sent a team led by {p}.",
    ],
    arrests: &[
        "Police later arrested {n} suspects.",
        "{n} people were detained, said {p}.",
    ],
    earlier: &["A previous one had hit {t} on {d}.", "{t} had already been hit on {d}."],
    countries: [
        "France", "Belgium", "Germany", "Spain", "Italy", "Poland", "Turkey", "Morocco",
    ],
};

pub const FR: Wording = Wording {
    language: "fr",
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    leads: LEADS_FR,
    dead: &[
        "Au moins {n} personnes ont été tuées.",
        "Le bilan s'élève à {n} morts.",
        "{n} personnes sont mortes, selon {o}.",
    ],
    injured: &[
        "{n} autres personnes ont été blessées.",
        "{n} blessés ont été hospitalisés.",
    ],
    body: &[
        "{p}, de {o}, a appelé au calme.",
        "{o} a envoyé une équipe dirigée par {p}.",
    ],
    arrests: &[
        "La police a ensuite arrêté {n} suspects.",
        "{n} personnes ont été interpellées, a dit {p}.",
    ],
    earlier: &[
        "Une précédente avait déjà frappé {t} le {d}.",
        "{t} avait déjà été touchée le {d}.",
    ],
    countries: [
        "France",
        "Belgique",
        "Allemagne",
        "Espagne",
        "Italie",
        "Pologne",
        "Turquie",
        "Maroc",
    ],
};
