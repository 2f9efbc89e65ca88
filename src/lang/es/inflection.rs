/// A noun or adjective with its plurals and, where its ending has one, its feminine forms.
pub(super) fn noun(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_string()];
    for (singular, others) in NOUNS {
        if *singular == word {
            forms.extend(others.split(' ').map(str::to_string));
            return dedup(forms);
        }
    }
    forms.push(plural(word));
    if let Some(feminine) = feminine(word) {
        forms.push(format!("{feminine}s"));
        forms.push(feminine);
    }
    dedup(forms)
}

/// All forms of the verb whose infinitive is given that news uses: of the persons the third, and "we"; with the
/// participle in both genders and numbers, and the pronouns that an infinitive or gerund takes behind it.
///
/// Of a verb given with « se » (« ahogarse ») the forms have it too: « se ahogó », « se ha ahogado », « ahogándose ».
pub(super) fn verb(infinitive: &str) -> Vec<String> {
    if let Some(plain) = infinitive.strip_suffix("se").filter(|plain| plain.ends_with('r')) {
        return reflexive(plain);
    }
    let mut forms = vec![infinitive.to_string()];
    let fits = |row: &&str| {
        let ending = row.split('|').next().unwrap_or_default();
        // "prestar" and "mandar" are regular.
        infinitive.ends_with(ending) && (infinitive == ending || !matches!(ending, "estar" | "andar"))
    };
    if let Some(told) = whole(infinitive) {
        forms.extend(told.split(' ').map(str::to_string));
    } else if let Some(row) = IRREGULAR.iter().copied().find(fits) {
        let ending = row.split('|').next().unwrap_or_default();
        irregular(&infinitive[..infinitive.len() - ending.len()], row, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("ar") {
        first_group(stem, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("er") {
        other_group(stem, 'e', &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("ir") {
        other_group(stem, 'i', &mut forms);
    }
    if infinitive.ends_with('r') {
        all(infinitive, &PRONOUNS, &mut forms);
    }
    for (singular, participle) in PARTICIPLES {
        if *singular == infinitive {
            agree(participle, &mut forms);
        }
    }
    forms.retain(|form| !ANOTHER_WORD.contains(&form.as_str()));
    dedup(forms)
}

fn reflexive(infinitive: &str) -> Vec<String> {
    let mut forms = vec![format!("{infinitive}se")];
    for form in &verb(infinitive) {
        let ending = form.strip_prefix(infinitive);
        if ending.is_some_and(|ending| ending.is_empty() || PRONOUNS.contains(&ending)) {
            continue;
        }
        let participle = ["do", "to", "cho"].iter().any(|ending| form.ends_with(ending));
        if form.ends_with("ndose") {
            forms.push(form.clone());
        } else if participle && !form.ends_with("ndo") {
            let have = ["ha", "han", "había", "habían", "habría", "habrían", "haya", "hayan"];
            forms.extend(have.iter().map(|have| format!("se {have} {form}")));
        } else if !form.contains("ndo") && !form.ends_with("da") && !form.ends_with("das") && !form.ends_with("dos") {
            forms.push(format!("se {form}"));
        }
    }
    dedup(forms)
}

fn dedup(forms: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(forms.len());
    for form in forms {
        if !form.is_empty() && !out.contains(&form) {
            out.push(form);
        }
    }
    out
}

fn plural(word: &str) -> String {
    // "francés" has a plural, "crisis" and "lunes" are their own.
    for (ending, plural) in [
        ("és", "eses"),
        ("ón", "ones"),
        ("án", "anes"),
        ("ín", "ines"),
        ("én", "enes"),
        ("ún", "unes"),
        ("z", "ces"),
        ("í", "íes"),
    ] {
        if let Some(stem) = word.strip_suffix(ending) {
            return format!("{stem}{plural}");
        }
    }
    if word.ends_with(['s', 'x']) {
        word.to_string()
    } else if word.ends_with(['a', 'e', 'i', 'o', 'u', 'á', 'é', 'ó', 'ú']) {
        format!("{word}s")
    } else {
        format!("{word}es")
    }
}

fn feminine(word: &str) -> Option<String> {
    if WITH_A.contains(&word) {
        let stem = word.trim_end_matches(['o', 'e']);
        return Some(format!("{stem}a"));
    }
    for (ending, feminine) in FEMININE {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 2
        {
            return Some(format!("{stem}{feminine}"));
        }
    }
    None
}

/// Endings of masculine nouns and adjectives, and what the feminine has in their place.
const FEMININE: &[(&str, &str)] = &[
    ("ado", "ada"),
    ("ido", "ida"),
    ("ído", "ída"),
    ("ero", "era"),
    ("ico", "ica"),
    ("ivo", "iva"),
    ("oso", "osa"),
    ("ano", "ana"),
    ("ino", "ina"),
    ("eno", "ena"),
    ("eño", "eña"),
    ("ario", "aria"),
    ("orio", "oria"),
    ("áneo", "ánea"),
    ("peo", "pea"),
    ("ísimo", "ísima"),
    ("ónimo", "ónima"),
    ("dor", "dora"),
    ("tor", "tora"),
    ("sor", "sora"),
    ("és", "esa"),
    ("án", "ana"),
];

/// Words that take "-a", in place of their "-o" or "-e" or behind a consonant, though their ending does not tell it.
const WITH_A: &[&str] = &[
    "abierto",
    "absuelto",
    "adulto",
    "alto",
    "amigo",
    "anciano",
    "asistente",
    "bajo",
    "blanco",
    "búlgaro",
    "cierto",
    "cliente",
    "compañero",
    "concreto",
    "corto",
    "cubierto",
    "descubierto",
    "directo",
    "disperso",
    "disuelto",
    "electo",
    "enfermo",
    "escrito",
    "español",
    "exacto",
    "experto",
    "falso",
    "femenino",
    "gringo",
    "griego",
    "hijo",
    "impreso",
    "incierto",
    "incompleto",
    "indonesio",
    "inscrito",
    "jefe",
    "jordano",
    "judío",
    "largo",
    "libio",
    "malayo",
    "maestro",
    "mismo",
    "muerto",
    "nieto",
    "ninguno",
    "niño",
    "noruego",
    "nuevo",
    "novio",
    "opuesto",
    "otro",
    "parlamentario",
    "pleno",
    "presidente",
    "preso",
    "previo",
    "primo",
    "prófugo",
    "próximo",
    "público",
    "resuelto",
    "roto",
    "ruso",
    "secreto",
    "sirio",
    "sobrino",
    "solo",
    "sospechoso",
    "suelto",
    "sueco",
    "supuesto",
    "tercero",
    "tío",
    "todo",
    "turco",
    "último",
    "vasco",
    "viejo",
    "vivo",
    "viudo",
];

/// Words whose forms no rule makes, or whose rule would make another word.
const NOUNS: &[(&str, &str)] = &[
    ("actor", "actores actriz actrices"),
    ("alcalde", "alcaldes alcaldesa alcaldesas"),
    ("archivo", "archivos"),
    ("banco", "bancos"),
    ("barco", "barcos"),
    ("buen", "bueno buena buenos buenas"),
    ("campo", "campos"),
    ("capitán", "capitanes capitana capitanas"),
    ("campeón", "campeones campeona campeonas"),
    ("carácter", "caracteres"),
    ("cartero", "carteros"),
    ("correo", "correos"),
    ("crimen", "crímenes"),
    ("danés", "daneses danesa danesas"),
    ("dinero", ""),
    ("edil", "ediles"),
    ("estado", "estados"),
    ("examen", "exámenes"),
    ("gitano", "gitanos gitana gitanas"),
    ("gran", "grande grandes"),
    ("imagen", "imágenes"),
    ("interés", "intereses"),
    ("joven", "jóvenes"),
    ("juez", "jueces jueza juezas"),
    ("ladrón", "ladrones ladrona ladronas"),
    ("marino", "marinos"),
    ("martes", ""),
    ("medio", "medios"),
    ("mes", "meses"),
    ("motivo", "motivos"),
    ("motor", "motores"),
    ("objetivo", "objetivos"),
    ("orden", "órdenes"),
    ("origen", "orígenes"),
    ("país", "países"),
    ("partido", "partidos"),
    ("peatón", "peatones peatona peatonas"),
    ("petrolero", "petroleros"),
    ("portavoz", "portavoces"),
    ("positivo", "positivos positiva positivas"),
    ("primer", "primero primera primeros primeras"),
    ("príncipe", "príncipes princesa princesas"),
    ("puerto", "puertos"),
    ("puesto", "puestos"),
    ("régimen", "regímenes"),
    ("rehén", "rehenes"),
    ("resto", "restos"),
    ("rey", "reyes reina reinas"),
    ("rompehielos", ""),
    ("sacerdote", "sacerdotes"),
    ("sajón", "sajones sajona sajonas"),
    ("sector", "sectores"),
    ("servicio", "servicios"),
    ("sentido", "sentidos"),
    ("terreno", "terrenos"),
    ("tratado", "tratados"),
    ("tren", "trenes"),
    ("tribuno", "tribunos"),
    ("varón", "varones"),
    ("vino", "vinos"),
    ("virus", ""),
    ("vocal", "vocales"),
    ("volumen", "volúmenes"),
];

/// Forms of verbs that are, without their accents, first of all another word.
const ANOTHER_WORD: &[&str] = &[
    "bajo", "bajó", "caso", "casó", "casa", "como", "comió", "corte", "cuenta", "de", "dé", "entre", "entré", "está",
    "esta", "esté", "este", "fuera", "junta", "juntó", "junto", "libra", "libró", "libro", "media", "medía", "nada",
    "nombre", "para", "paró", "paro", "parte", "peso", "pesó", "sobre", "una", "uno", "vista", "visto", "vía",
];

const PRONOUNS: [&str; 7] = ["se", "lo", "la", "los", "las", "le", "les"];

fn all(stem: &str, endings: &[&str], forms: &mut Vec<String>) {
    forms.extend(endings.iter().map(|end| format!("{stem}{end}")));
}

/// "muerto", "muerta", "muertos", "muertas".
fn agree(participle: &str, forms: &mut Vec<String>) {
    let stem = participle.strip_suffix('o').unwrap_or(participle);
    all(stem, &["o", "a", "os", "as"], forms);
}

fn future(stem: &str, forms: &mut Vec<String>) {
    all(stem, &["á", "án", "emos", "ía", "ían"], forms);
}

fn gerund(gerund: &str, forms: &mut Vec<String>) {
    forms.push(gerund.to_string());
    all(gerund, &PRONOUNS, forms);
}

/// The stem where the stress falls on it: "cierr-" of "cerrar", "cuent-" of "contar".
fn stressed(stem: &str) -> &str {
    let listed = DIPHTHONGS.iter().find(|(plain, _)| *plain == stem);
    listed.map_or(stem, |(_, changed)| changed)
}

fn first_group(stem: &str, forms: &mut Vec<String>) {
    let strong = stressed(stem);
    all(strong, &["a", "an"], forms);
    all(
        stem,
        &["amos", "ó", "aron", "aba", "aban", "ara", "aran", "ase", "asen"],
        forms,
    );
    all(&before_e(strong), &["e", "en"], forms);
    future(&format!("{stem}ar"), forms);
    gerund(&format!("{stem}ando"), forms);
    agree(&format!("{stem}ado"), forms);
}

/// "c", "g" and "z" before an "e" keep their sound: "atac-" "ataqu-", "carg-" "cargu-", "lanz-" "lanc-".
fn before_e(stem: &str) -> String {
    for (ending, changed) in [("c", "qu"), ("gu", "gü"), ("g", "gu"), ("z", "c")] {
        if let Some(before) = stem.strip_suffix(ending) {
            return format!("{before}{changed}");
        }
    }
    stem.to_string()
}

/// Before an "a": "detec-", "proteg-" "protej-", "persegu-" "persig-", "conoc-" "conozc-", "venc-" "venz-".
fn before_a(stem: &str) -> String {
    if let Some(before) = stem.strip_suffix('c') {
        let zc = before.ends_with(['a', 'e', 'i', 'o', 'u']);
        return format!("{before}{}", if zc { "zc" } else { "z" });
    }
    for (ending, changed) in [("gu", "g"), ("qu", "c"), ("g", "j")] {
        if let Some(before) = stem.strip_suffix(ending) {
            return format!("{before}{changed}");
        }
    }
    stem.to_string()
}

fn other_group(stem: &str, vowel: char, forms: &mut Vec<String>) {
    let mut strong = stressed(stem).to_string();
    // "construye", "huye"
    let glide = vowel == 'i' && stem.ends_with('u') && !stem.ends_with("gu") && !stem.ends_with("qu");
    if glide {
        strong.push('y');
    }
    all(&strong, &["e", "en"], forms);
    all(&before_a(&strong), &["a", "an"], forms);
    // The "i" of the preterite: "cayó" between vowels, "hirió" and "murió" with the narrow vowel.
    let narrow = NARROW.iter().find(|(plain, _)| vowel == 'i' && *plain == stem);
    let narrow = narrow.map_or(stem, |(_, changed)| changed);
    let i = if glide || stem.ends_with(['a', 'e', 'o']) {
        "y"
    } else if stem.ends_with('ñ') || stem.ends_with("ll") {
        ""
    } else {
        "i"
    };
    let past = format!("{narrow}{i}");
    all(&past, &["ó", "eron", "era", "eran", "ese", "esen"], forms);
    gerund(&format!("{past}endo"), forms);
    all(stem, &["ía", "ían"], forms);
    all(stem, if vowel == 'e' { &["emos", "imos"] } else { &["imos"] }, forms);
    future(&format!("{stem}{vowel}r"), forms);
    if !PARTICIPLES.iter().any(|(verb, _)| *verb == format!("{stem}{vowel}r")) {
        agree(&format!("{stem}ido"), forms);
    }
}

/// Stems that change where they are stressed.
const DIPHTHONGS: &[(&str, &str)] = &[
    ("absolv", "absuelv"),
    ("acert", "aciert"),
    ("acord", "acuerd"),
    ("acost", "acuest"),
    ("adquir", "adquier"),
    ("advert", "adviert"),
    ("alent", "alient"),
    ("apost", "apuest"),
    ("apret", "apriet"),
    ("aprob", "aprueb"),
    ("arrepent", "arrepient"),
    ("ascend", "asciend"),
    ("asent", "asient"),
    ("atend", "atiend"),
    ("atraves", "atravies"),
    ("calent", "calient"),
    ("cerr", "cierr"),
    ("col", "cuel"),
    ("colg", "cuelg"),
    ("comenz", "comienz"),
    ("compet", "compit"),
    ("comprob", "comprueb"),
    ("concert", "conciert"),
    ("concord", "concuerd"),
    ("confes", "confies"),
    ("confer", "confier"),
    ("conmov", "conmuev"),
    ("consegu", "consigu"),
    ("consent", "consient"),
    ("consol", "consuel"),
    ("cont", "cuent"),
    ("convert", "conviert"),
    ("correg", "corrig"),
    ("cost", "cuest"),
    ("defend", "defiend"),
    ("demostr", "demuestr"),
    ("derret", "derrit"),
    ("desaprob", "desaprueb"),
    ("descend", "desciend"),
    ("descont", "descuent"),
    ("desmembr", "desmiembr"),
    ("desment", "desmient"),
    ("despert", "despiert"),
    ("desped", "despid"),
    ("despleg", "desplieg"),
    ("desterr", "destierr"),
    ("devolv", "devuelv"),
    ("difer", "difier"),
    ("disolv", "disuelv"),
    ("dol", "duel"),
    ("dorm", "duerm"),
    ("eleg", "elig"),
    ("empez", "empiez"),
    ("encend", "enciend"),
    ("encerr", "encierr"),
    ("encontr", "encuentr"),
    ("entend", "entiend"),
    ("enterr", "entierr"),
    ("envolv", "envuelv"),
    ("esforz", "esfuerz"),
    ("extend", "extiend"),
    ("forz", "fuerz"),
    ("gobern", "gobiern"),
    ("her", "hier"),
    ("imped", "impid"),
    ("infer", "infier"),
    ("inger", "ingier"),
    ("interfer", "interfier"),
    ("invert", "inviert"),
    ("jug", "jueg"),
    ("llov", "lluev"),
    ("manifest", "manifiest"),
    ("med", "mid"),
    ("ment", "mient"),
    ("mor", "muer"),
    ("mord", "muerd"),
    ("mostr", "muestr"),
    ("mov", "muev"),
    ("neg", "nieg"),
    ("ped", "pid"),
    ("pens", "piens"),
    ("perd", "pierd"),
    ("persegu", "persigu"),
    ("prefer", "prefier"),
    ("prob", "prueb"),
    ("promov", "promuev"),
    ("prosegu", "prosigu"),
    ("quebr", "quiebr"),
    ("recomend", "recomiend"),
    ("record", "recuerd"),
    ("reeleg", "reelig"),
    ("refer", "refier"),
    ("reforz", "refuerz"),
    ("reg", "rig"),
    ("remov", "remuev"),
    ("rend", "rind"),
    ("renov", "renuev"),
    ("repet", "repit"),
    ("requer", "requier"),
    ("resolv", "resuelv"),
    ("restreg", "restrieg"),
    ("revent", "revient"),
    ("rod", "rued"),
    ("rog", "rueg"),
    ("segu", "sigu"),
    ("sent", "sient"),
    ("serv", "sirv"),
    ("sol", "suel"),
    ("solt", "suelt"),
    ("son", "suen"),
    ("sosegu", "sosiegu"),
    ("suger", "sugier"),
    ("tembl", "tiembl"),
    ("tend", "tiend"),
    ("tropez", "tropiez"),
    ("transfer", "transfier"),
    ("vest", "vist"),
    ("vol", "vuel"),
    ("volc", "vuelc"),
    ("volv", "vuelv"),
];

/// Stems in "-ir" whose vowel narrows in the preterite and the gerund.
const NARROW: &[(&str, &str)] = &[
    ("advert", "advirt"),
    ("arrepent", "arrepint"),
    ("compet", "compit"),
    ("confer", "confir"),
    ("consegu", "consigu"),
    ("consent", "consint"),
    ("convert", "convirt"),
    ("correg", "corrig"),
    ("derret", "derrit"),
    ("desment", "desmint"),
    ("desped", "despid"),
    ("difer", "difir"),
    ("dorm", "durm"),
    ("eleg", "elig"),
    ("her", "hir"),
    ("imped", "impid"),
    ("infer", "infir"),
    ("inger", "ingir"),
    ("interfer", "interfir"),
    ("invert", "invirt"),
    ("med", "mid"),
    ("ment", "mint"),
    ("mor", "mur"),
    ("ped", "pid"),
    ("persegu", "persigu"),
    ("prefer", "prefir"),
    ("prosegu", "prosigu"),
    ("reeleg", "reelig"),
    ("refer", "refir"),
    ("reg", "rig"),
    ("rend", "rind"),
    ("repet", "repit"),
    ("requer", "requir"),
    ("segu", "sigu"),
    ("sent", "sint"),
    ("serv", "sirv"),
    ("suger", "sugir"),
    ("transfer", "transfir"),
    ("vest", "vist"),
];

/// Participles that no rule makes, of verbs that are regular but for them.
const PARTICIPLES: &[(&str, &str)] = &[
    ("abrir", "abierto"),
    ("absolver", "absuelto"),
    ("cubrir", "cubierto"),
    ("describir", "descrito"),
    ("descubrir", "descubierto"),
    ("devolver", "devuelto"),
    ("disolver", "disuelto"),
    ("encubrir", "encubierto"),
    ("envolver", "envuelto"),
    ("escribir", "escrito"),
    ("imprimir", "impreso"),
    ("inscribir", "inscrito"),
    ("morir", "muerto"),
    ("reabrir", "reabierto"),
    ("resolver", "resuelto"),
    ("romper", "roto"),
    ("suscribir", "suscrito"),
    ("volver", "vuelto"),
];

/// Ending | present and forms that no rule makes | stem of the imperfect with its ending | stem of the preterite | stem of the
/// future | stem of the subjunctive | gerund | participle.
///
/// The first row whose ending fits wins: longer endings stand before the shorter ones they contain.
const IRREGULAR: &[&str] = &[
    "haber|ha han hay hemos|había|hub|habr|hay|habiendo|habido",
    "caber|cabe caben|cabía|cup|cabr|quep|cabiendo|cabido",
    "saber|sabe saben|sabía|sup|sabr|sep|sabiendo|sabido",
    "estar|está están estamos|estaba|estuv|estar||estando|estado",
    "andar|anda andan ande anden|andaba|anduv|andar||andando|andado",
    "tener|tiene tienen tenemos|tenía|tuv|tendr|teng|teniendo|tenido",
    "poner|pone ponen ponemos|ponía|pus|pondr|pong|poniendo|puesto",
    "poder|puede pueden podemos|podía|pud|podr|pued|pudiendo|podido",
    "querer|quiere quieren queremos|quería|quis|querr|quier|queriendo|querido",
    "satisfacer|satisface satisfacen|satisfacía|satisfiz|satisfar|satisfag|satisfaciendo|satisfecho",
    "hacer|hace hacen hacemos|hacía|hiz|har|hag|haciendo|hecho",
    "predecir|predice predicen|predecía|predij|predecir|predig|prediciendo|predicho",
    "contradecir|contradice contradicen|contradecía|contradij|contradecir|contradig|contradiciendo|contradicho",
    "maldecir|maldice maldicen|maldecía|maldij|maldecir|maldig|maldiciendo|maldecido",
    "decir|dice dicen decimos|decía|dij|dir|dig|diciendo|dicho",
    "ducir|duce ducen|ducía|duj|ducir|duzc|duciendo|ducido",
    "traer|trae traen|traía|traj|traer|traig|trayendo|traído",
    "caer|cae caen|caía|cay|caer|caig|cayendo|caído",
    "venir|viene vienen|venía|vin|vendr|veng|viniendo|venido",
    "salir|sale salen|salía|sali|saldr|salg|saliendo|salido",
    "valer|vale valen|valía|vali|valdr|valg|valiendo|valido",
    "prever|prevé prevén preveía preveían previó previeron|preveía||prever|preve|previendo|previsto",
    "proveer|provee proveen|proveía|provey|proveer|prove|proveyendo|provisto",
    "oír|oye oyen oímos|oía|oy|oir|oig|oyendo|oído",
    "reír|ríe ríen|reía|ri|reir|rí|riendo|reído",
];

fn irregular(prefix: &str, row: &str, forms: &mut Vec<String>) {
    let cells: Vec<&str> = row.split('|').collect();
    let cell = |i: usize| cells.get(i).copied().unwrap_or_default();
    let (present, imperfect, past) = (cell(1), cell(2), cell(3));
    forms.extend(present.split(' ').map(|form| format!("{prefix}{form}")));
    all(&format!("{prefix}{imperfect}"), &["", "n"], forms);
    if !past.is_empty() {
        let stem = format!("{prefix}{past}");
        // "tuvo, tuvieron", "dijo, dijeron", "cayó, cayeron", "salió, salieron", "hizo, hicieron"
        let glide = if past.ends_with(['j', 'y', 'i']) { "" } else { "i" };
        forms.push(format!("{stem}o"));
        let stem = format!("{}{glide}", stem.replace('z', "c"));
        all(&stem, &["eron", "era", "eran", "ese", "esen"], forms);
    }
    future(&format!("{prefix}{}", cell(4)), forms);
    if !cell(5).is_empty() {
        let ending: &[&str] = if matches!(cell(0), "poder" | "querer") {
            &["a", "an", "e", "en"]
        } else {
            &["a", "an"]
        };
        all(&format!("{prefix}{}", cell(5)), ending, forms);
    }
    gerund(&format!("{prefix}{}", cell(6)), forms);
    agree(&format!("{prefix}{}", cell(7)), forms);
}

/// Verbs that are like no other.
fn whole(infinitive: &str) -> Option<&'static str> {
    Some(match infinitive {
        "ser" => "es son somos sido siendo era eran fue fueron será serán sería serían sea sean fuese fuesen fueran",
        "ir" => "va van vamos iba iban fue fueron irá irán iría irían vaya vayan yendo ido",
        "dar" => {
            "da dan damos dio dieron daba daban dará darán daría darían den diera dieran dando dado dada dados dadas"
        }
        "ver" => {
            "ve ven vemos vio vieron veía veían verá verán vería verían vea vean viera vieran viendo vistos vistas"
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn nouns_and_adjectives() {
        for (word, expected) in [
            ("herido", "heridos herida heridas"),
            ("explosión", "explosiones"),
            ("hospital", "hospitales"),
            ("juez", "jueces"),
            ("francés", "franceses francesa francesas"),
            ("alemán", "alemanes alemana alemanas"),
            ("grave", "graves"),
            ("muerto", "muertos muerta muertas"),
            ("policía", "policías"),
            ("definitivo", "definitiva definitivas"),
            ("atacante", "atacantes"),
            ("agresor", "agresores agresora agresoras"),
            ("español", "españoles española españolas"),
            ("presidente", "presidenta presidentas"),
            ("israelí", "israelíes"),
            ("huracán", "huracanes"),
        ] {
            for form in expected.split(' ') {
                assert!(noun(word).contains(&form.to_string()), "{word}: {:?}", noun(word));
            }
        }
        assert!(!noun("puerto").contains(&"puerta".to_string()));
        assert!(!noun("banco").contains(&"banca".to_string()));
        assert_eq!(noun("crisis"), ["crisis"]);
    }

    #[test]
    fn verb_forms() {
        for (infinitive, expected) in [
            (
                "matar",
                "mata mató mataron mataba matará mataría matado matada matando maten",
            ),
            ("anunciar", "anuncia anunció anunciado anunciaron"),
            ("atacar", "atacó ataque atacada"),
            ("cargar", "cargue cargó"),
            ("lanzar", "lance lanzó lanzaron lanzada"),
            ("cerrar", "cierra cerró cierren cerrado cerrará"),
            ("encontrar", "encuentra encontró encontraron"),
            ("negar", "niega negó nieguen"),
            ("herir", "hiere hirió hirieron herido heridas hiriendo"),
            ("morir", "muere murió murieron muerto morirá muriendo"),
            ("detener", "detiene detuvo detuvieron detenido detendrá detenga"),
            ("mantener", "mantiene mantuvo mantenido"),
            ("imponer", "impuso impone impuesto impondrá"),
            ("decir", "dice dijo dijeron dirá dicho diciendo"),
            ("desmentir", "desmiente desmintió desmentido"),
            ("hacer", "hace hizo hicieron hará hecho"),
            ("producir", "produjo produce produjeron producido"),
            ("caer", "cae cayó cayeron caído"),
            ("destruir", "destruye destruyó destruyeron destruido"),
            ("huir", "huye huyó huyeron huyendo"),
            ("perder", "pierde perdió perdieron"),
            ("elegir", "elige eligió elegido elegida"),
            ("seguir", "sigue siguió siga"),
            ("proteger", "protege proteja protegió"),
            ("fallecer", "falleció fallecieron fallecido fallezca"),
            ("abrir", "abre abrió abierto abierta"),
            ("descubrir", "descubrió descubierta"),
            ("resolver", "resuelve resuelto"),
            ("ser", "es fue fueron será sería era"),
            ("ir", "va van irá"),
            ("dar", "dio dieron da"),
            ("estar", "están estaba estuvo estará"),
            ("poder", "puede pudo podría pueda"),
            ("haber", "ha han había habría hubo haya"),
            ("tener", "tiene tuvo tendrá"),
            ("venir", "viene vino vendrá"),
            ("salir", "sale salió salieron saldrá"),
            ("extraer", "extrajo extraído extraen"),
            ("concluir", "concluyó concluye"),
            ("prever", "prevé previsto previó"),
            ("pedir", "pide pidió piden"),
            ("despedir", "despide despidió despedidos"),
            ("advertir", "advierte advirtió"),
            ("votar", "votó votaron"),
            ("leer", "leyó leyeron leído"),
            ("reducir", "redujo reduce"),
            ("protestar", "protesta protestaron"),
            ("demandar", "demandó demandaron"),
        ] {
            // Accents do not count when a text is read.
            let forms: Vec<String> = verb(infinitive).iter().map(|form| fold(form)).collect();
            for form in expected.split(' ') {
                assert!(forms.contains(&fold(form)), "{form}: {forms:?}");
            }
        }
    }

    #[test]
    fn verbs_that_turn_back() {
        let forms = verb("ahogarse");
        for form in ["ahogarse", "se ahogó", "se ahogaron", "se han ahogado", "ahogandose"] {
            assert!(forms.contains(&form.to_string()), "{form}: {forms:?}");
        }
        assert!(!forms.iter().any(|form| form == "ahogó" || form == "ahogado"));
    }

    #[test]
    fn no_verb_form_is_first_of_all_another_word() {
        for (infinitive, word) in [
            ("dar", "dé"),
            ("estar", "este"),
            ("entrar", "entre"),
            ("bajar", "bajó"),
            ("parar", "para"),
            ("nombrar", "nombre"),
            ("costar", "costa"),
        ] {
            assert!(!verb(infinitive).contains(&word.to_string()), "{infinitive}: {word}");
        }
    }
}
