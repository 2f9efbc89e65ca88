use super::check::{About, PUBLISHED, check};

#[test]
fn what_counts_nothing_in_english() {
    check(
        About::Numbers,
        "en",
        PUBLISHED,
        &[(
            "",
            &[
                "in 2015",
                "the 2018 operation",
                "10 Downing Street",
                "221B Baker Street",
                "the Boeing 777",
                "Flight 370",
                "an Airbus A380",
                "article 5 of the treaty",
                "a 45-year-old man",
                "aged 45",
                "Smith, 45, said",
                "they won 3-1",
                "a 2–0 win",
                "the third man",
                "the 21st century",
                "the twenty-first century",
                "one of them",
                "the one who left",
                "one day",
                "the 5G network",
                "a 3D film",
                "SCP-173",
                "version two",
                "Soyuz-11",
                "first",
                "the second half of the match",
                "on 5 March 2020",
                "at 14:30",
                "number one",
                "a third party",
                "the First World War",
                "ground zero",
                "MH17",
                "COVID-19",
                "one another",
            ],
        )],
    );
}

#[test]
fn what_counts_nothing_in_french() {
    check(
        About::Numbers,
        "fr",
        PUBLISHED,
        &[(
            "",
            &[
                "en 2015",
                "une femme de 45 ans",
                "âgé de 45 ans",
                "l'un des suspects",
                "une fois",
                "un jour",
                "le premier ministre",
                "la seconde guerre mondiale",
                "12, rue de Rivoli",
                "article 5 du traité",
                "le Boeing 777",
                "au XXe siècle",
                "le 5 mars 2020",
                "vers 14 heures",
                "à 14h30",
                "la 5G",
                "une partie",
                "un peu",
                "il pose sur la table",
                "le troisième homme",
                "quart de finale",
            ],
        )],
    );
}

#[test]
fn what_is_no_time_in_english() {
    check(
        About::Times,
        "en",
        PUBLISHED,
        &[(
            "",
            &[
                "this may be true",
                "they march on the capital",
                "the second attempt",
                "a second suspect",
                "the sun sat low",
                "to mar the vote",
                "prices may fall",
                "2,015 people",
                "in his twenties",
                "$12 million",
                "the 5-mile march",
                "they won 3-1",
                "the fall of the government",
                "1,984 dead",
                "a one-day strike",
            ],
        )],
    );
}

#[test]
fn what_is_no_time_in_french() {
    check(
        About::Times,
        "fr",
        PUBLISHED,
        &[(
            "",
            &[
                "il a été tué",
                "ils ont été arrêtés",
                "la mer est calme",
                "une seconde tentative",
                "sur la mer",
                "2 015 personnes",
                "un jour",
                "à jour",
            ],
        )],
    );
}
