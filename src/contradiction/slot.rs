//! Which facts may be compared: the slots of an event, and the distinct values that fill each.

use std::collections::BTreeMap;

use super::FactId;
use crate::event::{Concept, Dimension, EventKind, Fact, Measure, Quantity, Role, TypedClaim, Unit, Value};

/// What a fact must share with another to be compared with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// A number of things or a measure, in one role and scope.
    Quantity(Role, Counted, Option<String>),
    /// When it happened, as told of one kind of event.
    Time(Role, EventKind),
    /// Who fills a role.
    Participant(Role),
    /// Whether an event of this kind happened.
    Polarity(EventKind),
}

/// What is counted, without the words that only say what became of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Counted {
    /// Things of the inventory, under the widest concept that still is countable as one sort.
    Sort(Concept),
    /// A measure's dimension.
    Dimension(Dimension),
    /// Money of one currency.
    Money(String),
    /// An unknown noun.
    Noun(String),
    /// Nothing said.
    Bare,
}

/// A value and the facts that state it.
#[derive(Debug, Clone)]
pub(super) struct Stated<'a> {
    pub(super) value: &'a Value,
    pub(super) fact: &'a Fact,
    pub(super) facts: Vec<FactId>,
}

/// The slots of the given claims, each with its distinct values in a fixed order.
pub(super) fn slots<'a>(typed: &'a [TypedClaim], claims: &[usize]) -> BTreeMap<Slot, Vec<Stated<'a>>> {
    let mut slots: BTreeMap<Slot, Vec<Stated<'a>>> = BTreeMap::new();
    for &claim in claims {
        for (mention, told) in typed[claim].mentions.iter().enumerate() {
            for (number, fact) in told.facts.iter().enumerate() {
                // When a side event happened says nothing of this one.
                let aside = mention > 0 && matches!(fact.value, Value::Time(_));
                let Some(slot) = slot(fact, told.kind).filter(|_| !aside) else {
                    continue;
                };
                let id = FactId {
                    claim,
                    mention,
                    fact: number,
                };
                let stated = slots.entry(slot).or_default();
                match stated.iter_mut().find(|s| same_value(s.fact, fact)) {
                    Some(same) => same.facts.push(id),
                    None => stated.push(Stated {
                        value: &fact.value,
                        fact,
                        facts: vec![id],
                    }),
                }
            }
        }
    }
    slots
}

/// Whether two facts of one slot are one value told twice.
fn same_value(a: &Fact, b: &Fact) -> bool {
    let same = match (&a.value, &b.value) {
        (Value::Quantity(x), Value::Quantity(y)) => {
            x.min == y.min
                && x.max == y.max
                && x.approx == y.approx
                && x.unit == y.unit
                && x.vague.is_some() == y.vague.is_some()
                && x.vague.as_ref().map(|v| v.low.to_bits()) == y.vague.as_ref().map(|v| v.low.to_bits())
        }
        (Value::Time(x), Value::Time(y)) => x == y,
        (Value::Participant(x), Value::Participant(y)) => {
            let ids = |p: &crate::event::Participants| p.members.iter().map(|m| m.entity.clone()).collect::<Vec<_>>();
            ids(x) == ids(y) && x.partial == y.partial
        }
        (x, y) => x == y,
    };
    same && a.revised == b.revised
}

fn slot(fact: &Fact, kind: EventKind) -> Option<Slot> {
    match &fact.value {
        Value::Quantity(quantity) => {
            let counted = counted(quantity)?;
            Some(Slot::Quantity(fact.role, counted, fact.scope.clone()))
        }
        Value::Time(_) => (fact.role == Role::When).then_some(Slot::Time(fact.role, kind)),
        Value::Participant(_) => Some(Slot::Participant(fact.role)),
        Value::Place(_) => None,
        Value::Polarity(_) => Some(Slot::Polarity(kind)),
    }
}

fn counted(quantity: &Quantity) -> Option<Counted> {
    Some(match &quantity.unit {
        Unit::Concept(concept) => Counted::Sort(sort(*concept)),
        Unit::Measure(measure) => Counted::Dimension(measure.dimension()),
        Unit::Money(code) => Counted::Money(code.clone()),
        Unit::Noun(stem) => Counted::Noun(stem.clone()),
        Unit::Bare => Counted::Bare,
    })
}

/// People are people however they are called, items are items; other things are what they are.
fn sort(concept: Concept) -> Concept {
    if is_anybody(concept) {
        Concept::People
    } else if concept.is_a(Concept::OnlineItem) {
        Concept::OnlineItem
    } else {
        concept
    }
}

/// Whether the word stands for people in general, so that its count is the count of all.
pub(super) fn is_anybody(concept: Concept) -> bool {
    use Concept::{Dead, Injured, Missing, People, Resident, Survivor, Victim};
    matches!(
        concept,
        People | Victim | Dead | Injured | Missing | Survivor | Resident
    )
}

/// The quantity's bounds in the base unit of its measure.
pub(super) fn bounds(quantity: &Quantity) -> (Option<f64>, Option<f64>) {
    let factor = match quantity.unit {
        Unit::Measure(measure) => Measure::factor(measure),
        _ => 1.0,
    };
    (quantity.min.map(|n| n * factor), quantity.max.map(|n| n * factor))
}
