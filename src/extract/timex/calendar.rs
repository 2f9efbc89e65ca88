//! Calendar arithmetic that no word needs: weeks, months, Easter, and what a uncertain anchor does to them.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::claim::Published;

/// The first and last day of a period.
pub(super) type Period = (NaiveDate, NaiveDate);

pub(super) fn ymd(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

pub(super) fn plus_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    if days >= 0 {
        date.checked_add_days(Days::new(days as u64))
    } else {
        date.checked_sub_days(Days::new(days.unsigned_abs()))
    }
}

pub(super) fn plus_months(date: NaiveDate, months: i64) -> Option<NaiveDate> {
    let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
    if months >= 0 {
        date.checked_add_months(count)
    } else {
        date.checked_sub_months(count)
    }
}

pub(super) fn week_of(date: NaiveDate) -> Option<Period> {
    let monday = plus_days(date, -i64::from(date.weekday().num_days_from_monday()))?;
    Some((monday, plus_days(monday, 6)?))
}

pub(super) fn month(year: i32, month: u32) -> Option<Period> {
    let first = ymd(year, month, 1)?;
    Some((first, plus_days(plus_months(first, 1)?, -1)?))
}

pub(super) fn months(year: i32, first: u32, count: i64) -> Option<Period> {
    let from = ymd(year, first, 1)?;
    Some((from, plus_days(plus_months(from, count)?, -1)?))
}

pub(super) fn year(year: i32) -> Option<Period> {
    Some((ymd(year, 1, 1)?, ymd(year, 12, 31)?))
}

pub(super) fn decade(first: i32) -> Option<Period> {
    Some((ymd(first, 1, 1)?, ymd(first + 9, 12, 31)?))
}

/// The n-th `weekday` (0 is Monday) of a month; 5 is the last.
pub(super) fn nth_weekday(year: i32, month: u32, weekday: u32, n: u32) -> Option<NaiveDate> {
    let day = Weekday::try_from(u8::try_from(weekday).ok()?).ok()?;
    if n >= 5 {
        return (1..=5)
            .rev()
            .find_map(|n| NaiveDate::from_weekday_of_month_opt(year, month, day, n));
    }
    NaiveDate::from_weekday_of_month_opt(year, month, day, u8::try_from(n).ok()?)
}

/// Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature, 1876).
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    ymd(year, month as u32, day as u32)
}

/// The n-th week of a year or month: that which holds its n-th Thursday (ISO 8601), Monday to Sunday.
pub(super) fn nth_week(period: Period, n: i64) -> Option<Period> {
    let (mut monday, _) = week_of(period.0)?;
    if plus_days(monday, 3)? < period.0 {
        monday = plus_days(monday, 7)?;
    }
    if n < 0 {
        let (mut last, _) = week_of(period.1)?;
        if plus_days(last, 3)? > period.1 {
            last = plus_days(last, -7)?;
        }
        return Some((last, plus_days(last, 6)?));
    }
    let monday = plus_days(monday, 7 * (n - 1))?;
    Some((monday, plus_days(monday, 6)?))
}

/// What `resolve` gives for a publication date that may itself be a stretch of days: the window over its ends, and
/// whether that is wider than the period itself.
pub(super) fn anchored(
    anchor: Published,
    resolve: impl Fn(NaiveDate) -> Option<Period>,
) -> Option<(NaiveDate, NaiveDate, bool)> {
    let first = resolve(anchor.from)?;
    let last = resolve(anchor.to)?;
    Some((first.0.min(last.0), first.1.max(last.1), first != last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_and_weeks() {
        assert_eq!(easter(2019), ymd(2019, 4, 21));
        assert_eq!(easter(2024), ymd(2024, 3, 31));
        assert_eq!(nth_weekday(2016, 11, 3, 4), ymd(2016, 11, 24));
        assert_eq!(nth_weekday(2016, 5, 0, 5), ymd(2016, 5, 30));
        assert_eq!(nth_week(year(2027).unwrap(), 3).unwrap().0, ymd(2027, 1, 18).unwrap());
    }
}
