//! Figures whose noun stands far before them: "the death toll of the … stands at eight".

use super::state::{REACH, is_dated, state_at};
use super::{Placed, is_of_people};
use crate::event::{Concept, Role, Unit};
use crate::extract::phrase::{clause, cue, is_capital, is_mark, syntax};
use crate::extract::quantity::{Counted, counted_at};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Sense, Syntax};

/// "the death toll of the … stands at eight": the figure belongs to the noun far before it.
pub(super) fn toll(scan: &Scan<'_>, one: &Counted) -> Option<Role> {
    if one.quantity.unit != Unit::Bare || !stands(scan, one) {
        return None;
    }
    let from = one.start.saturating_sub(4 * REACH);
    (from..one.start).rev().find_map(|at| {
        state_at(scan, at)
            .map(|(role, _)| role)
            .filter(|role| is_of_people(*role) && !is_dated(scan, at))
    })
}

/// "The number of infected computers has risen to 300,000": gives a bare figure what the words far before it count.
pub(super) fn name_far(scan: &Scan<'_>, one: &mut Counted) {
    if one.quantity.unit != Unit::Bare || !scan.has_cues(Cue::NumberOf.bit()) || !stands(scan, one) {
        return;
    }
    let from = clause(scan, one.start).0.max(one.start.saturating_sub(4 * REACH));
    let number = (from..one.start).rev().find_map(|at| cue(scan, at, Cue::NumberOf));
    // "the number of infected computers"
    let state = number.and_then(|end| state_at(scan, end));
    let noun = state.map(|(_, behind)| behind).into_iter().chain(number);
    if let Some((unit, role, scope)) = noun.into_iter().find_map(|at| counted_at(scan, at)) {
        one.quantity.unit = unit;
        one.role = one.role.or(role).or(state.map(|(role, _)| role));
        one.scope = one.scope.or(scope);
    }
}

/// Whether a verb of reaching leads to the figure: "stands at", "rose to".
fn stands(scan: &Scan<'_>, one: &Counted) -> bool {
    (one.start.saturating_sub(4)..one.start).any(|at| {
        scan.is(at, |s| matches!(s, Sense::Cue(Cue::Revised | Cue::Changed)))
            .is_some()
    })
}

/// "Initially 15 were reported dead, now it is 13": the role of a bare figure that replaces the one before it.
pub(super) fn name_replaced(scan: &Scan<'_>, one: &mut Counted, role: Role, before: Option<&Placed>) -> Role {
    let bare = one.quantity.unit == Unit::Bare && role == Role::Count;
    let Some(before) = before.filter(|before| bare && is_of_people(before.role)) else {
        return role;
    };
    let replaced = (before.counted.start.saturating_sub(REACH)..before.counted.start)
        .any(|at| cue(scan, at, Cue::Superseded).is_some());
    let around = one.start.saturating_sub(4).max(before.counted.end)..(one.end + 2).min(scan.len());
    if !replaced || !around.into_iter().any(|at| syntax(scan, at, Syntax::Be).is_some()) {
        return role;
    }
    one.quantity.unit = before.counted.quantity.unit.clone();
    before.role
}

/// "15 dead: 14 in X and one in Y", "12 people in X and 30 in Y": a bare figure that a place stands right behind counts
/// what the one before it counts.
pub(super) fn name_placed(scan: &Scan<'_>, one: &mut Counted, role: Role, before: Option<&Placed>) -> Role {
    let bare = one.quantity.unit == Unit::Bare && role == Role::Count;
    let Some(before) = before.filter(|before| bare && is_of_people(before.role)) else {
        return role;
    };
    let place = scan
        .is(one.end, |s| s == Sense::Where)
        .is_some_and(|at| is_capital(scan, at));
    let gap = before.counted.end..one.start;
    let ends = |i: usize| is_mark(scan, i, &[".", ";"]);
    if !place || gap.len() > 2 * REACH || gap.clone().any(ends) {
        return role;
    }
    one.quantity.unit = before.counted.quantity.unit.clone();
    before.role
}

/// "13 were identified: five Spaniards and two Italians": nationals listed behind a colon are those counted before it.
pub(super) fn name_listed(scan: &Scan<'_>, one: &Counted, role: Role, placed: &[Placed]) -> Role {
    let nation = one.scope.is_some_and(|scope| scope.starts_with("country:"));
    if role != Role::Count || !nation {
        return role;
    }
    let from = clause(scan, one.start).0;
    let colon = (one.start.saturating_sub(REACH * 2)..one.start)
        .rev()
        .find(|i| is_mark(scan, *i, &[":"]));
    let Some(colon) = colon.filter(|colon| colon + 1 >= from) else {
        return role;
    };
    let people = |role: Role| is_of_people(role) || role == Role::Identified || role == Role::Aboard;
    // Of "13 of the 15 dead were identified" the part is told of.
    let head = placed
        .iter()
        .rev()
        .filter(|p| p.counted.end <= colon && !p.counted.whole);
    head.map(|p| p.role).find(|role| people(*role)).unwrap_or(role)
}

/// One role and unit for what is told in several words: the victims that died are people, infected computers
/// are hit.
pub(super) fn as_told(one: &mut Counted, role: Role) -> Role {
    match one.quantity.unit {
        Unit::Concept(Concept::Victim) if is_of_people(role) => one.quantity.unit = Unit::Concept(Concept::People),
        Unit::Bare if role == Role::Capacity => one.quantity.unit = Unit::Concept(Concept::People),
        Unit::Concept(concept) if role == Role::Capacity && concept.is_a(Concept::People) => {
            one.quantity.unit = Unit::Concept(Concept::People);
        }
        Unit::Concept(concept) if role == Role::Infected && concept.is_a(Concept::Device) => return Role::Affected,
        _ => {}
    }
    role
}
