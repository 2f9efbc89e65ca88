use super::Wording;

pub const WORDING: Wording = Wording {
    language: "pt",
    date: "{day} de {month} de {year}",
    months: [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    leads: LEADS,
    dead: &[
        "Pelo menos {n} pessoas morreram.",
        "O balanço é de {n} mortos.",
        "{n} pessoas morreram, segundo {o}.",
    ],
    injured: &[
        "Outras {n} pessoas ficaram feridas.",
        "{n} feridos foram levados para o hospital.",
    ],
    body: &[
        "{p}, de {o}, apelou à calma.",
        "{o} enviou uma equipa dirigida por {p}.",
    ],
    arrests: &[
        "A polícia deteve depois {n} suspeitos.",
        "{n} pessoas foram detidas, disse {p}.",
    ],
    earlier: &[
        "Uma anterior já tinha atingido {t} em {d}.",
        "{t} já tinha sido atingida em {d}.",
    ],
    countries: [
        "França", "Bélgica", "Alemanha", "Espanha", "Itália", "Polónia", "Turquia", "Marrocos",
    ],
};

const LEADS: [&[&str]; 5] = [
    &[
        "Uma bomba explodiu numa rua movimentada de {t}, {c}, em {d}.",
        "Um engenho explosivo destruiu a estação rodoviária de {t} em {d}, segundo as autoridades.",
    ],
    &[
        "A polícia fez buscas em várias casas em {t}, {c}, em {d}.",
        "Uma operação policial contra uma rede de traficantes decorreu em {t} em {d}.",
    ],
    &[
        "Um sismo atingiu {t}, {c}, em {d}.",
        "Em {d}, fortes abalos danificaram casas em {t}.",
    ],
    &[
        "Um autocarro e um camião colidiram perto de {t}, {c}, em {d}.",
        "Em {d}, um acidente na circular de {t} cortou o trânsito.",
    ],
    &[
        "Milhares de pessoas desfilaram em {t}, {c}, em {d}.",
        "Em {d}, os manifestantes encheram a praça principal de {t}.",
    ],
];
