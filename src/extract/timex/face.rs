//! Hours and minutes, in digits and in words.

use super::words::{broken, day_number, pick, skip, word};
use crate::extract::numeral::{self, Form, NUMERALS};
use crate::extract::scan::Scan;
use crate::lang::{Numeral, Sense, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// Tokens of the longest word that leads to a time of day: « antes de las ».
pub(super) const LEAD: usize = 4;

/// The words that a time of day may begin with.
const WORDS: u32 = TimeWord::Hour(0).bit() | TimeWord::HalfTo.bit() | TimeWord::Past(0).bit();

/// Whether a time of day, or a bare hour, may begin at token `i`.
pub(super) fn may_begin(scan: &Scan<'_>, i: usize) -> bool {
    scan.begins_number(i) || scan.begins_time(i, WORDS)
}

/// Hours and minutes at token `i`, the token behind them, and whether the form alone makes them a time.
pub(super) fn face(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    if scan.tokens.kind(i) != Some(TokenKind::Number) && !scan.begins_time(i, WORDS) {
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
    let Some(hour) = two_digits(scan, i, 24) else {
        return military(scan, i).or_else(|| dotted(scan, i));
    };
    let minutes = |at: usize| two_digits(scan, at, 59).filter(|_| scan.tokens.word(at).len() == 2);
    if scan.fold(i + 1) == ":" && scan.joint(i + 1) == Joint::None {
        let minute = minutes(i + 2)?;
        let seconds = scan.fold(i + 3) == ":" && minutes(i + 4).is_some();
        return Some((hour, minute, if seconds { i + 5 } else { i + 3 }, true));
    }
    // « 14h00 », « 14 heures 30 », "14 Uhr 30"
    if let Some(end) = clock(scan, i + 1) {
        if let Some(minute) = minutes(end) {
            // "1h 30min" lasts, « à 14h30min » is a time of day.
            let lasts = word(scan, end + 1, |w| matches!(w, TimeWord::Unit(Unit::Minute))).is_some();
            return (!lasts || broken(scan, end + 1) || is_led(scan, i)).then_some((hour, minute, end + 1, true));
        }
        if counts_hours(scan, i + 1) {
            return (is_hour(scan, i, end) && hour < 24).then_some((hour, 0, end, true));
        }
    }
    Some((hour, 0, i + 1, is_bare_hour(scan, i, i + 1)))
}

/// « alle 14 », « alle otto »: whether the bare number at `i..end` is led to as an hour, and counts nothing.
fn is_bare_hour(scan: &Scan<'_>, i: usize, end: usize) -> bool {
    let led = (i.saturating_sub(LEAD)..i).any(|from| word(scan, from, |w| matches!(w, TimeWord::HourLead)) == Some(i));
    let counts = |at: usize| {
        let counted = |s| match s {
            Sense::Measure(_) | Sense::Money(_) | Sense::Concept(_) => true,
            Sense::Numeral(n) => matches!(n, Numeral::Scale(_) | Numeral::Half),
            _ => false,
        };
        let small = |s: Sense| {
            matches!(
                s,
                Sense::Function | Sense::Where | Sense::Time(_) | Sense::Cue(_) | Sense::Syntax(_) | Sense::Trigger(_)
            )
        };
        let plain = scan.tokens.kind(at) == Some(TokenKind::Word) && scan.joint(at) != Joint::Break;
        plain && (scan.is(at, counted).is_some() || scan.is(at, small).is_none())
    };
    // « dalle 3 alle 5 persone »
    let range = word(scan, end, |w| matches!(w, TimeWord::To | TimeWord::And))
        .and_then(|at| numeral::cardinal(scan, skip(scan, at, 1), false))
        .is_some_and(|last| counts(last.end));
    led && !counts(end) && !range
}

/// Whether the clock's word at `i` counts hours too: « heures », "uur"; "o'clock" and "Uhr" do not.
pub(super) fn counts_hours(scan: &Scan<'_>, i: usize) -> bool {
    word(scan, i, |w| matches!(w, TimeWord::Unit(Unit::Hour))).is_some()
}

fn clock(scan: &Scan<'_>, i: usize) -> Option<usize> {
    word(scan, i, |w| matches!(w, TimeWord::Clock))
}

fn two_digits(scan: &Scan<'_>, at: usize, most: u32) -> Option<u32> {
    let text = scan.tokens.word(at);
    let fits = scan.tokens.kind(at) == Some(TokenKind::Number) && text.len() <= 2;
    fits.then(|| text.parse().ok()).flatten().filter(|n| *n <= most)
}

/// Whether the number of hours at `i..end` is a time of day: « 48 heures » is a duration, « vers 14 heures » is none.
fn is_hour(scan: &Scan<'_>, i: usize, end: usize) -> bool {
    let before = skip_back(scan, i);
    // « vendredi 22 heures »
    let day =
        matches!(scan.joint(i), Joint::Space) && word(scan, before, |w| matches!(w, TimeWord::Weekday(_))).is_some();
    let half_day = |w| matches!(w, TimeWord::Am | TimeWord::Pm | TimeWord::Local);
    let told = word(scan, end, half_day).is_some() && !broken(scan, end);
    told || i > 0 && (is_led(scan, i) || day || is_stretch(scan, before, end))
}

/// "1415 GMT": four digits before a zone.
fn military(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    let text = scan.tokens.word(i);
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    if !digits || zone(scan, i + 1).is_none() || broken(scan, i + 1) {
        return None;
    }
    let (hour, minute) = (text[..2].parse().ok()?, text[2..].parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute, i + 1, true))
}

fn zone(scan: &Scan<'_>, i: usize) -> Option<usize> {
    word(scan, i, |w| matches!(w, TimeWord::Zone(_) | TimeWord::Local))
}

/// "6.30 p.m.", « a las 14.30 », "14.30 uur", « 14.30 hora local ».
fn dotted(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    let (hour, minute) = scan.tokens.word(i).split_once('.')?;
    let fits = scan.tokens.kind(i) == Some(TokenKind::Number) && minute.len() == 2 && hour.len() <= 2;
    let (hour, minute): (u32, u32) = fits
        .then(|| Some((hour.parse().ok()?, minute.parse().ok()?)))
        .flatten()?;
    let counted = scan
        .is(i + 1, |s| {
            matches!(s, Sense::Measure(_) | Sense::Money(_) | Sense::Concept(_))
                || matches!(s, Sense::Numeral(Numeral::Scale(_)))
        })
        .is_some();
    let clock = clock(scan, i + 1);
    // Where the full stop is the decimal mark, "about 7.25" is a number.
    let led = scan.grammar().decimal != '.' && !counted && is_led(scan, i);
    let sure = clock.is_some() || zone(scan, i + 1).is_some() || led;
    (hour <= 24 && minute < 60).then_some((hour, minute, clock.unwrap_or(i + 1), sure))
}

/// « a las tres de la tarde », "three o'clock", "om drie uur": an hour in words, where more than its number tells.
fn spelled(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    if !scan.begins_number(i) {
        return None;
    }
    if let Some(found) = past(scan, i) {
        return Some(found);
    }
    let (hour, end) = hour(scan, i)?;
    if let Some(behind) = clock(scan, end) {
        return (!counts_hours(scan, end) || is_hour(scan, i, behind)).then_some((hour, 0, behind, true));
    }
    let half_day = word(scan, end, |w| matches!(w, TimeWord::Am | TimeWord::Pm)).is_some();
    let bare = is_bare_hour(scan, i, end);
    (bare || half_day && is_led(scan, i)).then_some((hour, 0, end, bare))
}

/// "half past two", "quarter to three", « à trois heures et demie », "halb drei": minutes told from the hour.
fn past(scan: &Scan<'_>, i: usize) -> Option<(u32, u32, usize, bool)> {
    if !scan.has_times(WORDS) && !scan.has_any(NUMERALS) {
        return None;
    }
    let minutes = |at: usize| {
        pick(scan, at, |w| match w {
            TimeWord::Past(minutes) => Some(minutes),
            _ => None,
        })
    };
    let half = || word(scan, i, |w| matches!(w, TimeWord::HalfTo)).map(|end| (-30, end));
    let behind_clock = |at: usize| clock(scan, at).unwrap_or(at);
    let (hour, minutes, end) = if let Some((minutes, at)) = minutes(i).or_else(half) {
        let (hour, end) = hour(scan, at).filter(|_| !broken(scan, at))?;
        (hour, minutes, behind_clock(end))
    } else {
        let (hour, end) = hour(scan, i).filter(|_| is_led(scan, i))?;
        let end = behind_clock(end);
        // « las cinco menos diez »
        let less = || {
            let at = scan.is(end, |s| matches!(s, Sense::Numeral(Numeral::Minus)))?;
            let (minutes, end) = day_number(scan, at).filter(|(n, _)| *n < 30)?;
            Some((-(minutes as i32), end))
        };
        let (minutes, end) = minutes(end).or_else(less)?;
        (hour, minutes, end)
    };
    let total = (hour as i32 * 60 + minutes).rem_euclid(24 * 60) as u32;
    Some((total / 60, total % 60, end, true))
}

/// An hour in digits or in words.
pub(super) fn hour(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    let number = numeral::cardinal(scan, i, false)?;
    let fits = matches!(number.form, Form::Digits | Form::Spelled) && number.value.fract() == 0.0;
    (fits && (0.0..=24.0).contains(&number.value)).then_some((number.value as u32, number.end))
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
pub(super) fn is_article(scan: &Scan<'_>, i: usize) -> bool {
    i > 0 && word(scan, i - 1, |w| matches!(w, TimeWord::Article)) == Some(i)
}

/// « de 9 heures à 17 heures », « entre 10h et 12h »: two hours that a word before the first joins.
fn is_stretch(scan: &Scan<'_>, before: usize, end: usize) -> bool {
    let opens = word(scan, before, |w| matches!(w, TimeWord::From | TimeWord::Between)).is_some();
    let joins = |w| matches!(w, TimeWord::To | TimeWord::And | TimeWord::Until);
    let last = word(scan, end, joins).filter(|at| opens && scan.tokens.kind(*at) == Some(TokenKind::Number));
    last.is_some_and(|at| clock(scan, at + 1).is_some())
}

fn skip_back(scan: &Scan<'_>, i: usize) -> usize {
    let before = i.saturating_sub(1);
    if before > 0 && word(scan, before, |w| matches!(w, TimeWord::Around)).is_some() && skip(scan, before, 1) == i {
        before - 1
    } else {
        before
    }
}
