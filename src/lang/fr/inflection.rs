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
    for feminine in feminines(word) {
        forms.push(format!("{feminine}s"));
        forms.push(feminine);
    }
    dedup(forms)
}

/// All forms of the verb whose infinitive is given, the past participle in both genders and numbers.
pub(super) fn verb(infinitive: &str) -> Vec<String> {
    let mut forms = vec![infinitive.to_string()];
    let fits = |row: &&str| infinitive.ends_with(row.split('|').next().unwrap_or_default());
    if let Some(row) = IRREGULAR.iter().copied().find(fits) {
        let ending = row.split('|').next().unwrap_or_default();
        irregular(&infinitive[..infinitive.len() - ending.len()], row, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("er") {
        first_group(stem, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("ir") {
        second_group(stem, &mut forms);
    } else if let Some(stem) = infinitive.strip_suffix("re") {
        third_group(stem, &mut forms);
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
    if word.ends_with(['s', 'x', 'z']) {
        return word.to_string();
    }
    if let Some(stem) = word.strip_suffix("al") {
        return format!("{stem}aux");
    }
    if ["au", "eu"].iter().any(|end| word.ends_with(end)) {
        return format!("{word}x");
    }
    format!("{word}s")
}

fn feminines(word: &str) -> Vec<String> {
    for (ending, feminine) in FEMININE {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 2
        {
            return feminine.split(' ').map(|end| format!("{stem}{end}")).collect();
        }
    }
    if WITH_E.contains(&word) {
        vec![format!("{word}e")]
    } else {
        Vec::new()
    }
}

/// Endings of masculine nouns and adjectives, and what the feminine has in their place.
const FEMININE: &[(&str, &str)] = &[
    ("é", "ée"),
    ("al", "ale"),
    ("eux", "euse"),
    ("if", "ive"),
    ("ier", "ière"),
    ("ger", "gère"),
    ("teur", "trice teuse"),
    ("seur", "seuse"),
    ("leur", "leuse"),
    ("geur", "geuse"),
    ("neur", "neuse"),
    ("ueur", "ueuse"),
    ("ien", "ienne"),
    ("éen", "éenne"),
    ("el", "elle"),
    ("ant", "ante"),
    ("ent", "ente"),
    ("cain", "caine"),
    ("main", "maine"),
    ("tain", "taine"),
    ("ois", "oise"),
    ("ais", "aise"),
    ("yen", "yenne"),
    ("ïen", "ïenne"),
    ("tton", "ttonne"),
    ("breton", "bretonne"),
    ("andalou", "andalouse"),
    ("wallon", "wallonne"),
    ("saxon", "saxonne"),
    ("glais", "glaise"),
    ("çais", "çaise"),
    ("dais", "daise"),
    ("nais", "naise"),
    ("ard", "arde"),
    ("idat", "idate"),
    ("ocat", "ocate"),
    ("estin", "estine"),
    ("ison", "isonne"),
    ("pion", "pionne"),
];

/// Words that take a plain "-e" though their ending does not tell it.
const WITH_E: &[&str] = &[
    "absent",
    "adjoint",
    "ami",
    "accru",
    "antérieur",
    "aucun",
    "blond",
    "certain",
    "civil",
    "clos",
    "commun",
    "conclu",
    "conduit",
    "confus",
    "construit",
    "contraint",
    "couvert",
    "court",
    "découvert",
    "défunt",
    "détenu",
    "détruit",
    "disparu",
    "divers",
    "droit",
    "élu",
    "éteint",
    "étroit",
    "extérieur",
    "froid",
    "grand",
    "gris",
    "haut",
    "idiot",
    "inclus",
    "inconnu",
    "individu",
    "inscrit",
    "inférieur",
    "interdit",
    "issu",
    "joint",
    "lourd",
    "marin",
    "mis",
    "mort",
    "nul",
    "ouvert",
    "perdu",
    "petit",
    "plein",
    "précis",
    "prêt",
    "pris",
    "produit",
    "rendu",
    "restreint",
    "retenu",
    "rompu",
    "réduit",
    "saisi",
    "seul",
    "soumis",
    "souterrain",
    "supérieur",
    "surpris",
    "suspect",
    "survenu",
    "tenu",
    "ultérieur",
    "un",
    "vain",
    "vendu",
    "andorran",
    "émirati",
    "afghan",
    "argentin",
    "azéri",
    "bangladeshi",
    "bahreïni",
    "cubain",
    "allemand",
    "espagnol",
    "jamaïquain",
    "nippon",
    "kényan",
    "kazakh",
    "lésothan",
    "monténégrin",
    "birman",
    "mongol",
    "nigérian",
    "papouan",
    "philippin",
    "paluan",
    "qatari",
    "swazi",
    "thaï",
    "tadjik",
    "tuvaluan",
    "ouzbek",
    "samoan",
    "kosovar",
    "catalan",
    "flamand",
    "gazaoui",
    "cachemiri",
    "lorrain",
    "normand",
    "texan",
    "toscan",
    "valaisan",
    "sahraoui",
];

/// Words whose forms no rule makes, or whose rule would make another word.
const NOUNS: &[(&str, &str)] = &[
    ("acteur", "acteurs actrice actrices"),
    ("argent", ""),
    ("bail", "baux"),
    ("bal", "bals"),
    ("blanc", "blancs blanche blanches"),
    ("bleu", "bleus bleue bleues"),
    ("carnaval", "carnavals"),
    ("chef", "chefs cheffe cheffes"),
    ("chou", "choux"),
    ("corail", "coraux"),
    ("créancier", "créanciers créancière créancières"),
    ("défi", "défis"),
    ("demain", ""),
    ("dernier", "derniers dernière dernières"),
    ("docteur", "docteurs docteure docteures"),
    ("facteur", "facteurs"),
    ("faux", "fausse fausses"),
    ("feu", "feux"),
    ("festival", "festivals"),
    ("fou", "fous folle folles"),
    ("genou", "genoux"),
    ("gouverneur", "gouverneurs gouverneure gouverneures"),
    ("grec", "grecs grecque grecques"),
    ("gros", "grosse grosses"),
    ("homme", "hommes"),
    ("journal", "journaux"),
    ("lieu", "lieux"),
    ("long", "longs longue longues"),
    ("maître", "maîtres maîtresse maîtresses"),
    ("mal", "maux"),
    ("monsieur", "messieurs"),
    ("madame", "mesdames"),
    ("moteur", "moteurs"),
    ("nouveau", "nouvel nouvelle nouveaux nouvelles"),
    ("œil", "yeux"),
    ("parti", "partis"),
    ("plusieurs", ""),
    ("pneu", "pneus"),
    ("premier", "premiers première premières"),
    ("procureur", "procureurs procureure procureures"),
    ("public", "publics publique publiques"),
    ("récital", "récitals"),
    ("secret", "secrets secrète secrètes"),
    ("secteur", "secteurs"),
    ("sénateur", "sénateurs sénatrice sénatrices"),
    ("soupirail", "soupiraux"),
    ("tel", "tels telle telles"),
    ("tout", "tous toute toutes"),
    ("traité", "traités"),
    ("travail", "travaux"),
    ("turc", "turcs turque turques"),
    ("vieux", "vieil vieille vieilles"),
    ("vitrail", "vitraux"),
    ("voleur", "voleurs voleuse voleuses"),
];

const IMPARFAIT: [&str; 5] = ["ais", "ait", "ions", "iez", "aient"];
const FUTURE: [&str; 6] = ["ai", "as", "a", "ons", "ez", "ont"];
const CONDITIONAL: [&str; 5] = ["ais", "ait", "ions", "iez", "aient"];

fn all(stem: &str, endings: &[&str], forms: &mut Vec<String>) {
    forms.extend(endings.iter().map(|end| format!("{stem}{end}")));
}

fn participle(past: &str, forms: &mut Vec<String>) {
    // "dû" loses its accent before an ending.
    let stem = past.replace('û', "u");
    forms.push(past.to_string());
    forms.push(format!("{stem}e"));
    forms.push(format!("{stem}es"));
    forms.push(if stem.ends_with('s') { stem } else { format!("{stem}s") });
}

fn first_group(stem: &str, forms: &mut Vec<String>) {
    // "c" and "g" keep their sound before "a" and "o".
    let hard = match stem.strip_suffix('c') {
        Some(before) => format!("{before}ç"),
        None if stem.ends_with('g') => format!("{stem}e"),
        None => stem.to_string(),
    };
    let mute = mute_stem(stem);
    all(&mute, &["e", "es", "ent"], forms);
    all(&hard, &["ons"], forms);
    all(stem, &["ez", "ions", "iez", "èrent"], forms);
    all(&hard, &["ais", "ait", "aient", "ai", "as", "a", "ant"], forms);
    // "cédera" and "cèdera" are both in use; "-ayer" keeps its "y" as often as not.
    for future in [stem, &mute] {
        let keeps = future != stem || stem.ends_with("ay") || stem.contains('é') || mute == stem;
        if keeps {
            all(&format!("{future}er"), &FUTURE, forms);
            all(&format!("{future}er"), &CONDITIONAL, forms);
        }
    }
    if stem.ends_with("ay") {
        all(stem, &["e", "es", "ent"], forms);
    }
    participle(&format!("{stem}é"), forms);
}

/// The stem before a mute ending: "rappell-", "achèt-", "révèl-", "déploi-".
fn mute_stem(stem: &str) -> String {
    if DOUBLING.iter().any(|end| stem.ends_with(end)) {
        return format!("{stem}{}", &stem[stem.len() - 1..]);
    }
    if let Some(before) = stem.strip_suffix('y') {
        return format!("{before}i");
    }
    let letters: Vec<(usize, char)> = stem.char_indices().collect();
    let Some(vowel) = letters.iter().rposition(|(_, c)| {
        matches!(
            c,
            'a' | 'e' | 'é' | 'i' | 'o' | 'u' | 'è' | 'ê' | 'â' | 'î' | 'ô' | 'û' | 'y'
        )
    }) else {
        return stem.to_string();
    };
    let (at, c) = letters[vowel];
    let behind = letters.len() - vowel - 1;
    let muted = match c {
        'e' => behind == 1,
        'é' => behind >= 1,
        _ => false,
    };
    if muted {
        format!("{}è{}", &stem[..at], &stem[at + c.len_utf8()..])
    } else {
        stem.to_string()
    }
}

/// Stems of verbs that double their consonant before a mute ending.
const DOUBLING: &[&str] = &["appel", "jet", "épel", "étincel", "renouvel", "chancel", "morcel"];

fn second_group(stem: &str, forms: &mut Vec<String>) {
    all(stem, &["is", "it", "issons", "issez", "issent", "isse", "isses"], forms);
    all(&format!("{stem}iss"), &IMPARFAIT, forms);
    all(stem, &["issant", "irent"], forms);
    all(&format!("{stem}ir"), &FUTURE, forms);
    all(&format!("{stem}ir"), &CONDITIONAL, forms);
    participle(&format!("{stem}i"), forms);
}

/// "vendre", "répondre", "perdre", "rompre".
fn third_group(stem: &str, forms: &mut Vec<String>) {
    let third = if stem.ends_with('d') { "" } else { "t" };
    all(stem, &["s", third, "ons", "ez", "ent", "e", "es", "ions", "iez"], forms);
    all(stem, &IMPARFAIT, forms);
    all(stem, &["ant", "is", "it", "irent"], forms);
    all(&format!("{stem}r"), &FUTURE, forms);
    all(&format!("{stem}r"), &CONDITIONAL, forms);
    participle(&format!("{stem}u"), forms);
}

fn irregular(prefix: &str, row: &str, forms: &mut Vec<String>) {
    let mut cells = row.split('|').skip(1);
    let mut next = || cells.next().unwrap_or_default();
    let (present, imparfait, simple, future, subjunctive, past) = (next(), next(), next(), next(), next(), next());
    forms.extend(present.split(' ').map(|form| format!("{prefix}{form}")));
    if !imparfait.is_empty() {
        all(&format!("{prefix}{imparfait}"), &IMPARFAIT, forms);
        forms.push(format!("{prefix}{imparfait}ant"));
    }
    if let Some(stem) = simple.strip_suffix('a') {
        all(&format!("{prefix}{stem}"), &["ai", "as", "a", "èrent"], forms);
    } else if !simple.is_empty() {
        let stem = format!("{prefix}{simple}");
        all(&stem, &["s", "t", "rent"], forms);
    }
    all(&format!("{prefix}{future}"), &FUTURE, forms);
    all(&format!("{prefix}{future}"), &CONDITIONAL, forms);
    let stems: Vec<&str> = subjunctive.split(' ').filter(|stem| !stem.is_empty()).collect();
    if let (Some(first), Some(last)) = (stems.first(), stems.last()) {
        all(&format!("{prefix}{first}"), &["e", "es", "ent"], forms);
        all(&format!("{prefix}{last}"), &["ions", "iez"], forms);
    }
    if !past.is_empty() {
        participle(&format!("{prefix}{past}"), forms);
    }
}

/// Ending | present and forms that no rule makes | stem of the imparfait | passé simple | stem of the future | stems of the
/// subjunctive | past participle. "Nous" and "vous" have no passé simple here: news does not use it.
///
/// The first row whose ending fits wins: longer endings stand before the shorter ones they contain.
const IRREGULAR: &[&str] = &[
    "être|suis es est sommes êtes sont sois soit soyons soyez soient|ét|fu|ser||été",
    "cevoir|çois çoit cevons cevez çoivent|cev|çu|cevr|çoiv cev|çu",
    "devoir|dois doit devons devez doivent|dev|du|devr|doiv dev|dû",
    "savoir|sais sait savons savez savent sachant|sav|su|saur|sach|su",
    "mouvoir|meus meut mouvons mouvez meuvent|mouv|mu|mouvr|meuv mouv|mu",
    "pouvoir|peux peut pouvons pouvez peuvent|pouv|pu|pourr|puiss|pu",
    "pourvoir|pourvois pourvoit pourvoyons pourvoyez pourvoient|pourvoy|pourvu|pourvoir|pourvoi pourvoy|pourvu",
    "prévoir|prévois prévoit prévoyons prévoyez prévoient|prévoy|prévi|prévoir|prévoi prévoy|prévu",
    "pleuvoir|pleut|pleuv|plu|pleuvr|pleuv|plu",
    "avoir|ai as a avons avez ont aie aies ait ayons ayez aient ayant|av|eu|aur||eu",
    "voir|vois voit voyons voyez voient|voy|vi|verr|voi voy|vu",
    "vouloir|veux veut voulons voulez veulent|voul|voulu|voudr|veuill voul|voulu",
    "prévaloir|prévaux prévaut prévalons prévalez prévalent|préval|prévalu|prévaudr|préval|prévalu",
    "valoir|vaux vaut valons valez valent|val|valu|vaudr|vaill val|valu",
    "falloir|faut|fall|fallu|faudr|faill|fallu",
    "asseoir|assieds assied asseyons asseyez asseyent assois assoit assoient|assey|assi|assiér|assey|assis",
    "surseoir|sursois sursoit sursoyons sursoient|sursoy|sursi|surseoir|sursoi sursoy|sursis",
    "aller|vais vas va allons allez vont|all|alla|ir|aill all|allé",
    "envoyer|envoie envoies envoyons envoyez envoient|envoy|envoya|enverr|envoi envoy|envoyé",
    "courir|cours court courons courez courent|cour|couru|courr|cour|couru",
    "mourir|meurs meurt mourons mourez meurent|mour|mouru|mourr|meur mour|mort",
    "quérir|quiers quiert quérons quérez quièrent|quér|qui|querr|quièr quér|quis",
    "ouvrir|ouvre ouvres ouvrons ouvrez ouvrent|ouvr|ouvri|ouvrir|ouvr|ouvert",
    "offrir|offre offres offrons offrez offrent|offr|offri|offrir|offr|offert",
    "souffrir|souffre souffres souffrons souffrez souffrent|souffr|souffri|souffrir|souffr|souffert",
    "cueillir|cueille cueilles cueillons cueillez cueillent|cueill|cueilli|cueiller|cueill|cueilli",
    "assaillir|assaille assailles assaillons assaillent|assaill|assailli|assaillir|assaill|assailli",
    "venir|viens vient venons venez viennent|ven|vin|viendr|vienn ven|venu",
    "tenir|tiens tient tenons tenez tiennent|ten|tin|tiendr|tienn ten|tenu",
    "fuir|fuis fuit fuyons fuyez fuient|fuy|fui|fuir|fui fuy|fui",
    "vêtir|vêts vêt vêtons vêtez vêtent|vêt|vêti|vêtir|vêt|vêtu",
    "répartir|répartis répartit répartissons répartissez répartissent|répartiss|réparti|répartir|répartiss|réparti",
    "partir|pars part partons partez partent|part|parti|partir|part|parti",
    "servir|sers sert servons servez servent|serv|servi|servir|serv|servi",
    "sentir|sens sent sentons sentez sentent|sent|senti|sentir|sent|senti",
    "mentir|mens ment mentons mentez mentent|ment|menti|mentir|ment|menti",
    "sortir|sors sort sortons sortez sortent|sort|sorti|sortir|sort|sorti",
    "dormir|dors dort dormons dormez dorment|dorm|dormi|dormir|dorm|dormi",
    "prendre|prends prend prenons prenez prennent|pren|pri|prendr|prenn pren|pris",
    "mettre|mets met mettons mettez mettent|mett|mi|mettr|mett|mis",
    "battre|bats bat battons battez battent|batt|batti|battr|batt|battu",
    "reluire|reluis reluit reluisons reluisent|reluis|relui|reluir|reluis|relui",
    "nuire|nuis nuit nuisons nuisez nuisent|nuis|nuisi|nuir|nuis|nui",
    "uire|uis uit uisons uisez uisent|uis|uisi|uir|uis|uit",
    "aindre|ains aint aignons aignez aignent|aign|aigni|aindr|aign|aint",
    "eindre|eins eint eignons eignez eignent|eign|eigni|eindr|eign|eint",
    "oindre|oins oint oignons oignez oignent|oign|oigni|oindr|oign|oint",
    "renaître|renais renaît renaissons renaissent|renaiss|renaqui|renaîtr|renaiss|",
    "naître|nais naît naissons naissez naissent|naiss|naqui|naîtr|naiss|né",
    "aître|ais aît aissons aissez aissent|aiss|u|aîtr|aiss|u",
    "accroître|accrois accroît accroissons accroissent|accroiss|accru|accroîtr|accroiss|accru",
    "croître|crois croît croissons croissez croissent|croiss||croîtr|croiss|",
    "prédire|prédis prédit prédisons prédisez prédisent|prédis|prédi|prédir|prédis|prédit",
    "interdire|interdis interdit interdisons interdisez interdisent|interdis|interdi|interdir|interdis|interdit",
    "contredire|contredis contredit contredisons contredisez contredisent|contredis|contredi|contredir|contredis|contredit",
    "maudire|maudis maudit maudissons maudissent|maudiss|maudi|maudir|maudiss|maudit",
    "dire|dis dit disons dites disent|dis|di|dir|dis|dit",
    "élire|élis élit élisons élisez élisent|élis|élu|élir|élis|élu",
    "lire|lis lit lisons lisez lisent|lis|lu|lir|lis|lu",
    "crire|cris crit crivons crivez crivent|criv|crivi|crir|criv|crit",
    "suffire|suffis suffit suffisons suffisent|suffis|suffi|suffir|suffis|suffi",
    "rire|ris rit rions riez rient|ri|ri|rir|ri|ri",
    "suivre|suis suit suivons suivez suivent|suiv|suivi|suivr|suiv|suivi",
    "vivre|vis vit vivons vivez vivent|viv|vécu|vivr|viv|vécu",
    "extraire|extrais extrait extrayons extrayez extraient|extray||extrair|extrai extray|extrait",
    "soustraire|soustrais soustrait soustrayons soustraient|soustray||soustrair|soustrai soustray|soustrait",
    "traire|trais trait trayons traient|tray||trair|trai tray|trait",
    "plaire|plais plaît plaisons plaisez plaisent|plais|plu|plair|plais|plu",
    "taire|tais tait taisons taisez taisent|tais|tu|tair|tais|tu",
    "faire|fais fait faisons faites font|fais|fi|fer|fass|fait",
    "croire|crois croit croyons croyez croient|croy|cru|croir|croi croy|cru",
    "boire|bois boit buvons buvez boivent|buv|bu|boir|boiv buv|bu",
    "inclure|inclus inclut incluons incluez incluent|inclu|inclu|inclur|inclu|inclus",
    "clure|clus clut cluons cluez cluent|clu|clu|clur|clu|clu",
    "clore|clos clôt closent|clos||clor|clos|clos",
    "vaincre|vaincs vainc vainquons vainquez vainquent|vainqu|vainqui|vaincr|vainqu|vaincu",
    "résoudre|résous résout résolvons résolvez résolvent|résolv|résolu|résoudr|résolv|résolu",
    "soudre|sous sout solvons solvez solvent|solv||soudr|solv|sous",
    "coudre|couds coud cousons cousent|cous|cousi|coudr|cous|cousu",
    "moudre|mouds moud moulons moulent|moul|moulu|moudr|moul|moulu",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_and_adjectives() {
        for (word, expected) in [
            ("blessé", "blessés blessée blessées"),
            ("hôpital", "hôpitaux"),
            ("feu", "feux"),
            ("incendie", "incendies"),
            ("grave", "graves"),
            ("mort", "morts morte mortes"),
            ("provisoire", "provisoires"),
            ("policier", "policiers policière policières"),
            ("définitif", "définitive définitifs"),
            ("porteur", "porteuse porteurs"),
            ("européen", "européenne européens"),
            ("explosion", "explosions"),
            ("détenu", "détenus détenue"),
            ("précédent", "précédente précédents"),
        ] {
            for form in expected.split(' ') {
                assert!(noun(word).contains(&form.to_string()), "{word}: {:?}", noun(word));
            }
        }
        assert!(!noun("retrait").contains(&"retraite".to_string()));
        assert!(!noun("port").contains(&"porte".to_string()));
        assert_eq!(noun("procès"), ["procès"]);
    }

    #[test]
    fn verb_forms() {
        for (infinitive, expected) in [
            ("tuer", "tue tuent tuait tua tuèrent tuera tuerait tué tuées tuant"),
            ("annoncer", "annonce annonçait annonça annoncé annoncée"),
            ("dégager", "dégageait dégagea dégagé"),
            ("libérer", "libère libérera libéré libérés"),
            ("appeler", "appelle appellera appelé"),
            ("enlever", "enlève enlèvera enlevé enlevée"),
            ("déployer", "déploie déploiera déployé"),
            ("payer", "paie paye paiera payé"),
            ("périr", "périt périssent péri périra"),
            ("perdre", "perd perdu perdront perdit perdaient"),
            ("rompre", "rompt rompu"),
            ("être", "est sont était été sera serait fut furent soit étant"),
            ("avoir", "a ont avait eu aurait ayant eut"),
            ("faire", "fait font faisait fit fera fasse faite"),
            ("aller", "va vont ira irait allé"),
            ("prendre", "prend prennent pris prise prit"),
            ("reprendre", "reprennent repris"),
            ("mourir", "meurt meurent mort morte mourut mourra"),
            ("devenir", "devient devinrent deviendra devenu"),
            ("détruire", "détruit détruisent détruite détruisit"),
            ("élire", "élu élue élit"),
            ("disparaître", "disparaît disparaissent disparu disparue disparut"),
            ("poursuivre", "poursuit poursuivi poursuivis"),
            ("atteindre", "atteint atteignait atteindra"),
            ("inscrire", "inscrit inscrivait"),
            ("pouvoir", "peut pourrait puisse"),
            ("devoir", "doit devrait dû due"),
            ("recevoir", "reçoit reçu reçue reçoivent"),
            ("conclure", "conclu conclut"),
            ("survivre", "survit survécu survivent"),
            ("secourir", "secouru secourt"),
            ("découvrir", "découvert découvre"),
            ("promouvoir", "promu"),
            ("mettre", "mis mise met mirent"),
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
