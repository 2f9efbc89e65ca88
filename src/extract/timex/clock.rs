//! Times of day, and the days they belong to.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::face::{LEAD, counts_hours, face, hour, is_article, may_begin};
use super::words::{broken, ends, pick, skip, word};
use super::{Anchor, Timex};
use crate::event::{Granularity, Moment, TimeSpan};
use crate::extract::scan::Scan;
use crate::lang::TimeWord;
use crate::text::{Joint, TokenKind};

/// A time of day as found, the tokens `start..end`.
#[derive(Debug, Clone, Copy)]
struct Clock {
    time: NaiveTime,
    /// The end of a stretch of hours.
    until: Option<NaiveTime>,
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
    let own = times
        .iter()
        .filter(|t| t.span.granularity <= Granularity::Day && !t.span.uncertain)
        .filter_map(|t| t.span.from.zip(t.span.to))
        .find(|(from, to)| from.date == to.date)
        .map(|(from, _)| from.date);
    let now = anchor.published.and_then(|p| p.exact().map(|day| (day, p.time)));
    for clock in clocks {
        // Only the dates right before and behind the clock can stand beside it.
        let behind = times[..dated].partition_point(|t| t.start < clock.start);
        let near = || behind.saturating_sub(1)..(behind + 1).min(dated);
        // « a las 8 de la mañana del martes »: the part of the day belongs to both.
        let shares = |t: &Timex| clock.start < t.start && t.start < clock.end;
        let touches = |t: &Timex| shares(t) || gap(scan, t.end, clock.start) || gap(scan, clock.end, t.start);
        let beside = near().find(|at| {
            let t = &times[*at];
            let open = |m: Moment| m.time.is_none() || t.span.granularity == Granularity::DayPart;
            t.span.granularity <= Granularity::Day && touches(t) && t.span.from.is_some_and(open)
        });
        // "this week at 8 a.m." is on no day that could be told.
        if beside.is_none() && near().any(|at| times[at].span.granularity > Granularity::Day && touches(&times[at])) {
            continue;
        }
        let moment = |date, time| Some(Moment { date, time: Some(time) });
        let last = clock.until.unwrap_or(clock.time);
        // "from 10 p.m. to 2 a.m." ends on the next day.
        let behind = |date: NaiveDate| date.succ_opt().filter(|_| last < clock.time).unwrap_or(date);
        if let Some(at) = beside {
            let timex = &mut times[at];
            if let (Some(from), Some(to)) = (timex.span.from, timex.span.to) {
                // "Saturday evening at 8": the part of the day tells which half; of a night the small hours are the
                // next day's.
                let half = from.time.is_some_and(|part| part.hour() >= 12)
                    && clock.open
                    && (from.time.map_or(6, |part| if part.hour() < 18 { 1 } else { 5 })..12)
                        .contains(&clock.time.hour());
                let time = clock.time + chrono::TimeDelta::hours(if half { 12 } else { 0 });
                let night = from.time.is_some() && from.date != to.date;
                let (from, to) = match night {
                    true if time.hour() < 12 => (to.date, to.date),
                    true => (from.date, from.date),
                    false => (from.date, to.date),
                };
                timex.span.from = moment(from, time);
                timex.span.to = match clock.until {
                    Some(until) => moment(behind(from), until),
                    None => moment(to, time),
                };
                timex.span.granularity = Granularity::Minute;
                timex.span.approx = clock.approx;
                timex.span.zone = clock.zone;
            }
            timex.start = timex.start.min(clock.start);
            timex.end = timex.end.max(clock.end);
        } else if let Some(day) = own.or_else(|| Some(latest(now?, clock.time, anchor.future))) {
            let span = TimeSpan {
                from: moment(day, clock.time),
                to: moment(behind(day), last),
                granularity: Granularity::Minute,
                approx: clock.approx,
                uncertain: false,
                weekdays: None,
                zone: clock.zone,
                assumed: own.is_none(),
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
    stretches(scan, times)
}

/// The last day on which it was that time when the text was published; of what is to come, the day of publication.
fn latest((day, published): (NaiveDate, Option<NaiveTime>), time: NaiveTime, future: bool) -> NaiveDate {
    // The publication's zone is not that of the clock told.
    let ahead = |published: NaiveTime| (time - published).num_hours() >= ZONES;
    match day.pred_opt() {
        Some(before) if !future && published.is_some_and(ahead) => before,
        _ => day,
    }
}

/// Hours by which the clock of a place may be ahead of the one that a publication was stamped by.
const ZONES: i64 = 4;

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
                TimeWord::Filler | TimeWord::Around | TimeWord::ClockLead | TimeWord::Part(_) | TimeWord::To
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
        let before = next_time
            .peek()
            .map_or(times.len(), |next| times.partition_point(|t| t.start < next.start));
        let part = before.checked_sub(1).map(|at| &times[at]);
        if !may_begin(scan, i) {
            i += 1;
            continue;
        }
        match clock_at(scan, i).or_else(|| part.and_then(|part| in_part(scan, i, part))) {
            Some(clock) => {
                let clock = stretch(scan, clock).unwrap_or(clock);
                i = clock.end;
                found.push(clock);
            }
            None => i += 1,
        }
    }
    found
}

/// "Friday evening at 8": behind a part of the day the bare number that "at" leads to is an hour.
fn in_part(scan: &Scan<'_>, i: usize, part: &Timex) -> Option<Clock> {
    let led = i > part.end && part.span.granularity == Granularity::DayPart && gap(scan, part.end, i);
    let lead = |at: usize| word(scan, at, |w| matches!(w, TimeWord::ClockLead | TimeWord::HourLead)) == Some(i);
    if !led || !(part.end..i).any(lead) {
        return None;
    }
    let (hour, end) = hour(scan, i).filter(|(hour, end)| (1..=12).contains(hour) && ends(scan, *end))?;
    Some(Clock {
        time: NaiveTime::from_hms_opt(hour % 24, 0, 0)?,
        until: None,
        approx: false,
        open: true,
        zone: None,
        start: i,
        end,
    })
}

/// "10pm Friday until 6am Saturday", « de vendredi 22 heures à samedi 6 heures »: two times of day on days of their own
/// are the ends of one stretch.
fn stretches(scan: &Scan<'_>, times: Vec<Timex>) -> Vec<Timex> {
    let mut joined: Vec<Timex> = Vec::with_capacity(times.len());
    for time in times {
        let clock = |t: &Timex| t.span.granularity == Granularity::Minute && t.span.from == t.span.to;
        let ends = |first: &&mut Timex| {
            let at = word(scan, first.end, |w| matches!(w, TimeWord::To | TimeWord::Until));
            let dash = matches!(scan.fold(first.end), "-" | "–").then_some(first.end + 1);
            let behind = at
                .or(dash)
                .map(|at| if at < time.start { skip(scan, at, 2) } else { at });
            let follows = first
                .span
                .from
                .zip(time.span.from)
                .is_some_and(|(a, b)| a.date < b.date);
            behind == Some(time.start) && clock(first) && clock(&time) && follows && !broken(scan, first.end)
        };
        match joined.last_mut().filter(ends) {
            Some(first) => {
                first.span.to = time.span.to;
                first.span.approx |= time.span.approx;
                first.span.uncertain |= time.span.uncertain;
                first.span.weekdays = first.span.weekdays.zip(time.span.weekdays).map(|(a, b)| (a.0, b.1));
                first.end = time.end;
            }
            None => joined.push(time),
        }
    }
    joined
}

/// "from 9 a.m. to 5 p.m.", "between 10:00 and 12:00", "14:00-16:30".
fn stretch(scan: &Scan<'_>, first: Clock) -> Option<Clock> {
    let before = first.start - usize::from(is_article(scan, first.start));
    let between = before > 0 && word(scan, before - 1, |w| matches!(w, TimeWord::Between)).is_some();
    let joins = |w| match w {
        TimeWord::To | TimeWord::Until => !between,
        TimeWord::And => between,
        _ => false,
    };
    let dash = matches!(scan.fold(first.end), "-" | "–");
    let at = match word(scan, first.end, joins) {
        Some(at) => at,
        None if dash => first.end + 1,
        None if scan.joint(first.end) == Joint::Hyphen => first.end,
        None => return None,
    };
    let at = skip(scan, at, 1);
    // « et 12h »: the hour needs no word of its own to lead to it.
    let whole = || {
        let (hour, end) = hour(scan, at)?;
        let end = word(scan, end, |w| matches!(w, TimeWord::Clock))?;
        let time = NaiveTime::from_hms_opt(hour % 24, 0, 0)?;
        Some(Clock { time, end, ..first })
    };
    let last = clock_at(scan, at)
        .or_else(whole)
        .filter(|_| !broken(scan, first.end) && !broken(scan, at))?;
    Some(Clock {
        until: Some(last.time),
        zone: first.zone.or(last.zone),
        approx: first.approx || last.approx,
        end: last.end,
        ..first
    })
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
    let told = scan.fold(i).contains('.') || minute == 0 && !counts_hours(scan, end);
    if let Some(behind) = word(scan, end, |w| matches!(w, TimeWord::Clock)).filter(|_| told) {
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
    let around = |from: usize| word(scan, from, |w| matches!(w, TimeWord::Around));
    let approx = i > 0 && around(i - 1).is_some() || (i.saturating_sub(LEAD)..i).any(|from| around(from) == Some(i));
    Some(Clock {
        time: NaiveTime::from_hms_opt(hour % 24, minute, 0)?,
        until: None,
        approx,
        open: !halved,
        zone,
        start: i,
        end,
    })
}
