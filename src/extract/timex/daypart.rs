//! The parts of a day as clock times.

use chrono::NaiveTime;

use super::words::{broken, pick, skip};
use crate::extract::scan::Scan;
use crate::lang::{DayPart, TimeWord};

/// First and last moment of a part of the day; wide enough that what one desk calls night is another's evening.
pub(super) fn hours(part: DayPart) -> (NaiveTime, NaiveTime) {
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
    match part {
        DayPart::Dawn => (at(0, 0), at(7, 0)),
        DayPart::Morning => (at(6, 0), at(12, 0)),
        DayPart::Afternoon => (at(12, 0), at(18, 0)),
        DayPart::Evening | DayPart::Night => (at(18, 0), at(23, 59)),
        DayPart::Overnight | DayPart::NightTo => (at(20, 0), at(6, 0)),
    }
}

/// The part of the day at token `i`.
pub(super) fn part(scan: &Scan<'_>, i: usize) -> Option<(DayPart, usize)> {
    if !scan.begins_time(i, TimeWord::Part(DayPart::Night).bit()) {
        return None;
    }
    pick(scan, i, |w| match w {
        TimeWord::Part(part) => Some(part),
        _ => None,
    })
}

/// The part of the day that the words `from..end` of a day tell by their last: "yesterday evening", « hier soir ».
pub(super) fn told(scan: &Scan<'_>, from: usize, end: usize) -> Option<DayPart> {
    (from..end)
        .filter_map(|at| part(scan, at))
        .find(|(_, behind)| *behind == end)
        .map(|(part, _)| part)
}

/// "the evening of", « dans la soirée de »: the part of a day before the day, with the token at which the day begins.
pub(super) fn leading(scan: &Scan<'_>, i: usize) -> Option<(DayPart, usize)> {
    let (part, end) = part(scan, i).or_else(|| part(scan, skip(scan, i, 2)))?;
    let from = skip(scan, end, 2);
    // "in der Nacht zum" leads to the day by its last word.
    let led = from > end || part == DayPart::NightTo;
    (led && !broken(scan, from)).then_some((part, from))
}
