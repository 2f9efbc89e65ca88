use corroborate::claim::Published;
use proptest::prelude::*;

use super::check::PUBLISHED;

/// Words that numbers and times are made of, and what stands between them.
const WORDS: &[&str] = &[
    "one",
    "two",
    "hundred",
    "thousand",
    "million",
    "and",
    "a",
    "the",
    "of",
    "half",
    "third",
    "twenty",
    "dozen",
    "first",
    "second",
    "point",
    "minus",
    "more than",
    "at least",
    "between",
    "from",
    "to",
    "or",
    "about",
    "%",
    "£",
    "euros",
    "people",
    "week",
    "weeks",
    "last",
    "next",
    "before",
    "after",
    "ago",
    "in",
    "within",
    "since",
    "until",
    "Monday",
    "Sunday",
    "March",
    "May",
    "year",
    "2019",
    "0000",
    "9999",
    "31",
    "12:30",
    "14h30",
    "1.2",
    "26,000",
    "5/6",
    "2019-11-21",
    "century",
    "19th",
    "early",
    "end of",
    "late",
    "Easter",
    "weekend",
    "un",
    "une",
    "deux",
    "cent",
    "mille",
    "quatre",
    "vingt",
    "et",
    "demi",
    "tiers",
    "de",
    "du",
    "d'",
    "l'",
    "plus d'",
    "des",
    "milliers",
    "il y a",
    "ans",
    "jours",
    "semaine",
    "dernier",
    "prochaine",
    "entre",
    "à",
    "jusqu'au",
    "depuis",
    "avant",
    "après",
    "début",
    "fin",
    "été",
    "hiver",
    "siècle",
    "XXe",
    "années",
    "lundi",
    "mars",
    "1er",
    "dans la nuit de",
    "sur",
    "-",
    "–",
    ",",
    ".",
    "/",
    "(",
    ")",
    "~",
    "'s",
    "300000",
    "99999999999999999999",
    "½",
    "é",
    "🦀",
];

fn texts() -> impl Strategy<Value = String> {
    let word = prop::sample::select(WORDS);
    let gap = prop::sample::select(vec![" ", " ", " ", "", "-", "\n", "\u{a0}"]);
    prop::collection::vec((word, gap), 0..24)
        .prop_map(|words| words.into_iter().flat_map(|(word, gap)| [word, gap]).collect())
}

fn holds(text: &str, language: &str, published: Option<Published>) {
    let typed = corroborate::annotate(text, Some(language), published);
    for fact in &typed.facts {
        let span = fact.span;
        assert!(
            span.start < span.end && text.get(span.start..span.end).is_some(),
            "{text:?}: {span:?}"
        );
    }
    assert!(serde_json::to_string(&typed).is_ok());
}

proptest! {
    #[test]
    fn any_words_are_read_without_panic(text in texts(), french in any::<bool>()) {
        let language = if french { "fr" } else { "en" };
        holds(&text, language, PUBLISHED.parse::<Published>().ok());
        holds(&text, language, "2019".parse::<Published>().ok());
        holds(&text, language, None);
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,60}") {
        holds(&text, "en", PUBLISHED.parse::<Published>().ok());
        holds(&text, "fr", PUBLISHED.parse::<Published>().ok());
    }
}

#[test]
fn the_edges_of_the_calendar_hold() {
    for published in ["0001-01-01", "9999-12-31", "2020-02-29"] {
        let Ok(date) = published.parse::<Published>() else {
            continue;
        };
        for text in [
            "300000 years ago",
            "4000 centuries ago",
            "5000 years from now",
            "last decade",
            "next century",
            "yesterday",
            "tomorrow",
            "the past 1000 decades",
            "in 9999",
            "31 December 9999",
            "two weeks before Easter",
            "week 53",
            "29 February",
            "the rest of the century",
        ] {
            holds(text, "en", Some(date));
        }
    }
}

#[test]
fn huge_numbers_stay_finite() {
    for text in [
        "9".repeat(400),
        format!("{} million people", "9".repeat(59)),
        "million ".repeat(200),
        "1e999 people".to_string(),
        "9^9999".to_string(),
    ] {
        let typed = corroborate::annotate(&text, Some("en"), None);
        for fact in typed.facts {
            if let corroborate::report::Value::Quantity { min, max, .. } = fact.value {
                assert!(
                    min.unwrap_or(0.0).is_finite() && max.unwrap_or(0.0).is_finite(),
                    "{text}"
                );
            }
        }
    }
}
