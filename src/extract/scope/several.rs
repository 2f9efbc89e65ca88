//! Figures of several happenings together: "the attacks killed 16".

use crate::event::{EventKind, Family};
use crate::extract::phrase::cue;
use crate::extract::scan::Scan;
use crate::extract::trigger::Told;
use crate::lang::{Cue, Sense, Syntax};

/// Whether the figure at token `at` is told of all the happenings that the text is about, where their name is a plural.
///
/// "the attacks are linked to a blast that killed one": of two happenings the nearer one has the figure.
pub(crate) fn is_of_several(scan: &Scan<'_>, told: &[Told], at: usize) -> bool {
    let Some(main) = told.first().filter(|main| names_several(scan, main)) else {
        return false;
    };
    let happening = |t: &&Told| t.kind.family() == Family::Happening;
    let nearest = told.iter().filter(happening).min_by_key(|t| t.start.abs_diff(at));
    nearest.is_none_or(|nearest| nearest == main || names_several(scan, nearest))
}

/// Whether the event's name is a plural of happenings that are counted one by one ("the attacks", « les attentats »).
pub(crate) fn names_several(scan: &Scan<'_>, told: &Told) -> bool {
    use EventKind::{Accident, Attack, Bombing, Crash, Explosion, Kidnapping, Shooting, Stabbing};
    let single = matches!(
        told.kind,
        Accident | Attack | Bombing | Crash | Explosion | Kidnapping | Shooting | Stabbing
    );
    let plural = cue(scan, told.start, Cue::Several).is_some_and(|end| end >= told.end);
    let determiner = |s: Sense| {
        matches!(
            s,
            Sense::Demonym(_) | Sense::Entity(_) | Sense::Numeral(_) | Sense::Syntax(Syntax::Article | Syntax::Of)
        )
    };
    let before = told.start.checked_sub(1);
    let named = before.is_some_and(|at| {
        let verb = cue(scan, at, Cue::Been).is_some();
        !verb && scan.is(at, determiner).is_some()
    });
    told.end > told.start && single && plural && named
}
