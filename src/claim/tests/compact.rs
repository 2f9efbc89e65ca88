//! Values in bytes without the names of their fields, and back.

use crate::claim::{Claim, Input, Mode, Published, Source};
use crate::event::{Fact, Role, TimeSpan, TypedClaim, Value};
use crate::extract::typing::{Known, type_text};
use crate::lang::Language;
use crate::text::Span;

#[track_caller]
fn check(typed: &TypedClaim) {
    let bytes = postcard::to_allocvec(typed).unwrap();
    assert_eq!(&postcard::from_bytes::<TypedClaim>(&bytes).unwrap(), typed);
    for length in 0..bytes.len() {
        // What is left may happen to be a claim, but not this one.
        assert_ne!(postcard::from_bytes(&bytes[..length]).ok().as_ref(), Some(typed));
    }
}

#[test]
fn every_fact_of_the_stories_is_read_as_it_was() {
    let mut facts = 0;
    for story in [
        "examples/data/amaq",
        "tests/data/breach",
        "tests/data/ferry",
        "tests/data/flood",
        "tests/data/strike",
        "tests/data/tram",
    ] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(story);
        let input = Input::from_directory(path, Mode::Strict).unwrap();
        for claim in &input.claims {
            let source = input.sources.iter().find(|s| s.id == claim.source).unwrap();
            let language = source.language.as_deref().and_then(Language::from_code);
            let known = Known {
                published: source.published,
                ..Known::default()
            };
            let typed = type_text(&claim.text, language.unwrap_or(Language::En), known);
            facts += typed.facts().count();
            check(&typed);
        }
    }
    assert!(facts > 200, "{facts}");
    check(&TypedClaim::default());
}

#[test]
fn moments_zones_and_weekdays_are_read_as_they_were() {
    let moment: Published = "2019-11-25T14:05:09.250Z".parse().unwrap();
    let mut span = TimeSpan::from(moment);
    span.weekdays = Some((chrono::Weekday::Thu, chrono::Weekday::Sun));
    span.zone = Some(-210);
    let mut typed = TypedClaim::default();
    typed.mentions.push(crate::event::EventMention {
        kind: crate::event::EventKind::Other,
        trigger: None,
        facts: vec![Fact::new(Role::When, Value::Time(span), Span::new(3, 9))],
    });
    check(&typed);
}

#[test]
fn claims_and_sources_are_read_as_they_were() {
    let bare = Claim::new("c1", "s1", "Two died.");
    let full = Claim::new("c2", "s1", "Two died.")
        .published("2019-11-25T14:00:00Z")
        .unwrap()
        .date("2019-11")
        .unwrap()
        .place("Ghent")
        .kind("death")
        .trigger(4..8)
        .span(90..99);
    for claim in [bare, full] {
        let bytes = postcard::to_allocvec(&claim).unwrap();
        assert_eq!(postcard::from_bytes::<Claim>(&bytes).unwrap(), claim);
    }
    let source = Source::new("s1").named("AFP").published("2019").unwrap().language("fr");
    let bytes = postcard::to_allocvec(&source).unwrap();
    assert_eq!(postcard::from_bytes::<Source>(&bytes).unwrap(), source);
}
