use crate::lang::ClauseTables;

pub(in crate::lang) const CLAUSES: ClauseTables = ClauseTables {
    contrasts: &[
        &["pero"],
        &["mientras", "que"],
        &["sin", "embargo"],
        &["aunque"],
        &["en", "tanto", "que"],
        &["sino", "que"],
    ],
    subjects: &[
        "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "este", "esta", "estos", "estas", "ese", "esa",
        "esos", "su", "sus", "ellos", "ellas", "ella", "nosotros", "usted", "esto", "eso", "algunos", "algunas",
        "varios", "varias", "ningun", "ninguna", "ninguno", "nadie", "todos", "todas", "otros", "otras", "otro",
        "otra", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "al",
        "mas", "menos", "muchos", "muchas", "unos", "se", "hay", "hubo", "no", "ya",
    ],
    verbs: &[
        "es", "son", "ha", "han", "era", "eran", "habia", "habian", "sera", "seran", "seria", "serian", "fue",
        "fueron", "habra", "habran", "habria", "habrian", "va", "van", "puede", "pueden", "debe", "deben", "hace",
        "hacen", "hizo", "sigue", "siguen", "queda", "quedan", "dice", "dicen", "dijo", "dijeron", "afirma",
        "afirmo", "indica", "indico", "anuncia", "anuncio", "estima", "deberia", "deberian", "podria", "podrian",
        "quiere", "quieren", "parece", "parecen", "sea", "hay", "hubo", "viene", "vienen", "tiene", "tienen", "tuvo",
        "tuvieron", "pone", "permite", "cuenta", "cuentan", "esta", "estan", "estaba", "estaban", "estuvo",
        "murio", "dejo", "resulto", "permanece", "permanecen", "continua", "continuan", "causo", "provoco",
    ],
    verb_endings: &["aron", "ieron", "yeron", "aban", "jeron"],
    reports: &[
        "segun", "dice", "dijo", "indica", "indico", "indicaron", "declara", "declaro", "declararon", "afirma",
        "afirmo", "afirmaron", "afirman", "afirmaba", "precisa", "preciso", "anuncia", "anuncio", "anunciaron",
        "agrego", "anadio", "explica", "explico", "explicaron", "confirma", "confirmo", "confirmaron",
        "estima", "estimo", "asegura", "aseguro", "aseguraron", "informa", "informo", "informaron", 
        "senalo", "senalaron", "subrayo", "reconocio", "relato", "relataron", "advirtio", "sostiene",
        "sostuvo", "sostienen", "desmintio", "desmiente", "nego", "niega", "reivindico", "reivindica", "denuncio",
        "lamento", "reporto", "reportaron", "dijeron", "dicen", "detallo", "comunico", "manifesto",
    ],
    report_pairs: &[("de", "acuerdo"), ("a", "juicio")],
    leaning: &[
        "si", "pese", "aunque", "cuando", "como", "mientras", "porque", "puesto", "no", "pues", "tras", "dado",
    ],
};
