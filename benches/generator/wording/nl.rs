use super::Wording;

pub const WORDING: Wording = Wording {
    language: "nl",
    date: "{day} {month} {year}",
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    leads: LEADS,
    dead: &[
        "Zeker {n} mensen kwamen om het leven.",
        "Het dodental staat op {n}.",
        "{n} mensen zijn omgekomen, volgens {o}.",
    ],
    injured: &[
        "Nog eens {n} mensen raakten gewond.",
        "{n} gewonden werden naar het ziekenhuis gebracht.",
    ],
    body: &[
        "{p} van {o} riep op tot kalmte.",
        "{o} stuurde een team onder leiding van {p}.",
    ],
    arrests: &[
        "De politie arresteerde later {n} verdachten.",
        "{n} mensen zijn aangehouden, zei {p}.",
    ],
    earlier: &["Een eerdere had {t} op {d} getroffen.", "{t} was al getroffen op {d}."],
    countries: [
        "Frankrijk",
        "België",
        "Duitsland",
        "Spanje",
        "Italië",
        "Polen",
        "Turkije",
        "Marokko",
    ],
};

const LEADS: [&[&str]; 5] = [
    &[
        "Een bom ontplofte op {d} in een drukke straat van {t} in {c}.",
        "Op {d} verwoestte een explosief het busstation van {t}, aldus de autoriteiten.",
    ],
    &[
        "De politie doorzocht op {d} verschillende huizen in {t}, {c}.",
        "Een politieactie tegen een smokkelbende vond op {d} plaats in {t}.",
    ],
    &[
        "Een aardbeving trof {t} in {c} op {d}.",
        "Op {d} beschadigden zware schokken huizen in {t}.",
    ],
    &[
        "Een touringcar en een vrachtwagen botsten op {d} bij {t}, {c}.",
        "Op {d} legde een ongeluk op de ringweg van {t} het verkeer stil.",
    ],
    &[
        "Duizenden mensen liepen op {d} door {t}, {c}.",
        "Op {d} vulden betogers het grote plein van {t}.",
    ],
];
