use super::Wording;

pub const WORDING: Wording = Wording {
    language: "it",
    date: "{day} {month} {year}",
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    leads: LEADS,
    dead: &[
        "Almeno {n} persone sono state uccise.",
        "Il bilancio è di {n} morti.",
        "{n} persone sono morte, secondo {o}.",
    ],
    injured: &[
        "Altre {n} persone sono rimaste ferite.",
        "{n} feriti sono stati portati in ospedale.",
    ],
    body: &[
        "{p}, di {o}, ha invitato alla calma.",
        "{o} ha inviato una squadra guidata da {p}.",
    ],
    arrests: &[
        "La polizia ha poi arrestato {n} sospetti.",
        "{n} persone sono state fermate, ha detto {p}.",
    ],
    earlier: &[
        "Una precedente aveva già colpito {t} il {d}.",
        "{t} era già stata colpita il {d}.",
    ],
    countries: [
        "Francia", "Belgio", "Germania", "Spagna", "Italia", "Polonia", "Turchia", "Marocco",
    ],
};

const LEADS: [&[&str]; 5] = [
    &[
        "Una bomba è esplosa in una strada affollata di {t}, {c}, il {d}.",
        "Un ordigno ha devastato la stazione degli autobus di {t} il {d}, secondo le autorità.",
    ],
    &[
        "La polizia ha perquisito diverse abitazioni a {t}, {c}, il {d}.",
        "Un'operazione di polizia contro una rete di trafficanti si è svolta a {t} il {d}.",
    ],
    &[
        "Un terremoto ha colpito {t}, {c}, il {d}.",
        "Il {d} forti scosse hanno danneggiato le case a {t}.",
    ],
    &[
        "Un pullman e un camion si sono scontrati vicino a {t}, {c}, il {d}.",
        "Il {d} un incidente sulla tangenziale di {t} ha bloccato il traffico.",
    ],
    &[
        "Migliaia di persone hanno sfilato a {t}, {c}, il {d}.",
        "Il {d} i manifestanti hanno riempito la piazza principale di {t}.",
    ],
];
