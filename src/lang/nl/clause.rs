use crate::lang::ClauseTables;

pub(in crate::lang) const CLAUSES: ClauseTables = ClauseTables {
    contrasts: &[&["maar"], &["terwijl"], &["doch"]],
    subjects: &[
        "de", "het", "een", "zijn", "haar", "hun", "ons", "onze", "mijn", "dit", "deze", "die", "dat", "hij", "zij", "ze",
        "we", "wij", "ik", "je", "jullie", "er", "sommige", "sommigen", "veel", "vele", "enkele", "verschillende",
        "meerdere", "alle", "alles", "iedereen", "beide", "geen", "niemand", "andere", "anderen", "nog",
        "zeker", "minstens", "ongeveer", "zo'n", "ruim", "bijna", "politie", "autoriteiten", "hulpverleners", "getuigen",
        "deskundigen", "experts", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
        "tientallen", "honderden", "duizenden", "mensen", "bewoners", "inwoners", "rebellen", "onderzoekers", "volgens",
        "in", "op", "bij",
    ],
    verbs: &[
        "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "hadden", "zal",
        "zullen", "zou", "zouden", "kan", "kunnen", "kon", "konden", "mag", "mogen", "moet", "moeten", "moest", "moesten",
        "wil", "willen", "wilde", "wilden", "gaat", "gaan", "ging", "gingen", "komt", "komen", "kwam", "kwamen", "blijft",
        "blijven", "bleef", "bleven", "laat", "laten", "liet", "lieten", "doet", "doen", "deed", "deden", "zegt", "zeggen",
        "zei", "zeiden", "staat", "staan", "stond", "stonden", "ligt", "liggen", "lag", "lagen", "zit", "zitten", "zat",
        "zaten", "vindt", "vinden", "vond", "vonden", "krijgt", "krijgen", "kreeg", "kregen", "geeft", "geven", "gaf",
        "gaven", "neemt", "nemen", "nam", "namen", "valt", "vallen", "viel", "vielen", "raakt", "raken", "raakte",
        "raakten", "maakt", "maken", "maakte", "maakten", "houdt", "houden", "hield", "hielden", "begint", "begon",
        "begonnen", "blijkt", "blijken", "bleek", "lijkt", "lijken", "leek", "steeg", "stegen", "daalde", "daalden", "trok",
        "trokken", "sloeg", "sloegen", "schoot", "schoten", "brak", "braken", "stierf", "stierven", "meldt", "meldde",
        "melden", "meldden", "verwacht", "verwachten", "ontkent", "ontkende", "bevestigt", "bevestigde", "hoopt", "hopen",
        "denkt", "denken", "telt", "telde", "eist", "eiste", "bracht", "brachten", "sprak", "spraken", "won", "verloor",
        "verloren", "bestaat", "bestaan",
    ],
    verb_endings: &["eerde", "eerden", "eert", "igde", "igden"],
    reports: &[
        "volgens", "aldus", "zegt", "zeggen", "zei", "zeiden", "meldt", "melden", "meldde", "meldden", "bericht", "berichtte",
        "verklaart", "verklaarde", "verklaarden", "bevestigt", "bevestigde", "bevestigden", "stelt", "stelde", "schrijft",
        "schreef", "vertelt", "vertelde", "benadrukt", "benadrukte", "waarschuwt", "waarschuwde", "beweert", "beweerde",
        "beweren", "schat", "schatte", "schatten", "rapporteert", "rapporteerde", "gelooft", "denkt", "vindt", "erkent",
        "erkende", "ontkent", "ontkende", "ontkenden", "reageert", "reageerde", "concludeert", "claimt", "citeert",
        "luidens", "verluidt",
    ],
    report_pairs: &[("laat", "weten"), ("liet", "weten"), ("lieten", "weten"), ("laten", "weten"), ("geeft", "aan"), ("gaf", "aan")],
    leaning: &[
        "als", "indien", "hoewel", "ofschoon", "tenzij", "omdat", "doordat", "toen", "terwijl", "nadat", "voordat", "sinds",
        "niet", "ondanks", "zodra", "aangezien", "wanneer", "of",
    ],
};
