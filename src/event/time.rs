use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use crate::claim::{Published, compact};

/// How fine a time is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// A clock time.
    Minute,
    /// Morning, evening, night.
    DayPart,
    /// A day or several named days.
    Day,
    /// A week or a weekend.
    Week,
    /// A month or a part of one.
    Month,
    /// A quarter or a season.
    Quarter,
    /// A year or a part of one.
    Year,
    /// Ten years or more.
    Decade,
}

/// A day, and the time of day where one is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// The day.
    #[serde(with = "compact::day")]
    pub date: NaiveDate,
    /// The time of day.
    #[serde(default, with = "compact::time")]
    pub time: Option<NaiveTime>,
}

/// A stretch of time, both ends included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TimeSpan {
    /// First day or moment; `None` where nothing anchors the words, or the beginning is open.
    pub from: Option<Moment>,
    /// Last day or moment; `None` where nothing anchors the words, or the end is open.
    pub to: Option<Moment>,
    /// How fine it is told.
    pub granularity: Granularity,
    /// Told as "around", "about".
    pub approx: bool,
    /// Whether `from`–`to` is only the window in which the true span lies, because the publication date that anchors it
    /// is itself no more exact.
    pub uncertain: bool,
    /// The weekdays that were named, first and last, with or without an anchor.
    pub weekdays: Option<(Weekday, Weekday)>,
    /// The time zone that a clock time was told in, as minutes east of Greenwich; `None` is local time.
    pub zone: Option<i32>,
    /// Whether only a time of day was told, so that the day is taken from the publication.
    #[serde(default)]
    pub assumed: bool,
}

impl From<Published> for TimeSpan {
    /// A date that was given, not told: as fine as its length.
    fn from(date: Published) -> Self {
        let granularity = match (date.time, (date.to - date.from).num_days()) {
            (Some(_), _) => Granularity::Minute,
            (None, 0..=3) => Granularity::Day,
            (None, 4..=9) => Granularity::Week,
            (None, 10..=31) => Granularity::Month,
            (None, 32..=92) => Granularity::Quarter,
            (None, _) => Granularity::Year,
        };
        let time = date.time;
        let moment = |date| Some(Moment { date, time });
        TimeSpan {
            from: moment(date.from),
            to: moment(date.to),
            granularity,
            approx: false,
            uncertain: false,
            weekdays: None,
            zone: None,
            assumed: false,
        }
    }
}
