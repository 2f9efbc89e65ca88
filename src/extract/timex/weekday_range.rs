//! Stretches from one weekday to another.

use super::atom::{Atom, Fields, Fixed};
use super::range::{connector, join};
use super::resolve;
use super::span::{in_parts, timex, weekday, weekdays};
use super::words::{self, broken, pick};
use super::{Anchor, Timex};
use crate::extract::scan::Scan;
use crate::lang::TimeWord;

/// "Thursday to Sunday": the last Sunday, and the Thursday before it.
pub(super) fn weekday_range(
    first: u32,
    last: u32,
    a: Fields,
    b: Fields,
    start: usize,
    end: usize,
    anchor: Anchor,
) -> Option<Timex> {
    if anchor.published.is_none() {
        return Some(weekdays(first, last, start, end));
    }
    let b = Fields {
        direction: if b.direction == Default::default() {
            a.direction
        } else {
            b.direction
        },
        ..b
    };
    let part = b.part;
    let b = Fields { part: None, ..b };
    let late = resolve::period(Atom::Fields(b), anchor)?;
    let days = (i64::from(last) - i64::from(first)).rem_euclid(7);
    let length = if late.uncertain { 0 } else { days };
    let from = super::calendar::plus_days(late.period.1, -length)?.min(late.period.0);
    let from = if late.uncertain {
        super::calendar::plus_days(late.period.0, -days)?
    } else {
        from
    };
    let mut found = timex(
        Fixed {
            period: (from, late.period.1),
            ..late
        },
        start,
        end,
    );
    found.span.weekdays = weekday(first).zip(weekday(last));
    in_parts(&mut found.span, a.part, part);
    Some(found)
}

/// Two weekdays behind the week that they lie in.
pub(super) fn weekdays_of(scan: &Scan<'_>, i: usize, end: usize, week: i64, anchor: Anchor) -> Option<Timex> {
    let (between, at) = pick(scan, end, |w| match w {
        TimeWord::From => Some(false),
        TimeWord::Between => Some(true),
        _ => None,
    })?;
    let (first, end) = words::weekday(scan, at).filter(|_| !broken(scan, at))?;
    let at = connector(scan, end, between, true)?;
    let (last, end) = words::weekday(scan, at)?;
    let on = |weekday| {
        Atom::Fields(Fields {
            weekday: Some(weekday),
            week_offset: Some(week),
            ..Fields::default()
        })
    };
    join(on(first), on(last), i, end, anchor, true)
}
