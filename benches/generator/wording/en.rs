use super::Wording;

pub const WORDING: Wording = Wording {
    language: "en",
    date: "{day} {month} {year}",
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
    leads: LEADS,
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

const LEADS: [&[&str]; 5] = [
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
