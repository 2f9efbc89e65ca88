//! Figures that are told as a part of another, or on top of it.

use super::Placed;
use crate::event::{Role, Unit};
use crate::extract::phrase::cue;
use crate::extract::quantity::Counted;
use crate::extract::scan::Scan;
use crate::lang::{Bound, Cue, Numeral, Sense};

/// Whether the figure counts some of what another one counts, or comes on top of it: "35 hurt, ten of them on the bus",
/// "another three people died", "the first 16 coffins".
pub(super) fn is_part(scan: &Scan<'_>, one: &Counted, role: Role, placed: &[Placed]) -> bool {
    let unit = &one.quantity.unit;
    if matches!(unit, Unit::Measure(_)) {
        return false;
    }
    let same = |before: &Placed| before.role == role && before.counted.quantity.unit == *unit;
    let of_them = one.part
        && placed
            .last()
            .map_or(matches!(role, Role::Count | Role::Dead | Role::Injured), same);
    let first = |i: usize| {
        scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Ordinal(n)) if n == 1.0))
            .is_some()
    };
    let ahead = one.number.checked_sub(1).is_some_and(first) || one.end > one.number + 1 && first(one.number + 1);
    let counted = !matches!(unit, Unit::Money(_) | Unit::Bare);
    of_them || ahead && counted && !one.article || is_further(scan, one) && adds(role, placed, same)
}

/// Whether a word beside the number says that it comes on top of another: "another", "27 more".
fn is_further(scan: &Scan<'_>, one: &Counted) -> bool {
    if !scan.has_cues(Cue::Further.bit()) || one.article {
        return false;
    }
    // « más de 30 » bounds the number; "another" only leads to it.
    let bounds = |s| matches!(s, Sense::Bound(bound) if bound != Bound::Exactly);
    let further = |i: usize| cue(scan, i, Cue::Further).filter(|_| scan.is(i, bounds).is_none());
    let before = |i: usize| further(i).is_some_and(|end| end <= one.number && end + 1 >= one.start);
    let behind = |i: usize| further(i).is_some();
    (one.start.saturating_sub(3)..one.number).any(before) || (one.number + 1..=one.end).any(behind)
}

/// Whether a figure that comes on top of another adds to one of its own role. "Another 27 were injured" follows the
/// dead and counts all who were; nobody dies in addition to anything but the dead.
fn adds(role: Role, placed: &[Placed], same: impl Fn(&Placed) -> bool) -> bool {
    use Role::*;
    let alone = matches!(
        role,
        Dead | Arrested | Charged | Convicted | Wanted | Found | Seized | Fined | Cost | Count
    );
    placed.iter().any(same) || alone && placed.iter().all(|before| before.role == Role::Age)
}
