use super::*;
use crate::extract::name::names;
use crate::lang::Language;

/// Each attribution as `name/entity[what it covers]`.
fn check(language: Language, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let scan = Scan::new(text, language, None);
        let found: Vec<String> = attributions(&scan, &names(&scan))
            .iter()
            .map(|s| {
                let covers = scan.tokens.span(s.from, s.to).slice(text);
                let whole = if covers.len() + 1 >= text.len() { "*" } else { covers };
                let entity = s.attribution.entity.as_deref().unwrap_or("-");
                format!("{}/{entity}[{whole}]", s.attribution.name)
            })
            .collect();
        if found.join(" ") != *expected {
            wrong.push(format!(
                "{text:?}:\n  found    {}\n  expected {expected}",
                found.join(" ")
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn english() {
    check(
        Language::En,
        &[
            (
                "26,000 accounts were deactivated, according to the Belgian police.",
                "Belgian police/police:BE[*]",
            ),
            (
                "The attack eliminated it, according to Eric Van Der Sypt, of the Belgian prosecutor's office.",
                "Eric Van Der Sypt/name:eric van der sypt[*]",
            ),
            (
                "According to a spokesperson for the Belgian Public Prosecution Service, it is no longer available.",
                "spokesperson for the Belgian Public Prosecution Service/prosecutor:BE[*]",
            ),
            (
                "The numbers are not final, according to Patrick Willockx of the Federal Police.",
                "Patrick Willockx/name:patrick willockx[*]",
            ),
            ("Two people died, officials said.", "officials/officials[*]"),
            (
                "Two people died, said Robert Heimberger, head of the crime office.",
                "Robert Heimberger/name:robert heimberger[*]",
            ),
            (
                "The US government said a missile hit it.",
                "US government/government:US[*]",
            ),
            (
                "Police said two people died, but witnesses spoke of ten.",
                "Police/police[Police said two people died,] witnesses/-[witnesses spoke of ten.]",
            ),
            (
                "Anton Berg, an adviser to the minister, wrote that it was hit.",
                "Anton Berg/name:anton berg[*]",
            ),
            ("Witnesses told reporters that he fled.", "Witnesses/-[*]"),
            (
                "Two are dead, after a shooting, the French interior ministry confirmed.",
                "French interior ministry/ministry-interior:FR[*]",
            ),
            (
                "He shot himself, police chief Anna Berg told reporters on Monday.",
                "Anna Berg/name:anna berg[*]",
            ),
            (
                "A newspaper, quoting officials, reported that it fell.",
                "newspaper/media[*]",
            ),
            ("He was said to have fled on foot.", ""),
            ("Two people died on Thursday.", ""),
            ("The state attacked the reporters.", ""),
            ("Police have confirmed a single shooter.", "Police/police[*]"),
            ("They announced that twelve died.", "They/-[*]"),
        ],
    );
}

#[test]
fn french() {
    check(
        Language::Fr,
        &[
            (
                "Selon la police belge, deux personnes sont mortes.",
                "police belge/police:BE[*]",
            ),
            (
                "Deux personnes sont mortes, a indiqué le parquet.",
                "parquet/prosecutor[*]",
            ),
            (
                "Europol a annoncé que deux sites étaient fermés.",
                "Europol/org:europol[*]",
            ),
            ("Deux personnes sont mortes, d'après des témoins.", "témoins/-[*]"),
            (
                "M. Van Der Sypt a précisé que l'enquête continue.",
                "Van Der Sypt/name:van der sypt[*]",
            ),
            (
                "Le bilan est de dix morts, selon un porte-parole de la police.",
                "porte-parole de la police/police[*]",
            ),
            ("L'attaque a fait dix morts.", ""),
            (
                "La police affirme avoir arrêté deux hommes, mais Europol dément.",
                "police/police[La police affirme avoir arrêté deux hommes,] Europol/org:europol[Europol dément.]",
            ),
        ],
    );
}

#[test]
fn the_stop_of_a_sentence_is_no_part_of_who_speaks() {
    check(
        Language::De,
        &[("Drei Menschen starben, sagte die Ministerin.", "Ministerin/ministry[*]")],
    );
    check(
        Language::En,
        &[("Three people died, said Dr. Brown.", "Brown/name:brown[*]")],
    );
}
