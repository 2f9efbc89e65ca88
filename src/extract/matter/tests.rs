use super::*;
use crate::extract::name::names;
use crate::lang::Language::{self, De, En, Es, Fr, It, Nl, Pt};

/// Each text with what it tells: `role=value@scope`, values by their ids or `+` and `-`.
pub(super) fn check(language: Language, cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let scan = Scan::new(text, language, None);
        let mut found: Vec<String> = matters(&scan, &names(&scan), &[])
            .iter()
            .map(|told| {
                let value = match &told.value {
                    Value::Participant(list) => {
                        let ids: Vec<&str> = list.members.iter().map(|m| m.entity.as_str()).collect();
                        ids.join("+")
                    }
                    Value::Polarity(true) => "+".to_string(),
                    _ => "-".to_string(),
                };
                let scope = told.scope.as_deref().map(|s| format!("@{s}")).unwrap_or_default();
                format!("{}={value}{scope}", told.role.id())
            })
            .filter(|fact| !fact.starts_with("cause=+") && !fact.starts_with("held="))
            .collect();
        found.dedup();
        if found != *expected {
            wrong.push(format!("{text:?}: {found:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn causes_are_told_by_what_joins_them_to_their_effect() {
    check(
        En,
        &[
            (
                "The fire was caused by a short circuit.",
                &["cause=cause:short-circuit"],
            ),
            ("Investigators have ruled out arson.", &["cause=-@cause:arson"]),
            ("Arson has not been ruled out.", &[]),
            (
                "The cause was not lightning but human error.",
                &["cause=-@cause:lightning", "cause=cause:human-error"],
            ),
            ("It was caused by a bomb or a gas leak.", &[]),
            ("The firm sells fireworks.", &[]),
        ],
    );
    check(
        Fr,
        &[
            (
                "L'incendie a été provoqué par un court-circuit.",
                &["cause=cause:short-circuit"],
            ),
            (
                "Les enquêteurs écartent l'hypothèse de la foudre.",
                &["cause=-@cause:lightning"],
            ),
        ],
    );
    check(
        Es,
        &[
            (
                "El incendio fue causado por un cortocircuito.",
                &["cause=cause:short-circuit"],
            ),
            (
                "La policía descartó un fallo técnico.",
                &["cause=-@cause:technical-failure"],
            ),
        ],
    );
    check(
        De,
        &[
            (
                "Der Brand wurde durch einen Kurzschluss ausgelöst.",
                &["cause=cause:short-circuit"],
            ),
            ("Die Polizei schließt Brandstiftung aus.", &["cause=-@cause:arson"]),
            ("Brandstiftung kann nicht ausgeschlossen werden.", &[]),
        ],
    );
    check(
        It,
        &[
            (
                "L'incendio è stato causato da un cortocircuito.",
                &["cause=cause:short-circuit"],
            ),
            (
                "Gli inquirenti escludono l'errore umano.",
                &["cause=-@cause:human-error"],
            ),
        ],
    );
    check(
        Pt,
        &[
            (
                "O incêndio foi causado por um curto-circuito.",
                &["cause=cause:short-circuit"],
            ),
            (
                "Os peritos descartaram a falha técnica.",
                &["cause=-@cause:technical-failure"],
            ),
        ],
    );
    check(
        Nl,
        &[
            (
                "De brand is veroorzaakt door kortsluiting.",
                &["cause=cause:short-circuit"],
            ),
            ("De politie sluit brandstichting uit.", &["cause=-@cause:arson"]),
        ],
    );
}

#[test]
fn weapons_are_told_where_somebody_uses_them() {
    check(
        En,
        &[
            ("The jet was hit by a missile.", &["instrument=means:missile"]),
            (
                "A man armed with a rifle entered the school.",
                &["instrument=means:rifle"],
            ),
            ("The army has bought new missiles.", &[]),
            ("The rebels have no missiles that could have hit the jet.", &[]),
            ("Police carrying rifles guarded the station.", &[]),
        ],
    );
    check(
        Fr,
        &[("L'avion a été touché par un missile.", &["instrument=means:missile"])],
    );
    check(
        Es,
        &[("El avión fue derribado por un misil.", &["instrument=means:missile"])],
    );
    check(
        De,
        &[(
            "Das Flugzeug wurde von einer Rakete getroffen.",
            &["instrument=means:missile"],
        )],
    );
    check(
        It,
        &[(
            "L'aereo è stato abbattuto da un missile.",
            &["instrument=means:missile"],
        )],
    );
    check(
        Pt,
        &[("O avião foi atingido por um míssil.", &["instrument=means:missile"])],
    );
    check(
        Nl,
        &[("Het toestel is door een raket geraakt.", &["instrument=means:missile"])],
    );
}

#[test]
fn nationalities_are_those_of_the_one_who_did_it() {
    check(
        En,
        &[
            (
                "The gunman was an 18-year-old German-Iranian.",
                &["nationality=country:DE+country:IR"],
            ),
            ("The German minister visited an Iranian school.", &[]),
        ],
    );
    check(
        Fr,
        &[(
            "Le tireur, un Franco-Tunisien de 31 ans, était de nationalité française et tunisienne.",
            &["nationality=country:FR+country:TN"],
        )],
    );
    check(
        De,
        &[
            (
                "Der Täter hatte einen deutschen und einen iranischen Pass.",
                &["nationality=country:DE+country:IR"],
            ),
            (
                "Ein 18-jähriger Deutsch-Iraner erschoss neun Menschen.",
                &["nationality=country:DE+country:IR"],
            ),
        ],
    );
}

#[test]
fn motives_are_told_or_denied() {
    check(
        En,
        &[
            (
                "Relatives said it was a family dispute.",
                &["motive=motive:family", "motive=+@motive:family"],
            ),
            ("Police see no terrorist motive.", &["motive=-@motive:terror"]),
            ("A terrorist motive has not been ruled out.", &[]),
            ("It is unclear whether there was a terrorist motive.", &[]),
        ],
    );
    check(
        De,
        &[
            (
                "Hinweise auf einen islamistischen Hintergrund gibt es nicht.",
                &["motive=-@motive:terror"],
            ),
            (
                "Er schoss wegen eines Familienstreits.",
                &["motive=motive:family", "motive=+@motive:family"],
            ),
        ],
    );
    check(
        Fr,
        &[(
            "Il s'agirait d'un différend familial.",
            &["motive=motive:family", "motive=+@motive:family"],
        )],
    );
    check(
        Es,
        &[("La policía no ve un móvil terrorista.", &["motive=-@motive:terror"])],
    );
    check(
        It,
        &[(
            "La polizia esclude la matrice terroristica.",
            &["motive=-@motive:terror"],
        )],
    );
    check(
        Pt,
        &[(
            "A polícia descartou uma motivação terrorista.",
            &["motive=-@motive:terror"],
        )],
    );
    check(
        Nl,
        &[(
            "De politie sluit een terroristisch motief uit.",
            &["motive=-@motive:terror"],
        )],
    );
}
