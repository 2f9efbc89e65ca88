use super::Wording;

pub const WORDING: Wording = Wording {
    language: "fr",
    date: "{day} {month} {year}",
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
    leads: LEADS,
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

const LEADS: [&[&str]; 5] = [
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
