//! Filling the open fields of a date from the publication date.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Anchor;
use super::atom::{Atom, Direction, Feast, Fields, Fixed, Third};
use super::calendar::{
    Period, anchored, easter, month, months, nth_week, nth_weekday, plus_days, plus_months, week_of, year, ymd,
};
use super::relative::unit_around;
use crate::event::Granularity;
use crate::lang::Unit;

/// The period that an atom stands for; `None` where nothing anchors it.
pub(super) fn period(atom: Atom, anchor: Anchor) -> Option<Fixed> {
    let fields = match atom {
        Atom::Fixed(fixed) => return Some(fixed),
        Atom::Fields(fields) => fields,
    };
    let granularity = granularity(&fields);
    let told = fields.year.is_some() && fields.week_offset.is_none();
    let resolve = |date: NaiveDate| {
        let period = at(&fields, date, anchor.future)?;
        match fields.third {
            Some(third) => part_of(period, third, granularity),
            None => Some(period),
        }
    };
    let base = Fixed {
        weekday: fields.weekday,
        part: fields.part,
        ..Fixed::new((NaiveDate::MIN, NaiveDate::MIN), granularity)
    };
    if told {
        let period = resolve(NaiveDate::MIN)?;
        return Some(Fixed {
            period,
            approx: fields.third.is_some(),
            ..base
        });
    }
    let (from, to, uncertain) = anchored(anchor.published?, resolve)?;
    Some(Fixed {
        period: (from, to),
        uncertain,
        relative: true,
        approx: fields.third.is_some(),
        ..base
    })
}

pub(super) fn granularity(fields: &Fields) -> Granularity {
    if let Some(nth) = fields.nth {
        return match nth.unit {
            Unit::Day | Unit::Weekday => Granularity::Day,
            Unit::Week | Unit::Weekend => Granularity::Week,
            Unit::Month => Granularity::Month,
            _ => Granularity::Quarter,
        };
    }
    if fields.weekend {
        Granularity::Week
    } else if fields.day.is_some() || fields.weekday.is_some() || fields.feast.is_some() {
        Granularity::Day
    } else if fields.month.is_some() {
        Granularity::Month
    } else if fields.quarter.is_some() || fields.season.is_some() || fields.half.is_some() {
        Granularity::Quarter
    } else {
        Granularity::Year
    }
}

/// The fields as a period, seen from `date`.
fn at(fields: &Fields, date: NaiveDate, future: bool) -> Option<Period> {
    if let Some(nth) = fields.nth {
        let base = containing(fields, date)?;
        return match nth.unit {
            Unit::Weekday => {
                let weekday = fields.weekday?;
                let first = base.0;
                let n = if nth.n < 0 { 5 } else { u32::try_from(nth.n).ok()? };
                nth_weekday(first.year(), first.month(), weekday, n).map(|d| (d, d))
            }
            Unit::Week => {
                let first = nth_week(base, nth.n)?;
                if let Some(weekday) = fields.weekday {
                    let day = plus_days(first.0, i64::from(weekday))?;
                    return Some((day, day));
                }
                if nth.n < 0 {
                    return Some((plus_days(first.0, -7 * (nth.count - 1))?, first.1));
                }
                Some((first.0, plus_days(first.1, 7 * (nth.count - 1))?))
            }
            Unit::Weekend => {
                let (monday, sunday) = nth_week(base, nth.n)?;
                Some((plus_days(monday, 5)?, sunday))
            }
            Unit::Day if nth.n < 0 => Some((plus_days(base.1, 1 - nth.count)?, base.1)),
            Unit::Day => Some((plus_days(base.0, nth.n - 1)?, plus_days(base.0, nth.n + nth.count - 2)?)),
            unit => {
                let step = match unit {
                    Unit::Quarter => 3,
                    Unit::HalfYear => 6,
                    _ => 1,
                };
                let from = if nth.n < 0 {
                    plus_months(plus_days(base.1, 1)?, -step * nth.count)?
                } else {
                    plus_months(base.0, step * (nth.n - 1))?
                };
                Some((from, plus_days(plus_months(from, step * nth.count)?, -1)?))
            }
        };
    }
    if let (Some(weekday), None, None) = (fields.weekday, fields.day, fields.month) {
        return self::weekday(weekday, fields, date, future).map(|d| (d, d));
    }
    let chosen = |year: i32| in_year(fields, year);
    if let Some(year) = fields
        .year
        .or_else(|| fields.year_offset.map(|offset| date.year() + offset))
    {
        return chosen(year);
    }
    if let (Some(day), None) = (fields.day, fields.month) {
        return self::day(day, fields, date, future).map(|d| (d, d));
    }
    // Without a year: the last one that has begun, or the next one where the claim looks ahead.
    let years = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8];
    let candidates = || years.iter().filter_map(|offset| chosen(date.year() + offset));
    // The weekday picks the year where one beside this one fits; where none does, it was a slip.
    let fits = |period: &Period| {
        let near = (period.0.year() - date.year()).abs() <= 1;
        let same = |w| period.0 != period.1 || near && period.0.weekday().num_days_from_monday() == w;
        fields.weekday.is_none_or(same)
    };
    let past = |test: &dyn Fn(&Period) -> bool| candidates().filter(test).filter(|p| p.0 <= date).last();
    let next = |test: &dyn Fn(&Period) -> bool| candidates().filter(test).find(|p| p.1 >= date);
    let any = |_: &Period| true;
    match fields.direction {
        Direction::Next | Direction::Coming => candidates().find(|p| p.0 > date),
        Direction::Last | Direction::Previous => candidates().rfind(|p| p.1 < date),
        Direction::NextButOne => candidates().filter(|p| p.0 > date).nth(1),
        Direction::LastButOne => candidates().rev().filter(|p| p.1 < date).nth(1),
        Direction::This => chosen(date.year()),
        Direction::Untold if future => next(&fits).or_else(|| next(&any)).or_else(|| past(&any)),
        Direction::Untold => past(&fits).or_else(|| next(&fits)).or_else(|| past(&any)),
    }
}

/// The month or year that an n-th week or day lies in.
fn containing(fields: &Fields, date: NaiveDate) -> Option<Period> {
    if let Some(offset) = fields.month_offset {
        return unit_around(date, Unit::Month, offset);
    }
    let shell = Fields {
        nth: None,
        weekday: None,
        ..*fields
    };
    if shell.month.is_some() || shell.year.is_some() || shell.year_offset.is_some() {
        return at(&shell, date, false);
    }
    year(date.year())
}

/// The fields within a given year.
fn in_year(fields: &Fields, year: i32) -> Option<Period> {
    if let Some(feast) = fields.feast {
        let day = match feast {
            Feast::Fixed(month, day) => ymd(year, month, day)?,
            Feast::Easter(offset) => plus_days(easter(year)?, offset)?,
            Feast::Nth(days, n, weekday, month) => plus_days(nth_weekday(year, month, weekday, n)?, days)?,
        };
        if fields.weekend {
            // The weekend before a Monday or Tuesday, behind any other day.
            let (monday, sunday) = week_of(plus_days(day, -2)?)?;
            return Some((plus_days(monday, 5)?.min(day), sunday.max(day)));
        }
        return Some((day, day));
    }
    if let Some(month) = fields.month {
        return match fields.day {
            Some(day) => ymd(year, month, day).map(|d| (d, d)),
            None => self::month(year, month),
        };
    }
    if let Some(quarter) = fields.quarter {
        return months(year, quarter * 3 - 2, 3);
    }
    if let Some(half) = fields.half {
        return months(year, half * 6 - 5, 6);
    }
    if let Some(season) = fields.season {
        return if season == 3 {
            Some((ymd(year, 12, 1)?, plus_days(ymd(year + 1, 3, 1)?, -1)?))
        } else {
            months(year, season * 3 + 3, 3)
        };
    }
    self::year(year)
}

/// A weekday: the last one up to the day itself, the next one where the claim looks ahead.
fn weekday(weekday: u32, fields: &Fields, date: NaiveDate, future: bool) -> Option<NaiveDate> {
    if let Some(offset) = fields.week_offset {
        return plus_days(week_of(plus_days(date, 7 * offset)?)?.0, i64::from(weekday));
    }
    let here = i64::from(date.weekday().num_days_from_monday());
    let back = (here - i64::from(weekday)).rem_euclid(7);
    match fields.direction {
        Direction::Previous => plus_days(week_of(plus_days(date, -7)?)?.0, i64::from(weekday)),
        Direction::Coming => plus_days(date, if back == 0 { 7 } else { 7 - back }),
        Direction::Last => plus_days(date, if back == 0 { -7 } else { -back }),
        Direction::Next => plus_days(week_of(plus_days(date, 7)?)?.0, i64::from(weekday)),
        // Weekdays are told from the nearest on, not from next week's.
        Direction::NextButOne => plus_days(date, if back == 0 { 14 } else { 14 - back }),
        Direction::LastButOne => plus_days(date, if back == 0 { -14 } else { -7 - back }),
        // "this Sunday", told on a Monday of what has been, is yesterday.
        Direction::This if !future && i64::from(weekday) - here >= 5 => plus_days(date, -back),
        Direction::This => plus_days(week_of(date)?.0, i64::from(weekday)),
        Direction::Untold if future => plus_days(date, (7 - back) % 7),
        Direction::Untold => plus_days(date, -back),
    }
}

/// A day of the month alone, or with a weekday.
fn day(day: u32, fields: &Fields, date: NaiveDate, future: bool) -> Option<NaiveDate> {
    let in_month = |offset: i64| {
        let there = plus_months(ymd(date.year(), date.month(), 1)?, offset)?;
        let found = ymd(there.year(), there.month(), day)?;
        let weekday = Weekday::try_from(u8::try_from(fields.weekday.unwrap_or(0)).ok()?).ok()?;
        (fields.weekday.is_none() || found.weekday() == weekday).then_some(found)
    };
    if let Some(offset) = fields.month_offset {
        return in_month(offset);
    }
    if fields.weekday.is_some() {
        return [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, -9, -10, -11]
            .iter()
            .find_map(|o| in_month(*o));
    }
    let forward: Vec<i64> = (0..4).collect();
    let backward: Vec<i64> = (-3..=0).rev().collect();
    if future {
        forward.iter().filter_map(|o| in_month(*o)).find(|d| *d >= date)
    } else {
        backward.iter().filter_map(|o| in_month(*o)).find(|d| *d <= date)
    }
}

/// The first or last half of a year.
pub(super) fn half_of(period: Period, third: Third) -> Option<Period> {
    months(period.0.year(), if third == Third::Early { 1 } else { 7 }, 6)
}

/// The early, middle or late part of a period.
pub(super) fn part_of(period: Period, third: Third, granularity: Granularity) -> Option<Period> {
    let (from, to) = period;
    match granularity {
        Granularity::Month => match third {
            Third::Early | Third::Before => Some((from, plus_days(from, 14)?)),
            Third::Mid => Some((plus_days(from, 9)?, plus_days(from, 19)?)),
            Third::Late | Third::After => Some((plus_days(from, 15)?, to)),
        },
        Granularity::Year => {
            let first = match third {
                Third::Early | Third::Before => 1,
                Third::Mid => 5,
                Third::Late | Third::After => 9,
            };
            months(from.year(), first, 4)
        }
        Granularity::Week => match third {
            Third::Early | Third::Before => Some((from, plus_days(from, 2)?)),
            Third::Mid => Some((plus_days(from, 1)?, plus_days(from, 4)?)),
            Third::Late | Third::After => Some((plus_days(from, 3)?, to)),
        },
        Granularity::Decade => {
            let years = to.year() - from.year() + 1;
            let (first, last) = match third {
                Third::Early | Third::Before => (0, years * 4 / 10 - 1),
                Third::Mid => (years * 4 / 10, years * 7 / 10 - 1),
                Third::Late | Third::After => (years * 6 / 10, years - 1),
            };
            Some((ymd(from.year() + first, 1, 1)?, ymd(from.year() + last, 12, 31)?))
        }
        _ => {
            let days = (to - from).num_days() + 1;
            let third_of = days / 3;
            match third {
                Third::Early | Third::Before => Some((from, plus_days(from, (third_of - 1).max(0))?)),
                Third::Mid => Some((plus_days(from, third_of)?, plus_days(to, -third_of)?)),
                Third::Late | Third::After => Some((plus_days(to, 1 - third_of.max(1))?, to)),
            }
        }
    }
}
