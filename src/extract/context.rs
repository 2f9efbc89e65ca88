//! How a claim's event stands to the main event of its document.

use super::scan::Scan;
use crate::event::Context;
use crate::lang::{Cue, Sense};

/// Reads the words that place the claim before, after or beside the main event.
pub(crate) fn context(scan: &Scan<'_>) -> Context {
    let has = |cue: Cue| scan.hits().iter().any(|hit| hit.sense == Sense::Cue(cue));
    Context {
        earlier: has(Cue::Earlier),
        sequel: has(Cue::Sequel),
        separate: has(Cue::Separate),
        past_perfect: has(Cue::PastPerfect),
        future: has(Cue::Forecast),
        anaphoric: scan.is(0, |s| s == Sense::Cue(Cue::Anaphor)).is_some(),
    }
}
