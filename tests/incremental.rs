//! Batches of claims come to what one run over all of them comes to.

use corroborate::claim::{Claim, Input, Mode};
use corroborate::contradiction::Finding;
use corroborate::reconcile::{Changes, EventChange, EventId, Fate};
use corroborate::{Reconciler, Report};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

mod newsroom;

use newsroom::{Line, claim, json, lines, options, sources};

fn input(claims: Vec<Claim>) -> Input {
    Input::validate(sources(), claims, vec![], Mode::Strict).unwrap()
}

fn at_once(lines: &[Line], whole: usize) -> Report {
    let claims = (0..).zip(lines).map(|(at, line)| claim(at, line));
    Reconciler::new()
        .coref(options(whole))
        .sources(sources())
        .claims(claims)
        .run()
        .unwrap()
}

/// Follows the changes as a reader of them would.
#[derive(Default)]
struct Reader {
    events: BTreeSet<EventId>,
    /// How many findings there are about the same values.
    findings: BTreeMap<String, usize>,
}

fn values(finding: &Finding) -> String {
    let [a, b] = finding.sides.each_ref().map(|side| format!("{:?}", side.value));
    format!("{} {} {}", finding.aspect, (&a).min(&b), (&a).max(&b))
}

impl Reader {
    fn read(&mut self, changes: &Changes) {
        for change in &changes.events {
            match *change {
                EventChange::New { event } | EventChange::Split { event, .. } => assert!(self.events.insert(event)),
                EventChange::Altered { event } => assert!(self.events.contains(&event)),
                EventChange::Merged { event, into } => {
                    assert!(self.events.remove(&event));
                    assert_ne!(event, into);
                }
            }
        }
        for change in &changes.findings {
            let held = self.findings.entry(values(&change.finding)).or_default();
            match change.fate {
                Fate::New => *held += 1,
                Fate::Changed => assert!(*held > 0),
                Fate::Withdrawn => *held = held.checked_sub(1).expect("withdrawn after it was told"),
            }
        }
        self.findings.retain(|_, held| *held > 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn batches_come_to_one_run(lines in lines(160), whole in prop::sample::select(vec![0usize, 40, 400])) {
        let mut news = Reconciler::new().coref(options(whole));
        let mut known = BTreeSet::new();
        for batch in 0..4 {
            let claims = (0..).zip(&lines).filter(|(_, line)| line.batch == batch);
            let changes = news.add(input(claims.map(|(at, line)| claim(at, line)).collect())).unwrap();
            for change in &changes.events {
                match change {
                    EventChange::New { event } | EventChange::Split { event, .. } => {
                        prop_assert!(known.insert(*event), "{event:?} was given twice");
                    }
                    _ => {}
                }
            }
            let now: BTreeSet<EventId> = news.events().unwrap().into_iter().map(|(id, _)| id).collect();
            prop_assert!(now.is_subset(&known), "{:?} were never told", now.difference(&known).collect::<Vec<_>>());
        }
        let report = news.report().unwrap();
        let (batched, whole) = (json(&report), json(&at_once(&lines, whole)));
        if let Some((a, b)) = batched.lines().zip(whole.lines()).find(|(a, b)| a != b) {
            prop_assert_eq!(a, b);
        }
        prop_assert_eq!(batched.len(), whole.len());
        let found = news.findings().unwrap().count();
        prop_assert_eq!(found, report.findings.len());
    }

    #[test]
    fn the_changes_tell_all_that_changed(lines in lines(120)) {
        let mut news = Reconciler::new().coref(options(0));
        let mut reader = Reader::default();
        for batch in 0..4 {
            let claims = (0..).zip(&lines).filter(|(_, line)| line.batch == batch);
            let changes = news.add(input(claims.map(|(at, line)| claim(at, line)).collect())).unwrap();
            reader.read(&changes);
        }
        prop_assert_eq!(reader.events, news.events().unwrap().into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>());
        let mut found: BTreeMap<String, usize> = BTreeMap::new();
        for finding in news.findings().unwrap() {
            *found.entry(values(&finding)).or_default() += 1;
        }
        prop_assert_eq!(reader.findings, found);
    }

    #[test]
    fn neither_order_nor_threads_matter(lines in lines(120), turn in any::<prop::sample::Index>()) {
        let claims: Vec<Claim> = (0..).zip(&lines).map(|(at, line)| claim(at, line)).collect();
        let mut turned = claims.clone();
        turned.rotate_left(turn.index(claims.len()));
        turned.reverse();
        let run = |claims: Vec<Claim>, threads: usize| {
            let news = Reconciler::new().coref(options(0)).threads(threads);
            json(&news.sources(sources()).claims(claims).run().unwrap())
        };
        prop_assert_eq!(run(claims, 1), run(turned, 2));
    }
}

#[test]
fn a_later_batch_splits_what_looked_like_one_event() {
    // Two events that a vague claim holds together until their own claims tell them apart.
    let line = |at: usize, source: &str, text: &str, place: &str, date: &str| {
        Claim::new(format!("c{at}"), source, text)
            .place(place)
            .date(date)
            .unwrap()
    };
    let first = vec![
        line(0, "feed", "27 people killed in flood", "Halworth", "2024-03-04"),
        line(1, "s5", "28 people killed after flood", "Halworth", "2024-03-05"),
    ];
    let mut news = Reconciler::new().coref(options(0));
    let changes = news.add(input(first)).unwrap();
    assert_eq!(changes.events.len(), 1);
    assert!(changes.findings.iter().all(|change| change.fate == Fate::New));
    let again = news
        .add(input(vec![line(
            2,
            "s6",
            "27 people killed in flood",
            "Halworth",
            "2024-03-04",
        )]))
        .unwrap();
    assert_eq!(again.events, [EventChange::Altered { event: EventId(0) }]);
    assert!(
        again.findings.iter().any(|change| change.fate == Fate::Changed),
        "{:?}",
        again.findings
    );
}

#[test]
fn what_is_known_is_refused_and_nothing_of_its_batch_taken_in() {
    let mut news = Reconciler::new().coref(options(0));
    let one = || Claim::new("c1", "feed", "Two people died in Halworth");
    news.add(input(vec![one()])).unwrap();
    let error = news
        .add(input(vec![Claim::new("c2", "feed", "Three died"), one()]))
        .unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("\"c1\""), "{error}");
    assert_eq!(news.report().unwrap().claims.len(), 1);
}
