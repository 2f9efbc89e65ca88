//! Whole affairs, from their sources to the verdicts, against what careful fact-checkers say of them.

mod score;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use corroborate::claim::{Claim, Source};
use corroborate::{Reconciler, Report};
use serde_json::Value;

use score::Score;

fn folder(story: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(story)
}

fn report(story: &Path, documents_only: bool) -> Report {
    let reconciler = Reconciler::new().directory(story).documents_only(documents_only);
    reconciler.run().expect("a report")
}

fn json(report: &Report) -> Value {
    serde_json::from_str(&report.to_json()).expect("JSON")
}

fn read(path: PathBuf) -> Value {
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("JSON")
}

/// What is reached now, 0 to 1: these may rise, and never fall.
struct Floor {
    precision: f64,
    recall: f64,
}

#[track_caller]
fn check(what: &str, score: Score, floor: Floor) {
    println!("{what}: {score:.3?}, F1 {:.3}", score.f1());
    assert!(
        score.precision >= floor.precision - 5e-4,
        "the precision of {what} fell: {score:.3?}"
    );
    assert!(
        score.recall >= floor.recall - 5e-4,
        "the recall of {what} fell: {score:.3?}"
    );
}

// False alarms cost a fact-checker's trust, so the floors of precision matter most.
const FLOOD_FLAGS: Floor = Floor {
    precision: 1.0,
    recall: 1.0,
};
const FLOOD_CONTRADICTIONS: Floor = Floor {
    precision: 1.0,
    recall: 1.0,
};
const STRIKE_FLAGS: Floor = Floor {
    precision: 1.0,
    recall: 0.667,
};
const FERRY_FLAGS: Floor = Floor {
    precision: 1.0,
    recall: 0.9,
};
const BREACH_FLAGS: Floor = Floor {
    precision: 1.0,
    recall: 0.444,
};

const SEEDS_EVENTS: Floor = Floor {
    precision: 0.886,
    recall: 1.0,
};
const SEEDS_FLAGS: Floor = Floor {
    precision: 1.0,
    recall: 1.0,
};
const SEEDS_CONTRADICTIONS: Floor = Floor {
    precision: 1.0,
    recall: 1.0,
};
const SEEDS_QUANTITIES: Floor = Floor {
    precision: 1.0,
    recall: 1.0,
};
const SEEDS_TIMES: Floor = Floor {
    precision: 0.833,
    recall: 1.0,
};

const FLAGS: [&str; 2] = ["contradiction", "update"];

fn expected(story: &str, relations: &[&str]) -> Score {
    let report = json(&report(&folder(story), false));
    let expected = read(folder(story).join("expected.json"));
    score::flags(&report, expected.as_array().expect("an array").iter(), relations).score()
}

#[test]
fn the_flood_is_judged_as_a_fact_checker_would() {
    check(
        "flood, contradictions and updates",
        expected("tests/data/flood", &FLAGS),
        FLOOD_FLAGS,
    );
    check(
        "flood, contradictions",
        expected("tests/data/flood", &["contradiction"]),
        FLOOD_CONTRADICTIONS,
    );
}

#[test]
fn the_strike_is_judged_as_a_fact_checker_would() {
    check(
        "strike, contradictions and updates",
        expected("tests/data/strike", &FLAGS),
        STRIKE_FLAGS,
    );
}

#[test]
fn the_ferry_is_judged_as_a_fact_checker_would() {
    check(
        "ferry, contradictions and updates",
        expected("tests/data/ferry", &FLAGS),
        FERRY_FLAGS,
    );
}

#[test]
fn the_breach_is_judged_as_a_fact_checker_would() {
    check(
        "breach, contradictions and updates",
        expected("tests/data/breach", &FLAGS),
        BREACH_FLAGS,
    );
}

/// In what two claims of one day contradict each other, told by one source or by two.
#[track_caller]
fn conflicts(one_source: bool, texts: [&str; 2]) -> Vec<String> {
    let source = |id: &str| {
        let source = Source::new(id).language("en");
        source.published("2023-03-16").expect("a date")
    };
    let second = if one_source { "a" } else { "b" };
    let claims = [Claim::new("1", "a", texts[0]), Claim::new("2", second, texts[1])];
    let reconciler = Reconciler::new().sources([source("a"), source("b")]).claims(claims);
    let report = reconciler.run().expect("a report");
    report.contradictions().map(|finding| finding.aspect.clone()).collect()
}

#[test]
fn rival_counts_of_one_crowd_are_flagged_within_one_article() {
    let union = "On Wednesday 4,000 people demonstrated in Sorvane, according to the union";
    let police = "On Wednesday 1,500 people demonstrated in Sorvane, according to the police";
    let later = "On Wednesday 1,500 people demonstrated in Sorvane";
    assert_eq!(conflicts(true, [union, police]), ["demonstrated/people"]);
    assert_eq!(conflicts(true, [union, later]), [""; 0]);
}

#[test]
fn a_figure_of_years_before_is_no_rival_of_the_one_planned_now() {
    let now = "Brivard cuts 350 jobs in Sorvane";
    let before = "In 2019 Brivard had cut 120 jobs in Sorvane";
    let other = "Brivard cuts 120 jobs in Sorvane";
    assert_eq!(conflicts(false, [now, before]), [""; 0]);
    assert_eq!(conflicts(false, [now, other]), ["laid_off/job"]);
}

#[test]
fn a_plan_that_one_announces_and_the_other_denies_is_flagged() {
    let union = "Brivard will close the plant in Sorvane, the union said";
    let denied = "Brivard denied that it plans to close the plant in Sorvane";
    let not_yet = "Brivard plans to close the plant in Sorvane in May";
    assert_eq!(conflicts(false, [union, denied]), ["happened/closure"]);
    assert_eq!(conflicts(false, [union, not_yet]), [""; 0]);
}

#[test]
fn a_denied_day_is_no_denied_event() {
    let told = "Brivard closed the plant in Sorvane on Tuesday";
    let another_day = "Brivard did not close the plant in Sorvane on Monday";
    let never = "Brivard did not close the plant in Sorvane";
    assert_eq!(conflicts(false, [told, another_day]), [""; 0]);
    assert_eq!(conflicts(false, [told, never]), ["happened/closure"]);
}

#[test]
fn one_sinking_on_two_weekdays_is_flagged() {
    let monday = "The ferry Astrild sank off Tarnholm on Monday";
    let tuesday = "The ferry Astrild sank off Tarnholm on Tuesday";
    let divers = "Divers searched the wreck of the sinking for hours on Tuesday, and families waited on the quay";
    assert_eq!(conflicts(false, [monday, tuesday]), ["when"]);
    assert_eq!(conflicts(false, [monday, divers]), [""; 0]);
}

#[test]
fn what_lasts_since_a_day_did_not_begin_the_day_before() {
    let since = "Workers of the Brivard plant in Sorvane have been on strike since Tuesday";
    let monday = "Workers of the Brivard plant in Sorvane went on strike on Monday";
    let wednesday = "Workers of the Brivard plant in Sorvane were on strike on Wednesday";
    assert_eq!(conflicts(false, [since, monday]), ["when"]);
    assert_eq!(conflicts(false, [since, wednesday]), [""; 0]);
}

const AMAQ: &str = "examples/data/amaq";

#[track_caller]
fn one_contradiction(documents_only: bool) {
    let report = report(&folder(AMAQ), documents_only);
    let found: Vec<String> = report.contradictions().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    let finding = report.contradictions().next().expect("a finding");
    assert!(finding.aspect.ends_with("/eu-member-state"), "{}", finding.aspect);
    let sources: Vec<&String> = finding.sides.iter().flat_map(|side| &side.sources).collect();
    assert_eq!(sources, ["harbour", "octet"]);
    for name in ["Harbour Lights Daily", "Octet Libre", "eleven", "douze"] {
        assert!(finding.why.contains(name), "{name} is not in {:?}", finding.why);
    }
    let updates: Vec<String> = report.updates().map(ToString::to_string).collect();
    assert_eq!(updates, [""; 0]);
}

#[test]
fn eleven_against_twelve_member_states_is_the_one_contradiction() {
    one_contradiction(false);
}

#[test]
fn eleven_against_twelve_member_states_is_the_one_contradiction_of_the_documents_too() {
    one_contradiction(true);
}

/// The ids of the events that hold a claim with one of the wordings.
fn events_with(report: &Report, wordings: &[&str]) -> BTreeSet<String> {
    let mut events = BTreeSet::new();
    for wording in wordings {
        let claims: Vec<&str> = report
            .claims
            .iter()
            .filter(|claim| claim.text.contains(wording))
            .map(|claim| claim.id.as_str())
            .collect();
        assert!(!claims.is_empty(), "no claim says {wording:?}");
        let holds = |event: &&corroborate::report::Event| event.claims.iter().any(|id| claims.contains(&id.as_str()));
        events.extend(report.events.iter().filter(holds).map(|event| event.id.clone()));
    }
    events
}

fn three_operations(documents_only: bool) {
    let report = report(&folder(AMAQ), documents_only);
    let of_2019 = events_with(
        &report,
        &[
            "26 000 contenus",
            "ran from Thursday to Sunday",
            "More than 26,000 items",
        ],
    );
    let of_2018 = events_with(
        &report,
        &["première offensive contre Amaq", "made that earlier action public"],
    );
    let of_2017 = events_with(&report, &["action de 48 heures"]);
    for (year, events) in [(2019, &of_2019), (2018, &of_2018), (2017, &of_2017)] {
        assert_eq!(events.len(), 1, "the operation of {year} is {events:?}");
    }
    let all: BTreeSet<&String> = [&of_2019, &of_2018, &of_2017].into_iter().flatten().collect();
    assert_eq!(all.len(), 3, "{of_2019:?}, {of_2018:?}, {of_2017:?}");
}

#[test]
fn three_operations_of_three_years_are_three_events() {
    three_operations(false);
}

#[test]
fn three_operations_are_three_events_in_the_documents_too() {
    three_operations(true);
}

#[test]
fn no_claim_comes_out_of_boilerplate() {
    for story in [
        AMAQ,
        "tests/data/flood",
        "tests/data/strike",
        "tests/data/ferry",
        "tests/data/breach",
    ] {
        for claim in &report(&folder(story), true).claims {
            let text = claim.text.to_lowercase();
            for word in [
                "cookie",
                "captcha",
                "copyright",
                "©",
                "e-mail",
                "newsletter",
                "abonnez",
                "partager",
                "share this",
                "read also",
                "lire aussi",
                "comment",
                "all rights",
                "tous droits",
                "subscribe",
                "sign up",
                "photo:",
            ] {
                let statement = word == "comment" && text.contains("comment ");
                assert!(!text.contains(word) || statement, "{story}: {:?}", claim.text);
            }
        }
    }
}

#[test]
fn the_seeds_are_judged_as_two_fact_checkers_do() {
    let story = folder("../shared/stories/amaq-seeds");
    if !story.is_dir() {
        println!("skipped: no {}", story.display());
        return;
    }
    let gold = read(story.join("gold.json"));
    let report = json(&report(&story, false));
    let flags = |relations: &[&str]| {
        score::flags(
            &report,
            gold["relations"].as_array().expect("an array").iter(),
            relations,
        )
        .score()
    };
    check("seeds, events", score::events(&report, &gold), SEEDS_EVENTS);
    check("seeds, contradictions and updates", flags(&FLAGS), SEEDS_FLAGS);
    check("seeds, contradictions", flags(&["contradiction"]), SEEDS_CONTRADICTIONS);
    check("seeds, quantities", score::quantities(&report, &gold), SEEDS_QUANTITIES);
    check("seeds, times", score::times(&report, &gold), SEEDS_TIMES);
}
