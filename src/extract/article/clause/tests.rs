use super::*;

fn check(language: &str, text: &str, expected: &[&str]) {
    let mut found = Vec::new();
    let language = Language::from_code(language).expect("a language with tables");
    clauses(text, Span::new(0, text.len()), language, &mut found);
    let found: Vec<_> = found.iter().map(|s| s.slice(text)).collect();
    assert_eq!(found, expected, "in {text:?}");
}

#[test]
fn statements_are_parted() {
    check(
        "en",
        "The fire was put out by noon, but the road remains closed.",
        &["The fire was put out by noon", "the road remains closed."],
    );
    check(
        "en",
        "Four suspects were shot dead; a fifth, who was hurt, has since died.",
        &["Four suspects were shot dead", "a fifth, who was hurt, has since died."],
    );
    check(
        "fr",
        "Le pont a été rouvert mardi, mais la gare reste fermée.",
        &["Le pont a été rouvert mardi", "la gare reste fermée."],
    );
    check(
        "fr",
        "Le pont avait été fermé en mars, mais les trains et les cars avaient repris peu après.",
        &[
            "Le pont avait été fermé en mars",
            "les trains et les cars avaient repris peu après.",
        ],
    );
    check(
        "fr",
        "Dix maisons ont brûlé, tandis que deux autres ont été sauvées.",
        &["Dix maisons ont brûlé", "deux autres ont été sauvées."],
    );
}

#[test]
fn what_leans_on_the_rest_stays_with_it() {
    for whole in [
        "The mayor, but not his deputy, was at the meeting.",
        "According to the police, two men were hurt, but the driver was not.",
        "If the rain has stopped by noon, but the river is high, the road will be shut.",
        "“The fire was put out, but the road is closed,” he said.",
        "The dead were from Spain (three were children; two were women).",
        "Those hurt are: two from Lyon; three from Nice; one from Metz.",
        "The company was fined, while denying any fault.",
    ] {
        check("en", whole, &[whole]);
    }
    for (language, whole) in [
        (
            "fr",
            "Grâce à la police et à l'armée, tous les habitants ont pu quitter la ville.",
        ),
        (
            "fr",
            "Le maire a dit que trois hommes et deux femmes ont été blessés dans l'attaque.",
        ),
        (
            "es",
            "El alcalde informó de que tres hombres y dos mujeres han muerto en el ataque.",
        ),
        (
            "it",
            "Il sindaco ha detto che tre uomini e due donne sono morti nella notte.",
        ),
        (
            "pt",
            "O prefeito disse que três homens e duas mulheres foram mortos no ataque.",
        ),
        (
            "de",
            "Der Sprecher sagte, dass drei Männer und zwei Frauen verletzt worden sind.",
        ),
        (
            "nl",
            "De burgemeester zei dat drie mannen en twee vrouwen gewond zijn geraakt.",
        ),
        (
            "nl",
            "De man werd maandag in een woning aangehouden en heeft niets verklaard.",
        ),
        (
            "es",
            "El hombre huyó a pie del lugar y dejó el coche delante de una iglesia.",
        ),
    ] {
        check(language, whole, &[whole]);
    }
}

#[test]
fn and_joins_statements_with_subjects_of_their_own() {
    for (language, first, joint, second) in [
        (
            "en",
            "The school was hit by the storm",
            " and ",
            "the road to the north is closed.",
        ),
        (
            "en",
            "Nine people died on Monday, a spokesman said",
            ", and ",
            "13 others were hurt, five of them badly.",
        ),
        (
            "en",
            "One month later the toll stands at 171",
            ", and ",
            "crews are still searching for 141 others.",
        ),
        (
            "fr",
            "Le foyer est situé à 18 km de profondeur",
            " et ",
            "l'épicentre se trouve à 80 km de la ville.",
        ),
        (
            "fr",
            "L'incendie a tué dix personnes, selon le bilan de lundi",
            ", et ",
            "131 autres ont été blessées.",
        ),
        (
            "es",
            "El incendio empezó a las dos",
            " y ",
            "los bomberos llegaron veinte minutos después.",
        ),
        (
            "pt",
            "As autoridades tinham confirmado 37 mortos no domingo",
            ", e ",
            "pelas contas da empresa faltam 256 pessoas.",
        ),
        (
            "it",
            "Il ponte è crollato alle undici",
            " e ",
            "i vigili del fuoco hanno salvato due persone.",
        ),
        (
            "de",
            "Die Brücke ist am Dienstag eingestürzt",
            " und ",
            "die Feuerwehr hat zwei Menschen gerettet.",
        ),
        (
            "nl",
            "De brug is dinsdag ingestort",
            " en ",
            "de brandweer heeft twee mensen gered.",
        ),
    ] {
        check(language, &format!("{first}{joint}{second}"), &[first, second]);
    }
}

#[test]
fn what_a_speaker_adds_is_parted_from_what_he_said() {
    for (language, first, joint, second) in [
        (
            "en",
            "The mayor said the road was closed",
            " and added that ",
            "two bridges were damaged.",
        ),
        (
            "es",
            "El músico sostiene que fue un cortocircuito",
            ", y cuenta que ",
            "el extintor no funcionó.",
        ),
        (
            "fr",
            "Le maire a dit que la route était coupée",
            " et affirme que ",
            "deux ponts sont détruits.",
        ),
        (
            "it",
            "Il sindaco dice che la strada è chiusa",
            " e aggiunge che ",
            "due ponti sono crollati.",
        ),
        (
            "pt",
            "O prefeito disse que a estrada foi fechada",
            " e afirmou que ",
            "duas pontes caíram na cidade.",
        ),
    ] {
        check(language, &format!("{first}{joint}{second}"), &[first, second]);
    }
}

#[test]
fn and_joins_members_of_lists() {
    for whole in [
        "Police said the driver and the passenger were hurt in the crash on Monday.",
        "It broke out in a house where three men and two women were sleeping.",
        "The mayor visited three schools and two hospitals damaged in the storm.",
        "In the blast three men, two women, and a child were killed.",
        "Three people have been killed and nine injured in a shooting on a tram, the mayor said.",
    ] {
        check("en", whole, &[whole]);
    }
}
