//! Dates and times: absolute, partial and relative ones, ranges, clock times, parts of periods.
//!
//! An *atom* is one date or period as the words give it, fields open that the words leave open; a *range* joins two and
//! lets them share fields ("21–24 November"); [`resolve`] fills the open fields from the publication date.

mod atom;
mod calendar;
mod clock;
mod decade;
mod numeric;
mod range;
mod relative;
mod resolve;
mod words;

use crate::claim::Published;
use crate::event::TimeSpan;

use super::scan::Scan;

/// A time as found, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Timex {
    pub(crate) span: TimeSpan,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Resolved by the publication date, not told in full.
    pub(crate) relative: bool,
}

/// What relative times are resolved with.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Anchor {
    /// The date of publication.
    pub(crate) published: Option<Published>,
    /// Whether the claim looks ahead: then "on Friday" is the next one.
    pub(crate) future: bool,
}

/// Every time in the text, in order, none inside another.
///
/// # Complexity
/// Linear in the number of tokens: each rule looks a bounded number of tokens ahead.
pub(crate) fn times(scan: &Scan<'_>, anchor: Anchor) -> Vec<Timex> {
    let mut found: Vec<Timex> = Vec::new();
    let mut i = 0;
    while i < scan.len() {
        if let Some(end) = words::never(scan, i) {
            i = end;
            continue;
        }
        match range::time_at(scan, i, anchor, found.last()) {
            Some(timex) => {
                i = timex.end;
                found.push(timex);
            }
            None => i += 1,
        }
    }
    clock::attach(scan, found, anchor)
}
