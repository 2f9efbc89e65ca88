//! What a batch of claims changed.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::contradiction::{Finding, Relation};

/// The number of an event, which it keeps as long as it lives.
///
/// Numbers are given in the order in which events are found and never given again. Where an event is split, the part
/// with most of its claims keeps the number; where events merge, the lowest of their numbers survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EventId(pub u64);

/// What became of one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum EventChange {
    /// None of its claims was known.
    New {
        /// The event.
        event: EventId,
    },
    /// It has other claims than before.
    Altered {
        /// The event.
        event: EventId,
    },
    /// It is no more: most of its claims went to another.
    Merged {
        /// The event that is no more.
        event: EventId,
        /// The event that they went to.
        into: EventId,
    },
    /// It was a part of another.
    Split {
        /// The event.
        event: EventId,
        /// The event that most of its known claims were of.
        from: EventId,
    },
}

/// What became of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It was not there before.
    New,
    /// Its values differed before as well; the verdict, its reason, or who says so, have changed.
    Changed,
    /// It no longer holds.
    Withdrawn,
}

/// A finding and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FindingChange {
    /// What became of it.
    pub fate: Fate,
    /// Its event; of a withdrawn finding, the event that it was of.
    pub event: EventId,
    /// The verdict before, where it was there before.
    pub before: Option<Relation>,
    /// The finding, as it is now; a withdrawn one as it was. Its claims are numbered as
    /// [`Reconciler::claim`](crate::Reconciler::claim) takes them, and `event` is the number of its event.
    pub finding: Finding,
}

/// What a batch of claims changed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Changes {
    /// The events touched, ascending by number.
    pub events: Vec<EventChange>,
    /// The findings that are new, changed or withdrawn, by event.
    pub findings: Vec<FindingChange>,
}

/// An event with its claims, ascending.
pub(super) type Group = (EventId, Vec<u32>);

/// What became of the events `before`, of which `after` is what they and new claims are now.
pub(super) fn of_events(before: &[Group], after: &[Group]) -> Vec<EventChange> {
    let most = |claims: &[u32], held: &FxHashMap<u32, EventId>| -> Option<EventId> {
        let mut counts: BTreeMap<EventId, usize> = BTreeMap::new();
        for event in claims.iter().filter_map(|claim| held.get(claim)) {
            *counts.entry(*event).or_default() += 1;
        }
        counts
            .into_iter()
            .max_by_key(|&(event, count)| (count, std::cmp::Reverse(event)))
            .map(|(event, _)| event)
    };
    let (was, is) = (holders(before), holders(after));
    let known: FxHashMap<EventId, &Vec<u32>> = before.iter().map(|(event, claims)| (*event, claims)).collect();
    let lives: FxHashSet<EventId> = after.iter().map(|(event, _)| *event).collect();
    let mut changes = Vec::new();
    for (event, claims) in after {
        let event = *event;
        match (known.get(&event), most(claims, &was)) {
            (Some(old), _) if *old == claims => {}
            (Some(_), _) => changes.push(EventChange::Altered { event }),
            (None, Some(from)) => changes.push(EventChange::Split { event, from }),
            (None, None) => changes.push(EventChange::New { event }),
        }
    }
    for (event, claims) in before.iter().filter(|(event, _)| !lives.contains(event)) {
        if let Some(into) = most(claims, &is) {
            changes.push(EventChange::Merged { event: *event, into });
        }
    }
    changes.sort_unstable_by_key(EventChange::event);
    changes
}

/// What became of the findings `before` of these events.
pub(super) fn of_findings(
    (before, old): (&[Group], Vec<Finding>),
    (after, new): (&[Group], Vec<Finding>),
) -> Vec<FindingChange> {
    // A finding of an event that is no more is sought in the event that its claims went to.
    let is = holders(after);
    let was: FxHashMap<u64, &Vec<u32>> = before.iter().map(|(event, claims)| (event.0, claims)).collect();
    let now = |finding: &Finding| {
        let first = finding.sides[0].facts.first().map(|fact| fact.claim as u32);
        let held = first.and_then(|claim| is.get(&claim));
        let any = || was.get(&(finding.event as u64))?.iter().find_map(|claim| is.get(claim));
        held.or_else(any).map_or(finding.event as u64, |event| event.0)
    };
    let mut known: BTreeMap<(u64, String), Vec<Finding>> = BTreeMap::new();
    for finding in old {
        known
            .entry((now(&finding), values(&finding)))
            .or_default()
            .push(finding);
    }
    let mut changes = Vec::new();
    let change = |fate: Fate, before: Option<Relation>, finding: Finding| FindingChange {
        fate,
        before,
        event: EventId(finding.event as u64),
        finding,
    };
    for finding in new {
        let key = (finding.event as u64, values(&finding));
        let held = known.get_mut(&key).and_then(Vec::pop);
        match held {
            None => changes.push(change(Fate::New, None, finding)),
            Some(old) if says_the_same(&old, &finding) => {}
            Some(old) => changes.push(change(Fate::Changed, Some(old.relation), finding)),
        }
    }
    let gone = known.into_values().flatten();
    changes.extend(gone.map(|finding| change(Fate::Withdrawn, Some(finding.relation), finding)));
    changes.sort_by_key(|change| (change.event, change.fate));
    changes
}

/// What a finding is known by within its event.
fn values(finding: &Finding) -> String {
    let [a, b] = finding.sides.each_ref().map(|side| format!("{:?}", side.value));
    format!("{}\n{}\n{}", finding.aspect, (&a).min(&b), (&a).max(&b))
}

fn says_the_same(old: &Finding, new: &Finding) -> bool {
    let event = new.event;
    Finding { event, ..old.clone() } == *new
}

fn holders(groups: &[Group]) -> FxHashMap<u32, EventId> {
    let held = groups
        .iter()
        .flat_map(|(event, claims)| claims.iter().map(move |&claim| (claim, *event)));
    held.collect()
}

impl EventChange {
    /// The event that it is about.
    pub fn event(&self) -> EventId {
        match *self {
            EventChange::New { event }
            | EventChange::Altered { event }
            | EventChange::Merged { event, .. }
            | EventChange::Split { event, .. } => event,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_begin_grow_part_and_merge() {
        let group = |event: u64, claims: &[u32]| (EventId(event), claims.to_vec());
        let before = [group(1, &[1, 2, 3]), group(2, &[4]), group(3, &[5, 6]), group(4, &[9])];
        let after = [
            group(1, &[1, 2, 4]),
            group(3, &[5, 6, 7]),
            group(4, &[9]),
            group(5, &[3]),
            group(6, &[8]),
        ];
        let id = EventId;
        assert_eq!(
            of_events(&before, &after),
            [
                EventChange::Altered { event: id(1) },
                EventChange::Merged {
                    event: id(2),
                    into: id(1)
                },
                EventChange::Altered { event: id(3) },
                EventChange::Split {
                    event: id(5),
                    from: id(1)
                },
                EventChange::New { event: id(6) },
            ]
        );
    }
}
