//! Periods as spans of time, in the parts of their days.

use chrono::Weekday;

use super::atom::{Atom, Fields, Fixed};
use super::relative::is_bare_day;
use super::{Timex, daypart};
use crate::event::{Granularity, Moment, TimeSpan};
use crate::lang::DayPart;

/// A weekday that no publication date anchors still says which day of the week.
pub(super) fn unanchored(atom: Atom, start: usize, end: usize) -> Option<Timex> {
    let Atom::Fields(Fields { weekday: Some(day), .. }) = atom else {
        return None;
    };
    Some(weekdays(day, day, start, end))
}

/// Weekdays of no week in particular.
pub(super) fn weekdays(first: u32, last: u32, start: usize, end: usize) -> Timex {
    let span = TimeSpan {
        from: None,
        to: None,
        granularity: Granularity::Day,
        approx: false,
        uncertain: false,
        weekdays: weekday(first).zip(weekday(last)),
        zone: None,
        assumed: false,
    };
    Timex {
        span,
        start,
        end,
        relative: true,
    }
}

/// The n-th day of the week, Monday is 0.
pub(super) fn weekday(n: u32) -> Option<Weekday> {
    Weekday::try_from(u8::try_from(n).ok()?).ok()
}

/// The period as a time found in the tokens `start..end`.
pub(super) fn timex(fixed: Fixed, start: usize, end: usize) -> Timex {
    let (first, last) = fixed.period;
    let clock = fixed.part.map(daypart::hours);
    // A night ends on the day behind its own.
    let next = clock.is_some_and(|(from, to)| first == last && to < from);
    let (first, last) = match fixed.part.filter(|_| next) {
        Some(DayPart::NightTo) => (first.pred_opt().unwrap_or(first), last),
        Some(_) => (first, last.succ_opt().unwrap_or(last)),
        None => (first, last),
    };
    let span = TimeSpan {
        from: Some(Moment {
            date: first,
            time: clock.map(|(from, _)| from),
        }),
        to: Some(Moment {
            date: last,
            time: clock.map(|(_, to)| to),
        }),
        granularity: if clock.is_some() {
            Granularity::DayPart
        } else {
            fixed.granularity
        },
        approx: fixed.approx,
        uncertain: fixed.uncertain,
        weekdays: fixed.weekday.and_then(|w| weekday(w).zip(weekday(w))),
        zone: None,
        assumed: false,
    };
    Timex {
        span,
        start,
        end,
        relative: fixed.relative,
    }
}

/// « dans la nuit de samedi à dimanche »: the one night between two days.
pub(super) fn overnight(span: &mut TimeSpan) {
    let (evening, morning) = daypart::hours(DayPart::Overnight);
    if let (Some(from), Some(to)) = (&mut span.from, &mut span.to)
        && from.date.succ_opt() == Some(to.date)
    {
        (from.time, to.time) = (Some(evening), Some(morning));
        span.granularity = Granularity::DayPart;
    }
}

/// "from Saturday evening to Sunday morning": an end told by a part of its day begins or ends with that part.
pub(super) fn in_parts(span: &mut TimeSpan, first: Option<DayPart>, last: Option<DayPart>) {
    let (Some(first), Some(last)) = (first.map(daypart::hours), last.map(daypart::hours)) else {
        return;
    };
    if let (Some(from), Some(to)) = (&mut span.from, &mut span.to) {
        (from.time, to.time) = (Some(first.0), Some(last.1));
        span.granularity = Granularity::DayPart;
    }
}

/// "vom 4. bis zum 23.": two days of the month and no month are those of this one.
pub(super) fn of_this_month(left: Atom, right: Atom) -> Option<(Atom, Atom)> {
    let (Atom::Fields(a), Atom::Fields(b)) = (left, right) else {
        return None;
    };
    let here = |fields: Fields| {
        let month_offset = Some(0);
        Atom::Fields(Fields { month_offset, ..fields })
    };
    (is_bare_day(&a) && is_bare_day(&b) && a.day < b.day).then(|| (here(a), here(b)))
}
