//! Times of day, and the days they belong to.

use chrono::{NaiveTime, Timelike};

use super::words::{broken, pick, skip, word};
use super::{Anchor, Timex};
use crate::event::{Granularity, Moment, TimeSpan};
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::{TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// A time of day as found, the tokens `start..end`.
#[derive(Debug, Clone, Copy)]
struct Clock {
    time: NaiveTime,
    approx: bool,
    /// Whether nothing tells the half of the day.
    open: bool,
    /// Minutes east of Greenwich, where a zone is named.
    zone: Option<i32>,
    start: usize,
    end: usize,
}

/// Finds the clock times outside the dates and gives each to the day it stands beside; one without a day takes the
/// nearest day of the text, else the day of publication.
pub(super) fn attach(scan: &Scan<'_>, mut times: Vec<Timex>, anchor: Anchor) -> Vec<Timex> {
    let clocks = clocks(scan, &times);
    let dated = times.len();
    let day = times
        .iter()
        .filter(|t| t.span.granularity <= Granularity::Day && !t.span.uncertain)
        .filter_map(|t| t.span.from.zip(t.span.to))
        .find(|(from, to)| from.date == to.date)
        .map(|(from, _)| from.date)
        .or_else(|| anchor.published.and_then(|p| p.exact()));
    for clock in clocks {
        // Only the dates right before and behind the clock can stand beside it.
        let behind = times[..dated].partition_point(|t| t.start < clock.start);
        let near = || behind.saturating_sub(1)..(behind + 1).min(dated);
        let touches = |t: &Timex| gap(scan, t.end, clock.start) || gap(scan, clock.end, t.start);
        let beside = near().find(|at| {
            let t = &times[*at];
            let open = |m: Moment| m.time.is_none() || t.span.granularity == Granularity::DayPart;
            t.span.granularity <= Granularity::Day && touches(t) && t.span.from.is_some_and(open)
        });
        // "this week at 8 a.m." is on no day that could be told.
        if beside.is_none() && near().any(|at| times[at].span.granularity > Granularity::Day && touches(&times[at])) {
            continue;
        }
        let moment = |date| {
            Some(Moment {
                date,
                time: Some(clock.time),
            })
        };
        if let Some(at) = beside {
            let timex = &mut times[at];
            if let (Some(from), Some(to)) = (timex.span.from, timex.span.to) {
                // "Saturday evening at 8": the part of the day tells which half; of a night the small hours are the
                // next day's.
                let half = from.time.is_some_and(|part| part.hour() >= 12)
                    && clock.open
                    && (6..12).contains(&clock.time.hour());
                let time = clock.time + chrono::TimeDelta::hours(if half { 12 } else { 0 });
                let night = from.time.is_some() && from.date != to.date;
                let moment = |date| Some(Moment { date, time: Some(time) });
                let (from, to) = match night {
                    true if time.hour() < 12 => (to.date, to.date),
                    true => (from.date, from.date),
                    false => (from.date, to.date),
                };
                timex.span.from = moment(from);
                timex.span.to = moment(to);
                timex.span.granularity = Granularity::Minute;
                timex.span.approx = clock.approx;
                timex.span.zone = clock.zone;
            }
            timex.start = timex.start.min(clock.start);
            timex.end = timex.end.max(clock.end);
        } else if let Some(day) = day {
            let span = TimeSpan {
                from: moment(day),
                to: moment(day),
                granularity: Granularity::Minute,
                approx: clock.approx,
                uncertain: false,
                weekdays: None,
                zone: clock.zone,
            };
            times.push(Timex {
                span,
                start: clock.start,
                end: clock.end,
                relative: true,
            });
        }
    }
    times.sort_by_key(|t| t.start);
    times
}

/// Whether only fillers stand between two stretches of tokens.
fn gap(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    if from > to || to - from > 4 {
        return false;
    }
    let mut at = from;
    while at < to {
        let filler = word(scan, at, |w| {
            matches!(
                w,
                TimeWord::Filler | TimeWord::Around | TimeWord::Part(_) | TimeWord::To
            )
        });
        match filler {
            Some(end) if end <= to => at = end,
            _ => return false,
        }
    }
    true
}

fn clocks(scan: &Scan<'_>, times: &[Timex]) -> Vec<Clock> {
    let mut found = Vec::new();
    let mut next_time = times.iter().peekable();
    let mut i = 0;
    while i < scan.len() {
        while next_time.peek().is_some_and(|t| t.end <= i) {
            next_time.next();
        }
        if let Some(inside) = next_time.peek().filter(|t| t.start <= i) {
            i = inside.end;
            continue;
        }
        match clock_at(scan, i) {
            Some(clock) => {
                i = clock.end;
                found.push(clock);
            }
            None => i += 1,
        }
    }
    found
}

/// Whether a time of day stands at `i`: « le 16 avril à 15h14 » is no stretch of days.
pub(super) fn begins(scan: &Scan<'_>, i: usize) -> bool {
    let hour = scan.tokens.kind(i) == Some(TokenKind::Number);
    let colon = scan.fold(i + 1) == ":" && scan.joint(i + 1) == Joint::None;
    hour && (colon
        || word(scan, i + 1, |w| {
            matches!(w, TimeWord::Clock | TimeWord::Am | TimeWord::Pm)
        })
        .is_some())
}

fn clock_at(scan: &Scan<'_>, i: usize) -> Option<Clock> {
    let (hour, minute, mut end, mut sure) = face(scan, i)?;
    let mut hour = hour;
    let mut zone = None;
    let mut halved = false;
    let half_day = pick(scan, end, |w| match w {
        TimeWord::Am => Some(0),
        TimeWord::Pm => Some(12),
        _ => None,
    });
    if let Some((add, behind)) = half_day.filter(|_| (1..=12).contains(&hour) && !broken(scan, end)) {
        hour = hour % 12 + add;
        halved = true;
        end = behind;
        sure = true;
    }
    // "3 o'clock", "14.30 uur"
    let dotted = scan.fold(i).contains('.');
    let told = |at: usize| dotted || minute == 0 && !counts_hours(scan, at);
    if let Some(behind) = word(scan, end, |w| matches!(w, TimeWord::Clock)).filter(|_| told(end)) {
        end = behind;
        sure = true;
    }
    if !sure {
        return None;
    }
    // « à 2 heures du matin », "local time", "GMT"
    for _ in 0..2 {
        let at = if scan.fold(end) == "," { end + 1 } else { end };
        if let Some((part, behind)) = pick(scan, at, |w| match w {
            TimeWord::Zone(east) => Some((None, Some(east))),
            TimeWord::Local => Some((None, None)),
            TimeWord::Part(part) => Some((Some(part), None)),
            _ => None,
        }) {
            let (part, east) = part;
            zone = zone.or(east);
            use crate::lang::DayPart::{Afternoon, Evening, Night};
            if matches!(part, Some(Afternoon | Evening)) && hour < 12 || part == Some(Night) && (6..12).contains(&hour)
            {
                hour += 12;
            }
            end = behind;
        }
    }
    // "(13:00 GMT)" tells the same moment once more.
    if scan.fold(end) == "("
        && let Some((_, _, behind, _)) = face(scan, end + 1)
    {
        let behind = word(scan, behind, |w| {
            matches!(w, TimeWord::Zone(_) | TimeWord::Local | TimeWord::Am | TimeWord::Pm)
        })
        .unwrap_or(behind);
        if scan.fold(behind) == ")" {
            end = behind + 1;
        }
    }
    let approx = i > 0 && word(scan, i - 1, |w| matches!(w, TimeWord::Around)).is_some()
        || i > 1 && word(scan, i - 2, |w| matches!(w, TimeWord::Around)).is_some_and(|end| end == i);
    Some(Clock {
        time: NaiveTime::from_hms_opt(hour % 24, minute, 0)?,
        approx,
        open: !halved,
        zone,
        start: i,
        end,
    })
}

/// Hours and minutes at token `i`, the token behind them, and whether the form alone makes them a time.
fn face(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    if let Some((hour, end)) = pick(scan, i, |w| match w {
        TimeWord::Hour(h) => Some(h),
        _ => None,
    }) {
        return Some((hour, 0, end, true));
    }
    let number = |at: usize, most: u32| -> Option<u32> {
        let text = scan.tokens.word(at);
        let fits = scan.tokens.kind(at) == Some(TokenKind::Number) && text.len() <= 2;
        fits.then(|| text.parse().ok()).flatten().filter(|n| *n <= most)
    };
    let minutes = |at: usize| number(at, 59).filter(|_| scan.tokens.word(at).len() == 2);
    let led = || i > 0 && word(scan, skip_back(scan, i), |w| matches!(w, TimeWord::ClockLead)).is_some();
    let told = |at: usize| {
        let day = |w| matches!(w, TimeWord::Am | TimeWord::Pm | TimeWord::Local);
        word(scan, at, day).is_some() && !broken(scan, at)
    };
    let spelled = |at: usize| {
        let number = numeral::cardinal(scan, at, false)?;
        let fits = number.form == Form::Spelled && number.value.fract() == 0.0 && (0.0..=24.0).contains(&number.value);
        fits.then_some((number.value as u32, number.end))
    };
    // "half drie" is half past two.
    if let Some(at) = word(scan, i, |w| matches!(w, TimeWord::HalfTo)) {
        let digits = number(at, 12).map(|hour| (hour, at + 1));
        let (hour, end) = digits
            .or_else(|| spelled(at))
            .filter(|(hour, _)| (1..=12).contains(hour))?;
        let before = if hour == 1 { 12 } else { hour - 1 };
        return (led() || told(end)).then_some((before, 30, end, true));
    }
    let digits = number(i, 24).map(|hour| (hour, i + 1));
    let clock = |at: usize| word(scan, at, |w| matches!(w, TimeWord::Clock));
    let Some((hour, behind)) = digits.or_else(|| spelled(i).filter(|(_, end)| clock(*end).is_some())) else {
        // "6.30 p.m."
        let (hour, minute) = scan.tokens.word(i).split_once('.')?;
        let fits = scan.tokens.kind(i) == Some(TokenKind::Number) && minute.len() == 2 && hour.len() <= 2;
        let (hour, minute): (u32, u32) = fits
            .then(|| Some((hour.parse().ok()?, minute.parse().ok()?)))
            .flatten()?;
        return (hour <= 24 && minute < 60).then_some((hour, minute, i + 1, false));
    };
    if scan.fold(behind) == ":" && scan.joint(behind) == Joint::None && digits.is_some() {
        let minute = minutes(behind + 1)?;
        let seconds = scan.fold(behind + 2) == ":" && minutes(behind + 3).is_some();
        return Some((hour, minute, behind + if seconds { 4 } else { 2 }, true));
    }
    // « 14h00 », « 14 heures 30 »; without minutes only behind a preposition of time: « 48 heures » is a duration.
    if let Some(end) = clock(behind) {
        if let Some(minute) = minutes(end) {
            return Some((hour, minute, end + 1, true));
        }
        if counts_hours(scan, behind) {
            return ((led() || told(end)) && hour < 24).then_some((hour, 0, end, true));
        }
    }
    Some((hour, 0, behind, false))
}

/// Whether the clock's word at `i` counts hours too: « heures », "uur"; "o'clock" does not.
fn counts_hours(scan: &Scan<'_>, i: usize) -> bool {
    word(scan, i, |w| matches!(w, TimeWord::Unit(Unit::Hour))).is_some()
}

fn skip_back(scan: &Scan<'_>, i: usize) -> usize {
    let before = i.saturating_sub(1);
    if before > 0 && word(scan, before, |w| matches!(w, TimeWord::Around)).is_some() && skip(scan, before, 1) == i {
        before - 1
    } else {
        before
    }
}
