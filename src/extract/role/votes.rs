//! The two sides of a vote.

use super::{Placed, listed};
use crate::event::{Concept, Role, Unit};
use crate::extract::quantity::Counted;
use crate::extract::scan::Scan;
use crate::lang::{Bound, Sense, Syntax};

/// "mit 312 zu 240 Stimmen": the first figure counts votes too, and the second those of the other side.
pub(super) fn before_votes(scan: &Scan<'_>, one: &mut Counted, next: Option<&Counted>) {
    let Some(next) = next.filter(|_| one.quantity.unit == Unit::Bare) else {
        return;
    };
    let votes = matches!(next.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::Vote));
    let to = |s| matches!(s, Sense::Syntax(Syntax::Toward) | Sense::Link(Role::Targeted));
    if votes && scan.is(one.end, to) == Some(next.start) {
        one.quantity.unit = next.quantity.unit.clone();
    }
}

/// "by 312 votes to 240", « 312 voix contre 240 »: the bare figure counts the votes of the other side.
pub(super) fn against(scan: &Scan<'_>, one: &mut Counted, before: Option<&Placed>) {
    let Some((before, role)) = before.map(|placed| (&placed.counted, placed.role)) else {
        return;
    };
    let ballots = matches!(before.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::Vote));
    let votes = ballots || role == Role::Voted && before.quantity.unit == Unit::Bare;
    let other = |s| {
        matches!(
            s,
            Sense::Bound(Bound::To) | Sense::Link(Role::Targeted) | Sense::Syntax(Syntax::Toward)
        )
    };
    let joined = [before.end, before.end - 1]
        .iter()
        .any(|at| scan.is(*at, other) == Some(one.start));
    // « 406 voix pour et 219 contre »
    let named = listed(scan, before, one) && scan.is(one.end, |s| matches!(s, Sense::Link(Role::Targeted))).is_some();
    let joined = joined || named;
    let counts = one.quantity.unit == Unit::Bare || one.quantity.unit == before.quantity.unit;
    if votes && counts && joined {
        one.quantity.unit = before.quantity.unit.clone();
        one.scope = Some("against");
    }
}
