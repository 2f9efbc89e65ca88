//! Comparison levels of times.

use chrono::{NaiveTime, Timelike, Weekday};

use super::Relation::{Agreement, Contradiction};
use super::level::Verdict;
use crate::event::{Granularity, Moment, TimeSpan};

/// The level of two parts of a day that do not meet.
pub(super) const TIMES_OF_DAY: &str = "the times of day differ";

/// Minutes by which a time told as "about" may be off.
const ABOUT: i64 = 30;

/// Hours by which what is told of a part of the day may lie outside of it: where evening begins, desks differ.
const EDGE: i64 = 2;

/// How the second time stands to the first; `None` where the two say nothing of each other.
///
/// `offsets` holds the minutes east of Greenwich that clocks may go by where it happened; none where that is unknown.
pub(super) fn compare(x: &TimeSpan, y: &TimeSpan, offsets: &[i32]) -> Option<Verdict> {
    let ((Some(from_x), Some(to_x)), (Some(from_y), Some(to_y))) = ((x.from, x.to), (y.from, y.to)) else {
        return (x.weekdays.is_some() && x.weekdays == y.weekdays)
            .then(|| Verdict::new(Agreement, "the same weekdays", 0.7));
    };
    let meet = from_x.date <= to_y.date && from_y.date <= to_x.date;
    let fine = |span: &TimeSpan| span.granularity <= Granularity::Day && !span.uncertain;
    // Where only the clock was told, the day says nothing.
    let assumed = x.assumed || y.assumed;
    let clocks = from_x.time.zip(from_y.time).filter(|_| meet || assumed);
    if let Some((a, b)) = clocks {
        if [x, y].iter().any(|span| span.granularity == Granularity::DayPart) {
            return if meet { parts(x, y) } else { None };
        }
        return clock_times((x, a), (y, b), offsets);
    }
    if assumed {
        return None;
    }
    if meet {
        let equal = (from_x.date, to_x.date) == (from_y.date, to_y.date);
        return Some(if equal && fine(x) && fine(y) {
            Verdict::new(Agreement, "the same days", 0.9)
        } else if x.uncertain || y.uncertain {
            Verdict::new(Agreement, "overlaps within what the publication date leaves open", 0.5)
        } else {
            Verdict::new(Agreement, "one contains the other", 0.6)
        });
    }
    // Weekdays are resolved with the publication date, and news dates drift by a day: only dates told in full differ here.
    let told = |span: &TimeSpan| fine(span) && span.weekdays.is_none();
    (told(x) && told(y)).then(|| Verdict::new(Contradiction, "the days differ", 0.7))
}

/// How two clock times of one day stand to each other.
fn clock_times((x, a): (&TimeSpan, NaiveTime), (y, b): (&TimeSpan, NaiveTime), offsets: &[i32]) -> Option<Verdict> {
    let about = ABOUT * (i64::from(x.approx) + i64::from(y.approx));
    let slack = rounding(a).max(rounding(b)) + about;
    let minutes = (a - b).num_minutes();
    let apart = |shift: i32| around(minutes - i64::from(shift));
    let (apart, note) = match (x.zone, y.zone) {
        (None, None) => (apart(0), "clock times differ"),
        (Some(p), Some(q)) => (apart(p - q), "clock times differ, brought to one zone"),
        // Local time and a zone's time compare where the local zone is known, in summer or in winter.
        (None, Some(zone)) => (
            nearest_offset(offsets, |local| apart(local - zone))?,
            "clock times differ in any local zone",
        ),
        (Some(zone), None) => (
            nearest_offset(offsets, |local| apart(zone - local))?,
            "clock times differ in any local zone",
        ),
    };
    Some(if apart == 0 {
        Verdict::new(Agreement, "the same moment", 0.9)
    } else if apart <= slack {
        Verdict::new(Agreement, "the same moment within rounding", 0.7)
    } else {
        Verdict::new(Contradiction, note, 0.75)
    })
}

fn nearest_offset(offsets: &[i32], apart: impl Fn(i32) -> i64) -> Option<i64> {
    offsets.iter().map(|&offset| apart(offset)).min()
}

/// Minutes between two times of day that lie so far apart, the shorter way round the clock.
fn around(minutes: i64) -> i64 {
    let minutes = minutes.rem_euclid(24 * 60);
    minutes.min(24 * 60 - minutes)
}

/// Minutes by which a clock time may be rounded: 16:50 was hardly 16:41, and 17:00 may have been 16:50.
fn rounding(time: NaiveTime) -> i64 {
    match time.minute() {
        0 => 15,
        30 => 10,
        15 | 45 => 7,
        minute if minute % 5 == 0 => 5,
        _ => 2,
    }
}

/// How two times of day stand to each other of which one is a part of the day, told as wide as the language leaves it.
fn parts(x: &TimeSpan, y: &TimeSpan) -> Option<Verdict> {
    let at = |moment: Option<Moment>| moment.and_then(|m| Some(m.date.and_time(m.time?)));
    let ((from_x, to_x), (from_y, to_y)) = ((at(x.from)?, at(x.to)?), (at(y.from)?, at(y.to)?));
    // A part of the day is local time, and a zone elsewhere may shift the clock time out of it.
    if x.zone.is_some() || y.zone.is_some() {
        return Some(Verdict::new(Agreement, "one contains the other", 0.6));
    }
    let apart = (from_x - to_y).max(from_y - to_x);
    Some(if apart <= chrono::TimeDelta::hours(EDGE) {
        Verdict::new(Agreement, "one contains the other", 0.6)
    } else {
        Verdict::new(Contradiction, TIMES_OF_DAY, 0.5)
    })
}

/// "on Monday" against "on Tuesday" of one week: whatever day each source counts from, the names differ.
///
/// The dark hours leave it open: the night of one day is the next day's elsewhere.
pub(super) fn weekdays_differ(x: &TimeSpan, y: &TimeSpan) -> Option<Verdict> {
    let day = |span: &TimeSpan| {
        let (first, last) = span.weekdays?;
        let (from, to) = span.from.zip(span.to)?;
        let sure = !span.uncertain && !span.approx && first == last && from.date == to.date;
        let whole = span.granularity == Granularity::Day && from == to && from.time.is_none();
        // A morning or an afternoon is its own day's, whatever the desk.
        let hour = |time: Option<NaiveTime>| time.map(|time| time.hour());
        let light = hour(from.time) >= Some(6) && hour(to.time).is_some_and(|hour| hour <= 18);
        let part = span.granularity == Granularity::DayPart && light;
        (sure && (whole || part)).then_some((first, from.date))
    };
    let ((name, date), (other_name, other)) = (day(x)?, day(y)?);
    let near = (date - other).num_days().abs() < 4;
    (name != other_name && near).then(|| Verdict::new(Contradiction, "the weekdays differ", 0.6))
}

/// How two times stand to each other of which one or both tell since when something lasts ("on strike since Tuesday");
/// the outer `None` where neither does.
///
/// What lasts since a day did not happen on a day before it, nor since another; a day after it says nothing.
pub(super) fn compare_since(x: &TimeSpan, y: &TimeSpan, since: (bool, bool)) -> Option<Option<Verdict>> {
    if since == (false, false) {
        return None;
    }
    let day = |span: &TimeSpan, since: bool| {
        let fine = span.granularity == Granularity::Day && (since || !span.uncertain);
        span.from
            .filter(|from| fine && (since || span.to.is_some_and(|to| to.date == from.date)))
    };
    let (Some(a), Some(b)) = (day(x, since.0), day(y, since.1)) else {
        return Some(None);
    };
    // Of one week: a weekday further back is another happening's.
    let near = (a.date - b.date).num_days().abs() < 7;
    let before = match since {
        (true, true) => a.date != b.date,
        (true, false) => b.date < a.date,
        _ => a.date < b.date,
    };
    Some(if a.date == b.date {
        Some(Verdict::new(Agreement, "the same first day", 0.8))
    } else {
        (near && before).then(|| Verdict::new(Contradiction, "the first days differ", 0.7))
    })
}

/// How many days a range of weekdays lasts, both ends counted.
pub(super) fn days_of(first: Weekday, last: Weekday) -> i64 {
    (i64::from(last.num_days_from_monday()) - i64::from(first.num_days_from_monday())).rem_euclid(7) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(from: u32, to: u32) -> TimeSpan {
        let moment =
            |day| chrono::NaiveDate::from_ymd_opt(2023, 3, day).map(|date| crate::event::Moment { date, time: None });
        TimeSpan {
            from: moment(from),
            to: moment(to),
            granularity: Granularity::Day,
            approx: false,
            uncertain: from != to,
            weekdays: None,
            zone: None,
            assumed: false,
        }
    }

    #[test]
    fn since_a_day_excludes_the_days_before_it() {
        let check = |x: &TimeSpan, y: &TimeSpan, since| compare_since(x, y, since).flatten().map(|v| v.relation);
        let (since_tuesday, monday, wednesday) = (days(14, 16), days(13, 13), days(15, 15));
        assert_eq!(check(&monday, &since_tuesday, (false, true)), Some(Contradiction));
        assert_eq!(check(&since_tuesday, &monday, (true, false)), Some(Contradiction));
        assert_eq!(check(&since_tuesday, &days(13, 16), (true, true)), Some(Contradiction));
        assert_eq!(check(&since_tuesday, &days(14, 14), (true, false)), Some(Agreement));
        assert_eq!(check(&since_tuesday, &wednesday, (true, false)), None);
        assert_eq!(check(&since_tuesday, &days(2, 2), (true, false)), None);
        assert_eq!(compare_since(&monday, &wednesday, (false, false)), None);
    }

    #[test]
    fn weekdays_of_one_week_differ_by_their_names() {
        let on = |day, name| TimeSpan {
            weekdays: Some((name, name)),
            ..days(day, day)
        };
        let monday = on(13, Weekday::Mon);
        let verdict = |x: &TimeSpan, y: &TimeSpan| weekdays_differ(x, y).map(|v| v.relation);
        assert_eq!(verdict(&monday, &on(14, Weekday::Tue)), Some(Contradiction));
        assert_eq!(verdict(&monday, &on(14, Weekday::Mon)), None);
        assert_eq!(verdict(&monday, &days(14, 14)), None);
        assert_eq!(verdict(&monday, &on(18, Weekday::Sat)), None);
        let from_monday = TimeSpan {
            weekdays: Some((Weekday::Mon, Weekday::Tue)),
            ..days(13, 14)
        };
        assert_eq!(verdict(&from_monday, &on(15, Weekday::Wed)), None);
    }

    #[test]
    fn parts_of_a_day_meet_at_their_edges_and_differ_beyond() {
        let part = |day, from: u32, to: u32| {
            let at = |span: Option<crate::event::Moment>, hour| {
                span.map(|moment| crate::event::Moment {
                    time: NaiveTime::from_hms_opt(hour, 0, 0),
                    ..moment
                })
            };
            let day = days(day, day);
            TimeSpan {
                from: at(day.from, from),
                to: at(day.to, to),
                granularity: Granularity::DayPart,
                ..day
            }
        };
        let verdict = |x: &TimeSpan, y: &TimeSpan| compare(x, y, &[]).map(|v| v.relation);
        let (morning, evening) = (part(13, 6, 12), part(13, 18, 23));
        assert_eq!(verdict(&morning, &evening), Some(Contradiction));
        assert_eq!(verdict(&part(13, 12, 18), &evening), Some(Agreement));
        assert_eq!(verdict(&morning, &days(13, 13)), Some(Agreement));
        let named = |span: TimeSpan, name| TimeSpan {
            weekdays: Some((name, name)),
            ..span
        };
        let names = |x: &TimeSpan, y: &TimeSpan| weekdays_differ(x, y).map(|v| v.relation);
        let monday = named(morning, Weekday::Mon);
        assert_eq!(
            names(&monday, &named(part(14, 6, 12), Weekday::Tue)),
            Some(Contradiction)
        );
        assert_eq!(names(&monday, &named(part(14, 18, 23), Weekday::Tue)), None);
    }

    #[test]
    fn a_weekday_range_counts_both_ends() {
        assert_eq!(days_of(Weekday::Thu, Weekday::Sun), 4);
        assert_eq!(days_of(Weekday::Sat, Weekday::Mon), 3);
    }

    #[test]
    fn clock_times_differ_beyond_their_rounding() {
        let at = |hour, minute| {
            let moment = days(13, 13).from.map(|day| Moment {
                time: NaiveTime::from_hms_opt(hour, minute, 0),
                ..day
            });
            TimeSpan {
                from: moment,
                to: moment,
                granularity: Granularity::Minute,
                ..days(13, 13)
            }
        };
        let verdict = |x: &TimeSpan, y: &TimeSpan, offsets: &[i32]| compare(x, y, offsets).map(|v| v.relation);
        assert_eq!(verdict(&at(16, 50), &at(17, 0), &[]), Some(Agreement));
        assert_eq!(verdict(&at(11, 36), &at(11, 50), &[]), Some(Contradiction));
        assert_eq!(verdict(&at(20, 41), &at(20, 42), &[]), Some(Agreement));
        let about = |span| TimeSpan { approx: true, ..span };
        assert_eq!(verdict(&about(at(12, 0)), &at(12, 40), &[]), Some(Agreement));
        assert_eq!(verdict(&about(at(12, 0)), &at(13, 30), &[]), Some(Contradiction));
        // 10:44 in Greenwich is 15:14 in a country half an hour off, in summer.
        let greenwich = |span| TimeSpan { zone: Some(0), ..span };
        assert_eq!(
            verdict(&greenwich(at(10, 44)), &at(15, 14), &[210, 270]),
            Some(Agreement)
        );
        assert_eq!(
            verdict(&greenwich(at(10, 44)), &at(15, 44), &[210, 270]),
            Some(Contradiction)
        );
        assert_eq!(verdict(&greenwich(at(10, 44)), &at(15, 44), &[]), None);
        // A clock alone says nothing of the day.
        let tomorrow = TimeSpan {
            assumed: true,
            ..TimeSpan {
                from: at(11, 36).from.map(|m| Moment {
                    date: m.date + chrono::Days::new(1),
                    ..m
                }),
                to: at(11, 36).to.map(|m| Moment {
                    date: m.date + chrono::Days::new(1),
                    ..m
                }),
                ..at(11, 36)
            }
        };
        assert_eq!(verdict(&tomorrow, &at(11, 36), &[]), Some(Agreement));
        assert_eq!(verdict(&tomorrow, &at(12, 36), &[]), Some(Contradiction));
        assert_eq!(verdict(&tomorrow, &days(13, 13), &[]), None);
    }
}
