//! A slot of one event with all that the event tells of it.

use std::collections::BTreeMap;

use super::slot::{Slot, Stated};
use crate::event::{ATTACKERS, Concept, Role, Unit, Value};

/// A slot of one event with what the event tells that bears on it.
#[derive(Clone, Copy)]
pub(super) struct Filled<'v> {
    pub(super) slot: &'v Slot,
    /// How many attackers died in the event.
    pub(super) attackers: f64,
    /// Minutes east of Greenwich that clocks may go by where it happened.
    pub(super) offsets: &'static [i32],
}

/// How many attackers the event's claims count among the dead; 0 where they tell of none.
pub(super) fn dead_attackers(slots: &BTreeMap<Slot, Vec<Stated<'_>>>) -> f64 {
    let dead = slots
        .iter()
        .filter(|(slot, _)| matches!(slot, Slot::Quantity(Role::Dead, _)));
    let counts = dead.flat_map(|(_, values)| values).filter_map(|stated| {
        let Value::Quantity(told) = stated.value else {
            return None;
        };
        let attacker = matches!(told.unit, Unit::Concept(concept) if concept.is_a(Concept::Attacker));
        let theirs = attacker || stated.scope.as_deref() == Some(ATTACKERS);
        told.min.filter(|_| theirs && told.min == told.max)
    });
    counts.fold(0.0, f64::max)
}
