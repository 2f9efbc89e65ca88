use std::collections::BTreeSet;

use proptest::prelude::*;

use super::card::{Dated, Days};
use super::*;
use crate::event::EventKind;

/// A draft by small numbers.
#[derive(Debug, Clone)]
struct Said {
    day: i32,
    words: Vec<u8>,
    place: u8,
    batch: u8,
    /// Whether it is taken out again with the last batch.
    leaves: bool,
}

fn said() -> impl Strategy<Value = Vec<Said>> {
    let words = prop::collection::vec(0..12u8, 1..5);
    let one = (0..7i32, words, 0..6u8, 0..4u8, prop::bool::weighted(0.1));
    let one = one.prop_map(|(day, words, place, batch, leaves)| Said {
        day,
        words,
        place,
        batch,
        leaves,
    });
    prop::collection::vec(one, 1..90)
}

fn draft(at: usize, said: &Said) -> Draft {
    let names = ["halworth", "brenmouth", "quinford", "city:oslo", "", ""];
    let mut words: Vec<String> = said.words.iter().map(|word| format!("word{word}")).collect();
    words.sort();
    words.dedup();
    let place = names[usize::from(said.place)];
    if said.place == 4 {
        words.push("halwort".to_owned());
    }
    Draft {
        days: Days {
            dated: Dated::Own,
            from: 700_000 + said.day,
            to: 700_000 + said.day,
            slack: 1,
            told: None,
        },
        kinds: [EventKind::Fire, EventKind::Other, EventKind::Other],
        own: (words.len() <= TOO_SHORT).then(|| at.to_string()),
        words,
        places: Some(place.to_owned())
            .into_iter()
            .filter(|place| !place.is_empty())
            .collect(),
        figures: Vec::new(),
        article: None,
    }
}

fn archive() -> Archive {
    Archive::new(&CorefOptions::default().block_cap(3).window(2))
}

/// By rank: who is compared, who is linked, and the events.
type Outcome = (BTreeSet<(u64, u64)>, BTreeSet<(u64, u64)>, BTreeSet<Vec<u64>>);

fn outcome(archive: &Archive) -> Outcome {
    let rank = |node: u32| archive.cards.card(node).rank;
    let (mut compared, mut linked) = (BTreeSet::new(), BTreeSet::new());
    let mut room = Vec::new();
    for node in (0..archive.cards.len() as u32).filter(|&node| archive.alive[node as usize]) {
        archive.index.candidates(&archive.cards, archive.caps, node, &mut room);
        compared.extend(room.iter().map(|&other| (rank(node), rank(other))));
        linked.extend(archive.links(node).iter().map(|&other| (rank(node), rank(other))));
    }
    let events = archive
        .events()
        .map(|event| archive.nodes(event).iter().map(|&node| rank(node)).collect());
    (compared, linked, events.collect())
}

proptest! {
    #[test]
    fn a_change_ends_where_one_run_ends(said in said()) {
        let drafts: Vec<Draft> = said.iter().enumerate().map(|(at, said)| draft(at, said)).collect();
        let mut grown = archive();
        let mut nodes: Vec<(usize, u32)> = Vec::new();
        for batch in 0..4 {
            let chosen: Vec<usize> = (0..said.len()).filter(|&at| said[at].batch == batch).collect();
            let new: Vec<&Draft> = chosen.iter().map(|&at| &drafts[at]).collect();
            // A node leaves only when all that say it leave.
            let gone: Vec<u32> = match batch {
                3 => {
                    let stays = |node: u32| nodes.iter().any(|&(at, other)| other == node && !said[at].leaves);
                    let again = |node: u32| chosen.iter().any(|&at| drafts[at].rank() == grown.cards.card(node).rank);
                    let mut gone: Vec<u32> = nodes.iter().map(|&(_, node)| node).filter(|&node| !stays(node) && !again(node)).collect();
                    gone.sort_unstable();
                    gone.dedup();
                    gone
                }
                _ => Vec::new(),
            };
            let (found, _) = grown.change(&gone, &new);
            nodes.retain(|(_, node)| !gone.contains(node));
            nodes.extend(chosen.into_iter().zip(found));
        }
        let mut left: Vec<usize> = nodes.iter().map(|(at, _)| *at).collect();
        left.sort_unstable();
        let mut whole = archive();
        whole.change(&[], &left.iter().map(|&at| &drafts[at]).collect::<Vec<_>>());
        let (a, b) = (outcome(&grown), outcome(&whole));
        let differ = |a: &BTreeSet<(u64, u64)>, b: &BTreeSet<(u64, u64)>| a.symmetric_difference(b).count();
        prop_assert_eq!(differ(&a.0, &b.0), 0, "compared");
        prop_assert_eq!(differ(&a.1, &b.1), 0, "linked");
        prop_assert!(a.2 == b.2, "events");
    }
}

#[test]
fn a_block_of_thousands_costs_no_square_and_is_one_event() {
    let drafts = |count: usize| -> Vec<Draft> {
        let told = |at: usize| Draft {
            words: vec![
                format!("{at:05}own"),
                "blaze".to_owned(),
                "depot".to_owned(),
                "kind:fire".to_owned(),
            ],
            ..draft(
                at,
                &Said {
                    day: 1,
                    words: Vec::new(),
                    place: 0,
                    batch: 0,
                    leaves: false,
                },
            )
        };
        (0..count).map(told).collect()
    };
    let compared = |count: usize| {
        let mut archive = Archive::new(&CorefOptions::default());
        let drafts = drafts(count);
        archive.change(&[], &drafts.iter().collect::<Vec<_>>());
        assert!(
            archive.diagnostics()[0].contains(&count.to_string()),
            "{:?}",
            archive.diagnostics()
        );
        assert_eq!(archive.events().count(), 1);
        outcome(&archive).0.len()
    };
    assert!(compared(4000) < 5 * compared(1000));
}

#[test]
fn what_says_the_same_is_one_node() {
    let said = Said {
        day: 3,
        words: vec![1, 2, 3],
        place: 0,
        batch: 0,
        leaves: false,
    };
    let copies: Vec<Draft> = (0..1000).map(|at| draft(at, &said)).collect();
    let mut archive = archive();
    let (nodes, _) = archive.change(&[], &copies.iter().collect::<Vec<_>>());
    assert!(nodes.iter().all(|&node| node == nodes[0]) && archive.cards.len() == 1);
    // The near miss: too short to be a copy of anything.
    let short = Said { words: vec![1], ..said };
    let short: Vec<Draft> = (0..3).map(|at| draft(at, &short)).collect();
    let (nodes, _) = archive.change(&[], &short.iter().collect::<Vec<_>>());
    assert!(nodes[0] != nodes[1] && nodes[1] != nodes[2]);
}
