/// A noun or adjective with its plurals and, where its ending has one, its feminine forms; a preposition ("de", "em")
/// with the articles it runs together with ("do", "nas"); of a verb in the future ("fará") its other persons.
pub(super) fn noun(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_string()];
    for (singular, others) in NOUNS {
        if *singular == word {
            forms.extend(others.split(' ').map(str::to_string));
            return dedup(forms);
        }
    }
    if let Some(stem) = word.strip_suffix("rá") {
        all(stem, &["rão", "rei", "remos"], &mut forms);
        return forms;
    }
    forms.push(plural(word));
    if let Some(feminine) = feminine(word) {
        forms.push(plural(&feminine));
        forms.push(feminine);
    }
    dedup(forms)
}

/// All forms of the verb whose infinitive is given, the past participle in both genders and numbers.
pub(super) fn verb(infinitive: &str) -> Vec<String> {
    let mut forms = vec![infinitive.to_string(), plural_infinitive(infinitive)];
    let row = IRREGULAR.iter().find_map(|row| {
        let fits = |ending: &&str| match ending.strip_prefix('-') {
            Some(ending) => infinitive.ends_with(ending),
            None => infinitive == *ending,
        };
        let ending = row.split('|').next()?.split(' ').find(fits)?;
        Some((*row, ending.trim_start_matches('-')))
    });
    if let Some((row, ending)) = row {
        irregular(&infinitive[..infinitive.len() - ending.len()], ending, row, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("ar") {
        first_group(stem, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("er") {
        second_group(stem, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("ir") {
        third_group(stem, &mut forms);
    }
    for (ending, past) in SHORT_PARTICIPLES {
        let prefix = match ending.strip_prefix('-') {
            Some(ending) => infinitive.strip_suffix(ending),
            None => (infinitive == *ending).then_some(""),
        };
        if let Some(prefix) = prefix {
            participle(&format!("{prefix}{past}"), &mut forms);
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
    let swap = |ending: &str, with: &str| word.strip_suffix(ending).map(|stem| format!("{stem}{with}"));
    if let Some(form) = swap("ão", "ões") {
        return form;
    }
    for (singular, many) in [("ês", "eses"), ("ás", "ases"), ("ís", "íses"), ("ós", "oses")] {
        if let Some(form) = swap(singular, many) {
            return form;
        }
    }
    if word.ends_with(['s', 'x']) {
        return word.to_string();
    }
    if let Some(form) = swap("m", "ns") {
        return form;
    }
    for (singular, many) in [("al", "ais"), ("el", "éis"), ("ol", "óis"), ("ul", "uis")] {
        if let Some(form) = swap(singular, many) {
            return form;
        }
    }
    if let Some(stem) = word.strip_suffix("il") {
        // The stress tells: « míssil, mísseis », but « civil, civis ».
        let early = stem.chars().any(|c| "áéíóúâêô".contains(c)) || UNSTRESSED_IL.contains(&word);
        return format!("{stem}{}", if early { "eis" } else { "is" });
    }
    if word.ends_with(['r', 'z']) {
        return format!("{word}es");
    }
    format!("{word}s")
}

fn feminine(word: &str) -> Option<String> {
    for (ending, feminine) in FEMININE {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 2
        {
            return Some(format!("{stem}{feminine}"));
        }
    }
    if WITH_A.contains(&word) {
        return Some(format!("{}a", word.strip_suffix('o').unwrap_or(word)));
    }
    None
}

/// Endings of masculine nouns and adjectives, and what the feminine has in their place.
const FEMININE: &[(&str, &str)] = &[
    ("ado", "ada"),
    ("ido", "ida"),
    ("ído", "ída"),
    ("ivo", "iva"),
    ("oso", "osa"),
    ("ário", "ária"),
    ("ório", "ória"),
    ("eiro", "eira"),
    ("ico", "ica"),
    ("aco", "aca"),
    ("ano", "ana"),
    ("eno", "ena"),
    ("ino", "ina"),
    ("iano", "iana"),
    ("âneo", "ânea"),
    ("ólogo", "óloga"),
    ("ógrafo", "ógrafa"),
    ("ômato", "ômata"),
    ("imo", "ima"),
    ("erno", "erna"),
    ("ável", "ável"),
    ("dor", "dora"),
    ("tor", "tora"),
    ("sor", "sora"),
    ("peu", "peia"),
    ("nhol", "nhola"),
    ("lês", "lesa"),
    ("cês", "cesa"),
    ("dês", "desa"),
    ("nês", "nesa"),
    ("uês", "uesa"),
    ("guês", "guesa"),
    ("bês", "besa"),
    ("mês", "mesa"),
    ("rês", "resa"),
    ("tês", "tesa"),
];

/// Words that change "-o" for "-a", or take a plain "-a", though their ending does not tell it.
const WITH_A: &[&str] = &[
    "aberto",
    "absoluto",
    "adepto",
    "adjunto",
    "adulto",
    "alto",
    "amigo",
    "aluno",
    "baixo",
    "bósnio",
    "branco",
    "búlgaro",
    "calouro",
    "certo",
    "coberto",
    "conjunto",
    "correto",
    "correcto",
    "corrupto",
    "curdo",
    "curto",
    "descoberto",
    "direto",
    "directo",
    "dito",
    "eleito",
    "enfermo",
    "estónio",
    "estônio",
    "exato",
    "expulso",
    "extinto",
    "feito",
    "filho",
    "franco",
    "gasto",
    "gato",
    "grego",
    "hondurenho",
    "húngaro",
    "ileso",
    "imenso",
    "incerto",
    "incompleto",
    "completo",
    "índio",
    "indonésio",
    "inscrito",
    "inteiro",
    "intenso",
    "interno",
    "isento",
    "largo",
    "limpo",
    "lituano",
    "longo",
    "louco",
    "magro",
    "mau",
    "menino",
    "garoto",
    "moço",
    "morto",
    "mútuo",
    "negro",
    "neto",
    "novo",
    "pago",
    "preso",
    "preto",
    "previsto",
    "profundo",
    "raro",
    "reeleito",
    "remoto",
    "rico",
    "russo",
    "salvadorenho",
    "panamenho",
    "santo",
    "seco",
    "secreto",
    "sérvio",
    "sírio",
    "sogro",
    "solto",
    "sueco",
    "suíço",
    "suspeito",
    "suspenso",
    "suposto",
    "disposto",
    "exposto",
    "composto",
    "imposto",
    "proposto",
    "oposto",
    "deposto",
    "posto",
    "tio",
    "turco",
    "velho",
    "vivo",
    "vizinho",
    "sobrinho",
    "viúvo",
    "checo",
    "tcheco",
    "esloveno",
    "líbio",
    "macedónio",
    "macedônio",
    "arménio",
    "armênio",
    "médio",
    "sério",
    "gémeo",
    "gêmeo",
    "náufrago",
    "único",
    "público",
    "múltiplo",
    "duplo",
    "triplo",
    "alvo",
    "aceso",
    "disperso",
    "imerso",
    "submerso",
    "impresso",
    "incluso",
    "liberto",
    "contínuo",
    "ambíguo",
    "ilegítimo",
    "pequeno",
    "gordo",
    "cego",
    "surdo",
    "lento",
    "violento",
    "sangrento",
    "atento",
    "cruento",
    "turbulento",
    "truculento",
    "fraudulento",
    "sedento",
    "barulhento",
];

/// Words in "-il" whose stress lies further in front though no accent shows it.
const UNSTRESSED_IL: &[&str] = &["projetil", "reptil"];

/// Words whose forms no rule makes, or whose rule would make another word.
const NOUNS: &[(&str, &str)] = &[
    ("a", "ao à aos às"),
    ("de", "do da dos das d' dum duma duns dumas"),
    ("em", "no na nos nas num numa nuns numas"),
    ("por", "pelo pela pelos pelas"),
    ("afegão", "afegãos afegã afegãs afegane afeganes"),
    ("alemão", "alemães alemã alemãs"),
    ("ano", "anos"),
    ("arquivo", "arquivos"),
    ("atentado", "atentados"),
    ("ator", "atores atriz atrizes"),
    ("actor", "actores actriz actrizes"),
    ("barco", "barcos"),
    ("bom", "bons boa boas"),
    ("cão", "cães"),
    ("capelão", "capelães"),
    ("capitão", "capitães capitã capitãs"),
    ("carteiro", "carteiros"),
    ("catalão", "catalães catalã catalãs"),
    ("cidadão", "cidadãos cidadã cidadãs"),
    ("concidadão", "concidadãos concidadã concidadãs"),
    ("civil", "civis"),
    ("comunicado", "comunicados"),
    ("cônsul", "cônsules"),
    ("correio", "correios"),
    ("correto", "corretos correta corretas"),
    ("cristão", "cristãos cristã cristãs"),
    ("deus", "deuses"),
    ("difícil", "difíceis"),
    ("dinheiro", "dinheiros"),
    ("embaixador", "embaixadores embaixadora embaixadoras embaixatriz"),
    ("escrivão", "escrivães escrivã escrivãs"),
    ("espião", "espiões espiã espiãs"),
    ("estado", "estados"),
    ("explosivo", "explosivos explosiva explosivas"),
    ("feriado", "feriados"),
    ("destino", "destinos"),
    ("ensino", "ensinos"),
    ("gás", "gases"),
    ("governo", "governos"),
    ("treino", "treinos"),
    ("refém", "reféns"),
    ("guarda", "guardas"),
    ("guardião", "guardiões guardiães guardiã guardiãs"),
    ("herói", "heróis heroína heroínas"),
    ("horário", "horários"),
    ("irmão", "irmãos irmã irmãs"),
    ("juiz", "juízes juíza juízas"),
    ("júnior", "juniores"),
    ("judeu", "judeus judia judias"),
    ("hebreu", "hebreus hebreia hebreias"),
    ("ladrão", "ladrões ladra ladras"),
    ("lado", "lados"),
    ("letão", "letões letã letãs"),
    ("mal", "males"),
    ("maltês", "malteses maltesa maltesas"),
    ("mandado", "mandados"),
    ("mão", "mãos"),
    ("mau", "maus má más"),
    ("menor", "menores"),
    ("mercado", "mercados"),
    ("mês", "meses"),
    ("motivo", "motivos"),
    ("motor", "motores"),
    ("objetivo", "objetivos"),
    ("órfão", "órfãos órfã órfãs"),
    ("órgão", "órgãos"),
    ("pagão", "pagãos"),
    ("pão", "pães"),
    ("partido", "partidos"),
    ("patrão", "patrões patroa patroas"),
    ("pedido", "pedidos"),
    ("poeta", "poetas poetisa poetisas"),
    ("plano", "planos"),
    ("presidente", "presidentes presidenta presidentas"),
    ("projétil", "projéteis"),
    ("réu", "réus ré rés"),
    ("resultado", "resultados"),
    ("revés", "reveses"),
    ("salário", "salários"),
    ("são", "sãos sã sãs"),
    ("sargento", "sargentos sargenta sargentas"),
    ("secretário", "secretários secretária secretárias"),
    ("sentido", "sentidos"),
    ("setor", "setores"),
    ("sector", "sectores"),
    ("soldado", "soldados soldada soldadas"),
    ("trator", "tratores"),
    ("tractor", "tractores"),
    ("tratado", "tratados"),
    ("tornado", "tornados"),
    ("voo", "voos"),
    ("três", ""),
    ("qualquer", "quaisquer"),
    ("quartel-general", "quartéis-generais"),
    ("vice-presidente", "vice-presidentes"),
    (
        "primeiro-ministro",
        "primeiros-ministros primeira-ministra primeiras-ministras",
    ),
    ("ex-presidente", "ex-presidentes"),
    ("gel", "géis"),
    ("túnel", "túneis"),
    ("móvel", "móveis"),
    ("imóvel", "imóveis"),
    ("automóvel", "automóveis"),
    ("combustível", "combustíveis"),
    ("possível", "possíveis"),
    ("provável", "prováveis"),
    ("responsável", "responsáveis"),
    ("líder", "líderes"),
    ("hífen", "hífenes"),
    ("abdómen", "abdómenes"),
];

fn all(stem: &str, endings: &[&str], forms: &mut Vec<String>) {
    forms.extend(endings.iter().map(|end| format!("{stem}{end}")));
}

fn plural_infinitive(infinitive: &str) -> String {
    match infinitive.strip_suffix("pôr").or(infinitive.strip_suffix("por")) {
        Some(prefix) => format!("{prefix}porem"),
        None => format!("{infinitive}em"),
    }
}

fn participle(past: &str, forms: &mut Vec<String>) {
    match past.strip_suffix('o') {
        Some(stem) => all(stem, &["o", "a", "os", "as"], forms),
        None => all(past, &["", "s"], forms),
    }
}

/// Future and conditional, which all verbs make from the infinitive.
const AHEAD: [&str; 5] = ["á", "ão", "emos", "ia", "iam"];

fn first_group(stem: &str, forms: &mut Vec<String>) {
    // « bombardeia », « incendeia »
    let stressed = match stem.strip_suffix('e') {
        Some(_) => format!("{stem}i"),
        None if ["incendi", "medi", "remedi", "odi", "ansi"].contains(&stem) => {
            format!("{}ei", &stem[..stem.len() - 1])
        }
        None => stem.to_string(),
    };
    // The sound of "c", "ç" and "g" stays before "e".
    let soft = |stem: &str| {
        if let Some(before) = stem.strip_suffix('c') {
            format!("{before}qu")
        } else if let Some(before) = stem.strip_suffix('ç') {
            format!("{before}c")
        } else if stem.ends_with('g') {
            format!("{stem}u")
        } else {
            stem.to_string()
        }
    };
    all(&stressed, &["a", "am"], forms);
    all(&soft(&stressed), &["e", "em"], forms);
    all(
        stem,
        &["amos", "ava", "avam", "ou", "aram", "ara", "asse", "assem", "ando"],
        forms,
    );
    all(&soft(stem), &["ei"], forms);
    all(&format!("{stem}ar"), &AHEAD, forms);
    participle(&format!("{stem}ado"), forms);
}

fn second_group(stem: &str, forms: &mut Vec<String>) {
    let hard = if let Some(before) = stem.strip_suffix('c') {
        format!("{before}ç")
    } else if let Some(before) = stem.strip_suffix("gu") {
        format!("{before}g")
    } else if let Some(before) = stem.strip_suffix('g') {
        format!("{before}j")
    } else {
        stem.to_string()
    };
    all(
        stem,
        &[
            "e", "em", "emos", "ia", "iam", "eu", "eram", "era", "esse", "essem", "endo",
        ],
        forms,
    );
    all(&hard, &["a", "am"], forms);
    all(&format!("{stem}er"), &AHEAD, forms);
    participle(&format!("{stem}ido"), forms);
}

fn third_group(stem: &str, forms: &mut Vec<String>) {
    let vowel = stem.rfind(['a', 'e', 'i', 'o', 'u']).filter(|_| !stem.ends_with("gu"));
    let vowel = vowel.or_else(|| stem.strip_suffix("gu")?.rfind(['a', 'e', 'i', 'o', 'u']));
    let with = |c: &str| vowel.map_or(stem.to_string(), |at| format!("{}{c}{}", &stem[..at], &stem[at + 1..]));
    let vowel = vowel.map(|at| &stem[at..=at]);
    // « ferir, fira », « cobrir, cubra »; « fugir, foge », « prevenir, previne »
    let (present, subjunctive) = match vowel {
        Some("u") if OPENING.contains(&stem) => (with("o"), stem.to_string()),
        Some("e") if CLOSING.contains(&stem) => (with("i"), with("i")),
        Some("e") => (stem.to_string(), with("i")),
        Some("o") => (stem.to_string(), with("u")),
        _ => (stem.to_string(), stem.to_string()),
    };
    let hard = if let Some(before) = subjunctive.strip_suffix('c') {
        format!("{before}ç")
    } else if let Some(before) = subjunctive.strip_suffix("gu") {
        format!("{before}g")
    } else if let Some(before) = subjunctive.strip_suffix('g') {
        format!("{before}j")
    } else {
        subjunctive
    };
    all(&present, &["e", "em"], forms);
    all(&hard, &["a", "am"], forms);
    all(
        stem,
        &["imos", "ia", "iam", "iu", "iram", "ira", "isse", "issem", "indo"],
        forms,
    );
    all(&format!("{stem}ir"), &AHEAD, forms);
    participle(&format!("{stem}ido"), forms);
}

/// Stems in "-ir" whose "u" opens to "o" in the present: « subir, sobe ».
const OPENING: &[&str] = &["sub", "fug", "acud", "sacud", "sum", "consum", "cusp", "ressurg"];

/// Stems in "-ir" whose "e" closes to "i" in the present: « agredir, agride ».
const CLOSING: &[&str] = &["agred", "preven", "transgred", "progred", "regred", "denegr"];

fn irregular(prefix: &str, ending: &str, row: &str, forms: &mut Vec<String>) {
    let mut cells = row.split('|').skip(1);
    let mut next = || cells.next().unwrap_or_default();
    let (present, imperfect, single, many, future) = (next(), next(), next(), next(), next());
    let (subjunctive, past, gerund) = (next(), next(), next());
    // A row of several verbs gives the endings behind what differs between them.
    let prefix = match ending.strip_suffix(next()) {
        Some(own) => format!("{prefix}{own}"),
        None => prefix.to_string(),
    };
    let mut push = |form: String| forms.push(format!("{prefix}{form}"));
    present.split(' ').for_each(|form| push(form.to_string()));
    for stem in [imperfect, subjunctive] {
        if !stem.is_empty() {
            push(stem.to_string());
            push(format!("{stem}m"));
        }
    }
    push(single.to_string());
    push(many.to_string());
    // « fizera », « fizesse », « fizer » go with « fizeram ».
    if let Some(stem) = many.strip_suffix("ram") {
        for end in ["ra", "sse", "ssem", "r", "rem"] {
            push(format!("{stem}{end}"));
        }
    }
    AHEAD.iter().for_each(|end| push(format!("{future}{end}")));
    push(gerund.to_string());
    participle(&format!("{prefix}{past}"), forms);
}

/// Participles that stand beside or instead of the regular one.
const SHORT_PARTICIPLES: &[(&str, &str)] = &[
    ("aceitar", "aceite"),
    ("aceitar", "aceito"),
    ("acender", "aceso"),
    ("-brir", "berto"),
    ("dispersar", "disperso"),
    ("-eleger", "eleito"),
    ("entregar", "entregue"),
    ("expulsar", "expulso"),
    ("extinguir", "extinto"),
    ("ganhar", "ganho"),
    ("gastar", "gasto"),
    ("imprimir", "impresso"),
    ("incluir", "incluso"),
    ("isentar", "isento"),
    ("libertar", "liberto"),
    ("matar", "morto"),
    ("morrer", "morto"),
    ("pagar", "pago"),
    ("prender", "preso"),
    ("-screver", "scrito"),
    ("soltar", "solto"),
    ("submergir", "submerso"),
    ("suspender", "suspenso"),
];

/// Verbs, by name or by ending ("-") | present | imperfect | past, singular | past, plural | stem of the future |
/// subjunctive | past participle | gerund | what all verbs of the row end in.
///
/// The first row that fits wins: longer endings stand before the shorter ones they contain.
const IRREGULAR: &[&str] = &[
    "ser|são somos|era|foi|foram|ser|seja|sido|sendo|ser",
    "estar|está estão estamos|estava|esteve|estiveram|estar|esteja|estado|estando|estar",
    "ir|vai vão vamos|ia|foi|foram|ir|vá|ido|indo|ir",
    "abster conter deter entreter manter obter reter suster ter|tém têm têem temos|tinha|teve|tiveram|ter|tenha|tido|tendo|ter",
    "advir convir intervir provir sobrevir vir|vém vêm vimos|vinha|veio|vieram|vir|venha|vindo|vindo|vir",
    "-por pôr|põe põem pomos|punha|pôs|puseram|por|ponha|posto|pondo|por",
    "-dizer|diz dizem dizemos|dizia|disse|disseram|dir|diga|dito|dizendo|dizer",
    "-fazer|faz fazem fazemos|fazia|fez|fizeram|far|faça|feito|fazendo|fazer",
    "trazer|traz trazem trazemos|trazia|trouxe|trouxeram|trar|traga|trazido|trazendo|trazer",
    "ver prever rever antever|vê veem vêem vemos|via|viu|viram|ver|veja|visto|vendo|ver",
    "haver|há hão havemos|havia|houve|houveram|haver|haja|havido|havendo|haver",
    "poder|pode podem podemos|podia|pôde|puderam|poder|possa|podido|podendo|poder",
    "requerer|requer requerem|requeria|requereu|requereram|requerer|requeira|requerido|requerendo|requerer",
    "querer|quer querem queremos|queria|quis|quiseram|querer|queira|querido|querendo|querer",
    "saber|sabe sabem sabemos|sabia|soube|souberam|saber|saiba|sabido|sabendo|saber",
    "caber|cabe cabem|cabia|coube|couberam|caber|caiba|cabido|cabendo|caber",
    "dar|dá dão damos|dava|deu|deram|dar|dê|dado|dando|dar",
    "ler reler|lê leem lêem lemos|lia|leu|leram|ler|leia|lido|lendo|ler",
    "crer|crê creem cremos|cria|creu|creram|crer|creia|crido|crendo|crer",
    "rir sorrir|ri riem|ria|riu|riram|rir|ria|rido|rindo|rir",
    "-pedir|pede pedem pedimos|pedia|pediu|pediram|pedir|peça|pedido|pedindo|pedir",
    "medir|mede medem|media|mediu|mediram|medir|meça|medido|medindo|medir",
    "ouvir|ouve ouvem ouvimos|ouvia|ouviu|ouviram|ouvir|ouça|ouvido|ouvindo|ouvir",
    "perder|perde perdem perdemos|perdia|perdeu|perderam|perder|perca|perdido|perdendo|perder",
    "valer|vale valem|valia|valeu|valeram|valer|valha|valido|valendo|valer",
    "-air|ai aem aímos|aía|aiu|aíram|air|aia|aído|aindo|air",
    "-struir|strói stroem struímos|struía|struiu|struíram|struir|strua|struído|struindo|struir",
    "-tribuir -cluir possuir -minuir -tituir -fluir fluir poluir evoluir|ui uem uímos|uía|uiu|uíram|uir|ua|uído|uindo|uir",
    "-screver|screve screvem screvemos|screvia|screveu|screveram|screver|screva|scrito|screvendo|screver",
    "abrir reabrir|abre abrem abrimos|abria|abriu|abriram|abrir|abra|aberto|abrindo|abrir",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_and_adjectives() {
        for (word, expected) in [
            ("ferido", "feridos ferida feridas"),
            ("explosão", "explosões"),
            ("cidadão", "cidadãos cidadã cidadãs"),
            ("alemão", "alemães alemã"),
            ("hospital", "hospitais"),
            ("túnel", "túneis"),
            ("míssil", "mísseis"),
            ("civil", "civis"),
            ("mulher", "mulheres"),
            ("juiz", "juízes juíza"),
            ("homem", "homens"),
            ("país", "países"),
            ("mês", "meses"),
            ("português", "portugueses portuguesa portuguesas"),
            ("europeu", "europeus europeia europeias"),
            ("espanhol", "espanhóis espanhola espanholas"),
            ("morto", "mortos morta mortas"),
            ("bombeiro", "bombeiros bombeira"),
            ("investigador", "investigadores investigadora"),
            ("funcionário", "funcionários funcionária"),
            ("vírus", "vírus"),
            ("russo", "russos russa russas"),
            ("de", "do da dos das"),
            ("fará", "farão faremos"),
        ] {
            for form in expected.split(' ') {
                assert!(noun(word).contains(&form.to_string()), "{word}: {:?}", noun(word));
            }
        }
        for (word, other) in [
            ("porto", "porta"),
            ("banco", "banca"),
            ("partido", "partida"),
            ("mês", "mesa"),
        ] {
            assert!(!noun(word).contains(&other.to_string()), "{word}");
        }
        assert_eq!(noun("ônibus"), ["ônibus"]);
    }

    #[test]
    fn verb_forms() {
        for (infinitive, expected) in [
            (
                "matar",
                "mata matam matou mataram matava matará mataria matado morto mortas matando mate",
            ),
            ("morrer", "morre morreram morreu morto morta morrerá morreria morrendo"),
            ("atacar", "ataque ataquem atacou"),
            ("chegar", "chegue cheguei chegaram"),
            ("bombardear", "bombardeia bombardeou bombardeado"),
            ("incendiar", "incendeia incendiou"),
            ("ferir", "fere feriu feriram ferido fira"),
            ("atingir", "atinge atingiu atinja atingido"),
            ("fugir", "foge fugiu fugiram"),
            ("agredir", "agride agrediu agredido"),
            ("perseguir", "persegue persiga perseguiu"),
            ("proteger", "protege proteja"),
            ("deter", "detém detêm deteve detiveram detido deterá detivesse"),
            ("manter", "manteve mantêm mantido"),
            ("intervir", "interveio intervieram intervém"),
            ("propor", "propôs propuseram propõe proposto propunha"),
            ("fazer", "fez fizeram faz fará faria feito feita faça fizesse"),
            ("satisfazer", "satisfez satisfeito"),
            ("dizer", "disse disseram diz dirá dito"),
            ("destruir", "destruiu destruíram destrói destruído destruída"),
            ("atrair", "atraiu atraíram atrai"),
            ("cair", "cai caiu caíram caído"),
            ("atribuir", "atribui atribuiu atribuído"),
            ("excluir", "exclui excluiu excluíram excluído"),
            ("descobrir", "descobriu descobre descoberto descoberta"),
            ("abrir", "abre abriu aberto aberta"),
            ("escrever", "escreveu escrito escreve"),
            ("eleger", "elegeu eleito eleita elege"),
            ("prender", "prendeu prenderam preso presas"),
            ("entregar", "entregou entregue entregues"),
            ("ser", "são foi foram será seria sendo sido seja era eram fosse"),
            ("pedir", "pede pediu peça pedido"),
            ("perder", "perdeu perderam perca perdido"),
            ("saber", "soube sabe saiba"),
            ("poder", "pode puderam poderia"),
            ("querer", "quer quis quiseram"),
            ("ver", "viu viram visto vê"),
            ("suspender", "suspendeu suspenso suspensa"),
        ] {
            for form in expected.split(' ') {
                assert!(
                    verb(infinitive).contains(&form.to_string()),
                    "{form}: {:?}",
                    verb(infinitive)
                );
            }
        }
    }
}
