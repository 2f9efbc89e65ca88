//! Raw articles against given claims: what is lost when the claims have to be found first.
//!
//! To see the table of any labelled stories (`sources.jsonl`, `claims.jsonl`, `documents/`, and `gold.json` or
//! `expected.json`), name their folders: `STORIES="a b" cargo test --test score table -- --nocapture`.

mod align;
#[path = "mod.rs"]
mod score;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use corroborate::Reconciler;
use serde_json::{Value, json};

use align::Labelled;
use score::{Count, Score};

const FLAGS: [&str; 2] = ["contradiction", "update"];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &Path) -> Option<Value> {
    let text = fs::read_to_string(path).ok()?;
    Some(serde_json::from_str(&text).expect("JSON"))
}

/// What a fact-checker says of a story's claims: relations, and in `gold.json` events and facts too.
fn labels(story: &Path) -> Value {
    let gold = read(&story.join("gold.json"));
    let expected = || Some(json!({ "relations": read(&story.join("expected.json"))? }));
    gold.or_else(expected)
        .unwrap_or_else(|| panic!("no labels in {}", story.display()))
}

fn report(story: &Path, documents_only: bool) -> Value {
    let reconciler = Reconciler::new().directory(story).documents_only(documents_only);
    serde_json::from_str(&reconciler.run().expect("a report").to_json()).expect("JSON")
}

/// How a report does on the labels of its story.
struct Row {
    events: Option<Score>,
    flags: Count,
    verdicts: Count,
    quantities: Option<Score>,
    times: Option<Score>,
}

impl Row {
    fn of(report: &Value, labels: &Value) -> Self {
        let relations = || labels["relations"].as_array().into_iter().flatten();
        let facts = labels["claims"].is_object();
        Row {
            events: facts.then(|| score::events(report, labels)),
            flags: score::flags(report, relations(), &FLAGS),
            verdicts: score::flags(report, relations(), &FLAGS[..1]),
            quantities: facts.then(|| score::quantities(report, labels)),
            times: facts.then(|| score::times(report, labels)),
        }
    }

    fn print(&self, name: &str, from: &str) {
        let percent = |score: Option<Score>| score.map_or_else(String::new, |s| format!("{:.1}", 100.0 * s.f1()));
        let flags = self.flags.score();
        println!(
            "{name:20} {from:9} event {:5}  flag P {:5.1} R {:5.1} F1 {:5.1}  verdict {:5.1}  quantity {:5}  time {:5}",
            percent(self.events),
            100.0 * flags.precision,
            100.0 * flags.recall,
            100.0 * flags.f1(),
            100.0 * self.verdicts.score().f1(),
            percent(self.quantities),
            percent(self.times),
        );
    }
}

/// Flags pooled over several stories: from the given claims, and from the articles.
#[derive(Default)]
struct Pooled {
    claims: Count,
    articles: Count,
}

impl Pooled {
    fn over(stories: &[PathBuf]) -> Self {
        let mut pooled = Pooled::default();
        for story in stories {
            let labels = labels(story);
            let name = story.file_name().unwrap_or_default().to_string_lossy();
            let given = Row::of(&report(story, false), &labels);
            let found = Row::of(&Labelled::read(story).retold(&report(story, true)), &labels);
            given.print(&name, "claims");
            found.print("", "articles");
            pooled.claims += given.flags;
            pooled.articles += found.flags;
        }
        let (claims, articles) = (pooled.claims.score(), pooled.articles.score());
        println!("flags from claims   {claims:.3?}, F1 {:.3}", claims.f1());
        println!("flags from articles {articles:.3?}, F1 {:.3}", articles.f1());
        pooled
    }

    /// Precision from the articles, and how far their F1 lies below that from the claims; both 0 to 1.
    #[track_caller]
    fn check(&self, precision: f64, f1: f64, loss: f64) {
        let (claims, articles) = (self.claims.score(), self.articles.score());
        assert!(articles.precision >= precision, "the precision fell: {articles:.3?}");
        assert!(articles.f1() >= f1, "the F1 fell to {:.3}", articles.f1());
        let lost = claims.f1() - articles.f1();
        assert!(lost <= loss, "the articles give {lost:.3} less than the claims");
    }
}

const SHIPPED: [&str; 5] = ["breach", "ferry", "flood", "strike", "tram"];

fn shipped(name: &str) -> PathBuf {
    root("tests/data").join(name)
}

/// The shared stories, where they are at hand.
fn shared() -> Vec<PathBuf> {
    let folder = root("../shared/stories");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: no {}", folder.display());
        return Vec::new();
    };
    let mut stories: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    stories.retain(|story| story.join("gold.json").is_file());
    stories.sort();
    stories
}

#[test]
fn shipped_articles_say_nearly_what_their_claims_say() {
    let stories = SHIPPED.map(shipped);
    Pooled::over(&stories).check(0.97, 0.9, 0.05);
}

#[test]
fn shared_articles_say_nearly_what_their_claims_say() {
    let stories = shared();
    if !stories.is_empty() {
        let pooled = Pooled::over(&stories);
        pooled.check(0.91, 0.85, 0.05);
        let claims = pooled.claims.score();
        assert!(claims.precision >= 0.95, "the precision fell: {claims:.3?}");
        assert!(claims.f1() >= 0.86, "the F1 fell to {:.3}", claims.f1());
    }
}

#[test]
fn the_table_of_any_stories() {
    let Ok(stories) = env::var("STORIES") else {
        println!("skipped: STORIES names no folders");
        return;
    };
    let stories: Vec<PathBuf> = stories.split_whitespace().map(PathBuf::from).collect();
    Pooled::over(&stories);
}

#[test]
fn given_claims_stand_for_themselves() {
    for story in SHIPPED.map(shipped) {
        let report = report(&story, false);
        let retold = Labelled::read(&story).retold(&report);
        assert_eq!(retold, report, "{}", story.display());
    }
}

/// What is counted when a report finds nothing in the story of the tram but that these words of its two articles differ.
#[track_caller]
fn counted(sides: [&[(&str, &str)]; 2], relation: &str) -> Count {
    let story = shipped("tram");
    let mut claims = Vec::new();
    let mut side = |words: &[(&str, &str)]| {
        let mut ids = Vec::new();
        for (source, words) in words {
            let path = story.join("documents").join(format!("{source}.txt"));
            let document = fs::read_to_string(path).expect("a document");
            let start = document.find(words).expect("words of the document");
            let span = json!({"start": start, "end": start + words.len()});
            let id = format!("p{}", claims.len());
            claims.push(json!({"id": id, "source": source, "span": span}));
            ids.push(id);
        }
        json!({ "claims": ids })
    };
    let sides = sides.map(&mut side);
    let finding = json!({"relation": relation, "kind": "quantity", "sides": sides});
    let report = json!({"claims": claims, "findings": [finding]});
    Row::of(&Labelled::read(&story).retold(&report), &labels(&story)).flags
}

const NORTH: (&str, &str) = ("north", "Nine people were hurt");
const SOUTH: (&str, &str) = ("south", "hurt eleven people, the police said");

const FOUND: Count = Count {
    right: 1,
    wrong: 0,
    missed: 0,
};
const MISSED: Count = Count {
    right: 0,
    wrong: 0,
    missed: 1,
};
const FALSE_ALARM: Count = Count {
    right: 0,
    wrong: 1,
    missed: 1,
};

#[test]
fn a_finding_counts_for_the_labelled_claims_at_its_places() {
    assert_eq!(counted([&[NORTH], &[SOUTH]], "contradiction"), FOUND);
    assert_eq!(counted([&[NORTH], &[SOUTH]], "update"), FOUND);
    assert_eq!(counted([&[NORTH], &[SOUTH]], "agreement"), MISSED);
}

#[test]
fn several_found_claims_may_stand_for_one() {
    let pieces = [("south", "hurt eleven people"), ("south", "the police said")];
    assert_eq!(counted([&[NORTH], &pieces], "contradiction"), FOUND);
}

#[test]
fn an_optional_pair_counts_neither_way_and_an_apparent_one_as_a_false_alarm() {
    let closed = [("north", "closed for two days")];
    let open = [("south", "open again on Monday")];
    let before = [("south", "left five people hurt in 2019")];
    assert_eq!(counted([&closed, &open], "update"), MISSED);
    assert_eq!(counted([&[NORTH], &before], "contradiction"), FALSE_ALARM);
}

#[test]
fn words_that_nobody_labelled_count_neither_way() {
    let form = [("south", "Sign up for our newsletter")];
    assert_eq!(counted([&[NORTH], &form], "contradiction"), MISSED);
}
