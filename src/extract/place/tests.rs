use super::*;
use crate::extract::name::names;
use crate::lang::Language;

fn check(language: Language, cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let scan = Scan::new(text, language, None);
        let found: Vec<String> = places(&scan, &names(&scan))
            .into_iter()
            .map(|l| l.place.entity)
            .collect();
        if found != *expected {
            wrong.push(format!("{text:?}: {found:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn english() {
    check(
        Language::En,
        &[
            ("Two people were shot in Munich.", &["city:munich"]),
            (
                "a van ran down pedestrians on Barcelona's crowded Las Ramblas",
                &["city:barcelona", "place:las ramblas"],
            ),
            (
                "the shooting at the Olympia shopping centre in northern Munich",
                &["place:olympia", "city:munich"],
            ),
            ("the jet came down over eastern Ukraine", &["country:UA"]),
            ("the Barcelona attack", &["city:barcelona"]),
            ("The Boston bombing killed three.", &["city:boston"]),
            (
                "attacks in Barcelona and Cambrils killed 16",
                &["city:barcelona", "city:cambrils"],
            ),
            ("a blast in Paris, France", &["city:paris", "country:FR"]),
            ("bodies were seen at Zelvograd, a village", &["place:zelvograd"]),
            ("A bomb went off 200 km from Barcelona.", &[]),
            ("A bomb went off in a town near Barcelona.", &[]),
            ("carried out in collaboration with Spain", &[]),
            ("Officials in Kiev said a missile hit the plane.", &[]),
            (
                "The remains were moved to Kharkiv after the crash in Ukraine.",
                &["country:UA"],
            ),
            ("Belgian police arrested a man.", &[]),
            ("according to Madrid", &[]),
            ("linked to Spain", &[]),
            ("on Facebook", &[]),
            ("It happened in May.", &[]),
        ],
    );
}

#[test]
fn french() {
    check(
        Language::Fr,
        &[
            (
                "au siège d’Europol à La Haye aux Pays-Bas",
                &["city:the-hague", "country:NL"],
            ),
            ("32 morts à Bruxelles", &["city:brussels"]),
            ("l'attentat de Bruxelles", &["city:brussels"]),
            ("L’enquête en Belgique", &["country:BE"]),
            ("dans la ville de Saravan", &["city:saravan"]),
            ("Le parquet de Bruxelles a ouvert une enquête.", &[]),
            ("à 20 km de Lyon", &[]),
            ("au nord de Lyon", &[]),
            ("la police belge", &[]),
            ("en collaboration avec l'Espagne", &[]),
            ("un séisme dans le centre de l'Italie", &["country:IT"]),
            ("a déclaré à Dupont", &[]),
        ],
    );
}

#[test]
fn a_whole_region_is_the_place() {
    check(
        Language::Fr,
        &[(
            "La crue a tué 41 personnes dans toute la région de Haute-Orle.",
            &["place:haute-orle"],
        )],
    );
    check(
        Language::Es,
        &[(
            "La crecida mató a 41 personas en toda la región del Alto Orle.",
            &["place:alto orle"],
        )],
    );
}
