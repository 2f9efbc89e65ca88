//! What holds of every report: the order of the input and the number of threads count for nothing, a repeated source
//! adds nothing, and what happens elsewhere changes nothing here.

mod bare;

use std::collections::BTreeSet;
use std::path::Path;

use corroborate::claim::{Claim, Document, Input, Mode, Source};
use corroborate::contradiction::Relation::{self, *};
use corroborate::{Reconciler, Report};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use bare::{pairs, told};

const STORIES: [&str; 3] = ["examples/data/amaq", "tests/data/flood", "tests/data/strike"];
const CONFLICTS: [Relation; 3] = [Contradiction, Update, Apparent];

fn story(name: &str) -> Input {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    Input::from_directory(folder, Mode::Strict).expect("a story")
}

fn reconciler(sources: Vec<Source>, claims: Vec<Claim>, documents: Vec<Document>) -> Reconciler {
    Reconciler::new().sources(sources).claims(claims).documents(documents)
}

fn of(input: &Input) -> Reconciler {
    reconciler(input.sources.clone(), input.claims.clone(), input.documents.clone())
}

fn json(reconciler: Reconciler) -> String {
    reconciler.run().expect("a report").to_json()
}

/// The items in an order that the picks choose.
fn shuffled<T>(mut items: Vec<T>, picks: &[Index]) -> Vec<T> {
    for (at, pick) in picks.iter().enumerate().take(items.len()).skip(1) {
        items.swap(at, pick.index(at + 1));
    }
    items
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn the_order_of_the_input_changes_no_byte(
        which in 0..STORIES.len(),
        documents_only: bool,
        picks in prop::collection::vec(any::<Index>(), 40),
    ) {
        let input = story(STORIES[which]);
        let turned = reconciler(
            shuffled(input.sources.clone(), &picks),
            shuffled(input.claims.clone(), &picks),
            shuffled(input.documents.clone(), &picks),
        );
        prop_assert_eq!(
            json(turned.documents_only(documents_only)),
            json(of(&input).documents_only(documents_only))
        );
    }

    #[test]
    fn any_part_of_a_story_is_a_report(
        which in 0..STORIES.len(),
        picks in prop::collection::vec(any::<Index>(), 12),
    ) {
        let mut input = story(STORIES[which]);
        let kept: BTreeSet<usize> = picks.iter().map(|pick| pick.index(input.claims.len())).collect();
        let mut at = 0..;
        input.claims.retain(|_| at.next().is_some_and(|at| kept.contains(&at)));
        prop_assert_eq!(json(of(&input)), json(of(&input).threads(2)));
    }

    #[test]
    fn renaming_the_sources_keeps_the_pairs(texts in subsequence(&TEXTS[..], 2..TEXTS.len())) {
        let mut turned = texts.clone();
        turned.reverse();
        let (one, other) = (told(&texts), told(&turned));
        // Of the sources that state one value, the first agrees with the others: which one is a matter of order.
        for relation in CONFLICTS {
            prop_assert_eq!(pairs(&one, relation), pairs(&other, relation), "{:?}", relation);
        }
    }
}

/// Claims on which sources differ, agree, and have nothing to do with each other.
const TEXTS: [&str; 12] = [
    "Eleven people were killed in the flood of Antwerp on 3 May 2021",
    "Twelve people died in the flood of Antwerp on 3 May 2021",
    "L’inondation d’Anvers a fait 11 morts le 3 mai 2021",
    "About 600 residents were evacuated in Antwerp after the flood of 3 May 2021",
    "612 habitants d’Anvers ont été évacués après l’inondation du 3 mai 2021",
    "Police from eleven EU member states took part in the operation",
    "Douze États membres de l’Union européenne ont participé à l’opération",
    "The operation ran from Thursday to Sunday",
    "une opération de deux jours",
    "26,000 items were removed",
    "Plus de 26 000 contenus ont été supprimés",
    "A coach crashed near Lyon on 7 March 2016",
];

#[test]
fn the_number_of_threads_changes_no_byte() {
    for name in STORIES {
        let input = story(name);
        for documents_only in [false, true] {
            let run = |threads| json(of(&input).documents_only(documents_only).threads(threads));
            let one = run(1);
            assert_eq!(run(2), one, "{name}");
            assert_eq!(run(4), one, "{name}");
            assert_eq!(json(of(&input).documents_only(documents_only)), one, "{name}");
        }
    }
}

#[test]
fn the_same_input_twice_gives_the_same_bytes() {
    for name in STORIES {
        assert_eq!(json(of(&story(name))), json(of(&story(name))), "{name}");
    }
}

/// Checked with and without the feature `parallel`: both give the bytes that are kept here.
#[test]
fn a_claim_is_published_when_it_says_else_when_its_source_was() {
    let texts = [
        "Nine people died in the flood on Thursday",
        "By Friday 17 people had died in the flood",
    ];
    let dates = ["2021-05-06", "2021-05-07"];
    let told = |of_source: [&str; 2], own: bool| {
        let mut reconciler = Reconciler::new();
        for (at, id) in ["a", "b"].into_iter().enumerate() {
            let source = Source::new(id).language("en").published(of_source[at]).expect("a date");
            let mut claim = Claim::new(format!("{id}1"), id, texts[at]);
            claim.published = own.then(|| dates[at].parse().expect("a date"));
            reconciler = reconciler.source(source).claim(claim);
        }
        reconciler.run().expect("a report")
    };
    let (by_source, by_claim) = (told(dates, false), told(["2019", "2018-01-01"], true));
    assert_eq!(by_source.updates().count(), 1, "{}", by_source.summary());
    assert_eq!(by_claim.events, by_source.events);
    assert_eq!(by_claim.facts, by_source.facts);
    assert_eq!(by_claim.findings, by_source.findings);
    assert_eq!(
        by_claim.to_text(&Default::default()),
        by_source.to_text(&Default::default())
    );
    assert!(by_claim.to_json().contains(r#""published": "2021-05-06""#));
}

#[test]
fn the_report_of_a_small_input_is_the_same_with_any_features() {
    let report = Reconciler::new()
        .source(Source::new("a").published("2021-05-04").expect("a date").language("en"))
        .source(Source::new("b").published("2021-05-04").expect("a date").language("fr"))
        .claim(Claim::new("a1", "a", "Eleven bridges were destroyed"))
        .claim(Claim::new("b1", "b", "Douze ponts ont été détruits"))
        .run()
        .expect("a report");
    insta::assert_snapshot!("small", report.to_json());
}

/// The findings of one relation without ids: aspect, and each side's value and claims.
fn told_of(report: &Report, relation: Relation, claims: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let related = report.findings.iter().filter(|finding| finding.relation == relation);
    let inside = related.filter(|finding| finding.sides.iter().flat_map(|side| &side.claims).any(|id| claims(id)));
    let line = |finding: &corroborate::report::Finding| {
        let sides = finding
            .sides
            .iter()
            .map(|side| format!("{:?} of {:?}", side.value, side.claims));
        format!("{} {}", finding.aspect, sides.collect::<Vec<_>>().join(" / "))
    };
    inside.map(line).collect()
}

#[test]
fn a_source_that_repeats_another_adds_no_conflict() {
    for name in STORIES {
        let input = story(name);
        let before = of(&input).run().expect("a report");
        for source in &input.sources {
            let copy = format!("{}-copy", source.id);
            let mut twice = Input { ..story(name) };
            twice.sources.push(Source {
                id: copy.clone(),
                ..source.clone()
            });
            let claims = input.claims.iter().filter(|claim| claim.source == source.id);
            twice.claims.extend(claims.map(|claim| Claim {
                id: format!("{}-copy", claim.id),
                source: copy.clone(),
                ..claim.clone()
            }));
            let documents = input.documents.iter().filter(|document| document.source == source.id);
            twice
                .documents
                .extend(documents.map(|document| Document::new(&copy, &document.text)));
            let after = of(&twice).run().expect("a report");
            for relation in [Contradiction, Update] {
                let count = |report: &Report| report.findings.iter().filter(|one| one.relation == relation).count();
                assert!(
                    count(&after) <= count(&before),
                    "{name}, {} twice: {} {relation:?}s, {} before: {:#?}",
                    source.id,
                    count(&after),
                    count(&before),
                    told_of(&after, relation, &|id| id.ends_with("-copy"))
                );
            }
        }
    }
}

/// How rare a word is depends on the whole input, so that a claim at the edge of an event may fall out of it and an
/// update lose a supporter; but no contradiction may come or go.
#[test]
fn another_affair_changes_no_contradiction_of_the_first() {
    for name in STORIES {
        for other in STORIES.into_iter().filter(|other| *other != name) {
            let (one, more) = (story(name), story(other));
            let ids: BTreeSet<String> = one.claims.iter().map(|claim| claim.id.clone()).collect();
            let own = |id: &str| ids.contains(id);
            let alone = of(&one).run().expect("a report");
            let both = of(&one)
                .sources(more.sources)
                .claims(more.claims)
                .documents(more.documents)
                .run()
                .expect("a report");
            assert_eq!(
                told_of(&both, Contradiction, &own),
                told_of(&alone, Contradiction, &own),
                "contradictions of {name} beside {other}"
            );
        }
    }
}

#[test]
fn one_claim_of_another_affair_changes_no_finding() {
    let other = "A volcano erupted near Catania on 12 August 1998 and 400 tourists were evacuated";
    for name in STORIES {
        let input = story(name);
        let alone = of(&input).run().expect("a report");
        let both = of(&input)
            .source(Source::new("zz").published("1998-08-13").expect("a date"))
            .claim(Claim::new("zz-c1", "zz", other))
            .run()
            .expect("a report");
        for relation in [Contradiction, Update, Apparent, Agreement] {
            let all = |_: &str| true;
            assert_eq!(
                told_of(&both, relation, &all),
                told_of(&alone, relation, &all),
                "{relation:?}s of {name}"
            );
        }
    }
}
