use std::borrow::Cow;

use crate::claim::{Claim, Source};
use crate::coref::{Clustering, CorefOptions, cluster};
use crate::event::{Marked, TypedClaim};

/// A mention of `lemma` and its families in a sentence of these words, of which those with a capital are names.
fn mention(lemma: &str, families: &[&str], sentence: &str) -> TypedClaim {
    let words = |keep: fn(&str) -> bool| {
        let mut words: Vec<String> = sentence
            .split(' ')
            .filter(|word| keep(word))
            .map(str::to_lowercase)
            .collect();
        words.sort();
        words.dedup();
        words
    };
    TypedClaim {
        terms: words(|_| true).into_iter().map(Cow::Owned).collect(),
        marked: Some(Marked {
            lemmas: vec![lemma.to_owned()],
            families: families.iter().map(|&family| family.to_owned()).collect(),
            kinds: Vec::new(),
            vague: false,
            said: false,
            around: Vec::new(),
            names: words(|word| word.starts_with(char::is_uppercase)),
        }),
        ..TypedClaim::default()
    }
}

fn clustered(told: &[(&str, TypedClaim)]) -> Clustering {
    let claims: Vec<Claim> = (told.iter().enumerate())
        .map(|(at, (source, typed))| Claim::new(format!("c{at}"), *source, typed.terms.join(" ")))
        .collect();
    let sources: Vec<Source> = told.iter().map(|(source, _)| Source::new(*source)).collect();
    let typed: Vec<TypedClaim> = told.iter().map(|(_, typed)| typed.clone()).collect();
    cluster(&claims, &sources, &typed, &CorefOptions::default())
}

fn events(told: &[(&str, TypedClaim)]) -> Vec<Vec<usize>> {
    clustered(told).events.into_iter().map(|event| event.claims).collect()
}

#[test]
fn one_family_meets_in_one_story_and_not_in_two() {
    let flood = "river burst bank Lunaville mill";
    let told = [
        ("a", mention("flood", &["flood"], flood)),
        ("b", mention("inundat", &["flood"], flood)),
        ("c", mention("flood", &["flood"], "monsoon rains Karsipur district")),
    ];
    assert_eq!(events(&told), [vec![0, 1], vec![2]]);
}

#[test]
fn words_of_different_families_stay_apart_in_one_sentence() {
    let sentence = "gunman shot guard Lunaville mill";
    let told = [
        ("a", mention("shoot", &["shoot"], sentence)),
        ("a", mention("arrest", &["arrest"], sentence)),
        ("b", mention("shoot", &["shoot"], sentence)),
    ];
    assert_eq!(events(&told), [vec![0, 2], vec![1]]);
}

#[test]
fn an_edge_tells_its_levels() {
    let told = [
        ("a", mention("sack", &["fire"], "club sacked coach Lunaville")),
        ("b", mention("dismiss", &["fire"], "coach Lunaville dismissed")),
    ];
    let clustering = clustered(&told);
    let edge = &clustering.edges[0];
    let labels: Vec<&str> = edge.levels.iter().map(|level| level.label.as_str()).collect();
    assert_eq!(labels[0], "word: \"dismiss\" and \"sack\", both words for \"fire\"");
    assert!(labels[1].starts_with("documents: similarity 0."), "{labels:?}");
    assert_eq!(labels[3], "names: 1 in common");
    let sum: f64 = edge.levels.iter().map(|level| level.weight).sum();
    assert!((sum - edge.weight).abs() < 1e-9);
}

#[test]
fn claims_without_a_marked_word_are_clustered_apart() {
    let plain = TypedClaim {
        terms: vec!["mill".into()],
        ..TypedClaim::default()
    };
    let told = [
        ("a", mention("flood", &["flood"], "river Lunaville mill")),
        ("b", plain),
        ("c", mention("flood", &["flood"], "river Lunaville mill")),
    ];
    assert_eq!(events(&told), [vec![0, 2], vec![1]]);
}

#[test]
fn a_story_of_many_documents_stays_whole() {
    let sources: Vec<String> = (0..700).map(|at| format!("s{at:03}")).collect();
    let told: Vec<(&str, TypedClaim)> = sources
        .iter()
        .enumerate()
        .map(|(at, source)| match at % 7 {
            0 => (
                source.as_str(),
                mention("storm", &["storm"], "gale unroofed barns Karsipur"),
            ),
            _ => (
                source.as_str(),
                mention("flood", &["flood"], "river burst bank Lunaville mill"),
            ),
        })
        .collect();
    let sizes: Vec<usize> = events(&told).iter().map(Vec::len).collect();
    assert_eq!(sizes, [100, 600]);
}
