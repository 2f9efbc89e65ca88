//! One event told in any of the languages comes to one list of facts: `parallel.txt` of each language, line by line.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use corroborate::annotate;
use corroborate::claim::Published;
use corroborate::lang::Language;
use corroborate::report::{Statement, Value};

/// What a fact states, without how it is worded: no span, no vague word, no name as written, nobody's attribution.
fn stated(fact: &Statement) -> String {
    let value = match &fact.value {
        Value::Quantity {
            min,
            max,
            approx,
            vague,
            unit,
        } => {
            format!("{min:?} {max:?} {approx} {} {unit}", vague.is_some())
        }
        Value::Time(time) => format!("{time:?}"),
        Value::Participant {
            entities,
            role,
            partial,
            ..
        } => {
            let mut entities = entities.clone();
            entities.sort();
            format!("{entities:?} {role:?} {partial}")
        }
        Value::Place { entity, .. } => entity.clone(),
        Value::Polarity { value, what } => format!("{value} {what}"),
    };
    let (polarity, modality, scope) = (fact.polarity, fact.modality, &fact.scope);
    format!("{} = {value}, {polarity:?}, {modality:?}, of {scope:?}", fact.aspect)
}

fn facts(text: &str, language: &str) -> Vec<String> {
    let published: Published = serde_json::from_str("\"2022-09-09\"").expect("a date");
    let mut facts: Vec<String> = annotate(text, Some(language), Some(published))
        .facts
        .iter()
        .map(stated)
        .collect();
    facts.sort();
    facts
}

/// The events that a language tells, by their name: `name: text`, one a line.
fn events(language: Language) -> BTreeMap<String, String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("src/lang")
        .join(language.code())
        .join("parallel.txt");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().filter(|line| !line.is_empty());
    let events = lines.map(|line| {
        let (name, told) = line
            .split_once(": ")
            .unwrap_or_else(|| panic!("{}: {line:?}", path.display()));
        (name.to_string(), told.to_string())
    });
    events.collect()
}

#[test]
fn each_event_is_one_in_every_language() {
    let english = events(Language::En);
    assert!(english.len() >= 60);
    let mut wrong = String::new();
    for &language in Language::ALL {
        let told = events(language);
        let names = |events: &BTreeMap<String, String>| events.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&told), names(&english), "{language:?} tells other events");
        for (name, text) in &told {
            let (expected, found) = (facts(&english[name], "en"), facts(text, language.code()));
            assert!(!expected.is_empty(), "{:?} states nothing", english[name]);
            if found != expected {
                let only = |one: &[String], other: &[String]| {
                    let only: Vec<&str> = one
                        .iter()
                        .filter(|fact| !other.contains(fact))
                        .map(String::as_str)
                        .collect();
                    only.join("\n    ")
                };
                let (lost, added) = (only(&expected, &found), only(&found, &expected));
                wrong.push_str(&format!("{text:?} lacks\n    {lost}\n  and adds\n    {added}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
