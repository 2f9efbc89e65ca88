//! One that no number tells: the attacker of "a single gunman", "acted alone", and the unit of "a mile from here".

use super::Counted;
use super::noun::noun;
use crate::event::{Concept, Measure, Quantity, Role, Unit};
use crate::extract::phrase::{clause, cue, is_not};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Hit, Numeral, Sense, Syntax};

/// The one who did it alone, told at token `i`.
///
/// "did not act alone" and "whether he acted alone" tell no number.
pub(super) fn lone(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    /// How far before the words a "not" or a "whether" stands.
    const REACH: usize = 10;
    let one = Quantity::exact(1.0, Unit::Concept(Concept::Attacker));
    if let Some(end) = cue(scan, i, Cue::Alone) {
        let from = clause(scan, i).0.max(i.saturating_sub(REACH));
        let doubted = (from..i).any(|at| cue(scan, at, Cue::Whether).is_some());
        let denied = (i.saturating_sub(4).max(from)..end).any(|at| is_not(scan, at));
        return (!doubted && !denied).then(|| Counted {
            role: Some(Role::Attackers),
            ..Counted::new(one, i, end, i)
        });
    }
    let end = cue(scan, i, Cue::Lone)?;
    let noun = noun(scan, end)?;
    let attacker = matches!(noun.unit, Unit::Concept(concept) if concept.is_a(Concept::Attacker));
    attacker.then(|| Counted::new(one, i, noun.end, i))
}

/// "a mile from the scene", "einen Kilometer vom Tatort": an article alone counts the unit of a distance.
pub(super) fn lone_length(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    let at = scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Article)))?;
    let (measure, end) = scan.find(at, |s| match s {
        Sense::Measure(measure @ (Measure::Kilometre | Measure::Mile)) => Some(measure),
        _ => None,
    })?;
    let from = |s| {
        matches!(
            s,
            Sense::State(Role::Distance) | Sense::Syntax(Syntax::From | Syntax::Of | Syntax::Nearby)
        )
    };
    let rate = |hit: &Hit| matches!(hit.sense, Sense::Measure(_) | Sense::Money(_) | Sense::Concept(_));
    let told = scan.is(end, from).is_some() && !scan.hits_ending(i).any(rate);
    told.then(|| Counted::new(Quantity::exact(1.0, Unit::Measure(measure)), i, end, i))
}
