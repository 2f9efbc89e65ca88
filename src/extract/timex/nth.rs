//! Parts of a month or year by number: "first week of October", "Q1 2018", "week 10".

use super::atom::{Direction, Fields, Nth, direction, year_behind};
use super::relative;
use super::words::{broken, counts_nothing, day_number, month, ordinal_day, pick, skip, weekday, word, year};
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::{Numeral, Sense, TimeWord, Unit};
use crate::text::Joint;

/// "first week of October", "third Friday of this month", "last week of 2016", "week 10", "the 9th month of next year".
pub(super) fn nth_of(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let counted = TimeWord::Unit(Unit::Day).bit() | TimeWord::Weekday(0).bit();
    if !scan.has_times(counted) {
        return None;
    }
    let from = skip(scan, i, 1);
    let week = super::words::unit(scan, from).filter(|(unit, _)| *unit == Unit::Week);
    if let Some(end) = week.map(|(_, end)| end).or_else(|| numbered_week(scan, from)) {
        // "week 10 of 2020"
        if let Some((n, end)) =
            week_number(scan, end).filter(|_| scan.joint(end) == Joint::Space && !relative::is_plural(scan, from, end))
        {
            // "one week three days" is a duration.
            let counted = i
                .checked_sub(1)
                .is_some_and(|b| numeral::cardinal(scan, b, false).is_some());
            if counted || super::words::unit(scan, end).is_some() {
                return None;
            }
            let fields = Fields {
                nth: Some(Nth {
                    n: i64::from(n),
                    unit: Unit::Week,
                    count: 1,
                }),
                ..Fields::default()
            };
            return Some(within(scan, fields, end).unwrap_or((fields, end)));
        }
    }
    // "in der 45. Kalenderwoche"
    let ranked = ordinal_day(scan, from)
        .or_else(|| week_rank(scan, from))
        .filter(|(_, end)| !broken(scan, *end));
    if let Some((n, end)) = ranked.and_then(|(n, end)| Some((n, numbered_week(scan, end)?))) {
        let nth = Nth {
            n: i64::from(n),
            unit: Unit::Week,
            count: 1,
        };
        let fields = Fields {
            nth: Some(nth),
            ..Fields::default()
        };
        return Some(within(scan, fields, end).unwrap_or((fields, end)));
    }
    let (fields, end) = nth_unit(scan, from)?;
    // "the second Sunday" of no month that is told is this month's.
    let first = |nth: Nth| nth.unit == Unit::Weekday && (1..=4).contains(&nth.n);
    let lone = fields.nth.is_some_and(first) && counts_nothing(scan, end);
    let month_offset = Some(0);
    within(scan, fields, end).or_else(|| lone.then_some((Fields { month_offset, ..fields }, end)))
}

/// The token behind a word for a week that its number in the year tells.
fn numbered_week(scan: &Scan<'_>, i: usize) -> Option<usize> {
    word(scan, i, |w| matches!(w, TimeWord::WeekOfYear))
}

/// "45.", "45th": the week of the year that an ordinal tells.
fn week_rank(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    let number = numeral::cardinal(scan, i, false).filter(|number| number.form == Form::Ordinal)?;
    (1.0..=53.0)
        .contains(&number.value)
        .then_some((number.value as u32, number.end))
}

/// "third week", "last two weekends": which of a longer period's.
pub(super) fn nth_unit(scan: &Scan<'_>, from: usize) -> Option<(Fields, usize)> {
    let (n, end) = ordinal_day(scan, from)
        .map(|(n, end)| (i64::from(n), end))
        .or_else(|| word(scan, from, |w| matches!(w, TimeWord::Last)).map(|end| (-1, end)))?;
    if broken(scan, end) {
        return None;
    }
    let (count, at) = day_number(scan, end).map_or((1, end), |(count, end)| (i64::from(count), end));
    let mut fields = Fields::default();
    let end = if let Some((weekday, end)) = weekday(scan, at) {
        fields.weekday = Some(weekday);
        fields.nth = Some(Nth {
            n,
            unit: Unit::Weekday,
            count: 1,
        });
        end
    } else {
        let (unit, end) = super::words::unit(scan, at)?;
        if !matches!(
            unit,
            Unit::Day | Unit::Week | Unit::Weekend | Unit::Month | Unit::Quarter | Unit::HalfYear
        ) {
            return None;
        }
        fields.nth = Some(Nth { n, unit, count });
        end
    };
    Some((fields, end))
}

/// 1 to 53.
pub(super) fn week_number(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    let number = numeral::cardinal(scan, i, false)?;
    let fits = number.value.fract() == 0.0 && (1.0..=53.0).contains(&number.value) && number.form != Form::Ordinal;
    fits.then_some((number.value as u32, number.end))
}

/// The month or year behind "first week of".
pub(super) fn within(scan: &Scan<'_>, fields: Fields, end: usize) -> Option<(Fields, usize)> {
    let at = skip(scan, end, 2);
    if broken(scan, at) {
        return None;
    }
    if let Some((month, end)) = month(scan, at) {
        return Some(year_behind(
            scan,
            Fields {
                month: Some(month),
                ..fields
            },
            end,
            false,
        ));
    }
    for (unit, month) in [(Unit::Month, true), (Unit::Year, false)] {
        if let Some((offset, end)) = relative::unit_offset(scan, at, unit) {
            let fields = if month {
                Fields {
                    month_offset: Some(offset),
                    ..fields
                }
            } else {
                Fields {
                    year_offset: Some(offset as i32),
                    ..fields
                }
            };
            return Some((fields, end));
        }
    }
    let at = word(scan, at, |w| matches!(w, TimeWord::YearOf)).unwrap_or(at);
    let Some((year, end)) = year(scan, at) else {
        // "the second week of the month": this one.
        let (unit, behind) = super::words::unit(scan, at).filter(|_| at > end)?;
        let fields = match unit {
            Unit::Month => Fields {
                month_offset: Some(0),
                ..fields
            },
            Unit::Year => Fields {
                year_offset: Some(0),
                ..fields
            },
            _ => return None,
        };
        return relative::is_this(scan, at, behind, true).then_some((fields, behind));
    };
    Some((
        Fields {
            year: Some(year),
            ..fields
        },
        end,
    ))
}

/// A season, quarter or half at `i`.
pub(super) fn part_of_year(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let base = Fields::default();
    pick(scan, i, |w| {
        Some(match w {
            TimeWord::Season(n) => Fields {
                season: Some(n),
                ..base
            },
            TimeWord::Quarter(n) => Fields {
                quarter: Some(n),
                ..base
            },
            TimeWord::Half(n) => Fields { half: Some(n), ..base },
            _ => return None,
        })
    })
}

/// "spring 2018", "Q1 2018", "the first half of 2016", « premier trimestre 2018 ».
pub(super) fn span_of_year(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    if !scan.begins_number(i) && !scan.begins_time(i, TimeWord::Last.bit() | TimeWord::Season(0).bit()) {
        return None;
    }
    let (led, from) = match year(scan, i) {
        // « 2016 no terceiro trimestre », but « em 2018, o segundo trimestre de 2019 »
        Some((year, end)) if !broken(scan, end) => (Some(year), skip(scan, end, 2)),
        _ => (None, i),
    };
    let (direction, from) = direction(scan, from).unwrap_or((Direction::Untold, from));
    let (part, end) = part_of_year(scan, from)?;
    let fields = Fields {
        year: led,
        direction,
        ..part
    };
    let told = year_behind(scan, fields, end, false);
    let (mut full, mut behind) = match led {
        None => told,
        Some(_) if told.1 > end => return None,
        Some(_) => (fields, end),
    };
    // "the first quarter of the year"
    let of_phrase = scan.is(end - 1, |s| s == Sense::Numeral(Numeral::Of)) == Some(end);
    let at = skip(scan, end, 2);
    let whole = super::words::unit(scan, at)
        .filter(|(unit, _)| *unit == Unit::Year && at > end + usize::from(!of_phrase) && behind == end);
    if let Some((_, year_end)) = whole.filter(|(_, year_end)| relative::is_this(scan, at, *year_end, true)) {
        full.year_offset = Some(0);
        behind = year_end;
    }
    let strict = word(scan, end - 1, |w| matches!(w, TimeWord::Homonym)).is_some() || full.half.is_some();
    let end = behind;
    // "first half" and "fall" are times only with a year; « été » only with an article or one too.
    let told = full.year.is_some() || full.year_offset.is_some();
    let lead = |test: fn(TimeWord) -> bool| from.checked_sub(1).is_some_and(|b| word(scan, b, test).is_some());
    let introduced = direction != Direction::Untold || lead(|w| matches!(w, TimeWord::SeasonLead));
    let marked = direction != Direction::Untold && full.half.is_none() || lead(|w| matches!(w, TimeWord::SeasonMark));
    (told || introduced && (!strict || marked)).then_some((full, end))
}
