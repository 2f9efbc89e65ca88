//! Figures of several happenings together: "the attacks killed 16".

use crate::event::{EventKind, Family};
use crate::extract::phrase::cue;
use crate::extract::scan::Scan;
use crate::extract::trigger::Told;
use crate::lang::{Cue, Hit, Sense, Syntax};

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

/// Whether the text is about more than one happening; "claimed both attacks" tells so of what is claimed.
pub(crate) fn tells_several(scan: &Scan<'_>, main: &Told) -> bool {
    let of_others = matches!(main.kind, EventKind::ResponsibilityClaim | EventKind::Denial);
    let determined = |hit: &Hit| hit.start > main.start && is_determined(scan, hit.start);
    names_several(scan, main) || of_others && scan.cues(Cue::Several).any(determined)
}

/// Whether the event's name is a plural of happenings that are counted one by one ("the attacks", « les attentats »).
pub(crate) fn names_several(scan: &Scan<'_>, told: &Told) -> bool {
    use EventKind::{Accident, Attack, Bombing, Crash, Explosion, Kidnapping, Shooting, Stabbing};
    let single = matches!(
        told.kind,
        Accident | Attack | Bombing | Crash | Explosion | Kidnapping | Shooting | Stabbing
    );
    let plural = cue(scan, told.start, Cue::Several).is_some_and(|end| end >= told.end);
    told.end > told.start && single && plural && is_determined(scan, told.start)
}

/// Whether an article, a number or the like stands right before the noun at `at`, and no verb.
fn is_determined(scan: &Scan<'_>, at: usize) -> bool {
    let determiner = |s: Sense| {
        matches!(
            s,
            Sense::Demonym(_) | Sense::Entity(_) | Sense::Numeral(_) | Sense::Syntax(Syntax::Article | Syntax::Of)
        )
    };
    at.checked_sub(1).is_some_and(|before| {
        let verb = cue(scan, before, Cue::Been).is_some();
        !verb && scan.is(before, determiner).is_some()
    })
}
