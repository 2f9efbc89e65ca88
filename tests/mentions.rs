//! Claims whose trigger another extractor gave cluster as mentions of events.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use corroborate::claim::{Claim, Source};
use corroborate::{Reconciler, Report};

/// The report on sentences in which [brackets] mark the triggers, each with its document; claims are called by document
/// and trigger ("a shot"), with a number behind the second of the same.
fn report(language: &str, sentences: &[(&str, &str)]) -> Report {
    let mut claims: Vec<Claim> = Vec::new();
    for (document, marked) in sentences {
        let mut text = String::new();
        let mut triggers = Vec::new();
        for (number, piece) in marked.split(['[', ']']).enumerate() {
            if number % 2 == 1 {
                triggers.push(text.len()..text.len() + piece.len());
            }
            text.push_str(piece);
        }
        for trigger in triggers {
            let name = format!("{document} {}", &text[trigger.clone()]);
            let before = claims.iter().filter(|claim| claim.id.starts_with(&name)).count();
            let id = if before == 0 {
                name
            } else {
                format!("{name} {}", before + 1)
            };
            claims.push(Claim::new(id, *document, &text).trigger(trigger));
        }
    }
    let documents: BTreeSet<&str> = sentences.iter().map(|(document, _)| *document).collect();
    let sources = documents.into_iter().map(|id| Source::new(id).language(language));
    Reconciler::new()
        .sources(sources)
        .claims(claims)
        .run()
        .expect("a report")
}

/// The events as groups of claims.
#[track_caller]
fn check(language: &str, sentences: &[(&str, &str)], expected: &[&[&str]]) {
    let report = report(language, sentences);
    let found: BTreeSet<BTreeSet<&str>> = report
        .events()
        .iter()
        .map(|event| event.claims.iter().map(|claim| claim.as_str()).collect())
        .collect();
    let expected: BTreeSet<BTreeSet<&str>> = expected.iter().map(|group| group.iter().copied().collect()).collect();
    assert_eq!(found, expected);
}

const WAREHOUSE: [(&str, &str); 4] = [
    (
        "a",
        "A guard was [killed] when two robbers raided the Kestrel warehouse in Ostrava .",
    ),
    (
        "b",
        "The guard at the Kestrel warehouse in Ostrava [died] at the scene , police [said] .",
    ),
    (
        "c",
        "Police in Ostrava [detained] two men over the Kestrel warehouse raid .",
    ),
    (
        "d",
        "Two men were [taken into custody] after the raid on the Kestrel warehouse in Ostrava .",
    ),
];

#[test]
fn words_of_one_family_meet_across_documents_of_one_story() {
    check(
        "en",
        &WAREHOUSE,
        &[
            &["a killed", "b died"],
            &["b said"],
            &["c detained", "d taken into custody"],
        ],
    );
}

#[test]
fn one_word_in_two_stories_is_two_events() {
    let mut sentences = WAREHOUSE.to_vec();
    sentences.extend([
        (
            "e",
            "The actress Mona Feld has [died] at the age of 91 in her villa near Lugano .",
        ),
        ("f", "Mona Feld , star of silent comedies , [died] in Lugano aged 91 ."),
    ]);
    check(
        "en",
        &sentences,
        &[
            &["a killed", "b died"],
            &["b said"],
            &["c detained", "d taken into custody"],
            &["e died", "f died"],
        ],
    );
}

#[test]
fn words_that_say_nothing_do_not_meet_in_different_sentences() {
    check(
        "en",
        &[
            (
                "a",
                "The Corvin Group will [take] a stake in the Ostrava tram works next year , its chairman told reporters .",
            ),
            (
                "b",
                "Fearing for their jobs , workers at the tram works in Ostrava [took] to the streets with drums .",
            ),
        ],
        &[&["a take"], &["b took"]],
    );
}

#[test]
fn shootings_of_one_week_in_two_towns_are_two_events() {
    check(
        "en",
        &[
            ("a", "Milo Arden , 24 , was [shot] outside a bar in Tolvik on Friday ."),
            (
                "b",
                "Police in Tolvik said Milo Arden [died] after the [shooting] outside the bar .",
            ),
            (
                "c",
                "A gunman [opened fire] outside a bar in Tolvik , hitting Milo Arden .",
            ),
            (
                "d",
                "Greta Lindqvist , 31 , was [shot] outside a bar in Marsund on Friday .",
            ),
            (
                "e",
                "Police in Marsund said Greta Lindqvist [died] after the [shooting] outside the bar .",
            ),
            (
                "f",
                "A gunman [opened fire] outside a bar in Marsund , hitting Greta Lindqvist .",
            ),
        ],
        &[
            &["a shot", "b shooting", "c opened fire"],
            &["b died"],
            &["d shot", "e shooting", "f opened fire"],
            &["e died"],
        ],
    );
}

#[test]
fn two_words_of_one_sentence_are_two_events() {
    check(
        "en",
        &[
            (
                "a",
                "Norvik Foods [named] Ada Brandt its head and [hired] two cooks in Tartu .",
            ),
            ("b", "Ada Brandt was [named] head of Norvik Foods in Tartu ."),
        ],
        &[&["a hired"], &["a named", "b named"]],
    );
}

#[test]
fn what_two_speakers_say_stays_apart() {
    let sentences = [
        (
            "a",
            "The plant will close in May , Norvik Foods boss Ada Brandt [said] in Tartu .",
        ),
        (
            "b",
            "Nobody asked the workers at Norvik Foods , union leader Ilmar Kask [said] on Monday after the vote .",
        ),
    ];
    check("en", &sentences, &[&["a said"], &["b said"]]);
}

#[test]
fn other_languages_go_by_their_kinds_of_events() {
    check(
        "fr",
        &[
            (
                "a",
                "Deux hommes ont été [arrêtés] à Ostrava après le braquage de l'entrepôt Kestrel .",
            ),
            (
                "b",
                "La police d'Ostrava a [interpellé] deux hommes pour le braquage de l'entrepôt Kestrel .",
            ),
            ("b", "Un gardien a été [blessé] dans l'entrepôt Kestrel ."),
        ],
        &[&["a arrêtés", "b interpellé"], &["b blessé"]],
    );
}

#[test]
fn an_event_without_a_kind_is_called_by_its_word() {
    let report = report(
        "en",
        &[
            ("a", "Norvik Foods [chased] its suppliers in Tartu ."),
            ("b", "Suppliers in Tartu were [chased] by Norvik Foods on Monday ."),
        ],
    );
    let labels: Vec<&str> = report.events().iter().map(|event| event.label.as_str()).collect();
    assert_eq!(labels.len(), 1);
    assert!(labels[0].starts_with("Chase"), "{labels:?}");
}

/// MUC and B³ F1, each 0 to 1 (Vilain et al. 1995, Bagga & Baldwin 1998).
fn scores(key: &BTreeMap<String, String>, response: &BTreeMap<String, String>) -> (f64, f64) {
    let f1 = |precision: f64, recall: f64| 2.0 * precision * recall / (precision + recall);
    let side = |of: &BTreeMap<String, String>, to: &BTreeMap<String, String>| -> (f64, f64) {
        let mut clusters: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (mention, cluster) in of {
            clusters.entry(cluster).or_default().push(mention);
        }
        let (mut links, mut all, mut overlap) = (0.0, 0.0, 0.0);
        for members in clusters.values() {
            let mut parts: BTreeMap<&str, f64> = BTreeMap::new();
            for &member in members {
                *parts.entry(&to[member]).or_default() += 1.0;
            }
            links += (members.len() - parts.len()) as f64;
            all += (members.len() - 1) as f64;
            overlap += parts.values().map(|part| part * part).sum::<f64>() / members.len() as f64;
        }
        (links / all, overlap / of.len() as f64)
    };
    let (recall, precision) = (side(key, response), side(response, key));
    (f1(precision.0, recall.0), f1(precision.1, recall.1))
}

#[test]
fn labelled_mentions_are_found_together() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/coref/ecbplus-dev"));
    let Ok(key) = fs::read_to_string(folder.join("key.json")) else {
        eprintln!("no labelled mentions at {}: nothing measured", folder.display());
        return;
    };
    let key: BTreeMap<String, String> = serde_json::from_str(&key).expect("a map");
    let report = Reconciler::new().directory(folder).run().expect("a report");
    let events = report.events().iter();
    let response: BTreeMap<String, String> = events
        .flat_map(|event| {
            event
                .claims
                .iter()
                .map(|claim| (claim.to_string(), event.id.to_string()))
        })
        .collect();
    let (muc, b3) = scores(&key, &response);
    assert!(muc >= 0.865, "MUC F1 fell to {muc:.3}");
    assert!(b3 >= 0.80, "B³ F1 fell to {b3:.3}");
}
