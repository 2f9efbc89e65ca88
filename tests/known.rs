//! What a user or an upstream extractor knows goes before what the text says.

use corroborate::claim::{Claim, Source};
use corroborate::lang::Vocabulary;
use corroborate::report::Value;
use corroborate::{Reconciler, Report};

fn one(claim: Claim) -> Report {
    let source = Source::new("s").language("en").published("2019-11-25").expect("a date");
    Reconciler::new().source(source).claim(claim).run().expect("a report")
}

#[test]
fn a_given_date_replaces_the_text_s() {
    let claim = Claim::new("c", "s", "Two people died in the crash on Monday")
        .date("2018-04-25")
        .expect("a date");
    let report = one(claim);
    let when: Vec<String> = report
        .facts
        .iter()
        .filter(|f| f.statement.aspect == "when")
        .map(|f| f.statement.value.to_string())
        .collect();
    assert_eq!(when, ["25 April 2018"]);
}

#[test]
fn a_given_place_is_the_known_town_or_a_place_of_that_name() {
    for (name, entity) in [("The Hague", "city:the-hague"), ("Valdorne", "place:valdorne")] {
        let report = one(Claim::new("c", "s", "Two people died in the crash").place(name));
        let found: Vec<&str> = report
            .facts
            .iter()
            .filter_map(|fact| match &fact.statement.value {
                Value::Place { entity, .. } => Some(entity.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(found, [entity]);
    }
}

#[test]
fn a_given_kind_and_trigger_are_taken() {
    let report = one(Claim::new("c", "s", "The thing in the harbour hurt two people").kind("explosion"));
    assert_eq!(report.events[0].kind.id(), "explosion");
    let text = "The attack followed the arrest of two men";
    let at = text.find("arrest").expect("the word");
    let report = one(Claim::new("c", "s", text).trigger(at..at + 6));
    assert_eq!(report.events[0].kind.id(), "arrest");
}

#[test]
fn an_unknown_kind_is_told_once_and_the_text_decides() {
    let claim = |id: &str, kind: &str| Claim::new(id, "s", "An explosion hurt two people in Valdorne").kind(kind);
    let source = Source::new("s").language("en").published("2019-11-25").expect("a date");
    let claims = [claim("c1", "kaboom"), claim("c2", "kaboom"), claim("c3", "explosion")];
    let report = Reconciler::new().source(source).claims(claims).run().expect("a report");
    let told: Vec<String> = report.diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["expected the kind of an event, found \"kaboom\" (claims: 2); their texts decide"]
    );
    assert_eq!(report.events[0].kind.id(), "explosion");
}

#[test]
fn own_names_and_terms_meet_across_languages() {
    let vocabulary = Vocabulary::default()
        .entity("Northern Rail Watch", "org:northern-rail-watch")
        .entity("Observatoire du rail du Nord", "org:northern-rail-watch")
        .term("zorbs", "zorb")
        .term("zorbes", "zorb");
    let report = Reconciler::new()
        .vocabulary(vocabulary)
        .source(Source::new("a").language("en"))
        .source(Source::new("b").language("fr"))
        .claim(Claim::new(
            "a1",
            "a",
            "The operation led by Northern Rail Watch seized 12 zorbs",
        ))
        .claim(Claim::new(
            "b1",
            "b",
            "L'opération menée par l'Observatoire du rail du Nord a saisi 15 zorbes",
        ))
        .run()
        .expect("a report");
    let units: Vec<&str> = report
        .facts
        .iter()
        .filter_map(|fact| match &fact.statement.value {
            Value::Quantity { unit, .. } => Some(unit.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(units, ["zorb", "zorb"]);
    assert!(report.facts.iter().any(|fact| matches!(&fact.statement.value, Value::Participant { entities, .. } if entities == &["org:northern-rail-watch"])));
    assert_eq!(report.contradictions().count(), 1, "12 zorbs against 15");
}
