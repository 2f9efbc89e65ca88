//! What is told of money.

use super::state::{REACH, ends_clause};
use crate::event::Unit;
use crate::extract::phrase::cue;
use crate::extract::quantity::Counted;
use crate::extract::scan::Scan;
use crate::lang::{Bound, Cue, Sense};

/// Whether the figure is what something came to: "fell to $2.3 billion".
pub(super) fn is_reached(scan: &Scan<'_>, one: &Counted) -> bool {
    let to = |s| matches!(s, Sense::Bound(Bound::To) | Sense::Cue(Cue::Revised));
    scan.hits_ending(one.start).any(|hit| to(hit.sense))
}

/// "a court blocked $5 billion": what keeps money from its owner stands near.
pub(super) fn is_blocked(scan: &Scan<'_>, one: &Counted, next: usize) -> bool {
    if !matches!(one.quantity.unit, Unit::Money(_)) {
        return false;
    }
    let ends = |at: &usize| ends_clause(scan, *at) || scan.fold(*at) == ",";
    let blocks = |at: usize| cue(scan, at, Cue::Blocked).is_some();
    let mut before = (one.start.saturating_sub(REACH)..one.start)
        .rev()
        .take_while(|at| !ends(at));
    let mut behind = (one.end..(one.end + REACH).min(next).min(scan.len())).take_while(|at| !ends(at));
    before.any(blocks) || behind.any(blocks)
}
