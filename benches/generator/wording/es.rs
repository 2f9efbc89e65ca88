use super::Wording;

pub const WORDING: Wording = Wording {
    language: "es",
    date: "{day} de {month} de {year}",
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    leads: LEADS,
    dead: &[
        "Al menos {n} personas murieron.",
        "El balance asciende a {n} muertos.",
        "{n} personas fallecieron, según {o}.",
    ],
    injured: &[
        "Otras {n} personas resultaron heridas.",
        "{n} heridos fueron trasladados al hospital.",
    ],
    body: &["{p}, de {o}, pidió calma.", "{o} envió un equipo dirigido por {p}."],
    arrests: &[
        "La policía detuvo después a {n} sospechosos.",
        "{n} personas fueron detenidas, dijo {p}.",
    ],
    earlier: &[
        "Una anterior ya había golpeado {t} el {d}.",
        "{t} ya había sido golpeada el {d}.",
    ],
    countries: [
        "Francia",
        "Bélgica",
        "Alemania",
        "España",
        "Italia",
        "Polonia",
        "Turquía",
        "Marruecos",
    ],
};

const LEADS: [&[&str]; 5] = [
    &[
        "Una bomba estalló en una calle concurrida de {t}, {c}, el {d}.",
        "Un artefacto explosivo destrozó la estación de autobuses de {t} el {d}, según las autoridades.",
    ],
    &[
        "La policía registró varias viviendas en {t}, {c}, el {d}.",
        "Una operación policial contra una red de traficantes tuvo lugar en {t} el {d}.",
    ],
    &[
        "Un terremoto sacudió {t}, {c}, el {d}.",
        "El {d}, fuertes temblores dañaron casas en {t}.",
    ],
    &[
        "Un autocar y un camión chocaron cerca de {t}, {c}, el {d}.",
        "El {d}, un accidente en la circunvalación de {t} cortó el tráfico.",
    ],
    &[
        "Miles de personas marcharon por {t}, {c}, el {d}.",
        "El {d}, los manifestantes llenaron la plaza mayor de {t}.",
    ],
];
