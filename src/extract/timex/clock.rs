//! Times of day, and the days they belong to.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::words::{broken, pick, skip, word};
use super::{Anchor, Timex};
use crate::event::{Granularity, Moment, TimeSpan};
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::{Numeral, Sense, TimeWord};
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
                    && (6..12).contains(&clock.time.hour());
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
        } else if let Some(day) = day {
            let span = TimeSpan {
                from: moment(day, clock.time),
                to: moment(behind(day), last),
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
        match clock_at(scan, i) {
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
    if let Some(behind) =
        word(scan, end, |w| matches!(w, TimeWord::Clock)).filter(|_| minute == 0 && scan.grammar().head_last)
    {
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

/// Hours and minutes at token `i`, the token behind them, and whether the form alone makes them a time.
fn face(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    let digits = scan.tokens.kind(i) == Some(TokenKind::Number);
    if !digits && !scan.begins_time(i, TimeWord::Hour(0).bit() | TimeWord::Past(0).bit()) {
        return spelled(scan, i);
    }
    if let Some((hour, end)) = pick(scan, i, |w| match w {
        TimeWord::Hour(h) => Some(h),
        _ => None,
    }) {
        return Some((hour, 0, end, true));
    }
    if let Some(found) = past(scan, i) {
        return Some(found);
    }
    let number = |at: usize, most: u32| -> Option<u32> {
        let text = scan.tokens.word(at);
        let fits = scan.tokens.kind(at) == Some(TokenKind::Number) && text.len() <= 2;
        fits.then(|| text.parse().ok()).flatten().filter(|n| *n <= most)
    };
    let minutes = |at: usize| number(at, 59).filter(|_| scan.tokens.word(at).len() == 2);
    let Some(hour) = number(i, 24) else {
        if let Some((hour, minute)) = military(scan, i) {
            return Some((hour, minute, i + 1, true));
        }
        // "6.30 p.m."
        let (hour, minute) = scan.tokens.word(i).split_once('.')?;
        let fits = scan.tokens.kind(i) == Some(TokenKind::Number) && minute.len() == 2 && hour.len() <= 2;
        let (hour, minute): (u32, u32) = fits
            .then(|| Some((hour.parse().ok()?, minute.parse().ok()?)))
            .flatten()?;
        // « a las 14.30 », « alle 14.30 », « 14.30 horas », « 14.30 hora local »
        let clock = word(scan, i + 1, |w| matches!(w, TimeWord::Clock)).filter(|_| !scan.grammar().head_last);
        let zone = word(scan, i + 1, |w| matches!(w, TimeWord::Zone(_) | TimeWord::Local)).is_some();
        let counted = scan
            .is(i + 1, |s| {
                matches!(s, Sense::Measure(_) | Sense::Money(_) | Sense::Concept(_))
                    || matches!(s, Sense::Numeral(Numeral::Scale(_)))
            })
            .is_some();
        let led = is_led(scan, i) && !counted && !scan.grammar().head_last;
        let sure = clock.is_some() || zone || led;
        return (hour <= 24 && minute < 60).then_some((hour, minute, clock.unwrap_or(i + 1), sure));
    };
    if scan.fold(i + 1) == ":" && scan.joint(i + 1) == Joint::None {
        let minute = minutes(i + 2)?;
        let seconds = scan.fold(i + 3) == ":" && minutes(i + 4).is_some();
        return Some((hour, minute, if seconds { i + 5 } else { i + 3 }, true));
    }
    // « 14h00 », « 14 heures 30 »; without minutes only behind a preposition of time: « 48 heures » is a duration.
    if let Some(end) = word(scan, i + 1, |w| matches!(w, TimeWord::Clock)).filter(|_| !scan.grammar().head_last) {
        if let Some(minute) = minutes(end) {
            return Some((hour, minute, end + 1, true));
        }
        let before = skip_back(scan, i);
        // « vendredi 22 heures »
        let day = matches!(scan.joint(i), Joint::Space)
            && word(scan, before, |w| matches!(w, TimeWord::Weekday(_))).is_some();
        let led = is_led(scan, i) || day || is_stretch(scan, before, end);
        return (led && i > 0 && hour < 24).then_some((hour, 0, end, true));
    }
    Some((hour, 0, i + 1, false))
}

/// Whether a word that leads to a time of day ends before `i`, or before a "towards" there.
fn is_led(scan: &Scan<'_>, i: usize) -> bool {
    let ends = |end: usize, test: fn(TimeWord) -> bool| {
        let lead = |from: usize| word(scan, from, test) == Some(end);
        (end.saturating_sub(LEAD)..end).any(lead)
    };
    let around = i > 1 && word(scan, i - 1, |w| matches!(w, TimeWord::Around)).is_some() && skip(scan, i - 1, 1) == i;
    // « entre las 14.00 y las 16.00 horas », « después de las 20 horas »
    let joined = |w| {
        use TimeWord::{After, And, Around, Before, Between, From, Since, To, Until};
        matches!(w, From | Since | Between | To | Until | And | Before | After | Around)
    };
    ends(if around { i - 1 } else { i }, |w| matches!(w, TimeWord::ClockLead))
        || i > 1 && ends(i, |w| matches!(w, TimeWord::Around)) && !around
        || is_article(scan, i) && ends(i - 1, joined)
}

/// Whether an article stands before `i`.
fn is_article(scan: &Scan<'_>, i: usize) -> bool {
    i > 0 && word(scan, i - 1, |w| matches!(w, TimeWord::Article)) == Some(i)
}

/// « de 9 heures à 17 heures », « entre 10h et 12h »: two hours that a word before the first joins.
fn is_stretch(scan: &Scan<'_>, before: usize, end: usize) -> bool {
    let opens = word(scan, before, |w| matches!(w, TimeWord::From | TimeWord::Between)).is_some();
    let joins = |w| matches!(w, TimeWord::To | TimeWord::And | TimeWord::Until);
    let last = word(scan, end, joins).filter(|at| opens && scan.tokens.kind(*at) == Some(TokenKind::Number));
    last.is_some_and(|at| word(scan, at + 1, |w| matches!(w, TimeWord::Clock)).is_some())
}

/// « a las tres de la tarde », « a las ocho y media »: an hour in words, where more than its article leads to it.
fn spelled(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    if !scan.begins_number(i) || scan.grammar().head_last || !is_led(scan, i) {
        return None;
    }
    let half_day = |end: &usize| word(scan, *end, |w| matches!(w, TimeWord::Am | TimeWord::Pm)).is_some();
    past(scan, i).or_else(|| {
        let (hour, end) = hour(scan, i).filter(|(_, end)| half_day(end))?;
        Some((hour, 0, end, false))
    })
}

/// "half past two", "quarter to three", « à trois heures et demie », "halb drei": minutes told from the hour.
fn past(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    let minutes = |at: usize| {
        pick(scan, at, |w| match w {
            TimeWord::Past(minutes) => Some(minutes),
            _ => None,
        })
    };
    let half = || word(scan, i, |w| matches!(w, TimeWord::HalfTo)).map(|end| (-30, end));
    let clock = |at: usize| word(scan, at, |w| matches!(w, TimeWord::Clock)).unwrap_or(at);
    let (hour, minutes, end) = if let Some((minutes, at)) = minutes(i).or_else(half) {
        let (hour, end) = hour(scan, at).filter(|_| !broken(scan, at))?;
        (hour, minutes, clock(end))
    } else {
        let (hour, end) = hour(scan, i).filter(|_| is_led(scan, i))?;
        let (minutes, end) = minutes(clock(end))?;
        (hour, minutes, end)
    };
    let total = (hour as i32 * 60 + minutes).rem_euclid(24 * 60) as u32;
    Some((total / 60, total % 60, end, true))
}

/// An hour in digits or in words.
fn hour(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    let number = numeral::cardinal(scan, i, false)?;
    let fits = matches!(number.form, Form::Digits | Form::Spelled) && number.value.fract() == 0.0;
    (fits && (0.0..=24.0).contains(&number.value)).then_some((number.value as u32, number.end))
}

/// "1415 GMT": four digits before a zone.
fn military(scan: &Scan<'_>, i: usize) -> Option<(u32, u32)> {
    let text = scan.tokens.word(i);
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let zone = word(scan, i + 1, |w| matches!(w, TimeWord::Zone(_) | TimeWord::Local));
    if !digits || zone.is_none() || broken(scan, i + 1) {
        return None;
    }
    let (hour, minute) = (text[..2].parse().ok()?, text[2..].parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

fn skip_back(scan: &Scan<'_>, i: usize) -> usize {
    let before = i.saturating_sub(1);
    if before > 0 && word(scan, before, |w| matches!(w, TimeWord::Around)).is_some() && skip(scan, before, 1) == i {
        before - 1
    } else {
        before
    }
}

/// Tokens of the longest word that leads to a time of day: « antes de las ».
const LEAD: usize = 4;
