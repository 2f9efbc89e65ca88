//! A report on claims found in articles, retold with the labelled claims that stand at the same places.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use serde_json::Value;

/// Where a claim stands: its source, and the bytes of the source's document.
struct Place {
    id: String,
    source: String,
    bytes: Range<usize>,
}

/// The labelled claims of a story's folder at their places; a claim is an exact substring of its document.
pub struct Labelled(Vec<Place>);

impl Labelled {
    /// Reads `claims.jsonl` and `documents/`; a text that stands twice is taken behind the claim before it.
    pub fn read(story: &Path) -> Self {
        let lines = fs::read_to_string(story.join("claims.jsonl")).expect("claims");
        let mut documents: BTreeMap<String, (String, usize)> = BTreeMap::new();
        let place = |line: &str| {
            let claim: Value = serde_json::from_str(line).expect("a claim");
            let field = |name: &str| claim[name].as_str().expect("a string").to_owned();
            let (id, source, text) = (field("id"), field("source"), field("text"));
            let (document, behind) = documents.entry(source.clone()).or_insert_with(|| {
                let path = story.join("documents").join(format!("{source}.txt"));
                (fs::read_to_string(path).expect("a document"), 0)
            });
            let next = document[*behind..].find(&text).map(|at| *behind + at);
            let start = next.or_else(|| document.find(&text));
            let start = start.unwrap_or_else(|| panic!("{id} does not stand in its document"));
            *behind = start;
            let bytes = start..start + text.len();
            Place { id, source, bytes }
        };
        Labelled(
            lines
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(place)
                .collect(),
        )
    }

    /// The labelled claim that shares most bytes with `bytes` of a source's document, the first of several.
    fn nearest(&self, source: &str, bytes: &Range<usize>) -> Option<&str> {
        let shared = |place: &Place| {
            let end = place.bytes.end.min(bytes.end);
            end.saturating_sub(place.bytes.start.max(bytes.start))
        };
        let here = self.0.iter().filter(|place| place.source == source);
        let best = here
            .rev()
            .max_by_key(|place| shared(place))
            .filter(|place| shared(place) > 0)?;
        Some(&best.id)
    }

    /// The found claims of a `report` by the labelled claim that each stands for; one that stands where no claim is
    /// labelled is left out.
    fn meaning(&self, report: &Value) -> BTreeMap<String, String> {
        let claims = report["claims"].as_array().into_iter().flatten();
        let meant = claims.filter_map(|claim| {
            let end = |name: &str| claim["span"][name].as_u64().map(|end| end as usize);
            let label = self.nearest(claim["source"].as_str()?, &(end("start")?..end("end")?))?;
            Some((claim["id"].as_str()?.to_owned(), label.to_owned()))
        });
        meant.collect()
    }

    /// The `report` with the labelled claim in the place of every found one; several may stand for one.
    pub fn retold(&self, report: &Value) -> Value {
        let meant = self.meaning(report);
        let mut report = report.clone();
        let events = report["events"].as_array_mut().into_iter().flatten();
        events.for_each(|event| rename(&mut event["claims"], &meant));
        let findings = report["findings"].as_array_mut().into_iter().flatten();
        let sides = findings.flat_map(|finding| finding["sides"].as_array_mut().into_iter().flatten());
        sides.for_each(|side| rename(&mut side["claims"], &meant));
        if let Some(facts) = report["facts"].as_array_mut() {
            facts.retain(|fact| fact["claim"].as_str().is_some_and(|claim| meant.contains_key(claim)));
            for fact in facts {
                let claim = fact["claim"].as_str().and_then(|claim| meant.get(claim));
                fact["claim"] = claim.cloned().into();
            }
        }
        report
    }
}

fn rename(claims: &mut Value, meant: &BTreeMap<String, String>) {
    let old = claims.as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut new: Vec<String> = old.filter_map(|claim| meant.get(claim)).cloned().collect();
    new.dedup();
    *claims = new.into();
}
