//! Weekdays and days told from other days: "Monday two weeks from now".

use chrono::Datelike;

use super::Anchor;
use super::atom::{Atom, Fixed};
use super::away::{UNITS, ago, away_from};
use super::calendar::{plus_days, week_of};
use super::relative::fixed;
use super::words::{broken, ends, pick, skip, weekday, word};
use crate::event::Granularity;
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::TimeWord;

/// "Monday two weeks from now", "in three days, on Friday", "3 weeks after Christmas on Friday": the weekday in the week
/// that the words beside it tell.
pub(super) fn weekday_of(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let days = TimeWord::Weekday(0).bit() | TimeWord::Day(0).bit();
    if !scan.has_times(days) || !scan.has_times(UNITS | TimeWord::Ago.bit()) {
        return None;
    }
    let offset = |at: usize| {
        let told = [ago(scan, at, anchor), away_from(scan, at, anchor)];
        let (atom, end) = told.into_iter().flatten().max_by_key(|told| told.1)?;
        match atom {
            Atom::Fixed(fixed) if fixed.period.0 == fixed.period.1 && !fixed.uncertain => Some((fixed, end)),
            _ => None,
        }
    };
    // "heute in einer Woche", "tomorrow in two weeks"
    let day = pick(scan, i, |w| match w {
        TimeWord::Day(days) => Some(days),
        _ => None,
    });
    if let Some((days, at)) = day {
        let ahead = word(scan, at, |w| matches!(w, TimeWord::Ahead)).filter(|_| !broken(scan, at));
        let (fixed, end) = ahead.and_then(|_| offset(at))?;
        let day = plus_days(fixed.period.0, days)?;
        let found = Fixed {
            relative: true,
            ..Fixed::day(day)
        };
        return Some((Atom::Fixed(found), end));
    }
    let (weekday, fixed, end) = if let Some((weekday, end)) = weekday(scan, i) {
        let at = if scan.fold(end) == "," { end + 1 } else { end };
        let (fixed, end) = offset(at).filter(|_| !broken(scan, at))?;
        (weekday, fixed, end)
    } else {
        if !scan.begins_number(i) && !scan.begins_time(i, TimeWord::In.bit()) {
            return None;
        }
        let (fixed, end) = offset(i)?;
        let at = skip(scan, end, 2);
        let (weekday, end) = weekday(scan, at).filter(|_| at > end && !broken(scan, at))?;
        (weekday, fixed, end)
    };
    let day = plus_days(week_of(fixed.period.0)?.0, i64::from(weekday))?;
    let found = Fixed {
        granularity: Granularity::Day,
        approx: false,
        weekday: Some(weekday),
        period: (day, day),
        ..fixed
    };
    Some((Atom::Fixed(found), end))
}

/// "two Sundays from now", "three Fridays ago": counted from the publication, its own day aside.
pub(super) fn weekdays_away(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if !scan.has_times(TimeWord::Weekday(0).bit()) {
        return None;
    }
    // « fra due lunedì »
    let ahead = word(scan, i, |w| w == TimeWord::Ahead);
    let number = numeral::cardinal(scan, ahead.unwrap_or(i), false).filter(|n| n.form != Form::Ordinal)?;
    let (weekday, at) = weekday(scan, number.end).filter(|_| !broken(scan, number.end))?;
    let (sign, end): (i64, usize) = pick(scan, at, |w| match w {
        TimeWord::Ago => Some(-1),
        TimeWord::FromNow | TimeWord::Later => Some(1),
        _ => None,
    })
    .filter(|_| !broken(scan, at))
    .or(ahead.filter(|_| ends(scan, at)).map(|_| (1, at)))?;
    let n = number.value as i64;
    let found = fixed(anchor, Granularity::Day, |date| {
        let here = i64::from(date.weekday().num_days_from_monday());
        let next = (sign * (i64::from(weekday) - here) - 1).rem_euclid(7) + 1;
        plus_days(date, sign * (next + 7 * (n - 1))).map(|day| (day, day))
    });
    let found = found.filter(|_| (1..=52).contains(&n))?;
    Some((
        Atom::Fixed(Fixed {
            weekday: Some(weekday),
            ..found
        }),
        end,
    ))
}
