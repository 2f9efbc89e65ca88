//! Dates of a month and a day.

use super::atom::{Direction, Fields, direction, is_counted, year_behind};
use super::relative;
use super::words::{broken, day, is_free, month, ordinal_day, skip, word, year};
use crate::extract::scan::Scan;
use crate::lang::{Sense, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// "5 March 2020", "the 4th of July", « 1er avril », "31-Aug", « el pasado 3 de mayo ».
pub(super) fn day_month(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let months = TimeWord::Month(1).bit() | TimeWord::Unit(Unit::Month).bit();
    if !scan.has_times(months) && !scan.grammar().ordinal_stop {
        return None;
    }
    let lead = skip(scan, i, 1);
    let ahead = direction(scan, lead).filter(|(_, end)| !scan.grammar().head_last && !broken(scan, *end));
    let from = ahead.map_or(lead, |(_, end)| end);
    let from = if ahead.is_some() { skip(scan, from, 1) } else { from };
    if !scan.begins_number(from) {
        return None;
    }
    let (day, end) = day(scan, from)?;
    // "$12 December 27"
    let paid = from > 1 && scan.tokens.kind(from - 2) == Some(TokenKind::Number);
    if from > 0 && !paid && scan.is(from - 1, |s| matches!(s, Sense::Money(_))).is_some() {
        return None;
    }
    if let Some((month, end)) = ranked_month(scan, from, end) {
        let fields = Fields {
            day: Some(day),
            month: Some(month),
            ..Fields::default()
        };
        return Some(year_behind(scan, fields, end, false));
    }
    let mut at = skip(scan, end, 2);
    if matches!(scan.fold(at), "/" | ".") {
        at += 1;
    }
    if broken(scan, at) {
        return None;
    }
    // "the 15th day of next month", but « 11 dias em maio »
    let at = super::words::unit(scan, at)
        .filter(|(u, _)| *u == Unit::Day && ordinal_day(scan, from).is_some())
        .map_or(at, |(_, end)| skip(scan, end, 2));
    // « les dix derniers mois » has no tenth day.
    let parted = at > end || ordinal_day(scan, from).is_some();
    if let Some((offset, end)) = relative::unit_offset(scan, at, Unit::Month).filter(|_| parted) {
        return Some((
            Fields {
                day: Some(day),
                month_offset: Some(offset),
                ..Fields::default()
            },
            end,
        ));
    }
    let direction = direction(scan, at);
    let (month, end) = month(scan, direction.map_or(at, |(_, end)| end))?;
    let fields = Fields {
        day: Some(day),
        month: Some(month),
        direction: direction.or(ahead).map_or(Direction::Untold, |d| d.0),
        ..Fields::default()
    };
    let end = if scan.fold(end) == "/" { end + 1 } else { end };
    Some(year_behind(scan, fields, end, true))
}

/// "am siebten vierten", "Donnerstag, 7. 4.": the month by its number, where a full stop makes ordinals. Something must
/// lead to the day `from..end`, and nothing stand behind that the numbers could rank.
fn ranked_month(scan: &Scan<'_>, from: usize, end: usize) -> Option<(u32, usize)> {
    let lead = |w| {
        matches!(
            w,
            TimeWord::On | TimeWord::Filler | TimeWord::Weekday(_) | TimeWord::From | TimeWord::To
        )
    };
    let led = from == 0 || word(scan, from - 1, lead).is_some();
    ordinal_day(scan, from).filter(|_| scan.grammar().ordinal_stop && led && !broken(scan, end))?;
    let slash = scan.fold(end) == "/";
    let at = if slash { end + 1 } else { end };
    let stop = |at: usize| scan.fold(at) == "." && scan.joint(at) == Joint::None;
    let (month, end) = if scan.tokens.kind(at) == Some(TokenKind::Number) {
        let month = scan.tokens.word(at).parse().ok()?;
        (stop(at + 1) || slash).then_some((month, at + 1 + usize::from(stop(at + 1))))?
    } else {
        ordinal_day(scan, at).filter(|_| !broken(scan, at))?
    };
    ((1..=12).contains(&month) && (is_free(scan, end) || year(scan, end).is_some())).then_some((month, end))
}

/// "March 5, 2020", "Oct. 2", "September", "October 2018", "2015 May".
pub(super) fn month_day(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let words = TimeWord::Month(1).bit() | TimeWord::Last.bit() | TimeWord::Unit(Unit::Month).bit();
    if !scan.begins_number(i) && !scan.begins_time(i, words) && !scan.is_dated(i) {
        return None;
    }
    // Without a month's name there is only "Dec31", perhaps behind "last".
    let named = scan.has_times(TimeWord::Month(1).bit());
    if !named && !scan.is_dated(i) && !scan.begins_time(i, TimeWord::Last.bit()) {
        return None;
    }
    let (led, from) = match year(scan, i) {
        Some((year, end)) if !broken(scan, end) && scan.fold(end) != "," => (Some(year), skip(scan, end, 1)),
        _ => (None, i),
    };
    let (direction, from) = direction(scan, from).unwrap_or((Direction::Untold, from));
    if let Some((month, day)) = glued(scan, from).filter(|_| led.is_none()) {
        let fields = Fields {
            month: Some(month),
            day: Some(day),
            direction,
            ..Fields::default()
        };
        return Some(year_behind(scan, fields, from + 1, false));
    }
    // "the month of April"
    let named = super::words::unit(scan, from).filter(|(unit, _)| *unit == Unit::Month);
    let named = named.and_then(|(_, end)| word(scan, end, |w| matches!(w, TimeWord::Of)));
    let (month, end) = month(scan, named.unwrap_or(from))?;
    let mut fields = Fields {
        month: Some(month),
        year: led,
        direction,
        ..Fields::default()
    };
    let mut at = if matches!(scan.fold(end), "/" | ".") {
        end + 1
    } else {
        skip(scan, end, 1)
    };
    if scan.fold(end) == "," && ordinal_day(scan, at).is_none() {
        at = end;
    }
    let follows = (!broken(scan, at)).then(|| day(scan, at)).flatten();
    if let Some((day, behind)) = follows.filter(|(_, behind)| !is_counted(scan, *behind)) {
        // "May 2018" is a month, "May 20" a day; "June 10 people" is none.
        let hours = scan.fold(behind) == ":"
            || scan
                .is(behind, |s| matches!(s, Sense::Time(TimeWord::Am | TimeWord::Pm)))
                .is_some();
        if !hours && year(scan, at).is_none_or(|(_, end)| end < behind) {
            fields.day = Some(day);
            return Some(if led.is_none() {
                year_behind(scan, fields, behind, false)
            } else {
                (fields, behind)
            });
        }
    }
    if led.is_some() {
        return Some((fields, end));
    }
    Some(year_behind(scan, fields, end, true))
}

/// "Dec31": a month and a day in one token.
pub(super) fn glued(scan: &Scan<'_>, i: usize) -> Option<(u32, u32)> {
    let text = scan.fold(i);
    let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if !(1..=2).contains(&digits) || scan.tokens.kind(i) != Some(TokenKind::Word) || text.len() < 4 + digits - 1 {
        return None;
    }
    let (name, day) = text.split_at(text.len() - digits);
    let day: u32 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let month = scan.language.tables().time.iter().find_map(|(word, cell)| match word {
        TimeWord::Month(month) if cell.split('|').any(|form| form == name) => Some(*month),
        _ => None,
    })?;
    Some((month, day))
}
