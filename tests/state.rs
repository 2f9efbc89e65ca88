//! A state that was saved and loaded goes on as if nothing had happened, or is refused.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use corroborate::Reconciler;
use corroborate::claim::{Claim, Document, Input, Mode, Published, Source};
use corroborate::event::EventKind;
use corroborate::lang::Vocabulary;
use proptest::prelude::*;

mod newsroom;

use newsroom::{Line, claim, json, lines, options, sources};

/// A file of its own, gone with the test.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        static PLACES: AtomicUsize = AtomicUsize::new(0);
        let number = PLACES.fetch_add(1, Ordering::Relaxed);
        Place(std::env::temp_dir().join(format!("corroborate-state-{}-{number}", std::process::id())))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn restarted(mut news: Reconciler) -> Reconciler {
    let place = Place::new();
    news.save(&place.0).unwrap();
    Reconciler::load(&place.0).unwrap()
}

/// The batch of that number: claims, and an article of what one source tells.
fn batch(lines: &[Line], number: usize) -> Input {
    let of_batch = (0..).zip(lines).filter(|(_, line)| line.batch == number);
    let claims: Vec<Claim> = of_batch.map(|(at, line)| claim(at, line)).collect();
    let mut sources = sources();
    let mut documents = Vec::new();
    let told: Vec<String> = claims.iter().take(3).map(|claim| claim.text.clone()).collect();
    if !told.is_empty() {
        let mut source = Source::new(format!("article-{number}")).language("en");
        source.published = Some("2024-03-09".parse::<Published>().unwrap());
        let text = format!("{}, officials said, and two roads were closed.", told.join(". "));
        documents.push(Document::new(&source.id, text));
        sources.push(source);
    }
    Input::validate(sources, claims, documents, Mode::Strict).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_restart_changes_nothing(lines in lines(160), whole in prop::sample::select(vec![0usize, 60, 400])) {
        let mut steady = Reconciler::new().coref(options(whole));
        let mut stopped = Reconciler::new().coref(options(whole));
        for number in 0..4 {
            stopped = restarted(stopped);
            let told = steady.add(batch(&lines, number)).unwrap();
            prop_assert_eq!(told, stopped.add(batch(&lines, number)).unwrap());
            prop_assert_eq!(steady.events().unwrap(), stopped.events().unwrap());
        }
        let mut stopped = restarted(stopped);
        prop_assert_eq!(steady.events().unwrap(), stopped.events().unwrap());
        for (id, _) in steady.events().unwrap() {
            prop_assert_eq!(steady.event(id), stopped.event(id));
        }
        prop_assert_eq!(steady.findings().unwrap().collect::<Vec<_>>(), stopped.findings().unwrap().collect::<Vec<_>>());
        let report = json(&steady.report().unwrap());
        prop_assert_eq!(&report, &json(&stopped.report().unwrap()));
        let mut all = Reconciler::new().coref(options(whole)).sources(sources());
        for number in 0..4 {
            let Input { sources, claims, documents, .. } = batch(&lines, number);
            all = all.sources(sources.into_iter().filter(|source| source.id.starts_with("article")));
            all = all.claims(claims).documents(documents);
        }
        prop_assert_eq!(&report, &json(&all.run().unwrap()));
    }
}

fn story() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/amaq")
}

#[test]
fn what_was_found_in_articles_is_found_again() {
    let mut news = Reconciler::new().directory(story()).documents_only(true);
    let report = json(&news.report().unwrap());
    assert_eq!(json(&restarted(news).report().unwrap()), report);
}

#[test]
fn a_feed_keeps_its_events() {
    let feed = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/feed.jsonl");
    let mut news = Reconciler::new().file(feed);
    let events = news.events().unwrap();
    let mut again = restarted(news);
    assert_eq!(again.events().unwrap(), events);
    let known = again.claim_at(0).unwrap().clone();
    let source = Source::new(&known.source);
    let batch = Input::validate(vec![source], vec![known], vec![], Mode::Strict).unwrap();
    assert!(again.add(batch).unwrap_err().is_invalid());
    assert_eq!(again.events().unwrap(), events);
}

#[test]
fn diagnostics_options_and_vocabulary_are_kept() {
    let vocabulary = Vocabulary::default()
        .entity("Northern Rail Watch", "org:northern-rail-watch")
        .term("grumbles", "grumble")
        .trigger("kerfuffled", EventKind::parse("attack").unwrap());
    let telling = |id: &str, text: &str| Claim::new(id, "s1", text).kind("brouhaha");
    let mut news = Reconciler::new()
        .lenient(true)
        .coref(options(7).merge_threshold(0.25))
        .vocabulary(vocabulary)
        .source(Source::new("s1").language("en").published("2024-03-04").unwrap())
        .claim(telling("c1", "30 grumbles destroyed by Northern Rail Watch in Ghent"))
        .claim(telling("c1", "Again"))
        .claim(telling("c2", "Forty people kerfuffled in Ghent"));
    let report = json(&news.report().unwrap());
    for told in ["northern-rail-watch", "grumble", "brouhaha"] {
        assert!(report.contains(told), "{told} in {report}");
    }
    let mut again = restarted(restarted(news));
    assert_eq!(json(&again.report().unwrap()), report);
    let more = || {
        let claim = Claim::new("c3", "s1", "50 people kerfuffled in Ghent");
        Input::validate(vec![Source::new("s1")], vec![claim], vec![], Mode::Strict).unwrap()
    };
    let place = Place::new();
    again.save(&place.0).unwrap();
    let mut third = Reconciler::load(&place.0).unwrap();
    assert_eq!(again.add(more()).unwrap(), third.add(more()).unwrap());
}

#[test]
fn a_state_that_is_cut_or_altered_is_refused() {
    let place = Place::new();
    Reconciler::new().directory(story()).save(&place.0).unwrap();
    let whole = fs::read(&place.0).unwrap();
    let refused = |bytes: &[u8]| {
        fs::write(&place.0, bytes).unwrap();
        let error = Reconciler::load(&place.0).unwrap_err();
        assert_eq!(error.file(), place.0.to_str());
        assert!(error.reason().starts_with("expected "), "{error}");
    };
    for length in 0..whole.len() {
        refused(&whole[..length]);
    }
    for at in 0..whole.len() {
        let mut altered = whole.clone();
        altered[at] ^= 1 << (at % 8);
        refused(&altered);
    }
    refused(&[&whole[..], b"\0"].concat());
    fs::remove_file(&place.0).unwrap();
    assert!(Reconciler::load(&place.0).unwrap_err().is_io());
    fs::write(&place.0, &whole).unwrap();
    assert!(Reconciler::load(&place.0).is_ok());
}

#[test]
fn a_save_that_fails_leaves_the_old_state() {
    let place = Place::new();
    let mut news = Reconciler::new().directory(story());
    news.save(&place.0).unwrap();
    let events = news.events().unwrap();
    let error = news.save(place.0.join("inside")).unwrap_err();
    assert!(error.is_io(), "{error}");
    assert_eq!(Reconciler::load(&place.0).unwrap().events().unwrap(), events);
}
