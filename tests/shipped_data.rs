//! The stories that come with the project are true to their own documents.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const STORIES: [&str; 3] = ["examples/data/amaq", "tests/data/flood", "tests/data/strike"];

fn read(story: &str, file: &str) -> String {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(story).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lines of a JSONL file by their ids.
fn records(story: &str, file: &str) -> BTreeMap<String, Value> {
    let content = read(story, file);
    let records: Vec<Value> = content
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let by_id: BTreeMap<_, _> = records
        .iter()
        .map(|r| (r["id"].as_str().unwrap().to_owned(), r.clone()))
        .collect();
    assert_eq!(by_id.len(), records.len(), "{story}/{file}: an id stands twice");
    by_id
}

#[test]
fn every_claim_stands_in_its_document() {
    for story in STORIES {
        let sources = records(story, "sources.jsonl");
        for (id, claim) in records(story, "claims.jsonl") {
            let source = claim["source"].as_str().unwrap();
            assert!(sources.contains_key(source), "{story}: {id} is of no source");
            let document = read(story, &format!("documents/{source}.txt"));
            let text = claim["text"].as_str().unwrap();
            assert_eq!(document.matches(text).count(), 1, "{story}: {id} in its document");
            if let Some(span) = claim.get("span") {
                let [start, end] = ["start", "end"].map(|side| span[side].as_u64().unwrap() as usize);
                assert_eq!(document.get(start..end), Some(text), "{story}: the span of {id}");
            }
        }
    }
}

#[test]
fn expected_verdicts_are_about_claims_there_are() {
    for story in STORIES.into_iter().filter(|story| story.starts_with("tests/")) {
        let claims = records(story, "claims.jsonl");
        let expected: Vec<Value> = serde_json::from_str(&read(story, "expected.json")).unwrap();
        for verdict in expected {
            for side in ["a", "b"] {
                let id = verdict[side].as_str().unwrap();
                assert!(claims.contains_key(id), "{story}: {id} is no claim");
            }
        }
    }
}
