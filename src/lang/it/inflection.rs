/// A noun or adjective with its plurals and, where its ending has one, its feminine forms.
pub(super) fn noun(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_string()];
    for (singular, others) in NOUNS {
        if *singular == word {
            forms.extend(others.split(' ').filter(|form| !form.is_empty()).map(str::to_string));
            return dedup(forms);
        }
    }
    if let Some(stem) = word.strip_suffix('o') {
        forms.push(plural_of_o(word, stem));
        if has_feminine(word, stem) {
            forms.push(format!("{stem}a"));
            forms.push(format!("{}e", hard(stem)));
        }
    } else if let Some(stem) = word.strip_suffix('a') {
        if is_of_both_genders(word) {
            forms.push(format!("{}i", hard(stem)));
            forms.push(format!("{}e", hard(stem)));
        } else if GREEK.contains(&word) {
            forms.push(format!("{stem}i"));
        } else {
            forms.extend(plurals_of_a(word, stem));
        }
    } else if let Some(stem) = word.strip_suffix('e').filter(|stem| !stem.ends_with('i')) {
        forms.push(format!("{stem}i"));
        if let Some(root) = word.strip_suffix("tore") {
            forms.push(format!("{root}trice"));
            forms.push(format!("{root}trici"));
        } else if let Some(root) = word.strip_suffix("iere") {
            forms.push(format!("{root}iera"));
        }
    }
    dedup(forms)
}

/// The forms of a verb that news uses: infinitive, gerund, participle, and the third persons.
///
/// Of a reflexive infinitive ("schiantarsi") every finite form carries its pronoun. The first persons are left out:
/// most of them are nouns too (« attacco », « voto »), and so are the singular subjunctives of the first group.
pub(super) fn verb(infinitive: &str) -> Vec<String> {
    match infinitive.strip_suffix("rsi") {
        Some(stem) => {
            let contracted = stem.ends_with(['o', 'u']) || ["contra", "ritra", "sottra", "distra"].contains(&stem);
            reflexive(infinitive, &format!("{stem}{}", if contracted { "rre" } else { "re" }))
        }
        None if !infinitive.ends_with("re") => Vec::new(),
        None => {
            let verb = conjugated(infinitive);
            let mut forms = vec![infinitive.to_string(), verb.gerund.clone()];
            let stem = infinitive.trim_end_matches("re").trim_end_matches('r');
            forms.extend(["lo", "la", "li", "le", "ne"].map(|pronoun| format!("{stem}r{pronoun}")));
            forms.extend(verb.finite);
            forms.extend(verb.participles);
            dedup(forms)
        }
    }
}

fn reflexive(infinitive: &str, bare: &str) -> Vec<String> {
    let verb = conjugated(bare);
    let mut forms = vec![infinitive.to_string(), format!("{}si", verb.gerund)];
    forms.extend(verb.finite.iter().map(|form| format!("si {form}")));
    for participle in &verb.participles {
        forms.push(format!("{participle}si"));
        forms.push(format!("essersi {participle}"));
        forms.extend(AUXILIARIES.map(|be| format!("si {be} {participle}")));
    }
    dedup(forms)
}

const AUXILIARIES: [&str; 12] = [
    "è",
    "sono",
    "era",
    "erano",
    "sia",
    "siano",
    "sarebbe",
    "sarebbero",
    "sarà",
    "saranno",
    "fosse",
    "fossero",
];

fn dedup(forms: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(forms.len());
    for form in forms {
        if !form.is_empty() && !out.contains(&form) {
            out.push(form);
        }
    }
    out
}

/// A stem whose "c" or "g" keeps its sound before "e" and "i".
fn hard(stem: &str) -> String {
    if stem.ends_with(['c', 'g']) {
        format!("{stem}h")
    } else {
        stem.to_string()
    }
}

fn plural_of_o(word: &str, stem: &str) -> String {
    if let Some(before) = stem.strip_suffix('i') {
        let both = ["zio", "rinvio", "invio", "avvio", "pendio", "addio", "calpestio"].contains(&word);
        return if both { format!("{stem}i") } else { format!("{before}i") };
    }
    let soft = (stem.ends_with("ic") && !HARD_PLURALS.contains(&word))
        || stem.ends_with("olog")
        || SOFT_PLURALS.contains(&word);
    if soft {
        format!("{stem}i")
    } else {
        format!("{}i", hard(stem))
    }
}

const HARD_PLURALS: &[&str] = &["carico", "scarico", "incarico", "rammarico", "sovraccarico"];

const SOFT_PLURALS: &[&str] = &[
    "sindaco",
    "monaco",
    "farmaco",
    "equivoco",
    "greco",
    "porco",
    "austriaco",
    "bosniaco",
    "siriaco",
    "maniaco",
    "parroco",
    "filosofo",
];

fn has_feminine(word: &str, stem: &str) -> bool {
    WITH_FEMININE.contains(&word)
        || (!WITHOUT_FEMININE.contains(&word) && FEMININE_STEMS.iter().any(|end| stem.ends_with(end)))
}

/// Stems of participles, adjectives and names of persons.
const FEMININE_STEMS: &[&str] = &[
    "at", "ut", "it", "os", "iv", "ari", "ori", "an", "in", "ic", "es", "is", "us", "as", "ors", "ers", "ett", "att",
    "utt", "itt", "ott", "ert", "ort", "unt", "int", "ant", "est", "ist", "ost", "ast", "ess", "oss", "lt", "ier",
    "gger", "ai", "ug", "id", "urn", "ell", "e", "nd",
];

/// Nouns with such an ending whose feminine would be another word.
const WITHOUT_FEMININE: &[&str] = &[
    "minuto",
    "partito",
    "deposito",
    "aiuto",
    "rifiuto",
    "invito",
    "debito",
    "credito",
    "sito",
    "reato",
    "mercato",
    "senato",
    "lato",
    "prato",
    "trattato",
    "mandato",
    "attentato",
    "risultato",
    "comunicato",
    "sindacato",
    "commissariato",
    "consolato",
    "gelato",
    "abitato",
    "fabbricato",
    "merito",
    "vestito",
    "ambito",
    "contributo",
    "istituto",
    "saluto",
    "statuto",
    "tributo",
    "circuito",
    "campionato",
    "certificato",
    "fossato",
    "arrivo",
    "motivo",
    "obiettivo",
    "territorio",
    "laboratorio",
    "osservatorio",
    "dormitorio",
    "salario",
    "calendario",
    "scenario",
    "piano",
    "vulcano",
    "capitano",
    "uragano",
    "brano",
    "grano",
    "divano",
    "altopiano",
    "vaccino",
    "destino",
    "cammino",
    "bottino",
    "giardino",
    "bollettino",
    "mattino",
    "motorino",
    "magazzino",
    "violino",
    "casino",
    "politico",
    "pubblico",
    "traffico",
    "carico",
    "scarico",
    "incarico",
    "portico",
    "pronostico",
    "peso",
    "viso",
    "avviso",
    "sorriso",
    "uso",
    "abuso",
    "muso",
    "fuso",
    "caso",
    "naso",
    "vaso",
    "corso",
    "ricorso",
    "concorso",
    "percorso",
    "discorso",
    "orso",
    "rimorso",
    "verso",
    "progetto",
    "oggetto",
    "effetto",
    "soggetto",
    "biglietto",
    "pacchetto",
    "letto",
    "tetto",
    "rispetto",
    "aspetto",
    "sacchetto",
    "etto",
    "contratto",
    "tratto",
    "atto",
    "fatto",
    "ritratto",
    "gatto",
    "impatto",
    "sfratto",
    "scatto",
    "patto",
    "ricatto",
    "frutto",
    "lutto",
    "tutto",
    "conflitto",
    "delitto",
    "tragitto",
    "affitto",
    "diritto",
    "profitto",
    "relitto",
    "soffitto",
    "otto",
    "complotto",
    "lotto",
    "botto",
    "prodotto",
    "acquedotto",
    "gasdotto",
    "oleodotto",
    "porto",
    "aeroporto",
    "passaporto",
    "rapporto",
    "trasporto",
    "supporto",
    "conforto",
    "concerto",
    "punto",
    "spunto",
    "assunto",
    "dipinto",
    "pianto",
    "canto",
    "impianto",
    "trapianto",
    "vanto",
    "quanto",
    "tanto",
    "posto",
    "costo",
    "arresto",
    "testo",
    "gesto",
    "resto",
    "contesto",
    "pretesto",
    "acquisto",
    "contrasto",
    "pasto",
    "agosto",
    "processo",
    "congresso",
    "accesso",
    "ingresso",
    "successo",
    "decesso",
    "eccesso",
    "possesso",
    "sesso",
    "fosso",
    "pensiero",
    "sentiero",
    "acciaio",
    "notaio",
    "fido",
    "anello",
    "martello",
    "livello",
    "castello",
    "coltello",
    "appello",
    "duello",
    "cancello",
    "modello",
    "gioiello",
    "battello",
    "cervello",
    "cappello",
    "fratello",
    "corteo",
    "museo",
    "fondo",
    "mondo",
    "secondo",
    "commando",
    "comando",
    "bando",
    "salto",
    "assalto",
    "asfalto",
    "volto",
    "ascolto",
    "raccolto",
    "processato",
    "torto",
    "aborto",
    "corto",
    "assetto",
    "difetto",
    "banchetto",
    "abito",
    "esito",
    "transito",
    "compito",
    "esercito",
    "plebiscito",
    "prestito",
    "spiccato",
    "bacino",
    "confino",
    "fornito",
    "cammello",
    "uccello",
    "bordello",
];

/// Words with a feminine that their ending does not tell.
const WITH_FEMININE: &[&str] = &[
    "nuovo",
    "vero",
    "falso",
    "pieno",
    "piccolo",
    "spagnolo",
    "basso",
    "lungo",
    "ragazzo",
    "maestro",
    "arabo",
    "zio",
    "nonno",
    "singolo",
    "agricolo",
    "solo",
    "cileno",
    "sloveno",
    "armeno",
    "turkmeno",
    "ceco",
    "slovacco",
    "polacco",
    "turco",
    "greco",
    "austriaco",
    "bosniaco",
    "guatemalteco",
    "uzbeco",
    "azero",
    "iracheno",
    "rumeno",
    "romeno",
    "svizzero",
    "estero",
    "slavo",
    "jugoslavo",
    "moldavo",
    "serbo",
    "bulgaro",
    "tartaro",
    "ungaro",
    "kazako",
    "tagiko",
    "schiavo",
    "primo",
    "ultimo",
    "prossimo",
    "vedovo",
    "suocero",
    "cuoco",
    "scarso",
    "pazzo",
    "esterno",
    "interno",
    "moderno",
    "eterno",
    "libero",
    "sicuro",
    "povero",
    "ricco",
    "bianco",
    "nero",
    "proprio",
    "serio",
    "mezzo",
    "giusto",
    "robusto",
    "naufrago",
    "lesotho",
    "curdo",
    "ceceno",
    "romagnolo",
    "veneto",
    "lombardo",
    "sardo",
    "tedesco",
    "francofono",
    "germanofono",
    "anglofono",
    "monegasco",
    "mongolo",
];

fn is_of_both_genders(word: &str) -> bool {
    let ista = word.ends_with("ista") && !ISTA_FEMININE.contains(&word);
    ista || word.ends_with("cida") || BOTH_GENDERS.contains(&word)
}

const ISTA_FEMININE: &[&str] = &[
    "lista",
    "pista",
    "vista",
    "rivista",
    "intervista",
    "conquista",
    "provvista",
    "svista",
];

const BOTH_GENDERS: &[&str] = &[
    "atleta",
    "astronauta",
    "cosmonauta",
    "internauta",
    "collega",
    "yemenita",
    "sunnita",
    "sciita",
    "vietnamita",
    "keniota",
    "cipriota",
    "moscovita",
    "israelita",
    "saudita",
    "compatriota",
    "patriota",
    "pirata",
    "terapeuta",
    "fisioterapeuta",
    "stratega",
    "idiota",
    "pediatra",
    "psichiatra",
    "geriatra",
    "odontoiatra",
    "gerarca",
    "houthita",
    "islamita",
    "croata",
    "salafita",
    "autodidatta",
    "wahhabita",
    "maronita",
    "gazawita",
    "cosmopolita",
    "diplomata",
    "despota",
];

/// Masculines in "-a" whose plural is in "-i".
const GREEK: &[&str] = &[
    "problema",
    "sistema",
    "programma",
    "dramma",
    "sisma",
    "trauma",
    "tema",
    "clima",
    "diploma",
    "enigma",
    "schema",
    "telegramma",
    "arma",
    "poema",
    "panorama",
    "carisma",
    "pilota",
    "poeta",
    "profeta",
    "aroma",
    "pianeta",
    "papa",
    "copilota",
    "autopilota",
    "ecosistema",
    "ala",
    "chilogramma",
    "kilogramma",
    "cataclisma",
    "emblema",
    "dilemma",
    "diagramma",
    "stemma",
    "aneurisma",
    "fantasma",
];

fn plurals_of_a(word: &str, stem: &str) -> Vec<String> {
    if let Some(before) = ["ci", "gi"]
        .iter()
        .find(|end| stem.ends_with(*end))
        .map(|_| &stem[..stem.len() - 1])
    {
        // "minacce" behind a consonant, "camicie" behind a vowel; "province" and "provincie", "valige" and "valigie".
        let vowel = before[..before.len() - 1].ends_with(['a', 'e', 'i', 'o', 'u']);
        let stressed = [
            "bugia",
            "allergia",
            "energia",
            "farmacia",
            "nostalgia",
            "strategia",
            "chirurgia",
        ];
        return match (vowel, stressed.contains(&word)) {
            (true, _) | (_, true) => vec![format!("{stem}e")],
            _ => vec![format!("{before}e"), format!("{stem}e")],
        };
    }
    vec![format!("{}e", hard(stem))]
}

/// Words whose other forms no rule makes; those without any do not change.
const NOUNS: &[(&str, &str)] = &[
    ("uomo", "uomini"),
    ("donna", "donne"),
    ("dio", "dei"),
    ("uovo", "uova"),
    ("paio", "paia"),
    ("dito", "dita"),
    ("braccio", "braccia"),
    ("osso", "ossa"),
    ("muro", "muri mura"),
    ("lenzuolo", "lenzuola"),
    ("grido", "grida"),
    ("centinaio", "centinaia"),
    ("migliaio", "migliaia"),
    ("miglio", "miglia"),
    ("mano", "mani"),
    ("eco", "echi"),
    ("bue", "buoi"),
    ("tempio", "templi"),
    ("moglie", "mogli"),
    ("superficie", "superfici superficie"),
    ("serie", ""),
    ("specie", ""),
    ("auto", ""),
    ("moto", ""),
    ("foto", ""),
    ("radio", ""),
    ("video", ""),
    ("euro", ""),
    ("metro", "metri"),
    ("portavoce", ""),
    ("kamikaze", ""),
    ("crisi", ""),
    ("cittadino", "cittadini cittadine"),
    ("studente", "studenti studentessa studentesse"),
    ("professore", "professori professoressa professoresse"),
    ("dottore", "dottori dottoressa dottoresse"),
    ("soldato", "soldati soldatessa soldatesse"),
    ("poliziotto", "poliziotti poliziotta poliziotte"),
    ("infermiere", "infermieri infermiera"),
    ("assessore", "assessori assessora assessore"),
    ("ministro", "ministri ministra ministre"),
    ("sindaco", "sindaci sindaca sindache"),
    ("difensore", "difensori"),
    ("professionista", "professionisti professioniste"),
    ("motore", "motori"),
    ("settore", "settori"),
    ("fattore", "fattori"),
    ("trattore", "trattori"),
    ("reattore", "reattori"),
    ("cantiere", "cantieri"),
    ("quartiere", "quartieri"),
    ("corriere", "corrieri"),
    ("grave", "gravi"),
    ("marinaio", "marinai"),
    ("operaio", "operai operaia operaie"),
    ("provincia", "province provincie"),
    ("denuncia", "denunce denuncie"),
    ("valigia", "valigie valige"),
    ("film", ""),
    ("re", ""),
    ("gru", ""),
    ("belga", "belgi belghe"),
    ("monarca", "monarchi"),
    ("duca", "duchi"),
    ("israeliano", "israeliani israeliana israeliane"),
    ("figlio", "figli figlia figlie"),
    ("malgascio", "malgasci malgascia malgasce"),
    ("vecchio", "vecchi vecchia vecchie"),
    ("doppio", "doppi doppia doppie"),
    ("medio", "medi media medie"),
    ("assassinio", "assassinii assassini"),
    ("omicidio", "omicidi"),
    ("suicidio", "suicidi"),
    ("genocidio", "genocidi"),
    ("femminicidio", "femminicidi"),
    ("carcere", "carceri"),
];

struct Conjugated {
    finite: Vec<String>,
    participles: Vec<String>,
    gerund: String,
}

fn participles(past: &str) -> Vec<String> {
    let stem = past.strip_suffix('o').unwrap_or(past);
    ["o", "a", "i", "e"].map(|end| format!("{stem}{end}")).to_vec()
}

fn all(stem: &str, endings: &[&str], forms: &mut Vec<String>) {
    forms.extend(endings.iter().map(|end| format!("{stem}{end}")));
}

/// Future and conditional on their common stem ("arrester", "avr").
const AHEAD: [&str; 4] = ["à", "anno", "ebbe", "ebbero"];

fn conjugated(infinitive: &str) -> Conjugated {
    let irregular = IRREGULAR.iter().find(|row| {
        let (ending, whole) = match row.0.strip_prefix('=') {
            Some(whole) => (whole, true),
            None => (row.0, false),
        };
        if whole {
            infinitive == ending
        } else {
            infinitive.ends_with(ending)
        }
    });
    if let Some((ending, present, imperfect, past, ahead, subjunctive, participle)) = irregular {
        let ending = ending.trim_start_matches('=');
        let prefix = &infinitive[..infinitive.len() - ending.len()];
        let mut finite = Vec::new();
        for cell in [present, past, subjunctive] {
            finite.extend(
                cell.split(' ')
                    .filter(|form| !form.is_empty())
                    .map(|form| format!("{prefix}{form}")),
            );
        }
        all(
            &format!("{prefix}{imperfect}"),
            &["va", "vano", "sse", "ssero"],
            &mut finite,
        );
        all(&format!("{prefix}{ahead}"), &AHEAD, &mut finite);
        let gerund = match imperfect.strip_suffix('a') {
            Some(stem) => format!("{prefix}{stem}ando"),
            None => format!("{prefix}{}endo", imperfect.trim_end_matches(['e', 'i'])),
        };
        return Conjugated {
            finite,
            participles: participles(&format!("{prefix}{participle}")),
            gerund,
        };
    }
    if let Some(stem) = infinitive.strip_suffix("are") {
        first_group(infinitive, stem)
    } else if let Some(stem) = infinitive.strip_suffix("ere") {
        second_group(infinitive, stem)
    } else {
        third_group(infinitive, infinitive.strip_suffix("ire").unwrap_or(infinitive))
    }
}

fn first_group(infinitive: &str, stem: &str) -> Conjugated {
    let mut finite = Vec::new();
    // Before "e" and "i": "bloccherà", "lancerà", "studino".
    let light = match stem.strip_suffix('i') {
        Some(before) if before.ends_with(['c', 'g']) => before.to_string(),
        _ => hard(stem),
    };
    all(
        stem,
        &["a", "ano", "ava", "avano", "arono", "asse", "assero"],
        &mut finite,
    );
    // Without its accent the past of some verbs is another word: « portò » and « porto ».
    if !PAST_IS_NOUN.contains(&infinitive) {
        finite.push(format!("{stem}ò"));
    }
    all(&format!("{light}er"), &AHEAD, &mut finite);
    finite.push(format!("{}ino", light.trim_end_matches('i')));
    Conjugated {
        finite,
        participles: participles(&format!("{stem}ato")),
        gerund: format!("{stem}ando"),
    }
}

/// Verbs whose past tense, without its accent, is a word that means something else.
const PAST_IS_NOUN: &[&str] = &[
    "portare",
    "contare",
    "passare",
    "restare",
    "costare",
    "parlare",
    "partire",
    "colpire",
    "finire",
    "trattare",
    "mandare",
    "tentare",
    "fermare",
    "salvare",
    "votare",
    "firmare",
    "capitare",
    "notare",
    "mirare",
    "posare",
    "arrivare",
    "volare",
    "durare",
    "cercare",
    "ritirare",
    "pesare",
    "misurare",
    "formare",
    "camminare",
    "ricoverare",
    "tirare",
    "saltare",
    "giocare",
    "governare",
    "superare",
    "regolare",
    "ordinare",
    "destinare",
    "dominare",
    "fondare",
    "bandire",
    "punire",
    "fallire",
    "ripartire",
];

fn second_group(infinitive: &str, stem: &str) -> Conjugated {
    let mut finite = Vec::new();
    all(
        stem,
        &["e", "ono", "eva", "evano", "esse", "essero", "a", "ano"],
        &mut finite,
    );
    all(&format!("{stem}er"), &AHEAD, &mut finite);
    let strong = STRONG.iter().find(|(ending, ..)| infinitive.ends_with(ending));
    let participle = match strong {
        Some((ending, past, participle)) => {
            let prefix = &infinitive[..infinitive.len() - ending.len()];
            all(&format!("{prefix}{past}"), &["e", "ero"], &mut finite);
            format!("{prefix}{participle}")
        }
        None => {
            all(stem, &["é", "ette", "erono", "ettero"], &mut finite);
            format!("{stem}uto")
        }
    };
    let mut participles = participles(&participle);
    if infinitive == "perdere" {
        participles.extend(self::participles("perduto"));
    }
    Conjugated {
        finite,
        participles,
        gerund: format!("{stem}endo"),
    }
}

/// Ending | stem of the past tense | participle. The first that fits wins.
const STRONG: &[(&str, &str, &str)] = &[
    ("vendere", "vendett", "venduto"),
    ("concedere", "concess", "concesso"),
    ("succedere", "success", "successo"),
    ("chiedere", "chies", "chiesto"),
    ("ledere", "les", "leso"),
    ("idere", "is", "iso"),
    ("adere", "as", "aso"),
    ("udere", "us", "uso"),
    ("plodere", "plos", "ploso"),
    ("fondere", "fus", "fuso"),
    ("spondere", "spos", "sposto"),
    ("scondere", "scos", "scosto"),
    ("espandere", "espans", "espanso"),
    ("splendere", "splendett", "splenduto"),
    ("endere", "es", "eso"),
    ("scindere", "sciss", "scisso"),
    ("perdere", "pers", "perso"),
    ("mordere", "mors", "morso"),
    ("ardere", "ars", "arso"),
    ("correre", "cors", "corso"),
    ("ergere", "ers", "erso"),
    ("dirigere", "diress", "diretto"),
    ("erigere", "eress", "eretto"),
    ("redigere", "redass", "redatto"),
    ("eggere", "ess", "etto"),
    ("iggere", "iss", "itto"),
    ("uggere", "uss", "utto"),
    ("ungere", "uns", "unto"),
    ("stringere", "strins", "stretto"),
    ("ingere", "ins", "into"),
    ("angere", "ans", "anto"),
    ("olgere", "ols", "olto"),
    ("orgere", "ors", "orto"),
    ("spargere", "spars", "sparso"),
    ("vincere", "vins", "vinto"),
    ("torcere", "tors", "torto"),
    ("nascere", "nacqu", "nato"),
    ("noscere", "nobb", "nosciuto"),
    ("crescere", "crebb", "cresciuto"),
    ("mettere", "mis", "messo"),
    ("muovere", "moss", "mosso"),
    ("cuotere", "coss", "cosso"),
    ("primere", "press", "presso"),
    ("sumere", "suns", "sunto"),
    ("rompere", "rupp", "rotto"),
    ("sistere", "sistett", "sistito"),
    ("solvere", "sols", "solto"),
    ("volvere", "volvett", "voluto"),
    ("discutere", "discuss", "discusso"),
    ("inguere", "ins", "into"),
    ("scrivere", "scriss", "scritto"),
    ("piovere", "piovv", "piovuto"),
];

fn third_group(infinitive: &str, stem: &str) -> Conjugated {
    let mut finite = Vec::new();
    let strong = SHORT.iter().any(|end| infinitive.ends_with(end)) && infinitive != "smentire";
    let opened = ["aprire", "coprire", "offrire", "soffrire"]
        .iter()
        .any(|end| infinitive.ends_with(end));
    if strong || opened {
        all(stem, &["e", "ono", "a", "ano"], &mut finite);
    } else {
        all(stem, &["isce", "iscono", "isca", "iscano"], &mut finite);
    }
    all(stem, &["iva", "ivano", "irono", "isse", "issero"], &mut finite);
    if !PAST_IS_NOUN.contains(&infinitive) {
        finite.push(format!("{stem}ì"));
    }
    all(&format!("{stem}ir"), &AHEAD, &mut finite);
    let participle = match stem.strip_suffix('r').filter(|_| opened) {
        Some(before) => format!("{before}erto"),
        None => format!("{stem}ito"),
    };
    Conjugated {
        finite,
        participles: participles(&participle),
        gerund: format!("{stem}endo"),
    }
}

/// Verbs in "-ire" without "-isc-".
const SHORT: &[&str] = &[
    "fuggire", "partire", "dormire", "servire", "sentire", "vertire", "vestire", "seguire", "mentire", "pentire",
    "bollire", "sbollire",
];

/// Ending, or the whole infinitive behind "=" | present | stem of the imperfect | past | stem of future and conditional |
/// subjunctive | participle. The first row that fits wins.
type Irregular = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const IRREGULAR: &[Irregular] = &[
    (
        "=essere",
        "è sono era erano",
        "fo",
        "fu furono",
        "sar",
        "sia siano essendo",
        "stato",
    ),
    (
        "=avere",
        "ha hanno",
        "ave",
        "ebbe ebbero",
        "avr",
        "abbia abbiano",
        "avuto",
    ),
    (
        "=fare",
        "fa fanno",
        "face",
        "fece fecero",
        "far",
        "faccia facciano",
        "fatto",
    ),
    (
        "sfare",
        "sfa sfanno",
        "sface",
        "sfece sfecero",
        "sfar",
        "sfaccia sfacciano",
        "sfatto",
    ),
    (
        "affare",
        "affà affanno",
        "afface",
        "affece affecero",
        "affar",
        "affaccia affacciano",
        "affatto",
    ),
    ("=dare", "dà danno", "da", "diede diedero", "dar", "dia diano", "dato"),
    (
        "=stare",
        "sta stanno",
        "sta",
        "stette stettero",
        "star",
        "stia stiano",
        "stato",
    ),
    (
        "=andare",
        "va vanno",
        "anda",
        "andò andarono",
        "andr",
        "vada vadano",
        "andato",
    ),
    (
        "=riandare",
        "rivà rivanno",
        "rianda",
        "riandò",
        "riandr",
        "rivada",
        "riandato",
    ),
    (
        "=volere",
        "vuole vogliono",
        "vole",
        "volle vollero",
        "vorr",
        "voglia vogliano",
        "voluto",
    ),
    (
        "=potere",
        "può possono",
        "pote",
        "poté poterono",
        "potr",
        "possa possano",
        "potuto",
    ),
    (
        "=dovere",
        "deve devono debbono",
        "dove",
        "dovette dovettero",
        "dovr",
        "debba debbano",
        "dovuto",
    ),
    (
        "sapere",
        "sa sanno",
        "sape",
        "seppe seppero",
        "sapr",
        "sappia sappiano",
        "saputo",
    ),
    (
        "=dire",
        "dice dicono",
        "dice",
        "disse dissero",
        "dir",
        "dica dicano",
        "detto",
    ),
    (
        "raddire",
        "raddice raddicono",
        "raddice",
        "raddisse raddissero",
        "raddir",
        "raddica raddicano",
        "raddetto",
    ),
    (
        "=predire",
        "predice predicono",
        "predice",
        "predisse predissero",
        "predir",
        "predica predicano",
        "predetto",
    ),
    (
        "=ribadire",
        "ribadisce ribadiscono",
        "ribadi",
        "ribadì ribadirono",
        "ribadir",
        "ribadisca",
        "ribadito",
    ),
    (
        "=bere",
        "beve bevono",
        "beve",
        "bevve bevvero",
        "berr",
        "beva bevano",
        "bevuto",
    ),
    (
        "porre",
        "pone pongono",
        "pone",
        "pose posero",
        "porr",
        "ponga pongano",
        "posto",
    ),
    (
        "trarre",
        "trae traggono",
        "trae",
        "trasse trassero",
        "trarr",
        "tragga traggano",
        "tratto",
    ),
    (
        "durre",
        "duce ducono",
        "duce",
        "dusse dussero",
        "durr",
        "duca ducano",
        "dotto",
    ),
    (
        "avvedere",
        "avvede avvedono",
        "avvede",
        "avvide avvidero",
        "avvedr",
        "avveda",
        "avveduto",
    ),
    (
        "provvedere",
        "provvede provvedono",
        "provvede",
        "provvide provvidero",
        "provveder",
        "provveda",
        "provvisto",
    ),
    (
        "vedere",
        "vede vedono",
        "vede",
        "vide videro",
        "vedr",
        "veda vedano",
        "visto",
    ),
    (
        "sedere",
        "siede siedono",
        "sede",
        "sedette sedettero",
        "sieder",
        "sieda siedano",
        "seduto",
    ),
    (
        "tenere",
        "tiene tengono",
        "tene",
        "tenne tennero",
        "terr",
        "tenga tengano",
        "tenuto",
    ),
    (
        "venire",
        "viene vengono",
        "veni",
        "venne vennero",
        "verr",
        "venga vengano",
        "venuto",
    ),
    (
        "manere",
        "mane mangono",
        "mane",
        "mase masero",
        "marr",
        "manga mangano",
        "masto",
    ),
    (
        "cadere",
        "cade cadono",
        "cade",
        "cadde caddero",
        "cadr",
        "cada cadano",
        "caduto",
    ),
    (
        "vivere",
        "vive vivono",
        "vive",
        "visse vissero",
        "vivr",
        "viva vivano",
        "vissuto",
    ),
    (
        "cegliere",
        "ceglie celgono",
        "ceglie",
        "celse celsero",
        "ceglier",
        "celga celgano",
        "celto",
    ),
    ("gliere", "glie lgono", "glie", "lse lsero", "glier", "lga lgano", "lto"),
    (
        "spegnere",
        "spegne spengono",
        "spegne",
        "spense spensero",
        "spegner",
        "spenga spengano",
        "spento",
    ),
    (
        "acere",
        "ace acciono",
        "ace",
        "acque acquero",
        "acer",
        "accia acciano",
        "aciuto",
    ),
    (
        "uocere",
        "uoce uocciono",
        "uoce",
        "ocque ocquero",
        "uocer",
        "uoccia",
        "ociuto",
    ),
    (
        "valere",
        "vale valgono",
        "vale",
        "valse valsero",
        "varr",
        "valga valgano",
        "valso",
    ),
    (
        "parere",
        "pare paiono",
        "pare",
        "parve parvero",
        "parr",
        "paia paiano",
        "parso",
    ),
    (
        "=sparire",
        "sparisce spariscono",
        "spari",
        "sparì sparirono",
        "sparir",
        "sparisca spariscano",
        "sparito",
    ),
    (
        "parire",
        "pare paiono",
        "pari",
        "parve parvero",
        "parir",
        "paia paiano",
        "parso",
    ),
    (
        "morire",
        "muore muoiono",
        "mori",
        "morì morirono",
        "morir",
        "muoia muoiano",
        "morto",
    ),
    (
        "uscire",
        "esce escono",
        "usci",
        "uscì uscirono",
        "uscir",
        "esca escano",
        "uscito",
    ),
    (
        "salire",
        "sale salgono",
        "sali",
        "salì salirono",
        "salir",
        "salga salgano",
        "salito",
    ),
    ("udire", "ode odono", "udi", "udì udirono", "udir", "oda odano", "udito"),
    (
        "empire",
        "empie empiono",
        "empi",
        "empì empirono",
        "empir",
        "empia empiano",
        "empito",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_and_adjectives() {
        for (word, expected) in [
            ("ferito", "feriti ferita ferite"),
            ("uomo", "uomini"),
            ("attacco", "attacchi"),
            ("medico", "medici medica mediche"),
            ("albergo", "alberghi"),
            ("sismologo", "sismologi"),
            ("profugo", "profughi profuga profughe"),
            ("incendio", "incendi"),
            ("rinvio", "rinvii"),
            ("vittima", "vittime"),
            ("banca", "banche"),
            ("minaccia", "minacce"),
            ("spiaggia", "spiagge"),
            ("farmacia", "farmacie"),
            ("giornalista", "giornalisti giornaliste"),
            ("sisma", "sismi"),
            ("arma", "armi"),
            ("città", "città"),
            ("bus", "bus"),
            ("investigatore", "investigatori investigatrice investigatrici"),
            ("carabiniere", "carabinieri"),
            ("francese", "francesi"),
            ("italiano", "italiani italiana italiane"),
            ("europeo", "europei europea europee"),
            ("presunto", "presunti presunta presunte"),
            ("centinaio", "centinaia"),
            ("tedesco", "tedeschi tedesca tedesche"),
            ("polacco", "polacchi polacca polacche"),
            ("provvisorio", "provvisori provvisoria provvisorie"),
            ("operaio", "operai operaia operaie"),
        ] {
            for form in expected.split(' ') {
                assert!(noun(word).contains(&form.to_string()), "{word}: {:?}", noun(word));
            }
        }
        for (word, other) in [("partito", "partita"), ("porto", "porta"), ("caso", "casa")] {
            assert!(!noun(word).contains(&other.to_string()), "{word}");
        }
        assert_eq!(noun("lista"), ["lista", "liste"]);
        assert_eq!(noun("crisi"), ["crisi"]);
    }

    #[test]
    fn verb_forms() {
        for (infinitive, expected) in [
            (
                "arrestare",
                "arresta arrestano arrestava arrestò arrestarono arresterà arresterebbe arrestato arrestate arrestando arrestarlo",
            ),
            ("bloccare", "blocca bloccherà bloccò bloccato blocchino"),
            ("lanciare", "lancia lancerà lanciato"),
            (
                "uccidere",
                "uccide uccidono uccise uccisero ucciderà ucciso uccisa uccidendo",
            ),
            ("esplodere", "esplode esplose esploso"),
            ("prendere", "prende prese presero preso"),
            ("vendere", "vende venduto venderà"),
            ("perdere", "perde persero perso perduto"),
            ("distruggere", "distrugge distrusse distrutto distrutti"),
            ("colpire", "colpisce colpiscono colpirono colpito"),
            ("morire", "muore muoiono morì morirono morirà morto morta morendo"),
            ("essere", "è sono era erano fu furono sarà sarebbe sia stato stata"),
            ("avere", "ha hanno aveva ebbe avrà avrebbe abbia avuto"),
            ("fare", "fa fanno fece fecero farà fatto facendo faceva"),
            ("andare", "va vanno andò andrà andato"),
            ("dire", "dice dicono disse detto dirà diceva dicendo"),
            ("spedire", "spedisce spedito spedì"),
            ("imporre", "impone impongono impose imposto imporrà imponendo"),
            ("estrarre", "estrae estraggono estrasse estratto estraendo"),
            ("condurre", "conduce condusse condotto condurrà conducendo"),
            ("tenere", "tiene tengono tenne terrà tenuto"),
            ("venire", "viene vengono venne verrà venuto"),
            ("rimanere", "rimane rimangono rimase rimasto rimarrà"),
            ("scomparire", "scompare scompaiono scomparve scomparso"),
            ("aprire", "apre aprono aprì aperto"),
            ("scoprire", "scopre scoprono scoperto scoperta"),
            ("fuggire", "fugge fuggono fuggì fuggito"),
            ("cadere", "cade cadde caduto cadrà"),
            ("chiedere", "chiede chiese chiesto"),
            ("rispondere", "risponde rispose risposto"),
            ("raggiungere", "raggiunge raggiunse raggiunto"),
            ("coinvolgere", "coinvolge coinvolto coinvolse"),
            ("accogliere", "accoglie accolgono accolse accolto"),
            ("scegliere", "sceglie scelgono scelse scelto"),
            ("smentire", "smentisce smentì smentito"),
            ("mettere", "mette mise messo"),
            ("eleggere", "elegge elesse eletto"),
            ("nascere", "nasce nacque nato"),
            ("crescere", "cresce crebbe cresciuto"),
            ("scrivere", "scrive scrisse scritto"),
            ("spegnere", "spegne spengono spense spento"),
            ("correre", "corre corse corso"),
            ("vincere", "vince vinse vinto"),
            ("vedere", "vede vide vedrà visto"),
            ("uscire", "esce escono uscì uscito"),
            ("potere", "può possono potrebbe potuto"),
            ("dovere", "deve devono dovrebbe dovuto"),
            ("rompere", "rompe ruppe rotto"),
            ("schiantarsi", "schiantarsi"),
        ] {
            for form in expected.split(' ') {
                assert!(
                    verb(infinitive).contains(&form.to_string()),
                    "{form}: {:?}",
                    verb(infinitive)
                );
            }
        }
        for (infinitive, form) in [
            ("schiantarsi", "si è schiantato"),
            ("schiantarsi", "si schianta"),
            ("schiantarsi", "schiantandosi"),
            ("opporsi", "si oppone"),
            ("arrendersi", "si sono arresi"),
        ] {
            assert!(verb(infinitive).contains(&form.to_string()), "{form}");
        }
        assert!(verb("").is_empty());
        for (infinitive, other) in [("portare", "portò"), ("attaccare", "attacco"), ("colpire", "colpì")] {
            assert!(!verb(infinitive).contains(&other.to_string()), "{infinitive}");
        }
    }
}
