//! Weekdays, alone and with a date or a week.

use super::atom::{Direction, Fields, direction, is_counted};
use super::month::{day_month, month_day};
use super::words::{broken, counts_nothing, day, day_number, ends, ordinal_day, skip, weekday};
use super::{numeric, relative};
use crate::extract::scan::Scan;
use crate::lang::{Sense, TimeWord, Unit};
use crate::text::Joint;

/// "Wednesday", "last Thursday", « jeudi dernier », "Wednesday the 31st", "Tue May 9", "Friday of next week".
pub(super) fn weekday_date(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let lead = skip(scan, i, 1);
    let directed = scan.begins_time(i, TimeWord::Last.bit()) || scan.begins_time(lead, TimeWord::Last.bit());
    if !directed && !scan.begins_time(i, TimeWord::Weekday(0).bit()) {
        return None;
    }
    let lead = if direction(scan, i).is_none() && direction(scan, lead).is_some() {
        lead
    } else {
        i
    };
    let (before, from) = match direction(scan, lead) {
        Some((direction, end)) if !broken(scan, end) => {
            // "this week Friday", "previous week - Monday"
            if let Some((offset, end)) = relative::unit_offset(scan, lead, Unit::Week) {
                let at = skip(
                    scan,
                    if matches!(scan.fold(end), "-" | "–") {
                        end + 1
                    } else {
                        end
                    },
                    2,
                );
                let (weekday, end) = weekday(scan, at)?;
                return Some((
                    Fields {
                        weekday: Some(weekday),
                        week_offset: Some(offset),
                        ..Fields::default()
                    },
                    end,
                ));
            }
            (direction, end)
        }
        _ => (Direction::Untold, i),
    };
    let (weekday, end) = weekday(scan, from)?;
    let mut fields = Fields {
        weekday: Some(weekday),
        direction: before,
        ..Fields::default()
    };
    let end = if scan.fold(end) == "." && scan.joint(end) == Joint::None && day(scan, end + 1).is_some() {
        end + 1
    } else {
        end
    };
    let at = skip(scan, end, 2);
    let paren = scan.fold(at) == "(" && !broken(scan, at + 1);
    let at = if paren { at + 1 } else { at };
    if !broken(scan, at) {
        let dashed = numeric::dashed(scan, at).filter(|(_, end)| counts_nothing(scan, *end));
        let dated = [
            numeric::date(scan, at),
            day_month(scan, at),
            month_day(scan, at),
            dashed,
        ];
        let dated = dated.into_iter().flatten().filter(|(f, _)| f.day.is_some());
        // Of those of one length the first.
        if let Some((date, end)) = dated.rev().max_by_key(|(_, end)| *end) {
            let end = if paren && scan.fold(end) == ")" { end + 1 } else { end };
            let direction = if date.direction == Direction::Untold {
                before
            } else {
                date.direction
            };
            return Some((
                Fields {
                    weekday: Some(weekday),
                    direction,
                    ..date
                },
                end,
            ));
        }
        if paren {
            // « quinta-feira (21) »
            if let Some((day, end)) = day_number(scan, at).filter(|(_, end)| scan.fold(*end) == ")") {
                fields.day = Some(day);
                fields.direction = Direction::Untold;
                return Some((fields, end + 1));
            }
            return Some((fields, at - 1));
        }
        let ordinal = ordinal_day(scan, at).or_else(|| {
            (at == end)
                .then(|| day_number(scan, at))
                .flatten()
                .filter(|(_, behind)| !scan.grammar().month_first || ends(scan, *behind))
        });
        let spelled = (at > end).then(|| day_number(scan, at)).flatten();
        if let Some((day, end)) = ordinal
            .or(spelled)
            .filter(|(_, end)| !is_counted(scan, *end) && scan.fold(*end) != ":")
        {
            let clock = scan
                .is(end, |s| {
                    matches!(s, Sense::Time(TimeWord::Clock | TimeWord::Am | TimeWord::Pm))
                })
                .is_some();
            if !clock {
                fields.day = Some(day);
                return Some((fields, end));
            }
        }
        if let Some((offset, end)) = relative::unit_offset(scan, at, Unit::Week) {
            return Some((
                Fields {
                    week_offset: Some(offset),
                    ..fields
                },
                end,
            ));
        }
    }
    if let Some((direction, end)) = direction(scan, end).filter(|_| !broken(scan, end) && !scan.grammar().head_last) {
        return Some((Fields { direction, ..fields }, end));
    }
    Some((fields, end))
}
