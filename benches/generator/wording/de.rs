use super::Wording;

pub const WORDING: Wording = Wording {
    language: "de",
    date: "{day}. {month} {year}",
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    leads: LEADS,
    dead: &[
        "Mindestens {n} Menschen wurden getötet.",
        "Die Zahl der Toten liegt bei {n}.",
        "{n} Menschen starben, wie {o} mitteilte.",
    ],
    injured: &[
        "Weitere {n} Menschen wurden verletzt.",
        "{n} Verletzte kamen ins Krankenhaus.",
    ],
    body: &[
        "{p} von {o} rief zur Ruhe auf.",
        "{o} schickte ein Team unter der Leitung von {p}.",
    ],
    arrests: &[
        "Die Polizei nahm später {n} Verdächtige fest.",
        "{n} Personen wurden festgenommen, sagte {p}.",
    ],
    earlier: &[
        "Ein früheres hatte {t} am {d} getroffen.",
        "{t} war bereits am {d} getroffen worden.",
    ],
    countries: [
        "Frankreich",
        "Belgien",
        "Deutschland",
        "Spanien",
        "Italien",
        "Polen",
        "der Türkei",
        "Marokko",
    ],
};

const LEADS: [&[&str]; 5] = [
    &[
        "Eine Bombe explodierte am {d} in einer belebten Straße von {t} in {c}.",
        "Am {d} verwüstete ein Sprengsatz den Busbahnhof von {t}, wie die Behörden mitteilten.",
    ],
    &[
        "Die Polizei durchsuchte am {d} mehrere Häuser in {t}, {c}.",
        "Ein Polizeieinsatz gegen einen Schmugglerring fand am {d} in {t} statt.",
    ],
    &[
        "Ein Erdbeben erschütterte am {d} {t} in {c}.",
        "Am {d} beschädigten heftige Erdstöße Häuser in {t}.",
    ],
    &[
        "Ein Reisebus und ein Lastwagen stießen am {d} bei {t}, {c}, zusammen.",
        "Am {d} legte ein Unfall auf dem Ring von {t} den Verkehr lahm.",
    ],
    &[
        "Tausende Menschen zogen am {d} durch {t}, {c}.",
        "Am {d} füllten Demonstranten den Marktplatz von {t}.",
    ],
];
