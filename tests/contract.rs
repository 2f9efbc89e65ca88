//! The JSON report holds what its contract says: fields, types, ids, spans, and exactly two sides to a finding.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use corroborate::Reconciler;
use serde_json::Value;

const STORIES: [&str; 3] = ["examples/data/amaq", "tests/data/flood", "tests/data/strike"];

const KINDS: [&str; 5] = ["quantity", "time", "participant", "place", "polarity"];
const RELATIONS: [&str; 4] = ["contradiction", "update", "apparent", "agreement"];

fn folder(story: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(story)
}

fn json(story: &str, documents_only: bool) -> (String, Value) {
    let reconciler = Reconciler::new()
        .directory(folder(story))
        .documents_only(documents_only);
    let json = reconciler.run().expect("a report").to_json();
    let value = serde_json::from_str(&json).expect("JSON");
    (json, value)
}

/// Every story, from its claims and from its documents.
fn each(check: impl Fn(&str, &Value)) {
    for story in STORIES {
        check(story, &json(story, false).1);
        check(story, &json(story, true).1);
    }
}

fn array<'v>(value: &'v Value, field: &str) -> &'v Vec<Value> {
    value[field]
        .as_array()
        .unwrap_or_else(|| panic!("{field} is no array in {value}"))
}

#[track_caller]
fn string<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field]
        .as_str()
        .unwrap_or_else(|| panic!("{field} is no string in {value}"))
}

#[track_caller]
fn strings<'v>(value: &'v Value, field: &str) -> Vec<&'v str> {
    let items = array(value, field).iter();
    items.map(|item| item.as_str().expect("a string")).collect()
}

/// The span of `value`; `None` where it is null.
#[track_caller]
fn span(value: &Value) -> Option<(usize, usize)> {
    let value = &value["span"];
    let end = |side: &str| value[side].as_u64().unwrap_or_else(|| panic!("{side} in {value}")) as usize;
    (!value.is_null()).then(|| (end("start"), end("end")))
}

/// What a field may hold.
#[derive(Clone, Copy)]
enum Is {
    Text,
    TextOrNull,
    Flag,
    Number,
    NumberOrNull,
    List,
    Object,
    ObjectOrNull,
}

impl Is {
    fn holds(self, value: &Value) -> bool {
        match self {
            Is::Text => value.is_string(),
            Is::TextOrNull => value.is_string() || value.is_null(),
            Is::Flag => value.is_boolean(),
            Is::Number => value.is_number(),
            Is::NumberOrNull => value.is_number() || value.is_null(),
            Is::List => value.is_array(),
            Is::Object => value.is_object(),
            Is::ObjectOrNull => value.is_object() || value.is_null(),
        }
    }
}

/// All fields are there, absent ones as null, and of their types.
#[track_caller]
fn check_fields(value: &Value, fields: &[(&str, Is)]) {
    for (field, is) in fields {
        let found = value
            .get(field)
            .unwrap_or_else(|| panic!("no field {field} in {value}"));
        assert!(is.holds(found), "{field} is {found} in {value}");
    }
}

#[track_caller]
fn check_date(value: &Value) {
    let Some(text) = value.as_str() else {
        assert!(value.is_null(), "{value} is no date");
        return;
    };
    let form: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    assert!(
        ["9999-99-99", "9999-99-99T99:99", "9999-99-99T99:99:99"].contains(&form.as_str()),
        "{text} is no calendar date"
    );
}

/// A value of a fact or of a finding's side.
#[track_caller]
fn check_value(kind: &str, value: &Value) {
    match kind {
        "quantity" => {
            check_fields(
                value,
                &[
                    ("min", Is::NumberOrNull),
                    ("max", Is::NumberOrNull),
                    ("approx", Is::Flag),
                    ("vague", Is::TextOrNull),
                    ("unit", Is::Text),
                ],
            );
            if let (Some(min), Some(max)) = (value["min"].as_f64(), value["max"].as_f64()) {
                assert!(min <= max, "{value}");
            }
            if value["vague"].is_string() {
                assert!(value["min"].is_null() && value["max"].is_null(), "{value}");
            } else {
                assert!(!value["min"].is_null() || !value["max"].is_null(), "{value}");
            }
        }
        "time" => {
            check_fields(value, &[("from", Is::TextOrNull), ("to", Is::TextOrNull)]);
            check_date(&value["from"]);
            check_date(&value["to"]);
            if let (Some(from), Some(to)) = (value["from"].as_str(), value["to"].as_str()) {
                assert!(from[..10] <= to[..10], "{value}");
            }
        }
        "participant" => {
            check_fields(
                value,
                &[("names", Is::List), ("entities", Is::List), ("role", Is::Text)],
            );
            let (names, entities) = (strings(value, "names"), strings(value, "entities"));
            assert!(!names.is_empty() && names.len() == entities.len(), "{value}");
            assert!(
                names.iter().chain(&entities).all(|name| !name.trim().is_empty()),
                "{value}"
            );
        }
        "place" => check_fields(value, &[("name", Is::Text), ("entity", Is::Text)]),
        "polarity" => check_fields(value, &[("value", Is::Flag), ("what", Is::Text)]),
        other => panic!("a value of no kind: {other}"),
    }
}

/// The ids of an array: unique, in order, and by id its item.
#[track_caller]
fn by_id<'v>(report: &'v Value, field: &str) -> BTreeMap<&'v str, &'v Value> {
    let items = array(report, field);
    let ids: Vec<&str> = items.iter().map(|item| string(item, "id")).collect();
    assert!(
        ids.windows(2).all(|pair| pair[0] < pair[1]),
        "{field} in order: {ids:?}"
    );
    ids.into_iter().zip(items).collect()
}

#[test]
fn the_report_names_its_schema_and_has_every_part() {
    each(|story, report| {
        assert_eq!(report["schema"], "corroborate/1", "{story}");
        for part in [
            "sources",
            "claims",
            "facts",
            "events",
            "findings",
            "consensus",
            "diagnostics",
        ] {
            assert!(report[part].is_array(), "{story}: {part}");
        }
    });
}

#[test]
fn there_is_no_consensus_yet() {
    each(|story, report| assert!(array(report, "consensus").is_empty(), "{story}"));
}

#[test]
fn there_is_something_to_check() {
    each(|story, report| {
        for part in ["sources", "claims", "facts", "events", "findings"] {
            assert!(!array(report, part).is_empty(), "{story}: {part}");
        }
    });
}

#[test]
fn sources_have_their_fields() {
    each(|_, report| {
        for source in by_id(report, "sources").values() {
            check_fields(
                source,
                &[
                    ("id", Is::Text),
                    ("name", Is::TextOrNull),
                    ("published", Is::TextOrNull),
                    ("language", Is::TextOrNull),
                    ("agency", Is::TextOrNull),
                    ("url", Is::TextOrNull),
                ],
            );
        }
    });
}

#[test]
fn sources_are_given_back_as_they_came() {
    for story in STORIES {
        let report = json(story, false).1;
        let sources = by_id(&report, "sources");
        let given = fs::read_to_string(folder(story).join("sources.jsonl")).expect("sources");
        for line in given.lines() {
            let given: Value = serde_json::from_str(line).expect("JSON");
            for (field, value) in given.as_object().expect("an object") {
                assert_eq!(&sources[string(&given, "id")][field], value, "{story}: {field}");
            }
        }
    }
}

#[test]
fn claims_have_their_fields_and_their_text_stands_in_the_document() {
    each(|story, report| {
        let sources = by_id(report, "sources");
        for claim in by_id(report, "claims").values() {
            check_fields(
                claim,
                &[
                    ("id", Is::Text),
                    ("source", Is::Text),
                    ("text", Is::Text),
                    ("span", Is::ObjectOrNull),
                ],
            );
            let source = string(claim, "source");
            assert!(sources.contains_key(source), "{story}: {claim}");
            let document = folder(story).join("documents").join(format!("{source}.txt"));
            let document = fs::read_to_string(document).expect("a document");
            if let Some((start, end)) = span(claim) {
                assert_eq!(document.get(start..end), claim["text"].as_str(), "{story}: {claim}");
            }
        }
    });
}

#[test]
fn claims_found_in_documents_have_spans() {
    for story in STORIES {
        let report = json(story, true).1;
        assert!(
            array(&report, "claims").iter().all(|claim| span(claim).is_some()),
            "{story}"
        );
    }
}

#[test]
fn facts_have_their_fields_and_stand_in_their_claim() {
    each(|story, report| {
        let (claims, events) = (by_id(report, "claims"), by_id(report, "events"));
        for fact in by_id(report, "facts").values() {
            check_fields(
                fact,
                &[
                    ("id", Is::Text),
                    ("claim", Is::Text),
                    ("event", Is::TextOrNull),
                    ("kind", Is::Text),
                    ("aspect", Is::Text),
                    ("scope", Is::TextOrNull),
                    ("value", Is::Object),
                    ("polarity", Is::Text),
                    ("modality", Is::Text),
                    ("attribution", Is::TextOrNull),
                    ("span", Is::Object),
                ],
            );
            let claim = claims
                .get(string(fact, "claim"))
                .unwrap_or_else(|| panic!("{story}: {fact}"));
            let (start, end) = span(fact).expect("a span");
            let text = string(claim, "text").get(start..end);
            assert!(
                text.is_some_and(|text| !text.trim().is_empty()),
                "{story}: {fact} in {claim}"
            );
            if let Some(event) = fact["event"].as_str() {
                assert!(
                    strings(events[event], "claims").contains(&string(fact, "claim")),
                    "{story}: {fact}"
                );
            }
            let kind = string(fact, "kind");
            assert!(KINDS.contains(&kind), "{story}: {fact}");
            check_value(kind, &fact["value"]);
            assert!(
                ["affirmed", "negated"].contains(&string(fact, "polarity")),
                "{story}: {fact}"
            );
            let modalities = ["asserted", "reported", "hedged", "preliminary", "forecast"];
            assert!(modalities.contains(&string(fact, "modality")), "{story}: {fact}");
            let aspect = string(fact, "aspect");
            match kind {
                "quantity" => {
                    let unit = string(&fact["value"], "unit");
                    assert_eq!(
                        aspect.split_once('/').map(|(_, unit)| unit),
                        Some(unit),
                        "{story}: {fact}"
                    );
                }
                "participant" => assert_eq!(aspect, string(&fact["value"], "role"), "{story}: {fact}"),
                _ => assert!(!aspect.is_empty(), "{story}: {fact}"),
            }
        }
    });
}

#[test]
fn every_claim_is_in_one_event() {
    each(|story, report| {
        let mut seen = BTreeSet::new();
        for event in array(report, "events") {
            for claim in strings(event, "claims") {
                assert!(seen.insert(claim.to_owned()), "{story}: {claim} is in two events");
            }
        }
        let claims: BTreeSet<String> = by_id(report, "claims").keys().map(|id| (*id).to_owned()).collect();
        assert_eq!(seen, claims, "{story}");
    });
}

#[test]
fn events_have_their_fields_and_link_to_events_there_are() {
    each(|story, report| {
        let events = by_id(report, "events");
        for (id, event) in &events {
            check_fields(
                event,
                &[
                    ("id", Is::Text),
                    ("kind", Is::Text),
                    ("label", Is::Text),
                    ("when", Is::ObjectOrNull),
                    ("where", Is::List),
                    ("claims", Is::List),
                    ("links", Is::List),
                ],
            );
            assert!(!string(event, "label").is_empty(), "{story}: {event}");
            if event["when"].is_object() {
                check_value("time", &event["when"]);
            }
            strings(event, "where");
            let claims = strings(event, "claims");
            assert!(!claims.is_empty() && claims.is_sorted(), "{story}: {event}");
            for link in array(event, "links") {
                check_fields(link, &[("event", Is::Text), ("relation", Is::Text)]);
                let other = string(link, "event");
                assert!(other != *id && events.contains_key(other), "{story}: {event}");
                let back = match string(link, "relation") {
                    "follows" => "precedes",
                    "precedes" => "follows",
                    same => same,
                };
                let returns = array(events[other], "links").iter();
                let mut returns = returns.filter(|link| string(link, "event") == *id);
                assert!(
                    returns.any(|link| string(link, "relation") == back),
                    "{story}: {id} has a link to {other}, which has none back"
                );
            }
        }
    });
}

#[test]
fn findings_have_two_sides_and_each_claim_of_a_side_states_its_value() {
    each(|story, report| {
        let (claims, facts) = (by_id(report, "claims"), by_id(report, "facts"));
        let events = by_id(report, "events");
        for finding in by_id(report, "findings").values() {
            check_fields(
                finding,
                &[
                    ("id", Is::Text),
                    ("relation", Is::Text),
                    ("kind", Is::Text),
                    ("event", Is::Text),
                    ("aspect", Is::Text),
                    ("sides", Is::List),
                    ("confidence", Is::Number),
                    ("why", Is::Text),
                ],
            );
            assert!(RELATIONS.contains(&string(finding, "relation")), "{story}: {finding}");
            assert!(KINDS.contains(&string(finding, "kind")), "{story}: {finding}");
            assert!(events.contains_key(string(finding, "event")), "{story}: {finding}");
            let confidence = finding["confidence"].as_f64().expect("a number");
            assert!((0.0..=1.0).contains(&confidence), "{story}: {finding}");
            assert!(!string(finding, "why").trim().is_empty(), "{story}: {finding}");
            let sides = array(finding, "sides");
            assert_eq!(sides.len(), 2, "{story}: {finding}");
            let mut stated = BTreeSet::new();
            for side in sides {
                check_fields(
                    side,
                    &[
                        ("value", Is::Object),
                        ("facts", Is::List),
                        ("claims", Is::List),
                        ("sources", Is::List),
                    ],
                );
                let told: Vec<&Value> = strings(side, "facts").iter().map(|id| facts[id]).collect();
                assert!(!told.is_empty(), "{story}: {finding}");
                for fact in &told {
                    assert!(
                        stated.insert(string(fact, "id")),
                        "{story}: {} on both sides",
                        string(fact, "id")
                    );
                    assert!(
                        same(string(fact, "kind"), &fact["value"], &side["value"]),
                        "{story}: {fact} is on the side of {}",
                        side["value"]
                    );
                    check_value(string(fact, "kind"), &side["value"]);
                }
                let of: BTreeSet<&str> = told.iter().map(|fact| string(fact, "claim")).collect();
                assert_eq!(
                    strings(side, "claims"),
                    Vec::from_iter(of.iter().copied()),
                    "{story}: {finding}"
                );
                let by: BTreeSet<&str> = of.iter().map(|id| string(claims[id], "source")).collect();
                assert_eq!(strings(side, "sources"), Vec::from_iter(by), "{story}: {finding}");
            }
            assert!(sides.iter().any(|side| {
                let of = strings(side, "facts");
                of.iter().any(|id| facts[id]["event"] == finding["event"])
            }));
        }
    });
}

/// Whether two facts state one value: names, and the vague word, may be worded differently.
fn same(kind: &str, a: &Value, b: &Value) -> bool {
    let ids = |value: &Value| -> BTreeSet<String> {
        let entities = value["entities"].as_array().into_iter().flatten();
        entities.map(|entity| entity.to_string()).collect()
    };
    match kind {
        "quantity" => ["min", "max", "approx"].iter().all(|field| a[field] == b[field]),
        "time" => ["from", "to"].iter().all(|field| a[field] == b[field]),
        "participant" => ids(a) == ids(b) && a["role"] == b["role"],
        "place" => a["entity"] == b["entity"],
        _ => a["value"] == b["value"],
    }
}

/// The slot's own name and value: what "the same value" means when findings are counted.
fn key(side: &Value) -> String {
    let value = &side["value"];
    let fields = [
        "min", "max", "approx", "unit", "from", "to", "weekdays", "entities", "entity", "value",
    ];
    fields.map(|field| value[field].to_string()).join(" ") + if value["vague"].is_string() { " vague" } else { "" }
}

#[test]
fn a_pair_of_values_is_told_once_however_many_claims_repeat_it() {
    each(|story, report| {
        let mut pairs: BTreeMap<_, &Value> = BTreeMap::new();
        let mut values: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        for finding in array(report, "findings") {
            let events = array(finding, "sides").iter().map(|side| side["event"].to_string());
            let slot = (
                string(finding, "event"),
                string(finding, "aspect"),
                Vec::from_iter(events),
            );
            let mut sides: Vec<String> = array(finding, "sides").iter().map(key).collect();
            sides.sort();
            values.entry(slot.clone()).or_default().extend(sides.iter().cloned());
            if let Some(other) = pairs.insert((slot, sides), finding) {
                panic!("{story}: told twice: {other} and {finding}");
            }
        }
        for (slot, values) in values {
            let told = pairs
                .keys()
                .filter(|(other, sides)| *other == slot && sides[0] != sides[1]);
            let n = values.len();
            assert!(told.count() <= n * (n - 1) / 2, "{story}: {slot:?}");
        }
    });
}

#[test]
fn repeated_claims_give_no_more_findings() {
    use corroborate::claim::{Claim, Source};
    let texts = [
        "Eleven people were killed in the flood of Antwerp on 3 May 2021",
        "Twelve people were killed in the flood of Antwerp on 3 May 2021",
        "Fifteen people died in the flood of Antwerp on 3 May 2021",
    ];
    let run = |copies: usize| {
        let mut reconciler = Reconciler::new();
        for at in 0..texts.len() * copies {
            let id = format!("s{at:03}");
            let source = Source::new(&id).published("2021-05-04").expect("a date");
            reconciler = reconciler
                .source(source)
                .claim(Claim::new(&id, &id, texts[at % texts.len()]));
        }
        reconciler.run().expect("a report")
    };
    for copies in [1, 5, 40] {
        assert_eq!(run(copies).contradictions().count(), 3, "{copies} copies");
        // Each of the three figures, and the day, may agree with itself.
        assert!(run(copies).findings.len() <= 3 + 4, "{copies} copies");
    }
}

#[test]
fn whole_numbers_are_written_whole() {
    for story in STORIES {
        for documents_only in [false, true] {
            let text = json(story, documents_only).0;
            for line in text.lines() {
                let Some((field, number)) = line.trim().split_once(": ") else {
                    continue;
                };
                if ["\"min\"", "\"max\""].contains(&field) {
                    assert!(!number.trim_end_matches(',').ends_with(".0"), "{story}: {line}");
                }
            }
        }
    }
}

#[test]
fn a_report_reads_back_as_it_was_written() {
    for story in STORIES {
        let text = json(story, false).0;
        let report: corroborate::Report = serde_json::from_str(&text).expect("a report");
        assert_eq!(report.to_json(), text, "{story}");
    }
}

#[test]
fn diagnostics_have_their_fields() {
    for fault in ["all-faults", "broken-json", "source-unknown", "utf8-invalid"] {
        let reconciler = Reconciler::new()
            .directory(folder("tests/data/hostile").join(fault))
            .lenient(true);
        let report = reconciler.run().expect("a lenient report").to_json();
        let report: Value = serde_json::from_str(&report).expect("JSON");
        assert!(!array(&report, "diagnostics").is_empty(), "{fault}");
        for diagnostic in array(&report, "diagnostics") {
            check_fields(
                diagnostic,
                &[
                    ("source", Is::TextOrNull),
                    ("line", Is::NumberOrNull),
                    ("message", Is::Text),
                ],
            );
            assert!(!string(diagnostic, "message").is_empty(), "{fault}");
        }
    }
}
