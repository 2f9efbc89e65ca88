//! A story whose claims are told in another language comes to the same events and findings.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use corroborate::Reconciler;
use corroborate::claim::{Claim, Source};
use corroborate::report::Report;
use serde_json::Value;

fn lines(file: &str) -> Vec<Value> {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file);
    let content = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    content
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn text<'v>(line: &'v Value, field: &str) -> &'v str {
    line[field].as_str().unwrap_or_else(|| panic!("{line} has no {field}"))
}

/// The report on a story: as it is, or with every claim in the language `told_in`.
fn report(story: &str, told_in: Option<&str>) -> Report {
    let sources = lines(&format!("{story}/sources.jsonl"));
    let sources = sources.iter().map(|line| {
        let source = Source::new(text(line, "id")).language(told_in.unwrap_or(text(line, "language")));
        source.published(text(line, "published")).unwrap()
    });
    let translated: BTreeMap<String, String> = told_in.map_or_else(BTreeMap::new, |language| {
        let lines = lines(&format!("translated/{story}.{language}.jsonl"));
        let texts = lines
            .iter()
            .map(|line| (text(line, "id").to_string(), text(line, "text").to_string()));
        texts.collect()
    });
    let claims = lines(&format!("{story}/claims.jsonl"));
    let claims = claims.iter().map(|line| {
        let id = text(line, "id");
        let told = if told_in.is_some() {
            translated[id].as_str()
        } else {
            text(line, "text")
        };
        Claim::new(id, text(line, "source"), told)
    });
    Reconciler::new().sources(sources).claims(claims).run().unwrap()
}

/// Which claims tell of one event.
fn events(report: &Report) -> BTreeSet<BTreeSet<String>> {
    let members = |event: &corroborate::report::Event| event.claims.iter().cloned().collect();
    report.events.iter().map(members).collect()
}

/// What is found between which claims.
fn findings(report: &Report) -> BTreeSet<String> {
    let told = |finding: &corroborate::report::Finding| {
        let mut sides = finding
            .sides
            .each_ref()
            .map(|side| side.claims.iter().collect::<BTreeSet<_>>());
        sides.sort();
        format!("{:?} of {:?}: {sides:?}", finding.relation, finding.kind)
    };
    report.findings.iter().map(told).collect()
}

#[track_caller]
fn check(story: &str, language: &str) {
    let (original, translated) = (report(story, None), report(story, Some(language)));
    assert!(original.contradictions().count() > 0, "{story} holds no contradiction");
    assert_eq!(
        events(&translated),
        events(&original),
        "events of {story} in {language}"
    );
    assert_eq!(
        findings(&translated),
        findings(&original),
        "findings of {story} in {language}"
    );
}

#[test]
fn a_flood_in_spanish() {
    check("flood", "es");
}

#[test]
fn a_data_breach_in_german() {
    check("breach", "de");
}

#[test]
fn a_shipwreck_in_italian() {
    check("ferry", "it");
}

#[test]
fn a_shipwreck_in_dutch() {
    check("ferry", "nl");
}

#[test]
fn a_data_breach_in_portuguese() {
    check("breach", "pt");
}
